//! Signing and sealing one document for one agency.

use crate::MAX_SEALED_BYTES;
use crate::bytes::sha256_hex;
use crate::compressed::compress;
use crate::document::Document;
use crate::dsse::Dsse;
use crate::keys::SigningKeys;
use crate::pad::{plaintext_len, sealed_len};
use crate::recipient::AgencyRecipient;
use crate::sequence::Sequence;
// age v1: C2SP age.md (STREAM over ChaCha20-Poly1305, RFC 8439; HKDF-SHA-256, RFC 5869).
use age::Encryptor;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
// SHA-256: FIPS 180-4.
use std::cell::Cell;
use std::io::{self, Write};
use uuid::Uuid;
use zeroize::Zeroizing;

/// The DSSE payload type of a referral: an [`Envelope`] as JSON, compressed with gzip.
pub const PAYLOAD_TYPE: &str = "application/vnd.repere.referral+gzip";

/// The DSSE payload type of a referral of before any was compressed: an [`Envelope`] as JSON.
pub const PLAIN_PAYLOAD_TYPE: &str = "application/vnd.repere.referral+json";

/// The payload that both signatures cover: sender, recipient, referral, time, place in a sequence, and the document.
///
/// The recipient is inside, so that an agency cannot pass a referral on as if it had been sent to
/// somebody else.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Envelope {
    /// The [`PublicKeys::id`](crate::PublicKeys::id) of the device.
    pub sender: String,
    /// The [`AgencyRecipient::id`] of the agency.
    pub recipient: String,
    /// The referral's id; equals the document's.
    pub referral: Uuid,
    /// When the referral was sealed; equals the document's `created_at`.
    #[serde(with = "crate::time")]
    pub created_at: DateTime<Utc>,
    /// Its place among those that these keys sealed to this agency. Referrals of before there was one have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sequence: Option<Sequence>,
    /// The document.
    pub document: Document,
}

/// A sealed referral.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed {
    /// The age file.
    pub bytes: Vec<u8>,
    /// The SHA-256 of the sealed bytes, hexadecimal, which the receipt names.
    pub sha256: String,
}

impl std::fmt::Debug for Sealed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sealed({} bytes, {})", self.bytes.len(), self.sha256)
    }
}

/// Why a document could not be sealed. Nothing was made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum SealError {
    /// The sealed referral would be larger than [`MAX_SEALED_BYTES`]; the notes or answers are too
    /// long.
    #[error("the sealed referral would have {bytes} bytes")]
    TooLarge {
        /// The size that the sealed referral would have.
        bytes: usize,
    },
    /// The recipient's key or the system's randomness failed.
    #[error("encryption failed")]
    Encryption,
    /// The document cannot be written as JSON, or its place is none.
    #[error("the document cannot be written")]
    Unwritable,
}

impl SealError {
    /// A stable name, for Fluent and for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "referral-too-large",
            Self::Encryption => "referral-encryption-failed",
            Self::Unwritable => "referral-unwritable",
        }
    }
}

/// Signs the document with the device's keys and seals it to the agency's key, with its place among those that these
/// keys have sealed to this agency.
///
/// # Errors
/// As of [`seal`]; [`SealError::Unwritable`] where the place [is not sound](Sequence::is_sound).
pub fn seal_in_sequence(
    document: &Document,
    sequence: &Sequence,
    keys: &SigningKeys,
    recipient: &AgencyRecipient,
) -> Result<Sealed, SealError> {
    match sequence.is_sound() {
        true => seal_with(document, Some(sequence), keys, recipient),
        false => Err(SealError::Unwritable),
    }
}

/// Signs the document with the device's keys and seals it to the agency's key, without a place in a sequence: as was
/// done before there was one.
///
/// In: the document, whose `referral` and `created_at` also go into the signed head. Out: an age file
/// of one of few sizes, different each time.
///
/// # Errors
/// [`SealError`]; nothing was made.
pub fn seal(
    document: &Document,
    keys: &SigningKeys,
    recipient: &AgencyRecipient,
) -> Result<Sealed, SealError> {
    seal_with(document, None, keys, recipient)
}

fn seal_with(
    document: &Document,
    sequence: Option<&Sequence>,
    keys: &SigningKeys,
    recipient: &AgencyRecipient,
) -> Result<Sealed, SealError> {
    let envelope = Envelope {
        sender: keys.public().id(),
        recipient: recipient.id(),
        referral: document.referral,
        created_at: document.created_at,
        sequence: sequence.cloned(),
        document: document.clone(),
    };
    let content = Zeroizing::new(serde_json::to_vec(&envelope).map_err(|_| SealError::Unwritable)?);
    let payload = compress(&content)?;
    sign_and_seal(PAYLOAD_TYPE, payload, keys, recipient, MAX_SEALED_BYTES)
}

/// An age file around an envelope around the payload, of the smallest size that holds it and is at most `most` bytes.
pub(crate) fn sign_and_seal(
    payload_type: &str,
    payload: Zeroizing<Vec<u8>>,
    keys: &SigningKeys,
    recipient: &AgencyRecipient,
    most: usize,
) -> Result<Sealed, SealError> {
    let dsse = Dsse::sign(payload_type, payload, keys);
    let plaintext = Zeroizing::new(serde_json::to_vec(&dsse).map_err(|_| SealError::Unwritable)?);
    let size = sealed_len(plaintext.len(), most).map_err(|bytes| SealError::TooLarge { bytes })?;
    let bytes = encrypt(&plaintext, recipient, size)?;
    let sha256 = sha256_hex(&bytes);
    Ok(Sealed { bytes, sha256 })
}

/// Encrypts JSON into one age file of exactly `size` bytes for one recipient.
fn encrypt(
    plaintext: &[u8],
    recipient: &AgencyRecipient,
    size: usize,
) -> Result<Vec<u8>, SealError> {
    let failed = |_| SealError::Encryption;
    let encryptor = Encryptor::with_recipients(std::iter::once(recipient as &dyn age::Recipient))
        .map_err(|_| SealError::Encryption)?;
    let written = Cell::new(0);
    let file = Counted {
        bytes: Vec::with_capacity(size),
        written: &written,
    };
    // The head has a stanza of random length, "grease": what it leaves is filled.
    let mut writer = encryptor.wrap_output(file).map_err(failed)?;
    let whole = size.checked_sub(written.get()).map(plaintext_len);
    let padding = whole.and_then(|whole| whole.checked_sub(plaintext.len()));
    let padding = padding.ok_or(SealError::Encryption)?;
    writer.write_all(plaintext).map_err(failed)?;
    // JSON ignores white space after the value, so padding needs no format of its own.
    writer.write_all(&vec![b' '; padding]).map_err(failed)?;
    let bytes = writer.finish().map_err(failed)?.bytes;
    match bytes.len() == size {
        true => Ok(bytes),
        false => Err(SealError::Encryption),
    }
}

/// A file in memory that says how much was written to it while somebody else writes.
struct Counted<'a> {
    bytes: Vec<u8>,
    written: &'a Cell<usize>,
}

impl Write for Counted<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.extend_from_slice(bytes);
        self.written.set(self.bytes.len());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
