### review: draft
### The words of `repere protocol import`: from a form (XLSForm) to a protocol.
### The reader writes protocols and knows spreadsheets, not programming.
### Each note says what does not go over; its `.done` says what was done instead.
### Words between backquotes are those of the files and are not translated.

## What came of it

import-done = { $id }: { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
} in { $sections ->
    [one] { $sections } section
   *[other] { $sections } sections
} ({ $locales }), from { $file }.
import-written = The protocol is here: { $path }
import-next = Next: read `import-report.txt`, say what the answers point to, then `repere protocol check`.
import-names = Names that changed
import-name = { $place }: `{ $from }` becomes `{ $to }`
import-notes = { $count ->
    [0] Everything went over as it stood.
    [one] What did not go over as it stood: { $count } point
   *[other] What did not go over as it stood: { $count } points
}

import-place-file = The file
import-place-sheet = Sheet `{ $sheet }`
import-place-rows = Sheet `{ $sheet }`, { $count ->
    [one] row { $rows }
   *[other] rows { $rows }
}
import-place-column = Sheet `{ $sheet }`, column { $column } (`{ $header }`)
import-place-cells = Sheet `{ $sheet }`, column { $column } (`{ $header }`), { $count ->
    [one] row { $rows }
   *[other] rows { $rows }
}

import-exists = There is something at this place already: { $path }
    .fix = Choose another folder with `--out`, or move that one. Nothing was written.
import-unreadable = This file cannot be read: { $path }
    .fix = Check the path and the right to read it.
import-unwritable = The folder cannot be written: { $path }
    .fix = Check that the folder around it exists, the rights, and the space on the disk. Nothing was written.
import-bad-language = `{ $given }` does not have the form `NAME=TAG`.
    .fix = Write, for instance, `--language "Tigrigna=ti"`.
import-bad-locale = `{ $given }` is not a language tag.
    .fix = Write, for instance, `fr`, `ar` or `pt-BR`.

## What prevents an import

form-problem-too-large = The file is too large.
    .fix = At most { $packed } MiB, and { $unpacked } MiB when unpacked. Remove pictures and sheets that are not needed, or split the form.
form-problem-old-or-encrypted = This is an old Excel file (`.xls`), or one with a password.
    .fix = Open it in the spreadsheet program and save it as `.xlsx`, without a password.
form-problem-not-a-spreadsheet = This is not an `.xlsx` spreadsheet.
    .fix = Save the form as `.xlsx`.
form-problem-damaged = The spreadsheet is damaged and cannot be read.
    .fix = Open it in the spreadsheet program and save it again as `.xlsx`.
form-problem-too-many-columns = { $place }: too many columns.
    .fix = At most { $maximum } columns in a sheet.
form-problem-too-many-rows = { $place }: too many rows.
    .fix = At most { $maximum } filled rows in a sheet.
form-problem-cell-too-long = { $place }: the cell is too long.
    .fix = At most { $maximum } characters in a cell.
form-problem-too-much-text = { $place }: too much text altogether.
    .fix = At most { $cells } filled cells and { $megabytes } MiB of text.
form-problem-no-survey = There is no sheet `survey` with heads of columns. Sheets found: { $found }
    .fix = An XLSForm has the sheets `survey`, `choices` and `settings`.
form-problem-no-column = { $place }: the column `{ $name }` is missing.
    .fix = The first row of the sheet `survey` has the heads; `type` and `name` must be among them.
form-problem-no-questions = { $place }: there is no question to ask.
    .fix = Check the column `type`: it needs at least one question (`select_one`, `integer`, `text`…).
form-problem-unknown-language = { $place }: the language “{ $name }” is not known.
    .fix = Say its tag: `--language "{ $name }=tag"`, for instance `--language "Tigrigna=ti"`.
form-problem-groups-too-deep = { $place }: too many groups in one another.
    .fix = At most { $maximum } levels.
form-problem-too-many-questions = { $place }: too many questions.
    .fix = At most { $maximum } questions. Split the form.
form-problem-too-many-conditions = { $place }: the conditions are too long altogether.
    .fix = At most { $maximum } parts in the whole form. Split the form, or simplify the `relevant` of groups.
form-problem-file-too-large = `{ $file }` would be too large.
    .fix = At most { $maximum } MiB in a file. Split the form.
form-problem-bad-id = `{ $name }` is not an id.
    .fix = Small letters without accents, digits and hyphens, at most 64 characters.
form-problem-does-not-load = The protocol would not be valid: { $file }, line { $line } (`{ $code }`).
    .fix = The form is beyond a limit of the format. Split it and try again. Nothing was written.

## What does not go over as it stands: the file and its sheets

form-note-styles-unread = The formats of cells were not read: there are too many.
    .done = A date that was written as a date appears as a number.
form-note-sheet-unread = This sheet was not read.
    .done = Only `survey`, `choices` and `settings` are.
form-note-formula = The cell holds a formula.
    .done = Its last result was taken as text.
form-note-error-cell = The cell holds an error of calculation.
    .done = It counts as blank.
form-note-merged = Cells are merged.
    .done = Only the first keeps the content; the others count as blank.
form-note-column-unused = This column has no place in a protocol.
    .done = Its content is not taken over.
form-note-column-without-head = The cell is in a column without a head.
    .done = It is not taken over.
form-note-language-assumed = The form does not say which language it is written in.
    .done = `{ $locale }` was assumed. For another language: `--locale`.
form-note-setting-unused = The setting `{ $name }` has no place in a protocol.
    .done = It is written down in `SOURCES.md`. Nothing will be sent anywhere.
form-note-version = The version `{ $found }` does not have the form of three numbers.
    .done = The protocol begins at `1.0.0`; the old version is written down in `SOURCES.md`.
form-note-untranslated = { $count } texts are missing in `{ $locale }`.
    .done = They will be shown in the source language, visibly.
form-note-words-borrowed = The interface does not speak `{ $locale }`: the words added here are in French.
    .done = Translate them in `texts/{ $locale }.ftl`.

## Rows

form-note-row-disabled = The row is disabled (`disabled`).
    .done = It is not taken over.
form-note-row-without-type = The row has no type.
    .done = It is not taken over.
form-note-row-without-name = The row has no name.
    .done = The question is called `{ $id }`.
form-note-group-flattened = The group `{ $name }` is inside another group, or around others; a protocol has one level of sections.
    .done = Its questions are in the section around it, with its condition. Its title is kept as a comment.
form-note-group-not-begun = This end of a group closes nothing.
    .done = It is ignored.
form-note-group-not-ended = This group is never closed.
    .done = It reaches to the end of the sheet.
form-note-repeat = This block repeats; a protocol asks each question once.
    .done = The questions of the block are asked once.
form-note-repeat-count = The number of repetitions is not taken over.
    .done = The questions of the block are asked once.
form-note-never-asked = The question `{ $name }` can never be asked in the form.
    .done = It is not taken over.
form-note-ours-kept = A row that the export of Repère added.
    .done = Every question has its non-answers and its provenance already.
form-note-type-unknown = The type `{ $type }` is not known.
    .done = The question is taken over as free text.
form-note-type-text = The type `{ $type }` does not exist in a protocol.
    .done = The question is taken over as free text.
form-note-type-decimal = The numbers of a protocol are whole.
    .done = The question is taken over as a whole number (`{ $type }` in the form).
form-note-type-acknowledge = A box to tick (`{ $type }`) does not exist in a protocol.
    .done = The question is taken over as yes-no.
form-note-type-rank = A ranking does not exist in a protocol.
    .done = The question is taken over as several choices, without an order.
form-note-type-note = A note (`{ $type }`) is not a question.
    .done = It is kept as a comment in `protocol.toml`. If it helps to ask the next question, put it into its `.hint`.
form-note-type-calculate = A calculation (`{ $type }`) is not taken over.
    .done = It is kept as a comment in `protocol.toml`. What answers point to is written with `raises`, `[[dimension]]` and `[[outcome]]`.
form-note-type-media = Repère records no picture, sound or file (`{ $type }`).
    .done = The question is not asked; it is kept as a comment.
form-note-type-position = Repère records no position (`{ $type }`).
    .done = The question is not asked; it is kept as a comment.
form-note-type-metadata = Repère records nothing about the device or who uses it (`{ $type }`).
    .done = The row is kept as a comment.
form-note-type-behind = This row (`{ $type }`) asks nothing.
    .done = It is kept as a comment.
form-note-or-other = “Other” is added by the type (`or_other`).
    .done = An option and a question of free text are added.

## Cells of a question

form-note-label-missing = The text in the source language (`{ $locale }`) is missing.
    .done = A text of another language, or the name, was taken in its place. To be corrected.
form-note-text-markup = The text contains markup.
    .done = It was taken out: a protocol has plain text only.
form-note-text-characters = The text contains characters that cannot be seen.
    .done = They were taken out.
form-note-text-variable = The text shows the answer to `{ $name }`; a protocol has the same words for everybody.
    .done = “…” was put in its place. Reword the question.
form-note-text-twice = Two columns give a text in `{ $locale }`.
    .done = The one that names the language was taken.
form-note-media = The file `{ $file }` is not taken over.
    .done = A protocol has plain text only; the app reads questions aloud.
form-note-required = An answer is required.
    .done = Not taken over: nobody is made to answer, and every question has five non-answers.
form-note-message = The error message is not taken over.
    .done = The app says itself what does not fit.
form-note-appearance = The appearance is not taken over.
    .done = The app shows each question in its own way.
form-note-default = The answer that is filled in beforehand is not taken over.
    .done = No answer is filled in beforehand: it could pass for the person's own.
form-note-choice-filter = The filter of choices is not taken over.
    .done = All choices of the list are offered.
form-note-calculation = The calculation of this row is not taken over.
    .done = The question is asked without it.
form-note-read-only = The row is read-only.
    .done = The question is asked like the others.
form-note-parameters = The parameters are not taken over.
    .done = The question is asked without them.
form-note-constraint = The constraint cannot be said, or not all of it: `{ $text }`
    .done = What can be said (bounds, exclusive options) is taken over; the text is kept as a comment.

## Choices

form-note-choice-without-list = This choice is in no list.
    .done = It is not taken over.
form-note-choice-without-name = This choice has no name.
    .done = It is not taken over.
form-note-choice-duplicate = The name `{ $name }` is in the list twice.
    .done = The first one is kept.
form-note-choice-non-answer = `{ $name }` is a non-answer of Repère.
    .done = Every question has it already; it is not an option.
form-note-choice-like-non-answer = `{ $name }` looks like a non-answer.
    .done = It has stayed an option. Every question has “does not know” and “prefers not to say” already: remove it if that is what it means.
form-note-list-missing = The list `{ $name }` does not exist or has no choices.
    .done = The question is taken over as free text.
form-note-list-elsewhere = The choices `{ $name }` are not in this file.
    .done = The question is taken over as free text.
form-note-list-too-long = The list `{ $name }` has more than { $maximum } choices.
    .done = The question is taken over as free text.
form-note-list-unused = No question uses the list `{ $name }`.
    .done = It is not taken over.

## When a question is asked

form-note-relevant-unreadable = The condition cannot be read, from character { $at } on.
    .done = The question is asked always, as far as its groups allow. The condition is kept as a comment.
form-note-relevant-too-deep = The condition is too complicated: at most { $maximum } levels.
    .done = The question is asked always, as far as its groups allow. The condition is kept as a comment.
form-note-relevant-too-long = The condition has more than { $maximum } characters.
    .done = The question is asked always, as far as its groups allow. The condition is kept as a comment.
form-note-relevant-comparison = A comparison or a calculation in the condition cannot be said.
    .done = This part is left out: the question is asked more often, never less.
form-note-relevant-function = The function `{ $name }()` cannot be said.
    .done = This part is left out: the question is asked more often, never less.
form-note-relevant-unknown-name = The condition names `{ $name }`, which does not exist.
    .done = This part is left out: the question is asked more often, never less.
form-note-relevant-left-out = The condition names `{ $name }`, which is not taken over.
    .done = This part is left out: the question is asked more often, never less.
form-note-relevant-later = The condition names `{ $name }`, which is asked later, or here.
    .done = This part is left out: the question is asked more often, never less.
form-note-relevant-kind = The condition depends on `{ $name }`, { $kind ->
    [date] a date
   *[other] free text
}, on which nothing can depend.
    .done = This part is left out: the question is asked more often, never less.
form-note-relevant-unknown-option = `{ $name }` has no choice `{ $option }`.
    .done = This part is left out: the question is asked more often, never less.
form-note-relevant-unanswered = The condition opens when `{ $name }` has no answer.
    .done = What is not known opens nothing: this part is left out, the question is asked more often.
form-note-relevant-exact = The condition wants `{ $name }` to have exactly this choice and no other.
    .done = “This choice is among the answers” was taken: the question is asked more often.
form-note-relevant-negated = The condition negates `{ $name }`: without an answer, the form would ask the question.
    .done = Here, while the answer is not known, the question stays closed. To be checked.

## Words added to an imported protocol

form-word-other = Other
form-word-other-which = Other: what?
form-word-section = Questions
form-word-summary = Taken over from the form “{ $title }”. The answers are not assessed yet.
form-word-outcome = Not assessed yet
form-word-outcome-meaning = This protocol does not say yet what the answers point to. That does not mean that there is nothing.

form-comment-head = Taken over from { $file } by `repere protocol import`.
    What did not go over as it stood is in import-report.txt, and as a comment in its place.
form-comment-scoring = What the answers point to is still to be written: which indications, with what weight, from which source.
    An example; `raises` goes under a question, the rest goes here. Remove the `#`, change the names,
    and add the words (`indicator-…`, `dimension-…`, `outcome-…`) in texts/.
form-comment-outcome = While nothing is assessed there is only one outcome, and it says so.
form-comment-cases = Answers, and what they should give. Write more cases that should not alarm than cases that should.

form-sources-title = Sources: { $title }
form-sources-body = This protocol was taken over from the form { $file }. What the form said about itself:
form-sources-outcome = The outcome `{ $outcome }` assesses nothing, so it has no source.
form-sources-questions = The questions
form-sources-to-fill = To be filled in: where each question comes from, what has been validated and what has not. A question that was translated or reworded inherits no published accuracy.
form-sources-question = question
form-sources-source = source
