//! The one-time code that a desk hands to a worker, on paper or by voice: thirty characters in six
//! groups of five.
//!
//! Twenty characters are a secret of 100 bits. From it come a token that the hub checks, and a key
//! that the hub never sees, with which the device vouches for its own public keys to the desk: the hub
//! lets a device in but cannot put one of its own in its place. Ten characters are 50 bits of a hash
//! of the deployment's settings file, so that the code also vouches for that file: a file swapped on
//! its way is noticed before a single byte is sent. The hash is keyed with the secret: a bare one of
//! 50 bits could be searched offline by anybody who has the genuine file.

use crate::bytes::sha256_hex;
use crate::device::DeviceKeys;
// HKDF-SHA256: RFC 5869.
use hkdf::Hkdf;
// HMAC-SHA256: RFC 2104, FIPS 198-1.
use hmac::{Hmac, KeyInit, Mac};
use rand::CryptoRng;
// SHA-256: FIPS 180-4.
use sha2::Sha256;
use std::fmt;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// Crockford's base 32: no I, L, O, U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SECRET_CHARS: usize = 20;
const DEPLOYMENT_CHARS: usize = 10;
const CHARS: usize = SECRET_CHARS + DEPLOYMENT_CHARS;
const GROUP: usize = 5;
const HUB_INFO: &[u8] = b"repere/enrol/hub";
const DESK_INFO: &[u8] = b"repere/enrol/desk";
const SETTINGS_INFO: &[u8] = b"repere/enrol/settings";

/// A one-time enrolment code. Secret; wiped when dropped.
pub struct EnrolmentCode {
    /// Thirty characters of [`ALPHABET`].
    chars: Zeroizing<[u8; CHARS]>,
}

/// Why a text is not an enrolment code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CodeError {
    /// The code does not have thirty characters, spaces and hyphens not counted.
    #[error("an enrolment code has thirty characters, not {found}")]
    WrongLength {
        /// How many characters there are.
        found: usize,
    },
    /// The code has a character that no code has.
    #[error("an enrolment code has no such character")]
    WrongCharacter,
}

impl CodeError {
    /// A stable name, for Fluent and for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::WrongLength { .. } => "code-wrong-length",
            Self::WrongCharacter => "code-wrong-character",
        }
    }
}

impl EnrolmentCode {
    /// A new code for the deployment whose settings file has these bytes.
    pub fn generate(rng: &mut impl CryptoRng, deployment: &[u8]) -> Self {
        let mut random = Zeroizing::new([0; SECRET_CHARS]);
        rng.fill_bytes(&mut *random);
        let mut chars = Zeroizing::new([0; CHARS]);
        for (char, byte) in chars.iter_mut().zip(random.iter()) {
            *char = ALPHABET[usize::from(byte & 31)];
        }
        let mut code = Self { chars };
        let check = code.check_chars(deployment);
        code.chars[SECRET_CHARS..].copy_from_slice(&check);
        code
    }

    /// Reads a code as typed: any case, any spaces and hyphens, I and L for 1, O for 0.
    ///
    /// # Errors
    /// [`CodeError`]; which part is wrong is not known before the hub is asked.
    pub fn parse(text: &str) -> Result<Self, CodeError> {
        let mut chars = Zeroizing::new([0; CHARS]);
        let mut found = 0;
        for typed in text.chars() {
            if typed.is_whitespace() || matches!(typed, '-' | '\u{2010}'..='\u{2015}') {
                continue;
            }
            let char = match typed.to_ascii_uppercase() {
                'I' | 'L' => '1',
                'O' => '0',
                other => other,
            };
            let byte = u8::try_from(char)
                .ok()
                .filter(|byte| ALPHABET.contains(byte))
                .ok_or(CodeError::WrongCharacter)?;
            if let Some(place) = chars.get_mut(found) {
                *place = byte;
            }
            found += 1;
        }
        if found != CHARS {
            return Err(CodeError::WrongLength { found });
        }
        Ok(Self { chars })
    }

    /// Whether the code was made for the deployment whose settings file has these bytes.
    #[must_use]
    pub fn matches(&self, deployment: &[u8]) -> bool {
        self.chars[SECRET_CHARS..]
            .ct_eq(&self.check_chars(deployment))
            .into()
    }

    /// The token that is shown to the hub: HKDF-SHA256 of the twenty secret characters (upper case ASCII), no
    /// salt, info `repere/enrol/hub`.
    #[must_use]
    pub fn hub_token(&self) -> Zeroizing<[u8; 32]> {
        self.derive(HUB_INFO)
    }

    /// SHA-256 of [`hub_token`](Self::hub_token), hexadecimal: what the desk announces to the hub.
    #[must_use]
    pub fn token_sha256(&self) -> String {
        token_sha256(&self.hub_token())
    }

    /// The key with which the device vouches, and which the desk keeps; the hub never sees it. As
    /// [`hub_token`](Self::hub_token), with info `repere/enrol/desk`.
    #[must_use]
    pub fn voucher_key(&self) -> Zeroizing<[u8; 32]> {
        self.derive(DESK_INFO)
    }

    /// The device's voucher for its own keys.
    #[must_use]
    pub fn voucher(&self, keys: &DeviceKeys) -> [u8; 32] {
        voucher_mac(&self.voucher_key(), keys)
            .finalize()
            .into_bytes()
            .into()
    }

    /// The code in six groups of five. Wiped when dropped.
    #[must_use]
    pub fn to_string(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(CHARS + CHARS / GROUP));
        for (place, char) in self.chars.iter().enumerate() {
            if place > 0 && place % GROUP == 0 {
                text.push('-');
            }
            text.push(char::from(*char));
        }
        text
    }

    /// The first 50 bits of HMAC-SHA256 of the settings file, as ten characters; the key is derived
    /// as [`hub_token`](Self::hub_token), with info `repere/enrol/settings`.
    fn check_chars(&self, deployment: &[u8]) -> [u8; DEPLOYMENT_CHARS] {
        let digest = Hmac::<Sha256>::new_from_slice(&*self.derive(SETTINGS_INFO))
            .expect("HMAC takes a key of any length")
            .chain_update(deployment)
            .finalize()
            .into_bytes();
        let bits = digest[..8]
            .iter()
            .fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
        std::array::from_fn(|place| {
            let shift = 64 - 5 * (place + 1);
            ALPHABET[usize::try_from(bits >> shift & 31).expect("five bits")]
        })
    }

    fn derive(&self, info: &[u8]) -> Zeroizing<[u8; 32]> {
        let mut key = Zeroizing::new([0; 32]);
        Hkdf::<Sha256>::new(None, &self.chars[..SECRET_CHARS])
            .expand(info, &mut *key)
            .expect("HKDF-SHA256 gives 32 bytes");
        key
    }
}

impl fmt::Debug for EnrolmentCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EnrolmentCode(secret)")
    }
}

/// SHA-256 of a token, hexadecimal: how the hub recognises what a device shows.
#[must_use]
pub fn token_sha256(token: &[u8; 32]) -> String {
    sha256_hex(token)
}

/// Whether the voucher over these keys was made with this voucher key: HMAC-SHA256 of
/// [`DeviceKeys::canonical`], compared in constant time.
#[must_use]
pub fn verify_voucher(voucher_key: &[u8; 32], keys: &DeviceKeys, voucher: &[u8; 32]) -> bool {
    voucher_mac(voucher_key, keys).verify_slice(voucher).is_ok()
}

fn voucher_mac(voucher_key: &[u8; 32], keys: &DeviceKeys) -> Hmac<Sha256> {
    Hmac::<Sha256>::new_from_slice(voucher_key)
        .expect("HMAC takes a key of any length")
        .chain_update(keys.canonical())
}
