//! The tables of the store in PostgreSQL, and how they change.
//!
//! Forward only, one hub at a time. A change is made in two releases, first what is added (expand), then, once no hub
//! of the version before works any more, what is taken away (contract): so hubs of two versions work on one database.

use super::{Connection, Failure};
use crate::store::StoreError;

/// Numbered steps, each with the least version that a hub has to know to work on what it leaves. Only ever add to the
/// end, and never change one that was released.
pub(super) const MIGRATIONS: &[(&str, i32)] = &[(
    include_str!("../../../migrations/postgres/0001_first.sql"),
    1,
)];

/// `RPHB`: whoever changes the tables holds the lock of this number until the commit.
const LOCK: i64 = 0x5250_4842;

/// Brings the tables up to date, or says why a hub of this version cannot work on them; then they are untouched.
pub(super) async fn migrate(transaction: &Connection) -> Result<(), Failure> {
    let known = i32::try_from(MIGRATIONS.len()).unwrap_or(i32::MAX);
    transaction
        .row(
            "SELECT 1 FROM (SELECT pg_advisory_xact_lock($1)) AS locked",
            &[&LOCK],
        )
        .await?;
    let done = match version(transaction).await? {
        Some((_, least)) if least > known => return Err(StoreError::NewerVersion.into()),
        Some((version, _)) => version,
        None => 0,
    };
    let steps = MIGRATIONS.iter().skip(usize::try_from(done).unwrap_or(0));
    if done >= known {
        return Ok(());
    }
    if done == 0 {
        if others(transaction).await? {
            return Err(StoreError::Damaged.into());
        }
        transaction
            .batch_execute(
                "CREATE TABLE repere_hub (
                     one     INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
                     version INTEGER NOT NULL,
                     least   INTEGER NOT NULL
                 );
                 INSERT INTO repere_hub (one, version, least) VALUES (1, 0, 0)",
            )
            .await?;
    }
    let mut least = 0;
    for (sql, needs) in steps {
        transaction.batch_execute(sql).await?;
        least = *needs;
    }
    transaction
        .change(
            "UPDATE repere_hub SET version = $1, least = $2",
            &[&known, &least],
        )
        .await?;
    Ok(())
}

/// The version of the tables and the least version that a hub has to know; none for a database without ours.
async fn version(transaction: &Connection) -> Result<Option<(i32, i32)>, Failure> {
    let there = transaction
        .row("SELECT to_regclass('repere_hub') IS NOT NULL", &[])
        .await?;
    if !there.is_some_and(|row| row.get(0)) {
        return Ok(None);
    }
    let row = transaction
        .row("SELECT version, least FROM repere_hub", &[])
        .await?;
    let row = row.ok_or(StoreError::Damaged)?;
    Ok(Some((row.try_get(0)?, row.try_get(1)?)))
}

/// Whether other tables are where ours would be.
async fn others(transaction: &Connection) -> Result<bool, Failure> {
    let row = transaction
        .row("SELECT EXISTS (SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema())", &[])
        .await?;
    Ok(row.is_some_and(|row| row.get(0)))
}
