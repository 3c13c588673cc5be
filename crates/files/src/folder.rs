//! Folders: for their owner alone, or there whole.

use crate::FileError;
use crate::write::DRAFT_PREFIX;
use std::fs::{self, File};
use std::io;
use std::path::Path;

/// Makes a folder that only its owner may enter (0700), with those above it. One that is there keeps its
/// permissions: it may not be ours alone.
///
/// # Errors
/// [`FileError::NotAFolder`] where something else has that name.
pub fn create_private_folder(path: &Path) -> Result<(), FileError> {
    if path.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => FileError::NotAFolder {
            path: path.to_owned(),
        },
        _ => FileError::of(path, error),
    })?;
    // So that the folder outlives a power cut; where its parent may not be read, the system does it in
    // its time.
    let _ = sync_folder_of(path);
    Ok(())
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
    fill(draft.path())
        .and_then(|()| sync_within(draft.path()))
        .and_then(|()| fs::rename(draft.path(), path))
        .map_err(of)?;
    // It has left its first place: nothing is to be cleaned up there.
    let _ = draft.keep();
    sync_folder_of(path)
}

/// The folder that a path stands in.
pub(crate) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Makes a name durable.
pub(crate) fn sync_folder_of(path: &Path) -> Result<(), FileError> {
    sync_folder(folder_of(path)).map_err(|error| FileError::of(path, error))
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// A folder cannot be opened here, and need not be: NTFS journals names.
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

#[cfg(test)]
mod tests {
    use super::*;

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
