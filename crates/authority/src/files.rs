//! What lies in a register's folder, as bytes, and writing into it.

use crate::error::AuthorityError;
use crate::number::{Named, Number, named};
use repere_files::{FileError, Lock, Readers};
use repere_referral::MAX_DETACHED_BYTES;
use repere_register::MAX_FILE_BYTES;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The register file.
pub(crate) const REGISTER: &str = "register.json";
const LOCK: &str = ".lock";

/// The files of a folder, by what they are. Which edition a text really is has not been looked at.
#[derive(Debug, Clone, Default)]
pub(crate) struct Files {
    pub(crate) texts: BTreeMap<Number, Vec<u8>>,
    /// By the number and the id of the keys in the name.
    pub(crate) signatures: BTreeMap<(Number, String), Vec<u8>>,
    /// Numbers under which keys have signed a text that was discarded.
    pub(crate) spent: BTreeMap<(Number, String), Vec<u8>>,
    pub(crate) register: Option<Vec<u8>>,
}

impl Files {
    /// Reads a folder; what is none of ours in it is passed over.
    pub(crate) fn read(dir: &Path) -> Result<Files, AuthorityError> {
        let of = |error| FileError::of(dir, error);
        let mut files = Files::default();
        for entry in fs::read_dir(dir).map_err(of)? {
            let name = entry.map_err(of)?.file_name();
            let Some(name) = name.to_str() else {
                continue;
            };
            let path = dir.join(name);
            match named(name) {
                Some(Named::Text(number)) => {
                    let most = number.role().max_bytes() as u64;
                    files.texts.insert(number, repere_files::read(&path, most)?);
                }
                Some(Named::Signature(number, keys)) => {
                    // A longer one is no signature, which is said of it by its name.
                    let most = MAX_DETACHED_BYTES as u64 + 1;
                    let bytes = repere_files::read_up_to(&path, most)?;
                    files.signatures.insert((number, keys), bytes);
                }
                Some(Named::SetAside(number, keys)) => {
                    let most = MAX_DETACHED_BYTES as u64 + 1;
                    let bytes = repere_files::read_up_to(&path, most)?;
                    files.spent.insert((number, keys), bytes);
                }
                None if name == REGISTER => {
                    let bytes = repere_files::read(&path, MAX_FILE_BYTES as u64)?;
                    files.register = Some(bytes);
                }
                None => {}
            }
        }
        Ok(files)
    }
}

impl Files {
    /// Whether somebody has signed a discarded text under this number.
    pub(crate) fn is_spent(&self, number: Number) -> bool {
        self.spent.keys().any(|(spent, _)| *spent == number)
    }
}

/// One who writes into a folder; nobody else does until it is dropped.
pub(crate) struct Writing {
    dir: PathBuf,
    _lock: Lock,
}

impl Writing {
    pub(crate) fn begin(dir: &Path) -> Result<Writing, AuthorityError> {
        // No lock is left in a folder that is none of ours.
        if !repere_files::exists(&dir.join(Number::Root { version: 1 }.text_name())) {
            let path = dir.to_owned();
            return Err(AuthorityError::NotAnAuthority { path });
        }
        Ok(Writing {
            dir: dir.to_owned(),
            _lock: Lock::take(&dir.join(LOCK))?,
        })
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.join(name)
    }

    pub(crate) fn create(&self, name: &str, bytes: &[u8]) -> Result<(), AuthorityError> {
        Ok(repere_files::create(
            &self.path(name),
            bytes,
            Readers::Everybody,
        )?)
    }

    pub(crate) fn replace(&self, name: &str, bytes: &[u8]) -> Result<(), AuthorityError> {
        Ok(repere_files::replace(
            &self.path(name),
            bytes,
            Readers::Everybody,
        )?)
    }

    pub(crate) fn remove(&self, name: &str) -> Result<(), AuthorityError> {
        Ok(repere_files::remove(&self.path(name))?)
    }

    /// Gives a file a name under which it counts no more.
    pub(crate) fn set_aside(&self, name: &str) -> Result<(), AuthorityError> {
        let aside = self.path(&self.aside(name));
        Ok(repere_files::publish(&self.path(name), &aside)?)
    }

    /// The name under which a file counts no more.
    pub(crate) fn aside(&self, name: &str) -> String {
        let mut aside = format!("{name}.set-aside");
        let mut count = 2;
        while repere_files::exists(&self.path(&aside)) {
            aside = format!("{name}.set-aside-{count}");
            count += 1;
        }
        aside
    }
}
