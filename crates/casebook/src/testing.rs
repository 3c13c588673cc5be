//! A vault in a folder of its own, and one of everything to put into it; for tests and benches, here and in
//! the crates above.

use std::path::Path;

use chrono::{DateTime, TimeDelta, Utc};
use tempfile::TempDir;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    Attachment, AttachmentKind, BasisKind, Casebook, ConsentRecord, Device, KdfParameters, Media,
    OpenError, OutboxEntry, Preliminary, ReplyState, Screening, ScreeningState, SealedFor,
    SecretString, SendState, StoredAnswer, StoredErasure, StoredPack, StoredReply, Visit,
};

/// What opens the vaults made here.
pub const PASSPHRASE: &str = "cinq pommes vertes";

/// A moment in the life of the tests: seconds after the first.
pub fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_000_000, 123_456_789).expect("a date")
        + TimeDelta::seconds(seconds)
}

/// A new vault whose passphrase costs nothing to try, open.
pub fn create(dir: impl AsRef<Path>) -> Casebook {
    let passphrase = SecretString::from(PASSPHRASE);
    let vault = Casebook::create(dir.as_ref(), &passphrase, KdfParameters::for_tests(), at(0));
    vault.expect("a vault")
}

/// The same in a folder of its own.
pub fn vault() -> (Casebook, TempDir) {
    let dir = tempfile::tempdir().expect("a folder");
    (create(&dir), dir)
}

/// Opens it again.
pub fn unlock(dir: impl AsRef<Path>) -> Result<Casebook, OpenError> {
    Casebook::unlock(dir.as_ref(), &SecretString::from(PASSPHRASE), at(0))
}

/// Changes rows in a way in which no call of the casebook does, as a fault of the program or of the disk might.
pub fn spoil(vault: &Casebook, sql: &str) {
    vault.db().execute_batch(sql).expect("spoilt");
}

/// A vault with one screening in it.
pub struct Fixture {
    /// The vault, open.
    pub vault: Casebook,
    /// The screening.
    pub screening: Uuid,
    /// Where the vault is; it goes with this.
    pub dir: TempDir,
}

impl Fixture {
    /// Makes it.
    #[expect(clippy::new_without_default, reason = "it is made on a disk")]
    pub fn new() -> Self {
        let (vault, dir) = vault();
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
            vault: unlock(&self.dir).expect("unlocked"),
            ..self
        }
    }
}

/// What screenings begin with here.
pub fn pack() -> StoredPack {
    StoredPack {
        sha256: "5f".repeat(32),
        id: "labour-exploitation".to_owned(),
        version: "1.0.0".to_owned(),
        files: b"\0\xff pack".to_vec(),
    }
}

/// A screening that has not begun, with the next code; its pack must be kept before.
pub fn screening(vault: &Casebook) -> Screening {
    let pack = pack();
    Screening {
        id: Uuid::now_v7(),
        code: vault.next_code().expect("a code"),
        protocol_id: pack.id,
        protocol_version: pack.version,
        protocol_sha256: pack.sha256,
        interviewer_locale: "fr".to_owned(),
        respondent_locale: "ar".to_owned(),
        current_question: Some("works-now".to_owned()),
        state: ScreeningState::InProgress,
        begun_at: at(0),
        changed_at: at(0),
    }
}

/// Begins a screening.
pub fn begin(vault: &Casebook) -> Uuid {
    vault.put_pack(&pack()).expect("kept");
    let screening = screening(vault);
    vault.insert_screening(&screening).expect("begun");
    screening.id
}

/// An answer in JSON, given at a second.
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

/// What was settled of an item at a second.
pub fn settled(item: &str, answer: &str, seconds: i64) -> Preliminary {
    Preliminary {
        item: item.to_owned(),
        answer: answer.to_owned(),
        respondent_locale: "ar".to_owned(),
        interviewer_locale: "fr".to_owned(),
        recorded_at: at(seconds),
    }
}

/// What allows a referral to the agency `ccem`.
pub fn consent(screening: Uuid) -> ConsentRecord {
    ConsentRecord {
        id: Uuid::now_v7(),
        screening,
        agency: "ccem".to_owned(),
        kind: BasisKind::Consent,
        ground: None,
        disclosed: r#"["outcome"]"#.to_owned(),
        recorded_at: at(50),
    }
}

/// A referral to the agency `ccem` that waits.
pub fn entry(screening: Uuid) -> OutboxEntry {
    OutboxEntry {
        referral: Uuid::now_v7(),
        screening,
        agency: "ccem".to_owned(),
        sealed: (0..=255).cycle().take(6000).collect(),
        sha256: "ab".repeat(32),
        state: SendState::Waiting,
        sealed_at: at(50),
        attempts: 0,
        tried_at: None,
        next_attempt_at: None,
        problem: None,
        receipt: None,
        received_at: None,
        may_have_arrived: false,
        preview: Some("cd".repeat(32)),
        found: None,
        sealed_for: Some(sealed_for()),
        place: None,
    }
}

/// For whom what waits was sealed.
pub fn sealed_for() -> SealedFor {
    SealedFor {
        deployment: "de".repeat(32),
        recipient: "ca".repeat(32),
    }
}

/// Puts a referral into the outbox.
pub fn queue(vault: &Casebook, screening: Uuid) -> Uuid {
    let entry = entry(screening);
    let queued = vault.queue_referral(&consent(screening), &entry, "referral");
    queued.expect("queued");
    entry.referral
}

/// A request to erase a referral that waits.
pub fn erasure(referral: Uuid) -> StoredErasure {
    StoredErasure {
        id: Uuid::now_v7(),
        referral,
        sealed: vec![1, 2, 3],
        state: SendState::Waiting,
        asked_at: at(60),
        attempts: 0,
        tried_at: None,
        next_attempt_at: None,
        problem: None,
        received_at: None,
        may_have_arrived: false,
        sealed_for: Some(sealed_for()),
    }
}

/// What an agency said of a referral, numbered.
pub fn reply(referral: Uuid, number: u32) -> StoredReply {
    StoredReply {
        id: Uuid::now_v7(),
        referral,
        number,
        state: ReplyState::TakenUp,
        message: Some("Une collègue appelle ce soir.".to_owned()),
        why: None,
        locale: "fr".to_owned(),
        created_at: at(70),
        received_at: at(71),
        read: false,
    }
}

/// Opens a visit, with the next code.
pub fn visit(vault: &Casebook) -> Visit {
    let visit = Visit {
        id: Uuid::now_v7(),
        code: vault.next_visit_code().expect("a code"),
        place: "serres du Val".to_owned(),
        day: at(0).date_naive(),
        sector: Some("A".to_owned()),
        opened_at: at(0),
        changed_at: at(0),
        closed_at: None,
    };
    vault.insert_visit(&visit).expect("opened");
    visit
}

/// A device as its hub knows it.
pub fn device() -> Device {
    Device {
        deployment: "settings".to_owned(),
        register: None,
        device_id: "device".to_owned(),
        secret_keys: Zeroizing::new(vec![7; 64]),
        recipient: None,
        bearer: SecretString::from("bearer-secret"),
    }
}

/// An attachment of a screening with these bytes, a payslip.
pub fn attachment(screening: Uuid, bytes: &[u8]) -> Attachment {
    Attachment {
        id: Uuid::now_v7(),
        screening,
        kind: AttachmentKind::Payslip,
        media: Media::Jpeg,
        size: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
        sha256: "5".repeat(64),
        added_at: at(0),
    }
}

/// The same, kept.
pub fn attach(vault: &Casebook, screening: Uuid, bytes: &[u8]) -> Attachment {
    let attachment = attachment(screening, bytes);
    vault.add_attachment(&attachment, bytes).expect("kept");
    attachment
}

/// How far a referral has come.
pub fn state(vault: &Casebook, referral: Uuid) -> SendState {
    let entry = vault.referral(referral).expect("read").expect("there");
    entry.state
}
