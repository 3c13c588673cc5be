//! Agencies, devices and what devices send, in PostgreSQL.

use super::{
    Connection, Failure, PostgresStore, Value, commit, digest, id, milliseconds, number, read, time,
};
use crate::TokenHash;
use crate::store::receipts::{AgencyFacts, Facts, Issued, Piece, Plan, ReceiptMaker, There, plan};
use crate::store::{
    AgencyRow, DeviceRow, Enrolled, Kept, MailboxRow, Marked, NewDevice, NewReferral, Store,
    StoreError, kind,
};
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use repere_referral::wire::MailboxKind;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use tokio_postgres::Row;
use uuid::Uuid;

pub(super) fn agency_row(row: &Row) -> Result<AgencyRow, Failure> {
    Ok(AgencyRow {
        id: row.try_get(0)?,
        public: row.try_get(1)?,
    })
}

#[async_trait]
impl Store for PostgresStore {
    async fn close(&self) {
        self.pool.close();
    }

    async fn add_agency(
        &self,
        agency: AgencyRow,
        bearer: TokenHash,
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let added = commit!(self, |transaction| async {
            transaction
                .change(
                    "INSERT INTO agencies (id, public, bearer_sha256, added_at)
             VALUES ($1, $2, $3, $4)
             ON CONFLICT (id) DO UPDATE SET bearer_sha256 = excluded.bearer_sha256, has_desk = TRUE,
                 signs_since = NULL
             WHERE NOT agencies.has_desk",
                    &[
                        &agency.id,
                        &agency.public,
                        &&bearer.as_bytes()[..],
                        &milliseconds(at),
                    ],
                )
                .await
        })?;
        match added {
            1 => Ok(()),
            _ => Err(StoreError::Exists),
        }
    }

    async fn update_agency(&self, agency: AgencyRow) -> Result<bool, StoreError> {
        let changed = commit!(self, |transaction| async {
            transaction
                .change(
                    "UPDATE agencies SET public = $2 WHERE id = $1",
                    &[&agency.id, &agency.public],
                )
                .await
        })?;
        Ok(changed == 1)
    }

    async fn agencies(&self) -> Result<Vec<AgencyRow>, StoreError> {
        agencies(
            self,
            "SELECT id, public FROM agencies WHERE standing IS NULL OR standing = 'open' ORDER BY id",
        )
        .await
    }

    async fn agency(&self, id: &str) -> Result<Option<AgencyRow>, StoreError> {
        read!(self, |connection| async {
            let sql = "SELECT id, public FROM agencies WHERE id = $1";
            let row = connection.row(sql, &[&id]).await?;
            row.as_ref().map(agency_row).transpose()
        })
    }

    async fn desk(&self, bearer: TokenHash) -> Result<Option<String>, StoreError> {
        read!(self, |connection| async {
            let row = connection
                .row(
                    "SELECT id, bearer_sha256 FROM agencies
                     WHERE bearer_sha256 = $1 AND has_desk
                       AND (standing IS NULL OR standing <> 'removed')",
                    &[&&bearer.as_bytes()[..]],
                )
                .await?;
            let Some(row) = row else { return Ok(None) };
            let kept: &[u8] = row.try_get(1)?;
            Ok(bearer.matches(kept).then(|| row.get(0)))
        })
    }

    async fn invite(
        &self,
        agency: &str,
        code: TokenHash,
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let code = &code.as_bytes()[..];
        let owner: String = commit!(self, |transaction| async {
            transaction
                .change(
                    "INSERT INTO invitations (token_sha256, agency, invited_at)
                     VALUES ($1, $2, $3) ON CONFLICT (token_sha256) DO NOTHING",
                    &[&code, &agency, &milliseconds(at)],
                )
                .await?;
            let sql = "SELECT agency FROM invitations WHERE token_sha256 = $1";
            let row = transaction.row(sql, &[&code]).await?;
            Ok(row.ok_or(StoreError::Refused)?.try_get(0)?)
        })?;
        match owner == agency {
            true => Ok(()),
            false => Err(StoreError::Exists),
        }
    }

    async fn enrol(&self, new: NewDevice) -> Result<Enrolled, StoreError> {
        commit!(self, |transaction| enrol(transaction, &new))
    }

    async fn device_of(
        &self,
        bearer: TokenHash,
        at: DateTime<Utc>,
    ) -> Result<Option<String>, StoreError> {
        commit!(self, |transaction| async {
            let row = transaction
                .row(
                    "SELECT id, bearer_sha256, bearer_used_at, last_seen_on FROM devices
                     WHERE bearer_sha256 = $1",
                    &[&&bearer.as_bytes()[..]],
                )
                .await?;
            let Some(row) = row else { return Ok(None) };
            if !bearer.matches(row.try_get(1)?) {
                return Ok(None);
            }
            let device: String = row.try_get(0)?;
            let (used, seen): (Option<i64>, Option<String>) = (row.try_get(2)?, row.try_get(3)?);
            let today = at.date_naive().to_string();
            // Once a day, and never back: a clock that was set back makes nobody look absent.
            if used.is_none() || seen.is_none_or(|day| day < today) {
                let sql = "UPDATE devices SET bearer_used_at = coalesce(bearer_used_at, $2),
                               last_seen_on = $3
                           WHERE id = $1";
                let values: [Value<'_>; 3] = [&device, &milliseconds(at), &today];
                transaction.change(sql, &values).await?;
            }
            Ok(Some(device))
        })
    }

    async fn device(&self, id: &str) -> Result<Option<DeviceRow>, StoreError> {
        read!(self, |connection| async {
            let found = find_device(connection, id).await?;
            Ok(found.map(|(device, _)| device))
        })
    }

    async fn append(
        &self,
        uploads: Vec<NewReferral>,
        receipts: Arc<dyn ReceiptMaker>,
    ) -> Result<Vec<Kept>, StoreError> {
        commit!(self, |transaction| append(
            transaction,
            &uploads,
            &*receipts
        ))
    }

    async fn kept_receipts(
        &self,
        after: Option<Uuid>,
        limit: u32,
    ) -> Result<Vec<(Uuid, String)>, StoreError> {
        let after = after.map(|after| after.to_string()).unwrap_or_default();
        read!(self, |connection| async {
            let rows = connection
                .rows(
                    "SELECT id, receipt FROM referrals WHERE receipt IS NOT NULL AND id > $1
                     ORDER BY id LIMIT $2",
                    &[&after, &i64::from(limit)],
                )
                .await?;
            rows.iter()
                .map(|row| Ok((id(row, 0)?, row.try_get(1)?)))
                .collect::<Result<Vec<_>, Failure>>()
        })
    }

    async fn log_state(&self) -> Result<Option<Vec<u8>>, StoreError> {
        read!(self, |connection| async {
            let row = connection.row("SELECT state FROM log_state", &[]).await?;
            Ok(row.ok_or(StoreError::Damaged)?.try_get(0)?)
        })
    }

    async fn log_piece(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        read!(self, |connection| async {
            let sql = "SELECT bytes FROM log_pieces WHERE name = $1";
            let row = connection.row(sql, &[&name]).await?;
            Ok(row.map(|row| row.try_get(0)).transpose()?)
        })
    }

    async fn mailbox(
        &self,
        agency: &str,
        all: bool,
        after: Option<Uuid>,
        limit: u32,
    ) -> Result<Vec<MailboxRow>, StoreError> {
        let after = after.map(|id| id.to_string());
        read!(self, |connection| async {
            let rows = connection
                .rows(
                    "SELECT id, sha256, CAST(length(sealed) AS BIGINT), received_at, kind, device
                     FROM referrals
                     WHERE agency = $1 AND ($2 OR fetched_at IS NULL) AND erased_at IS NULL
                       AND place > coalesce(
                           (SELECT place FROM referrals WHERE agency = $1 AND id = $3), 0)
                     ORDER BY place LIMIT $4",
                    &[&agency, &all, &after, &i64::from(limit)],
                )
                .await?;
            rows.iter()
                .map(|row| {
                    Ok(MailboxRow {
                        id: id(row, 0)?,
                        sha256: digest(row, 1)?,
                        size: number(row, 2)?,
                        received_at: time(row.try_get(3)?)?,
                        kind: kind(row.try_get(4)?)?,
                        device: row.try_get(5)?,
                    })
                })
                .collect::<Result<Vec<_>, Failure>>()
        })
    }

    async fn sealed(
        &self,
        agency: &str,
        id: Uuid,
        at: DateTime<Utc>,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let id = id.to_string();
        commit!(self, |transaction| async {
            transaction
                .change(
                    "UPDATE referrals SET served_at = $3
                     WHERE agency = $1 AND id = $2 AND served_at IS NULL AND erased_at IS NULL",
                    &[&agency, &id, &milliseconds(at)],
                )
                .await?;
            let row = transaction
                .row(
                    "SELECT sealed FROM referrals
                     WHERE agency = $1 AND id = $2 AND erased_at IS NULL",
                    &[&agency, &id],
                )
                .await?;
            Ok(row.map(|row| row.try_get(0)).transpose()?)
        })
    }

    async fn mark_fetched(
        &self,
        agency: &str,
        id: Uuid,
        answered_by: Option<Uuid>,
        at: DateTime<Utc>,
    ) -> Result<Marked, StoreError> {
        let (id, answer) = (id.to_string(), answered_by.map(|id| id.to_string()));
        commit!(self, |transaction| async {
            let sql = "SELECT kind FROM referrals WHERE agency = $1 AND id = $2 FOR UPDATE";
            let Some(row) = transaction.row(sql, &[&agency, &id]).await? else {
                return Ok(Marked::Unknown);
            };
            if kind(row.try_get(0)?)? == MailboxKind::Erasure {
                let sql = "SELECT 1 FROM replies WHERE agency = $1 AND id = $2";
                if transaction.row(sql, &[&agency, &answer]).await?.is_none() {
                    return Ok(Marked::Unanswered);
                }
            }
            transaction
                .change(
                    "UPDATE referrals SET fetched_at = $3
                     WHERE agency = $1 AND id = $2 AND fetched_at IS NULL",
                    &[&agency, &id, &milliseconds(at)],
                )
                .await?;
            Ok(Marked::Done)
        })
    }

    async fn ready(&self) -> Result<(), StoreError> {
        read!(self, |connection| async {
            let row = connection.row("SELECT one FROM log_state", &[]).await?;
            row.map(drop).ok_or(StoreError::Damaged.into())
        })
    }
}

/// The agencies that a statement gives.
pub(super) async fn agencies(
    store: &PostgresStore,
    sql: &'static str,
) -> Result<Vec<AgencyRow>, StoreError> {
    read!(store, |connection| async {
        let rows = connection.rows(sql, &[]).await?;
        rows.iter()
            .map(agency_row)
            .collect::<Result<Vec<_>, Failure>>()
    })
}

/// A device and whether its bearer token has been used.
async fn find_device(
    connection: &Connection,
    id: &str,
) -> Result<Option<(DeviceRow, bool)>, Failure> {
    let sql = "SELECT id, keys, voucher, bearer_used_at FROM devices WHERE id = $1";
    let Some(row) = connection.row(sql, &[&id]).await? else {
        return Ok(None);
    };
    let device = DeviceRow {
        id: row.try_get(0)?,
        keys: row.try_get(1)?,
        voucher: row.try_get(2)?,
    };
    Ok(Some((device, row.try_get::<_, Option<i64>>(3)?.is_some())))
}

async fn enrol(transaction: &Connection, new: &NewDevice) -> Result<Enrolled, Failure> {
    let (code, bearer) = (&new.code.as_bytes()[..], &new.bearer.as_bytes()[..]);
    let sql = "SELECT invited_at, device FROM invitations WHERE token_sha256 = $1 FOR UPDATE";
    let Some(row) = transaction.row(sql, &[&code]).await? else {
        return Ok(Enrolled::CodeUnknown);
    };
    let (invited_at, used_by): (i64, Option<String>) = (row.try_get(0)?, row.try_get(1)?);
    let known = find_device(transaction, &new.device.id).await?;
    match (used_by, known) {
        (Some(user), Some((known, bearer_used)))
            if user == new.device.id && known == new.device && !bearer_used =>
        {
            let sql = "UPDATE devices SET bearer_sha256 = $2
                       WHERE id = $1 AND bearer_used_at IS NULL";
            let changed = transaction.change(sql, &[&new.device.id, &bearer]).await?;
            Ok(match changed {
                1 => Enrolled::Done,
                _ => Enrolled::CodeUsed,
            })
        }
        (Some(_), _) => Ok(Enrolled::CodeUsed),
        (None, _) if invited_at < milliseconds(new.invited_since) => Ok(Enrolled::CodeUnknown),
        // Public keys are no secret: whoever presents a known device's must not take its place.
        (None, Some(_)) => Ok(Enrolled::DeviceKnown),
        (None, None) => {
            let at = milliseconds(new.at);
            let DeviceRow { id, keys, voucher } = &new.device;
            let added = transaction
                .change(
                    "INSERT INTO devices (id, keys, voucher, bearer_sha256, enrolled_at)
                     VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING",
                    &[id, keys, voucher, &bearer, &at],
                )
                .await?;
            if added == 0 {
                return Ok(Enrolled::DeviceKnown);
            }
            let sql = "UPDATE invitations SET used_at = $2, device = $3 WHERE token_sha256 = $1";
            transaction.change(sql, &[&code, &at, id]).await?;
            Ok(Enrolled::Done)
        }
    }
}

/// Takes the turn among all hubs, and gives the log's state.
pub(super) async fn lock_log(transaction: &Connection) -> Result<Option<Vec<u8>>, Failure> {
    let sql = "SELECT state FROM log_state WHERE one = 1 FOR UPDATE";
    let row = transaction.row(sql, &[]).await?;
    Ok(row.ok_or(StoreError::Damaged)?.try_get(0)?)
}

/// Keeps what of the log came of a commit.
pub(super) async fn keep_log(
    transaction: &Connection,
    log: Option<Vec<u8>>,
    pieces: Vec<Piece>,
) -> Result<(), Failure> {
    if let Some(log) = log {
        let sql = "UPDATE log_state SET state = $1 WHERE one = 1";
        transaction.change(sql, &[&log]).await?;
    }
    if !pieces.is_empty() {
        // Twice the same name: the last one counts.
        let pieces: BTreeMap<String, Vec<u8>> =
            (pieces.into_iter().map(|piece| (piece.name, piece.bytes))).collect();
        let (names, bytes): (Vec<_>, Vec<_>) = pieces.into_iter().unzip();
        transaction
            .change(
                "INSERT INTO log_pieces (name, bytes)
                 SELECT * FROM unnest(CAST($1 AS TEXT[]), CAST($2 AS BYTEA[]))
                 ON CONFLICT (name) DO UPDATE SET bytes = excluded.bytes",
                &[&names, &bytes],
            )
            .await?;
    }
    Ok(())
}

/// Keeps the log of one receipt.
pub(super) async fn keep_issued(transaction: &Connection, issued: Issued) -> Result<(), Failure> {
    keep_log(transaction, issued.log, issued.pieces).await
}

async fn append(
    transaction: &Connection,
    uploads: &[NewReferral],
    maker: &dyn ReceiptMaker,
) -> Result<Vec<Kept>, Failure> {
    let log = lock_log(transaction).await?;
    let facts = facts(transaction, log, uploads).await?;
    let Plan {
        rows,
        receipts,
        log,
        pieces,
        answers,
    } = plan(facts, uploads.to_vec(), maker)?;
    if !rows.is_empty() {
        let column = |of: fn(&NewReferral) -> String| -> Vec<String> {
            rows.iter().map(|row| of(&row.upload)).collect()
        };
        let (ids, agencies) = (
            column(|one| one.id.to_string()),
            column(|one| one.agency.clone()),
        );
        let (devices, kinds) = (
            column(|one| one.device.clone()),
            column(|one| one.kind.code().to_owned()),
        );
        let digests: Vec<&[u8]> = rows.iter().map(|row| &row.upload.sha256[..]).collect();
        let sealed: Vec<&[u8]> = rows.iter().map(|row| &row.upload.sealed[..]).collect();
        let times: Vec<i64> = rows.iter().map(|row| milliseconds(row.upload.at)).collect();
        let places: Vec<i64> = rows.iter().map(|row| row.place).collect();
        let receipts: Vec<&str> = rows.iter().map(|row| row.receipt.as_str()).collect();
        transaction
            .change(
                "INSERT INTO referrals
                     (id, agency, device, sha256, sealed, received_at, kind, place, receipt)
                 SELECT * FROM unnest(CAST($1 AS TEXT[]), CAST($2 AS TEXT[]), CAST($3 AS TEXT[]),
                     CAST($4 AS BYTEA[]), CAST($5 AS BYTEA[]), CAST($6 AS BIGINT[]),
                     CAST($7 AS TEXT[]), CAST($8 AS BIGINT[]), CAST($9 AS TEXT[]))",
                &[
                    &ids, &agencies, &devices, &digests, &sealed, &times, &kinds, &places,
                    &receipts,
                ],
            )
            .await?;
    }
    for (id, receipt) in receipts {
        let sql = "UPDATE referrals SET receipt = $2 WHERE id = $1";
        transaction
            .change(sql, &[&id.to_string(), &receipt])
            .await?;
    }
    keep_log(transaction, log, pieces).await?;
    Ok(answers)
}

/// What the database knows that has to do with some uploads; asked at once, in one trip.
async fn facts(
    transaction: &Connection,
    log: Option<Vec<u8>>,
    uploads: &[NewReferral],
) -> Result<Facts, Failure> {
    let ids: Vec<String> = uploads.iter().map(|one| one.id.to_string()).collect();
    let names: BTreeSet<&str> = uploads.iter().map(|one| one.agency.as_str()).collect();
    let names: Vec<&str> = names.into_iter().collect();
    let (by_name, by_id): ([Value<'_>; 1], [Value<'_>; 1]) = ([&names], [&ids]);
    let (agencies, there, dropped) = tokio::try_join!(
        transaction.rows(
            "SELECT id, standing, coalesce(
                 (SELECT max(place) FROM referrals WHERE referrals.agency = agencies.id), 0)
             FROM agencies WHERE id = ANY($1)",
            &by_name,
        ),
        transaction.rows(
            "SELECT id, agency, device, sha256, kind, received_at, receipt FROM referrals
             WHERE id = ANY($1)",
            &by_id,
        ),
        transaction.rows(
            "SELECT id, device FROM dropped_unseen WHERE id = ANY($1)",
            &by_id,
        ),
    )?;
    let mut facts = Facts {
        log,
        ..Facts::default()
    };
    for row in agencies {
        let known = AgencyFacts {
            standing: row.try_get(1)?,
            last_place: row.try_get(2)?,
        };
        facts.agencies.insert(row.try_get(0)?, known);
    }
    for row in there {
        let one = There {
            agency: row.try_get(1)?,
            device: row.try_get(2)?,
            sha256: digest(&row, 3)?,
            kind: row.try_get(4)?,
            received_at: row.try_get(5)?,
            receipt: row.try_get(6)?,
        };
        facts.there.insert(id(&row, 0)?, one);
    }
    for row in dropped {
        facts.dropped.insert((id(&row, 0)?, row.try_get(1)?));
    }
    Ok(facts)
}
