### review: draft
### Without a network: what waits travels on a stick, or from a screen to a camera.

outbox-no-network = No network?
carry-title = No network
carry-about = What waits can travel in another way. What is written in it cannot be read on the way; who has it sees to which services, and how many.
carry-give = Give
carry-give-about = All that waits, sealed. Somebody carries it to where there is a network, or to a desk.
carry-give-kept = Everything stays here too, until the receipt, and nothing arrives twice. But what was given can only be asked back.
carry-as-file = Save a file
carry-as-pictures = Show to a camera
carry-take = Take
carry-take-about = What a colleague entrusts, or receipts that come back.
carry-from-file = Choose a file
carry-from-camera = Use the camera
carry-taken = Taken for a colleague
carry-taken-none = Nothing so far.
carry-taken-at = Taken: { $time }
carry-kept-until = Kept here until { $day }
carry-waiting = { $count ->
    [one] One item waits for a network.
   *[other] { $count } items wait for a network.
}
carry-answered = { $count ->
    [one] One item is handed in.
   *[other] { $count } items are handed in.
}
carry-refused = { $count ->
    [one] One item is not taken.
   *[other] { $count } items are not taken.
}
carry-give-back = Give the receipts back
carry-put-down = Keep no longer
carry-saved = { $count ->
    [one] One item is in the file.
   *[other] { $count } items are in the file.
}
carry-left = { $count ->
    [one] One item had no room in it: do it again later.
   *[other] { $count } items had no room in it: do it again later.
}
carry-left-pictures = { $count ->
    [one] One item has no room in it: it stays for a file.
   *[other] { $count } items have no room in it: they stay for a file.
}
carry-brought-parcel = { $count ->
    [0] That was taken before.
    [one] One item is taken. It leaves with the first network.
   *[other] { $count } items are taken. They leave with the first network.
}
carry-brought-receipts = { $count ->
    [0] Those receipts were here before.
    [one] One receipt has come.
   *[other] { $count } receipts have come.
}
carry-brought-refused = { $count ->
    [one] One receipt does not verify, and does not count.
   *[other] { $count } receipts do not verify, and do not count.
}
show-title = Show
show-about = Hold this screen in front of the other camera until it has read everything.
show-progress = Picture { $number } · { $needed } are needed at least
show-done = Done
show-picture = A picture that changes, for a camera
scan-title = Look
scan-about = Point at the screen of the other device.
scan-nothing = Nothing read so far.
scan-progress = Read: { $percent } %
scan-starting = The camera is starting…
scan-video = What the camera sees

failure-camera-none = This device has no camera, or something else uses it.
    .fix = Close what uses it, or take the way of a file.
failure-camera-denied = This app may not use the camera.
    .fix = Allow it in the settings of the system, or take the way of a file.
error-carried-damaged = { $count ->
    [one] One item that was taken for a colleague can no longer be read.
   *[other] { $count } items that were taken for a colleague can no longer be read.
}
    .fix = The colleague still has them: take them once more.
error-carried-full = There is no room to take anything else. Nothing was taken.
    .fix = First send, or give back, what was taken before.
error-file-not-saved = The file could not be saved there: { $detail }
    .fix = Choose another place, or another stick.
error-nothing-to-carry = There is nothing to give.
    .fix = Nothing to do: everything has left, or nothing waits.
error-parcel-not-one = This file is neither items nor receipts. Nothing changed.
    .fix = Choose the file as it was saved.
error-parcel-newer-format = This file is of a later version of Repère. Nothing changed.
    .fix = Update this app.
error-parcel-too-large = This file is too large. Nothing changed.
    .fix = Ask the colleague to make several files.
error-parcel-damaged = This file was cut or damaged. Nothing changed.
    .fix = Copy it once more, or make it anew.
error-parcel-empty = There is nothing in this file.
    .fix = Ask the colleague to make it anew.
error-parcel-other-deployment = This is for another deployment than this device's. Nothing was taken.
    .fix = Entrust it to somebody of the same deployment.
error-parcel-own = This is of this very device. There is nothing to take.
    .fix = Entrust it to a colleague, or to a desk.
error-pictures-too-large = That is too much for pictures.
    .fix = Save a file.
error-receipts-not-ours = These receipts are not for this device. Nothing changed.
    .fix = Give them back to whoever gave the items.
error-receipts-not-believed = These receipts do not verify. Nothing changed.
    .fix = Ask who brought them to hand in once more: that doubles nothing.
error-waybill-refused = { $reason ->
    [other-bytes] The content is not what the device handed over. It is not taken.
    [other-deployment] This was sealed for another deployment. It is not taken.
    [unknown-device] The hub does not know the device that sealed this. It is not taken.
    [withdrawn-device] The device that sealed this was withdrawn. It is not taken.
    [bad-signature] The signature is not that of the device which is named. It is not taken.
   *[other] The hub does not take this from another hand.
}
    .fix = Tell the colleague: their device still has it.
