-- Frozen once shipped: change nothing here, write the next number.

-- When an item was last tried, so that what does not get through can say so. None before the first attempt, nor for
-- what was tried before this was kept.
ALTER TABLE outbox ADD COLUMN tried_at TEXT;
ALTER TABLE erasure ADD COLUMN tried_at TEXT;

-- What waits is looked up alone.
CREATE INDEX erasure_by_state ON erasure (state);
