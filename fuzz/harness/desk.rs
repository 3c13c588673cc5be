//! What the fuzz target of an agency's desk does with its bytes, and what must hold then.
//! `crates/desk/tests/corpus.rs` replays the corpus through the same functions.

use super::sealed::{READER, SIGNER, SIGNER_PUBLIC, gzip, sign_and_seal};
use chrono::{DateTime, Utc};
use repere_desk::names::{MAX_CODES, MAX_LABEL, names};
use repere_desk::{Desk, Roster};
use repere_referral::code::{EnrolmentCode, verify_voucher};
use repere_referral::deployment::Agency;
use repere_referral::names::is_good_line;
use repere_referral::wire::DeviceRecord;
use repere_referral::{DeviceKeys, PAYLOAD_TYPE, erasure};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::LazyLock;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use uuid::Uuid;

/// The number under which the hub is said to keep what came.
const NUMBER: Uuid = Uuid::from_u128(0x01920000_0000_7000_8000_000000000001);

/// A desk that believes one device and waits for another, and what runs its questions.
struct World {
    runtime: Runtime,
    folder: TempDir,
    desk: Desk,
}

static WORLD: LazyLock<World> = LazyLock::new(World::new);

/// The code that the desk gave out and that no device has come back with.
static CODE: LazyLock<EnrolmentCode> = LazyLock::new(|| code('A'));

/// What comes to a desk: the first line says what it is.
///
/// - `sealed`: a file of the mailbox, as the hub gives it;
/// - `referral`, `erasure`: the content of such a file, signed by a device that the desk believes;
/// - `device`: what the hub says of a device;
/// - `roster`: the desk's own list;
/// - `names`: a table of those for whom codes are to be made.
pub fn desk(input: &[u8]) {
    let Some(place) = input.iter().position(|byte| *byte == b'\n') else {
        return;
    };
    let (kind, content) = (&input[..place], &input[place + 1..]);
    match kind {
        b"sealed" => fetched(content),
        b"referral" => fetched(&sign_and_seal(PAYLOAD_TYPE, &gzip(content))),
        b"erasure" => fetched(&sign_and_seal(erasure::PAYLOAD_TYPE, content)),
        b"device" => device(content),
        b"roster" => roster(content),
        b"names" => table_of_names(content),
        _ => {}
    }
}

/// A file that the mailbox brought, said to be a referral and a request to erase.
fn fetched(sealed: &[u8]) {
    let World {
        runtime,
        desk,
        folder,
    } = &*WORLD;
    let request = folder.path().join("erasures").join(format!("{NUMBER}.age"));
    for path in [&desk.inbox(&NUMBER), &request] {
        std::fs::write(path, sealed).expect("the folder can be written to");
    }
    let opened = runtime.block_on(desk.open_received(&NUMBER));
    let requests = desk
        .erasures()
        .expect("a bad request never stops the others");
    assert_eq!(requests.len(), 1, "also a bad one is told");
    let requests: Vec<_> = (requests.into_iter())
        .filter_map(|asked| asked.opened.ok())
        .collect();
    let listed = runtime
        .block_on(desk.received())
        .expect("the inbox can be read");
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].opened.is_ok(), opened.is_ok());
    assert!(
        opened.is_err() || requests.is_empty(),
        "opened as two things"
    );
    if let Ok(opened) = opened {
        assert_eq!(opened.document.referral, NUMBER);
        assert_eq!(opened.sender, SIGNER_PUBLIC.id());
    }
    for request in requests {
        assert_eq!(request.sender, SIGNER_PUBLIC.id());
    }
}

/// What the hub says of a device that the desk does not know.
fn device(content: &[u8]) {
    let Ok(record) = serde_json::from_slice::<DeviceRecord>(content) else {
        return;
    };
    let vouched = verify_voucher(&CODE.voucher_key(), &record.keys, &record.voucher);
    let mut roster = WORLD.desk.roster().expect("the list is whole");
    assert_eq!(roster.admit(&record, now()), vouched);
    if vouched {
        let known = roster.device(&record.keys.id());
        assert!(known.as_ref() == Some(&record.keys));
        assert!(!roster.admit(&record, now()), "a code vouched twice");
    }
}

/// The desk's own list, as it lies on the disk.
fn roster(content: &[u8]) {
    let path = Path::new("roster.json");
    let Ok(mut roster) = Roster::parse(content, path) else {
        return;
    };
    let written = serde_json::to_vec(&roster).expect("a list is data");
    let again = Roster::parse(&written, path).expect("what was written is read");
    assert_eq!(serde_json::to_vec(&again).expect("a list is data"), written);
    let record = record(&CODE);
    if roster.admit(&record, now()) {
        assert!(roster.keys(&record.device).is_some());
    }
    roster.strike(&record.device);
    assert!(roster.keys(&record.device).is_none());
}

/// A table that somebody wrote with a spreadsheet, or with something else.
fn table_of_names(content: &[u8]) {
    let Ok(found) = names(content) else {
        return;
    };
    assert!((1..=MAX_CODES).contains(&found.len()));
    let mut labels = BTreeSet::new();
    for one in &found {
        assert!(one.line >= 1);
        assert!(is_good_line(&one.label, MAX_LABEL));
        assert!(labels.insert(&one.label), "a label twice");
    }
}

impl World {
    fn new() -> World {
        // In memory where the system has such a folder: what the desk writes is synced to the disk otherwise.
        let memory = Path::new("/dev/shm");
        let folder = if memory.is_dir() {
            tempfile::tempdir_in(memory)
        } else {
            tempfile::tempdir()
        };
        let folder = folder.expect("a folder");
        let agency = Agency {
            id: "ccem".to_owned(),
            names: BTreeMap::from([("fr".to_owned(), "Accueil d’exercice".to_owned())]),
            purposes: BTreeMap::new(),
            locale: "fr".to_owned(),
            recipient: READER.recipient(),
            keys: None,
        };
        let desk = Desk::create(folder.path(), agency, &READER, now()).expect("a new desk");
        let mut roster = Roster::default();
        let known = code('B');
        roster.invite(&known, None, now());
        assert!(roster.admit(&record(&known), now()));
        roster.invite(&CODE, None, now());
        let text = serde_json::to_vec(&roster).expect("a list is data");
        std::fs::write(folder.path().join("roster.json"), text).expect("written");
        for name in ["inbox", "erasures"] {
            std::fs::create_dir(folder.path().join(name)).expect("made");
        }
        World {
            runtime: tokio::runtime::Builder::new_current_thread()
                .build()
                .expect("a runtime"),
            folder,
            desk,
        }
    }
}

fn code(char: char) -> EnrolmentCode {
    EnrolmentCode::parse(&char.to_string().repeat(30)).expect("thirty characters of a code")
}

/// What the hub says of the device that signs here, vouched for by the holder of a code.
fn record(code: &EnrolmentCode) -> DeviceRecord {
    let keys = DeviceKeys::from(&*SIGNER);
    DeviceRecord {
        device: keys.id(),
        voucher: code.voucher(&keys),
        keys,
    }
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_000_000, 0).expect("a date")
}
