### review: draft

title = Papers and pay
summary = Five questions to learn the format. Not for use in the field.

section-person = The person
section-work = The work

question-age-band = How old are you?
    .option-under-18 = Under 18
    .option-18-or-more = 18 or more
    .option-unsure = Not sure

question-papers-held-by = Who keeps your passport or identity card?
    .observe = Can you see where the papers are kept?
    .hint = Ask first where they are, then who can take them.
    .option-self = I do
    .option-employer = The employer
    .option-other = Somebody else

question-can-get-papers = Can you take them back when you want?

question-hours-a-week = How many hours did you work last week?

question-pay = What is true of your pay?
    .option-below-minimum = It is below the minimum
    .option-deductions = Money is taken from it
    .option-late = It comes late
    .option-none-of-these = None of these

indicator-excessive-hours = Too many days or hours of work
indicator-low-or-no-pay = Low pay or none
indicator-wage-manipulation = Money taken from the pay
indicator-documents-confiscated = The employer keeps the papers
indicator-dependency-on-exploiters = The person depends on the employer

dimension-exploitation = Conditions of work
dimension-coercion = Coercion

outcome-situation-of-concern = Situation of concern
    .meaning = Several indications come together. This says nothing certain about the person.
outcome-protect-the-child = A child to protect
    .meaning = The person is under 18, or may be, and has to be protected whatever was noticed.
outcome-some-indications = Some indications
    .meaning = Something was noticed. One indication alone decides nothing.
outcome-none-recorded = Nothing recorded
    .meaning = This does not mean that there is nothing.

next-step-refer = Offer a referral to an association.
next-step-tell-child-protection = Tell child protection.
next-step-talk-again = Offer to meet again.

alert-papers-held = The employer keeps the papers: speak about it when the employer is not there.
