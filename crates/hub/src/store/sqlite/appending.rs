//! Uploads in the SQLite file, with their receipts and the log.

use super::milliseconds;
use crate::store::receipts::{
    AgencyFacts, Facts, Issued, NewRow, Piece, Plan, ReceiptMaker, There, plan,
};
use crate::store::{Kept, NewReferral, StoreError};
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};

pub(super) fn append(
    transaction: &Transaction<'_>,
    uploads: Vec<NewReferral>,
    maker: &dyn ReceiptMaker,
) -> Result<Vec<Kept>, StoreError> {
    let facts = facts(transaction, &uploads)?;
    let Plan {
        rows,
        receipts,
        log,
        pieces,
        answers,
    } = plan(facts, uploads, maker)?;
    let mut insert = transaction.prepare_cached(
        "INSERT INTO referrals
             (id, agency, device, sha256, sealed, received_at, kind, place, receipt)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    for NewRow {
        upload,
        place,
        receipt,
    } in rows
    {
        insert.execute(params![
            upload.id.to_string(),
            upload.agency,
            upload.device,
            upload.sha256,
            upload.sealed,
            milliseconds(upload.at),
            upload.kind.code(),
            place,
            receipt,
        ])?;
    }
    let mut replace =
        transaction.prepare_cached("UPDATE referrals SET receipt = ?2 WHERE id = ?1")?;
    for (id, receipt) in receipts {
        replace.execute(params![id.to_string(), receipt])?;
    }
    keep_log(transaction, log, pieces)?;
    Ok(answers)
}

/// What the file knows that has to do with some uploads.
fn facts(transaction: &Transaction<'_>, uploads: &[NewReferral]) -> Result<Facts, StoreError> {
    let mut facts = Facts {
        log: log_state(transaction)?,
        ..Facts::default()
    };
    let mut agency = transaction.prepare_cached(
        "SELECT standing, coalesce((SELECT max(place) FROM referrals WHERE agency = ?1), 0)
         FROM agencies WHERE id = ?1",
    )?;
    let mut there = transaction.prepare_cached(
        "SELECT agency, device, sha256, kind, received_at, receipt FROM referrals WHERE id = ?1",
    )?;
    let mut dropped =
        transaction.prepare_cached("SELECT 1 FROM dropped_unseen WHERE id = ?1 AND device = ?2")?;
    for upload in uploads {
        let id = upload.id.to_string();
        if !facts.agencies.contains_key(&upload.agency) {
            let known = agency.query_row([&upload.agency], |row| {
                Ok(AgencyFacts {
                    standing: row.get(0)?,
                    last_place: row.get(1)?,
                })
            });
            if let Some(known) = known.optional()? {
                facts.agencies.insert(upload.agency.clone(), known);
            }
        }
        let one = there.query_row([&id], |row| {
            Ok(There {
                agency: row.get(0)?,
                device: row.get(1)?,
                sha256: row.get(2)?,
                kind: row.get(3)?,
                received_at: row.get(4)?,
                receipt: row.get(5)?,
            })
        });
        if let Some(one) = one.optional()? {
            facts.there.insert(upload.id, one);
        }
        if dropped.exists([&id, &upload.device])? {
            facts.dropped.insert((upload.id, upload.device.clone()));
        }
    }
    Ok(facts)
}

pub(super) fn log_state(connection: &Connection) -> Result<Option<Vec<u8>>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT state FROM log_state")?;
    let state = statement.query_row([], |row| row.get::<_, Option<Vec<u8>>>(0));
    Ok(state.optional()?.flatten())
}

/// Keeps the log of one receipt.
pub(super) fn keep_issued(transaction: &Transaction<'_>, issued: Issued) -> Result<(), StoreError> {
    keep_log(transaction, issued.log, issued.pieces)
}

fn keep_log(
    transaction: &Transaction<'_>,
    log: Option<Vec<u8>>,
    pieces: Vec<Piece>,
) -> Result<(), StoreError> {
    if let Some(log) = log {
        transaction
            .prepare_cached(
                "INSERT INTO log_state (one, state) VALUES (1, ?1)
                 ON CONFLICT (one) DO UPDATE SET state = excluded.state",
            )?
            .execute([log])?;
    }
    let mut keep = transaction.prepare_cached(
        "INSERT INTO log_pieces (name, bytes) VALUES (?1, ?2)
         ON CONFLICT (name) DO UPDATE SET bytes = excluded.bytes",
    )?;
    for Piece { name, bytes } in pieces {
        keep.execute(params![name, bytes])?;
    }
    Ok(())
}
