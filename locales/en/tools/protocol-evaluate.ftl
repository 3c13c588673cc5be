### review: draft
### The words of `repere protocol evaluate`: what a protocol is worth, from the table of a study.
### The reader is no statistician. "Affected": those for whom the study's reference says yes.
### Words between grave accents are those of the files and are not translated.

## Numbers

# What stands before the decimals.
evaluate-decimal-mark = .
evaluate-share = { $value }% ({ $low } to { $high })
evaluate-ratio = { $value } ({ $low } to { $high })
# In place of a number: without bound.
evaluate-unbounded = ∞
evaluate-nothing-known = nothing is known of it

## The report

evaluate-title = { $title } ({ $version })
evaluate-persons = { $persons ->
    [one] { $persons } person
   *[other] { $persons } people
}. By the reference, { $yes ->
    [one] { $yes } is affected
   *[other] { $yes } are affected
} and { $no } { $no ->
    [one] is
   *[other] are
} not.
evaluate-open = { $open ->
    [0] No answer that is missing can change anybody’s outcome.
    [one] For { $open } person a missing answer can still change the outcome. She or he is counted both ways: with the lowest outcome, then with the highest that the answers allow.
   *[other] For { $open } people a missing answer can still change the outcome. They are counted both ways: with the lowest outcome, then with the highest that their answers allow.
}
evaluate-threshold = Counts as positive: “{ $outcome }” or a higher outcome [{ $id }]
evaluate-lowest = With the lowest outcome of each person
evaluate-highest = With the highest outcome of each person
evaluate-counts = { "  " }Affected: { $true_positive } at the threshold or above, { $false_negative } below. Not affected: { $false_positive } at the threshold or above, { $true_negative } below.
evaluate-sensitivity = { "  " }Sensitivity (share of the affected who are noticed): { $figure }, which is { $count } of { $all }
evaluate-specificity = { "  " }Specificity (share of the not affected who are passed over): { $figure }, which is { $count } of { $all }
evaluate-positive-value = { "  " }Positive predictive value in this table: { $figure }, which is { $count } of { $all }
evaluate-negative-value = { "  " }Negative predictive value in this table: { $figure }, which is { $count } of { $all }
evaluate-positive-ratio = { "  " }Positive likelihood ratio: { $figure }
evaluate-negative-ratio = { "  " }Negative likelihood ratio: { $figure }
evaluate-positive-value-at = { "  " }Positive predictive value if { $prevalence }% of people are affected: { $figure }
evaluate-negative-value-at = { "  " }Negative predictive value if { $prevalence }% of people are affected: { $figure }
evaluate-wrong-in-sample = { "  " }In this table, where { $prevalence }% of people are affected: of 100 positives, { $wrong ->
    [0] fewer than one is wrong by these figures, but it may be up to { $most }
   *[other] about { $wrong } are wrong ({ $least } to { $most })
}.
evaluate-wrong-at = { "  " }Where { $prevalence }% of people are affected: of 100 positives, { $wrong ->
    [0] fewer than one is wrong by these figures, but it may be up to { $most }
   *[other] about { $wrong } are wrong ({ $least } to { $most })
}.
evaluate-thresholds = All thresholds
evaluate-row = { "  " }“{ $outcome }” or higher [{ $id }]
# $which: lowest, highest or only, by the way of counting.
evaluate-row-figures = { "    " }{ $which ->
    [lowest] at the lowest:{ " " }
    [highest] at the highest:{ " " }
   *[only] { "" }
}sensitivity { $sensitivity }; specificity { $specificity }; predictive values { $positive } and { $negative }
evaluate-method = In brackets: 95% confidence intervals (Wilson for shares, the log method for likelihood ratios). At other prevalences predictive values follow from these ratios.
evaluate-no-prevalence = A study often has more affected people than the field, and predictive values look better there. `--prevalence` gives them for the share that is expected in the field.
evaluate-caution = These figures are good for these people, these questions and these languages. A positive means “go further, offer support”; it is never the probability that somebody is a victim.

## The picture

evaluate-plot-people = { $people } people, of whom { $prevalence }% are affected
evaluate-plot-sentence = Of { $positive } positives, { $right ->
    [0] none is right
    [one] { $right } is right
   *[other] { $right } are right
}.
evaluate-plot-found = affected and noticed: { $count }
evaluate-plot-missed = affected and missed: { $count }
evaluate-plot-wrong = not affected, yet at the threshold or above: { $count }
evaluate-plot-passed = not affected and passed over: { $count }
evaluate-plot-sample-prevalence = The share of affected people is the study’s; in the field it is often much smaller.
evaluate-plot-threshold = Threshold: “{ $outcome }” or higher
evaluate-plot-sensitivity = Share of the affected who are noticed
evaluate-plot-specificity = Share of the not affected who are passed over
evaluate-plot-how = The dot: what the study found. The line: between which bounds the true value probably lies (95%).
evaluate-plot-how-open = Full dot: each person at the lowest outcome; hollow dot: at the highest.
evaluate-plot-study = Study: { $persons } people, { $yes } of them affected.
evaluate-plot-percent = { $number }%

## What went wrong

evaluate-bad-prevalence = “{ $value }” is no share between 0 and 1.
    .fix = Write `--prevalence 0.011` or `--prevalence 1.1%`, for example.
evaluate-unknown-outcome = `{ $name }` cannot be a threshold in this protocol.
    .fix = Choose one of: { $known }. The lowest outcome is everybody’s.
evaluate-data-missing = The table cannot be opened: { $path }
    .fix = Check the path and its permissions.
evaluate-data-too-large = The table is too large: { $path }
    .fix = 64 MiB at most. Keep only the columns that are needed.
evaluate-data-not-text = The table is not text in UTF-8: { $path }
    .fix = Save it as “CSV UTF-8”.
evaluate-one-sided = In the column “{ $column }” the reference says the same for everybody: there is nothing to compare.
    .fix = There must be people who are affected and people who are not.
evaluate-cannot-write = The picture could not be written: { $path } ({ $reason })
    .fix = Check the folder, its permissions and the space that is left.
evaluate-problems = { $count ->
    [one] { $count } place in the table cannot be read
   *[other] { $count } places in the table cannot be read
}: { $path }. Nothing was calculated.{ $hidden ->
    [0] { "" }
   *[other] { " " }The last { $hidden } are not shown.
}
    .fix = Correct them, or leave a column out with `--ignore`. An empty cell is a question without an answer.

evaluate-at-cell = Row { $row }, column “{ $column }”:
evaluate-at-row = Row { $row }:
evaluate-at-column = Column “{ $column }”:
evaluate-table-empty = The table has no people: it takes a row of titles, then a row for each person.
evaluate-too-many-rows = The table has more than { $maximum } rows.
evaluate-row-unreadable = this row is not correct CSV.
evaluate-row-length = cells: { $found } instead of { $expected }.
evaluate-column-unnamed = Column no. { $number } has no title.
evaluate-column-twice = this title is taken already.
evaluate-column-unknown = this is neither a question or indicator of the protocol, nor the reference.
evaluate-no-reference = There is no column “{ $reference }” for the reference. The columns: { $known }.
evaluate-not-yes-or-no = “{ $value }” is neither yes nor no (yes, no, oui, non, true, false, 1, 0).
