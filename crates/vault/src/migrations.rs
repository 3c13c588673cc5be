//! Running the numbered SQL files of the program that the vault belongs to.
//!
//! `PRAGMA user_version` says which migrations a vault has run. The caller gives the files: see [`Schema`].

use rusqlite::{Connection, TransactionBehavior};

use crate::OpenError;

/// The tables that a program keeps in its vault.
#[derive(Clone, Copy, Debug)]
pub struct Schema {
    /// The stem of the vault's file names: `vault` makes `vault.db`, `vault.key` and `vault.lock`.
    /// Two programs with different names never take each other's vault for their own.
    pub name: &'static str,
    /// SQL, in the order in which it is run; the first makes version 1. One that was shipped is never
    /// changed, and none is taken away: what a program changes of its tables is a further one.
    pub migrations: &'static [&'static str],
}

impl Schema {
    /// Brings a database to the newest version, a transaction a migration; one that is newer is left alone.
    pub(crate) fn bring_up(&self, db: &mut Connection) -> Result<(), OpenError> {
        let version: i64 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        let version = usize::try_from(version).map_err(|_| OpenError::Damaged)?;
        if version > self.migrations.len() {
            return Err(OpenError::NewerVersion);
        }
        for (position, migration) in self.migrations.iter().enumerate().skip(version) {
            let transaction = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
            transaction.execute_batch(migration)?;
            transaction.execute_batch(&format!("PRAGMA user_version = {}", position + 1))?;
            transaction.commit()?;
        }
        Ok(())
    }
}
