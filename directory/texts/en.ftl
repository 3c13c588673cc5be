### review: draft

contact-police = Police or gendarmerie
    .when = Immediate danger, here and now.
contact-emergency-europe = Emergency services, European number
    .when = Immediate danger, from any telephone, even without credit.
contact-emergency-text = Emergency services by text message
    .when = Speaking is impossible or dangerous: send a text message.
contact-medical = Ambulance (SAMU)
    .when = Medical emergency.
contact-child-danger = Child in danger helpline
    .when = A child or teenager is in danger or may be.
contact-missing-children = Missing children
    .when = A child has disappeared or run away.
contact-ac-se = National Ac.Sé scheme
    .when = An adult needs to get away and asks for it. It is not an emergency service.
contact-ccem = Committee against Modern Slavery (CCEM)
    .when = Domestic servitude or exploitation at work: advice and support.
contact-violence-women = Violence against women helpline
    .when = A woman lives with violence: someone to listen and to refer.
contact-crime-support = France Victimes
    .when = To be listened to and advised after an offence.
contact-shelter = Emergency shelter
    .when = Nowhere to sleep tonight.
contact-crip = Child protection unit of the département (CRIP)
    .when = A worry about a child, to be sent in writing.
contact-prosecutor = Public prosecutor
    .when = A crime, an offence or a child in danger. When urgent: telephone the magistrate on duty first.

## Rights, as said to the person

rights-title = Your rights
rights-intro = This information is for you. Take your time. You can ask questions.
rights-keep = Keep this sheet only if it is safe for you.
right-choice = You may refuse to answer and stop whenever you want. You choose who helps you.
right-language = You have a right to understand: ask for this information in your language, away from others.
right-safety = In danger, call 17 or 112. If speaking is risky, send a text message to 114. It is free.
right-child = If you are younger than 18, you have a right to protection. 119 answers day and night, free of charge.
right-not-at-fault = What you were made to do is not your fault.
right-care = You can get medical care, even without papers. In an emergency, call 15.
right-papers = Your papers are yours. Nobody may keep them against your will.
right-pay = Work that was done must be paid, even without a contract and without papers.
right-leave = You have a right to leave. A debt obliges nobody to stay or to work.
right-help = You can get help without making a complaint and without giving evidence.
right-time-to-think = You can ask for 30 days to think. During that time you may stay in France.
right-stay = If you decide to make a complaint or to give evidence, you can ask for a residence permit.
