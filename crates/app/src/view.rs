//! What the interface shows, ready to draw. Texts are resolved here; codes stay beside them.

use chrono::{DateTime, Utc};
use repere_protocol::{Answer, Provenance};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;
use uuid::Uuid;

mod before;
mod directory;
mod find;
mod hand_over;
mod paper;
mod result;
mod visits;
mod word_back;

pub use before::{Before, Check, Consent, Duty, Item, Said, Way};
pub use directory::*;
pub use find::*;
pub use hand_over::{HandOver, HandedOption, HandedQuestion, HandedWords};
pub use paper::*;
pub use result::*;
pub use visits::*;
pub use word_back::{ErasureState, ErasureView, WordBack, WordState};

/// A failure, as the interface receives it; the sentence is `error-<code>` in Fluent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    /// What happened, kebab-case, stable.
    pub code: String,
    /// Values for the sentence. Never anything about a person.
    pub parameters: BTreeMap<String, String>,
}

/// How far a text can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Review {
    /// Written in this language first.
    Source,
    /// A person has reviewed the translation.
    Reviewed,
    /// Nobody has reviewed the translation yet.
    Draft,
}

/// Which way a text runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// A text with the language that it is really in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Text {
    /// The words.
    pub text: String,
    /// Their language, BCP 47; differs from the one asked for when `fallback` is true.
    pub locale: String,
    /// Their direction.
    pub direction: Direction,
    /// Their review state.
    pub review: Review,
    /// The language asked for has no such text.
    pub fallback: bool,
}

/// Whether there is a vault and whether it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum VaultState {
    /// First start.
    Absent,
    /// Closed.
    Locked,
    /// Open.
    Open,
}

/// What hiding shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HideTo {
    /// A page that could be any app's, and works.
    #[default]
    NeutralPage,
    /// The page that asks for the passphrase.
    LockPage,
}

/// What state the device is in. What is private is empty while the vault is closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Status {
    /// The vault.
    pub vault: VaultState,
    /// The language of the interface; known while locked too.
    pub interface_locale: String,
    /// Every language of the interface; empty while locked.
    pub interface_locales: Vec<LocaleView>,
    /// Roles that a worker can have; empty while locked.
    pub roles: Vec<String>,
    /// The worker's role.
    pub role: Option<String>,
    /// The département that the worker works in, by its code.
    pub departement: Option<String>,
    /// The deployment that this device belongs to.
    pub deployment: Option<DeploymentView>,
    /// How many referrals wait to be sent.
    pub outbox_waiting: u32,
    /// Words back that the worker has not seen.
    pub unread_replies: u32,
    /// The screening that was on the page when the app was last closed.
    pub resume: Option<Uuid>,
    /// The device is in the person's hands: this page, and nothing else of what the vault holds.
    pub handed_over: Option<HandOver>,
    /// What hiding shows; private, so that the lock page always hides behind the neutral one.
    pub hide_to: HideTo,
    /// Idle seconds until the interface locks.
    pub lock_after_seconds: u32,
    /// A settings file that the operator placed for this device (enrolment then needs only the code).
    pub deployment_offered: Option<String>,
    /// What is broken and was left out, protocols for instance; normally none,
    /// and empty while locked.
    pub problems: Vec<Failure>,
}

/// A language that can be chosen, under its own name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LocaleView {
    /// BCP 47.
    pub locale: String,
    /// Its own name for itself.
    pub name: String,
    /// Its direction.
    pub direction: Direction,
    /// Its least reviewed text.
    pub review: Review,
}

/// The deployment, as the settings show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeploymentView {
    /// Its name.
    pub name: String,
    /// It is for practice: nothing that it sends is a real case.
    pub demonstration: bool,
    /// For how long it keeps screenings; without it nothing is deleted by itself.
    pub retention: Option<RetentionView>,
}

/// A protocol on this device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProtocolSummary {
    /// The pack's id.
    pub id: String,
    /// The pack's version.
    pub version: String,
    /// Its title in the interface's language.
    pub title: Text,
    /// One sentence on when to use it; none where it cannot be read.
    pub summary: Option<Text>,
    /// How many questions it can ask.
    pub questions: u32,
    /// Something of it is asked; otherwise it is only observed, and nobody's language is needed.
    pub asks: bool,
    /// It is for the worker's role.
    pub for_role: bool,
    /// The languages that it speaks.
    pub locales: Vec<LocaleView>,
    /// Where it comes from.
    pub origin: ProtocolOrigin,
    /// Who signed it, as the deployment names them. An installed one without is not signed.
    pub publisher: Option<String>,
    /// Why it cannot be chosen; then it is listed only so that it can be removed.
    pub problem: Option<Failure>,
}

/// Where a protocol comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ProtocolOrigin {
    /// With the app.
    Shipped,
    /// The worker installed it.
    Installed,
}

/// The list after a protocol was removed, and what puts it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RemovedProtocol {
    /// What is left.
    pub protocols: Vec<ProtocolSummary>,
    /// The bundle, to be installed again if it was removed by mistake.
    pub bundle: String,
}

/// Where a screening stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ScreeningState {
    /// Questions are open.
    InProgress,
    /// The worker closed the questions; they can be opened again.
    Finished,
}

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
        /// It.
        before: Box<Before>,
    },
    /// A question.
    Question {
        /// It.
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
    /// Its id.
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
    /// Its id.
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
    /// Its id.
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
    /// Its id.
    pub id: String,
    /// Its section.
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
    /// Its code.
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
    /// The answer.
    #[ts(type = "import('./Answer').Answer")]
    pub answer: Answer,
    /// How it became known.
    #[ts(type = "import('./Provenance').Provenance")]
    pub provenance: Provenance,
    /// When.
    #[ts(type = "string")]
    pub recorded_at: DateTime<Utc>,
    /// It was said in the conversation that this one follows up, and not asked again since.
    pub said_before: bool,
}

/// An agency that can be referred to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Agency {
    /// Its id in the deployment.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it does, in its own words.
    pub purpose: String,
    /// The language that it reads.
    pub locale: LocaleView,
}

/// Exactly what an agency would read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReferralPreview {
    /// Who would read it.
    pub agency: Agency,
    /// What it would read, in order.
    pub disclosed: Vec<DisclosedField>,
    /// What stays on the device: codes, sentences are `withheld-<code>` in Fluent.
    pub withheld: Vec<String>,
    /// What `queue-referral` must be given back: SHA-256 of what is disclosed, hexadecimal.
    pub digest: String,
}

/// One thing that an agency would read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DisclosedField {
    /// The HTCDS 2.0 field, or our own path where HTCDS has none.
    pub field: String,
    /// It is an HTCDS 2.0 field.
    pub htcds: bool,
    /// What it is, in the interface's language.
    pub label: Text,
    /// What it says, as the agency will read it.
    pub values: Vec<Text>,
}

/// Where a referral stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OutboxState {
    /// Sealed; waits for a network.
    Waiting,
    /// The hub confirmed it and the receipt verifies.
    Received,
    /// The agency says that somebody works on it.
    TakenUp,
    /// The agency says that its part is done.
    Closed,
    /// The agency is asked to erase it and has not said that it did.
    EraseAsked,
    /// The agency says that it has erased it.
    Erased,
    /// The hub refused it for good; it stays here.
    Refused,
    /// Taken back before it was sent.
    Withdrawn,
}

/// A referral in the outbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutboxItem {
    /// The referral's id.
    pub referral: Uuid,
    /// The screening's id.
    pub screening: Uuid,
    /// The case code.
    pub code: String,
    /// The agency's name.
    pub agency: String,
    /// Where it stands.
    pub state: OutboxState,
    /// When it was sealed.
    #[ts(type = "string")]
    pub sealed_at: DateTime<Utc>,
    /// When the hub received it, from the verified receipt.
    #[ts(type = "string | null")]
    pub received_at: Option<DateTime<Utc>>,
    /// How often it was tried.
    pub attempts: u32,
    /// What stood in the way last.
    pub problem: Option<Failure>,
    /// An upload began, and nobody knows whether it arrived.
    pub may_have_arrived: bool,
    /// What the agency said, the first first.
    pub word: Vec<WordBack>,
    /// A word came that did not verify: nothing of it is shown.
    pub word_problem: Option<Failure>,
    /// The agency is asked to erase it.
    pub erasure: Option<ErasureView>,
}
