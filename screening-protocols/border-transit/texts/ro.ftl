### review: draft

## Protocolul

title = Sosirea și drumul
summary = Pentru frontieră, gară, port, munca pe stradă: trei-patru minute, cu un interpret la telefon dacă este nevoie, despre ce așteaptă persoana la capătul drumului. Pentru a observa, înainte să se întâmple ceva, un drum aranjat de alții. Nu este un instrument validat.

## Părțile

section-seen = Ce se vede
section-person = Persoana
section-arrival = Sosirea
section-next = Ce urmează
section-freedom = Ce se mai poate hotărî

## Ce se vede

question-seen-person = Fără nicio întrebare: ce se întâmplă în jurul persoanei?
    .observe = Ce vedeți în jurul persoanei?
    .hint = Notați fapte văzute, nu impresii. „Nimic” înseamnă că v-ați uitat.
    .option-answers-for = Cineva răspunde în locul ei
    .option-watched = Cineva o supraveghează și o urmărește
    .option-papers-brought = Altcineva îi aduce actele
    .option-same-as-others = Aceleași bagaje, numere sau rezervări ca ale altora, care spun că nu se cunosc
    .option-learnt = Aceleași fraze ca ale altora, cuvânt cu cuvânt
    .option-blows = Urme de lovituri
    .option-other = Altceva
    .option-nothing = Nimic

## Persoana

question-age-band = Cam ce vârstă?
    .hint = Interpretul nu cunoaște persoana și nu o însoțește. Nu ghiciți niciodată o vârstă după înfățișare. Persoana spune 18 ani și aveți o îndoială: „dar nu este sigur”. Unui copil i se spune „tu”.
    .option-under-15 = Sub 15 ani
    .option-15-17 = 15, 16 sau 17 ani
    .option-adult = 18 ani sau mai mult
    .option-says-adult = 18 ani sau mai mult, dar nu este sigur
    .option-unsure = Nu este sigur

question-companion = Cu cine este drumul acesta?
    .hint = Se întreabă deoparte, fără cel care însoțește persoana. Nu cereți niciun nume.
    .option-nobody = Cu nimeni
    .option-family = Cu familia mea
    .option-known = Cu cineva pe care îl cunosc bine
    .option-just-met = Cu cineva pe care abia l-am cunoscut
    .option-sent = Cu cineva după care mi s-a spus să merg

question-seen-child = Ce se vede între copil și adult?
    .observe = Ce vedeți între copil și adult?
    .hint = Vorbiți separat cu adultul și cu copilul, iar cu copilul cu blândețe. Un unchi, o mătușă, o soră mai mare călătoresc adesea cu un copil: asta nu înseamnă nimic.
    .option-name-unknown = Unul nu știe numele celuilalt sau ce îi este
    .option-looks-first = Copilul se uită la adult înainte de fiecare răspuns
    .option-no-agreement = Adultul nu este părinte și nimic nu arată acordul părinților
    .option-several-children = Un adult cu mai mulți copii, care nu se cunosc între ei
    .option-other = Altceva
    .option-nothing = Nimic

## Sosirea

question-stay = Și la noapte, unde este loc de dormit?
    .hint = Nu cereți adresa. Lăsați persoana să răspundă, apoi alegeți.
    .option-own = Într-un loc rezervat sau închiriat de mine
    .option-relatives = La familia mea sau la prieteni
    .option-work-or-school = Acolo unde voi munci sau voi învăța
    .option-unknown-people = La oameni pe care nu-i cunosc
    .option-told-later = Nu știu: mi se va spune
    .option-nowhere = Nu am unde
    .option-going-on = Merg mai departe

question-awaited = La sosire, așteaptă cineva?
    .hint = Nu cereți nici nume, nici număr.
    .option-nobody = Nimeni
    .option-relatives = Familia mea
    .option-known = Cineva pe care îl cunosc bine
    .option-written = Un patron, o școală, o familie gazdă: este în scris
    .option-online = Cineva pe care îl cunosc numai de pe internet sau de la telefon
    .option-unknown-people = Oameni pe care nu i-am văzut niciodată

question-who-paid = Drumul, cine l-a plătit?
    .hint = Nu întrebați nici prețul, nici numele. Un bilet plătit de familie este lucrul cel mai obișnuit.
    .option-self = Eu
    .option-relatives = Familia mea, prieteni
    .option-written = Patronul sau școala, și este în scris
    .option-organisers = Cei care așteaptă sau care organizează drumul
    .option-not-known = Nu știu cine
    .option-other = Altcineva: o asociație, un serviciu public

question-owes-money = Sunt bani de dat înapoi, pentru drum sau pentru muncă?
    .hint = Nu întrebați nici cât, nici cui.
    .option-no = Nu
    .option-relatives-bank = Da, familiei mele, unor prieteni sau unei bănci
    .option-work-people = Da, unor oameni legați de muncă sau de drum

question-debt-work = Va trebui muncă pentru ei până se plătește tot?
    .hint = Da sau nu este de ajuns. „Muncă”: tot ce vor cere ei și le aduce bani.

## Ce urmează

question-plan = Și aici, ce urmează?
    .hint = Lăsați persoana să povestească, apoi bifați, fără a citi lista. Nu este vina nimănui că vine după protecție sau după muncă.
    .option-visit = O vizită, o vacanță
    .option-family = Ca să fiu cu familia mea
    .option-protection = Ca să cer protecție, azil
    .option-study = Ca să studiez, să învăț
    .option-work = Ca să muncesc
    .option-career = Sport, muzică, modă
    .option-couple = Ca să trăiesc cu cineva, o căsătorie
    .option-going-on = Ca să merg în altă țară
    .option-told-later = Nu știu: mi se va spune

question-sure = Din ce s-a promis aici, ce este sigur?
    .hint = Locul, oamenii, banii, școala. Căutare pe cont propriu, fără promisiunea cuiva: „Nu mi s-a promis nimic”.
    .option-nothing-promised = Nu mi s-a promis nimic
    .option-clear = Tot: cunosc locul și oamenii
    .option-partly = O parte
    .option-vague = Aproape nimic: mi se va spune
    .option-changed = S-a schimbat deja pe drum

## Ce se mai poate hotărî

question-papers-held-by = Actele, cine le ține acum?
    .observe = Cine are actele în mână la sosire?
    .hint = Dacă tocmai le-a luat un agent, contează cine le ținea înainte.
    .option-self = Eu
    .option-trusted = Cineva ales de mine sau părinții mei
    .option-employer = Patronul
    .option-recruiter = Cei care mi-au găsit munca sau care organizează drumul
    .option-other = Altcineva
    .option-no-papers = Nu am acte

question-can-leave-them = Se poate pleca de la oamenii aceștia și merge mai departe fără ei?
    .hint = Cei care organizează, însoțesc sau așteaptă. Nu este vorba de întoarcerea în țară.
    .option-yes = Da
    .option-not-sure = Nu este sigur
    .option-no = Nu

question-fear = În ce urmează, este ceva de care să fie frică?
    .hint = Lăsați un moment de tăcere. Nu citiți lista: bifați ce se spune. Nu întrebați nici cine, nici de ce. Spuneți: „Ne putem opri.”
    .option-nothing = Nu, nimic
    .option-what-awaits = Cei care așteaptă sau ce va trebui făcut
    .option-harm = Dacă nu mă duc, mi se va face rău
    .option-family-harm = Dacă nu mă duc, i se va face rău familiei mele
    .option-leaving = Să plec acolo și să nu mă pot întoarce
    .option-marriage = Că mă vor căsători cu forța
    .option-own-country = Să mă întorc în țara mea
    .option-check = Poliția, controlul acesta
    .option-other = Altceva

## Semne

indicator-does-not-know-where = Nu știe unde va dormi la noapte: vor spune alții
indicator-met-by-unknown = Așteptată sau găzduită de oameni pe care persoana nu îi cunoaște
indicator-ticket-paid-by-those-who-await = Drum plătit de cei care așteaptă sau organizează, ori nu se știe de cine
indicator-vague-or-false-job = Ce așteaptă persoana este neclar sau s-a schimbat deja
indicator-companion-unknown = Călătorește cu cineva după care i s-a spus să meargă; un copil, cu cineva pe care abia îl cunoaște
indicator-group-signs = Aceleași lucruri sau aceleași fraze ca ale altor persoane
indicator-papers-held-by-others = Acte ținute de cineva pe care persoana nu l-a ales
indicator-debt-ahead = O datorie de plătit muncind pentru cei care au dat banii
indicator-cannot-turn-back = Nu mai poate pleca de la cei care organizează sau așteaptă
indicator-threats-if-not-going = Un rău anunțat, persoanei sau familiei ei, dacă nu se duce
indicator-hurt-or-threatened = Urme de lovituri
indicator-marriage-feared = Teamă de o căsătorie forțată la sosire
indicator-afraid-to-leave = Teamă de a pleca și de a nu se putea întoarce
indicator-afraid-of-what-awaits = Teamă de cei care așteaptă sau de ce va trebui făcut
indicator-somebody-speaks-or-watches = Cineva răspunde în locul persoanei sau o supraveghează
indicator-child-does-not-know-adult = Copilul și adultul nu știu să spună ce își sunt unul altuia
indicator-no-agreement-of-parents = Un adult care nu este părinte, fără nimic care să arate acordul părinților
indicator-several-children-one-adult = Un adult cu mai mulți copii care nu se cunosc între ei
indicator-child-checks-adult = Copilul se uită la adult înainte de a răspunde

dimension-arranged = Un drum aranjat de alții
dimension-hold = Ce ține deja persoana
dimension-child-signs = Între copil și adult

exploitation-forced-marriage = Căsătorie forțată

## Ce spun răspunsurile

outcome-situation-of-concern = Situație îngrijorătoare
    .meaning = Mai multe semne se adună, sau unul singur care nu poate aștepta. Poate că persoana nu este încă exploatată: acum ajutorul schimbă totul. Nu este nici dovadă, nici identificare, nici probabilitate.
outcome-protect-the-child = Mai întâi protejarea copilului
    .meaning = Persoana are poate sub 18 ani. Fără un adult care răspunde de ea, trebuie protejată, cu sau fără un semn. Cu părinții ei și fără niciun semn, verificarea legăturii este adesea de ajuns.
outcome-converging-signs = Semne convergente
    .meaning = Mai multe semne merg în aceeași direcție, sau unul singur care ține deja persoana. Este de ajuns pentru o discuție mai lungă, fără alții de față, și pentru a propune ajutor înainte de plecare. Aceasta nu spune că cineva va fi exploatat.
outcome-some-signs = Câteva semne
    .meaning = Un semn sau două. Mulți călători nu știu totul despre sosirea lor: de cele mai multe ori, un singur semn are altă explicație.
outcome-none-recorded = Niciun semn notat
    .meaning = Nu s-a notat nimic în câteva minute. Asta nu înseamnă că totul va fi bine: frica, un însoțitor, o poveste învățată pe de rost fac oamenii să tacă. Persoana trebuie să poată suna mai târziu.

## Și acum

next-step-danger-first = Dacă există un pericol imediat, sunați la urgențe sau la poliție înainte de orice altceva.
next-step-no-removal = Înainte de orice refuz al intrării, trimitere înapoi sau îmbarcare, vorbiți cu superiorii: termenul de reflecție de 30 de zile, pe care îl poate deschide poliția sau jandarmeria, protejează de îndepărtare (CESEDA, art. R425-1 și R425-2; de verificat).
next-step-ad-hoc-administrator = Minor fără reprezentant legal sau îndoială privind vârsta: anunțați imediat procurorul, care numește un administrator ad-hoc (CESEDA, art. L343-2; de verificat). Nu se hotărăște nimic înainte.
next-step-minor-first = Sub 18 ani sau o îndoială: anunțați protecția copilului (119) și parchetul pentru minori. I se caută acordul; protecția nu depinde de el.
next-step-duty = În funcție de meseria dumneavoastră, semnalarea unui copil în pericol este o datorie (Codul penal francez, art. 434-3; Codul francez al acțiunii sociale și al familiilor, art. L226-2-1; de verificat). Spuneți-i copilului acest lucru.
next-step-check-the-link = Verificați legătura cu adultul: acte, autorizație de ieșire din țară, un telefon la părinți, fiecare ascultat separat. Nu dați copilul celui care vine după el înainte de această verificare.
next-step-alone = Vedeți persoana singură, deoparte, cu un interpret independent. Dați-i celui care o însoțește un motiv obișnuit să aștepte.
next-step-asylum = O persoană care spune că îi este frică să se întoarcă cere poate azil, chiar fără acest cuvânt: cererea ei se înregistrează și se transmite. Spuneți-i acest lucru.
next-step-stop-the-journey = Există teama de o căsătorie forțată: poliția de frontieră mai poate opri plecarea la poarta de îmbarcare. Anunțați parchetul; pentru un minor, opoziție la ieșirea din țară (la prefectură); pentru un adult, un ordin de protecție dat de judecător (de verificat). Nu spuneți nimic familiei.
next-step-tell-referent = Anunțați persoana din serviciul dumneavoastră care răspunde de traficul de persoane și de persoanele vulnerabile (poliția de frontieră, OFPRA): ea cunoaște pașii următori.
next-step-article-40 = Funcționar public care nu este ținut de secretul profesional: procurorul trebuie informat fără întârziere despre o infracțiune gravă aflată în exercitarea funcției (Codul de procedură penală francez, art. 40; de verificat). Spuneți-i persoanei acest lucru.
next-step-rights = Spuneți-i drepturile în limba ei, deoparte: siguranță, îngrijiri, azil, timp de gândire, avocat și interpret. Actele ei rămân ale ei, iar o datorie nu obligă pe nimeni să muncească.
next-step-leave-a-number = Lăsați un număr care nu se observă, mai bine învățat pe de rost decât purtat: 112 peste tot în Europa, 119 pentru un copil.
next-step-no-condition = Ajutorul nu depinde nici de o plângere, nici de o mărturie. Să nu se înțeleagă niciodată altceva.
next-step-not-confront = Nu le puneți în față ce s-a spus nici celor care însoțesc, nici celor care așteaptă, și nu lăsați să se ghicească cine a vorbit.
next-step-facts-and-words = Rămâneți la faptele văzute și la cuvintele spuse. Notați separat ce se presupune.
next-step-not-let-go = Nu lăsați persoana să plece cu cei care o însoțesc sau o așteaptă fără altă soluție, dacă își dorește una. Un adult nu este niciodată reținut pentru asta; un copil este dus în siguranță.
next-step-which-protocol = Continuați cu un protocol lung, cu timp: cel pentru minori de îndată ce există o îndoială privind vârsta, „Muncă și condiții de viață”, „Viața în casă” sau „Ce trăiți aici” dacă exploatarea a început deja. Ce s-a spus aici nu se mai întreabă.
next-step-support = Propuneți o asociație specializată, aici sau acolo unde merge persoana. Un adult alege.
next-step-safe-contact = Stabiliți un contact sigur: ce număr, la ce ore, ce nume se cere, fără a lăsa vreodată un mesaj.
next-step-talk-again = Mai vorbiți puțin cu persoana, fără alții de față, despre ce o așteaptă: unde, cu cine, pentru ce.

## Alerte

alert-alone-first = Înainte de a continua, vedeți persoana singură, dacă asta nu o pune în pericol. O rană se îngrijește întâi.
alert-minor = Persoana are poate sub 18 ani. Se aplică regulile pentru copii: întâi protecția ei.
alert-check-the-link = Legătura dintre copil și adult nu este clară. Verificați-o înainte ca vreunul dintre ei să plece; copilul rămâne cu un agent, fără ca asta să pară o pedeapsă.
alert-no-bed = Niciun loc pentru la noapte. Nu este un semn de exploatare, dar îl va observa și cel care oferă un pat: propuneți unul.
alert-asylum = Persoana cere protecție. Cererea ei se înregistrează și se transmite; nu se hotărăște nimic împotriva ei înainte.
alert-marriage = Există teama de o căsătorie forțată. Vorbiți departe de familie, nu o anunțați; o linie telefonică dă sfaturi.
