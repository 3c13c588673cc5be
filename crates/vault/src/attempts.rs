//! How long to wait after wrong passphrases.
//!
//! The wait slows down a person at the screen. It does not slow down somebody who copies the files, nor somebody
//! who sets the clock forward; against both stands only what a try costs (see [`crate::KdfParameters`]).

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

/// Wrong passphrases in a row that cost nothing but the try: fingers slip.
const FREE_ATTEMPTS: u32 = 5;

/// Wait (seconds) after the last free one; doubles with each further one.
const FIRST_WAIT_SECONDS: u64 = 30;

/// The longest wait (seconds): one hour. A worker in the field must not be locked out for a day by a child's game.
const LONGEST_WAIT_SECONDS: u64 = 3600;

/// Wrong passphrases since the last right one. Stored in the key file before each try.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Attempts {
    /// In a row, the one under way included.
    pub failed: u32,
    /// When the last one was, or where the clock was set back since, when we noticed.
    pub last_at: Option<DateTime<Utc>>,
}

/// Whether the next passphrase may be tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Now.
    Try,
    /// After some seconds.
    Wait { seconds: u64 },
    /// After some seconds, counted from now, which must be stored: the clock was set back.
    WaitAgain { seconds: u64 },
}

impl Attempts {
    /// Whether a passphrase may be tried now.
    ///
    /// A clock set back neither shortens the wait nor makes it endless: the wait begins again.
    pub fn verdict(&self, now: DateTime<Utc>) -> Verdict {
        let wait = wait_after(self.failed);
        let Some(last_at) = self.last_at.filter(|_| wait > 0) else {
            return Verdict::Try;
        };
        if now < last_at {
            return Verdict::WaitAgain { seconds: wait };
        }
        let wait = TimeDelta::seconds(i64::try_from(wait).unwrap_or(i64::MAX));
        let left = wait - (now - last_at);
        if left <= TimeDelta::zero() {
            return Verdict::Try;
        }
        // Rounded up: who waits as long as we say must not be sent back for a fraction of a second.
        let seconds = (left.num_milliseconds() + 999) / 1000;
        Verdict::Wait {
            seconds: u64::try_from(seconds).unwrap_or(1).max(1),
        }
    }

    /// The record to store before a passphrase is tried.
    pub fn before_try(&self, now: DateTime<Utc>) -> Self {
        Self {
            failed: self.failed.saturating_add(1),
            last_at: Some(now),
        }
    }
}

/// Seconds to wait after so many wrong passphrases in a row.
fn wait_after(failed: u32) -> u64 {
    let Some(beyond) = failed.checked_sub(FREE_ATTEMPTS) else {
        return 0;
    };
    FIRST_WAIT_SECONDS
        .saturating_mul(1_u64.checked_shl(beyond).unwrap_or(u64::MAX))
        .min(LONGEST_WAIT_SECONDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_795_000_000 + seconds, 0).expect("a date")
    }

    #[track_caller]
    fn check(failed: u32, seconds_since: i64, expected: Verdict) {
        let attempts = Attempts {
            failed,
            last_at: Some(at(0)),
        };
        assert_eq!(attempts.verdict(at(seconds_since)), expected);
    }

    #[test]
    fn first_attempts_are_free() {
        for failed in 0..FREE_ATTEMPTS {
            check(failed, 0, Verdict::Try);
            check(failed, -1000, Verdict::Try);
        }
    }

    #[test]
    fn wait_grows_to_an_hour() {
        check(5, 0, Verdict::Wait { seconds: 30 });
        check(6, 0, Verdict::Wait { seconds: 60 });
        check(7, 0, Verdict::Wait { seconds: 120 });
        check(12, 0, Verdict::Wait { seconds: 3600 });
        check(70, 0, Verdict::Wait { seconds: 3600 });
        check(u32::MAX, 0, Verdict::Wait { seconds: 3600 });
    }

    #[test]
    fn wait_passes() {
        check(5, 1, Verdict::Wait { seconds: 29 });
        check(5, 29, Verdict::Wait { seconds: 1 });
        check(5, 30, Verdict::Try);
        check(u32::MAX, 3600, Verdict::Try);
    }

    #[test]
    fn clock_set_back_begins_the_wait_again() {
        check(5, -1, Verdict::WaitAgain { seconds: 30 });
        check(5, -1_000_000_000, Verdict::WaitAgain { seconds: 30 });
        let noticed = Attempts {
            failed: 5,
            last_at: Some(at(-1_000_000_000)),
        };
        assert_eq!(noticed.verdict(at(-1_000_000_000 + 30)), Verdict::Try);
    }

    #[test]
    fn fraction_of_a_second_is_rounded_up() {
        let attempts = Attempts {
            failed: 5,
            last_at: Some(at(0)),
        };
        let now = at(29) + TimeDelta::milliseconds(900);
        assert_eq!(attempts.verdict(now), Verdict::Wait { seconds: 1 });
    }

    #[test]
    fn try_counts_before_it_is_made() {
        let first = Attempts::default().before_try(at(3));
        assert_eq!(
            first,
            Attempts {
                failed: 1,
                last_at: Some(at(3))
            }
        );
        assert_eq!(
            Attempts {
                failed: u32::MAX,
                last_at: None
            }
            .before_try(at(3))
            .failed,
            u32::MAX
        );
    }
}
