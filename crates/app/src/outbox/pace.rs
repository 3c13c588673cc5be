//! The times at which the courier sends, and at which it asks for replies.

use chrono::{DateTime, TimeDelta, Utc};
use repere_exchange::ExchangeError;
use repere_exchange::outbox::{Next, Wakes, after};
use std::time::{Duration, Instant};

/// How long the courier rests when nothing has a time of its own.
pub(crate) const REST: Duration = Duration::from_secs(60);

/// How often the way to the network is looked at while something waits.
pub(crate) const LOOK: Duration = Duration::from_secs(5);

/// How long replies are not asked for of a hub that no longer knows this device: the longest pause.
/// Only a person can change that; the worker may still ask at any time.
const STOPPED: TimeDelta = TimeDelta::hours(1);

/// When replies are looked for again. Apart from the pause in sending: that nobody answered must not
/// keep a new referral waiting.
#[derive(Default)]
pub(crate) struct Polling {
    failures: u32,
    next: Option<DateTime<Utc>>,
    /// The last look reached no hub.
    unreached: bool,
    wakes: Wakes,
}

impl Polling {
    /// A time further ahead than any that is given was given by a clock that was wrong.
    pub fn is_due(&self, now: DateTime<Utc>) -> bool {
        self.next.is_none_or(|at| at <= now || at > now + STOPPED)
    }

    /// The network may be there again: where the last look reached no hub, the next one is now, a few times and then
    /// once a minute.
    pub fn wake(&mut self, at: Instant) {
        if self.unreached && self.wakes.take(at) {
            self.next = None;
        }
    }

    /// Notes how a look went, and when the next one is.
    pub fn note(&mut self, done: Result<(), ExchangeError>, now: DateTime<Utc>) {
        self.unreached = done.is_err_and(|error| error.is_unreached());
        let rest = TimeDelta::from_std(REST).unwrap_or(STOPPED);
        self.failures = match done {
            Ok(()) => 0,
            Err(_) => self.failures.saturating_add(1),
        };
        self.next = Some(match done {
            Ok(()) => now + rest,
            Err(error) => match after(&error, self.failures, rand::random(), now) {
                Next::RetryAt(at) | Next::PauseUntil(at) => at,
                // The hub has no replies at all, or does not know this device any more.
                Next::Refuse | Next::StopAll => now + STOPPED,
            },
        });
    }
}
