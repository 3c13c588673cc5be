//! Creating and unlocking.

use std::path::Path;

use chrono::{DateTime, Utc};
use repere_files as files;
use rusqlite::Connection;
use secrecy::SecretString;
use zeroize::Zeroizing;

use crate::attempts::{Attempts, Verdict};
use crate::key_file::{self, KeyFile};
use crate::lock::Lock;
use crate::paths::Paths;
use crate::{KdfParameters, OpenError, Schema, connection};

/// An open vault. Dropping it locks it: the key leaves memory, the log is folded into the database,
/// and the folder may be opened by another process.
pub struct Vault {
    // In this order: the database is closed before the lock is given back.
    db: Connection,
    _lock: Lock,
}

impl Vault {
    /// Whether there is a vault in this folder, or anything that has the name of one.
    pub fn exists(schema: &Schema, dir: &Path) -> bool {
        Paths::new(dir, schema.name).any()
    }

    /// Creates a vault and opens it.
    ///
    /// In: what it keeps, its folder (made where it is missing, for its owner alone), the passphrase, what a try of it costs.
    /// Both files are complete and on the disk before either has its name; a crash leaves no vault or a whole one.
    pub fn create(
        schema: &Schema,
        dir: &Path,
        passphrase: &SecretString,
        kdf: KdfParameters,
        now: DateTime<Utc>,
    ) -> Result<Self, OpenError> {
        kdf.check()?;
        let paths = Paths::new(dir, schema.name);
        if paths.any() {
            return Err(OpenError::AlreadyExists);
        }
        files::create_private_folder(dir)?;
        let lock = Lock::take(&paths)?;
        if paths.any() {
            return Err(OpenError::AlreadyExists);
        }
        paths.remove_unfinished()?;

        let made = make(schema, &paths, passphrase, kdf, now);
        if made.is_err() {
            // An error of tidying up is dropped: the first error is the one that counts.
            let _ = paths.remove_unfinished();
        }
        let key = made?;
        files::publish(&paths.new_db, &paths.db)?;
        files::publish(&paths.new_key, &paths.key)?;
        Ok(Self {
            db: connection::open(&paths.db, &key)?,
            _lock: lock,
        })
    }

    /// Opens a vault with its passphrase.
    ///
    /// The try is counted, durably, before it is made. A file that is missing, cut short, altered or foreign
    /// is told apart before any try, and nothing is created in its place.
    pub fn unlock(
        schema: &Schema,
        dir: &Path,
        passphrase: &SecretString,
        now: DateTime<Utc>,
    ) -> Result<Self, OpenError> {
        let paths = Paths::new(dir, schema.name);
        if !paths.any() {
            return Err(OpenError::Absent);
        }
        let lock = Lock::take(&paths)?;
        paths.finish_creation()?;
        let mut key_file = read(&paths)?;

        let attempts = key_file.attempts;
        match attempts.verdict(now) {
            Verdict::Try => {}
            Verdict::Wait { seconds } => {
                return Err(OpenError::TooManyAttempts {
                    wait_seconds: seconds,
                });
            }
            Verdict::WaitAgain { seconds } => {
                key_file.store_attempts(
                    &paths,
                    Attempts {
                        last_at: Some(now),
                        ..attempts
                    },
                )?;
                return Err(OpenError::TooManyAttempts {
                    wait_seconds: seconds,
                });
            }
        }
        let counted = attempts.before_try(now);
        key_file.store_attempts(&paths, counted)?;
        let Some(key) = key_file.unwrap_key(passphrase)? else {
            return Err(OpenError::WrongPassphrase {
                failed_attempts: counted.failed,
            });
        };
        key_file.store_attempts(&paths, Attempts::default())?;

        let mut db = connection::open(&paths.db, &key)?;
        schema.bring_up(&mut db)?;
        Ok(Self { db, _lock: lock })
    }

    /// The database, for the crate that owns the tables in it.
    pub fn db(&self) -> &Connection {
        &self.db
    }

    /// Locks the vault. The same as dropping it, with a word for a fault: everything that was recorded is safe
    /// either way.
    pub fn lock(self) -> Result<(), OpenError> {
        self.db.close().map_err(|(_, error)| error.into())
    }
}

/// The files in the making, complete and on the disk; and the database's key.
fn make(
    schema: &Schema,
    paths: &Paths,
    passphrase: &SecretString,
    kdf: KdfParameters,
    now: DateTime<Utc>,
) -> Result<key_file::DatabaseKey, OpenError> {
    let key = Zeroizing::new(key_file::random()?);
    files::create_open(&paths.new_db)?;
    let mut db = connection::open(&paths.new_db, &key)?;
    schema.bring_up(&mut db)?;
    db.close().map_err(|(_, error)| error)?;
    std::fs::File::open(&paths.new_db)?.sync_all()?;
    let database = connection::identify(&paths.new_db)?;
    KeyFile::wrap(&key, database, passphrase, kdf, now)?.write_new(paths)?;
    Ok(key)
}

/// The key file, where both files are there and belong together.
fn read(paths: &Paths) -> Result<KeyFile, OpenError> {
    match (files::exists(&paths.key), files::exists(&paths.db)) {
        (true, true) => {}
        (true, false) => return Err(OpenError::DatabaseMissing),
        (false, true) => return Err(OpenError::KeyMissing),
        (false, false) => return Err(OpenError::Absent),
    }
    let key_file = KeyFile::read(paths)?;
    if connection::identify(&paths.db)? == key_file.database() {
        Ok(key_file)
    } else {
        Err(OpenError::KeyOfAnotherVault)
    }
}
