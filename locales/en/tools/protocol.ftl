### review: draft
### The words of the command `repere protocol`. The reader writes protocols and is not a programmer.
### Each problem says what stands there; its `.fix` says how to put it right.
### Words between backquotes are those of the file and are not translated.

## Common words

protocol-error = error
protocol-warning = to look at
protocol-fix = how to put it right
protocol-suggestion = Perhaps `{ $name }`?

## Check

protocol-check-passed = { $name }: nothing to correct ({ $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}, { $cases ->
    [0] no cases
    [one] { $cases } case
   *[other] { $cases } cases
}).
protocol-check-found = { $name }: { $errors ->
    [0] no error
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [0] nothing else to look at
    [one] { $warnings } point to look at
   *[other] { $warnings } points to look at
}.

protocol-folder-missing = There is nothing at this place: { $path }
    .fix = Check the path. A protocol is a folder with `protocol.toml` in it.
protocol-folder-forbidden = This account may not read this path: { $path }
    .fix = Ask for the right to read this folder, or copy it.
protocol-folder-unreadable = This path cannot be read: { $path }
    .fix = Check the disk, then try again.
protocol-folder-not-a-folder = This is not a folder: { $path }
    .fix = Give the protocol's folder, not one of its files.
protocol-folder-no-pack = There is no protocol in this folder: { $path }
    .fix = A protocol is a folder with `protocol.toml` in it. Give that folder, or one that holds several.
protocol-folder-too-many-packs = There are too many protocols in one folder: { $path }
    .fix = Give them in several turns.
protocol-folder-too-many-texts = There are too many files in the folder of texts: { $path }
    .fix = Keep one file for each language.
protocol-folder-audio-too-large = The protocol’s recordings are too large together: { $path }
    .fix = Save them at a lower bit rate, or take some out.
protocol-folder-too-many-files = There are too many files in the protocol’s folder: { $path }
    .fix = Take out those that are not part of it.
protocol-folder-not-a-file = This is not a plain file: { $path }
    .fix = Put a file in its place.
protocol-folder-outside = This link leads out of the protocol's folder: { $path }
    .fix = Copy the file into the folder in place of the link.

## Test

protocol-test-passed = { $name }: { $cases ->
    [one] the case passes
   *[other] all { $cases } cases pass
}.
protocol-test-failed = { $name }: { $failed ->
    [one] { $failed } case fails
   *[other] { $failed } cases fail
} out of { $cases }.
protocol-test-none = { $name }: no cases. Write answers and what they should give into `cases.toml`.
protocol-test-broken = { $name }: there are errors to correct before all cases can be run.
protocol-case-failed = Case `{ $id }` ({ $place })
protocol-case-difference = { "  " }{ $what }: expected { $expected }; came { $found }
protocol-case-outcome = outcome
protocol-case-lowest = lowest outcome
protocol-case-highest = highest outcome
protocol-case-positive = positive dimensions
protocol-case-present = indicators present
protocol-case-absent = indicators absent
protocol-case-exploitations = types of exploitation
protocol-case-contradictions = contradictions
protocol-case-scores = points
protocol-case-steps-include = steps given
protocol-case-steps-exclude = steps that were not to be given
protocol-case-nothing = nothing
protocol-case-reason-positive = { "  " }Positive dimensions: { $ids }
protocol-case-reason-present = { "  " }Indicators present, with the questions behind them: { $ids }
protocol-case-reason-open = { "  " }Open questions that can still change the outcome: { $ids }

## Score

protocol-score-title = { $title } ({ $version })
protocol-score-outcome = Outcome: { $outcome } [{ $id }]
protocol-score-range = What is unknown can still lead anywhere from “{ $lowest }” to “{ $highest }”.
protocol-score-certain = What is unknown cannot change the outcome.
protocol-score-adult = Weights: adult.
protocol-score-minor = Weights: presumed to be a minor.
protocol-score-age-unknown = The age is not known: a dimension is positive only if it is for an adult and for a child.
protocol-score-dimensions = Dimensions
protocol-score-dimension = { "  " }- { $title }: { $state } (strong: { $strong }, medium: { $medium }, weak: { $weak })
protocol-score-positive = positive
protocol-score-not-reached = not reached
protocol-score-could-change = could change
protocol-score-rule = { "    " }rule: { $rule }
protocol-rule-strong = { $count } strong
protocol-rule-medium = { $count } medium
protocol-rule-weak = { $count } weak
protocol-rule-medium-or-weak = { $count } medium or weak
protocol-rule-each-side = { $count } on each side
protocol-score-side = { "    " }{ $title }: { $count }
protocol-score-scores = Points
protocol-score-score = { "  " }- { $title }: { $points } (what is unknown can lead from { $lowest } to { $highest })
protocol-score-exploitations = Types of exploitation, recorded apart from the outcome
protocol-score-exploitation = { "  " }- { $title }: { $state } [{ $id }]
protocol-score-exploitation-present = indicated
protocol-score-exploitation-absent = not indicated
protocol-score-exploitation-unknown = unknown
protocol-score-contradictions = Answers that do not go together
protocol-score-present = Indicators present
protocol-score-unknown = Indicators unknown: an answer is missing
protocol-score-no-weight = no weight for this person
protocol-score-because = { "      " }{ $question } → { $answer } ({ $provenance })
protocol-score-open = Open questions that can still change the outcome, the most telling first
protocol-score-alert = To know at once: { $text }
protocol-score-not-exact = This protocol is so intricate that the range may be too wide; it is never too narrow.
protocol-score-one-pack = There are several protocols at this place: { $path }
    .fix = Give the folder of one protocol.
protocol-score-broken = { $name }: the protocol has errors and cannot be used.
    .fix = Correct them first; `repere protocol check` shows all of them.
protocol-unknown-indicator = The protocol has no indicator `{ $name }`.
protocol-answers-missing = There is no file of answers here: { $path }
    .fix = Check the path.
protocol-answers-unreadable = The file of answers is not UTF-8 text: { $path }
    .fix = Save it as UTF-8.
protocol-answers-cannot-read = The file of answers cannot be read: { $path } ({ $reason })
    .fix = Check that it is a file, and who may read it.
protocol-answers-too-large = The file of answers is too large: { $path } (at most { $maximum } bytes). Nothing of it was assessed.
    .fix = Give the file of one person.
protocol-answers-syntax = The file of answers is neither JSON nor TOML: { $path }, line { $line } ({ $detail })
    .fix = Write for instance { "{ \"papers-held-by\": \"employer\", \"hours\": 70 }" }
protocol-answers-not-an-object = The file of answers is not a list of questions and answers: { $path }
    .fix = Write for instance { "{ \"papers-held-by\": \"employer\", \"hours\": 70 }" }
protocol-answer-unknown-question = The protocol has no question `{ $question }`.
protocol-answer-wrong-kind = Question `{ $question }`: this answer is of the wrong kind. Expected: { $expected ->
    [yes-no] `yes` or `no`
    [choice] one of the options
    [choices] a list of options
    [number] a whole number
    [date] a date such as 2026-11-23
   *[other] text
}.
protocol-answer-unknown-option = Question `{ $question }`: there is no option `{ $option }`.
protocol-answer-exclusive = Question `{ $question }`: the option `{ $option }` excludes all others.
protocol-answer-out-of-range = Question `{ $question }`: the number must be between { $minimum } and { $maximum } (a hyphen: no limit).
protocol-answer-too-long = Question `{ $question }`: this text is too long.
protocol-answer-unknown-provenance = Question `{ $question }`: { $provenance } is no provenance.

## Problems: files

problem-missing-file = The folder has no file `protocol.toml`.
    .fix = Create it; docs/protocol-format.md shows an example of five questions.
problem-file-too-large = This file is too large: { $found } bytes, at most { $maximum }.
    .fix = Make it smaller, or make several protocols.
problem-audio-not-ogg = This is not an Ogg recording.
    .fix = Save it in the Ogg format, for example with Opus, or take it out.
problem-audio-too-large = The recordings are too large together: { $found } bytes, at most { $maximum }.
    .fix = Save them at a lower bit rate, or take some out.
problem-audio-unknown = Nobody will hear this recording: the protocol does not have the question `{ $question }`, or not the language `{ $locale }`.
    .fix = Correct its name: `audio/<language>/<question>.ogg`. Or take the file out.
problem-bad-file-name = The name of this file can lead out of the protocol’s folder: `{ $name }`.
    .fix = Give it another name, without `..`, without a backslash and without invisible characters.
problem-file-name-clash = Some computers do not tell this file from `{ $name }`.
    .fix = Give one of them another name, or take it out.
problem-too-many-files = The protocol has too many files: at most { $maximum }.
    .fix = Take out those that are not part of it.
problem-unknown-file = This file is not part of a protocol and is not read: `{ $name }`.
    .fix = Correct its name, or take it out.
problem-not-utf-8 = From here on this file is not UTF-8 text.
    .fix = Save it as UTF-8.
problem-toml-syntax = This is not correct TOML ({ $detail }).
    .fix = Look at the quotes, brackets, braces and commas just before this place.
problem-too-many-problems = More than { $count } problems: the others are not shown.
    .fix = Correct these first.
problem-bidi-control = An invisible character ({ $name }) changes the direction of reading here.
    .fix = Delete it. The direction follows the language, without any special character.
problem-control-character = There is an invisible character ({ $name }) here.
    .fix = Delete it.

## Problems: keys and values

problem-unknown-key = There is no key `{ $name }` here.
    .fix = Correct its name, or take it out.
problem-missing-key = The key `{ $key }` is missing.
    .fix = Add it to this block.
problem-wrong-type = The value of `{ $key }` is of the wrong kind. Expected: { $expected ->
    [string] text between quotes
    [number] a whole number
    [list] a list between brackets
    [answer] a code, a list of codes or a number
    [table] a block between braces, or a heading between brackets
   *[boolean] `true` or `false`
}.
    .fix = Put another value.
problem-unknown-word = `{ $name }` is not a possible word here.
    .fix = Choose one of: { $known }.
problem-bad-id = `{ $name }` cannot be an id.
    .fix = Small letters without accents, digits, hyphens inside; at most 64 characters.
problem-duplicate-id = `{ $name }` is taken already.
    .fix = Give one of the two another id.
problem-bad-count = `{ $key }` must be between { $minimum } and { $maximum }.
    .fix = Correct the number.
problem-bad-decimal = `{ $key }`: `{ $found }` is no decimal number that can be used.
    .fix = Write a positive number with a full stop, such as `9.40`: at most nine digits, six of them behind it.
problem-training-without-mode = This question needs training and can only be asked: without training nobody could note anything.
    .fix = Add `"volunteered"` or `"observe"` to `modes`, or take `needs_training` out.
problem-bad-points = Points must be a whole number from -{ $maximum } to { $maximum }, and not 0.
    .fix = Correct the number.
problem-points-lower = These points are negative: one more indication would lower the sum.
    .fix = If that is meant, write `lowers = true` beside them; otherwise put a positive number.
problem-counted-twice = The indicator `{ $name }` counts here already.
    .fix = Take one of the two out.
problem-sides-not-two = A dimension has two sides, or none.
    .fix = Write two ids: `sides = ["…", "…"]`.
problem-sides-missing = `{ $key }` needs a dimension with two sides.
    .fix = Add `sides = ["…", "…"]` to the dimension, or take this key out.
problem-contradiction-of-one = The contradiction `{ $name }` does not name two questions.
    .fix = Name the two answers that do not go together, joined with `all = [ … ]`.
problem-bad-version = `{ $found }` is not a version.
    .fix = Three numbers with full stops between them, such as 1.0.0.
problem-bad-locale = `{ $name }` is not a language.
    .fix = Write its code as in `fr`, `en`, `ar`, `pt-BR`.
problem-unknown-format = Format { $found } is not known; only format { $known } is.
    .fix = Write `format = { $known }`, or update Repère.
problem-empty-list = The list `{ $key }` is empty.
    .fix = Put something into it, or take the key out.
problem-key-not-for-kind = `{ $key }` does not go with a question of kind `{ $kind }`.
    .fix = Take this key out, or change the question's kind.
problem-minimum-above-maximum = The minimum is greater than the maximum.
    .fix = Exchange them.
problem-too-many-options = A question has at most { $maximum } options.
    .fix = Take some out, or make several questions.
problem-too-many = There are too many `{ $key }` blocks: at most { $maximum }.
    .fix = Take some out, or make several protocols.
problem-too-many-tests = Too many different things are asked of the answer to `{ $name }`: at most { $maximum } tests.
    .fix = Take some out, or make several questions of it.
problem-too-many-questions = A protocol has at most { $maximum } questions.
    .fix = Make several protocols.
problem-too-intricate = The protocol’s conditions speak of too many things at once for a device to work them out without a wait.
    .fix = Take out conditions, or what they speak of, or make several protocols.
problem-empty-pack = This protocol asks no question.
    .fix = Add a section `[[section]]` and a question `[[section.question]]`.
problem-empty-section = The section `{ $name }` has no question.
    .fix = Add `[[section.question]]`, or take the section out.
problem-empty-dimension = The dimension `{ $name }` has no indicator.
    .fix = Add `[[dimension.indicator]]` or `[[dimension.member]]`, or take the dimension out.
problem-source-locale-not-listed = The source language `{ $name }` is not in `locales`.
    .fix = Add it to the list.
problem-respondent-locale-not-listed = The language `{ $name }` is not in `locales`.
    .fix = Add it to `locales`, or take it out here.
problem-respondent-locale-source = The source language `{ $name }` must have every text.
    .fix = Take it out of `respondent_locales`.

## Problems: references

problem-unknown-question = There is no question `{ $name }`.
    .fix = Correct the id, or add the question.
problem-unknown-option = This question has no option `{ $name }`.
    .fix = Correct the option, or add it to `options`. A yes-no question has `yes` and `no`.
problem-unknown-indicator = There is no indicator `{ $name }`.
    .fix = Correct the id, or add the indicator to a dimension.
problem-unknown-dimension = There is no dimension `{ $name }`.
    .fix = Correct the id, or add the dimension.
problem-unknown-outcome = There is no outcome `{ $name }`.
    .fix = Correct the id, or add the outcome.
problem-unknown-score = There is no score `{ $name }`.
    .fix = Correct the id, or add a block `[[score]]`.
problem-unknown-exploitation = There is no type of exploitation `{ $name }`.
    .fix = Correct the id, or add a block `[[exploitation]]`.
problem-unknown-contradiction = There is no contradiction `{ $name }`.
    .fix = Correct the id, or add a block `[[contradiction]]`.
problem-unknown-reference = There is no reference `{ $name }`.
    .fix = Correct the id, or add a block `[[reference]]`.
problem-unknown-step = No outcome and no `[[always]]` names the step `{ $name }`.
    .fix = Correct the id, or add the step.
problem-unknown-htcds-field = There is no field `{ $name }` in the HTCDS 2.0 standard.
    .fix = Take a name of the standard, such as `vic_MethodsOfControl`.
problem-unknown-htcds-value = The HTCDS field `{ $field }` has no value `{ $name }`.
    .fix = Choose one of: { $known }.
problem-htcds-status = A screening cannot say that somebody is a victim, nor that somebody is not.
    .fix = Write `{ $known }`, or take this fact out.
problem-unknown-provenance = `{ $name }` is no provenance.
    .fix = Choose one of: answered, volunteered, observed, reported, document.

## Problems: conditions

problem-too-deep = This condition is nested more than { $maximum } levels deep.
    .fix = Make it simpler, or spread it over several questions.
problem-no-condition = This condition says nothing.
    .fix = Put one of these keys into it: { $known }.
problem-several-conditions = This condition says several things at once: { $found }.
    .fix = Keep one, or join them with `all = [ … ]` or `any = [ … ]`.
problem-no-test = It is not said what the answer should be.
    .fix = Add one of these keys: { $known }.
problem-several-tests = There are several tests at once: { $found }.
    .fix = Keep one, or join them with `all = [ … ]` or `any = [ … ]`.
problem-wrong-test = The test `{ $test }` does not go with the question `{ $question }`, which is of kind `{ $kind }`.
    .fix = For yes-no and choices: `is` or `any_of`. For a number: `at_least` and `at_most` too. A date or a text cannot be tested.
problem-wrong-value = This value cannot be compared with the answer to `{ $question }`, which is of kind `{ $kind }`.
    .fix = For a number, write a number without quotes; otherwise the code of an option between quotes.
problem-asks-itself = The question `{ $name }` depends on itself.
    .fix = Refer only to questions that come before this one.
problem-forward-reference = The question `{ $name }` comes only later.
    .fix = Move it up: `ask_if` can depend only on questions that come before.
problem-forward-indicator = A later question can still raise the indicator `{ $name }`.
    .fix = Move that question up, or depend on a question instead of the indicator.
problem-forward-presumed-minor = The question that decides about age comes only later.
    .fix = Move it up.
problem-not-here = `{ $key }` cannot be used here.
    .fix = In `ask_if` and `[[raise]]`: `question`, `quotient`, `indicator`, `presumed_minor`. In `[presumed_minor]` and `[[contradiction]]`: `question` only. In `[[exploitation]]`: `question`, `quotient`, `indicator`. The rest belongs into outcomes and `[[always]]`.
problem-not-over-indication = `not` cannot stand over `{ $key }`: one more indication would lower the outcome.
    .fix = Turn the condition round; the order of the outcomes, highest first, is often enough. If it is meant, write `lowers = true` beside `not`.
problem-quotient-range = `{ $name }` divides and can have too many values: each is compared by itself.
    .fix = Give the question a `minimum` (0 or more) and a `maximum`, with at most { $maximum } between them.
problem-no-child-floor = This protocol can meet a child and does not say which outcome a child is owed at least: `{ $name }` is missing from `[presumed_minor]`.
    .fix = Write `[presumed_minor]` with `when` and `floor = "…"`, the id of an outcome that protects. For a protocol about papers alone: `about = "papers"` at the top.
problem-child-floor-not-certain = The outcome `{ $name }` does not hold for everybody presumed to be a minor: a lower one would stay possible.
    .fix = Write `when = {"{"} presumed_minor = true {"}"}`, alone or among the conditions of one `any`.
problem-child-without-steps = No step is always given to somebody presumed to be a minor, whatever the worker’s role.
    .fix = Add a block `[[always]]` without `roles`, with `steps`, and without `when` or with `when = {"{"} presumed_minor = true {"}"}`.
problem-disclosed-by-indicator = The indicator `{ $name }` is passed on by default, and only questions raise it whose answers are never passed on by default.
    .fix = Write `disclose = "never-by-default"` in it, or `disclose = "by-default"` if it may be passed on.
problem-papers-with-minor = This protocol says that it is about papers alone (`about`), and speaks of somebody presumed to be a minor.
    .fix = Take one of the two out.
problem-no-presumed-minor = This protocol does not say when somebody is presumed to be a minor: this condition never holds.
    .fix = Add a block `[presumed_minor]`, or take the condition out.
problem-empty-rule = This rule asks for nothing: the dimension would always be positive.
    .fix = Put at least one count into it: { $known }.
problem-outcome-without-when = The outcome `{ $name }` has no condition: those after it are never given.
    .fix = Add `when`, or put it last.
problem-last-outcome-with-when = The last outcome `{ $name }` has a condition: sometimes none would be given.
    .fix = Take `when` out, or add a last outcome without a condition.

## Problems: what is there in vain

problem-unreachable-question = The question `{ $name }` is never asked: its condition cannot hold.
    .fix = Correct `ask_if`, or take the question out.
problem-unreachable-outcome = The outcome `{ $name }` is never given.
    .fix = Correct its condition or the order of the outcomes, or take it out.
problem-indicator-never-raised = No question raises the indicator `{ $name }`.
    .fix = Add a `raises` to a question, or take the indicator out.
problem-dimension-never-positive = The dimension `{ $name }` can never be positive.
    .fix = Correct `positive_when`, or raise more indicators.
problem-redundant-rule = A rule of the dimension `{ $name }` changes nothing: another one always holds where it does.
    .fix = Take it out.
problem-missing-sources = The folder has no file `SOURCES.md`.
    .fix = Write into it where each indicator, weight and rule comes from, and what is not validated.
problem-source-missing = `SOURCES.md` does not say where `{ $name }` comes from.
    .fix = Name `{ $name }` in it, with its source.

## Problems: texts

problem-missing-texts = There are no texts in the language `{ $locale }`: the file { $name } is missing.
    .fix = Add the file, or take the language out of `locales`.
problem-texts-not-listed = These texts are not used: the language `{ $locale }` is not in `locales`.
    .fix = Add it to `locales`, or take the file out.
problem-text-syntax = This is not correct Fluent ({ $detail }).
    .fix = A text is written `name = text`; the lines that go on and `.attributes` are indented. A brace is written { "{ \"{\" }" }.
problem-text-too-nested = Too many braces or brackets are open here.
    .fix = Close them.
problem-text-missing = The text `{ $name }` is missing in { $file }.
    .fix = Add it. While it is missing, the one of the source language is shown.
problem-text-empty = The text `{ $name }` is empty.
    .fix = Write it.
problem-text-unused = Nothing uses the text `{ $name }`.
    .fix = Correct its name, or take it out.
problem-text-variable = `${ $name }` is never filled in: the text is the same for everybody.
    .fix = Write the words themselves.
problem-text-function = The function `{ $name }` cannot be used in a protocol.
    .fix = Write the words themselves.
problem-text-unknown-reference = There is no text `{ $name }` in this file.
    .fix = Correct the name, or write the words themselves.
problem-text-cycle = The text `{ $name }` contains itself, directly or through another one.
    .fix = Write the words themselves.
problem-text-too-many-parts = The text `{ $name }` is made of too many parts: at most { $maximum }, those of its parts included.
    .fix = Write it more simply.
problem-text-markup = This looks like an HTML tag; it would be shown as it is.
    .fix = Take it out. A text has no formatting.

## Problems: cases

problem-no-answers = This case has neither `answers` nor `indicators`.
    .fix = Add one of the two.
problem-answers-and-indicators = This case has both `answers` and `indicators`.
    .fix = Keep one of the two.
problem-presumed-minor-with-answers = `presumed_minor` goes only with `indicators`: here the answers decide.
    .fix = Take it out, and answer the question about age.
problem-answer-wrong-kind = This answer is of the wrong kind for `{ $question }`, which is of kind `{ $expected }`.
    .fix = Yes-no: `yes` or `no`. Choice: a code. Choices: a list of codes. Number: without quotes. Date: "2026-11-23".
problem-answer-exclusive = The option `{ $name }` excludes all others.
    .fix = Leave it alone, or take it out.
problem-answer-out-of-range = This number must be between { $minimum } and { $maximum } (a hyphen: no limit).
    .fix = Correct the number.
problem-answer-too-long = This text is too long.
    .fix = Make it shorter.
