### review: draft

## The protocol

title = Odd jobs and errands
summary = When a child or an adult may be acting for others: in custody, in prison, in a home, in the street. What was done is never asked: only who has the money and who decides. It is not a validated instrument.

## The parts

section-seen = What is seen, what is said
section-hello = Now
section-say = The money, and who decides
section-words = Their words

## What is seen, what is said

question-accused = Is the person being held, summoned or prosecuted?
    .observe = Is the person being held, summoned or prosecuted?
    .hint = What you know already. Do not ask why. This answer does not leave unless you choose it.
    .option-no-lawyer = Yes, and no lawyer yet
    .option-lawyer-seen = Yes, and a lawyer has seen them
    .option-many-names = Arrested several times, under several names or ages
    .option-no = No, or nothing known

question-around = Around the person, what can be seen?
    .observe = Around the person, what can be seen?
    .hint = Do not stare, take no pictures. “Nothing” means that you looked; if you could not, skip.
    .option-watches = Somebody waits and watches
    .option-speaks-for = Somebody answers for them
    .option-orders = Somebody gives orders, there or by phone
    .option-hands-over = Money is handed to somebody
    .option-fear = Falls silent or freezes when somebody comes near
    .option-hit-threatened = Blows or threats, here, in front of you
    .option-locked = A place that is locked and cannot be left
    .option-other = Something else
    .option-nothing = Nothing

question-seen-person = On the person, and in how they tell things, what can be seen?
    .observe = On the person, and in how they tell things, what can be seen?
    .hint = Never ask to see anything. The lawyer: only if the person brings it up; what they say to each other is not asked.
    .option-blows = Marks of blows or burns
    .option-drowsy = Absent, slow, slurred speech
    .option-exhausted = Exhausted, falls asleep while talking
    .option-by-heart = Sentences learnt by heart, the same as others
    .option-lawyer-sent = A lawyer sent by people they do not know
    .option-self-harm = Marks of self-harm
    .option-emergency = An emergency: unconscious, badly hurt
    .option-other = Something else
    .option-nothing = Nothing

question-made-to = What others make them do, if they bring it up themselves
    .hint = Never ask. One box is enough: no place, no date, no name, no product. This answer does not leave unless you choose it.
    .option-take = Taking things
    .option-carry-sell = Carrying, keeping or selling something
    .option-watch = Keeping watch
    .option-grow-guard = Guarding a place, looking after plants
    .option-account = Lending an account, a card, a name, receiving parcels
    .option-other = Something else
    .option-not-said = Nothing is said

question-said = Unasked, what does the person say?
    .hint = Do not put these as questions. Tick what comes, ask for no details. Say: “Thank you for telling me.”
    .option-takes-money = Others take the money
    .option-sum = There is an amount to bring back
    .option-lost-goods = What was lost or seized has to be paid for
    .option-cannot-stop = It is impossible to stop
    .option-hurt = They are hit or hurt
    .option-threats = They are threatened with harm
    .option-family = Their family is threatened or harmed
    .option-locked = They are locked in or forbidden to go out
    .option-substances = They are given pills or drugs
    .option-far = An advert, a message, then a “job” far from home
    .option-other = Something else
    .option-nothing = None of these

question-no-wish = Does the person speak of not wanting to live any more?
    .observe = Does the person speak of not wanting to live any more?
    .hint = Do not ask about it without training. If it is said: stay, listen, tell the medical staff.

## Now

question-age = How old are you, roughly?
    .hint = Say first: “You don’t have to answer, we can stop. I am not asking what was done.” Never guess an age. The French questions say neither “tu” nor “vous”: speak as fits.
    .option-under-13 = Under 13
    .option-13-14 = 13 or 14
    .option-15-17 = 15, 16 or 17
    .option-adult = 18 or over
    .option-says-adult = 18 or over, but it is not certain
    .option-unsure = I don’t really know

question-tonight = Will you be all right where you sleep tonight?
    .hint = Do not ask for the address. Leave a silence.
    .option-yes = Yes
    .option-not-sure = I’m not sure
    .option-no = No
    .option-nowhere = I have nowhere to sleep
    .option-kept-here = I stay here: custody, prison, a home

question-needs-now = What do you need, right now?
    .observe = An urgent need that can be seen?
    .hint = Answer that need first. Promise only what is possible.
    .option-eat = To eat, to sleep, to get warm
    .option-doctor = To see a doctor
    .option-safe-place = A safe place
    .option-lawyer = A lawyer
    .option-call = To let someone know
    .option-language = Someone who speaks my language
    .option-other = Something else
    .option-nothing = Nothing for now

## The money, and who decides

question-money = Who is the money for?
    .hint = Ask neither how much, nor where it comes from, nor who gets it.
    .option-mine = For me
    .option-family = For my family
    .option-part = Part of it for me, the rest for others
    .option-others = For others
    .option-in-kind = They give me something else: a bed, food, drugs
    .option-none = There is no money

question-can-say-no = When you’re asked to do something for people, can you say no?
    .hint = Ask neither what nor who. A silence is an answer too: move on.
    .option-yes = Yes
    .option-sometimes = Not always
    .option-no = No

question-to-pay = Is there something you have to bring back, or pay back?
    .hint = Ask neither how much nor to whom.
    .option-sum = Yes, an amount to bring back
    .option-lost-goods = Yes, what was lost, broken or seized
    .option-own-debt = A debt of my own: family, bank, rent
    .option-none = No

question-if-no = And if you say no, what happens?
    .hint = Say first: “You don’t have to answer.” Do not ask who. If fear rises, stop.
    .option-nothing = Nothing
    .option-hurt-me = They hit me, or say they will
    .option-family = They go after my family
    .option-police = They say they’ll report me to the police
    .option-no-bed = No more food, or no more bed
    .option-show-tell = They show photos or videos of me
    .option-no-pills = No more pills, no more drugs
    .option-other = Something else

question-going-out = Can you go out, and go where you like?
    .hint = Custody, prison or a home do not count: talk about the time before. If it is locked now, safety first.
    .option-yes = Yes
    .option-rules = No: rules, parents, a judge
    .option-watched = No, they watch me
    .option-locked = No, they lock me in
    .option-fear = I’m afraid to go out

question-whose-idea = Whose idea was it to come here, to this town?
    .hint = Ask neither a name nor the route.
    .option-from-here = I’m from here
    .option-mine = It was my idea
    .option-family = My family’s idea
    .option-others = Others sent me here

## Their words

question-own-words = To finish, what should I remember?
    .hint = Write it word for word, in their language if possible. Do not write what was done, nor any name: if they speak of it, put the pen down and listen.

## Indications: others have the benefit or decide

indicator-earnings-taken = The money goes to others
indicator-sum-to-bring = An amount to bring back
indicator-told-what-to-do = Others give the orders
indicator-offences-for-others = Forbidden acts that others make them do
indicator-wage-manipulation = Keeps only part of the money
indicator-low-or-no-pay = A bed, food or drugs instead of money

## Indications: hold

indicator-violence = Violence
indicator-threats-of-violence = Threats of violence
indicator-violence-family = Threats or violence against the family
indicator-isolation-confinement = Confinement or surveillance
indicator-debt-for-lost-goods = Has to pay for what was lost or seized
indicator-substances-given = Medicines or drugs given by others
indicator-under-strong-influence = Cannot say no, or stop
indicator-threat-denunciation = Threat of being reported to the police
indicator-threat-images = Threat to show images
indicator-dependency-on-exploiters = Depends on them for a roof or meals
indicator-sent-far-from-home = Sent far from home by others

## Indications: signs seen or heard

indicator-watched = Somebody waits and watches
indicator-spoken-for = Somebody answers for them
indicator-fear-of-somebody = Visible fear of somebody
indicator-injuries-seen = Marks of blows or burns
indicator-lawyer-sent-by-others = Lawyer sent by strangers
indicator-told-what-to-say = Sentences learnt by heart
indicator-substances-seen = Visible effects of drugs
indicator-exhaustion-seen = Visible exhaustion
indicator-many-identities = Several arrests, under several names or ages

## Dimensions

dimension-benefit = Others have the benefit or decide
dimension-hold = Hold
dimension-signs = Signs seen or heard

## Possible types of exploitation

exploitation-forced-criminality = Made to commit offences

## Answers that do not go together

contradiction-money = The money is said to be for the person, and there is an amount to bring back. One of the two may not be safe to say. Do not point it out.
contradiction-say-no = The person said that it is impossible to stop, then that one can say no. The question may be frightening. Do not insist.

## What the answers say

outcome-protect-now = Protect now
    .meaning = A danger is reported today, whatever its cause and whatever the person did. Protecting comes before understanding. It is neither proof nor an identification.
outcome-situation-of-concern = Situation of concern
    .meaning = Others seem to have the benefit or to decide, and to have a hold on the person. For a child, it is not necessary to show both. It is enough to ask that this be looked at. It is neither proof, nor an identification, nor an opinion on what was done.
outcome-converging-indications = Converging indications
    .meaning = Several indications point the same way, but not enough to speak of a situation of concern. Talk it over with the lawyer and an association. This says neither that there is exploitation nor that there is none.
outcome-protect-the-child = The child first
    .meaning = The person may be under 18, and little or nothing else was noticed. Suspected or not, exploited or not, a child has a right to a lawyer, an adult and protection. It does not say that all is well.
outcome-some-indications = Some indications
    .meaning = At least one indication was noticed. One alone decides nothing. The person, with their lawyer, decides what to say of it.
outcome-none-recorded = No indication recorded
    .meaning = Nothing was noticed this time. It does not mean that all is well: fear, a debt, a phone or custody silence people. The person must be able to come back.

## And now

next-step-danger-first = In immediate danger: the emergency services or the police, before anything else.
next-step-lawyer-first = A lawyer before any hearing. For a minor it is compulsory, and a lawyer trained for minors is better (French Code of Criminal Justice for Minors, art. L12-4; to be verified).
next-step-nothing-of-acts = Write nothing of what the person did: no act, no place, no date, no name. Others could read it. It is for the lawyer.
next-step-not-confront = Do not approach those who wait, watch or give orders, and do not let anyone guess that the person has talked.
next-step-facts-and-words = Write down apart what was seen of what others do, what was reported, and what is supposed.
next-step-child-first = A child who is suspected is still a child to protect. A safe adult with them; at the least doubt about age, the rules are those for children.
next-step-no-hearing = This is no hearing and does not prepare one. Note nothing here that could be used against the person.
next-step-ad-hoc-administrator = Minor without a legal representative: tell the prosecutor at once, who names an ad hoc administrator (CESEDA, the French code on foreigners, art. L343-2; Code of Criminal Procedure, art. 706-50; to be verified).
next-step-no-removal = Before any decision on removal or refusal of entry, talk to the hierarchy: the police or the gendarmerie can open a 30-day reflection period, without removal (CESEDA, the French code on foreigners, art. R425-2; to be verified).
next-step-article-40 = Public official not bound by professional secrecy: tell the prosecutor without delay of a crime or offence learned of in office (French Code of Criminal Procedure, art. 40; to be verified). Say what others do to the person. Say so to the person.
next-step-care = An injury, withdrawal, marks of self-harm: a doctor today, in custody too. Stopping a drug suddenly can be dangerous.
next-step-another-lawyer = If the lawyer is sent by others: tell the person, with nobody listening, that they can choose another; the bar names one.
next-step-not-alone = Do not let the person go back to the danger without a solution if they want one. For a child: a safe adult tonight. Do not hold them back by force.
next-step-prosecutor-by-phone = Urgent: telephone the prosecutor on duty first (for a child, the minors’ prosecutor), write afterwards.
next-step-report = For a child: alert child protection (119 in France, the CRIP of the département, or the prosecutor). Tell the danger and what others do to the child, not what the child did.
next-step-duty = Depending on your office, reporting a child in danger is a duty (Code of Social Action and Families, art. L226-2-1 and L226-4; Criminal Code, art. 434-3, and 226-14, which then lifts secrecy; to be verified). Tell the child so.
next-step-special-agreements = Paris and Marseille: you can turn straight to the minors’ prosecutor, who can bring the child to a place away from the danger (to be verified with your team).
next-step-distance = From 13 to 18, distance from the danger: the Koutcha centre, the Satouk network (to be verified). Their addresses stay secret: never write them here.
next-step-shelter = Adult who must get away from danger: offer the national Ac.Sé scheme, with their full agreement. It is not an emergency service.
next-step-tell-exploitation = Through the lawyer if possible: ask the prosecutor or the judge that trafficking be looked at, and not the offence alone (circular of 28 January 2025; to be verified).
next-step-not-punished = What an exploited person was forced to do should not be prosecuted (Directive 2011/36, art. 8, amended in 2024; Council of Europe Convention, art. 26; to be verified). For the lawyer; promise nothing.
next-step-far-from-home = Young person recruited far from home for a selling point: a protocol exists between Île-de-France and the South-East (20 June 2025; to be verified). Do not send them back alone: the debt may be waiting there.
next-step-support = Offer a specialised association: Hors la rue or ADDAP 13 for the young, CCEM for adults (to be verified). The person chooses.
next-step-way-out-safe = Stopping can cost dear: debt, blows, family. Prepare with the person where to go, whom to call, what to do with the phone. They decide when.
next-step-rights = Tell them their rights in their language, apart: a lawyer, an interpreter, a doctor, to stay silent, to be helped as a victim.
next-step-talk-with-team = Talk it over with the team and a specialised association before deciding, without telling what the person did.
next-step-report-if-danger = If anything else makes you fear a danger for the child: tell the CRIP, without waiting for another sign (to be verified with your team).
next-step-come-back = Leave a discreet way to get in touch again. Words often come later, and not in custody.
next-step-safe-contact = Agree on a safe contact: which app, at what hours, leaving no message. The phone may be watched.

## Alerts

alert-lawyer-first = No lawyer yet: ask nothing. Note only what can be seen and urgent needs; pass over the other questions, they stay open.
alert-somebody-near = Somebody watches, gives orders or threatens. Your safety and the person’s first: move away if possible, talk about something else.
alert-care = An injury or a worrying state can be seen. Care first; in an emergency, call the medical services.
alert-nothing-of-acts = The person speaks of what they are made to do. Listen, ask for no details, write nothing but this box.
alert-threats = Violence or threats are told. Make sure that nobody is listening. See together what is safe tonight.
alert-no-wish = The person speaks of not wanting to live. Stay, listen, do not promise secrecy. Call together; if they are held, tell the medical staff.
alert-minor = The person may be under 18: the rules are those for children. A lawyer and a safe adult first.
alert-tonight = The night is not safe. See where to sleep tonight, before you part.
alert-urgent-need = An urgent need: a doctor, a safe place, a lawyer. Answer it before going on.
alert-locked-in = The person says they are locked in. In danger now? Stop the questions, call the police or the emergency services.
