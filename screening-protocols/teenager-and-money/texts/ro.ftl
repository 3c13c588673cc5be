### review: draft

## Protocolul

title = Ieșiri, telefon, bani
summary = Când un adolescent sau o adolescentă îngrijorează: la școală, la centru, la îngrijiri, pe stradă. Întâi priviți și ascultați, întrebați foarte puțin, opriți-vă imediat ce s-a spus ceva grav. Nu este un instrument validat.

## Părțile

section-seen = Ce se vede, ce se spune
section-hello = Să vorbim puțin
section-words = Cuvintele sale

## Ce se vede, ce se spune

question-absences = Absențe și ieșiri: ce se știe deja?
    .observe = Absențe și ieșiri: ce se știe deja?
    .hint = Ce ați văzut dumneavoastră, echipa sau familia. O singură fugă, o seară, niște ore chiulite: nu este un semn. „Nimic” înseamnă că v-ați uitat; altfel, treceți peste.
    .option-runaways = Fugi scurte, care se repetă
    .option-missing-now = În fugă chiar acum
    .option-towns = Călătorii în alte orașe, cu oameni pe care nu-i cunoaște nimeni
    .option-school-dropped = Școala părăsită dintr-odată
    .option-other = Altceva
    .option-nothing = Nimic

question-things = Bani și lucruri: ce se vede?
    .observe = Bani și lucruri: ce se vede?
    .hint = Numai ce este la vedere. Nu scotociți, nu întrebați de unde vine. Hainele, machiajul, felul de a vorbi nu spun nimic: nu le notați.
    .option-money-gifts = Bani, cadouri, obiecte scumpe, fără explicație
    .option-several-phones = Mai multe telefoane sau cartele SIM
    .option-hotel = Chei sau rezervări de hotel, de locuință închiriată
    .option-pocket-money = La centru, nu își mai cere banii de buzunar
    .option-other = Altceva
    .option-nothing = Nimic

question-around = Ce se vede în jurul adolescentului?
    .observe = Ce se vede în jurul adolescentului?
    .hint = Nu priviți pe nimeni insistent, nu fotografiați nimic, nu căutați anunțuri. O poveste de dragoste, prieteni mai mari, părinți severi: nu este un semn.
    .option-decides = Cineva mai mare hotărăște în locul său: prieten, prietenă sau altcineva
    .option-answers-at-once = Telefonul sună și trebuie să răspundă imediat
    .option-car-waits = O mașină pe care nu o cunoaște nimeni așteaptă, aduce sau ia
    .option-hands-over = Banii sunt dați cuiva
    .option-adverts = Un anunț pe internet cu fotografiile sale, ținut de alții
    .option-hit-threatened = Lovituri sau amenințări, chiar în fața dumneavoastră
    .option-other = Altceva
    .option-nothing = Nimic

question-health = Sănătate: ce se vede?
    .observe = Sănătate: ce se vede?
    .hint = Nu cereți să vi se arate nimic. Secretul îngrijirilor rămâne întreg: notați numai ce aveți dreptul să spuneți. A cere contracepție sau un test este ceva obișnuit.
    .option-injuries = Răni sau arsuri explicate greu
    .option-tattoo = Numele sau semnul cuiva, tatuat
    .option-repeated-care = Infecții, sarcini, întreruperi de sarcină: cereri care se repetă
    .option-drowsy = Privire absentă, încetineală, vorbire împleticită
    .option-self-harm = Urme de autovătămare
    .option-emergency = O urgență: pierderea cunoștinței, rană gravă
    .option-other = Altceva
    .option-nothing = Nimic

question-recruits = Adolescentul le propune altor tineri să vină și ei?
    .observe = Sunt invitați și alți tineri să vină?
    .hint = Nu întrebați niciodată asta. Cine îi aduce pe alții a fost adesea adus întâi. Acest răspuns nu pleacă decât dacă alegeți dumneavoastră.

question-said = Fără să fie întrebat, ce spune adolescentul?
    .observe = Fără să fie întrebat, ce spune adolescentul?
    .hint = Nu puneți niciodată aceste întrebări. Bifați ce vine, apoi nu mai întrebați nimic despre asta. Spuneți: „Mulțumesc că mi-ai spus. Nu este vina ta.”
    .option-acts = Poze sau gesturi sexuale, în schimbul a ceva
    .option-takes-money = Cineva ia banii
    .option-sum = Este o sumă de adus
    .option-adverts = Alții țin un anunț cu fotografiile sale
    .option-hurt = Cineva îi face rău
    .option-threats = Este amenințat că i se va face rău, lui sau celor apropiați
    .option-images = Este amenințat că vor fi arătate poze sau filme
    .option-substances = Ca să reziste, i se dă alcool sau droguri
    .option-own-choice = „Este alegerea mea”, cu propriile cuvinte: escort, plan, michetonnage…
    .option-other = Altceva
    .option-nothing = Nimic din toate acestea

question-no-wish = Adolescentul spune că nu mai vrea să trăiască?
    .observe = S-a spus că nu mai vrea să trăiască?
    .hint = Nu întrebați asta fără formare. Dacă se spune: rămâneți, ascultați, sunați împreună.

## Să vorbim puțin

question-ok-to-talk = E bine dacă vorbim puțin, în liniște?
    .hint = Spuneți întâi: „Te poți opri când vrei. Dacă ești în pericol, va trebui să vorbesc despre asta ca să te protejez.”
    .option-yes = Da
    .option-elsewhere = Da, dar nu aici
    .option-not-now = Nu acum

question-age = Câți ani ai?
    .hint = Nu ghiciți niciodată. Dacă vârsta este cunoscută, nu o mai întrebați. „Stabilit oficial”: o hotărâre a justiției sau acte pe care nu le contestă nimeni.
    .option-under-13 = Sub 13 ani
    .option-13-14 = 13 sau 14 ani
    .option-15-17 = 15, 16 sau 17 ani
    .option-unsure = Nu știu bine
    .option-says-adult = 18 ani sau mai mult
    .option-adult-established = 18 ani sau mai mult, și este stabilit oficial

question-tonight = Diseară, acolo unde dormi, o să fie bine?
    .hint = Nu cereți adresa. Lăsați un moment de tăcere.
    .option-yes = Da
    .option-not-sure = Nu prea știu
    .option-no = Nu
    .option-nowhere = N-am unde să dorm

question-waits = Te așteaptă cineva după asta?
    .observe = Îl așteaptă cineva pe adolescent?
    .hint = Nu întrebați cine. Dacă așteaptă cineva, fiți scurt.
    .option-nobody = Nu
    .option-family = Da, acasă sau la centru
    .option-friends = Da, niște prieteni
    .option-must-go = Da, și dacă întârzii, iese rău

question-phone = Îți folosești telefonul cum vrei?
    .hint = Nu cereți niciodată să-l vedeți. A le spune prietenilor sau părinților unde ești este ceva obișnuit.
    .option-free = Da
    .option-limits = Părinții, centrul sau școala pun limite
    .option-must-answer = Trebuie să răspund imediat
    .option-must-send = Trebuie să dovedesc unde sunt sau să trimit poze
    .option-taken = Cineva mi-l ia sau îl citește
    .option-none = N-am telefon

question-needs-now = De ce ai nevoie chiar acum?
    .observe = O nevoie urgentă care se vede?
    .hint = Răspundeți întâi la această nevoie. Promiteți numai ce se poate.
    .option-rest = Să mănânc, să dorm, să respir puțin
    .option-safe-place = Un loc sigur
    .option-doctor = Să văd un medic sau o asistentă
    .option-images = Să fie șterse niște poze sau filme
    .option-talk = Să vorbesc cu cineva
    .option-other = Altceva
    .option-nothing = Nimic, e bine

question-danger-now = Chiar acum, te simți în pericol?
    .observe = Există un pericol, chiar acum?
    .hint = Dacă da, opriți întrebările.
    .option-no = Nu
    .option-maybe = Poate
    .option-yes = Da

## Cuvintele tale

question-own-words = Cu cuvintele tale: ce să țin minte?
    .hint = Scrieți cuvânt cu cuvânt, chiar dacă sunt cuvinte care șochează. Nu corectați nimic, nu adăugați niciun nume.

## Indicii: alții profită

indicator-sexual-acts-for-something = Poze sau gesturi sexuale în schimbul a ceva
indicator-earnings-taken = Cineva ia banii
indicator-sum-to-bring = O sumă de adus
indicator-adverts-by-others = Anunț pe internet ținut de alții

## Indicii: control asupra persoanei

indicator-violence = Violențe
indicator-threats-of-violence = Amenințări cu violența, împotriva adolescentului sau a celor apropiați
indicator-threat-images = Amenințare cu arătarea unor imagini
indicator-substances-given = Alcool sau droguri date de alții

## Indicii: semne

indicator-runaways = Fugi scurte și repetate
indicator-moved-around = Călătorii în alte orașe, cu necunoscuți
indicator-money-unexplained = Bani, cadouri sau obiecte fără explicație
indicator-hotel-seen = Chei sau rezervări de hotel, de locuință închiriată
indicator-older-person-decides = Cineva mai mare hotărăște în locul său
indicator-phone-controlled = Telefon controlat de alții
indicator-car-waits = O mașină necunoscută așteaptă sau vine să-l ia
indicator-awaited-under-pressure = Așteptat de cineva, cu frica de a întârzia
indicator-recruits-others = Alți tineri sunt invitați să vină
indicator-injuries-seen = Răni, arsuri sau nume tatuat
indicator-repeated-care = Cereri de îngrijiri care se repetă
indicator-several-phones = Mai multe telefoane sau cartele SIM
indicator-school-dropped = Școală părăsită dintr-odată
indicator-pocket-money-left = Bani de buzunar care nu mai sunt ceruți

## Dimensiuni

dimension-benefit = Alții profită
dimension-hold = Control asupra persoanei
dimension-signs = Semne

## Tipuri de exploatare posibile

exploitation-sexual-exploitation = Exploatare sexuală

## Răspunsuri care nu se potrivesc

contradiction-phone = Sună un telefon, iar adolescentul spune că nu are. Poate este al altcuiva. Nu îi atrageți atenția asupra acestui lucru.
contradiction-waits = O mașină așteaptă, iar adolescentul spune că nu îl așteaptă nimeni. Poate că întrebarea sperie. Nu insistați.

## Ce spun răspunsurile

outcome-protect-now = Protejați acum
    .meaning = Un pericol este semnalat astăzi, oricare ar fi cauza. Întâi protejați, apoi înțelegeți. Nu este nici dovadă, nici identificare.
outcome-situation-of-concern = Situație îngrijorătoare
    .meaning = Cel puțin un fapt grav a fost văzut sau spus. Pentru un copil este de ajuns ca să alertați: constrângerea nu trebuie arătată, iar „este alegerea mea” nu schimbă nimic. Nu este nici dovadă, nici identificare: aceasta ține de alții.
outcome-converging-signs = Semne convergente
    .meaning = Mai multe semne merg în aceeași direcție. Adolescența poate explica o parte. Vorbiți despre asta cu alții, păstrați legătura, nu grăbiți nimic. Aceasta nu spune nici că este exploatare, nici că nu este.
outcome-talk-with-team = Vorbiți despre asta cu alții
    .meaning = S-a observat cel puțin un semn. Singur, el nu hotărăște nimic: poate este o perioadă grea sau începutul unei povestiri. Nu rămâneți fără să vorbiți despre asta.
outcome-protect-the-child = Mai întâi copilul
    .meaning = Niciun semn notat de data aceasta. Poate este o viață de adolescent ca oricare alta. Asta nu înseamnă că totul este bine: rar se vorbește din prima, iar un copil în pericol se protejează fără a aștepta un semn.
outcome-none-recorded = Niciun semn notat
    .meaning = Nu s-a notat nimic de data aceasta. Asta nu înseamnă că totul este bine. Acest protocol este făcut pentru cei sub 18 ani; cât timp vârsta nu este stabilită, se aplică regulile pentru copii.

## Și acum

next-step-danger-first = În caz de pericol imediat: urgențele sau poliția, înainte de orice altceva.
next-step-not-confront = Nu vorbiți cu persoana care așteaptă sau care hotărăște și nu lăsați să se ghicească ce s-a spus. Adolescentul ar plăti pentru asta.
next-step-never-search = Nu scotociți niciodată telefonul, geanta sau camera. Ce trebuie să vadă anchetatorii caută ei înșiși.
next-step-stop-and-note = Dacă se spune ceva grav: nu mai întrebați, nu cereți să repete. Credeți, mulțumiți, notați cuvânt cu cuvânt. Audierea unui copil este filmată și ține de anchetatori formați (Codul de procedură penală francez, art. 706-52; de verificat).
next-step-facts-and-words = Notați separat ce s-a văzut, ce s-a relatat și cuvintele exacte. Păstrați cuvintele adolescentului; nu impuneți niciunul.
next-step-article-40 = Funcționar public care nu este ținut de secretul profesional: procurorul trebuie informat fără întârziere despre o infracțiune gravă aflată în exercitarea funcției (Codul de procedură penală francez, art. 40; de verificat). Spuneți-i adolescentului acest lucru.
next-step-trained-hearing = Aceasta nu este o audiere. Copilul este ascultat de un anchetator format, dacă se poate într-o unitate de primire pediatrică (UAPED), cu un avocat și cu persoana pe care o alege (de verificat).
next-step-not-alone = Nu lăsați adolescentul fără un adult sigur în seara aceasta și nici să plece înapoi spre pericol. Nu îl rețineți cu forța.
next-step-prosecutor-by-phone = Urgență: sunați întâi la parchetul pentru minori de serviciu, apoi scrieți.
next-step-report = Anunțați protecția copilului: 119, CRIP din departament sau procurorul. I se caută adolescentului acordul; protecția nu depinde de el.
next-step-duty = După funcția dumneavoastră, semnalarea unui copil în pericol este o datorie (Codul francez al acțiunii sociale și al familiilor, art. L226-2-1 și L226-4; Codul penal francez, art. 434-3, și 226-14, care ridică atunci secretul; de verificat). Spuneți-i adolescentului acest lucru.
next-step-special-agreements = Paris și Marsilia: parchetul pentru minori poate fi sesizat direct (de verificat cu echipa dumneavoastră).
next-step-care = O rană, o stare de rău, urme de autovătămare: propuneți îngrijiri astăzi și, dacă se poate, mergeți împreună. Nu cereți să vi se arate nimic.
next-step-care-48h = Un raport sexual impus sau cu risc, de mai puțin de 48 de ore: la urgențe imediat, pentru un tratament împotriva HIV și contracepție de urgență. Fără plângere și gratuit (de verificat).
next-step-missing = În fugă sau fără vești: linia pentru copii dispăruți dă sfaturi zi și noapte (vedeți contactele). Întoarcerea se pregătește: verificați că este sigură.
next-step-images = Circulă poze sau filme, sau cineva amenință că le arată: 3018 ajută la retragerea lor. Nu le priviți, nu le copiați, nu plătiți nimic.
next-step-minor-law = Spuneți-i că nimic nu este vina sa. Legea îi protejează pe minori, chiar când spun că au ales; ea îi pedepsește pe cei care plătesc și pe cei care profită (legile din 4 martie 2002 și din 21 aprilie 2021; de verificat).
next-step-parents = Părinții: anunțați-i, afară de cazul în care asta pune adolescentul în pericol. Hotărâți împreună cu alții și spuneți-i înainte.
next-step-explain = Spuneți-i adolescentului cine va fi anunțat, de ce și ce se va întâmpla. Ascultați ce crede despre asta și notați.
next-step-one-adult = O singură persoană urmărește situația, cu o întâlnire următoare stabilită. Rămâne aceeași, și după o fugă sau o minciună.
next-step-support = Cereți sfatul unei asociații care cunoaște aceste situații, cum sunt ACPE, Amicale du Nid sau Mouvement du Nid (de verificat).
next-step-safe-contact = Stabiliți un contact sigur: ce aplicație, la ce ore, fără a lăsa mesaj. Telefonul este poate citit de alții.
next-step-talk-with-team = Vorbiți despre asta cu echipa și cu o asociație specializată, înainte de a hotărî. Comparați ce a văzut fiecare.
next-step-report-if-danger = Dacă altceva face să vă temeți de un pericol, acasă sau în altă parte: transmiteți la CRIP, fără a aștepta un semn (de verificat cu echipa dumneavoastră).
next-step-other-protocol = Dacă banii par să vină din altceva (vânzare, pândă, colete), luați „Mici treburi și servicii”. Departe de familie și fără un adult: „Minori neînsoțiți”. Ce s-a spus nu va fi întrebat din nou acolo.
next-step-come-back = Revedeți-vă. Vorba vine cu întâlnirile. Nu puneți din nou aceleași întrebări.
next-step-adult-protocol = Dacă majoratul este stabilit și ceva îngrijorează: luați „Ce trăiți aici”, făcut pentru adulți.

## Alerte

alert-missing = În fugă chiar acum. Echipa sau familia anunță dispariția la poliție sau la jandarmerie; linia pentru copii dispăruți dă sfaturi zi și noapte.
alert-somebody-near = Cineva așteaptă sau amenință. Întâi siguranța dumneavoastră și a adolescentului. Nu vă apropiați de acești oameni; vorbiți despre altceva.
alert-care = Se vede o stare care îngrijorează. Întâi îngrijirile; în caz de urgență, sunați la urgențele medicale.
alert-disclosed = S-a spus ceva grav. Nu mai întrebați despre asta, nu cereți să repete. Dacă este ceva sexual, de mai puțin de 48 de ore: la urgențe, imediat.
alert-no-wish = Adolescentul spune că nu mai vrea să trăiască. Rămâneți, ascultați, nu promiteți secretul. Sunați împreună; dacă este acum, la urgențe.
alert-stop-here = Adolescentul nu vrea să vorbească aici sau acum. Opriți-vă. Ce s-a văzut rămâne notat; lăsați-i un mijloc de a reveni.
alert-adult = Majoratul este stabilit. Acest protocol urmează regulile pentru copii: pentru un adult, luați „Ce trăiți aici”.
alert-tonight = Noaptea nu este sigură. Vedeți cu adolescentul unde doarme în seara aceasta și anunțați protecția copilului înainte de a vă despărți.
alert-phone-watched = Telefonul său este poate citit de alții. Nu trimiteți nimic pe el și stabiliți alt contact.
alert-urgent-need = O nevoie urgentă: îngrijiri, un loc sigur, imagini de retras. Răspundeți la ea înainte de a continua.
alert-danger-now = Adolescentul se simte poate în pericol. Opriți întrebările; deschideți „Pericol imediat”.
