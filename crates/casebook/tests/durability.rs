//! Answers that were confirmed survive a kill of the process at any moment; the files hold nothing in clear.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use repere_casebook::testing::{
    Fixture, PASSPHRASE, answer, at, begin, consent, create, entry, pack, unlock,
};
use repere_casebook::{
    Casebook, Device, DraftOwner, ListFilter, OutboxEntry, SecretString, StoredPack,
};
use uuid::Uuid;

/// Set for the process that is to be killed: the folder of its vault.
const CHILD: &str = "REPERE_VAULT_TEST_CHILD";

/// Not a test of its own: what the killed process does. Records answers without end, and says so after each.
#[test]
fn child() {
    let Some(dir) = std::env::var_os(CHILD) else {
        return;
    };
    let dir = Path::new(&dir);
    let vault = unlock(dir).expect("unlocked");
    let list = vault.list_page(&ListFilter::default(), 0, 1);
    let screening = list.expect("read").items[0].screening.id;
    let done = vault.answers(screening).expect("read").len();
    let mut out = std::io::stdout().lock();
    for number in done.. {
        let question = format!("q{number:06}");
        vault
            .set_languages(
                screening,
                "en",
                if number % 2 == 0 { "ar" } else { "ro" },
                at(0),
            )
            .expect("set");
        let text = format!("\"{}\"", "x".repeat(number * 37 % 3000));
        vault
            .record_answer(screening, &answer(&question, &text, 1), Some(&question))
            .expect("recorded");
        writeln!(out, "\nrecorded {number}")
            .and_then(|()| out.flush())
            .expect("said");
    }
}

#[test]
fn answers_that_were_confirmed_survive_a_kill() {
    let Fixture {
        vault,
        screening,
        dir,
    } = Fixture::new();
    vault.lock().expect("locked");
    let mut confirmed: usize = 0;
    for round in 1..=5 {
        let mut child = Command::new(std::env::current_exe().expect("this program"))
            .args(["--exact", "child", "--nocapture", "--test-threads=1"])
            .env(CHILD, dir.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("started");
        let mut said = 0;
        // Somewhere in the middle, and not at the same place each time.
        let enough = 20 + round * 7;
        for line in BufReader::new(child.stdout.take().expect("piped")).lines() {
            if let Some(number) = line.expect("a line").strip_prefix("recorded ") {
                confirmed = number.parse::<usize>().expect("a number") + 1;
                said += 1;
            }
            if said == enough {
                child.kill().expect("killed");
            }
        }
        child.wait().expect("ended");
        assert!(
            said >= enough,
            "round {round}: the process said {said} only"
        );

        let vault = unlock(&dir).expect("unlocked after the kill");
        let answers = vault.answers(screening).expect("read");
        assert!(
            answers.len() >= confirmed,
            "{} of {confirmed}",
            answers.len()
        );
        for (number, answer) in answers.iter().enumerate() {
            assert_eq!(answer.question, format!("q{number:06}"));
            assert_eq!(answer.answer.len(), number * 37 % 3000 + 2);
        }
        // The same question and the same languages; at most the next languages were already set.
        let found = vault.screening(screening).expect("read").expect("there");
        let last = answers.len() - 1;
        assert_eq!(found.current_question, Some(format!("q{last:06}")));
        assert_eq!(found.interviewer_locale, "en");
        assert!(["ar", "ro"].contains(&found.respondent_locale.as_str()));
        vault.lock().expect("locked");
    }
}

/// Set for the process that queues referrals until it is killed: the folder of its vault.
const QUEUEING: &str = "REPERE_VAULT_TEST_QUEUEING";

/// The number of the screening's `number`-th referral, which its preview drew.
fn referral_number(number: usize) -> Uuid {
    Uuid::from_u128(1 + number as u128)
}

/// Queues the `number`-th referral.
fn queue_numbered(vault: &Casebook, screening: Uuid, number: usize) {
    let entry = OutboxEntry {
        referral: referral_number(number),
        sealed: vec![7; number * 997 % 40_000 + 1],
        ..entry(screening)
    };
    vault
        .queue_referral(&consent(screening), &entry, "referral")
        .expect("queued");
}

/// Not a test of its own: what the killed process does. Writes a draft, queues it, and says so, without end.
#[test]
fn queueing_child() {
    let Some(dir) = std::env::var_os(QUEUEING) else {
        return;
    };
    let vault = unlock(Path::new(&dir)).expect("unlocked");
    let list = vault.list_page(&ListFilter::default(), 0, 1);
    let screening = list.expect("read").items[0].screening.id;
    let mut out = std::io::stdout().lock();
    for number in vault.outbox().expect("read").len().. {
        let owner = DraftOwner::Screening(screening);
        vault
            .keep_draft(owner, "referral", &number.to_string())
            .expect("kept");
        queue_numbered(&vault, screening, number);
        writeln!(out, "\nqueued {number}")
            .and_then(|()| out.flush())
            .expect("said");
    }
}

#[test]
fn referral_and_its_draft_are_never_both_there_after_a_kill() {
    let Fixture {
        vault,
        screening,
        dir,
    } = Fixture::new();
    vault.lock().expect("locked");
    for round in 1..=8_u64 {
        let mut child = Command::new(std::env::current_exe().expect("this program"))
            .args([
                "--exact",
                "queueing_child",
                "--nocapture",
                "--test-threads=1",
            ])
            .env(QUEUEING, dir.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("started");
        let mut confirmed = None;
        let lines = BufReader::new(child.stdout.take().expect("piped")).lines();
        for line in lines {
            if let Some(number) = line.expect("a line").strip_prefix("queued ") {
                let number: usize = number.parse().expect("a number");
                if confirmed.replace(number).is_none() {
                    // From here to the kill it goes on: each round stops it elsewhere.
                    std::thread::sleep(std::time::Duration::from_micros(1_700 * round));
                    child.kill().expect("killed");
                }
            }
        }
        child.wait().expect("ended");
        let confirmed = confirmed.expect("one was queued");

        let vault = unlock(&dir).expect("unlocked after the kill");
        let outbox = vault.outbox().expect("read");
        let queued = outbox.len();
        assert!(queued > confirmed, "round {round}: {queued} of {confirmed}");
        assert_eq!(vault.consents(screening).expect("read").len(), queued);
        for number in 0..queued {
            let sealed = vault.outbox_sealed(referral_number(number));
            assert_eq!(sealed.expect("there").len(), number * 997 % 40_000 + 1);
        }
        // What was sealed is not offered again, and what was not is still written there.
        let owner = DraftOwner::Screening(screening);
        let draft = vault.draft(owner, "referral").expect("read");
        assert!(
            draft.is_none() || draft == Some(queued.to_string()),
            "round {round}: {draft:?} of {queued}"
        );
        // The page that was not told asks once more: it is the same referral.
        queue_numbered(&vault, screening, queued - 1);
        assert_eq!(vault.outbox().expect("read").len(), queued);
        assert_eq!(vault.consents(screening).expect("read").len(), queued);
        assert_eq!(vault.draft(owner, "referral"), Ok(draft));
        vault.lock().expect("locked");
    }
}

/// Words that nobody else uses: they would be found wherever they are in clear.
const SECRETS: &[&str] = &[
    "Zyxwvu-answer",
    "Zyxwvu-question",
    "Zyxwvu-note",
    "Zyxwvu-draft",
    "Zyxwvu-agency",
    "Zyxwvu-disclosed",
    "Zyxwvu-device",
    "Zyxwvu-bearer",
    "Zyxwvu-setting",
    "Zyxwvu-pack",
    "Zyxwvu-receipt",
    "Zyxwvu-sealed",
];

#[test]
fn vault_files_hold_nothing_that_can_be_read() {
    let dir = tempfile::tempdir().expect("a folder");
    let vault = create(&dir);
    let screening = begin(&vault);
    let mut names: BTreeSet<String> = BTreeSet::new();
    let mut look = |what: &str| names.extend(search(dir.path(), screening, what));

    vault.set_setting("role", "Zyxwvu-setting").expect("set");
    vault
        .put_pack(&StoredPack {
            files: b"Zyxwvu-pack".to_vec(),
            sha256: "0".to_owned(),
            ..pack()
        })
        .expect("kept");
    // Enough for the log to be folded into the database along the way, and for a sort to want a temporary file.
    for number in 0..300 {
        let text = format!("\"Zyxwvu-answer {number} {}\"", "x".repeat(2000));
        vault
            .record_answer(
                screening,
                &answer(&format!("Zyxwvu-question-{number}"), &text, number),
                None,
            )
            .expect("recorded");
        if number % 100 == 0 {
            look("while recording");
        }
    }
    vault
        .set_note(screening, "q", "Zyxwvu-note", at(1))
        .expect("set");
    vault
        .set_note(screening, "q", "", at(2))
        .expect("taken away");
    vault
        .keep_draft(DraftOwner::Screening(screening), "q", "Zyxwvu-draft")
        .expect("kept");
    let mut entry = entry(screening);
    entry.agency = "Zyxwvu-agency".to_owned();
    entry.sealed = b"Zyxwvu-sealed".to_vec();
    let mut consent = consent(screening);
    consent.agency = entry.agency.clone();
    consent.disclosed = "Zyxwvu-disclosed".to_owned();
    vault
        .queue_referral(&consent, &entry, "referral")
        .expect("queued");
    vault
        .mark_received(entry.referral, "Zyxwvu-receipt", at(3))
        .expect("marked");
    vault
        .set_device(&Device {
            deployment: String::new(),
            register: None,
            device_id: "Zyxwvu-device".to_owned(),
            secret_keys: zeroize::Zeroizing::new(vec![7; 64]),
            bearer: SecretString::from("Zyxwvu-bearer"),
            recipient: None,
        })
        .expect("kept");
    assert_eq!(vault.answers(screening).expect("read").len(), 300);
    vault
        .list_page(&ListFilter::default(), 0, 10)
        .expect("read");
    look("while open");
    vault.lock().expect("locked");
    look("locked");
    unlock(&dir).expect("unlocked");
    look("unlocked again");
    assert_eq!(
        names,
        BTreeSet::from(["vault.db", "vault.db-wal", "vault.key", "vault.lock"].map(str::to_owned))
    );
}

/// The search finds what is in clear: without this, the test above could never fail.
#[test]
fn search_for_secrets_finds_what_is_there() {
    let dir = tempfile::tempdir().expect("a folder");
    let plain = rusqlite::Connection::open(dir.path().join("plain.db")).expect("a database");
    plain
        .execute_batch("CREATE TABLE t (x TEXT); INSERT INTO t VALUES ('Zyxwvu-answer 1')")
        .expect("written");
    drop(plain);
    let found = std::panic::catch_unwind(|| search(dir.path(), Uuid::nil(), "in clear"));
    assert!(found.is_err());
}

/// Looks for every secret in every file; the names of the files.
#[track_caller]
fn search(dir: &Path, screening: Uuid, when: &str) -> Vec<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(dir).expect("a folder") {
        let path = entry.expect("an entry").path();
        let bytes = fs::read(&path).expect("bytes");
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let id = screening.to_string();
        let words = SECRETS.iter().copied().chain([
            PASSPHRASE,
            "labour-exploitation",
            id.as_str(),
            "CREATE TABLE",
        ]);
        for word in words.filter(|_| !bytes.is_empty()) {
            let found = bytes
                .windows(word.len())
                .any(|window| window == word.as_bytes());
            assert!(!found, "{word} is in {name} {when}");
        }
        names.push(name);
    }
    names
}
