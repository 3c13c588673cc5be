### review: draft
### What the person who answers reads: on the device that is handed to them, and before the questions. Nothing else has to be
### translated for a language to be offered to the person; the questions are in the protocols, their rights in directory/.

## The person holds the device

handed-stop = Stop
handed-rather-not = I’d rather not answer
handed-write = Write here
handed-thanks = Thank you.
handed-give-back = You can give the device back.
action-continue = Continue

## Answers

answers-several = Several answers are possible
answer-number-needed = Write a number in figures.
answer-day = Day
answer-month = Month
answer-year = Year
answer-word-yes = Yes
answer-word-no = No
answer-word-none = None of these

## What the person consents to; of a child, what it agrees to

# Read to the person: simple words, never a threat. assent-: the same for a child.
consent-talk = Are you OK to talk with me?
consent-kept = Can I keep your answers on this device, locked away? Nobody else can read them.
consent-identified = Can I write down your name?
consent-contacted = Can I contact you again, in a way that’s safe for you?
assent-talk = Is it OK if we talk for a bit?
assent-kept = Is it OK if I save what you tell me in here? It’s locked, and no one else can read it.
assent-identified = Is it OK if I write your name here?
assent-contacted = Is it OK if I get in touch with you again, in a way that’s safe for you?
