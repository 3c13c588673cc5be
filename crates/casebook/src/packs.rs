//! The protocol packs that screenings began with, and the protocols that the worker installed.

use rusqlite::{OptionalExtension, params};

use crate::{Casebook, StoreError};

/// A protocol pack as it was when a screening began with it. What the bytes mean is the caller's affair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredPack {
    /// SHA-256 of its canonical form, hexadecimal: its name.
    pub sha256: String,
    /// The protocol's id.
    pub id: String,
    /// The protocol's version.
    pub version: String,
    /// Its files.
    pub files: Vec<u8>,
}

/// A protocol that was installed, as it came. What the text means is the caller's affair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredProtocol {
    /// The protocol's id. No two have the same.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The bundle's text, signature included.
    pub bundle: String,
}

impl Casebook {
    /// Keeps a protocol, durably, in place of another version of it.
    pub fn put_protocol(&self, protocol: &StoredProtocol) -> Result<(), StoreError> {
        self.change_one(
            "INSERT INTO protocol (id, version, bundle) VALUES (?1, ?2, ?3)
             ON CONFLICT (id) DO UPDATE SET version = excluded.version, bundle = excluded.bundle",
            params![protocol.id, protocol.version, protocol.bundle],
        )
    }

    /// Every protocol that was installed, by id.
    pub fn protocols(&self) -> Result<Vec<StoredProtocol>, StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT id, version, bundle FROM protocol ORDER BY id")?;
        let protocols = statement.query_map([], |row| {
            Ok(StoredProtocol {
                id: row.get(0)?,
                version: row.get(1)?,
                bundle: row.get(2)?,
            })
        })?;
        Ok(protocols.collect::<rusqlite::Result<_>>()?)
    }

    /// Takes a protocol away. Screenings that began with it keep their pack.
    /// [`StoreError::NotFound`] where this version of it is not installed.
    pub fn remove_protocol(&self, id: &str, version: &str) -> Result<(), StoreError> {
        self.change_one(
            "DELETE FROM protocol WHERE id = ?1 AND version = ?2",
            [id, version],
        )
    }

    /// Keeps a pack, durably. One that is there already stays as it is.
    pub fn put_pack(&self, pack: &StoredPack) -> Result<(), StoreError> {
        self.db()
            .prepare_cached(
                "INSERT INTO pack (sha256, id, version, files) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (sha256) DO NOTHING",
            )?
            .execute(params![pack.sha256, pack.id, pack.version, pack.files])?;
        Ok(())
    }

    /// The pack of that SHA-256.
    pub fn pack(&self, sha256: &str) -> Result<Option<StoredPack>, StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT sha256, id, version, files FROM pack WHERE sha256 = ?1")?;
        let pack = statement.query_row([sha256], |row| {
            Ok(StoredPack {
                sha256: row.get(0)?,
                id: row.get(1)?,
                version: row.get(2)?,
                files: row.get(3)?,
            })
        });
        Ok(pack.optional()?)
    }
}
