//! What no longer counts, because a changed answer closed its question.

use super::Text;
use chrono::{DateTime, Utc};
use repere_casebook::AtQuestion;
use repere_protocol::Provenance;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What stands at one closed question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClosedView {
    /// The question's id in the pack.
    pub question: String,
    /// Its words, in the worker's language.
    pub prompt: Text,
    /// The answer in words.
    pub answer: Option<Text>,
    /// How the answer became known.
    #[ts(type = "import('./Provenance').Provenance | null")]
    pub provenance: Option<Provenance>,
    /// When the answer was recorded.
    #[ts(type = "string | null")]
    pub recorded_at: Option<DateTime<Utc>>,
    /// The worker's note.
    pub note: Option<String>,
    /// What the person said, word for word.
    pub own_words: Option<String>,
    /// What the page keeps of what was typed and is not recorded, as it gave it.
    pub draft: Option<String>,
    /// The answers that close the question; another one leads to it again.
    pub closed_by: Vec<ClosingAnswer>,
}

/// An answer that closes a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ClosingAnswer {
    /// The id of the question that it answers.
    pub question: String,
    /// That question's words, in the worker's language.
    pub prompt: Text,
    /// The answer in words.
    pub answer: Text,
}

/// One of the things that can stand at a closed question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ClosedPart {
    /// The answer, with every answer that it replaced.
    Answer,
    /// The worker's note.
    Note,
    /// The person's own words.
    OwnWords,
    /// What was typed and is not recorded.
    Draft,
}

impl From<ClosedPart> for AtQuestion {
    fn from(part: ClosedPart) -> Self {
        match part {
            ClosedPart::Answer => Self::Answer,
            ClosedPart::Note => Self::Note,
            ClosedPart::OwnWords => Self::OwnWords,
            ClosedPart::Draft => Self::Draft,
        }
    }
}
