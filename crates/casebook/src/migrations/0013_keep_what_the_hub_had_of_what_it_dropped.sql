-- Frozen once shipped: change nothing here, write the next number.
--
-- What the hub had of a referral when it was asked to drop it: never-had, unread, fetched; and its signed word. None
-- while it was not asked, or has not answered.

ALTER TABLE outbox ADD COLUMN found TEXT CHECK (found <> '');
ALTER TABLE outbox ADD COLUMN dropped TEXT CHECK ((dropped IS NULL) = (found IS NULL)); -- JSON
