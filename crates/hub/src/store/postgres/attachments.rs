//! Attachments, in PostgreSQL.

use super::uploads::{keep_issued, lock_log};
use super::{
    Connection, Failure, PostgresStore, at_most, commit, digest, id, milliseconds, number, read,
    time,
};
use crate::store::StoreError;
use crate::store::attachments::{
    AttachmentRow, AttachmentStore, DAYS_BEGUN, KeptPart, MAX_BEGUN, MAX_UNFETCHED_BYTES, NewPart,
    Progress,
};
use crate::store::receipts::{Arrived, ReceiptMaker, issue_one};
use async_trait::async_trait;
use chrono::{DateTime, TimeDelta, Utc};
use repere_referral::attachment::MAX_COUNT;
use sha2::{Digest as _, Sha256};
use std::sync::Arc;
use tokio_postgres::Row;
use uuid::Uuid;

#[async_trait]
impl AttachmentStore for PostgresStore {
    async fn put_part(
        &self,
        part: NewPart,
        receipts: Arc<dyn ReceiptMaker>,
    ) -> Result<KeptPart, StoreError> {
        commit!(self, |transaction| put_part(transaction, &part, &*receipts))
    }

    async fn drop_abandoned(&self, at: DateTime<Utc>) -> Result<(), StoreError> {
        commit!(self, |transaction| drop_abandoned(transaction, at))
    }

    async fn agency_of(&self, device: &str, referral: Uuid) -> Result<Option<String>, StoreError> {
        let referral = referral.to_string();
        read!(self, |connection| async {
            let sql = "SELECT agency FROM referrals
                       WHERE id = $1 AND device = $2 AND kind = 'referral'";
            let row = connection.row(sql, &[&referral, &device]).await?;
            Ok(row.map(|row| row.try_get(0)).transpose()?)
        })
    }

    async fn progress(
        &self,
        device: &str,
        referral: Uuid,
        id: Uuid,
    ) -> Result<Option<Progress>, StoreError> {
        let (id, referral) = (id.to_string(), referral.to_string());
        read!(self, |connection| async {
            let row = connection
                .row(
                    "SELECT a.durable, a.received_at, a.receipt FROM attachments AS a
                     JOIN referrals AS r ON r.id = a.referral
                     WHERE a.id = $1 AND a.referral = $2 AND r.device = $3 AND r.erased_at IS NULL",
                    &[&id, &referral, &device],
                )
                .await?;
            row.map(|row| progress(&row, 0)).transpose()
        })
    }

    async fn attachments(
        &self,
        agency: &str,
        after: Option<Uuid>,
        limit: u32,
    ) -> Result<Vec<AttachmentRow>, StoreError> {
        let after = after.map(|id| id.to_string());
        read!(self, |connection| async {
            let rows = connection
                .rows(
                    "SELECT a.id, a.referral, a.sha256, a.size, a.received_at FROM attachments AS a
                     JOIN referrals AS r ON r.id = a.referral
                     WHERE r.agency = $1 AND r.erased_at IS NULL
                       AND a.place > coalesce((SELECT place FROM attachments WHERE id = $2), 0)
                     ORDER BY a.place LIMIT $3",
                    &[&agency, &after, &i64::from(limit)],
                )
                .await?;
            rows.iter()
                .map(|row| {
                    Ok(AttachmentRow {
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

    async fn sealed_part(
        &self,
        agency: &str,
        id: Uuid,
        offset: u64,
        limit: u32,
        at: DateTime<Utc>,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let id = id.to_string();
        commit!(self, |transaction| async {
            let row = transaction
                .row(
                    "SELECT a.size FROM attachments AS a JOIN referrals AS r ON r.id = a.referral
                     WHERE a.id = $1 AND r.agency = $2 AND a.received_at IS NOT NULL
                       AND r.erased_at IS NULL",
                    &[&id, &agency],
                )
                .await?;
            let Some(row) = row else { return Ok(None) };
            let size = number(&row, 0)?;
            let end = offset.saturating_add(limit.into()).min(size);
            if end == size {
                let sql =
                    "UPDATE attachments SET served_at = coalesce(served_at, $2) WHERE id = $1";
                transaction.change(sql, &[&id, &milliseconds(at)]).await?;
            }
            range(transaction, &id, offset, end).await.map(Some)
        })
    }
}

fn progress(row: &Row, from: usize) -> Result<Progress, Failure> {
    Ok(Progress {
        durable: number(row, from)?,
        received_at: row
            .try_get::<_, Option<i64>>(from + 1)?
            .map(time)
            .transpose()?,
        receipt: row.try_get(from + 2)?,
    })
}

/// The bytes of an attachment from `from` to `to`.
async fn range(connection: &Connection, id: &str, from: u64, to: u64) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let rows = connection
        .rows(
            "SELECT start, bytes FROM attachment_parts
             WHERE attachment = $1 AND start < $3 AND start + length(bytes) > $2 ORDER BY start",
            &[&id, &at_most(from), &at_most(to)],
        )
        .await?;
    for row in rows {
        let start = number(&row, 0)?;
        let part: &[u8] = row.try_get(1)?;
        let place = |at: u64| usize::try_from(at.saturating_sub(start)).unwrap_or(usize::MAX);
        let end = place(to).min(part.len());
        bytes.extend_from_slice(part.get(place(from)..end).ok_or(StoreError::Damaged)?);
    }
    Ok(bytes)
}

/// SHA-256 of all that is durable, a part at a time.
async fn sha256(connection: &Connection, id: &str) -> Result<[u8; 32], Failure> {
    let sql = "SELECT start FROM attachment_parts WHERE attachment = $1 ORDER BY start";
    let mut hash = Sha256::new();
    for row in connection.rows(sql, &[&id]).await? {
        let start: i64 = row.try_get(0)?;
        let sql = "SELECT bytes FROM attachment_parts WHERE attachment = $1 AND start = $2";
        let part = connection.row(sql, &[&id, &start]).await?;
        let part = part.ok_or(StoreError::Damaged)?;
        hash.update(part.try_get::<_, &[u8]>(0)?);
    }
    Ok(hash.finalize().into())
}

async fn put_part(
    transaction: &Connection,
    part: &NewPart,
    maker: &dyn ReceiptMaker,
) -> Result<KeptPart, Failure> {
    // Before the referral's row, as everybody takes them: whoever may be the last part needs both.
    let may_be_last = part.offset.saturating_add(part.bytes.len() as u64) >= part.size;
    let log = match may_be_last {
        true => lock_log(transaction).await?,
        false => None,
    };
    let (id, referral) = (part.id.to_string(), part.referral.to_string());
    // Parts of one referral, and its being erased, come one after the other.
    let row = transaction
        .row(
            "SELECT erased_at IS NOT NULL FROM referrals
             WHERE id = $1 AND device = $2 AND kind = 'referral' FOR UPDATE",
            &[&referral, &part.device],
        )
        .await?;
    match row {
        None => return Ok(KeptPart::UnknownReferral),
        Some(row) if row.try_get(0)? => return Ok(KeptPart::Conflict),
        Some(_) => {}
    }
    let row = transaction
        .row(
            "SELECT referral = $2, recipient = $3 AND sha256 = $4 AND size = $5,
                    durable, received_at, receipt
             FROM attachments WHERE id = $1",
            &[
                &id,
                &referral,
                &part.held.recipient,
                &&part.sha256[..],
                &at_most(part.size),
            ],
        )
        .await?;
    let there = match row {
        None => None,
        Some(row) => {
            let (ours, as_said): (bool, bool) = (row.try_get(0)?, row.try_get(1)?);
            Some((ours, ours && as_said, progress(&row, 2)?))
        }
    };
    // Sealed anew before it was whole, as for another key of the agency: it begins again.
    let there = match there {
        Some((true, false, far)) if far.received_at.is_none() && part.offset == 0 => {
            drop_attachment(transaction, &id).await?;
            None
        }
        there => there,
    };
    let before = match there {
        Some((_, false, _)) => return Ok(KeptPart::Conflict),
        Some((_, true, far)) => far,
        None if part.only_again => return Ok(KeptPart::NotThere),
        None => {
            drop_abandoned(transaction, part.at).await?;
            if !has_room(transaction, part).await? {
                return Ok(KeptPart::NoRoom);
            }
            transaction
                .change(
                    "INSERT INTO attachments (id, referral, recipient, sha256, size, touched_at)
                     VALUES ($1, $2, $3, $4, $5, $6)",
                    &[
                        &id,
                        &referral,
                        &part.held.recipient,
                        &&part.sha256[..],
                        &at_most(part.size),
                        &milliseconds(part.at),
                    ],
                )
                .await?;
            Progress::default()
        }
    };
    let kept = append(transaction, part, &id, before).await?;
    let KeptPart::Durable(progress) = kept else {
        return Ok(kept);
    };
    receipted(transaction, part, progress, log, maker).await
}

/// Has the receipt made of what is whole and has none.
async fn receipted(
    transaction: &Connection,
    part: &NewPart,
    progress: Progress,
    log: Option<Vec<u8>>,
    maker: &dyn ReceiptMaker,
) -> Result<KeptPart, Failure> {
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
    // Of one of before that has none yet, any part may be the one that is told.
    let log = match log {
        Some(log) => Some(log),
        None => lock_log(transaction).await?,
    };
    let (receipt, issued) = issue_one(maker, log.as_deref(), arrived)?;
    let sql = "UPDATE attachments SET receipt = $2 WHERE id = $1";
    let id = part.id.to_string();
    transaction.change(sql, &[&id, &receipt]).await?;
    keep_issued(transaction, issued).await?;
    Ok(KeptPart::Durable(Progress {
        receipt: Some(receipt),
        ..progress
    }))
}

/// Adds what of a part is new behind what is durable.
async fn append(
    transaction: &Connection,
    part: &NewPart,
    id: &str,
    before: Progress,
) -> Result<KeptPart, Failure> {
    let durable = before.durable;
    if part.offset > durable {
        return Ok(KeptPart::Durable(before));
    }
    let known = usize::try_from(durable - part.offset).unwrap_or(usize::MAX);
    let known = known.min(part.bytes.len());
    let (again, new) = part.bytes.split_at(known);
    let end = part.offset + again.len() as u64;
    if range(transaction, id, part.offset, end).await? != again {
        return Ok(KeptPart::Conflict);
    }
    if new.is_empty() {
        return Ok(KeptPart::Durable(before));
    }
    let durable = durable + new.len() as u64;
    if durable > part.size {
        return Ok(KeptPart::Conflict);
    }
    let at = milliseconds(part.at);
    transaction
        .change(
            "INSERT INTO attachment_parts (attachment, start, bytes) VALUES ($1, $2, $3)",
            &[&id, &at_most(before.durable), &new],
        )
        .await?;
    transaction
        .change(
            "UPDATE attachments SET durable = $2, touched_at = $3 WHERE id = $1",
            &[&id, &at_most(durable), &at],
        )
        .await?;
    let received_at = match durable == part.size {
        false => None,
        true if sha256(transaction, id).await? != part.sha256 => {
            drop_attachment(transaction, id).await?;
            return Ok(KeptPart::Conflict);
        }
        true => {
            transaction
                .change(
                    "UPDATE attachments SET received_at = $2,
                         place = (SELECT coalesce(max(place), 0) + 1 FROM attachments)
                     WHERE id = $1",
                    &[&id, &at],
                )
                .await?;
            Some(time(at)?)
        }
    };
    Ok(KeptPart::Durable(Progress {
        durable,
        received_at,
        receipt: None,
    }))
}

/// Whether one more attachment may begin.
async fn has_room(transaction: &Connection, part: &NewPart) -> Result<bool, Failure> {
    let row = transaction
        .row(
            "SELECT (SELECT count(*) FROM attachments WHERE referral = $1),
                 count(*) FILTER (WHERE a.received_at IS NULL),
                 CAST(coalesce(sum(a.size), 0) AS BIGINT)
             FROM attachments AS a JOIN referrals AS r ON r.id = a.referral
             WHERE r.device = $2 AND r.erased_at IS NULL AND a.served_at IS NULL",
            &[&part.referral.to_string(), &part.device],
        )
        .await?;
    let row = row.ok_or(StoreError::Refused)?;
    let (of_referral, begun, unfetched) = (number(&row, 0)?, number(&row, 1)?, number(&row, 2)?);
    Ok(of_referral < MAX_COUNT as u64
        && begun < u64::from(MAX_BEGUN)
        && unfetched.saturating_add(part.size) <= MAX_UNFETCHED_BYTES)
}

/// Drops what has not come whole for a long time.
async fn drop_abandoned(transaction: &Connection, at: DateTime<Utc>) -> Result<(), Failure> {
    let since = milliseconds(at - TimeDelta::days(DAYS_BEGUN));
    for sql in [
        "DELETE FROM attachment_parts WHERE attachment IN
             (SELECT id FROM attachments WHERE received_at IS NULL AND touched_at < $1)",
        "DELETE FROM attachments WHERE received_at IS NULL AND touched_at < $1",
    ] {
        transaction.change(sql, &[&since]).await?;
    }
    Ok(())
}

async fn drop_attachment(transaction: &Connection, id: &str) -> Result<(), Failure> {
    let sql = "DELETE FROM attachment_parts WHERE attachment = $1";
    transaction.change(sql, &[&id]).await?;
    let sql = "DELETE FROM attachments WHERE id = $1";
    transaction.change(sql, &[&id]).await?;
    Ok(())
}

/// Drops the bytes of everything that went with a referral. The rows stay: nothing of those ids is taken any more.
pub(super) async fn drop_with_referral(
    transaction: &Connection,
    referral: &str,
) -> Result<(), Failure> {
    transaction
        .change(
            "DELETE FROM attachment_parts WHERE attachment IN
                 (SELECT id FROM attachments WHERE referral = $1)",
            &[&referral],
        )
        .await?;
    transaction
        .change(
            "DELETE FROM attachments WHERE referral = $1 AND received_at IS NULL",
            &[&referral],
        )
        .await?;
    Ok(())
}
