//! An enrolment that the hub has not answered yet.

use std::collections::BTreeSet;
use std::fmt;

use rusqlite::{OptionalExtension, params};
use secrecy::{ExposeSecret, SecretString};

use crate::{Casebook, Device, StoreError};

/// What was drawn before the hub heard of it, so that the same code can be tried again with the same keys.
pub struct PendingEnrolment {
    /// SHA-256 of the code's token, hexadecimal: which code it was.
    pub token_sha256: String,
    /// The device's signing keys in base64, as `repere_referral` writes them.
    pub signing_keys: SecretString,
    /// The device's secret key for replies, as the age format writes it.
    pub recipient: SecretString,
}

impl fmt::Debug for PendingEnrolment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PendingEnrolment").finish_non_exhaustive()
    }
}

impl Casebook {
    /// Keeps an enrolment that begins, durably; an earlier one that was not finished is replaced.
    pub fn begin_enrolment(&self, pending: &PendingEnrolment) -> Result<(), StoreError> {
        self.change_one(
            "INSERT INTO pending_enrolment (only_one, token_sha256, signing_keys, recipient)
             VALUES (1, ?1, ?2, ?3)
             ON CONFLICT (only_one) DO UPDATE SET token_sha256 = excluded.token_sha256,
                 signing_keys = excluded.signing_keys, recipient = excluded.recipient",
            params![
                pending.token_sha256,
                pending.signing_keys.expose_secret(),
                pending.recipient.expose_secret(),
            ],
        )
    }

    /// The enrolment that was begun and not finished.
    pub fn pending_enrolment(&self) -> Result<Option<PendingEnrolment>, StoreError> {
        let mut statement = self.db().prepare_cached(
            "SELECT token_sha256, signing_keys, recipient FROM pending_enrolment WHERE only_one = 1",
        )?;
        let pending = statement.query_row([], |row| {
            Ok(PendingEnrolment {
                token_sha256: row.get(0)?,
                signing_keys: SecretString::from(row.get::<_, String>(1)?),
                recipient: SecretString::from(row.get::<_, String>(2)?),
            })
        });
        Ok(pending.optional()?)
    }

    /// Keeps what the hub gave, in place of what was begun, with the agencies that the device knows from now on,
    /// in one transaction. Those of a deployment of before are forgotten, and what was to be told of it; not where
    /// it is the `same` one.
    pub fn finish_enrolment(
        &self,
        device: &Device,
        known: &BTreeSet<String>,
        same: bool,
    ) -> Result<(), StoreError> {
        let transaction = self.transaction()?;
        self.put_device(device)?;
        if !same {
            self.forget_register_of_before()?;
        }
        self.know_agencies(known)?;
        self.db()
            .prepare_cached("DELETE FROM pending_enrolment")?
            .execute([])?;
        Ok(transaction.commit()?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[test]
    fn enrolment_that_was_begun_is_there_until_it_is_finished() {
        let (vault, dir) = testing::vault();
        assert!(vault.pending_enrolment().expect("read").is_none());
        for token in ["first", "second"] {
            let pending = PendingEnrolment {
                token_sha256: token.to_owned(),
                signing_keys: SecretString::from("keys-secret"),
                recipient: SecretString::from("recipient-secret"),
            };
            assert!(!format!("{pending:?}").contains("secret"));
            vault.begin_enrolment(&pending).expect("kept");
        }
        vault.lock().expect("locked");
        let vault = testing::unlock(&dir).expect("unlocked");
        let pending = vault.pending_enrolment().expect("read").expect("there");
        assert_eq!(pending.token_sha256, "second");
        assert_eq!(pending.signing_keys.expose_secret(), "keys-secret");
        assert_eq!(pending.recipient.expose_secret(), "recipient-secret");
        vault
            .finish_enrolment(&testing::device(), &BTreeSet::new(), false)
            .expect("finished");
        assert!(vault.pending_enrolment().expect("read").is_none());
        assert!(vault.device().expect("read").is_some());
    }
}
