//! Folders: for their owner alone, or there whole.

use crate::FileError;
use crate::write::DRAFT_PREFIX;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// Makes a folder that only its owner may enter (0700), with those above it. One that is there keeps its
/// permissions: it may not be ours alone.
///
/// # Errors
/// [`FileError::NotAFolder`] where something else has that name.
pub fn create_private_folder(path: &Path) -> Result<(), FileError> {
    if path.is_dir() {
        return Ok(());
    }
    let above = folder_of(path);
    if above != path {
        create_private_folder(above)?;
    }
    let parent = match FolderOf::open(path) {
        // Its parent may not be read: the system makes the name durable in its time.
        Err(FileError::Forbidden { .. }) => None,
        parent => Some(parent?),
    };
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            // Somebody else may have made it in this moment.
            if !path.is_dir() {
                return Err(FileError::NotAFolder {
                    path: path.to_owned(),
                });
            }
        }
        made => made.map_err(|error| FileError::of(path, error))?,
    }
    parent.map_or(Ok(()), FolderOf::sync)
}

/// Makes a folder beside its place, lets it be filled, then puts it there in one step. Whoever may make
/// folders here may read it.
///
/// # Errors
/// [`FileError::AlreadyExists`] where something has that name, or why it could not be filled; nothing is
/// left then.
pub fn create_whole_folder(
    path: &Path,
    fill: impl FnOnce(&Path) -> io::Result<()>,
) -> Result<(), FileError> {
    if fs::symlink_metadata(path).is_ok() {
        // A rename would take the place of an empty folder, and that is somebody's too.
        return Err(FileError::AlreadyExists {
            path: path.to_owned(),
        });
    }
    let of = |error| FileError::of(path, error);
    let mut builder = tempfile::Builder::new();
    builder.prefix(DRAFT_PREFIX);
    // As any other folder that the person makes; tempfile alone would hide it from colleagues.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        builder.permissions(fs::Permissions::from_mode(0o777));
    }
    let draft = builder.tempdir_in(folder_of(path)).map_err(of)?;
    let parent = FolderOf::open(path)?;
    fill(draft.path())
        .and_then(|()| sync_within(draft.path()))
        .and_then(|()| fs::rename(draft.path(), path))
        .map_err(of)?;
    // It has left its first place: nothing is to be cleaned up there.
    let _ = draft.keep();
    parent.sync()
}

/// The folder that a path stands in.
pub(crate) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// The folder that a name stands in, opened before the name is changed: what cannot be opened is then told
/// while nothing has happened yet.
pub(crate) struct FolderOf {
    /// The name, for an error.
    path: PathBuf,
    #[cfg(unix)]
    folder: File,
}

impl FolderOf {
    #[cfg(unix)]
    pub(crate) fn open(path: &Path) -> Result<FolderOf, FileError> {
        let folder = File::open(folder_of(path)).map_err(|error| FileError::of(path, error))?;
        #[cfg(test)]
        probe::note("opened", path);
        let path = path.to_owned();
        Ok(FolderOf { path, folder })
    }

    /// A folder cannot be opened here, and need not be: NTFS journals names.
    #[cfg(not(unix))]
    pub(crate) fn open(path: &Path) -> Result<FolderOf, FileError> {
        let path = path.to_owned();
        Ok(FolderOf { path })
    }

    /// Makes what was done with the name durable.
    pub(crate) fn sync(self) -> Result<(), FileError> {
        #[cfg(test)]
        probe::note("synced", &self.path);
        #[cfg(unix)]
        self.folder
            .sync_all()
            .map_err(|error| FileError::of(&self.path, error))?;
        Ok(())
    }
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Waits until the disk has everything in a folder that was just filled.
fn sync_within(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        if kind.is_dir() {
            sync_within(&entry.path())?;
        } else if kind.is_file() {
            // Windows syncs only what is open for writing.
            fs::OpenOptions::new()
                .write(true)
                .open(entry.path())?
                .sync_all()?;
        }
    }
    sync_folder(folder)
}

/// What was done with folders in a test, in its order: nobody can see a sync from outside.
#[cfg(test)]
pub(crate) mod probe {
    use std::cell::RefCell;
    use std::path::{Path, PathBuf};

    thread_local! {
        static NOTED: RefCell<Vec<Noted>> = const { RefCell::new(Vec::new()) };
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub(crate) struct Noted {
        pub(crate) done: &'static str,
        pub(crate) path: PathBuf,
        /// Whether something had the name by then.
        pub(crate) there: bool,
    }

    pub(crate) fn note(done: &'static str, path: &Path) {
        let (path, there) = (path.to_owned(), path.exists());
        NOTED.with_borrow_mut(|noted| noted.push(Noted { done, path, there }));
    }

    /// What this thread did with the folder of a name: what, and whether the name was there by then.
    pub(crate) fn of(path: &Path) -> Vec<(&'static str, bool)> {
        NOTED.with_borrow(|noted| {
            let of_path = noted.iter().filter(|one| one.path == path);
            of_path.map(|one| (one.done, one.there)).collect()
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn each_new_folder_is_made_durable_in_the_one_above() {
        let around = tempfile::tempdir().expect("a folder");
        let path = around.path().join("a/b/c");
        create_private_folder(&path).expect("made");
        for folder in [&path, &around.path().join("a/b"), &around.path().join("a")] {
            let expected = [("opened", false), ("synced", true)];
            assert_eq!(probe::of(folder), expected, "{}", folder.display());
        }
        assert!(probe::of(around.path()).is_empty(), "it was there");
    }

    #[test]
    fn private_folder_is_its_owners_with_those_above() {
        let around = tempfile::tempdir().expect("a folder");
        let path = around.path().join("a/b");
        create_private_folder(&path).expect("made");
        create_private_folder(&path).expect("is there");
        #[cfg(unix)]
        for folder in [&path, &around.path().join("a")] {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(folder).expect("is there").permissions().mode();
            assert_eq!(mode & 0o777, 0o700);
        }
        let file = around.path().join("file");
        fs::write(&file, "x").expect("written");
        let error = create_private_folder(&file).expect_err("in the way");
        assert!(matches!(error, FileError::NotAFolder { .. }));
    }

    #[test]
    fn whole_folder_is_made_over_nothing() {
        let around = tempfile::tempdir().expect("a folder");
        let path = around.path().join("new");
        let fill = |folder: &Path| {
            fs::create_dir(folder.join("deeper"))?;
            fs::write(folder.join("deeper/a"), "one")
        };
        create_whole_folder(&path, fill).expect("made");
        let content = fs::read_to_string(path.join("deeper/a"));
        assert_eq!(content.expect("a text"), "one");
        let again = create_whole_folder(&path, fill).expect_err("is there");
        assert!(matches!(again, FileError::AlreadyExists { .. }));
        let unfilled = around.path().join("unfilled");
        create_whole_folder(&unfilled, |_| Err(io::ErrorKind::Other.into()))
            .expect_err("not filled");
        let left = fs::read_dir(around.path()).expect("a folder").count();
        assert_eq!(left, 1);
    }

    #[test]
    fn folder_of_a_bare_name_is_the_current_one() {
        for (path, folder) in [("a", "."), ("a/b", "a"), ("/a", "/")] {
            assert_eq!(folder_of(Path::new(path)), Path::new(folder));
        }
    }
}
