//! What goes onto paper.

use super::{NoteView, Text};
use chrono::{DateTime, Utc};
use repere_protocol::Provenance;
use serde::Serialize;
use ts_rs::TS;

/// What was recorded, for a sheet of paper; the result is beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PaperView {
    /// The person is a minor, or may be one: a report to protect a child can be written.
    pub may_be_minor: bool,
    /// Every answer that counts, in the order of asking.
    pub facts: Vec<FactView>,
    /// The worker's notes, in the order of asking.
    pub notes: Vec<NoteView>,
    /// Questions with something that could be held against the person: a report leaves it out unless it is
    /// chosen.
    pub kept_questions: Vec<String>,
    /// When the screening began.
    #[ts(type = "string")]
    pub begun_at: DateTime<Utc>,
}

/// One recorded answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FactView {
    /// The question's id in the pack.
    pub question: String,
    /// Its words, as it was asked or looked at.
    pub prompt: Text,
    /// The answer in words.
    pub answer: Text,
    /// How it became known.
    #[ts(type = "import('./Provenance').Provenance")]
    pub provenance: Provenance,
    /// When it was recorded.
    #[ts(type = "string")]
    pub recorded_at: DateTime<Utc>,
    /// It is one of the answers that are none.
    pub unanswered: bool,
}
