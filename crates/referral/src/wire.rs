//! What travels between the hub and its clients: paths and JSON bodies.

use crate::bytes::base64_bytes;
use crate::keys::PublicKeys;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// `GET`: whether the hub is up.
pub const HEALTH_PATH: &str = "/healthz";
/// `POST` [`InvitationRequest`], desk bearer: a code may be used once.
pub const INVITATIONS_PATH: &str = "/v1/invitations";
/// `POST` [`EnrolmentRequest`], no bearer; [`EnrolmentReply`] comes back.
pub const ENROLMENTS_PATH: &str = "/v1/enrolments";
/// `PUT /v1/referrals/{id}?agency=…`, device bearer, sealed bytes; a
/// [`Receipt`](crate::Receipt) comes back.
pub const REFERRALS_PATH: &str = "/v1/referrals";
/// `GET /v1/mailboxes/{agency}`, desk bearer: [`MailboxList`]; `GET …/{id}`: sealed bytes;
/// `POST …/{id}/fetched`: the desk has it.
pub const MAILBOXES_PATH: &str = "/v1/mailboxes";
/// `GET /v1/devices/{id}`, desk bearer: [`DeviceRecord`].
pub const DEVICES_PATH: &str = "/v1/devices";

/// The media type of a sealed referral.
pub const SEALED_MEDIA_TYPE: &str = "application/age-encryption.org";

/// A device joins, with what a one-time code gives.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnrolmentRequest {
    /// [`EnrolmentCode::hub_token`](crate::code::EnrolmentCode::hub_token), base64.
    #[serde(with = "base64_bytes")]
    pub token: [u8; 32],
    /// The device's keys.
    pub keys: PublicKeys,
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
    /// What the device shows from now on. Secret.
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

/// One sealed referral that waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailboxItem {
    /// Its id.
    pub referral: Uuid,
    /// Its length in bytes.
    pub size: u64,
    /// SHA-256 of the sealed bytes, hexadecimal.
    pub sha256: String,
    /// When the hub received it.
    pub received_at: DateTime<Utc>,
}

/// A device, with what the desk needs to believe it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceRecord {
    /// The device's id at the hub.
    pub device: String,
    /// Its keys, as enrolled.
    pub keys: PublicKeys,
    /// The voucher over them; see [`verify_voucher`](crate::code::verify_voucher).
    #[serde(with = "base64_bytes")]
    pub voucher: [u8; 32],
}

/// Why the hub refuses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Kebab-case, stable.
    pub code: String,
}
