//! A hub's folder: making it, adding agencies, writing the settings file for devices and desks.
//!
//! | file | what |
//! |---|---|
//! | `hub.json` | the hub's names; written last, so a folder with it is whole |
//! | `authority.pem`, `authority.key` | the authority that devices pin; its key is needed again only to renew |
//! | `server.pem` | the server's certificate and key |
//! | `receipts.key` | the secret keys that receipts are signed with |
//! | `hub.db` | the store |

mod agency;

pub use agency::{AgencyProblem, AgencyPublic};

use crate::TokenHash;
use crate::files::{create_private, create_private_folder, read, replace_private};
use crate::names::HubNames;
use crate::store::{AgencyRow, SqliteStore, Store as _, StoreError};
use crate::tls::{self, TlsError};
use crate::token::new_bearer;
use axum::http::Uri;
use chrono::{NaiveDate, Utc};
use repere_referral::publication::Publisher;
use repere_referral::{PublicKeys, SigningKeys};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::io;
use std::num::NonZeroU16;
use std::path::{Path, PathBuf};
use zeroize::Zeroizing;

/// The version of the folder's layout.
const FORMAT: u32 = 1;

/// The longest name of a deployment, in characters.
const MAX_NAME: usize = 200;

const MARKER: &str = "hub.json";
const AUTHORITY: &str = "authority.pem";
const AUTHORITY_KEY: &str = "authority.key";
const SERVER: &str = "server.pem";
const RECEIPT_KEYS: &str = "receipts.key";
const STORE: &str = "hub.db";

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
    /// The receipt keys are unreadable.
    #[error("damaged keys")]
    DamagedKeys,
    /// The agency's file is not usable.
    #[error(transparent)]
    Agency(#[from] AgencyProblem),
    /// An agency of that id is there already.
    #[error("the agency is there already")]
    AgencyExists,
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
    /// The disk refused.
    #[error(transparent)]
    Io(io::Error),
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
            AdminError::DamagedKeys => "damaged-keys",
            AdminError::Agency(problem) => problem.code(),
            AdminError::AgencyExists => "agency-exists",
            AdminError::NoAgency => "no-agency",
            AdminError::BadName => "bad-name",
            AdminError::BadPublisher { .. } => "bad-publisher",
            AdminError::BadUrl => "bad-url",
            AdminError::OtherName => "other-name",
            AdminError::Tls(_) => "certificate",
            AdminError::Store(StoreError::Damaged) => "store-damaged",
            AdminError::Store(StoreError::Full) => "no-space",
            AdminError::Store(_) => "store",
            AdminError::Io(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                "permission-denied"
            }
            AdminError::Io(error) if error.kind() == io::ErrorKind::StorageFull => "no-space",
            AdminError::Io(_) => "io",
        }
    }
}

/// What a new or renewed hub says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certified {
    /// The day on which the server's certificate ends: renew before it.
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
    create_private_folder(dir).map_err(AdminError::Io)?;
    let ours = [
        AUTHORITY,
        AUTHORITY_KEY,
        SERVER,
        RECEIPT_KEYS,
        STORE,
        MARKER,
    ];
    if ours.iter().any(|name| dir.join(name).exists()) {
        return Err(AdminError::AlreadyExists);
    }
    let mut made = Vec::new();
    let result = init_files(dir, names, &mut made);
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
    made: &mut Vec<PathBuf>,
) -> Result<Certified, AdminError> {
    let mut create = |name: &str, content: &[u8]| {
        let path = dir.join(name);
        create_private(&path, content).map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => AdminError::AlreadyExists,
            _ => AdminError::Io(error),
        })?;
        made.push(path);
        Ok::<(), AdminError>(())
    };
    let now = Utc::now();
    let authority = tls::new_authority(names, now).map_err(AdminError::Tls)?;
    create(AUTHORITY, authority.certificate.as_bytes())?;
    create(AUTHORITY_KEY, authority.key.as_bytes())?;
    let server = tls::new_server(names, &authority.key, now).map_err(AdminError::Tls)?;
    create(SERVER, server.as_bytes())?;
    create(
        RECEIPT_KEYS,
        &SigningKeys::generate(&mut rand::rng()).to_bytes(),
    )?;
    // Made empty by us, so that it and the files that SQLite puts beside it are private from the start.
    create(STORE, b"")?;
    SqliteStore::open(&dir.join(STORE), true).map_err(AdminError::Store)?;
    let marker = Marker {
        format: FORMAT,
        names: names.clone(),
    };
    let marker =
        serde_json::to_vec_pretty(&marker).map_err(|error| AdminError::Io(error.into()))?;
    create(MARKER, &marker)?;
    Ok(Certified {
        until: tls::server_until(now).unwrap_or_default(),
    })
}

/// Makes a new server certificate from the same authority; settings files stay good.
/// A hub that is serving takes it when it starts again.
///
/// # Errors
/// [`AdminError::NoAuthorityKey`] when the authority's key is kept elsewhere, as it should be.
pub fn renew(dir: &Path) -> Result<Certified, AdminError> {
    let marker = marker(dir)?;
    let key = match read(&dir.join(AUTHORITY_KEY)) {
        Ok(key) => Zeroizing::new(key),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(AdminError::NoAuthorityKey);
        }
        Err(error) => return Err(AdminError::Io(error)),
    };
    let key = std::str::from_utf8(&key).map_err(|_| AdminError::Tls(TlsError::Unreadable))?;
    let now = Utc::now();
    let server = tls::new_server(&marker.names, key, now).map_err(AdminError::Tls)?;
    replace_private(&dir.join(SERVER), server.as_bytes()).map_err(AdminError::Io)?;
    Ok(Certified {
        until: tls::server_until(now).unwrap_or_default(),
    })
}

/// Adds an agency and gives its desk's bearer token, which exists nowhere else.
/// May be done while the hub serves.
///
/// # Errors
/// [`AdminError::Agency`] for an unusable description, [`AdminError::AgencyExists`].
pub async fn add_agency(dir: &Path, agency: AgencyPublic) -> Result<Zeroizing<String>, AdminError> {
    marker(dir)?;
    agency.check()?;
    let public = serde_json::to_string(&agency).map_err(|error| AdminError::Io(error.into()))?;
    let bearer = new_bearer();
    let store = open_store(dir)?;
    let row = AgencyRow {
        id: agency.id,
        public,
    };
    match store
        .add_agency(row, TokenHash::of(bearer.as_bytes()), Utc::now())
        .await
    {
        Ok(()) => Ok(bearer),
        Err(StoreError::Exists) => Err(AdminError::AgencyExists),
        Err(error) => Err(AdminError::Store(error)),
    }
}

/// The settings file, as devices and desks read it.
#[derive(Serialize)]
struct DeploymentFile<'a> {
    format: u32,
    name: &'a str,
    demonstration: bool,
    hub_url: &'a str,
    hub_ca_pem: String,
    hub_keys: PublicKeys,
    agencies: Vec<AgencyPublic>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    publishers: &'a [Publisher],
    #[serde(skip_serializing_if = "Option::is_none")]
    retention: Option<Retention>,
}

/// For how long devices keep screenings. Whichever comes first counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Retention {
    /// Days after the last change.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inactive_days: Option<NonZeroU16>,
    /// Days after all that was referred of it has been received.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivered_days: Option<NonZeroU16>,
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

/// Writes the text of a settings file: where the hub is, how to know it, and its agencies.
/// `demonstration` marks it as practice: nothing that is sent is a real case. Devices install the
/// protocols of these `publishers` and of nobody else.
///
/// # Errors
/// [`AdminError::BadName`], [`AdminError::BadUrl`], [`AdminError::OtherName`],
/// [`AdminError::NoAgency`], [`AdminError::BadPublisher`], or what reading the folder gives.
pub async fn deployment(
    dir: &Path,
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
    deployment_with(dir, name, hub_url, terms).await
}

/// The same with everything that a deployment can settle.
///
/// # Errors
/// As [`deployment`].
pub async fn deployment_with(
    dir: &Path,
    name: &str,
    hub_url: &str,
    terms: Terms<'_>,
) -> Result<String, AdminError> {
    let Terms {
        demonstration,
        publishers,
        retention,
    } = terms;
    let marker = marker(dir)?;
    let name = name.trim();
    if name.is_empty() || name.chars().count() > MAX_NAME || name.chars().any(char::is_control) {
        return Err(AdminError::BadName);
    }
    let hub_url = hub_url.trim_end_matches('/');
    let uri: Uri = hub_url.parse().map_err(|_| AdminError::BadUrl)?;
    let plain = uri.scheme_str() == Some("https")
        && uri.path() == "/"
        && uri.query().is_none()
        && uri.authority().is_some_and(|authority| {
            !authority.as_str().contains('@') && !authority.as_str().ends_with(':')
        });
    let host = uri.host().filter(|_| plain).ok_or(AdminError::BadUrl)?;
    if !marker.names.contains(host) {
        return Err(AdminError::OtherName);
    }
    let mut keys = BTreeSet::new();
    for publisher in publishers {
        if !publisher.has_good_name() || !keys.insert(publisher.keys.id()) {
            let name = publisher.name.clone();
            return Err(AdminError::BadPublisher { name });
        }
    }
    let store = open_store(dir)?;
    let rows = store.agencies().await.map_err(AdminError::Store)?;
    let agencies = rows
        .iter()
        .map(|row| serde_json::from_str(&row.public))
        .collect::<Result<Vec<AgencyPublic>, _>>()
        .map_err(|_| AdminError::Store(StoreError::Damaged))?;
    if agencies.is_empty() {
        return Err(AdminError::NoAgency);
    }
    let authority = read(&dir.join(AUTHORITY)).map_err(missing)?;
    let file = DeploymentFile {
        format: FORMAT,
        name,
        demonstration,
        hub_url,
        hub_ca_pem: String::from_utf8(authority)
            .map_err(|_| AdminError::Tls(TlsError::Unreadable))?,
        hub_keys: signing_keys(dir)?.public(),
        agencies,
        publishers,
        retention: retention.filter(|kept| kept.inactive_days.or(kept.delivered_days).is_some()),
    };
    let mut text =
        serde_json::to_string_pretty(&file).map_err(|error| AdminError::Io(error.into()))?;
    text.push('\n');
    Ok(text)
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

fn missing(error: io::Error) -> AdminError {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => AdminError::NotAHub,
        _ => AdminError::Io(error),
    }
}

pub(crate) fn signing_keys(dir: &Path) -> Result<SigningKeys, AdminError> {
    marker(dir)?;
    let bytes = Zeroizing::new(read(&dir.join(RECEIPT_KEYS)).map_err(missing)?);
    SigningKeys::from_bytes(&bytes).map_err(|_| AdminError::DamagedKeys)
}

pub(crate) fn server_pem(dir: &Path) -> Result<Zeroizing<Vec<u8>>, AdminError> {
    Ok(Zeroizing::new(read(&dir.join(SERVER)).map_err(missing)?))
}

/// Opens the store; a folder that has lost it is no whole hub.
pub(crate) fn open_store(dir: &Path) -> Result<SqliteStore, AdminError> {
    let path = dir.join(STORE);
    if !path.exists() {
        return Err(AdminError::NotAHub);
    }
    SqliteStore::open(&path, false).map_err(AdminError::Store)
}
