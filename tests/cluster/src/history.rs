//! What everybody asked of the hubs and what they were answered, with the time of one clock that only goes forward.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use uuid::Uuid;

/// What somebody asks of a hub.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    /// A device brings sealed bytes for an agency.
    Upload {
        /// Their id.
        id: Uuid,
        /// The agency that they are for.
        agency: u32,
        /// Their SHA-256, hexadecimal.
        sha256: String,
    },
    /// A desk that follows its mailbox asks what came after the last line that it has seen.
    Follow {
        /// The desk.
        desk: u32,
        /// Its agency.
        agency: u32,
    },
    /// Somebody takes what one alone may have: a one-time code, or the place of an answer.
    Take {
        /// What is taken.
        what: Uuid,
        /// Who takes it.
        by: u32,
    },
}

/// A line of a mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The id of what came.
    pub id: Uuid,
    /// The SHA-256 of its bytes, hexadecimal, as the hub says.
    pub sha256: String,
}

/// What somebody was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The upload has this receipt, as it was written, and verifies.
    Receipt(String),
    /// These lines have come.
    Lines(Vec<Line>),
    /// It is taken.
    Taken,
    /// The hub said no, for good: nothing of it happened.
    Refused(&'static str),
    /// Nobody knows: it may have happened, or may still.
    Unknown(&'static str),
}

/// One operation with its outcome, in the time since the history began.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// When it was asked.
    pub begun: Duration,
    /// When it was answered; none where nobody ever answered.
    pub ended: Option<Duration>,
    /// What was asked.
    pub operation: Operation,
    /// What was answered; unknown until then.
    pub outcome: Outcome,
}

/// A history that many write at once.
pub struct History {
    began: Instant,
    events: Mutex<Vec<Event>>,
}

/// An operation that was asked and not answered yet.
pub struct Asked(usize);

impl Default for History {
    fn default() -> History {
        History {
            began: Instant::now(),
            events: Mutex::default(),
        }
    }
}

impl History {
    /// The time since it began.
    pub fn now(&self) -> Duration {
        self.began.elapsed()
    }

    /// Writes that something is asked. Written before anything is sent, so that what is never answered is known too.
    pub fn ask(&self, operation: Operation) -> Asked {
        let mut events = self.events.lock().unwrap_or_else(PoisonError::into_inner);
        events.push(Event {
            begun: self.now(),
            ended: None,
            operation,
            outcome: Outcome::Unknown("never-answered"),
        });
        Asked(events.len() - 1)
    }

    /// Writes what was answered.
    pub fn answered(&self, asked: Asked, outcome: Outcome) {
        let mut events = self.events.lock().unwrap_or_else(PoisonError::into_inner);
        let event = &mut events[asked.0];
        event.ended = Some(self.now());
        event.outcome = outcome;
    }

    /// All events, in the order in which they were asked.
    pub fn events(&self) -> Vec<Event> {
        let events = self.events.lock().unwrap_or_else(PoisonError::into_inner);
        events.clone()
    }
}

/// From a moment until something was durably written that was asked after it; none where nothing was.
pub fn writing_again(events: &[Event], from: Duration) -> Option<Duration> {
    let receipts = events
        .iter()
        .filter(|event| event.begun >= from && matches!(event.outcome, Outcome::Receipt(_)));
    let first = receipts.filter_map(|event| event.ended).min()?;
    Some(first - from)
}

/// How long, at most, an upload that was under way at a moment waited from then for its receipt; none where none was
/// under way. One that never had a receipt counts with `end`.
pub fn longest_interruption(events: &[Event], at: Duration, end: Duration) -> Option<Duration> {
    let upload = |event: &Event| match &event.operation {
        Operation::Upload { id, .. } => Some(*id),
        _ => None,
    };
    let is_under_way =
        |event: &&Event| event.begun <= at && event.ended.is_none_or(|ended| ended > at);
    let interrupted = events.iter().filter(is_under_way).filter_map(upload);
    let waited = interrupted.map(|id| {
        let receipts = events.iter().filter(|event| {
            upload(event) == Some(id) && matches!(event.outcome, Outcome::Receipt(_))
        });
        let ended = receipts.filter_map(|event| event.ended);
        ended
            .filter(|ended| *ended > at)
            .min()
            .unwrap_or(end)
            .saturating_sub(at)
    });
    waited.max()
}
