//! The age recipient type `mlkem768x25519` (C2SP age.md, "The hybrid recipient type"; age 1.3):
//! the file key is sealed with HPKE in base mode, and only a quantum computer *and* a break of
//! ML-KEM together would open it.

use age::{DecryptError, EncryptError};
use age_core::format::{FILE_KEY_BYTES, FileKey, Stanza};
use base64::{Engine, prelude::BASE64_STANDARD_NO_PAD};
// Bech32: BIP 173, without its limit of 90 characters.
use bech32::{Bech32, Checksum, Hrp, primitives::decode::CheckedHrpstring};
// HPKE: RFC 9180, base mode. KEM X-Wing, 0x647a: draft-connolly-cfrg-xwing-kem, as in
// draft-ietf-hpke-pq (ML-KEM-768: FIPS 203; X25519: RFC 7748). KDF HKDF-SHA256: RFC 5869.
// AEAD ChaCha20Poly1305: RFC 8439.
use hpke::{
    Deserializable, Kem, OpModeR, OpModeS, Serializable, aead::ChaCha20Poly1305, kdf::HkdfSha256,
    kem::XWing,
};
use rand::CryptoRng;
use secrecy::ExposeSecret;
use serde::{Deserialize, Serialize};
// SHA-256: FIPS 180-4.
use std::{collections::HashSet, fmt, str::FromStr};
use zeroize::{Zeroize, Zeroizing};

/// The most identities of one key file: one in use, and those of before.
pub const MAX_IDENTITIES: usize = 32;

const TAG: &str = "mlkem768x25519";
const INFO: &[u8] = b"age-encryption.org/mlkem768x25519";
const RECIPIENT_PREFIX: &str = "age1pq";
const IDENTITY_PREFIX: &str = "age-secret-key-pq-";
const PUBLIC_BYTES: usize = 1216;
const SEED_BYTES: usize = 32;
const ENCAPSULATED_BYTES: usize = 1120;
const POLY1305_TAG_BYTES: usize = 16;
/// Where the X25519 share begins in a public key, and in an encapsulated key.
const X25519_IN_PUBLIC: usize = 1184;
const X25519_IN_ENCAPSULATED: usize = 1088;

/// Why a text is not a key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParseKeyError {
    /// The letters are not Bech32, or the checksum says that one was mistyped.
    #[error("not bech32, or mistyped")]
    Encoding,
    /// The text is another kind of key: a classical age key, or a secret where a public one goes.
    #[error("another kind of key")]
    OtherKind,
    /// The content is not a valid key.
    #[error("not a valid key")]
    Content,
    /// The file holds no identity line, or more than one.
    #[error("not exactly one identity")]
    NotOneIdentity,
}

impl ParseKeyError {
    /// A stable name, for Fluent and for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Encoding => "key-mistyped",
            Self::OtherKind => "key-other-kind",
            Self::Content => "key-invalid",
            Self::NotOneIdentity => "key-not-one-identity",
        }
    }
}

/// An agency's public key: what referrals are sealed to. Text form `age1pq1…`, 1959 characters.
#[derive(Clone, PartialEq, Eq)]
pub struct AgencyRecipient {
    key: Box<[u8; PUBLIC_BYTES]>,
}

impl AgencyRecipient {
    /// The key's name inside signatures: SHA-256 of its text form, in hexadecimal, so that
    /// `printf %s "$recipient" | sha256sum` gives the same.
    #[must_use]
    pub fn id(&self) -> String {
        crate::sha256_hex(self.to_string())
    }

    /// What people compare on the telephone: the first half of the [`id`](Self::id).
    #[must_use]
    pub fn fingerprint(&self) -> String {
        self.id().chars().take(32).collect()
    }

    /// The key from its 1216 bytes: ML-KEM-768, then X25519.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Result<Self, ParseKeyError> {
        let key = <[u8; PUBLIC_BYTES]>::try_from(bytes).map_err(|_| ParseKeyError::Content)?;
        let recipient = Self { key: Box::new(key) };
        // ML-KEM's own check (FIPS 203, 7.2), and no X25519 share that makes the classical half void.
        recipient.hpke_key()?;
        if is_low_order(&recipient.key[X25519_IN_PUBLIC..]) {
            return Err(ParseKeyError::Content);
        }
        Ok(recipient)
    }

    fn hpke_key(&self) -> Result<<XWing as Kem>::PublicKey, ParseKeyError> {
        <XWing as Kem>::PublicKey::from_bytes(&self.key[..]).map_err(|_| ParseKeyError::Content)
    }
}

impl FromStr for AgencyRecipient {
    type Err = ParseKeyError;

    fn from_str(text: &str) -> Result<Self, ParseKeyError> {
        // As in the reference implementation: a recipient is lower case.
        if text.chars().any(|c| c.is_ascii_uppercase()) {
            return Err(ParseKeyError::Encoding);
        }
        Self::from_bytes(&decode(text, RECIPIENT_PREFIX)?)
    }
}

impl fmt::Display for AgencyRecipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        bech32::encode_lower_to_fmt::<LongBech32, _>(f, prefix(RECIPIENT_PREFIX), &self.key[..])
            .map_err(|_| fmt::Error)
    }
}

impl fmt::Debug for AgencyRecipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AgencyRecipient({})", self.id())
    }
}

impl Serialize for AgencyRecipient {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for AgencyRecipient {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map_err(serde::de::Error::custom)
    }
}

impl age::Recipient for AgencyRecipient {
    fn wrap_file_key(
        &self,
        file_key: &FileKey,
    ) -> Result<(Vec<Stanza>, HashSet<String>), EncryptError> {
        let fault = || EncryptError::Io(std::io::Error::other("encapsulation failed"));
        let key = self.hpke_key().map_err(|_| fault())?;
        let (encapsulated, body) =
            hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, XWing>(
                &OpModeS::Base,
                &key,
                INFO,
                file_key.expose_secret(),
                &[],
                &mut rand::rng(),
            )
            .map_err(|_| fault())?;
        let stanza = Stanza {
            tag: TAG.to_owned(),
            args: vec![BASE64_STANDARD_NO_PAD.encode(encapsulated.to_bytes())],
            body,
        };
        // The label keeps a classical recipient from being added beside it.
        Ok((vec![stanza], HashSet::from(["postquantum".to_owned()])))
    }
}

/// An agency's secret key: what opens referrals. Text form `AGE-SECRET-KEY-PQ-1…`. Wiped when
/// dropped.
pub struct AgencyIdentity {
    seed: Zeroizing<[u8; SEED_BYTES]>,
}

impl AgencyIdentity {
    /// A new key from the given source of randomness.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        let mut seed = Zeroizing::new([0; SEED_BYTES]);
        rng.fill_bytes(&mut *seed);
        Self { seed }
    }

    /// The key from a key file as `age-keygen -pq` writes it: comments after `#`, one identity.
    ///
    /// # Errors
    /// As for parsing one identity; [`ParseKeyError::NotOneIdentity`] for none or several.
    pub fn from_key_file(text: &str) -> Result<Self, ParseKeyError> {
        let mut lines = text
            .lines()
            .map(str::trim)
            .filter(|line| !line.is_empty() && !line.starts_with('#'));
        match (lines.next(), lines.next()) {
            (Some(line), None) => line.parse(),
            _ => Err(ParseKeyError::NotOneIdentity),
        }
    }

    /// Every identity of an age key file, the first first: what is sealed to any of them opens. At most
    /// [`MAX_IDENTITIES`].
    ///
    /// # Errors
    /// [`ParseKeyError`]; [`ParseKeyError::NotOneIdentity`] where there is none, or there are more.
    pub fn all_from_key_file(text: &str) -> Result<Vec<Self>, ParseKeyError> {
        let lines = text.lines().map(str::trim);
        let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
        let found: Vec<Self> = lines
            .take(MAX_IDENTITIES + 1)
            .map(str::parse)
            .collect::<Result<_, _>>()?;
        match (1..=MAX_IDENTITIES).contains(&found.len()) {
            true => Ok(found),
            false => Err(ParseKeyError::NotOneIdentity),
        }
    }

    /// The public half.
    #[must_use]
    pub fn recipient(&self) -> AgencyRecipient {
        let key = XWing::sk_to_pk(&self.hpke_key()).to_bytes();
        AgencyRecipient {
            key: Box::new(key.as_slice().try_into().expect("X-Wing fixes this length")),
        }
    }

    /// The secret in text form. Wiped when dropped.
    #[must_use]
    pub fn to_string(&self) -> Zeroizing<String> {
        Zeroizing::new(
            bech32::encode_upper::<LongBech32>(prefix(IDENTITY_PREFIX), &*self.seed)
                .expect("32 bytes are never too long"),
        )
    }

    fn hpke_key(&self) -> <XWing as Kem>::PrivateKey {
        <XWing as Kem>::PrivateKey::from_bytes(&*self.seed).expect("any 32 bytes are a key")
    }
}

impl FromStr for AgencyIdentity {
    type Err = ParseKeyError;

    fn from_str(text: &str) -> Result<Self, ParseKeyError> {
        let bytes = decode(text, IDENTITY_PREFIX)?;
        let seed =
            <[u8; SEED_BYTES]>::try_from(bytes.as_slice()).map_err(|_| ParseKeyError::Content)?;
        Ok(Self {
            seed: Zeroizing::new(seed),
        })
    }
}

impl fmt::Debug for AgencyIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("AgencyIdentity(secret)")
    }
}

impl age::Identity for AgencyIdentity {
    fn unwrap_stanza(&self, stanza: &Stanza) -> Option<Result<FileKey, DecryptError>> {
        if stanza.tag != TAG {
            return None;
        }
        // Everything about the form is fatal; only a failure to decrypt means "not for this key".
        let [argument] = &stanza.args[..] else {
            return Some(Err(DecryptError::InvalidHeader));
        };
        let Ok(encapsulated) = BASE64_STANDARD_NO_PAD.decode(argument) else {
            return Some(Err(DecryptError::InvalidHeader));
        };
        if encapsulated.len() != ENCAPSULATED_BYTES
            || stanza.body.len() != FILE_KEY_BYTES + POLY1305_TAG_BYTES
            // The `hpke` crate accepts a share that makes the X25519 half void; age does not.
            || is_low_order(&encapsulated[X25519_IN_ENCAPSULATED..])
        {
            return Some(Err(DecryptError::InvalidHeader));
        }
        let encapsulated = <XWing as Kem>::EncappedKey::from_bytes(&encapsulated).ok()?;
        let mut opened = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, XWing>(
            &OpModeR::Base,
            &self.hpke_key(),
            &encapsulated,
            INFO,
            &stanza.body,
            &[],
        )
        .ok()?;
        let file_key = FileKey::init_with_mut(|key| key.copy_from_slice(&opened));
        opened.zeroize();
        Some(Ok(file_key))
    }
}

/// Whether an X25519 share gives the all-zero secret with every scalar (RFC 7748, section 6.1).
/// Clamped scalars are multiples of the cofactor, so trying one is trying all.
pub(crate) fn is_low_order(share: &[u8]) -> bool {
    <[u8; 32]>::try_from(share)
        // X25519: RFC 7748.
        .is_ok_and(|share| x25519_dalek::x25519([1; 32], share) == [0; 32])
}

/// Bech32 with the same polynomial and no limit on length, as age uses it: an error in a long key is
/// still detected, only no longer located.
enum LongBech32 {}

impl Checksum for LongBech32 {
    type MidstateRepr = <Bech32 as Checksum>::MidstateRepr;
    type CorrectionField = <Bech32 as Checksum>::CorrectionField;
    const ROOT_GENERATOR: Self::CorrectionField = Bech32::ROOT_GENERATOR;
    const ROOT_EXPONENTS: core::ops::RangeInclusive<usize> = Bech32::ROOT_EXPONENTS;
    const CODE_LENGTH: usize = 4096;
    const CHECKSUM_LENGTH: usize = Bech32::CHECKSUM_LENGTH;
    const GENERATOR_SH: [Self::MidstateRepr; 5] = Bech32::GENERATOR_SH;
    const TARGET_RESIDUE: Self::MidstateRepr = Bech32::TARGET_RESIDUE;
}

fn prefix(text: &str) -> Hrp {
    Hrp::parse_unchecked(text)
}

fn decode(text: &str, wanted: &str) -> Result<Zeroizing<Vec<u8>>, ParseKeyError> {
    let parsed = CheckedHrpstring::new::<LongBech32>(text).map_err(|_| ParseKeyError::Encoding)?;
    if parsed.hrp().to_lowercase() != wanted {
        return Err(ParseKeyError::OtherKind);
    }
    Ok(Zeroizing::new(parsed.byte_iter().collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_bech32_is_consistent() {
        LongBech32::sanity_check();
    }

    #[test]
    fn secrets_print_nothing() {
        let identity = AgencyIdentity::generate(&mut rand::rng());
        assert_eq!(format!("{identity:?}"), "AgencyIdentity(secret)");
    }
}
