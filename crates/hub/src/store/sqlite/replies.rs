//! Replies and erasure in the SQLite file.

use super::super::replies::{KeptReply, MAX_DROPPED_UNSEEN, NewReply, ReplyRow, ReplyStore};
use super::attachments::drop_with_referral;
use super::{SqliteStore, id, milliseconds, rows, time};
use crate::store::StoreError;
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use repere_referral::dropped::Found;
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};
use uuid::Uuid;

#[async_trait]
impl ReplyStore for SqliteStore {
    async fn put_reply(&self, new: NewReply) -> Result<KeptReply, StoreError> {
        self.commit(move |transaction| put_reply(transaction, &new))
            .await
    }

    async fn replies(
        &self,
        device: &str,
        after: Option<Uuid>,
        limit: u32,
    ) -> Result<Vec<ReplyRow>, StoreError> {
        let device = device.to_owned();
        let after = after.map(|id| id.to_string());
        self.run(move |connection| {
            let mut statement = connection.prepare_cached(
                "SELECT id, referral, sha256, length(sealed), received_at FROM replies
                 WHERE device = ?1 AND fetched_at IS NULL
                   AND (received_at, id) > (coalesce(
                       (SELECT received_at FROM replies WHERE device = ?1 AND id = ?2), -1),
                       coalesce(?2, ''))
                 ORDER BY received_at, id LIMIT ?3",
            )?;
            rows(statement.query(params![device, after, limit])?, |row| {
                Ok(ReplyRow {
                    id: id(&row.get::<_, String>(0)?)?,
                    referral: id(&row.get::<_, String>(1)?)?,
                    sha256: row.get(2)?,
                    size: row.get::<_, i64>(3)?.unsigned_abs(),
                    received_at: time(row.get(4)?)?,
                })
            })
        })
        .await
    }

    async fn sealed_reply(&self, device: &str, id: Uuid) -> Result<Option<Vec<u8>>, StoreError> {
        let sql = "SELECT sealed FROM replies
                   WHERE device = ?1 AND id = ?2 AND fetched_at IS NULL";
        self.find_sealed(sql, device, id).await
    }

    async fn mark_reply_fetched(
        &self,
        device: &str,
        id: Uuid,
        at: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let sql = "UPDATE replies SET fetched_at = coalesce(fetched_at, ?3), sealed = x''
                   WHERE device = ?1 AND id = ?2";
        self.overwrite(sql, device, id, at).await
    }

    async fn erase(&self, device: &str, id: Uuid, at: DateTime<Utc>) -> Result<Found, StoreError> {
        let owner = device.to_owned();
        let found = self
            .commit(move |transaction| drop_referral(transaction, &owner, id, at))
            .await?;
        if matches!(found, Found::Unread | Found::Fetched) {
            self.fold().await?;
        }
        Ok(found)
    }
}

impl SqliteStore {
    /// Overwrites what `sql` finds under a device and an id; whether there was something.
    async fn overwrite(
        &self,
        sql: &'static str,
        device: &str,
        id: Uuid,
        at: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let device = device.to_owned();
        self.run(move |connection| {
            let changed =
                connection.execute(sql, params![device, id.to_string(), milliseconds(at)])?;
            if changed == 1 {
                fold(connection)?;
            }
            Ok(changed == 1)
        })
        .await
    }

    async fn fold(&self) -> Result<(), StoreError> {
        self.run(|connection| fold(connection)).await
    }
}

/// Folds the log in and empties it: what was overwritten stands in neither file.
fn fold(connection: &Connection) -> Result<(), StoreError> {
    Ok(connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?)
}

/// Drops the bytes of what a device sent, or remembers that it wants none of that id.
fn drop_referral(
    transaction: &Transaction<'_>,
    device: &str,
    id: Uuid,
    at: DateTime<Utc>,
) -> Result<Found, StoreError> {
    let id = id.to_string();
    let there: Option<(bool, Option<i64>)> = transaction
        .query_row(
            "SELECT device = ?1, served_at FROM referrals WHERE id = ?2",
            [device, &id],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    let Some((own, served)) = there else {
        transaction.execute(
            "INSERT INTO dropped_unseen (id, device, dropped_at) VALUES (?1, ?2, ?3)
             ON CONFLICT (id, device) DO NOTHING",
            params![id, device, milliseconds(at)],
        )?;
        // The oldest are forgotten: no device may fill the store, and what was on its way has come long since.
        transaction.execute(
            "DELETE FROM dropped_unseen WHERE device = ?1 AND id NOT IN
                 (SELECT id FROM dropped_unseen WHERE device = ?1
                  ORDER BY dropped_at DESC, id LIMIT ?2)",
            params![device, MAX_DROPPED_UNSEEN],
        )?;
        return Ok(Found::NeverHad);
    };
    if !own {
        return Ok(Found::NotYours);
    }
    drop_with_referral(transaction, &id)?;
    transaction.execute(
        "UPDATE referrals SET erased_at = coalesce(erased_at, ?3), sealed = x''
         WHERE device = ?1 AND id = ?2",
        params![device, id, milliseconds(at)],
    )?;
    Ok(match served {
        None => Found::Unread,
        Some(_) => Found::Fetched,
    })
}

fn put_reply(transaction: &Transaction<'_>, new: &NewReply) -> Result<KeptReply, StoreError> {
    let there = transaction
        .query_row(
            "SELECT referral, agency, sha256 FROM replies WHERE id = ?1",
            [new.id.to_string()],
            |row| {
                Ok((
                    row.get::<_, String>(0)?,
                    row.get::<_, String>(1)?,
                    row.get::<_, [u8; 32]>(2)?,
                ))
            },
        )
        .optional()?;
    if let Some((referral, agency, sha256)) = there {
        let same =
            referral == new.referral.to_string() && agency == new.agency && sha256 == new.sha256;
        return Ok(if same {
            KeptReply::Durable
        } else {
            KeptReply::Conflict
        });
    }
    let device: Option<String> = transaction
        .query_row(
            "SELECT device FROM referrals WHERE id = ?1 AND agency = ?2 AND kind = 'referral'",
            params![new.referral.to_string(), new.agency],
            |row| row.get(0),
        )
        .optional()?;
    let Some(device) = device else {
        return Ok(KeptReply::UnknownReferral);
    };
    transaction.execute(
        "INSERT INTO replies (id, referral, agency, device, sha256, sealed, received_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            new.id.to_string(),
            new.referral.to_string(),
            new.agency,
            device,
            new.sha256,
            new.sealed,
            milliseconds(new.at)
        ],
    )?;
    Ok(KeptReply::Durable)
}
