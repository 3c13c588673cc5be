//! How many requests are on their way at once.

use std::time::{Duration, Instant};

/// The most that are on their way at once. The hub takes as many on one connection; over a round trip of 300 ms
/// they fill a link of several megabits a second.
const MOST: usize = 32;

/// The most on a connection that carries one request after the other: as many connections as browsers open.
const FEW: usize = 4;

/// Sealed bytes on their way at once, unless it is one item alone.
const MOST_BYTES: u64 = 1024 * 1024;

/// An answer within this is no sign that the link is full: one more may be on its way.
const QUICK: Duration = Duration::from_secs(2);

/// An answer later than this is: what is on its way only waits for the rest of it.
const SLOW: Duration = Duration::from_secs(4);

/// How many requests the way to the hub carries at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lanes {
    /// Nobody knows yet: no hub has answered. One, which finds out for all.
    One,
    /// One after the other on each connection (HTTP/1.1): a few connections.
    Few,
    /// Many on one connection (HTTP/2).
    Many,
}

/// Grows with every quick answer, so that it doubles in each round trip; halves where answers are late, and begins
/// again with one where one is missing.
#[derive(Debug)]
pub(super) struct Window {
    items: usize,
    /// What was begun before this says nothing more of a link that is full.
    halved: Option<Instant>,
}

impl Default for Window {
    fn default() -> Window {
        Window {
            items: 1,
            halved: None,
        }
    }
}

impl Window {
    /// How many may be on their way.
    pub(super) fn items(&self, lanes: Lanes) -> usize {
        match lanes {
            Lanes::One => 1,
            Lanes::Few => self.items.min(FEW),
            Lanes::Many => self.items,
        }
    }

    /// Whether an item of so many bytes may be begun beside those that are on their way.
    pub(super) fn has_room(on_their_way: u64, bytes: u64) -> bool {
        on_their_way == 0 || on_their_way.saturating_add(bytes) <= MOST_BYTES
    }

    pub(super) fn answered(&mut self, begun: Instant, at: Instant) {
        let took = at.saturating_duration_since(begun);
        if took <= QUICK {
            self.items = (self.items + 1).min(MOST);
        } else if took > SLOW && self.halved.is_none_or(|halved| halved <= begun) {
            self.items = (self.items / 2).max(1);
            self.halved = Some(at);
        }
    }

    #[cfg(test)]
    pub(super) fn open_for_tests(&mut self, items: usize) {
        self.items = items;
    }

    pub(super) fn lost(&mut self) {
        self.items = 1;
    }
}
