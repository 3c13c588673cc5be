-- Frozen once shipped: change nothing here, write the next number.
--
-- Times are RFC 3339, UTC, always nine decimals, so that their order as text is their order in time.
-- Ids are UUIDs as 36 characters. JSON is what the columns named in the comments hold; nothing else is parsed.

CREATE TABLE setting (
    key   TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- A counter never goes back, so that no two screenings ever had the same code.
CREATE TABLE counter (
    name  TEXT    NOT NULL PRIMARY KEY CHECK (name <> ''),
    value INTEGER NOT NULL CHECK (value > 0)
) STRICT, WITHOUT ROWID;

-- A protocol pack as it was when a screening began with it.
CREATE TABLE pack (
    sha256  TEXT NOT NULL PRIMARY KEY CHECK (sha256 <> ''),
    id      TEXT NOT NULL,
    version TEXT NOT NULL,
    files   BLOB NOT NULL
) STRICT;

CREATE TABLE screening (
    id                 TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    code               TEXT NOT NULL UNIQUE CHECK (code <> ''),
    protocol_id        TEXT NOT NULL,
    protocol_version   TEXT NOT NULL,
    protocol_sha256    TEXT NOT NULL REFERENCES pack (sha256),
    interviewer_locale TEXT NOT NULL,
    respondent_locale  TEXT NOT NULL,
    current_question   TEXT,
    state              TEXT NOT NULL CHECK (state <> ''),
    begun_at           TEXT NOT NULL,
    changed_at         TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every answer that was ever recorded. The one that counts is that of the highest revision of its question:
-- an answer and its history are one thing and cannot disagree.
CREATE TABLE answer (
    screening          TEXT    NOT NULL REFERENCES screening (id),
    question           TEXT    NOT NULL CHECK (question <> ''),
    revision           INTEGER NOT NULL CHECK (revision > 0),
    answer             TEXT    NOT NULL, -- JSON
    provenance         TEXT    NOT NULL,
    respondent_locale  TEXT    NOT NULL,
    interviewer_locale TEXT    NOT NULL,
    recorded_at        TEXT    NOT NULL,
    PRIMARY KEY (screening, question, revision)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER answer_is_history BEFORE UPDATE ON answer
BEGIN
    SELECT RAISE (ABORT, 'an answer is never rewritten');
END;

-- The worker's own words, apart from the answers.
CREATE TABLE note (
    screening  TEXT NOT NULL REFERENCES screening (id),
    question   TEXT NOT NULL CHECK (question <> ''),
    note       TEXT NOT NULL CHECK (note <> ''),
    changed_at TEXT NOT NULL,
    PRIMARY KEY (screening, question)
) STRICT, WITHOUT ROWID;

-- Immediate danger was called out during the screening.
CREATE TABLE danger (
    id          INTEGER NOT NULL PRIMARY KEY,
    screening   TEXT    NOT NULL REFERENCES screening (id),
    recorded_at TEXT    NOT NULL
) STRICT;
CREATE INDEX danger_by_screening ON danger (screening);

-- Why a referral was allowed, and what exactly it disclosed.
CREATE TABLE consent (
    id          TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    screening   TEXT NOT NULL REFERENCES screening (id),
    agency      TEXT NOT NULL CHECK (agency <> ''),
    kind        TEXT NOT NULL CHECK (kind <> ''),
    ground      TEXT,
    disclosed   TEXT NOT NULL, -- JSON
    recorded_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX consent_by_screening ON consent (screening);

CREATE TABLE outbox (
    referral        TEXT    NOT NULL PRIMARY KEY CHECK (length(referral) = 36),
    screening       TEXT    NOT NULL REFERENCES screening (id),
    consent         TEXT    NOT NULL REFERENCES consent (id),
    agency          TEXT    NOT NULL CHECK (agency <> ''),
    sha256          TEXT    NOT NULL CHECK (sha256 <> ''),
    state           TEXT    NOT NULL CHECK (state <> ''), -- waiting, received, refused, withdrawn
    sealed_at       TEXT    NOT NULL,
    attempts        INTEGER NOT NULL CHECK (attempts >= 0),
    next_attempt_at TEXT,
    problem         TEXT, -- JSON
    receipt         TEXT, -- JSON
    received_at     TEXT,
    CHECK ((state = 'received') = (receipt IS NOT NULL AND received_at IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_by_screening ON outbox (screening);

-- The bytes, apart from what is listed often.
CREATE TABLE sealed (
    referral TEXT NOT NULL PRIMARY KEY REFERENCES outbox (referral),
    bytes    BLOB NOT NULL
) STRICT;

-- This device, as its deployment knows it; one at most.
CREATE TABLE device (
    only_one    INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
    deployment  TEXT    NOT NULL,
    device_id   TEXT    NOT NULL,
    secret_keys BLOB    NOT NULL,
    bearer      TEXT    NOT NULL
) STRICT;
