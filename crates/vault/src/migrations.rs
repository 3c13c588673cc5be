//! The schema, as numbered files that are never changed once they were shipped.
//!
//! A file's name says its intent. What a device has run is its `PRAGMA user_version`.
//! `tests/schema.rs` locks the files by their hashes and the result by a snapshot.
//! Past mistakes are written down here, next to the list: none yet.

use rusqlite::{Connection, TransactionBehavior};

use crate::OpenError;

/// In order; the first makes version 1.
const MIGRATIONS: &[&str] = &[include_str!(
    "migrations/0001_keep_screenings_and_their_outbox.sql"
)];

/// Brings a database to the newest version; one that is newer is left alone.
pub(crate) fn run(db: &mut Connection) -> Result<(), OpenError> {
    let version: i64 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let version = usize::try_from(version).map_err(|_| OpenError::Damaged)?;
    if version > MIGRATIONS.len() {
        return Err(OpenError::NewerVersion);
    }
    for (position, migration) in MIGRATIONS.iter().enumerate().skip(version) {
        let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        transaction.execute_batch(migration)?;
        transaction.execute_batch(&format!("PRAGMA user_version = {}", position + 1))?;
        transaction.commit()?;
    }
    Ok(())
}
