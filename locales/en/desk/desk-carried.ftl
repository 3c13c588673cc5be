### review: draft
### What was brought on a stick: "repere desk hand-in".

desk-hand-in-done = { $count ->
    [0] There is nothing in this file.
    [one] { $good ->
        [0] What was brought is not handed in:
       *[other] What was brought is handed in.
    }
   *[other] { $good } of { $count } handed in.
}
desk-hand-in-receipts = The receipts are in { $path }: bring them back to whoever gave the file.
desk-error-hand-in-incomplete = { $count ->
    [one] One item is not handed in.
   *[other] { $count } items are not handed in.
}
    .fix = Read the reason of each above. Doing it again doubles nothing.
desk-error-parcel-not-one = This is not a file to hand in. Nothing was sent.
    .fix = Take the file as the device saved it.
desk-error-parcel-newer-format = This file is of a later version of Repère. Nothing was sent.
    .fix = Update "repere" at this desk.
desk-error-parcel-too-large = This file is too large to be handed in. Nothing was sent.
    .fix = Have the device make several files.
desk-error-parcel-damaged = This file was cut or damaged. Nothing was sent.
    .fix = Copy it from the stick once more, or make it anew on the device.
desk-error-parcel-receipts = These are receipts: they go to the device that gave the file, not to the hub.
    .fix = Bring them back to the device.
desk-error-hub-waybill-refused = { $reason ->
    [other-bytes] The content is not what the device handed over. It is not taken.
    [other-deployment] This was sealed for another deployment. It is not taken.
    [unknown-device] The hub does not know the device that sealed this. It is not taken.
    [withdrawn-device] The device that sealed this was withdrawn. It is not taken.
    [bad-signature] The signature is not that of the device which is named. It is not taken.
   *[other] The hub does not take this from another hand.
}
    .fix = The device that sealed it still has it: it can send it by itself, or make the file anew.
