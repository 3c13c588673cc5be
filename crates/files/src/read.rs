//! Reading, within bounds: nothing that comes from outside fills the memory.

use crate::FileError;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

/// Reads a whole file of at most `limit` bytes. The person's own pipe or device may stand there.
///
/// # Errors
/// [`FileError::TooLarge`] for a longer one, after `limit` bytes; [`FileError::Missing`].
pub fn read(path: &Path, limit: u64) -> Result<Vec<u8>, FileError> {
    let bytes = read_up_to(path, limit.saturating_add(1))?;
    if bytes.len() as u64 > limit {
        return Err(FileError::TooLarge {
            path: path.to_owned(),
            limit,
        });
    }
    Ok(bytes)
}

/// As [`read`], for text.
///
/// # Errors
/// As [`read`], and [`FileError::NotText`].
pub fn read_text(path: &Path, limit: u64) -> Result<String, FileError> {
    String::from_utf8(read(path, limit)?).map_err(|_| FileError::NotText {
        path: path.to_owned(),
    })
}

/// The first `most` bytes of a file, or all of a shorter one.
///
/// # Errors
/// Any [`FileError`] but [`FileError::TooLarge`].
pub fn read_up_to(path: &Path, most: u64) -> Result<Vec<u8>, FileError> {
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(most).read_to_end(&mut bytes))
        .map_err(|error| FileError::of(path, error))?;
    Ok(bytes)
}

/// The first `N` bytes of a file; `None` where it is shorter.
///
/// # Errors
/// [`FileError::Missing`], or what the system says.
pub fn read_start<const N: usize>(path: &Path) -> Result<Option<[u8; N]>, FileError> {
    let mut start = [0; N];
    match File::open(path).and_then(|mut file| file.read_exact(&mut start)) {
        Ok(()) => Ok(Some(start)),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(None),
        Err(error) => Err(FileError::of(path, error)),
    }
}

/// Whether something has that name, be it a link that leads nowhere.
pub fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_longer_than_its_limit_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a");
        fs::write(&path, "12345").expect("written");
        assert_eq!(read(&path, 5).expect("read"), b"12345");
        assert_eq!(read_up_to(&path, 2).expect("read"), b"12");
        let error = read(&path, 4).expect_err("too long");
        assert!(matches!(error, FileError::TooLarge { limit: 4, .. }));
        // Hardly any of a huge file comes into memory.
        let huge = File::create(&path).expect("made");
        huge.set_len(1 << 40).expect("grown");
        read(&path, 4).expect_err("too long");
    }

    #[test]
    fn text_that_is_not_utf_8_is_refused() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a");
        fs::write(&path, [0xff]).expect("written");
        let error = read_text(&path, 5).expect_err("not text");
        assert!(matches!(error, FileError::NotText { .. }));
        fs::write(&path, "é").expect("written");
        assert_eq!(read_text(&path, 5).expect("text"), "é");
    }

    #[test]
    fn start_of_a_shorter_file_is_none() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a");
        fs::write(&path, "123").expect("written");
        assert_eq!(read_start(&path).expect("read"), Some(*b"12"));
        assert_eq!(read_start::<4>(&path).expect("read"), None);
        let nowhere = folder.path().join("b");
        assert!(read_start::<4>(&nowhere).expect_err("none").is_missing());
        assert!(exists(&path) && !exists(&nowhere));
    }
}
