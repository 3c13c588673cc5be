### review: draft
### The words of `repere protocol explain`: why a case gives what it gives.
### ✓ it is so, ✗ it is not so, ? an answer is missing.

explain-case = Case `{ $id }`
explain-no-such-case = The protocol has no case `{ $id }`.
    .fix = Choose one of: { $ids }
explain-walk = The interview, question by question
explain-no-walk = This case names indicators, not answers: there is no interview to follow.
explain-question = { $number }. { $question } [{ $id }]
explain-answer = → { $answer } ({ $provenance })
explain-unanswered = → { $answer }: this is no “no”, it stays unknown
explain-no-answer = → no answer: it stays unknown
explain-answer-does-not-count = The answer kept here does not count: the question is not asked.
explain-asked-because = asked, because:
explain-closed-because = not asked, because:
explain-waits-for = waits for:
explain-all = all of these together:
explain-any = one of these is enough:
explain-of = { $count } of these are enough:
explain-view = in the view: { $view }
explain-hand-on = What the protocol `{ $pack }` would take over, without asking again
explain-condition = { $condition } (answer: { $found })
explain-points = { $condition } (points: { $found })
explain-not-asked = not asked
explain-none-yet = unknown
explain-raises = indicator: { $indicator } ({ $weight }; { $dimension })
explain-leads-to = leads to: { $ids }
explain-no-rule = no rule holds; it would take: { $rules }
explain-present = ✓ { $indicator } ({ $weight }) ← { $ids }
explain-given = ✓ { $indicator } ({ $weight })
explain-unknown = ? not known: { $ids }
explain-outcome-because = because:
explain-outcome-in-any-case = because all answers that are still possible lead at least there.
explain-outcome-otherwise = because no higher outcome is certain.
explain-higher-open = Not “{ $outcome }” [{ $id }] for now; it hangs on:
explain-higher-not = Not “{ $outcome }” [{ $id }], because:
explain-open = What the open questions could change, the most telling first
explain-otherwise = What another answer would have changed, all by itself
explain-if = { $question } [{ $id }]
explain-then = { $answer } → { $lowest }
explain-then-range = { $answer } → from “{ $lowest }” to “{ $highest }”
explain-only-together = Only together with other answers: { $ids }
