//! Files and folders that are there whole, and durably, or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

#[cfg(unix)]
use std::os::unix::fs::OpenOptionsExt as _;

/// Who may read a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Readers {
    /// Whoever owns it, and nobody else.
    Owner,
    /// Whoever may read what this account writes.
    Everybody,
}

/// Writes a file. Afterwards either the whole content is there, or what was there before.
pub(crate) fn replace(path: &Path, content: &[u8], readers: Readers) -> io::Result<()> {
    written(path, content, readers, |partial| fs::rename(partial, path))
}

/// Writes a new file.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`] where there is one of that name, even if it came at the same moment.
pub(crate) fn create(path: &Path, content: &[u8], readers: Readers) -> io::Result<()> {
    written(path, content, readers, |partial| {
        // Unlike a rename, a link does not take the place of what is there.
        fs::hard_link(partial, path)?;
        fs::remove_file(partial)
    })
}

/// Makes a folder beside its place, lets it be filled, then puts it there in one step. Whoever may make
/// folders here may read it.
///
/// # Errors
/// It cannot be filled, or something stands in its place; nothing is left then.
pub(crate) fn folder(path: &Path, fill: impl FnOnce(&Path) -> io::Result<()>) -> io::Result<()> {
    if fs::symlink_metadata(path).is_ok() {
        // A rename would take the place of an empty folder, and that is somebody's too.
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let mut builder = tempfile::Builder::new();
    builder.prefix(".repere-");
    // As any other folder that the person makes; tempfile alone would hide it from colleagues.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o777));
    }
    let partial = builder.tempdir_in(folder_of(path))?;
    fill(partial.path())?;
    fs::rename(partial.path(), path)?;
    // It has left its first place: nothing is to be cleaned up there.
    let _ = partial.keep();
    Ok(())
}

/// The folder that a path stands in.
fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn written(
    path: &Path,
    content: &[u8],
    readers: Readers,
    put_in_place: impl FnOnce(&Path) -> io::Result<()>,
) -> io::Result<()> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let folder = folder_of(path);
    let mut partial_name = std::ffi::OsString::from(".");
    partial_name.push(name);
    partial_name.push(format!(".{}.partial", std::process::id()));
    let partial = folder.join(partial_name);
    let done = draft(&partial, content, readers).and_then(|()| put_in_place(&partial));
    match done {
        // The name is durable only once the folder is.
        Ok(()) => File::open(folder).and_then(|folder| folder.sync_all()),
        Err(error) => {
            let _ = fs::remove_file(&partial);
            Err(error)
        }
    }
}

fn draft(partial: &Path, content: &[u8], readers: Readers) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    if readers == Readers::Owner {
        options.mode(0o600);
    }
    #[cfg(not(unix))]
    let _ = readers;
    let mut file = options.open(partial)?;
    file.write_all(content)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn holds(folder: &Path, expected: &[(&str, &str)]) {
        let mut found: Vec<(String, String)> = fs::read_dir(folder)
            .expect("a folder")
            .map(|entry| entry.expect("an entry").path())
            .filter(|path| path.is_file())
            .map(|path| {
                let name = path.file_name().expect("a name").to_string_lossy();
                let content = fs::read_to_string(&path).expect("a text");
                (name.into_owned(), content)
            })
            .collect();
        found.sort();
        let expected: Vec<(String, String)> = expected
            .iter()
            .map(|(name, content)| ((*name).to_owned(), (*content).to_owned()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn replaces_what_is_there_and_leaves_nothing_else() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a");
        replace(&path, b"one", Readers::Owner).expect("written");
        replace(&path, b"two", Readers::Owner).expect("written");
        holds(folder.path(), &[("a", "two")]);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(&path).expect("is there").permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
    }

    #[test]
    fn creates_over_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a");
        create(&path, b"one", Readers::Owner).expect("written");
        let again = create(&path, b"two", Readers::Owner).expect_err("is there");
        assert_eq!(again.kind(), io::ErrorKind::AlreadyExists);
        holds(folder.path(), &[("a", "one")]);
    }

    #[test]
    fn a_folder_is_made_over_nothing() {
        let around = tempfile::tempdir().expect("a folder");
        let path = around.path().join("new");
        let fill = |folder: &Path| fs::write(folder.join("a"), "one");
        folder(&path, fill).expect("made");
        holds(&path, &[("a", "one")]);
        let again = folder(&path, fill).expect_err("is there");
        assert_eq!(again.kind(), io::ErrorKind::AlreadyExists);
        let unfilled = around.path().join("unfilled");
        folder(&unfilled, |_| Err(io::ErrorKind::Other.into())).expect_err("not filled");
        let left = fs::read_dir(around.path()).expect("a folder").count();
        assert_eq!(left, 1);
    }

    #[test]
    fn a_failure_leaves_nothing_half_done() {
        let folder = tempfile::tempdir().expect("a folder");
        // A folder with something in it stands where the file should go: the last step fails.
        fs::create_dir_all(folder.path().join("a/inside")).expect("folders");
        replace(&folder.path().join("a"), b"one", Readers::Everybody).expect_err("in the way");
        let nowhere = folder.path().join("no/such/file");
        replace(&nowhere, b"one", Readers::Everybody).expect_err("no folder");
        holds(folder.path(), &[]);
    }
}
