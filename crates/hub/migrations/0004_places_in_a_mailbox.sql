-- The place of each item in its mailbox, in the order of coming: two can come in one millisecond, or under a clock
-- that was set back, and a desk asks for what comes after what it has seen.
-- Never edit this file after a release: a later change is a later file.

ALTER TABLE referrals ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
UPDATE referrals SET place = numbered.place
FROM (SELECT id, row_number() OVER (PARTITION BY agency ORDER BY received_at, id) AS place FROM referrals) AS numbered
WHERE numbered.id = referrals.id;
CREATE UNIQUE INDEX referrals_by_place ON referrals (agency, place);
