### review: draft
### What the receiving desk says in a terminal: “repere desk”.

## What is done

desk-keygen-done =
    The agency’s key is made.
    For the operator of the hub: { $public }
    To be kept secret, with a copy in a safe place: { $secret }
    Whoever has this second file reads every referral; whoever loses it reads none any more.
desk-new-key-done =
    A new key is made ({ $key }). The old ones stay and open what was sealed to them.
    For whoever keeps the register: { $public }
    To be kept secret, with a new copy in a safe place, and brought to each machine of the agency: { $secret }
    Delete nothing: until the register names the new key, everything is sealed to the old one.
desk-new-reply-keys-done =
    New keys are made to sign replies and to introduce devices ({ $keys }). The old ones stay.
    For whoever keeps the register: { $public }
    To be kept secret, with a new copy in a safe place, and brought to each machine of the agency: { $secret }
    Delete nothing: until the register names the new ones, this desk signs with the old ones.
desk-connect-done = This desk now receives through “{ $name }” ({ $hub }).
desk-connect-done-demonstration = This desk now receives through “{ $name }” ({ $hub }), for practice: nothing real passes there.
desk-invite-done = One-time code for one device. Hand it over in person or say it aloud, never together with the settings file.
desk-fetch-done = { $count ->
    [0] Nothing new.
    [one] { $new ->
        [0] One referral, received before.
       *[other] One referral received.
    }
   *[other] { $count } referrals, { $new } of them new.
}
desk-list-empty = No referral received.
desk-strike-done = Done. What this device sends from now on is not believed; what came from it before no longer opens as verified.
desk-fetch-attachments = Attachments that have come: { $count }.
# $referral : le numéro de l’orientation ; la phrase de l’erreur suit.
desk-fetch-attachment-not = Attachment of referral { $referral }:
desk-attachment-written = Attachment written in the clear, readable by you alone: { $path }. Erase it when it is no longer needed there.
desk-open-written = Document written, readable by you alone: { $path }

## A document that does not open

desk-error-not-for-this-key = This document is sealed to another key than this desk’s, or its beginning was altered. Nothing was opened.
    .fix = Check that this is the desk of the receiving agency; if it is, fetch it again with “repere desk fetch --all”.
desk-error-tampered = This document was changed or cut short after it was sealed. Nothing of it was read.
    .fix = Fetch it again with “repere desk fetch --all”. If it happens again, tell the operator of the hub.
desk-error-not-an-age-file = This file is not a sealed referral.
    .fix = Choose an .age file, or give the number of a referral in “repere desk list”.
desk-error-unknown-sender = This document is signed by a device that this agency did not invite ({ $device }). It is not shown.
    .fix = If the device should be known, give it a new code and ask for the referral to be sealed again.
desk-error-unknown-sender-offline = This device ({ $device }) is not known here yet, and the hub does not answer. The document is not shown; it is kept.
    .fix = Try again with a network: the device will be verified once and for all.
desk-error-bad-signature = One of the two signatures of this document is missing or wrong. It is not shown.
    .fix = Ask whoever sends it to seal a new referral, by another way than this file.
desk-error-wrong-recipient = This document was signed for another agency and then sealed to this one. It is not shown.
    .fix = Ask whoever passed it on why; the referral was not meant for this agency.
desk-error-unreadable = This document opens, but what is inside is not a referral.
    .fix = Tell whoever runs the deployment: the device and this desk do not speak the same language.
desk-error-newer-format = This referral is of a later format ({ $format }). It is kept.
    .fix = Update Repère on this desk, then open it again.
desk-error-too-large = This file is larger than a referral can be.
    .fix = Check that it is the right file.
desk-error-too-many-keys = The file "{ $path }" has as many keys as it can have. Nothing has changed.
    .fix = Put the oldest aside, in a safe place: what was sealed to them then opens here no more.
desk-error-device-unknown = This desk does not know the device “{ $device }”.
    .fix = The number stands on every referral that came from the device. Codes without a device are withdrawn with “--unused-codes”.
desk-error-other-referral = The hub keeps this referral under another number than its own. It is kept, but not confirmed.
    .fix = Tell the operator of the hub.
desk-error-other-content = The hub offers something else under the number of a referral that was received and verified. The first is kept as it is.
    .fix = Tell the operator of the hub.
desk-error-file-missing = There is no file “{ $path }”, and no referral of that number.
    .fix = See the list with “repere desk list”.
desk-error-fetch-incomplete = { $count ->
    [one] One referral needs to be looked at. It stays at the hub.
   *[other] { $count } referrals need to be looked at. They stay at the hub.
}
    .fix = Read what stands beside each number; the others have been received.

## The desk’s folder

desk-error-not-a-desk = The folder “{ $path }” is not that of a receiving desk.
    .fix = Give the right folder, or make one with “repere desk keygen”.
desk-error-already-a-desk = The folder “{ $path }” has a key already. Nothing was replaced.
    .fix = Choose another folder.
desk-error-identity-missing = The secret key of this desk is not there ({ $path }). Without it nothing opens.
    .fix = Put the file back from its copy.
desk-error-identity-damaged = The secret key of this desk is unreadable ({ $path }). Without it nothing opens.
    .fix = Put the file back from its copy, without opening it in a word processor.
desk-error-agency-damaged = The description of the agency is unreadable ({ $path }).
    .fix = Put the file back from its copy.
desk-error-roster-damaged = The register of devices is unreadable, or comes from a later version ({ $path }). It is not replaced.
    .fix = Put it back from its copy, or update Repère.
desk-error-cannot-write = “{ $path }” cannot be written. Nothing was left half done.
    .fix = Check that the folder exists and can be written to.
desk-error-cannot-read = “{ $path }” cannot be read.
    .fix = Check the file and the disk.
desk-error-no-permission = The system refuses access to “{ $path }”.
    .fix = Use the account of the person that the desk belongs to.
desk-error-no-space = There is no room on the disk for “{ $path }”. Nothing was left half done.
    .fix = Make room, then try again.

## The agency and its deployment

desk-error-not-an-agency = This description of an agency cannot be used.
    .fix = Check the id, the name and the language.
desk-error-bad-agency-id = This id for an agency will not do.
    .fix = Take 1 to 64 lower-case letters without accents, digits or hyphens, such as “shelter-paris”.
desk-error-bad-agency-name = This agency’s name in “{ $locale }” will not do: it has { $length } characters. Nothing was made.
    .fix = Write one line, of 1 to { $maximum } characters.
desk-error-bad-agency-locale = “{ $locale }” is not a language tag.
    .fix = Write for example “fr”, “en”, “ar” or “ro”.
desk-error-bad-agency-key = The agency’s public key will not do.
    .fix = Make a key again with “repere desk keygen” in a new folder.
desk-error-agency-too-large = This description of an agency is too large.
    .fix = Shorten its texts: { $maximum } bytes at most.
desk-error-bad-agency-purpose = This agency’s purpose in “{ $locale }” will not do: it has { $length } characters. Nothing was made.
    .fix = Write one line, of 1 to { $maximum } characters.
desk-error-bad-agency-names = The agency’s name or purpose is given in { $length } languages.
    .fix = Give a name in at least one language; { $maximum } languages at most.
desk-error-not-connected = This desk belongs to no deployment.
    .fix = Connect it with “repere desk connect”, with the file and the token of the operator of the hub.
desk-error-deployment-invalid = This file is not a usable deployment file. Nothing has changed.
    .fix = Ask the operator of the hub for it again, and do not change it.
desk-error-deployment-newer-version = This deployment file is for a later version of Repère. Nothing has changed.
    .fix = Update Repère.
desk-error-deployment-without-agency = This deployment does not serve the agency “{ $agency }” with the key of this desk. Nothing has changed.
    .fix = Give agency.json to the operator of the hub, then ask for the new file.
desk-error-bearer-invalid = This is not a token. Nothing has changed.
    .fix = Copy all of it, without a space or a line break.
desk-error-bearer-needed = This desk, of an earlier version, has no keys to sign with: it needs a token. Nothing has changed.
    .fix = Ask whoever runs the hub for a token, and give it with "--bearer".

## The hub

desk-error-hub-offline = There is no network, or the hub does not answer. Nothing is lost.
    .fix = Try again later; what is here already opens without a network.
desk-error-hub-not-the-hub = Who answered is not the hub of this deployment. Nothing was sent there.
    .fix = Try another network. If it happens again, tell the operator of the hub.
desk-error-hub-certificate-date = By this desk’s clock the hub’s certificate is not valid yet, or no longer. Nothing was sent.
    .fix = Set the clock right; if it is right, tell the operator of the hub.
desk-error-hub-not-a-hub = A web page answered instead of the hub, such as that of a public Wi-Fi. Nothing is lost.
    .fix = Log in to that network first, or try another.
desk-error-hub-server-fault = The hub had a fault ({ $status }). What it keeps stays kept.
    .fix = Try again later; if it lasts, tell the operator of the hub.
desk-error-hub-cut-short = The connection broke on the way. Nothing is lost.
    .fix = Try again.
desk-error-hub-unauthorised = The hub does not accept this desk’s token, or no longer.
    .fix = Ask the operator of the hub for a new token, then “repere desk connect”.
desk-error-hub-conflict = The hub has something else under this name. Nothing has changed.
    .fix = Try again; if it happens again, tell the operator of the hub.
desk-error-hub-bad-receipt = What the hub gave is not what it had announced. It is not kept.
    .fix = Try again; if it happens again, tell the operator of the hub.
desk-error-hub-wrong-recipient = The hub does not know this key of the agency.
    .fix = Hand agency.json to whoever runs the hub.
desk-error-hub-unknown-agency = The hub does not know this agency.
    .fix = Give agency.json to the operator of the hub.
desk-error-hub-agency-closed = This agency is closed in the register of the deployment. Nothing changed.
    .fix = Ask those in charge of the deployment.
desk-error-hub-withdrawn = The hub answers that this device was withdrawn. Nothing changed.
    .fix = Ask those in charge of the deployment.
desk-error-hub-no-register = The hub has no register. Nothing changed.
    .fix = Ask whoever runs the hub to put the register into it, with "repere hub register".
desk-error-hub-register-refused = The register, or what was to be added to it, is not accepted ({ $reason }). Nothing changed.
    .fix = Tell those in charge of the deployment, and give them that word.
desk-error-hub-refused = The hub refuses this request ({ $status }). Nothing has changed.
    .fix = Update Repère; if it happens again, tell the operator of the hub.
desk-error-hub-too-large = The hub refuses a request as large as this.
    .fix = Tell the operator of the hub.
desk-error-hub-client-unusable = The connection could not be prepared with this deployment file. Nothing was sent.
    .fix = Ask the operator of the hub for the file again.
desk-error-other = That did not work ({ $code }). Nothing was left half done.
    .fix = Update Repère; if it happens again, give this word to whoever runs the deployment.
