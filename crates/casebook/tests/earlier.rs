//! A vault of an earlier version opens, and keeps all that is in it.
//!
//! `earlier/version-7` was made by the program that had seven migrations, and is never changed. There is
//! something in every table of it, in every state.

use std::fs;
use std::path::Path;

use repere_casebook::testing::{at, unlock};
use repere_casebook::{
    BasisKind, Casebook, DeletedBy, Deletion, DraftOwner, ListFilter, ReplyState, ScreeningState,
    SendState,
};
use secrecy::ExposeSecret;
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
    (unlock(&dir).expect("unlocked"), dir)
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
    let lines_expected = [
        ("K1", None, None),
        ("K2", None, None),
        ("K4", None, Some(id(1))),
    ];
    assert_eq!(lines, lines_expected);
    let states: Vec<_> = list.iter().map(|one| one.screening.state).collect();
    assert!(states.contains(&ScreeningState::Finished));
    assert!(states.contains(&ScreeningState::InProgress));
    let why = DeletedBy::Worker;
    let deletion = Some(Deletion {
        on: at(9_000_000),
        why,
    });
    assert_eq!(vault.deletion_of(id(4)), Ok(deletion));
    let answers = vault.answers(id(1)).expect("read");
    assert_eq!(answers[1].answer, r#"{"code":"yes"}"#);
    assert_eq!(vault.dangers(id(1)), Ok(vec![at(15)]));
    assert_eq!(vault.notes(id(1)).expect("read")["works-now"], "une note");
    let words = vault.own_words(id(1)).expect("read");
    assert_eq!(words["works-now"], "Il m’a dit…");
    assert_eq!(vault.judgements(id(1)).expect("read").len(), 1);
    assert_eq!(vault.preliminaries(id(1)).expect("read").len(), 3);
    let deleted = vault.deleted("K3").expect("read").expect("there was one");
    assert_eq!(deleted.why, DeletedBy::Worker);
    assert_eq!(vault.visits().expect("read")[0].code, "V1");
    assert_eq!(vault.next_code().as_deref(), Ok("K5"));
}

#[test]
fn earlier_vault_keeps_its_outbox() {
    let (vault, _dir) = opened();
    let entries = vault.outbox().expect("read");
    let states: Vec<_> = (entries.iter())
        .map(|one| (one.referral, one.state, one.may_have_arrived))
        .collect();
    let expected = [
        (id(204), SendState::Received, false),
        (id(203), SendState::Withdrawn, false),
        (id(202), SendState::Refused, false),
        (id(201), SendState::Received, false),
        (id(200), SendState::Waiting, true),
    ];
    assert_eq!(states, expected);
    assert_eq!(vault.waiting_to_be_sent(&[]), Ok(2));
    assert_eq!(vault.outbox_sealed(id(200)), Ok(vec![200; 600]));
    let consents = vault.consents(id(1)).expect("read");
    let kinds: Vec<_> = consents.iter().map(|one| one.kind).collect();
    let (agreed, duty) = (BasisKind::Consent, BasisKind::LegalDuty);
    assert_eq!(kinds, [agreed, duty, duty]);
    let replies = vault.replies().expect("read");
    let said: Vec<_> = replies.iter().map(|one| one.state).collect();
    let expected = [ReplyState::TakenUp, ReplyState::Closed, ReplyState::Erased];
    assert_eq!(said, expected);
    assert_eq!(vault.unread_replies(), Ok(2));
    assert_eq!(vault.reply_problems().expect("read").len(), 1);
    let erasures = vault.erasures().expect("read");
    let states: Vec<_> = erasures.iter().map(|one| one.state).collect();
    let expected = [
        SendState::Withdrawn,
        SendState::Waiting,
        SendState::Received,
    ];
    assert_eq!(states, expected);
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

/// They stood among the settings, under names that were put together.
#[test]
fn earlier_vault_has_its_drafts_and_its_enrolment_in_their_own_tables() {
    let (vault, _dir) = opened();
    let (screening, visit) = (DraftOwner::Screening(id(1)), DraftOwner::Visit(id(50)));
    for (owner, place, expected) in [
        (
            screening,
            "papers-held-by",
            Some("un brouillon: « à moitié »"),
        ),
        (screening, "referral", Some(r#"{"agency":"ccem"}"#)),
        (screening, "works-now", None),
        (visit, "about", Some(r#"{"place":"serres"}"#)),
        (visit, "referral", None),
    ] {
        let draft = vault.draft(owner, place).expect("read");
        assert_eq!(draft.as_deref(), expected, "{owner:?} {place}");
    }
    let new = vault.new_visit_draft().expect("read").expect("kept");
    assert_eq!(new.draft, r#"{"place":"port"}"#);
    assert_eq!(new.changed_at.to_rfc3339(), "2026-11-18T12:26:40+00:00");
    let pending = vault.pending_enrolment().expect("read").expect("begun");
    assert_eq!(pending.token_sha256, "0badc0de");
    assert_eq!(pending.signing_keys.expose_secret(), "c2lnbmluZw==");
    assert_eq!(pending.recipient.expose_secret(), "AGE-SECRET-KEY-PENDING");
    let new_visit = "draft:00000000-0000-0000-0000-000000000000";
    for key in [
        "enrolment".to_owned(),
        format!("draft:{}:papers-held-by", id(1)),
        format!("draft:{}:about", id(50)),
        format!("{new_visit}:about"),
        format!("{new_visit}:since"),
        format!("may-have-arrived:{}", id(200)),
    ] {
        assert_eq!(vault.setting(&key), Ok(None), "{key}");
    }
}
