-- Signed requests: what was asked already, and who signs.
-- Never edit this file after a release: a later change is a later file.

-- A signed request that was taken: a hash of its nonce and of the keys that signed it. It is remembered until no hub
-- would take the request any more.
CREATE TABLE nonces (
    nonce      BLOB    NOT NULL PRIMARY KEY CHECK (length(nonce) = 32),
    keys       TEXT    NOT NULL,
    keep_until INTEGER NOT NULL
) STRICT;

CREATE INDEX nonces_of_keys ON nonces (keys);
CREATE INDEX nonces_by_end ON nonces (keep_until);

-- Since when somebody signs. From then on no token is taken: `bearer_sha256` is random, the hash of no token.
ALTER TABLE devices ADD COLUMN signs_since INTEGER;
ALTER TABLE agencies ADD COLUMN signs_since INTEGER;
