### review: source
### Joindre la personne sans la mettre en danger.

## Le formulaire

contact-channel = Comment la joindre
contact-channel-call = Appel
contact-channel-text-message = Message écrit
contact-channel-in-person = En personne
contact-channel-through-somebody = Par quelqu’un de confiance
contact-value-call = Numéro
contact-value-text-message = Numéro
contact-value-in-person = Lieu
contact-value-through-somebody = Qui, et comment la ou le joindre
contact-hours = Quand
contact-hours-hint = Jours et heures où c’est sans danger
contact-ask-for = Qui demander
contact-ask-for-hint = Le nom à dire, ou de la part de qui
contact-never-leave-message = Ne jamais laisser de message
contact-phone-watched = Le téléphone est surveillé
contact-other = Autre chose à savoir
declined-identified = Avant les questions, la personne n’a pas voulu que son nom soit donné. Il n’est pas transmis.
declined-contacted = Avant les questions, la personne n’a pas voulu être contactée. Rien n’est transmis pour la joindre.
declined-changed = Elle a changé d’avis
