//! Between columns and values.

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use rusqlite::{Row, ToSql, Transaction, TransactionBehavior};
use uuid::Uuid;

use crate::{StoreError, Vault};

/// A row that a list left out because it cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DamagedRow {
    /// `screening` or `outbox`.
    pub table: String,
    /// Its id, as far as it can be read.
    pub id: String,
}

impl Vault {
    /// The rows that [`Vault::screenings`] and [`Vault::outbox`] leave out, so that they are missed aloud.
    pub fn damaged_rows(&self) -> Result<Vec<DamagedRow>, StoreError> {
        let mut damaged = Vec::new();
        for (table, ids) in [
            ("screening", self.screening_rows()?.1),
            ("outbox", self.outbox_rows()?.1),
        ] {
            damaged.extend(ids.into_iter().map(|id| DamagedRow {
                table: table.to_owned(),
                id,
            }));
        }
        Ok(damaged)
    }

    /// All of a list that can be read, and the ids of what cannot: one bad row never hides the others.
    /// The statement's first column is the id.
    pub(crate) fn list<T>(
        &self,
        sql: &str,
        read: impl Fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<(Vec<T>, Vec<String>), StoreError> {
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        let (mut sound, mut damaged) = (Vec::new(), Vec::new());
        while let Some(row) = rows.next()? {
            match read(row) {
                Ok(value) => sound.push(value),
                Err(_) => damaged.push(row.get::<_, String>(0).unwrap_or_default()),
            }
        }
        Ok((sound, damaged))
    }

    /// A transaction that takes the write lock at once. Rolled back where it is dropped.
    pub(crate) fn transaction(&self) -> Result<Transaction<'_>, StoreError> {
        Ok(Transaction::new_unchecked(
            &self.db,
            TransactionBehavior::Immediate,
        )?)
    }

    /// Runs a statement that must change exactly one row.
    pub(crate) fn change_one(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
    ) -> Result<(), StoreError> {
        match self.db.prepare_cached(sql)?.execute(params)? {
            1 => Ok(()),
            _ => Err(StoreError::NotFound),
        }
    }
}

/// A time as a column: RFC 3339, UTC, nine decimals always, so that text order is time order and nothing is lost.
pub(crate) struct Time(pub DateTime<Utc>);

impl ToSql for Time {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.to_rfc3339_opts(SecondsFormat::Nanos, true).into())
    }
}

impl FromSql for Time {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let time =
            DateTime::parse_from_rfc3339(value.as_str()?).map_err(|_| FromSqlError::InvalidType)?;
        Ok(Self(time.with_timezone(&Utc)))
    }
}

/// A UUID as a column: 36 characters.
pub(crate) struct Id(pub Uuid);

impl ToSql for Id {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.hyphenated().to_string().into())
    }
}

impl FromSql for Id {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Uuid::try_parse(value.as_str()?)
            .map(Self)
            .map_err(|_| FromSqlError::InvalidType)
    }
}
