//! What the fuzz target of the vault's key file does with its bytes, and what must hold then.
//! `crates/vault/tests/corpus.rs` replays the corpus through the same function.

use chrono::DateTime;
use repere_vault::{OpenError, Schema, SecretString, Vault};
use std::path::Path;

/// Tables do not matter here: no database is ever opened.
const SCHEMA: Schema = Schema {
    name: "vault",
    migrations: &[],
};

/// The key file of a vault whose database is none: whoever holds the device can write it.
///
/// In: an empty folder, used for this input only, and the bytes of the key file.
pub fn key_file(folder: &Path, input: &[u8]) {
    if takes_long(input) {
        return;
    }
    let (key, database) = (folder.join("vault.key"), folder.join("vault.db"));
    std::fs::write(&key, input).expect("the folder can be written to");
    std::fs::write(&database, [7; 4096]).expect("the folder can be written to");
    let now = DateTime::from_timestamp(1_795_000_000, 0).expect("a date");
    let passphrase = SecretString::from("cinq pommes vertes");
    let Err(error) = Vault::unlock(&SCHEMA, folder, &passphrase, now) else {
        panic!("a database that is none was opened");
    };
    let untried = matches!(
        error,
        OpenError::NotAVault | OpenError::NewerVersion | OpenError::UnacceptableKdf
    );
    if untried {
        let kept = std::fs::read(&key).expect("the key file is still there");
        assert_eq!(kept, input, "{error:?}");
    }
    let kept = std::fs::read(&database).expect("the database is still there");
    assert_eq!(kept, [7; 4096], "{error:?}");
}

/// Whether trying the passphrase would take seconds, as such a key file may demand.
fn takes_long(input: &[u8]) -> bool {
    let file: serde_json::Value = serde_json::from_slice(input).unwrap_or_default();
    let memory = file["header"]["kdf"]["memory_kib"].as_u64();
    memory.is_some_and(|memory| (1024..=1024 * 1024).contains(&memory))
}
