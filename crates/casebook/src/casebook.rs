//! Creating, unlocking and locking the device's vault.

use std::cell::OnceCell;
use std::path::Path;

use chrono::{DateTime, Utc};
use repere_vault::{KdfParameters, OpenError, SecretString, Statements, StoreError, Vault};
use rusqlite::{Connection, Params, Row, Transaction};

use crate::schema::SCHEMA;

/// The device's vault, open. Dropping it locks it: see [`Vault`].
pub struct Casebook {
    vault: Vault,
    /// The screenings that cannot be read, once somebody has looked: the lists are the same on every page.
    pub(crate) unreadable: OnceCell<Vec<String>>,
    /// What is used in the place of the vault's database: tests that look for bytes need one without a key.
    #[cfg(test)]
    pub(crate) plain: Option<Connection>,
}

impl Casebook {
    /// Whether there is a vault in this folder, or anything that has the name of one.
    pub fn exists(dir: &Path) -> bool {
        Vault::exists(&SCHEMA, dir)
    }

    /// Creates a vault in a folder and opens it: see [`Vault::create`].
    pub fn create(
        dir: &Path,
        passphrase: &SecretString,
        kdf: KdfParameters,
        now: DateTime<Utc>,
    ) -> Result<Self, OpenError> {
        Vault::create(&SCHEMA, dir, passphrase, kdf, now).map(Self::of)
    }

    /// Opens the vault of a folder with its passphrase: see [`Vault::unlock`].
    pub fn unlock(
        dir: &Path,
        passphrase: &SecretString,
        now: DateTime<Utc>,
    ) -> Result<Self, OpenError> {
        Vault::unlock(&SCHEMA, dir, passphrase, now).map(Self::of)
    }

    /// Locks the vault. The same as dropping it, with a word for a fault: everything that was recorded is safe
    /// either way.
    pub fn lock(self) -> Result<(), OpenError> {
        self.vault.lock()
    }

    fn of(vault: Vault) -> Self {
        Self {
            vault,
            unreadable: OnceCell::new(),
            #[cfg(test)]
            plain: None,
        }
    }

    pub(crate) fn db(&self) -> &Connection {
        #[cfg(test)]
        if let Some(plain) = &self.plain {
            return plain;
        }
        self.vault.db()
    }

    pub(crate) fn transaction(&self) -> Result<Transaction<'_>, StoreError> {
        self.db().begin()
    }

    pub(crate) fn change_one(&self, sql: &str, params: impl Params) -> Result<(), StoreError> {
        self.db().change_one(sql, params)
    }

    pub(crate) fn list<T>(
        &self,
        sql: &str,
        read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<(Vec<T>, Vec<String>), StoreError> {
        self.db().list(sql, read)
    }

    pub(crate) fn list_of<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<(Vec<T>, Vec<String>), StoreError> {
        self.db().list_of(sql, params, read)
    }

    /// Empties the log, so that what was deleted stands in no file.
    pub fn forget_log(&self) -> Result<(), StoreError> {
        self.db().forget_log()
    }
}
