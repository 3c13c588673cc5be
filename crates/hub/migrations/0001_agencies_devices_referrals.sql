-- What the hub keeps: who may speak to it, and sealed referrals that it cannot read.
--
-- Times are milliseconds since 1970 in UTC. Tokens and one-time codes are kept as SHA-256 only.
-- Never edit this file after a release: a later change is a later file.

-- An agency whose desk receives referrals. `public` is its published description (JSON).
CREATE TABLE agencies (
    id            TEXT    NOT NULL PRIMARY KEY,
    public        TEXT    NOT NULL,
    bearer_sha256 BLOB    NOT NULL UNIQUE CHECK (length(bearer_sha256) = 32),
    added_at      INTEGER NOT NULL
) STRICT;

-- A device that may send. `id` is derived from its public keys; the desk checks that and `voucher`.
CREATE TABLE devices (
    id             TEXT    NOT NULL PRIMARY KEY,
    keys           TEXT    NOT NULL,
    voucher        TEXT    NOT NULL,
    bearer_sha256  BLOB    NOT NULL UNIQUE CHECK (length(bearer_sha256) = 32),
    enrolled_at    INTEGER NOT NULL,
    bearer_used_at INTEGER
) STRICT;

-- A one-time code that a desk gave out. `device` is who used it.
CREATE TABLE invitations (
    token_sha256 BLOB    NOT NULL PRIMARY KEY CHECK (length(token_sha256) = 32),
    agency       TEXT    NOT NULL REFERENCES agencies (id),
    invited_at   INTEGER NOT NULL,
    used_at      INTEGER,
    device       TEXT    REFERENCES devices (id)
) STRICT;

-- A sealed referral, as sent. `receipt` is filled once, after the row is durable.
CREATE TABLE referrals (
    id          TEXT    NOT NULL PRIMARY KEY,
    agency      TEXT    NOT NULL REFERENCES agencies (id),
    device      TEXT    NOT NULL REFERENCES devices (id),
    sha256      BLOB    NOT NULL CHECK (length(sha256) = 32),
    sealed      BLOB    NOT NULL,
    received_at INTEGER NOT NULL,
    receipt     TEXT,
    fetched_at  INTEGER
) STRICT;

CREATE INDEX referrals_of_agency ON referrals (agency, fetched_at, received_at, id);
