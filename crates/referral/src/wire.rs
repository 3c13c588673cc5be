//! What travels between the hub and its clients: paths, problem codes and JSON bodies.

pub mod paths;
mod problem;

pub use problem::{Problem, ProblemCode};

use crate::bytes::base64_bytes;
use crate::device::DeviceKeys;
use crate::receipt::Receipt;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The media type of a sealed referral.
pub const SEALED_MEDIA_TYPE: &str = "application/age-encryption.org";

/// The media type of a carried item: what is sealed, with its device's waybill.
pub const CARRIED_MEDIA_TYPE: &str = "application/vnd.repere.carried";

/// A device joins, with what a one-time code gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnrolmentRequest {
    /// [`EnrolmentCode::hub_token`](crate::code::EnrolmentCode::hub_token), base64.
    #[serde(with = "base64_bytes")]
    pub token: [u8; 32],
    /// The device's keys.
    pub keys: DeviceKeys,
    /// [`EnrolmentCode::voucher`](crate::code::EnrolmentCode::voucher) over the keys, base64; the hub
    /// keeps it for the desk and cannot make one.
    #[serde(with = "base64_bytes")]
    pub voucher: [u8; 32],
}

/// The hub lets a device in.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnrolmentReply {
    /// The device's id at the hub.
    pub device: String,
    /// What a device that did not sign its enrolment shows from now on. Secret. Empty for one that signs.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub bearer: String,
}

impl std::fmt::Debug for EnrolmentReply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "EnrolmentReply({})", self.device)
    }
}

/// A desk announces a code that it has handed out, without revealing it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InvitationRequest {
    /// [`EnrolmentCode::token_sha256`](crate::code::EnrolmentCode::token_sha256), hexadecimal.
    pub token_sha256: String,
}

/// What waits for an agency.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailboxList {
    /// Oldest first.
    pub items: Vec<MailboxItem>,
}

/// What a line of a mailbox is. In JSON `referral` and `erasure`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MailboxKind {
    /// A referral.
    #[default]
    Referral,
    /// A request to erase an earlier referral; see [`erasure`](crate::erasure).
    Erasure,
}

impl MailboxKind {
    /// The word of this kind in JSON, in an address and in a receipt.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Referral => "referral",
            Self::Erasure => "erasure",
        }
    }
}

/// One sealed thing that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailboxItem {
    /// The item's id.
    pub referral: Uuid,
    /// What it is, as the device said.
    #[serde(default)]
    pub kind: MailboxKind,
    /// The id of the device that sent it, as the hub says; what is sealed says it too.
    #[serde(default)]
    pub device: Option<String>,
    /// The item's length in bytes.
    pub size: u64,
    /// SHA-256 of the sealed bytes, hexadecimal.
    pub sha256: String,
    /// When the hub received it.
    #[serde(with = "crate::time")]
    pub received_at: DateTime<Utc>,
}

/// How far an attachment has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Uploaded {
    /// How many bytes from the beginning are durable at the hub: where the next part begins.
    pub offset: u64,
    /// The receipt, once all are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<Receipt>,
}

/// The attachments of an agency's referrals that are whole.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachmentList {
    /// Oldest first.
    pub items: Vec<AttachmentItem>,
}

/// One sealed attachment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachmentItem {
    /// The attachment's id.
    pub attachment: Uuid,
    /// The referral that it goes with.
    pub referral: Uuid,
    /// Its length in bytes.
    pub size: u64,
    /// SHA-256 of the sealed bytes, hexadecimal.
    pub sha256: String,
    /// When the hub had all of it.
    #[serde(with = "crate::time")]
    pub received_at: DateTime<Utc>,
}

/// What waits for a device.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplyList {
    /// Oldest first.
    pub items: Vec<ReplyItem>,
}

/// One sealed reply that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplyItem {
    /// The reply's id at the hub.
    pub reply: Uuid,
    /// The referral that it is about, as the hub says; what is signed says it too.
    pub referral: Uuid,
    /// The reply's length in bytes.
    pub size: u64,
    /// SHA-256 of the sealed bytes, hexadecimal.
    pub sha256: String,
    /// When the hub received it.
    #[serde(with = "crate::time")]
    pub received_at: DateTime<Utc>,
}

/// A device, with what the desk needs to believe it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceRecord {
    /// The device's id at the hub.
    pub device: String,
    /// The device's keys, as enrolled.
    pub keys: DeviceKeys,
    /// The voucher over them; see [`verify_voucher`](crate::code::verify_voucher).
    #[serde(with = "base64_bytes")]
    pub voucher: [u8; 32],
}

/// Which devices enrolled with an agency's codes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnrolledList {
    /// In the order in which they enrolled.
    pub items: Vec<EnrolledDevice>,
}

/// A device that enrolled. The hub says so; the voucher in it shows the desk whether it is true.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnrolledDevice {
    /// The code that let it in: [`EnrolmentCode::token_sha256`](crate::code::EnrolmentCode::token_sha256),
    /// hexadecimal.
    pub invitation: String,
    /// The device.
    pub device: DeviceRecord,
    /// When it enrolled, by the hub's clock.
    pub enrolled_at: DateTime<Utc>,
    /// The last day on which it spoke to the hub, in UTC; `None` when it has not since there were such days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_seen_on: Option<NaiveDate>,
}
