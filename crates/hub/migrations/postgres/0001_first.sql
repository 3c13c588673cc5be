-- What the hub keeps in PostgreSQL: the same as the SQLite store after its migration 0008, which says what each means.
--
-- Times are milliseconds since 1970 in UTC. Standard types and statements alone, so that what speaks PostgreSQL's
-- protocol is enough. Never edit this file after a release: a later change is a later file.

CREATE TABLE agencies (
    id            TEXT    NOT NULL PRIMARY KEY,
    public        TEXT    NOT NULL,
    bearer_sha256 BYTEA   NOT NULL UNIQUE CHECK (length(bearer_sha256) = 32),
    added_at      BIGINT  NOT NULL,
    standing      TEXT    CHECK (standing IN ('open', 'closed', 'removed')),
    has_desk      BOOLEAN NOT NULL DEFAULT TRUE,
    signs_since   BIGINT
);

CREATE TABLE devices (
    id             TEXT   NOT NULL PRIMARY KEY,
    keys           TEXT   NOT NULL,
    voucher        TEXT   NOT NULL,
    bearer_sha256  BYTEA  NOT NULL UNIQUE CHECK (length(bearer_sha256) = 32),
    enrolled_at    BIGINT NOT NULL,
    bearer_used_at BIGINT,
    last_seen_on   TEXT,
    signs_since    BIGINT
);

CREATE TABLE invitations (
    token_sha256 BYTEA  NOT NULL PRIMARY KEY CHECK (length(token_sha256) = 32),
    agency       TEXT   NOT NULL REFERENCES agencies (id),
    invited_at   BIGINT NOT NULL,
    used_at      BIGINT,
    device       TEXT   REFERENCES devices (id)
);

CREATE INDEX invitations_of_agency ON invitations (agency, used_at, token_sha256);

CREATE TABLE referrals (
    id          TEXT   NOT NULL PRIMARY KEY,
    agency      TEXT   NOT NULL REFERENCES agencies (id),
    device      TEXT   NOT NULL REFERENCES devices (id),
    sha256      BYTEA  NOT NULL CHECK (length(sha256) = 32),
    sealed      BYTEA  NOT NULL,
    received_at BIGINT NOT NULL,
    receipt     TEXT,
    fetched_at  BIGINT,
    kind        TEXT   NOT NULL CHECK (kind IN ('referral', 'erasure')),
    erased_at   BIGINT,
    served_at   BIGINT,
    place       BIGINT NOT NULL,
    UNIQUE (agency, place)
);

CREATE TABLE replies (
    id          TEXT   NOT NULL PRIMARY KEY,
    referral    TEXT   NOT NULL REFERENCES referrals (id),
    agency      TEXT   NOT NULL REFERENCES agencies (id),
    device      TEXT   NOT NULL REFERENCES devices (id),
    sha256      BYTEA  NOT NULL CHECK (length(sha256) = 32),
    sealed      BYTEA  NOT NULL,
    received_at BIGINT NOT NULL,
    fetched_at  BIGINT,
    CHECK (fetched_at IS NULL OR length(sealed) = 0)
);

CREATE INDEX replies_of_device ON replies (device, fetched_at, received_at, id);

CREATE TABLE dropped_unseen (
    id         TEXT   NOT NULL,
    device     TEXT   NOT NULL REFERENCES devices (id),
    dropped_at BIGINT NOT NULL,
    PRIMARY KEY (id, device)
);

CREATE INDEX dropped_unseen_of_device ON dropped_unseen (device, dropped_at);

CREATE TABLE register (
    one     INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    version BIGINT  NOT NULL CHECK (version > 0),
    kept    TEXT    NOT NULL
);

CREATE TABLE nonces (
    nonce      BYTEA  NOT NULL PRIMARY KEY CHECK (length(nonce) = 32),
    keys       TEXT   NOT NULL,
    keep_until BIGINT NOT NULL
);

CREATE INDEX nonces_of_keys ON nonces (keys);
CREATE INDEX nonces_by_end ON nonces (keep_until);

CREATE TABLE attachments (
    id          TEXT   NOT NULL PRIMARY KEY,
    referral    TEXT   NOT NULL REFERENCES referrals (id),
    recipient   TEXT   NOT NULL,
    sha256      BYTEA  NOT NULL CHECK (length(sha256) = 32),
    size        BIGINT NOT NULL CHECK (size > 0),
    durable     BIGINT NOT NULL DEFAULT 0 CHECK (durable BETWEEN 0 AND size),
    touched_at  BIGINT NOT NULL,
    received_at BIGINT,
    receipt     TEXT,
    served_at   BIGINT,
    place       BIGINT UNIQUE,
    CHECK ((received_at IS NULL) = (place IS NULL))
);

CREATE INDEX attachments_of_referral ON attachments (referral);

CREATE TABLE attachment_parts (
    attachment TEXT   NOT NULL REFERENCES attachments (id),
    start      BIGINT NOT NULL CHECK (start >= 0),
    bytes      BYTEA  NOT NULL CHECK (length(bytes) > 0),
    PRIMARY KEY (attachment, start)
);

-- The state of the log. Whoever keeps uploads holds this row from the first statement to the commit: uploads of all
-- hubs come one commit after the other, and the places in a mailbox are seen in their order.
CREATE TABLE log_state (
    one   INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    state BYTEA
);

INSERT INTO log_state (one, state) VALUES (1, NULL);

CREATE TABLE log_pieces (
    name  TEXT  NOT NULL PRIMARY KEY,
    bytes BYTEA NOT NULL
);
