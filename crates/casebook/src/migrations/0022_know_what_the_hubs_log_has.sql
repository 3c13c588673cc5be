-- Frozen once shipped: change nothing here, write the next number.

-- Whether what has a receipt was found in the hub's log, under a checkpoint that the device has seen. What was found
-- there is looked for again only when the log went back or forked.
ALTER TABLE outbox ADD COLUMN in_log INTEGER NOT NULL DEFAULT 0 CHECK (in_log IN (0, 1));
ALTER TABLE erasure ADD COLUMN in_log INTEGER NOT NULL DEFAULT 0 CHECK (in_log IN (0, 1));
