//! Opening and verifying a sealed referral.

use crate::MAX_SEALED_BYTES;
use crate::age_file::decrypt;
use crate::compressed::decompress;
use crate::document::{Document, FORMAT};
use crate::dsse::Dsse;
use crate::keys::PublicKeys;
use crate::recipient::AgencyIdentity;
use crate::seal::{Envelope, PAYLOAD_TYPE, PLAIN_PAYLOAD_TYPE};
use crate::sequence::Sequence;
use serde::Deserialize;
use zeroize::Zeroizing;

/// A referral that was sealed to this agency and whose two signatures verified.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    /// What the agency reads.
    pub document: Document,
    /// The id of the device's keys that signed it.
    pub sender: String,
    /// Its place among those that these keys sealed to this agency; none in one of before there was one.
    pub sequence: Option<Sequence>,
}

/// Why a sealed referral is not shown. None of these leaves anything half-opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// The file is sealed to another key (or its head was altered: the two cannot be told apart).
    #[error("sealed to another key")]
    NotForThisKey,
    /// The file was altered or cut short after it was sealed.
    #[error("altered or cut short")]
    Tampered,
    /// The input is not an age file.
    #[error("not an age file")]
    NotAnAgeFile,
    /// The referral is signed by keys that the caller does not vouch for.
    #[error("signed by unknown keys {device}")]
    UnknownSender {
        /// The id of the keys, as claimed.
        device: String,
    },
    /// A signature is missing, superfluous or does not verify.
    #[error("signature missing or wrong")]
    BadSignature,
    /// The referral was signed for another agency and sealed again to this one.
    #[error("signed for another agency")]
    WrongRecipient,
    /// The file opens, but its content is not a referral.
    #[error("not a referral")]
    Unreadable,
    /// The referral is of a later format than this version reads.
    #[error("a referral of a later format: {format}")]
    NewerFormat {
        /// The format that it names.
        format: String,
    },
    /// The file is larger than [`MAX_SEALED_BYTES`].
    #[error("larger than a referral may be: {bytes} bytes")]
    TooLarge {
        /// The size of the file.
        bytes: usize,
    },
}

impl OpenError {
    /// A stable name, for Fluent and for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotForThisKey => "not-for-this-key",
            Self::Tampered => "tampered",
            Self::NotAnAgeFile => "not-an-age-file",
            Self::UnknownSender { .. } => "unknown-sender",
            Self::BadSignature => "bad-signature",
            Self::WrongRecipient => "wrong-recipient",
            Self::Unreadable => "unreadable",
            Self::NewerFormat { .. } => "newer-format",
            Self::TooLarge { .. } => "too-large",
        }
    }
}

/// Opens a sealed referral and verifies who sent it, and to whom.
///
/// `sender` gives the public keys for a key id, only for devices that the caller vouches for; it is
/// asked once, before anything inside is believed.
///
/// # Errors
/// [`OpenError`]. The document is given only if everything holds.
pub fn open(
    bytes: &[u8],
    identity: &AgencyIdentity,
    sender: impl Fn(&str) -> Option<PublicKeys>,
) -> Result<Opened, OpenError> {
    let known = &[PAYLOAD_TYPE, PLAIN_PAYLOAD_TYPE];
    let Verified {
        payload,
        payload_type,
        signer,
    } = unseal(bytes, MAX_SEALED_BYTES, identity, known, sender)?;
    let content = match payload_type == PAYLOAD_TYPE {
        true => decompress(&payload)?,
        false => payload,
    };
    let envelope = read(&content)?;
    if envelope.sender != signer {
        return Err(OpenError::BadSignature);
    }
    if envelope.recipient != identity.recipient().id() {
        return Err(OpenError::WrongRecipient);
    }
    if envelope.referral != envelope.document.referral
        || envelope.created_at != envelope.document.created_at
        || !crate::attachment::can_be(&envelope.document.attachments)
        || !envelope.sequence.iter().all(Sequence::is_sound)
    {
        return Err(OpenError::Unreadable);
    }
    Ok(Opened {
        document: envelope.document,
        sender: signer,
        sequence: envelope.sequence,
    })
}

/// A signed payload whose two signatures verified, and who made them.
pub(crate) struct Verified {
    pub(crate) payload: Zeroizing<Vec<u8>>,
    /// One of those that the caller knows.
    pub(crate) payload_type: String,
    /// The id of the keys.
    pub(crate) signer: String,
}

/// Decrypts an age file and verifies the envelope inside; nothing of the payload is read or unpacked before. `known`
/// are the payload types that the caller reads: another one of the same kind is a later format.
pub(crate) fn unseal(
    bytes: &[u8],
    most: usize,
    identity: &AgencyIdentity,
    known: &[&str],
    signer: impl Fn(&str) -> Option<PublicKeys>,
) -> Result<Verified, OpenError> {
    if bytes.len() > most {
        return Err(OpenError::TooLarge { bytes: bytes.len() });
    }
    let plaintext = decrypt(bytes, std::iter::once(identity as &dyn age::Identity))?;
    let dsse: Dsse = serde_json::from_slice(&plaintext).map_err(|_| OpenError::Unreadable)?;
    let is_kind = |known: &&str| kind(known) == kind(&dsse.payload_type);
    if !known.iter().any(is_kind) {
        return Err(OpenError::Unreadable);
    }
    let (id, pair) = dsse.signer().ok_or(OpenError::BadSignature)?;
    let keys =
        signer(id)
            .filter(|keys| keys.id() == id)
            .ok_or_else(|| OpenError::UnknownSender {
                device: id.chars().take(64).collect(),
            })?;
    dsse.verify(&keys, &pair)
        .map_err(|_| OpenError::BadSignature)?;
    if !known.contains(&&*dsse.payload_type) {
        return Err(OpenError::NewerFormat {
            format: dsse.payload_type.chars().take(64).collect(),
        });
    }
    let signer = id.to_owned();
    Ok(Verified {
        payload: dsse.payload,
        payload_type: dsse.payload_type,
        signer,
    })
}

/// A payload type without how it is written: `+json`, `+gzip`.
fn kind(payload_type: &str) -> &str {
    let parts = payload_type.split_once('+');
    parts.map_or(payload_type, |(kind, _)| kind)
}

/// Refuses a payload of another format than `known`, by name, before its content is judged.
/// `member` is where the payload names it.
pub(crate) fn check_format(payload: &[u8], member: &str, known: &str) -> Result<(), OpenError> {
    let payload: serde_json::Value =
        serde_json::from_slice(payload).map_err(|_| OpenError::Unreadable)?;
    match payload[member]["format"].as_str() {
        Some(format) if format == known => Ok(()),
        Some(format) => Err(OpenError::NewerFormat {
            format: format.chars().take(64).collect(),
        }),
        None => Err(OpenError::Unreadable),
    }
}

/// The signed payload; a later format is named before its content is judged.
fn read(payload: &[u8]) -> Result<Envelope, OpenError> {
    #[derive(Deserialize)]
    struct Head {
        document: Format,
    }
    #[derive(Deserialize)]
    struct Format {
        format: String,
    }
    let head: Head = serde_json::from_slice(payload).map_err(|_| OpenError::Unreadable)?;
    if head.document.format != FORMAT {
        return Err(OpenError::NewerFormat {
            format: head.document.format.chars().take(64).collect(),
        });
    }
    serde_json::from_slice(payload).map_err(|_| OpenError::Unreadable)
}
