//! A hub's folder: making it, adding agencies, writing the settings file for devices and desks.
//!
//! | file | what |
//! |---|---|
//! | `hub.json` | the hub's names; written last, so a folder with it is whole |
//! | `authority.pem`, `authority.key` | the authority that devices pin; its key is needed again only to renew |
//! | `authority.before.pem` | where there were authorities before: what they say of the one after each |
//! | `issuer.pem` | a certificate that the authority gave, and its key: what the hub makes its own certificates with |
//! | `server.pem` | the server's certificate and key, and the certificates behind it |
//! | `receipts.key` | the secret keys that receipts are signed with |
//! | `receipts.new.key` | those that wait for the register to name them |
//! | `timestamp.key` | the secret keys that timestamps of the register are signed with |
//! | `timestamp.new.key` | those that wait for the register to name them |
//! | `hub.db` | the store |

mod place;
mod register;
mod rotate;
mod status;
mod verify;

pub use place::{Place, open_store};
pub use register::{Imported, RegisterError, import_register, keys};
pub use rotate::{Anew, rotate};
pub use status::{Ending, Ends, Status, status};
pub(crate) use status::{endings_of_files, endings_of_register};
pub use verify::{LogFault, Verified, verify};

use crate::TokenHash;
use crate::names::HubNames;
use crate::signing::TimestampKeys;
use crate::store::{AgencyRow, SqliteStore, StoreAddress, StoreError};
use crate::tls::{self, TlsError};
use crate::token::new_bearer;
use chrono::{DateTime, NaiveDate, Utc};
use repere_files::{FileError, Readers, create, create_private_folder, replace};
use repere_referral::deployment::{
    Agency, AgencyProblem, Deployment, DeploymentProblem, FORMAT as DEPLOYMENT_FORMAT, Retention,
};
use repere_referral::publication::Publisher;
use repere_referral::{AgencyRecipient, SigningKeys};
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use url::Url;
use zeroize::Zeroizing;

/// The version of the folder's layout.
const FORMAT: u32 = 1;

const MARKER: &str = "hub.json";
const AUTHORITY: &str = "authority.pem";
const AUTHORITY_KEY: &str = "authority.key";
const ISSUER: &str = "issuer.pem";
const SERVER: &str = "server.pem";
const AUTHORITIES_BEFORE: &str = "authority.before.pem";
const RECEIPT_KEYS: &str = "receipts.key";
const NEW_RECEIPT_KEYS: &str = "receipts.new.key";
const TIMESTAMP_KEYS: &str = "timestamp.key";
const NEW_TIMESTAMP_KEYS: &str = "timestamp.new.key";
const STORE: &str = "hub.db";

/// No file of the hub's folder but the store comes near this; a bound keeps a wrong file out of memory.
const MAX_FILE_BYTES: u64 = 1024 * 1024;

/// Why something could not be done with a hub's folder.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AdminError {
    /// There is a hub already, or part of one: nothing was overwritten.
    #[error("a hub is here already")]
    AlreadyExists,
    /// The folder holds no hub, or not a whole one.
    #[error("no hub here")]
    NotAHub,
    /// A later version made this folder.
    #[error("made by a later version")]
    NewerVersion,
    /// The authority's key is not here: it was taken elsewhere, or lost.
    #[error("the authority's key is not here")]
    NoAuthorityKey,
    /// The authority's key that is here is another authority's: of one before, for instance.
    #[error("the key of another authority")]
    OtherAuthorityKey,
    /// New keys are here already, and wait for the register to name them.
    #[error("new keys wait already")]
    RotationWaits,
    /// The receipt keys are unreadable.
    #[error("damaged keys")]
    DamagedKeys,
    /// The timestamp keys are unreadable.
    #[error("damaged timestamp keys")]
    DamagedTimestampKeys,
    /// The agency's file is not usable.
    #[error(transparent)]
    Agency(#[from] AgencyProblem),
    /// An agency that an earlier version let in, and that no device could read. Nothing was written.
    #[error("agency {id}: {problem}")]
    StoredAgency {
        /// Its id.
        id: String,
        /// What is wrong with its description.
        problem: AgencyProblem,
    },
    /// No device and no desk could read the settings file. Nothing was written.
    #[error("the settings file would be refused: {0}")]
    Unreadable(DeploymentProblem),
    /// An agency of that id is there already.
    #[error("the agency is there already")]
    AgencyExists,
    /// No agency of that id is here.
    #[error("no such agency")]
    UnknownAgency,
    /// The agency of that id has another key. A desk that lost its key is another agency.
    #[error("the agency has another key")]
    OtherKey,
    /// A settings file without an agency would be of no use.
    #[error("no agency yet")]
    NoAgency,
    /// A deployment needs a name, of at most 200 characters.
    #[error("bad deployment name")]
    BadName,
    /// A publisher's name cannot be shown, or the same keys are there twice.
    #[error("bad publisher {name}")]
    BadPublisher {
        /// The name, as given.
        name: String,
    },
    /// The URL is not `https://host[:port]`.
    #[error("bad url")]
    BadUrl,
    /// The URL's host is none of the names in the hub's certificate; devices would refuse it.
    #[error("not a name of this hub")]
    OtherName,
    /// A certificate could not be made or read.
    #[error(transparent)]
    Tls(TlsError),
    /// The store refused.
    #[error(transparent)]
    Store(StoreError),
    /// The register was not taken.
    #[error(transparent)]
    Register(#[from] RegisterError),
    /// A file of the folder could not be read or written.
    #[error(transparent)]
    File(FileError),
}

impl AdminError {
    /// A stable word, for Fluent and for programs.
    pub fn code(&self) -> &'static str {
        match self {
            AdminError::AlreadyExists => "already-exists",
            AdminError::NotAHub => "not-a-hub",
            AdminError::NewerVersion | AdminError::Store(StoreError::NewerVersion) => {
                "newer-version"
            }
            AdminError::NoAuthorityKey => "no-authority-key",
            AdminError::OtherAuthorityKey => "other-authority-key",
            AdminError::RotationWaits => "rotation-waits",
            AdminError::DamagedKeys => "damaged-keys",
            AdminError::DamagedTimestampKeys => "damaged-timestamp-keys",
            AdminError::Register(error) => error.code(),
            AdminError::Agency(problem) => problem.code(),
            AdminError::StoredAgency { .. } => "stored-agency",
            AdminError::Unreadable(_) => "unreadable-settings",
            AdminError::AgencyExists => "agency-exists",
            AdminError::UnknownAgency => "unknown-agency",
            AdminError::OtherKey => "agency-other-key",
            AdminError::NoAgency => "no-agency",
            AdminError::BadName => "bad-name",
            AdminError::BadPublisher { .. } => "bad-publisher",
            AdminError::BadUrl => "bad-url",
            AdminError::OtherName => "other-name",
            AdminError::Tls(_) => "certificate",
            AdminError::Store(StoreError::Damaged) => "store-damaged",
            AdminError::Store(StoreError::Full) => "no-space",
            AdminError::Store(StoreError::Unreachable) => "store-unreachable",
            AdminError::Store(StoreError::Authorities) => "store-authorities",
            AdminError::Store(_) => "store",
            AdminError::File(FileError::Forbidden { .. }) => "permission-denied",
            AdminError::File(FileError::NoSpace { .. }) => "no-space",
            AdminError::File(_) => "io",
        }
    }
}

/// What a new or renewed hub says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certified {
    /// The day until which the hub makes its own certificates: renew before it.
    pub until: NaiveDate,
}

#[derive(Serialize, Deserialize)]
struct Marker {
    format: u32,
    names: HubNames,
}

/// Makes a hub in `dir` (an empty or missing folder): authority, certificate, keys, store.
///
/// # Errors
/// [`AdminError::AlreadyExists`] when any of its files is there; then nothing is changed.
/// After any other error nothing is left behind.
pub fn init(dir: &Path, names: &HubNames) -> Result<Certified, AdminError> {
    init_folder(dir, names, true)
}

/// As [`init`], for a hub whose store may be elsewhere: an empty database gets its tables, and one that another hub
/// has begun with is taken as it is. The folder then has no store.
///
/// # Errors
/// As [`init`], and [`AdminError::Store`] for a database that is not to be had; then nothing is left behind in the
/// folder.
pub async fn init_at(place: impl Into<Place>, names: &HubNames) -> Result<Certified, AdminError> {
    let place = place.into();
    if let Some(StoreAddress::Sqlite(path)) = &place.store {
        // Made empty by us, so that it is private from the start.
        create(path, b"", Readers::Owner).map_err(|error| match error {
            FileError::AlreadyExists { .. } => AdminError::AlreadyExists,
            error => AdminError::File(error),
        })?;
        SqliteStore::open(path, true).map_err(AdminError::Store)?;
    }
    if place.store.is_some() {
        open_store(&place).await?.close().await;
    }
    init_folder(&place.dir, names, place.store.is_none())
}

fn init_folder(dir: &Path, names: &HubNames, has_store: bool) -> Result<Certified, AdminError> {
    create_private_folder(dir).map_err(AdminError::File)?;
    let ours = [
        AUTHORITY,
        AUTHORITY_KEY,
        AUTHORITIES_BEFORE,
        ISSUER,
        SERVER,
        RECEIPT_KEYS,
        NEW_RECEIPT_KEYS,
        TIMESTAMP_KEYS,
        NEW_TIMESTAMP_KEYS,
        STORE,
        MARKER,
    ];
    if ours.iter().any(|name| dir.join(name).exists()) {
        return Err(AdminError::AlreadyExists);
    }
    let mut made = Vec::new();
    let result = init_files(dir, names, has_store, &mut made);
    if result.is_err() {
        for path in made {
            std::fs::remove_file(path).ok();
        }
    }
    result
}

fn init_files(
    dir: &Path,
    names: &HubNames,
    has_store: bool,
    made: &mut Vec<PathBuf>,
) -> Result<Certified, AdminError> {
    let mut create_file = |name: &str, content: &[u8]| {
        let path = dir.join(name);
        create(&path, content, Readers::Owner).map_err(|error| match error {
            FileError::AlreadyExists { .. } => AdminError::AlreadyExists,
            error => AdminError::File(error),
        })?;
        made.push(path);
        Ok::<(), AdminError>(())
    };
    let now = Utc::now();
    let authority = tls::new_authority(names, now).map_err(AdminError::Tls)?;
    create_file(AUTHORITY, authority.certificate.as_bytes())?;
    create_file(AUTHORITY_KEY, authority.key.as_bytes())?;
    let issuer = tls::new_issuer(names, &authority.key, now).map_err(AdminError::Tls)?;
    create_file(ISSUER, issuer.as_bytes())?;
    let server = tls::new_server(names, &issuer, now).map_err(AdminError::Tls)?;
    create_file(SERVER, server.as_bytes())?;
    for keys in [RECEIPT_KEYS, TIMESTAMP_KEYS] {
        let new = SigningKeys::generate(&mut rand::rng());
        create_file(keys, &new.to_bytes())?;
    }
    if has_store {
        // Made empty by us, so that it and the files that SQLite puts beside it are private from the start.
        create_file(STORE, b"")?;
        SqliteStore::open(&dir.join(STORE), true).map_err(AdminError::Store)?;
    }
    let marker = Marker {
        format: FORMAT,
        names: names.clone(),
    };
    let marker = serde_json::to_vec_pretty(&marker).expect("names and a number are always JSON");
    create_file(MARKER, &marker)?;
    Ok(Certified {
        until: tls::issuer_until(now).unwrap_or_default(),
    })
}

/// Lets the hub make its own certificates for five years more, with the authority's key, and makes one; settings files
/// stay good. A hub that is serving takes it within a minute.
///
/// # Errors
/// [`AdminError::NoAuthorityKey`] when the authority's key is kept elsewhere, as it should be.
pub fn renew(dir: &Path) -> Result<Certified, AdminError> {
    let marker = marker(dir)?;
    let key = authority_key(dir)?;
    let now = Utc::now();
    let issuer = tls::new_issuer(&marker.names, &key, now).map_err(AdminError::Tls)?;
    // The certificate first: it brings along what vouches for it.
    write_server(dir, &marker.names, &issuer, now)?;
    replace(&dir.join(ISSUER), issuer.as_bytes(), Readers::Owner).map_err(AdminError::File)?;
    Ok(Certified {
        until: tls::issuer_until(now).unwrap_or_default(),
    })
}

fn write_server(
    dir: &Path,
    names: &HubNames,
    issuer: &str,
    now: DateTime<Utc>,
) -> Result<(), AdminError> {
    let server = tls::new_server(names, issuer, now).map_err(AdminError::Tls)?;
    let server = [server.as_bytes(), &authorities_before(dir)?].concat();
    let server = Zeroizing::new(server);
    replace(&dir.join(SERVER), &server, Readers::Owner).map_err(AdminError::File)
}

/// Makes a new certificate where the one that is there ends within thirty days of `now`, with what the authority has let the hub make
/// certificates with; whether it did. A folder of before has nothing to make one with.
///
/// # Errors
/// What reading or writing the folder gives.
pub fn renewed_at(dir: &Path, now: DateTime<Utc>) -> Result<bool, AdminError> {
    let ends = tls::until(&server_pem(dir)?).map_err(AdminError::Tls)?;
    if ends - now > tls::RENEW_BEFORE {
        return Ok(false);
    }
    let issuer = match read_secret(&dir.join(ISSUER)) {
        Ok(issuer) => issuer,
        Err(FileError::Missing { .. }) => return Ok(false),
        Err(error) => return Err(AdminError::File(error)),
    };
    let issuer = std::str::from_utf8(&issuer).map_err(|_| AdminError::Tls(TlsError::Unreadable))?;
    // One that would end no later helps nobody: only the authority's key can go on.
    let last = tls::until(issuer.as_bytes()).map_err(AdminError::Tls)?;
    if last <= ends {
        return Ok(false);
    }
    write_server(dir, &marker(dir)?.names, issuer, now)?;
    Ok(true)
}

/// Adds an agency. Its desk signs what it asks for with the keys of the description; for a desk of before, whose
/// description has none, this gives a bearer token, which exists nowhere else. An agency that the register brought
/// keeps the register's description. May be done while the hub serves.
///
/// # Errors
/// [`AdminError::Agency`] for an unusable description, [`AdminError::AgencyExists`],
/// [`AdminError::OtherKey`] where the register names another key.
pub async fn add_agency(
    place: impl Into<Place>,
    agency: Agency,
) -> Result<Option<Zeroizing<String>>, AdminError> {
    let place = place.into();
    marker(&place.dir)?;
    let public = agency.to_text()?;
    let signs = agency.keys.is_some();
    let bearer = new_bearer();
    let store = open_store(&place).await?;
    // A desk with another key than the register names could open nothing.
    let awaited = store.agencies_without_desk().await;
    let awaited = awaited.map_err(AdminError::Store)?;
    if let Some(row) = awaited.iter().find(|row| row.id == agency.id) {
        same_key(row, &agency)?;
    }
    let row = AgencyRow {
        id: agency.id,
        public,
    };
    match store
        .add_agency(row, TokenHash::of(bearer.as_bytes()), Utc::now())
        .await
    {
        Ok(()) => Ok((!signs).then_some(bearer)),
        Err(StoreError::Exists) => Err(AdminError::AgencyExists),
        Err(error) => Err(AdminError::Store(error)),
    }
}

/// Takes a new description of an agency that is here, with other names for instance. Its token and its
/// mailbox stay. May be done while the hub serves; devices know of it from the next settings file on.
///
/// # Errors
/// [`AdminError::Agency`] for an unusable description, [`AdminError::UnknownAgency`],
/// [`AdminError::OtherKey`].
pub async fn update_agency(place: impl Into<Place>, agency: Agency) -> Result<(), AdminError> {
    let place = place.into();
    marker(&place.dir)?;
    let public = agency.to_text()?;
    let store = open_store(&place).await?;
    let rows = store.agencies().await.map_err(AdminError::Store)?;
    let Some(row) = rows.iter().find(|row| row.id == agency.id) else {
        return Err(AdminError::UnknownAgency);
    };
    same_key(row, &agency)?;
    let id = agency.id;
    match store.update_agency(AgencyRow { id, public }).await {
        Ok(true) => Ok(()),
        Ok(false) => Err(AdminError::UnknownAgency),
        Err(error) => Err(AdminError::Store(error)),
    }
}

/// The agency has the key that is known.
fn same_key(row: &AgencyRow, agency: &Agency) -> Result<(), AdminError> {
    // The key alone: the rest may be what is to be mended.
    #[derive(Deserialize)]
    struct Key {
        recipient: AgencyRecipient,
    }
    let key: Key =
        serde_json::from_str(&row.public).map_err(|_| AdminError::Store(StoreError::Damaged))?;
    if key.recipient == agency.recipient {
        Ok(())
    } else {
        Err(AdminError::OtherKey)
    }
}

/// What a deployment settles for its devices.
#[derive(Clone, Copy, Debug, Default)]
pub struct Terms<'a> {
    /// It is practice: nothing that is sent is a real case.
    pub demonstration: bool,
    /// Devices install the protocols of these publishers and of nobody else.
    pub publishers: &'a [Publisher],
    /// Without it devices delete nothing by themselves.
    pub retention: Option<Retention>,
}

/// Gives the text of a settings file, which was read back as devices and desks read it: where the hub is, how to know it, and its agencies.
/// `demonstration` marks it as practice: nothing that is sent is a real case. Devices install the
/// protocols of these `publishers` and of nobody else.
///
/// # Errors
/// [`AdminError::BadName`], [`AdminError::BadUrl`], [`AdminError::OtherName`],
/// [`AdminError::NoAgency`], [`AdminError::StoredAgency`], [`AdminError::BadPublisher`],
/// [`AdminError::Unreadable`], or what reading the folder gives.
pub async fn deployment(
    place: impl Into<Place>,
    name: &str,
    hub_url: &str,
    demonstration: bool,
    publishers: &[Publisher],
) -> Result<String, AdminError> {
    let terms = Terms {
        demonstration,
        publishers,
        retention: None,
    };
    deployment_with(place, name, hub_url, terms).await
}

/// The same with everything that a deployment can settle.
///
/// # Errors
/// As [`deployment`].
pub async fn deployment_with(
    place: impl Into<Place>,
    name: &str,
    hub_url: &str,
    terms: Terms<'_>,
) -> Result<String, AdminError> {
    let place = place.into();
    let dir = place.dir.as_path();
    let marker = marker(dir)?;
    let store = open_store(&place).await?;
    let rows = store.agencies().await.map_err(AdminError::Store)?;
    let authority = read(&dir.join(AUTHORITY)).map_err(missing)?;
    let kept = |retention: &Retention| {
        let days = retention.inactive_days.or(retention.delivered_days);
        days.is_some()
    };
    let deployment = Deployment {
        format: DEPLOYMENT_FORMAT,
        name: name.trim().to_owned(),
        demonstration: terms.demonstration,
        hub_url: hub_url.trim_end_matches('/').to_owned(),
        hub_ca_pem: String::from_utf8(authority)
            .map_err(|_| AdminError::Tls(TlsError::Unreadable))?,
        hub_keys: signing_keys(dir)?.public(),
        agencies: rows.iter().map(stored_agency).collect::<Result<_, _>>()?,
        publishers: terms.publishers.to_vec(),
        retention: terms.retention.filter(kept),
    };
    if let Ok(url) = deployment.url() {
        is_ours(&marker, &url)?;
    }
    deployment.to_text().map_err(|problem| match problem {
        DeploymentProblem::BadName => AdminError::BadName,
        DeploymentProblem::BadUrl | DeploymentProblem::NotHttps => AdminError::BadUrl,
        DeploymentProblem::BadAuthority => AdminError::Tls(TlsError::Unreadable),
        DeploymentProblem::NoAgency => AdminError::NoAgency,
        DeploymentProblem::BadPublisher { place } => AdminError::BadPublisher {
            name: terms
                .publishers
                .get(place - 1)
                .map_or_else(String::new, |publisher| publisher.name.clone()),
        },
        other => AdminError::Unreadable(other),
    })
}

/// An address leads to a name of the hub's certificate.
fn is_ours(marker: &Marker, url: &Url) -> Result<(), AdminError> {
    let host = url.host_str().unwrap_or_default();
    if marker.names.contains(host) {
        Ok(())
    } else {
        Err(AdminError::OtherName)
    }
}

/// An agency as the store keeps it. One that this version would not let in is named.
fn stored_agency(row: &AgencyRow) -> Result<Agency, AdminError> {
    Agency::parse(&row.public).map_err(|problem| AdminError::StoredAgency {
        id: row.id.clone(),
        problem,
    })
}

/// The names and addresses of the hub's certificate.
pub(crate) fn names(dir: &Path) -> Result<Vec<String>, AdminError> {
    Ok(marker(dir)?.names.into())
}

fn marker(dir: &Path) -> Result<Marker, AdminError> {
    let text = read(&dir.join(MARKER)).map_err(missing)?;
    // The version first: a later layout may not have the rest in this form.
    #[derive(Deserialize)]
    struct Version {
        format: u32,
    }
    let version: Version = serde_json::from_slice(&text).map_err(|_| AdminError::NotAHub)?;
    if version.format > FORMAT {
        return Err(AdminError::NewerVersion);
    }
    serde_json::from_slice(&text).map_err(|_| AdminError::NotAHub)
}

fn read(path: &Path) -> Result<Vec<u8>, FileError> {
    repere_files::read(path, MAX_FILE_BYTES)
}

fn read_secret(path: &Path) -> Result<Zeroizing<Vec<u8>>, FileError> {
    repere_files::read_secret(path, MAX_FILE_BYTES)
}

fn missing(error: FileError) -> AdminError {
    match error {
        FileError::Missing { .. } | FileError::NotAFolder { .. } => AdminError::NotAHub,
        error => AdminError::File(error),
    }
}

pub(crate) fn signing_keys(dir: &Path) -> Result<SigningKeys, AdminError> {
    marker(dir)?;
    let bytes = read_secret(&dir.join(RECEIPT_KEYS)).map_err(missing)?;
    SigningKeys::from_bytes(&bytes).map_err(|_| AdminError::DamagedKeys)
}

/// The authority's secret key, PEM.
fn authority_key(dir: &Path) -> Result<Zeroizing<String>, AdminError> {
    let key = match read_secret(&dir.join(AUTHORITY_KEY)) {
        Ok(key) => key,
        Err(FileError::Missing { .. }) => return Err(AdminError::NoAuthorityKey),
        Err(error) => return Err(AdminError::File(error)),
    };
    let key = std::str::from_utf8(&key).map_err(|_| AdminError::Tls(TlsError::Unreadable))?;
    // The authority's, or, where a change of it was stopped halfway, the one that was vouched for last. With any other
    // key nobody who pins the authority would reach the hub any more.
    let authority = read(&dir.join(AUTHORITY)).map_err(missing)?;
    let before = authorities_before(dir)?;
    let of = |pem: &[u8]| tls::is_key_of(key, pem).map_err(AdminError::Tls);
    if of(&authority)? || !before.is_empty() && of(&before)? {
        return Ok(Zeroizing::new(key.to_owned()));
    }
    Err(AdminError::OtherAuthorityKey)
}

/// What each authority of before says of the one after it, PEM, the newest first; nothing where there was none.
fn authorities_before(dir: &Path) -> Result<Vec<u8>, AdminError> {
    match read(&dir.join(AUTHORITIES_BEFORE)) {
        Ok(pem) => Ok(pem),
        Err(FileError::Missing { .. }) => Ok(Vec::new()),
        Err(error) => Err(AdminError::File(error)),
    }
}

/// The keys of receipts: those that wait for the register, where there are any, then those of before.
pub(crate) fn receipt_keys(dir: &Path) -> Result<Vec<SigningKeys>, AdminError> {
    let waiting = waiting_keys(&dir.join(NEW_RECEIPT_KEYS))?;
    let waiting = waiting.map_err(|_| AdminError::DamagedKeys)?;
    Ok(waiting.into_iter().chain([signing_keys(dir)?]).collect())
}

/// The keys of timestamps, in the same order; a hub of before has none.
pub(crate) fn all_timestamp_keys(dir: &Path) -> Result<TimestampKeys, AdminError> {
    let waiting = waiting_keys(&dir.join(NEW_TIMESTAMP_KEYS))?;
    let waiting = waiting.map_err(|_| AdminError::DamagedTimestampKeys)?;
    let all = waiting.into_iter().chain([timestamp_keys(dir)?]);
    Ok(TimestampKeys(all.collect()))
}

/// Keys that may be there, and may be damaged.
fn waiting_keys(path: &Path) -> Result<Result<Option<SigningKeys>, DamagedKeys>, AdminError> {
    match read_secret(path) {
        Ok(bytes) => Ok(SigningKeys::from_bytes(&bytes)
            .map(Some)
            .map_err(|_| DamagedKeys)),
        Err(FileError::Missing { .. }) => Ok(Ok(None)),
        Err(error) => Err(AdminError::File(error)),
    }
}

/// Keys that are there and cannot be read.
struct DamagedKeys;

/// The keys of timestamps; a hub of before has none.
pub(crate) fn timestamp_keys(dir: &Path) -> Result<SigningKeys, AdminError> {
    marker(dir)?;
    let bytes = match read_secret(&dir.join(TIMESTAMP_KEYS)) {
        Ok(bytes) => bytes,
        Err(FileError::Missing { .. }) => return Err(RegisterError::NoTimestampKeys.into()),
        Err(error) => return Err(AdminError::File(error)),
    };
    SigningKeys::from_bytes(&bytes).map_err(|_| AdminError::DamagedTimestampKeys)
}

pub(crate) fn server_pem(dir: &Path) -> Result<Zeroizing<Vec<u8>>, AdminError> {
    read_secret(&dir.join(SERVER)).map_err(missing)
}
