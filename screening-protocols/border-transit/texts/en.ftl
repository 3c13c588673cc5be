### review: draft

## The protocol

title = Arrival and journey
summary = For borders, stations, ports and outreach: three to four minutes, with an interpreter on the telephone if need be, about what awaits the person. To notice a journey that others have arranged before something happens. It is not a validated instrument.

## The parts

section-seen = What can be seen
section-person = The person
section-arrival = Arrival
section-next = What comes next
section-freedom = What can still be decided

## What can be seen

question-seen-person = Without asking anything: what is happening around the person?
    .observe = What do you see around the person?
    .hint = Note facts that you saw, not impressions. “Nothing” means that you looked.
    .option-answers-for = Someone answers for them
    .option-watched = Someone watches and follows them
    .option-papers-brought = Someone else brings their papers
    .option-same-as-others = The same luggage, numbers or bookings as others who say they do not know each other
    .option-learnt = The same sentences as others, word for word
    .option-blows = Marks of blows
    .option-other = Something else
    .option-nothing = Nothing

## The person

question-age-band = About how old are you?
    .hint = The interpreter neither knows the person nor came with them. Never guess an age from how somebody looks. They say 18 and you have a doubt: “but it is not certain”.
    .option-under-15 = Under 15
    .option-15-17 = 15, 16 or 17
    .option-adult = 18 or over
    .option-says-adult = 18 or over, but it is not certain
    .option-unsure = It is not certain

question-companion = Who are you travelling with?
    .hint = To be asked apart from whoever is with the person. Ask for no name.
    .option-nobody = Nobody
    .option-family = My family
    .option-known = Someone I know well
    .option-just-met = Someone I’ve just met
    .option-sent = Someone I was told to follow

question-seen-child = Between the child and the adult, what can be seen?
    .observe = Between the child and the adult, what do you see?
    .hint = Talk to the child and to the adult separately, and gently to the child. Uncles, aunts and older sisters often travel with a child: that means nothing.
    .option-name-unknown = One cannot say the other’s name, or who they are to each other
    .option-looks-first = The child looks at the adult before each answer
    .option-no-agreement = The adult is not a parent, and nothing shows that the parents agree
    .option-several-children = One adult with several children who do not know each other
    .option-other = Something else
    .option-nothing = Nothing

## Arrival

question-stay = Where will you sleep tonight?
    .hint = Do not ask for the address. Let them answer, then choose.
    .option-own = A place I booked or rented
    .option-relatives = With my family or friends
    .option-work-or-school = Where I’m going to work or study
    .option-unknown-people = With people I don’t know
    .option-told-later = I don’t know: they’ll tell me
    .option-nowhere = I don’t have anywhere
    .option-going-on = I’m travelling on

question-awaited = Is anyone waiting for you when you arrive?
    .hint = Ask for neither a name nor a number.
    .option-nobody = Nobody
    .option-relatives = My family
    .option-known = Someone I know well
    .option-written = An employer, a school, a host family: it’s in writing
    .option-online = Someone I only know online or by phone
    .option-unknown-people = People I’ve never seen

question-who-paid = Who paid for the journey?
    .hint = Ask neither the price nor the name. A ticket paid by the family is the most ordinary thing.
    .option-self = I did
    .option-relatives = My family, friends
    .option-written = The employer or the school, and it’s in writing
    .option-organisers = The people who are waiting, or who arrange the journey
    .option-not-known = I don’t know who
    .option-other = Someone else: a charity, a public service

question-owes-money = Do you owe money, for this journey or for the job?
    .hint = Ask neither how much nor to whom.
    .option-no = No
    .option-relatives-bank = Yes, to my family, friends or a bank
    .option-work-people = Yes, to people connected with the job or the journey

question-debt-work = Will you have to work for them until it is all paid?
    .hint = Yes or no is enough. “Work” is anything they will ask for that brings them money.

## What comes next

question-plan = What are you going to do here?
    .hint = Let them tell it, then tick, without reading the list. Coming for protection or for work is nobody’s fault.
    .option-visit = Visit, have a holiday
    .option-family = Join my family
    .option-protection = Ask for protection, for asylum
    .option-study = Study, learn
    .option-work = Work
    .option-career = Sport, music, fashion
    .option-couple = Live with someone, get married
    .option-going-on = Go to another country
    .option-told-later = I don’t know: they’ll tell me

question-sure = Of what they promised you here, what is certain?
    .hint = The place, the people, the money, the school. Looking for something alone, with no promise from anybody, is “I was promised nothing”.
    .option-nothing-promised = Nobody promised me anything
    .option-clear = All of it: I know the place and the people
    .option-partly = Part of it
    .option-vague = Almost nothing: they’ll tell me
    .option-changed = It has already changed on the way

## What can still be decided

question-papers-held-by = Who is keeping your papers at the moment?
    .observe = Who has the papers in hand on arrival?
    .hint = If an officer has just taken them, count who kept them before.
    .option-self = Me
    .option-trusted = Someone I chose, or my parents
    .option-employer = The boss
    .option-recruiter = The people who found me the work, or who are arranging the journey
    .option-other = Someone else
    .option-no-papers = I don’t have any

question-can-leave-them = Could you leave these people and go your own way?
    .hint = Those who organise, come along or wait. It is not about going back to the country.
    .option-yes = Yes
    .option-not-sure = It is not certain
    .option-no = No

question-fear = Is there anything ahead that scares you?
    .hint = Leave a silence. Do not read the list: tick what is said. Ask neither who nor why. Say: “We can stop.”
    .option-nothing = No, nothing
    .option-what-awaits = The people who are waiting, or what I will have to do
    .option-harm = If I don’t go, they’ll hurt me
    .option-family-harm = If I don’t go, they’ll hurt my family
    .option-leaving = Going there, and not being able to come back
    .option-marriage = That they’ll marry me off
    .option-own-country = Going back to my country
    .option-check = The police, this check
    .option-other = Something else

## Signs

indicator-does-not-know-where = Does not know where to sleep tonight: others will say
indicator-met-by-unknown = Awaited or lodged by people whom the person does not know
indicator-ticket-paid-by-those-who-await = Journey paid by those who wait or organise, or by nobody knows whom
indicator-vague-or-false-job = What awaits the person is vague, or has already changed
indicator-companion-unknown = Travels with somebody they were told to follow; for a child, with somebody they hardly know
indicator-group-signs = The same things or the same sentences as other people
indicator-papers-held-by-others = Papers kept by somebody whom the person did not choose
indicator-debt-ahead = A debt to be worked off for those who advanced it
indicator-cannot-turn-back = Can no longer leave those who organise or wait
indicator-threats-if-not-going = Harm announced, to the person or their family, if they do not go
indicator-hurt-or-threatened = Marks of blows
indicator-marriage-feared = Fears being married off on arrival
indicator-afraid-to-leave = Fears leaving and not being able to come back
indicator-afraid-of-what-awaits = Fears those who wait, or what will have to be done
indicator-somebody-speaks-or-watches = Somebody answers for them or watches them
indicator-child-does-not-know-adult = The child and the adult cannot say who they are to each other
indicator-no-agreement-of-parents = An adult who is not a parent, with nothing that shows the parents’ agreement
indicator-several-children-one-adult = One adult with several children who do not know each other
indicator-child-checks-adult = The child looks at the adult before answering

dimension-arranged = A journey arranged by others
dimension-hold = What already holds the person
dimension-child-signs = Between the child and the adult

exploitation-forced-marriage = Forced marriage

## What the answers say

outcome-situation-of-concern = Situation of concern
    .meaning = Several signs come together, or one that cannot wait. The person may not be exploited yet: this is when help changes everything. It is neither proof, nor identification, nor a probability.
outcome-protect-the-child = Protect the child first
    .meaning = The person may be under 18. Without an adult who answers for them they need protection, whether there is a sign or not. With their parents and without a sign, checking the link is often enough.
outcome-converging-signs = Signs converge
    .meaning = Several signs point the same way, or one that already holds the person. It is enough for a longer talk, alone, and to offer help before they leave. It does not say that anybody will be exploited.
outcome-some-signs = Some signs
    .meaning = A sign or two. Many travellers do not know everything about their arrival: one sign alone mostly has another explanation.
outcome-none-recorded = No sign recorded
    .meaning = Nothing was recorded in a few minutes. It does not mean that all will be well: fear, a companion or a learnt story keep people silent. The person must be able to call later.

## And now

next-step-danger-first = If there is immediate danger, call the emergency services or the police before anything else.
next-step-no-removal = Before any refusal of entry, return or boarding, talk to the hierarchy: the 30 days for reflection, which the police or gendarmerie can open, protect from removal (CESEDA, R425-1 and R425-2; to be verified).
next-step-ad-hoc-administrator = A minor without a legal representative, or a doubt about age: tell the prosecutor at once, who names an ad hoc administrator (CESEDA, L343-2; to be verified). Nothing is decided before.
next-step-minor-first = Under 18, or any doubt: alert child protection (119 in France) and the prosecutor for minors. Their agreement is sought; their protection does not depend on it.
next-step-duty = Depending on your function, reporting a child in danger is a duty (Criminal Code, art. 434-3; Code of social action and families, art. L226-2-1; to be verified). Tell the child so.
next-step-check-the-link = Check the link with the adult: papers, permission to leave the country, a call to the parents, each heard separately. Do not hand the child to whoever comes to fetch them before it is checked.
next-step-alone = See the person alone, apart, with an independent interpreter. Give whoever is with them an ordinary reason to wait.
next-step-asylum = Somebody who says they are afraid to go back may be asking for asylum, even without the word: the request is registered and passed on. Tell them so.
next-step-stop-the-journey = A marriage is feared: the border police can still stop the departure at the gate. Tell the prosecutor; for a minor, opposition to leaving the territory (prefecture); for an adult, a judge’s protection order (to be verified). Say nothing to the family.
next-step-tell-referent = Tell your service’s referent for trafficking and vulnerable people (border police, OFPRA), who knows what follows.
next-step-article-40 = Public official not bound by professional secrecy: tell the prosecutor without delay of a crime or offence learned of in office (French Code of Criminal Procedure, art. 40; to be verified). Say so to the person.
next-step-rights = Tell them their rights in their language, apart: safety, care, asylum, time to reflect, lawyer and interpreter. Their papers stay theirs, and a debt forces nobody to work.
next-step-leave-a-number = Leave a number that goes unnoticed, to be learnt rather than carried: 112 everywhere in Europe, 119 for a child in France.
next-step-no-condition = Help depends neither on a complaint nor on testimony. Never let it seem so.
next-step-not-confront = Confront neither those who come along nor those who wait, and do not let anyone guess who spoke.
next-step-facts-and-words = Keep to the facts seen and the words said. Write down separately what is supposed.
next-step-not-let-go = Do not let the person leave with those who accompany or await them without another solution, if they want one. An adult is never held for that; a child is brought to safety.
next-step-which-protocol = Continue with a long protocol, with time: the one for minors as soon as age is in doubt, “Work and living conditions”, “Life at home” or “Your life here” if exploitation has already begun. What was said here will not be asked again.
next-step-support = Offer a specialised association, here or where the person is going. An adult chooses.
next-step-safe-contact = Agree on a safe contact: which number, at what hours, which name to ask for, and never leave a message.
next-step-talk-again = Talk a while longer with the person, alone, about what awaits them: where, with whom, for what.

## Alerts

alert-alone-first = Before going on, see the person alone if that does not endanger them. An injury is cared for first.
alert-minor = The person may be under 18. The rules for children apply: protect them first.
alert-check-the-link = The link between the child and the adult is not clear. Check it before either leaves; the child stays with an officer, without it looking like a punishment.
alert-no-bed = Nowhere to sleep. It is no sign of exploitation, but whoever offers a bed will notice it too: offer one.
alert-asylum = The person asks for protection. The request is registered and passed on; nothing is decided against them before.
alert-marriage = A marriage is feared. Talk away from the family, do not tell them; a helpline advises.
