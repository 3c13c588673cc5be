### review: draft
### The receiving desk and the deployment's register: who is let in, who is believed no more, and codes on paper.
### “withdraw a device”: believe it no more; “let in”: believe a device that came with one of the desk's codes.

## Following a register

desk-connect-register =
    This desk now follows the register of “{ $name }” ({ $hub }).
    To compare on the telephone with whoever runs the deployment: { $digits }
desk-connect-register-demonstration =
    This desk now follows the register of “{ $name }” ({ $hub }), for practice: nothing real goes through it.
    To compare on the telephone with whoever runs the deployment: { $digits }
desk-follow-let-in = { $count ->
    [one] One device came in with a code of this desk.
   *[other] { $count } devices came in with codes of this desk.
}
desk-follow-introduced = The other desks of the deployment now know which devices this desk has let in.
desk-follow-alone = The register does not allow this desk to introduce its devices: it is alone in believing them.
desk-follow-old = The hub has not confirmed the register for { $days } days. Everything goes on; tell those in charge if it lasts.
desk-follow-expired = The register has been past its end for { $days } days. Everything goes on, but no device can join any more: tell those in charge of the deployment.

## Codes

desk-invite-many = { $count } one-time codes, one a device. Hand them over in person or by voice, never with the register's file.
desk-cards-written = { $count ->
    [one] One card to print, readable by you alone: { $path }
   *[other] { $count } cards to print, readable by you alone: { $path }
}
    Whoever has this file has the codes: delete it once the cards are printed, and hand each over in person.
desk-cards-list = Which card is for whom: { $path }. That list stays at the desk.
desk-card-title = Card { $number }
desk-card-once = For one device, once, before { $until }. Whoever has this code can pose as you: show it to nobody, destroy it afterwards.
desk-card-compare = Before joining, the device shows digits. They have to be these:

## Devices

desk-devices-none = No device is believed here.
desk-devices-line = { $label }  since { $since }, seen { $seen }, by { $by }
desk-devices-line-alone = { $label }  since { $since }, seen { $seen }, by { $by } (the other desks do not know)
desk-devices-withdrawn = Withdrawn on { $day }: { $name }
desk-devices-waiting = Code that waits: card { $card }, { $label }, until { $day }
desk-withdraw-done = The device { $device } is withdrawn: the hub takes nothing from it any more, and no desk of the deployment believes it.
desk-withdraw-untold = This desk believes the device no more, but the hub and the other desks do not know yet. Run "repere desk fetch" again as soon as possible.

## What is wrong

desk-error-register-refused = What came of the register is not believed ({ $reason }). Nothing changed.
    .fix = Tell those in charge of the deployment, and give them that word.
desk-error-register-damaged = The register that is kept here is not what it was ({ $path }). Nothing is opened with it.
    .fix = Bring the register file and give its id, as those who signed it say it: "repere desk connect --register … --id …".
desk-error-register-expired = The register has ended (days: { $days }): nobody begins with it, and nobody is let in. Nothing has changed.
    .fix = Ask those who sign it for a new one, then fetch: "repere desk fetch".
desk-error-register-other = This desk follows another register already. Nothing changed.
    .fix = Make another desk folder for another deployment.
desk-error-register-followed = This desk follows a register: no settings file takes its place. Nothing changed.
    .fix = Give a file of the register, with "repere desk connect --register".
desk-error-register-without-deployment = The register no longer says what the deployment is: it was voided, and the next one has not come.
    .fix = Ask those in charge of the deployment for a newer file, then "repere desk connect --register".
desk-error-registrar-keys-other = The register gives “{ $agency }” other keys to introduce devices with than those of this desk. Nothing was introduced.
    .fix = Hand agency.json to those in charge of the deployment.
desk-error-introductions-contended = Other machines of this desk were writing at the same time. The other desks do not know everything yet.
    .fix = Run "repere desk fetch" again.
desk-error-not-introduced = No desk has introduced the device that signed this yet ({ $device }). It is not shown, and stays at the hub.
    .fix = The desk that invited it introduces it when it next fetches: run "repere desk fetch" later. If it lasts, call that desk.
desk-error-device-withdrawn = The device “{ $name }” is withdrawn: what it signed is not shown ({ $device }).
    .fix = If it was found again or withdrawn by mistake, give it a new code.
desk-error-device-other-keys = The device { $device } comes with other keys than those that the desks know. It is not shown.
    .fix = Tell whoever runs the hub; give the device a new code.
desk-error-device-of-another = The device { $device } was invited by “{ $agency }”, which alone can withdraw it.
    .fix = Call “{ $agency }”: "repere desk withdraw { $device }" at their desk.
desk-error-names-too-large = This table is too large: { $most } bytes at most. No code was made.
    .fix = Leave one column in it, a name a line.
desk-error-names-not-text = Line { $line } of the table is not UTF-8. No code was made.
    .fix = Save it again as "CSV UTF-8".
desk-error-names-nobody = Nobody is in this table. No code was made.
    .fix = Write a name a line, in the first column, without a heading.
desk-error-names-too-many = That is too many at once: { $most } codes at most. None was made.
    .fix = Make fewer, several times.
desk-error-names-empty = Line { $line } of the table has no name in the first column. No code was made.
    .fix = Write it, or take the line out.
desk-error-names-too-long = The name of line { $line } is too long: { $most } characters at most. No code was made.
    .fix = Make it shorter; it only serves to find one's way.
desk-error-names-not-plain = The name of line { $line } has a character that does not belong there, such as a line break. No code was made.
    .fix = Type it again; look at the quotation marks.
desk-error-names-formula = A spreadsheet would take the name of line { $line } for a formula. No code was made.
    .fix = Let it begin with a letter or a digit.
desk-error-names-taken = The name of line { $line } is taken already, in the table or by a device of this desk. No code was made.
    .fix = Take another one, with a number for instance. "repere desk devices" shows those that are taken.
desk-error-names-more-than = There are more names than codes asked for ({ $most }). No code was made.
    .fix = Ask for as many codes as names, or more.
