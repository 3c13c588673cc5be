//! The lock file: one process at a time has a vault open.

use repere_files::FileError;

use crate::OpenError;
use crate::paths::Paths;

/// Holds the vault's lock file; given back when it goes, also when the process is killed.
pub(crate) struct Lock {
    _held: repere_files::Lock,
}

impl Lock {
    /// Takes the lock, or says that another has it. The folder must be there.
    pub fn take(paths: &Paths) -> Result<Self, OpenError> {
        match repere_files::Lock::take(&paths.lock) {
            Ok(held) => Ok(Self { _held: held }),
            Err(FileError::InUse { .. }) => Err(OpenError::InUse),
            Err(error) => Err(error.into()),
        }
    }
}
