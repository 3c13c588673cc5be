-- Frozen once shipped: change nothing here, write the next number.

-- A picture or a recording of a screening. What would tell of places, devices and persons besides was taken out of
-- it before it came here; what its file was called is kept nowhere.
CREATE TABLE attachment (
    id        TEXT    PRIMARY KEY NOT NULL,
    screening TEXT    NOT NULL REFERENCES screening (id),
    kind      TEXT    NOT NULL CHECK (kind <> ''),
    media     TEXT    NOT NULL CHECK (media <> ''),
    size      INTEGER NOT NULL CHECK (size > 0),
    sha256    TEXT    NOT NULL CHECK (length (sha256) = 64),
    added_at  TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX attachment_by_screening ON attachment (screening);

-- Its bytes in parts, all but the last of the same length, so that nobody has to read it whole.
CREATE TABLE attachment_part (
    attachment TEXT    NOT NULL REFERENCES attachment (id),
    number     INTEGER NOT NULL CHECK (number >= 0),
    bytes      BLOB    NOT NULL CHECK (length (bytes) > 0),
    PRIMARY KEY (attachment, number)
) STRICT;
