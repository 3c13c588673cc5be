### review: draft
### The words of the interface. The reader is a frontline worker; the person who is spoken with sees
### only the protocol's texts.
### Short sentences. Never "victim" as a fact: situation of concern, indication, noticed.
### One word for one thing: screening, protocol, indication, referral, agency, outbox.

## Everywhere

# The name of the app; never translated.
app-name = Repère
action-back = Back
action-close = Close
action-done = Done
action-retry = Try again
loading = One moment…
# Label of a text that does not exist in the chosen language. $language: the one it is shown in.
text-only-in = only in { $language }
# What a translation is worth. Honest: not reviewed until a person has.
review-source = original language
review-reviewed = reviewed translation
review-draft = translation not reviewed

## What only the page can say of a failure; the rest is in errors.ftl

failure-app-unreachable = Repère does not answer. What was saved is still saved.
    .fix = Close Repère and open it again.
# $code: a technical word, to pass on to whoever helps.
failure-unknown = Something did not work ({ $code }). What was saved is still saved.
    .fix = Try again. If it goes on, note the word in brackets and tell whoever runs the deployment.

## The lock page: it says nothing of what is behind it

lock-passphrase = Passphrase
lock-open = Open
lock-opening = Opening…
lock-emergency = Emergency numbers

## The first time

# Read by screen readers only.
first-step = Step { $step } of { $of }
first-language = Choose a language
first-role = You work in…
first-role-why = The questions, and what you are obliged to do, depend on your work.
passphrase-title = A passphrase
passphrase-why = It encrypts everything you note here. Four or five words with no link between them: easy to remember, hard to guess.
passphrase-first = Passphrase
passphrase-again = The same, once more
passphrase-show = Show
passphrase-cover = Cover
passphrase-forgotten = Nobody can find it again for you. If it is forgotten, what is noted here is lost.
passphrase-differs = The two are not the same. Show them to compare.
passphrase-too-short = It takes at least { $least } characters.
passphrase-creating = Creating the vault…
# Hints on length below the passphrase. They promise nothing.
strength-empty = At least { $least } characters; longer is better.
strength-too-short = { $missing ->
        [one] { $missing } more character
       *[other] { $missing } more characters
    } at least.
strength-repetitive = Long enough, but it repeats itself or runs on: easy to guess.
strength-short = Long enough to be accepted. Two more words would make it much stronger.
strength-fair = A good length, if nobody can link it to you.
strength-good = Long. Strong, unless it is a quotation or something you often say.

## Joining a deployment

enrol-title = Whom do you work with?
enrol-why = An agency gave you a file and a code. They link this device to the agencies that receive referrals.
enrol-file = File that came with the code
enrol-file-offered = Already on this device
enrol-file-choose = Choose the file
enrol-file-other = Choose another file
enrol-file-missing = Choose the file that came with the code first.
enrol-code = One-time code
enrol-code-hint = Thirty characters, in six groups of five. Capitals or not.
enrol-code-missing = Write the code.
enrol-code-picture = Read the code from a picture
enrol-code-unread = No code was found in this picture. Take it again, closer and flat, or type the code.
enrol-join = Link this device
enrol-joining = Connecting…
practise-why = Without file and code everything works but sending. You can link the device later, in the settings.
practise-begin = Begin without

## The screenings

home-nav = Settings and outbox
home-title = Screenings
home-demonstration = demonstration
home-practice = Device not linked: nothing can be sent.
home-problems = Worth knowing about this device
home-outbox-waiting = { $waiting ->
        [one] { $waiting } to be sent
       *[other] { $waiting } to be sent
    }
home-empty = No screening yet
home-empty-what = Begin the first. Every answer is encrypted and kept on this device; nothing leaves it without you.
home-new = New screening
home-resume = to resume
# $answered: how many questions have been dealt with.
home-answered = { $answered ->
        [0] no answer yet
        [one] { $answered } question
       *[other] { $answered } questions
    }
# $state: where the referral stands, such as "received".
home-referral = referral: { $state }

## A new screening

new-title = New screening
new-protocol = Protocol
new-other-protocols = Other protocols
new-no-protocol = There is no protocol on this device. Whoever runs the deployment can provide one.
new-questions = { $questions ->
        [one] { $questions } question in all; only some are asked
       *[other] { $questions } questions in all; only some are asked
    }
new-their-language = The person’s language
new-your-language = Your language
new-their-language-missing = Choose the person’s language.
new-languages-later = Both can change at any question, and nothing is lost.
new-begin = Begin

## The question

# Short labels: five on one line of a phone. How it is known.
provenance-title = Where the answer comes from
provenance-short-answered = Answers
provenance-short-volunteered = Says so
provenance-short-observed = Seen
provenance-short-reported = Others
provenance-short-document = Paper
observing = To be observed, without asking
question-not-translated = This question does not exist in the person’s language: translate it aloud.
# Beside the name of the person's language. Very short.
question-draft = not reviewed
question-back = Previous question
answers-title = Answers
answer-choose-one = Choose at least one answer, or one of the lines below.
answer-number = A number
# $bounds: both, least or most, after the question's limits.
answer-number-range = { $bounds ->
        [both] Between { $minimum } and { $maximum }.
        [least] At least { $minimum }.
       *[most] At most { $maximum }.
    }
answer-date = A date
answer-date-needed = Write the day, the month and the year, in figures.
answer-text = Answer
answer-text-needed = Write a few words, or choose one of the lines below.
answer-unconfirmed = Not saved yet. “Continue” confirms it.
# Five ways of not answering; none is a "no". Very short.
non-answers-title = No answer
non-answer-short-does-not-know = Does not know
non-answer-short-prefers-not-to-say = Rather not say
non-answer-short-not-safe-to-ask = Not safe here
non-answer-short-not-answered = No answer
non-answer-short-not-asked = Not asked
note-title = Note
note-placeholder = What you saw, what you think of it.
note-saving = Saving…
note-saved = Saved
alert-title = To know:
alert-seen = Seen
languages-title = Languages
languages-respondent = Person:
languages-interviewer = You:
progress-minutes = { $minutes ->
        [one] { $minutes } min left
       *[other] { $minutes } min left
    }
progress-saved = Everything is saved
sections-title = Sections
sections-open = See the sections
section-count = { $answered } of { $reached }
section-done = done
section-not-reached = not yet
side-title = Beside the question
pause = Put aside
result-nav = Result

## The end of the questions

end-title = End of the questions
end-all-answered = Every question has an answer.
end-open-only = { $questions ->
        [one] { $questions } question has no answer. It can no longer change the result.
       *[other] { $questions } questions have no answer. They can no longer change the result.
    }
end-could-change = { $questions ->
        [one] { $questions } question without an answer can still change the result. There is no need to go back to it.
       *[other] { $questions } questions without an answer can still change the result. There is no need to go back to them.
    }
end-changing = Can change the result
end-others = Without effect on the result
end-finish = See the result
end-can-return = You can come back to the questions.

## The result, for the worker only

result-for-you = { $code } · for you alone
result-indications = What leads there
result-no-indication = No indication noted. That does not mean that there is nothing.
result-next = And now
result-dimensions = By dimension
result-unknown = What is not known
result-unknown-rest = { $questions ->
        [one] { $questions } other question without an answer
       *[other] { $questions } other questions without an answer
    }
result-referrals = Referrals
result-refer = Refer to…
result-resume = Back to the questions
result-danger = Immediate danger reported: { $time }
# Read by screen readers: what the bar shows.
range-picture = Level { $level } of { $levels } from the answers; up to { $highest } possible.
range-complete = Nothing unknown can change this level.
range-settled = What is still unknown can no longer change this level.
# $lowest and $highest: two levels of the protocol, in words.
range-open = Depending on what is still unknown: from “{ $lowest }” to “{ $highest }”. { $questions ->
        [one] { $questions } question without an answer can still change it.
       *[other] { $questions } questions without an answer can still change it.
    }
# One or two letters, each different: strong, medium, weak.
weight-letter-strong = S
weight-letter-medium = M
weight-letter-weak = W

## The referral

referral-title = Refer to an agency
referral-agency = To whom
referral-reads = reads { $language }
referral-no-agency = This device is linked to no agency. The result and the next steps are useful without sending.
referral-enrol = Link this device
referral-basis = Why it may be passed on
referral-consent-to = The person agrees that { $agency } reads it
referral-consent = The person agrees
    .about = They have seen or heard what this agency will read. They can change their mind as long as it has not left.
referral-duty = A legal duty
    .about = Without their consent. The ground is recorded and passed on; tell them, if that is safe.
referral-ground = Which duty
referral-ground-hint = The law or the situation, in a few words.
told-title = What was noticed
told-about = Untick what must not leave. The answers, notes and words behind it do not leave either.
told-kept = What is unticked beforehand could harm the person: for instance, a child could be blamed for what it was made to do.
told-count = { $told } of { $all } to pass on
told-answer = What is written at this question:
referral-share = What you add
referral-always = With nothing added: the indications that are ticked and what everything says together. The rest only if you add it.
share-answers = The answers
    .about = Question by question
share-notes = Your notes
    .about = Read them again first: they leave as they are.
share-identity = Their name
    .about = Only if the person wants to be identified
share-contact = How to reach them safely
    .about = Only if the person wants to be contacted
identity-first-name = First name
identity-second-name = Family name
referral-agency-missing = Choose an agency.
referral-basis-missing = Say why it may be passed on.
referral-ground-missing = Say which duty.
preview-title = What { $agency } will read
preview-withheld = What stays here
preview-needs-ground = What the agency will read appears here once the duty is written.
preview-coming = The preview is being made; only what it shows is sealed.
preview-failed = Without a preview, nothing can be sealed.
preview-renewed = The content had changed; nothing was sealed. The preview is up to date: read it again, then seal.
referral-seal = Seal and put in the outbox
referral-sealing = Encrypting…
referral-home = Back to the screenings
referral-to-result = Back to the result
sealed-title-waiting = Sealed for { $agency }
sealed-title-received = Received for { $agency }
sealed-title-refused = Refused
sealed-title-withdrawn = Withdrawn
sealed-about-waiting = Only this agency can open it. It leaves as soon as there is a network, while Repère is open.
sealed-about-received = The receipt is verified: the server holds it for this agency. The list says when it is fetched, and then opened.
sealed-about-refused = It stays encrypted on this device.
sealed-about-withdrawn = Nothing has left.

## The outbox

outbox-title = Outbox
outbox-empty = Nothing to send
outbox-empty-what = Sealed referrals wait here for the network, then for their receipt.
outbox-send = Send now
outbox-sending = Sending…
outbox-withdraw = Withdraw before it is sent
outbox-withdraw-doubtful = Withdraw all the same
    .about = An upload began and was not confirmed: the agency may have received it already. The server will be asked to erase it, and so will the agency if it took it.
outbox-sealed = sealed: { $time }
outbox-received = Received and verified: { $time }
outbox-attempts = { $attempts ->
        [one] { $attempts } attempt
       *[other] { $attempts } attempts
    }
sending-title = How sending goes
sending-count = { $total ->
        [one] { $sent } of { $total } sent
       *[other] { $sent } of { $total } sent
    }
sending-left = { $waiting ->
        [one] One left to send, about { $size }.
       *[other] { $waiting } left to send, about { $size }.
    }
sending-minutes = { $minutes ->
        [one] Sending, one more minute at most.
       *[other] Sending, about { $minutes } more minutes.
    }
sending-now = Sending.
sending-next = Next attempt: { $time }. “Send now” tries at once.
sending-next-network = Next attempt: { $time }, or as soon as the network is back.
outbox-since = Sealed { $ago }, not received yet.
outbox-tried = { $attempts ->
        [one] One attempt: { $time }.
       *[other] { $attempts } attempts, the last: { $time }.
    }
outbox-next-soon = Goes as soon as it can: you need not do anything.
outbox-state-waiting = waiting
outbox-state-received = received
outbox-state-refused = refused
outbox-state-withdrawn = withdrawn
outbox-about-waiting = Encrypted, waiting for a network.
outbox-about-refused = The server does not take it. It stays encrypted here.
outbox-about-withdrawn = Withdrawn before it was sent. Nothing has left.
outbox-withdrawn-doubtful = Withdrawn. The agency may have received it: tell it that this referral is withdrawn.

## Immediate danger

danger-open = Immediate danger
danger-title = Immediate danger
danger-what-to-do = What to do
danger-step-safety = Move away, with the person if they want to and if it can be done. Do not leave them alone.
danger-step-call = Call. Say where you are, what is happening, how many people.
danger-step-say = Confront nobody. Do not say why you are here.
danger-numbers = Whom to call
danger-by-text = by text message
danger-none-verified = These numbers have not been verified yet for this deployment.
danger-unverified = Not verified yet
danger-verified = Verified on { $day }
danger-all-official = Official numbers, read on { $day }.
contact-official = Official number, read on { $day }
contact-read = Read on { $day }, not verified yet
contact-cost-free = Free
contact-cost-local = Price of a local call
contact-cost-surcharged = Surcharged call
contact-languages = Languages: { $languages }
danger-recorded = Noted with the screening: { $time }
danger-return = Go back

## Hiding

hide-now = Hide
idle-warning = If you do nothing, the page locks within { $seconds } seconds. Nothing will be lost.
idle-stay = Stay

## The settings

settings-title = Settings
settings-language = Language of the interface
settings-theme = Colours
theme-system = As the device
theme-light = Light
theme-dark = Dark
settings-contrast = Contrast
contrast-system = As the device
contrast-more = More
settings-text-size = Size of letters
text-size-100 = As the device
text-size-125 = Larger
text-size-150 = Large
text-size-200 = Very large
settings-deployment = Deployment
settings-demonstration = Demonstration: nothing that is sent is a real case.
settings-enrolled = This device is linked.
settings-join-again = Link again
    .about = If the server no longer knows this device, after a restore for instance: ask the agency for a new code. Nothing that is here is lost.
settings-joined = Done.
settings-protocols = Protocols
settings-protocols-about = A protocol is added by a file that a publisher signs whom your deployment trusts. A screening that has begun always keeps its own.
# Beside the title. $version: three numbers.
protocol-version = version { $version }
protocol-shipped = part of Repère
protocol-signed-by = signed by { $publisher }
protocol-not-signed = not signed
protocol-add = Add a protocol…
protocol-adding = Checking…
protocol-added = Done: the next screening can use it.
protocol-remove = Remove
# For whoever hears the page: which protocol the button removes.
protocol-remove-one = Remove { $title }
# $protocol: the protocol's title.
protocol-removed = { $protocol } is removed. Screenings that have begun keep it.
protocol-put-back = Put back
settings-device = This device
settings-trained = I am trained to talk about violence, suicide and marriage
    .about = Without training these questions are not asked: the app only notes what the person says unasked, or what you see. A question badly put can hurt, and can weaken a later hearing.
settings-lock = { $minutes ->
        [one] The page locks after one idle minute.
       *[other] The page locks after { $minutes } idle minutes.
    }
settings-vault = Everything is encrypted by your passphrase. Esc, or the crossed-out eye, locks at once.

## The keys

help-title = By keyboard
# Names of keys, as they are printed on them.
key-enter = Enter
key-escape = Esc
key-choose = answer
key-move = move among the answers
key-continue = continue
key-back = go back
key-note = note
key-provenance = where the answer comes from
key-languages = languages
key-danger = immediate danger
key-hide = hide
key-help = the keys
