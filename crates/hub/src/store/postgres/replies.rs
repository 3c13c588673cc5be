//! Replies and erasure, in PostgreSQL.

use super::attachments::drop_with_referral;
use super::uploads::lock_log;
use super::{
    Connection, Failure, PostgresStore, Value, commit, digest, id, milliseconds, number, read, time,
};
use crate::store::StoreError;
use crate::store::replies::{KeptReply, MAX_DROPPED_UNSEEN, NewReply, ReplyRow, ReplyStore};
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use repere_referral::dropped::Found;
use uuid::Uuid;

#[async_trait]
impl ReplyStore for PostgresStore {
    async fn put_reply(&self, new: NewReply) -> Result<KeptReply, StoreError> {
        commit!(self, |transaction| put_reply(transaction, &new))
    }

    async fn replies(
        &self,
        device: &str,
        after: Option<Uuid>,
        limit: u32,
    ) -> Result<Vec<ReplyRow>, StoreError> {
        let after = after.map(|id| id.to_string());
        read!(self, |connection| async {
            let rows = connection
                .rows(
                    "SELECT id, referral, sha256, CAST(length(sealed) AS BIGINT), received_at
                     FROM replies
                     WHERE device = $1 AND fetched_at IS NULL
                       AND (received_at, id) > (coalesce(
                           (SELECT received_at FROM replies WHERE device = $1 AND id = $2), -1),
                           coalesce($2, ''))
                     ORDER BY received_at, id LIMIT $3",
                    &[&device, &after, &i64::from(limit)],
                )
                .await?;
            rows.iter()
                .map(|row| {
                    Ok(ReplyRow {
                        id: id(row, 0)?,
                        referral: id(row, 1)?,
                        sha256: digest(row, 2)?,
                        size: number(row, 3)?,
                        received_at: time(row.try_get(4)?)?,
                    })
                })
                .collect::<Result<Vec<_>, Failure>>()
        })
    }

    async fn sealed_reply(&self, device: &str, id: Uuid) -> Result<Option<Vec<u8>>, StoreError> {
        let id = id.to_string();
        read!(self, |connection| async {
            let sql = "SELECT sealed FROM replies
                       WHERE device = $1 AND id = $2 AND fetched_at IS NULL";
            let row = connection.row(sql, &[&device, &id]).await?;
            Ok(row.map(|row| row.try_get(0)).transpose()?)
        })
    }

    async fn mark_reply_fetched(
        &self,
        device: &str,
        id: Uuid,
        at: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let id = id.to_string();
        let changed = commit!(self, |transaction| async {
            let sql = "UPDATE replies
                       SET fetched_at = coalesce(fetched_at, $3), sealed = CAST('' AS BYTEA)
                       WHERE device = $1 AND id = $2";
            let values: [Value<'_>; 3] = [&device, &id, &milliseconds(at)];
            transaction.change(sql, &values).await
        })?;
        Ok(changed == 1)
    }

    async fn erase(&self, device: &str, id: Uuid, at: DateTime<Utc>) -> Result<Found, StoreError> {
        let id = id.to_string();
        commit!(self, |transaction| erase(transaction, device, &id, at))
    }
}

async fn erase(
    transaction: &Connection,
    device: &str,
    id: &str,
    at: DateTime<Utc>,
) -> Result<Found, Failure> {
    // It has come, or it will not be taken: nothing is kept meanwhile.
    lock_log(transaction).await?;
    let at = milliseconds(at);
    let sql = "SELECT device, served_at FROM referrals WHERE id = $1 FOR UPDATE";
    let Some(row) = transaction.row(sql, &[&id]).await? else {
        transaction
            .change(
                "INSERT INTO dropped_unseen (id, device, dropped_at) VALUES ($1, $2, $3)
                 ON CONFLICT (id, device) DO NOTHING",
                &[&id, &device, &at],
            )
            .await?;
        // The oldest are forgotten: no device may fill the store, and what was on its way has come long since.
        transaction
            .change(
                "DELETE FROM dropped_unseen WHERE device = $1 AND id NOT IN
                     (SELECT id FROM dropped_unseen WHERE device = $1
                      ORDER BY dropped_at DESC, id LIMIT $2)",
                &[&device, &i64::from(MAX_DROPPED_UNSEEN)],
            )
            .await?;
        return Ok(Found::NeverHad);
    };
    if row.try_get::<_, &str>(0)? != device {
        return Ok(Found::NotYours);
    }
    drop_with_referral(transaction, id).await?;
    transaction
        .change(
            "UPDATE referrals SET erased_at = coalesce(erased_at, $3), sealed = CAST('' AS BYTEA)
             WHERE device = $1 AND id = $2",
            &[&device, &id, &at],
        )
        .await?;
    Ok(match row.try_get::<_, Option<i64>>(1)? {
        None => Found::Unread,
        Some(_) => Found::Fetched,
    })
}

async fn put_reply(transaction: &Connection, new: &NewReply) -> Result<KeptReply, Failure> {
    let (id, referral) = (new.id.to_string(), new.referral.to_string());
    let sql = "SELECT referral, agency, sha256 FROM replies WHERE id = $1";
    if let Some(row) = transaction.row(sql, &[&id]).await? {
        let same = row.try_get::<_, &str>(0)? == referral
            && row.try_get::<_, &str>(1)? == new.agency
            && digest(&row, 2)? == new.sha256;
        return Ok(match same {
            true => KeptReply::Durable,
            false => KeptReply::Conflict,
        });
    }
    let sql = "SELECT device FROM referrals WHERE id = $1 AND agency = $2 AND kind = 'referral'";
    let Some(row) = transaction.row(sql, &[&referral, &new.agency]).await? else {
        return Ok(KeptReply::UnknownReferral);
    };
    let device: &str = row.try_get(0)?;
    let (sha256, at) = (&new.sha256[..], milliseconds(new.at));
    transaction
        .change(
            "INSERT INTO replies (id, referral, agency, device, sha256, sealed, received_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7)",
            &[
                &id,
                &referral,
                &new.agency,
                &device,
                &sha256,
                &new.sealed,
                &at,
            ],
        )
        .await?;
    Ok(KeptReply::Durable)
}
