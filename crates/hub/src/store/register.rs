//! The hub's store of the register, and of which devices enrolled with whose codes.

use super::{DeviceRow, StoreError};
use crate::TokenHash;
use async_trait::async_trait;
use chrono::{DateTime, NaiveDate, Utc};

/// The register as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisterRow {
    /// Counts the changes, from 1.
    pub version: u64,
    /// What is kept of it; whoever reads it checks it.
    pub kept: String,
}

/// A register that takes the place of the one that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRegister {
    /// The version that it follows; 0 where there was none.
    pub after: u64,
    /// What is kept of it from now on.
    pub kept: String,
    /// Every agency that it names.
    pub agencies: Vec<RegisteredAgency>,
    /// Now.
    pub at: DateTime<Utc>,
}

/// An agency as the register names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RegisteredAgency {
    /// The agency's id.
    pub id: String,
    /// The agency's published description, JSON.
    pub public: String,
    /// It takes no referrals any more.
    pub closed: bool,
}

/// A device that one of an agency's codes let in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnrolledRow {
    /// The hash of the code.
    pub code: TokenHash,
    /// The device.
    pub device: DeviceRow,
    /// When it enrolled.
    pub enrolled_at: DateTime<Utc>,
    /// The last day on which it showed its token, in UTC.
    pub last_seen_on: Option<NaiveDate>,
}

/// The part of the hub's memory that concerns the register. As for [`Store`](super::Store), what changes
/// something returns only once the change is durable.
#[async_trait]
pub trait RegisterStore: Send + Sync + 'static {
    /// The version of the register that is kept; `None` for none. Asked with every request of a device.
    async fn register_version(&self) -> Result<Option<u64>, StoreError>;

    /// The register that is kept.
    async fn register(&self) -> Result<Option<RegisterRow>, StoreError>;

    /// Keeps a register unless another one was kept since the one that it follows; false then, and nothing is
    /// different. In the same commit each agency that it names has a mailbox, and one that it names no more
    /// takes nothing new. A desk's token is not touched.
    async fn put_register(&self, new: NewRegister) -> Result<bool, StoreError>;

    /// The agencies that the register names and whose desks have no token yet, by id.
    async fn agencies_without_desk(&self) -> Result<Vec<super::AgencyRow>, StoreError>;

    /// The devices that an agency's codes let in, in the order in which they enrolled, at most `limit`, those
    /// that come after the one of the code `after` if that is one of them.
    async fn enrolled(
        &self,
        agency: &str,
        after: Option<TokenHash>,
        limit: u32,
    ) -> Result<Vec<EnrolledRow>, StoreError>;
}
