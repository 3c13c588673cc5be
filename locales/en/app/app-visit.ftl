### review: draft
### A visit: one place, one day, several short interviews, and what they have in common. Read by the worker only.

## The list

visit-home-title = Visits
visit-home-open = Open a visit
visit-named = Visit { $code }
visit-closed-ones = Closed visits
visit-interviews = { $count ->
        [0] no interview yet
        [one] { $count } interview
       *[other] { $count } interviews
    }

## What a visit says of itself

visit-new-title = Open a visit
visit-change-title = Change the visit
visit-place = Place
visit-place-hint = A name or an address that you will recognise. No name of a person.
visit-day = Date
visit-sector = Sector
visit-sector-none = Not said
visit-begin = Open the visit
visit-keep = Save
visit-change = Change
visit-day-missing = Choose a date.

## The page of the visit

visit-list = Interviews
visit-minutes = { $count } min
visit-paused = { $count ->
        [0] No answer yet
        [one] Paused, { $count } answer
       *[other] Paused, { $count } answers
    }
visit-observed = Observation only
visit-referred = Referred: { $state }
visit-received = Referred, received at { $time }
visit-none = No interview yet
visit-none-what = Begin the first one. The next will take the same questionnaire: only the person’s language is left to choose.
visit-next = New interview
visit-next-language = The person’s language
visit-next-observe = Begin
visit-next-other = Another protocol, another language for you
visit-close = Close the visit
visit-closed = Visit closed. Nothing of it was sent by that.
visit-reopen = Open again
visit-refer = Refer the visit
visit-referrals = Referrals of the visit
visit-not-enrolled = This device has not joined: nothing can be sent.

## What they have in common

visit-common = What they have in common
visit-common-caution = Being alike proves nothing: it helps to know where to look.
visit-common-none = Nothing in common so far.
visit-common-few = From two interviews on, what they have in common is shown here.
visit-common-count = { $present } of { $settled }
visit-common-unknown = { $count } not known yet
visit-common-picture = Noticed in { $present }, not noticed in { $absent }, not known yet in { $unknown }
visit-common-more = { $count ->
        [one] Show { $count } more indication
       *[other] Show { $count } more indications
    }
visit-named-recruiter = Same recruiter named
visit-named-employer = Same employer named
visit-named-place = Same place named
visit-named-count = { $count } of { $naming }
visit-name-show = Show the name
visit-name-hide = Hide the name
visit-said = The same words, word for word
visit-said-about = Perhaps learnt by heart, or prompted. Or only a way of speaking.
visit-words-show = Show the sentence
visit-words-hide = Hide the sentence

## Refer the visit

visit-refer-told = Of whom
visit-refer-told-consent = Tick who said yes for this agency. The others only count, without their code.
visit-refer-told-duty = The duty does not depend on agreement: every interview that has an answer is passed on.
visit-refer-always = Always passed on: the date, the sector, the numbers. Of each person: the indications that are ticked and what everything says together. Never their name.
visit-refer-nobody = Tick at least one person, or state a legal duty.
visit-refer-back = Back to the visit
visit-share-place = The place
    .about = As you wrote it.
visit-share-names = Names that several gave
    .about = The recruiter, employer or place that several people named alike.

## What the agency reads

withheld-place = The place
withheld-names = Names that several gave
withheld-sentences = Sentences said word for word

## Errors

error-visit-unknown = This visit is not in the vault. Nothing changed.
    .fix = Go back to the list.
error-visit-closed = This visit is closed. Nothing was begun.
    .fix = Open it again, then begin the interview.
error-visit-damaged = { $count ->
        [one] One visit in the vault is damaged and cannot be read. Its interviews are whole.
       *[other] { $count } visits in the vault are damaged and cannot be read. Their interviews are whole.
    }
    .fix = Delete nothing: copy the data folder and ask whoever runs the deployment for help.
error-place-too-long = This place is too long. It is not saved.
    .fix = At most { $maximum } characters: a name or an address is enough.
error-sector-unknown = This sector is not on the list. Nothing changed.
    .fix = Choose another one, or none.
error-nobody-told = No interview can be passed on like this. Nothing was sent.
    .fix = Tick at least one person who said yes, or state a legal duty.
