### review: draft
### What stands in a protocol, said in words: answers, conditions.
### The parts fit into each other: "A and (B or C)".

words-or = { $first } or { $second }
words-and = { $first } and { $second }
words-either-answer = { $first } / { $second }
words-not = not { $what }
words-at-least = { $number } or more
words-at-most = { $number } or less
words-between = { $low } to { $high }
words-answered = “{ $question }” → { $answer }
words-dimension = dimension “{ $name }” positive
words-indicator = indicator “{ $name }” present
words-indicators = { $count ->
    [one] at least one indicator present
   *[other] at least { $count } indicators present
}
words-score = “{ $name }”: { $points } or more
words-quotient = “{ $of }” ÷ (“{ $by }”{ $times }) below { $bound }
words-one-of = { $first }; { $second }
words-of = at least { $count } of: { $what }
words-handed = { $from } ⇒ { $to }
words-minor = presumed to be a minor
words-not-minor = not presumed to be a minor

## Files written

protocol-out-failed = The file cannot be written: { $path } ({ $detail })
    .fix = Check that the folder exists and that this account may write there.
