//! The hub's signed word on what it had of a referral when the device that sent it had it dropped.

use crate::dsse::pae;
use crate::keys::{PublicKeys, SignaturePair, SigningKeys};
use crate::receipt::ReceiptError;
use chrono::{DateTime, SecondsFormat, SubsecRound, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The DSSE payload type of this word.
pub const PAYLOAD_TYPE: &str = "application/vnd.repere.dropped";

/// What the hub had. In JSON `never-had`, `unread`, `fetched`, `not-yours`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Found {
    /// Nothing of that id had come from this device; what still comes is not taken.
    NeverHad,
    /// It was there and had been given to no desk.
    Unread,
    /// It was there and a desk has been given it.
    Fetched,
    /// It is there, and another device sent it: nothing was dropped. Whoever joined anew has other keys than before.
    NotYours,
}

impl Found {
    /// The word of this in JSON and in what is signed.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NeverHad => "never-had",
            Self::Unread => "unread",
            Self::Fetched => "fetched",
            Self::NotYours => "not-yours",
        }
    }
}

/// That the hub has nothing of a referral any more, and what it had.
///
/// Both signatures are over DSSE's pre-authentication encoding of [`PAYLOAD_TYPE`] and six lines, each ended by a line
/// feed: `repere-dropped/1`, the referral's id, the device's id, what was found, the time as `2026-11-23T17:06:00Z`,
/// the hub's key id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dropped {
    /// The referral's id.
    pub referral: Uuid,
    /// The id of the device that sent it and asked.
    pub device: String,
    /// What the hub had.
    pub found: Found,
    /// When it answered, by its clock, in whole seconds.
    #[serde(with = "crate::time")]
    pub dropped_at: DateTime<Utc>,
    /// The id of the hub's keys.
    pub hub_key_id: String,
    /// The hub's signatures.
    pub signatures: SignaturePair,
}

impl Dropped {
    /// Signs it with the hub's keys. The time is cut to whole seconds.
    #[must_use]
    pub fn sign(
        keys: &SigningKeys,
        referral: Uuid,
        device: &str,
        found: Found,
        at: DateTime<Utc>,
    ) -> Self {
        let mut dropped = Self {
            referral,
            device: device.to_owned(),
            found,
            dropped_at: at.trunc_subsecs(0),
            hub_key_id: keys.public().id(),
            signatures: keys.sign(&[]),
        };
        dropped.signatures = keys.sign(&dropped.message());
        dropped
    }

    /// Checks that this hub said it of this referral to this device. The time is the hub's word alone.
    ///
    /// # Errors
    /// [`ReceiptError`].
    pub fn verify(
        &self,
        hub: &PublicKeys,
        referral: Uuid,
        device: &str,
    ) -> Result<(), ReceiptError> {
        if self.referral != referral || self.device != device {
            return Err(ReceiptError::OtherReferral);
        }
        if self.hub_key_id != hub.id() {
            return Err(ReceiptError::OtherHub);
        }
        hub.verify(&self.message(), &self.signatures)
            .map_err(|_| ReceiptError::BadSignature)
    }

    fn message(&self) -> Vec<u8> {
        let at = self.dropped_at.to_rfc3339_opts(SecondsFormat::AutoSi, true);
        let found = self.found.code();
        let Self {
            referral,
            device,
            hub_key_id: hub,
            ..
        } = self;
        let text = format!("repere-dropped/1\n{referral}\n{device}\n{found}\n{at}\n{hub}\n");
        pae(PAYLOAD_TYPE, text.as_bytes()).to_vec()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn word_on_what_was_dropped_counts_for_its_referral_and_device() {
        let keys = SigningKeys::generate(&mut rand::rng());
        let hub = keys.public();
        let (id, now) = (Uuid::from_u128(7), Utc::now());
        let signed = Dropped::sign(&keys, id, "device", Found::Unread, now);
        let text = serde_json::to_string(&signed).expect("JSON");
        let signed: Dropped = serde_json::from_str(&text).expect("read");
        assert_eq!(signed.verify(&hub, id, "device"), Ok(()));
        let other = SigningKeys::generate(&mut rand::rng()).public();
        for (hub, referral, device, expected) in [
            (&hub, Uuid::nil(), "device", ReceiptError::OtherReferral),
            (&hub, id, "another", ReceiptError::OtherReferral),
            (&other, id, "device", ReceiptError::OtherHub),
        ] {
            let refused = signed.verify(hub, referral, device);
            assert_eq!(refused, Err(expected));
        }
        for found in [Found::NeverHad, Found::Fetched] {
            let changed = Dropped {
                found,
                ..signed.clone()
            };
            let refused = changed.verify(&hub, id, "device");
            assert_eq!(refused, Err(ReceiptError::BadSignature));
        }
    }
}
