//! The envelope of a statement that several people have to sign: DSSE v1.0.2, with one whole pair of
//! signatures a signer.
//!
//! The envelope of a referral, a receipt or a publication has exactly one pair and stays so: its reader never
//! comes here. This one says who signed what and checks it; how many have to, and who may, is for whoever
//! asks (`crates/register`).
//!
//! Sizes and counts are checked first, then that each pair is whole and nobody signed twice; a signature is
//! only then computed with, and the payload is given out by [`CoSigned::payload`] without being read here.

use crate::bytes::sha256_hex;
use crate::dsse::{Dsse, Signature, pae};
use crate::keys::{PublicKeys, SigningKeys};
use serde::{Deserialize, Serialize};
use std::fmt;
use zeroize::Zeroizing;

/// The most people who sign one statement: a root has old and new signers.
pub const MAX_SIGNERS: usize = 32;

/// What the signatures of [`MAX_SIGNERS`] and the JSON around them take at most, in bytes.
const SIGNATURES_BYTES: usize = MAX_SIGNERS * 5 * 1024;

/// The largest text of one signer's signatures, in bytes.
pub const MAX_DETACHED_BYTES: usize = 8 * 1024;

/// A payload with the signatures of any number of people.
#[derive(Clone)]
pub struct CoSigned(Dsse);

/// One signer's pair as a file of its own, for a statement whose text lies beside it.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Detached {
    payload_type: String,
    /// Of the payload: tells a changed text from a wrong signature. The signatures decide.
    sha256: String,
    signatures: Vec<Signature>,
}

/// Why something is not a statement with whole signatures, or not one of these keys.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CoSignedError {
    /// More bytes than such a statement can have.
    #[error("larger than {most} bytes")]
    TooLarge {
        /// The most that is read.
        most: usize,
    },
    /// Not an envelope.
    #[error("not an envelope")]
    Unreadable,
    /// More than [`MAX_SIGNERS`] signed.
    #[error("more than {MAX_SIGNERS} signers")]
    TooManySigners,
    /// A key id names neither of the two algorithms.
    #[error("an unknown kind of signature")]
    UnknownKind,
    /// One of the two signatures of these keys is not there, or has another length.
    #[error("{keys} signed by half")]
    HalfSigned {
        /// Their id, as claimed.
        keys: String,
    },
    /// These keys signed already.
    #[error("{keys} signed twice")]
    SignedTwice {
        /// Their id, as claimed.
        keys: String,
    },
    /// These keys did not sign.
    #[error("{keys} did not sign")]
    NotSigned {
        /// Their id.
        keys: String,
    },
    /// A signature of these keys does not verify.
    #[error("a signature of {keys} is wrong")]
    BadSignature {
        /// Their id.
        keys: String,
    },
    /// The signatures are on another text, or on a text of another kind.
    #[error("signatures on something else")]
    OtherContent,
}

impl CoSigned {
    /// A statement that nobody has signed yet.
    #[must_use]
    pub fn new(payload_type: &str, payload: Vec<u8>) -> CoSigned {
        CoSigned(Dsse {
            payload_type: payload_type.to_owned(),
            payload: Zeroizing::new(payload),
            signatures: Vec::new(),
        })
    }

    /// Reads an envelope whose payload has at most `most` bytes.
    ///
    /// # Errors
    /// [`CoSignedError`]; no signature has been computed with.
    pub fn parse(bytes: &[u8], most: usize) -> Result<CoSigned, CoSignedError> {
        // Base64 takes four characters for three bytes.
        let limit = most / 3 * 4 + 4 + SIGNATURES_BYTES;
        if bytes.len() > limit {
            return Err(CoSignedError::TooLarge { most: limit });
        }
        let dsse: Dsse = serde_json::from_slice(bytes).map_err(|_| CoSignedError::Unreadable)?;
        if dsse.payload.len() > most {
            return Err(CoSignedError::TooLarge { most });
        }
        let read = CoSigned(dsse);
        read.check()?;
        Ok(read)
    }

    /// The text of the envelope, JSON on one line.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = serde_json::to_string(&self.0).expect("strings and bytes are always JSON");
        text.push('\n');
        text
    }

    /// What kind of statement it claims to be. The signatures cover it.
    #[must_use]
    pub fn payload_type(&self) -> &str {
        &self.0.payload_type
    }

    /// The bytes that were signed. Nobody is known to stand behind them before [`verify`](Self::verify).
    #[must_use]
    pub fn payload(&self) -> &[u8] {
        &self.0.payload
    }

    /// SHA-256 of the payload, hexadecimal.
    #[must_use]
    pub fn sha256(&self) -> String {
        sha256_hex(self.payload())
    }

    /// The ids of the keys that claim to have signed, in order, each once.
    #[must_use]
    pub fn signers(&self) -> Vec<&str> {
        let keyids = self.0.signatures.iter().map(|one| one.keyid.as_str());
        keyids
            .filter_map(|keyid| keyid.strip_prefix(crate::dsse::ED25519))
            .collect()
    }

    /// Adds the pair of one more signer.
    ///
    /// # Errors
    /// [`CoSignedError::SignedTwice`], [`CoSignedError::TooManySigners`]; nothing was added.
    pub fn sign(&mut self, keys: &SigningKeys) -> Result<(), CoSignedError> {
        let own = Dsse::sign(
            &self.0.payload_type,
            Zeroizing::new(self.0.payload.to_vec()),
            keys,
        );
        self.take(own.signatures)
    }

    /// Takes over the signatures of another copy of the same statement; what both have is there once.
    ///
    /// # Errors
    /// [`CoSignedError::OtherContent`] where the copies differ by one byte, [`CoSignedError::TooManySigners`];
    /// nothing was taken over.
    pub fn join(&mut self, other: &CoSigned) -> Result<(), CoSignedError> {
        if self.payload_type() != other.payload_type() || self.payload() != other.payload() {
            return Err(CoSignedError::OtherContent);
        }
        let have: Vec<String> = self.signers().into_iter().map(str::to_owned).collect();
        let new = other.0.signatures.iter().filter(|one| {
            let (_, keys) = kind_and_keys(&one.keyid).unwrap_or_default();
            !have.iter().any(|known| known == keys)
        });
        self.take(new.cloned().collect())
    }

    /// The pair of one signer, as the text of a file of its own.
    ///
    /// # Errors
    /// [`CoSignedError::NotSigned`].
    pub fn detached(&self, keys: &str) -> Result<String, CoSignedError> {
        let signatures = self.0.signatures.iter();
        let pair: Vec<Signature> = signatures
            .filter(|one| kind_and_keys(&one.keyid).is_some_and(|(_, signer)| signer == keys))
            .cloned()
            .collect();
        if pair.is_empty() {
            return Err(CoSignedError::NotSigned {
                keys: keys.to_owned(),
            });
        }
        let file = Detached {
            payload_type: self.0.payload_type.clone(),
            sha256: self.sha256(),
            signatures: pair,
        };
        let mut text = serde_json::to_string_pretty(&file).expect("strings are always JSON");
        text.push('\n');
        Ok(text)
    }

    /// Adds what [`detached`](Self::detached) gave.
    ///
    /// # Errors
    /// [`CoSignedError::OtherContent`] for signatures on another text; nothing was added.
    pub fn attach(&mut self, text: &[u8]) -> Result<(), CoSignedError> {
        if text.len() > MAX_DETACHED_BYTES {
            return Err(CoSignedError::TooLarge {
                most: MAX_DETACHED_BYTES,
            });
        }
        let file: Detached = serde_json::from_slice(text).map_err(|_| CoSignedError::Unreadable)?;
        if file.payload_type != self.0.payload_type || file.sha256 != self.sha256() {
            return Err(CoSignedError::OtherContent);
        }
        self.take(file.signatures)
    }

    /// Checks both signatures of these keys.
    ///
    /// # Errors
    /// [`CoSignedError::NotSigned`], [`CoSignedError::BadSignature`].
    pub fn verify(&self, keys: &PublicKeys) -> Result<(), CoSignedError> {
        let id = keys.id();
        let of = |kind: &str| {
            let keyid = format!("{kind}{id}");
            let found = self.0.signatures.iter().find(|one| one.keyid == keyid);
            found.ok_or_else(|| CoSignedError::NotSigned { keys: id.clone() })
        };
        let bad = || CoSignedError::BadSignature { keys: id.clone() };
        let pair = crate::keys::SignaturePair {
            ed25519: of(crate::dsse::ED25519)?
                .sig
                .as_slice()
                .try_into()
                .map_err(|_| bad())?,
            ml_dsa_65: of(crate::dsse::ML_DSA_65)?.sig.clone(),
        };
        keys.verify(&pae(&self.0.payload_type, &self.0.payload), &pair)
            .map_err(|_| bad())
    }

    fn take(&mut self, signatures: Vec<Signature>) -> Result<(), CoSignedError> {
        let before = self.0.signatures.len();
        self.0.signatures.extend(signatures);
        let checked = self.check();
        if checked.is_err() {
            self.0.signatures.truncate(before);
        }
        checked
    }

    /// Each signer's pair is whole, and there once.
    fn check(&self) -> Result<(), CoSignedError> {
        if self.0.signatures.len() > 2 * MAX_SIGNERS {
            return Err(CoSignedError::TooManySigners);
        }
        let mut seen: Vec<(&str, &str)> = Vec::new();
        for signature in &self.0.signatures {
            let (kind, keys) = kind_and_keys(&signature.keyid).ok_or(CoSignedError::UnknownKind)?;
            let keys_shown = || keys.chars().take(64).collect();
            if seen.contains(&(kind, keys)) {
                return Err(CoSignedError::SignedTwice { keys: keys_shown() });
            }
            let length = if kind == crate::dsse::ED25519 {
                64
            } else {
                3309
            };
            if signature.sig.len() != length {
                return Err(CoSignedError::HalfSigned { keys: keys_shown() });
            }
            seen.push((kind, keys));
        }
        for (kind, keys) in &seen {
            let other = if *kind == crate::dsse::ED25519 {
                crate::dsse::ML_DSA_65
            } else {
                crate::dsse::ED25519
            };
            if !seen.contains(&(other, *keys)) {
                let keys = keys.chars().take(64).collect();
                return Err(CoSignedError::HalfSigned { keys });
            }
        }
        Ok(())
    }
}

fn kind_and_keys(keyid: &str) -> Option<(&'static str, &str)> {
    [crate::dsse::ED25519, crate::dsse::ML_DSA_65]
        .into_iter()
        .find_map(|kind| Some((kind, keyid.strip_prefix(kind)?)))
}

impl fmt::Debug for CoSigned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CoSigned({}, {:?})", self.payload_type(), self.signers())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KIND: &str = "application/vnd.example+json";

    fn keys() -> SigningKeys {
        SigningKeys::generate(&mut rand::rng())
    }

    #[test]
    fn statement_is_verified_for_each_signer_by_both_signatures() {
        let (anne, ben, zoe) = (keys(), keys(), keys());
        let mut statement = CoSigned::new(KIND, b"{}".to_vec());
        statement.sign(&anne).expect("signed");
        statement.sign(&ben).expect("signed");
        let read = CoSigned::parse(statement.to_text().as_bytes(), 100).expect("it is whole");
        assert_eq!(read.signers(), [anne.public().id(), ben.public().id()]);
        for keys in [&anne, &ben] {
            read.verify(&keys.public()).expect("signed by both");
        }
        let missing = CoSignedError::NotSigned {
            keys: zoe.public().id(),
        };
        assert_eq!(read.verify(&zoe.public()), Err(missing));
    }

    #[test]
    fn statement_with_half_a_pair_is_refused() {
        let anne = keys();
        let mut statement = CoSigned::new(KIND, b"{}".to_vec());
        statement.sign(&anne).expect("signed");
        for half in 0..2 {
            let mut cut = statement.clone();
            cut.0.signatures.remove(half);
            let refused = CoSigned::parse(cut.to_text().as_bytes(), 100).expect_err("half");
            assert_eq!(
                refused,
                CoSignedError::HalfSigned {
                    keys: anne.public().id()
                }
            );
        }
    }

    #[test]
    fn signature_of_one_pair_under_the_other_keys_name_is_wrong() {
        let (anne, ben) = (keys(), keys());
        let mut statement = CoSigned::new(KIND, b"{}".to_vec());
        statement.sign(&anne).expect("signed");
        statement.sign(&ben).expect("signed");
        let half = statement.0.signatures[0].sig.clone();
        statement.0.signatures[2].sig = half;
        let bad = CoSignedError::BadSignature {
            keys: ben.public().id(),
        };
        assert_eq!(statement.verify(&ben.public()), Err(bad));
        statement.verify(&anne.public()).expect("hers is whole");
    }

    #[test]
    fn signer_counts_once() {
        let anne = keys();
        let mut statement = CoSigned::new(KIND, b"{}".to_vec());
        statement.sign(&anne).expect("signed");
        let twice = CoSignedError::SignedTwice {
            keys: anne.public().id(),
        };
        assert_eq!(statement.sign(&anne), Err(twice));
        assert_eq!(statement.signers().len(), 1);
    }

    #[test]
    fn detached_signatures_belong_to_one_text() {
        let (anne, ben) = (keys(), keys());
        let mut signed = CoSigned::new(KIND, b"{\"a\":1}".to_vec());
        signed.sign(&anne).expect("signed");
        let file = signed.detached(&anne.public().id()).expect("she signed");
        let mut copy = CoSigned::new(KIND, b"{\"a\":1}".to_vec());
        copy.attach(file.as_bytes()).expect("the same text");
        copy.verify(&anne.public()).expect("it verifies");
        let mut other = CoSigned::new(KIND, b"{\"a\":2}".to_vec());
        assert_eq!(
            other.attach(file.as_bytes()),
            Err(CoSignedError::OtherContent)
        );
        copy.sign(&ben).expect("signed");
        signed.join(&copy).expect("the same text");
        assert_eq!(signed.signers().len(), 2);
        assert_eq!(other.join(&copy), Err(CoSignedError::OtherContent));
    }

    #[test]
    fn statement_beyond_its_bounds_is_refused_before_a_signature_is_computed() {
        let mut statement = CoSigned::new(KIND, vec![b' '; 101]);
        let text = statement.to_text();
        assert_eq!(
            CoSigned::parse(text.as_bytes(), 100).expect_err("large"),
            CoSignedError::TooLarge { most: 100 }
        );
        let endless = vec![b' '; SIGNATURES_BYTES + 1000];
        assert!(matches!(
            CoSigned::parse(&endless, 100),
            Err(CoSignedError::TooLarge { .. })
        ));
        statement.0.payload = Zeroizing::new(Vec::new());
        for number in 0..=MAX_SIGNERS {
            for (kind, length) in [(crate::dsse::ED25519, 64), (crate::dsse::ML_DSA_65, 3309)] {
                statement.0.signatures.push(Signature {
                    keyid: format!("{kind}{number}"),
                    sig: vec![0; length],
                });
            }
        }
        assert_eq!(
            CoSigned::parse(statement.to_text().as_bytes(), 100).expect_err("many"),
            CoSignedError::TooManySigners
        );
    }
}
