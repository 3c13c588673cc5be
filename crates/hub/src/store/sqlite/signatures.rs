//! Signed requests in the SQLite file.

use super::super::signatures::{Remembered, SignatureStore, SignedRequest, Signer, nobody};
use super::{SqliteStore, agency_row, milliseconds, rows};
use crate::store::{AgencyRow, StoreError};
use async_trait::async_trait;
use rusqlite::{Transaction, params};

#[async_trait]
impl SignatureStore for SqliteStore {
    async fn remember(&self, request: SignedRequest) -> Result<Remembered, StoreError> {
        self.commit(move |transaction| remember(transaction, &request))
            .await
    }

    async fn desks(&self) -> Result<Vec<AgencyRow>, StoreError> {
        self.run(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT id, public FROM agencies
                 WHERE standing IS NULL OR standing <> 'removed' ORDER BY id",
            )?;
            rows(statement.query([])?, |row| Ok(agency_row(row)?))
        })
        .await
    }
}

fn remember(
    transaction: &Transaction<'_>,
    request: &SignedRequest,
) -> Result<Remembered, StoreError> {
    let at = milliseconds(request.at);
    transaction
        .prepare_cached("DELETE FROM nonces WHERE keep_until < ?1")?
        .execute([at])?;
    let of_these: u32 = transaction
        .prepare_cached("SELECT count(*) FROM nonces WHERE keys = ?1")?
        .query_row([&request.keys], |row| row.get(0))?;
    let known: bool = transaction
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM nonces WHERE nonce = ?1)")?
        .query_row([request.nonce], |row| row.get(0))?;
    if known {
        return Ok(Remembered::Seen);
    }
    if of_these >= request.most {
        return Ok(Remembered::TooMany);
    }
    transaction
        .prepare_cached("INSERT INTO nonces (nonce, keys, keep_until) VALUES (?1, ?2, ?3)")?
        .execute(params![
            request.nonce,
            request.keys,
            milliseconds(request.keep_until)
        ])?;
    match &request.signer {
        Signer::Device(device) => {
            let today = request.at.date_naive().to_string();
            // Once a day, and never back: a clock that was set back makes nobody look absent.
            transaction
                .prepare_cached(
                    "UPDATE devices SET last_seen_on = ?2,
                         bearer_used_at = coalesce(bearer_used_at, ?3)
                     WHERE id = ?1 AND (last_seen_on IS NULL OR last_seen_on < ?2
                                        OR bearer_used_at IS NULL)",
                )?
                .execute(params![device, today, at])?;
            transaction
                .prepare_cached(
                    "UPDATE devices SET signs_since = ?2, bearer_sha256 = ?3
                     WHERE id = ?1 AND signs_since IS NULL",
                )?
                .execute(params![device, at, nobody()])?;
        }
        Signer::Desk(agency) => {
            transaction
                .prepare_cached(
                    "UPDATE agencies SET signs_since = ?2, bearer_sha256 = ?3
                     WHERE id = ?1 AND signs_since IS NULL",
                )?
                .execute(params![agency, at, nobody()])?;
        }
    }
    Ok(Remembered::New)
}
