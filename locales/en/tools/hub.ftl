### review: draft
### What the hub says in a terminal to whoever runs it: "repere hub".

## What was done

hub-init-done =
    The hub is ready in { $path }. It renews its certificate by itself until { $until }.
    The file "authority.key" is needed only to let it go on after that: keep it offline, with a copy of "receipts.key".
hub-renew-done = New certificate; the hub renews it by itself until { $until }. A hub that serves takes it within a minute.
hub-rotate-authority =
    The new authority is here; the hub renews its certificate by itself until { $until }. The one before vouches for it: whoever knows only that one still reaches the hub.
    Take "authority.key" away, then hand what "repere hub keys" writes to those who sign the register.
hub-rotate-keys =
    The new keys are made; the hub signs with those of before until the register names them.
    Hand what "repere hub keys" writes to those who sign the register.
    Beware: a device that joined by a settings file does not follow the register; it would believe no receipt any more. Let it join by the register file first.
hub-status-register = The hub follows the register { $id }, aloud { $spoken }.
hub-status-no-register = The hub follows no register.
hub-status-register-damaged = What is kept of the register here is damaged: no device is let in. Bring the register file again, with its id: repere hub register … --id …
hub-status-ends = { $what ->
        [certificate] The certificate of the hub
        [issuer] What the hub renews its certificate with
        [authority] The authority of the hub
        [root] The root of the register
        [deployment] The deployment of the register
       *[timestamp] The timestamp of the register
    } { $state ->
        [ended] ended on { $on }.
        [soon] ends on { $on } (days: { $days }).
       *[no] is good until { $on }.
    }{ $state ->
        [no] {""}
       *[other] { $what ->
            [certificate] {" "}To do: repere hub serve, which renews it, or repere hub renew.
            [issuer] {" "}To do: repere hub renew.
            [authority] {" "}To do: repere hub rotate --authority.
            [root] {" "}To do, by those who sign: repere authority rotate.
            [deployment] {" "}To do, by those who sign: repere authority settings --renew.
           *[timestamp] {" "}To do: repere hub serve, and look at what it says.
        }
    }
hub-status-keys-wait = New keys wait for the register to name them: hand what "repere hub keys" writes to those who sign.
hub-verify-no-log = The hub has no log yet.
hub-verify-counts = Entries of the log: { $entries }; receipts in it: { $receipts }; receipts of before the log: { $before }.
hub-verify-fault = { $what ->
        [checkpoint] The signed checkpoint of the log is not this hub’s.
        [brought] A checkpoint that was brought is not one of this log.
        [truncated] The log has { $one } entries, and a signed checkpoint says { $other }: what came in between is gone. Devices hand it in again by themselves at their next contact.
        [other-entries] The first { $one } entries are not those that were signed: something was dropped, changed or put in.
        [doubled] An entry is in the log twice: { $one } and { $other }.
       *[not-logged] Receipts that are not in the log at their place: { $one }.
    }
hub-verify-good = All of it holds.
hub-agency-added =
    The agency "{ $agency }" can receive. Its desk signs what it asks for, and needs no token.
    Without a register, write the settings file anew: it tells devices that this agency exists.
    The fingerprint of its key, to be compared with the agency:
hub-agency-added-with-token =
    The agency "{ $agency }" can receive. Its desk, of an earlier version, has no keys to sign with: here is its token, shown only once.
    Write the settings file anew: it tells devices that this agency exists.
hub-agency-updated = The description of the agency "{ $agency }" is up to date. Write the settings file again now: codes that were given out are only good with the old one.
hub-deployment-written =
    Settings of "{ $name }" written: { $path }
    Hand them to desks and devices. An enrolment code is good for this file only, to the character.
hub-keys-written =
    The public keys of the hub are in { $path }: receipts { $receipts }, timestamps { $timestamps }.
    Hand this file to those who sign the register, and tell them both names of keys by voice.
hub-register-begun = The hub follows the register { $id } now, and gives it to devices and desks.
hub-register-unchanged = The register { $id } is here already. Nothing changed.
hub-register-followed = { $count ->
        [one] The register { $id } is up to date: one change. Devices and desks learn of it by themselves.
       *[other] The register { $id } is up to date: { $count } changes. Devices and desks learn of them by themselves.
    }
hub-register-without-desk = The agency "{ $agency }" can receive, but its desk, of an earlier version, has neither keys to sign with nor a token: "repere hub add-agency".
hub-serving = The hub listens on { $address }
hub-observed = How it is can be asked at http://{ $address }, from this machine only.
hub-stopped = The hub has stopped; everything that it confirmed is kept.

## What went wrong

hub-error-already-exists = There is a hub, or part of one, in { $path } already. Nothing was changed.
    .fix = Choose an empty folder, or use this one.
hub-error-not-a-hub = There is no whole hub in { $path }.
    .fix = Make one with "repere hub init", or check the folder.
hub-error-newer-version = The folder { $path } comes from a newer version of Repère. It was not changed.
    .fix = Update Repère on this machine.
hub-error-no-authority-key = The file "authority.key" is not in { $path }. The certificate was not renewed.
    .fix = Put it back from its offline copy, renew, then take it away again.
hub-error-damaged-keys = The receipt keys in { $path } cannot be read. Nothing was changed.
    .fix = Put "receipts.key" back from a copy: with other keys no receipt would verify.
hub-error-certificate = The certificate or its key in { $path } cannot be used.
    .fix = Make a new one with "repere hub renew".
hub-error-store-damaged = The file "hub.db" in { $path } is damaged, or is not a hub's. Nothing was written to it.
    .fix = Put it back from a copy. Devices will send again what has no receipt.
hub-error-store = The file "hub.db" in { $path } could not be read or written.
    .fix = Check the disk and the permissions, then try again.
hub-error-no-space = The disk is full. Nothing that was confirmed is lost.
    .fix = Make room, then try again.
hub-error-permission-denied = Access denied: { $path }
    .fix = Use the account that owns this folder.
hub-error-io = Could not read or write { $path }: { $reason }
    .fix = Check the path and the disk, then try again.
hub-error-no-file = There is no file { $path }.
    .fix = Check the path.
hub-error-bad-hub-name = "{ $name }" is neither a domain name nor an IP address.
    .fix = Give the name under which devices reach the hub, without "https://" and without a port.
hub-error-bad-hub-names = A hub has one to sixteen names.
    .fix = Give a name with "--name", several by repeating it.
hub-error-not-an-agency = { $path } is not the description of an agency.
    .fix = Take the file "agency.json" that "repere desk keygen" wrote.
hub-error-bad-agency-id = The agency's id in { $path } cannot be used.
    .fix = Lower-case letters without accents, digits and hyphens, 64 at most.
hub-error-bad-agency-name = In { $path }, the agency's name in "{ $locale }" cannot be used: it has { $length } characters.
    .fix = Write one line, of 1 to { $maximum } characters.
hub-error-bad-agency-locale = In { $path }, "{ $locale }" is not a language tag.
    .fix = Write a tag such as "fr" or "ar".
hub-error-bad-agency-key = The agency's key in { $path } is not a post-quantum age public key (age1pq1…).
    .fix = Take the file "agency.json" that "repere desk keygen" wrote, unchanged.
hub-error-agency-other-key = This description of the agency "{ $agency }" has another key. Nothing was changed.
    .fix = Take the "agency.json" of the same desk: referrals on their way are sealed to its key.
hub-error-unknown-agency = The agency "{ $agency }" is not here. Nothing was changed.
    .fix = Let it in with "repere hub add-agency".
hub-error-unreadable-settings = No device could read these settings ({ $part }). Nothing was written.
    .fix = Correct that part, then try again.
hub-error-stored-agency = The description of the agency "{ $agency }" cannot be used ({ $part }): an earlier version accepted it, and no device could read the settings. Nothing was written.
    .fix = Ask this agency for a corrected "agency.json", then use "repere hub update-agency".
hub-error-agency-too-large = { $path } is too large for the description of an agency.
    .fix = Shorten its texts, or give fewer languages: { $maximum } bytes at most.
hub-error-bad-agency-purpose = In { $path }, the agency's purpose in "{ $locale }" cannot be used: it has { $length } characters.
    .fix = Write one line, of 1 to { $maximum } characters.
hub-error-bad-agency-names = In { $path }, the agency's name or purpose is given in { $length } languages.
    .fix = Give a name in at least one language; { $maximum } languages at most.
hub-error-agency-exists = The agency "{ $agency }" is here already. Nothing was changed.
    .fix = Give it another id, or use this agency as it is.
hub-error-no-agency = No agency can receive yet: settings would be of no use.
    .fix = Add one with "repere hub add-agency".
hub-error-bad-name = This name of a deployment cannot be used.
    .fix = Give a name of 200 characters at most, without line breaks.
hub-error-bad-publisher = The publisher "{ $name }" cannot be used: the name cannot be shown, or the keys are there already. Nothing was written.
    .fix = Give each publisher once, with the file that "repere protocol keygen" gave.
hub-error-not-a-publisher = { $path } is not a publisher's public key.
    .fix = Take what "repere protocol keygen" printed, without changing it.
hub-error-bad-url = "{ $url }" is not the address of a hub.
    .fix = Write "https://name" or "https://name:port", with nothing after it.
hub-error-other-name = The hub's certificate does not have the name in "{ $url }": devices would refuse it.
    .fix = Use a name that was given to "repere hub init".
hub-error-cannot-listen = Cannot listen on { $address }: { $reason }
    .fix = Choose another address or port, or stop what uses it.
hub-error-not-loopback = What the hub says of itself can be asked from this machine only.
    .fix = Give an address like 127.0.0.1:9443.
hub-error-damaged-timestamp-keys = The timestamp keys in { $path } cannot be read. Nothing was changed.
    .fix = Put "timestamp.key" back from a copy; without one, have new keys put into the root of the register.
hub-error-register-id-needed = This is the first register of this hub, and it has to be said which one is meant. The file says to be { $id }, spoken { $spoken }. Nothing was changed.
    .fix = Call those who signed, compare the six groups of digits, then give the id with "--id".
hub-error-register-other-id = { $file } is another register, { $id }. Nothing was changed.
    .fix = Check the file and the id with those who signed.
hub-error-register-refused = The register { $file } is not accepted ({ $reason }). Nothing was changed.
    .fix = Give this word back to those who signed it: a signature is missing, or the file is older than what is here.
hub-error-no-timestamp-keys = This hub was made by an earlier version and has no keys for timestamps. Nothing was changed.
    .fix = Make them with "repere hub keys", and hand the file to those who sign the register.
hub-error-other-timestamp-keys = The root of this register does not trust the timestamps to the keys of this hub alone. Nothing was changed.
    .fix = Hand to those who sign what "repere hub keys" writes; a hub signs its timestamps alone.
hub-error-other-receipt-keys = This register does not name the keys with which this hub signs receipts: no device would believe one. Nothing was changed.
    .fix = Hand to those who sign what "repere hub keys" writes.
hub-error-register-other-authority = This register names no authority that vouches for the certificate of this hub: no device would reach it any more. Nothing was changed.
    .fix = Hand to those who sign what "repere hub keys" writes.
hub-error-register-no-deployment = The root of this register voids the deployment, and the file brings no other. Nothing was changed.
    .fix = Have the deployment signed under the new root, and bring both together.
hub-error-register-damaged = What is kept of the register here is damaged: no device is let in. Nothing was changed.
    .fix = Bring the register file again and give its id with "--id", as the first time; desks say again by themselves which devices they have let in.
hub-error-register-expired = This register has ended (days: { $days }): nobody begins with it. Nothing was changed.
    .fix = Ask those who sign for a new one: repere authority rotate, repere authority settings --renew.
hub-error-no-register = This hub follows no register: nobody would learn of its new keys. Nothing was changed.
    .fix = Have it follow a register first, with "repere hub register".
hub-error-rotation-waits = New keys wait already for the register to name them. Nothing was changed.
    .fix = Hand what "repere hub keys" writes to those who sign. To give them up, delete "receipts.new.key" or "timestamp.new.key".
hub-error-other-authority-key = The file "authority.key" in { $path } is the key of another authority, of one before for instance. Nothing was changed.
    .fix = Put back the key of the authority of today, from its copy offline.
hub-error-store-unreachable = The database does not answer, or none of its servers takes writes.
    .fix = Check the address, the network and the password (PGPASSFILE, ~/.pgpass or PGPASSWORD), then try again.
hub-error-store-authorities = The file with the authorities of the database ("sslrootcert") cannot be read, or has none.
    .fix = Give the PEM file of the authority that signed the certificate of the database.
hub-error-store-scheme = This store is neither "sqlite:…" nor "postgres://…".
    .fix = Write "--store sqlite:PATH" or "--store postgres://USER@HOST/DATABASE".
hub-error-store-address = The address of the store cannot be read.
    .fix = Write "postgres://USER@HOST[:PORT]/DATABASE", several hosts with commas between them.
hub-error-store-password = There is a password in the address of the store: everybody on this machine could see it.
    .fix = Take it out, change it, and put it into a file that "?passfile=PATH" names, into ~/.pgpass or into PGPASSWORD.
hub-error-store-insecure = The database would be reached over a network unencrypted, or without verifying who is there.
    .fix = Write "sslmode=verify-full&sslrootcert=PATH"; "disable" is for this machine alone.
hub-error-store-no-authorities = Over a network it has to be known who vouches for the certificate of the database.
    .fix = Add "?sslrootcert=PATH", the PEM file of its authority.
hub-error-database-damaged = This database is damaged, or holds something else than a hub. Nothing was written to it.
    .fix = Give an empty database, or put it back from a copy.
hub-error-database-newer = A newer version of Repère has changed this database, and this one cannot work with it any more. Nothing was written to it.
    .fix = Bring Repère on this machine up to date.
hub-error-database-refused = The database refused.
    .fix = Check what the user may do in this database, and the log of PostgreSQL.
