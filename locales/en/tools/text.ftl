### review: draft
### What can be wrong with a text (authors of protocols, translators).

text-problem-syntax = These words are not a Fluent message: “{ $subject }”.
    .fix = Check the “=” sign, the indentation and the braces.
text-problem-too-large = The file is too large: { $subject } bytes.
    .fix = Split it into several files.
text-problem-too-deep = Too many braces or parentheses open in this message: “{ $subject }”.
    .fix = Make it simpler, or split it.
text-problem-too-many-parts = The message “{ $subject }” is made of too many parts.
    .fix = Make it simpler: a hundred parts at most, counting those of the messages that it quotes.
text-problem-cycle = The message “{ $subject }” ends up quoting itself.
    .fix = Break the loop.
text-problem-duplicate = The message “{ $subject }” exists already; the first one counts.
    .fix = Remove one of the two.
text-problem-unknown-reference = “{ $subject }” is quoted but does not exist.
    .fix = Correct the name, or write that message.
text-problem-unknown-function = The function “{ $subject }” does not exist here.
    .fix = Write the variable alone.
text-problem-unknown-review = “{ $subject }” does not say how far the review is; the text counts as a draft.
    .fix = Write “draft”, “reviewed” or “source”.
text-problem-not-the-source = This text says that it is the source but is not in the source language; it counts as a draft.
    .fix = Write “draft”, or “reviewed” once it has been reviewed.
text-problem-not-a-locale = “{ $subject }” is not a language tag.
    .fix = Use a BCP 47 tag, for example “fr” or “uz-Arab”.
