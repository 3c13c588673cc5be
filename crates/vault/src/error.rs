//! Errors of the vault, those of opening apart from those of using it.

use std::io;

use repere_files::FileError;
use rusqlite::{ErrorCode, ffi};

/// Why a vault could not be created or unlocked. The sentence is `error-<code>` in `locales/*/app/errors.ftl`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("{}", self.code())]
pub enum OpenError {
    /// There is no vault in this folder.
    Absent,
    /// The passphrase does not open the key file.
    WrongPassphrase {
        /// How often in a row a passphrase was wrong, this time included.
        failed_attempts: u32,
    },
    /// Too many wrong passphrases: nothing was tried this time.
    TooManyAttempts {
        /// Seconds until the next one will be tried.
        wait_seconds: u64,
    },
    /// A file with the vault's name that no vault ever wrote.
    NotAVault,
    /// One of the vault's files is cut short or altered.
    Damaged,
    /// The database is there, its key file is not.
    KeyMissing,
    /// The key file is there, its database is not.
    DatabaseMissing,
    /// The key file belongs to another database.
    KeyOfAnotherVault,
    /// The key file asks for a derivation that is weaker than we accept, or that would exhaust the device.
    UnacceptableKdf,
    /// A newer version of the app wrote it. It was left as it is.
    NewerVersion,
    /// A vault, or part of one, is in the folder already; nothing was changed.
    AlreadyExists,
    /// Another process has it open.
    InUse,
    /// There is no space left on the device.
    NoSpace,
    /// There is not enough memory to derive the key.
    NoMemory,
    /// The system refused.
    Io {
        /// The system's message; about files, never about their content.
        reason: String,
    },
}

impl OpenError {
    /// Every code there is, for a test that each has its sentence.
    pub const CODES: &'static [&'static str] = &[
        "vault-absent",
        "wrong-passphrase",
        "too-many-attempts",
        "not-a-vault",
        "vault-damaged",
        "vault-key-missing",
        "vault-database-missing",
        "vault-key-of-another",
        "vault-unacceptable-kdf",
        "vault-newer",
        "vault-exists",
        "vault-in-use",
        "no-space",
        "no-memory",
        "vault-io",
    ];

    /// The stable name of the failure.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Absent => "vault-absent",
            Self::WrongPassphrase { .. } => "wrong-passphrase",
            Self::TooManyAttempts { .. } => "too-many-attempts",
            Self::NotAVault => "not-a-vault",
            Self::Damaged => "vault-damaged",
            Self::KeyMissing => "vault-key-missing",
            Self::DatabaseMissing => "vault-database-missing",
            Self::KeyOfAnotherVault => "vault-key-of-another",
            Self::UnacceptableKdf => "vault-unacceptable-kdf",
            Self::NewerVersion => "vault-newer",
            Self::AlreadyExists => "vault-exists",
            Self::InUse => "vault-in-use",
            Self::NoSpace => "no-space",
            Self::NoMemory => "no-memory",
            Self::Io { .. } => "vault-io",
        }
    }
}

impl From<io::Error> for OpenError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::NoSpace,
            io::ErrorKind::AlreadyExists => Self::AlreadyExists,
            io::ErrorKind::OutOfMemory => Self::NoMemory,
            _ => Self::Io {
                reason: error.to_string(),
            },
        }
    }
}

impl From<FileError> for OpenError {
    fn from(error: FileError) -> Self {
        io::Error::from(error).into()
    }
}

impl From<rusqlite::Error> for OpenError {
    fn from(error: rusqlite::Error) -> Self {
        if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) {
            return Self::InUse;
        }
        match StoreError::from(error) {
            StoreError::Full => Self::NoSpace,
            StoreError::Io { reason } => Self::Io { reason },
            _ => Self::Damaged,
        }
    }
}

/// Why an open vault could not do what was asked. Nothing was changed then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
#[error("{}", self.code())]
pub enum StoreError {
    /// There is no space left on the device.
    Full,
    /// A row or a page of the database cannot be read as what it should be.
    Damaged,
    /// The row that the call names does not exist: a screening, a pack, a referral.
    NotFound,
    /// The row exists already, with other content.
    AlreadyExists,
    /// The row exists, but is past the state in which the call is possible.
    WrongState,
    /// A value that no row may have, such as an empty name.
    Unacceptable,
    /// The system refused.
    Io {
        /// SQLite's extended result code; nothing of the content.
        reason: String,
    },
}

impl StoreError {
    /// Every code there is, for a test that each has its sentence.
    pub const CODES: &'static [&'static str] = &[
        "no-space",
        "vault-damaged",
        "not-found",
        "already-exists",
        "wrong-state",
        "unacceptable",
        "vault-io",
    ];

    /// The stable name of the failure.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Full => "no-space",
            Self::Damaged => "vault-damaged",
            Self::NotFound => "not-found",
            Self::AlreadyExists => "already-exists",
            Self::WrongState => "wrong-state",
            Self::Unacceptable => "unacceptable",
            Self::Io { .. } => "vault-io",
        }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error {
            rusqlite::Error::QueryReturnedNoRows => Self::NotFound,
            rusqlite::Error::SqliteFailure(failure, _) => match failure.code {
                ErrorCode::DiskFull => Self::Full,
                ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Self::Damaged,
                ErrorCode::ConstraintViolation => match failure.extended_code {
                    ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Self::NotFound,
                    ffi::SQLITE_CONSTRAINT_PRIMARYKEY | ffi::SQLITE_CONSTRAINT_UNIQUE => {
                        Self::AlreadyExists
                    }
                    _ => Self::Unacceptable,
                },
                _ => Self::Io {
                    reason: format!("sqlite {}", failure.extended_code),
                },
            },
            rusqlite::Error::ToSqlConversionFailure(_) => Self::Unacceptable,
            // The remaining case is a value of another type than its column's: with STRICT tables, a damaged row.
            _ => Self::Damaged,
        }
    }
}
