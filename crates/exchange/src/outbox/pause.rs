//! Pauses of a whole outbox, and what ends one early.

use super::LONGEST;
use crate::ExchangeError;
use chrono::{DateTime, TimeDelta, Utc};
use std::time::{Duration, Instant};

/// How many pauses may be ended early one after the other…
const WAKES: u32 = 3;

/// …and how long until one more may be: a network that comes and goes every second is no reason to try every second.
const WAKE_AGAIN: Duration = Duration::from_secs(60);

/// A time in which nothing is begun.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pause {
    /// When it ends, by the clock that people see.
    until: DateTime<Utc>,
    since: Instant,
    length: Duration,
    /// The hub could not be reached: a network that is there again ends it.
    unreached: bool,
}

impl Pause {
    pub(super) fn new(
        error: &ExchangeError,
        until: DateTime<Utc>,
        now: DateTime<Utc>,
        at: Instant,
    ) -> Pause {
        Pause {
            until,
            since: at,
            length: (until - now).to_std().unwrap_or_default(),
            unreached: error.is_unreached(),
        }
    }

    /// Until when it stands. It ends by whichever clock says so first: one may have been set back, the other stands
    /// still while the device sleeps.
    pub(super) fn stands(&self, now: DateTime<Utc>, at: Instant) -> Option<DateTime<Utc>> {
        let by_wall = self.until > now && self.until <= now + TimeDelta::seconds(LONGEST);
        let stands = by_wall && at.saturating_duration_since(self.since) < self.length;
        stands.then_some(self.until)
    }

    pub(super) fn is_unreached(&self) -> bool {
        self.unreached
    }
}

/// How many more pauses may be ended early: three at once, then one a minute.
#[derive(Debug, Default)]
pub struct Wakes {
    /// When all may be used again (GCRA).
    whole_again: Option<Instant>,
}

impl Wakes {
    /// Takes one; false when there is none left.
    pub fn take(&mut self, at: Instant) -> bool {
        let next = self.whole_again.map_or(at, |whole| whole.max(at)) + WAKE_AGAIN;
        let taken = next <= at + WAKE_AGAIN * WAKES;
        if taken {
            self.whole_again = Some(next);
        }
        taken
    }
}
