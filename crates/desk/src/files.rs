//! Files of a desk: for its owner only, whole or not there at all.

use crate::error::DeskError;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

#[cfg(unix)]
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};

/// Makes a folder that only its owner can look into, with those above it. An existing one is left as
/// it is.
pub(crate) fn create_folder(path: &Path) -> Result<(), DeskError> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    builder.mode(0o700);
    builder
        .create(path)
        .map_err(|error| DeskError::write(path, error))
}

/// Writes a file readable by its owner only. Either the whole content is there afterwards, durably,
/// or what was there before.
pub(crate) fn write(path: &Path, content: &[u8]) -> Result<(), DeskError> {
    replace(path, content).map_err(|error| DeskError::write(path, error))
}

fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let partial = format!(".{}.{}.partial", name.display(), std::process::id());
    let partial = path.with_file_name(partial);
    let done = draft(&partial, content).and_then(|()| fs::rename(&partial, path));
    if let Err(error) = done {
        let _ = fs::remove_file(&partial);
        return Err(error);
    }
    // The name is durable only once the folder is.
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

fn draft(partial: &Path, content: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    options.mode(0o600);
    let mut file = options.open(partial)?;
    file.write_all(content)?;
    file.sync_all()
}

/// Reads a file; `absent` is the error where there is none.
pub(crate) fn read(
    path: &Path,
    absent: impl FnOnce(PathBuf) -> DeskError,
) -> Result<Vec<u8>, DeskError> {
    fs::read(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => absent(path.to_owned()),
        _ => DeskError::read(path, error),
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
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(DeskError::write(path, error)),
        _ => Ok(()),
    }
}

/// Holds the desk for this process until dropped, so that two commands at once lose nothing.
pub(crate) fn lock(folder: &Path) -> Result<File, DeskError> {
    let path = folder.join("desk.lock");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    options.mode(0o600);
    let file = options
        .open(&path)
        .map_err(|error| DeskError::write(&path, error))?;
    file.lock()
        .map_err(|error| DeskError::write(&path, error))?;
    Ok(file)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // a failed unwrap is a failed test
mod tests {
    use super::*;

    #[test]
    fn file_is_whole_for_its_owner_and_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.txt");
        write(&path, b"one").unwrap();
        write(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(&path).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn file_that_cannot_be_written_leaves_nothing_half_done() {
        let folder = tempfile::tempdir().unwrap();
        // A folder with something in it stands where the file should go: the last step fails.
        let path = folder.path().join("a.txt");
        fs::create_dir_all(path.join("inside")).unwrap();
        assert_eq!(write(&path, b"one").unwrap_err().code(), "cannot-write");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        let nowhere = folder.path().join("no/such/file");
        assert_eq!(write(&nowhere, b"one").unwrap_err().code(), "cannot-write");
    }
}
