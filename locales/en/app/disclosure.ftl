### review: draft
### What an agency will read, field by field, before sending. The words of the document itself are in document.ftl.

answer-separator = {"; "}

## What it will read

weight-none = weighs nothing at this age
weight-letter-none = ·

## What stays on the device

withheld-identity = The person’s name
withheld-safe-contact = A way to reach the person
withheld-indications = The indications that you unticked, and what is written at the questions behind them
withheld-answers = The answers, question by question
withheld-notes = Your notes and the person’s own words
withheld-judgement = Your judgement
withheld-attachments = Pictures or recordings
withheld-history = Earlier answers that were corrected
