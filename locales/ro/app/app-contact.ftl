### review: draft
### Reaching the person without putting them in danger.

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
