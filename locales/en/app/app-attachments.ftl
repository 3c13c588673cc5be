### review: draft
### The pictures and recordings of an interview. Only the worker reads this.

attachment-kind-payslip = Payslip, money
attachment-kind-contract = Contract, written promise
attachment-kind-identity-document = Identity document
attachment-kind-place = Place
attachment-kind-injury = Injury
attachment-kind-own-words = Their own words
attachment-kind-other = Something else

attachments-title = Pictures and recordings
attachments-open = Picture, sound
attachments-about = Place, device, date and the name of the file are taken out before anything is kept. Nothing is sent unless it is chosen for a referral.
attachments-gallery = A picture taken now may stay in the gallery of the phone: delete it there too.
attachments-choose = Pictures and recordings to send
    .about = Each has a box of its own. None is sent without it.
attachment-kind = What is it of?
attachment-kind-choose = Choose…
attachment-add-picture = Attach a picture
attachment-add-sound = Attach sound
attachment-record = Record
# $seconds : depuis combien de secondes.
attachment-record-end = End the recording ({ $seconds } s)
attachment-adding = One moment…
attachment-no-microphone = The microphone cannot be used. Allow it, or choose a file.
attachment-remove = Remove
attachment-remove-sure = Remove for good
attachment-keep = Keep
attachment-size = { $kilobytes } KB
# $kind : ce que c’est, par exemple « Fiche de paie, argent ».
attachment-picture = Picture: { $kind }
attachment-listen = Listen
attachment-stop = Stop
attachment-not-shown = This attachment cannot be shown here.
sent-attachments = Pictures and recordings
sent-attachment-waiting = waits for its turn
sent-attachment-waits-for-network = waits for a network that costs nothing
# $percent : la part qui est arrivée.
sent-attachment-on-its-way = on its way: { $percent } %
sent-attachment-received = at the hub
sent-attachment-refused = refused
sent-attachment-seal-again = to be sealed again
sent-attachment-withdrawn = taken back
sent-attachments-now = Send now, even if it costs
sent-attachments-again = Offer again what was refused
settings-attachments-wait = Pictures and recordings: wait for me
    .about = Where the device does not know whether the network costs something, they wait in the outbox until you send them.
