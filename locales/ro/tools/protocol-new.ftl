### review: draft
### Cuvintele comenzii `repere protocol new` și notele pe care le lasă în fișiere.
### Cine le citește scrie primul său protocol.

new-made = { $path }: protocolul `{ $id }` este gata de schimbat.
    Verificare: repere protocol check { $path }
    Încercarea cazurilor: repere protocol test { $path }
    Vederea întrebărilor: repere protocol graph { $path } --out { $id }.svg
new-bad-id = `{ $name }` nu poate fi numele unui protocol.
    .fix = Dați alt nume cu `--id`: litere mici fără diacritice, cifre, cratime; cel mult 64 de caractere.
new-exists = Există deja ceva în acest loc: { $path }
    .fix = Alegeți alt dosar. Nimic nu a fost schimbat.
new-failed = Dosarul nu poate fi creat: { $path } ({ $detail })
    .fix = Verificați că dosarul de deasupra există și că acest cont poate scrie în el. Nimic nu a fost lăsat.

## Note în fișiere

new-note-head =
    Un protocol: ce se întreabă și ce înseamnă răspunsurile.
    Cuvintele pe care le citesc oamenii sunt în dosarul texts, câte un fișier pentru fiecare limbă.
    Formatul se învață din docs/protocol-format.md.
new-note-section =
    Întrebările, în ordinea în care sunt puse, pe secțiuni.
new-note-raises =
    `raises`: indiciul pe care îl dă acest răspuns.
new-note-ask-if =
    `ask_if`: această întrebare se pune numai dacă un răspuns deja dat duce la ea.
new-note-minor =
    Răspunsurile cu care se aplică regulile pentru copii. O îndoială este unul dintre ele.
new-note-dimension =
    Indiciile și greutatea lor: puternic, mediu sau slab, pentru un adult și pentru un copil.
    `positive_when`: câte sunt necesare ca dimensiunea să fie atinsă.
new-note-score =
    O sumă de puncte. Pragurile sunt în concluzii, mai jos.
new-note-always = Pași care i se cuvin persoanei, oricare ar fi concluzia; `roles` îi limitează la anumite profesii.
new-note-outcome =
    Concluziile, de la cea mai înaltă la cea mai joasă; se dă prima care se potrivește.
new-note-cases =
    Răspunsuri și ce trebuie să dea ele. Scrieți mai multe care nu trebuie să alarmeze decât care trebuie.

## SOURCES.md

new-sources-title = Surse
new-sources-intro =
    De unde vine fiecare indiciu, fiecare greutate, fiecare regulă și fiecare prag; ce a fost validat și ce nu.
    Nimic de aici nu este validat și nu este de folosit pe teren: este un început.
new-sources-source = sursă
new-sources-validated = validat?
