//! The hub's store behind one trait, so that the same rules hold in every database.
//!
//! A store decides nothing about who may do what: it keeps rows and tells what happened.
//! Every backend must pass `store::conformance`.

#[cfg(any(test, feature = "conformance"))]
#[macro_use]
pub mod conformance;
mod address;
mod attachments;
mod postgres;
mod receipts;
mod register;
mod replies;
mod signatures;
mod sqlite;

use crate::TokenHash;
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use repere_referral::receipt::Held;
use repere_referral::wire::MailboxKind;
use std::sync::Arc;
use uuid::Uuid;

pub use address::{PostgresAddress, StoreAddress, StoreAddressProblem};
pub use attachments::{
    AttachmentRow, AttachmentStore, DAYS_BEGUN, KeptPart, MAX_BEGUN, MAX_UNFETCHED_BYTES, NewPart,
    Progress,
};
pub use postgres::PostgresStore;
pub use receipts::{Arrived, Issued, Piece, ReceiptMaker};
pub use register::{EnrolledRow, NewRegister, RegisterRow, RegisterStore, RegisteredAgency};
pub use replies::{KeptReply, NewReply, ReplyRow, ReplyStore};
pub use signatures::{Remembered, SignatureStore, SignedRequest, Signer};
pub use sqlite::SqliteStore;

/// An agency as it is kept: its id and its published description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgencyRow {
    /// The agency's id, as in `agency.json`.
    pub id: String,
    /// The agency's published description, JSON.
    pub public: String,
}

/// A device as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceRow {
    /// The id of its public keys.
    pub id: String,
    /// The device's public keys, JSON.
    pub keys: String,
    /// The voucher by which the inviting desk checks those keys; the hub cannot make it.
    pub voucher: String,
}

/// A device that asks to be let in with a one-time code.
#[derive(Clone, Debug)]
pub struct NewDevice {
    /// The device.
    pub device: DeviceRow,
    /// The hash of the code that it presents.
    pub code: TokenHash,
    /// The hash of the bearer token that it would get.
    pub bearer: TokenHash,
    /// Now.
    pub at: DateTime<Utc>,
    /// Codes handed out before this are no longer good.
    pub invited_since: DateTime<Utc>,
}

/// The outcome of an enrolment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Enrolled {
    /// The device may send from now on.
    Done,
    /// No such code was ever given out, or it is too old.
    CodeUnknown,
    /// The code has been used, by another device or long since.
    CodeUsed,
    /// A device with these keys is here already, let in with another code. The code stays good.
    DeviceKnown,
}

/// A sealed referral that arrives.
#[derive(Clone, Debug)]
pub struct NewReferral {
    /// The referral's id, chosen by the device.
    pub id: Uuid,
    /// The kind of the upload, as the device says.
    pub kind: MailboxKind,
    /// The agency that it is for.
    pub agency: String,
    /// The device that sent it.
    pub device: String,
    /// SHA-256 of `sealed`.
    pub sha256: [u8; 32],
    /// The bytes as sent, which the hub cannot read.
    pub sealed: Vec<u8>,
    /// For whom it is held, as its receipt says; none for a receipt of the first format.
    pub held: Option<Held>,
    /// Only what is there already counts: nothing new is kept.
    pub only_again: bool,
    /// Now.
    pub at: DateTime<Utc>,
}

/// The outcome of an upload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// The upload is durable: now, or from an earlier try with the same content.
    Durable {
        /// When it was first received.
        received_at: DateTime<Utc>,
        /// Its receipt, durable as well.
        receipt: String,
    },
    /// The id is taken by other content, another agency or another device, or this device had it dropped before it
    /// came.
    Conflict,
    /// The hub has no such agency, or the register names it no more.
    UnknownAgency,
    /// The agency takes no referrals any more. What was received stays received, and a request to erase is kept.
    AgencyClosed,
    /// It is not there, and [only what is](NewReferral::only_again) counted.
    NotThere,
}

/// The outcome of a desk's word that it has something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marked {
    /// It is marked: now, or since earlier.
    Done,
    /// The agency has none of that id.
    Unknown,
    /// It is a request to erase, and no word back of the agency answers it.
    Unanswered,
}

/// A line of a mailbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailboxRow {
    /// The referral.
    pub id: Uuid,
    /// What it is.
    pub kind: MailboxKind,
    /// The device that sent it.
    pub device: String,
    /// SHA-256 of its sealed bytes.
    pub sha256: [u8; 32],
    /// How many sealed bytes.
    pub size: u64,
    /// When it arrived.
    pub received_at: DateTime<Utc>,
}

/// Why the store could not do it. What the database said stays inside: it could quote a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// A row of that name exists already.
    #[error("exists")]
    Exists,
    /// The disk is full.
    #[error("full")]
    Full,
    /// The file is damaged, or not ours.
    #[error("damaged")]
    Damaged,
    /// A newer version of the hub wrote it.
    #[error("newer-version")]
    NewerVersion,
    /// The database cannot be reached, is too busy, or did not say what became of it: to be tried again, later or at
    /// another node. Nothing is known to be lost, and nothing is known to be kept.
    #[error("unreachable")]
    Unreachable,
    /// The file with the authorities of the database's certificate cannot be read, or has none.
    #[error("authorities")]
    Authorities,
    /// Anything else that the database or the disk refused: tried again it would be refused again.
    #[error("refused")]
    Refused,
}

impl StoreError {
    /// Whether it is worth trying again what was not done.
    #[must_use]
    pub fn is_unreachable(self) -> bool {
        self == StoreError::Unreachable
    }

    /// A stable word for logs and messages.
    pub fn code(self) -> &'static str {
        match self {
            StoreError::Exists => "exists",
            StoreError::Full => "full",
            StoreError::Damaged => "damaged",
            StoreError::NewerVersion => "newer-version",
            StoreError::Unreachable => "unreachable",
            StoreError::Authorities => "authorities",
            StoreError::Refused => "refused",
        }
    }
}

/// The hub's memory. Every method that changes something returns only once the change is durable.
#[async_trait]
pub trait Store: ReplyStore + RegisterStore + SignatureStore + AttachmentStore {
    /// Ends what is being done, writes all of it where it stays, and lets go of it: when this has returned,
    /// what is kept can be copied, moved or opened by another program. Whatever is asked afterwards
    /// fails with [`StoreError::Unreachable`].
    async fn close(&self);

    /// Adds an agency and the hash of its desk's bearer token. One that the register brought keeps its
    /// description, and its desk gets the token. [`StoreError::Exists`] when its desk has one.
    async fn add_agency(
        &self,
        agency: AgencyRow,
        bearer: TokenHash,
        at: DateTime<Utc>,
    ) -> Result<(), StoreError>;

    /// Replaces an agency's published description; its token and its mailbox stay. False when there is no
    /// agency of that id.
    async fn update_agency(&self, agency: AgencyRow) -> Result<bool, StoreError>;

    /// All agencies that take referrals, by id.
    async fn agencies(&self) -> Result<Vec<AgencyRow>, StoreError>;

    /// The agency of that id, whether it takes referrals or not.
    async fn agency(&self, id: &str) -> Result<Option<AgencyRow>, StoreError>;

    /// The agency whose desk holds this token, unless the register names it no more.
    async fn desk(&self, bearer: TokenHash) -> Result<Option<String>, StoreError>;

    /// Keeps the hash of a one-time code. Saying it twice changes nothing;
    /// [`StoreError::Exists`] when another agency's code has the same hash.
    async fn invite(
        &self,
        agency: &str,
        code: TokenHash,
        at: DateTime<Utc>,
    ) -> Result<(), StoreError>;

    /// Lets a device in with a code, once.
    ///
    /// The answer to a device may be lost on the way. The same device (same keys, same voucher) may
    /// therefore ask again with its code until its bearer token has been used once; it then gets a new
    /// token and the old one is worth nothing.
    async fn enrol(&self, new: NewDevice) -> Result<Enrolled, StoreError>;

    /// The device that holds this token; its first use, and the day of its last one, are remembered.
    async fn device_of(
        &self,
        bearer: TokenHash,
        at: DateTime<Utc>,
    ) -> Result<Option<String>, StoreError>;

    /// The device of that id.
    async fn device(&self, id: &str) -> Result<Option<DeviceRow>, StoreError>;

    /// Keeps uploads with their receipts, in the order of coming and in one commit, and gives what became of each. The
    /// same one again changes nothing, and gets the receipt that is kept as long as that is
    /// [good](ReceiptMaker::is_good). Without uploads the maker is asked all the same: it may add to the log.
    ///
    /// Uploads of all hubs on one store come one commit after the other.
    async fn append(
        &self,
        uploads: Vec<NewReferral>,
        receipts: Arc<dyn ReceiptMaker>,
    ) -> Result<Vec<Kept>, StoreError>;

    /// The receipts of referrals and of requests to erase, in the order of ids from the one after `after`, at most
    /// `limit`.
    async fn kept_receipts(
        &self,
        after: Option<Uuid>,
        limit: u32,
    ) -> Result<Vec<(Uuid, String)>, StoreError>;

    /// The state of the log as the last commit left it.
    async fn log_state(&self) -> Result<Option<Vec<u8>>, StoreError>;

    /// The part of the log of that name.
    async fn log_piece(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError>;

    /// The items for an agency that were not erased, in the order of coming, at most `limit`, those that came after
    /// `after` if that is or was one of them; with `all`, also those that a desk said it has.
    async fn mailbox(
        &self,
        agency: &str,
        all: bool,
        after: Option<Uuid>,
        limit: u32,
    ) -> Result<Vec<MailboxRow>, StoreError>;

    /// The sealed bytes of an agency's referral, for its desk. That it was given them is kept before.
    async fn sealed(
        &self,
        agency: &str,
        id: Uuid,
        at: DateTime<Utc>,
    ) -> Result<Option<Vec<u8>>, StoreError>;

    /// Marks something as fetched (the first time counts). A request to erase is marked only with the agency's word
    /// back that answers it.
    async fn mark_fetched(
        &self,
        agency: &str,
        id: Uuid,
        answered_by: Option<Uuid>,
        at: DateTime<Utc>,
    ) -> Result<Marked, StoreError>;

    /// Asks the database for a sign of life.
    async fn ready(&self) -> Result<(), StoreError>;
}

/// The kind of a row; a word that nobody knows is a damaged row.
fn kind(code: &str) -> Result<MailboxKind, StoreError> {
    let kinds = [MailboxKind::Referral, MailboxKind::Erasure];
    let found = kinds.into_iter().find(|kind| kind.code() == code);
    found.ok_or(StoreError::Damaged)
}
