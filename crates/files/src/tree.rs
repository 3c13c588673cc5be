//! Reads a folder that came from somewhere: no link is followed out of it, and only plain files are opened.

use crate::FileError;
use crate::read::read_open;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::mem;
use std::path::{Path, PathBuf};

/// Folders in folders that are entered. A link that leads back up would never end.
pub const MAX_DEPTH: usize = 16;

/// Whether to look into what was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Enter this folder; of anything else it means [`Next::Pass`].
    Enter,
    /// Go on with what stands beside it.
    Pass,
}

/// Something in a folder that is walked.
#[derive(Debug)]
pub struct Entry<'a> {
    /// The folder as the system knows it, without links.
    root: &'a Path,
    name: String,
    path: PathBuf,
}

impl Entry<'_> {
    /// Its name from the walked folder on, with `/` on every system. What is not Unicode in it is replaced.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its path, for a person to find it.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it is a folder, or a link to one.
    pub fn is_folder(&self) -> bool {
        self.path.is_dir()
    }

    /// The first `most` bytes of a plain file, or all of a shorter one: ask for one more than is
    /// allowed to learn that it is too long.
    ///
    /// # Errors
    /// [`FileError::Outside`], [`FileError::NotAFile`], or why it cannot be read.
    pub fn read_up_to(&self, most: u64) -> Result<Vec<u8>, FileError> {
        let real = leads_inside(self.root, &self.path)?;
        let of = |error| FileError::of(&self.path, error);
        let file = match open_without_waiting(&real) {
            // What is no file, a socket for one, may not be opened at all.
            Err(_) if fs::symlink_metadata(&real).is_ok_and(|found| !found.is_file()) => None,
            file => Some(file.map_err(of)?),
        };
        let plain = file.map_or(Ok(None), |file| {
            file.metadata().map(|found| found.is_file().then_some(file))
        });
        let file = plain.map_err(of)?.ok_or_else(|| FileError::NotAFile {
            path: self.path.clone(),
        })?;
        let mut bytes = read_open(file, most).map_err(of)?;
        Ok(mem::take(&mut *bytes))
    }
}

/// Opens what has this name, whatever that is by now: no link that took the place of a file is followed, and
/// neither a pipe nor a device keeps us waiting. What it is, the open handle says.
fn open_without_waiting(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(
        &mut options,
        libc::O_NOFOLLOW | libc::O_NONBLOCK,
    );
    options.open(path)
}

/// Shows everything in a folder to `visit`, which says what folders to enter. In no particular order.
///
/// # Errors
/// What `visit` gives, [`FileError::Outside`] for a link to a folder elsewhere that it would enter,
/// [`FileError::TooDeep`], or why a folder cannot be read.
pub fn walk<E: From<FileError>>(
    folder: &Path,
    mut visit: impl FnMut(&Entry<'_>) -> Result<Next, E>,
) -> Result<(), E> {
    let root = folder
        .canonicalize()
        .map_err(|error| FileError::of(folder, error))?;
    let mut waiting = vec![(folder.to_owned(), String::new(), 0)];
    while let Some((folder, prefix, depth)) = waiting.pop() {
        let of = |error| FileError::of(&folder, error);
        for entry in fs::read_dir(&folder).map_err(of)? {
            let entry = entry.map_err(of)?;
            let entry = Entry {
                root: &root,
                name: format!("{prefix}{}", entry.file_name().to_string_lossy()),
                path: entry.path(),
            };
            if visit(&entry)? == Next::Pass || !entry.is_folder() {
                continue;
            }
            leads_inside(&root, &entry.path)?;
            if depth == MAX_DEPTH {
                return Err(FileError::TooDeep { path: entry.path }.into());
            }
            waiting.push((entry.path, format!("{}/", entry.name), depth + 1));
        }
    }
    Ok(())
}

/// Where a path really leads, if that is inside `root`, which is canonical.
///
/// # Errors
/// [`FileError::Outside`], [`FileError::Missing`] for a link that leads nowhere.
pub fn leads_inside(root: &Path, path: &Path) -> Result<PathBuf, FileError> {
    let real = path
        .canonicalize()
        .map_err(|error| FileError::of(path, error))?;
    if real.starts_with(root) {
        Ok(real)
    } else {
        Err(FileError::Outside {
            path: path.to_owned(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    /// Reads everything, at most three bytes of each file.
    fn read_all(folder: &Path) -> Result<BTreeMap<String, String>, FileError> {
        let mut found = BTreeMap::new();
        walk(folder, |entry| {
            if entry.is_folder() {
                return Ok::<_, FileError>(Next::Enter);
            }
            let bytes = entry.read_up_to(3)?;
            let text = String::from_utf8_lossy(&bytes).into_owned();
            found.insert(entry.name().to_owned(), text);
            Ok(Next::Pass)
        })?;
        Ok(found)
    }

    #[track_caller]
    fn check(folder: &Path, expected: &[(&str, &str)]) {
        let found = read_all(folder).expect("can be read");
        let found: Vec<(&str, &str)> = found
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn walk_shows_everything_within_bounds() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(folder.path().join("a/b")).expect("folders");
        fs::write(folder.path().join("a/b/c"), "12345").expect("written");
        fs::write(folder.path().join("d"), "1").expect("written");
        check(folder.path(), &[("a/b/c", "123"), ("d", "1")]);
        let nowhere = folder.path().join("nowhere");
        assert!(read_all(&nowhere).expect_err("none").is_missing());
        let file = read_all(&folder.path().join("d")).expect_err("a file");
        assert!(matches!(file, FileError::NotAFolder { .. }));
    }

    #[test]
    fn walk_enters_only_what_it_is_told_to() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir_all(folder.path().join("a/b")).expect("folders");
        let mut seen = Vec::new();
        walk(folder.path(), |entry| {
            seen.push(entry.name().to_owned());
            Ok::<_, FileError>(Next::Pass)
        })
        .expect("can be read");
        assert_eq!(seen, ["a"]);
    }

    #[cfg(unix)]
    #[test]
    fn link_that_leaves_the_folder_is_not_followed() {
        use std::os::unix::fs::symlink;
        let around = tempfile::tempdir().expect("a folder");
        let folder = around.path().join("inner");
        fs::create_dir(&folder).expect("a folder");
        fs::write(folder.join("a"), "1").expect("written");
        symlink("a", folder.join("b")).expect("a link");
        check(&folder, &[("a", "1"), ("b", "1")]);
        fs::write(around.path().join("secret"), "2").expect("written");
        for target in [
            around.path().join("secret"),
            around.path().to_owned(),
            PathBuf::from("/dev/zero"),
        ] {
            symlink(&target, folder.join("c")).expect("a link");
            let error = read_all(&folder).expect_err("leads elsewhere");
            assert!(matches!(error, FileError::Outside { .. }), "{target:?}");
            fs::remove_file(folder.join("c")).expect("removed");
        }
        symlink("nowhere", folder.join("c")).expect("a link");
        assert!(read_all(&folder).expect_err("leads nowhere").is_missing());
        fs::remove_file(folder.join("c")).expect("removed");
        // One that leads back up is inside, and never ends.
        symlink(&folder, folder.join("c")).expect("a link");
        let error = read_all(&folder).expect_err("never ends");
        assert!(matches!(error, FileError::TooDeep { .. }));
    }

    #[cfg(unix)]
    #[test]
    fn link_that_took_the_place_of_a_file_is_not_followed() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("a"), "1").expect("written");
        // As if somebody had put it there after the check of the path.
        let link = folder.path().join("link");
        std::os::unix::fs::symlink("a", &link).expect("a link");
        open_without_waiting(&link).expect_err("a link");
        open_without_waiting(&folder.path().join("a")).expect("a file");
    }

    #[cfg(unix)]
    #[test]
    fn pipe_in_a_folder_keeps_nobody_waiting() {
        let folder = tempfile::tempdir().expect("a folder");
        let made = std::process::Command::new("mkfifo")
            .arg(folder.path().join("pipe"))
            .status();
        assert!(made.expect("mkfifo is there").success());
        let error = read_all(folder.path()).expect_err("not a file");
        assert!(matches!(error, FileError::NotAFile { .. }));
    }
}
