//! What tests inside the crate, which may look into the database, have in common.

use chrono::{DateTime, Utc};
use tempfile::TempDir;
use uuid::Uuid;

use crate::{
    Casebook, ConsentRecord, KdfParameters, OpenError, OutboxEntry, Screening, SecretString,
    StoredAnswer, StoredPack,
};

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_000_000, 0).expect("a date")
}

fn passphrase() -> SecretString {
    SecretString::from("cinq pommes vertes")
}

pub fn vault() -> (Casebook, TempDir) {
    let dir = tempfile::tempdir().expect("a folder");
    let vault = Casebook::create(dir.path(), &passphrase(), KdfParameters::for_tests(), now())
        .expect("a vault");
    (vault, dir)
}

pub fn unlock(dir: &TempDir) -> Result<Casebook, OpenError> {
    Casebook::unlock(dir.path(), &passphrase(), now())
}

pub fn begin(vault: &Casebook) -> Uuid {
    let pack = StoredPack {
        sha256: "00".to_owned(),
        id: "p".to_owned(),
        version: "1".to_owned(),
        files: Vec::new(),
    };
    vault.put_pack(&pack).expect("kept");
    let screening = Screening {
        id: Uuid::now_v7(),
        code: vault.next_code().expect("a code"),
        protocol_id: "p".to_owned(),
        protocol_version: "1".to_owned(),
        protocol_sha256: "00".to_owned(),
        interviewer_locale: "fr".to_owned(),
        respondent_locale: "ar".to_owned(),
        current_question: None,
        state: "in-progress".to_owned(),
        begun_at: now(),
        changed_at: now(),
    };
    vault.insert_screening(&screening).expect("begun");
    screening.id
}

pub fn answer(question: &str, answer: &str) -> StoredAnswer {
    StoredAnswer {
        question: question.to_owned(),
        answer: answer.to_owned(),
        provenance: "answered".to_owned(),
        respondent_locale: "ar".to_owned(),
        interviewer_locale: "fr".to_owned(),
        recorded_at: now(),
    }
}

pub fn queue(vault: &Casebook, screening: Uuid) -> Uuid {
    let consent = ConsentRecord {
        id: Uuid::now_v7(),
        screening,
        agency: "ccem".to_owned(),
        kind: "consent".to_owned(),
        ground: None,
        disclosed: "[]".to_owned(),
        recorded_at: now(),
    };
    let entry = OutboxEntry {
        referral: Uuid::now_v7(),
        screening,
        agency: "ccem".to_owned(),
        sealed: vec![1, 2, 3],
        sha256: "ab".to_owned(),
        state: "waiting".to_owned(),
        sealed_at: now(),
        attempts: 0,
        next_attempt_at: None,
        problem: None,
        receipt: None,
        received_at: None,
    };
    vault.queue_referral(&consent, &entry).expect("queued");
    entry.referral
}
