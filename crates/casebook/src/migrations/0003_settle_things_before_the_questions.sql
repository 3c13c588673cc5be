-- Frozen once shipped: change nothing here, write the next number.
--
-- What was settled before the questions, or changed since: whether it is safe to talk, what the person
-- agreed to, how the screening goes on. Codes are the caller's. The one that counts is that of the highest
-- revision of its item; what was said before stays, also when it is withdrawn.
CREATE TABLE preliminary (
    screening          TEXT    NOT NULL REFERENCES screening (id),
    item               TEXT    NOT NULL CHECK (item <> ''),
    revision           INTEGER NOT NULL CHECK (revision > 0),
    answer             TEXT    NOT NULL CHECK (answer <> ''),
    respondent_locale  TEXT    NOT NULL,
    interviewer_locale TEXT    NOT NULL,
    recorded_at        TEXT    NOT NULL,
    PRIMARY KEY (screening, item, revision)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER preliminary_is_history BEFORE UPDATE ON preliminary
BEGIN
    SELECT RAISE (ABORT, 'what was settled is never rewritten');
END;
