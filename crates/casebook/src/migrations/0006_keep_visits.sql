-- Frozen once shipped: change nothing here, write the next number.

-- A visit: one place on one day, and the interviews that were held there. It names no person.
CREATE TABLE visit (
    id         TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    code       TEXT NOT NULL UNIQUE CHECK (code <> ''),
    place      TEXT NOT NULL, -- in the worker's words; may be empty
    day        TEXT NOT NULL CHECK (length(day) = 10), -- a calendar date, not a moment
    sector     TEXT CHECK (sector <> ''),
    opened_at  TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    closed_at  TEXT
) STRICT, WITHOUT ROWID;

-- A screening belongs to one visit at most. Where a screening is deleted, so is this.
CREATE TABLE visit_screening (
    screening TEXT NOT NULL PRIMARY KEY REFERENCES screening (id) ON DELETE CASCADE,
    visit     TEXT NOT NULL REFERENCES visit (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_screening_by_visit ON visit_screening (visit);

-- Which screenings a referral of a visit tells of. The outbox itself names the first of them.
CREATE TABLE visit_referral (
    referral  TEXT NOT NULL REFERENCES outbox (referral) ON DELETE CASCADE,
    screening TEXT NOT NULL REFERENCES screening (id) ON DELETE CASCADE,
    visit     TEXT NOT NULL REFERENCES visit (id),
    PRIMARY KEY (referral, screening)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_referral_by_visit ON visit_referral (visit);
CREATE INDEX visit_referral_by_screening ON visit_referral (screening);
