### review: draft
### Reaching the person without putting them in danger.

## On what the agency reads

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

## The form

contact-channel = Cum poate fi contactată
contact-channel-call = Apel
contact-channel-text-message = Mesaj scris
contact-channel-in-person = Personal
contact-channel-through-somebody = Prin cineva de încredere
contact-value-call = Număr
contact-value-text-message = Număr
contact-value-in-person = Loc
contact-value-through-somebody = Cine și cum poate fi contactat
contact-hours = Când
contact-hours-hint = Zilele și orele fără pericol
contact-ask-for = Cu cine
contact-ask-for-hint = Numele de spus sau din partea cui
contact-never-leave-message = Nu se lasă niciodată mesaj
contact-phone-watched = Telefonul este supravegheat
contact-other = Altceva de știut
declined-identified = Înainte de întrebări, persoana nu a vrut să i se dea numele. Nu se trimite.
declined-contacted = Înainte de întrebări, persoana nu a vrut să fie contactată. Nu se trimite nimic pentru a o contacta.
declined-changed = S-a răzgândit
