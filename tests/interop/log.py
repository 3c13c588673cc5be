"""Checks a log that the Rust code wrote with aics-tlog, an implementation of C2SP's specifications by others.

log.py FOLDER OLD INDEX: prints nothing and ends with 0, or says what is wrong and ends with 1.
"""

import base64
import hashlib
import json
import pathlib
import sys

from aics_tlog import (
    FileSystemTileReader,
    VerifiedTileReader,
    audit_tiles,
    consistency_proof_from_tiles,
    cosignature_vkey,
    inclusion_proof_from_tiles,
    parse_checkpoint,
    parse_note,
    verify_checkpoint,
    verify_consistency,
    verify_leaf_inclusion,
    vkey_from_ed25519,
)
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

folder, old, index = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
keys = json.loads((folder / "keys.json").read_text())


def public(text):
    return Ed25519PublicKey.from_public_bytes(bytes.fromhex(text))


log = vkey_from_ed25519(keys["origin"], public(keys["log"]["ed25519"]))
witness = cosignature_vkey(keys["name"], public(keys["witness"]["ed25519"]))
note = parse_note((folder / "checkpoint").read_bytes())
verdict = verify_checkpoint(note, log, [witness], quorum=1)
assert verdict.ok, verdict.error
new = parse_checkpoint(note.text)
older = parse_note((folder / "old-checkpoint").read_bytes())
verdict = verify_checkpoint(older, log, [], quorum=0)
assert verdict.ok, verdict.error
before = parse_checkpoint(older.text)
assert before.size == old

# Every tile and every entry, against the root that was signed.
store = FileSystemTileReader(folder)
audit_tiles(store, new.size, new.root)
entry = hashlib.sha256(f"repere-log/1\nreceipt\n{index}".encode()).digest()
reader = VerifiedTileReader(store, new.size, new.root)
assert reader.entry(index) == entry, "another entry"

# Our proofs are the ones that they compute, and verify there.
head, _ = (folder / f"{index}.tlog-proof").read_text().split("\n\n", 1)
first, extra, place, *hashes = head.split("\n")
assert first == "c2sp.org/tlog-proof@v1" and place == f"index {index}"
assert base64.b64decode(extra.removeprefix("extra ")) == str(index).encode()
proof = [base64.b64decode(line) for line in hashes]
assert proof == inclusion_proof_from_tiles(store, index, new.size), "another proof of inclusion"
assert verify_leaf_inclusion(entry, index, new.size, proof, new.root), "not included"
lines = (folder / "consistency").read_text().split()
proof = [base64.b64decode(line) for line in lines]
assert proof == consistency_proof_from_tiles(store, old, new.size), "another proof of consistency"
assert verify_consistency(old, new.size, before.root, new.root, proof), "not consistent"
assert not verify_leaf_inclusion(bytes(32), index, new.size, proof, new.root)
