//! The store in a PostgreSQL database, for a hub of several machines.
//!
//! Nothing is in a node: what has to hold between hubs holds in the database. Every transaction asks first whether
//! the server takes writes, and a server that does not say so plainly is left; what a commit did not confirm is not
//! confirmed to anybody. decisions/0015 says why.

mod attachments;
mod connecting;
mod migrating;
mod register;
mod replies;
mod signatures;
mod uploads;

use super::address::PostgresAddress;
use super::{StoreError, receipts};
use chrono::{DateTime, Utc};
use connecting::{Connected, Manager, NotConnected};
use deadpool::Runtime;
use deadpool::managed::{Object, Pool, Timeouts};
use std::ops::Deref;
use std::time::Duration;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::ToSql;
use tokio_postgres::{Row, SimpleQueryMessage};
use uuid::Uuid;

/// Connections of one hub. Three hubs stay below the hundred that a server takes by default.
const CONNECTIONS: usize = 16;

/// How long a request waits for a free connection, and for a new one.
const WAIT: Duration = Duration::from_secs(5);

/// How long a transaction may take, the commit included. Longer than a failover is shorter than a device's patience.
const LIMIT: Duration = Duration::from_secs(20);

/// How often a transaction is begun again that the database broke off for another one's sake.
const TRIES: u32 = 10;

/// A [`Store`](super::Store) in a PostgreSQL database.
#[derive(Clone)]
pub struct PostgresStore {
    pool: Pool<Manager>,
}

/// Why a transaction did not go through.
pub(super) enum Failure {
    /// The database broke it off: to be begun again.
    Again,
    /// The server is gone or takes no writes, or nobody knows what became of it. The connection is not used again.
    Lost,
    /// It is refused.
    Store(StoreError),
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Failure {
        Failure::Store(error)
    }
}

impl From<Failure> for StoreError {
    fn from(failure: Failure) -> StoreError {
        match failure {
            Failure::Again | Failure::Lost => StoreError::Unreachable,
            Failure::Store(error) => error,
        }
    }
}

/// What an error means before the commit (PostgreSQL, appendix A). What the database said stays here: it could quote a
/// value.
impl From<tokio_postgres::Error> for Failure {
    fn from(error: tokio_postgres::Error) -> Failure {
        let Some(code) = error.code() else {
            // No word of the server: a connection that broke, or a value of another type than the column's.
            return match error.is_closed()
                || std::error::Error::source(&error)
                    .is_some_and(|source| source.is::<std::io::Error>())
            {
                true => Failure::Lost,
                false => Failure::Store(StoreError::Damaged),
            };
        };
        match code {
            &SqlState::T_R_SERIALIZATION_FAILURE
            | &SqlState::T_R_DEADLOCK_DETECTED
            | &SqlState::LOCK_NOT_AVAILABLE
            // Another hub was first: seen now, next time.
            | &SqlState::UNIQUE_VIOLATION => Failure::Again,
            &SqlState::DISK_FULL => StoreError::Full.into(),
            &SqlState::READ_ONLY_SQL_TRANSACTION => Failure::Lost,
            code => match code.code().get(..2) {
                // Connection, resources, an operator who stops the server or the statement.
                Some("08" | "53" | "57") => Failure::Lost,
                Some("XX") => StoreError::Damaged.into(),
                _ => StoreError::Refused.into(),
            },
        }
    }
}

impl From<NotConnected> for Failure {
    fn from(_: NotConnected) -> Failure {
        Failure::Lost
    }
}

/// Does some work in one transaction, again where the database breaks it off, and gives what came of it once it is
/// durable: `commit!(store, |transaction| work)`, where the work is an async expression of a `Result<_, Failure>`.
macro_rules! commit {
    ($store:expr, |$transaction:ident| $work:expr) => {{
        let mut tries = 0;
        loop {
            let done = async {
                let transaction = $store.begin().await?;
                let $transaction = &transaction;
                let done: Result<_, $crate::store::postgres::Failure> = $work.await;
                transaction.end(done).await
            };
            match $crate::store::postgres::in_time(done).await {
                Ok(done) => break Ok(done),
                Err($crate::store::postgres::Failure::Again)
                    if tries < $crate::store::postgres::TRIES =>
                {
                    tries += 1;
                    $crate::store::postgres::pause(tries).await;
                }
                Err(failure) => break Err($crate::store::StoreError::from(failure)),
            }
        }
    }};
}

/// Reads something: `read!(store, |connection| work)`.
macro_rules! read {
    ($store:expr, |$connection:ident| $work:expr) => {{
        let done = async {
            let connection = $store.reading().await?;
            let $connection = &connection;
            let done: Result<_, $crate::store::postgres::Failure> = $work.await;
            connection.end(done).await
        };
        $crate::store::postgres::in_time(done)
            .await
            .map_err($crate::store::StoreError::from)
    }};
}
use {commit, read};

async fn in_time<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let done = tokio::time::timeout(LIMIT, work).await;
    done.unwrap_or(Err(Failure::Lost))
}

/// Lets the other one go first.
async fn pause(tries: u32) {
    let most = 1_u64 << tries.min(7);
    let pause = Duration::from_millis(rand::random_range(0..=most));
    tokio::time::sleep(pause).await;
}

impl PostgresStore {
    /// Opens the store of an address, bringing its tables up to date; makes them in an empty database.
    ///
    /// # Errors
    /// [`StoreError::Unreachable`]; [`StoreError::Damaged`] for a database that is not a hub's, or authorities that
    /// cannot be read; [`StoreError::NewerVersion`] for one that a later version wrote and this one cannot work with.
    pub async fn open(address: &PostgresAddress) -> Result<PostgresStore, StoreError> {
        let pool = Pool::builder(Manager::new(address)?)
            .max_size(CONNECTIONS)
            .timeouts(Timeouts {
                wait: Some(WAIT),
                create: Some(WAIT),
                recycle: Some(WAIT),
            })
            .runtime(Runtime::Tokio1)
            .build()
            .map_err(|_| StoreError::Refused)?;
        let store = PostgresStore { pool };
        commit!(store, |transaction| migrating::migrate(transaction))?;
        Ok(store)
    }

    /// Begins a transaction on a server that says that it takes writes.
    async fn begin(&self) -> Result<Connection, Failure> {
        self.checked("BEGIN; SHOW transaction_read_only", true)
            .await
    }

    /// A connection to read from: to the server that takes writes, which alone has read all.
    async fn reading(&self) -> Result<Connection, Failure> {
        self.checked("SHOW transaction_read_only", false).await
    }

    async fn checked(&self, ask: &str, in_transaction: bool) -> Result<Connection, Failure> {
        // Each that does not answer as it has to is thrown away: after all of them comes a new one.
        for _ in 0..=CONNECTIONS {
            let object = self.pool.get().await.map_err(|_| Failure::Lost)?;
            let connection = Connection {
                object: Some(object),
                in_transaction,
            };
            match connection.simple_query(ask).await {
                Ok(said) if takes_writes(&said) => return Ok(connection),
                _ => continue,
            }
        }
        Err(Failure::Lost)
    }
}

/// Whether a server said plainly that it takes writes. No answer is none.
fn takes_writes(said: &[SimpleQueryMessage]) -> bool {
    let mut rows = said.iter().filter_map(|message| match message {
        SimpleQueryMessage::Row(row) => Some(row.get(0)),
        _ => None,
    });
    rows.next() == Some(Some("off"))
}

/// A connection while it is used. Dropped before its end, as when a request is given up, it is closed, and with it
/// what was begun.
struct Connection {
    object: Option<Object<Manager>>,
    in_transaction: bool,
}

impl Deref for Connection {
    type Target = Connected;

    fn deref(&self) -> &Connected {
        self.object.as_ref().expect("it is there until the end")
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        if let Some(object) = self.object.take() {
            drop(Object::take(object));
        }
    }
}

impl Connection {
    /// Commits what was done, or ends what was not.
    async fn end<T>(mut self, done: Result<T, Failure>) -> Result<T, Failure> {
        let done = match done {
            Err(Failure::Lost) => return Err(Failure::Lost),
            done if !self.in_transaction => done,
            Err(failure) => {
                self.simple_query("ROLLBACK").await?;
                Err(failure)
            }
            Ok(done) => {
                self.commit().await?;
                Ok(done)
            }
        };
        // Whole again: others may have it.
        drop(self.object.take());
        done
    }

    /// Commits. Only a server that says that it did, and complains of nothing, did: where it stopped waiting for its
    /// standbys it says so in a warning.
    async fn commit(&self) -> Result<(), Failure> {
        let warned = self.warnings();
        match self.simple_query("COMMIT").await {
            Ok(_) if self.warnings() == warned => Ok(()),
            Ok(_) => Err(Failure::Lost),
            Err(error) => match error.code() {
                Some(&SqlState::T_R_SERIALIZATION_FAILURE | &SqlState::T_R_DEADLOCK_DETECTED) => {
                    // The connection goes; the transaction is not there.
                    Err(Failure::Again)
                }
                _ => Err(Failure::Lost),
            },
        }
    }
}

/// A value of a statement.
type Value<'a> = &'a (dyn ToSql + Sync);

fn milliseconds(at: DateTime<Utc>) -> i64 {
    at.timestamp_millis()
}

fn time(milliseconds: i64) -> Result<DateTime<Utc>, Failure> {
    Ok(receipts::time(milliseconds)?)
}

/// An id of a row.
fn id(row: &Row, column: usize) -> Result<Uuid, Failure> {
    let text: &str = row.try_get(column)?;
    Ok(Uuid::parse_str(text).map_err(|_| StoreError::Damaged)?)
}

/// A SHA-256 of a row.
fn digest(row: &Row, column: usize) -> Result<[u8; 32], Failure> {
    let bytes: &[u8] = row.try_get(column)?;
    Ok(bytes.try_into().map_err(|_| StoreError::Damaged)?)
}

/// A count or a size of a row.
fn number(row: &Row, column: usize) -> Result<u64, Failure> {
    Ok(row.try_get::<_, i64>(column)?.unsigned_abs())
}

fn at_most(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
