-- Frozen once shipped: change nothing here, write the next number.

-- The place of a referral among those that one pair of the device's keys has sealed to one agency. The agency's desk
-- sees by it when one never came. `sealed_by` is the id of the keys. What was sealed before this table knew has no place.
ALTER TABLE outbox ADD COLUMN sealed_by TEXT CHECK (length(sealed_by) = 32);
ALTER TABLE outbox ADD COLUMN number INTEGER
    CHECK (number IS NULL OR (number >= 1 AND sealed_by IS NOT NULL));
CREATE UNIQUE INDEX outbox_by_number ON outbox (sealed_by, agency, number);

-- The number that was given last, and the SHA-256 of the sealed bytes that have it. A number is never given again.
CREATE TABLE sequence (
    sealed_by TEXT    NOT NULL CHECK (length(sealed_by) = 32),
    agency    TEXT    NOT NULL CHECK (agency <> ''),
    number    INTEGER NOT NULL CHECK (number >= 1),
    sha256    TEXT    NOT NULL CHECK (length(sha256) = 64),
    PRIMARY KEY (sealed_by, agency)
) STRICT, WITHOUT ROWID;

-- The numbers of what was taken back and went with its screening. Nothing else is left of it.
CREATE TABLE taken_back (
    sealed_by TEXT    NOT NULL CHECK (length(sealed_by) = 32),
    agency    TEXT    NOT NULL CHECK (agency <> ''),
    number    INTEGER NOT NULL CHECK (number >= 1),
    PRIMARY KEY (sealed_by, agency, number)
) STRICT, WITHOUT ROWID;
