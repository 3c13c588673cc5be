//! The keys that a hub signs with.

use crate::admin;
use repere_referral::SigningKeys;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

/// The keys that a hub signs with.
pub struct Signing {
    /// Those of receipts.
    pub(crate) receipts: SigningKeys,
    timestamps: OnceLock<Arc<SigningKeys>>,
    /// Where the keys of timestamps may be found later: a hub of before has none until its operator asks for them.
    folder: Option<PathBuf>,
}

impl Signing {
    /// A hub that signs receipts and timestamps. Without keys for timestamps nothing is added to a register.
    #[must_use]
    pub fn new(receipts: SigningKeys, timestamps: Option<SigningKeys>) -> Signing {
        let signing = Signing {
            receipts,
            timestamps: OnceLock::new(),
            folder: None,
        };
        if let Some(timestamps) = timestamps {
            signing.timestamps.set(Arc::new(timestamps)).ok();
        }
        signing
    }

    /// The keys of a hub's folder, which may lack those of timestamps yet.
    pub(crate) fn of_folder(receipts: SigningKeys, folder: PathBuf) -> Signing {
        Signing {
            receipts,
            timestamps: OnceLock::new(),
            folder: Some(folder),
        }
    }

    /// Those of timestamps, where there are any.
    pub(crate) fn timestamps(&self) -> Option<&Arc<SigningKeys>> {
        if self.timestamps.get().is_none() {
            let folder = self.folder.as_ref()?;
            let keys = admin::timestamp_keys(folder).ok()?;
            self.timestamps.set(Arc::new(keys)).ok();
        }
        self.timestamps.get()
    }
}

/// A hub without a register.
impl From<SigningKeys> for Signing {
    fn from(receipts: SigningKeys) -> Signing {
        Signing::new(receipts, None)
    }
}
