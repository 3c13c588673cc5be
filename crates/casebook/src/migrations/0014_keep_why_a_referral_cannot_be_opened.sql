-- Frozen once shipped: change nothing here, write the next number.
--
-- A desk's program says by itself that a referral was fetched, opened, or cannot be opened; of the last the reason,
-- as the desk's code.

ALTER TABLE reply ADD COLUMN why TEXT CHECK (why <> '');
