//! Folders that stand for machines, and the people who sign on them.

use chrono::{DateTime, TimeDelta, Utc};
use repere_authority::{AuthorityError, Beginning, People, Signed, Signer, begin, to_sign};
use repere_referral::deployment::Agency;
use repere_referral::deployment::Deployment as Settings;
use repere_referral::{AgencyIdentity, SigningKeys};
use repere_register::{Holder, HubKeys, Kept, Register, Update};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A settings file with two agencies, which the fuzz corpus has too.
pub const SETTINGS: &str = include_str!("../../../../fuzz/corpus/settings/full");

pub fn keys(seed: u8) -> SigningKeys {
    SigningKeys::from_bytes(&[seed; 64]).unwrap()
}

pub fn signer(name: &str, seed: u8) -> Signer {
    let name = name.to_owned();
    let keys = keys(seed);
    Signer { name, keys }
}

pub fn holder(name: &str, seed: u8) -> Holder {
    let name = name.to_owned();
    let keys = keys(seed).public();
    Holder { name, keys }
}

pub fn anne() -> Signer {
    signer("Anne", 1)
}

pub fn ben() -> Signer {
    signer("Ben", 2)
}

pub fn zoe() -> Signer {
    signer("Zoé", 3)
}

pub fn people() -> Vec<Holder> {
    vec![holder("Anne", 1), holder("Ben", 2), holder("Zoé", 3)]
}

pub fn settings() -> Settings {
    Settings::parse(SETTINGS).unwrap()
}

pub fn hub(receipts: u8, timestamps: u8) -> HubKeys {
    let (receipts, timestamps) = (keys(receipts).public(), keys(timestamps).public());
    let pem = settings().hub_ca_pem;
    HubKeys::new(
        "Hub",
        "https://hub.example:8443",
        &pem,
        receipts,
        timestamps,
    )
    .unwrap()
}

pub fn agency(id: &str, seed: u8) -> Agency {
    let mut agency = settings().agencies[0].clone();
    agency.id = id.to_owned();
    agency.recipient = AgencyIdentity::generate(&mut rand::rng()).recipient();
    agency.keys = Some(keys(seed).public());
    agency
}

pub fn start() -> DateTime<Utc> {
    "2026-12-01T00:00:00Z".parse().unwrap()
}

pub fn later(days: i64) -> DateTime<Utc> {
    start() + TimeDelta::days(days)
}

pub fn beginning() -> Beginning {
    Beginning {
        root: people(),
        threshold: 2,
        hubs: vec![hub(4, 5)],
        name: Some("Inspection".to_owned()),
        agencies: vec![agency("ccem", 10)],
        registrars: true,
        ..Beginning::default()
    }
}

/// Folders that stand for machines.
pub struct Place(pub tempfile::TempDir);

impl Place {
    pub fn new() -> Place {
        Place(tempfile::tempdir().unwrap())
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// A register that nobody has signed yet.
    pub fn unsigned(&self) -> PathBuf {
        let dir = self.path("register");
        begin(&dir, beginning(), start()).unwrap();
        dir
    }

    /// A register that Anne and Ben have signed.
    pub fn signed(&self) -> PathBuf {
        let dir = self.unsigned();
        both(&dir);
        dir
    }

    /// A copy, as on a stick.
    pub fn copy(&self, of: &Path, name: &str) -> PathBuf {
        let to = self.path(name);
        fs::create_dir(&to).unwrap();
        for (file, bytes) in files(of) {
            fs::write(to.join(file), bytes).unwrap();
        }
        to
    }
}

/// Everything in a folder but its lock.
pub fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap());
    let named = entries.map(|entry| (entry.file_name().into_string().unwrap(), entry.path()));
    let own = named.filter(|(name, _)| name != ".lock");
    own.map(|(name, path)| (name, fs::read(path).unwrap()))
        .collect()
}

/// Signs what is shown.
pub fn sign(dir: &Path, signer: &Signer) -> Result<Signed, AuthorityError> {
    let shown = to_sign(dir, signer)?.into_iter();
    let shown: Vec<String> = shown.map(|one| one.sha256).collect();
    repere_authority::sign(dir, signer, &shown)
}

#[track_caller]
pub fn both(dir: &Path) {
    assert!(sign(dir, &anne()).unwrap().published.is_none());
    assert!(sign(dir, &ben()).unwrap().published.is_some());
}

/// The register file of a folder.
pub fn file(dir: &Path) -> Update {
    Update::parse(&fs::read(dir.join("register.json")).unwrap()).unwrap()
}

/// Somebody who joins with the register file of a folder.
#[track_caller]
pub fn joined(dir: &Path) -> Kept {
    Kept::begin(&file(dir), true, |_| true).unwrap()
}

pub fn deployment(register: &Register) -> &repere_register::Deployment {
    &register.deployment().unwrap().edition.content
}

/// It fails with this code, and the folder is as it was.
#[track_caller]
pub fn refused<T: std::fmt::Debug>(
    dir: &Path,
    code: &str,
    done: impl FnOnce() -> Result<T, AuthorityError>,
) {
    let before = files(dir);
    let error = done().expect_err(code);
    assert_eq!(error.code(), code, "{error}");
    assert!(AuthorityError::CODES.contains(&code));
    assert_eq!(files(dir), before, "{code}");
}

pub fn someone(add: &[(&str, u8)], remove: &[&str]) -> People {
    People {
        add: add.iter().map(|(name, seed)| holder(name, *seed)).collect(),
        remove: remove.iter().map(|who| (*who).to_owned()).collect(),
        threshold: None,
    }
}

pub type Edit = Box<dyn FnOnce(&mut repere_register::Deployment) -> Result<(), AuthorityError>>;

pub fn editing(
    edit: impl FnOnce(&mut repere_register::Deployment) -> Result<(), AuthorityError> + 'static,
) -> Edit {
    Box::new(edit)
}

/// The agency as it is, with other keys to word back with.
pub fn with_reply_keys(deployment: &repere_register::Deployment, seed: u8) -> Agency {
    Agency {
        keys: Some(keys(seed).public()),
        ..deployment.agency("foyer").unwrap().agency.clone()
    }
}
