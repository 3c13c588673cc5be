-- Frozen once shipped: change nothing here, write the next number.
--
-- What was typed and is not recorded yet, an enrolment that is not finished, and whether something sealed may
-- have arrived stood in `setting`, under names that were put together. Each has its own place here, and
-- nothing of them is left there.

CREATE TABLE screening_draft (
    screening TEXT NOT NULL REFERENCES screening (id) ON DELETE CASCADE,
    place     TEXT NOT NULL CHECK (place <> ''), -- a question's id, or what the caller names so
    draft     TEXT NOT NULL CHECK (draft <> ''),
    PRIMARY KEY (screening, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_draft (
    visit TEXT NOT NULL REFERENCES visit (id) ON DELETE CASCADE,
    place TEXT NOT NULL CHECK (place <> ''),
    draft TEXT NOT NULL CHECK (draft <> ''),
    PRIMARY KEY (visit, place)
) STRICT, WITHOUT ROWID;

-- The form of a visit that is not opened yet; one at most.
CREATE TABLE new_visit_draft (
    only_one   INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
    draft      TEXT    NOT NULL CHECK (draft <> ''),
    changed_at TEXT    NOT NULL
) STRICT;

-- The keys of an enrolment that the hub has not answered; one at most.
CREATE TABLE pending_enrolment (
    only_one     INTEGER NOT NULL PRIMARY KEY CHECK (only_one = 1),
    token_sha256 TEXT    NOT NULL CHECK (token_sha256 <> ''),
    signing_keys TEXT    NOT NULL CHECK (signing_keys <> ''), -- base64
    recipient    TEXT    NOT NULL CHECK (recipient <> '')
) STRICT;

-- An upload began of which nobody knows that it did not arrive. Written before the first byte leaves.
ALTER TABLE outbox ADD COLUMN may_have_arrived INTEGER NOT NULL DEFAULT 0 CHECK (may_have_arrived IN (0, 1));
ALTER TABLE erasure ADD COLUMN may_have_arrived INTEGER NOT NULL DEFAULT 0 CHECK (may_have_arrived IN (0, 1));

-- `draft:`, an id of 36 characters, `:`, the place.
INSERT INTO screening_draft (screening, place, draft)
SELECT substr(key, 7, 36), substr(key, 44), value FROM setting
WHERE substr(key, 1, 6) = 'draft:' AND substr(key, 44) <> '' AND value <> ''
  AND substr(key, 7, 36) IN (SELECT id FROM screening);

INSERT INTO visit_draft (visit, place, draft)
SELECT substr(key, 7, 36), substr(key, 44), value FROM setting
WHERE substr(key, 1, 6) = 'draft:' AND substr(key, 44) <> '' AND value <> ''
  AND substr(key, 7, 36) IN (SELECT id FROM visit);

-- The visit that was not opened had the id of zeroes. Of when it was last written in, seconds are enough.
INSERT INTO new_visit_draft (only_one, draft, changed_at)
SELECT 1, about.value, strftime('%Y-%m-%dT%H:%M:%S.000000000Z', since.value)
FROM setting AS about JOIN setting AS since
  ON since.key = 'draft:00000000-0000-0000-0000-000000000000:since'
WHERE about.key = 'draft:00000000-0000-0000-0000-000000000000:about' AND about.value <> ''
  AND strftime('%Y-%m-%dT%H:%M:%S.000000000Z', since.value) IS NOT NULL;

-- Three words with a space between them; of two, the hub is asked again with new keys.
INSERT INTO pending_enrolment (only_one, token_sha256, signing_keys, recipient)
SELECT 1, token, substr(keys, 1, instr(keys, ' ') - 1), substr(keys, instr(keys, ' ') + 1)
FROM (SELECT substr(value, 1, instr(value, ' ') - 1) AS token, substr(value, instr(value, ' ') + 1) AS keys
      FROM setting WHERE key = 'enrolment')
WHERE token <> '' AND instr(keys, ' ') > 1 AND substr(keys, instr(keys, ' ') + 1) <> '';

UPDATE outbox SET may_have_arrived = 1
WHERE 'may-have-arrived:' || referral IN (SELECT key FROM setting WHERE value <> '');
UPDATE erasure SET may_have_arrived = 1
WHERE 'may-have-arrived:' || id IN (SELECT key FROM setting WHERE value <> '');

DELETE FROM setting
WHERE key = 'enrolment' OR substr(key, 1, 6) = 'draft:' OR substr(key, 1, 17) = 'may-have-arrived:';
