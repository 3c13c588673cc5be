//! A vault in a folder of its own, with one table that is nobody's.
#![allow(dead_code, reason = "each test file takes what it needs")]

use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use repere_vault::{KdfParameters, OpenError, Schema, SecretString, Statements, StoreError, Vault};

pub const PASSPHRASE: &str = "cinq pommes vertes";

/// What is kept here: lines.
pub const SCHEMA: Schema = Schema {
    name: "vault",
    migrations: &[
        "CREATE TABLE line (number INTEGER NOT NULL PRIMARY KEY, text TEXT NOT NULL) STRICT",
    ],
};

/// A moment in the life of the tests: seconds after the first.
pub fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_000_000, 123_456_789).expect("a date")
        + TimeDelta::seconds(seconds)
}

pub fn secret(passphrase: &str) -> SecretString {
    SecretString::from(passphrase)
}

pub fn create_with(dir: &Path, passphrase: &str) -> Result<Vault, OpenError> {
    let kdf = KdfParameters::for_tests();
    Vault::create(&SCHEMA, dir, &secret(passphrase), kdf, at(0))
}

pub fn create(dir: &Path) -> Vault {
    create_with(dir, PASSPHRASE).expect("a new vault")
}

pub fn unlock(dir: &Path) -> Result<Vault, OpenError> {
    unlock_with(dir, PASSPHRASE, 0)
}

pub fn unlock_with(dir: &Path, passphrase: &str, seconds: i64) -> Result<Vault, OpenError> {
    Vault::unlock(&SCHEMA, dir, &secret(passphrase), at(seconds))
}

pub fn write(vault: &Vault, text: &str) {
    let sql = "INSERT INTO line (text) VALUES (?1)";
    vault.db().change_one(sql, [text]).expect("written");
}

/// Every line, in the order of writing.
pub fn lines(vault: &Vault) -> Result<Vec<String>, StoreError> {
    let mut statement = vault
        .db()
        .prepare("SELECT text FROM line ORDER BY number")?;
    let lines = statement.query_map([], |row| row.get(0))?;
    Ok(lines.collect::<Result<_, _>>()?)
}
