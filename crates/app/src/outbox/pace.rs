//! The times at which the courier sends, and at which it asks for replies.

use chrono::{DateTime, TimeDelta, Utc};
use repere_exchange::ExchangeError;
use repere_exchange::outbox::{Next, after};
use std::time::Duration;

/// How long the courier rests when nothing has a time of its own.
pub(crate) const REST: Duration = Duration::from_secs(60);

/// How long the courier leaves a hub alone that no longer knows this device: the longest pause.
/// Only a person can change that; the worker may still ask at any time.
pub(crate) const STOPPED: TimeDelta = TimeDelta::hours(1);

/// What is to be sent.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Due {
    /// What is due by now; what failed a moment ago waits its turn.
    ByNow,
    /// Everything that waits: the worker asked.
    Everything,
}

/// When replies are looked for again. Apart from the pause in sending: that nobody answered must not
/// keep a new referral waiting.
#[derive(Default)]
pub(crate) struct Polling {
    failures: u32,
    next: Option<DateTime<Utc>>,
}

impl Polling {
    /// A time further ahead than any that is given was given by a clock that was wrong.
    pub fn is_due(&self, now: DateTime<Utc>) -> bool {
        self.next.is_none_or(|at| at <= now || at > now + STOPPED)
    }

    /// Notes how a look went, and when the next one is.
    pub fn note(&mut self, done: Result<(), ExchangeError>, now: DateTime<Utc>) {
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
