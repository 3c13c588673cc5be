//! The protocol packs that screenings began with.

use rusqlite::{OptionalExtension, params};

use crate::{StoreError, Vault};

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

impl Vault {
    /// Keeps a pack, durably. One that is there already stays as it is.
    pub fn put_pack(&self, pack: &StoredPack) -> Result<(), StoreError> {
        self.db
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
            .db
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
