-- What a device is told of a referral that it has dropped: whether it had come, and whether a desk was given it.
-- Never edit this file after a release: a later change is a later file.

-- When a desk was first given the sealed bytes; written before they leave. Of what came before this was kept nobody
-- knows, so it counts as given.
ALTER TABLE referrals ADD COLUMN served_at INTEGER;
UPDATE referrals SET served_at = coalesce(fetched_at, received_at);

-- What a device had dropped that never came: if it still comes from that device, it is not taken.
CREATE TABLE dropped_unseen (
    id         TEXT    NOT NULL,
    device     TEXT    NOT NULL REFERENCES devices (id),
    dropped_at INTEGER NOT NULL,
    PRIMARY KEY (id, device)
) STRICT, WITHOUT ROWID;
