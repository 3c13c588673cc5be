//! Attachments in the SQLite file.

use super::super::attachments::{
    AttachmentRow, AttachmentStore, DAYS_BEGUN, KeptPart, MAX_BEGUN, MAX_UNFETCHED_BYTES, NewPart,
    Progress,
};
use super::appending::{keep_issued, log_state};
use super::{SqliteStore, id, milliseconds, rows};
use crate::store::StoreError;
use crate::store::receipts::{Arrived, ReceiptMaker, issue_one, time};
use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use repere_referral::attachment::MAX_COUNT;
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};
use sha2::{Digest as _, Sha256};
use std::sync::Arc;
use uuid::Uuid;

#[async_trait]
impl AttachmentStore for SqliteStore {
    async fn put_part(
        &self,
        part: NewPart,
        receipts: Arc<dyn ReceiptMaker>,
    ) -> Result<KeptPart, StoreError> {
        self.commit(move |transaction| put_part(transaction, &part, &*receipts))
            .await
    }

    async fn drop_abandoned(&self, at: DateTime<Utc>) -> Result<(), StoreError> {
        self.commit(move |transaction| drop_abandoned(transaction, at))
            .await
    }

    async fn agency_of(&self, device: &str, referral: Uuid) -> Result<Option<String>, StoreError> {
        let device = device.to_owned();
        self.run(move |connection| {
            let found = connection
                .prepare_cached(
                    "SELECT agency FROM referrals WHERE id = ?1 AND device = ?2 AND kind = 'referral'",
                )?
                .query_row(params![referral.to_string(), device], |row| row.get(0));
            Ok(found.optional()?)
        })
        .await
    }

    async fn progress(
        &self,
        device: &str,
        referral: Uuid,
        id: Uuid,
    ) -> Result<Option<Progress>, StoreError> {
        let device = device.to_owned();
        self.run(move |connection| {
            let found = connection
                .prepare_cached(
                    "SELECT a.durable, a.received_at, a.receipt FROM attachments AS a
                     JOIN referrals AS r ON r.id = a.referral
                     WHERE a.id = ?1 AND a.referral = ?2 AND r.device = ?3 AND r.erased_at IS NULL",
                )?
                .query_row(
                    params![id.to_string(), referral.to_string(), device],
                    |row| Ok((row.get::<_, i64>(0)?, row.get(1)?, row.get(2)?)),
                )
                .optional()?;
            found.map(progress).transpose()
        })
        .await
    }

    async fn attachments(
        &self,
        agency: &str,
        after: Option<Uuid>,
        limit: u32,
    ) -> Result<Vec<AttachmentRow>, StoreError> {
        let agency = agency.to_owned();
        let after = after.map(|id| id.to_string());
        self.run(move |connection| {
            let mut statement = connection.prepare_cached(
                "SELECT a.id, a.referral, a.sha256, a.size, a.received_at FROM attachments AS a
                 JOIN referrals AS r ON r.id = a.referral
                 WHERE r.agency = ?1 AND r.erased_at IS NULL
                   AND a.place > coalesce((SELECT place FROM attachments WHERE id = ?2), 0)
                 ORDER BY a.place LIMIT ?3",
            )?;
            rows(statement.query(params![agency, after, limit])?, |row| {
                Ok(AttachmentRow {
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

    async fn sealed_part(
        &self,
        agency: &str,
        id: Uuid,
        offset: u64,
        limit: u32,
        at: DateTime<Utc>,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let agency = agency.to_owned();
        self.run(move |connection| {
            let id = id.to_string();
            let size: Option<i64> = connection
                .prepare_cached(
                    "SELECT a.size FROM attachments AS a JOIN referrals AS r ON r.id = a.referral
                     WHERE a.id = ?1 AND r.agency = ?2 AND a.received_at IS NOT NULL AND r.erased_at IS NULL",
                )?
                .query_row([&id, &agency], |row| row.get(0))
                .optional()?;
            let Some(size) = size.map(i64::unsigned_abs) else {
                return Ok(None);
            };
            let end = offset.saturating_add(limit.into()).min(size);
            if end == size {
                connection.execute(
                    "UPDATE attachments SET served_at = coalesce(served_at, ?2) WHERE id = ?1",
                    params![id, milliseconds(at)],
                )?;
            }
            range(connection, &id, offset, end).map(Some)
        })
        .await
    }
}

fn progress(row: (i64, Option<i64>, Option<String>)) -> Result<Progress, StoreError> {
    let (durable, received_at, receipt) = row;
    Ok(Progress {
        durable: durable.unsigned_abs(),
        received_at: received_at.map(time).transpose()?,
        receipt,
    })
}

fn number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The bytes of an attachment from `from` to `to`.
fn range(connection: &Connection, id: &str, from: u64, to: u64) -> Result<Vec<u8>, StoreError> {
    let mut bytes = Vec::new();
    let mut statement = connection.prepare_cached(
        "SELECT start, bytes FROM attachment_parts
         WHERE attachment = ?1 AND start < ?3 AND start + length(bytes) > ?2 ORDER BY start",
    )?;
    let mut found = statement.query(params![id, number(from), number(to)])?;
    while let Some(row) = found.next()? {
        let start = row.get::<_, i64>(0)?.unsigned_abs();
        let part = row.get_ref(1)?.as_blob().map_err(|_| StoreError::Damaged)?;
        let place = |at: u64| usize::try_from(at.saturating_sub(start)).unwrap_or(usize::MAX);
        let end = place(to).min(part.len());
        bytes.extend_from_slice(part.get(place(from)..end).ok_or(StoreError::Damaged)?);
    }
    Ok(bytes)
}

/// SHA-256 of all that is durable, a part at a time.
fn sha256(connection: &Connection, id: &str) -> Result<[u8; 32], StoreError> {
    let mut hash = Sha256::new();
    let mut statement = connection.prepare_cached(
        "SELECT bytes FROM attachment_parts WHERE attachment = ?1 ORDER BY start",
    )?;
    let mut parts = statement.query([id])?;
    while let Some(row) = parts.next()? {
        hash.update(row.get_ref(0)?.as_blob().map_err(|_| StoreError::Damaged)?);
    }
    Ok(hash.finalize().into())
}

fn put_part(
    transaction: &Transaction<'_>,
    part: &NewPart,
    maker: &dyn ReceiptMaker,
) -> Result<KeptPart, StoreError> {
    let referral = transaction
        .query_row(
            "SELECT erased_at IS NOT NULL FROM referrals
             WHERE id = ?1 AND device = ?2 AND kind = 'referral'",
            params![part.referral.to_string(), part.device],
            |row| row.get::<_, bool>(0),
        )
        .optional()?;
    match referral {
        None => return Ok(KeptPart::UnknownReferral),
        Some(true) => return Ok(KeptPart::Conflict),
        Some(false) => {}
    }
    let id = part.id.to_string();
    let there = transaction
        .query_row(
            "SELECT referral = ?2 AND recipient = ?3 AND sha256 = ?4 AND size = ?5,
                    durable, received_at, receipt
             FROM attachments WHERE id = ?1",
            params![
                id,
                part.referral.to_string(),
                part.held.recipient,
                part.sha256,
                number(part.size)
            ],
            |row| {
                let far = (row.get::<_, i64>(1)?, row.get(2)?, row.get(3)?);
                Ok((row.get::<_, bool>(0)?, far))
            },
        )
        .optional()?;
    // Sealed anew before it was whole, as for another key of the agency: it begins again.
    let there = match there {
        Some((false, (_, None, _))) if part.offset == 0 && is_of(transaction, part, &id)? => {
            drop_attachment(transaction, &id)?;
            None
        }
        there => there,
    };
    let before = match there {
        Some((false, _)) => return Ok(KeptPart::Conflict),
        Some((true, far)) => progress(far)?,
        None if part.only_again => return Ok(KeptPart::NotThere),
        None => {
            drop_abandoned(transaction, part.at)?;
            if !has_room(transaction, part)? {
                return Ok(KeptPart::NoRoom);
            }
            transaction.execute(
                "INSERT INTO attachments (id, referral, recipient, sha256, size, touched_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                params![
                    id,
                    part.referral.to_string(),
                    part.held.recipient,
                    part.sha256,
                    number(part.size),
                    milliseconds(part.at)
                ],
            )?;
            Progress::default()
        }
    };
    match append(transaction, part, &id, before)? {
        KeptPart::Durable(progress) => receipted(transaction, part, progress, maker),
        kept => Ok(kept),
    }
}

/// Has the receipt made of what is whole and has none.
fn receipted(
    transaction: &Transaction<'_>,
    part: &NewPart,
    progress: Progress,
    maker: &dyn ReceiptMaker,
) -> Result<KeptPart, StoreError> {
    let (Some(received_at), None) = (progress.received_at, &progress.receipt) else {
        return Ok(KeptPart::Durable(progress));
    };
    let arrived = Arrived {
        id: part.id,
        sha256: part.sha256,
        held: Some(part.held.clone()),
        received_at,
        receipt: None,
    };
    let log = log_state(transaction)?;
    let (receipt, issued) = issue_one(maker, log.as_deref(), arrived)?;
    transaction.execute(
        "UPDATE attachments SET receipt = ?2 WHERE id = ?1",
        params![part.id.to_string(), receipt],
    )?;
    keep_issued(transaction, issued)?;
    Ok(KeptPart::Durable(Progress {
        receipt: Some(receipt),
        ..progress
    }))
}

/// Whether an attachment is of the part's referral.
fn is_of(transaction: &Transaction<'_>, part: &NewPart, id: &str) -> Result<bool, StoreError> {
    Ok(transaction.query_row(
        "SELECT referral = ?2 FROM attachments WHERE id = ?1",
        params![id, part.referral.to_string()],
        |row| row.get(0),
    )?)
}

/// Adds what of a part is new behind what is durable.
fn append(
    transaction: &Transaction<'_>,
    part: &NewPart,
    id: &str,
    before: Progress,
) -> Result<KeptPart, StoreError> {
    let durable = before.durable;
    if part.offset > durable {
        return Ok(KeptPart::Durable(before));
    }
    let known = usize::try_from(durable - part.offset).unwrap_or(usize::MAX);
    let known = known.min(part.bytes.len());
    let (again, new) = part.bytes.split_at(known);
    let end = part.offset + again.len() as u64;
    if range(transaction, id, part.offset, end)? != again {
        return Ok(KeptPart::Conflict);
    }
    if new.is_empty() {
        return Ok(KeptPart::Durable(before));
    }
    let durable = durable + new.len() as u64;
    if durable > part.size {
        return Ok(KeptPart::Conflict);
    }
    transaction.execute(
        "INSERT INTO attachment_parts (attachment, start, bytes) VALUES (?1, ?2, ?3)",
        params![id, number(before.durable), new],
    )?;
    transaction.execute(
        "UPDATE attachments SET durable = ?2, touched_at = ?3 WHERE id = ?1",
        params![id, number(durable), milliseconds(part.at)],
    )?;
    let received_at = match durable == part.size {
        false => None,
        true if sha256(transaction, id)? != part.sha256 => {
            drop_attachment(transaction, id)?;
            return Ok(KeptPart::Conflict);
        }
        true => {
            transaction.execute(
                "UPDATE attachments SET received_at = ?2,
                        place = (SELECT coalesce(max(place), 0) + 1 FROM attachments) WHERE id = ?1",
                params![id, milliseconds(part.at)],
            )?;
            Some(time(milliseconds(part.at))?)
        }
    };
    Ok(KeptPart::Durable(Progress {
        durable,
        received_at,
        receipt: None,
    }))
}

/// Whether one more attachment may begin.
fn has_room(transaction: &Transaction<'_>, part: &NewPart) -> Result<bool, StoreError> {
    let of_referral: i64 = transaction.query_row(
        "SELECT count(*) FROM attachments WHERE referral = ?1",
        [part.referral.to_string()],
        |row| row.get(0),
    )?;
    let (begun, unfetched): (i64, i64) = transaction.query_row(
        "SELECT coalesce(sum(a.received_at IS NULL), 0), coalesce(sum(a.size), 0)
         FROM attachments AS a JOIN referrals AS r ON r.id = a.referral
         WHERE r.device = ?1 AND r.erased_at IS NULL AND a.served_at IS NULL",
        [&part.device],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?;
    let unfetched = unfetched.unsigned_abs().saturating_add(part.size);
    Ok(of_referral.unsigned_abs() < MAX_COUNT as u64
        && begun < i64::from(MAX_BEGUN)
        && unfetched <= MAX_UNFETCHED_BYTES)
}

/// Drops what has not come whole for a long time.
fn drop_abandoned(transaction: &Transaction<'_>, at: DateTime<Utc>) -> Result<(), StoreError> {
    let since = milliseconds(at - TimeDelta::days(DAYS_BEGUN));
    for sql in [
        "DELETE FROM attachment_parts WHERE attachment IN
             (SELECT id FROM attachments WHERE received_at IS NULL AND touched_at < ?1)",
        "DELETE FROM attachments WHERE received_at IS NULL AND touched_at < ?1",
    ] {
        transaction.execute(sql, [since])?;
    }
    Ok(())
}

fn drop_attachment(transaction: &Transaction<'_>, id: &str) -> Result<(), StoreError> {
    transaction.execute("DELETE FROM attachment_parts WHERE attachment = ?1", [id])?;
    transaction.execute("DELETE FROM attachments WHERE id = ?1", [id])?;
    Ok(())
}

/// Drops the bytes of everything that went with a referral. The rows stay: nothing of those ids is taken any more.
pub(super) fn drop_with_referral(
    transaction: &Transaction<'_>,
    referral: &str,
) -> Result<(), StoreError> {
    transaction.execute(
        "DELETE FROM attachment_parts WHERE attachment IN
             (SELECT id FROM attachments WHERE referral = ?1)",
        [referral],
    )?;
    transaction.execute(
        "DELETE FROM attachments WHERE referral = ?1 AND received_at IS NULL",
        [referral],
    )?;
    Ok(())
}
