### review: draft
### What the agency reads of how to reach the person.

document-contact-never-message = Never leave a message, neither on a machine nor with somebody.
document-contact-watched = The telephone is watched.
document-contact-by-call = By telephone call.
document-contact-by-text-message = By text message, without calling.
document-contact-by-in-person = In person.
document-contact-by-through-somebody = Through somebody trusted.
document-contact-at = Where or through whom: { $value }
document-contact-hours = When: { $value }
document-contact-ask-for = Ask for: { $value }
document-contact-never = Never
document-contact-careful = Careful
document-contact-how = How
document-contact-place = Where
document-contact-somebody = Through whom
document-contact-when = When
document-contact-whom = Whom to ask for
