//! Pictures and recordings that go with a referral: each an age file of its own, sealed to the same agency.
//!
//! The referral's [document](crate::Document::attachments), which is signed, says what each contains, by its
//! SHA-256; so an attachment needs no signature, and nobody can put another one in its place.

use crate::age_file::decrypt;
use crate::document::Attachment;
use crate::open::OpenError;
use crate::recipient::{AgencyIdentity, AgencyRecipient};
use crate::seal::SealError;
use age::Encryptor;
use age::stream::StreamWriter;
use sha2::{Digest, Sha256};
use std::io::Write;
use uuid::{Builder, Uuid};
use zeroize::Zeroizing;

/// The largest attachment, in bytes (20 MiB).
pub const MAX_BYTES: usize = 20 * 1024 * 1024;

/// The largest sealed attachment, in bytes (21 MiB): padding, the head, and 16 bytes for each 64 KiB.
pub const MAX_SEALED_BYTES: usize = 21 * 1024 * 1024;

/// The most attachments of one referral.
pub const MAX_COUNT: usize = 10;

/// The longest part of a sealed attachment that goes to the hub, or comes from it, in one request (1 MiB).
pub const MAX_PART_BYTES: usize = 1024 * 1024;

/// The shortest part of a sealed attachment that goes to the hub, but for the last one (64 KiB): a part is a row there.
pub const MIN_PART_BYTES: usize = 64 * 1024;

/// The classes of size of sealed attachments, in KiB.
const SIZE_CLASSES: [u32; 6] = [64, 256, 1024, 4096, 16_384, 21_504];

/// The class of so many sealed bytes of an attachment: the fewest KiB of 64, 256, 1024, 4096, 16384 and 21504 in which
/// they fit.
#[must_use]
pub fn size_class(bytes: usize) -> u32 {
    let fits = |class: &u32| bytes <= *class as usize * 1024;
    SIZE_CLASSES.into_iter().find(fits).unwrap_or(21_504)
}

/// What fills an attachment up to its padded length.
const PADDING: [u8; 4096] = [0; 4096];

/// The id of an attachment of a referral, of what the device calls it: another one in each referral, so that it
/// tells nobody which of them have the same one.
#[must_use]
pub fn id(referral: Uuid, attachment: Uuid) -> Uuid {
    let mut hash = Sha256::new();
    hash.update(b"repere-attachment");
    hash.update(referral.as_bytes());
    hash.update(attachment.as_bytes());
    let hash: [u8; 32] = hash.finalize().into();
    let (half, _) = hash.split_at(16);
    Builder::from_custom_bytes(half.try_into().unwrap_or_default()).into_uuid()
}

/// The length that `len` bytes of an attachment are padded to, by Padmé (Nikitin et al., "Reducing Metadata Leakage
/// from Encrypted Files and Communication with PURBs", 2019, section 4): at most 12 % more, and only O(log log len)
/// bits of the length remain visible.
#[must_use]
pub fn padded_len(len: usize) -> usize {
    if len < 2 {
        return len;
    }
    // E = floor(log2 len); S = floor(log2 E) + 1: the lowest E - S bits must be zero.
    let exponent = len.ilog2();
    let significant = exponent.max(1).ilog2() + 1;
    let mask = (1_usize << (exponent - significant)) - 1;
    len.checked_add(mask).map_or(len, |padded| padded & !mask)
}

/// An attachment that is being sealed, part by part.
pub struct Sealing {
    writer: StreamWriter<Vec<u8>>,
    written: usize,
    len: usize,
}

impl Sealing {
    /// Begins an age file for an attachment of `len` bytes.
    ///
    /// # Errors
    /// [`SealError`]: it is larger than [`MAX_BYTES`], or the key or the system's randomness failed.
    pub fn begin(len: usize, recipient: &AgencyRecipient) -> Result<Sealing, SealError> {
        if len > MAX_BYTES {
            return Err(SealError::TooLarge { bytes: len });
        }
        let failed = |_| SealError::Encryption;
        let encryptor =
            Encryptor::with_recipients(std::iter::once(recipient as &dyn age::Recipient))
                .map_err(|_| SealError::Encryption)?;
        let padded = padded_len(len);
        // The head (below 4 KB), and 16 bytes of tag for each 64 KiB.
        let file = Vec::with_capacity(padded + padded / 4096 + 8192);
        Ok(Sealing {
            writer: encryptor.wrap_output(file).map_err(failed)?,
            written: 0,
            len,
        })
    }

    /// Seals the next part.
    ///
    /// # Errors
    /// [`SealError`]: there are more bytes than were said.
    pub fn part(&mut self, part: &[u8]) -> Result<(), SealError> {
        self.written += part.len();
        if self.written > self.len {
            return Err(SealError::TooLarge {
                bytes: self.written,
            });
        }
        self.writer
            .write_all(part)
            .map_err(|_| SealError::Encryption)
    }

    /// Ends the file with padding. Out: the sealed bytes, different each time.
    ///
    /// # Errors
    /// [`SealError::Unwritable`] where there were fewer bytes than were said.
    pub fn end(mut self) -> Result<Vec<u8>, SealError> {
        if self.written != self.len {
            return Err(SealError::Unwritable);
        }
        let mut left = padded_len(self.len) - self.len;
        while left > 0 {
            let part = &PADDING[..left.min(PADDING.len())];
            self.writer
                .write_all(part)
                .map_err(|_| SealError::Encryption)?;
            left -= part.len();
        }
        self.writer.finish().map_err(|_| SealError::Encryption)
    }
}

/// Seals an attachment that is in memory.
///
/// # Errors
/// As of [`Sealing::begin`].
pub fn seal(bytes: &[u8], recipient: &AgencyRecipient) -> Result<Vec<u8>, SealError> {
    let mut sealing = Sealing::begin(bytes.len(), recipient)?;
    sealing.part(bytes)?;
    sealing.end()
}

/// Opens a sealed attachment: exactly the bytes that the document lists.
///
/// # Errors
/// [`OpenError`]: it is too large, for another key, no age file, or not what the document lists
/// ([`OpenError::Tampered`]).
pub fn open(
    sealed: &[u8],
    identity: &AgencyIdentity,
    listed: &Attachment,
) -> Result<Zeroizing<Vec<u8>>, OpenError> {
    if sealed.len() > MAX_SEALED_BYTES {
        return Err(OpenError::TooLarge {
            bytes: sealed.len(),
        });
    }
    let mut bytes = decrypt(sealed, std::iter::once(identity as &dyn age::Identity))?;
    let len = usize::try_from(listed.bytes).map_err(|_| OpenError::Tampered)?;
    let padding = bytes.get(len..).ok_or(OpenError::Tampered)?;
    if bytes.len() != padded_len(len) || padding.iter().any(|byte| *byte != 0) {
        return Err(OpenError::Tampered);
    }
    bytes.truncate(len);
    match crate::sha256_hex(&*bytes) == listed.sha256 {
        true => Ok(bytes),
        false => Err(OpenError::Tampered),
    }
}

/// Whether what a document lists can be: no more than [`MAX_COUNT`], none larger than [`MAX_BYTES`], each once.
#[must_use]
pub(crate) fn can_be(listed: &[Attachment]) -> bool {
    let too_large = |one: &Attachment| !(1..=MAX_BYTES as u64).contains(&one.bytes);
    let mut ids: Vec<Uuid> = listed.iter().map(|one| one.id).collect();
    ids.sort_unstable();
    ids.dedup();
    listed.len() <= MAX_COUNT && ids.len() == listed.len() && !listed.iter().any(too_large)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{AttachmentKind, MediaType};

    fn listed(bytes: &[u8]) -> Attachment {
        Attachment {
            id: Uuid::from_u128(7),
            kind: AttachmentKind::Payslip,
            media_type: MediaType::Jpeg,
            bytes: bytes.len() as u64,
            sha256: crate::sha256_hex(bytes),
        }
    }

    fn content(len: usize) -> Vec<u8> {
        (0..len).map(|at| (at % 253) as u8).collect()
    }

    #[test]
    fn attachment_opens_as_it_was_sealed_whatever_its_length() {
        let key = AgencyIdentity::generate(&mut rand::rng());
        for len in [1, 2, 9, 1_000, 65_535, 65_536, 300_001] {
            let bytes = content(len);
            let sealed = seal(&bytes, &key.recipient()).expect("sealed");
            assert!(
                *open(&sealed, &key, &listed(&bytes)).expect("opened") == bytes,
                "{len}"
            );
        }
    }

    #[test]
    fn attachment_of_the_largest_size_fits_and_a_larger_one_is_refused() {
        let key = AgencyIdentity::generate(&mut rand::rng());
        let bytes = content(MAX_BYTES);
        let sealed = seal(&bytes, &key.recipient()).expect("sealed");
        assert!(sealed.len() <= MAX_SEALED_BYTES, "{}", sealed.len());
        let larger = Sealing::begin(MAX_BYTES + 1, &key.recipient()).map(drop);
        assert_eq!(
            larger,
            Err(SealError::TooLarge {
                bytes: MAX_BYTES + 1
            })
        );
    }

    #[test]
    fn sealing_takes_exactly_as_much_as_was_said() {
        let recipient = AgencyIdentity::generate(&mut rand::rng()).recipient();
        let mut sealing = Sealing::begin(5, &recipient).expect("begun");
        sealing.part(b"abc").expect("sealed");
        assert_eq!(sealing.end().map(drop), Err(SealError::Unwritable));
        let mut sealing = Sealing::begin(5, &recipient).expect("begun");
        assert_eq!(
            sealing.part(b"abcdef"),
            Err(SealError::TooLarge { bytes: 6 })
        );
    }

    #[test]
    fn attachment_that_is_not_the_one_listed_is_not_opened() {
        let key = AgencyIdentity::generate(&mut rand::rng());
        let sealed = seal(b"a payslip", &key.recipient()).expect("sealed");
        let other = AgencyIdentity::generate(&mut rand::rng());
        let good = listed(b"a payslip");
        let check = |sealed: &[u8], key: &AgencyIdentity, listed: &Attachment, why: &str| {
            let refused = open(sealed, key, listed).expect_err("refused");
            assert_eq!(refused.code(), why);
        };
        check(&sealed, &other, &good, "not-for-this-key");
        check(&sealed, &key, &listed(b"a payslap"), "tampered");
        check(&sealed, &key, &listed(b"a paysli"), "tampered");
        check(&sealed, &key, &listed(b"a payslip and more"), "tampered");
        check(&sealed[..sealed.len() - 1], &key, &good, "tampered");
        let mut changed = sealed.clone();
        *changed.last_mut().expect("bytes") ^= 1;
        check(&changed, &key, &good, "tampered");
        check(b"none", &key, &good, "not-an-age-file");
        check(&vec![0; MAX_SEALED_BYTES + 1], &key, &good, "too-large");
    }

    #[test]
    fn size_of_a_sealed_attachment_tells_only_roughly_how_long_it_is() {
        for len in (0..300_000).step_by(997) {
            let padded = padded_len(len);
            assert!(padded >= len && padded - len <= len / 8 + 1, "{len}");
            assert_eq!(padded_len(padded), padded, "{len}");
        }
        assert_eq!(padded_len(100_353), padded_len(102_400));
        let recipient = AgencyIdentity::generate(&mut rand::rng()).recipient();
        let sealed = seal(&content(100_353), &recipient).expect("sealed").len();
        assert!((102_400..102_400 + 8192).contains(&sealed), "{sealed}");
    }

    #[test]
    fn size_class_is_the_smallest_that_holds_it() {
        for (bytes, class) in [
            (1, 64),
            (65_536, 64),
            (65_537, 256),
            (3_000_000, 4096),
            (MAX_SEALED_BYTES, 21_504),
        ] {
            assert_eq!(size_class(bytes), class, "{bytes}");
        }
    }

    #[test]
    fn id_of_an_attachment_is_another_one_in_each_referral() {
        let [one, other] = [1, 2].map(Uuid::from_u128);
        assert_eq!(id(one, other), id(one, other));
        assert_ne!(id(one, other), id(other, one));
        assert_ne!(id(one, one), id(one, other));
        assert_eq!(id(one, other).get_version_num(), 8);
    }

    #[test]
    fn list_that_cannot_be_is_noticed() {
        let one = |number: u128, bytes: u64| Attachment {
            id: Uuid::from_u128(number),
            bytes,
            ..listed(b"x")
        };
        let many = |count: u128| (0..count).map(|number| one(number, 5)).collect::<Vec<_>>();
        for (list, expected) in [
            (vec![], true),
            (many(10), true),
            (many(11), false),
            (vec![one(1, 5), one(1, 6)], false),
            (vec![one(1, 0)], false),
            (vec![one(1, MAX_BYTES as u64)], true),
            (vec![one(1, MAX_BYTES as u64 + 1)], false),
        ] {
            assert_eq!(can_be(&list), expected);
        }
    }
}
