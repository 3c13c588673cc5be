### review: draft
### The words of `repere protocol export`: from a protocol to a form (XLSForm) or a FHIR questionnaire.
### Each note says what does not go over; its `.done` says what was done instead.

## What came of it

export-written = Written: { $path }
export-notes = { $count ->
    [0] Everything went over.
    [one] What did not go over as it stands: { $count } point
   *[other] What did not go over as it stands: { $count } points
}
export-exists = There is a file at this place already: { $path }
    .fix = Choose another name with `--out`, or move that one. Nothing was written.
export-unwritable = The file cannot be written: { $path }
    .fix = Check that the folder exists, the rights, and the space on the disk. Nothing was written.
export-to-a-terminal = A spreadsheet cannot be shown in a terminal.
    .fix = Say where to write it: `--out form.xlsx`.
export-too-long = A text of the protocol is too long for a cell of a spreadsheet.
    .fix = A cell has at most 32,767 characters. Shorten this text.
export-answers-with-form = Answers are exported with `--format fhir` only.
    .fix = Leave out `--answers`, or choose `--format fhir`.

## What does not go over as it stands

form-left-scoring-left = The assessment ({ $indicators } indications, { $outcomes } outcomes) is not in the export.
    .done = The form asks the questions; Repère assesses the answers.
form-left-htcds-left = { $count } { $field } facts are not in the export.
    .done = Repère draws them from the answers.
form-left-compare-left = What the answer to `{ $name }` names (`{ $compare }`) is not in the export.
    .done = Repère uses it to compare several interviews.
form-left-protection-left = What protects at the question `{ $name }` (training, the end after a disclosure, what is passed on) is not in the export.
    .done = Repère uses it; in a form, ask it with care.
form-left-untranslated = { $count } texts are missing in `{ $locale }`.
    .done = Their cells stay blank.
form-left-words-borrowed = The interface does not speak `{ $locale }`: the non-answers and “yes”, “no” are in French.
    .done = Translate them in the file.
form-left-none-chosen = { $count ->
    [one] In one question with several choices, ticking nothing counts
   *[other] In { $count } questions with several choices, ticking nothing counts
} as no answer.
    .done = In Repère, “none of these” is an answer.
form-left-provenance-assumed = How an answer became known is asked only where something can be observed.
    .done = Elsewhere `answered` is assumed.
form-left-non-answer-taken = The question `{ $name }` has an option `{ $option }`, which is the name of a non-answer.
    .done = The form does not offer that non-answer there.
form-left-condition-left = The condition of the question `{ $name }` cannot be written in a form: too long when it is expanded, or a division.
    .done = The form always asks this question.
form-left-condition-expression = The condition of the question `{ $name }` does not fit into `enableWhen`.
    .done = It is written in FHIRPath (`enableWhenExpression`, SDC guide); a program that does not read it always asks the question.
form-left-alert-left = The alert of the question `{ $name }` is too long when it is expanded.
    .done = It is not in the form.
form-left-answer-left = The answer to `{ $name }` does not count: the other answers close this question, or it is not known.
    .done = It is not in the export.

## Questions added to a form

form-word-ask-non-answer = Why is there no answer?
form-word-ask-provenance = How is this answer known?
