//! A vault of an earlier version opens, and keeps all that is in it.
//!
//! `earlier/version-7` was made by the program that had seven migrations, and is never changed. There is
//! something in every table of it, in every state.

mod support;

use std::fs;
use std::path::Path;

use repere_casebook::{Casebook, ListFilter};
use support::{at, unlock};
use tempfile::TempDir;
use uuid::Uuid;

/// The ids in that vault count up.
fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x0193_5000_0000_7000_8000_0000_0000_0000 + number)
}

/// A copy of it, open. Its passphrase is that of the tests.
fn opened() -> (Casebook, TempDir) {
    let frozen = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/earlier/version-7");
    let dir = tempfile::tempdir().expect("a folder");
    for name in ["vault.db", "vault.key"] {
        fs::copy(frozen.join(name), dir.path().join(name)).expect("copied");
    }
    (unlock(dir.path()).expect("unlocked"), dir)
}

#[test]
fn earlier_vault_keeps_its_screenings() {
    let (vault, _dir) = opened();
    assert_eq!(vault.damaged_rows(), Ok(vec![]));
    let list = vault.list_page(&ListFilter::default(), 0, 10);
    let list = list.expect("a list").items;
    let mut lines: Vec<_> = (list.iter())
        .map(|one| (one.screening.code.as_str(), one.answered, one.follows))
        .collect();
    lines.sort();
    let lines_expected = [("K1", 2, None), ("K2", 0, None), ("K4", 1, Some(id(1)))];
    assert_eq!(lines, lines_expected);
    let answers = vault.answers(id(1)).expect("read");
    assert_eq!(answers[1].answer, r#"{"code":"yes"}"#);
    assert_eq!(vault.dangers(id(1)), Ok(vec![at(15)]));
    assert_eq!(vault.notes(id(1)).expect("read")["works-now"], "une note");
    let words = vault.own_words(id(1)).expect("read");
    assert_eq!(words["works-now"], "Il m’a dit…");
    assert_eq!(vault.judgements(id(1)).expect("read").len(), 1);
    assert_eq!(vault.preliminaries(id(1)).expect("read").len(), 3);
    assert!(vault.deleted("K3").expect("read").is_some());
    assert_eq!(vault.visits().expect("read")[0].code, "V1");
    assert_eq!(vault.next_code().as_deref(), Ok("K5"));
}

#[test]
fn earlier_vault_keeps_its_outbox() {
    let (vault, _dir) = opened();
    let entries = vault.outbox().expect("read");
    let expected = [204, 203, 202, 201, 200].map(id);
    assert_eq!(
        entries.iter().map(|one| one.referral).collect::<Vec<_>>(),
        expected
    );
    assert_eq!(vault.outbox_waiting(), Ok(1));
    assert_eq!(vault.outbox_sealed(id(200)), Ok(vec![200; 600]));
    assert_eq!(vault.consents(id(1)).expect("read").len(), 3);
    assert_eq!(vault.replies().expect("read").len(), 3);
    assert_eq!(vault.unread_replies(), Ok(2));
    assert_eq!(vault.reply_problems().expect("read").len(), 1);
    assert_eq!(vault.erasures().expect("read").len(), 3);
    assert_eq!(vault.visit_referrals().expect("read").len(), 2);
    let device = vault.device().expect("read").expect("enrolled");
    assert_eq!(device.device_id, "device-1");
    assert_eq!(vault.protocols().expect("read")[0].id, "begging");
}

#[test]
fn earlier_vault_keeps_its_settings() {
    let (vault, _dir) = opened();
    for (key, value) in [
        ("role", "labour-inspector"),
        ("interface-locale", "fr"),
        ("departement", "13"),
        ("hide-to", "neutral-page"),
    ] {
        let kept = vault.setting(key).expect("read");
        assert_eq!(kept.as_deref(), Some(value), "{key}");
    }
}
