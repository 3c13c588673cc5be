### review: draft
### What the agency reads of how to reach the person.

document-contact-never-message = Nu se lasă niciodată mesaj, nici la robot, nici cuiva.
document-contact-watched = Telefonul este supravegheat.
document-contact-by-call = Prin apel telefonic.
document-contact-by-text-message = Prin mesaj scris, fără apel.
document-contact-by-in-person = Personal.
document-contact-by-through-somebody = Prin cineva de încredere.
document-contact-at = Unde sau prin cine: { $value }
document-contact-hours = Când: { $value }
document-contact-ask-for = Cereți cu: { $value }
document-contact-never = Niciodată
document-contact-careful = Atenție
document-contact-how = Cum
document-contact-place = Unde
document-contact-somebody = Prin cine
document-contact-when = Când
document-contact-whom = Cu cine
