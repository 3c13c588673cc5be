//! `vault.key`: the database's key, wrapped under the passphrase, and the count of wrong ones.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
// XChaCha20-Poly1305: draft-irtf-cfrg-xchacha; its 24-byte nonce can be drawn at random.
use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{Tag, XChaCha20Poly1305, XNonce};
use chrono::{DateTime, Utc};
use rand::TryRng;
use rand::rngs::SysRng;
use repere_files::{self as files, FileError, Readers};
use secrecy::SecretString;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use zeroize::Zeroizing;

use crate::attempts::Attempts;
use crate::kdf::{KEY_BYTES, SALT_BYTES};
use crate::paths::Paths;
use crate::{KdfParameters, OpenError};

/// The format that we write and read.
const FORMAT: &str = "repere-vault-key/1";

/// The beginning of `format` in every version of the file.
const FORMAT_FAMILY: &str = "repere-vault-key/";

/// A key file is about 600 bytes.
const MOST_BYTES: u64 = 64 * 1024;

const NONCE_BYTES: usize = 24;
const TAG_BYTES: usize = 16;

/// The first bytes of a SQLCipher database: its random salt, different in every database.
pub(crate) const DATABASE_ID_BYTES: usize = 16;

/// The key of the database.
pub(crate) type DatabaseKey = Zeroizing<[u8; KEY_BYTES]>;

/// The content of `vault.key`.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KeyFile {
    header: Header,
    wrapped_key: Bytes<KEY_BYTES>,
    tag: Bytes<TAG_BYTES>,
    /// The count of attempts is not under the tag: it changes while the passphrase is unknown.
    pub attempts: Attempts,
}

/// The members that the tag vouches for besides the key.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    format: String,
    created_at: DateTime<Utc>,
    database: Bytes<DATABASE_ID_BYTES>,
    algorithm: Algorithm,
    kdf: KdfParameters,
    salt: Bytes<SALT_BYTES>,
    nonce: Bytes<NONCE_BYTES>,
}

#[derive(Serialize, Deserialize)]
enum Algorithm {
    #[serde(rename = "argon2id+xchacha20-poly1305")]
    Argon2idXChaCha20Poly1305,
}

impl KeyFile {
    /// Wraps a database's key under a passphrase.
    pub fn wrap(
        key: &DatabaseKey,
        database: [u8; DATABASE_ID_BYTES],
        passphrase: &SecretString,
        kdf: KdfParameters,
        now: DateTime<Utc>,
    ) -> Result<Self, OpenError> {
        let header = Header {
            format: FORMAT.to_owned(),
            created_at: now,
            database: Bytes(database),
            algorithm: Algorithm::Argon2idXChaCha20Poly1305,
            kdf,
            salt: Bytes(random()?),
            nonce: Bytes(random()?),
        };
        let mut wrapped_key = **key;
        let tag = header
            .cipher(passphrase)?
            .encrypt_inout_detached(
                &XNonce::from(header.nonce.0),
                &header.associated(),
                wrapped_key.as_mut_slice().into(),
            )
            .map_err(|_| OpenError::Damaged)?;
        Ok(Self {
            header,
            wrapped_key: Bytes(wrapped_key),
            tag: Bytes(tag.into()),
            attempts: Attempts::default(),
        })
    }

    /// The database's key; `None` where the passphrase is another one, or the header was altered.
    pub fn unwrap_key(&self, passphrase: &SecretString) -> Result<Option<DatabaseKey>, OpenError> {
        let cipher = self.header.cipher(passphrase)?;
        let mut key = Zeroizing::new(self.wrapped_key.0);
        let opened = cipher.decrypt_inout_detached(
            &XNonce::from(self.header.nonce.0),
            &self.header.associated(),
            key.as_mut_slice().into(),
            &Tag::from(self.tag.0),
        );
        Ok(opened.is_ok().then_some(key))
    }

    /// The database that this is the key of.
    pub fn database(&self) -> [u8; DATABASE_ID_BYTES] {
        self.header.database.0
    }

    /// Reads and checks the key file. Nothing is derived yet.
    pub fn read(paths: &Paths) -> Result<Self, OpenError> {
        let bytes = files::read(&paths.key, MOST_BYTES).map_err(|error| match error {
            FileError::TooLarge { .. } => OpenError::NotAVault,
            error => error.into(),
        })?;
        let file = Self::parse(&bytes)?;
        file.header.kdf.check()?;
        Ok(file)
    }

    fn parse(bytes: &[u8]) -> Result<Self, OpenError> {
        #[derive(Deserialize)]
        struct Outline {
            header: FormatOnly,
        }
        #[derive(Deserialize)]
        struct FormatOnly {
            format: String,
        }
        if let Ok(outline) = serde_json::from_slice::<Outline>(bytes) {
            match outline.header.format.strip_prefix(FORMAT_FAMILY) {
                _ if outline.header.format == FORMAT => {}
                Some(_) => return Err(OpenError::NewerVersion),
                None => return Err(OpenError::NotAVault),
            }
        }
        serde_json::from_slice(bytes).map_err(|_| {
            // Empty, zeroes after a power cut, or a beginning of ours: it was one once.
            let family = FORMAT_FAMILY.as_bytes();
            let ours = bytes.windows(family.len()).any(|window| window == family);
            if ours || bytes.iter().all(|byte| *byte == 0) {
                OpenError::Damaged
            } else {
                OpenError::NotAVault
            }
        })
    }

    fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(self).expect("strings and numbers only");
        bytes.push(b'\n');
        bytes
    }

    /// Writes the key file of a vault in the making, durably, under its name in the making.
    pub fn write_new(&self, paths: &Paths) -> Result<(), OpenError> {
        Ok(files::create(
            &paths.new_key,
            &self.to_bytes(),
            Readers::Owner,
        )?)
    }

    /// Stores a count of attempts, durably.
    pub fn store_attempts(&mut self, paths: &Paths, attempts: Attempts) -> Result<(), OpenError> {
        self.attempts = attempts;
        files::remove(&paths.next_key)?;
        Ok(files::replace(
            &paths.key,
            &self.to_bytes(),
            Readers::Owner,
        )?)
    }
}

impl Header {
    fn cipher(&self, passphrase: &SecretString) -> Result<XChaCha20Poly1305, OpenError> {
        let wrapping_key = self.kdf.derive(passphrase, &self.salt.0)?;
        XChaCha20Poly1305::new_from_slice(wrapping_key.as_slice()).map_err(|_| OpenError::Damaged)
    }

    /// The bytes that the tag vouches for: the header as compact JSON, its fields in the order of the struct.
    fn associated(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("strings and numbers only")
    }
}

/// Random bytes of the operating system.
pub(crate) fn random<const N: usize>() -> Result<[u8; N], OpenError> {
    let mut bytes = [0; N];
    SysRng
        .try_fill_bytes(&mut bytes)
        .map_err(|error| OpenError::Io {
            reason: error.to_string(),
        })?;
    Ok(bytes)
}

/// Bytes of a known number, as base64 in the file.
#[derive(Clone, Copy)]
struct Bytes<const N: usize>([u8; N]);

impl<const N: usize> Serialize for Bytes<N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(self.0))
    }
}

impl<'de, const N: usize> Deserialize<'de> for Bytes<N> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = STANDARD.decode(text).map_err(de::Error::custom)?;
        let found = bytes.len();
        bytes
            .try_into()
            .map(Self)
            .map_err(|_| de::Error::invalid_length(found, &"another number of bytes"))
    }
}
