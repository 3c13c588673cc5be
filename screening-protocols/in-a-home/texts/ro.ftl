### review: draft

## Protocolul

title = Viața în casă
summary = Pentru toți cei care întâlnesc o persoană care muncește, sau face aproape tot, în casa în care trăiește: asistență socială, îngrijiri medicale, școală, inspecția muncii, poliție, asociații. Nicio întrebare despre acte. Un singur semn nu spune nimic. Nu este un instrument validat.

## Părțile

section-seen = Ce se vede
section-house = Casa
section-freedom = Ieșiri, telefon
section-people = Cu oamenii din casă
section-said = Ce se spune fără nicio întrebare

## Ce se vede

question-seen-home = Ce se vede în casă?
    .observe = Dacă sunteți în casă: ce vedeți?
    .hint = Numai ce se vede, fără a căuta prin lucruri și fără a atrage atenția. Dacă nu sunteți acolo, treceți peste.
    .option-bed = Un loc de dormit în bucătărie, pe hol, în spălătorie
    .option-padlock = Un lacăt pe frigider sau pe mâncare
    .option-camera = O cameră video îndreptată spre locul unde doarme persoana
    .option-locks-outside = O ușă care se încuie pe dinafară
    .option-passport = Pașaportul ei, ținut cu ale oamenilor din casă
    .option-other = Altceva
    .option-nothing = Nimic

question-seen-person = Fără nicio întrebare: ce se întâmplă în jurul persoanei?
    .observe = Ce vedeți în jurul persoanei și la ea?
    .hint = Fapte văzute, nu impresii. Nu cereți niciodată să vedeți o rană. „Nimic” înseamnă că v-ați uitat.
    .option-answers-for = Cineva din casă răspunde în locul ei
    .option-watched = Cineva o supraveghează și nu se desparte de ea
    .option-blows = Urme de lovituri sau de arsuri
    .option-untreated = O rană sau o boală neîngrijită
    .option-exhausted = Adoarme vorbind, abia se ține pe picioare
    .option-other = Altceva
    .option-nothing = Nimic

## Casa

question-age-band = Cam câți ani?
    .hint = Departe de oamenii din casă, cu un interpret care nu îi cunoaște. Nu ghiciți niciodată o vârstă după înfățișare. Persoana spune 18 ani și aveți o îndoială: „dar nu este sigur”. Unui copil i se spune „tu”.
    .option-under-15 = Sub 15 ani
    .option-15-17 = 15, 16 sau 17 ani
    .option-adult = 18 ani sau mai mult
    .option-says-adult = 18 ani sau mai mult, dar nu este sigur
    .option-unsure = Nu este sigur

question-tie = Casa aceasta, a cui este?
    .hint = Se pot alege mai multe răspunsuri. Nu cereți nici nume, nici adresă. Familia nu este nici un semn, nici o dovadă că totul este bine.
    .option-parents = A părinților mei
    .option-partner = A mea, cu persoana cu care trăiesc
    .option-relatives = A unor rude: un unchi, o verișoară, o soră mai mare
    .option-in-laws = A familiei soțului sau a soției mele
    .option-host = A unei familii gazdă: studii, limbă, au pair
    .option-employer = A unor oameni pentru care muncesc
    .option-brought = A unor oameni pentru care munceam deja în altă țară
    .option-embassy = A unor oameni de la o ambasadă sau de la o organizație internațională
    .option-lodging = A unor oameni care mă găzduiesc

question-home = Zilele în casa aceasta, cum sunt?
    .hint = Lăsați persoana să povestească o zi, apoi bifați ce face ea însăși. Ajutorul dat acasă este ceva obișnuit.
    .option-a-little = Ajut puțin, ca toată lumea
    .option-chores = Fac aproape tot: curat, mâncare, rufe
    .option-children = Am grijă de copii aproape tot timpul
    .option-person = Am grijă de o persoană în vârstă sau bolnavă
    .option-elsewhere = Mă trimit să muncesc și la alții, fără să mă întrebe
    .option-nothing = Nu am nimic de făcut

question-hours = Și cât timp ia asta pe zi?
    .hint = Aproximativ. Socotiți de la trezire până la culcare, împreună cu timpul în care trebuie să stea acolo pentru orice eventualitate.
    .option-under-2 = Mai puțin de două ore
    .option-2-to-5 = Între două și cinci ore
    .option-6-to-8 = Între șase și opt ore
    .option-over-8 = Mai mult de opt ore, cu o zi de odihnă
    .option-all-day = De dimineața până seara, în fiecare zi
    .option-night = Și noaptea: mă cheamă la orice oră

question-pay = Și pentru toate acestea, sunt bani?
    .hint = Nu întrebați cât. Banii de buzunar stabiliți cu o familie gazdă: „Da, tot”. Contează ce ajunge chiar la persoană.
    .option-all = Da, tot ce era stabilit
    .option-late-or-part = Numai o parte sau cu întârziere
    .option-kept = Mi se țin banii pentru mai târziu
    .option-taken = Mi se iau
    .option-tiny = Aproape nimic, câte o bancnotă uneori
    .option-food-lodging = Nu, numai mâncare sau un pat
    .option-nothing = Nu, nimic
    .option-no-work = Nu este o muncă, este familia mea

question-like-others = În casa aceasta, ce nu este la fel ca pentru ceilalți?
    .hint = Toți înghesuiți, toți cu puțin: „Este la fel pentru toți”. Lăsați persoana să răspundă, apoi bifați.
    .option-bed = Somnul: în bucătărie, pe hol sau cu copiii, ca să-i păzesc
    .option-food = Mâncarea: resturi, prea puțină sau ținută sub cheie
    .option-doctor = Medicul, când e nevoie
    .option-school = Școala sau cursurile
    .option-rest = Odihna, joaca, ieșitul
    .option-same = Este la fel pentru toți

## Ieșiri, telefon

question-free-to-go = Se poate ieși din casă și merge oriunde?
    .hint = Este vorba de cineva care o împiedică.
    .option-yes = Da
    .option-sometimes = Nu întotdeauna
    .option-no = Nu

question-not-free-how = Ce împiedică ieșirea?
    .hint = Dacă persoana este ținută sub cheie acum, întâi siguranța. Întrebările pot aștepta.
    .option-locked = Ușa este încuiată
    .option-watched = Sunt mereu cu ochii pe mine, mă urmăresc
    .option-permission = Trebuie să cer voie, și nu mă lasă
    .option-rules = Regulile părinților mei sau ale familiei gazdă
    .option-cannot-leave-alone = Cineva din casă are nevoie de mine
    .option-fear = Frica
    .option-other = Altceva

question-contact = Se poate suna oricând la familie, la prieteni?
    .hint = Nu cereți să vedeți telefonul. Poate că este supravegheat: îndepărtați-vă de el dacă se poate.
    .option-free = Da
    .option-listened = Da, dar ascultă cineva
    .option-they-decide = Ei hotărăsc când
    .option-taken = Nu: mi-au luat telefonul sau nu am voie
    .option-no-wish = Nu sun, așa vreau eu

question-papers = Actele, cine le ține?
    .hint = Nu cereți să le vedeți. Nu propuneți să mergeți după ele: persoana poate fi pusă în pericol.
    .option-self = Eu
    .option-trusted = Cineva ales de mine sau părinții mei
    .option-kept = Le ține altcineva, nu le pot lua înapoi
    .option-none = Nu am acte

question-promised = Înainte de venirea în casa aceasta, ce s-a promis și nu s-a întâmplat?
    .hint = Lăsați persoana să povestească, apoi bifați.
    .option-school = Școală, cursuri, o formare
    .option-papers = Acte
    .option-pay = Bani, pentru mine sau pentru familia mea
    .option-other = Altceva
    .option-nothing = Nimic: este cum s-a spus

## Cu oamenii din casă

question-treated = Și cu oamenii din casă, cum este?
    .hint = Nu vă grăbiți. Spuneți: „Nu este nevoie de răspuns, ne putem opri.” Nu citiți lista. Nu întrebați nici cine, nici cum. Spuneți: „Nu este o vină.”
    .option-well = Bine
    .option-shouting = Se țipă uneori
    .option-insulted = Mă insultă, mă umilesc
    .option-renamed = Nu mi se spune pe nume
    .option-threatened = Mă amenință
    .option-hit = Mă bat

question-if-no = Dacă răspunsul este „nu” sau „plec”: ce s-ar întâmpla?
    .hint = Nu sfătuiți nici plecarea, nici rămânerea. Nu citiți lista. Dacă frica crește, faceți o pauză sau treceți peste.
    .option-nothing = Nimic
    .option-hurt-me = Mi s-ar face rău
    .option-family = I s-ar face rău familiei mele
    .option-police = Ar chema poliția, ar spune că am furat
    .option-sent-back = M-ar trimite înapoi în țara mea
    .option-papers = Mi-aș pierde actele sau pe cele promise
    .option-unpaid = Aș pierde banii pe care mi-i datorează
    .option-no-bed = M-ar da afară
    .option-other = Altceva

question-danger-now = La noapte, în casa aceasta, este un pericol?
    .observe = Este persoana în pericol acum?
    .hint = Dacă da, opriți întrebările.
    .option-no = Nu
    .option-maybe = Poate
    .option-yes = Da

## Ce se spune fără nicio întrebare

question-said = Despre ce a vorbit persoana de la sine?
    .hint = Nu întrebați niciodată acest lucru, nu cereți să se repete. Nimic din toate acestea nu pleacă într-o îndrumare fără o alegere. „Nimic din toate acestea” înseamnă că ați ascultat.
    .option-touched = Cineva o atinge sau o obligă la asta, fără voia ei
    .option-marriage = O căsătorie pe care nu a dorit-o
    .option-pregnancy = O sarcină pentru alții
    .option-child = Un copil care i-a fost luat sau pe care trebuie să îl dea
    .option-other = Altceva care apasă
    .option-nothing = Nimic din toate acestea

question-said-no-wish = A spus de la sine că nu mai vrea să trăiască?
    .hint = Nu întrebați acest lucru fără o formare. După un da, rămâneți, ascultați, nu lăsați persoana singură.

## Indicii: ce se ia

indicator-excessive-hours = De dimineața până seara, în fiecare zi; pentru un copil, deja mai multe ore pe zi
indicator-always-on-call = Chemată și noaptea, la orice oră
indicator-long-days = Mai mult de opt ore pe zi
indicator-household-work = Un copil care face aproape tot în casă
indicator-unpaid-work = Zile de muncă pentru nimic sau pentru un pat și mâncare
indicator-low-or-no-pay = Aproape nimic în schimbul muncii
indicator-earnings-taken = Banii pentru muncă i se iau
indicator-lent-to-others = Trimisă să muncească la alții fără să poată alege
indicator-sleeps-in-common-room = Doarme într-o încăpere care nu este făcută pentru dormit, altfel decât ceilalți
indicator-food-locked = Mâncare sub cheie, numărată sau resturi
indicator-no-education-access = Școala nu este posibilă, altfel decât pentru ceilalți copii
indicator-child-of-the-house-cannot = Nici odihnă, nici joacă, altfel decât copiii casei
indicator-au-pair-without-classes = Au pair fără cursuri
indicator-exhaustion-seen = Epuizare vizibilă

## Indicii: ce ține persoana

indicator-documents-confiscated = Acte ținute de alții, fără a le putea lua înapoi
indicator-isolation-confinement = Închidere sau supraveghere
indicator-violence = Violențe
indicator-sexual-violence = Violențe sexuale, spuse fără nicio întrebare
indicator-marriage-not-chosen = Căsătorie impusă, spusă fără nicio întrebare
indicator-pregnancy-for-others = Sarcină pentru alții, spusă fără nicio întrebare
indicator-child-to-be-given-away = Un copil luat sau care trebuie dat, spus fără nicio întrebare
indicator-threats-of-violence = Amenințări
indicator-violence-family = Amenințări sau violențe împotriva familiei
indicator-threat-denunciation = Amenințare cu poliția sau cu o acuzație de furt
indicator-threat-sent-back = Amenințare cu trimiterea înapoi în țară
indicator-held-by-papers = Ținută prin actele ei sau prin cele promise
indicator-wages-withheld = Bani ținuți sau pierduți dacă pleacă
indicator-dependency-on-exploiters = Amenințare cu pierderea acoperișului
indicator-phone-controlled = Telefoane ascultate sau hotărâte de alții
indicator-family-ties-cut = Împiedicată să țină legătura cu familia ei
indicator-insulted-or-renamed = Insultată, umilită sau lipsită de numele ei
indicator-no-doctor = Fără medic în caz de boală
indicator-promised-school-or-papers = Școală sau acte promise și niciodată venite
indicator-deceived-wages = Bani promiși și niciodată veniți
indicator-somebody-speaks-or-watches = Cineva răspunde în locul persoanei sau o supraveghează
indicator-brought-from-abroad = Adusă din altă țară de cei pentru care muncea deja acolo

dimension-servitude = Ce i se ia persoanei
dimension-hold = Ce o ține sau a făcut-o să vină

exploitation-domestic-servitude = Servitute domestică
exploitation-forced-marriage = Căsătorie forțată
exploitation-surrogacy = Exploatarea sarcinii pentru alții
exploitation-illegal-adoption = Adopție ilegală

contradiction-bed = S-a văzut un loc de dormit într-o încăpere comună, iar persoana spune că este la fel pentru toți. Poate că este adevărat. Nu îi atrageți atenția.
contradiction-blows = Se văd urme, iar persoana spune că totul este bine. Sunt multe motive pentru a spune asta. Reveniți în altă zi, în alt loc.

## Ce spun răspunsurile

outcome-protect-now = Protecție acum
    .meaning = Se semnalează un pericol astăzi sau un copil ar dormi la noapte în casa de unde vin semnele. Protecția vine înaintea înțelegerii. Nu este nici dovadă, nici identificare.
outcome-situation-of-concern = Situație îngrijorătoare
    .meaning = Muncă luată și ceva care ține persoana merg împreună; pentru un copil, una dintre ele este de ajuns. Este de ajuns pentru a propune fără întârziere ajutor specializat. Nu este nici dovadă, nici identificare, nici probabilitate.
outcome-protect-the-child = Mai întâi protejarea copilului
    .meaning = Persoana are poate sub 18 ani. Trebuie știut care adult răspunde cu adevărat de ea. La părinții ei și fără niciun semn, adesea nu este nimic altceva de făcut.
outcome-converging-signs = Semne convergente
    .meaning = Mai multe semne merg în aceeași direcție, dintr-o singură parte: munca sau ce ține persoana. Este de ajuns pentru a mai vorbi și a propune ajutor, nu pentru a vorbi de servitute.
outcome-some-signs = Câteva semne
    .meaning = Un semn sau două. Un singur semn nu este servitute: o familie săracă, o ceartă, o înțelegere îl pot explica. Poate fi și începutul unei povestiri.
outcome-none-recorded = Niciun semn notat
    .meaning = Nu s-a notat nimic de data aceasta. Asta nu înseamnă că totul este bine: oamenii vorbesc rar, prima dată, despre casa în care dorm. Persoana trebuie să poată reveni.

## Și acum

next-step-danger-first = Dacă există un pericol imediat, sunați la urgențe sau la poliție înainte de orice altceva.
next-step-never-call-the-house = Nu sunați niciodată la casă, nu scrieți acolo și nu treceți pe acolo ca să verificați. Reluați legătura numai prin mijlocul ales de persoană.
next-step-minor-first = Sub 18 ani sau o îndoială: anunțați protecția copilului (119) și parchetul pentru minori. I se caută acordul; protecția nu depinde de el.
next-step-duty = În funcție de meseria dumneavoastră, semnalarea unui copil în pericol este o datorie (Codul penal francez, art. 434-3; Codul francez al acțiunii sociale și al familiilor, art. L226-2-1; de verificat). Spuneți-i copilului acest lucru.
next-step-explain = Spuneți-i copilului, în limba lui, cine va fi anunțat, de ce și ce se va întâmpla. Ascultați ce crede despre asta și notați.
next-step-diplomatic = Casa unui diplomat sau a unei organizații internaționale: nu sunați, nu mergeți acolo. Treceți prin CCEM, care sesizează Protocolul Ministerului francez al Afacerilor Externe. Imunitatea protejează angajatorul, nu situația: nu împiedică nici adăpostirea, nici îngrijirile, nici șederea persoanei (CESEDA, art. L425-1; de verificat).
next-step-no-removal = Înainte de orice decizie de îndepărtare, vorbiți cu superiorii: termenul de reflecție de 30 de zile, pe care îl poate deschide poliția sau jandarmeria, protejează de îndepărtare (CESEDA, art. R425-1 și R425-2; de verificat).
next-step-ad-hoc-administrator = Minor fără reprezentant la frontieră: procurorul să numească imediat un administrator ad-hoc, înainte de orice decizie (CESEDA, art. L343-2; de verificat).
next-step-care-alone = La consultație: vedeți persoana singură, cu un interpret profesionist, niciodată cineva din casă. Propuneți un certificat care descrie ce se vede, păstrat la dosar dacă este riscant să fie luat.
next-step-alone = Vedeți persoana singură, în altă parte decât în casă, cu un interpret independent. Dați-i celui care o însoțește un motiv obișnuit să aștepte.
next-step-rights = Spuneți-i drepturile în limba ei, deoparte: siguranță, îngrijiri, muncă plătită chiar fără contract și fără acte, timp de gândire, avocat și interpret. Actele ei sunt ale ei și are dreptul să plece.
next-step-stay-permit = Permis de ședere după o plângere sau o mărturie: orice legătură cu autorul trebuie să fi fost ruptă. Cardul de un an se reînnoiește cât durează procedura; după o condamnare definitivă, un card de rezident (CESEDA, art. L425-1 și L425-3; de verificat). Nu pentru cetățenii Uniunii Europene.
next-step-no-condition = Ajutorul nu depinde nici de o plângere, nici de o mărturie. Să nu se înțeleagă niciodată altceva.
next-step-not-confront = Nu puneți în fața nimănui din casă ce s-a spus și nu lăsați să se ghicească faptul că persoana a vorbit. Fără mediere în familie.
next-step-record-offences = Inspecția muncii: aservirea, munca forțată sau munca neplătită pot fi constatate prin proces-verbal (Codul muncii francez, art. L8112-2; de verificat); intrarea într-o locuință cere acordul celor care locuiesc acolo.
next-step-article-40 = Funcționar public care nu este ținut de secretul profesional: procurorul trebuie informat fără întârziere despre o infracțiune gravă aflată în exercitarea funcției (Codul de procedură penală francez, art. 40; de verificat). Spuneți-i persoanei acest lucru.
next-step-facts-and-words = Rămâneți la faptele văzute și la cuvintele spuse, notate separat de ce se presupune. Pentru un copil, cuvintele lui exacte.
next-step-not-back-tonight = Căutați împreună cu persoana unde să doarmă la noapte în altă parte. Un adult hotărăște; un copil nu se întoarce în casa aceea. Nu rețineți pe nimeni cu forța.
next-step-shelter = Persoană adultă care trebuie ferită de pericol: propuneți programul național Ac.Sé, cu acordul ei deplin. Nu este un serviciu de urgență.
next-step-support = Propuneți o asociație care cunoaște aceste situații, cum este CCEM: vorbește cu persoana înainte de orice decizie. Un adult alege.
next-step-prepare-to-leave = Pregătiți împreună cu asociația o plecare sigură, fără grabă: acte sau copii, medicamente, o haină, un număr învățat pe de rost, o oră la care nu supraveghează nimeni.
next-step-safe-contact = Stabiliți un contact sigur: ce număr, la ce ore, ce nume se cere, fără a lăsa vreodată un mesaj. Poate că telefonul este al casei.
next-step-who-answers = Aflați cine răspunde de copil aici: părinții lui, cineva căruia i l-a încredințat un judecător sau nimeni. Știu părinții cum trăiește? Merge la școală?
next-step-talk-with-team = Vorbiți cu echipa sau cu o asociație specializată înainte de a hotărî pe cont propriu.
next-step-come-back = Dați un motiv obișnuit pentru o nouă întâlnire: o programare, un vaccin, un act. Adesea, oamenii vorbesc mai târziu.

## Alerte

alert-locked-in = Cineva este poate ținut sub cheie. În pericol acum? Opriți întrebările și sunați la poliție sau la urgențe.
alert-care = Se vede o rană sau o boală. Întâi îngrijirile, fără alții de față; dacă este urgent, sunați la urgențele medicale.
alert-minor = Persoana are poate sub 18 ani. Se aplică regulile pentru copii: întâi protecția ei.
alert-diplomatic = O casă protejată de imunitate. Nu sunați niciodată acolo și nu mergeți acolo: o asociație sesizează Protocolul. Persoana poate fi protejată.
alert-violence = S-a vorbit despre violențe sau amenințări. Întrebați dacă persoana este în pericol la noapte și dacă are nevoie de medic.
alert-threats = S-a vorbit despre amenințări. Verificați că nu ascultă nimeni. Vedeți împreună ce este sigur la noapte.
alert-danger-now = Persoana este poate în pericol. Opriți întrebările; deschideți „Pericol imediat”.
alert-touched = S-a vorbit despre violențe sexuale. Nu cereți să se repete, nu mai întrebați nimic. Dacă s-a întâmplat acum mai puțin de 48 de ore: la urgențe imediat, chiar fără plângere și fără acte; această linie telefonică spune unde.
alert-dark-thoughts = Persoana spune că nu mai vrea să trăiască. Rămâneți, ascultați, nu promiteți că păstrați secretul. Această linie telefonică răspunde zi și noapte; dacă este acum, sunați la urgențele medicale.
