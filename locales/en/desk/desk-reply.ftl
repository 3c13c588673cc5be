### review: draft
### The desk's word back: "repere desk reply" and "repere desk erase".

desk-reply-done = It is sent. The person who referred will read it the next time their device has a network.
desk-erase-done = It is erased here, and whoever referred is told. Copies written elsewhere with "--out", or printed, are still to be destroyed.
desk-reply-waits = The reply is kept, sealed. It goes out with the next "repere desk fetch".
desk-fetch-asks-to-erase = The person asks to erase referral { $referral }: "repere desk erase { $referral }".
desk-fetch-asks-to-erase-elsewhere = The person asks to erase referral { $referral }, which is not on this machine: another machine of the agency may have it. The request comes there too.
desk-erasure-asked = The person asks that this referral be erased.
desk-list-taken-up = Taken up, said on { $time }
desk-list-closed = Closed, said on { $time }
desk-list-erased = Erased, said on { $time }
desk-list-erasure-not-opened = A request to erase does not verify ({ $request }):

desk-error-no-reply-keys = This desk has nothing to sign a reply with: its key was made by an earlier version. Nothing was said.
    .fix = Make a new desk with "repere desk keygen" and have it added to the hub. Until then, answer in another way.
desk-error-reply-keys-damaged = The file "{ $path }" is damaged: this desk cannot sign its reply. Nothing was said.
    .fix = Put it back from the copy that is kept in a safe place.
desk-error-reply-keys-unpublished = The deployment's settings do not tell devices how to recognise replies of agency "{ $agency }". Nothing was said.
    .fix = Give agency.json to the operator of the hub, then take the new settings file with "repere desk connect".
desk-error-device-without-replies = The device that referred ({ $device }) cannot receive a reply: it enrolled with an earlier version. Nothing was said.
    .fix = Give it a new code, so that it enrols again. Until then, answer in another way.
desk-error-referral-missing = There is no referral of that number here, and no request to erase it.
    .fix = See the list with "repere desk list".
desk-error-replies-damaged = The file "{ $path }" cannot be read: this desk no longer knows what it has answered. Nothing was said.
    .fix = Put it back from a copy, or update Repère if a later version wrote it.
desk-error-sequences-damaged = The file "{ $path }" cannot be read: this desk no longer knows what came of each device. Nothing has changed.
    .fix = Put it back from its copy; otherwise take it away: this desk then begins to count anew with what comes.
desk-error-message-invalid = This message is empty, too long, or holds something other than text. Nothing was said.
    .fix = Write it in at most { $most } characters, without formatting.
desk-error-message-missing = There is no file "{ $path }". Nothing was said.
    .fix = Check its name, or write the message with "--message".
desk-error-not-held = Referral { $referral } is not on this machine: nothing is said of it.
    .fix = Answer from the machine that has it. If you have made sure that no machine of the agency has it, "repere desk erase { $referral } --held-nowhere".
desk-error-already-erased = This referral was erased here, and that was said. There is nothing more to say of it.
    .fix = Reach whoever referred in another way, if need be.
desk-error-attachment-unknown = This referral has no attachment number { $number }: it has { $count }.
    .fix = "repere desk open" shows them.
desk-error-attachment-missing = Attachment number { $number } has not come yet.
    .fix = Fetch it with "repere desk fetch". The device that sends it may be waiting for a better network.
desk-error-attachment-not-listed = The hub gives an attachment that its referral does not know. It is not kept.
    .fix = If that happens again, tell whoever runs the hub.
desk-error-erasure-of-another = A device asks to erase a referral that it did not send. It is not erased.
    .fix = Check with whoever referred, in another way.

## What has not come

desk-missing = { $count ->
    [one] One referral of { $device } has not come to this machine, number { $numbers }. Ask whoever holds the device whether it left; "repere desk settle" closes the question.
   *[other] { $count } referrals of { $device } have not come to this machine, numbers { $numbers }. Ask whoever holds the device whether they left; "repere desk settle" closes the question.
}
desk-missing-not-yet = { $count ->
    [one] One referral of { $device } has not come to this machine yet, number { $numbers }; it may be on its way, or wait on the device (noticed { $since }).
   *[other] { $count } referrals of { $device } have not come to this machine yet, numbers { $numbers }; they may be on their way, or wait on the device (noticed { $since }).
}
desk-missing-given-up = The numbers of { $device } below { $number } can be followed no more: too much of them is missing, or does not fit. Call whoever holds it; "repere desk settle" closes the question.
desk-missing-twice = Two different referrals of { $device } have number { $number }: there may be two copies of this device. Call whoever holds it; if in doubt, withdraw it with "repere desk withdraw".
desk-missing-other-before = Referral number { $number } of { $device } names another one before it than the one that came: there may be two copies of this device. Call whoever holds it; if in doubt, withdraw it with "repere desk withdraw".
desk-settle-done = What was missing of device { $device } is asked for no more. What still comes is taken as ever.
