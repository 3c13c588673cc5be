//! What each role states.

use super::{Content, MAX_VERSION, Role, is_hash};
use crate::refused::Refused;
use chrono::{DateTime, Utc};
use repere_referral::deployment::{self as settings, Agency, Retention};
use repere_referral::names::{is_good_id, is_good_line, is_good_name};
use repere_referral::publication::Publisher;
use repere_referral::{AgencyRecipient, DeviceKeys, MAX_SIGNERS, PublicKeys, sha256_hex};
use serde::de::{Deserializer, Error as _};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The most sealing keys of one agency, and the most keys that its desk words back with: those in use, in reserve,
/// and of before.
pub(crate) const MAX_KEYS: usize = 4;
/// The most hubs, receipt keys, registrars or files of a deployment.
const MAX_LIST: usize = 256;
/// The longest path of a file, in characters.
const MAX_PATH: usize = 200;
/// The longest reason, in characters.
const MAX_REASON: usize = 200;

/// Somebody who signs, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holder {
    /// What people call the person. A signer is known by the keys.
    pub name: String,
    /// The keys that the person signs with.
    pub keys: PublicKeys,
}

impl Holder {
    /// Reads what `repere authority keygen` prints; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Holder> {
        let holder: Holder = serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()?;
        is_good_name(&holder.name).then_some(holder)
    }
}

/// Who signs for a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleKeys {
    /// How many of them have to.
    pub threshold: usize,
    /// Raised when editions of before are not to be believed any more.
    pub epoch: u32,
    /// Each person once.
    pub holders: Vec<Holder>,
}

impl RoleKeys {
    /// The holder of keys with that id.
    #[must_use]
    pub fn holder(&self, id: &str) -> Option<&Holder> {
        self.holders.iter().find(|one| one.keys.id() == id)
    }

    /// Which part cannot be.
    fn problem(&self) -> Option<&'static str> {
        // A root has old and new signers, and both fit into one envelope.
        if self.holders.len() > MAX_SIGNERS / 2 {
            return Some("holders");
        }
        if self.threshold == 0 || self.threshold > self.holders.len() {
            return Some("threshold");
        }
        // Half of somebody's keys under another half would make one person count twice.
        let ed25519: BTreeSet<_> = self.holders.iter().map(|one| one.keys.ed25519).collect();
        let ml_dsa: BTreeSet<_> = self.holders.iter().map(|one| &one.keys.ml_dsa_65).collect();
        let all = self.holders.len();
        let named = self.holders.iter().all(|one| is_good_name(&one.name));
        (ed25519.len() != all || ml_dsa.len() != all || !named).then_some("holders")
    }
}

/// Who may state what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Root {
    /// Who signs the next root.
    pub root: RoleKeys,
    /// Who signs the deployment.
    pub deployment: RoleKeys,
    /// Who signs timestamps: the hub.
    pub timestamp: RoleKeys,
}

impl Content for Root {
    const ROLE: Role = Role::Root;

    fn check(&self) -> Result<(), Refused> {
        for (name, keys) in [
            ("root", &self.root),
            ("deployment", &self.deployment),
            ("timestamp", &self.timestamp),
        ] {
            if let Some(part) = keys.problem() {
                return Err(bad(Role::Root, format!("{name}.{part}")));
            }
        }
        match self.root.epoch {
            0 => Ok(()),
            _ => Err(bad(Role::Root, "root.epoch")),
        }
    }
}

/// An agency in a deployment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgencyEntry {
    /// What its desk published. Referrals are sealed to the key in it.
    pub agency: Agency,
    /// Keys that can take its place; each needs one more edition to be in use.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reserve: Vec<AgencyRecipient>,
    /// Keys that were in use, while what is sealed to them is still received.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub earlier: Vec<EarlierKey>,
    /// Keys that its desk can word back with in the place of those in its description. They are announced, so they
    /// are believed already: a desk that has a newer edition uses them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reply_reserve: Vec<PublicKeys>,
    /// Keys that its desk worded back with, while what it said with them is still believed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reply_earlier: Vec<EarlierReplyKeys>,
    /// Why it takes no referrals any more. One that is open has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed: Option<String>,
}

impl AgencyEntry {
    /// An agency as its desk describes it: open, with the keys of its description alone.
    #[must_use]
    pub fn of(agency: Agency) -> AgencyEntry {
        AgencyEntry {
            agency,
            reserve: Vec::new(),
            earlier: Vec::new(),
            reply_reserve: Vec::new(),
            reply_earlier: Vec::new(),
            closed: None,
        }
    }

    /// Which list of keys cannot be: there are too many, or one is there twice.
    fn problem(&self) -> Option<&'static str> {
        let earlier = self.earlier.iter().map(|key| &key.recipient);
        let sealing = self.reserve.iter().chain(earlier);
        if cannot_be(
            sealing
                .chain([&self.agency.recipient])
                .map(|key| key.to_string()),
        ) {
            return Some(match self.earlier.is_empty() {
                true => "reserve",
                false => "earlier",
            });
        }
        let earlier = self.reply_earlier.iter().map(|one| &one.keys);
        let replies = self.reply_reserve.iter().chain(earlier);
        let replies = replies.chain(&self.agency.keys);
        if cannot_be(replies.map(PublicKeys::id)) {
            return Some(match self.reply_earlier.is_empty() {
                true => "reply_reserve",
                false => "reply_earlier",
            });
        }
        None
    }
}

/// Whether these cannot be the keys of one agency.
fn cannot_be(keys: impl Iterator<Item = String>) -> bool {
    let keys: Vec<String> = keys.collect();
    keys.len() > MAX_KEYS || has_twice(&keys)
}

/// Keys that an agency's desk worded back with. It does so no more; what it had said with them is believed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EarlierReplyKeys {
    /// The keys.
    pub keys: PublicKeys,
    /// Until when, by the newest time that the register names: no clock takes part.
    #[serde(deserialize_with = "time")]
    pub until: DateTime<Utc>,
}

/// A sealing key that an agency had in use. Devices seal to it no more; what was sealed to it and waits is received.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EarlierKey {
    /// The key.
    pub recipient: AgencyRecipient,
    /// Until when, by the newest time that the register names: no clock takes part.
    #[serde(deserialize_with = "time")]
    pub until: DateTime<Utc>,
}

/// A time that can be one.
fn time<'de, D: Deserializer<'de>>(deserializer: D) -> Result<DateTime<Utc>, D::Error> {
    let text = String::deserialize(deserializer)?;
    repere_referral::time::read(&text).ok_or_else(|| D::Error::custom("not a time"))
}

/// A desk that may say which devices it has let in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegistrarEntry {
    /// Lower-case letters, digits and hyphens.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// The keys that it signs introductions with.
    pub keys: PublicKeys,
    /// Raised when what it said before is not to be believed any more.
    #[serde(default)]
    pub epoch: u32,
    /// Keys of before, which were lost and not stolen: what it said with them is believed until it says more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub before: Vec<PublicKeys>,
}

/// A file that belongs to a deployment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileEntry {
    /// Its path, with slashes.
    pub path: String,
    /// Its length in bytes.
    pub length: u64,
    /// SHA-256, hexadecimal.
    pub sha256: String,
}

/// What a deployment is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Deployment {
    /// What people call it.
    pub name: String,
    /// It is for practice: nothing that is sent is a real case.
    pub demonstration: bool,
    /// Where its hub is, each `https://host[:port]`; the first is tried first.
    pub hub_urls: Vec<String>,
    /// The certificates of the hub's own authorities, PEM. No others are trusted.
    pub hub_ca_pem: String,
    /// What the hub signs receipts with.
    pub receipt_keys: Vec<PublicKeys>,
    /// Whom a referral can go to.
    pub agencies: Vec<AgencyEntry>,
    /// Which desks say what devices there are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub registrars: Vec<RegistrarEntry>,
    /// Whose protocols devices install.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub publishers: Vec<Publisher>,
    /// For how long devices keep screenings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retention: Option<Retention>,
    /// Files that belong to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<FileEntry>,
}

impl Deployment {
    /// What a settings file says, as the first edition of a register: how a deployment of before goes on.
    #[must_use]
    pub fn from_settings(settings: settings::Deployment) -> Deployment {
        let agencies = settings.agencies.into_iter();
        Deployment {
            name: settings.name,
            demonstration: settings.demonstration,
            hub_urls: vec![settings.hub_url],
            hub_ca_pem: settings.hub_ca_pem,
            receipt_keys: vec![settings.hub_keys],
            agencies: agencies.map(AgencyEntry::of).collect(),
            registrars: Vec::new(),
            publishers: settings.publishers,
            retention: settings.retention,
            files: Vec::new(),
        }
    }

    /// What the settings file of one of its hubs would say.
    fn settings(&self, hub_url: &str, hub_keys: &PublicKeys) -> settings::Deployment {
        settings::Deployment {
            format: settings::FORMAT,
            name: self.name.clone(),
            demonstration: self.demonstration,
            hub_url: hub_url.to_owned(),
            hub_ca_pem: self.hub_ca_pem.clone(),
            hub_keys: hub_keys.clone(),
            agencies: self.agencies.iter().map(|one| one.agency.clone()).collect(),
            publishers: self.publishers.clone(),
            retention: self.retention,
        }
    }

    /// As a settings file would say it, for whoever takes one: with the first hub, the first of the receipt
    /// keys, and the agencies that are open. A deployment whose agencies are all closed has none here.
    ///
    /// # Panics
    /// Without a hub or without receipt keys: no edition that was read is.
    #[must_use]
    pub fn as_settings(&self) -> settings::Deployment {
        let open = self.agencies.iter().filter(|one| one.closed.is_none());
        let agencies = open.map(|one| one.agency.clone()).collect();
        settings::Deployment {
            agencies,
            ..self.settings(&self.hub_urls[0], &self.receipt_keys[0])
        }
    }

    /// The agency of that id, open or closed.
    #[must_use]
    pub fn agency(&self, id: &str) -> Option<&AgencyEntry> {
        self.agencies.iter().find(|one| one.agency.id == id)
    }

    /// The registrar of that id.
    #[must_use]
    pub fn registrar(&self, id: &str) -> Option<&RegistrarEntry> {
        self.registrars.iter().find(|one| one.id == id)
    }

    /// Checks a file of the deployment. Whoever fetches one stops after [`FileEntry::length`] bytes.
    ///
    /// # Errors
    /// [`Refused::FileNotListed`], [`Refused::TooLarge`], [`Refused::WrongFile`].
    pub fn check_file(&self, path: &str, bytes: &[u8]) -> Result<(), Refused> {
        let entry = self.files.iter().find(|one| one.path == path);
        let entry = entry.ok_or_else(|| Refused::FileNotListed {
            path: path.chars().take(MAX_PATH).collect(),
        })?;
        if bytes.len() as u64 > entry.length {
            return Err(Refused::TooLarge {
                most: usize::try_from(entry.length).unwrap_or(usize::MAX),
            });
        }
        if sha256_hex(bytes) == entry.sha256 {
            Ok(())
        } else {
            Err(Refused::WrongFile {
                path: path.to_owned(),
            })
        }
    }

    fn problem(&self) -> Option<String> {
        let lists = [
            ("hub_urls", self.hub_urls.len(), 1),
            ("receipt_keys", self.receipt_keys.len(), 1),
            ("registrars", self.registrars.len(), 0),
            ("files", self.files.len(), 0),
        ];
        for (name, length, least) in lists {
            if !(least..=MAX_LIST).contains(&length) {
                return Some(name.to_owned());
            }
        }
        for (url, place) in self.hub_urls.iter().zip(1..) {
            // The name, the authorities, the agencies, the publishers and the retention are those of a
            // settings file, and are checked as one.
            let settings = self.settings(url, &self.receipt_keys[0]);
            if let Err(problem) = settings.to_text() {
                return Some(match problem.part().as_str() {
                    "hub_url" => format!("hub_urls[{place}]"),
                    part => part.to_owned(),
                });
            }
        }
        if has_twice(&self.hub_urls) {
            return Some("hub_urls".to_owned());
        }
        if has_twice(self.receipt_keys.iter().map(PublicKeys::id)) {
            return Some("receipt_keys".to_owned());
        }
        for (entry, place) in self.agencies.iter().zip(1..) {
            if let Some(part) = entry.problem() {
                return Some(format!("agencies[{place}].{part}"));
            }
            let closed = entry.closed.iter();
            if !{ closed }.all(|reason| is_good_line(reason, MAX_REASON)) {
                return Some(format!("agencies[{place}].closed"));
            }
        }
        for (entry, place) in self.registrars.iter().zip(1..) {
            if !is_good_id(&entry.id) || !is_good_name(&entry.name) {
                return Some(format!("registrars[{place}]"));
            }
            if entry.before.len() >= MAX_KEYS {
                return Some(format!("registrars[{place}].before"));
            }
        }
        let of_registrars = self.registrars.iter();
        let of_registrars = of_registrars.flat_map(|one| one.before.iter().chain([&one.keys]));
        if has_twice(self.registrars.iter().map(|one| &one.id))
            || has_twice(of_registrars.map(PublicKeys::id))
        {
            return Some("registrars".to_owned());
        }
        for (entry, place) in self.files.iter().zip(1..) {
            let inside = |part: &str| !part.is_empty() && part != "." && part != "..";
            let good = is_good_line(&entry.path, MAX_PATH)
                && entry.path.split('/').all(inside)
                && !entry.path.contains('\\')
                && is_hash(&entry.sha256);
            if !good {
                return Some(format!("files[{place}]"));
            }
        }
        has_twice(self.files.iter().map(|one| &one.path)).then(|| "files".to_owned())
    }
}

impl Content for Deployment {
    const ROLE: Role = Role::Deployment;

    fn check(&self) -> Result<(), Refused> {
        match self.problem() {
            None => Ok(()),
            Some(place) => Err(bad(Role::Deployment, place)),
        }
    }
}

/// A device that a desk has let in. Its keys come from the hub, and have to be these.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Introduction {
    /// The device's id.
    pub device: String,
    /// SHA-256 of [`DeviceKeys::canonical`], hexadecimal.
    pub keys_sha256: String,
    /// Which enrolment code let it in: SHA-256 of its hub token, hexadecimal.
    pub invitation: String,
    /// When the desk saw its voucher.
    pub since: DateTime<Utc>,
}

impl Introduction {
    /// Introduces a device whose voucher the desk has checked.
    #[must_use]
    pub fn of(keys: &DeviceKeys, invitation: &str, since: DateTime<Utc>) -> Introduction {
        Introduction {
            device: keys.id(),
            keys_sha256: sha256_hex(keys.canonical()),
            invitation: invitation.to_owned(),
            since,
        }
    }
}

/// A device that is believed no more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    /// The device's id.
    pub device: String,
    /// From when on.
    pub since: DateTime<Utc>,
}

/// Which devices one desk has let in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Introductions {
    /// The desk's id as a registrar.
    pub registrar: String,
    /// Whom it believes.
    pub devices: Vec<Introduction>,
    /// Whom it believes no more.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub withdrawn: Vec<Withdrawal>,
}

impl Content for Introductions {
    const ROLE: Role = Role::Registrar;

    fn check(&self) -> Result<(), Refused> {
        if !is_good_id(&self.registrar) {
            return Err(bad(Role::Registrar, "registrar"));
        }
        let mut invitations = BTreeMap::new();
        let mut devices = BTreeSet::new();
        for (entry, place) in self.devices.iter().zip(1..) {
            let good = is_device(&entry.device)
                && is_hash(&entry.keys_sha256)
                && is_hash(&entry.invitation)
                && devices.insert(&entry.device);
            if !good {
                return Err(bad(Role::Registrar, format!("devices[{place}]")));
            }
            if invitations.insert(&entry.invitation, place).is_some() {
                return Err(Refused::InvitationUsedTwice {
                    device: entry.device.clone(),
                });
            }
        }
        for (entry, place) in self.withdrawn.iter().zip(1..) {
            if !is_device(&entry.device) || !devices.insert(&entry.device) {
                return Err(bad(Role::Registrar, format!("withdrawn[{place}]")));
            }
        }
        Ok(())
    }
}

/// One edition, by its number and its content.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    /// Its epoch.
    pub epoch: u32,
    /// Its version.
    pub version: u64,
    /// The length of its text in bytes.
    pub length: u64,
    /// SHA-256 of its text, hexadecimal.
    pub sha256: String,
}

/// Which editions are the newest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Newest {
    /// The newest root.
    pub root: Named,
    /// The newest deployment.
    pub deployment: Named,
    /// The newest edition of each registrar, by its id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub registrars: BTreeMap<String, Named>,
}

impl Content for Newest {
    const ROLE: Role = Role::Timestamp;

    fn check(&self) -> Result<(), Refused> {
        let named = [("root", &self.root), ("deployment", &self.deployment)];
        let registrars = self.registrars.iter().map(|(id, one)| (id.as_str(), one));
        for (place, one) in named.into_iter().chain(registrars) {
            if !(1..=MAX_VERSION).contains(&one.version) || !is_hash(&one.sha256) {
                return Err(bad(Role::Timestamp, place));
            }
        }
        if self.registrars.len() > MAX_LIST || !self.registrars.keys().all(|id| is_good_id(id)) {
            return Err(bad(Role::Timestamp, "registrars"));
        }
        Ok(())
    }
}

fn bad(role: Role, place: impl Into<String>) -> Refused {
    Refused::Malformed {
        role,
        place: place.into(),
    }
}

fn is_device(id: &str) -> bool {
    id.len() == 32
        && id
            .bytes()
            .all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

fn has_twice<T: Ord>(values: impl IntoIterator<Item = T>) -> bool {
    let mut seen = BTreeSet::new();
    values.into_iter().any(|value| !seen.insert(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SETTINGS: &str = include_str!("../../../../fuzz/corpus/settings/full");

    #[test]
    fn deployment_says_as_settings_what_it_began_with_but_the_closed_agencies() {
        let settings = settings::Deployment::parse(SETTINGS).expect("parses");
        let mut deployment = Deployment::from_settings(settings.clone());
        assert_eq!(deployment.as_settings(), settings);
        deployment.hub_urls.push("https://other.example".to_owned());
        deployment.agencies[0].closed = Some("moved".to_owned());
        let closed = &deployment.agencies[0].agency.id;
        let open = deployment.as_settings();
        assert_eq!(open.hub_url, settings.hub_url);
        assert_eq!(open.agency(closed), None);
        assert_eq!(open.agencies.len(), settings.agencies.len() - 1);
    }
}
