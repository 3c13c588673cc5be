//! One process at a time.

use crate::FileError;
use crate::write::private;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

/// Holds a lock file, which has no content and stays; given back when it is dropped, also when the
/// process is killed.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock. The folder must be there.
    ///
    /// # Errors
    /// [`FileError::InUse`] while another process has it.
    pub fn take(path: &Path) -> Result<Lock, FileError> {
        let file = open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Lock { _file: file }),
            Err(TryLockError::WouldBlock) => Err(FileError::InUse {
                path: path.to_owned(),
            }),
            Err(TryLockError::Error(error)) => Err(FileError::of(path, error)),
        }
    }

    /// Takes the lock, and waits for as long as another process has it. The folder must be there.
    ///
    /// # Errors
    /// Any [`FileError`] but [`FileError::InUse`].
    pub fn wait(path: &Path) -> Result<Lock, FileError> {
        let file = open(path)?;
        file.lock().map_err(|error| FileError::of(path, error))?;
        Ok(Lock { _file: file })
    }
}

fn open(path: &Path) -> Result<File, FileError> {
    let mut options = OpenOptions::new();
    private(options.read(true).write(true).create(true).truncate(false))
        .open(path)
        .map_err(|error| FileError::of(path, error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lock_is_held_until_it_is_dropped() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("lock");
        let lock = Lock::take(&path).expect("free");
        let second = Lock::take(&path).expect_err("taken");
        assert!(matches!(second, FileError::InUse { .. }));
        drop(lock);
        Lock::wait(&path).expect("free again");
        let nowhere = folder.path().join("no/lock");
        assert!(Lock::wait(&nowhere).expect_err("no folder").is_missing());
    }
}
