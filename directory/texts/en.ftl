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
