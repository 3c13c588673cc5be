### review: source
### Ce qui est écrit dans un protocole, dit en mots : réponses, conditions.
### Les parties s’emboîtent : « A et (B ou C) ».

words-or = { $first } ou { $second }
words-and = { $first } et { $second }
words-either-answer = { $first } / { $second }
words-not = pas { $what }
words-at-least = { $number } ou plus
words-at-most = { $number } ou moins
words-between = de { $low } à { $high }
words-answered = « { $question } » → { $answer }
words-dimension = dimension « { $name } » atteinte
words-indicator = indice « { $name } » présent
words-indicators = { $count ->
    [one] au moins un indice présent
   *[other] au moins { $count } indices présents
}
words-score = « { $name } » : { $points } ou plus
words-quotient = « { $of } » ÷ (« { $by } »{ $times }) sous { $bound }
words-one-of = { $first } ; { $second }
words-of = au moins { $count } de : { $what }
words-handed = { $from } ⇒ { $to }
words-minor = personne présumée mineure
words-not-minor = personne non présumée mineure

## Fichiers écrits

protocol-out-failed = Le fichier ne se laisse pas écrire : { $path } ({ $detail })
    .fix = Vérifier que le dossier existe et que ce compte peut y écrire.
