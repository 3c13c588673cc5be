### review: draft

## The protocol

title = First contact
summary = Eight short questions, about three minutes, with an interpreter on the telephone if need be. One answer of concern is enough to go further. It is not a validated instrument.

## The parts

section-person = You
section-money = Money
section-freedom = What you can decide
section-observation = What can be seen

## You

question-age-band = About how old are you?
    .hint = The interpreter does not know the person and did not come with them. Never guess an age from how somebody looks. They say 18 and you have a doubt: “but it is not certain”.
    .option-under-15 = Under 15
    .option-15-17 = 15, 16 or 17
    .option-adult = 18 or over
    .option-says-adult = 18 or over, but it is not certain
    .option-unsure = It is not certain

question-papers-held-by = Who is keeping your papers at the moment?
    .observe = Who has the papers in hand on arrival?
    .hint = If an officer has just taken them, count who kept them before.
    .option-self = Me
    .option-trusted = Somebody I chose
    .option-employer = The boss
    .option-recruiter = The people who found me the work, or who are arranging the journey
    .option-other = Somebody else
    .option-no-papers = I don’t have any

## Money

question-pay = Do you get the money for your work?
    .hint = Work is anything that the person does and that brings money to somebody. Let them answer, then choose, without reading the list.
    .option-all = Yes, all of it, and on time
    .option-late-or-part = Only some of it, or late
    .option-kept = They keep my money for later
    .option-taken = They take it from me
    .option-food-lodging = No, only food or a bed
    .option-nothing = No, nothing
    .option-no-work = I don’t work

question-debt-work = Do you have to work for someone until a debt is paid?
    .hint = The journey, the papers, the housing. Ask neither to whom nor how much.

## What you can decide

question-free-to-go = Can you go out and go where you want?
    .hint = This is about somebody who stops them. A border check or the rules of a shelter do not count: then talk about the time before.
    .option-yes = Yes, when I want
    .option-sometimes = Not always
    .option-no = No

question-made-to-do = Does anyone make you do things you don’t want to do?
    .hint = Yes or no is enough. Ask neither what nor who. Say: “You do not have to answer.”

question-hurt-or-threats = Does anyone hurt you, or threaten you or your family?
    .hint = Ask neither who nor how. If fear rises, move on.
    .option-hurt = Someone hurts me
    .option-threats = Someone threatens me
    .option-family = Someone threatens or hurts my family
    .option-none = No

## What can be seen

question-seen-person = Without asking anything: what is happening around the person?
    .observe = What do you see around the person?
    .hint = Note facts that you saw, not impressions. “Nothing” means that you looked.
    .option-answers-for = Somebody answers for them
    .option-watched = Somebody watches and follows them
    .option-papers-brought = Somebody else brings their papers
    .option-blows = Marks of blows
    .option-other = Something else
    .option-nothing = Nothing

## Signs

indicator-papers-held-by-others = Papers kept by somebody whom the person did not choose
indicator-no-money-in-hand = The money for the work does not reach the person
indicator-works-off-a-debt = A debt to be paid back by working
indicator-not-free-to-go = Cannot always go where they want
indicator-made-to-do-things = Made to do things that they do not want to do
indicator-hurt-or-threatened = Violence or threats against the person or their family
indicator-somebody-speaks-or-watches = Somebody answers for them or watches them

dimension-first-signs = First signs

## What the answers say

outcome-go-further-now = Go further, now
    .meaning = At least two signs, or one with a person who may be a minor. It calls for a longer talk and for help today. It is neither evidence nor an identification nor a probability.
outcome-go-further = Go further
    .meaning = One sign was recorded. That is enough to offer a longer talk and help. Most often a single sign has another explanation: it says nothing about the person.
outcome-protect-the-child = Protect the child first
    .meaning = No sign was recorded, but the person may be under 18. Child protection does not wait for a sign.
outcome-none-recorded = No sign recorded
    .meaning = Nothing was recorded in three minutes. That does not mean that all is well: fear, a companion or a telephone keep people silent. The person must be able to come back.

## And now

next-step-danger-first = If there is immediate danger, call the emergency services or the police before anything else.
next-step-minor-first = If the person is under 18, or if there is a doubt: alert child protection (119) and the prosecutor for minors. Their agreement is sought, but protection does not depend on it.
next-step-minor-protocol = Take a protocol for minors, with time and an adult they trust: “Unaccompanied minors”, or “Going out, phone, money” for a teenager who lives here with family or in a home. What was said here will not be asked again.
next-step-alone = See the person alone, out of earshot, with an independent interpreter. Give the companion an ordinary reason to wait.
next-step-which-protocol = Go on with a long protocol: the one for minors as soon as there is a doubt about age; “Work and living conditions” for work; “Life at home” for those who work where they live; “Arrival and journey” for what awaits the person; “Your life here” for indications of sexual exploitation. What was said here will not be asked again.
next-step-ad-hoc-administrator = Minor without a representative at the border: have the prosecutor appoint an ad hoc administrator at once, before any decision (CESEDA, art. L343-2; to be verified).
next-step-rights = Tell them their rights in their language, apart and in confidence: safety, care, reflection period, residence, asylum, a complaint if they wish.
next-step-no-removal = Before any decision on removal or refusal of entry, talk to the hierarchy: the police or the gendarmerie can open a 30-day reflection period, without removal (CESEDA, the French code on foreigners, art. R425-2; to be verified).
next-step-support = Offer a specialised association. The person chooses.
next-step-no-condition = Help depends neither on a complaint nor on a testimony. Never let it be thought otherwise.
next-step-article-40 = Public official not bound by professional secrecy: tell the prosecutor without delay of a crime or offence learned of in office (French Code of Criminal Procedure, art. 40; to be verified). Say so to the person.
next-step-come-back = Leave a discreet way to get in touch again. People often speak later.
next-step-safe-contact = Agree on a safe contact: which number, at what hours, what name to ask for, never leaving a message.
next-step-not-confront = Confront nobody with what was said, and do not let it be guessed who spoke.
next-step-facts-and-words = Keep to the facts seen and the words said. Note apart what is supposed.

## Alerts

alert-minor = The person may be under 18. The rules for children apply: protect them first, alert child protection.
alert-violence = Violence or threats have been mentioned. Ask whether the person is in danger today and needs a doctor. Do not let them leave without a solution if they want one.
alert-alone-first = Before going on, see the person alone if that does not put them in danger. An injury is treated first.
