//! The content of a referral, compressed: gzip (RFC 1952), one member and nothing after it.

use crate::open::OpenError;
use crate::seal::SealError;
use flate2::bufread::GzDecoder;
use flate2::{Compression, GzBuilder};
use std::io::{self, Read, Write};
use zeroize::Zeroizing;

/// The most bytes that the content may have when it is not compressed (16 MiB): a few bytes can be made to unpack to
/// terabytes.
pub const MAX_CONTENT_BYTES: usize = 16 * 1024 * 1024;

/// Compresses.
///
/// # Errors
/// [`SealError::TooLarge`] where nobody would unpack it again.
pub(crate) fn compress(content: &[u8]) -> Result<Zeroizing<Vec<u8>>, SealError> {
    let bytes = content.len();
    if bytes > MAX_CONTENT_BYTES {
        return Err(SealError::TooLarge { bytes });
    }
    // A half is more than text needs; where it does not do, the buffer is zeroised as it is left behind.
    let mut buffer = Growing(Zeroizing::new(Vec::with_capacity(bytes / 2 + 64)));
    // Neither a time nor a name stands in the head.
    let mut writer = GzBuilder::new().write(&mut buffer, Compression::best());
    let written = writer
        .write_all(content)
        .and_then(|()| writer.finish().map(drop));
    written.map_err(|_| SealError::Unwritable)?;
    Ok(buffer.0)
}

/// Unpacks what was signed, and nothing else.
///
/// # Errors
/// [`OpenError::Unreadable`] where it is not exactly one member of at most [`MAX_CONTENT_BYTES`].
pub(crate) fn decompress(compressed: &[u8]) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    // Counted first: the buffer then never moves and leaves no copy.
    let mut counting = GzDecoder::new(compressed).take(MAX_CONTENT_BYTES as u64 + 1);
    let length = io::copy(&mut counting, &mut io::sink()).map_err(|_| OpenError::Unreadable)?;
    let length = usize::try_from(length).map_err(|_| OpenError::Unreadable)?;
    if length > MAX_CONTENT_BYTES {
        return Err(OpenError::Unreadable);
    }
    let mut content = Zeroizing::new(Vec::with_capacity(length));
    let mut decoder = GzDecoder::new(compressed);
    let mut limited = (&mut decoder).take(length as u64 + 1);
    limited
        .read_to_end(&mut content)
        .map_err(|_| OpenError::Unreadable)?;
    match decoder.into_inner().is_empty() && content.len() == length {
        true => Ok(content),
        false => Err(OpenError::Unreadable),
    }
}

/// A buffer that leaves no copy of what it holds when it grows.
struct Growing(Zeroizing<Vec<u8>>);

impl Write for Growing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let needed = self.0.len() + bytes.len();
        if needed > self.0.capacity() {
            let mut larger = Zeroizing::new(Vec::with_capacity(needed * 2));
            larger.extend_from_slice(&self.0);
            self.0 = larger;
        }
        self.0.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(compressed: &[u8], expected: Result<&[u8], OpenError>) {
        let found = decompress(compressed);
        assert_eq!(
            found.as_ref().map(|content| &content[..]),
            expected.as_ref().map(|content| *content)
        );
    }

    #[test]
    fn content_comes_back() {
        for content in [&b""[..], b"Bonjour", &[7; 100_000]] {
            let compressed = compress(content).expect("compressed");
            check(&compressed, Ok(content));
        }
    }

    #[test]
    fn head_of_the_compressed_names_no_time_and_no_file() {
        let compressed = compress(b"Bonjour").expect("compressed");
        assert_eq!(compressed[..8], [0x1f, 0x8b, 8, 0, 0, 0, 0, 0]);
    }

    #[test]
    fn anything_but_one_whole_member_is_refused() {
        let whole = compress(b"Bonjour, bonjour, bonjour").expect("compressed");
        check(b"", Err(OpenError::Unreadable));
        check(b"{}", Err(OpenError::Unreadable));
        for length in 0..whole.len() {
            check(&whole[..length], Err(OpenError::Unreadable));
        }
        let twice = [&whole[..], &whole[..]].concat();
        check(&twice, Err(OpenError::Unreadable));
        check(&[&whole[..], b"\n"].concat(), Err(OpenError::Unreadable));
        // The check sum of the content.
        let mut changed = whole.to_vec();
        let end = changed.len() - 8;
        changed[end] ^= 1;
        check(&changed, Err(OpenError::Unreadable));
    }

    #[test]
    fn content_has_a_limit_on_both_sides() {
        let most = vec![b' '; MAX_CONTENT_BYTES];
        let compressed = compress(&most).expect("compressed");
        assert!(compressed.len() < 20_000);
        assert_eq!(
            decompress(&compressed).map(|content| content.len()),
            Ok(MAX_CONTENT_BYTES)
        );
        let more = vec![b' '; MAX_CONTENT_BYTES + 1];
        let refused = compress(&more).expect_err("too large");
        assert_eq!(
            refused,
            SealError::TooLarge {
                bytes: MAX_CONTENT_BYTES + 1
            }
        );
    }

    /// A thousand times what it may be, in a megabyte.
    #[test]
    fn bomb_is_not_unpacked() {
        let mut writer = GzBuilder::new().write(Vec::new(), Compression::best());
        let piece = vec![b' '; MAX_CONTENT_BYTES];
        for _ in 0..4 {
            writer.write_all(&piece).expect("written");
        }
        writer.write_all(b"x").expect("written");
        let bomb = writer.finish().expect("finished");
        assert!(bomb.len() < 100_000);
        check(&bomb, Err(OpenError::Unreadable));
    }
}
