### review: draft

## Acum

question-age = Cam câți ani?
    .option-under-13 = Sub 13 ani
    .option-13-14 = 13 sau 14 ani
    .option-15-17 = 15, 16 sau 17 ani
    .option-adult = 18 ani sau mai mult
    .option-says-adult = 18 ani sau mai mult, dar nu este sigur
    .option-unsure = Nu știu bine

question-tonight = La noapte, cu dormitul, o să fie bine?
    .option-yes = Da
    .option-not-sure = Nu prea știu
    .option-no = Nu
    .option-nowhere = N-am unde să dorm
    .option-kept-here = Rămân aici: arest, închisoare, centru

question-needs-now = De ce e nevoie chiar acum?
    .option-eat = Să mănânc, să dorm, să mă încălzesc
    .option-doctor = Să văd un medic
    .option-safe-place = Un loc sigur
    .option-lawyer = Un avocat
    .option-call = Să anunț pe cineva
    .option-language = Cineva care vorbește limba mea
    .option-other = Altceva
    .option-nothing = Nimic deocamdată

## Banii, și cine hotărăște

question-money = Banii, pentru cine sunt?
    .option-mine = Pentru mine
    .option-family = Pentru familia mea
    .option-part = O parte pentru mine, restul pentru alții
    .option-others = Pentru alții
    .option-in-kind = Primesc altceva: un pat, mâncare, droguri
    .option-none = Nu sunt bani

question-can-say-no = Când se cere un serviciu, se poate spune nu?
    .option-yes = Da
    .option-sometimes = Nu întotdeauna
    .option-no = Nu

question-to-pay = E ceva de adus sau de dat înapoi?
    .option-sum = Da, o sumă de adus
    .option-lost-goods = Da, ce s-a pierdut, s-a stricat sau a fost confiscat
    .option-own-debt = O datorie a mea: familie, bancă, chirie
    .option-none = Nu

question-if-no = Și dacă răspunsul este „nu”, ce se întâmplă?
    .option-nothing = Nimic
    .option-hurt-me = Mă bat sau spun că o vor face
    .option-family = Se iau de familia mea
    .option-police = Spun că mă denunță la poliție
    .option-no-bed = Nu mai primesc mâncare sau pat
    .option-show-tell = Arată poze sau filme cu mine
    .option-no-pills = Nu mai primesc pastile sau droguri
    .option-other = Altceva

question-going-out = Se poate ieși și merge oriunde?
    .option-yes = Da
    .option-rules = Nu: reguli, părinți, un judecător
    .option-watched = Nu, stau cu ochii pe mine
    .option-locked = Nu, mă încuie
    .option-fear = Mi-e frică să ies

question-whose-idea = Venirea aici, în orașul ăsta, a fost ideea cui?
    .option-from-here = Sunt de aici
    .option-mine = A fost ideea mea
    .option-family = Ideea familiei mele
    .option-others = M-au trimis alții aici

## Cuvinte

question-own-words = La sfârșit: ce trebuie să țin minte?
