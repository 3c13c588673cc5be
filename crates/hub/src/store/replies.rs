//! The hub's store of agencies' replies, and the erasing of referrals that a device asks for.

use super::StoreError;
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use repere_referral::dropped::Found;
use uuid::Uuid;

/// Of how many ids that never came it is remembered that their device wants none of them, for each device.
pub(super) const MAX_DROPPED_UNSEEN: u32 = 1_000;

/// A sealed reply that arrives.
#[derive(Clone, Debug)]
pub struct NewReply {
    /// The reply's id, chosen by the desk.
    pub id: Uuid,
    /// The referral that it is about.
    pub referral: Uuid,
    /// The agency whose desk sends it.
    pub agency: String,
    /// SHA-256 of `sealed`.
    pub sha256: [u8; 32],
    /// The bytes as sent, which the hub cannot read.
    pub sealed: Vec<u8>,
    /// Now.
    pub at: DateTime<Utc>,
}

/// The outcome of storing a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeptReply {
    /// The reply is durable: now, or from an earlier try with the same content.
    Durable,
    /// The id is taken by other content, another referral or another agency.
    Conflict,
    /// No referral of that id ever came for this agency.
    UnknownReferral,
}

/// A line of what waits for a device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyRow {
    /// The reply.
    pub id: Uuid,
    /// The referral that it is about.
    pub referral: Uuid,
    /// SHA-256 of its sealed bytes.
    pub sha256: [u8; 32],
    /// How many sealed bytes.
    pub size: u64,
    /// When it arrived.
    pub received_at: DateTime<Utc>,
}

/// The part of the hub's memory that goes back to devices. As for [`Store`](super::Store), what
/// changes something returns only once the change is durable.
#[async_trait]
pub trait ReplyStore: Send + Sync + 'static {
    /// Keeps a reply for the device that sent the referral; the same one again changes nothing.
    async fn put_reply(&self, new: NewReply) -> Result<KeptReply, StoreError>;

    /// The replies that wait for a device, oldest first, at most `limit`, those that come after `after` if that
    /// is one of its replies.
    async fn replies(
        &self,
        device: &str,
        after: Option<Uuid>,
        limit: u32,
    ) -> Result<Vec<ReplyRow>, StoreError>;

    /// The sealed bytes of a reply that waits for a device.
    async fn sealed_reply(&self, device: &str, id: Uuid) -> Result<Option<Vec<u8>>, StoreError>;

    /// Drops the bytes of a reply that its device has; false when none of that id is the device's.
    async fn mark_reply_fetched(
        &self,
        device: &str,
        id: Uuid,
        at: DateTime<Utc>,
    ) -> Result<bool, StoreError>;

    /// Drops the bytes of what a device sent (the first time counts), and says what there was. Of an id that never
    /// came nothing is taken from this device any more; what another device sent stays.
    async fn erase(&self, device: &str, id: Uuid, at: DateTime<Utc>) -> Result<Found, StoreError>;
}
