-- The register that the hub serves, and what follows from it for agencies and devices.
-- Never edit this file after a release: a later change is a later file.

-- What is kept of the register, to be checked again when it is read; `version` counts the changes.
CREATE TABLE register (
    one     INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    version INTEGER NOT NULL CHECK (version > 0),
    kept    TEXT    NOT NULL
) STRICT;

-- What the register says of an agency. NULL for one that it has never named.
ALTER TABLE agencies ADD COLUMN standing TEXT CHECK (standing IN ('open', 'closed', 'removed'));

-- Whether the agency's desk has a token. One that the register brought has none at first, and
-- `bearer_sha256` is then random: the hash of no token.
ALTER TABLE agencies ADD COLUMN has_desk INTEGER NOT NULL DEFAULT 1 CHECK (has_desk IN (0, 1));

-- The last day on which the device spoke to the hub, in UTC: `2026-12-01`.
ALTER TABLE devices ADD COLUMN last_seen_on TEXT;

CREATE INDEX invitations_of_agency ON invitations (agency, used_at, token_sha256);
