//! Reading, within bounds: nothing that comes from outside fills the memory.

use crate::FileError;
use std::fs::{self, File};
use std::io::{self, Read};
use std::mem;
use std::path::Path;
use zeroize::Zeroizing;

/// What is asked of the memory first where the system does not know how long a file is, as of a pipe.
const FIRST_BYTES: u64 = 4096;

/// Reads a whole file of at most `limit` bytes. The person's own pipe or device may stand there.
///
/// # Errors
/// [`FileError::TooLarge`] for a longer one, after `limit` bytes; [`FileError::Missing`].
pub fn read(path: &Path, limit: u64) -> Result<Vec<u8>, FileError> {
    read_secret(path, limit).map(|mut bytes| mem::take(&mut *bytes))
}

/// As [`read`], for a secret: the memory is wiped when the content is dropped, and no other copy of it
/// stays behind.
///
/// # Errors
/// As [`read`].
pub fn read_secret(path: &Path, limit: u64) -> Result<Zeroizing<Vec<u8>>, FileError> {
    let of = |error| FileError::of(path, error);
    let file = File::open(path).map_err(of)?;
    let bytes = read_open(file, limit.saturating_add(1)).map_err(of)?;
    within(bytes, path, limit)
}

fn within(
    bytes: Zeroizing<Vec<u8>>,
    path: &Path,
    limit: u64,
) -> Result<Zeroizing<Vec<u8>>, FileError> {
    if bytes.len() as u64 > limit {
        return Err(FileError::TooLarge {
            path: path.to_owned(),
            limit,
        });
    }
    Ok(bytes)
}

/// As [`read_secret`], from what is open already, such as standard input; an error calls it `name`.
///
/// # Errors
/// As [`read`].
pub fn read_secret_from(
    from: impl Read,
    name: &Path,
    limit: u64,
) -> Result<Zeroizing<Vec<u8>>, FileError> {
    let bytes = read_wiping(from.take(limit.saturating_add(1)), FIRST_BYTES);
    within(
        bytes.map_err(|error| FileError::of(name, error))?,
        name,
        limit,
    )
}

/// As [`read_text`], from what is open already; an error calls it `name`.
///
/// # Errors
/// As [`read_text`].
pub fn read_text_from(from: impl Read, name: &Path, limit: u64) -> Result<String, FileError> {
    let mut bytes = read_secret_from(from, name, limit)?;
    text(mem::take(&mut *bytes), name)
}

fn text(bytes: Vec<u8>, path: &Path) -> Result<String, FileError> {
    String::from_utf8(bytes).map_err(|_| FileError::NotText {
        path: path.to_owned(),
    })
}

/// As [`read`], for text.
///
/// # Errors
/// As [`read`], and [`FileError::NotText`].
pub fn read_text(path: &Path, limit: u64) -> Result<String, FileError> {
    text(read(path, limit)?, path)
}

/// The first `most` bytes of a file, or all of a shorter one.
///
/// # Errors
/// Any [`FileError`] but [`FileError::TooLarge`].
pub fn read_up_to(path: &Path, most: u64) -> Result<Vec<u8>, FileError> {
    File::open(path)
        .and_then(|file| read_open(file, most))
        .map(|mut bytes| mem::take(&mut *bytes))
        .map_err(|error| FileError::of(path, error))
}

/// The first `most` bytes of an open file.
pub(crate) fn read_open(file: File, most: u64) -> io::Result<Zeroizing<Vec<u8>>> {
    let length = file.metadata()?.len();
    // One more than there are, so that the end is met without asking for more memory.
    let expected = length.max(FIRST_BYTES).min(most).saturating_add(1);
    read_wiping(file.take(most), expected)
}

/// Reads to the end. The memory that turns out too small is wiped when it is given back.
fn read_wiping(mut from: impl Read, expected: u64) -> io::Result<Zeroizing<Vec<u8>>> {
    let too_large = |_| io::Error::from(io::ErrorKind::OutOfMemory);
    let expected = usize::try_from(expected).map_err(too_large)?;
    let mut bytes = Zeroizing::new(vec![0; expected.max(1)]);
    let mut filled = 0;
    loop {
        if filled == bytes.len() {
            let mut larger = Zeroizing::new(vec![0; 2 * filled]);
            larger[..filled].copy_from_slice(&bytes);
            bytes = larger;
        }
        match from.read(&mut bytes[filled..]) {
            Ok(0) => break,
            Ok(more) => filled += more,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    bytes.truncate(filled);
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
    fn memory_for_a_file_of_known_length_is_asked_for_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a");
        let content: Vec<u8> = (0..50_000_u32).map(|number| number as u8).collect();
        fs::write(&path, &content).expect("written");
        let secret = read_secret(&path, 1 << 20).expect("read");
        assert_eq!(*secret, content);
        // Doubling would have left unused room behind it.
        assert_eq!(secret.capacity(), content.len() + 1);
        // A pipe's length is known at its end only.
        let piped = read_wiping(content.as_slice(), 1).expect("read");
        assert_eq!(*piped, content);
        read_secret(&path, 100).expect_err("too long");
    }

    #[test]
    fn open_source_longer_than_its_limit_is_refused_and_not_cut() {
        let name = Path::new("-");
        let text = read_text_from("12345".as_bytes(), name, 5).expect("read");
        assert_eq!(text, "12345");
        let error = read_text_from("123456".as_bytes(), name, 5).expect_err("too long");
        assert!(matches!(error, FileError::TooLarge { limit: 5, .. }));
        let endless = read_secret_from(io::repeat(b'x'), name, 5).expect_err("too long");
        assert_eq!(endless.path(), name);
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
