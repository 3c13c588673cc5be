### review: draft
### Reaching the person without putting them in danger.

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
