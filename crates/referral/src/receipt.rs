//! The hub's signed word that it holds a referral. It verifies offline, years later.

use crate::dsse::pae;
use crate::keys::{PublicKeys, SignaturePair, SigningKeys};
use chrono::{DateTime, SecondsFormat, SubsecRound, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The DSSE payload type of a receipt.
pub const PAYLOAD_TYPE: &str = "application/vnd.repere.receipt";

/// The hub's confirmation that it holds these bytes under this id since this moment.
///
/// Both signatures are over DSSE's pre-authentication encoding of [`PAYLOAD_TYPE`] and five lines,
/// each ended by a line feed: `repere-receipt/1`, the referral's id, the SHA-256 of the sealed bytes,
/// the time as `2026-11-23T17:06:00Z`, the hub's key id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The referral's id.
    pub referral: Uuid,
    /// SHA-256 of the sealed bytes, hexadecimal.
    pub sha256: String,
    /// When the hub received them, by its clock, in whole seconds.
    pub received_at: DateTime<Utc>,
    /// The id of the hub's keys.
    pub hub_key_id: String,
    /// The hub's signatures.
    pub signatures: SignaturePair,
}

/// Why a receipt is not believed. The referral stays in the outbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReceiptError {
    /// The receipt is for another referral, or for other bytes.
    #[error("a receipt for something else")]
    OtherReferral,
    /// The receipt names another hub's keys.
    #[error("a receipt of another hub")]
    OtherHub,
    /// A signature does not verify.
    #[error("the receipt's signature does not verify")]
    BadSignature,
}

impl ReceiptError {
    /// A stable name, for Fluent and for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::OtherReferral => "receipt-other-referral",
            Self::OtherHub => "receipt-other-hub",
            Self::BadSignature => "receipt-bad-signature",
        }
    }
}

impl Receipt {
    /// Signs a receipt with the hub's keys. The time is cut to whole seconds.
    #[must_use]
    pub fn sign(
        keys: &SigningKeys,
        referral: Uuid,
        sha256: &str,
        received_at: DateTime<Utc>,
    ) -> Self {
        let hub_key_id = keys.public().id();
        let received_at = received_at.trunc_subsecs(0);
        let message = message(&referral, sha256, &received_at, &hub_key_id);
        Self {
            referral,
            sha256: sha256.to_owned(),
            received_at,
            signatures: keys.sign(&message),
            hub_key_id,
        }
    }

    /// Checks that this hub received exactly this referral with exactly these bytes.
    ///
    /// # Errors
    /// [`ReceiptError`].
    pub fn verify(
        &self,
        hub: &PublicKeys,
        referral: Uuid,
        sha256: &str,
    ) -> Result<(), ReceiptError> {
        if self.referral != referral || self.sha256 != sha256 {
            return Err(ReceiptError::OtherReferral);
        }
        if self.hub_key_id != hub.id() {
            return Err(ReceiptError::OtherHub);
        }
        let message = message(
            &self.referral,
            &self.sha256,
            &self.received_at,
            &self.hub_key_id,
        );
        hub.verify(&message, &self.signatures)
            .map_err(|_| ReceiptError::BadSignature)
    }
}

fn message(referral: &Uuid, sha256: &str, at: &DateTime<Utc>, hub: &str) -> Vec<u8> {
    // `AutoSi` writes every digit that is there: a time with a fraction was not signed by `sign`.
    let at = at.to_rfc3339_opts(SecondsFormat::AutoSi, true);
    let text = format!("repere-receipt/1\n{referral}\n{sha256}\n{at}\n{hub}\n");
    pae(PAYLOAD_TYPE, text.as_bytes()).to_vec()
}
