### review: draft
### The words of `repere protocol new`, and the notes that it leaves in the files.
### Whoever reads them is writing a first protocol.

new-made = { $path }: the protocol `{ $id }` is ready to be changed.
    Check: repere protocol check { $path }
    Run the cases: repere protocol test { $path }
    See the questions: repere protocol graph { $path } --out { $id }.svg
new-bad-id = `{ $name }` cannot be the name of a protocol.
    .fix = Give another name with `--id`: small letters without accents, digits, hyphens; at most 64 characters.
new-exists = There is something at this place already: { $path }
    .fix = Choose another folder. Nothing was changed.
new-failed = The folder cannot be made: { $path } ({ $detail })
    .fix = Check that the folder above exists and that this account may write there. Nothing was left behind.

## Notes in the files

new-note-head =
    A protocol: what is asked, and what the answers mean.
    The words that people read are in the folder texts, one file for each language.
    The format is taught in docs/protocol-format.md.
new-note-section =
    The questions, in the order in which they are asked, in sections.
new-note-raises =
    `raises`: the indicator that this answer points to.
new-note-ask-if =
    `ask_if`: this question is asked only if an answer that was given already leads to it.
new-note-minor =
    The answers that make the rules for children apply. A doubt is one of them.
new-note-dimension =
    The indicators, and their weight: strong, medium or weak, for an adult and for a child.
    `positive_when`: how many are needed for the dimension to be positive.
new-note-score =
    A sum of points. The cut-offs stand in the outcomes, below.
new-note-always = Steps that the person is owed, whatever the outcome; `roles` keeps them to some roles.
new-note-outcome =
    The outcomes, from the highest to the lowest; the first that fits is given.
new-note-cases =
    Answers, and what they should give. Write more that should not alarm than that should.

## SOURCES.md

new-sources-title = Sources
new-sources-intro =
    Where each indicator, weight, rule and threshold comes from; what has been validated, and what has not.
    Nothing of this is validated, and it is not for use in the field: it is a beginning.
new-sources-source = source
new-sources-validated = validated?
