//! The hub's store of signed requests: which were taken already, and whose desks there are.

use super::{AgencyRow, StoreError};
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use rand::Rng as _;

/// Whose keys signed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Signer {
    /// The device of that id, which is that of its keys.
    Device(String),
    /// The desk of that agency.
    Desk(String),
}

/// A request whose signatures verify.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedRequest {
    /// Whoever signed it.
    pub signer: Signer,
    /// The id of the keys.
    pub keys: String,
    /// A hash of its nonce and its keys: no other request has the same.
    pub nonce: [u8; 32],
    /// Until when it has to be remembered.
    pub keep_until: DateTime<Utc>,
    /// How many of these keys may be remembered at once.
    pub most: u32,
    /// Now.
    pub at: DateTime<Utc>,
}

/// Whether a signed request is to be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remembered {
    /// It has not come before, to any hub of this store.
    New,
    /// It has.
    Seen,
    /// As many of these keys are remembered as may be; this one is not.
    TooMany,
}

/// The part of the hub's memory that concerns signed requests. As for [`Store`](super::Store), what changes
/// something returns only once the change is durable.
#[async_trait]
pub trait SignatureStore: Send + Sync + 'static {
    /// Remembers a request, and in the same commit forgets those that no hub would take any more and the token of
    /// whoever signed: who signs needs none. The day of a device's last one is remembered as with a token.
    async fn remember(&self, request: SignedRequest) -> Result<Remembered, StoreError>;

    /// The agencies whose desks may ask, by id: all but those that the register names no more.
    async fn desks(&self) -> Result<Vec<AgencyRow>, StoreError>;
}

/// The hash of no token: nobody can know one.
pub(super) fn nobody() -> [u8; 32] {
    let mut hash = [0; 32];
    rand::rng().fill_bytes(&mut hash);
    hash
}
