-- Frozen once shipped: change nothing here, write the next number.

-- What the device keeps of its deployment's register; every signature of it is checked again whenever it is
-- read. A device that joined by a settings file has none. `vouched` is the SHA-256 of the root that the code
-- vouched for: with the file in `device.deployment` it is where the register begins again if `kept` can no
-- longer be believed, and nothing older than `seen` is believed then.
CREATE TABLE register (
    only_one INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
    kept     TEXT    NOT NULL CHECK (kept <> ''),
    vouched  TEXT    NOT NULL CHECK (length(vouched) = 64),
    seen     TEXT    NOT NULL -- JSON
) STRICT;

-- The agencies that the device knew while its register was current: referring to one of them never waits.
CREATE TABLE known_agency (
    agency TEXT NOT NULL PRIMARY KEY CHECK (agency <> '')
) STRICT, WITHOUT ROWID;

-- What an update of the register changed, or why one was refused, until the worker has read it.
CREATE TABLE register_notice (
    id         INTEGER NOT NULL PRIMARY KEY,
    kind       TEXT    NOT NULL CHECK (kind <> ''), -- changed, refused
    code       TEXT    NOT NULL CHECK (code <> ''),
    parameters TEXT    NOT NULL, -- JSON
    noted_at   TEXT    NOT NULL
) STRICT;

-- For which deployment something was sealed (the id of its register, or the SHA-256 of its settings file), and
-- to which key (the SHA-256 of the agency's recipient). It is sent only where both still hold; a referral
-- waits as `seal-again` otherwise. What was sealed before this table knew has neither: it is of the deployment
-- that the device had then, and is named when the device joins again.
ALTER TABLE outbox ADD COLUMN sealed_under TEXT CHECK (length(sealed_under) = 64);
ALTER TABLE outbox ADD COLUMN sealed_to TEXT
    CHECK (sealed_to IS NULL OR (length(sealed_to) = 64 AND sealed_under IS NOT NULL));
ALTER TABLE erasure ADD COLUMN sealed_under TEXT CHECK (length(sealed_under) = 64);
ALTER TABLE erasure ADD COLUMN sealed_to TEXT
    CHECK (sealed_to IS NULL OR (length(sealed_to) = 64 AND sealed_under IS NOT NULL));
