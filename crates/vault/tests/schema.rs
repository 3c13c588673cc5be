//! The tables of a program: brought up to its newest version, and never those of another program.

mod vault_of_lines;

use std::fs;

use repere_vault::{KdfParameters, OpenError, Schema, Statements, Vault};
use tempfile::TempDir;
use vault_of_lines::{PASSPHRASE, SCHEMA, at, create, lines, secret, unlock, write};

/// The schema of the same program, a version later.
const LATER: Schema = Schema {
    migrations: &[
        SCHEMA.migrations[0],
        "ALTER TABLE line ADD COLUMN colour TEXT; UPDATE line SET colour = 'green'",
    ],
    ..SCHEMA
};

fn unlock_as(schema: &Schema, dir: &TempDir) -> Result<Vault, OpenError> {
    Vault::unlock(schema, dir.path(), &secret(PASSPHRASE), at(0))
}

fn version(vault: &Vault) -> i64 {
    let found = vault
        .db()
        .query_row("PRAGMA user_version", [], |row| row.get(0));
    found.expect("a number")
}

#[test]
fn vault_of_an_older_version_is_brought_up_and_keeps_what_it_has() {
    let dir = tempfile::tempdir().expect("a folder");
    let vault = create(dir.path());
    write(&vault, "kept");
    assert_eq!(version(&vault), 1);
    vault.lock().expect("locked");
    for _ in 0..2 {
        let vault = unlock_as(&LATER, &dir).expect("unlocked");
        assert_eq!(version(&vault), 2);
        assert_eq!(lines(&vault), Ok(vec!["kept".to_owned()]));
        let green = vault
            .db()
            .prepare("SELECT 1 FROM line WHERE colour = 'green'");
        assert!(green.and_then(|mut found| found.exists([])).expect("asked"));
    }
}

#[test]
fn vault_of_a_newer_version_is_left_as_it_is() {
    let dir = tempfile::tempdir().expect("a folder");
    create(dir.path()).lock().expect("locked");
    unlock_as(&LATER, &dir)
        .expect("unlocked")
        .lock()
        .expect("locked");
    let before = fs::read(dir.path().join("vault.db")).expect("bytes");
    assert_eq!(unlock(dir.path()).err(), Some(OpenError::NewerVersion));
    assert!(fs::read(dir.path().join("vault.db")).expect("bytes") == before);
}

#[test]
fn migration_that_fails_leaves_the_version_before() {
    const BROKEN: Schema = Schema {
        migrations: &[
            SCHEMA.migrations[0],
            "DELETE FROM line; ALTER TABLE nowhere ADD COLUMN colour TEXT",
        ],
        ..SCHEMA
    };
    let dir = tempfile::tempdir().expect("a folder");
    let vault = create(dir.path());
    write(&vault, "kept");
    vault.lock().expect("locked");
    assert!(unlock_as(&BROKEN, &dir).is_err());
    let vault = unlock(dir.path()).expect("unlocked");
    assert_eq!(lines(&vault), Ok(vec!["kept".to_owned()]));
}

/// A desk's vault and a device's in one folder: neither is the other's, and both are open at once.
#[test]
fn vaults_with_different_names_know_nothing_of_each_other() {
    let desk = Schema {
        name: "desk",
        migrations: &["CREATE TABLE letter (id TEXT NOT NULL PRIMARY KEY) STRICT"],
    };
    let dir = tempfile::tempdir().expect("a folder");
    let device = create(dir.path());
    assert!(!Vault::exists(&desk, dir.path()));
    assert_eq!(unlock_as(&desk, &dir).err(), Some(OpenError::Absent));
    let kdf = KdfParameters::for_tests();
    let other = Vault::create(&desk, dir.path(), &secret("another passphrase"), kdf, at(0));
    let other = other.expect("a vault beside the first");
    let sql = "INSERT INTO letter (id) VALUES (?1)";
    other.db().change_one(sql, ["a"]).expect("kept");
    write(&device, "kept");
    for name in ["vault.db", "vault.key", "desk.db", "desk.key", "desk.lock"] {
        assert!(dir.path().join(name).exists(), "{name}");
    }
    drop((device, other));
    assert_eq!(
        unlock_as(&desk, &dir).err().map(|error| error.code()),
        Some("wrong-passphrase")
    );
    assert!(unlock(dir.path()).is_ok());
}
