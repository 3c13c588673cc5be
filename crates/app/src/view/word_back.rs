//! What became of a referral, as the agency says.

use super::{Failure, Text};
use chrono::{DateTime, Utc};
use repere_casebook::ReplyState;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What an agency can say of a referral.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WordState {
    /// Somebody works on it.
    TakenUp,
    /// The agency's part is done.
    Closed,
    /// The agency has erased it.
    Erased,
    /// It is at the agency and opens; nobody has read it yet.
    Fetched,
    /// Somebody there has had it opened.
    Opened,
    /// Nobody there can read it.
    CannotBeOpened,
}

impl From<ReplyState> for WordState {
    fn from(state: ReplyState) -> Self {
        match state {
            ReplyState::TakenUp => Self::TakenUp,
            ReplyState::Closed => Self::Closed,
            ReplyState::Erased => Self::Erased,
            ReplyState::Fetched => Self::Fetched,
            ReplyState::Opened => Self::Opened,
            ReplyState::CannotBeOpened => Self::CannotBeOpened,
        }
    }
}

/// One word back, verified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WordBack {
    /// What became of the referral.
    pub state: WordState,
    /// The desk's words, in its own language. Plain text, whatever stands in it.
    pub message: Option<Text>,
    /// Why it cannot be opened: the desk's code. Sentences are `cannot-open-<why>`.
    pub why: Option<String>,
    /// When the desk wrote it, by its clock.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
    /// The worker has not seen it yet.
    pub unread: bool,
}

/// Where a request to erase stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ErasureState {
    /// Sealed; waits for a network.
    Waiting,
    /// The hub confirmed it and has dropped what it had; the agency will find it.
    Asked,
    /// The hub refused it for good.
    Refused,
}

/// That the agency is asked to erase a referral.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ErasureView {
    /// Where the request stands.
    pub state: ErasureState,
    /// When it was asked.
    #[ts(type = "string")]
    pub asked_at: DateTime<Utc>,
    /// It can still be taken back: nothing of it has left.
    pub can_take_back: bool,
    /// How often it was tried.
    pub attempts: u32,
    /// When it was last tried without success, where that is known.
    #[ts(type = "string | null")]
    pub tried_at: Option<DateTime<Utc>>,
    /// When it is tried next, where it has a time of its own: else when there is a hub.
    #[ts(type = "string | null")]
    pub next_attempt_at: Option<DateTime<Utc>>,
    /// What stood in the way last.
    pub problem: Option<Failure>,
}
