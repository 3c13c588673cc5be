//! Helpers that the code of every table needs: reading rows, storing moments, telling errors.

use rusqlite::{Connection, Params, Row, Transaction, TransactionBehavior};

use crate::StoreError;

/// Statements as the tables of a vault need them: with [`StoreError`]s, and prepared once.
pub trait Statements {
    /// A transaction that takes the write lock at once. Rolled back where it is dropped.
    fn begin(&self) -> Result<Transaction<'_>, StoreError>;

    /// Runs a statement that must change exactly one row; [`StoreError::NotFound`] where it does not.
    fn change_one(&self, sql: &str, params: impl Params) -> Result<(), StoreError>;

    /// All rows of a list that can be read, and the ids of those that cannot: one bad row never hides the
    /// others. The statement's first column is the id.
    fn list<T>(
        &self,
        sql: &str,
        read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<(Vec<T>, Vec<String>), StoreError> {
        self.list_of(sql, [], read)
    }

    /// The same of a statement with parameters.
    fn list_of<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<(Vec<T>, Vec<String>), StoreError>;

    /// Folds the log into the database and empties it, so that what was deleted stands in neither file.
    fn forget_log(&self) -> Result<(), StoreError>;
}

impl Statements for Connection {
    fn begin(&self) -> Result<Transaction<'_>, StoreError> {
        Ok(Transaction::new_unchecked(
            self,
            TransactionBehavior::Immediate,
        )?)
    }

    fn change_one(&self, sql: &str, params: impl Params) -> Result<(), StoreError> {
        match self.prepare_cached(sql)?.execute(params)? {
            1 => Ok(()),
            _ => Err(StoreError::NotFound),
        }
    }

    fn list_of<T>(
        &self,
        sql: &str,
        params: impl Params,
        read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<(Vec<T>, Vec<String>), StoreError> {
        let mut statement = self.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        let (mut sound, mut damaged) = (Vec::new(), Vec::new());
        while let Some(row) = rows.next()? {
            match read(row) {
                Ok(value) => sound.push(value),
                Err(_) => damaged.push(row.get::<_, String>(0).unwrap_or_default()),
            }
        }
        Ok((sound, damaged))
    }

    fn forget_log(&self) -> Result<(), StoreError> {
        self.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }
}
