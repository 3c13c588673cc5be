//! The encrypted store on the device: packs, screenings, answers, the outbox, the device's keys.
//!
//! What may be touched from here: one folder, and in it `vault.db` (SQLCipher), `vault.key` (its key,
//! wrapped under the passphrase), `vault.lock`, and their short-lived neighbours with the same prefix.
//! Why two files, which journal, and how a passphrase is spelled: `docs/decisions/0001-vault-files.md`.
//!
//! **Invariant:** nothing about a person is written unencrypted: no draft, no log line, no temporary file.
//! Where SQLCipher is not there, nothing opens.
//!
//! **Invariant:** what returned `Ok` is on the disk (`synchronous=FULL`); what returned an error changed nothing.
//!
//! **Invariant:** nothing is ever created over a file that is there.
//!
//! **Invariant:** the clock comes in as an argument. Randomness (keys, salts, nonces) is the operating system's.
//!
//! Opening fails with an [`OpenError`], using with a [`StoreError`].

mod answers;
mod attempts;
mod connection;
mod deletion;
mod device;
mod erasures;
mod error;
mod files;
mod judgements;
mod kdf;
mod key_file;
mod listing;
mod lock;
mod migrations;
mod open;
mod outbox;
mod own_words;
mod packs;
mod preliminaries;
mod replies;
mod rows;
mod screenings;
mod settings;
#[cfg(test)]
mod testing;
mod visits;

pub use answers::StoredAnswer;
pub use deletion::{BY_RETENTION, BY_WORKER, Deleted, RetentionRule};
pub use device::Device;
pub use erasures::StoredErasure;
pub use error::{OpenError, StoreError};
pub use judgements::StoredJudgement;
pub use kdf::KdfParameters;
pub use listing::{ListFilter, ListPage, Listed, Standing};
pub use open::Vault;
pub use outbox::{ConsentRecord, OutboxEntry};
pub use packs::{StoredPack, StoredProtocol};
pub use preliminaries::Preliminary;
pub use replies::{ReplyProblem, StoredReply};
pub use rows::DamagedRow;
pub use screenings::Screening;
pub use secrecy::SecretString;
pub use visits::{Visit, VisitReferral};
