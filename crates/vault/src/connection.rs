//! Opening the database with its key, and how it is set.

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::OpenError;
use crate::key_file::{DATABASE_ID_BYTES, DatabaseKey};

/// SQLCipher 4's page (bytes). No database is shorter; that it is a whole number of them cannot be asked:
/// a power cut while the log is folded in may leave a part of one, and the log repairs it.
const PAGE_BYTES: u64 = 4096;

/// The first bytes of an unencrypted database, followed by a zero byte.
const PLAIN: &[u8] = b"SQLite format 3";

/// Set before the key: memory that SQLCipher used is locked and wiped, and it keeps no log of its own
/// (what it would say comes back as an error).
const BEFORE_KEY: &str = "PRAGMA cipher_memory_security = ON; PRAGMA cipher_log_level = NONE;";

/// How long SQLCipher may take to set itself up. It draws random bytes and locks memory: milliseconds, more
/// where the processor is busy.
const READY_WITHIN: Duration = Duration::from_secs(30);

/// Set after the key, before the first page is read.
///
/// - `cipher_compatibility` pins SQLCipher 4's format against a later default.
/// - `locking_mode` EXCLUSIVE keeps the WAL's index in memory: no `-shm` file.
/// - `journal_mode` WAL with `synchronous` FULL: the log is on the disk before a commit returns. Chosen by
///   measurement, see docs/decisions/0001-vault-files.md.
/// - `fullfsync` is what it takes on Apple's systems.
/// - `temp_store` MEMORY: no temporary file, ever.
/// - `secure_delete` overwrites what is deleted.
/// - `trusted_schema` and `cell_size_check`: a database may come from an attacker who knows the passphrase.
const AFTER_KEY: &str = "
    PRAGMA cipher_compatibility = 4;
    PRAGMA cipher_page_size = 4096;
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA temp_store = MEMORY;
    PRAGMA secure_delete = ON;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA fullfsync = ON;
    PRAGMA checkpoint_fullfsync = ON;
    PRAGMA synchronous = FULL;
    PRAGMA journal_size_limit = 1048576;
";

/// Opens a database that is there; an empty file becomes one.
pub(crate) fn open(path: &Path, key: &DatabaseKey) -> Result<Connection, OpenError> {
    wait_for_sqlcipher()?;
    let db = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    // Another process can only be a tool that ignores the lock file; it is told apart at once.
    db.busy_timeout(Duration::ZERO)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DML, false)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DQS_DDL, false)?;
    require_sqlcipher(&db)?;
    db.execute_batch(BEFORE_KEY)?;
    db.execute_batch(&raw_key(key))?;
    db.execute_batch(AFTER_KEY)?;
    // The first read: fails with NOTADB where the key is another one or the page was altered.
    db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| {
        row.get::<_, i64>(0)
    })?;
    let mode: String = db.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
    if mode != "wal" {
        return Err(OpenError::Io {
            reason: format!("journal mode {mode}"),
        });
    }
    db.set_prepared_statement_cache_capacity(64);
    Ok(db)
}

/// Waits until SQLCipher has set itself up in this process.
///
/// `sqlite3_initialize` says that it is done (`isInit`), and gives its mutex back, before it calls
/// `sqlcipher_extra_init` (`SQLITE_EXTRA_INIT`). A thread that comes meanwhile gets a connection, and
/// `PRAGMA key` fails on it with SQLITE_ERROR. Whoever came first may be no vault: a hub in the same process.
fn wait_for_sqlcipher() -> Result<(), OpenError> {
    static READY: AtomicBool = AtomicBool::new(false);
    let until = Instant::now() + READY_WITHIN;
    while !READY.load(Ordering::Acquire) {
        let probe = Connection::open_in_memory()?;
        require_sqlcipher(&probe)?;
        probe.execute_batch(BEFORE_KEY)?;
        match probe.execute_batch("PRAGMA key = 'probe'") {
            Ok(()) => READY.store(true, Ordering::Release),
            Err(error) if Instant::now() >= until => return Err(error.into()),
            Err(_) => thread::sleep(Duration::from_millis(1)),
        }
    }
    Ok(())
}

/// A build without SQLCipher would take `PRAGMA key` for a word of no meaning and write everything in clear.
fn require_sqlcipher(db: &Connection) -> Result<(), OpenError> {
    let version = db.query_row("PRAGMA cipher_version", [], |row| row.get::<_, String>(0));
    match version {
        Ok(version) if !version.is_empty() => Ok(()),
        _ => Err(OpenError::Io {
            reason: "no SQLCipher".to_owned(),
        }),
    }
}

/// A raw key: SQLCipher derives nothing from it but the pages' keys.
fn raw_key(key: &DatabaseKey) -> Zeroizing<String> {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    // Long enough from the start: a string that grows leaves copies behind.
    let mut pragma = Zeroizing::new(String::with_capacity(128));
    pragma.push_str("PRAGMA key = \"x'");
    for byte in key.iter() {
        pragma.push(char::from(HEX[usize::from(byte >> 4)]));
        pragma.push(char::from(HEX[usize::from(byte & 15)]));
    }
    pragma.push_str("'\";");
    pragma
}

/// The salt of this database, which no other has, from its first bytes; and whether it can be a vault's at all.
pub(crate) fn identify(path: &Path) -> Result<[u8; DATABASE_ID_BYTES], OpenError> {
    let length = std::fs::metadata(path)?.len();
    let start = repere_files::read_start::<DATABASE_ID_BYTES>(path)?;
    match start {
        Some(start) if start.starts_with(PLAIN) => Err(OpenError::NotAVault),
        Some(start) if length >= PAGE_BYTES && start != [0; DATABASE_ID_BYTES] => Ok(start),
        _ => Err(OpenError::Damaged),
    }
}
