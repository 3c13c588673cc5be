### review: draft
### What an agency will read, field by field, before sending. The words of the document itself are in document.ftl.

answer-separator = {"; "}

## What it will read

field-basis = Why this may be sent
field-sender-role = Who sends it
field-screening-code = Code of the screening
field-screening-protocol = Protocol
field-screening-languages = Languages: the person’s, yours
field-screening-dates = Begun and last changed
field-assessment-outcome = What is established
field-assessment-range = At least, and at most if the unknown were known
field-assessment-dimensions = Dimensions
field-assessment-indications = Indications noticed
field-safe-contact = How to reach the person safely
field-judgement = Your judgement, beside the result
disclosed-dimension = { $title }: { $state } (strong: { $strong }, medium: { $medium }, weak: { $weak })
disclosed-indication = { $title } ({ $weight }; { $dimension }; { $provenance })
weight-none = weighs nothing at this age
weight-letter-none = ·

## What stays on the device

withheld-identity = The person’s name
withheld-safe-contact = A way to reach the person
withheld-answers = The answers, question by question
withheld-notes = Your notes and the person’s own words
withheld-judgement = Your judgement
withheld-history = Earlier answers that were corrected
