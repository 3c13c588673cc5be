### review: draft

title = New protocol
summary = What this protocol is for, and for whom it is made.

section-person = The person
section-work = Work

question-age-band = How old are you?
    .option-under-18 = Under 18
    .option-18-or-more = 18 or more
    .option-unsure = Not sure

question-papers-held-by = Who keeps your passport or identity card?
    .observe = Do you see who keeps the papers?
    .option-self = I do
    .option-employer = The employer
    .option-other = Somebody else

question-free-to-leave = Can you leave this work if you want to?
    .hint = Ask at a moment when nobody else is listening.

question-rest-days = How many days of rest do you have in a week?

question-why-not-leave = What keeps you from leaving?
    .option-debt = A debt to pay back
    .option-fear = I am afraid of somebody
    .option-nowhere-to-go = I do not know where to go
    .option-other = Something else

dimension-control = Control

indicator-documents-confiscated = Somebody else keeps the papers
indicator-cannot-leave = The person says that they cannot leave

score-concern = Points of concern

outcome-clear-concern = Clear concern
    .meaning = Several answers go together. This does not say that the person is a victim.
outcome-protect-the-child = A child to protect
    .meaning = The person is under 18, or may be, and has to be protected whatever was noticed.
outcome-possible-concern = Possible concern
    .meaning = There are indications, but together they are not enough.
outcome-none-recorded = Nothing noted
    .meaning = Nothing was noted. This does not say that there is nothing.

next-step-refer = Offer the person to talk to a specialised service
next-step-tell-child-protection = Tell child protection
next-step-talk-again = Offer to meet again
