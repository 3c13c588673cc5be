-- Frozen once shipped: change nothing here, write the next number.
--
-- The deployment's directory of numbers, duties, rights and roles, one at most: the bundle as it came,
-- signature included, so that it can be checked again whenever it is read.

CREATE TABLE directory (
    only_one INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
    id       TEXT    NOT NULL CHECK (id <> ''),
    version  TEXT    NOT NULL CHECK (version <> ''),
    bundle   TEXT    NOT NULL CHECK (bundle <> '')
) STRICT;
