//! Pictures and recordings.

use super::Failure;
use chrono::{DateTime, Utc};
use repere_casebook::{Attachment, Media};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// What a picture or a recording is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AttachmentKind {
    /// A payslip, or other papers about money.
    Payslip,
    /// A contract, or what was promised in writing.
    Contract,
    /// A passport, an identity card, a residence permit.
    IdentityDocument,
    /// A place.
    Place,
    /// An injury.
    Injury,
    /// The person's own words, heard.
    OwnWords,
    /// Anything else.
    Other,
}

impl From<AttachmentKind> for repere_casebook::AttachmentKind {
    fn from(kind: AttachmentKind) -> Self {
        match kind {
            AttachmentKind::Payslip => Self::Payslip,
            AttachmentKind::Contract => Self::Contract,
            AttachmentKind::IdentityDocument => Self::IdentityDocument,
            AttachmentKind::Place => Self::Place,
            AttachmentKind::Injury => Self::Injury,
            AttachmentKind::OwnWords => Self::OwnWords,
            AttachmentKind::Other => Self::Other,
        }
    }
}

impl From<repere_casebook::AttachmentKind> for AttachmentKind {
    fn from(kind: repere_casebook::AttachmentKind) -> Self {
        use repere_casebook::AttachmentKind as Kept;
        match kind {
            Kept::Payslip => Self::Payslip,
            Kept::Contract => Self::Contract,
            Kept::IdentityDocument => Self::IdentityDocument,
            Kept::Place => Self::Place,
            Kept::Injury => Self::Injury,
            Kept::OwnWords => Self::OwnWords,
            Kept::Other => Self::Other,
        }
    }
}

/// A picture or a recording of a screening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachmentView {
    /// Its id.
    pub id: Uuid,
    /// What it is of.
    pub kind: AttachmentKind,
    /// It is sound; else it is a picture.
    pub sound: bool,
    /// What its bytes are, for the page to show: `image/jpeg`, `audio/wav`, `audio/ogg`.
    pub media_type: String,
    /// How many bytes it has.
    pub bytes: u32,
    /// In how many parts they are read.
    pub parts: u32,
    /// When it was added.
    #[ts(type = "string")]
    pub added_at: DateTime<Utc>,
}

impl From<&Attachment> for AttachmentView {
    fn from(one: &Attachment) -> Self {
        Self {
            id: one.id,
            kind: one.kind.into(),
            sound: one.media != Media::Jpeg,
            media_type: one.media.code().to_owned(),
            bytes: one.size,
            parts: one.parts(),
            added_at: one.added_at,
        }
    }
}

/// A part of an attachment's bytes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AttachmentPart {
    /// Base64.
    pub data: String,
}

/// Where an attachment that goes with a referral stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum SentAttachmentState {
    /// Waits for its referral, or for its turn.
    Waiting,
    /// Waits for a network on which data costs nothing.
    WaitsForNetwork,
    /// A part of it is at the hub.
    OnItsWay,
    /// The hub has all of it, with a receipt.
    Received,
    /// It will not be taken.
    Refused,
    /// It does not go to the key that its agency has now: only the worker has it sent, with another referral.
    SealAgain,
    /// Taken back with its referral.
    Withdrawn,
}

/// An attachment that goes with a referral.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SentAttachment {
    /// What it is of.
    pub kind: AttachmentKind,
    /// How many bytes it has.
    pub bytes: u32,
    /// Where it stands.
    pub state: SentAttachmentState,
    /// How much of it is at the hub, of 100.
    pub percent: u8,
    /// What stood in the way last.
    pub problem: Option<Failure>,
}
