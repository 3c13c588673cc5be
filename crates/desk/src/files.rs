//! Files of a desk: for its owner only, whole or not there at all.

use crate::error::DeskError;
use repere_files::{FileError, Lock, Readers};
use std::io;
use std::path::{Path, PathBuf};
use uuid::Uuid;
use zeroize::Zeroizing;

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

/// Reads a file; `absent` is the error where there is none. The memory is wiped afterwards: half of what a desk
/// keeps is secret.
pub(crate) fn read(
    path: &Path,
    absent: impl FnOnce(PathBuf) -> DeskError,
) -> Result<Zeroizing<Vec<u8>>, DeskError> {
    read_if_there(path)?.ok_or_else(|| absent(path.to_owned()))
}

/// Reads a file; none where there is nothing of that name. Whatever else stands in the way is an error: a list
/// that cannot be read is not an empty one, and a referral that cannot be read is not one that never came.
pub(crate) fn read_if_there(path: &Path) -> Result<Option<Zeroizing<Vec<u8>>>, DeskError> {
    match repere_files::read_secret(path, MAX_FILE_BYTES) {
        Ok(content) => Ok(Some(content)),
        // A link to a disk that is away at the moment has the name too.
        Err(FileError::Missing { .. }) if !repere_files::exists(path) => Ok(None),
        Err(error) => Err(DeskError::read(path, error.into())),
    }
}

/// As [`read`], for text; `damaged` is the error where it is not UTF-8.
pub(crate) fn read_text(
    path: &Path,
    absent: impl FnOnce(PathBuf) -> DeskError,
    damaged: impl FnOnce(PathBuf) -> DeskError,
) -> Result<Zeroizing<String>, DeskError> {
    let content = read(path, absent)?;
    let text = std::str::from_utf8(&content).map_err(|_| damaged(path.to_owned()))?;
    Ok(Zeroizing::new(text.to_owned()))
}

/// Writes a file readable by its owner only, where nothing has that name.
pub(crate) fn create(path: &Path, content: &[u8]) -> Result<(), DeskError> {
    repere_files::create(path, content, Readers::Owner).map_err(not_written)
}

/// The numbers of the files `<number>.age` in a folder, in their order; none where there is no folder.
pub(crate) fn numbers(folder: &Path) -> Result<Vec<Uuid>, DeskError> {
    let cannot = |error| DeskError::read(folder, error);
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound && !repere_files::exists(folder) => {
            return Ok(Vec::new());
        }
        Err(error) => return Err(cannot(error)),
    };
    let mut numbers = Vec::new();
    for entry in entries {
        let name = entry.map_err(cannot)?.file_name();
        let number = name.to_str().and_then(|name| name.strip_suffix(".age"));
        numbers.extend(number.and_then(|number| number.parse::<Uuid>().ok()));
    }
    numbers.sort();
    Ok(numbers)
}

/// Takes a file away; one that is not there is as good.
pub(crate) fn remove(path: &Path) -> Result<(), DeskError> {
    repere_files::remove(path).map_err(not_written)
}

/// Takes a folder with the files in it away; one that is not there is as good.
pub(crate) fn remove_folder(path: &Path) -> Result<(), DeskError> {
    let cannot = |error| DeskError::write(path, error);
    let entries = match std::fs::read_dir(path) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(cannot(error)),
    };
    for entry in entries {
        remove(&entry.map_err(cannot)?.path())?;
    }
    std::fs::remove_dir(path).map_err(cannot)
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
