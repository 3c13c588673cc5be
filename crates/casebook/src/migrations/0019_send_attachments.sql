-- Frozen once shipped: change nothing here, write the next number.

-- An attachment that goes with a referral: the id that the hub knows it by, what it is, and how far it has come. The
-- attachment itself may be removed once it was received; what was sent stays known.
CREATE TABLE outgoing_attachment (
    id              TEXT    PRIMARY KEY NOT NULL,
    referral        TEXT    NOT NULL REFERENCES outbox (referral),
    attachment      TEXT    NOT NULL,
    kind            TEXT    NOT NULL CHECK (kind <> ''),
    size            INTEGER NOT NULL CHECK (size > 0),
    state           TEXT    NOT NULL CHECK (state <> ''),
    sealed_to       TEXT,
    sha256          TEXT,
    sealed_size     INTEGER,
    durable         INTEGER NOT NULL DEFAULT 0 CHECK (durable >= 0),
    attempts        INTEGER NOT NULL DEFAULT 0,
    next_attempt_at TEXT,
    problem         TEXT,
    receipt         TEXT,
    received_at     TEXT,
    CHECK ((sealed_to IS NULL) = (sha256 IS NULL) AND (sealed_to IS NULL) = (sealed_size IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX outgoing_attachment_of_referral ON outgoing_attachment (referral);

-- The sealed bytes of the one whose turn it is, in parts, until the hub has all of them.
CREATE TABLE sealed_attachment (
    referral TEXT    NOT NULL REFERENCES outbox (referral),
    id       TEXT    NOT NULL,
    number   INTEGER NOT NULL CHECK (number >= 0),
    bytes    BLOB    NOT NULL CHECK (length (bytes) > 0),
    PRIMARY KEY (id, number)
) STRICT;

-- What has not arrived goes with its referral: when that is taken back, when the hub has dropped it, and when the
-- agency is asked to erase it, or says that it has.
CREATE TRIGGER attachments_are_taken_back AFTER UPDATE OF state, found ON outbox
WHEN NEW.state = 'withdrawn' OR NEW.found IS NOT NULL
BEGIN
    UPDATE outgoing_attachment SET state = 'withdrawn', problem = NULL, next_attempt_at = NULL
    WHERE referral = NEW.referral AND state <> 'received';
    DELETE FROM sealed_attachment WHERE referral = NEW.referral;
END;

CREATE TRIGGER attachments_are_asked_back AFTER UPDATE OF state ON erasure
WHEN NEW.state = 'received'
BEGIN
    UPDATE outgoing_attachment SET state = 'withdrawn', problem = NULL, next_attempt_at = NULL
    WHERE referral = NEW.referral AND state <> 'received';
    DELETE FROM sealed_attachment WHERE referral = NEW.referral;
END;

CREATE TRIGGER attachments_are_erased_with_their_referral AFTER INSERT ON reply
WHEN NEW.state = 'erased'
BEGIN
    UPDATE outgoing_attachment SET state = 'withdrawn', problem = NULL, next_attempt_at = NULL
    WHERE referral = NEW.referral AND state <> 'received';
    DELETE FROM sealed_attachment WHERE referral = NEW.referral;
END;
