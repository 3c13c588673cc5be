-- Frozen once shipped: change nothing here, write the next number.
--
-- The first receipts named neither the agency nor the device. One of them is believed for what may have arrived before
-- the later ones were asked for, and for nothing else.

ALTER TABLE outbox ADD COLUMN first_receipt INTEGER NOT NULL DEFAULT 0 CHECK (first_receipt IN (0, 1));
ALTER TABLE erasure ADD COLUMN first_receipt INTEGER NOT NULL DEFAULT 0 CHECK (first_receipt IN (0, 1));
UPDATE outbox SET first_receipt = may_have_arrived;
UPDATE erasure SET first_receipt = may_have_arrived;
