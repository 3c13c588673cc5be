//! An encrypted file under a passphrase, and what any program needs that keeps its tables in one.
//!
//! It knows no table: what is kept, and what the files are called, comes in as a [`Schema`].
//!
//! What may be touched from here: one folder, and in it `<name>.db` (SQLCipher), `<name>.key` (its key,
//! wrapped under the passphrase), `<name>.lock`, and their short-lived neighbours with the same prefix.
//! Why two files, which journal, and how a passphrase is spelled: `docs/decisions/0001-vault-files.md`.
//!
//! **Invariant:** nothing is written unencrypted: no draft, no log line, no temporary file.
//! Where SQLCipher is not there, nothing opens.
//!
//! **Invariant:** what returned `Ok` is on the disk (`synchronous=FULL`); what returned an error changed nothing.
//!
//! **Invariant:** nothing is ever created over a file that is there.
//!
//! **Invariant:** the clock comes in as an argument. Randomness (keys, salts, nonces) is the operating system's.
//!
//! Opening fails with an [`OpenError`], using with a [`StoreError`].

mod attempts;
mod columns;
mod connection;
mod error;
mod kdf;
mod key_file;
mod lock;
mod migrations;
mod open;
mod paths;
mod statements;

pub use columns::{Id, Time};
pub use error::{OpenError, StoreError};
pub use kdf::KdfParameters;
pub use migrations::Schema;
pub use open::Vault;
pub use secrecy::SecretString;
pub use statements::Statements;
