-- Frozen once shipped: change nothing here, write the next number.
--
-- What a list of screenings needs, so that none has to be assessed to be listed; what a screening follows;
-- when it is deleted.

-- What the answers amounted to when the questions were closed, as a code. Derived: none while they are open,
-- and none in a vault of before, until somebody looks.
ALTER TABLE screening ADD COLUMN outcome TEXT;

-- The id of the screening that this one follows up. That one may have been deleted since.
ALTER TABLE screening ADD COLUMN follows TEXT;

-- From when on it is to be deleted, and why: `worker` or `retention`.
ALTER TABLE screening ADD COLUMN delete_on TEXT;
ALTER TABLE screening ADD COLUMN delete_why TEXT CHECK ((delete_why IS NULL) = (delete_on IS NULL));

-- Whole pages of the list, and their number, without a look into the table.
CREATE INDEX screening_by_change ON screening (changed_at, id, state, protocol_id, begun_at, delete_on);
CREATE INDEX screening_to_delete ON screening (delete_on) WHERE delete_on IS NOT NULL;
CREATE INDEX screening_by_follows ON screening (follows) WHERE follows IS NOT NULL;
CREATE INDEX outbox_by_state ON outbox (state, screening);
CREATE INDEX preliminary_put_off ON preliminary (screening, revision, answer) WHERE item = 'put-off';

-- That there was a screening, and nothing of what was in it.
CREATE TABLE deleted (
    screening  TEXT NOT NULL PRIMARY KEY CHECK (length(screening) = 36),
    code       TEXT NOT NULL UNIQUE CHECK (code <> ''),
    why        TEXT NOT NULL CHECK (why <> ''), -- worker, retention
    deleted_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The ids of referrals that went with their screenings, so that a late reply to one is no riddle.
CREATE TABLE forgotten_referral (
    referral TEXT NOT NULL PRIMARY KEY CHECK (length(referral) = 36)
) STRICT, WITHOUT ROWID;
