//! Files of a desk: for its owner only, whole or not there at all.

use super::problem::Problem;
use crate::whole::{self, Readers};
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io;
use std::path::Path;

#[cfg(unix)]
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};

/// Makes a folder that only its owner can look into, with those above it. An existing one is left as
/// it is.
pub(crate) fn create_folder(path: &Path) -> Result<(), Problem> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    builder.mode(0o700);
    builder
        .create(path)
        .map_err(|error| Problem::of_file("cannot-write", path, &error))
}

/// Writes a file readable by its owner only. Either the whole content is there afterwards, durably,
/// or what was there before.
pub(crate) fn write(path: &Path, content: &[u8]) -> Result<(), Problem> {
    whole::replace(path, content, Readers::Owner)
        .map_err(|error| Problem::of_file("cannot-write", path, &error))
}

/// Reads a file; `absent` is the problem's code where there is none.
pub(crate) fn read(path: &Path, absent: &str) -> Result<Vec<u8>, Problem> {
    fs::read(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Problem::new(absent).with("path", path.display()),
        _ => Problem::of_file("cannot-read", path, &error),
    })
}

/// As [`read`], for text; a file that is not UTF-8 is `damaged`.
pub(crate) fn read_text(path: &Path, absent: &str, damaged: &str) -> Result<String, Problem> {
    String::from_utf8(read(path, absent)?)
        .map_err(|_| Problem::new(damaged).with("path", path.display()))
}

/// Takes a file away; one that is not there is as good.
pub(crate) fn remove(path: &Path) -> Result<(), Problem> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(Problem::of_file("cannot-write", path, &error))
        }
        _ => Ok(()),
    }
}

/// Holds the desk for this process until dropped, so that two commands at once lose nothing.
pub(crate) fn lock(folder: &Path) -> Result<File, Problem> {
    let path = folder.join("desk.lock");
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    options.mode(0o600);
    let file = options
        .open(&path)
        .map_err(|error| Problem::of_file("cannot-write", &path, &error))?;
    file.lock()
        .map_err(|error| Problem::of_file("cannot-write", &path, &error))?;
    Ok(file)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // a failed unwrap is a failed test
mod tests {
    use super::*;

    #[test]
    fn writes_whole_for_its_owner_and_leaves_nothing_else() {
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
    fn a_failure_leaves_nothing_half_done() {
        let folder = tempfile::tempdir().unwrap();
        // A folder with something in it stands where the file should go: the last step fails.
        let path = folder.path().join("a.txt");
        fs::create_dir_all(path.join("inside")).unwrap();
        assert_eq!(write(&path, b"one").unwrap_err().code, "cannot-write");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        let nowhere = folder.path().join("no/such/file");
        assert_eq!(write(&nowhere, b"one").unwrap_err().code, "cannot-write");
    }
}
