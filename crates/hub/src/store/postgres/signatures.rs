//! Signed requests, in PostgreSQL.

use super::uploads::agencies;
use super::{Connection, Failure, PostgresStore, commit, milliseconds};
use crate::store::signatures::{Remembered, SignatureStore, SignedRequest, Signer, nobody};
use crate::store::{AgencyRow, StoreError};
use async_trait::async_trait;

#[async_trait]
impl SignatureStore for PostgresStore {
    async fn remember(&self, request: SignedRequest) -> Result<Remembered, StoreError> {
        commit!(self, |transaction| remember(transaction, &request))
    }

    async fn desks(&self) -> Result<Vec<AgencyRow>, StoreError> {
        agencies(
            self,
            "SELECT id, public FROM agencies
             WHERE standing IS NULL OR standing <> 'removed' ORDER BY id",
        )
        .await
    }
}

/// How many that are over are forgotten with each new one.
const FORGOTTEN_AT_ONCE: i64 = 50;

async fn remember(
    transaction: &Connection,
    request: &SignedRequest,
) -> Result<Remembered, Failure> {
    let (nonce, at) = (&request.nonce[..], milliseconds(request.at));
    // By the earlier of two clocks: that of one hub, which was set ahead, must not have forgotten what another one
    // would still take.
    let row = transaction
        .row(
            "SELECT CAST(least(CAST($1 AS BIGINT), floor(extract(epoch FROM now()) * 1000)) AS BIGINT),
                 (SELECT count(*) FROM nonces WHERE keys = $2 AND keep_until >= $1),
                 EXISTS (SELECT 1 FROM nonces WHERE nonce = $3 AND keep_until >= $1)",
            &[&at, &request.keys, &nonce],
        )
        .await?;
    let row = row.ok_or(StoreError::Refused)?;
    let over: i64 = row.try_get(0)?;
    let of_these: i64 = row.try_get(1)?;
    if row.try_get(2)? {
        return Ok(Remembered::Seen);
    }
    if of_these >= i64::from(request.most) {
        return Ok(Remembered::TooMany);
    }
    // Of two hubs that are asked the same at once, one waits here for the other's commit.
    let new = transaction
        .change(
            "INSERT INTO nonces (nonce, keys, keep_until) VALUES ($1, $2, $3)
             ON CONFLICT (nonce) DO UPDATE SET keys = excluded.keys, keep_until = excluded.keep_until
             WHERE nonces.keep_until < $4",
            &[&nonce, &request.keys, &milliseconds(request.keep_until), &over],
        )
        .await?;
    if new == 0 {
        return Ok(Remembered::Seen);
    }
    transaction
        .change(
            "DELETE FROM nonces WHERE nonce IN
                 (SELECT nonce FROM nonces WHERE keep_until < $1
                  ORDER BY keep_until LIMIT $2 FOR UPDATE SKIP LOCKED)",
            &[&over, &FORGOTTEN_AT_ONCE],
        )
        .await?;
    match &request.signer {
        Signer::Device(device) => {
            let today = request.at.date_naive().to_string();
            // Once a day, and never back: a clock that was set back makes nobody look absent.
            transaction
                .change(
                    "UPDATE devices SET last_seen_on = $2,
                         bearer_used_at = coalesce(bearer_used_at, $3)
                     WHERE id = $1 AND (last_seen_on IS NULL OR last_seen_on < $2
                                        OR bearer_used_at IS NULL)",
                    &[device, &today, &at],
                )
                .await?;
            transaction
                .change(
                    "UPDATE devices SET signs_since = $2, bearer_sha256 = $3
                     WHERE id = $1 AND signs_since IS NULL",
                    &[device, &at, &&nobody()[..]],
                )
                .await?;
        }
        Signer::Desk(agency) => {
            transaction
                .change(
                    "UPDATE agencies SET signs_since = $2, bearer_sha256 = $3
                     WHERE id = $1 AND signs_since IS NULL",
                    &[agency, &at, &&nobody()[..]],
                )
                .await?;
        }
    }
    Ok(Remembered::New)
}
