-- The agencies' word back, and what a device asked to be erased.
-- Never edit this file after a release: a later change is a later file.

-- What a device said that it sent: a referral, or a request to erase an earlier one.
ALTER TABLE referrals ADD COLUMN kind TEXT NOT NULL DEFAULT 'referral' CHECK (kind IN ('referral', 'erasure'));

-- When the device that sent it had its bytes dropped; `sealed` is empty then. The row stays, with its
-- receipt: what was received was received, and the same upload again brings nothing back.
ALTER TABLE referrals ADD COLUMN erased_at INTEGER;

-- A sealed word back on a referral, for the device that sent it. `sealed` is dropped once fetched.
CREATE TABLE replies (
    id          TEXT    NOT NULL PRIMARY KEY,
    referral    TEXT    NOT NULL REFERENCES referrals (id),
    agency      TEXT    NOT NULL REFERENCES agencies (id),
    device      TEXT    NOT NULL REFERENCES devices (id),
    sha256      BLOB    NOT NULL CHECK (length(sha256) = 32),
    sealed      BLOB    NOT NULL,
    received_at INTEGER NOT NULL,
    fetched_at  INTEGER,
    CHECK (fetched_at IS NULL OR length(sealed) = 0)
) STRICT;

CREATE INDEX replies_of_device ON replies (device, fetched_at, received_at, id);
