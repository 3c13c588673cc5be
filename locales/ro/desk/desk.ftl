### review: draft
### Ce spune postul de primire într-un terminal: „repere desk”.

## Ce s-a făcut

desk-keygen-done =
    Cheia serviciului este făcută.
    De dat responsabilului serverului: { $public }
    De ținut secret, cu o copie la loc sigur: { $secret }
    Cine are acest al doilea fișier citește toate îndrumările; cine îl pierde nu mai citește niciuna.
desk-new-key-done =
    O cheie nouă este făcută ({ $key }). Cele vechi rămân și deschid ce le-a fost adresat.
    De dat responsabilului registrului: { $public }
    De ținut secret, cu o copie nouă la loc sigur, și de dus pe fiecare post al serviciului: { $secret }
    Nu ștergeți nimic: până când registrul numește cheia nouă, totul este criptat pentru cea veche.
desk-new-reply-keys-done =
    Chei noi sunt făcute pentru a semna răspunsurile și a prezenta aparatele ({ $keys }). Cele vechi rămân.
    De dat responsabilului registrului: { $public }
    De ținut secret, cu o copie nouă la loc sigur, și de dus pe fiecare post al serviciului: { $secret }
    Nu ștergeți nimic: până când registrul le numește pe cele noi, acest post semnează cu cele vechi.
desk-connect-done = Acest post primește de acum prin „{ $name }” ({ $hub }).
desk-connect-done-demonstration = Acest post primește de acum prin „{ $name }” ({ $hub }), pentru exercițiu: nimic real nu trece pe aici.
desk-invite-done = Cod de folosit o singură dată, pentru un aparat. Dați-l în mână sau prin viu grai, niciodată împreună cu fișierul de setări.
desk-fetch-done = { $count ->
    [0] Nimic nou.
    [one] { $new ->
        [0] O îndrumare, primită deja.
       *[other] O îndrumare primită.
    }
    [few] { $count } îndrumări, dintre care noi: { $new }.
   *[other] { $count } de îndrumări, dintre care noi: { $new }.
}
desk-list-empty = Nicio îndrumare primită.
desk-strike-done = Gata. Ce trimite acest aparat de acum înainte nu mai este crezut; ce a venit de la el înainte nu se mai deschide ca verificat.
desk-fetch-attachments = Fișiere alăturate sosite: { $count }.
# $referral : le numéro de l’orientation ; la phrase de l’erreur suit.
desk-fetch-attachment-not = Fișier alăturat la îndrumarea { $referral }:
desk-attachment-written = Fișier alăturat scris necriptat, pe care numai dumneavoastră îl puteți citi: { $path }. Ștergeți-l când nu mai e nevoie de el.
desk-open-written = Document scris, pe care numai dumneavoastră îl puteți citi: { $path }

## Un document care nu se deschide

desk-error-not-for-this-key = Acest document este sigilat pentru altă cheie decât a acestui post sau i s-a stricat începutul. Nu s-a deschis nimic.
    .fix = Verificați că acesta este postul serviciului destinatar; dacă nu, luați-l din nou cu „repere desk fetch --all”.
desk-error-tampered = Acest document a fost schimbat sau tăiat după ce a fost sigilat. Nu s-a citit nimic din el.
    .fix = Luați-l din nou cu „repere desk fetch --all”. Dacă se repetă, anunțați responsabilul serverului.
desk-error-not-an-age-file = Acest fișier nu este o îndrumare sigilată.
    .fix = Alegeți un fișier .age sau dați numărul unei îndrumări din „repere desk list”.
desk-error-unknown-sender = Acest document este semnat de un aparat pe care acest serviciu nu l-a invitat ({ $device }). Nu este arătat.
    .fix = Dacă aparatul ar trebui să fie cunoscut, dați-i un cod nou și cereți să se sigileze din nou îndrumarea.
desk-error-unknown-sender-offline = Acest aparat ({ $device }) nu este încă cunoscut aici, iar serverul nu răspunde. Documentul nu este arătat; este păstrat.
    .fix = Încercați din nou când este rețea: aparatul va fi verificat o dată pentru totdeauna.
desk-error-bad-signature = Lipsește una dintre cele două semnături ale acestui document sau una este falsă. Nu este arătat.
    .fix = Cereți celui care îl trimite să sigileze o îndrumare nouă, pe altă cale decât acest fișier.
desk-error-wrong-recipient = Acest document a fost semnat pentru alt serviciu, apoi sigilat pentru acesta. Nu este arătat.
    .fix = Întrebați de ce pe cine l-a transmis; îndrumarea de la început nu era pentru acest serviciu.
desk-error-unreadable = Acest document se deschide, dar nu conține o îndrumare.
    .fix = Anunțați responsabilul de sistem: aparatul și acest post nu vorbesc aceeași limbă.
desk-error-newer-format = Această îndrumare are un format mai nou ({ $format }). Este păstrată.
    .fix = Actualizați Repère pe acest post, apoi deschideți-o din nou.
desk-error-too-large = Acest fișier este mai mare decât poate fi o îndrumare.
    .fix = Verificați că este fișierul bun.
desk-error-too-many-keys = Fișierul „{ $path }” are deja câte chei poate avea. Nimic nu s-a schimbat.
    .fix = Puneți deoparte, la loc sigur, cele mai vechi: ce le-a fost adresat nu se mai deschide atunci aici.
desk-error-device-unknown = Acest post nu cunoaște aparatul „{ $device }”.
    .fix = Numărul se află pe fiecare îndrumare primită de la aparat. Codurile nefolosite se retrag cu „--unused-codes”.
desk-error-other-referral = Serverul a pus această îndrumare sub alt număr decât al ei. Este păstrată, dar nu confirmată.
    .fix = Anunțați responsabilul serverului.
desk-error-other-content = Serverul propune altceva sub numărul unei îndrumări primite și verificate deja. Prima este păstrată așa cum este.
    .fix = Anunțați responsabilul serverului.
desk-error-file-missing = Nu există fișierul „{ $path }” și nici o îndrumare cu acest număr.
    .fix = Vedeți lista cu „repere desk list”.
desk-error-fetch-incomplete = { $count ->
    [one] O îndrumare trebuie privită mai de aproape. Rămâne pe server.
    [few] { $count } îndrumări trebuie privite mai de aproape. Rămân pe server.
   *[other] { $count } de îndrumări trebuie privite mai de aproape. Rămân pe server.
}
    .fix = Citiți ce scrie lângă fiecare număr; celelalte sunt primite.

## Dosarul postului

desk-error-not-a-desk = Dosarul „{ $path }” nu este al unui post de primire.
    .fix = Dați dosarul bun sau faceți unul cu „repere desk keygen”.
desk-error-already-a-desk = Dosarul „{ $path }” are deja o cheie. Nu s-a înlocuit nimic.
    .fix = Alegeți alt dosar.
desk-error-identity-missing = Cheia secretă a acestui post nu este aici ({ $path }). Fără ea nu se deschide nimic.
    .fix = Puneți la loc fișierul din copia lui.
desk-error-identity-damaged = Cheia secretă a acestui post nu se poate citi ({ $path }). Fără ea nu se deschide nimic.
    .fix = Puneți la loc fișierul din copia lui, fără a-l deschide într-un editor de text.
desk-error-agency-damaged = Descrierea serviciului nu se poate citi ({ $path }).
    .fix = Puneți la loc fișierul din copia lui.
desk-error-roster-damaged = Registrul aparatelor nu se poate citi sau vine dintr-o versiune mai nouă ({ $path }). Nu este înlocuit.
    .fix = Puneți-l la loc din copia lui sau actualizați Repère.
desk-error-cannot-write = Nu se poate scrie „{ $path }”. Nimic nu a rămas făcut pe jumătate.
    .fix = Verificați că dosarul există și că se poate scrie în el.
desk-error-cannot-read = Nu se poate citi „{ $path }”.
    .fix = Verificați fișierul și discul.
desk-error-no-permission = Sistemul refuză accesul la „{ $path }”.
    .fix = Folosiți contul persoanei căreia îi aparține postul.
desk-error-no-space = Nu mai este loc pe disc pentru „{ $path }”. Nimic nu a rămas făcut pe jumătate.
    .fix = Faceți loc, apoi încercați din nou.

## Serviciul și sistemul lui

desk-error-not-an-agency = Această descriere de serviciu nu poate fi folosită.
    .fix = Verificați identificatorul, numele și limba.
desk-error-bad-agency-id = Acest identificator de serviciu nu este potrivit.
    .fix = Folosiți între 1 și 64 de litere mici fără semne, cifre sau liniuțe, de exemplu „accueil-paris”.
desk-error-bad-agency-name = Acest nume de serviciu în „{ $locale }” nu este potrivit: are { $length } caractere. Nu s-a creat nimic.
    .fix = Scrieți un singur rând, de la 1 la { $maximum } caractere.
desk-error-bad-agency-locale = „{ $locale }” nu este o etichetă de limbă.
    .fix = Scrieți, de exemplu, „fr”, „en”, „ar” sau „ro”.
desk-error-bad-agency-key = Cheia publică a serviciului nu este potrivită.
    .fix = Faceți din nou o cheie cu „repere desk keygen”, într-un dosar nou.
desk-error-agency-too-large = Această descriere de serviciu este prea mare.
    .fix = Scurtați textele: cel mult { $maximum } octeți.
desk-error-bad-agency-purpose = Acest rol de serviciu în „{ $locale }” nu este potrivit: are { $length } caractere. Nu s-a creat nimic.
    .fix = Scrieți un singur rând, de la 1 la { $maximum } caractere.
desk-error-bad-agency-names = Numele sau rolul serviciului este dat în { $length } limbi.
    .fix = Dați un nume în cel puțin o limbă; cel mult { $maximum } limbi.
desk-error-not-connected = Acest post nu este conectat la niciun sistem.
    .fix = Conectați-l cu „repere desk connect”, cu fișierul și jetonul de la responsabilul serverului.
desk-error-deployment-invalid = Acest fișier nu este un fișier de setări care poate fi folosit. Nu s-a schimbat nimic.
    .fix = Cereți-l din nou responsabilului serverului și nu îl modificați.
desk-error-deployment-newer-version = Acest fișier de setări este făcut pentru o versiune mai nouă de Repère. Nu s-a schimbat nimic.
    .fix = Actualizați Repère.
desk-error-deployment-without-agency = Acest sistem nu deservește serviciul „{ $agency }” cu cheia acestui post. Nu s-a schimbat nimic.
    .fix = Dați agency.json responsabilului serverului, apoi cereți-i fișierul nou.
desk-error-bearer-invalid = Acesta nu este un jeton. Nu s-a schimbat nimic.
    .fix = Copiați-l întreg, fără spațiu și fără rând nou.
desk-error-bearer-needed = Acest post, dintr-o versiune mai veche, nu are chei cu care să semneze: îi trebuie un jeton. Nu s-a schimbat nimic.
    .fix = Cereți un jeton de la cine ține serverul și dați-l cu „--bearer”.

## Serverul

desk-error-hub-offline = Nu este rețea sau serverul nu răspunde. Nu s-a pierdut nimic.
    .fix = Încercați mai târziu; ce este deja aici se deschide fără rețea.
desk-error-hub-not-the-hub = Cel care a răspuns nu este serverul acestui sistem. Nu i s-a trimis nimic.
    .fix = Încercați altă rețea. Dacă se repetă, anunțați responsabilul serverului.
desk-error-hub-certificate-date = După ceasul acestui post, certificatul serverului nu mai este sau nu este încă valabil. Nu s-a trimis nimic.
    .fix = Potriviți ceasul acestui post; dacă ora este bună, anunțați responsabilul serverului.
desk-error-hub-not-a-hub = A răspuns o pagină web în locul serverului, ca la un Wi-Fi public. Nu s-a pierdut nimic.
    .fix = Conectați-vă întâi la acea rețea sau încercați alta.
desk-error-hub-server-fault = Serverul a avut o defecțiune ({ $status }). Ce păstrează rămâne păstrat.
    .fix = Încercați mai târziu; dacă durează, anunțați responsabilul serverului.
desk-error-hub-cut-short = Legătura s-a întrerupt pe drum. Nu s-a pierdut nimic.
    .fix = Încercați din nou.
desk-error-hub-unauthorised = Serverul nu acceptă sau nu mai acceptă jetonul acestui post.
    .fix = Cereți un jeton nou responsabilului serverului, apoi „repere desk connect”.
desk-error-hub-conflict = Serverul are deja altceva sub acest nume. Nu s-a schimbat nimic.
    .fix = Încercați din nou; dacă se repetă, anunțați responsabilul serverului.
desk-error-hub-bad-receipt = Ce a dat serverul nu este ce anunțase. Nu este păstrat.
    .fix = Încercați din nou; dacă se repetă, anunțați responsabilul serverului.
desk-error-hub-wrong-recipient = Serverul nu cunoaște această cheie a serviciului.
    .fix = Dați agency.json celui care administrează serverul.
desk-error-hub-unknown-agency = Serverul nu cunoaște acest serviciu.
    .fix = Dați agency.json responsabilului serverului.
desk-error-hub-agency-closed = Acest serviciu este închis în registrul sistemului. Nu s-a schimbat nimic.
    .fix = Întrebați responsabilii de sistem.
desk-error-hub-withdrawn = Serverul răspunde că acest aparat a fost retras. Nu s-a schimbat nimic.
    .fix = Întrebați responsabilii de sistem.
desk-error-hub-no-register = Serverul nu are registru. Nu s-a schimbat nimic.
    .fix = Cereți celui care administrează serverul să pună registrul, cu „repere hub register”.
desk-error-hub-register-refused = Registrul, sau ce trebuia adăugat în el, nu este acceptat ({ $reason }). Nu s-a schimbat nimic.
    .fix = Anunțați responsabilii de sistem și dați-le acest cuvânt.
desk-error-hub-refused = Serverul refuză această cerere ({ $status }). Nu s-a schimbat nimic.
    .fix = Actualizați Repère; dacă se repetă, anunțați responsabilul serverului.
desk-error-hub-too-large = Serverul refuză o cerere atât de mare.
    .fix = Anunțați responsabilul serverului.
desk-error-hub-client-unusable = Conexiunea nu a putut fi pregătită cu acest fișier de setări. Nu s-a trimis nimic.
    .fix = Cereți din nou fișierul responsabilului serverului.
desk-error-other = Nu a mers ({ $code }). Nimic nu a rămas făcut pe jumătate.
    .fix = Actualizați Repère; dacă se repetă, dați acest cuvânt responsabilului de sistem.
