-- What is due next, and what was taken back last, is found without reading all that waits or was sent: the next
-- referral is sealed as fast beside ten thousand others as beside none.

CREATE INDEX outbox_due ON outbox (next_attempt_at) WHERE state = 'waiting';

CREATE INDEX outbox_taken_back ON outbox (sealed_by, agency, number)
    WHERE (state = 'withdrawn' OR coalesce(found, 'fetched') <> 'fetched');
