//! The keys that a device or a hub signs with: one classical, one post-quantum, both required.
//! A forger has to break both.

use crate::bytes::base64_bytes;
// ML-DSA-65: FIPS 204, pure (no pre-hash), empty context, hedged; keys expanded from the 32-byte
// seed. AWS-LC wipes key memory when it frees it.
use aws_lc_rs::signature::{
    KeyPair, ML_DSA_65, ML_DSA_65_SIGNING, PqdsaKeyPair, UnparsedPublicKey,
};
// Ed25519: RFC 8032 (PureEdDSA), verified strictly: no small-order keys, canonical encodings only.
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use rand::CryptoRng;
use serde::{Deserialize, Serialize};
// SHA-256: FIPS 180-4.
use sha2::{Digest, Sha256};
use std::fmt;
use zeroize::Zeroizing;

const SEED: usize = 32;
const ML_DSA_65_PUBLIC: usize = 1952;
const ML_DSA_65_SIGNATURE: usize = 3309;

/// The secret half: an Ed25519 seed and an ML-DSA-65 seed, wiped when dropped.
pub struct SigningKeys {
    ed25519: SigningKey,
    ml_dsa_65: PqdsaKeyPair,
    ml_dsa_65_seed: Zeroizing<[u8; SEED]>,
}

/// Why bytes are not signing keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyError {
    /// The input is not the 64 bytes of two seeds.
    #[error("signing keys have the wrong length")]
    WrongLength,
}

impl KeyError {
    /// A stable name, for Fluent and for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::WrongLength => "signing-keys-wrong-length",
        }
    }
}

/// A signature that does not verify, whichever half failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("signature does not verify")]
pub struct BadSignature;

impl BadSignature {
    /// A stable name, for Fluent and for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        "bad-signature"
    }
}

impl SigningKeys {
    /// How many bytes [`to_bytes`](Self::to_bytes) gives.
    pub const BYTES: usize = 2 * SEED;

    /// New keys from the given source of randomness.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        let mut seeds = Zeroizing::new([0; 2 * SEED]);
        rng.fill_bytes(&mut *seeds);
        Self::from_bytes(&*seeds).expect("two seeds of 32 bytes always expand")
    }

    /// Both seeds, Ed25519 first: 64 bytes, for an encrypted store.
    #[must_use]
    pub fn to_bytes(&self) -> Zeroizing<Vec<u8>> {
        let mut bytes = Zeroizing::new(Vec::with_capacity(2 * SEED));
        bytes.extend_from_slice(self.ed25519.as_bytes());
        bytes.extend_from_slice(&*self.ml_dsa_65_seed);
        bytes
    }

    /// Keys from what [`to_bytes`](Self::to_bytes) gave.
    ///
    /// # Errors
    /// [`KeyError::WrongLength`] unless there are 64 bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, KeyError> {
        let (ed25519, ml_dsa) = bytes
            .split_first_chunk::<SEED>()
            .ok_or(KeyError::WrongLength)?;
        let ml_dsa_65_seed =
            Zeroizing::new(<[u8; SEED]>::try_from(ml_dsa).map_err(|_| KeyError::WrongLength)?);
        Ok(Self {
            ed25519: SigningKey::from_bytes(ed25519),
            ml_dsa_65: PqdsaKeyPair::from_seed(&ML_DSA_65_SIGNING, &*ml_dsa_65_seed)
                .map_err(|_| KeyError::WrongLength)?,
            ml_dsa_65_seed,
        })
    }

    /// The public half.
    #[must_use]
    pub fn public(&self) -> PublicKeys {
        PublicKeys {
            ed25519: self.ed25519.verifying_key().to_bytes(),
            ml_dsa_65: Box::new(
                self.ml_dsa_65
                    .public_key()
                    .as_ref()
                    .try_into()
                    .expect("FIPS 204 fixes the length of an ML-DSA-65 public key"),
            ),
        }
    }

    /// Signs the bytes with both keys.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> SignaturePair {
        self.sign_each(message, message)
    }

    /// Signs with each key a text of its own: for a format in which every signature says which key made it.
    #[must_use]
    pub fn sign_each(&self, ed25519: &[u8], ml_dsa_65: &[u8]) -> SignaturePair {
        let mut signature = vec![0; ML_DSA_65_SIGNATURE];
        self.ml_dsa_65
            .sign(ml_dsa_65, &mut signature)
            .expect("the buffer has the length that FIPS 204 fixes");
        SignaturePair {
            ed25519: self.ed25519.sign(ed25519).to_bytes(),
            ml_dsa_65: signature,
        }
    }
}

impl fmt::Debug for SigningKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKeys(secret)")
    }
}

/// The public half of [`SigningKeys`]. In JSON both keys are base64.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublicKeys {
    /// Ed25519, 32 bytes.
    #[serde(with = "base64_bytes")]
    pub ed25519: [u8; 32],
    /// ML-DSA-65, 1952 bytes.
    #[serde(with = "base64_bytes")]
    pub ml_dsa_65: Box<[u8; ML_DSA_65_PUBLIC]>,
}

impl PublicKeys {
    /// The keys' name: the first 16 bytes of the SHA-256 of [`canonical`](Self::canonical), in
    /// hexadecimal (32 characters).
    #[must_use]
    pub fn id(&self) -> String {
        hex::encode(&Sha256::digest(self.canonical())[..16])
    }

    /// Both keys, Ed25519 first, as one string of 1984 bytes: what ids and vouchers are made over.
    #[must_use]
    pub fn canonical(&self) -> Vec<u8> {
        [&self.ed25519[..], &self.ml_dsa_65[..]].concat()
    }

    /// Checks both signatures over the bytes.
    ///
    /// # Errors
    /// [`BadSignature`] unless both verify.
    pub fn verify(&self, message: &[u8], pair: &SignaturePair) -> Result<(), BadSignature> {
        self.verify_each(message, message, pair)
    }

    /// Checks each signature over its own text, as [`SigningKeys::sign_each`] made them; the cheaper one first.
    ///
    /// # Errors
    /// [`BadSignature`] unless both verify.
    pub fn verify_each(
        &self,
        ed25519: &[u8],
        ml_dsa_65: &[u8],
        pair: &SignaturePair,
    ) -> Result<(), BadSignature> {
        verify_ed25519(&self.ed25519, ed25519, &pair.ed25519)?;
        verify_ml_dsa_65(&self.ml_dsa_65[..], ml_dsa_65, &pair.ml_dsa_65)
    }
}

pub(crate) fn verify_ed25519(
    key: &[u8; 32],
    message: &[u8],
    signature: &[u8; 64],
) -> Result<(), BadSignature> {
    VerifyingKey::from_bytes(key)
        .and_then(|key| key.verify_strict(message, &Signature::from_bytes(signature)))
        .map_err(|_| BadSignature)
}

pub(crate) fn verify_ml_dsa_65(
    key: &[u8],
    message: &[u8],
    signature: &[u8],
) -> Result<(), BadSignature> {
    UnparsedPublicKey::new(&ML_DSA_65, key)
        .verify(message, signature)
        .map_err(|_| BadSignature)
}

impl fmt::Debug for PublicKeys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKeys({})", self.id())
    }
}

/// Two signatures over the same bytes. In JSON both are base64.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SignaturePair {
    /// Ed25519, 64 bytes.
    #[serde(with = "base64_bytes")]
    pub ed25519: [u8; 64],
    /// ML-DSA-65, 3309 bytes.
    #[serde(with = "base64_bytes")]
    pub ml_dsa_65: Vec<u8>,
}

impl fmt::Debug for SignaturePair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SignaturePair(..)")
    }
}
