//! Files of a desk: for its owner only, whole or not there at all.

use crate::error::DeskError;
use repere_files::{FileError, Lock, Readers};
use std::path::{Path, PathBuf};

/// The largest file that a desk reads: a register of ten thousand devices has 50 MB. A bound keeps a wrong
/// file out of memory.
const MAX_FILE_BYTES: u64 = 256 * 1024 * 1024;

/// Makes a folder that only its owner can look into, with those above it. An existing one is left as
/// it is.
pub(crate) fn create_folder(path: &Path) -> Result<(), DeskError> {
    repere_files::create_private_folder(path).map_err(not_written)
}

/// Writes a file readable by its owner only. Either the whole content is there afterwards, durably,
/// or what was there before. What [`read`] would refuse is not written.
pub(crate) fn write(path: &Path, content: &[u8]) -> Result<(), DeskError> {
    if content.len() as u64 > MAX_FILE_BYTES {
        return Err(not_written(FileError::TooLarge {
            path: path.to_owned(),
            limit: MAX_FILE_BYTES,
        }));
    }
    repere_files::replace(path, content, Readers::Owner).map_err(not_written)
}

/// Reads a file; `absent` is the error where there is none.
pub(crate) fn read(
    path: &Path,
    absent: impl FnOnce(PathBuf) -> DeskError,
) -> Result<Vec<u8>, DeskError> {
    repere_files::read(path, MAX_FILE_BYTES).map_err(|error| match error {
        FileError::Missing { path } => absent(path),
        error => DeskError::read(path, error.into()),
    })
}

/// As [`read`], for text; `damaged` is the error where it is not UTF-8.
pub(crate) fn read_text(
    path: &Path,
    absent: impl FnOnce(PathBuf) -> DeskError,
    damaged: impl FnOnce(PathBuf) -> DeskError,
) -> Result<String, DeskError> {
    String::from_utf8(read(path, absent)?).map_err(|_| damaged(path.to_owned()))
}

/// Takes a file away; one that is not there is as good.
pub(crate) fn remove(path: &Path) -> Result<(), DeskError> {
    repere_files::remove(path).map_err(not_written)
}

/// Holds the desk for this process until dropped, so that two commands at once lose nothing.
pub(crate) fn lock(folder: &Path) -> Result<Lock, DeskError> {
    Lock::wait(&folder.join("desk.lock")).map_err(not_written)
}

fn not_written(error: FileError) -> DeskError {
    let path = error.path().to_owned();
    DeskError::write(&path, error.into())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // a failed unwrap is a failed test
mod tests {
    use super::*;

    #[test]
    fn file_that_cannot_be_written_is_named() {
        let folder = tempfile::tempdir().unwrap();
        // A folder with something in it stands where the file should go: the last step fails.
        let path = folder.path().join("a.txt");
        std::fs::create_dir_all(path.join("inside")).unwrap();
        let nowhere = folder.path().join("no/such/file");
        for path in [path, nowhere] {
            let error = write(&path, b"one").unwrap_err();
            assert_eq!(error.code(), "cannot-write");
            assert_eq!(error.parameters()[0].1, path.display().to_string());
        }
    }
}
