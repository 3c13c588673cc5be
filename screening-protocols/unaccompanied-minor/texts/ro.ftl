### review: draft

## Primul contact

question-ok-to-talk = E bine dacă vorbim puțin?
    .option-yes = Da
    .option-elsewhere = Da, dar nu aici
    .option-not-now = Nu acum

question-needs-now = Chiar acum, de ce ai nevoie?
    .option-eat = Să mănânc, să mă încălzesc
    .option-safe-place = Un loc sigur unde să dorm
    .option-doctor = Să văd un medic
    .option-call = Să sun pe cineva
    .option-talk = Să vorbesc
    .option-nothing = Nimic deocamdată

question-sleep = Unde dormi acum?
    .option-shelter = Într-un centru, într-un adăpost
    .option-family = Cu familia mea
    .option-friends = La prieteni
    .option-people = La niște oameni pentru care fac diverse lucruri
    .option-hotel = La hotel
    .option-outside = Afară, într-o clădire părăsită, într-o mașină
    .option-moves = Se schimbă tot timpul

question-adult = Este un adult care are grijă de tine?
    .option-parent = Tatăl meu sau mama mea
    .option-family = Cineva din familia mea
    .option-shelter = Un centru, o asociație
    .option-people = Niște oameni pentru care fac diverse lucruri
    .option-nobody = Nimeni

question-age = Câți ani ai?
    .option-under-13 = Sub 13 ani
    .option-13-14 = 13 sau 14 ani
    .option-15-17 = 15, 16 sau 17 ani
    .option-unsure = Nu știu bine
    .option-says-adult = 18 ani sau mai mult
    .option-adult-established = 18 ani sau mai mult, și este stabilit oficial

question-tonight = Noaptea aceasta, ești cu un adult în care ai încredere?

question-worry = Ce te îngrijorează acum?
    .option-family = Mi-e dor de familie sau îi este greu
    .option-papers = Actele, viitorul meu
    .option-health = Sănătatea mea, somnul
    .option-debt = Bani de dat înapoi
    .option-police = Poliția
    .option-somebody = Mi-e frică de cineva
    .option-pictures = Niște poze sau mesaje
    .option-marriage = O căsătorie
    .option-no-wish = Nu mai am chef de nimic
    .option-other = Altceva
    .option-nothing = Nimic

question-age-refused = Ți s-a spus că nu ești minor?
    .option-no = Nu
    .option-waiting = Aștept să aflu
    .option-refused = Da
    .option-appeal = Da, și se ocupă un avocat sau un judecător

## Zilele

question-day = Cum sunt zilele tale?
    .option-school = Școala
    .option-play = Prieteni, sport, telefon
    .option-nothing-much = Nimic deosebit, aștept
    .option-work = Muncesc
    .option-asks-money = Cer bani de la oameni
    .option-errands = Fac mici servicii pentru oameni
    .option-house = Am grijă de o casă, de copii
    .option-meets-people = Mă văd cu oameni, pentru bani sau cadouri
    .option-gets-by = Mă descurc

question-can-say-no = Când ți se cere ceva, poți să spui nu?
    .option-yes = Da
    .option-sometimes = Nu întotdeauna
    .option-no = Nu

question-home = Acolo unde stai, ce faci în casă?
    .option-a-little = Ajut puțin, ca toată lumea
    .option-chores = Aproape toată treaba casei
    .option-children = Am grijă de copii aproape tot timpul
    .option-nothing = Nimic

question-school = Poți să mergi la școală?
    .option-yes = Da
    .option-waiting = Aștept un loc
    .option-no-wish = N-am chef
    .option-no-time = N-am timp
    .option-not-allowed = Nu vor să merg

question-hours = Cât timp îți ia pe zi?
    .option-under-2 = Mai puțin de două ore
    .option-2-to-5 = Între două și cinci ore
    .option-6-to-8 = Între șase și opt ore
    .option-over-8 = Mai mult de opt ore
    .option-night = Și noaptea

question-errands = Ți se cer lucruri riscante?
    .option-carry = Să duc, să țin sau să vând ceva
    .option-take = Să iau lucruri
    .option-watch = Să țin de șase
    .option-other = Altceva
    .option-none = Nu

question-money = Banii sunt pentru tine?
    .option-all = Da, toți
    .option-family = Îi trimit familiei
    .option-part = Numai o parte
    .option-given-up = Nu, trebuie să-i dau
    .option-in-kind = Primesc altceva: mâncare, un pat
    .option-none = Nu se fac bani din asta

question-sum = Trebuie să aduci o anumită sumă?

## Ieșiri

question-phone = Îți folosești telefonul cum vrei?
    .option-free = Da
    .option-must-answer = Trebuie să răspund imediat
    .option-must-send = Trebuie să spun unde sunt sau să trimit poze
    .option-taken = Mi se ia
    .option-none = Nu am telefon

question-free-to-go = Poți merge unde vrei?
    .option-yes = Da
    .option-sometimes = Nu întotdeauna
    .option-no = Nu

question-not-free-how = Ce te împiedică?
    .option-locked = Mă încuie
    .option-watched = Stau mereu cu ochii pe mine
    .option-rules = Regulile centrului, părinții mei
    .option-fear = Mi-e frică
    .option-other = Altceva

question-papers = Actele tale sunt la tine?
    .option-self = Da
    .option-trusted = La cineva ales de mine: un centru, un avocat
    .option-kept = Le ține altcineva, nu le pot lua înapoi
    .option-none = Nu am acte

question-moved = În Franța, ai schimbat orașul?
    .option-no = Nu
    .option-chosen = Da, așa am vrut
    .option-made-to = Da, m-au pus să-l schimb

question-who-brought = Ca să ajungi aici, cu cine ai venit?
    .option-alone = Cu nimeni
    .option-family = Cu familia mea
    .option-friends = Cu alți tineri
    .option-adult-gone = Cu adulți pe care nu îi mai văd
    .option-adult-decides = Cu un adult care hotărăște și acum pentru mine

question-debt = Ai bani de dat înapoi?
    .option-no = Nu
    .option-family = Da, familiei mele
    .option-people = Da, altor oameni

question-debt-how = Cum trebuie să-i dai înapoi?
    .option-do-as-told = Făcând ce mi se spune
    .option-finds-money = Caut bani
    .option-family = Plătește familia mea
    .option-not-yet = Nu mi s-a cerut nimic

question-family-debt = Acasă, în țară, familia ta are de dat bani pentru tine?
    .option-no = Nu
    .option-owes = Da
    .option-pressed = Da, și e speriată de cineva din cauza asta

## Ce apasă

question-if-no = Și dacă spui nu, ce se întâmplă?
    .option-nothing = Nimic
    .option-hurt-me = Mă bat sau spun că o vor face
    .option-family = Se iau de familia mea
    .option-police = Spun că vor chema poliția
    .option-no-bed = Nu mai primesc mâncare sau pat
    .option-show-tell = Arată poze, îi spun totul familiei mele
    .option-bad-luck = O nenorocire: am jurat
    .option-no-pills = Nu mai primesc pastile
    .option-other = Altceva

question-pills = Ca să dormi sau ca să reziști, iei ceva?
    .option-no = Nu
    .option-doctor = Da, de la medic
    .option-finds = Da, găsesc eu
    .option-given = Da, mi se dă

question-hurt = Îți face cineva rău?
    .option-no = Nu
    .option-before = Înainte, acum nu
    .option-still = Da, și acum

question-marriage = Îți vorbește cineva de căsătorie?
    .option-no = Nu
    .option-wants = Da, și vreau
    .option-imposed = Da, și nu vreau
    .option-done = S-a făcut deja

question-body = Sunt lucruri pe care ți le cer alții și care te fac să te simți rău?
    .option-pictures = Poze sau filme
    .option-touch = Să mă atingă cineva, sau mai mult
    .option-meet = Să văd oameni pe care nu-i cunosc
    .option-none = Nu

question-danger-now = Chiar acum, te simți în pericol?
    .option-no = Nu
    .option-maybe = Poate
    .option-yes = Da

question-dark-thoughts = Ți se întâmplă să nu mai vrei să trăiești?
    .option-no = Nu
    .option-sometimes = Uneori, dar nu acum
    .option-now = Da, acum

## Cuvintele tale

question-looked-for = Își face cineva griji că nu te vede?
    .option-family = Da, familia mea
    .option-shelter = Da, un centru
    .option-nobody = Nu, nimeni

question-own-words = Cu cuvintele tale: ce să țin minte?
