//! The keys by which a device is known: those that it signs with, and the key that replies to it are
//! sealed to.

use crate::keys::{PublicKeys, SigningKeys};
use crate::recipient::{AgencyIdentity, AgencyRecipient};
use serde::{Deserialize, Serialize};

/// A device's public key for replies: of the same kind as an agency's.
pub type DeviceRecipient = AgencyRecipient;

/// A device's secret key for replies: of the same kind as an agency's.
pub type DeviceIdentity = AgencyIdentity;

/// Both keys, as the device enrols with them and as the voucher covers them. In JSON one object:
/// `ed25519`, `ml_dsa_65`, `recipient`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceKeys {
    /// The keys that the device signs with. The device's id is computed from them.
    #[serde(flatten)]
    pub signing: PublicKeys,
    /// The key that replies are sealed to. A device that enrolled before there were replies has none, and
    /// cannot be answered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recipient: Option<DeviceRecipient>,
}

impl DeviceKeys {
    /// The device's id: that of its signing keys.
    #[must_use]
    pub fn id(&self) -> String {
        self.signing.id()
    }

    /// The bytes that the voucher is made over: [`PublicKeys::canonical`], and after it the text of the
    /// recipient, if there is one. The first part has a fixed length, so the two cannot be confused,
    /// and a voucher of before there were recipients stays good.
    #[must_use]
    pub fn canonical(&self) -> Vec<u8> {
        let mut bytes = self.signing.canonical();
        if let Some(recipient) = &self.recipient {
            bytes.extend_from_slice(recipient.to_string().as_bytes());
        }
        bytes
    }
}

/// A device that cannot be answered.
impl From<PublicKeys> for DeviceKeys {
    fn from(signing: PublicKeys) -> DeviceKeys {
        DeviceKeys {
            signing,
            recipient: None,
        }
    }
}

/// The public half of a device's keys; without a recipient it cannot be answered.
impl From<&SigningKeys> for DeviceKeys {
    fn from(keys: &SigningKeys) -> DeviceKeys {
        keys.public().into()
    }
}
