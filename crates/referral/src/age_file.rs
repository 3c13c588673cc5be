//! Opening an age v1 file (C2SP age.md) exactly as the specification has it.

use crate::open::OpenError;
use age::{DecryptError, Decryptor, Identity};
use std::io::Read;
use zeroize::Zeroizing;

const VERSION_LINE: &[u8] = b"age-encryption.org/v1";
/// Characters of a line of a stanza's body that is not the last line of it.
const BODY_COLUMNS: usize = 64;

/// The whole plaintext, or nothing: age authenticates 64 KiB at a time, and a part is not given out.
///
/// # Errors
/// [`OpenError::NotAnAgeFile`], [`OpenError::NotForThisKey`], or [`OpenError::Tampered`] for everything
/// else that is wrong with the file.
pub(crate) fn decrypt<'i>(
    bytes: &[u8],
    identities: impl Iterator<Item = &'i dyn Identity>,
) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    let mut lines = bytes.split(|byte| *byte == b'\n');
    if lines.next() != Some(VERSION_LINE) {
        return Err(OpenError::NotAnAgeFile);
    }
    if !stanzas_are_complete(lines) {
        return Err(OpenError::Tampered);
    }
    let mut reader = Decryptor::new_buffered(bytes)
        .and_then(|file| file.decrypt(identities))
        .map_err(|error| match error {
            DecryptError::NoMatchingKeys => OpenError::NotForThisKey,
            _ => OpenError::Tampered,
        })?;
    // The plaintext is never longer than the file, so the buffer never moves and leaves no copy.
    let mut plaintext = Zeroizing::new(Vec::with_capacity(bytes.len()));
    reader
        .read_to_end(&mut plaintext)
        .map_err(|_| OpenError::Tampered)?;
    Ok(plaintext)
}

/// Whether each stanza's body ends with a line of less than 64 characters, as the specification demands.
/// The `age` crate also reads stanzas of an older form, which leave that line out when it is empty. All
/// other rules of the header are checked by the crate.
///
/// In: the lines after the version.
fn stanzas_are_complete<'b>(mut lines: impl Iterator<Item = &'b [u8]>) -> bool {
    while let Some(line) = lines.next() {
        if line.starts_with(b"---") {
            return true;
        }
        loop {
            let Some(body) = lines.next() else {
                return false;
            };
            // Neither a stanza nor the end of the header begins with a letter of Base64.
            if body.len() > BODY_COLUMNS || body.starts_with(b"-") {
                return false;
            }
            if body.len() < BODY_COLUMNS {
                break;
            }
        }
    }
    false
}

#[cfg(test)]
mod cctv_tests;
