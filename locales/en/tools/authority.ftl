### review: draft
### What `repere authority` says to those who sign the register: whom a deployment believes.
### “{ $edition }” is the name of a text, such as `root.2` or `deployment.0.3`. Words between grave accents are not
### translated.

## What was done

authority-keys-made =
    The keys of “{ $name }” are made ({ $keys }).
    Secret: { $path }. Whoever has them can sign in this name: keep a copy offline, give them to nobody.
    Public: { $public }. Hand them to whoever begins the register, by a way on which nobody can swap them.
authority-begun =
    The register is begun in { $path }. Nobody has signed it yet.
    Its id: { $id }
    To compare aloud: { $spoken }
authority-waits = { $edition } waits for signatures; holds until { $until }; SHA-256 { $sha256 }:
authority-changes-nothing = Nothing changes but the day of its end.
authority-sign-next =
    To be signed, here or on a copy of the folder: repere authority sign --dir { $path } --key …
    What comes from a copy is taken over with: repere authority take --dir { $path } …
authority-signed = “{ $name }” has signed { $edition }.
authority-have-signed = { $whose ->
    [old] { $edition }, of those who signed before: { $have } of { $need } have signed ({ $signed }).
   *[other] { $edition }: { $have } of { $need } have signed ({ $signed }).
}
authority-nobody-signed = { $whose ->
    [old] { $edition }, of those who signed before: nobody has signed, { $need } have to.
   *[other] { $edition }: nobody has signed, { $need } have to.
}
authority-are-missing = { $whose ->
    [old] { $edition }, of those who signed before: signatures that are missing: { $left }, among { $missing }.
   *[other] { $edition }: signatures that are missing: { $left }, among { $missing }.
}
authority-published =
    { $path } is written, with { $root } and { $deployment }.
    This is the file to hand to the hub (`repere hub register`).
authority-took = Taken over: { $file }
authority-took-nothing = The other folder has nothing that is not here already.
authority-discarded = { $edition } is set aside, with its signatures. Nothing is deleted.

## How the register stands

authority-register =
    Register of “{ $name }”: { $id }
    To compare aloud: { $spoken }
authority-holds = { $published ->
    [yes] { $edition } is in `register.json` and holds until { $until }.
   *[no] { $edition } has its signatures, and waits for what goes with it; holds until { $until }.
}
authority-stray = { $why ->
    [other-text] { $file } does not count: it is the signature of another text under the same number. Two people worked at the same time; compare the two folders, set one aside (`repere authority discard`) and take over the other (`repere authority take`).
    [no-part] { $file } does not count: these keys have no part in { $edition }.
    [wrong] { $file } does not count: a signature is wrong.
   *[unreadable] { $file } does not count: it does not hold one person’s signatures.
}
authority-ends = { $soon ->
    [ended] { $edition } has ended on { $on } (days: { $days }). Those who are in go on; nobody can join.
    [week] { $edition } ends on { $on }: less than a week is left (days: { $days }).
    [month] { $edition } ends on { $on }: less than a month is left (days: { $days }).
   *[quarter] { $edition } ends on { $on } (days: { $days }).
} { $role ->
    [root] To renew it: `repere authority rotate`.
   *[deployment] To renew it: `repere authority settings --renew`.
}
authority-to-renew = The newest root does not accept the newest deployment. Write it anew: `repere authority settings --renew`.
authority-no-spare = { $role ->
    [root] Take care: everybody who signs the root has to. If one of them loses their keys, nothing can be changed any more, and a new register is needed.
   *[deployment] Take care: everybody who signs the deployment has to. If one of them loses their keys, a new root is needed.
}
authority-diff-unverified = These are texts without their signatures: `repere authority status` says who has signed them.
authority-file-is-named = This is the file “{ $name }” that the register names.
authority-compare-none = These two registers do not contradict each other: one is the other, or older.
authority-compare-two-texts = { $role ->
        [root] Two texts of root { $version }: { $one } and { $other }.
        [deployment] Two texts of deployment { $version }: { $one } and { $other }.
        [registrar] Two texts of what the desk “{ $registrar }” said, under the number { $version }: { $one } and { $other }.
       *[timestamp] Two texts of timestamp { $version }: { $one } and { $other }.
    } { $some ->
        [no] Nobody has signed both.
       *[yes] Who signed both: { $names }. Call them, and keep both files.
    }

## What is wrong

authority-error-no-file = There is nothing at this place: { $path }
    .fix = Check the path.
authority-error-already-there = There is something at this place already: { $path }. Nothing was changed.
    .fix = Choose another name. Keys that are lost cannot be made again.
authority-error-in-use = Somebody else is writing into this folder ({ $path }). Nothing was changed.
    .fix = Wait until the other command has finished, then try again.
authority-error-io = { $path } cannot be read or written ({ $reason }).
    .fix = Check the path, its permissions and the space that is left.
authority-error-not-an-authority = There is no register in { $path }.
    .fix = Begin one with `repere authority init`, or check the folder.
authority-error-not-a-key = { $path } does not hold the secret keys of somebody who signs a register.
    .fix = Take the file that `repere authority keygen` wrote.
authority-error-not-public-keys = { $path } is not the public half of somebody’s keys.
    .fix = Take the file `….public.json` that `repere authority keygen` wrote.
authority-error-not-hub-keys = { $path } is not the file of a hub’s keys.
    .fix = Take the one that the hub wrote, without changing it.
authority-error-not-settings = { $path } is not a usable settings file.
    .fix = Take the one that `repere hub deployment` wrote, without changing it.
authority-error-bad-name = This name cannot be used. Nothing was made.
    .fix = Give a name of at most 200 characters, without line breaks.
authority-error-edition = { $edition } cannot be used. { $why }
    .fix = Put this file back from another copy of the folder.
authority-error-register = `register.json` is not what was written. { $why }
    .fix = Put this file back from another copy of the folder.
authority-error-impossible = Nobody could use what would come of it; nothing was written. { $why }
    .fix = Correct what was asked for, then try again.
authority-error-missing = { $edition } is missing in the folder.
    .fix = Put it back from another copy of the folder.
authority-error-misnamed = The file of { $edition } holds an edition of another number.
    .fix = Do not rename these files; put the right one back from another copy.
authority-error-two-texts = There are two different texts under the number { $edition }: two people worked at the same time, or a text was changed. Nothing was changed, neither here nor there.
    .fix = Agree on one of the two: `repere authority diff` compares them. Set the other aside in its folder (`repere authority discard`), take this one over (`repere authority take`), then make the change again on top of it.
authority-error-other-register = It is of another register. Nothing was changed.
    .fix = Check the folder: `repere authority status` shows the id.
authority-error-stray-signature = The signatures on { $edition } of the keys { $keys } do not fit the text. Nothing was changed.
    .fix = Ask this person to sign again, on a copy of this folder.
authority-error-signed = { $edition } is signed by { $names } already: its text does not change any more. Nothing was changed.
    .fix = Have it signed to the end, or set it aside with `repere authority discard`.
authority-error-discarded = { $edition } was discarded, here or in the other copy, after somebody had signed it. It is not signed any more. Nothing was changed.
    .fix = If it is still here: `repere authority discard`. If it comes from a copy: discard it there too, or wait until it has all its signatures.
authority-error-unfinished = { $edition } never had all its signatures, and a higher edition lies on top of it. Nothing was signed.
    .fix = Somebody has changed the files of this folder: start again from another copy.
authority-error-not-begun = The register is not signed yet. Nothing was changed.
    .fix = Have it signed first; or, if it is wrong, delete the folder and begin again with `repere authority init`.
authority-error-already-begun = There is a register in { $path } already. Nothing was changed.
    .fix = Choose another folder, or use this one.
authority-error-not-a-signer = “{ $name }” has nothing to sign in this register.
    .fix = Check the folder and the keys: `repere authority status` says who signs.
authority-error-nothing-to-sign = Nothing waits for the signature of “{ $name }”.
    .fix = `repere authority status` says what waits, and for whom.
authority-error-signed-another = “{ $name }” has signed another text under the number { $edition }. Nobody signs two. Nothing was signed.
    .fix = Have the others sign it. If they are too few, set it aside with `repere authority discard` and make the change again: a deployment takes a new number then.
authority-error-not-shown = { $edition } has changed while it was read. Nothing was signed.
    .fix = Try again, and read what changes.
authority-error-nothing-changes = It is so already: there is nothing to sign. Nothing was changed.
    .fix = To renew without a change: `repere authority settings --renew`.
authority-error-nothing-waits = Nothing waits for a signature.
    .fix = What is signed is not set aside: write one more edition.
authority-error-unknown-agency = The agency “{ $id }” is not in this register. Nothing was changed.
    .fix = Add it with `repere authority agency add`, or check its id.
authority-error-unknown-agency-key = The agency “{ $id }” has no other key with the fingerprint { $key }. Nothing was changed.
    .fix = Take the fingerprint from the words of the edition. The key in use is replaced with “repere authority agency key”.
authority-error-agency-exists = The agency “{ $id }” is there already. Nothing was changed.
    .fix = For another key or other words: `repere authority agency key`.
authority-error-other-agency = This file describes the agency “{ $found }”, not “{ $id }”. Nothing was changed.
    .fix = Take the file `agency.json` of that agency.
authority-error-agency-without-keys = The agency “{ $id }” has no keys to sign with: its desk cannot let devices in. Nothing was changed.
    .fix = Take an `agency.json` of a current version of its desk.
authority-error-unknown-registrar = The desk “{ $id }” lets no devices in in this register. Nothing was changed.
    .fix = Check its id, or add it with `repere authority registrar add`.
authority-error-registrar-exists = The desk “{ $id }” lets devices in already. Nothing was changed.
    .fix = There is nothing to do.
authority-error-unknown-publisher = No publisher is called “{ $id }” or has these keys, or several have this name. Nothing was changed.
    .fix = Give the fingerprint of the keys.
authority-error-publisher-exists = This publisher is there already (keys { $id }). Nothing was changed.
    .fix = There is nothing to do.
authority-error-unknown-signer = No signer is called “{ $id }” or has these keys, or several have this name. Nothing was changed.
    .fix = Give the fingerprint of the keys, which `repere authority status --format json` shows.
authority-error-signer-exists = These keys sign already ({ $id }). Nothing was changed.
    .fix = There is nothing to do.
authority-error-unknown-file = The file { $path } is not in this register. Nothing was changed.
    .fix = Check its name.
authority-error-other-file = This is not the file “{ $path }” that the register names: its content is another.
    .fix = Do not use it; ask again for the file from whoever put it into the register.
authority-error-not-comparable = { $path } is neither a text of a register nor a file `register.json`.
    .fix = Give two texts of the same kind, or two files `register.json`.
authority-error-other-kind = These two files are of two different kinds.
    .fix = Give two roots, two deployments, or two files `register.json`.
