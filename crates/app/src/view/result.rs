//! What the answers amount to, and why.

use super::{Before, Contact, Item, OpenQuestion, OutboxItem, ScreeningHead, Text};
use chrono::{DateTime, Utc};
use repere_protocol::Provenance;
use serde::Serialize;
use ts_rs::TS;

/// An outcome, in the worker's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutcomeView {
    /// The outcome's id in the pack.
    pub id: String,
    /// In words of concern, never of certainty.
    pub title: Text,
    /// What it means and what it does not.
    pub meaning: Text,
    /// 0 for the lowest.
    pub level: u32,
    /// How many levels the pack has.
    pub levels: u32,
}

/// What the answers amount to, and why.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResultView {
    /// Which screening.
    pub screening: ScreeningHead,
    /// What the answers say, whatever is still unknown.
    pub outcome: OutcomeView,
    /// The lowest outcome that the unknown still allows.
    pub lowest: OutcomeView,
    /// The highest outcome that the unknown still allows.
    pub highest: OutcomeView,
    /// The range is exact; otherwise it may be too wide, never too narrow.
    pub exact: bool,
    /// Nothing that is open can change the outcome any more.
    pub settled: bool,
    /// Every dimension of the main view, in the pack's order.
    pub dimensions: Vec<DimensionView>,
    /// Other ways to look at the same answers, in the pack's order.
    pub views: Vec<OtherView>,
    /// Sums of points, in the pack's order.
    pub scores: Vec<ScoreView>,
    /// Types of exploitation, apart from the outcome: those that are present, then those that
    /// an open answer could still show.
    pub exploitations: Vec<ExploitationView>,
    /// Answers that cannot be true together, for the interviewer alone.
    pub contradictions: Vec<ContradictionView>,
    /// What the person said, word for word, at questions that count.
    pub own_words: Vec<OwnWordsView>,
    /// How many questions have something that no longer counts: an earlier answer closed them.
    pub closed: u32,
    /// What the worker thinks, the last first; the first one counts.
    pub judgements: Vec<JudgementView>,
    /// Every outcome that the worker can hold to be right, the lowest first.
    pub outcomes: Vec<OutcomeView>,
    /// Protocols that can take the answers over.
    pub continue_with: Vec<ContinueView>,
    /// What was noticed, strongest first.
    pub indications: Vec<IndicationView>,
    /// Questions with something that a referral tells only where it is chosen.
    pub kept_answers: Vec<KeptAnswerView>,
    /// What is unknown; what could change the outcome comes first.
    pub unknown: Vec<OpenQuestion>,
    /// What to do next, for this worker and this person.
    pub next_steps: Vec<Text>,
    /// What was settled before the questions, and since.
    pub before: Before,
    /// What the person said no to before the questions, of what a referral could add.
    pub declined: Vec<Item>,
    /// Where to turn to, for this worker and this person.
    pub contacts: Vec<Contact>,
    /// Moments when immediate danger was reported.
    #[ts(type = "string[]")]
    pub danger_reported_at: Vec<DateTime<Utc>>,
    /// Referrals made from this screening.
    pub referrals: Vec<OutboxItem>,
    /// What the page keeps of a referral that is not sealed yet, as it gave it.
    pub draft: Option<String>,
    /// The protocol, for the record: `id version sha256`.
    pub protocol: ProtocolReference,
}

/// The pack that a screening keeps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProtocolReference {
    /// The pack's id.
    pub id: String,
    /// The pack's version.
    pub version: String,
    /// SHA-256 of its canonical form, hexadecimal.
    pub sha256: String,
    /// The pack's title, in the worker's language.
    pub title: Text,
}

/// A dimension of the assessment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DimensionView {
    /// The dimension's id in the pack.
    pub id: String,
    /// The dimension's name, in the worker's language.
    pub title: Text,
    /// `positive`, `not-reached` or `could-change`.
    pub state: String,
    /// Strong indications present.
    pub strong: u32,
    /// Medium indications present.
    pub medium: u32,
    /// Weak indications present.
    pub weak: u32,
    /// Its two sides; empty for a dimension without sides.
    pub sides: Vec<SideView>,
}

/// One side of a dimension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SideView {
    /// The side's id in the pack.
    pub id: String,
    /// The side's name, in the worker's language.
    pub title: Text,
    /// Indications present on it.
    pub count: u32,
}

/// A second way to look at the same answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OtherView {
    /// The view's id in the pack.
    pub id: String,
    /// The view's name, in the worker's language.
    pub title: Text,
    /// Its dimensions, in the pack's order.
    pub dimensions: Vec<DimensionView>,
}

/// A sum of points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScoreView {
    /// The score's id in the pack.
    pub id: String,
    /// Its name, if the pack gives it one.
    pub title: Option<Text>,
    /// The points of what is certain.
    #[ts(type = "number")]
    pub points: i64,
    /// The least that it can come to.
    #[ts(type = "number")]
    pub lowest: i64,
    /// The most points that the open answers still allow.
    #[ts(type = "number")]
    pub highest: i64,
}

/// A type of exploitation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExploitationView {
    /// The type's id in the pack.
    pub id: String,
    /// The type's name, in the worker's language.
    pub title: Text,
    /// Certain; otherwise an open answer could show it.
    pub present: bool,
}

/// What cannot be true together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContradictionView {
    /// The contradiction's id in the pack; `before:child` where the worker said before the questions that this is a
    /// child, and the answers say that it is an adult.
    pub id: String,
    /// A calm sentence for the interviewer.
    pub text: Text,
    /// The answers, in the order of asking.
    pub answers: Vec<BecauseView>,
}

/// What the person said at a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OwnWordsView {
    /// The question's id in the pack.
    pub question: String,
    /// Its words, in the worker's language.
    pub prompt: Text,
    /// What was said, word for word.
    pub words: String,
}

/// The worker's note at a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoteView {
    /// The question's id in the pack.
    pub question: String,
    /// Its words, in the worker's language.
    pub prompt: Text,
    /// The worker's note, as it was typed.
    pub note: String,
}

/// What the worker thinks beside the outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JudgementView {
    /// What the worker would say; `None`: the judgement was taken back.
    pub outcome: Option<OutcomeView>,
    /// Why, in the worker's words; may be empty.
    pub reason: String,
    /// When it was recorded.
    #[ts(type = "string")]
    pub recorded_at: DateTime<Utc>,
}

/// A protocol that can take the answers over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ContinueView {
    /// The pack's id.
    pub protocol: String,
    /// The protocol's title, in the worker's language.
    pub title: Text,
    /// When to use it.
    pub summary: Text,
    /// How many answers it takes over.
    pub answers: u32,
}

/// One indication, down to the answers behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IndicationView {
    /// The indicator's id.
    pub id: String,
    /// What it says.
    pub statement: Text,
    /// `strong`, `medium` or `weak`; `none` where it weighs nothing for this person's age.
    pub weight: String,
    /// The dimension that it counts in.
    pub dimension: String,
    /// A referral tells of it only where it is chosen: it could be held against the person.
    pub kept: bool,
    /// The answers behind it.
    pub because: Vec<BecauseView>,
}

/// A question with something that a referral tells only where it is chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct KeptAnswerView {
    /// The question's id in the pack.
    pub question: String,
    /// The question's words, in the worker's language.
    pub prompt: Text,
}

/// An answer that an indication rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BecauseView {
    /// The question's id in the pack.
    pub question: String,
    /// The question's words, in the worker's language.
    pub prompt: Text,
    /// The answer in words.
    pub answer: Text,
    /// How it became known.
    #[ts(type = "import('./Provenance').Provenance")]
    pub provenance: Provenance,
}
