### review: draft
### The deployment: what one is about to join, what changes, and since when the server has confirmed it.

## Before joining

joining-title = Check before linking
joining-demonstration = Demonstration: nothing that is sent is a real case.
joining-hub = Server
joining-agencies = Agencies that receive
joining-no-agency = No agency takes referrals.
joining-compare = To compare aloud
joining-compare-about = Read these digits to the agency that gave you the code, or compare them with those on its sheet. If they differ, do not link.
joining-compare-none = This file has no digits to compare: the code alone vouches for it.
joining-present = Today this device is linked to { $name }.
joining-same = This is the same deployment.
joining-other = This is another deployment.
joining-changes = What changes
joining-no-changes = Nothing changes.
joining-waiting = { $count ->
    [one] One referral is waiting. It will have to be looked at and sealed again: it is not sent to another deployment.
   *[other] { $count } referrals are waiting. They will have to be looked at and sealed again: they are not sent to another deployment.
}
joining-no = Do not link
joining-looking = Checking…
agency-takes-none = Takes no more referrals: { $reason }

## What changes

notices-title = What has changed
notices-seen = Understood
notice-refused = { $reason ->
    [rollback] An update of the deployment was refused: it is older than what this device knows. Nothing has changed.
    [two-contents] An update of the deployment was refused: there are two texts under the same number. Nothing has changed; tell whoever runs the deployment.
    [mix-and-match] An update of the deployment was refused: its parts do not belong together. Nothing has changed.
    [missing] An update of the deployment was refused: a part of it is missing. Nothing has changed.
    [newer-format] An update of the deployment needs a newer version of Repère. Nothing has changed.
    [unreadable] An update of the deployment was refused: it cannot be read. Nothing has changed.
    [malformed] An update of the deployment was refused: it is not well made. Nothing has changed.
   *[other] An update of the deployment was refused: the signatures that it needs are not there. Nothing has changed; if it happens again, tell whoever runs the deployment.
}
deployment-change-upkeep = Technical settings, with the signatures that they need.

## What to do after a change

register-do-agency-key = Nothing to do: your next referrals to it use this key. If this change surprises you, call the agency on a number that you already know.
register-do-agency-key-from-reserve = Nothing to do: this key was announced before.
register-do-agency-closed = For a new referral, choose another agency. If one was still waiting, look in Outbox what becomes of it.
register-do-agency-removed = For a new referral, choose another agency. If one was still waiting, look in Outbox what becomes of it.
register-do-deployment-voided = Go on with your interviews: nothing is lost. What is to be sent waits for what follows.
register-do-not-demonstration = Do not enter invented cases any more.

## How old the register is

register-current = Confirmed by the server.
register-old = { $days ->
    [0] Not yet confirmed by the server.
    [one] Not confirmed by the server for one day.
   *[other] Not confirmed by the server for { $days } days.
}
register-expired = { $days ->
    [0] The settings of the deployment have just ended.
    [one] The settings of the deployment ended one day ago.
   *[other] The settings of the deployment ended { $days } days ago.
}
register-waits = Linking, installing a protocol or a directory, and the first referral to a new agency wait. Everything else goes on.
register-clock-behind = { $days ->
    [one] The clock of this device is at least one day behind.
   *[other] The clock of this device is at least { $days } days behind.
}
register-clock-ahead = { $days ->
    [one] The clock of this device and the server’s differ by one day: compare them with another clock.
   *[other] The clock of this device and the server’s differ by { $days } days: compare them with another clock.
}
register-compare = Digits of the deployment

## To be sealed again

home-seal-again = { $count ->
    [one] One referral to seal again
   *[other] { $count } referrals to seal again
}
outbox-state-seal-again = to be sealed again
outbox-seal-again = Look at it and seal it again
sealed-title-seal-again = To be sealed again
sealed-about-seal-again = It will not leave like this.
