### review: draft
### Ce citește persoana care răspunde: pe aparatul care i se dă și înainte de întrebări. Nimic altceva nu trebuie tradus
### pentru ca o limbă să fie oferită persoanei; întrebările sunt în protocoale, drepturile ei în directory/.

## Persoana ține aparatul

handed-stop = Stop
handed-rather-not = Prefer să nu răspund
handed-write = Scrieți aici
handed-thanks = Mulțumesc.
handed-give-back = Puteți înapoia aparatul.
action-continue = Continuați

## Răspunsuri

answers-several = Se pot alege mai multe răspunsuri
answer-number-needed = Scrieți un număr, în cifre.
answer-day = Ziua
answer-month = Luna
answer-year = Anul
answer-word-yes = Da
answer-word-no = Nu
answer-word-none = Niciunul dintre acestea

## La ce consimte persoana; de la un copil, cu ce este de acord

# I se citesc persoanei: cuvinte simple, niciodată o amenințare. assent-: la fel, pentru un copil.
consent-talk = Vreți să vorbiți cu mine?
consent-kept = Pot păstra răspunsurile dumneavoastră în acest aparat, ca sub cheie? Nimeni altcineva nu le poate citi.
consent-identified = Pot să vă notez numele?
consent-contacted = Pot să vă contactez din nou, într-un mod sigur pentru dumneavoastră?
assent-talk = Vrei să vorbești cu mine?
assent-kept = Pot păstra răspunsurile tale în acest aparat, ca sub cheie? Nimeni altcineva nu le poate citi.
assent-identified = Pot să îți notez numele?
assent-contacted = Pot să te contactez din nou, într-un mod sigur pentru tine?
