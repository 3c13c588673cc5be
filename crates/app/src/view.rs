//! What the interface shows, ready to draw. Texts are resolved here; codes stay beside them.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;
use uuid::Uuid;

mod attachments;
mod before;
mod carried;
mod closed;
mod deployment;
mod directory;
mod find;
mod hand_over;
mod interview;
mod paper;
mod referral;
mod result;
mod visits;
mod word_back;

pub use attachments::*;
pub use before::{Before, Check, Consent, Duty, Item, Said, Way};
pub use carried::{Brought, BroughtKind, CarriedParcel, Drawn, PackedFile, Scanned};
pub use closed::{ClosedPart, ClosedView, ClosingAnswer};
pub use deployment::*;
pub use directory::*;
pub use find::*;
pub use hand_over::{HandOver, HandedOption, HandedQuestion, HandedWords};
pub use interview::*;
pub use paper::*;
pub use referral::*;
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
    /// The words, as they are drawn.
    pub text: String,
    /// Their language, BCP 47; differs from the one asked for when `fallback` is true.
    pub locale: String,
    /// The direction of the words.
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
    /// Whether there is a vault and whether it is open.
    pub vault: VaultState,
    /// The language of the interface; known while locked too.
    pub interface_locale: String,
    /// Every language of the interface; empty while locked.
    pub interface_locales: Vec<LocaleView>,
    /// Roles that a worker can have; empty while locked.
    pub roles: Vec<RoleView>,
    /// The worker's role.
    pub role: Option<String>,
    /// The worker said to be trained to ask about violence, suicide and marriage.
    pub trained: bool,
    /// Pictures and recordings wait for the worker where nobody knows what the network costs.
    pub attachments_wait: bool,
    /// The département that the worker works in, by its code.
    pub departement: Option<String>,
    /// The deployment that this device belongs to.
    pub deployment: Option<DeploymentView>,
    /// How many referrals wait to be sent.
    pub outbox_waiting: u32,
    /// How many referrals have to be sealed again before they are sent, or before a picture or a recording of them is.
    pub outbox_seal_again: u32,
    /// The hub takes nothing from this device any more: the desk that let it in has withdrawn it.
    pub withdrawn: bool,
    /// What changed of the deployment, or was refused, until the worker has read it.
    pub notices: Vec<NoticeView>,
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
    /// The direction in which the language is written.
    pub direction: Direction,
    /// Its least reviewed text.
    pub review: Review,
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

impl From<repere_casebook::ScreeningState> for ScreeningState {
    fn from(state: repere_casebook::ScreeningState) -> Self {
        match state {
            repere_casebook::ScreeningState::InProgress => Self::InProgress,
            repere_casebook::ScreeningState::Finished => Self::Finished,
        }
    }
}
