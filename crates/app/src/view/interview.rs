//! The interview, page by page.

use super::{
    Before, Contact, ContradictionView, DeletionView, FollowLink, LocaleView, ScreeningState, Text,
    VisitMark,
};
use chrono::{DateTime, Utc};
use repere_protocol::{Answer, Provenance};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

/// One page of the interview.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Interview {
    /// Which screening.
    pub screening: ScreeningHead,
    /// The sections, for the map beside the question.
    pub sections: Vec<SectionView>,
    /// What the page shows.
    pub page: Page,
    /// How far along.
    pub progress: Progress,
    /// What must be known at once, raised by the answers so far; newest first.
    pub alerts: Vec<AlertView>,
    /// Answers that cannot be true together, for the interviewer alone.
    pub contradictions: Vec<ContradictionView>,
    /// How many questions have something that no longer counts: an earlier answer closed them.
    pub closed: u32,
    /// Nothing that is open can change the outcome any more: one may stop here.
    pub settled: bool,
    /// There is a question to go back to.
    pub can_go_back: bool,
}

/// The question, or the end of the questions.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Page {
    /// What is settled before the questions, or again when something stands against asking.
    Before {
        /// What is settled, and what stands against asking.
        before: Box<Before>,
    },
    /// A question.
    Question {
        /// The question, in both languages.
        question: Box<QuestionView>,
    },
    /// Nothing is left to ask.
    End {
        /// Questions that have no answer yet, by section order.
        open: Vec<OpenQuestion>,
    },
}

/// A question without an answer that could still be asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OpenQuestion {
    /// The question's id in the pack.
    pub question: String,
    /// Its words, in the worker's language.
    pub prompt: Text,
    /// The code of the non-answer that stands, if any.
    pub reason: Option<String>,
    /// An answer could still change the outcome.
    pub could_change: bool,
}

/// What identifies a screening on every page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScreeningHead {
    /// The screening's id.
    pub id: Uuid,
    /// Its case code.
    pub code: String,
    /// Where it stands.
    pub state: ScreeningState,
    /// Only what can be observed is asked.
    pub observation_only: bool,
    /// The worker's language.
    pub interviewer: LocaleView,
    /// The person's language.
    pub respondent: LocaleView,
    /// Every language that the pack speaks.
    pub locales: Vec<LocaleView>,
    /// The visit that it belongs to; the way back leads there.
    pub visit: Option<VisitMark>,
    /// What it follows up.
    pub follows: Option<FollowLink>,
    /// What follows it up, the first begun first.
    pub followed_by: Vec<FollowLink>,
    /// When it is deleted, if it is.
    pub deletion: Option<DeletionView>,
}

/// A section of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectionView {
    /// The section's id in the pack.
    pub id: String,
    /// Its title, in the worker's language.
    pub title: Text,
    /// Its questions dealt with.
    pub answered: u32,
    /// Its questions that the answers so far lead to.
    pub reached: u32,
    /// It holds the question on the page.
    pub current: bool,
    /// Its first reached question, to jump to.
    pub first_question: Option<String>,
}

/// How far along; shown as minutes, never as a percentage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// Questions dealt with.
    pub answered: u32,
    /// Questions that the answers so far still lead to.
    pub remaining: u32,
    /// An estimate for the remaining ones, at least 1 while any remains.
    pub minutes_left: u32,
}

/// Something that must be known at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AlertView {
    /// The question whose answer raised it.
    pub question: String,
    /// What to know, in the worker's language.
    pub text: Text,
    /// Where to turn to, with the number.
    pub contact: Option<Contact>,
}

/// What kind of answer a question takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Codes `yes` and `no`, given as options.
    YesNo,
    /// One option.
    Choice,
    /// Several options.
    Choices,
    /// A whole number.
    Number,
    /// A calendar date.
    Date,
    /// Free text.
    Text,
}

/// A question, in two languages.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionView {
    /// The question's id in the pack.
    pub id: String,
    /// The id of the question's section.
    pub section: String,
    /// What it takes.
    pub kind: Kind,
    /// It may be asked.
    pub can_ask: bool,
    /// It may be answered by observation.
    pub can_observe: bool,
    /// For the person.
    pub respondent: Prompt,
    /// For the worker.
    pub interviewer: Prompt,
    /// What can be chosen; empty for number, date and text.
    pub options: Vec<OptionView>,
    /// Least number allowed.
    #[ts(type = "number | null")]
    pub minimum: Option<i64>,
    /// Greatest number allowed.
    #[ts(type = "number | null")]
    pub maximum: Option<i64>,
    /// What is recorded.
    pub recorded: Option<RecordedView>,
    /// The worker's note.
    pub note: String,
    /// What the person said, word for word.
    pub own_words: String,
    /// What the page keeps of an answer or a note that is not recorded yet, as it gave it.
    pub draft: Option<String>,
}

/// The words of a question in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Prompt {
    /// As asked.
    pub ask: Text,
    /// As observed, where the question can be.
    pub observe: Option<Text>,
    /// A hint.
    pub hint: Option<Text>,
    /// Who reads the question aloud, where it was recorded.
    pub voice: Option<Voice>,
}

/// Who speaks in a recording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Voice {
    /// A person.
    Person,
    /// A machine; nobody may have listened to it yet.
    Synthetic,
}

/// A recording, as it is played.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Recording {
    /// The Ogg file, base64.
    pub ogg: String,
}

/// A thing that can be chosen, in two languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OptionView {
    /// The option's code in the pack.
    pub code: String,
    /// For the person.
    pub respondent: Text,
    /// For the worker.
    pub interviewer: Text,
    /// It excludes every other one, such as "none of these"; only where several can be chosen.
    pub exclusive: bool,
}

/// An answer as stored.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecordedView {
    /// The answer, as codes.
    #[ts(type = "import('./Answer').Answer")]
    pub answer: Answer,
    /// How it became known.
    #[ts(type = "import('./Provenance').Provenance")]
    pub provenance: Provenance,
    /// When it was recorded.
    #[ts(type = "string")]
    pub recorded_at: DateTime<Utc>,
    /// It was said in the conversation that this one follows up, and not asked again since.
    pub said_before: bool,
}
