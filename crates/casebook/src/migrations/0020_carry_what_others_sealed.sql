-- Frozen once shipped: change nothing here, write the next number.
--
-- What a colleague's device sealed and this one brings to the hub: sealed to an agency, nothing of it can be read
-- here. It waits apart from the outbox, and nothing of it stays for longer than the caller says.

CREATE TABLE carried (
    digest   TEXT    NOT NULL PRIMARY KEY CHECK (length(digest) = 64), -- SHA-256 of the device's statement
    parcel   TEXT    NOT NULL CHECK (length(parcel) = 36),
    taken_at TEXT    NOT NULL,
    item     BLOB,   -- as it stood in the parcel; none once the hub has answered, or has refused it
    answer   TEXT,   -- JSON: what the hub said, verified
    problem  TEXT,   -- JSON: why the hub does not take it
    CHECK ((item IS NOT NULL) + (answer IS NOT NULL) + (problem IS NOT NULL) = 1)
) STRICT;
CREATE INDEX carried_by_parcel ON carried (parcel);
