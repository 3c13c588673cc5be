### review: draft

## The protocol

title = Going out, phone, money
summary = When a teenager worries you: at school, in a children’s home, in care, in the street. Look and listen first, ask very little, stop as soon as something grave is said. It is not a validated instrument.

## The parts

section-seen = What is seen, what is said
section-hello = Talking a little
section-words = Their words

## What is seen, what is said

question-absences = Absences and going out: what is known already?
    .observe = Absences and going out: what is known already?
    .hint = What you, the team or the family have seen. Running away once, a party, skipped classes: that is no sign. “Nothing” means that you looked; if you could not, skip.
    .option-runaways = Running away for short times, again and again
    .option-missing-now = Missing at the moment
    .option-towns = Trips to other towns, with people nobody knows
    .option-school-dropped = School dropped all at once
    .option-other = Something else
    .option-nothing = Nothing

question-things = Money and belongings: what can be seen?
    .observe = Money and belongings: what can be seen?
    .hint = Only what is in sight. Search nothing, do not ask where it comes from. Clothes, make-up and a way of speaking say nothing: do not write them down.
    .option-money-gifts = Money, presents, expensive things, unexplained
    .option-several-phones = Several phones or SIM cards
    .option-hotel = Keys or bookings of a hotel or a short let
    .option-pocket-money = In the home, their pocket money is no longer collected
    .option-other = Something else
    .option-nothing = Nothing

question-around = Around the teenager: what can be seen?
    .observe = Around the teenager: what can be seen?
    .hint = Do not stare, take no pictures, do not look for adverts. Being in love, older friends, strict parents: that is no sign.
    .option-decides = Somebody older decides for them: a boyfriend, a girlfriend or somebody else
    .option-answers-at-once = The phone rings and must be answered at once
    .option-car-waits = A car that nobody knows waits, drops off, picks up
    .option-hands-over = Money is handed to somebody
    .option-adverts = An advert online with their photos, kept by others
    .option-hit-threatened = Blows or threats, here, in front of you
    .option-other = Something else
    .option-nothing = Nothing

question-health = Health: what can be seen?
    .observe = Health: what can be seen?
    .hint = Never ask to see anything. Medical secrecy stays whole: note only what you may tell. Asking for contraception or a test is ordinary.
    .option-injuries = Injuries or burns, badly explained
    .option-tattoo = Somebody’s name or mark, tattooed
    .option-repeated-care = Infections, pregnancies, abortions: asked about again and again
    .option-drowsy = Absent, slow, slurred speech
    .option-self-harm = Marks of self-harm
    .option-emergency = An emergency: unconscious, badly hurt
    .option-other = Something else
    .option-nothing = Nothing

question-recruits = Does the teenager ask other young people to come along?
    .observe = Are other young people asked to come along?
    .hint = Never ask this. Whoever brings others was most often brought first. This answer does not leave unless you choose it.

question-said = Unasked, what does the teenager say?
    .observe = Unasked, what does the teenager say?
    .hint = Never put these as questions. Tick what comes, then ask nothing more about it. Say: “Thank you for telling me. It is not your fault.”
    .option-acts = Sexual photos or acts, in exchange for something
    .option-takes-money = Somebody takes the money
    .option-sum = There is an amount to bring back
    .option-adverts = Others keep an advert with their photos
    .option-hurt = Somebody hurts them
    .option-threats = They, or people close to them, are threatened with harm
    .option-images = Somebody threatens to show photos or videos
    .option-substances = To keep going, they are given alcohol or drugs
    .option-own-choice = “It is my choice”, in words of their own
    .option-other = Something else
    .option-nothing = None of these

question-no-wish = Does the teenager speak of not wanting to live any more?
    .observe = Is there talk of not wanting to live any more?
    .hint = Do not ask about it without training. If it is said: stay, listen, make the call together.

## Talking a little

question-ok-to-talk = Is it OK if we talk a bit, just the two of us?
    .hint = Say first: “You can stop whenever you want. If you are in danger, I will have to talk about it to protect you.”
    .option-yes = Yes
    .option-elsewhere = Yes, but not here
    .option-not-now = Not now

question-age = How old are you?
    .hint = Never guess. If the age is known, do not ask again. “Established”: a court decision or papers that nobody disputes.
    .option-under-13 = Under 13
    .option-13-14 = 13 or 14
    .option-15-17 = 15, 16 or 17
    .option-unsure = I don’t really know
    .option-says-adult = 18 or more
    .option-adult-established = 18 or more, and it is established

question-tonight = Where you’re going to sleep tonight, will you be all right?
    .hint = Do not ask for the address. Leave a silence.
    .option-yes = Yes
    .option-not-sure = I’m not sure
    .option-no = No
    .option-nowhere = I have nowhere to sleep

question-waits = Is someone waiting for you, after this?
    .observe = Is somebody waiting for the teenager?
    .hint = Do not ask who. If somebody waits, keep it short.
    .option-nobody = No
    .option-family = Yes, at home
    .option-friends = Yes, friends
    .option-must-go = Yes, and if I’m late, it will go badly

question-phone = Your phone, can you use it the way you like?
    .hint = Never ask to see it. Telling friends or parents where one is, is ordinary.
    .option-free = Yes
    .option-limits = My parents, the home or the school set limits
    .option-must-answer = I have to answer right away
    .option-must-send = I have to prove where I am, or send photos
    .option-taken = Someone takes it, or reads it
    .option-none = I don’t have one

question-needs-now = What do you need, right now?
    .observe = An urgent need that can be seen?
    .hint = Answer that need first. Promise only what is possible.
    .option-rest = To eat, to sleep, to get a break
    .option-safe-place = A safe place
    .option-doctor = To see a doctor, a nurse
    .option-images = To have photos or videos taken down
    .option-talk = To talk to someone
    .option-other = Something else
    .option-nothing = Nothing, I’m fine

question-danger-now = Right now, do you feel in danger?
    .observe = Is there a danger right now?
    .hint = If so, stop the questions.
    .option-no = No
    .option-maybe = Perhaps
    .option-yes = Yes

## Their words

question-own-words = In your own words, what should I remember?
    .hint = Write it word for word, even if the words shock. Correct nothing, add no name.

## Indications: others have the benefit

indicator-sexual-acts-for-something = Sexual photos or acts in exchange for something
indicator-earnings-taken = Somebody takes the money
indicator-sum-to-bring = An amount to bring back
indicator-adverts-by-others = Online advert kept by others

## Indications: hold

indicator-violence = Violence
indicator-threats-of-violence = Threats of violence, against them or people close to them
indicator-threat-images = Threat to show images
indicator-substances-given = Alcohol or drugs given by others

## Indications: signs

indicator-runaways = Running away for short times, repeatedly
indicator-moved-around = Trips to other towns, with strangers
indicator-money-unexplained = Money, presents or things, unexplained
indicator-hotel-seen = Keys or bookings of a hotel or short let
indicator-older-person-decides = Somebody older decides for them
indicator-phone-controlled = Phone controlled by others
indicator-car-waits = An unknown car waits or picks up
indicator-awaited-under-pressure = Awaited by somebody, and afraid to be late
indicator-recruits-others = Other young people are asked to come along
indicator-injuries-seen = Injuries, burns, or a name tattooed
indicator-repeated-care = Care asked for again and again
indicator-several-phones = Several phones or SIM cards
indicator-school-dropped = School dropped all at once
indicator-pocket-money-left = Pocket money no longer collected

## Dimensions

dimension-benefit = Others have the benefit
dimension-hold = Hold
dimension-signs = Signs

## Possible types of exploitation

exploitation-sexual-exploitation = Sexual exploitation

## Answers that do not go together

contradiction-phone = A phone rings, and the teenager says they have none. It may belong to somebody else. Do not point it out.
contradiction-waits = A car is waiting, and the teenager says nobody is. The question may be frightening. Do not insist.

## What the answers say

outcome-protect-now = Protect now
    .meaning = A danger is reported today, whatever its cause. Protecting comes before understanding. It is neither proof nor an identification.
outcome-situation-of-concern = Situation of concern
    .meaning = At least one grave fact was seen or told. For a child that is enough to alert: coercion need not be shown, and “it is my choice” changes nothing. It is neither proof nor an identification: that is for others.
outcome-converging-signs = Converging signs
    .meaning = Several signs point the same way. Being a teenager may explain some of them. Talk it over together, keep in touch, do not press. This says neither that there is exploitation nor that there is none.
outcome-talk-with-team = Talk it over together
    .meaning = At least one sign was noticed. Alone it decides nothing: it may be a bad time, or the beginning of a story. Do not keep it to yourself.
outcome-protect-the-child = The child first
    .meaning = No sign noticed this time. It may be a teenager’s life like any other. It does not mean that all is well: people seldom talk the first time, and a child in danger is protected without waiting for a sign.
outcome-none-recorded = No sign recorded
    .meaning = Nothing was noticed this time. It does not mean that all is well. This protocol is made for under-18s; as long as the age is not established, the rules are those for children.

## And now

next-step-danger-first = In immediate danger: the emergency services or the police, before anything else.
next-step-not-confront = Do not speak to whoever waits or decides, and do not let anyone guess what was said. The teenager would pay for it.
next-step-never-search = Never search the phone, the bag or the room. What investigators must see, they look for themselves.
next-step-stop-and-note = If something grave is said: ask no more, do not have it repeated. Believe, thank, write it down word for word. A child’s hearing is filmed and is for trained investigators (Code of Criminal Procedure, art. 706-52; to be verified).
next-step-facts-and-words = Write down apart what was seen, what was reported, and the exact words. Keep the teenager’s words; impose none.
next-step-article-40 = Public official not bound by professional secrecy: tell the prosecutor without delay of a crime or offence learned of in office (French Code of Criminal Procedure, art. 40; to be verified). Say so to the teenager.
next-step-trained-hearing = This is no hearing. The child is heard by a trained investigator, in a child-friendly unit (UAPED) if possible, with a lawyer and a person of their choice (to be verified).
next-step-not-alone = Do not leave the teenager without a safe adult tonight, nor let them go back to the danger. Do not hold them back by force.
next-step-prosecutor-by-phone = Urgent: telephone the minors’ prosecutor on duty first, write afterwards.
next-step-report = Alert child protection: 119 in France, the CRIP of the département, or the prosecutor. The teenager’s agreement is sought; protection does not depend on it.
next-step-duty = Depending on your office, reporting a child in danger is a duty (Code of Social Action and Families, art. L226-2-1 and L226-4; Criminal Code, art. 434-3, and 226-14, which then lifts secrecy; to be verified). Tell the teenager so.
next-step-special-agreements = Paris and Marseille: the minors’ prosecutor can be turned to directly (to be verified with your team).
next-step-care = An injury, feeling unwell, marks of self-harm: offer care today, and go together if possible. Never ask to see anything.
next-step-care-48h = Forced or unprotected sex less than 48 hours ago: emergency care at once, for treatment against HIV and emergency contraception. Without a complaint, and free (to be verified).
next-step-missing = Missing, or no news: the missing-children line advises day and night (see the contacts). A return is prepared: make sure that it is safe.
next-step-images = Photos or videos go round, or somebody threatens to show them: 3018 in France helps to have them taken down. Do not look at them, do not copy them, pay nothing.
next-step-minor-law = Tell them that none of it is their fault. The law protects minors, even when they say that they chose; it punishes those who pay and those who profit (Acts of 4 March 2002 and 21 April 2021; to be verified).
next-step-parents = Parents: tell them, unless that puts the teenager in danger. Decide it together, and tell the teenager first.
next-step-explain = Tell the teenager who will be told, why, and what will happen. Listen to what they think of it, and write it down.
next-step-one-adult = One person follows up, with a next meeting fixed. It stays the same person, also after running away or a lie.
next-step-support = Ask an association that knows such situations for advice, such as ACPE, Amicale du Nid or Mouvement du Nid (to be verified).
next-step-safe-contact = Agree on a safe contact: which app, at what hours, leaving no message. Others may read the phone.
next-step-talk-with-team = Talk it over with the team, and with a specialised association, before deciding. Compare what each has seen.
next-step-report-if-danger = If anything else makes you fear a danger, at home or elsewhere: tell the CRIP, without waiting for a sign (to be verified with your team).
next-step-other-protocol = If the money seems to come from something else (selling, keeping watch, parcels), take “Odd jobs and errands”. Far from family and without an adult: “Unaccompanied minors”. What was said here is not asked again there.
next-step-come-back = Meet again. Words come with meeting. Do not ask the same questions again.
next-step-adult-protocol = If majority is established and something worries you: take the adults’ protocol, “Your life here”.

## Alerts

alert-missing = Missing at the moment. The team or the family reports it to the police or the gendarmerie; the missing-children line advises day and night.
alert-somebody-near = Somebody waits, or threatens. Your safety and the teenager’s first. Do not approach these people; talk about something else.
alert-care = A worrying state can be seen. Care first; in an emergency, call the medical services.
alert-disclosed = Something grave was said. Ask no more about it, do not have it repeated. If it is sexual and less than 48 hours ago: emergency care, at once.
alert-no-wish = The teenager speaks of not wanting to live. Stay, listen, do not promise secrecy. Call together; if it is now, the emergency services.
alert-stop-here = The teenager does not want to talk here or now. Stop. What was seen stays recorded; leave a way to come back.
alert-adult = Majority is established. This protocol follows the rules for children: for an adult, take the adults’ protocol.
alert-tonight = The night is not safe. See with the teenager where to sleep, and call child protection before you part.
alert-phone-watched = Others may read their phone. Send nothing to it, and agree on another contact.
alert-urgent-need = An urgent need: care, a safe place, images to be taken down. Answer it before going on.
alert-danger-now = The teenager may feel in danger. Stop the questions; open “Immediate danger”.
