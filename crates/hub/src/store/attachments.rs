//! The hub's store of what goes with referrals in parts: pictures and recordings.

use super::{ReceiptMaker, StoreError};
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use repere_referral::receipt::Held;
use std::sync::Arc;
use uuid::Uuid;

/// How many attachments of a device may be on their way at once: those of two referrals.
pub const MAX_BEGUN: u32 = 20;

/// How many sealed bytes of a device that no desk has fetched are kept (300 MiB).
pub const MAX_UNFETCHED_BYTES: u64 = 300 * 1024 * 1024;

/// For how many days an attachment that is not whole is kept after its last part.
pub const DAYS_BEGUN: i64 = 14;

/// A part of a sealed attachment that arrives.
#[derive(Clone, Debug)]
pub struct NewPart {
    /// The attachment's id, chosen by the device.
    pub id: Uuid,
    /// The referral that it goes with.
    pub referral: Uuid,
    /// The device that sends it.
    pub device: String,
    /// For whom it is held, to which key it is sealed included, as its receipt says.
    pub held: Held,
    /// SHA-256 of the whole.
    pub sha256: [u8; 32],
    /// How many bytes the whole has.
    pub size: u64,
    /// Where in the whole the part begins.
    pub offset: u64,
    /// The part.
    pub bytes: Vec<u8>,
    /// Only an attachment that has begun counts: no new one is kept.
    pub only_again: bool,
    /// Now.
    pub at: DateTime<Utc>,
}

/// How far an attachment has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many bytes from the beginning are durable.
    pub durable: u64,
    /// When the last one came; none before.
    pub received_at: Option<DateTime<Utc>>,
    /// The receipt of the whole.
    pub receipt: Option<String>,
}

/// The outcome of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeptPart {
    /// So far the attachment has come: with this part, or without it where the part is not the next one.
    Durable(Progress),
    /// The id is taken by something else, other bytes are durable at that place, the whole is not what was said, or
    /// the device had the referral dropped.
    Conflict,
    /// This device has sent no referral of that id.
    UnknownReferral,
    /// The referral has as many attachments as it may, or too many of the device are kept.
    NoRoom,
    /// It has not begun, and [only one that has](NewPart::only_again) counted.
    NotThere,
}

/// An attachment that is whole, in an agency's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttachmentRow {
    /// The attachment.
    pub id: Uuid,
    /// The referral that it goes with.
    pub referral: Uuid,
    /// SHA-256 of its sealed bytes.
    pub sha256: [u8; 32],
    /// How many sealed bytes.
    pub size: u64,
    /// When it was whole.
    pub received_at: DateTime<Utc>,
}

/// The part of the hub's memory that keeps attachments. As for [`Store`](super::Store), what changes something returns
/// only once the change is durable.
#[async_trait]
pub trait AttachmentStore: Send + Sync + 'static {
    /// Keeps a part, if it is the next one; the same one again changes nothing. With the last one the SHA-256 is
    /// checked: an attachment that is not what was said is dropped, and one that is gets its receipt in the same commit. Of one that is not whole, other sealed bytes begin
    /// again with their first part.
    ///
    /// What of others has not come whole within [`DAYS_BEGUN`] days is dropped on this occasion.
    async fn put_part(
        &self,
        part: NewPart,
        receipts: Arc<dyn ReceiptMaker>,
    ) -> Result<KeptPart, StoreError>;

    /// Drops what had its last part more than [`DAYS_BEGUN`] days before `at` and is not whole.
    async fn drop_abandoned(&self, at: DateTime<Utc>) -> Result<(), StoreError>;

    /// The agency of a referral that a device has sent.
    async fn agency_of(&self, device: &str, referral: Uuid) -> Result<Option<String>, StoreError>;

    /// How far an attachment of a device's referral has come; none where none of it is kept.
    async fn progress(
        &self,
        device: &str,
        referral: Uuid,
        id: Uuid,
    ) -> Result<Option<Progress>, StoreError>;

    /// The attachments of an agency's referrals that are whole and were not erased, in the order of coming, at most
    /// `limit`, those that came after `after` if that is or was one of them.
    async fn attachments(
        &self,
        agency: &str,
        after: Option<Uuid>,
        limit: u32,
    ) -> Result<Vec<AttachmentRow>, StoreError>;

    /// At most `limit` sealed bytes of an agency's attachment that is whole, from `offset` on; none where there is
    /// none of that id. That the desk was given the last ones is kept before.
    async fn sealed_part(
        &self,
        agency: &str,
        id: Uuid,
        offset: u64,
        limit: u32,
        at: DateTime<Utc>,
    ) -> Result<Option<Vec<u8>>, StoreError>;
}
