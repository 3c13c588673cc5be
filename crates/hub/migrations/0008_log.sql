-- The log of receipts: its state, and its parts by name. No store looks into them.
-- Never edit this file after a release: a later change is a later file.

CREATE TABLE log_state (
    one   INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    state BLOB
) STRICT;

CREATE TABLE log_pieces (
    name  TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
