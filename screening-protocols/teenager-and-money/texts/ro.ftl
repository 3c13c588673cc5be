### review: draft

## Să vorbim puțin

question-ok-to-talk = E bine dacă vorbim puțin, în liniște?
    .option-yes = Da
    .option-elsewhere = Da, dar nu aici
    .option-not-now = Nu acum

question-age = Câți ani ai?
    .option-under-13 = Sub 13 ani
    .option-13-14 = 13 sau 14 ani
    .option-15-17 = 15, 16 sau 17 ani
    .option-unsure = Nu știu bine
    .option-says-adult = 18 ani sau mai mult
    .option-adult-established = 18 ani sau mai mult, și este stabilit oficial

question-tonight = Diseară, acolo unde dormi, o să fie bine?
    .option-yes = Da
    .option-not-sure = Nu prea știu
    .option-no = Nu
    .option-nowhere = N-am unde să dorm

question-waits = Te așteaptă cineva după asta?
    .option-nobody = Nu
    .option-family = Da, acasă sau la centru
    .option-friends = Da, niște prieteni
    .option-must-go = Da, și dacă întârzii, iese rău

question-phone = Îți folosești telefonul cum vrei?
    .option-free = Da
    .option-limits = Părinții, centrul sau școala pun limite
    .option-must-answer = Trebuie să răspund imediat
    .option-must-send = Trebuie să dovedesc unde sunt sau să trimit poze
    .option-taken = Cineva mi-l ia sau îl citește
    .option-none = N-am telefon

question-needs-now = De ce ai nevoie chiar acum?
    .option-rest = Să mănânc, să dorm, să respir puțin
    .option-safe-place = Un loc sigur
    .option-doctor = Să văd un medic sau o asistentă
    .option-images = Să fie șterse niște poze sau filme
    .option-talk = Să vorbesc cu cineva
    .option-other = Altceva
    .option-nothing = Nimic, e bine

question-danger-now = Chiar acum, te simți în pericol?
    .option-no = Nu
    .option-maybe = Poate
    .option-yes = Da

## Cuvintele tale

question-own-words = Cu cuvintele tale: ce să țin minte?
