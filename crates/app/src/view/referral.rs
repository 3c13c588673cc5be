//! Referrals: to whom, what would be read, and where they stand.

use super::{ErasureView, Failure, LocaleView, SentAttachment, WordBack};
use chrono::{DateTime, Utc};
use repere_casebook::{DroppedFound, SendState};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

/// An agency that can be referred to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Agency {
    /// Its id in the deployment.
    pub id: String,
    /// The agency's name, in the worker's language where the deployment gives it.
    pub name: String,
    /// What it does, in its own words.
    pub purpose: String,
    /// The language that it reads.
    pub locale: LocaleView,
    /// Why it takes no referrals any more; none of one that does.
    pub closed: Option<String>,
}

/// Exactly what an agency would read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReferralPreview {
    /// Who would read it.
    pub agency: Agency,
    /// What it would read, in its order.
    pub disclosed: Vec<PreviewSection>,
    /// Said below: what nobody has reviewed.
    pub remarks: Vec<PreviewWords>,
    /// What stays on the device: codes, sentences are `withheld-<code>` in Fluent.
    pub withheld: Vec<String>,
    /// What `queue-referral` must be given back: SHA-256 of what is disclosed, hexadecimal.
    pub digest: String,
    /// The id that the referral has once it is sealed, drawn anew for each preview: queueing the same preview twice
    /// gives one referral.
    pub referral: Uuid,
    /// The attachments that it would read, in the order of their rows, by their ids on the device.
    pub attachments: Vec<Uuid>,
}

/// A titled part of what an agency would read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewSection {
    /// Which it is.
    pub key: String,
    /// Its title, in the interface's language.
    pub title: PreviewWords,
    /// Sentences before the rows.
    pub lead: Vec<PreviewWords>,
    /// What it says.
    pub rows: Vec<PreviewRow>,
}

/// One thing that an agency would read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewRow {
    /// The HTCDS 2.0 field, or our own path where HTCDS has none.
    pub field: String,
    /// It is an HTCDS 2.0 field.
    pub htcds: bool,
    /// What it is.
    pub label: Option<PreviewWords>,
    /// What it says, as the agency will read it.
    pub values: Vec<PreviewWords>,
    /// What else there is to know of it, small, beside it.
    pub asides: Vec<PreviewWords>,
}

/// Words that an agency would read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviewWords {
    /// What they say.
    pub text: String,
    /// Their language, BCP 47; none where nobody recorded it.
    pub locale: Option<String>,
    /// The direction of the words.
    pub direction: WordsDirection,
    /// A translation out of the protocol that nobody has reviewed.
    pub draft: bool,
    /// Something else to say about them, beside them.
    pub mark: Option<String>,
    /// An id or a fingerprint.
    pub fixed: bool,
}

/// The direction of words whose language may be unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum WordsDirection {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
    /// As their first letter says.
    Auto,
}

/// Where a referral stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OutboxState {
    /// Sealed; waits for a network.
    Waiting,
    /// The hub confirmed it and the receipt verifies.
    Received,
    /// The agency's program has fetched it, and it opens there.
    Fetched,
    /// Somebody at the agency has had it opened.
    Opened,
    /// Nobody at the agency can read it.
    CannotBeOpened,
    /// The agency says that somebody works on it.
    TakenUp,
    /// The agency says that its part is done.
    Closed,
    /// The agency is asked to erase it and has not said that it did.
    EraseAsked,
    /// It was withdrawn when it may have arrived: the hub is asked to drop it and the agency to erase it, and neither
    /// has said that nobody has it.
    AskedBack,
    /// The hub has dropped it, and its signed word is that no desk had been given it.
    TakenBack,
    /// The agency says that it has erased it.
    Erased,
    /// The hub refused it for good; it stays here.
    Refused,
    /// Taken back before it was sent.
    Withdrawn,
    /// It was sealed for another deployment or to another key, and is not sent so: the worker seals it again.
    SealAgain,
}

impl From<SendState> for OutboxState {
    fn from(state: SendState) -> Self {
        match state {
            SendState::Waiting => Self::Waiting,
            SendState::Received => Self::Received,
            SendState::Refused => Self::Refused,
            SendState::Withdrawn => Self::Withdrawn,
            SendState::SealAgain => Self::SealAgain,
        }
    }
}

/// What the hub had of a referral that it was asked to drop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Found {
    /// It had never come, and is not taken any more.
    NeverHad,
    /// No desk had been given it.
    Unread,
    /// A desk has been given it.
    Fetched,
}

impl From<DroppedFound> for Found {
    fn from(found: DroppedFound) -> Self {
        match found {
            DroppedFound::NeverHad => Self::NeverHad,
            DroppedFound::Unread => Self::Unread,
            DroppedFound::Fetched => Self::Fetched,
        }
    }
}

/// A referral in the outbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OutboxItem {
    /// The referral's id.
    pub referral: Uuid,
    /// The screening's id.
    pub screening: Uuid,
    /// The visit that it is of, where it tells of one.
    pub visit: Option<Uuid>,
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
    /// When it was last tried without success, where that is known.
    #[ts(type = "string | null")]
    pub tried_at: Option<DateTime<Utc>>,
    /// When it is tried next, where it has a time of its own: else when there is a hub.
    #[ts(type = "string | null")]
    pub next_attempt_at: Option<DateTime<Utc>>,
    /// What stood in the way last.
    pub problem: Option<Failure>,
    /// An upload began, and nobody knows whether it arrived.
    pub may_have_arrived: bool,
    /// What the hub had of it when it dropped it, by its signed word.
    pub found: Option<Found>,
    /// What the agency said, the first first.
    pub word: Vec<WordBack>,
    /// A word came that did not verify: nothing of it is shown.
    pub word_problem: Option<Failure>,
    /// The agency is asked to erase it.
    pub erasure: Option<ErasureView>,
    /// The pictures and recordings that go with it, the small ones first.
    pub attachments: Vec<SentAttachment>,
}

/// How sending goes, of everything that waits.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SendingView {
    /// How many wait to be sent, requests to erase among them; what is on its way as well.
    pub waiting: u32,
    /// How many were sent since nothing waited last.
    pub sent: u32,
    /// Something is on its way at this moment.
    pub is_sending: bool,
    /// How many kilobytes wait, rounded up.
    pub kilobytes: u32,
    /// How many minutes the rest takes, rounded up; none while that would be a guess.
    pub minutes_left: Option<u32>,
    /// Until when nothing is tried by itself, while that is so.
    #[ts(type = "string | null")]
    pub paused_until: Option<DateTime<Utc>>,
    /// Nothing is tried because the hub could not be reached: a network that is back ends that.
    pub waits_for_network: bool,
}
