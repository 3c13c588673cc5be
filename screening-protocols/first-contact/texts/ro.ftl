### review: draft

# Numai ce aude persoana; celelalte texte rămân în limba sursă.

question-age-band = Cam câți ani aveți?
    .option-under-15 = Sub 15 ani
    .option-15-17 = 15, 16 sau 17 ani
    .option-adult = 18 ani sau mai mult
    .option-says-adult = 18 ani sau mai mult, dar nu este sigur
    .option-unsure = Nu este sigur

question-papers-held-by = Cine vă ține actele acum?
    .option-self = Eu
    .option-trusted = Cineva ales de mine
    .option-employer = Patronul
    .option-recruiter = Cei care mi-au găsit munca sau care organizează drumul
    .option-other = Altcineva
    .option-no-papers = Nu am acte

question-pay = Primiți banii pentru munca dumneavoastră?
    .option-all = Da, toți și la timp
    .option-late-or-part = Numai o parte sau cu întârziere
    .option-kept = Mi se țin banii pentru mai târziu
    .option-taken = Mi se iau
    .option-food-lodging = Nu, numai mâncare sau un pat
    .option-nothing = Nu, nimic
    .option-no-work = Nu muncesc

question-debt-work = Trebuie să munciți pentru cineva până se plătește o datorie?

question-free-to-go = Puteți ieși și merge unde vreți?
    .option-yes = Da, când vreau
    .option-sometimes = Nu întotdeauna
    .option-no = Nu

question-made-to-do = Vă pune cineva să faceți lucruri pe care nu vreți să le faceți?

question-hurt-or-threats = Vă face cineva rău sau vă amenință, pe dumneavoastră sau familia dumneavoastră?
    .option-hurt = Mi se face rău
    .option-threats = Mă amenință
    .option-family = Îmi amenință familia sau îi fac rău
    .option-none = Nu
