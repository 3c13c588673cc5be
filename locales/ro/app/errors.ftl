### review: draft
### Ce s-a întâmplat și ce este în siguranță; în „fix”, ce este de făcut. Niciodată ceva despre o persoană.

## Aplicația

error-unexpected = S-a întâmplat ceva neașteptat. Ce era salvat este salvat și acum.
    .fix = Încercați din nou. Dacă se repetă, închideți Repère și deschideți-l iar.
error-command-unreadable = Pagina a cerut ceva ce aplicația nu înțelege. Nu s-a schimbat nimic.
    .fix = Închideți Repère și deschideți-l iar.
error-locked = Repère este blocat. Tot ce era salvat este în siguranță.
    .fix = Introduceți fraza de acces.
error-language-unknown = Limba „{ $locale }” nu există aici. Nu s-a schimbat nimic.
    .fix = Alegeți o limbă din listă.
error-role-gone = Ghidul nu mai cunoaște rolul „{ $role }”. Obligațiile și pașii sunt ca pentru cineva a cărui muncă nu este cunoscută.
    .fix = Alegeți din nou rolul, în setări.
error-role-unknown = Rolul „{ $role }” nu există aici. Nu s-a schimbat nimic.
    .fix = Alegeți un rol din listă.
error-directory-unusable = Numerele de telefon nu au putut fi citite.
    .fix = În pericol imediat, sunați la 17 sau la 112.
error-window-unavailable = Fereastra Repère nu s-a putut deschide: { $detail }
    .fix = Verificați că există un ecran disponibil, apoi încercați din nou.
error-deployment-unreadable = Fișierul de setări al sistemului, pus pentru acest aparat, nu a putut fi citit: { $detail }
    .fix = Verificați locul și drepturile lui, apoi deschideți iar Repère.

## Fraza de acces și seiful

error-passphrase-too-short = Fraza de acces este prea scurtă. Nu s-a creat nimic.
    .fix = Numărul minim de caractere este { $minimum }: patru sau cinci cuvinte fără legătură între ele se țin minte ușor.
error-wrong-passphrase = Nu este fraza de acces potrivită. Nu s-a pierdut nimic.
    .fix = Verificați limba tastaturii și majusculele, apoi încercați din nou.
error-too-many-attempts = Prea multe încercări la rând. Nu s-a pierdut nimic.
    .fix = { $wait_seconds ->
        [one] Așteptați o secundă, apoi încercați din nou.
        [few] Așteptați { $wait_seconds } secunde, apoi încercați din nou.
       *[other] Așteptați { $wait_seconds } de secunde, apoi încercați din nou.
    }
error-not-a-vault = Fișierul găsit nu este un seif Repère. Nu a fost schimbat.
    .fix = Verificați dosarul cu datele Repère sau puneți la loc copia bună.
error-vault-damaged = Seiful este deteriorat. Nu s-a scris nimic în el.
    .fix = Nu îl ștergeți: faceți o copie și cereți ajutor responsabilului de sistem.
error-vault-newer = Acest seif vine dintr-o versiune mai nouă de Repère. Nu a fost schimbat.
    .fix = Actualizați Repère pe acest aparat.
error-vault-exists = Există deja un seif pe acest aparat. Nu a fost schimbat.
    .fix = Deschideți-l cu fraza lui de acces.
error-vault-in-use = Repère este deja deschis pe acest aparat.
    .fix = Mergeți la cealaltă fereastră sau închideți-o.
error-no-space = Aparatul nu mai are loc. Ultimul răspuns nu este salvat; cele de dinainte sunt.
    .fix = Eliberați spațiu, apoi răspundeți din nou.
error-vault-io = Aparatul nu a putut citi sau scrie seiful. Poate că ultimul răspuns nu este salvat; cele de dinainte sunt.
    .fix = Încercați din nou. Dacă se repetă, verificați discul și drepturile dosarului.
error-vault-absent = Nu există niciun seif pe acest aparat.
    .fix = Creați unul sau puneți la loc copia dosarului cu date.
error-vault-key-missing = Lipsește fișierul cu cheia seifului; fără el, seiful nu se deschide. Nu a fost schimbat.
    .fix = Puneți la loc fișierul vault.key dintr-o copie a aceluiași dosar.
error-vault-database-missing = Seiful lipsește; este numai fișierul cu cheia lui. Nu s-a schimbat nimic.
    .fix = Puneți la loc fișierul vault.db dintr-o copie a aceluiași dosar.
error-vault-key-of-another = Fișierul cu cheia este al altui seif. Nu s-a schimbat nimic.
    .fix = Puneți la loc vault.db și vault.key din aceeași copie.
error-vault-unacceptable-kdf = Fișierul cu cheia cere o protecție în afara limitelor acceptate. Nu s-a schimbat nimic.
    .fix = Puneți la loc fișierul vault.key dintr-o copie sigură; poate că l-a schimbat cineva.
error-no-memory = Aparatul nu are destulă memorie pentru a deschide seiful. Nu s-a pierdut nimic.
    .fix = Închideți alte aplicații, apoi încercați din nou.
error-already-exists = Aceasta există deja, cu alt conținut. Nu s-a schimbat nimic.
    .fix = Mergeți înapoi la listă și vedeți unde s-a ajuns.
error-unacceptable = Această valoare nu poate fi salvată. Nu s-a schimbat nimic.
    .fix = Verificați-o: este goală sau mult prea lungă.
error-not-found = Ce s-a cerut nu mai este în seif. Nu s-a schimbat nimic.
    .fix = Mergeți înapoi la listă.
error-wrong-state = Nu mai este posibil: între timp, situația este alta. Nu s-a schimbat nimic.
    .fix = Mergeți înapoi la listă și vedeți unde s-a ajuns.

## Protocoalele și interviul

error-protocol-unknown = Protocolul „{ $protocol }” nu este pe acest aparat. Nu s-a schimbat nimic.
    .fix = Alegeți un protocol din listă.
error-protocol-missing = Protocolul acestui interviu nu mai este în seif. Răspunsurile sunt.
    .fix = Cereți ajutor responsabilului de sistem.
error-protocol-unusable = Protocolul „{ $protocol }” { $version } al acestui interviu nu poate fi citit. Răspunsurile sunt în continuare în seif.
    .fix = Actualizați Repère sau cereți ajutor responsabilului de sistem.
error-protocol-left-out = Protocolul nr. { $position } are erori ({ $errors }) și nu este propus. Celelalte funcționează.
    .fix = Anunțați responsabilul de sistem: { $problem }, { $file }, rândul { $line }.
error-protocol-needs-deployment = Un protocol se instalează numai dacă este semnat de un editor în care sistemul are încredere, iar acest aparat nu este încă conectat la un sistem. Nu s-a schimbat nimic.
    .fix = Conectați mai întâi aparatul, din setări.
error-protocol-older = Versiunea { $current } a acestui protocol este deja aici; versiunea { $version } este mai veche. Nu s-a schimbat nimic.
    .fix = Păstrați-o pe cea de aici sau cereți una mai nouă.
error-protocol-same-version = Versiunea { $version } a acestui protocol este deja aici, cu alt conținut. Nu s-a schimbat nimic.
    .fix = Anunțați responsabilul de sistem: o versiune publicată nu se schimbă niciodată, este nevoie de un număr nou.
error-protocol-shipped = Acest protocol face parte din Repère și nu se scoate. Nu s-a schimbat nimic.
    .fix = Alegeți alt protocol pentru interviu.
error-protocol-superseded = Repère a adus o versiune cel puțin la fel de nouă a acestui protocol; aceasta nu mai folosește.
    .fix = Poate fi scoasă.
error-bundle-too-large = Acest fișier este prea mare: cel mult { $mebibytes } MiB. Nu s-a schimbat nimic.
    .fix = Verificați că este fișierul potrivit.
error-bundle-unreadable = Acest fișier nu este nici protocol, nici ghid, sau este incomplet. Nu s-a schimbat nimic.
    .fix = Alegeți un fișier „.repere-protocol” sau „.repere-directory” sau cereți-l din nou.
error-bundle-newer-format = Acest fișier este făcut pentru o versiune mai nouă de Repère. Nu s-a schimbat nimic.
    .fix = Actualizați Repère.
error-bundle-strange-file = Acest fișier conține ceva ce nu conține niciun protocol și niciun ghid ({ $path }). Nu a fost deschis mai departe.
    .fix = Nu îl folosiți și anunțați responsabilul de sistem.
error-bundle-unsigned = Nimeni nu a semnat acest fișier. Nu a fost instalat.
    .fix = Cereți fișierul semnat celui care publică acest fișier.
error-bundle-other-content = Acest fișier nu este cel care a fost semnat: ceva a fost schimbat în el. Nu este folosit.
    .fix = Cereți din nou fișierul, pe altă cale; dacă se repetă, anunțați responsabilul de sistem.
error-bundle-broken = Acest fișier are erori ({ $errors }). Nu este folosit.
    .fix = Anunțați-l pe cel care îl publică: { $problem }, { $file }, rândul { $line }. Poate este făcut pentru o versiune mai nouă de Repère.
error-publisher-unknown = Acest fișier este semnat de cineva pe care acest sistem nu îl cunoaște (cheia { $keys }). Nu este folosit.
    .fix = Întrebați responsabilul de sistem dacă i se poate da încredere; ar fi nevoie de un fișier de setări nou.
error-publication-bad-signature = Semnătura acestui fișier nu este corectă: fișierul a fost schimbat sau semnătura este falsă. Nu este folosit.
    .fix = Cereți din nou fișierul, pe altă cale; dacă se repetă, anunțați responsabilul de sistem.
error-publication-unreadable = Semnătura care însoțește acest fișier este a altui lucru. Nu este folosit.
    .fix = Cereți din nou fișierul celui care publică acest fișier.
error-publication-newer-format = Semnătura acestui fișier este făcută pentru o versiune mai nouă de Repère. Nu este folosit.
    .fix = Actualizați Repère.
error-screening-unknown = Acest interviu nu este în seif. Nu s-a schimbat nimic.
    .fix = Mergeți înapoi la listă.
error-screening-damaged = { $count ->
        [one] Un interviu din seif este deteriorat și nu poate fi citit. Celelalte sunt întregi.
        [few] { $count } interviuri din seif sunt deteriorate și nu pot fi citite. Celelalte sunt întregi.
       *[other] { $count } de interviuri din seif sunt deteriorate și nu pot fi citite. Celelalte sunt întregi.
    }
    .fix = Nu ștergeți nimic: faceți o copie a dosarului cu date și cereți ajutor responsabilului de sistem.
error-question-counts = Ce este scris la întrebarea „{ $question }” contează: nu se șterge aici.
    .fix = Mergeți la această întrebare ca să schimbați răspunsul sau nota.
error-question-unknown = Întrebarea „{ $question }” nu este în acest protocol. Nu s-a schimbat nimic.
    .fix = Mergeți înapoi la interviu.
error-question-not-reached = Răspunsurile de acum nu duc la această întrebare. Nu s-a schimbat nimic.
    .fix = Mergeți înapoi la interviu sau schimbați răspunsul de care depinde.
error-not-now = Ceva se opune întrebărilor acum. Ce era salvat este salvat în continuare.
    .fix = La „Înainte”: schimbați răspunsul, doar observați sau reveniți altă dată.
error-needs-training = Această întrebare se pune doar cu formare: un răspuns la ea nu se înregistrează.
    .fix = Notați ce se spune din proprie inițiativă sau ce se vede; sau spuneți în setări că aveți formare.
error-observation-only = Acest interviu este doar de observare: un răspuns la o întrebare nu se înregistrează aici.
    .fix = Notați ce se vede, ce se spune din proprie inițiativă sau ce se citește; ori reluați întrebările la „Înainte”.
error-handed-over = Aparatul este dat persoanei: se poate ajunge numai la întrebare.
    .fix = Opriți, apoi reluați cu fraza de acces.
error-not-handed-over = Aparatul nu mai este la persoană. Ce era salvat este salvat în continuare.
    .fix = Reveniți la interviu cu fraza de acces.
error-recording-missing = Această întrebare nu are înregistrare în această limbă.
    .fix = Citiți-o cu voce tare.
error-nothing-to-hand-over = Această pagină nu poate fi dată: nu este nimic de întrebat pe ea.
    .fix = Mergeți la o întrebare care se pune, apoi dați aparatul.
error-nothing-before = Aceasta este prima întrebare.
    .fix = Continuați interviul sau puneți-l deoparte.
error-answer-wrong-kind = Acest răspuns nu este de felul pe care îl așteaptă întrebarea. Nu este salvat.
    .fix = Alegeți un răspuns propus de pagină.
error-answer-unknown-option = Acest răspuns nu este propus de întrebare. Nu este salvat.
    .fix = Alegeți un răspuns propus de pagină.
error-answer-exclusive = Unul dintre aceste răspunsuri le exclude pe celelalte. Nu s-a salvat nimic.
    .fix = Păstrați ori pe acela, ori pe celelalte.
error-answer-out-of-range = Acest număr nu este posibil aici. Nu este salvat.
    .fix = Între { $minimum } și { $maximum } („-”: fără limită).
error-answer-too-long = Acest text este prea lung. Nu este salvat.
    .fix = Scurtați-l sau puneți restul într-o notă.
error-note-too-long = Această notă este prea lungă. Nu este salvată.
    .fix = Scurtați-o (numărul maxim de caractere: { $maximum }) sau puneți restul la altă întrebare.
error-draft-too-long = Această ciornă este prea lungă. Ce s-a păstrat înainte este în continuare păstrat.
    .fix = Salvați ce este scris sau scurtați textul: o ciornă poate avea cel mult { $maximum } KiB.

## Conectarea la un sistem

error-not-enrolled = Acest aparat nu este încă conectat la un sistem: nu poate sigila o îndrumare. Interviul este salvat.
    .fix = Conectați-l la un sistem din setări, cu fișierul și codul date de serviciul destinatar.
error-code-wrong-length = Un cod are treizeci de caractere; numărul celor de aici este { $found }. Nu s-a trimis nimic.
    .fix = Verificați să nu lipsească niciun grup de cinci.
error-code-wrong-character = Un caracter din acest cod nu există în niciun cod. Nu s-a trimis nimic.
    .fix = Recitiți codul: litere latine și cifre, fără litera U.
error-code-for-other-deployment = Acest cod nu a fost făcut pentru acest fișier de setări sau este copiat greșit. Nu s-a trimis nimic.
    .fix = Recitiți codul și verificați fișierul; dacă aveți îndoieli, sunați serviciul care vi le-a dat.
error-code-used = Acest cod a fost deja folosit. Nu s-a schimbat nimic pe acest aparat.
    .fix = Cereți un cod nou. Dacă nimeni de aici nu l-a folosit, spuneți-i serviciului care l-a dat.
error-code-unknown = Serverul nu cunoaște acest cod. Nu s-a schimbat nimic.
    .fix = Recitiți codul sau cereți unul nou.
error-deployment-invalid = Acest fișier nu este un fișier de setări care poate fi folosit. Nu s-a schimbat nimic.
    .fix = Cereți din nou fișierul de la serviciul destinatar și nu îl modificați.
error-deployment-newer-version = Acest fișier de setări este făcut pentru o versiune mai nouă de Repère. Nu s-a schimbat nimic.
    .fix = Actualizați Repère.

## Îndrumările

error-agency-unknown = Serviciul „{ $agency }” nu este în acest sistem. Nu s-a sigilat nimic.
    .fix = Alegeți un serviciu din listă.
error-ground-missing = Fără acordul persoanei, trebuie spus ce obligație legală se aplică. Nu s-a sigilat nimic.
    .fix = Scrieți obligația în câteva cuvinte, de exemplu articolul de lege.
error-referral-unknown = Această îndrumare nu este în seif. Nu s-a schimbat nimic.
    .fix = Mergeți înapoi la lista de trimiteri.
error-referral-damaged = { $count ->
        [one] O îndrumare din seif este deteriorată și nu poate fi nici arătată, nici trimisă. Celelalte sunt întregi.
        [few] { $count } îndrumări din seif sunt deteriorate și nu pot fi nici arătate, nici trimise. Celelalte sunt întregi.
       *[other] { $count } de îndrumări din seif sunt deteriorate și nu pot fi nici arătate, nici trimise. Celelalte sunt întregi.
    }
    .fix = Nu ștergeți nimic: faceți o copie a dosarului cu date și cereți ajutor responsabilului de sistem. O nouă îndrumare poate fi sigilată din interviu.
error-reply-damaged = { $count ->
        [one] Un răspuns al unui serviciu, din seif, este deteriorat și nu poate fi arătat. Celelalte sunt întregi.
        [few] { $count } răspunsuri ale serviciilor, din seif, sunt deteriorate și nu pot fi arătate. Celelalte sunt întregi.
       *[other] { $count } de răspunsuri ale serviciilor, din seif, sunt deteriorate și nu pot fi arătate. Celelalte sunt întregi.
    }
    .fix = Nu ștergeți nimic: faceți o copie a dosarului cu date și cereți ajutor responsabilului de sistem. Serviciul poate spune ce a răspuns.
error-erasure-damaged = { $count ->
        [one] O cerere de ștergere, din seif, este deteriorată și nu poate fi nici arătată, nici trimisă. Celelalte sunt întregi.
        [few] { $count } cereri de ștergere, din seif, sunt deteriorate și nu pot fi nici arătate, nici trimise. Celelalte sunt întregi.
       *[other] { $count } de cereri de ștergere, din seif, sunt deteriorate și nu pot fi nici arătate, nici trimise. Celelalte sunt întregi.
    }
    .fix = Nu ștergeți nimic: faceți o copie a dosarului cu date și cereți ajutor responsabilului de sistem. Ștergerea poate fi cerută direct serviciului.
error-preview-outdated = Ce s-ar trimite nu mai este ce arăta previzualizarea. Nu s-a sigilat nimic.
    .fix = Citiți din nou previzualizarea, împreună cu persoana dacă este acolo, apoi sigilați.
error-referral-too-large = Această îndrumare este prea mare pentru a fi trimisă. Nu s-a sigilat nimic; interviul este salvat.
    .fix = Nu adăugați notele sau scurtați-le.
error-referral-encryption-failed = Îndrumarea nu a putut fi criptată. Nimic nu a ieșit din aparat.
    .fix = Încercați din nou. Dacă se repetă, cereți un nou fișier de setări.
error-referral-unwritable = Îndrumarea nu a putut fi alcătuită. Nimic nu a ieșit din aparat.
    .fix = Încercați din nou fără note.

## Trimiterea

error-offline = Nu este rețea sau serverul nu răspunde. Nu s-a pierdut nimic: ce așteaptă rămâne criptat pe acest aparat.
    .fix = Continuați fără: ce așteaptă pleacă atunci când revine rețeaua și Repère este deschis. Ca să conectați aparatul, încercați din nou mai târziu.
error-not-the-hub = Cel care a răspuns nu este serverul acestui sistem. Nu s-a trimis nimic; îndrumarea așteaptă, criptată.
    .fix = Încercați altă rețea. Dacă se repetă, anunțați responsabilul de sistem.
error-certificate-date = Certificatul serverului nu este valabil la data acestui aparat. Nu s-a trimis nimic; îndrumarea așteaptă, criptată.
    .fix = Verificați data și ora aparatului. Dacă sunt bune, anunțați responsabilul de sistem.
error-not-a-hub = A răspuns o pagină web în locul serverului, ca la un Wi-Fi public. Îndrumarea așteaptă, criptată.
    .fix = Conectați-vă întâi la acel Wi-Fi sau încercați altă rețea.
error-server-fault = Serverul a avut o defecțiune. Îndrumarea așteaptă, criptată, și va fi trimisă din nou.
    .fix = Nu este nimic de făcut. Dacă durează, anunțați responsabilul de sistem.
error-cut-short = Legătura s-a întrerupt pe drum. Îndrumarea așteaptă, criptată, și va fi trimisă din nou.
    .fix = Nu este nimic de făcut, sau încercați altă rețea.
error-unauthorised = Serverul nu mai acceptă acest aparat. Îndrumările așteaptă, criptate.
    .fix = Cereți un cod nou de la serviciul destinatar și conectați din nou aparatul la sistem, în setări. Ce așteaptă rămâne și pleacă după aceea.
error-conflict = Serverul are deja altceva sub acest număr. Îndrumarea rămâne, criptată, pe acest aparat.
    .fix = Anunțați responsabilul de sistem, apoi sigilați o îndrumare nouă.
error-too-large = Serverul refuză o îndrumare atât de mare. Ea rămâne, criptată, pe acest aparat.
    .fix = Sigilați o îndrumare nouă, fără note.
error-bad-receipt = Confirmarea serverului nu se verifică. Îndrumarea nu este socotită primită: așteaptă, criptată.
    .fix = Anunțați responsabilul de sistem.
error-wrong-recipient = Serviciul destinatar are altă cheie decât cea pentru care este sigilat: nimeni de acolo nu l-ar putea deschide. Nu a ajuns nimic acolo.
    .fix = Cereți responsabilului setările actuale, apoi sigilați din nou.
error-unknown-agency = Serverul nu cunoaște acest serviciu destinatar. Îndrumarea rămâne, criptată, pe acest aparat.
    .fix = Anunțați responsabilul de sistem.
error-agency-closed = Acest serviciu nu mai primește îndrumări. Aceasta rămâne, criptată, pe acest aparat.
    .fix = Alegeți alt serviciu, împreună cu persoana, și sigilați o nouă îndrumare.
error-withdrawn = Serviciul care admisese acest aparat nu îl mai admite. Nimic nu este șters: îndrumările așteaptă, criptate.
    .fix = Sunați acel serviciu. Dacă trebuie continuat, va da un cod nou.
error-no-register = Serverul nu are registru. Nu s-a schimbat nimic pe acest aparat.
    .fix = Anunțați responsabilul de sistem.
error-register-refused = Registrul acestui server nu este acceptat ({ $reason }). Nu s-a schimbat nimic pe acest aparat.
    .fix = Actualizați Repère; dacă se repetă, anunțați responsabilul de sistem.
error-refused = Serverul refuză această cerere. Nu s-a pierdut nimic.
    .fix = Actualizați Repère; dacă se repetă, anunțați responsabilul de sistem.
error-client-unusable = Conexiunea nu a putut fi pregătită cu setările acestui sistem. Nu s-a trimis nimic.
    .fix = Cereți din nou fișierul de setări.
error-directory-needs-deployment = Un ghid se instalează numai dacă este semnat de un editor în care sistemul are încredere, iar acest dispozitiv nu s-a alăturat încă unui sistem. Nu s-a schimbat nimic.
    .fix = Conectați mai întâi dispozitivul, în setări.
error-directory-older = Ediția { $current } a ghidului este deja aici; ediția { $version } este mai veche. Nu s-a schimbat nimic.
    .fix = Păstrați-o pe cea de aici sau cereți o ediție mai nouă.
error-directory-same-version = Ediția { $version } a ghidului este deja aici, cu alt conținut. Nu s-a schimbat nimic.
    .fix = Anunțați responsabilul de sistem: o ediție publicată nu se schimbă niciodată, este nevoie de un număr nou.
error-directory-other = Acest ghid se numește „{ $directory }”; cel al dispozitivului este „{ $current }”. Nu s-a schimbat nimic.
    .fix = Cereți responsabilului de sistem fișierul potrivit.
error-directory-other-publisher = Ghidul instalat este semnat de „{ $current }”; acesta este semnat de alt editor. Nu s-a schimbat nimic.
    .fix = Întrebați responsabilul de sistem cine publică ghidul.
error-directory-not-used = Ghidul instalat de sistemul dumneavoastră nu mai poate fi folosit; îl înlocuiește cel al Repère.
    .fix = Instalați-l din nou, în setări.
error-departement-unknown = Nu există departamentul „{ $departement }”.
    .fix = Alegeți unul din lista din setări.
error-judgement-reason-missing = Părerea dumneavoastră diferă de rezultat și nu are motiv. Nimic nu s-a schimbat.
    .fix = Spuneți în câteva cuvinte de ce.
error-outcome-unknown = Acest protocol nu are nivelul „{ $outcome }”.
    .fix = Deschideți din nou rezultatul și alegeți un nivel din listă.
error-protocol-not-continued = Acest protocol nu transmite răspunsuri către „{ $protocol }”.
    .fix = Începeți o discuție nouă cu celălalt protocol.

## Registrul sistemului

error-agency-closed-because = { $agency } nu mai primește îndrumări: { $reason }. Nimic nu a plecat.
    .fix = Alegeți alt serviciu, împreună cu persoana.
error-erasure-for-other-deployment = Această îndrumare a plecat cu alt sistem decât cel al acestui aparat: cererea de ștergere nu mai poate ajunge acolo.
    .fix = Cereți ștergerea direct serviciului care a primit-o.
error-joining-outdated = Sistemul s-a schimbat de când a fost arătat. Nimic nu a fost conectat.
    .fix = Verificați din nou, apoi conectați.
error-register-followed = Acest aparat urmează registrul acestui sistem: un fișier de setări nu îi ia locul. Nimic nu s-a schimbat.
    .fix = Cereți fișierul registrului și un cod făcut pentru el.
error-register-damaged = Ce păstra acest aparat din registrul sistemului este deteriorat și nu mai este crezut. Nimic nu este pierdut: serverul va fi întrebat din nou, iar până atunci nu pleacă nimic.
    .fix = Conectați-vă la rețea. Dacă durează, conectați din nou aparatul cu un cod nou.
error-register-old = { $days ->
    [0] Serverul nu a confirmat încă setările sistemului: aceasta trebuie să aștepte. Restul continuă.
    [one] Serverul nu a confirmat setările sistemului de o zi: aceasta trebuie să aștepte. Restul continuă.
    [few] Serverul nu a confirmat setările sistemului de { $days } zile: aceasta trebuie să aștepte. Restul continuă.
   *[other] Serverul nu a confirmat setările sistemului de { $days } de zile: aceasta trebuie să aștepte. Restul continuă.
}
    .fix = Conectați-vă la rețea și verificați data aparatului, apoi încercați din nou.
error-register-expired = { $days ->
    [0] Setările sistemului tocmai au expirat: aceasta trebuie să aștepte. Restul continuă.
    [one] Setările sistemului au expirat acum o zi: aceasta trebuie să aștepte. Restul continuă.
    [few] Setările sistemului au expirat acum { $days } zile: aceasta trebuie să aștepte. Restul continuă.
   *[other] Setările sistemului au expirat acum { $days } de zile: aceasta trebuie să aștepte. Restul continuă.
}
    .fix = Verificați data aparatului; dacă este corectă, anunțați responsabilul sistemului.
error-register-no-deployment = Setările sistemului au fost anulate de responsabilii lui, iar altele nu au venit încă. Nimic nu este pierdut; până atunci nu pleacă nimic.
    .fix = Conectați-vă la rețea; dacă durează, anunțați responsabilul sistemului.
error-sealed-for-other-deployment = Această îndrumare a fost sigilată pentru alt sistem decât cel al acestui aparat. Nu i se trimite.
    .fix = Revedeți-o în previzualizare și sigilați-o din nou sau retrageți-o.
error-sealed-to-other-key = Această îndrumare a fost sigilată pentru o cheie pe care serviciul nu o mai are. Nu se trimite așa.
    .fix = Revedeți-o în previzualizare și sigilați-o din nou sau retrageți-o.
error-sealed-with-withdrawn-keys = Această îndrumare a fost semnată cu chei pe care serviciile nu le mai acceptă. Nu se trimite așa.
    .fix = Revedeți-o în previzualizare și sigilați-o din nou sau retrageți-o.

## O fotografie sau o înregistrare

error-attachment-unknown = Această fotografie sau înregistrare nu mai este aici.
    .fix = Reveniți și priviți lista.
error-attachment-waits = Acest fișier pleacă cu o îndrumare și nu a ajuns încă: rămâne.
    .fix = Așteptați să ajungă sau retrageți îndrumarea.
error-too-many-attachments = Sunt deja { $maximum } fișiere alăturate, cel mult posibil.
    .fix = Scoateți mai întâi unul.
error-attachment-to-other-key = Această fotografie sau înregistrare trebuia să meargă la cheia pentru care a fost sigilată îndrumarea ei, iar serviciul nu o mai are. Nu se trimite la alta.
    .fix = Revedeți previzualizarea și sigilați o îndrumare nouă cu ea, dacă trebuie să plece.
error-attachment-row-damaged = { $count ->
        [one] O fotografie sau o înregistrare din seif este deteriorată și nu poate fi citită.
        [few] { $count } fotografii sau înregistrări din seif sunt deteriorate și nu pot fi citite.
       *[other] { $count } de fotografii sau înregistrări din seif sunt deteriorate și nu pot fi citite.
    }
    .fix = Nu ștergeți nimic: copiați dosarul de date și cereți ajutor responsabilului.
error-sent-attachment-damaged = { $count ->
        [one] Trimiterea unei fotografii sau înregistrări este deteriorată și nu poate fi citită: nu pleacă.
        [few] Trimiterile a { $count } fotografii sau înregistrări sunt deteriorate și nu pot fi citite: nu pleacă.
       *[other] Trimiterile a { $count } de fotografii sau înregistrări sunt deteriorate și nu pot fi citite: nu pleacă.
    }
    .fix = Nu ștergeți nimic: copiați dosarul de date și cereți ajutor responsabilului.
error-attachment-empty = Nu este nimic în acest fișier.
    .fix = Alegeți altul sau înregistrați din nou.
error-attachment-too-large = Acest fișier depășește 20 MB.
    .fix = Faceți o fotografie mai mică sau înregistrați în mai multe părți.
error-attachment-too-many-pixels = Această fotografie este prea mare pentru acest aparat.
    .fix = Faceți una cu rezoluție mai mică.
error-attachment-pdf = Un PDF spune cine l-a făcut, când și cu ce, în prea multe locuri ca să fie scos sigur. Nu se păstrează.
    .fix = Fotografiați pagina sau faceți o captură de ecran.
error-attachment-other-picture = Acest fel de imagine nu se citește aici.
    .fix = Alegeți o imagine JPEG, PNG sau WebP sau faceți fotografia din această pagină.
error-attachment-other-sound = Din acest fel de sunet, urmele aparatului nu se scot sigur. Nu se păstrează.
    .fix = Înregistrați din această pagină sau alegeți un fișier WAV ori Opus.
error-attachment-film = Un film arată mai mult decât se poate verifica înainte de trimitere. Nu se păstrează.
    .fix = Faceți o fotografie sau înregistrați numai sunetul.
error-attachment-of-unknown-kind = Acest fișier nu este nici fotografie, nici înregistrare.
    .fix = Alegeți o imagine JPEG, PNG sau WebP ori un sunet WAV sau Opus.
error-attachment-damaged = Acest fișier este deteriorat: nu a putut fi citit.
    .fix = Alegeți altul sau refaceți fotografia.
