//! The hub's time, for a device whose own clock may be wrong by years.

use chrono::NaiveDateTime;
use std::time::Instant;

/// What a client knows of its hub's time.
///
/// Every answer of a hub has a `Date` field (RFC 9110, section 6.6.1), and only the hub can answer: the connection is
/// TLS with the deployment's own authority. A request is signed with that time once it is known, counted on from the
/// moment of the answer by a clock that nobody sets. Before the first answer it is the device's own; a hub that
/// finds it wrong says so, in an answer with the right one.
#[derive(Debug, Clone, Copy, Default)]
pub struct HubClock {
    heard: Option<(i64, Instant)>,
}

impl HubClock {
    /// Takes the `Date` of an answer of the hub that came at `at`. What is no date changes nothing.
    pub fn hear(&mut self, date: &str, at: Instant) {
        if let Ok(time) = NaiveDateTime::parse_from_str(date, "%a, %d %b %Y %H:%M:%S GMT") {
            self.heard = Some((time.and_utc().timestamp(), at));
        }
    }

    /// The hub's time at `at`, or else the device's own, in seconds since 1970.
    #[must_use]
    pub fn now(&self, own: i64, at: Instant) -> i64 {
        self.heard.map_or(own, |(time, since)| {
            let passed = at.saturating_duration_since(since).as_secs();
            time.saturating_add(i64::try_from(passed).unwrap_or(i64::MAX))
        })
    }
}
