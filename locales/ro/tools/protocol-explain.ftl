### review: draft
### Cuvintele comenzii `repere protocol explain`: de ce un caz dă ce dă.
### ✓ așa este, ✗ nu este așa, ? lipsește un răspuns.

explain-case = Cazul `{ $id }`
explain-no-such-case = Protocolul nu are cazul `{ $id }`.
    .fix = Alegeți dintre: { $ids }
explain-walk = Interviul, întrebare cu întrebare
explain-no-walk = Acest caz numește indicii, nu răspunsuri: nu există un interviu de urmărit.
explain-question = { $number }. { $question } [{ $id }]
explain-answer = → { $answer } ({ $provenance })
explain-unanswered = → { $answer }: acesta nu este un „nu”, rămâne necunoscut
explain-no-answer = → fără răspuns: rămâne necunoscut
explain-answer-does-not-count = Răspunsul păstrat aici nu contează: întrebarea nu se pune.
explain-asked-because = pusă, pentru că:
explain-closed-because = nu se pune, pentru că:
explain-waits-for = așteaptă:
explain-all = toate acestea împreună:
explain-any = una dintre acestea ajunge:
explain-of = ajung { $count } dintre acestea:
explain-view = în vederea: { $view }
explain-hand-on = Ce ar prelua protocolul `{ $pack }`, fără să întrebe din nou
explain-condition = { $condition } (răspuns: { $found })
explain-points = { $condition } (puncte: { $found })
explain-not-asked = nu se pune
explain-none-yet = necunoscut
explain-raises = indiciu: { $indicator } ({ $weight }; { $dimension })
explain-leads-to = duce la: { $ids }
explain-no-rule = nicio regulă îndeplinită; ar trebui: { $rules }
explain-present = ✓ { $indicator } ({ $weight }) ← { $ids }
explain-given = ✓ { $indicator } ({ $weight })
explain-unknown = ? necunoscute: { $ids }
explain-outcome-because = pentru că:
explain-outcome-in-any-case = pentru că toate răspunsurile încă posibile duc cel puțin acolo.
explain-outcome-otherwise = pentru că nicio concluzie mai înaltă nu este sigură.
explain-higher-open = Nu „{ $outcome }” [{ $id }] deocamdată; depinde de:
explain-higher-not = Nu „{ $outcome }” [{ $id }], pentru că:
explain-open = Ce ar putea schimba întrebările deschise, cea mai grăitoare mai întâi
explain-otherwise = Ce ar fi schimbat un alt răspuns, de unul singur
explain-if = { $question } [{ $id }]
explain-then = { $answer } → { $lowest }
explain-then-range = { $answer } → de la „{ $lowest }” la „{ $highest }”
explain-only-together = Numai împreună cu alte răspunsuri: { $ids }
