### review: draft

# Numai ce aude persoana; celelalte texte rămân în limba sursă.

## Casa

question-age-band = Cam câți ani?
    .option-under-15 = Sub 15 ani
    .option-15-17 = 15, 16 sau 17 ani
    .option-adult = 18 ani sau mai mult
    .option-says-adult = 18 ani sau mai mult, dar nu este sigur
    .option-unsure = Nu este sigur

question-tie = Casa aceasta, a cui este?
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
    .option-a-little = Ajut puțin, ca toată lumea
    .option-chores = Fac aproape tot: curat, mâncare, rufe
    .option-children = Am grijă de copii aproape tot timpul
    .option-person = Am grijă de o persoană în vârstă sau bolnavă
    .option-elsewhere = Mă trimit să muncesc și la alții, fără să mă întrebe
    .option-nothing = Nu am nimic de făcut

question-hours = Și cât timp ia asta pe zi?
    .option-under-2 = Mai puțin de două ore
    .option-2-to-5 = Între două și cinci ore
    .option-6-to-8 = Între șase și opt ore
    .option-over-8 = Mai mult de opt ore, cu o zi de odihnă
    .option-all-day = De dimineața până seara, în fiecare zi
    .option-night = Și noaptea: mă cheamă la orice oră

question-pay = Și pentru toate acestea, sunt bani?
    .option-all = Da, tot ce era stabilit
    .option-late-or-part = Numai o parte sau cu întârziere
    .option-kept = Mi se țin banii pentru mai târziu
    .option-taken = Mi se iau
    .option-tiny = Aproape nimic, câte o bancnotă uneori
    .option-food-lodging = Nu, numai mâncare sau un pat
    .option-nothing = Nu, nimic
    .option-no-work = Nu este o muncă, este familia mea

question-like-others = În casa aceasta, ce nu este la fel ca pentru ceilalți?
    .option-bed = Somnul: în bucătărie, pe hol sau cu copiii, ca să-i păzesc
    .option-food = Mâncarea: resturi, prea puțină sau ținută sub cheie
    .option-doctor = Medicul, când e nevoie
    .option-school = Școala sau cursurile
    .option-rest = Odihna, joaca, ieșitul
    .option-same = Este la fel pentru toți

## Ieșiri, telefon

question-free-to-go = Se poate ieși din casă și merge oriunde?
    .option-yes = Da
    .option-sometimes = Nu întotdeauna
    .option-no = Nu

question-not-free-how = Ce împiedică ieșirea?
    .option-locked = Ușa este încuiată
    .option-watched = Sunt mereu cu ochii pe mine, mă urmăresc
    .option-permission = Trebuie să cer voie, și nu mă lasă
    .option-rules = Regulile părinților mei sau ale familiei gazdă
    .option-cannot-leave-alone = Cineva din casă are nevoie de mine
    .option-fear = Frica
    .option-other = Altceva

question-contact = Se poate suna oricând la familie, la prieteni?
    .option-free = Da
    .option-listened = Da, dar ascultă cineva
    .option-they-decide = Ei hotărăsc când
    .option-taken = Nu: mi-au luat telefonul sau nu am voie
    .option-no-wish = Nu sun, așa vreau eu

question-papers = Actele, cine le ține?
    .option-self = Eu
    .option-trusted = Cineva ales de mine sau părinții mei
    .option-kept = Le ține altcineva, nu le pot lua înapoi
    .option-none = Nu am acte

question-promised = Înainte de venirea în casa aceasta, ce s-a promis și nu s-a întâmplat?
    .option-school = Școală, cursuri, o formare
    .option-papers = Acte
    .option-pay = Bani, pentru mine sau pentru familia mea
    .option-other = Altceva
    .option-nothing = Nimic: este cum s-a spus

## Cu oamenii din casă

question-treated = Și cu oamenii din casă, cum este?
    .option-well = Bine
    .option-shouting = Se țipă uneori
    .option-insulted = Mă insultă, mă umilesc
    .option-renamed = Nu mi se spune pe nume
    .option-threatened = Mă amenință
    .option-hit = Mă bat

question-if-no = Dacă răspunsul este „nu” sau „plec”: ce s-ar întâmpla?
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
    .option-no = Nu
    .option-maybe = Poate
    .option-yes = Da
