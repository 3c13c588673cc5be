//! What the operator does for the register: tells the hub's keys to those who sign, and brings what they signed.

use super::{
    AUTHORITY, AdminError, Marker, Place, TIMESTAMP_KEYS, all_timestamp_keys, is_ours, marker,
    missing, open_store, read, receipt_keys, rotate, server_pem, timestamp_keys,
};
use crate::register::{Current, NotFollowed, Stamping};
use crate::store::StoreError;
use crate::tls::{self, TlsError};
use chrono::{DateTime, Utc};
use repere_files::{FileError, Readers, create};
use repere_referral::deployment::Agency;
use repere_referral::{PublicKeys, SigningKeys, sha256_hex};
use repere_register::{
    Change, Deployment, Edition, HubKeys, HubKeysProblem, Refused, Root, Update,
};
use std::path::Path;
use std::sync::Arc;
use url::Url;

/// Why a register was not taken. Nothing was changed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RegisterError {
    /// It is the first one here, and nobody has said which one is meant.
    #[error("the id has to be given; the file says {id}")]
    IdNeeded {
        /// The id that the file says to have, to be compared with what those who signed say.
        id: String,
    },
    /// Another register than the one that was named, or than the one that is here.
    #[error("the file is of the register {id}")]
    OtherId {
        /// The id that the file says to have.
        id: String,
    },
    /// It is not believed.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// This hub has no keys for timestamps yet.
    #[error("no timestamp keys")]
    NoTimestampKeys,
    /// Its root does not say that the keys of this hub alone sign timestamps.
    #[error("the root names other timestamp keys")]
    OtherTimestampKeys,
    /// Its deployment does not name the keys that this hub signs receipts with.
    #[error("the deployment names other receipt keys")]
    OtherReceiptKeys,
    /// Its deployment does not name an authority that vouches for the certificate of this hub under its own address:
    /// whoever took the edition could not reach the hub any more.
    #[error("the deployment names other authorities")]
    OtherAuthority,
    /// Its root has voided the deployment, and no other one came with it.
    #[error("no deployment")]
    NoDeployment,
    /// What is kept of the register here is damaged: it begins again with a file and its id.
    #[error("the register that is kept is damaged")]
    Damaged,
    /// The root or the deployment has ended: nobody begins with it.
    #[error("ended {days} days ago")]
    Expired {
        /// Whole days since then.
        days: u32,
    },
    /// Only a register tells others of new keys, and there is none here.
    #[error("no register")]
    NoRegister,
}

impl RegisterError {
    /// A stable word, for Fluent and for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            RegisterError::IdNeeded { .. } => "register-id-needed",
            RegisterError::OtherId { .. } => "register-other-id",
            RegisterError::Refused(_) => "register-refused",
            RegisterError::NoTimestampKeys => "no-timestamp-keys",
            RegisterError::OtherTimestampKeys => "other-timestamp-keys",
            RegisterError::OtherReceiptKeys => "other-receipt-keys",
            RegisterError::OtherAuthority => "register-other-authority",
            RegisterError::NoDeployment => "register-no-deployment",
            RegisterError::Damaged => "register-damaged",
            RegisterError::Expired { .. } => "register-expired",
            RegisterError::NoRegister => "no-register",
        }
    }
}

impl From<NotFollowed> for AdminError {
    fn from(error: NotFollowed) -> AdminError {
        match error {
            NotFollowed::Refused(refused) => RegisterError::Refused(refused).into(),
            NotFollowed::OtherTimestampKeys => RegisterError::OtherTimestampKeys.into(),
            NotFollowed::NoDeployment => RegisterError::NoDeployment.into(),
            NotFollowed::Expired { days } => RegisterError::Expired { days }.into(),
            NotFollowed::Store(error) => AdminError::Store(error),
        }
    }
}

/// What came of a register that was brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imported {
    /// The register's id.
    pub id: String,
    /// It is the first one here.
    pub first: bool,
    /// What it changes; for the first one nothing is said.
    pub changes: Vec<Change>,
    /// Agencies that are named and whose desks have neither keys to sign with nor a token yet: [`super::add_agency`]
    /// gives one.
    pub without_desk: Vec<String>,
}

/// What this hub tells those who sign a deployment: the keys that it signs with, or those that wait for the register
/// to name them ([`super::rotate`]). Makes the keys of timestamps where a hub of before has none. Without a name the
/// host of the address is taken.
///
/// # Errors
/// [`AdminError::BadUrl`], [`AdminError::OtherName`], [`AdminError::BadName`], or what reading the folder
/// gives.
pub fn keys(dir: &Path, name: Option<&str>, url: &str) -> Result<HubKeys, AdminError> {
    let marker = marker(dir)?;
    let parsed = Url::parse(url).map_err(|_| AdminError::BadUrl)?;
    let host = parsed.host_str().ok_or(AdminError::BadUrl)?;
    is_ours(&marker, &parsed)?;
    let receipts = receipt_keys(dir)?.swap_remove(0);
    let timestamps = match all_timestamp_keys(dir).map(|mut keys| keys.0.swap_remove(0)) {
        Err(AdminError::Register(RegisterError::NoTimestampKeys)) => {
            let new = SigningKeys::generate(&mut rand::rng());
            let path = dir.join(TIMESTAMP_KEYS);
            match create(&path, &new.to_bytes(), Readers::Owner) {
                Ok(()) => new,
                // Somebody else was first.
                Err(FileError::AlreadyExists { .. }) => timestamp_keys(dir)?,
                Err(error) => return Err(AdminError::File(error)),
            }
        }
        keys => keys?,
    };
    let authority = read(&dir.join(AUTHORITY)).map_err(missing)?;
    let unreadable = || AdminError::Tls(TlsError::Unreadable);
    let authority = String::from_utf8(authority).map_err(|_| unreadable())?;
    let (name, receipts) = (name.unwrap_or(host), receipts.public());
    let keys = HubKeys::new(name, url, &authority, receipts, timestamps.public());
    keys.map_err(|problem| match problem {
        HubKeysProblem::Malformed { part: "name" } => AdminError::BadName,
        HubKeysProblem::Malformed { part: "url" } => AdminError::BadUrl,
        HubKeysProblem::Malformed {
            part: "timestamp_keys",
        } => AdminError::DamagedTimestampKeys,
        _ => unreadable(),
    })
}

/// Brings a register file: what others who follow it would believe, the hub takes, signs as the newest and gives
/// out from then on. May be done while the hub serves.
///
/// The first one needs its `id`, which those who signed it say by another way: SHA-256 of the text of the first
/// root, hexadecimal. Later ones have to follow the one that is here; where that is damaged, the id is needed again.
/// Keys that waited for the register to name them take the place of those of before.
///
/// # Errors
/// [`RegisterError`], [`AdminError::Store`], or what reading the folder gives.
pub async fn import_register(
    place: impl Into<Place>,
    file: &[u8],
    id: Option<&str>,
) -> Result<Imported, AdminError> {
    import_register_at(place, file, id, Utc::now()).await
}

/// As [`import_register`], at some time.
pub(crate) async fn import_register_at(
    place: impl Into<Place>,
    file: &[u8],
    id: Option<&str>,
    now: DateTime<Utc>,
) -> Result<Imported, AdminError> {
    let place = place.into();
    let dir = place.dir.as_path();
    let receipts = receipt_keys(dir)?;
    let receipts: Vec<PublicKeys> = receipts.iter().map(SigningKeys::public).collect();
    let keys = Arc::new(all_timestamp_keys(dir)?);
    let file = Update::parse(file).map_err(RegisterError::Refused)?;
    let store = open_store(&place).await?;
    let store = &*store;
    let said = id_of(&file);
    let named = id.map(|id| id.trim().to_ascii_lowercase());
    if let (Some(named), Some(said)) = (&named, &said)
        && named != said
    {
        return Err(RegisterError::OtherId { id: said.clone() }.into());
    }
    let (marker, server) = (marker(dir)?, server_pem(dir)?);
    let own = |update: &Update| -> Result<(), AdminError> {
        let Some(deployment) = &update.deployment else {
            return Ok(());
        };
        let edition = Edition::<Deployment>::read(deployment.payload());
        let named = edition.map_err(RegisterError::Refused)?.content;
        names_receipt_keys(&named, &receipts)?;
        names_authority(&named, &marker, &server)
    };
    let current = Current::default();
    let (there, after) = match current.newest(store).await {
        Ok(there) => (there, 0),
        // What is kept cannot be believed any more: the operator vouches for it again.
        Err(StoreError::Damaged) => {
            let version = store.register_version().await.map_err(AdminError::Store)?;
            if named.is_none() {
                return Err(RegisterError::Damaged.into());
            }
            (None, version.unwrap_or(0))
        }
        Err(error) => return Err(AdminError::Store(error)),
    };
    let first = there.is_none();
    let (served, changes) = match there {
        Some(there) => {
            let here = there.register().id();
            if let Some(id) = said.or(named).filter(|id| id != here) {
                return Err(RegisterError::OtherId { id }.into());
            }
            own(&file)?;
            let followed = current
                .follow(store, &file, &keys, Stamping::Anew, now)
                .await?;
            followed.ok_or(AdminError::Store(StoreError::Refused))?
        }
        None => {
            let Some(id) = named else {
                let id = said.ok_or(RegisterError::Refused(Refused::NotVouched))?;
                return Err(RegisterError::IdNeeded { id }.into());
            };
            own(&file)?;
            let vouched = |root: &[u8]| sha256_hex(root) == id;
            let begun = current
                .begin(store, after, &file, vouched, &keys, now)
                .await?;
            // Somebody else has brought one meanwhile: this one has to follow it.
            let begun = begun.ok_or(AdminError::Store(StoreError::Exists))?;
            (begun, Vec::new())
        }
    };
    rotate::settle(dir, served.register())?;
    let awaited = store.agencies_without_desk().await;
    let awaited = awaited.map_err(AdminError::Store)?;
    Ok(Imported {
        id: served.register().id().to_owned(),
        first,
        changes,
        without_desk: (awaited.into_iter())
            .filter(|row| Agency::parse(&row.public).is_ok_and(|agency| agency.keys.is_none()))
            .map(|row| row.id)
            .collect(),
    })
}

/// The id that a file says to have; nobody stands behind that.
fn id_of(file: &Update) -> Option<String> {
    let root = file.roots.first()?;
    let edition = Edition::<Root>::read(root.payload()).ok()?;
    Some(edition.register.unwrap_or_else(|| root.sha256()))
}

/// Devices would believe no receipt of a hub whose keys the deployment does not name.
fn names_receipt_keys(named: &Deployment, receipts: &[PublicKeys]) -> Result<(), RegisterError> {
    let named = &named.receipt_keys;
    match receipts.iter().any(|keys| named.contains(keys)) {
        true => Ok(()),
        false => Err(RegisterError::OtherReceiptKeys),
    }
}

/// Whoever takes the edition has to believe the certificate of this hub, at each address of it that is named. One at
/// another address is another hub's affair.
fn names_authority(named: &Deployment, marker: &Marker, server: &[u8]) -> Result<(), AdminError> {
    for url in &named.hub_urls {
        let parsed = Url::parse(url).map_err(|_| AdminError::BadUrl)?;
        if is_ours(marker, &parsed).is_err() {
            continue;
        }
        // An address of six groups stands in brackets in a URL.
        let host = parsed.host_str().unwrap_or_default();
        let host = host.trim_start_matches('[').trim_end_matches(']');
        let vouched = tls::is_vouched_for(server, &named.hub_ca_pem, host);
        if !vouched.map_err(AdminError::Tls)? {
            return Err(RegisterError::OtherAuthority.into());
        }
    }
    Ok(())
}
