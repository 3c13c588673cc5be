//! The outbox's rules: what to begin now, and what follows for it and for the others from each answer.
//! Sans I/O: clocks and chance are arguments.
//!
//! A [`Sender`] is the memory of it. Whoever drives it, the courier of the app,
//!
//! 1. says with [`Sender::begin_round`] that nothing is on its way, and with [`Sender::offer`] what waits;
//! 2. begins what [`Sender::begin`] names, until it names nothing; each is written down as begun, durably, before
//!    its first byte leaves;
//! 3. says of each that ended with [`Sender::held`], [`Sender::failed`] or [`Sender::pass_over`] how, keeps what
//!    that gives with the item, and goes on with 2.
//!
//! What has to hold after a restart is kept with the items; a sender that is lost with its process loses nothing.
//!
//! What holds, and is tried over random histories (`outbox/histories.rs`): an item leaves the line for good only for
//! a receipt that verified or a refusal of the hub; no item is overtaken for ever; one thing of a referral is on
//! its way at a time; and a hub that cannot be reached is tried a bounded number of times, whatever wakes the device.

mod pause;
mod sender;
mod window;

pub use pause::Wakes;
pub use sender::{Progress, Sender};
pub use window::Lanes;

use crate::ExchangeError;
use chrono::{DateTime, TimeDelta, Utc};
use repere_referral::wire::MailboxKind;
use uuid::Uuid;

/// The shortest wait after a failure, in seconds.
const SHORTEST: i64 = 30;

/// The longest wait after a failure, in seconds: an hour. A network that comes back is noticed by the
/// platform, or by the worker, long before.
const LONGEST: i64 = 60 * 60;

/// What is to be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// What is due by now; what failed a moment ago waits its turn.
    ByNow,
    /// Everything that waits: the worker asked.
    Everything,
}

/// An item of the outbox that has no receipt yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Its id.
    pub id: Uuid,
    /// What it is.
    pub kind: MailboxKind,
    /// The referral that it is, or that it is about.
    pub referral: Uuid,
    /// How many bytes are sealed.
    pub bytes: u64,
    /// How often the item was tried.
    pub attempts: u32,
    /// The item is not tried before this moment.
    pub next_attempt_at: Option<DateTime<Utc>>,
}

impl Waiting {
    /// Whether it may be tried now.
    ///
    /// A time more than the longest wait ahead was written by a clock that was wrong: it does not count.
    pub fn is_due(&self, now: DateTime<Utc>) -> bool {
        self.next_attempt_at
            .is_none_or(|at| at <= now || at > now + TimeDelta::seconds(LONGEST))
    }
}

/// What to do after a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Try this item again then; go on with the others now.
    RetryAt(DateTime<Utc>),
    /// The hub is out of reach, whatever the item: begin nothing before then.
    PauseUntil(DateTime<Utc>),
    /// The hub will never take this item; go on with the others now.
    Refuse,
    /// The hub does not know this device any more, or takes nothing from it: stop, and say so. The items stay.
    StopAll,
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

/// How long to wait after the `attempts`-th attempt (from 1). It doubles with every attempt, from half a minute to an
/// hour; `jitter`, from 0 to 1, chooses within the upper half.
pub fn wait(attempts: u32, jitter: f64) -> TimeDelta {
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
mod histories;
#[cfg(test)]
mod tests;
