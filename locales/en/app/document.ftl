### review: draft
### The words of the document that an agency receives: on the screen, on paper and in the preview.

## The page

document-title = Referral { $code }
document-kind = Confidential referral
document-kind-demonstration = Practice: no real person
document-confidential = For the receiving agency only. Do not leave it on a screen, on a printer or in a mailbox.
document-verified = Opened and verified here: both signatures are those of a device that this agency invited, and nothing has changed since it was sent.
document-not-an-identification = This document says what somebody in the field noticed. It is neither proof nor an identification.
document-moment = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year } at { $time } ({ $offset })
document-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }

## Its parts

document-contact = Before any contact
document-contact-phone = Telephone
document-contact-instructions = How to reach the person
document-contact-warning = Follow this to the letter: a call at the wrong moment can put the person in danger.
document-contact-none = No safe way of contact was passed on. Do not look for another way to reach the person without speaking to whoever referred them.
document-outcome = What the answers say
document-range = What is still unknown could change this reading: from “{ $lowest }” to “{ $highest }”.
document-range-certain = What is still unknown cannot change this reading.
document-indications = Indications noticed
document-indications-none = No indication was noticed. This does not mean that all is well.
document-dimensions = Dimensions
document-count-strong = { $count } strong
document-count-medium = { $count } medium
document-count-weak = { $count } weak
document-counts-none = no indication
document-facts = Facts passed on
document-answers = Answers
document-answers-recorded = recorded on { $moment }
document-notes = Notes of whoever refers
document-own-words = The person’s own words
# $words : ce qui a été dit, mot pour mot.
document-quoted = “{ $words }”
document-judgement = Judgement of whoever refers, beside the result
document-attachments = Pictures and recordings
document-attachment-picture = Picture
document-attachment-sound = Recording
document-attachment-bytes = { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}
document-attachment-missing = has not come yet
# $count : combien en tout ; $missing : combien manquent encore.
document-attachments-missing = Attachments: { $count }. Not come yet: { $missing }.
document-basis = Ground
document-origin = Where this referral comes from

## What places it

document-sent = Sealed on
document-role = Role
document-basis-recorded = Recorded on
document-basis-ground = Stated reason
document-code = Case
document-languages = Languages of the interview
document-language-respondent = { $language } (the person)
document-language-interviewer = { $language } (the worker)
document-begun = Interview begun on
document-changed = Last changed on
document-protocol = Protocol
document-protocol-version = version { $version }
document-protocol-fingerprint = Fingerprint of the protocol
document-referral = Number of the referral
document-device = Keys of the device
document-agency = Receiving agency

## What nobody has reviewed

document-draft = unreviewed translation
document-draft-note = Words followed by ° have not been checked by anybody in this language.
document-draft-page = The labels of this page have not yet been reviewed in this language.
document-code-only = code received without words

## Grounds

document-basis-consent = The person’s consent
document-basis-legal-duty = A legal duty that needs no consent

## How it became known

provenance-answered = in answer to the question
provenance-volunteered = said spontaneously
provenance-observed = observed
provenance-reported = told by somebody else
provenance-document = seen in a document

## What is not an answer

non-answer-not-answered = No answer yet
non-answer-does-not-know = Does not know
non-answer-prefers-not-to-say = Prefers not to say
non-answer-not-safe-to-ask = Not safe to ask at that moment
non-answer-not-asked = Not asked

## Weight of an indication

weight-strong = strong indication
weight-medium = medium indication
weight-weak = weak indication

## State of a dimension

dimension-state-positive = reached
dimension-state-not-reached = not reached
dimension-state-could-change = could still change
