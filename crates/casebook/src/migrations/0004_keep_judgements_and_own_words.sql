-- Frozen once shipped: change nothing here, write the next number.

-- What the worker thinks of a screening beside its assessment. The one that counts is that of the highest
-- revision; without an outcome it was taken back.
CREATE TABLE judgement (
    screening   TEXT    NOT NULL REFERENCES screening (id),
    revision    INTEGER NOT NULL CHECK (revision > 0),
    outcome     TEXT    CHECK (outcome <> ''),
    reason      TEXT    NOT NULL,
    recorded_at TEXT    NOT NULL,
    PRIMARY KEY (screening, revision)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER judgement_is_history BEFORE UPDATE ON judgement
BEGIN
    SELECT RAISE (ABORT, 'a judgement is never rewritten');
END;

-- The person's own words, verbatim, apart from the answers and from the worker's notes.
CREATE TABLE own_words (
    screening  TEXT NOT NULL REFERENCES screening (id),
    question   TEXT NOT NULL CHECK (question <> ''),
    words      TEXT NOT NULL CHECK (words <> ''),
    changed_at TEXT NOT NULL,
    PRIMARY KEY (screening, question)
) STRICT, WITHOUT ROWID;
