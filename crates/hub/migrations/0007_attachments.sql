-- The pictures and recordings that go with a referral, which the hub cannot read; they come in parts.
-- Never edit this file after a release: a later change is a later file.

-- One attachment: what the device said that it will be, and how much of it is durable. Whole, it has a time and, once
-- that is durable, a receipt. Erased, its row stays and its parts are gone.
CREATE TABLE attachments (
    id          TEXT    NOT NULL PRIMARY KEY,
    referral    TEXT    NOT NULL REFERENCES referrals (id),
    recipient   TEXT    NOT NULL,
    sha256      BLOB    NOT NULL CHECK (length(sha256) = 32),
    size        INTEGER NOT NULL CHECK (size > 0),
    durable     INTEGER NOT NULL DEFAULT 0 CHECK (durable BETWEEN 0 AND size),
    touched_at  INTEGER NOT NULL,
    received_at INTEGER,
    receipt     TEXT,
    -- When a desk was first given the last of its bytes; written before they leave.
    served_at   INTEGER,
    -- The order of coming whole, in an agency's list.
    place       INTEGER,
    CHECK ((received_at IS NULL) = (place IS NULL))
) STRICT;

CREATE INDEX attachments_of_referral ON attachments (referral);

-- Its bytes from `start` on.
CREATE TABLE attachment_parts (
    attachment TEXT    NOT NULL REFERENCES attachments (id),
    start      INTEGER NOT NULL CHECK (start >= 0),
    bytes      BLOB    NOT NULL CHECK (length(bytes) > 0),
    PRIMARY KEY (attachment, start)
) STRICT;
