//! The settings of the device: small values by name.

use rusqlite::OptionalExtension;

use crate::{Casebook, StoreError};

impl Casebook {
    /// A setting's value.
    pub fn setting(&self, key: &str) -> Result<Option<String>, StoreError> {
        let mut statement = self
            .db()
            .prepare_cached("SELECT value FROM setting WHERE key = ?1")?;
        Ok(statement.query_row([key], |row| row.get(0)).optional()?)
    }

    /// Sets a setting, durably. Its name may not be empty.
    pub fn set_setting(&self, key: &str, value: &str) -> Result<(), StoreError> {
        self.change_one(
            "INSERT INTO setting (key, value) VALUES (?1, ?2)
             ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            [key, value],
        )
    }

    /// The next number of a counter, from 1. A number that was given is never given again.
    pub(crate) fn count(&self, counter: &str) -> Result<i64, StoreError> {
        let mut statement = self.db().prepare_cached(
            "INSERT INTO counter (name, value) VALUES (?1, 1)
             ON CONFLICT (name) DO UPDATE SET value = value + 1
             RETURNING value",
        )?;
        Ok(statement.query_row([counter], |row| row.get(0))?)
    }
}
