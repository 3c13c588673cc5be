//! Making anew what a hub is known by, without anybody joining again.
//!
//! Keys that sign receipts or timestamps wait until the register names them. A new authority is vouched for by the one
//! before it, so that a device which has slept since still reaches the hub and learns of the new one.

use super::{
    AUTHORITIES_BEFORE, AUTHORITY, AUTHORITY_KEY, AdminError, Certified, ISSUER, NEW_RECEIPT_KEYS,
    NEW_TIMESTAMP_KEYS, Place, RECEIPT_KEYS, RegisterError, SERVER, TIMESTAMP_KEYS,
    authorities_before, authority_key, marker, open_store, read_secret, receipt_keys,
    timestamp_keys,
};
use crate::tls;
use chrono::Utc;
use repere_files::{FileError, Readers, create, remove, replace};
use repere_referral::SigningKeys;
use repere_register::Register;
use std::path::Path;
use zeroize::Zeroizing;

/// What a hub makes anew.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Anew {
    /// Its own authority for TLS, with a certificate of it.
    pub authority: bool,
    /// The keys that receipts are signed with.
    pub receipts: bool,
    /// The keys that timestamps are signed with.
    pub timestamps: bool,
}

/// Makes new keys, which wait until the register names them, and a new authority, which is in use once the hub starts
/// again. [`super::keys`] then tells the new ones to those who sign.
///
/// Gives until when the new certificate is good, where there is one.
///
/// # Errors
/// [`RegisterError::NoRegister`] for keys where there is no register: nobody would learn of them.
/// [`AdminError::RotationWaits`] where new keys wait already, [`AdminError::NoAuthorityKey`] where the authority's key
/// is kept elsewhere, or what the folder gives. Nothing is different then.
pub async fn rotate(place: impl Into<Place>, anew: Anew) -> Result<Option<Certified>, AdminError> {
    let place = place.into();
    let dir = place.dir.as_path();
    let marker = marker(dir)?;
    // Everything that can be refused, before anything is written.
    if anew.receipts || anew.timestamps {
        let version = open_store(&place).await?.register_version().await;
        if version.map_err(AdminError::Store)?.is_none() {
            return Err(RegisterError::NoRegister.into());
        }
    }
    if anew.receipts {
        receipt_keys(dir)?;
    }
    if anew.timestamps {
        timestamp_keys(dir)?;
    }
    let waiting = [
        (anew.receipts, NEW_RECEIPT_KEYS),
        (anew.timestamps, NEW_TIMESTAMP_KEYS),
    ];
    let waiting = || {
        let wanted = waiting.iter().filter(|(wanted, _)| *wanted);
        wanted.map(|(_, name)| dir.join(name))
    };
    if waiting().any(|path| path.exists()) {
        return Err(AdminError::RotationWaits);
    }
    let certified = match anew.authority {
        true => Some(new_authority(dir, &marker.names)?),
        false => None,
    };
    for path in waiting() {
        let new = SigningKeys::generate(&mut rand::rng());
        create(&path, &new.to_bytes(), Readers::Owner).map_err(|error| match error {
            FileError::AlreadyExists { .. } => AdminError::RotationWaits,
            error => AdminError::File(error),
        })?;
    }
    Ok(certified)
}

/// A new authority, vouched for by the one before.
fn new_authority(dir: &Path, names: &crate::HubNames) -> Result<Certified, AdminError> {
    let (now, before) = (Utc::now(), authority_key(dir)?);
    let new = tls::new_authority(names, now).map_err(AdminError::Tls)?;
    let vouched = tls::vouched(names, &new.key, &before, now).map_err(AdminError::Tls)?;
    let chain = [vouched.as_bytes(), &authorities_before(dir)?].concat();
    let chain = tls::first_certificates(&chain, tls::MAX_AUTHORITIES_BEFORE);
    let chain = chain.map_err(AdminError::Tls)?;
    let issuer = tls::new_issuer(names, &new.key, now).map_err(AdminError::Tls)?;
    let server = tls::new_server(names, &issuer, now).map_err(AdminError::Tls)?;
    let server = Zeroizing::new([server.as_bytes(), chain.as_bytes()].concat());
    // The certificate first: whoever knows either authority believes it, however far this gets.
    for (name, content) in [
        (SERVER, server.as_slice()),
        (AUTHORITIES_BEFORE, chain.as_bytes()),
        (ISSUER, issuer.as_bytes()),
        (AUTHORITY_KEY, new.key.as_bytes()),
        (AUTHORITY, new.certificate.as_bytes()),
    ] {
        replace(&dir.join(name), content, Readers::Owner).map_err(AdminError::File)?;
    }
    Ok(Certified {
        until: tls::issuer_until(now).unwrap_or_default(),
    })
}

/// Puts keys that waited, and that a register names now, in the place of those of before.
pub(super) fn settle(dir: &Path, register: &Register) -> Result<(), AdminError> {
    let deployment = register.deployment();
    let receipts = deployment.map(|held| held.edition.content.receipt_keys.clone());
    let timestamps = &register.root().edition.content.timestamp;
    take(dir, NEW_RECEIPT_KEYS, RECEIPT_KEYS, |keys| {
        receipts.is_some_and(|named| named.contains(&keys.public()))
    })?;
    take(dir, NEW_TIMESTAMP_KEYS, TIMESTAMP_KEYS, |keys| {
        timestamps.holder(&keys.public().id()).is_some()
    })
}

fn take(
    dir: &Path,
    new: &str,
    old: &str,
    is_named: impl FnOnce(&SigningKeys) -> bool,
) -> Result<(), AdminError> {
    let new = dir.join(new);
    let bytes = match read_secret(&new) {
        Ok(bytes) => bytes,
        Err(FileError::Missing { .. }) => return Ok(()),
        Err(error) => return Err(AdminError::File(error)),
    };
    let Ok(keys) = SigningKeys::from_bytes(&bytes) else {
        return Ok(());
    };
    if is_named(&keys) {
        replace(&dir.join(old), &bytes, Readers::Owner).map_err(AdminError::File)?;
        remove(&new).map_err(AdminError::File)?;
    }
    Ok(())
}
