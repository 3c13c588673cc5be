//! The roster: the codes that the desk gave out, the devices that it believes, and those that it believes no
//! more.

use crate::error::DeskError;
use crate::files;
use crate::folder::{Desk, pretty};
use base64::{Engine, prelude::BASE64_STANDARD};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use repere_referral::code::{EnrolmentCode, verify_voucher};
use repere_referral::wire::DeviceRecord;
use repere_referral::{DeviceKeys, PublicKeys};
use repere_register::Introductions;
use serde::{Deserialize, Serialize};
use std::path::Path;
use zeroize::{Zeroize, Zeroizing};

/// The version of roster.json. Version 1 had no labels and no numbers of cards, and did not know which code
/// had let a device in; it is read.
const FORMAT: u32 = 2;

/// The days for which a code lets a device in. The hub counts them as well, and is not trusted with it.
pub const CODE_DAYS: i64 = 30;

/// The codes that the desk gave out, and the devices that it knows.
#[derive(Serialize, Deserialize)]
pub struct Roster {
    format: u32,
    invitations: Vec<Invitation>,
    devices: Vec<Device>,
    /// The devices that another desk of the deployment introduced and that sent something here.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    introduced: Vec<DeviceKeys>,
    /// The devices that this desk has withdrawn.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    withdrawn: Vec<Withdrawn>,
    /// The number of the card that was made last.
    #[serde(default)]
    last_card: u32,
}

/// A code that was handed out and that no device has come back with yet.
#[derive(Serialize, Deserialize)]
struct Invitation {
    token_sha256: String,
    /// Base64. Secret: with it, a device could be vouched for.
    voucher_key: String,
    created_at: DateTime<Utc>,
    /// The number of its card.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    card: Option<u32>,
    /// For whom it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    label: Option<String>,
}

impl Invitation {
    /// Whether a device may still come with it. One that was made later than now was made by a clock that was
    /// wrong: it lasts no longer than another.
    fn is_open(&self, now: DateTime<Utc>) -> bool {
        (now - self.created_at).abs() < TimeDelta::days(CODE_DAYS)
    }

    fn vouches_for(&self, record: &DeviceRecord) -> bool {
        let key = BASE64_STANDARD
            .decode(&self.voucher_key)
            .map(Zeroizing::new);
        key.ok()
            .and_then(|key| <[u8; 32]>::try_from(key.as_slice()).ok())
            .is_some_and(|key| verify_voucher(&key, &record.keys, &record.voucher))
    }
}

impl Drop for Invitation {
    fn drop(&mut self) {
        self.voucher_key.zeroize();
    }
}

/// A device whose keys were vouched for by the holder of one of our codes.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Device {
    pub(crate) device: String,
    pub(crate) keys: DeviceKeys,
    pub(crate) verified_at: DateTime<Utc>,
    /// Which code let it in: SHA-256 of its hub token. A list of before did not say so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) invitation: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) card: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) label: Option<String>,
    /// The last day of which the hub said that it had heard of the device.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) last_seen_on: Option<NaiveDate>,
}

/// A device that was believed.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Withdrawn {
    pub(crate) device: String,
    pub(crate) since: DateTime<Utc>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) label: Option<String>,
}

/// A code that waits for a device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenInvitation {
    /// The number of its card; a code of before has none.
    pub card: Option<u32>,
    /// For whom it is.
    pub label: Option<String>,
    /// Until when a device may come with it.
    pub until: DateTime<Utc>,
}

impl Default for Roster {
    /// An empty roster.
    fn default() -> Self {
        Self {
            format: FORMAT,
            invitations: Vec::new(),
            devices: Vec::new(),
            introduced: Vec::new(),
            withdrawn: Vec::new(),
            last_card: 0,
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

    /// Believes a device no longer at this desk, and tells nobody: what [`withdraw`](Self::withdraw) does
    /// without a register.
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
    /// Reads `roster.json`, of this version or of one before.
    ///
    /// # Errors
    /// It is no such list, or of a later version; `path` is named in the error.
    pub fn parse(text: &[u8], path: &Path) -> Result<Roster, DeskError> {
        let roster: Option<Roster> = serde_json::from_slice(text).ok();
        let path = path.to_owned();
        let mut roster = roster
            .filter(|roster| (1..=FORMAT).contains(&roster.format))
            .ok_or(DeskError::RosterDamaged { path })?;
        roster.format = FORMAT;
        Ok(roster)
    }

    /// The keys that a device signs with, whose voucher this desk has checked itself.
    pub fn keys(&self, device: &str) -> Option<PublicKeys> {
        Some(self.device(device)?.signing)
    }

    /// The keys of a device whose voucher this desk has checked itself, with the key that replies to it are
    /// sealed to.
    pub fn device(&self, device: &str) -> Option<DeviceKeys> {
        Some(self.own(device)?.keys.clone())
    }

    pub(crate) fn own(&self, device: &str) -> Option<&Device> {
        self.devices.iter().find(|known| known.device == device)
    }

    pub(crate) fn devices(&self) -> &[Device] {
        &self.devices
    }

    pub(crate) fn withdrawn(&self) -> &[Withdrawn] {
        &self.withdrawn
    }

    pub(crate) fn withdrawal(&self, device: &str) -> Option<&Withdrawn> {
        self.withdrawn.iter().find(|one| one.device == device)
    }

    /// The keys of a device of another desk, as they were introduced when it first sent something here.
    pub(crate) fn introduced(&self, device: &str) -> Option<&DeviceKeys> {
        self.introduced.iter().find(|keys| keys.id() == device)
    }

    /// Keeps the keys of a device of another desk.
    pub(crate) fn remember(&mut self, keys: &DeviceKeys) {
        let id = keys.id();
        self.introduced.retain(|known| known.id() != id);
        self.introduced.push(keys.clone());
    }

    /// Keeps what will vouch for the device that comes with this code, and gives the number of its card.
    pub fn invite(&mut self, code: &EnrolmentCode, label: Option<&str>, now: DateTime<Utc>) -> u32 {
        self.drop_expired(now);
        self.last_card = self.last_card.saturating_add(1);
        self.invitations.push(Invitation {
            token_sha256: code.token_sha256(),
            voucher_key: BASE64_STANDARD.encode(code.voucher_key().as_slice()),
            created_at: now,
            card: Some(self.last_card),
            label: label.map(ToOwned::to_owned),
        });
        self.last_card
    }

    /// Takes an invitation back that nobody was given.
    pub fn forget(&mut self, code: &EnrolmentCode) {
        let token = code.token_sha256();
        self.invitations.retain(|one| one.token_sha256 != token);
    }

    /// Takes every invitation back that no device has used.
    pub fn forget_unused(&mut self) {
        self.invitations.clear();
    }

    /// Forgets every invitation that is too old, so that a code that is found later vouches for nothing,
    /// whatever the hub says. False where there was none.
    pub(crate) fn drop_expired(&mut self, now: DateTime<Utc>) -> bool {
        let before = self.invitations.len();
        self.invitations.retain(|one| one.is_open(now));
        self.invitations.len() != before
    }

    /// The codes that wait for a device, the first made first.
    pub fn open_invitations(&self, now: DateTime<Utc>) -> Vec<OpenInvitation> {
        let open = self.invitations.iter().filter(|one| one.is_open(now));
        open.map(|one| OpenInvitation {
            card: one.card,
            label: one.label.clone(),
            until: one.created_at + TimeDelta::days(CODE_DAYS),
        })
        .collect()
    }

    /// Whether somebody has that label already: a person whose device is believed or whose code waits.
    pub(crate) fn has_label(&self, label: &str) -> bool {
        let waiting = self.invitations.iter().map(|one| &one.label);
        let believed = self.devices.iter().map(|one| &one.label);
        let mut labels = waiting.chain(believed).flatten();
        labels.any(|one| one == label)
    }

    /// Believes a device no longer. Its code is spent, so the hub cannot bring it back. False when the
    /// device is not known here.
    pub fn strike(&mut self, device: &str) -> bool {
        let before = self.devices.len();
        self.devices.retain(|known| known.device != device);
        self.devices.len() < before
    }

    /// Believes a device no longer, and keeps that it is so: for the next edition of what this desk says.
    pub(crate) fn withdraw(&mut self, device: &str, since: DateTime<Utc>) {
        let label = self.own(device).and_then(|known| known.label.clone());
        let label = label.or_else(|| self.withdrawal(device)?.label.clone());
        self.strike(device);
        self.withdrawn.retain(|one| one.device != device);
        self.withdrawn.push(Withdrawn {
            device: device.to_owned(),
            since,
            label,
        });
    }

    /// Believes a device if the holder of one of our codes vouched for its keys within the days of the code.
    /// The code is spent with it: it vouches for no second device. Codes that are too old are forgotten.
    pub fn admit(&mut self, record: &DeviceRecord, now: DateTime<Utc>) -> bool {
        self.drop_expired(now);
        let mut invitations = self.invitations.iter();
        let Some(place) = invitations.position(|one| one.vouches_for(record)) else {
            return false;
        };
        let mut invitation = self.invitations.remove(place);
        let device = record.keys.id();
        // A device that comes back with a new code after it was withdrawn is believed from then on.
        let withdrawn = self.withdrawal(&device).map(|one| one.since);
        let after = withdrawn.map_or(now, |since| now.max(since + TimeDelta::seconds(1)));
        self.withdrawn.retain(|one| one.device != device);
        self.introduced.retain(|keys| keys.id() != device);
        self.strike(&device);
        self.devices.push(Device {
            device,
            keys: record.keys.clone(),
            verified_at: after,
            invitation: Some(std::mem::take(&mut invitation.token_sha256)),
            card: invitation.card,
            label: invitation.label.take(),
            last_seen_on: None,
        });
        true
    }

    /// Takes over what another machine of this desk said: whom it withdrew, and whom it let in again since. False
    /// where nothing is new.
    pub(crate) fn agree_with(&mut self, said: &Introductions) -> bool {
        let mut news = false;
        for one in &said.withdrawn {
            let own = self.own(&one.device);
            let later = own.is_some_and(|own| own.verified_at > one.since);
            if !later && self.withdrawal(&one.device).is_none() {
                self.withdraw(&one.device, one.since);
                news = true;
            }
        }
        for one in &said.devices {
            let before = self.withdrawn.len();
            let again = |own: &Withdrawn| own.device == one.device && own.since < one.since;
            self.withdrawn.retain(|own| !again(own));
            news |= self.withdrawn.len() != before;
        }
        news
    }

    /// Keeps what the hub says of a device that is believed: when it was heard of last, and, for a list of
    /// before, which code had let it in. Neither makes anybody believed. False where nothing is new.
    pub(crate) fn heard_of(
        &mut self,
        record: &DeviceRecord,
        invitation: &str,
        on: Option<NaiveDate>,
    ) -> bool {
        let used = |one: &Device| one.invitation.as_deref() == Some(invitation);
        let free = !self.devices.iter().any(used);
        let mut devices = self.devices.iter_mut();
        let Some(known) = devices.find(|one| one.keys == record.keys) else {
            return false;
        };
        let mut news = false;
        if on.is_some() && on != known.last_seen_on {
            known.last_seen_on = on;
            news = true;
        }
        if known.invitation.is_none() && free {
            known.invitation = Some(invitation.to_owned());
            news = true;
        }
        news
    }
}
