### review: draft
### The register: whom a deployment believes. What a new edition changes (`register-change-…`), and why something is
### not believed (`register-refused-…`). The app, desks and the command line read it.
### “agency”: who receives referrals; “desk”: where they are read; “{ $keys }”: the fingerprint of keys.

## What changes

register-change-signer-added = { $role ->
    [root] “{ $name }” now signs the root of the register (keys { $keys }).
    [timestamp] “{ $name }” now confirms that the register is the newest (keys { $keys }).
   *[deployment] “{ $name }” now signs the deployment (keys { $keys }).
}
register-change-signer-removed = { $role ->
    [root] “{ $name }” no longer signs the root of the register (keys { $keys }).
    [timestamp] “{ $name }” no longer confirms the register (keys { $keys }).
   *[deployment] “{ $name }” no longer signs the deployment (keys { $keys }).
}
register-change-threshold = { $role ->
    [root] Signatures that the root needs: { $need } of { $all }.
    [timestamp] Signatures that confirming the register needs: { $need } of { $all }.
   *[deployment] Signatures that the deployment needs: { $need } of { $all }.
}
register-change-keys-voided = { $role ->
    [timestamp] What was confirmed with the keys of before is void.
   *[deployment] What was signed with the keys of before is void.
}
register-change-deployment-voided = The deployment of before is void; the next one has not come yet.
register-change-name = The deployment is called “{ $name }”.
register-change-demonstration = It is for practice: nothing that is sent is a real case.
register-change-not-demonstration = It is no longer for practice: what is sent is real.
register-change-hub-added = New address of the hub: { $url }
register-change-hub-order = The hub is reached first at { $url }
register-change-hub-removed = The hub is no longer at { $url }
register-change-hub-authority = The hub is known by this certificate: { $sha256 }
register-change-receipt-keys-added = The hub signs receipts with new keys ({ $keys }).
register-change-receipt-keys-order = The hub signs receipts first with the keys { $keys }.
register-change-receipt-keys-removed = Keys are no longer good for receipts ({ $keys }).
register-change-agency-added = New agency: “{ $name }” ({ $id }) (key { $key }).
register-change-agency-removed = The agency “{ $name }” ({ $id }) is no longer there.
register-change-agency-closed = The agency “{ $name }” ({ $id }) no longer receives: { $reason }
register-change-agency-reopened = The agency “{ $name }” ({ $id }) receives again.
register-change-agency-key = The agency “{ $name }” ({ $id }) has another key: what goes to it is encrypted for that one from now on (key { $key }).
register-change-agency-key-from-reserve = The agency “{ $name }” ({ $id }) now uses a key that it had in reserve (key { $key }).
register-change-agency-reserve = Keys that the agency “{ $name }” ({ $id }) has in reserve: { $keys }.
register-change-agency-earlier = Keys of before of the agency “{ $name }” ({ $id }), to which what is sealed is still received: { $keys }.
register-change-agency-reply-keys = The agency “{ $name }” ({ $id }) signs its replies with other keys (keys { $keys }).
register-change-agency-reply-keys-reserve = { $count ->
    [0] The agency “{ $name }” ({ $id }) has no other keys announced to sign its replies with.
   *[other] The agency “{ $name }” ({ $id }) announces other keys to sign its replies with; they count already (keys { $keys }).
}
register-change-agency-reply-keys-earlier = { $count ->
    [0] What the agency “{ $name }” ({ $id }) had signed with its keys of before counts no more.
   *[other] What the agency “{ $name }” ({ $id }) had signed with its keys of before still counts (keys { $keys }).
}
register-change-agency-described = The agency “{ $name }” ({ $id }) describes itself in other words.
register-change-registrar-added = The desk “{ $name }” ({ $id }) may let devices in (keys { $keys }).
register-change-registrar-renamed = The desk “{ $before }” ({ $id }) is now called “{ $name }”.
register-change-registrar-removed = The desk “{ $name }” ({ $id }) lets no devices in any more; those that it alone had let in are not believed any more.
register-change-registrar-keys = The desk “{ $name }” ({ $id }) lets devices in with other keys (keys { $keys }).
register-change-registrar-keys-before = { $some ->
    [no] What the desk “{ $name }” ({ $id }) said with its keys of before does not count any more.
   *[other] What the desk “{ $name }” ({ $id }) said with other keys counts, too (keys { $keys }).
}
register-change-registrar-voided = What the desk “{ $name }” ({ $id }) said of its devices is void; it has to let them in anew.
register-change-publisher-added = New publisher of protocols: “{ $name }” (keys { $keys }).
register-change-publisher-removed = “{ $name }” is no longer a publisher of protocols (keys { $keys }).
register-change-retention = Days after which devices delete a screening: { $inactive } without a change, { $delivered } after receipt.
register-change-retention-none = Devices no longer delete anything by themselves.
register-change-file-added = New file: { $path }
register-change-file-changed = The file { $path } has another content.
register-change-file-removed = The file { $path } is no longer there.
register-change-devices-introduced = Devices that { $id } has let in: { $count }.
register-change-devices-gone = Devices that { $id } believes no more: { $count }.
register-change-log-went-back = The server was put back to an older state: what it had received since is no longer there.
register-change-log-forked = The server no longer shows the same sequence of receipts as before. Tell the person who looks after this deployment.
register-change-log-again = What the server no longer had is handed in again: { $count }. You have nothing to do.

## Why something is not believed

register-refused-too-large = It is too large: { $most } bytes at most.
register-refused-too-many = There are too many: { $most } at most.
register-refused-unreadable = It cannot be read.
register-refused-newer-format = It is of a later version of Repère.
register-refused-malformed = { $role ->
    [root] The root cannot have this: `{ $place }`.
    [deployment] The deployment cannot have this: `{ $place }`.
   *[other] An edition cannot have this: `{ $place }`.
}
register-refused-wrong-role = It is an edition of another kind than the one that is needed (`{ $role }`).
register-refused-half-signed = One of the two signatures is missing (keys { $keys }).
register-refused-signed-twice = The same keys have signed twice ({ $keys }).
register-refused-unknown-signers = Only strangers have signed it.
register-refused-extraneous-signature = Somebody has signed who has no part in it (keys { $keys }).
register-refused-bad-signature = A signature is wrong (keys { $keys }).
register-refused-not-enough-of-old = Too few of those who signed before have signed: { $have } of { $need } (`{ $role }`).
register-refused-not-enough-signatures = Too few signatures: { $have } of { $need } (`{ $role }`).
register-refused-not-vouched = It is another root than the one that the code vouches for.
register-refused-other-register = It is of another register.
register-refused-rollback = It is older than what is known (`{ $role }` { $offered }, and { $held } is known).
register-refused-two-contents = There are two different texts under one number (`{ $role }` { $version }).
register-refused-root-out-of-turn = Root { $offered } does not follow root { $held }: another one is missing between them.
register-refused-too-far-ahead = The number { $offered } is so high that none could follow it.
register-refused-voided-keys = It was signed with keys that are void since (`{ $role }`).
register-refused-epoch-not-opened = It begins to count anew, and no root says so (`{ $role }`).
register-refused-mix-and-match = These editions do not belong together (`{ $role }`).
register-refused-missing = An edition that the hub names is missing (`{ $role }` { $version }).
register-refused-unknown-registrar = The desk “{ $id }” lets no devices in in this deployment.
register-refused-invitation-used-twice = One code has let two devices in; the second is { $device }.
register-refused-file-not-listed = The file { $path } does not belong to this deployment.
register-refused-wrong-file = The file { $path } has another content than the one that is announced.
