//! The register, and which devices enrolled, in PostgreSQL.

use super::uploads::agencies;
use super::{Connection, Failure, PostgresStore, commit, milliseconds, number, read, time};
use crate::TokenHash;
use crate::store::register::{
    EnrolledRow, NewRegister, RegisterRow, RegisterStore, RegisteredAgency,
};
use crate::store::signatures::nobody;
use crate::store::{AgencyRow, DeviceRow, StoreError};
use async_trait::async_trait;
use tokio_postgres::Row;

#[async_trait]
impl RegisterStore for PostgresStore {
    async fn register_version(&self) -> Result<Option<u64>, StoreError> {
        read!(self, |connection| async {
            let row = connection.row("SELECT version FROM register", &[]).await?;
            row.map(|row| number(&row, 0)).transpose()
        })
    }

    async fn register(&self) -> Result<Option<RegisterRow>, StoreError> {
        read!(self, |connection| async {
            let row = connection
                .row("SELECT version, kept FROM register", &[])
                .await?;
            let row = row.map(|row| {
                Ok(RegisterRow {
                    version: number(&row, 0)?,
                    kept: row.try_get(1)?,
                })
            });
            row.transpose()
        })
    }

    async fn put_register(&self, new: NewRegister) -> Result<bool, StoreError> {
        commit!(self, |transaction| async {
            if !replace(transaction, &new).await? {
                return Ok(false);
            }
            let sql = "UPDATE agencies SET standing = 'removed' WHERE standing IS NOT NULL";
            transaction.change(sql, &[]).await?;
            for agency in &new.agencies {
                put_agency(transaction, agency, milliseconds(new.at)).await?;
            }
            Ok(true)
        })
    }

    async fn agencies_without_desk(&self) -> Result<Vec<AgencyRow>, StoreError> {
        agencies(
            self,
            "SELECT id, public FROM agencies
             WHERE NOT has_desk AND standing IN ('open', 'closed') ORDER BY id",
        )
        .await
    }

    async fn enrolled(
        &self,
        agency: &str,
        after: Option<TokenHash>,
        limit: u32,
    ) -> Result<Vec<EnrolledRow>, StoreError> {
        let after = after.map(|after| after.as_bytes().to_vec());
        read!(self, |connection| async {
            let rows = connection
                .rows(
                    "SELECT token_sha256, devices.id, keys, voucher, used_at, last_seen_on
                     FROM invitations JOIN devices ON devices.id = invitations.device
                     WHERE agency = $1
                       AND (used_at, token_sha256) > (coalesce(
                           (SELECT used_at FROM invitations
                            WHERE agency = $1 AND token_sha256 = $2), -1),
                           coalesce($2, CAST('' AS BYTEA)))
                     ORDER BY used_at, token_sha256 LIMIT $3",
                    &[&agency, &after, &i64::from(limit)],
                )
                .await?;
            rows.iter()
                .map(enrolled_row)
                .collect::<Result<Vec<_>, Failure>>()
        })
    }
}

fn enrolled_row(row: &Row) -> Result<EnrolledRow, Failure> {
    let day: Option<&str> = row.try_get(5)?;
    Ok(EnrolledRow {
        code: TokenHash::from_bytes(super::digest(row, 0)?),
        device: DeviceRow {
            id: row.try_get(1)?,
            keys: row.try_get(2)?,
            voucher: row.try_get(3)?,
        },
        enrolled_at: time(row.try_get(4)?)?,
        last_seen_on: match day {
            None => None,
            Some(day) => Some(day.parse().map_err(|_| StoreError::Damaged)?),
        },
    })
}

/// Keeps the register, if the one that it follows is still there. Of two at once the second one waits here, and finds
/// another one.
async fn replace(transaction: &Connection, new: &NewRegister) -> Result<bool, Failure> {
    let after = i64::try_from(new.after).map_err(|_| StoreError::Damaged)?;
    let changed = match after {
        0 => {
            transaction
                .change(
                    "INSERT INTO register (one, version, kept) VALUES (1, 1, $1)
                     ON CONFLICT (one) DO NOTHING",
                    &[&new.kept],
                )
                .await?
        }
        _ => {
            transaction
                .change(
                    "UPDATE register SET version = version + 1, kept = $2 WHERE version = $1",
                    &[&after, &new.kept],
                )
                .await?
        }
    };
    Ok(changed == 1)
}

async fn put_agency(
    transaction: &Connection,
    agency: &RegisteredAgency,
    at: i64,
) -> Result<(), Failure> {
    let standing = if agency.closed { "closed" } else { "open" };
    transaction
        .change(
            "INSERT INTO agencies (id, public, bearer_sha256, added_at, has_desk, standing)
             VALUES ($1, $2, $3, $4, FALSE, $5)
             ON CONFLICT (id) DO UPDATE SET public = excluded.public,
                 standing = excluded.standing",
            &[&agency.id, &agency.public, &&nobody()[..], &at, &standing],
        )
        .await?;
    Ok(())
}
