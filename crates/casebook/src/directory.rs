//! The directory that the deployment installed.

use rusqlite::{OptionalExtension, params};

use crate::{Casebook, StoreError};

/// A directory that was installed, as it came. What the text means is the caller's affair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredDirectory {
    /// The directory's id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The bundle's text, signature included.
    pub bundle: String,
}

impl Casebook {
    /// Keeps a directory, durably, in place of the one that was there.
    pub fn put_directory(&self, directory: &StoredDirectory) -> Result<(), StoreError> {
        self.change_one(
            "INSERT INTO directory (only_one, id, version, bundle) VALUES (1, ?1, ?2, ?3)
             ON CONFLICT (only_one) DO UPDATE
             SET id = excluded.id, version = excluded.version, bundle = excluded.bundle",
            params![directory.id, directory.version, directory.bundle],
        )
    }

    /// The directory that was installed, if one was.
    pub fn directory(&self) -> Result<Option<StoredDirectory>, StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT id, version, bundle FROM directory")?;
        let directory = statement.query_row([], |row| {
            Ok(StoredDirectory {
                id: row.get(0)?,
                version: row.get(1)?,
                bundle: row.get(2)?,
            })
        });
        Ok(directory.optional()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn installed_directory_comes_back_and_is_replaced_whole() {
        let (vault, _dir) = testing::vault();
        assert_eq!(vault.directory().expect("it is read"), None);
        let one = |version: &str| StoredDirectory {
            id: "france".to_owned(),
            version: version.to_owned(),
            bundle: format!("the bundle of {version}"),
        };
        for version in ["1.0.0", "1.1.0"] {
            vault.put_directory(&one(version)).expect("it is kept");
            assert_eq!(vault.directory().expect("it is read"), Some(one(version)));
        }
    }
}
