### review: draft

## The protocol

title = Visit: eight questions
summary = For speaking with many people at one place: a minute and a half each. It only says with whom to speak longer, and apart. It is not a validated instrument.

## The parts

section-work = The work
section-freedom = You, here
section-observation = What can be seen

## The work

question-age-band = About how old are you?
    .hint = Never guess an age from how somebody looks. They say 18 and you have a doubt: “but it is not certain”. The rules for children apply.
    .option-under-15 = Under 15
    .option-15-17 = 15, 16 or 17
    .option-adult = 18 or over
    .option-says-adult = 18 or over, but it is not certain
    .option-unsure = It is not certain

question-hours = How many hours do you work in a week?
    .observe = Hours a week, from a rota, a register or posted hours
    .hint = Count together: the start, the end, how many days. Count the time of having to stay available too.

question-pay = Do you get the money for your work?
    .observe = Pay, from a payslip, a notebook or a statement
    .hint = Let them answer, then choose, without reading the list out. What counts is whether the money reaches the person themselves.
    .option-all = Yes, all of it, and on time
    .option-late-or-part = Only some of it, or late
    .option-kept = They keep my money for later
    .option-food-lodging = No, only food or a bed
    .option-nothing = No, nothing

## You, here

question-papers-held-by = Who is keeping your papers at the moment?
    .observe = Where are the papers: on the person, in an office, in a safe?
    .hint = Passport, identity card, residence permit. If an officer has just taken them, what counts is who kept them before.
    .option-self = Me
    .option-trusted = Someone I chose
    .option-employer = The boss
    .option-recruiter = The people who found me the work
    .option-other = Someone else
    .option-no-papers = I don’t have any

question-owes-money = Do you owe money for this work or for the journey?
    .hint = Ask neither how much nor to whom.
    .option-no = No
    .option-relatives-bank = Yes, to my family, to friends or to a bank
    .option-work-people = Yes, to people connected with the work or the journey

question-free-to-go = When you’re not working, can you go out and go where you want?
    .hint = Ask it apart, with nobody listening. Otherwise choose “Not safe here”.
    .option-yes = Yes, when I want
    .option-sometimes = Not always
    .option-no = No

question-treatment = How do people treat you here?
    .hint = Leave a silence. Say: “You do not have to answer.” Do not have it told here: there will be time for that, apart.
    .option-well = Well
    .option-sometimes-badly = Badly, sometimes
    .option-badly = Badly, often

## What can be seen

question-seen = Without asking anything: what is worrying?
    .observe = Without asking anything: do you see something worrying?
    .hint = Facts that you saw, not impressions. “Nothing” means that you looked. If you could not look, pass over it.
    .option-place = At the place
    .option-person = Around the person
    .option-nothing = Nothing

## Signs

indicator-long-hours = 49 hours of work a week, or more
indicator-pay-late-or-short = Pay that is late, or only part of it
indicator-no-money-in-hand = The money for the work does not reach the person
indicator-papers-held-by-others = Papers kept by somebody whom the person did not choose
indicator-owes-people-of-the-work = Owes money to people connected with the work or the journey
indicator-not-free-to-go = Cannot always go where they want
indicator-treated-badly = Says that they are treated badly
indicator-something-worrying-seen = Something worrying can be seen, at the place or around the person

dimension-visit-signs = Signs noticed during the visit

## What the answers say

outcome-protect-the-child = Protect the child first
    .meaning = The person may be under 18, and works here. That is enough to look after them today, with or without another sign. An apprenticeship or a school placement may be in order: the long protocol asks. It is neither proof nor an identification.
outcome-see-again-apart = See the person again, apart
    .meaning = Several signs, or a single one that somebody has a hold on the person. It calls for a longer talk, away from here and from those who listen. Eight questions prove nothing.
outcome-go-on-with-the-long-one = Go on with the long protocol
    .meaning = One sign was recorded. That is enough to ask more. Most often a single sign has another explanation: it says nothing about the person.
outcome-none-recorded = No sign recorded
    .meaning = Nothing was recorded in a minute and a half. That does not mean that all is well: at a workplace people often keep silent. The person must be able to come back.

## And now

next-step-danger-first = If there is immediate danger, call the emergency services or the police before anything else.
next-step-minor-first = If the person is under 18, or if there is any doubt: alert child protection (119 in France) and the prosecutor for minors. Their agreement is sought, but protection does not depend on it.
next-step-see-apart = See the person again alone, today if possible, away from the place, with an interpreter who knows nobody here. See several people in the same way, so that nobody stands out.
next-step-long-one = Go on with “Work and living conditions”. What was said here will not be asked again.
next-step-long-one-minor = With time and an adult they trust: the protocol for minors if the child is alone, otherwise “Work and living conditions”. What was said here will not be asked again.
next-step-rights = Tell them their rights in their language, apart and in confidence: safety, care, wages owed, time to reflect, residence, a complaint if they wish.
next-step-compare = Look at the visit: the same sign with several people says more than a sign with one.
next-step-support = Offer a specialised association. The person chooses.
next-step-no-condition = Help depends neither on a complaint nor on testimony. Never let it seem so.
next-step-record-offences = Labour inspectors: trafficking, forced labour, servitude, undignified work or housing may be recorded in an official report (Labour Code, art. L8112-2; to be verified).
next-step-article-40 = Public official not bound by professional secrecy: tell the prosecutor without delay of a crime or offence learned of in office (French Code of Criminal Procedure, art. 40; to be verified). Say so to the person.
next-step-no-removal = Before any decision on removal or refusal of entry, talk to the hierarchy: the police or the gendarmerie can open a 30-day reflection period, without removal (CESEDA, the French code on foreigners, art. R425-2; to be verified).
next-step-ad-hoc-administrator = Minor without a parent or guardian here: tell the prosecutor at once, who names an ad hoc administrator (CESEDA, the French code on foreigners, art. L343-2; to be verified). Nothing is decided before.
next-step-come-back = Leave everybody a discreet way to get in touch again. Words often come later.
next-step-safe-contact = Agree on a safe contact: which number, at what hours, which name to ask for, and never leave a message.
next-step-not-confront = Do not confront the employer with what was said, and do not let anyone guess who spoke.
next-step-facts-and-words = Keep to the facts seen and the words said. Write down separately what is supposed.

## Alerts

alert-minor = The person may be under 18. The rules for children apply: protect them first, alert child protection.
alert-not-free = The person says that they cannot go out. Are they in danger now? If so, stop the questions and call the emergency services. If not, go on only apart.
alert-treated-badly = The person says that they are treated badly. Ask whether they are in danger today and need a doctor. Do not have it told in front of others.
alert-what-was-seen = Write down what can be seen, now, with the time. An injury is treated first. A weapon or locked exits: get to shelter and call the police or the emergency services.
