-- Frozen once shipped: change nothing here, write the next number.
--
-- The digest of what the preview showed, so that the same preview sealed twice is one referral: its id is drawn with
-- the preview. None for what was sealed before.

ALTER TABLE outbox ADD COLUMN preview TEXT CHECK (preview <> '');
