//! The keys that a hub signs with.
//!
//! Keys that were made anew wait beside those of before until the register names them (`repere hub rotate`); a hub that
//! serves takes them then, without being started again.

use crate::admin;
use repere_referral::SigningKeys;
use repere_register::{Register, RoleKeys};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

/// The keys that a hub signs with.
pub struct Signing {
    receipts: Mutex<Receipts>,
    timestamps: Option<Arc<TimestampKeys>>,
    /// Where the keys lie; none for a program that brings its own.
    folder: Option<PathBuf>,
}

/// The keys of receipts, and the deployment that named them.
struct Receipts {
    keys: Arc<SigningKeys>,
    /// SHA-256 of the deployment's text.
    deployment: Option<String>,
}

/// The keys that a hub may sign timestamps with: those that wait for the register, and those of before.
pub(crate) struct TimestampKeys(pub(crate) Vec<SigningKeys>);

impl TimestampKeys {
    /// Those that a root names, if it names these alone.
    pub(crate) fn named_by(&self, root: &RoleKeys) -> Option<&SigningKeys> {
        let named = |keys: &&SigningKeys| root.holder(&keys.public().id()).is_some();
        (root.threshold == 1).then(|| self.0.iter().find(named))?
    }
}

impl From<SigningKeys> for TimestampKeys {
    fn from(keys: SigningKeys) -> TimestampKeys {
        TimestampKeys(vec![keys])
    }
}

impl Signing {
    /// A hub that signs receipts and timestamps. Without keys for timestamps nothing is added to a register.
    #[must_use]
    pub fn new(receipts: SigningKeys, timestamps: Option<SigningKeys>) -> Signing {
        Signing {
            receipts: Mutex::new(Receipts {
                keys: Arc::new(receipts),
                deployment: None,
            }),
            timestamps: timestamps.map(|keys| Arc::new(keys.into())),
            folder: None,
        }
    }

    /// The keys of a hub's folder, which may lack those of timestamps yet.
    pub(crate) fn of_folder(receipts: SigningKeys, folder: PathBuf) -> Signing {
        Signing {
            folder: Some(folder),
            ..Signing::new(receipts, None)
        }
    }

    /// Those of receipts that the register's deployment names; those of before where it names none that are here.
    pub(crate) fn receipts(&self, register: Option<&Register>) -> Arc<SigningKeys> {
        let mut receipts = self.receipts.lock().unwrap_or_else(PoisonError::into_inner);
        if let (Some(folder), Some(held)) = (&self.folder, register.and_then(Register::deployment))
            && receipts.deployment.as_ref() != Some(&held.sha256)
        {
            let named = &held.edition.content.receipt_keys;
            let here = admin::receipt_keys(folder).unwrap_or_default();
            // Where none of them is here, or they cannot be read, they are looked for again.
            if let Some(keys) = here.into_iter().find(|keys| named.contains(&keys.public())) {
                receipts.keys = Arc::new(keys);
                receipts.deployment = Some(held.sha256.clone());
            }
        }
        Arc::clone(&receipts.keys)
    }

    /// Those of timestamps, where there are any, as they lie in the folder now.
    pub(crate) fn timestamps(&self) -> Option<Arc<TimestampKeys>> {
        match &self.folder {
            Some(folder) => admin::all_timestamp_keys(folder).ok().map(Arc::new),
            None => self.timestamps.clone(),
        }
    }
}

/// A hub without a register.
impl From<SigningKeys> for Signing {
    fn from(receipts: SigningKeys) -> Signing {
        Signing::new(receipts, None)
    }
}
