### review: draft
### What happened and what is safe; in "fix", what to do. Never anything about a person.

## The app

error-unexpected = Something unexpected happened. What was saved is still saved.
    .fix = Try again. If it happens again, close Repère and open it anew.
error-command-unreadable = The page asked for something that the app does not understand. Nothing changed.
    .fix = Close Repère and open it anew.
error-locked = Repère is locked. Everything that was saved is safe.
    .fix = Enter the passphrase.
error-language-unknown = The language “{ $locale }” does not exist here. Nothing changed.
    .fix = Choose a language from the list.
error-role-gone = The directory no longer knows the role “{ $role }”. Duties and steps are those of somebody whose work is not known.
    .fix = Choose your role again, in the settings.
error-role-unknown = The role “{ $role }” does not exist here. Nothing changed.
    .fix = Choose a role from the list.
error-directory-unusable = The numbers to call could not be read.
    .fix = In immediate danger, call 17 or 112.
error-window-unavailable = Repère’s window could not open: { $detail }
    .fix = Check that there is a display, then try again.
error-deployment-unreadable = The settings file that was placed for this device could not be read: { $detail }
    .fix = Check its path and its permissions, then open Repère again.

## The passphrase and the vault

error-passphrase-too-short = The passphrase is too short. Nothing was created.
    .fix = It takes at least { $minimum } characters: four or five unrelated words are easy to remember.
error-wrong-passphrase = That is not the passphrase. Nothing is lost.
    .fix = Check the keyboard’s language and capital letters, then try again.
error-too-many-attempts = Too many attempts in a row. Nothing is lost.
    .fix = { $wait_seconds ->
        [one] Wait one second, then try again.
       *[other] Wait { $wait_seconds } seconds, then try again.
    }
error-not-a-vault = The file that was found is not a Repère vault. It was not changed.
    .fix = Check Repère’s data folder, or put the right copy back.
error-vault-damaged = The vault is damaged. Nothing was written to it.
    .fix = Do not delete it: make a copy, and ask whoever runs the deployment for help.
error-vault-newer = This vault comes from a newer version of Repère. It was not changed.
    .fix = Update Repère on this device.
error-vault-exists = There is already a vault on this device. It was not changed.
    .fix = Open it with its passphrase.
error-vault-in-use = Repère is already open on this device.
    .fix = Go back to the other window, or close it.
error-no-space = The device is full. The last answer is not saved; the earlier ones are.
    .fix = Free some space, then answer again.
error-vault-io = The device could not read or write the vault. The last answer may not be saved; the earlier ones are.
    .fix = Try again. If it happens again, check the disk and the folder’s permissions.
error-vault-absent = There is no vault on this device.
    .fix = Create one, or put the copy of the data folder back.
error-vault-key-missing = The vault’s key file is missing; without it the vault does not open. It was not changed.
    .fix = Put back the file vault.key from a copy of the same folder.
error-vault-database-missing = The vault is missing; only its key file is there. Nothing was changed.
    .fix = Put back the file vault.db from a copy of the same folder.
error-vault-key-of-another = The key file belongs to another vault. Nothing was changed.
    .fix = Put back vault.db and vault.key from the same copy.
error-vault-unacceptable-kdf = The key file asks for a protection outside the accepted limits. Nothing was changed.
    .fix = Put back the file vault.key from a safe copy; somebody may have changed it.
error-no-memory = The device has too little memory to open the vault. Nothing is lost.
    .fix = Close other applications, then try again.
error-already-exists = This exists already, with other content. Nothing changed.
    .fix = Go back to the list and see where it stands.
error-unacceptable = This value cannot be saved. Nothing changed.
    .fix = Check it: it is empty, or much too long.
error-not-found = What was asked for is no longer in the vault. Nothing changed.
    .fix = Go back to the list.
error-wrong-state = That is no longer possible: things have changed in the meantime. Nothing changed.
    .fix = Go back to the list and see where it stands.

## Protocols and the interview

error-protocol-unknown = The protocol “{ $protocol }” is not on this device. Nothing changed.
    .fix = Choose a protocol from the list.
error-protocol-missing = This screening’s protocol is no longer in the vault. The answers still are.
    .fix = Ask whoever runs the deployment for help.
error-protocol-unusable = The protocol “{ $protocol }” { $version } of this screening cannot be read. The answers are still in the vault.
    .fix = Update Repère, or ask whoever runs the deployment for help.
error-protocol-left-out = Protocol no. { $position } has errors ({ $errors }) and is not offered. The others work.
    .fix = Tell whoever runs the deployment: { $problem }, { $file }, line { $line }.
error-protocol-needs-deployment = A protocol can be installed only if it is signed by a publisher whom the deployment trusts, and this device has not joined a deployment yet. Nothing changed.
    .fix = Link the device first, in the settings.
error-protocol-older = Version { $current } of this protocol is here already; version { $version } is older. Nothing changed.
    .fix = Keep the one that is here, or ask for a newer one.
error-protocol-same-version = Version { $version } of this protocol is here already, with other content. Nothing changed.
    .fix = Tell whoever runs the deployment: a published version never changes, it takes a new number.
error-protocol-shipped = This protocol is part of Repère and cannot be removed. Nothing changed.
    .fix = Choose another protocol for the screening.
error-protocol-superseded = Repère has brought a version of this protocol that is at least as new; this one is of no use any more.
    .fix = It can be removed.
error-bundle-too-large = This file is too large: { $mebibytes } MiB at most. Nothing changed.
    .fix = Check that it is the right file.
error-bundle-unreadable = This file is neither a protocol nor a directory, or it is incomplete. Nothing changed.
    .fix = Choose a “.repere-protocol” or “.repere-directory” file, or ask for it again.
error-bundle-newer-format = This file is made for a newer version of Repère. Nothing changed.
    .fix = Update Repère.
error-bundle-strange-file = This file holds what neither a protocol nor a directory holds ({ $path }). It was not opened any further.
    .fix = Do not use it, and tell whoever runs the deployment.
error-bundle-unsigned = Nobody signed this file. It was not installed.
    .fix = Ask whoever publishes this file for the signed file.
error-bundle-other-content = This file is not the one that was signed: something in it was changed. It is not used.
    .fix = Ask for the file again, by another way; if it happens again, tell whoever runs the deployment.
error-bundle-broken = This file has errors ({ $errors }). It is not used.
    .fix = Tell whoever publishes it: { $problem }, { $file }, line { $line }. It may be made for a newer version of Repère.
error-publisher-unknown = This file is signed by somebody whom this deployment does not know (key { $keys }). It is not used.
    .fix = Ask whoever runs the deployment whether to trust them; it would take a new settings file.
error-publication-bad-signature = The signature of this file is not right: the file was changed, or the signature is false. It is not used.
    .fix = Ask for the file again, by another way; if it happens again, tell whoever runs the deployment.
error-publication-unreadable = The signature that comes with this file is that of something else. It is not used.
    .fix = Ask whoever publishes this file for the file again.
error-publication-newer-format = The signature of this file is made for a newer version of Repère. It is not used.
    .fix = Update Repère.
error-screening-unknown = This screening is not in the vault. Nothing changed.
    .fix = Go back to the list.
error-screening-damaged = { $count ->
        [one] One screening in the vault is damaged and cannot be read. The others are whole.
       *[other] { $count } screenings in the vault are damaged and cannot be read. The others are whole.
    }
    .fix = Delete nothing: make a copy of the data folder, and ask whoever runs the deployment for help.
error-question-counts = What is written at the question “{ $question }” counts: it cannot be erased here.
    .fix = Go to that question to change the answer or the note.
error-question-unknown = The question “{ $question }” is not in this protocol. Nothing changed.
    .fix = Go back to the interview.
error-question-not-reached = The answers so far do not lead to this question. Nothing changed.
    .fix = Go back to the interview, or change the answer that it depends on.
error-not-now = Something stands against asking for now. What was saved still is.
    .fix = Under “Before”, change the answer, only observe, or come back another time.
error-needs-training = This question is only asked with training: an answer to it is not recorded.
    .fix = Note what is said unasked or seen; or say in the settings that you are trained.
error-observation-only = This screening is observation only: an answer to a question is not recorded in it.
    .fix = Note what is seen, said unasked or read; or take up the questions again under “Before”.
error-handed-over = The device is handed over: only the question can be reached.
    .fix = Stop, then take it back with the passphrase.
error-not-handed-over = The device is no longer handed over. What was saved still is.
    .fix = Return to the screening with the passphrase.
error-recording-missing = This question has no recording in this language.
    .fix = Read it aloud.
error-nothing-to-hand-over = This page cannot be handed over: there is nothing to ask the person on it.
    .fix = Go to a question that is asked, then hand over.
error-nothing-before = This is the first question.
    .fix = Go on with the interview, or pause it.
error-answer-wrong-kind = This is not the kind of answer that the question takes. It is not saved.
    .fix = Choose an answer that the page offers.
error-answer-unknown-option = The question does not offer this answer. It is not saved.
    .fix = Choose an answer that the page offers.
error-answer-exclusive = One of these answers excludes the others. Nothing is saved.
    .fix = Keep either that one or the others.
error-answer-out-of-range = This number is not possible here. It is not saved.
    .fix = Between { $minimum } and { $maximum } (“-”: no limit).
error-answer-too-long = This text is too long. It is not saved.
    .fix = Shorten it, or put the rest in a note.
error-note-too-long = This note is too long. It is not saved.
    .fix = Shorten it to { $maximum } characters, or put the rest at another question.
error-draft-too-long = This draft is too long. What was kept before is still kept.
    .fix = Save what is written, or shorten it: a draft holds { $maximum } KiB.

## Joining a deployment

error-not-enrolled = This device has not joined a deployment yet: it cannot seal a referral. The screening is saved.
    .fix = Join a deployment in the settings, with the file and the code that the receiving agency gave.
error-code-wrong-length = A code has thirty characters; this one has { $found }. Nothing was sent.
    .fix = Check that no group of five is missing.
error-code-wrong-character = A character of this code is in no code. Nothing was sent.
    .fix = Read the code again: Latin letters and digits, without the letter U.
error-code-for-other-deployment = This code was not made for this settings file, or it was copied wrongly. Nothing was sent.
    .fix = Read the code again and check the file; when in doubt, call the agency that gave them.
error-code-used = This code has already been used. Nothing changed on this device.
    .fix = Ask for a new code. If nobody here used it, tell the agency that gave it.
error-code-unknown = The server does not know this code. Nothing changed.
    .fix = Read the code again, or ask for a new one.
error-deployment-invalid = This file is not a settings file that can be used. Nothing changed.
    .fix = Ask the receiving agency for the file again, and do not change it.
error-deployment-newer-version = This settings file is made for a newer version of Repère. Nothing changed.
    .fix = Update Repère.

## Referrals

error-agency-unknown = The agency “{ $agency }” is not in this deployment. Nothing was sealed.
    .fix = Choose an agency from the list.
error-ground-missing = Without the person’s consent, it takes a legal duty. Nothing was sealed.
    .fix = Write down the duty in a few words, for instance the article of law.
error-referral-unknown = This referral is not in the vault. Nothing changed.
    .fix = Go back to the outbox.
error-referral-damaged = { $count ->
        [one] One referral in the vault is damaged and can be neither shown nor sent. The others are whole.
       *[other] { $count } referrals in the vault are damaged and can be neither shown nor sent. The others are whole.
    }
    .fix = Delete nothing: make a copy of the data folder, and ask whoever runs the deployment for help. A new referral can be sealed from the screening.
error-reply-damaged = { $count ->
        [one] One agency’s reply in the vault is damaged and cannot be shown. The others are whole.
       *[other] { $count } agencies’ replies in the vault are damaged and cannot be shown. The others are whole.
    }
    .fix = Delete nothing: make a copy of the data folder, and ask whoever runs the deployment for help. The agency can say what it replied.
error-erasure-damaged = { $count ->
        [one] One request to erase, in the vault, is damaged and can be neither shown nor sent. The others are whole.
       *[other] { $count } requests to erase, in the vault, are damaged and can be neither shown nor sent. The others are whole.
    }
    .fix = Delete nothing: make a copy of the data folder, and ask whoever runs the deployment for help. The agency can be asked directly to erase.
error-preview-outdated = What would be sent is no longer what the preview showed. Nothing was sealed.
    .fix = Read the preview again, with the person if they are there, then seal.
error-referral-too-large = This referral is too large to be sent. Nothing was sealed; the screening is saved.
    .fix = Leave the notes out, or shorten them.
error-referral-encryption-failed = The referral could not be encrypted. Nothing left the device.
    .fix = Try again. If it happens again, ask for a new settings file.
error-referral-unwritable = The referral could not be put together. Nothing left the device.
    .fix = Try again without the notes.

## Sending

error-offline = No network, or the server does not answer. Nothing is lost: what waits stays encrypted on this device.
    .fix = Go on without it: what waits leaves when the network is back and Repère is open. To join a deployment, try again later.
error-not-the-hub = Whoever answered is not this deployment’s server. Nothing was sent; the referral waits, encrypted.
    .fix = Try another network. If it happens again, tell whoever runs the deployment.
error-certificate-date = The server’s certificate is not valid on this device’s date. Nothing was sent; the referral waits, encrypted.
    .fix = Check the device’s date and time. If they are right, tell whoever runs the deployment.
error-not-a-hub = A web page answered in place of the server, like that of a public Wi-Fi. The referral waits, encrypted.
    .fix = Sign in to that Wi-Fi first, or try another network.
error-server-fault = The server had a fault. The referral waits, encrypted, and will be sent again.
    .fix = Nothing to do. If it lasts, tell whoever runs the deployment.
error-cut-short = The connection broke on the way. The referral waits, encrypted, and will be sent again.
    .fix = Nothing to do, or try another network.
error-unauthorised = The server no longer accepts this device. The referrals wait, encrypted.
    .fix = Ask the receiving agency for a new code, and join the deployment again in the settings. What waits stays, and leaves afterwards.
error-conflict = The server already has something else under this number. The referral stays, encrypted, on this device.
    .fix = Tell whoever runs the deployment, then seal a new referral.
error-too-large = The server refuses a referral of this size. It stays, encrypted, on this device.
    .fix = Seal a new referral without the notes.
error-bad-receipt = The server’s receipt does not verify. The referral does not count as received: it waits, encrypted.
    .fix = Tell whoever runs the deployment.
error-wrong-recipient = The agency has another key than the one that this is sealed to: nobody there could open it. Nothing arrived there.
    .fix = Ask whoever runs the deployment for the present settings, then seal again.
error-unknown-agency = The server does not know this agency. The referral stays, encrypted, on this device.
    .fix = Tell whoever runs the deployment.
error-agency-closed = This agency takes no more referrals. This one stays, encrypted, on this device.
    .fix = Choose another agency, with the person, and seal a new referral.
error-withdrawn = The agency that let this device in does not let it in any more. Nothing is erased: the referrals wait, encrypted.
    .fix = Call that agency. If the work is to go on, it gives a new code.
error-no-register = The server has no register. Nothing changed on this device.
    .fix = Tell whoever is in charge of the deployment.
error-register-refused = The register of this server is not accepted ({ $reason }). Nothing changed on this device.
    .fix = Update Repère; if it happens again, tell whoever is in charge of the deployment.
error-refused = The server refuses this request. Nothing is lost.
    .fix = Update Repère; if it happens again, tell whoever runs the deployment.
error-client-unusable = The connection could not be prepared with this deployment’s settings. Nothing was sent.
    .fix = Ask for the settings file again.
error-directory-needs-deployment = A directory is only installed if it is signed by a publisher whom the deployment trusts, and this device has not joined a deployment yet. Nothing changed.
    .fix = Join the device first, in the settings.
error-directory-older = Edition { $current } of the directory is already there; edition { $version } is older. Nothing changed.
    .fix = Keep the one that is there, or ask for a newer edition.
error-directory-same-version = Edition { $version } of the directory is already there, with other content. Nothing changed.
    .fix = Tell whoever runs the deployment: a published edition never changes, it takes a new number.
error-directory-other = This directory is called “{ $directory }”; this device’s is “{ $current }”. Nothing changed.
    .fix = Ask whoever runs the deployment for the right file.
error-directory-other-publisher = The installed directory is signed by “{ $current }”; this one by another publisher. Nothing changed.
    .fix = Ask whoever runs the deployment who publishes the directory.
error-directory-not-used = The directory that your deployment installed can no longer be used; Repère’s own takes its place.
    .fix = Install it again, in the settings.
error-departement-unknown = There is no département “{ $departement }”.
    .fix = Choose one from the list in the settings.
error-judgement-reason-missing = Your judgement differs from the result and has no reason. Nothing was changed.
    .fix = Say why in a few words.
error-outcome-unknown = This protocol has no level “{ $outcome }”.
    .fix = Open the result again and choose a level from the list.
error-protocol-not-continued = This protocol hands no answers on to “{ $protocol }”.
    .fix = Begin a new interview with the other protocol.

## The register of the deployment

error-agency-closed-because = { $agency } takes no more referrals: { $reason }. Nothing has left.
    .fix = Choose another agency, with the person.
error-erasure-for-other-deployment = This referral left with another deployment than the one of this device: the request to erase can no longer be brought there.
    .fix = Ask the agency that received it directly to erase it.
error-joining-outdated = The deployment has changed since it was shown. Nothing was linked.
    .fix = Check it again, then link.
error-register-followed = This device follows the register of this deployment: a settings file does not take its place. Nothing has changed.
    .fix = Ask for the register file, and for a code made for it.
error-register-damaged = What this device kept of the deployment’s register is damaged and is not believed any more. Nothing is lost: the server will be asked again, and nothing leaves before.
    .fix = Connect to a network. If it lasts, link this device again with a new code.
error-register-old = { $days ->
    [0] The server has not confirmed the settings of the deployment yet: this has to wait. Everything else goes on.
    [one] The server has not confirmed the settings of the deployment for one day: this has to wait. Everything else goes on.
   *[other] The server has not confirmed the settings of the deployment for { $days } days: this has to wait. Everything else goes on.
}
    .fix = Connect to a network and check the date of this device, then try again.
error-register-expired = { $days ->
    [0] The settings of the deployment have just ended: this has to wait. Everything else goes on.
    [one] The settings of the deployment ended one day ago: this has to wait. Everything else goes on.
   *[other] The settings of the deployment ended { $days } days ago: this has to wait. Everything else goes on.
}
    .fix = Check the date of this device; if it is right, tell whoever runs the deployment.
error-register-no-deployment = The settings of the deployment were cancelled by those who run it, and new ones have not come yet. Nothing is lost; nothing leaves before.
    .fix = Connect to a network; if it lasts, tell whoever runs the deployment.
error-sealed-for-other-deployment = This referral was sealed for another deployment than the one of this device. It is not sent there.
    .fix = Look at it in the preview and seal it again, or withdraw it.
error-sealed-to-other-key = This referral was sealed to a key that the agency no longer has. It is not sent like this.
    .fix = Look at it in the preview and seal it again, or withdraw it.
error-sealed-with-withdrawn-keys = This referral was signed with keys that the agencies no longer accept. It is not sent like this.
    .fix = Look at it in the preview and seal it again, or withdraw it.

## A picture or a recording

error-attachment-unknown = This picture or recording is not there any more.
    .fix = Go back and look at the list.
error-attachment-waits = This attachment goes with a referral and has not arrived yet: it stays.
    .fix = Wait until it has arrived, or withdraw the referral.
error-too-many-attachments = There are { $maximum } attachments already, which is the most.
    .fix = Remove one first.
error-attachment-to-other-key = This picture or recording was to go to the key that its referral was sealed to, and the agency no longer has it. It is not sent to another one.
    .fix = Look at the preview and seal a new referral with it, if it is to leave.
error-attachment-row-damaged = { $count ->
        [one] One picture or recording in the vault is damaged and cannot be read.
       *[other] { $count } pictures or recordings in the vault are damaged and cannot be read.
    }
    .fix = Delete nothing: copy the data folder and ask whoever runs the deployment for help.
error-sent-attachment-damaged = { $count ->
        [one] The sending of one picture or recording is damaged and cannot be read: it does not leave.
       *[other] The sending of { $count } pictures or recordings is damaged and cannot be read: they do not leave.
    }
    .fix = Delete nothing: copy the data folder and ask whoever runs the deployment for help.
error-attachment-empty = There is nothing in this file.
    .fix = Choose another one, or record again.
error-attachment-too-large = This file has more than 20 MB.
    .fix = Take a smaller picture, or record in several parts.
error-attachment-too-many-pixels = This picture is too large for this device.
    .fix = Take one of a lower resolution.
error-attachment-pdf = A PDF says who made it, when and with what, in too many places to take it out reliably. It is not kept.
    .fix = Take a picture of the page, or a screenshot.
error-attachment-other-picture = Pictures of this kind are not read here.
    .fix = Choose a JPEG, PNG or WebP picture, or take it from this page.
error-attachment-other-sound = Of this kind of sound, the traces of the device cannot be taken out reliably. It is not kept.
    .fix = Record from this page, or choose a WAV or Opus file.
error-attachment-film = A film shows more than can be looked through before it is sent. It is not kept.
    .fix = Take a picture, or record the sound alone.
error-attachment-of-unknown-kind = This file is neither a picture nor a recording.
    .fix = Choose a JPEG, PNG or WebP picture, or WAV or Opus sound.
error-attachment-damaged = This file is damaged: it could not be read.
    .fix = Choose another one, or take the picture again.
