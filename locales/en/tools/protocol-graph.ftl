### review: draft
### The words of a protocol's drawing, `repere protocol graph`.

graph-counts = { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}, { $always ->
    [0] none of them always asked
    [one] one of them always asked
   *[other] { $always } of them always asked
}
graph-kind-yes-no = yes or no
graph-kind-choice = one choice
graph-kind-choices = several choices
graph-kind-number = a number
graph-kind-date = a date
graph-kind-text = free text
graph-any = one is enough
graph-at-least = { $count } are enough
graph-all = all together
graph-raises = { $answer } → { $indicator } ({ $dimension })
graph-asked-if = Asked if: { $condition }
graph-dimensions = Dimensions: positive as soon as one of these rules holds
graph-together = Indicators that several answers raise together
graph-always = Steps that hang on the person and the role
graph-outcomes = Outcomes, from the highest to the lowest: the first that fits
graph-side = { $side }: { $indicators }
graph-scores = Sums of points
graph-exploitations = Types of exploitation, recorded apart from the outcome
graph-contradictions = Answers that do not go together
graph-hand-on = Answers handed on to other protocols
graph-otherwise = in all other cases
graph-legend = How to read this
graph-legend-always = a question that is always asked
graph-legend-sometimes = a question that is asked only if answers lead to it
graph-legend-joint = the answer that this line comes from leads to the question
graph-legend-negated = the question is asked when this is not the answer
graph-legend-sun = an answer that raises an indicator
