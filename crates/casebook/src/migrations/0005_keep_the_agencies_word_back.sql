-- Frozen once shipped: change nothing here, write the next number.

-- What opens replies to this device, as the age format writes a secret key. A device that enrolled before
-- there were replies has none.
ALTER TABLE device ADD COLUMN recipient TEXT CHECK (recipient <> '');

-- What an agency said of a referral: verified before it was kept. The one that counts is that of the
-- highest number. `state` is the caller's: taken-up, closed, erased.
CREATE TABLE reply (
    id          TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    referral    TEXT    NOT NULL REFERENCES outbox (referral) ON DELETE CASCADE,
    number      INTEGER NOT NULL CHECK (number > 0),
    state       TEXT    NOT NULL CHECK (state <> ''),
    message     TEXT    CHECK (message <> ''),
    locale      TEXT    NOT NULL,
    created_at  TEXT    NOT NULL,
    received_at TEXT    NOT NULL,
    UNIQUE (referral, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER reply_is_history BEFORE UPDATE ON reply
BEGIN
    SELECT RAISE (ABORT, 'what an agency said is never rewritten');
END;

-- Which replies the worker has seen.
CREATE TABLE reply_read (
    reply   TEXT NOT NULL PRIMARY KEY REFERENCES reply (id) ON DELETE CASCADE,
    read_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A reply that did not verify. Its bytes are not kept; `referral` is the hub's word for what it was about.
CREATE TABLE reply_problem (
    id       TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    referral TEXT NOT NULL CHECK (length(referral) = 36),
    problem  TEXT NOT NULL, -- JSON
    noted_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- That an agency was asked to erase a referral. One that was taken back before it left stays as withdrawn,
-- without its bytes.
CREATE TABLE erasure (
    id              TEXT    NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    referral        TEXT    NOT NULL REFERENCES outbox (referral) ON DELETE CASCADE,
    sealed          BLOB,
    state           TEXT    NOT NULL CHECK (state <> ''), -- waiting, received, refused, withdrawn
    asked_at        TEXT    NOT NULL,
    attempts        INTEGER NOT NULL CHECK (attempts >= 0),
    next_attempt_at TEXT,
    problem         TEXT, -- JSON
    receipt         TEXT, -- JSON
    received_at     TEXT,
    CHECK ((state = 'received') = (receipt IS NOT NULL AND received_at IS NOT NULL)),
    CHECK ((state = 'withdrawn') = (sealed IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX erasure_of_referral ON erasure (referral) WHERE state <> 'withdrawn';
