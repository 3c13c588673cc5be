//! One process at a time.

use std::fs::{File, OpenOptions, TryLockError};

use crate::OpenError;
use crate::files::{self, Paths};

/// Holds the vault's lock file; given back when it goes, also when the process is killed.
pub(crate) struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock, or says that another has it. The folder must be there.
    pub fn take(paths: &Paths) -> Result<Self, OpenError> {
        let mut options = OpenOptions::new();
        let file = files::private(options.read(true).write(true).create(true).truncate(false))
            .open(&paths.lock)?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(OpenError::InUse),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}
