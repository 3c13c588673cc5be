//! The person asks that a referral be erased: a small document from the device that referred, signed
//! and sealed to the agency as the referral was.

use crate::MAX_SEALED_BYTES;
use crate::keys::{PublicKeys, SigningKeys};
use crate::open::{OpenError, Verified, check_format, unseal};
use crate::recipient::{AgencyIdentity, AgencyRecipient};
use crate::seal::{SealError, Sealed, sign_and_seal};
use chrono::{DateTime, SubsecRound, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use zeroize::Zeroizing;

/// The DSSE payload type of a request to erase.
pub const PAYLOAD_TYPE: &str = "application/vnd.repere.erase+json";

/// The value of [`Erasure::format`].
pub const FORMAT: &str = "repere-erase/1";

/// One request to erase a referral.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Erasure {
    /// [`FORMAT`].
    pub format: String,
    /// The request's own id, the same on the device, at the hub and in the receipt.
    pub request: Uuid,
    /// The referral that is to be erased.
    pub referral: Uuid,
    /// The agency's id in the deployment.
    pub agency: String,
    /// When erasure was requested, by the device's clock, in whole seconds.
    #[serde(with = "crate::time")]
    pub created_at: DateTime<Utc>,
}

/// The payload that both signatures cover.
#[derive(Serialize, Deserialize)]
struct Envelope {
    sender: String,
    recipient: String,
    erasure: Erasure,
}

/// A request that was sealed to this agency and whose two signatures verified.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenedErasure {
    /// The request.
    pub erasure: Erasure,
    /// The id of the device's keys that signed it. Only the device that referred may ask.
    pub sender: String,
}

impl Erasure {
    /// A request for one agency. The time is cut to whole seconds.
    #[must_use]
    pub fn new(request: Uuid, referral: Uuid, agency: &str, at: DateTime<Utc>) -> Erasure {
        Erasure {
            format: FORMAT.to_owned(),
            request,
            referral,
            agency: agency.to_owned(),
            created_at: at.trunc_subsecs(0),
        }
    }

    /// Signs the request with the device's keys and seals it to the agency's key.
    ///
    /// # Errors
    /// [`SealError`]; nothing was made.
    pub fn seal(
        &self,
        keys: &SigningKeys,
        recipient: &AgencyRecipient,
    ) -> Result<Sealed, SealError> {
        let envelope = Envelope {
            sender: keys.public().id(),
            recipient: recipient.id(),
            erasure: self.clone(),
        };
        let payload = serde_json::to_vec(&envelope).map_err(|_| SealError::Unwritable)?;
        let payload = Zeroizing::new(payload);
        sign_and_seal(PAYLOAD_TYPE, payload, keys, recipient, MAX_SEALED_BYTES)
    }
}

/// Opens a request to erase and verifies who sent it, and to whom. `sender` is as for
/// [`open`](crate::open).
///
/// # Errors
/// [`OpenError`].
pub fn open(
    bytes: &[u8],
    identity: &AgencyIdentity,
    sender: impl Fn(&str) -> Option<PublicKeys>,
) -> Result<OpenedErasure, OpenError> {
    let Verified {
        payload, signer, ..
    } = unseal(bytes, MAX_SEALED_BYTES, identity, &[PAYLOAD_TYPE], sender)?;
    check_format(&payload, "erasure", FORMAT)?;
    let envelope: Envelope = serde_json::from_slice(&payload).map_err(|_| OpenError::Unreadable)?;
    if envelope.sender != signer {
        return Err(OpenError::BadSignature);
    }
    if envelope.recipient != identity.recipient().id() {
        return Err(OpenError::WrongRecipient);
    }
    Ok(OpenedErasure {
        erasure: envelope.erasure,
        sender: signer,
    })
}
