//! The store in one SQLite file, for a hub that runs on one machine.
//!
//! WAL with `synchronous = FULL`: a commit that returns has reached the disk.
//! The file is not encrypted: it holds sealed referrals, public keys and hashes of tokens.

mod appending;
mod attachments;
mod devices;
mod register;
mod replies;
mod signatures;

use super::receipts::time;
use super::{
    AgencyRow, DeviceRow, Enrolled, Kept, MailboxRow, Marked, NewDevice, NewReferral, ReceiptMaker,
    Store, StoreError, kind,
};
use crate::TokenHash;
use appending::{append, log_state};
use async_trait::async_trait;
use chrono::{DateTime, Utc};
use devices::{enrol, find_device};
use repere_referral::wire::MailboxKind;
use rusqlite::{
    Connection, ErrorCode, OpenFlags, OptionalExtension as _, Row, Rows, Transaction,
    TransactionBehavior, named_params, params,
};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use uuid::Uuid;

/// `RPHB`: marks the file as a hub's store, so that another SQLite file is not taken for one.
const APPLICATION_ID: i32 = 0x5250_4842;

/// Numbered steps; the file's `user_version` is how many have been done. Only ever add to the end.
const MIGRATIONS: &[&str] = &[
    include_str!("../../migrations/0001_agencies_devices_referrals.sql"),
    include_str!("../../migrations/0002_replies_and_erasure.sql"),
    include_str!("../../migrations/0003_what_was_dropped.sql"),
    include_str!("../../migrations/0004_places_in_a_mailbox.sql"),
    include_str!("../../migrations/0005_register.sql"),
    include_str!("../../migrations/0006_signed_requests.sql"),
    include_str!("../../migrations/0007_attachments.sql"),
    include_str!("../../migrations/0008_log.sql"),
];

/// An administration command may write while the hub serves: wait this long for the other's commit.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// A [`Store`] in one SQLite file.
#[derive(Clone)]
pub struct SqliteStore {
    /// Nothing once it was closed.
    connection: Arc<Mutex<Option<Connection>>>,
}

impl SqliteStore {
    /// Opens the store at `path`, bringing it up to date. With `create`, makes it when it is missing.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] for a file that is not a hub's store, [`StoreError::NewerVersion`] for one
    /// that a later version wrote, [`StoreError::Refused`] when it is missing and `create` is false.
    pub fn open(path: &Path, create: bool) -> Result<SqliteStore, StoreError> {
        let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        if create {
            flags |= OpenFlags::SQLITE_OPEN_CREATE;
        }
        let mut connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(BUSY_TIMEOUT)?;
        connection.pragma_update(None, "trusted_schema", false)?;
        connection.pragma_update(None, "cell_size_check", true)?;
        connection.pragma_update(None, "foreign_keys", true)?;
        // Erased content is overwritten, not only forgotten.
        connection.pragma_update(None, "secure_delete", true)?;
        connection.pragma_update(None, "journal_mode", "wal")?;
        connection.pragma_update(None, "synchronous", "full")?;
        migrate(&mut connection)?;
        Ok(SqliteStore {
            connection: Arc::new(Mutex::new(Some(connection))),
        })
    }

    /// Runs `work` on the connection, off the threads that serve requests.
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let connection = Arc::clone(&self.connection);
        tokio::task::spawn_blocking(move || {
            // A panic while the lock was held left no transaction open: they roll back when dropped.
            let mut connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
            work(connection.as_mut().ok_or(StoreError::Unreachable)?)
        })
        .await
        .map_err(|_| StoreError::Refused)?
    }

    /// Runs `work` in one transaction, which is committed unless it fails.
    async fn commit<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.run(move |connection| {
            let transaction = begin(connection)?;
            let done = work(&transaction)?;
            transaction.commit()?;
            Ok(done)
        })
        .await
    }

    /// The sealed bytes that `sql` finds under an owner, which is an agency or a device, and an id.
    async fn find_sealed(
        &self,
        sql: &'static str,
        owner: &str,
        id: Uuid,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let owner = owner.to_owned();
        self.run(move |connection| {
            Ok(connection
                .prepare_cached(sql)?
                .query_row(params![owner, id.to_string()], |row| row.get(0))
                .optional()?)
        })
        .await
    }
}

/// Every row of a list.
fn rows<T>(
    mut found: Rows<'_>,
    read: impl Fn(&Row<'_>) -> Result<T, StoreError>,
) -> Result<Vec<T>, StoreError> {
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        rows.push(read(row)?);
    }
    Ok(rows)
}

fn migrate(connection: &mut Connection) -> Result<(), StoreError> {
    let transaction = begin(connection)?;
    let version: u32 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let application: i32 =
        transaction.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let tables: i64 =
        transaction.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    if application != APPLICATION_ID && (tables != 0 || version != 0) {
        return Err(StoreError::Damaged);
    }
    let done = version as usize;
    if done > MIGRATIONS.len() {
        return Err(StoreError::NewerVersion);
    }
    for migration in &MIGRATIONS[done..] {
        transaction.execute_batch(migration)?;
    }
    if done < MIGRATIONS.len() {
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", MIGRATIONS.len() as u32)?;
    }
    transaction.commit()?;
    Ok(())
}

/// Takes the write lock at once: a transaction that reads first could otherwise fail halfway.
fn begin(connection: &mut Connection) -> Result<Transaction<'_>, StoreError> {
    Ok(connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
}

fn milliseconds(at: DateTime<Utc>) -> i64 {
    at.timestamp_millis()
}

fn id(text: &str) -> Result<Uuid, StoreError> {
    Uuid::parse_str(text).map_err(|_| StoreError::Damaged)
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> StoreError {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => StoreError::Full,
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => StoreError::Damaged,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Unreachable,
            _ => StoreError::Refused,
        }
    }
}

#[async_trait]
impl Store for SqliteStore {
    async fn close(&self) {
        let connection = Arc::clone(&self.connection);
        let closed = tokio::task::spawn_blocking(move || {
            // SQLite folds its log into the file when the last connection goes.
            drop(
                connection
                    .lock()
                    .unwrap_or_else(PoisonError::into_inner)
                    .take(),
            );
        });
        // It ends without a word only where the runtime ends, and the connection with it.
        closed.await.ok();
    }

    async fn add_agency(
        &self,
        agency: AgencyRow,
        bearer: TokenHash,
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.run(move |connection| {
            let added = connection.execute(
                "INSERT INTO agencies (id, public, bearer_sha256, added_at)
                 VALUES (:id, :public, :bearer, :at)
                 ON CONFLICT (id) DO UPDATE SET bearer_sha256 = excluded.bearer_sha256, has_desk = 1, signs_since = NULL
                 WHERE has_desk = 0",
                named_params! {
                    ":id": agency.id, ":public": agency.public,
                    ":bearer": bearer.as_bytes(), ":at": milliseconds(at),
                },
            )?;
            if added == 1 {
                Ok(())
            } else {
                Err(StoreError::Exists)
            }
        })
        .await
    }

    async fn update_agency(&self, agency: AgencyRow) -> Result<bool, StoreError> {
        self.run(move |connection| {
            let changed = connection.execute(
                "UPDATE agencies SET public = :public WHERE id = :id",
                named_params! { ":id": agency.id, ":public": agency.public },
            )?;
            Ok(changed == 1)
        })
        .await
    }

    async fn agencies(&self) -> Result<Vec<AgencyRow>, StoreError> {
        self.run(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT id, public FROM agencies
                     WHERE standing IS NULL OR standing = 'open' ORDER BY id",
            )?;
            let rows = statement.query_map([], agency_row)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
        .await
    }

    async fn agency(&self, id: &str) -> Result<Option<AgencyRow>, StoreError> {
        let id = id.to_owned();
        self.run(move |connection| {
            let found = connection
                .prepare_cached("SELECT id, public FROM agencies WHERE id = ?1")?
                .query_row([id], agency_row);
            Ok(found.optional()?)
        })
        .await
    }

    async fn desk(&self, bearer: TokenHash) -> Result<Option<String>, StoreError> {
        self.run(move |connection| {
            let found = connection
                .prepare_cached(
                    "SELECT id, bearer_sha256 FROM agencies
                     WHERE bearer_sha256 = ?1 AND has_desk = 1
                       AND (standing IS NULL OR standing <> 'removed')",
                )?
                .query_row([bearer.as_bytes()], |row| {
                    Ok((row.get::<_, String>(0)?, row.get::<_, Vec<u8>>(1)?))
                })
                .optional()?;
            Ok(found
                .filter(|(_, kept)| bearer.matches(kept))
                .map(|(agency, _)| agency))
        })
        .await
    }

    async fn invite(
        &self,
        agency: &str,
        code: TokenHash,
        at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let agency = agency.to_owned();
        self.commit(move |transaction| {
            transaction.execute(
                "INSERT INTO invitations (token_sha256, agency, invited_at) VALUES (?1, ?2, ?3)
                 ON CONFLICT (token_sha256) DO NOTHING",
                params![code.as_bytes(), agency, milliseconds(at)],
            )?;
            let owner: String = transaction.query_row(
                "SELECT agency FROM invitations WHERE token_sha256 = ?1",
                [code.as_bytes()],
                |row| row.get(0),
            )?;
            if owner == agency {
                Ok(())
            } else {
                Err(StoreError::Exists)
            }
        })
        .await
    }

    async fn enrol(&self, new: NewDevice) -> Result<Enrolled, StoreError> {
        self.commit(move |transaction| enrol(transaction, &new))
            .await
    }

    async fn device_of(
        &self,
        bearer: TokenHash,
        at: DateTime<Utc>,
    ) -> Result<Option<String>, StoreError> {
        self.run(move |connection| {
            let found = connection
                .prepare_cached(
                    "SELECT id, bearer_sha256, bearer_used_at, last_seen_on FROM devices
                     WHERE bearer_sha256 = ?1",
                )?
                .query_row([bearer.as_bytes()], |row| {
                    Ok((
                        row.get::<_, String>(0)?,
                        row.get::<_, Vec<u8>>(1)?,
                        row.get::<_, Option<i64>>(2)?,
                        row.get::<_, Option<String>>(3)?,
                    ))
                })
                .optional()?;
            let Some((device, kept, used_at, seen_on)) = found else { return Ok(None) };
            if !bearer.matches(&kept) {
                return Ok(None);
            }
            let today = at.date_naive().to_string();
            // Once a day, and never back: a clock that was set back makes nobody look absent.
            if used_at.is_none() || seen_on.is_none_or(|day| day < today) {
                connection.execute(
                    "UPDATE devices SET bearer_used_at = coalesce(bearer_used_at, ?2), last_seen_on = ?3
                     WHERE id = ?1",
                    params![device, milliseconds(at), today],
                )?;
            }
            Ok(Some(device))
        })
        .await
    }

    async fn device(&self, id: &str) -> Result<Option<DeviceRow>, StoreError> {
        let id = id.to_owned();
        self.run(move |connection| Ok(find_device(connection, &id)?.map(|(device, _)| device)))
            .await
    }

    async fn append(
        &self,
        uploads: Vec<NewReferral>,
        receipts: Arc<dyn ReceiptMaker>,
    ) -> Result<Vec<Kept>, StoreError> {
        self.commit(move |transaction| append(transaction, uploads, &*receipts))
            .await
    }

    async fn kept_receipts(
        &self,
        after: Option<Uuid>,
        limit: u32,
    ) -> Result<Vec<(Uuid, String)>, StoreError> {
        self.run(move |connection| {
            let mut statement = connection.prepare_cached(
                "SELECT id, receipt FROM referrals WHERE receipt IS NOT NULL AND id > ?1 ORDER BY id LIMIT ?2",
            )?;
            let after = after.map(|after| after.to_string()).unwrap_or_default();
            let rows = statement.query_map(params![after, limit], |row| {
                Ok((row.get::<_, String>(0)?, row.get(1)?))
            })?;
            let mut receipts = Vec::new();
            for row in rows {
                let (id, receipt): (String, String) = row?;
                receipts.push((self::id(&id)?, receipt));
            }
            Ok(receipts)
        })
        .await
    }

    async fn log_state(&self) -> Result<Option<Vec<u8>>, StoreError> {
        self.run(|connection| log_state(connection)).await
    }

    async fn log_piece(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let name = name.to_owned();
        self.run(move |connection| {
            let mut statement =
                connection.prepare_cached("SELECT bytes FROM log_pieces WHERE name = ?1")?;
            Ok(statement.query_row([name], |row| row.get(0)).optional()?)
        })
        .await
    }

    async fn mailbox(
        &self,
        agency: &str,
        all: bool,
        after: Option<Uuid>,
        limit: u32,
    ) -> Result<Vec<MailboxRow>, StoreError> {
        let agency = agency.to_owned();
        let after = after.map(|id| id.to_string());
        self.run(move |connection| {
            let mut statement = connection.prepare_cached(
                "SELECT id, sha256, length(sealed), received_at, kind, device FROM referrals
                 WHERE agency = ?1 AND (?2 OR fetched_at IS NULL) AND erased_at IS NULL
                   AND place > coalesce(
                       (SELECT place FROM referrals WHERE agency = ?1 AND id = ?3), 0)
                 ORDER BY place LIMIT ?4",
            )?;
            rows(
                statement.query(params![agency, all, after, limit])?,
                |row| {
                    Ok(MailboxRow {
                        id: id(&row.get::<_, String>(0)?)?,
                        sha256: row.get(1)?,
                        size: row.get::<_, i64>(2)?.unsigned_abs(),
                        received_at: time(row.get(3)?)?,
                        kind: kind(&row.get::<_, String>(4)?)?,
                        device: row.get(5)?,
                    })
                },
            )
        })
        .await
    }

    async fn sealed(
        &self,
        agency: &str,
        id: Uuid,
        at: DateTime<Utc>,
    ) -> Result<Option<Vec<u8>>, StoreError> {
        let owner = agency.to_owned();
        self.run(move |connection| {
            connection.execute(
                "UPDATE referrals SET served_at = ?3
                 WHERE agency = ?1 AND id = ?2 AND served_at IS NULL AND erased_at IS NULL",
                params![owner, id.to_string(), milliseconds(at)],
            )?;
            Ok(())
        })
        .await?;
        let sql = "SELECT sealed FROM referrals
                   WHERE agency = ?1 AND id = ?2 AND erased_at IS NULL";
        self.find_sealed(sql, agency, id).await
    }

    async fn mark_fetched(
        &self,
        agency: &str,
        id: Uuid,
        answered_by: Option<Uuid>,
        at: DateTime<Utc>,
    ) -> Result<Marked, StoreError> {
        let agency = agency.to_owned();
        self.commit(move |transaction| mark_fetched(transaction, &agency, id, answered_by, at))
            .await
    }

    async fn ready(&self) -> Result<(), StoreError> {
        self.run(|connection| {
            Ok(connection.query_row("SELECT count(*) FROM agencies", [], |_| Ok(()))?)
        })
        .await
    }
}

/// An agency, of its id and its description.
fn agency_row(row: &rusqlite::Row<'_>) -> rusqlite::Result<AgencyRow> {
    Ok(AgencyRow {
        id: row.get(0)?,
        public: row.get(1)?,
    })
}

/// A request to erase stays listed until the agency has put a word back that answers it.
fn mark_fetched(
    transaction: &Transaction<'_>,
    agency: &str,
    id: Uuid,
    answered_by: Option<Uuid>,
    at: DateTime<Utc>,
) -> Result<Marked, StoreError> {
    let found: Option<String> = transaction
        .query_row(
            "SELECT kind FROM referrals WHERE agency = ?1 AND id = ?2",
            params![agency, id.to_string()],
            |row| row.get(0),
        )
        .optional()?;
    let Some(found) = found else {
        return Ok(Marked::Unknown);
    };
    if kind(&found)? == MailboxKind::Erasure {
        let answered: bool = transaction.query_row(
            "SELECT EXISTS (SELECT 1 FROM replies WHERE agency = ?1 AND id = ?2)",
            params![agency, answered_by.map(|id| id.to_string())],
            |row| row.get(0),
        )?;
        if !answered {
            return Ok(Marked::Unanswered);
        }
    }
    transaction.execute(
        "UPDATE referrals SET fetched_at = coalesce(fetched_at, ?3) WHERE agency = ?1 AND id = ?2",
        params![agency, id.to_string(), milliseconds(at)],
    )?;
    Ok(Marked::Done)
}

#[cfg(test)]
mod tests;
