//! The desk's folder: the agency's secret key, who the agency is, where the hub is, whom it invited,
//! and what it received.
//!
//! ```text
//! identity.txt      the secret keys, an age key file, the newest first; whoever has it reads every referral
//! agency.json       public: what the hub and the devices may know of the agency
//! register.json     the register that the desk follows, checked again whole each time it is read
//! deployment.json   for a deployment without a register: its settings file, byte for byte as it came
//! bearer.txt        what the hub asks of this desk; secret
//! roster.json       invitations that wait (secret), and the devices that were verified, with their labels
//! cards/<n>-<m>.csv for whom the cards of those numbers are
//! inbox/<id>.age    referrals as they came, sealed
//! attachments/<id>/<attachment>.age
//!                   the pictures and recordings of a referral as they came, sealed; `.part` where one was cut
//! replies.key       the secret keys that this desk signs its word back with, 64 bytes a pair, the newest first
//! replies.json      which referrals it answered, when and with what state; no words
//! sequences.json    since when this machine notes the numbers of what comes
//! sequences/<device>.json
//!                   the numbers, hashes and times of what came of each device, and so what did not
//! outbox/<id>.age   replies that the hub has not taken yet, sealed to the device
//! erasures/<id>.age requests to erase, as they came, sealed
//! ```
//! Opened referrals are never kept here.

use crate::error::DeskError;
use crate::files;
use chrono::{DateTime, Utc};
use repere_exchange::HubClient;
use repere_files::Lock;
use repere_referral::deployment::{Agency, Deployment};
use repere_referral::{AgencyIdentity, MAX_IDENTITIES, PublicKeys, SigningKeys};
use repere_register::{Freshness, Kept, Register, Update};
use serde::Serialize;
use std::io;
use std::path::{Path, PathBuf};
use uuid::Uuid;
use zeroize::Zeroizing;

/// The keys that the desk signs its replies with.
const REPLY_KEYS: &str = "replies.key";

/// The most pairs of them.
const MAX_REPLY_KEYS: usize = 16;

/// What is kept of the register.
const REGISTER: &str = "register.json";

/// The token of a desk of before there were signatures.
const BEARER: &str = "bearer.txt";

/// The settings file of a deployment without a register.
const SETTINGS: &str = "deployment.json";

/// A desk's folder.
pub struct Desk {
    folder: PathBuf,
}

/// A desk that belongs to a deployment.
pub struct Connection {
    /// What codes vouch for, byte for byte: the newest root of the register, or the settings file.
    pub text: Vec<u8>,
    /// The deployment's settings.
    pub deployment: Deployment,
    /// The register that the desk follows; none in a deployment of before.
    pub register: Option<Kept>,
    /// The token of a desk of before, which it shows to a hub that does not know its keys; empty where it has none.
    pub bearer: Zeroizing<String>,
    /// The keys that the desk has to sign with what it asks for, those that the deployment names first; none in a desk
    /// of before there were words back, or where they cannot be read.
    keys: Vec<SigningKeys>,
}

impl Connection {
    /// A client for the deployment's hub, which signs with the desk's keys.
    pub(crate) fn client(&self) -> Result<HubClient, DeskError> {
        let client = self.unsigned_client()?;
        Ok(match self.keys.first() {
            Some(keys) => client.signed_by(keys),
            None => client,
        })
    }

    /// Clients that sign with the other keys of the desk: for a hub that follows a newer edition, which names one of
    /// them in the place of those that this desk knows of.
    pub(crate) fn other_clients(&self) -> Result<Vec<HubClient>, DeskError> {
        let client = self.unsigned_client()?;
        let others = self.keys.iter().skip(1);
        Ok(others.map(|keys| client.clone().signed_by(keys)).collect())
    }

    fn unsigned_client(&self) -> Result<HubClient, DeskError> {
        let deployment = self.register().and_then(Register::deployment);
        Ok(match deployment {
            Some(held) => HubClient::of(&held.edition.content)?,
            None => HubClient::new(&self.deployment)?,
        })
    }

    /// What is believed of the register; none in a deployment of before.
    #[must_use]
    pub fn register(&self) -> Option<&Register> {
        self.register.as_ref().map(Kept::register)
    }

    /// The keys that devices believe words of this agency by, those in use first.
    fn published_keys(&self, agency: &str) -> Vec<&PublicKeys> {
        let Some(register) = self.register() else {
            let agency = self.deployment.agency(agency);
            return agency.iter().filter_map(|one| one.keys.as_ref()).collect();
        };
        // One that is closed still words back on what it has.
        let all = register.reply_keys().into_iter();
        all.filter(|(id, _)| *id == agency)
            .map(|(_, keys)| keys)
            .collect()
    }
}

impl Desk {
    /// A folder that holds a desk.
    ///
    /// # Errors
    /// It does not.
    pub fn at(folder: &Path) -> Result<Self, DeskError> {
        let desk = Self {
            folder: folder.to_owned(),
        };
        match std::fs::metadata(desk.public_file()) {
            Ok(found) if found.is_file() => Ok(desk),
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                Err(DeskError::read(&desk.public_file(), error))
            }
            _ => Err(DeskError::NotADesk { path: desk.folder }),
        }
    }

    /// Makes a desk: keeps the key, makes those that its word back is signed with, and writes the agency's
    /// public description, whose `recipient` and `keys` are filled in. Keys that are there without a
    /// description are of a desk whose making was stopped: they are used, and it is finished with them.
    ///
    /// # Errors
    /// A desk is there (it stays), the description could be used by nobody, keys that are there are damaged,
    /// or the folder cannot be written.
    pub fn create(
        folder: &Path,
        mut agency: Agency,
        identity: &AgencyIdentity,
        now: DateTime<Utc>,
    ) -> Result<Self, DeskError> {
        let desk = Self {
            folder: folder.to_owned(),
        };
        agency.recipient = identity.recipient();
        let new_reply_keys = SigningKeys::generate(&mut rand::rng());
        agency.keys = Some(new_reply_keys.public());
        // Whatever keys it gets in the end: a description that nobody could use leaves no folder behind.
        agency.to_text()?;
        files::create_folder(folder)?;
        let _lock = desk.lock()?;
        if repere_files::exists(&desk.public_file()) {
            return Err(DeskError::AlreadyADesk { path: desk.folder });
        }
        match desk.identity() {
            Ok(kept) => agency.recipient = kept.recipient(),
            Err(DeskError::IdentityMissing { path }) => {
                files::create(&path, key_file(identity, now).as_bytes())?;
            }
            Err(error) => return Err(error),
        }
        match desk.kept_reply_keys() {
            Ok(kept) => agency.keys = kept.first().map(SigningKeys::public),
            Err(DeskError::NoReplyKeys { path }) => {
                files::create(&path, &new_reply_keys.to_bytes())?;
            }
            Err(error) => return Err(error),
        }
        desk.begin_sequences(now)?;
        // Last: a folder with it is a desk.
        files::create(&desk.public_file(), agency.to_text()?.as_bytes())?;
        Ok(desk)
    }

    /// Where the agency's public description lies.
    #[must_use]
    pub fn public_file(&self) -> PathBuf {
        self.path("agency.json")
    }

    /// Where the agency's secret key lies.
    #[must_use]
    pub fn key_file(&self) -> PathBuf {
        self.path("identity.txt")
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Where a referral lies, by its id alone: no name on the disk tells about a person.
    #[must_use]
    pub fn inbox(&self, referral: &Uuid) -> PathBuf {
        self.folder.join("inbox").join(format!("{referral}.age"))
    }

    pub(crate) fn keep(&self, referral: &Uuid, sealed: &[u8]) -> Result<(), DeskError> {
        files::create_folder(&self.folder.join("inbox"))?;
        files::write(&self.inbox(referral), sealed)
    }

    /// Holds the desk for this process until dropped.
    pub(crate) fn lock(&self) -> Result<Lock, DeskError> {
        files::lock(&self.folder)
    }

    /// The public description of the agency.
    ///
    /// # Errors
    /// The description cannot be read.
    pub fn agency(&self) -> Result<Agency, DeskError> {
        let path = self.public_file();
        let damaged = |path| DeskError::AgencyDamaged { path };
        let text = files::read_text(&path, |path| DeskError::NotADesk { path }, damaged)?;
        Agency::parse(&text).map_err(|_| damaged(path))
    }

    /// The key that opens what is sealed to the agency, of several the newest.
    ///
    /// # Errors
    /// It is gone or damaged.
    pub fn identity(&self) -> Result<AgencyIdentity, DeskError> {
        let path = self.key_file();
        let damaged = |path| DeskError::IdentityDamaged { path };
        let mut all = self.identities()?;
        match all.is_empty() {
            true => Err(damaged(path)),
            false => Ok(all.swap_remove(0)),
        }
    }

    /// Every key that opens something that is sealed to the agency: the newest first, then those of before.
    ///
    /// # Errors
    /// They are gone or damaged.
    pub fn identities(&self) -> Result<Vec<AgencyIdentity>, DeskError> {
        let path = self.key_file();
        let damaged = |path| DeskError::IdentityDamaged { path };
        let text = files::read_text(&path, |path| DeskError::IdentityMissing { path }, damaged)?;
        AgencyIdentity::all_from_key_file(&text).map_err(|_| damaged(path))
    }

    /// Makes another key that opens what is sealed to the agency, puts it before those that there are, which stay and
    /// open what was sealed to them, and describes the agency with it. Nothing is sealed to it before the deployment
    /// names it.
    ///
    /// # Errors
    /// There are as many as there may be, what is there cannot be read, or nothing can be written.
    pub fn renew_key(&self, now: DateTime<Utc>) -> Result<(), DeskError> {
        let _lock = self.lock()?;
        let mut agency = self.agency()?;
        let path = self.key_file();
        if self.identities()?.len() >= MAX_IDENTITIES {
            return Err(DeskError::TooManyKeys { path });
        }
        let damaged = |path| DeskError::IdentityDamaged { path };
        let kept = files::read_text(&path, |path| DeskError::IdentityMissing { path }, damaged)?;
        let identity = AgencyIdentity::generate(&mut rand::rng());
        agency.recipient = identity.recipient();
        let all = Zeroizing::new(format!("{}{}", *key_file(&identity, now), *kept));
        files::write(&path, all.as_bytes())?;
        files::write(&self.public_file(), agency.to_text()?.as_bytes())
    }

    /// Makes other keys that the desk words back and introduces devices with, puts them before those that there are,
    /// which stay, and describes the agency with them. The desk signs with those that the deployment names; gives the
    /// new ones.
    ///
    /// # Errors
    /// There are as many as there may be, what is there cannot be read, or nothing can be written.
    pub fn renew_reply_keys(&self) -> Result<PublicKeys, DeskError> {
        let _lock = self.lock()?;
        let mut agency = self.agency()?;
        let path = self.path(REPLY_KEYS);
        let kept = match self.kept_reply_keys() {
            Err(DeskError::NoReplyKeys { .. }) => Vec::new(),
            kept => kept?,
        };
        if kept.len() >= MAX_REPLY_KEYS {
            return Err(DeskError::TooManyKeys { path });
        }
        let new = SigningKeys::generate(&mut rand::rng());
        let public = new.public();
        agency.keys = Some(public.clone());
        // Made in its full length: a buffer that grew would leave keys behind in memory.
        let mut all = Zeroizing::new(Vec::with_capacity((kept.len() + 1) * SigningKeys::BYTES));
        for keys in [&new].into_iter().chain(&kept) {
            all.extend_from_slice(&keys.to_bytes());
        }
        files::write(&path, &all)?;
        files::write(&self.public_file(), agency.to_text()?.as_bytes())?;
        Ok(public)
    }

    /// Where the secret keys lie that the desk words back with.
    #[must_use]
    pub fn reply_key_file(&self) -> PathBuf {
        self.path(REPLY_KEYS)
    }

    /// The keys that the desk signs its replies with: of those that it has, the first that the deployment names to its
    /// devices, those in use before those in reserve and those of before.
    ///
    /// # Errors
    /// There are no such keys, they are damaged, or no device would believe them.
    pub fn reply_keys(&self) -> Result<SigningKeys, DeskError> {
        let mut kept = self.kept_reply_keys()?;
        let agency = self.agency()?.id;
        let connection = self.connection()?;
        match place_of(&kept, &connection.published_keys(&agency)) {
            Some(place) => Ok(kept.swap_remove(place)),
            None => Err(DeskError::ReplyKeysUnpublished { agency }),
        }
    }

    /// Every pair of keys that the desk words back with, the newest first; there is one at least.
    pub(crate) fn kept_reply_keys(&self) -> Result<Vec<SigningKeys>, DeskError> {
        let path = self.path(REPLY_KEYS);
        let bytes = files::read(&path, |path| DeskError::NoReplyKeys { path })?;
        let pairs = bytes.chunks(SigningKeys::BYTES).take(MAX_REPLY_KEYS + 1);
        let kept: Result<Vec<_>, _> = pairs.map(SigningKeys::from_bytes).collect();
        match kept {
            Ok(kept) if (1..=MAX_REPLY_KEYS).contains(&kept.len()) => Ok(kept),
            _ => Err(DeskError::ReplyKeysDamaged { path }),
        }
    }

    /// Remembers the deployment without a register that this desk receives in, if it serves this very agency and
    /// key. The token is for a desk of before, which has no keys to sign with.
    ///
    /// # Errors
    /// It does not, the settings or the token cannot be used, the desk follows a register, or nothing can be
    /// written.
    pub fn connect(&self, text: &str, bearer: Option<&str>) -> Result<Deployment, DeskError> {
        let _lock = self.lock()?;
        if self.kept_register()?.is_some() {
            return Err(DeskError::RegisterFollowed);
        }
        let deployment = Deployment::parse(text)?;
        let agency = self.agency()?;
        self.served_by(deployment.agency(&agency.id), &agency.id)?;
        self.keep_bearer(bearer)?;
        files::write(&self.path(SETTINGS), text.as_bytes())?;
        Ok(deployment)
    }

    /// Follows a register from now on, if its deployment serves this very agency and key; a desk of a deployment
    /// of before leaves its settings file for it. A file of the register that is followed already brings what
    /// is newer in it. The token is for a desk of before, which has no keys to sign with.
    ///
    /// The file's first root is believed: its id is compared with whoever runs the deployment
    /// ([`repere_register::spoken`]). Where the `id` is given, as those who signed say it by another way, no other
    /// register is taken; and one that is kept here and is damaged begins again with the file, which needs the id.
    ///
    /// # Errors
    /// The file is refused, is of another register than the one that is followed, or its deployment does not
    /// serve this agency; the token is none, or one is needed; or nothing can be written. Nothing is different then.
    pub fn connect_to_register(
        &self,
        file: &[u8],
        bearer: Option<&str>,
        id: Option<&str>,
    ) -> Result<Register, DeskError> {
        let _lock = self.lock()?;
        let file = Update::parse(file)?;
        let first = file.roots.first().map(|root| root.sha256());
        let named = id.map(|id| id.trim().to_ascii_lowercase());
        if named.is_some() && named != first {
            return Err(DeskError::RegisterOther);
        }
        let there = match self.kept_register() {
            Err(DeskError::RegisterDamaged { .. }) if named.is_some() => None,
            there => there?,
        };
        let kept = match there {
            None => {
                let vouched =
                    |root: &[u8]| first.as_deref() == Some(&repere_referral::sha256_hex(root));
                let kept = Kept::begin(&file, true, vouched)?;
                not_ended(kept.register())?;
                kept
            }
            Some(kept) => match kept.apply(&file) {
                Ok((kept, _)) => kept,
                Err(repere_register::Refused::OtherRegister) => {
                    return Err(DeskError::RegisterOther);
                }
                // Roots of strangers: another register, from its beginning on.
                Err(_) if !shares_a_root(&kept, &file) => return Err(DeskError::RegisterOther),
                Err(refused) => return Err(refused.into()),
            },
        };
        let register = kept.register().clone();
        let held = register.deployment();
        let held = held.ok_or(DeskError::RegisterWithoutDeployment)?;
        let agency = self.agency()?;
        let served = held.edition.content.agency(&agency.id);
        self.served_by(served.map(|entry| &entry.agency), &agency.id)?;
        self.keep_bearer(bearer)?;
        files::write(&self.path(REGISTER), kept.to_text().as_bytes())?;
        files::remove(&self.path(SETTINGS))?;
        Ok(register)
    }

    /// Refuses a deployment that does not serve this agency under one of its keys.
    fn served_by(&self, served: Option<&Agency>, id: &str) -> Result<(), DeskError> {
        let identities = self.identities()?;
        let mut own = identities.iter().map(AgencyIdentity::recipient);
        match served.is_some_and(|served| own.any(|own| own == served.recipient)) {
            true => Ok(()),
            false => Err(DeskError::DeploymentWithoutAgency {
                agency: id.to_owned(),
            }),
        }
    }

    fn keep_bearer(&self, bearer: Option<&str>) -> Result<(), DeskError> {
        let Some(bearer) = bearer else {
            let keys = self.kept_reply_keys().map(drop);
            return match keys {
                Err(DeskError::NoReplyKeys { .. }) => match self.bearer()?.is_empty() {
                    true => Err(DeskError::BearerNeeded),
                    false => Ok(()),
                },
                keys => keys,
            };
        };
        let bearer = bearer.trim();
        if bearer.is_empty() || !bearer.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(DeskError::BearerInvalid);
        }
        files::write(&self.path(BEARER), bearer.as_bytes())
    }

    /// The token of a desk of before; empty for one that signs.
    fn bearer(&self) -> Result<Zeroizing<String>, DeskError> {
        let kept = files::read_if_there(&self.path(BEARER))?.unwrap_or_default();
        let text = std::str::from_utf8(&kept).map_err(|_| DeskError::BearerInvalid)?;
        Ok(Zeroizing::new(text.trim().to_owned()))
    }

    /// What is kept of the register, with every signature checked again; none in a deployment of before.
    pub(crate) fn kept_register(&self) -> Result<Option<Kept>, DeskError> {
        let path = self.path(REGISTER);
        let Some(text) = files::read_if_there(&path)? else {
            return Ok(None);
        };
        let kept = Kept::parse(&text).map_err(|_| DeskError::RegisterDamaged { path })?;
        Ok(Some(kept))
    }

    /// Keeps the register. Whoever read it to change it holds the [lock](Self::lock) since before.
    pub(crate) fn save_register(&self, kept: &Kept) -> Result<(), DeskError> {
        files::write(&self.path(REGISTER), kept.to_text().as_bytes())
    }

    /// The deployment that this desk receives in.
    ///
    /// # Errors
    /// There is none yet, or what was kept of it cannot be used.
    pub fn connection(&self) -> Result<Connection, DeskError> {
        let absent = |path| DeskError::NotConnected { path };
        let (text, deployment, register) = match self.kept_register()? {
            Some(kept) => {
                let held = kept.register().deployment();
                let held = held.ok_or(DeskError::RegisterWithoutDeployment)?;
                let deployment = held.edition.content.as_settings();
                let newest = &kept.register().root().sha256;
                let roots = kept.file().roots;
                let root = roots.iter().find(|root| root.sha256() == *newest);
                let root = root.ok_or_else(|| DeskError::RegisterDamaged {
                    path: self.path(REGISTER),
                })?;
                (root.payload().to_vec(), deployment, Some(kept))
            }
            None => {
                let text = files::read_text(&self.path(SETTINGS), absent, |path| {
                    DeskError::DeploymentNotText { path }
                })?;
                let deployment = Deployment::parse(&text)?;
                (text.as_bytes().to_vec(), deployment, None)
            }
        };
        let mut connection = Connection {
            text,
            deployment,
            register,
            bearer: self.bearer()?,
            keys: Vec::new(),
        };
        let mut kept = self.kept_reply_keys().unwrap_or_default();
        let agency = self.agency().map(|agency| agency.id).unwrap_or_default();
        if let Some(place) = place_of(&kept, &connection.published_keys(&agency)) {
            kept[..=place].rotate_right(1);
        }
        connection.keys = kept;
        Ok(connection)
    }
}

/// Where the first of the published keys that is among those that are kept stands among them.
fn place_of(kept: &[SigningKeys], published: &[&PublicKeys]) -> Option<usize> {
    let kept: Vec<PublicKeys> = kept.iter().map(SigningKeys::public).collect();
    let mut places = published
        .iter()
        .map(|keys| kept.iter().position(|own| own == *keys));
    places.find_map(|place| place)
}

/// The key file of the age tools: they open our referrals with it as it is.
fn key_file(identity: &AgencyIdentity, now: DateTime<Utc>) -> Zeroizing<String> {
    Zeroizing::new(format!(
        "# created: {}\n# public key: {}\n{}\n",
        now.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        identity.recipient(),
        *identity.to_string()
    ))
}

/// Refuses a register that has ended: nobody begins with it, and lets nobody in under it.
pub(crate) fn not_ended(register: &Register) -> Result<(), DeskError> {
    match register.standing(Utc::now()).freshness {
        Freshness::Expired { days } => Err(DeskError::RegisterExpired { days }),
        Freshness::Current | Freshness::Old { .. } => Ok(()),
    }
}

/// Whether a file has a root that is kept.
fn shares_a_root(kept: &Kept, file: &Update) -> bool {
    let known = kept.file().roots;
    let known = |hash: &str| known.iter().any(|root| root.sha256() == hash);
    file.roots.iter().any(|root| known(&root.sha256()))
}

pub(crate) fn pretty(value: &impl Serialize) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("plain data is always JSON");
    text.push('\n');
    text
}
