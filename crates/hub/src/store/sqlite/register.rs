//! The register in the SQLite file, and which devices enrolled.

use super::super::register::{
    EnrolledRow, NewRegister, RegisterRow, RegisterStore, RegisteredAgency,
};
use super::{SqliteStore, agency_row, milliseconds, rows, time};
use crate::TokenHash;
use crate::store::signatures::nobody;
use crate::store::{AgencyRow, DeviceRow, StoreError};
use async_trait::async_trait;
use rusqlite::{OptionalExtension as _, Transaction, named_params, params};

#[async_trait]
impl RegisterStore for SqliteStore {
    async fn register_version(&self) -> Result<Option<u64>, StoreError> {
        self.run(|connection| {
            let version = connection
                .prepare_cached("SELECT version FROM register")?
                .query_row([], |row| row.get::<_, i64>(0))
                .optional()?;
            Ok(version.map(i64::unsigned_abs))
        })
        .await
    }

    async fn register(&self) -> Result<Option<RegisterRow>, StoreError> {
        self.run(|connection| {
            let mut statement = connection.prepare_cached("SELECT version, kept FROM register")?;
            let row = statement.query_row([], |row| {
                Ok(RegisterRow {
                    version: row.get::<_, i64>(0)?.unsigned_abs(),
                    kept: row.get(1)?,
                })
            });
            Ok(row.optional()?)
        })
        .await
    }

    async fn put_register(&self, new: NewRegister) -> Result<bool, StoreError> {
        self.commit(move |transaction| {
            if !replace(transaction, &new)? {
                return Ok(false);
            }
            transaction.execute(
                "UPDATE agencies SET standing = 'removed' WHERE standing IS NOT NULL",
                [],
            )?;
            for agency in &new.agencies {
                put_agency(transaction, agency, milliseconds(new.at))?;
            }
            Ok(true)
        })
        .await
    }

    async fn agencies_without_desk(&self) -> Result<Vec<AgencyRow>, StoreError> {
        self.run(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT id, public FROM agencies
                 WHERE has_desk = 0 AND standing IN ('open', 'closed') ORDER BY id",
            )?;
            rows(statement.query([])?, |row| Ok(agency_row(row)?))
        })
        .await
    }

    async fn enrolled(
        &self,
        agency: &str,
        after: Option<TokenHash>,
        limit: u32,
    ) -> Result<Vec<EnrolledRow>, StoreError> {
        let agency = agency.to_owned();
        self.run(move |connection| {
            let mut statement = connection.prepare_cached(
                "SELECT token_sha256, devices.id, keys, voucher, used_at, last_seen_on
                 FROM invitations JOIN devices ON devices.id = invitations.device
                 WHERE agency = ?1
                   AND (used_at, token_sha256) > (coalesce(
                       (SELECT used_at FROM invitations WHERE agency = ?1 AND token_sha256 = ?2),
                       -1), coalesce(?2, x''))
                 ORDER BY used_at, token_sha256 LIMIT ?3",
            )?;
            let after = after.map(|after| after.as_bytes().to_vec());
            rows(statement.query(params![agency, after, limit])?, |row| {
                Ok(EnrolledRow {
                    code: TokenHash::from_bytes(row.get(0)?),
                    device: DeviceRow {
                        id: row.get(1)?,
                        keys: row.get(2)?,
                        voucher: row.get(3)?,
                    },
                    enrolled_at: time(row.get(4)?)?,
                    last_seen_on: match row.get::<_, Option<String>>(5)? {
                        None => None,
                        Some(day) => Some(day.parse().map_err(|_| StoreError::Damaged)?),
                    },
                })
            })
        })
        .await
    }
}

/// Keeps the register, if the one that it follows is still there.
fn replace(transaction: &Transaction<'_>, new: &NewRegister) -> Result<bool, StoreError> {
    let after = i64::try_from(new.after).map_err(|_| StoreError::Damaged)?;
    let changed = match after {
        0 => transaction.execute(
            "INSERT INTO register (one, version, kept) VALUES (1, 1, ?1)
             ON CONFLICT (one) DO NOTHING",
            params![new.kept],
        )?,
        _ => transaction.execute(
            "UPDATE register SET version = version + 1, kept = ?2 WHERE version = ?1",
            params![after, new.kept],
        )?,
    };
    Ok(changed == 1)
}

fn put_agency(
    transaction: &Transaction<'_>,
    agency: &RegisteredAgency,
    at: i64,
) -> Result<(), StoreError> {
    transaction.execute(
        "INSERT INTO agencies (id, public, bearer_sha256, added_at, has_desk, standing)
         VALUES (:id, :public, :bearer, :at, 0, :standing)
         ON CONFLICT (id) DO UPDATE SET public = excluded.public, standing = excluded.standing",
        named_params! {
            ":id": agency.id, ":public": agency.public, ":bearer": nobody(), ":at": at,
            ":standing": if agency.closed { "closed" } else { "open" },
        },
    )?;
    Ok(())
}
