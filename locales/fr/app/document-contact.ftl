### review: source
### Ce que le service lit de la manière de joindre la personne.

document-contact-never-message = Ne jamais laisser de message, ni à une machine ni à quelqu’un.
document-contact-watched = Le téléphone est surveillé.
document-contact-by-call = Par téléphone.
document-contact-by-text-message = Par message écrit, sans appeler.
document-contact-by-in-person = En personne.
document-contact-by-through-somebody = Par quelqu’un de confiance.
document-contact-at = Où ou par qui : { $value }
document-contact-hours = Quand : { $value }
document-contact-ask-for = Demander : { $value }
document-contact-never = Jamais
document-contact-careful = Attention
document-contact-how = Comment
document-contact-place = Où
document-contact-somebody = Par qui
document-contact-when = Quand
document-contact-whom = Qui demander
