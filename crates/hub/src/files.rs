//! Files of the hub's folder: for the owner's eyes only, written whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::Path;

/// No file of ours but the store comes near this; a bound keeps a wrong file out of memory.
const MAX_FILE_BYTES: u64 = 1024 * 1024;

/// Makes the folder (and its parents) for its owner only; one that is there stays as it is.
pub(crate) fn create_private_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Writes a new file that only its owner can read. It appears whole or not at all, and durable.
///
/// # Errors
/// [`io::ErrorKind::AlreadyExists`] when the name is taken; nothing is overwritten.
pub(crate) fn create_private(path: &Path, content: &[u8]) -> io::Result<()> {
    let draft = write_draft(path, content)?;
    // Unlike a rename, a link fails when the name is taken, even by somebody at the same moment.
    let linked = fs::hard_link(&draft, path);
    fs::remove_file(&draft)?;
    linked?;
    sync_folder_of(path)
}

/// As [`create_private`], but takes the place of a file that is there.
pub(crate) fn replace_private(path: &Path, content: &[u8]) -> io::Result<()> {
    let draft = write_draft(path, content)?;
    fs::rename(&draft, path)?;
    sync_folder_of(path)
}

/// Reads a file of the hub's folder.
pub(crate) fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut content = Vec::new();
    File::open(path)?
        .take(MAX_FILE_BYTES + 1)
        .read_to_end(&mut content)?;
    if content.len() as u64 > MAX_FILE_BYTES {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(content)
}

fn write_draft(path: &Path, content: &[u8]) -> io::Result<std::path::PathBuf> {
    let draft = path.with_added_extension("draft");
    // What a crash left behind is ours to clear away: the name means "not finished".
    match fs::remove_file(&draft) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let written = options.open(&draft).and_then(|mut file| {
        file.write_all(content)?;
        file.sync_all()
    });
    if let Err(error) = written {
        fs::remove_file(&draft).ok();
        return Err(error);
    }
    Ok(draft)
}

/// A new name is only durable once its folder is.
fn sync_folder_of(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    if let Some(folder) = path.parent() {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_private_file_is_new_whole_and_its_owners() {
        let folder = tempfile::tempdir().expect("a folder");
        let inner = folder.path().join("a/b");
        create_private_folder(&inner).expect("makes");
        let path = inner.join("key");
        create_private(&path, b"one").expect("writes");
        let again = create_private(&path, b"two").expect_err("does not overwrite");
        assert_eq!(again.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(read(&path).expect("reads"), b"one");
        replace_private(&path, b"three").expect("replaces");
        assert_eq!(read(&path).expect("reads"), b"three");
        assert_eq!(
            fs::read_dir(&inner).expect("lists").count(),
            1,
            "no draft is left"
        );
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = |path: &Path| fs::metadata(path).expect("is there").permissions().mode();
            assert_eq!(mode(&path) & 0o777, 0o600);
            assert_eq!(mode(&inner) & 0o777, 0o700);
        }
    }

    #[test]
    fn a_huge_file_is_not_read() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("huge");
        let file = File::create(&path).expect("makes");
        file.set_len(MAX_FILE_BYTES + 1).expect("grows");
        assert_eq!(
            read(&path).expect_err("refuses").kind(),
            io::ErrorKind::FileTooLarge
        );
    }
}
