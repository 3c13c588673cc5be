//! Somebody's secret keys, in a file that only its owner can read, and the public half beside it.

use crate::error::AuthorityError;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use rand::CryptoRng;
use repere_files::{FileError, Readers};
use repere_referral::SigningKeys;
use repere_referral::names::is_good_name;
use repere_register::Holder;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use zeroize::{Zeroize, Zeroizing};

/// The form that this version writes and reads. A publisher's keys have another: nobody signs a register with
/// them by mistake.
const FORMAT: &str = "repere-authority-key/1";

/// The largest file of keys, in bytes.
const MAX_KEY_BYTES: u64 = 64 * 1024;

/// The file of somebody's secret keys.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyFile {
    format: String,
    name: String,
    /// Base64. Secret.
    secret_keys: String,
}

impl Drop for KeyFile {
    fn drop(&mut self) {
        self.secret_keys.zeroize();
    }
}

/// Somebody who can sign here.
#[derive(Debug)]
pub struct Signer {
    /// What people call the person.
    pub name: String,
    /// The secret keys.
    pub keys: SigningKeys,
}

impl KeyFile {
    /// Reads somebody's secret keys.
    ///
    /// # Errors
    /// [`AuthorityError::NotAKey`], [`AuthorityError::File`].
    pub fn read(path: &Path) -> Result<Signer, AuthorityError> {
        let text = repere_files::read_secret(path, MAX_KEY_BYTES)?;
        let file: Option<KeyFile> = serde_json::from_slice(&text).ok();
        let found = file.and_then(|file| file.signer());
        found.ok_or_else(|| AuthorityError::NotAKey {
            path: path.to_owned(),
        })
    }

    fn signer(&self) -> Option<Signer> {
        if self.format != FORMAT || !is_good_name(&self.name) {
            return None;
        }
        let bytes = Zeroizing::new(BASE64_STANDARD.decode(&self.secret_keys).ok()?);
        let keys = SigningKeys::from_bytes(&bytes).ok()?;
        let name = self.name.clone();
        Some(Signer { name, keys })
    }
}

/// Where the public half of the keys in a file goes: `anne.public.json` beside `anne.key`.
#[must_use]
pub fn public_path(secret: &Path) -> PathBuf {
    let stem = secret.file_stem().unwrap_or_default();
    let mut name = stem.to_owned();
    name.push(".public.json");
    secret.with_file_name(name)
}

/// Makes somebody's keys: the secret ones in `out`, for its owner alone, the public ones in [`public_path`].
/// Gives the public half.
///
/// # Errors
/// [`AuthorityError::BadName`], [`AuthorityError::File`] where one of the two names is taken; neither file is
/// there then.
pub fn keygen(name: &str, out: &Path, rng: &mut impl CryptoRng) -> Result<Holder, AuthorityError> {
    let name = name.trim();
    if !is_good_name(name) {
        return Err(AuthorityError::BadName);
    }
    let public = public_path(out);
    if public == out || repere_files::exists(&public) {
        return Err(FileError::AlreadyExists { path: public }.into());
    }
    let keys = SigningKeys::generate(rng);
    let holder = Holder {
        name: name.to_owned(),
        keys: keys.public(),
    };
    let mut text = serde_json::to_string_pretty(&holder).expect("a name and keys are always JSON");
    text.push('\n');
    if Holder::parse(&text).as_ref() != Some(&holder) {
        return Err(AuthorityError::BadName);
    }
    let file = KeyFile {
        format: FORMAT.to_owned(),
        name: name.to_owned(),
        secret_keys: BASE64_STANDARD.encode(keys.to_bytes()),
    };
    let secret = serde_json::to_vec(&file).expect("strings are always JSON");
    repere_files::create(out, &Zeroizing::new(secret), Readers::Owner)?;
    // A key whose public half was never written signs for nobody.
    if let Err(error) = repere_files::create(&public, text.as_bytes(), Readers::Everybody) {
        repere_files::remove(out)?;
        return Err(error.into());
    }
    Ok(holder)
}
