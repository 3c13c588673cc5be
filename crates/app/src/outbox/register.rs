//! What is kept of a register: read back with every signature checked, never older than what was seen.

use crate::error::AppError;
use repere_casebook::StoredRegister;
use repere_referral::sha256_hex;
use repere_register::{Kept, Register, Update};
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use std::sync::Arc;

/// The register that was read last in this session: the same text is not checked twice.
#[derive(Default)]
pub(crate) struct KeptRegisters(RefCell<Option<(String, Arc<Kept>)>>);

impl KeptRegisters {
    /// Reads what is kept.
    ///
    /// # Errors
    /// `register-damaged`.
    pub fn read(&self, text: &str) -> Result<Arc<Kept>, AppError> {
        if let Some((known, kept)) = &*self.0.borrow()
            && known == text
        {
            return Ok(Arc::clone(kept));
        }
        let kept = Kept::parse(text.as_bytes()).map_err(|_| AppError::RegisterDamaged)?;
        let kept = Arc::new(kept);
        *self.0.borrow_mut() = Some((text.to_owned(), Arc::clone(&kept)));
        Ok(kept)
    }
}

/// The newest editions that were ever believed. What replaces a damaged register is held to them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Seen {
    /// The register's id.
    register: String,
    /// The version of the root.
    root: u64,
    /// Epoch and version.
    deployment: Option<(u32, u64)>,
}

impl Seen {
    /// What a register has.
    pub fn of(register: &Register) -> Seen {
        let deployment = register.deployment();
        Seen {
            register: register.id().to_owned(),
            root: register.root().edition.version,
            deployment: deployment.map(|held| held.edition.order()),
        }
    }

    /// Reads what [`Seen::to_text`] gave.
    ///
    /// # Errors
    /// `register-damaged`.
    pub fn parse(text: &str) -> Result<Seen, AppError> {
        serde_json::from_str(text).map_err(|_| AppError::RegisterDamaged)
    }

    /// What is kept.
    ///
    /// # Errors
    /// `unexpected`.
    pub fn to_text(&self) -> Result<String, AppError> {
        serde_json::to_string(self).map_err(|error| AppError::unexpected(error))
    }

    /// Whether this, of the register, is older than what was seen before, or of another register. A deployment that
    /// the root has voided is not missed.
    pub fn is_older_than(&self, seen: &Seen, register: &Register) -> bool {
        if self.register != seen.register {
            return true;
        }
        let Some((epoch, version)) = seen.deployment else {
            return self.root < seen.root;
        };
        let older = match self.deployment {
            Some(held) => held < (epoch, version),
            None => register.root().edition.content.deployment.epoch <= epoch,
        };
        self.root < seen.root || older
    }

    /// The newer of both, part by part.
    pub fn or_newer(self, other: &Seen) -> Seen {
        Seen {
            register: self.register,
            root: self.root.max(other.root),
            deployment: self.deployment.max(other.deployment),
        }
    }
}

/// Begins again with the file that the device joined with, where what was kept since is damaged: the root in it
/// that the code vouched for is known by its hash.
///
/// # Errors
/// `register-damaged` where that file is damaged too: only joining again helps then.
pub(crate) fn begin_again(file: &str, stored: &StoredRegister) -> Result<Kept, AppError> {
    let damaged = |_| AppError::RegisterDamaged;
    let file = Update::parse(file.as_bytes()).map_err(damaged)?;
    let vouched = |root: &[u8]| sha256_hex(root) == stored.vouched;
    Kept::begin(&file, false, vouched).map_err(damaged)
}
