### review: draft
### What becomes of a referral: the agency's word, the request to erase.

home-replies = { $count ->
    [one] One reply from an agency
   *[other] { $count } replies from agencies
}

outbox-state-fetched = fetched by the agency
outbox-state-opened = opened by the agency
outbox-state-cannot-be-opened = unreadable for the agency
outbox-state-taken-up = taken up
outbox-state-closed = closed
outbox-state-erase-asked = erasure asked
outbox-state-asked-back = asked back
outbox-state-taken-back = taken back
outbox-state-erased = erased

## The steps, each with its moment

steps-label = Where this referral stands
step-sealed = Sealed
step-received = Received by the server
step-fetched = Fetched by the agency, not read yet
step-opened = Opened by somebody at the agency
step-cannot-be-opened = The agency cannot open it
cannot-open-other-key = It is sealed to another key than the agency’s. Check the settings of this device, then seal again; until then, call the agency.
cannot-open-unknown-device = The agency does not know this device yet. Call it: it can recognise the device, or give a new code.
cannot-open-damaged = It arrived damaged. Seal again, or call the agency.
cannot-open-newer-format = The agency’s program is older than this device. Call it: it has to be updated.
cannot-open-other = Call the agency to learn why.
step-taken-up = Taken up
step-closed = Closed by the agency
step-erase-asked = Erasure asked
step-erase-waiting = Erasure asked, not sent yet
step-erased = Erased by the agency
step-not-yet = Not yet: { $step }

outbox-look = Look for replies
outbox-looking = Looking…

word-of-agency = The agency writes:
word-new = New

## Asking to erase

erase-more = If the person changes their mind
erase-done = The agency says that it is erased.
erase-ask = Ask to erase it
erase-about = The agency is asked to erase what it received, and the server erases what it still has.
erase-waiting = The request leaves in a few seconds, or with the next network.
erase-asked = The request has left. The agency will say when it is erased.
erase-left = The request may have left already: it can no longer be taken back.
erase-undo = Do not ask to erase it after all
erase-undone = The request is cancelled. Nothing had left.
outbox-about-asked-back = An upload had begun when it was withdrawn: the server is asked to erase it, and so is the agency if it received it. Nothing says yet that nobody has it.
outbox-about-taken-back = { $found ->
    [never-had] Withdrawn. The server certifies that it never received it, and will not take it any more.
   *[unread] Withdrawn. The server certifies that it erased it before an agency took it.
}
sealed-title-asked-back = Asked back
sealed-about-asked-back = This referral was withdrawn after an upload had begun. The server and the agency are asked to erase it.
sealed-title-taken-back = Taken back
sealed-about-taken-back = This referral was withdrawn, and nobody received it, as the server certifies.

refer-another = Refer to another agency as well

## What can go wrong

error-reply-unreadable = A reply came, but it is damaged. Nothing of it is shown.
    .fix = Call the agency, or ask it to reply again.
error-reply-unverified = A reply came, but nothing proves that it is from the agency. Nothing of it is shown.
    .fix = Call the agency to learn what it replied; trust nothing else.
error-reply-newer-format = A reply came in a form that this version does not know. Nothing of it is shown.
    .fix = Update the app, then ask the agency to reply again.
error-reply-misdirected = A reply came that belongs to none of your referrals. Nothing of it is shown.
    .fix = Tell whoever runs the deployment.
error-reply-not-newer = An old reply came a second time. The newest stays on the page.
    .fix = If this happens again, tell whoever runs the deployment.
error-erasure-may-have-arrived = The request to erase may have arrived already: it can no longer be taken back.
    .fix = If the person has changed their mind, call the agency.
