//! Publications of protocol packs and of directories: a statement that names the pack or the directory and
//! the hash of every byte of it, signed by its publisher as referrals are, with both signatures.
//!
//! A pack is believed if its statement verifies against a publisher whom the deployment trusts. What the
//! statement says of the publisher's name is not: a publisher is known by the keys.

use crate::dsse::Dsse;
use crate::keys::{PublicKeys, SigningKeys};
use chrono::{DateTime, SubsecRound, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;
use zeroize::Zeroizing;

pub use crate::names::is_good_name;

/// The DSSE payload type of a publication.
pub const PAYLOAD_TYPE: &str = "application/vnd.repere.publication+json";

/// The format of the statement that this version writes and reads.
pub const FORMAT: &str = "repere-publication/1";

/// What a publication is of. A signature on the one is none on the other: each has a payload type of its
/// own, and a format of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A protocol pack.
    Protocol,
    /// A directory of numbers, duties, rights and roles.
    Directory,
}

impl Subject {
    /// The DSSE payload type.
    #[must_use]
    pub fn payload_type(self) -> &'static str {
        match self {
            Subject::Protocol => PAYLOAD_TYPE,
            Subject::Directory => "application/vnd.repere.directory-publication+json",
        }
    }

    /// The format of the statement that this version writes and reads.
    #[must_use]
    pub fn format(self) -> &'static str {
        match self {
            Subject::Protocol => FORMAT,
            Subject::Directory => "repere-directory-publication/1",
        }
    }
}

/// Somebody whose protocols a deployment trusts, as the settings file lists them and as
/// `repere protocol keygen` prints them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publisher {
    /// The publisher's name.
    pub name: String,
    /// The keys that the publisher signs with.
    pub keys: PublicKeys,
}

/// Not what `repere protocol keygen` prints, or a name that cannot be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a publisher's public keys")]
pub struct NotAPublisher;

impl Publisher {
    /// Reads what `repere protocol keygen` prints.
    ///
    /// # Errors
    /// [`NotAPublisher`].
    pub fn parse(text: &str) -> Result<Publisher, NotAPublisher> {
        let publisher: Publisher =
            serde_json::from_str(text.trim_start_matches('\u{feff}')).map_err(|_| NotAPublisher)?;
        if publisher.has_good_name() {
            Ok(publisher)
        } else {
            Err(NotAPublisher)
        }
    }

    /// The text that `repere protocol keygen` prints, which [`Publisher::parse`] has read back.
    ///
    /// # Errors
    /// [`NotAPublisher`]: the name cannot be shown.
    pub fn to_text(&self) -> Result<String, NotAPublisher> {
        let mut text = serde_json::to_string_pretty(self).expect("a name and keys are always JSON");
        text.push('\n');
        Publisher::parse(&text)?;
        Ok(text)
    }

    /// Whether the name can be shown: [`is_good_name`].
    #[must_use]
    pub fn has_good_name(&self) -> bool {
        is_good_name(&self.name)
    }
}

/// The statement that both signatures cover.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publication {
    /// [`FORMAT`].
    pub format: String,
    /// The pack's id.
    pub id: String,
    /// The pack's version.
    pub version: String,
    /// SHA-256 of the pack's canonical form, hexadecimal: what is asked, shown and decided.
    pub sha256: String,
    /// SHA-256 of each file by its path, hexadecimal: also what the canonical form leaves out, such as
    /// the sources.
    pub files: BTreeMap<String, String>,
    /// The name that the publisher gives itself. It is never shown as true: see [`Publisher::name`].
    pub publisher: String,
    /// When the statement was signed, by the publisher's clock, in whole seconds.
    #[serde(with = "crate::time")]
    pub signed_at: DateTime<Utc>,
}

/// A publication with its two signatures, as it lies beside the pack.
#[derive(Serialize, Deserialize)]
#[serde(transparent)]
pub struct SignedPublication(Dsse);

/// Why nobody trusted is known to stand behind a pack.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PublicationError {
    /// The publication is signed by keys that are on no list of the deployment.
    #[error("signed by unknown keys {keys}")]
    UnknownPublisher {
        /// The id of the keys, as claimed.
        keys: String,
    },
    /// A signature is missing, superfluous or does not verify.
    #[error("signature missing or wrong")]
    BadSignature,
    /// The signed payload is of another kind, a receipt for instance.
    #[error("not a publication")]
    NotAPublication,
    /// The publication is of a later format than this version reads.
    #[error("a publication of a later format")]
    NewerFormat,
}

impl PublicationError {
    /// A stable name, for Fluent and for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownPublisher { .. } => "publisher-unknown",
            Self::BadSignature => "publication-bad-signature",
            Self::NotAPublication => "publication-unreadable",
            Self::NewerFormat => "publication-newer-format",
        }
    }
}

impl Publication {
    /// Signs the statement about a protocol pack with the publisher's keys. The time is cut to whole seconds.
    #[must_use]
    pub fn sign(self, keys: &SigningKeys) -> SignedPublication {
        self.sign_as(Subject::Protocol, keys)
    }

    /// Signs the statement about what it is of.
    #[must_use]
    pub fn sign_as(mut self, subject: Subject, keys: &SigningKeys) -> SignedPublication {
        self.signed_at = self.signed_at.trunc_subsecs(0);
        let payload = serde_json::to_vec(&self).expect("strings and a time are always JSON");
        let payload = Zeroizing::new(payload);
        SignedPublication(Dsse::sign(subject.payload_type(), payload, keys))
    }
}

impl SignedPublication {
    /// The statement about a protocol pack, and which of the trusted publishers signed it. Nothing of the statement is read
    /// before both signatures have verified.
    ///
    /// # Errors
    /// [`PublicationError`].
    pub fn verify<'a>(
        &self,
        trusted: &'a [Publisher],
    ) -> Result<(Publication, &'a Publisher), PublicationError> {
        self.verify_as(Subject::Protocol, trusted)
    }

    /// As [`SignedPublication::verify`], for what the statement is of.
    ///
    /// # Errors
    /// [`PublicationError`].
    pub fn verify_as<'a>(
        &self,
        subject: Subject,
        trusted: &'a [Publisher],
    ) -> Result<(Publication, &'a Publisher), PublicationError> {
        if self.0.payload_type != subject.payload_type() {
            return Err(PublicationError::NotAPublication);
        }
        let (id, pair) = self.0.signer().ok_or(PublicationError::BadSignature)?;
        let publisher = trusted
            .iter()
            .find(|publisher| publisher.keys.id() == id)
            .ok_or_else(|| PublicationError::UnknownPublisher {
                keys: id.chars().take(64).collect(),
            })?;
        self.0
            .verify(&publisher.keys, &pair)
            .map_err(|_| PublicationError::BadSignature)?;
        Ok((read(&self.0.payload, subject)?, publisher))
    }
}

impl fmt::Debug for SignedPublication {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SignedPublication(..)")
    }
}

/// The signed payload; a later format is named before its content is judged.
fn read(payload: &[u8], subject: Subject) -> Result<Publication, PublicationError> {
    #[derive(Deserialize)]
    struct Head {
        format: String,
    }
    let unreadable = |_| PublicationError::NotAPublication;
    let head: Head = serde_json::from_slice(payload).map_err(unreadable)?;
    if head.format != subject.format() {
        return Err(PublicationError::NewerFormat);
    }
    serde_json::from_slice(payload).map_err(unreadable)
}
