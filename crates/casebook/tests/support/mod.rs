//! A vault in a folder of its own, and things to put in it.
#![allow(dead_code, reason = "each test file takes what it needs")]

use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use repere_casebook::{
    Casebook, ConsentRecord, KdfParameters, OpenError, OutboxEntry, Screening, SecretString,
    StoredAnswer, StoredPack,
};
use tempfile::TempDir;
use uuid::Uuid;

pub const PASSPHRASE: &str = "cinq pommes vertes";

/// A moment in the life of the tests: seconds after the first.
pub fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_000_000, 123_456_789).expect("a date")
        + TimeDelta::seconds(seconds)
}

pub fn secret(passphrase: &str) -> SecretString {
    SecretString::from(passphrase)
}

pub fn create(dir: &Path) -> Casebook {
    Casebook::create(dir, &secret(PASSPHRASE), KdfParameters::for_tests(), at(0))
        .expect("a new vault")
}

pub fn unlock(dir: &Path) -> Result<Casebook, OpenError> {
    Casebook::unlock(dir, &secret(PASSPHRASE), at(0))
}

/// A vault with one screening in it.
pub struct Fixture {
    pub vault: Casebook,
    pub screening: Uuid,
    pub dir: TempDir,
}

impl Fixture {
    pub fn new() -> Self {
        let dir = tempfile::tempdir().expect("a folder");
        let vault = create(dir.path());
        let screening = begin(&vault);
        Self {
            vault,
            screening,
            dir,
        }
    }

    /// The same vault after it was locked and unlocked.
    pub fn reopened(self) -> Self {
        self.vault.lock().expect("locked");
        Self {
            vault: unlock(self.dir.path()).expect("unlocked"),
            ..self
        }
    }
}

pub fn pack() -> StoredPack {
    StoredPack {
        sha256: "5f".repeat(32),
        id: "labour-exploitation".to_owned(),
        version: "1.0.0".to_owned(),
        files: b"\0\xff pack".to_vec(),
    }
}

pub fn screening(vault: &Casebook) -> Screening {
    Screening {
        id: Uuid::now_v7(),
        code: vault.next_code().expect("a code"),
        protocol_id: "labour-exploitation".to_owned(),
        protocol_version: "1.0.0".to_owned(),
        protocol_sha256: pack().sha256,
        interviewer_locale: "fr".to_owned(),
        respondent_locale: "ar".to_owned(),
        current_question: Some("works-now".to_owned()),
        state: "in-progress".to_owned(),
        begun_at: at(0),
        changed_at: at(0),
    }
}

pub fn begin(vault: &Casebook) -> Uuid {
    vault.put_pack(&pack()).expect("kept");
    let screening = screening(vault);
    vault.insert_screening(&screening).expect("begun");
    screening.id
}

pub fn answer(question: &str, answer: &str, seconds: i64) -> StoredAnswer {
    StoredAnswer {
        question: question.to_owned(),
        answer: answer.to_owned(),
        provenance: "answered".to_owned(),
        respondent_locale: "ar".to_owned(),
        interviewer_locale: "fr".to_owned(),
        recorded_at: at(seconds),
    }
}

pub fn consent(screening: Uuid) -> ConsentRecord {
    ConsentRecord {
        id: Uuid::now_v7(),
        screening,
        agency: "ccem".to_owned(),
        kind: "consent".to_owned(),
        ground: None,
        disclosed: r#"["outcome"]"#.to_owned(),
        recorded_at: at(50),
    }
}

pub fn entry(screening: Uuid) -> OutboxEntry {
    OutboxEntry {
        referral: Uuid::now_v7(),
        screening,
        agency: "ccem".to_owned(),
        sealed: (0..=255).cycle().take(6000).collect(),
        sha256: "ab".repeat(32),
        state: "waiting".to_owned(),
        sealed_at: at(50),
        attempts: 0,
        next_attempt_at: None,
        problem: None,
        receipt: None,
        received_at: None,
    }
}
