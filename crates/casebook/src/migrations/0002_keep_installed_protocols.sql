-- Frozen once shipped: change nothing here, write the next number.
--
-- A protocol that the worker installed, one version of each at a time: the bundle as it came, signature
-- included, so that it can be checked again whenever it is read. What a screening began with is in `pack`
-- and stays there when a protocol is replaced or removed.

CREATE TABLE protocol (
    id      TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    version TEXT NOT NULL CHECK (version <> ''),
    bundle  TEXT NOT NULL CHECK (bundle <> '')
) STRICT;
