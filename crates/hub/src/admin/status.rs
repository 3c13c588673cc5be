//! What of a hub ends, and when.

use super::{
    AUTHORITY, AdminError, ISSUER, Place, SERVER, marker, missing, open_store, read, read_secret,
};
use crate::register::Current;
use crate::store::StoreError;
use crate::tls;
use chrono::{DateTime, TimeDelta, Utc};
use repere_files::FileError;
use repere_register::{Register, Role};
use serde::Serialize;
use std::path::Path;

/// For how long before its end something is named: those who sign have to meet, and to be found.
const SOON: TimeDelta = TimeDelta::days(90);

/// The hub makes a new certificate thirty days before the end of the one of now: one that has less than this was not
/// made anew.
const CERTIFICATE_SOON: TimeDelta = TimeDelta::days(21);

/// A timestamp is signed anew when half of its seven days are over: one that has less than this was not.
const TIMESTAMP_SOON: TimeDelta = TimeDelta::days(3);

/// Something of a hub that ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ends {
    /// The server's certificate, which the hub itself makes anew.
    Certificate,
    /// What the hub makes its certificates with; where it has nothing, its certificate.
    Issuer,
    /// The hub's own authority.
    Authority,
    /// The register's root.
    Root,
    /// The register's deployment.
    Deployment,
    /// The register's timestamp, which the hub itself signs anew.
    Timestamp,
}

impl Ends {
    /// A stable word, for Fluent and for programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Ends::Certificate => "certificate",
            Ends::Issuer => "issuer",
            Ends::Authority => "authority",
            Ends::Root => "root",
            Ends::Deployment => "deployment",
            Ends::Timestamp => "timestamp",
        }
    }
}

/// When something ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ending {
    /// What.
    pub what: Ends,
    /// When.
    pub at: DateTime<Utc>,
}

impl Ending {
    /// Whole days until then; negative afterwards.
    #[must_use]
    pub fn days(&self, now: DateTime<Utc>) -> i64 {
        (self.at - now).num_days()
    }

    /// Whether somebody has to do something about it now.
    #[must_use]
    pub fn is_soon(&self, now: DateTime<Utc>) -> bool {
        let soon = match self.what {
            Ends::Timestamp => TIMESTAMP_SOON,
            Ends::Certificate => CERTIFICATE_SOON,
            _ => SOON,
        };
        self.at - now < soon
    }
}

/// How a hub's folder stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// The id of the register that it follows.
    pub register: Option<String>,
    /// What ends, and when.
    pub endings: Vec<Ending>,
    /// What is kept of the register is damaged.
    pub register_damaged: bool,
    /// New keys wait for the register to name them: those of receipts, those of timestamps.
    pub keys_wait: [bool; 2],
}

/// How a hub's folder stands. Changes nothing, and may be asked while the hub serves.
///
/// # Errors
/// What reading the folder gives.
pub async fn status(place: impl Into<Place>) -> Result<Status, AdminError> {
    let place = place.into();
    let dir = place.dir.as_path();
    marker(dir)?;
    let store = open_store(&place).await?;
    let (register, register_damaged) = match Current::default().newest(&*store).await {
        Ok(served) => (served, false),
        Err(StoreError::Damaged) => (None, true),
        Err(error) => return Err(AdminError::Store(error)),
    };
    let register = register.as_ref().map(|served| served.register());
    let mut endings = endings_of_files(dir)?.to_vec();
    endings.extend(register.into_iter().flat_map(endings_of_register));
    Ok(Status {
        register: register.map(|register| register.id().to_owned()),
        endings,
        register_damaged,
        keys_wait: [super::NEW_RECEIPT_KEYS, super::NEW_TIMESTAMP_KEYS]
            .map(|name| dir.join(name).exists()),
    })
}

/// When the certificate of a folder ends, what it is made anew with, and its authority.
pub(crate) fn endings_of_files(dir: &Path) -> Result<[Ending; 3], AdminError> {
    let server = read_secret(&dir.join(SERVER)).map_err(missing)?;
    let issuer = match read_secret(&dir.join(ISSUER)) {
        Ok(issuer) => issuer,
        // Nothing makes the certificate anew: its own end is the last.
        Err(FileError::Missing { .. }) => server.clone(),
        Err(error) => return Err(AdminError::File(error)),
    };
    let authority = read(&dir.join(AUTHORITY)).map_err(missing)?;
    let ending = |what, pem: &[u8]| {
        let at = tls::until(pem).map_err(AdminError::Tls)?;
        Ok::<_, AdminError>(Ending { what, at })
    };
    Ok([
        ending(Ends::Certificate, &server)?,
        ending(Ends::Issuer, &issuer)?,
        ending(Ends::Authority, &authority)?,
    ])
}

/// When the parts of a register end.
pub(crate) fn endings_of_register(register: &Register) -> Vec<Ending> {
    let mut endings = Vec::new();
    for (role, at) in register.ends() {
        let what = match role {
            Role::Root => Ends::Root,
            _ => Ends::Deployment,
        };
        endings.push(Ending { what, at });
    }
    if let Some(held) = register.timestamp() {
        let at = held.edition.expires;
        let what = Ends::Timestamp;
        endings.push(Ending { what, at });
    }
    endings
}
