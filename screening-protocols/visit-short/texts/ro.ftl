### review: draft

## Protocolul

title = Vizită: opt întrebări
summary = Pentru a vorbi cu multe persoane în același loc: un minut și jumătate cu fiecare. Spune numai cu cine trebuie vorbit mai mult și deoparte. Nu este un instrument validat.

## Părțile

section-work = Munca
section-freedom = Dumneavoastră, aici
section-observation = Ce se vede

## Munca

question-age-band = Cam câți ani aveți?
    .hint = Nu ghiciți niciodată o vârstă după înfățișare. Persoana spune 18 ani și aveți o îndoială: „dar nu este sigur”. Se aplică regulile pentru copii.
    .option-under-15 = Sub 15 ani
    .option-15-17 = 15, 16 sau 17 ani
    .option-adult = 18 ani sau mai mult
    .option-says-adult = 18 ani sau mai mult, dar nu este sigur
    .option-unsure = Nu este sigur

question-hours = Câte ore munciți într-o săptămână?
    .observe = Ore pe săptămână, după un program, un registru, un orar afișat
    .hint = Socotiți împreună: începutul, sfârșitul, numărul de zile. Socotiți și timpul în care trebuie să stea la dispoziție.

question-pay = Primiți banii pentru munca pe care o faceți?
    .observe = Plata, după un fluturaș de salariu, un caiet, un extras de cont
    .hint = Lăsați persoana să răspundă, apoi alegeți, fără a citi lista. Contează dacă banii ajung chiar la persoană.
    .option-all = Da, toți și la timp
    .option-late-or-part = Numai o parte sau cu întârziere
    .option-kept = Mi se țin banii pentru mai târziu
    .option-food-lodging = Nu, numai mâncare sau un pat
    .option-nothing = Nu, nimic

## Dumneavoastră, aici

question-papers-held-by = Cine vă ține actele acum?
    .observe = Unde sunt actele: la persoană, într-un birou, într-un seif?
    .hint = Pașaport, carte de identitate, permis de ședere. Dacă tocmai le-a luat un agent, contează cine le ținea înainte.
    .option-self = Eu
    .option-trusted = Cineva ales de mine
    .option-employer = Patronul
    .option-recruiter = Cei care mi-au găsit munca
    .option-other = Altcineva
    .option-no-papers = Nu am acte

question-owes-money = Aveți de dat bani pentru munca asta sau pentru drum?
    .hint = Nu întrebați nici cât, nici cui.
    .option-no = Nu
    .option-relatives-bank = Da, familiei, unor prieteni sau unei bănci
    .option-work-people = Da, unor oameni legați de muncă sau de drum

question-free-to-go = Când nu munciți, puteți ieși și merge unde vreți?
    .hint = Se întreabă deoparte, fără ca cineva să asculte. Altfel, alegeți „Nu e sigur aici”.
    .option-yes = Da, când vreau
    .option-sometimes = Nu întotdeauna
    .option-no = Nu

question-treatment = Aici, cum se poartă lumea cu dumneavoastră?
    .hint = Lăsați un moment de tăcere. Spuneți: „Puteți să nu răspundeți.” Nu cereți o povestire aici: va fi timp pentru ea, deoparte.
    .option-well = Bine
    .option-sometimes-badly = Rău, uneori
    .option-badly = Rău, des

## Ce se vede

question-seen = Fără nicio întrebare: ce îngrijorează?
    .observe = Fără nicio întrebare: vedeți ceva care îngrijorează?
    .hint = Fapte văzute, nu impresii. „Nimic” înseamnă că v-ați uitat. Dacă nu v-ați putut uita, treceți peste.
    .option-place = La fața locului
    .option-person = În jurul persoanei
    .option-nothing = Nimic

## Semne

indicator-long-hours = 49 de ore de muncă pe săptămână sau mai mult
indicator-pay-late-or-short = Plată cu întârziere sau numai în parte
indicator-no-money-in-hand = Banii pentru muncă nu ajung la persoană
indicator-papers-held-by-others = Acte ținute de cineva pe care persoana nu l-a ales
indicator-owes-people-of-the-work = Datorează bani unor oameni legați de muncă sau de drum
indicator-not-free-to-go = Nu poate merge întotdeauna unde vrea
indicator-treated-badly = Spune că lumea se poartă rău cu ea
indicator-something-worrying-seen = Se vede ceva îngrijorător, la fața locului sau în jurul persoanei

dimension-visit-signs = Semne observate în timpul vizitei

## Ce spun răspunsurile

outcome-protect-the-child = Întâi protecția copilului
    .meaning = Persoana are poate sub 18 ani și muncește aici. Este de ajuns pentru a avea grijă de ea astăzi, cu sau fără alt semn. O ucenicie sau un stagiu școlar poate fi în regulă: protocolul lung întreabă. Nu este nici dovadă, nici identificare.
outcome-see-again-apart = De revăzut persoana, deoparte
    .meaning = Mai multe semne, sau unul singur care arată că cineva o ține. Este nevoie de o discuție mai lungă, departe de aici și de cei care ascultă. Opt întrebări nu dovedesc nimic.
outcome-go-on-with-the-long-one = De continuat cu protocolul lung
    .meaning = S-a notat un semn. Este de ajuns pentru a întreba mai mult. De cele mai multe ori, un singur semn are altă explicație: nu spune nimic despre persoană.
outcome-none-recorded = Niciun semn notat
    .meaning = Nu s-a notat nimic într-un minut și jumătate. Asta nu înseamnă că totul este bine: la locul de muncă oamenii tac adesea. Persoana trebuie să poată reveni.

## Și acum

next-step-danger-first = Dacă există un pericol imediat, sunați la urgențe sau la poliție înainte de orice altceva.
next-step-minor-first = Dacă persoana are sub 18 ani sau dacă există o îndoială: anunțați protecția copilului (119) și parchetul pentru minori. I se caută acordul, dar protecția nu depinde de el.
next-step-see-apart = Revedeți persoana fără alții de față, astăzi dacă se poate, departe de loc, cu un interpret care nu cunoaște pe nimeni aici. Vedeți mai multe persoane la fel, ca nimeni să nu iasă în evidență.
next-step-long-one = Continuați cu „Muncă și condiții de viață”. Ce s-a spus aici nu se mai întreabă.
next-step-long-one-minor = Cu timp și cu un adult de încredere: protocolul pentru minori dacă acest copil nu are însoțitor, altfel „Muncă și condiții de viață”. Ce s-a spus aici nu se mai întreabă.
next-step-rights = Spuneți-i drepturile în limba ei, deoparte și în încredere: siguranță, îngrijiri, salarii datorate, timp de gândire, ședere, plângere dacă dorește.
next-step-compare = Priviți vizita: același semn la mai multe persoane spune mai mult decât un semn la una singură.
next-step-support = Propuneți o asociație specializată. Persoana alege.
next-step-no-condition = Ajutorul nu depinde nici de o plângere, nici de o mărturie. Să nu se înțeleagă niciodată altceva.
next-step-record-offences = Inspecția muncii: traficul de persoane, munca forțată, aservirea, munca sau locuirea nedemne pot fi constatate prin proces-verbal (Codul muncii francez, art. L8112-2; de verificat).
next-step-article-40 = Funcționar public care nu este ținut de secretul profesional: procurorul trebuie informat fără întârziere despre o infracțiune gravă aflată în exercitarea funcției (Codul de procedură penală francez, art. 40; de verificat). Spuneți-i persoanei acest lucru.
next-step-no-removal = Înainte de orice decizie de îndepărtare sau de refuz al intrării, vorbiți cu ierarhia: poliția sau jandarmeria poate deschide un timp de gândire de 30 de zile, fără îndepărtare (CESEDA, codul francez privind străinii, art. R425-2; de verificat).
next-step-ad-hoc-administrator = Minor fără părinte sau tutore aici: anunțați imediat procurorul, care numește un administrator ad-hoc (CESEDA, codul francez privind străinii, art. L343-2; de verificat). Nu se hotărăște nimic înainte.
next-step-come-back = Lăsați fiecăruia un mijloc discret de a relua legătura. Adesea, oamenii vorbesc mai târziu.
next-step-safe-contact = Stabiliți un contact sigur: ce număr, la ce ore, ce nume se cere, fără a lăsa vreodată un mesaj.
next-step-not-confront = Nu îi puneți angajatorului în față ce s-a spus și nu lăsați să se ghicească cine a vorbit.
next-step-facts-and-words = Rămâneți la faptele văzute și la cuvintele spuse. Notați separat ce se presupune.

## Alerte

alert-minor = Persoana are poate sub 18 ani. Se aplică regulile pentru copii: întâi protecția ei, apoi anunțați protecția copilului.
alert-not-free = Persoana spune că nu poate ieși. Este în pericol acum? Dacă da, opriți întrebările și sunați la urgențe. Dacă nu, continuați numai deoparte.
alert-treated-badly = Persoana spune că lumea se poartă rău cu ea. Întrebați dacă este în pericol astăzi și dacă are nevoie de medic. Nu îi cereți să povestească în fața altora.
alert-what-was-seen = Notați ce se vede, acum, cu ora. O rană se îngrijește întâi. O armă sau ieșiri încuiate: puneți-vă la adăpost și sunați la poliție sau la urgențe.
