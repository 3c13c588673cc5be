//! The line of what waits, and what is on its way.

use super::pause::{Pause, Wakes};
use super::window::{Lanes, Window};
use super::{Due, LONGEST, Next, Waiting, after};
use crate::ExchangeError;
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};
use uuid::Uuid;

/// Every so many, the one that has been in line longest is begun, and not the smallest.
const IN_TURN: u32 = 4;

/// From so many items in so much time, and while answers come, the rest of the time can be told.
const ENOUGH_ITEMS: u32 = 5;
const ENOUGH_TIME: Duration = Duration::from_secs(5);
const ANSWERS_COME: Duration = Duration::from_secs(15);

/// One on its way.
#[derive(Debug)]
struct Begun {
    waiting: Waiting,
    at: Instant,
}

/// How sending goes, since nothing waited last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many were sent.
    pub sent: u32,
    /// How many are on their way at this moment.
    pub on_their_way: u32,
    /// How many sealed bytes a second have got through in this round; none while that would be a guess.
    pub bytes_per_second: Option<u64>,
}

/// What a round has got through.
#[derive(Debug, Clone, Copy)]
struct Through {
    begun: Instant,
    last: Instant,
    items: u32,
    bytes: u64,
}

/// What is in line and on its way, and until when nothing is begun. In memory only.
#[derive(Debug, Default)]
pub struct Sender {
    /// What is due and was not begun, by its place in line.
    line: BTreeMap<u64, Waiting>,
    /// The same, the smallest first.
    by_size: BTreeSet<(u64, u64)>,
    in_line: BTreeMap<Uuid, u64>,
    /// The place of whoever comes next.
    last_place: u64,
    /// How many were begun.
    turn: u32,
    on_their_way: BTreeMap<Uuid, Begun>,
    window: Window,
    pause: Option<Pause>,
    /// Pauses one after the other, without a word of the hub between them.
    pauses: u32,
    wakes: Wakes,
    sent: u32,
    through: Option<Through>,
}

impl Sender {
    /// Nothing is on its way, and nothing in line: a round begins, in a process of which nothing runs from before.
    pub fn begin_round(&mut self) {
        self.line.clear();
        self.by_size.clear();
        self.in_line.clear();
        self.on_their_way.clear();
        self.window = Window::default();
        self.through = None;
    }

    /// Puts into the line what waits and is due; what is in line or on its way stays so. `waiting` is all that
    /// waits, in the order in which it was sealed.
    ///
    /// Those that were tried least go first, so that one that no hub ever answers holds nobody back.
    pub fn offer(&mut self, waiting: &[Waiting], due: Due, now: DateTime<Utc>) {
        if waiting.is_empty() {
            self.sent = 0;
        }
        let mut come: Vec<&Waiting> = waiting
            .iter()
            .filter(|one| due == Due::Everything || one.is_due(now))
            .filter(|one| !self.in_line.contains_key(&one.id))
            .filter(|one| !self.on_their_way.contains_key(&one.id))
            .collect();
        // Stable: what was sealed first goes first among equals.
        come.sort_by_key(|one| one.attempts);
        for one in come {
            let place = self.last_place;
            self.last_place += 1;
            self.by_size.insert((one.bytes, place));
            self.in_line.insert(one.id, place);
            self.line.insert(place, one.clone());
        }
    }

    /// The next to begin now; it counts as on its way from here on. None where nothing may be begun before something
    /// ends, or at all.
    ///
    /// Small ones go first; every fourth is the one that is in line longest. Of a referral one thing is on its way
    /// at a time: what is asked about it follows it.
    pub fn begin(&mut self, lanes: Lanes, now: DateTime<Utc>, at: Instant) -> Option<Waiting> {
        if self.paused_until(now, at).is_some()
            || self.on_their_way.len() >= self.window.items(lanes)
        {
            return None;
        }
        let on_their_way = self.on_their_way.values();
        let on_their_way: u64 = on_their_way.map(|begun| begun.waiting.bytes).sum();
        let place = self.next_place(lanes)?;
        let waiting = self.line.get(&place)?.clone();
        if !Window::has_room(on_their_way, waiting.bytes) {
            return None;
        }
        self.turn = self.turn.wrapping_add(1);
        self.line.remove(&place);
        self.by_size.remove(&(waiting.bytes, place));
        self.in_line.remove(&waiting.id);
        let begun = Begun {
            waiting: waiting.clone(),
            at,
        };
        self.on_their_way.insert(waiting.id, begun);
        self.through.get_or_insert(Through {
            begun: at,
            last: at,
            items: 0,
            bytes: 0,
        });
        Some(waiting)
    }

    fn next_place(&self, lanes: Lanes) -> Option<u64> {
        let may_go = |place: &u64| {
            self.line.get(place).is_some_and(|one| {
                let mut begun = self.on_their_way.values();
                begun.all(|begun| begun.waiting.referral != one.referral)
            })
        };
        // The one that finds out whether there is a hub is not always the same.
        if lanes == Lanes::One || self.turn.is_multiple_of(IN_TURN) {
            self.line.keys().copied().find(may_go)
        } else {
            let mut places = self.by_size.iter().map(|(_, place)| *place);
            places.find(may_go)
        }
    }

    /// The hub has answered for one, with a receipt or a word that verified.
    pub fn held(&mut self, id: Uuid, at: Instant) {
        let Some(begun) = self.on_their_way.remove(&id) else {
            return;
        };
        self.pauses = 0;
        self.sent = self.sent.saturating_add(1);
        self.window.answered(begun.at, at);
        if let Some(through) = &mut self.through {
            through.last = at;
            through.items += 1;
            through.bytes += begun.waiting.bytes;
        }
    }

    /// One could not be read here, or is not there any more: nothing of it left.
    pub fn pass_over(&mut self, id: Uuid) {
        self.on_their_way.remove(&id);
    }

    /// The attempt of one failed: what that means for it. What it means for the others is remembered here.
    ///
    /// `jitter` as for [`after`].
    pub fn failed(
        &mut self,
        id: Uuid,
        error: &ExchangeError,
        jitter: f64,
        now: DateTime<Utc>,
        at: Instant,
    ) -> Next {
        let begun = self.on_their_way.remove(&id);
        let attempts = begun
            .as_ref()
            .map_or(0, |begun| begun.waiting.attempts)
            .saturating_add(1);
        let next = match after(error, attempts, jitter, now) {
            // How often this item was tried says nothing of how often the hub was.
            Next::PauseUntil(_) => after(error, self.pauses + 1, jitter, now),
            next => next,
        };
        match next {
            Next::PauseUntil(until) => {
                // What was on its way when the pause began failed with it, and makes it no longer.
                if let Some(stands) = self.paused_until(now, at) {
                    return Next::PauseUntil(stands);
                }
                self.pauses = self.pauses.saturating_add(1);
                self.pause = Some(Pause::new(error, until, now, at));
                self.window.lost();
            }
            Next::StopAll => {
                let until = now + TimeDelta::seconds(LONGEST);
                self.pause = Some(Pause::new(error, until, now, at));
                self.window.lost();
            }
            Next::Refuse => {
                self.pauses = 0;
                if let Some(begun) = begun {
                    self.window.answered(begun.at, at);
                }
            }
            Next::RetryAt(_) => {
                if *error == ExchangeError::CutShort {
                    self.window.lost();
                }
            }
        }
        next
    }

    /// Until when nothing is begun, while that is so.
    pub fn paused_until(&self, now: DateTime<Utc>, at: Instant) -> Option<DateTime<Utc>> {
        self.pause.and_then(|pause| pause.stands(now, at))
    }

    /// Whether a pause stands because the hub could not be reached.
    pub fn is_unreached(&self, now: DateTime<Utc>, at: Instant) -> bool {
        self.paused_until(now, at).is_some() && self.pause.is_some_and(|pause| pause.is_unreached())
    }

    /// The network may be there again: ends a pause that stands because the hub could not be reached, a few times
    /// and then once a minute. Whether it ended one.
    pub fn wake(&mut self, now: DateTime<Utc>, at: Instant) -> bool {
        let ends = self.is_unreached(now, at) && self.wakes.take(at);
        if ends {
            self.pause = None;
        }
        ends
    }

    /// Ends a pause whatever it stands for: the worker asked.
    pub fn end_pause(&mut self) {
        self.pause = None;
    }

    #[cfg(test)]
    pub(super) fn window_for_tests(&mut self, items: usize) {
        self.window.open_for_tests(items);
    }

    /// How sending goes.
    pub fn progress(&self, at: Instant) -> Progress {
        let rate = self.through.filter(|through| {
            let time = through.last.saturating_duration_since(through.begun);
            through.items >= ENOUGH_ITEMS
                && time >= ENOUGH_TIME
                && at.saturating_duration_since(through.last) <= ANSWERS_COME
        });
        Progress {
            sent: self.sent,
            on_their_way: self.on_their_way.len().try_into().unwrap_or(u32::MAX),
            bytes_per_second: rate.and_then(|through| {
                let time = through.last.saturating_duration_since(through.begun);
                u64::try_from(u128::from(through.bytes) * 1000 / time.as_millis().max(1)).ok()
            }),
        }
    }
}
