//! The desk's folder: the agency's secret key, who the agency is, where the hub is, whom it invited,
//! and what it received.
//!
//! ```text
//! identity.txt      the secret key, an age key file; whoever has it reads every referral
//! agency.json       public: what the hub and the devices may know of the agency
//! deployment.json   the deployment's settings file, byte for byte as it came
//! bearer.txt        what the hub asks of this desk; secret
//! roster.json       invitations that wait (secret), and the devices that were verified
//! inbox/<id>.age    referrals as they came, sealed
//! replies.key       the secret keys that this desk signs its word back with
//! replies.json      which referrals it answered, when and with what state; no words
//! outbox/<id>.age   replies that the hub has not taken yet, sealed to the device
//! erasures/<id>.age requests to erase, as they came, sealed
//! ```
//! Opened referrals are never kept here.

use super::files;
use super::problem::Problem;
use base64::{Engine, prelude::BASE64_STANDARD};
use chrono::{DateTime, Utc};
use repere_exchange::Deployment;
use repere_hub::admin::AgencyPublic;
use repere_referral::code::{EnrolmentCode, verify_voucher};
use repere_referral::wire::DeviceRecord;
use repere_referral::{AgencyIdentity, DeviceKeys, PublicKeys, SigningKeys};
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::path::{Path, PathBuf};
use uuid::Uuid;
use zeroize::{Zeroize, Zeroizing};

/// The version of roster.json.
const ROSTER_FORMAT: u32 = 1;

/// A desk's folder.
pub(crate) struct Desk {
    folder: PathBuf,
}

/// A desk that belongs to a deployment.
pub(crate) struct Connection {
    /// The settings file, as it came.
    pub(crate) text: String,
    /// What it says.
    pub(crate) deployment: Deployment,
    /// What the hub asks of this desk.
    pub(crate) bearer: Zeroizing<String>,
}

/// Whom the desk invited, and whom it knows.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Roster {
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

impl Desk {
    /// A folder that holds a desk.
    pub(crate) fn at(folder: &Path) -> Result<Self, Problem> {
        let desk = Self {
            folder: folder.to_owned(),
        };
        if desk.path("agency.json").is_file() {
            Ok(desk)
        } else {
            Err(Problem::new("not-a-desk").with("path", folder.display()))
        }
    }

    /// Makes a desk: a new key, and the agency's public description. A desk that is there stays.
    pub(crate) fn create(
        folder: &Path,
        mut agency: AgencyPublic,
        identity: &AgencyIdentity,
        now: DateTime<Utc>,
    ) -> Result<Self, Problem> {
        let desk = Self {
            folder: folder.to_owned(),
        };
        for name in ["identity.txt", "replies.key", "agency.json"] {
            if desk.path(name).exists() {
                return Err(Problem::new("already-a-desk").with("path", folder.display()));
            }
        }
        agency.recipient = identity.recipient().to_string();
        let reply_keys = SigningKeys::generate(&mut rand::rng());
        agency.keys = Some(reply_keys.public());
        let public = pretty(&agency);
        AgencyPublic::parse(&public).map_err(|error| Problem::new(error.code()))?;
        files::create_folder(folder)?;
        // The key file of the age tools: they open our referrals with it as it is.
        let key_file = Zeroizing::new(format!(
            "# created: {}\n# public key: {}\n{}\n",
            now.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            agency.recipient,
            *identity.to_string()
        ));
        files::write(&desk.path("identity.txt"), key_file.as_bytes())?;
        files::write(&desk.path("replies.key"), &reply_keys.to_bytes())?;
        // Last: a folder with it is a desk.
        files::write(&desk.path("agency.json"), public.as_bytes())?;
        Ok(desk)
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Where a referral lies, by its id alone: no name on the disk tells about a person.
    pub(crate) fn inbox(&self, referral: &Uuid) -> PathBuf {
        self.folder.join("inbox").join(format!("{referral}.age"))
    }

    /// Every referral received, by id.
    pub(crate) fn received(&self) -> Result<Vec<Uuid>, Problem> {
        let folder = self.folder.join("inbox");
        let entries = match std::fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            Err(error) => return Err(Problem::of_file("cannot-read", &folder, &error)),
        };
        let mut ids: Vec<Uuid> = entries
            .filter_map(|entry| {
                let name = entry.ok()?.file_name();
                name.to_str()?.strip_suffix(".age")?.parse().ok()
            })
            .collect();
        ids.sort();
        Ok(ids)
    }

    pub(crate) fn keep(&self, referral: &Uuid, sealed: &[u8]) -> Result<(), Problem> {
        files::create_folder(&self.folder.join("inbox"))?;
        files::write(&self.inbox(referral), sealed)
    }

    pub(crate) fn lock(&self) -> Result<File, Problem> {
        files::lock(&self.folder)
    }

    pub(crate) fn agency(&self) -> Result<AgencyPublic, Problem> {
        let path = self.path("agency.json");
        let text = files::read_text(&path, "not-a-desk", "agency-damaged")?;
        AgencyPublic::parse(&text)
            .map_err(|_| Problem::new("agency-damaged").with("path", path.display()))
    }

    pub(crate) fn identity(&self) -> Result<AgencyIdentity, Problem> {
        let path = self.path("identity.txt");
        let text = files::read_text(&path, "identity-missing", "identity-damaged")?;
        AgencyIdentity::from_key_file(&Zeroizing::new(text))
            .map_err(|_| Problem::new("identity-damaged").with("path", path.display()))
    }

    /// Remembers the deployment that this desk receives in, if it serves this very agency and key.
    pub(crate) fn connect(&self, text: &str, bearer: &str) -> Result<Deployment, Problem> {
        let deployment = Deployment::parse(text)?;
        let agency = self.agency()?;
        let served = deployment
            .agency(&agency.id)
            .is_some_and(|served| served.recipient.to_string() == agency.recipient);
        if !served {
            return Err(Problem::new("deployment-without-agency").with("agency", agency.id));
        }
        let bearer = bearer.trim();
        if bearer.is_empty() || !bearer.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Problem::new("bearer-invalid"));
        }
        files::write(&self.path("bearer.txt"), bearer.as_bytes())?;
        files::write(&self.path("deployment.json"), text.as_bytes())?;
        Ok(deployment)
    }

    pub(crate) fn connection(&self) -> Result<Connection, Problem> {
        let path = self.path("deployment.json");
        let text = files::read_text(&path, "not-connected", "deployment-invalid")?;
        let deployment = Deployment::parse(&text)?;
        let path = self.path("bearer.txt");
        let bearer = Zeroizing::new(files::read_text(&path, "not-connected", "bearer-invalid")?);
        Ok(Connection {
            text,
            deployment,
            bearer,
        })
    }

    pub(crate) fn roster(&self) -> Result<Roster, Problem> {
        let path = self.path("roster.json");
        if !path.exists() {
            return Ok(Roster {
                format: ROSTER_FORMAT,
                ..Roster::default()
            });
        }
        let damaged = || Problem::new("roster-damaged").with("path", path.display());
        let text = Zeroizing::new(files::read(&path, "roster-damaged")?);
        let roster: Roster = serde_json::from_slice(&text).map_err(|_| damaged())?;
        // An unknown version is not overwritten with what this one understands of it.
        if roster.format == ROSTER_FORMAT {
            Ok(roster)
        } else {
            Err(damaged())
        }
    }

    pub(crate) fn save_roster(&self, roster: &Roster) -> Result<(), Problem> {
        let text = Zeroizing::new(pretty(roster));
        files::write(&self.path("roster.json"), text.as_bytes())
    }
}

impl Roster {
    /// The keys of a device that was verified before.
    pub(crate) fn keys(&self, device: &str) -> Option<PublicKeys> {
        Some(self.device(device)?.signing)
    }

    /// The same, with where replies to it go.
    pub(crate) fn device(&self, device: &str) -> Option<DeviceKeys> {
        let known = self.devices.iter().find(|known| known.device == device)?;
        Some(known.keys.clone())
    }

    pub(crate) fn invite(&mut self, code: &EnrolmentCode, now: DateTime<Utc>) {
        self.invitations.push(Invitation {
            token_sha256: code.token_sha256(),
            voucher_key: BASE64_STANDARD.encode(code.voucher_key().as_slice()),
            created_at: now,
        });
    }

    /// Takes an invitation back that the hub never learnt of.
    pub(crate) fn forget(&mut self, code: &EnrolmentCode) {
        let token = code.token_sha256();
        self.invitations.retain(|one| one.token_sha256 != token);
    }

    /// Takes every invitation back that no device has used.
    pub(crate) fn forget_unused(&mut self) {
        self.invitations.clear();
    }

    /// Believes a device no longer. Its code is spent, so the hub cannot bring it back. False when the
    /// device is not known here.
    pub(crate) fn strike(&mut self, device: &str) -> bool {
        let before = self.devices.len();
        self.devices.retain(|known| known.device != device);
        self.devices.len() < before
    }

    /// Believes a device if the holder of one of our codes vouched for its keys. The code is spent
    /// with it: it vouches for no second device.
    pub(crate) fn admit(&mut self, record: &DeviceRecord, now: DateTime<Utc>) -> bool {
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

pub(super) fn pretty(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("plain data is always JSON");
    text.push('\n');
    text
}
