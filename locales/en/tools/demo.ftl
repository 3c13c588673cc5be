### review: draft
### The demonstration: each step in a sentence. The person in it is invented.

demo-agency-name = Reception (demonstration)
demo-agency-purpose = An invented agency to try things with: it reads no real situation.
demo-deployment-name = Demonstration

## The steps

demo-step-hub = A hub listens here, on this machine only: { $address }
demo-step-desk = The agency “{ $agency }” has its key: { $recipient }…
demo-step-vault = An encrypted vault is created on the device.
demo-step-invitation = The agency hands out a one-time code: { $code }
demo-step-enrolled = The device has joined “{ $deployment }”.
demo-step-screening = The screening { $code } begins, in { $interviewer } and { $respondent }.
demo-step-answers = { $count } questions dealt with, each one saved before the next.
demo-step-result = What the answers say: { $outcome } (indications noticed: { $indications })
demo-step-preview = Before consent, this is what “{ $agency }” will read: { $disclosed } items; staying on the device: { $withheld }
demo-step-sealed = The referral { $referral } is signed, sealed and queued together with the consent.
demo-step-received = The hub has received it; its signed receipt verifies: { $at }
demo-step-fetched = The agency’s desk fetches its mailbox: { $count }
demo-step-opened = The desk opens it; both signatures are those of the device { $sender }.
demo-step-out = What was made is in { $path }
demo-step-prepared = The demonstration is ready: device { $device }, desk { $desk }, hub { $hub } on { $listen }, settings { $deployment }

## Details

demo-answer = { $question } → { $answer } ({ $provenance })
demo-non-answer = { $question } → { $answer }
demo-alert = To be known at once: { $alert }
demo-indication-strong = strong indication: { $indication }
demo-indication-medium = medium indication: { $indication }
demo-indication-weak = weak indication: { $indication }
demo-next-step = next: { $step }
demo-passphrase = Passphrase to try it with: { $passphrase }

## What can go wrong

demo-error-unexpected = A part answered other than expected ({ $detail }).
    .fix = This is a fault of Repère: please report it.
demo-error-hub = The demonstration’s hub could not be prepared ({ $detail }).
    .fix = Check the folder’s space and permissions, then try again.
demo-error-listen = The hub cannot listen on this address: { $detail }
    .fix = Close the program that uses it, or choose another address.
demo-error-io = The system refused: { $detail }
    .fix = Check the folder’s space and permissions, then try again.
demo-error-folder-not-empty = This folder already holds something else: { $detail }. Nothing was written to it.
    .fix = Choose an empty or a new folder.
demo-error-not-a-folder = This is not a folder: { $detail }
    .fix = Choose an empty or a new folder.
demo-error-marker-damaged = This file is damaged: { $detail }
    .fix = Delete the demonstration’s folder, then try again: nothing real is in it.
demo-error-nothing-prepared = No demonstration is prepared in { $detail }
    .fix = Prepare it first, without “--show”.
demo-error-other-address = This folder’s demonstration listens on { $detail }: its settings say so, and the device keeps to them.
    .fix = Use that address, or another folder.
demo-word = A colleague of our agency calls the person tonight, as agreed.
demo-step-replied = The desk replies: the reply is signed, and sealed to this device.
demo-step-word-back = On the device one reads: taken up. “{ $message }”
