### review: draft
### Reaching the person without putting them in danger.

## On what the agency reads

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

## The form

contact-channel = How to reach them
contact-channel-call = Call
contact-channel-text-message = Text message
contact-channel-in-person = In person
contact-channel-through-somebody = Through somebody trusted
contact-value-call = Number
contact-value-text-message = Number
contact-value-in-person = Place
contact-value-through-somebody = Who, and how to reach them
contact-hours = When
contact-hours-hint = Days and hours that are safe
contact-ask-for = Whom to ask for
contact-ask-for-hint = The name to say, or on whose behalf
contact-never-leave-message = Never leave a message
contact-phone-watched = The phone is watched
contact-other = Anything else to know
declined-identified = Before the questions, the person did not want their name given. It is not sent.
declined-contacted = Before the questions, the person did not want to be contacted. Nothing is sent to reach them.
declined-changed = They have changed their mind
