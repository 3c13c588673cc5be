### review: draft
### Ce este scris într-un protocol, spus în cuvinte: răspunsuri, condiții.
### Părțile se îmbină: „A și (B sau C)”.

words-or = { $first } sau { $second }
words-and = { $first } și { $second }
words-either-answer = { $first } / { $second }
words-not = nu { $what }
words-at-least = { $number } sau mai mult
words-at-most = { $number } sau mai puțin
words-between = de la { $low } la { $high }
words-answered = „{ $question }” → { $answer }
words-dimension = dimensiunea „{ $name }” atinsă
words-indicator = indiciul „{ $name }” prezent
words-indicators = { $count ->
    [one] cel puțin un indiciu prezent
    [few] cel puțin { $count } indicii prezente
   *[other] cel puțin { $count } de indicii prezente
}
words-score = „{ $name }”: { $points } sau mai mult
words-quotient = „{ $of }” ÷ („{ $by }”{ $times }) sub { $bound }
words-one-of = { $first }; { $second }
words-of = cel puțin { $count } din: { $what }
words-handed = { $from } ⇒ { $to }
words-minor = persoană presupusă minoră
words-not-minor = persoană nepresupusă minoră

## Fișiere scrise

protocol-out-failed = Fișierul nu poate fi scris: { $path } ({ $detail })
    .fix = Verificați că dosarul există și că acest cont poate scrie în el.
