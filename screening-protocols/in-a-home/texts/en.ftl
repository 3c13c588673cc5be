### review: draft

## The protocol

title = Life at home
summary = For everybody who meets a person who works, or does nearly everything, in the house where they live: social service, health care, school, labour inspection, police, associations. No question about acts. One sign alone says nothing. It is not a validated instrument.

## The parts

section-seen = What can be seen
section-house = The house
section-freedom = Going out, calling
section-people = With the people of the house
section-said = What is said without being asked

## What can be seen

question-seen-home = What can be seen in the house?
    .observe = If you are in the house: what do you see?
    .hint = Only what can be seen, without searching and without letting anyone notice. If you are not there, move on.
    .option-bed = A bed in the kitchen, a corridor, the laundry room
    .option-padlock = A padlock on the fridge or on food
    .option-camera = A camera pointing at where the person sleeps
    .option-locks-outside = A door that locks from the outside
    .option-passport = Their passport put away with those of the family
    .option-other = Something else
    .option-nothing = Nothing

question-seen-person = Without asking anything: what is happening around the person?
    .observe = What do you see around the person, and on them?
    .hint = Facts that you saw, not impressions. Never ask to see an injury. “Nothing” means that you looked.
    .option-answers-for = Someone from the house answers for them
    .option-watched = Someone watches them and never leaves them
    .option-blows = Marks of blows or burns
    .option-untreated = An untreated injury or illness
    .option-exhausted = Falls asleep while talking, can hardly stand
    .option-other = Something else
    .option-nothing = Nothing

## The house

question-age-band = About how old are you?
    .hint = Away from the people of the house, with an interpreter who does not know them. Never guess an age from how somebody looks. They say 18 and you have a doubt: “but it is not certain”.
    .option-under-15 = Under 15
    .option-15-17 = 15, 16 or 17
    .option-adult = 18 or over
    .option-says-adult = 18 or over, but it is not certain
    .option-unsure = It is not certain

question-tie = In this house, whose home are you in?
    .hint = Several answers are possible. Ask for neither a name nor an address. Family is neither a sign nor proof that all is well.
    .option-parents = My parents
    .option-partner = My own, with the person I share my life with
    .option-relatives = Relatives: an uncle, a cousin, an older sister
    .option-in-laws = My husband’s or my wife’s family
    .option-host = A host family: studies, language, au pair
    .option-employer = People I work for
    .option-brought = People I already worked for in another country
    .option-embassy = People from an embassy or an international organisation
    .option-lodging = People who are putting me up

question-home = What are your days like in this house?
    .hint = Let them tell a day, then tick what the person does. Helping at home is ordinary.
    .option-a-little = I help a little, like everybody
    .option-chores = I do nearly everything: cleaning, cooking, laundry
    .option-children = I look after the children nearly all the time
    .option-person = I care for someone old or ill
    .option-elsewhere = They also send me to work for other people, without asking me
    .option-nothing = I have nothing to do

question-hours = And how long does that take each day?
    .hint = Roughly. Count from getting up to going to bed, with the time when they must stay there just in case.
    .option-under-2 = Less than two hours
    .option-2-to-5 = Two to five hours
    .option-6-to-8 = Six to eight hours
    .option-over-8 = More than eight hours, with a day off
    .option-all-day = From morning to evening, every day
    .option-night = At night too: they call me at any hour

question-pay = And is there any money for all that?
    .hint = Do not ask how much. Pocket money agreed with a host family is “Yes, all of it”. What counts is what reaches the person.
    .option-all = Yes, all that was agreed
    .option-late-or-part = Only some of it, or late
    .option-kept = They keep my money for later
    .option-taken = They take it from me
    .option-tiny = Almost nothing, a note now and then
    .option-food-lodging = No, only food or a bed
    .option-nothing = No, nothing
    .option-no-work = It’s not work, it’s my family

question-like-others = In this house, what isn’t the same for you as for the others?
    .hint = Everybody short of room, everybody short of money: “It’s the same for all”. Let them answer, then tick.
    .option-bed = Sleeping: it’s in the kitchen, a corridor, or with the children to mind them
    .option-food = Eating: it’s leftovers, or not enough, or locked away
    .option-doctor = Seeing a doctor when something is wrong
    .option-school = Going to school or to classes
    .option-rest = Resting, playing, going out
    .option-same = It’s the same for all

## Going out, calling

question-free-to-go = Can you leave the house and go where you want?
    .hint = This is about somebody who prevents it.
    .option-yes = Yes
    .option-sometimes = Not always
    .option-no = No

question-not-free-how = What stops you from going out?
    .hint = If somebody is locked in now, safety first. The questions can wait.
    .option-locked = The door is locked
    .option-watched = They watch me, they follow me
    .option-permission = I have to ask, and they refuse
    .option-rules = The rules of my parents or of the host family
    .option-cannot-leave-alone = Someone in the house needs me
    .option-fear = Fear
    .option-other = Something else

question-contact = Can you call your family or friends when you want?
    .hint = Do not ask to see the phone. It may be watched: move away from it if you can.
    .option-free = Yes
    .option-listened = Yes, but someone listens
    .option-they-decide = They decide when
    .option-taken = No: they took my phone, or forbid it
    .option-no-wish = I don’t call, that’s my choice

question-papers = Who is keeping your papers?
    .hint = Do not ask to see them. Do not offer to go and fetch them: that can endanger the person.
    .option-self = Me
    .option-trusted = Someone I chose, or my parents
    .option-kept = They keep them, I can’t get them back
    .option-none = I don’t have any

question-promised = Before you came to this house, what were you promised that never came?
    .hint = Let them tell it, then tick.
    .option-school = School, classes, training
    .option-papers = Papers
    .option-pay = Money, for me or for my family
    .option-other = Something else
    .option-nothing = Nothing: it is as agreed

## With the people of the house

question-treated = And with the people of the house, how does it go?
    .hint = Take your time. Say: “You do not have to answer, we can stop.” Do not read the list. Ask neither who nor how. Say: “It is not your fault.”
    .option-well = Well
    .option-shouting = There is shouting sometimes
    .option-insulted = I’m insulted, humiliated
    .option-renamed = They don’t call me by my name
    .option-threatened = I’m threatened
    .option-hit = I’m hit

question-if-no = If you said no, or left, what would happen?
    .hint = Advise neither leaving nor staying. Do not read the list. If fear rises, take a break or move on.
    .option-nothing = Nothing
    .option-hurt-me = They would hurt me
    .option-family = They would hurt my family
    .option-police = They would call the police, and say that I stole
    .option-sent-back = They would send me back to my country
    .option-papers = I would lose my papers, or the ones I was promised
    .option-unpaid = I would lose the money they owe me
    .option-no-bed = They would throw me out
    .option-other = Something else

question-danger-now = Is it dangerous for you to stay in that house tonight?
    .observe = Is the person in danger now?
    .hint = If yes, stop the questions.
    .option-no = No
    .option-maybe = Perhaps
    .option-yes = Yes

## What is said without being asked

question-said = What did the person speak of, unasked?
    .hint = Never ask it, never have it repeated. None of it leaves in a referral unless somebody chooses so. “None of this” means that you listened.
    .option-touched = They are touched, or made to, against their will
    .option-marriage = A marriage they did not want
    .option-pregnancy = A pregnancy for others
    .option-child = A child who was taken from them, or whom they must give away
    .option-other = Something else that weighs on them
    .option-nothing = None of this

question-said-no-wish = Did they say, unasked, that they no longer want to live?
    .hint = Do not ask it without training. After a yes, stay, listen, do not leave them alone.

## Signs: what is taken

indicator-excessive-hours = From morning to evening, every day; for a child, already several hours a day
indicator-always-on-call = Called at night too, at any hour
indicator-long-days = More than eight hours a day
indicator-household-work = A child who does nearly everything in the house
indicator-unpaid-work = Days of work for nothing, or for a bed and food
indicator-low-or-no-pay = Almost nothing in return for the work
indicator-earnings-taken = The money for the work is taken from them
indicator-lent-to-others = Sent to work for other people without a choice
indicator-sleeps-in-common-room = Sleeps in a room that is not made for it, unlike the others
indicator-food-locked = Food locked away, counted or left as leftovers
indicator-no-education-access = School is not possible, unlike for the other children
indicator-child-of-the-house-cannot = Neither rest nor play, unlike the children of the house
indicator-au-pair-without-classes = Au pair without classes
indicator-exhaustion-seen = Visible exhaustion

## Signs: what holds

indicator-documents-confiscated = Papers kept by others, with no way to get them back
indicator-isolation-confinement = Locked in or watched
indicator-violence = Violence
indicator-sexual-violence = Sexual violence, said without being asked
indicator-marriage-not-chosen = Imposed marriage, said without being asked
indicator-pregnancy-for-others = Pregnancy for others, said without being asked
indicator-child-to-be-given-away = A child taken or to be given away, said without being asked
indicator-threats-of-violence = Threats
indicator-violence-family = Threats or violence against the family
indicator-threat-denunciation = Threat of the police or of an accusation of theft
indicator-threat-sent-back = Threat of being sent back to the country
indicator-held-by-papers = Held by their papers, or by those they were promised
indicator-wages-withheld = Money kept, or lost if they leave
indicator-dependency-on-exploiters = Threat of losing the roof
indicator-phone-controlled = Calls listened to or decided by others
indicator-family-ties-cut = Cut off from their family
indicator-insulted-or-renamed = Insulted, humiliated or deprived of their name
indicator-no-doctor = No doctor when ill
indicator-promised-school-or-papers = School or papers promised, never given
indicator-deceived-wages = Money promised, never given
indicator-somebody-speaks-or-watches = Somebody answers for them or watches them
indicator-brought-from-abroad = Brought from another country by those they already worked for there

dimension-servitude = What is taken from the person
dimension-hold = What holds them, or made them come

exploitation-domestic-servitude = Domestic servitude
exploitation-forced-marriage = Forced marriage
exploitation-surrogacy = Exploitation of surrogacy
exploitation-illegal-adoption = Illegal adoption

contradiction-bed = A bed was seen in a shared room, and the person says it is the same for all. That may be true. Do not point it out to them.
contradiction-blows = Marks can be seen, and the person says that all is well. There are many reasons to say so. Come back to it another day, elsewhere.

## What the answers say

outcome-protect-now = Protect now
    .meaning = A danger is reported today, or a child would sleep tonight in the house that the signs come from. Protecting comes before understanding. It is neither proof nor identification.
outcome-situation-of-concern = Situation of concern
    .meaning = Work that is taken and something that holds go together; for a child, one of the two is enough. It is enough to offer specialised help without waiting. It is neither proof, nor identification, nor a probability.
outcome-protect-the-child = Protect the child first
    .meaning = The person may be under 18. It must be known which adult really answers for them. With their parents and without a sign, there is often nothing else to do.
outcome-converging-signs = Signs converge
    .meaning = Several signs point the same way, on one side only: the work, or what holds. It is enough to talk again and to offer help, not to speak of servitude.
outcome-some-signs = Some signs
    .meaning = A sign or two. One sign alone is not servitude: a poor family, a quarrel or an arrangement may explain it. It may also be the beginning of a story.
outcome-none-recorded = No sign recorded
    .meaning = Nothing was recorded this time. It does not mean that all is well: people rarely talk the first time about the house they sleep in. The person must be able to come back.

## And now

next-step-danger-first = If there is immediate danger, call the emergency services or the police before anything else.
next-step-never-call-the-house = Never call the house, write to it or drop by to check. Get in touch only in the way the person chose.
next-step-minor-first = Under 18, or any doubt: alert child protection (119 in France) and the prosecutor for minors. Their agreement is sought; their protection does not depend on it.
next-step-duty = Depending on your function, reporting a child in danger is a duty (Criminal Code, art. 434-3; Code of social action and families, art. L226-2-1; to be verified). Tell the child so.
next-step-explain = Tell the child, in their language, who will be told, why, and what will happen. Listen to what they think of it, and note it.
next-step-diplomatic = House of a diplomat or of an international organisation: do not call, do not go there. Go through the CCEM, which turns to the Protocol of the Ministry of Foreign Affairs. Immunity protects the employer, not the situation: it bars neither shelter, nor care, nor the person’s stay (CESEDA, L425-1; to be verified).
next-step-no-removal = Before any decision of removal, talk to the hierarchy: the 30 days for reflection, which the police or gendarmerie can open, protect from removal (CESEDA, R425-1 and R425-2; to be verified).
next-step-ad-hoc-administrator = Minor without a representative at the border: have the prosecutor appoint an ad hoc administrator at once, before any decision (CESEDA, art. L343-2; to be verified).
next-step-care-alone = In a consultation: see the person alone, with a professional interpreter, never somebody from the house. Offer a certificate that describes what can be seen, kept on file if taking it along is risky.
next-step-alone = See the person alone, elsewhere than in the house, with an independent interpreter. Give whoever is with them an ordinary reason to wait.
next-step-rights = Tell them their rights in their language, apart: safety, care, work paid even without a contract and without papers, time to reflect, lawyer and interpreter. Their papers are theirs, and they have the right to leave.
next-step-stay-permit = Permit to stay after a complaint or a testimony: every link with the person accused has to be broken. The one-year card is renewed while the proceedings last; after a final conviction, a resident card (CESEDA, art. L425-1 and L425-3; to be verified). Not for citizens of the European Union.
next-step-no-condition = Help depends neither on a complaint nor on testimony. Never let it seem so.
next-step-not-confront = Confront nobody from the house with what was said, and do not let anyone guess that the person talked. No family mediation.
next-step-record-offences = Labour inspectors: servitude, forced labour or unpaid work may be recorded in an official report (French Labour Code, art. L8112-2; to be verified); entering a home needs the agreement of those who live there.
next-step-article-40 = Public official not bound by professional secrecy: tell the prosecutor without delay of a crime or offence learned of in office (French Code of Criminal Procedure, art. 40; to be verified). Say so to the person.
next-step-facts-and-words = Keep to the facts seen and the words said, noted apart from what is supposed. For a child, their exact words.
next-step-not-back-tonight = Look with the person for somewhere else to sleep tonight. An adult decides; a child does not go back to that house. Hold nobody by force.
next-step-shelter = Adult who needs distance from the danger: offer the national Ac.Sé scheme, with their full agreement. It is not an emergency service.
next-step-support = Offer an association that knows such situations, like the CCEM: it talks with the person before any decision. An adult chooses.
next-step-prepare-to-leave = Prepare a safe departure with the association, without rushing it: papers or copies, medicines, some clothes, a number known by heart, an hour when nobody watches.
next-step-safe-contact = Agree on a safe contact: which number, at what hours, which name to ask for, and never leave a message. The phone may be the household’s.
next-step-who-answers = Find out who answers for the child here: the parents, somebody a judge entrusted them to, or nobody. Do the parents know how the child lives? Do they go to school?
next-step-talk-with-team = Talk it over with the team or a specialised association before deciding alone.
next-step-come-back = Give an ordinary reason to meet again: an appointment, a vaccination, a paper. Words often come later.

## Alerts

alert-locked-in = Somebody may be locked in. In danger now? Stop the questions and call the police or the emergency services.
alert-care = An injury or an illness can be seen. Care first, alone with the person; in an emergency, the medical services.
alert-minor = The person may be under 18. The rules for children apply: protect them first.
alert-diplomatic = A house protected by immunity. Never call it or go there: an association turns to the Protocol. The person can be protected.
alert-violence = Violence or threats are told. Ask whether the person is in danger tonight and needs a doctor.
alert-threats = Threats are told. Make sure that nobody is listening. See together what is safe tonight.
alert-danger-now = The person may be in danger. Stop the questions; open “Immediate danger”.
alert-touched = Sexual violence is told. Do not have it repeated, ask nothing more. If it was less than 48 hours ago: the emergency department at once, even without a complaint and without papers; this line says where.
alert-dark-thoughts = The person says they no longer want to live. Stay, listen, do not promise secrecy. This line answers day and night; if it is now, the medical services.
