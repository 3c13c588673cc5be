//! The outbox's rules: which item to try now, and what to do after it failed.
//! Sans I/O: the clock and chance are arguments.
//!
//! The courier of the app asks [`decide`], sends one after the other, and asks [`after`] about each
//! failure. What follows is kept with the item, so that it holds after a restart.

use crate::ExchangeError;
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

/// The shortest wait after a failure, in seconds.
const SHORTEST: i64 = 30;

/// The longest wait after a failure, in seconds: an hour. A network that comes back is noticed by the
/// platform, or by the worker, long before.
const LONGEST: i64 = 60 * 60;

/// An item of the outbox that has no receipt yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The referral.
    pub referral: Uuid,
    /// How often the item was tried.
    pub attempts: u32,
    /// The item is not tried before this moment.
    pub next_attempt_at: Option<DateTime<Utc>>,
}

impl Waiting {
    /// Whether it may be tried now.
    ///
    /// A time more than the longest wait ahead was written by a clock that was wrong: it does not count.
    fn is_due(&self, now: DateTime<Utc>) -> bool {
        self.next_attempt_at
            .is_none_or(|at| at <= now || at > now + TimeDelta::seconds(LONGEST))
    }
}

/// What to do after a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Try this item again then; go on with the others now.
    RetryAt(DateTime<Utc>),
    /// The hub is out of reach, whatever the item: end this round, try this item again then.
    PauseUntil(DateTime<Utc>),
    /// The hub will never take this item; go on with the others now.
    Refuse,
    /// The hub does not know this device any more, or takes nothing from it: stop, and say so. The items stay.
    StopAll,
}

/// The referrals to try now, the one longest due first, never tried ones before all.
pub fn decide(entries: &[Waiting], now: DateTime<Utc>) -> Vec<Uuid> {
    let mut due: Vec<&Waiting> = entries.iter().filter(|entry| entry.is_due(now)).collect();
    // Stable: what was sealed first goes first among equals.
    due.sort_by_key(|entry| entry.next_attempt_at);
    due.iter().map(|entry| entry.referral).collect()
}

/// What to do after the `attempts`-th attempt (from 1) of an item failed.
///
/// `jitter`, from 0 to 1, spreads devices that lost the hub at the same moment; anything else is taken
/// as the nearer end.
pub fn after(error: &ExchangeError, attempts: u32, jitter: f64, now: DateTime<Utc>) -> Next {
    match error {
        ExchangeError::Unauthorised | ExchangeError::Withdrawn => Next::StopAll,
        error if error.is_final() => Next::Refuse,
        error if error.is_about_the_hub() => Next::PauseUntil(now + wait(attempts, jitter)),
        _ => Next::RetryAt(now + wait(attempts, jitter)),
    }
}

/// Doubles with every attempt, from half a minute to an hour; `jitter` chooses within the upper half.
fn wait(attempts: u32, jitter: f64) -> TimeDelta {
    let doublings = attempts.clamp(1, 16);
    let most = (SHORTEST << doublings).min(LONGEST);
    let jitter = if jitter.is_nan() {
        1.0
    } else {
        jitter.clamp(0.0, 1.0)
    };
    // Both durations are small whole numbers of milliseconds: nothing is lost in a float.
    let spread = (most * 500) as f64 * jitter;
    TimeDelta::milliseconds(most * 500 + spread as i64)
}

#[cfg(test)]
mod tests;
