### review: draft

## The protocol

title = Unaccompanied minors
summary = In the street, at a day centre, in a shelter: noticing signs that a child is being exploited. Look first, ask little, stop as soon as the child wants to. About ten questions, others only when an answer opens them.

## The parts

section-seen = What can be seen
section-hello = First contact
section-days = The days
section-free = Coming and going
section-hard = What weighs
section-words = Their words

## What can be seen

question-seen = Without asking anything: what do you notice?
    .observe = Without asking anything: what do you notice?
    .hint = Facts, not impressions. “Nothing” means that you looked; if you could not, skip.
    .option-around = Around the child
    .option-child = On the child
    .option-things = Their things
    .option-words = What they say unasked
    .option-nothing = Nothing

question-seen-around = Around the child, what can be seen?
    .observe = Around the child, what can be seen?
    .hint = Do not stare at anybody, take no pictures.
    .option-waits-watches = Somebody waits and watches
    .option-fetched = They are dropped off and fetched
    .option-speaks-for = Somebody answers for them
    .option-fear = Falls silent or freezes when a person comes near
    .option-phone-rings = The phone keeps ringing and must be answered
    .option-hands-over = Hands money or goods to somebody
    .option-hit-threatened = Is hit or threatened
    .option-other = Something else

question-seen-child = On the child, what can be seen?
    .observe = On the child, what can be seen?
    .hint = Never ask to see an injury.
    .option-blows = Marks of blows or burns
    .option-untreated = An injury or illness without care
    .option-asleep = Falls asleep while talking
    .option-drowsy = Absent, slow, slurred speech
    .option-self-harm = Marks of self-harm
    .option-emergency = An emergency: unconscious, badly hurt
    .option-other = Something else

question-seen-things = Among their things, what can be seen?
    .observe = Among their things, what can be seen?
    .hint = Only what is in sight. Search nothing, have nothing taken out.
    .option-beyond-means = Clothes or objects beyond their means
    .option-several-phones = Several phones
    .option-medicines = Strips of pills
    .option-drugs = Drugs
    .option-tools = Tools for forcing a door, a bag, a car
    .option-others-papers = Other people’s cards or papers
    .option-hotel = Hotel keys or cards
    .option-other = Something else

question-seen-words = Unasked, what does the child say?
    .observe = Unasked, what does the child say?
    .option-by-heart = Sentences learnt by heart, the same as others
    .option-age-changes = An age that changes with who is listening
    .option-debt = A debt
    .option-moved = Being moved from town to town
    .option-other = Something else

## First contact

question-ok-to-talk = Is it OK if we talk a bit?
    .hint = Say first: “You can stop whenever you want. If you are in danger, I will have to talk about it to protect you.”
    .option-yes = Yes
    .option-elsewhere = Yes, but not here
    .option-not-now = Not now

question-needs-now = Right now, what do you need?
    .observe = An urgent need that can be seen?
    .hint = Answer that need before going on. Promise only what is possible.
    .option-eat = To eat, to get warm
    .option-safe-place = A safe place to sleep
    .option-doctor = To see a doctor
    .option-call = To call somebody
    .option-talk = To talk
    .option-nothing = Nothing for now

question-sleep = Where do you sleep at the moment?
    .hint = Do not ask for the address.
    .option-shelter = In a shelter, a hostel
    .option-family = With my family
    .option-friends = At friends’
    .option-people = With people I do things for
    .option-hotel = In a hotel
    .option-outside = Outside, in a squat, a car
    .option-moves = It changes all the time

question-adult = Is there an adult who takes care of you?
    .observe = Does an adult take care of the child?
    .hint = Ask neither name nor address.
    .option-parent = My father or my mother
    .option-family = Someone in my family
    .option-shelter = A shelter, a charity
    .option-people = People I do things for
    .option-nobody = Nobody

question-age = How old are you?
    .hint = Never guess. In doubt, the rules for children. “Established”: a court decision or papers that nobody disputes, not an assessment.
    .option-under-13 = Under 13
    .option-13-14 = 13 or 14
    .option-15-17 = 15, 16 or 17
    .option-unsure = I don’t really know
    .option-says-adult = 18 or more
    .option-adult-established = 18 or more, and it is established

question-tonight = Tonight, are you with an adult you trust?
    .observe = Will a safe adult be with the child tonight?

question-worry = What’s worrying you at the moment?
    .hint = Leave a silence. Do not read out the list: tick what is said.
    .option-family = I miss my family, or they’re not well
    .option-papers = Papers, my future
    .option-health = My health, my sleep
    .option-debt = Money to give back
    .option-police = The police
    .option-somebody = I’m afraid of someone
    .option-pictures = Pictures or messages
    .option-marriage = A marriage
    .option-no-wish = I don’t feel like anything any more
    .option-other = Something else
    .option-nothing = Nothing

question-age-refused = Did they tell you that you’re not a minor?
    .hint = Give no opinion on the age. A refusal is no court decision: the rules for children stay.
    .option-no = No
    .option-waiting = I’m waiting to know
    .option-refused = Yes
    .option-appeal = Yes, and a lawyer or a judge is dealing with it

## The days

question-day = What are your days like?
    .observe = What is the child doing, where you see them?
    .hint = Let them tell it, then tick. None of this is a fault.
    .option-school = School
    .option-play = Friends, sport, my phone
    .option-nothing-much = Nothing special, I wait
    .option-work = I work
    .option-asks-money = I ask people for money
    .option-errands = I run errands for people
    .option-house = I look after a house, children
    .option-meets-people = I see people, for money or presents
    .option-gets-by = I get by

question-can-say-no = When someone asks you for something, can you say no?
    .hint = Do not ask who. A silence is an answer too: move on.
    .option-yes = Yes
    .option-sometimes = Not always
    .option-no = No

question-home = Where you live, what do you do in the house?
    .option-a-little = I help a bit, like everybody
    .option-chores = Nearly all the housework
    .option-children = I look after the children nearly all the time
    .option-nothing = Nothing

question-school = Is school possible for you?
    .option-yes = Yes
    .option-waiting = I’m waiting for a place
    .option-no-wish = I don’t feel like it
    .option-no-time = I don’t have time
    .option-not-allowed = They don’t want me to go

question-hours = How long does it take you each day?
    .hint = Roughly. Count the time they have to stay there, too.
    .option-under-2 = Less than two hours
    .option-2-to-5 = Two to five hours
    .option-6-to-8 = Six to eight hours
    .option-over-8 = More than eight hours
    .option-night = At night as well

question-errands = Do people ask you to do risky things?
    .hint = Say first: “You do not have to answer.” No place, no date, no name: others could read what is written.
    .option-carry = Carrying, keeping or selling something
    .option-take = Taking things
    .option-watch = Keeping watch
    .option-other = Something else
    .option-none = No

question-money = The money, is it for you?
    .hint = Ask neither how much nor who gets it.
    .option-all = Yes, all of it
    .option-family = I send it to my family
    .option-part = Only part of it
    .option-given-up = No, I have to hand it over
    .option-in-kind = I get something else: food, a bed
    .option-none = There isn’t any money

question-sum = Is there an amount to bring back?
    .hint = An amount set by others. Do not ask how much.

## Coming and going

question-phone = Your phone, can you use it as you like?
    .hint = Do not ask to see it.
    .option-free = Yes
    .option-must-answer = I have to answer right away
    .option-must-send = I have to say where I am, or send pictures
    .option-taken = They take it from me
    .option-none = I don’t have one

question-free-to-go = Can you go where you want?
    .option-yes = Yes
    .option-sometimes = Not always
    .option-no = No

question-not-free-how = What stops you?
    .hint = If they are being locked in now, safety first. The questions can wait.
    .option-locked = They lock me in
    .option-watched = They watch me all the time
    .option-rules = The rules of the shelter, my parents
    .option-fear = I’m afraid
    .option-other = Something else

question-papers = Your papers, do you keep them yourself?
    .hint = Do not ask to see them. Do not offer to go and get them.
    .option-self = Yes
    .option-trusted = Someone I chose: a shelter, a lawyer
    .option-kept = Someone keeps them, I can’t get them back
    .option-none = I don’t have any

question-moved = In France, have you changed towns?
    .hint = Ask neither the route nor the names of towns.
    .option-no = No
    .option-chosen = Yes, I chose to
    .option-made-to = Yes, they made me

question-who-brought = When you came here, who were you with?
    .hint = No route, no name, no sum. It is enough to know whether somebody from the journey still decides.
    .option-alone = Nobody
    .option-family = My family
    .option-friends = Other young people
    .option-adult-gone = Adults I don’t see any more
    .option-adult-decides = An adult who still decides for me

question-debt = Do you have money to pay back?
    .hint = Ask neither how much nor to whom.
    .option-no = No
    .option-family = Yes, to my family
    .option-people = Yes, to other people

question-debt-how = How do you have to pay it back?
    .option-do-as-told = By doing what they tell me
    .option-finds-money = I look for the money
    .option-family = My family pays
    .option-not-yet = They haven’t asked me for anything

question-family-debt = Back home, does your family owe money for you?
    .hint = Neither how much nor to whom. Say: “It’s not your fault.”
    .option-no = No
    .option-owes = Yes
    .option-pressed = Yes, and people frighten them because of it

## What weighs

question-if-no = And if you say no, what happens?
    .hint = Say first: “You do not have to answer, we can stop.” Do not ask who.
    .option-nothing = Nothing
    .option-hurt-me = They hit me, or say they will
    .option-family = They go after my family
    .option-police = They say they will call the police
    .option-no-bed = No more food, or no more bed
    .option-show-tell = They show pictures, or tell my family everything
    .option-bad-luck = Something bad will happen: I swore
    .option-no-pills = No more pills
    .option-other = Something else

question-pills = To sleep or to keep going, do you take anything?
    .hint = Do not judge, name no product. Stopping suddenly can be dangerous: offer a doctor.
    .option-no = No
    .option-doctor = Yes, from a doctor
    .option-finds = Yes, I find some
    .option-given = Yes, they give me some

question-hurt = Does anybody hurt you?
    .hint = Say first: “You do not have to answer.” Neither who nor how. Say: “It is not your fault.”
    .option-no = No
    .option-before = Before, not any more
    .option-still = Yes, still

question-marriage = Is anybody talking to you about marriage?
    .hint = Yes or no is enough. Do not bring it up with the family.
    .option-no = No
    .option-wants = Yes, and I’d like it
    .option-imposed = Yes, and I don’t want it
    .option-done = It’s already done

question-told-unasked = What the child said unasked
    .hint = Ask nothing. Note the exact words, have nothing made clearer. Say: “You did right to tell. It is not your fault.”
    .option-touch = Somebody touches their body, or more
    .option-pictures = Pictures of their body
    .option-marriage = A marriage that they do not want
    .option-nothing = None of these

question-body = Are there things people ask of you that make you feel bad?
    .hint = Once only, out of sight, then leave a silence. Tick only what the child says unasked, have nothing made clearer. Say: “It is not your fault.”
    .option-pictures = Pictures or videos
    .option-touch = Letting someone touch me, or more
    .option-meet = Seeing people I don’t know
    .option-none = No

question-danger-now = Right now, do you feel in danger?
    .observe = Is the child in danger now?
    .hint = If so, stop the questions.
    .option-no = No
    .option-maybe = Perhaps
    .option-yes = Yes

question-dark-thoughts = Do you sometimes not want to live any more?
    .hint = Ask calmly; talking about it does not plant the idea. After a yes, do not leave the child alone.
    .option-no = No
    .option-sometimes = Sometimes, but not now
    .option-now = Yes, at the moment

## Their words

question-looked-for = Is anyone worried because they haven’t seen you?
    .hint = Tell nobody before you know that it is safe for the child.
    .option-family = Yes, my family
    .option-shelter = Yes, a shelter
    .option-nobody = No, nobody

question-own-words = In your own words, what should I remember?
    .hint = Write it word for word, in their language if possible. Correct nothing, add no name.

## Indications: exploitation

indicator-excessive-hours = Busy more than eight hours a day, or at night
indicator-low-or-no-pay = Nothing in return, or only a bed or food
indicator-wage-manipulation = Keeps only part of the money
indicator-no-education-access = School made impossible
indicator-earnings-taken = Has to hand over what they bring in
indicator-sum-to-bring = An amount to bring back
indicator-sexual-acts-for-something = Images or sexual acts in exchange for something
indicator-marriage-of-a-child = Marriage imposed, or already done
indicator-begging = Asks for money in the street
indicator-offences-for-others = Forbidden acts asked for by others
indicator-household-work = Nearly all the housework or childcare
indicator-meets-people-for-something = Sees strangers for money or presents

## Indications: hold

indicator-violence = Violence at present
indicator-threats-of-violence = Blows or threats in case of refusal
indicator-isolation-confinement = Confinement or surveillance
indicator-documents-confiscated = Papers kept by others and not given back
indicator-debt-bondage = Debt to be repaid by obeying
indicator-under-strong-influence = Cannot say no
indicator-substances-given = Medicines or drugs given by others
indicator-violence-family = Threats or violence against family
indicator-threat-denunciation = Threat of the police
indicator-threat-inform-family = Threat to show images or tell everything
indicator-dependency-on-exploiters = Depends for a roof or food on the people they serve
indicator-phone-controlled = Phone controlled by others
indicator-moved-around = Moved from town to town by others’ decision
indicator-oath = Oath or fear of a spell
indicator-brought-by-who-decides = An adult of the journey, not of the family, still decides for the child
indicator-family-pressed-for-debt = Family threatened at home over a debt

## Indications: signs seen or heard

indicator-watched = Somebody watches, or drops off and fetches the child
indicator-spoken-for = Somebody answers for them
indicator-fear-of-somebody = Visible fear of a person
indicator-injuries-seen = Visible injuries
indicator-phone-keeps-ringing = Phone that keeps ringing
indicator-exhaustion-seen = Visible exhaustion
indicator-substances-seen = Medicines or drugs: strips, products, or their effects
indicator-things-beyond-means = Things beyond their means
indicator-tools-seen = Tools for breaking in
indicator-papers-of-others = Other people’s cards or papers
indicator-hotel-keys-seen = Hotel keys or cards
indicator-told-what-to-say = Sentences learnt, or an age that changes
indicator-debt-mentioned = Speaks of a debt
indicator-moves-mentioned = Speaks of towns changed without choosing

## Dimensions

dimension-child-exploitation = Exploitation
dimension-hold = Hold
dimension-signs = Signs seen or heard

## Possible types of exploitation

exploitation-forced-criminality = Made to commit offences
exploitation-forced-begging = Forced begging
exploitation-domestic-servitude = Domestic servitude
exploitation-sexual-exploitation = Sexual exploitation
exploitation-forced-marriage = Forced marriage
exploitation-labour = Labour exploitation

## Answers that do not go together

contradiction-phone = A phone rings, and the child says they have none. It may not be theirs. Do not point it out.
contradiction-debt = The child spoke of a debt, then says nothing is owed. The question may be frightening. Do not insist.
contradiction-money = The child keeps everything, and has an amount to bring back. One question may have been misunderstood. Return to it another day.
contradiction-school = School is part of their days, and it is not possible. Ask again later, in another way.

## What the answers say

outcome-protect-now = Protect now
    .meaning = A danger is reported today, whether or not there is exploitation. Protecting comes before understanding. It is neither proof nor an identification.
outcome-situation-of-concern = Situation of concern
    .meaning = Indications of exploitation come together. For a child, coercion need not be shown, and the child’s agreement does not count. It is enough to alert. It is neither proof nor an identification: that is for others.
outcome-converging-signs = Converging signs
    .meaning = Several signs point the same way. The street may explain some of them. Go further, not alone, without pressing the child. This says neither that there is exploitation nor that there is none.
outcome-some-signs = Some signs
    .meaning = At least one sign was noticed. One sign alone decides nothing. It may be something else, or the beginning of a story.
outcome-protect-the-child = Protect the child
    .meaning = No sign of exploitation was noticed, but this may be a child, and alone. Protection does not wait for a sign, and nothing says that all is well.
outcome-none-recorded = No sign recorded
    .meaning = Nothing was noticed this time. It does not mean that all is well: a child seldom talks the first time. A child without an adult still needs protection.

## And now

next-step-danger-first = In immediate danger: the emergency services or the police, before anything else.
next-step-shelter-tonight = A roof tonight: the département must take in any minor without family who asks, while the age is being assessed (Code of Social Action and Families, art. L223-2 and R221-11; to be verified). Failing that: 115, saying that this is a minor.
next-step-not-alone = Do not leave the child without a safe adult, nor let them go back to where the danger comes from. Do not hold them back by force.
next-step-prosecutor-by-phone = Urgent: telephone the minors’ prosecutor on duty first, write afterwards.
next-step-no-removal = Before any decision on removal or refusal of entry, speak to the superior: the police or the gendarmerie can open a reflection period of 30 days without removal (CESEDA, art. R425-2; to be verified).
next-step-report = Alert child protection: 119 in France, the CRIP of the département, or the prosecutor. The child’s agreement is sought; protection does not depend on it.
next-step-duty = Depending on your office, reporting a child in danger is a duty (Code of Social Action and Families, art. L226-2-1 and L226-4; Criminal Code, art. 434-3, and 226-14, which then lifts secrecy; to be verified). Tell the child so.
next-step-special-agreements = Paris and Marseille: you can turn straight to the minors’ prosecutor, who can bring the child to a place away from the danger (to be verified with your team).
next-step-missing = A shelter or a family may be looking for them: the missing-children line advises (see the contacts). First make sure that going back is safe.
next-step-distance = From 13 to 18, distance from the danger: the Koutcha centre, the Satouk network (to be verified). Their addresses stay secret: never write them here.
next-step-explain = Tell the child, in their language, who will be told, why, and what will happen. Listen to what they think of it, and write it down.
next-step-age-appeal = Refused as a minor: a lawyer for children can turn to the children’s judge (Civil Code, art. 375; to be verified). Meanwhile the child is still treated as a child.
next-step-ad-hoc-administrator = Without a parent or guardian here: ask the prosecutor for an ad hoc administrator, for asylum, a complaint or a refusal of entry (CESEDA, art. L343-2; Code of Criminal Procedure, art. 706-50; to be verified). Nothing is decided before.
next-step-age-doubt = Age in doubt: the child is still treated as a child. If majority is established, offer a protocol for adults.
next-step-not-punished = What an exploited child had to do must not be turned against them: offer a lawyer (Criminal Code; Directive 2011/36, art. 8, amended in 2024; to be verified).
next-step-report-if-danger = A child alone is a child to protect already: send an information of concern to the CRIP, even without exploitation (to be verified with your team).
next-step-talk-with-team = Talk it over with the team and a specialised association before deciding alone.
next-step-come-back = Come back, to the same place, at the same time. Trust comes with meeting. Do not ask the same questions again.
next-step-safe-contact = Agree on a safe contact: which app, at what hours, leaving no message. The phone may be watched.
next-step-not-confront = Do not approach those who wait or watch, and do not let anyone guess that the child has talked.
next-step-facts-and-words = Write down apart what was seen, what was reported, and the child’s exact words.

## Alerts

alert-somebody-near = Somebody watches or threatens. Your safety and the child’s first: move away if possible, talk about something else.
alert-care = An injury or a worrying state can be seen. Care first; in an emergency, call the medical services.
alert-stop-here = The child does not want to talk here or now. Stop. What was seen stays recorded; leave a way to come back.
alert-urgent-need = An urgent need: a doctor or a safe place. Answer it before going on.
alert-very-young = Under 13. So young a child does not stay alone at night: alert child protection.
alert-dark-thoughts = The child speaks of not wanting to live. Stay, listen, do not promise secrecy. If it is now, call the medical services.
alert-locked-in = The child says they are locked in. In danger now? Stop the questions, call the police or the emergency services.
alert-threats = Threats are told. Make sure that nobody is listening. See with the child what is safe tonight.
alert-pills = The child takes products without a doctor. Do not tell them to stop suddenly: offer a doctor.
alert-violence = Violence is told. Does the child need a doctor, a safe place tonight?
alert-body = The child speaks of sexual violence. Do not have it repeated. Less than 48 hours ago: the emergency department at once (treatment against HIV), even without a complaint. Otherwise offer a doctor. Alert child protection.
alert-danger-now = The child may feel in danger. Stop the questions; open “Immediate danger”.
alert-missing = Somebody may be looking for this child. Talk about it with them, then with the missing-children line. Do not say where they are before you know it is safe.
alert-age-refused = The child is waiting to be told their age, or was refused. Conclude nothing from it. A lawyer for children is free and can turn to the judge; ask where they sleep tonight.
