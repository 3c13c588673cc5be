//! The roster: the codes that the desk gave out, and the devices that it believes.

use crate::error::DeskError;
use crate::files;
use crate::folder::{Desk, pretty};
use base64::{Engine, prelude::BASE64_STANDARD};
use chrono::{DateTime, Utc};
use repere_referral::code::{EnrolmentCode, verify_voucher};
use repere_referral::wire::DeviceRecord;
use repere_referral::{DeviceKeys, PublicKeys};
use serde::{Deserialize, Serialize};
use std::path::Path;
use zeroize::{Zeroize, Zeroizing};

/// The version of roster.json.
const FORMAT: u32 = 1;

/// The codes that the desk gave out, and the devices that it knows.
#[derive(Serialize, Deserialize)]
pub struct Roster {
    format: u32,
    invitations: Vec<Invitation>,
    devices: Vec<Device>,
}

/// A code that was handed out and that no device has come back with yet.
#[derive(Serialize, Deserialize)]
struct Invitation {
    token_sha256: String,
    /// Base64. Secret: with it, a device could be vouched for.
    voucher_key: String,
    created_at: DateTime<Utc>,
}

impl Drop for Invitation {
    fn drop(&mut self) {
        self.voucher_key.zeroize();
    }
}

/// A device whose keys were vouched for by the holder of one of our codes.
#[derive(Serialize, Deserialize)]
struct Device {
    device: String,
    keys: DeviceKeys,
    verified_at: DateTime<Utc>,
}

impl Default for Roster {
    /// An empty roster.
    fn default() -> Self {
        Self {
            format: FORMAT,
            invitations: Vec::new(),
            devices: Vec::new(),
        }
    }
}

impl Desk {
    /// The roster of this desk; empty at first.
    ///
    /// # Errors
    /// The list cannot be read, or is of a later version: it is not overwritten with what this one
    /// understands of it.
    pub fn roster(&self) -> Result<Roster, DeskError> {
        let path = self.path("roster.json");
        match files::read_if_there(&path)? {
            None => Ok(Roster::default()),
            Some(text) => Roster::parse(&text, &path),
        }
    }

    /// Keeps the list. Whoever read it to change it holds the [lock](Self::lock) since before.
    pub(crate) fn save_roster(&self, roster: &Roster) -> Result<(), DeskError> {
        let text = Zeroizing::new(pretty(roster));
        files::write(&self.path("roster.json"), text.as_bytes())
    }

    /// Believes a device no longer: it was lost or stolen.
    ///
    /// # Errors
    /// No such device is believed here.
    pub fn strike(&self, device: &str) -> Result<(), DeskError> {
        self.change_roster(|roster| {
            let known = roster.strike(device);
            let device = device.to_owned();
            known
                .then_some(())
                .ok_or(DeskError::DeviceUnknown { device })
        })
    }

    /// Takes every invitation back that no device has used.
    ///
    /// # Errors
    /// The list cannot be read or written.
    pub fn forget_unused_invitations(&self) -> Result<(), DeskError> {
        self.change_roster(|roster| {
            roster.forget_unused();
            Ok(())
        })
    }

    /// Reads, changes and keeps the list while nobody else does.
    pub(crate) fn change_roster<T>(
        &self,
        change: impl FnOnce(&mut Roster) -> Result<T, DeskError>,
    ) -> Result<T, DeskError> {
        let _lock = self.lock()?;
        let mut roster = self.roster()?;
        let done = change(&mut roster)?;
        self.save_roster(&roster)?;
        Ok(done)
    }
}

impl Roster {
    /// Reads `roster.json`.
    ///
    /// # Errors
    /// It is no such list, or of a later version; `path` is named in the error.
    pub fn parse(text: &[u8], path: &Path) -> Result<Roster, DeskError> {
        let roster: Option<Roster> = serde_json::from_slice(text).ok();
        let path = path.to_owned();
        roster
            .filter(|roster| roster.format == FORMAT)
            .ok_or(DeskError::RosterDamaged { path })
    }

    /// The keys of a device that was verified before.
    pub fn keys(&self, device: &str) -> Option<PublicKeys> {
        Some(self.device(device)?.signing)
    }

    /// The keys of a device that is believed, with the key that replies to it are sealed to.
    pub fn device(&self, device: &str) -> Option<DeviceKeys> {
        let known = self.devices.iter().find(|known| known.device == device)?;
        Some(known.keys.clone())
    }

    /// Keeps what will vouch for the device that comes with this code.
    pub fn invite(&mut self, code: &EnrolmentCode, now: DateTime<Utc>) {
        self.invitations.push(Invitation {
            token_sha256: code.token_sha256(),
            voucher_key: BASE64_STANDARD.encode(code.voucher_key().as_slice()),
            created_at: now,
        });
    }

    /// Takes an invitation back that the hub never learnt of.
    pub fn forget(&mut self, code: &EnrolmentCode) {
        let token = code.token_sha256();
        self.invitations.retain(|one| one.token_sha256 != token);
    }

    /// Takes every invitation back that no device has used.
    pub fn forget_unused(&mut self) {
        self.invitations.clear();
    }

    /// Believes a device no longer. Its code is spent, so the hub cannot bring it back. False when the
    /// device is not known here.
    pub fn strike(&mut self, device: &str) -> bool {
        let before = self.devices.len();
        self.devices.retain(|known| known.device != device);
        self.devices.len() < before
    }

    /// Believes a device if the holder of one of our codes vouched for its keys. The code is spent
    /// with it: it vouches for no second device.
    pub fn admit(&mut self, record: &DeviceRecord, now: DateTime<Utc>) -> bool {
        let place = self.invitations.iter().position(|invitation| {
            let key = BASE64_STANDARD
                .decode(&invitation.voucher_key)
                .map(Zeroizing::new);
            key.ok()
                .and_then(|key| <[u8; 32]>::try_from(key.as_slice()).ok())
                .is_some_and(|key| verify_voucher(&key, &record.keys, &record.voucher))
        });
        let Some(place) = place else {
            return false;
        };
        self.invitations.remove(place);
        self.devices.push(Device {
            device: record.keys.id(),
            keys: record.keys.clone(),
            verified_at: now,
        });
        true
    }
}
