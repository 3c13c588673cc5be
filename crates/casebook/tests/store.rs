//! What the vault keeps, and what it refuses.

use repere_casebook::testing::{Fixture, answer, at, begin, consent, entry, pack, screening};
use repere_casebook::{
    Casebook, Device, DraftOwner, ListFilter, OutboxEntry, ScreeningState, SecretString, SendState,
    StoreError, StoredProtocol,
};
use secrecy::ExposeSecret;
use uuid::Uuid;
use zeroize::Zeroizing;

#[test]
fn screening_survives_the_lock() {
    let fixture = Fixture::new();
    let before = fixture
        .vault
        .screening(fixture.screening)
        .expect("read")
        .expect("there");
    assert_eq!(before.code, "K1");
    let fixture = fixture.reopened();
    assert_eq!(fixture.vault.screening(fixture.screening), Ok(Some(before)));
    assert_eq!(fixture.vault.screening(Uuid::nil()), Ok(None));
}

#[test]
fn answer_moves_the_screening() {
    let Fixture {
        vault, screening, ..
    } = Fixture::new();
    vault
        .record_answer(
            screening,
            &answer("works-now", "\"yes\"", 7),
            Some("papers-held-by"),
        )
        .expect("recorded");
    let found = vault.screening(screening).expect("read").expect("there");
    assert_eq!(found.current_question.as_deref(), Some("papers-held-by"));
    assert_eq!(found.changed_at, at(7));
    vault
        .record_answer(screening, &answer("papers-held-by", "\"self\"", 8), None)
        .expect("recorded");
    assert_eq!(
        vault
            .screening(screening)
            .expect("read")
            .expect("there")
            .current_question,
        None
    );
}

#[test]
fn answers_of_two_screenings_do_not_mix() {
    let Fixture {
        vault,
        screening: one,
        ..
    } = Fixture::new();
    let two = begin(&vault);
    vault
        .record_answer(one, &answer("q", "1", 1), None)
        .expect("recorded");
    vault
        .record_answer(two, &answer("q", "2", 1), None)
        .expect("recorded");
    assert_eq!(vault.answers(one), Ok(vec![answer("q", "1", 1)]));
    assert_eq!(vault.answers(two), Ok(vec![answer("q", "2", 1)]));
}

#[test]
fn answer_that_cannot_be_kept_changes_nothing() {
    let Fixture {
        vault, screening, ..
    } = Fixture::new();
    let before = vault.screening(screening).expect("read");
    assert_eq!(
        vault.record_answer(Uuid::nil(), &answer("q", "1", 9), None),
        Err(StoreError::NotFound)
    );
    assert_eq!(
        vault.record_answer(screening, &answer("", "1", 9), Some("next")),
        Err(StoreError::Unacceptable)
    );
    assert_eq!(vault.screening(screening), Ok(before));
    assert_eq!(vault.answers(screening), Ok(vec![]));
}

#[test]
fn screening_changes_its_languages_position_and_state_one_by_one() {
    let Fixture {
        vault, screening, ..
    } = Fixture::new();
    let before = vault.screening(screening).expect("read").expect("there");
    vault
        .set_languages(screening, "en", "ro", at(1))
        .expect("set");
    vault
        .set_position(screening, Some("papers-held-by"), at(2))
        .expect("set");
    vault
        .set_state(screening, ScreeningState::Finished, at(3))
        .expect("set");
    let mut expected = before;
    expected.interviewer_locale = "en".to_owned();
    expected.respondent_locale = "ro".to_owned();
    expected.current_question = Some("papers-held-by".to_owned());
    expected.state = ScreeningState::Finished;
    expected.changed_at = at(3);
    assert_eq!(vault.screening(screening), Ok(Some(expected)));
    vault.set_position(screening, None, at(4)).expect("set");
    assert_eq!(
        vault
            .screening(screening)
            .expect("read")
            .expect("there")
            .current_question,
        None
    );
    for refused in [
        vault.set_languages(Uuid::nil(), "en", "ro", at(1)),
        vault.set_position(Uuid::nil(), None, at(1)),
        vault.set_state(Uuid::nil(), ScreeningState::Finished, at(1)),
        vault.set_note(Uuid::nil(), "q", "note", at(1)),
        vault.record_danger(Uuid::nil(), at(1)),
    ] {
        assert_eq!(refused, Err(StoreError::NotFound));
    }
}

#[test]
fn screening_that_changed_last_comes_first() {
    let Fixture {
        vault,
        screening: first,
        ..
    } = Fixture::new();
    let second = begin(&vault);
    let third = begin(&vault);
    vault.set_position(second, None, at(5)).expect("set");
    vault.set_note(first, "q", "a note", at(9)).expect("set");
    let list = vault.list_page(&ListFilter::default(), 0, 10);
    let items = list.expect("read").items.into_iter();
    let order: Vec<_> = items.map(|one| one.screening.id).collect();
    assert_eq!(order, [first, second, third]);
}

#[test]
fn codes_are_never_given_twice() {
    let fixture = Fixture::new();
    assert_eq!(fixture.vault.next_code().as_deref(), Ok("K2"));
    let fixture = fixture.reopened();
    assert_eq!(fixture.vault.next_code().as_deref(), Ok("K3"));
    let mut taken = screening(&fixture.vault);
    taken.code = "K1".to_owned();
    assert_eq!(
        fixture.vault.insert_screening(&taken),
        Err(StoreError::AlreadyExists)
    );
}

#[test]
fn screening_needs_its_pack() {
    let Fixture { vault, .. } = Fixture::new();
    let mut orphan = screening(&vault);
    orphan.protocol_sha256 = "00".repeat(32);
    assert_eq!(vault.insert_screening(&orphan), Err(StoreError::NotFound));
    assert_eq!(vault.pack(&pack().sha256), Ok(Some(pack())));
    assert_eq!(vault.pack("nothing"), Ok(None));
    let mut other = pack();
    other.files = b"other".to_vec();
    vault.put_pack(&other).expect("kept as it was");
    assert_eq!(vault.pack(&pack().sha256), Ok(Some(pack())));
}

#[test]
fn notes_are_kept_changed_and_taken_away() {
    let Fixture {
        vault, screening, ..
    } = Fixture::new();
    vault.set_note(screening, "a", "first", at(1)).expect("set");
    vault
        .set_note(screening, "b", "\u{202e}'; DROP TABLE note; --\0", at(2))
        .expect("set");
    vault
        .set_note(screening, "a", "second", at(3))
        .expect("set");
    let notes: Vec<_> = vault.notes(screening).expect("read").into_iter().collect();
    assert_eq!(
        notes,
        [
            ("a".to_owned(), "second".to_owned()),
            (
                "b".to_owned(),
                "\u{202e}'; DROP TABLE note; --\0".to_owned()
            ),
        ]
    );
    vault
        .set_note(screening, "a", "", at(4))
        .expect("taken away");
    vault
        .set_note(screening, "never", "", at(5))
        .expect("nothing to take away");
    assert_eq!(vault.notes(screening).expect("read").len(), 1);
}

#[test]
fn calls_for_help_are_recorded() {
    let Fixture {
        vault, screening, ..
    } = Fixture::new();
    vault.record_danger(screening, at(5)).expect("recorded");
    vault.record_danger(screening, at(1)).expect("recorded");
    assert_eq!(vault.dangers(screening), Ok(vec![at(5), at(1)]));
    assert_eq!(vault.dangers(Uuid::nil()), Ok(vec![]));
}

#[test]
fn settings_are_kept_and_replaced() {
    let fixture = Fixture::new();
    assert_eq!(fixture.vault.setting("role"), Ok(None));
    fixture
        .vault
        .set_setting("role", "labour-inspector")
        .expect("set");
    fixture.vault.set_setting("resume", "").expect("set");
    fixture.vault.set_setting("role", "agent").expect("set");
    assert_eq!(
        fixture.vault.set_setting("", "x"),
        Err(StoreError::Unacceptable)
    );
    let fixture = fixture.reopened();
    assert_eq!(
        fixture.vault.setting("role").expect("read").as_deref(),
        Some("agent")
    );
    assert_eq!(
        fixture.vault.setting("resume").expect("read").as_deref(),
        Some("")
    );
}

#[test]
fn device_is_kept_and_replaced_and_never_shown() {
    let fixture = Fixture::new();
    assert!(fixture.vault.device().expect("read").is_none());
    for name in ["first", "second"] {
        let device = Device {
            deployment: "settings".to_owned(),
            register: None,
            device_id: name.to_owned(),
            secret_keys: Zeroizing::new(vec![0, 1, 255]),
            bearer: SecretString::from("bearer-secret"),
            recipient: (name == "second").then(|| SecretString::from("recipient-secret")),
        };
        assert!(!format!("{device:?}").contains("secret"));
        fixture.vault.set_device(&device).expect("kept");
    }
    let fixture = fixture.reopened();
    let device = fixture.vault.device().expect("read").expect("there");
    assert_eq!(device.device_id, "second");
    assert_eq!(device.deployment, "settings");
    assert_eq!(*device.secret_keys, [0, 1, 255]);
    assert_eq!(device.bearer.expose_secret(), "bearer-secret");
    let recipient = device.recipient.expect("kept");
    assert_eq!(recipient.expose_secret(), "recipient-secret");
}

fn queued(vault: &Casebook, screening: Uuid) -> OutboxEntry {
    let entry = entry(screening);
    vault
        .queue_referral(&consent(screening), &entry, "referral")
        .expect("queued");
    entry
}

fn only(vault: &Casebook) -> OutboxEntry {
    let mut entries = vault.outbox().expect("read");
    assert_eq!(entries.len(), 1);
    entries.remove(0)
}

#[test]
fn sealed_referral_survives_the_lock() {
    let fixture = Fixture::new();
    let queued = queued(&fixture.vault, fixture.screening);
    let fixture = fixture.reopened();
    assert_eq!(
        only(&fixture.vault),
        OutboxEntry {
            sealed: Vec::new(),
            ..queued.clone()
        }
    );
    assert_eq!(
        fixture.vault.outbox_sealed(queued.referral),
        Ok(queued.sealed)
    );
    assert_eq!(
        fixture
            .vault
            .consents(fixture.screening)
            .expect("read")
            .len(),
        1
    );
    assert_eq!(
        fixture.vault.outbox_sealed(Uuid::nil()),
        Err(StoreError::NotFound)
    );
}

#[test]
fn consent_and_referral_come_together_or_not_at_all() {
    let Fixture {
        vault, screening, ..
    } = Fixture::new();
    let queued = queued(&vault, screening);
    // Another referral under the same id, with a new consent: neither is kept.
    for preview in [Some("ef".repeat(32)), None] {
        let other = OutboxEntry {
            preview,
            ..queued.clone()
        };
        assert_eq!(
            vault.queue_referral(&consent(screening), &other, "referral"),
            Err(StoreError::AlreadyExists)
        );
    }
    let mut other = consent(screening);
    other.agency = "other".to_owned();
    assert_eq!(
        vault.queue_referral(&other, &entry(screening), "referral"),
        Err(StoreError::Unacceptable)
    );
    let mut received = entry(screening);
    received.state = SendState::Received;
    assert_eq!(
        vault.queue_referral(&consent(screening), &received, "referral"),
        Err(StoreError::Unacceptable)
    );
    assert_eq!(
        vault.queue_referral(&consent(Uuid::nil()), &entry(Uuid::nil()), "referral"),
        Err(StoreError::NotFound)
    );
    assert_eq!(vault.consents(screening).expect("read").len(), 1);
    assert_eq!(vault.outbox().expect("read").len(), 1);
}

#[test]
fn preview_that_is_sealed_twice_is_one_referral() {
    let Fixture {
        vault, screening, ..
    } = Fixture::new();
    let owner = DraftOwner::Screening(screening);
    vault.keep_draft(owner, "referral", "half").expect("kept");
    vault.keep_draft(owner, "q", "another").expect("kept");
    let first = queued(&vault, screening);
    assert_eq!(vault.draft(owner, "referral"), Ok(None), "it ended");
    assert_eq!(vault.draft(owner, "q"), Ok(Some("another".to_owned())));
    vault.keep_draft(owner, "referral", "next").expect("kept");
    // Sealing draws new bytes each time: what was sealed first stays.
    let again = OutboxEntry {
        sealed: vec![9; 40],
        sha256: "00".repeat(32),
        ..first.clone()
    };
    let once_more = vault.queue_referral(&consent(screening), &again, "referral");
    assert_eq!(once_more, Ok(()));
    assert_eq!(only(&vault).sha256, first.sha256);
    assert_eq!(vault.outbox_sealed(first.referral), Ok(first.sealed));
    assert_eq!(vault.consents(screening).expect("read").len(), 1);
    let next = vault.draft(owner, "referral");
    assert_eq!(next, Ok(Some("next".to_owned())), "of another referral");
}

#[test]
fn outbox_counts_tries_until_the_receipt() {
    let Fixture {
        vault, screening, ..
    } = Fixture::new();
    let queued = queued(&vault, screening);
    vault
        .mark_attempt(
            queued.referral,
            r#"{"code":"offline"}"#,
            at(30),
            Some(at(60)),
        )
        .expect("marked");
    vault
        .mark_attempt(queued.referral, r#"{"code":"server"}"#, at(61), None)
        .expect("marked");
    let entry = only(&vault);
    assert_eq!(
        (entry.attempts, entry.tried_at, entry.next_attempt_at),
        (2, Some(at(61)), None)
    );
    assert_eq!(entry.state, SendState::Waiting);
    assert_eq!(entry.problem.as_deref(), Some(r#"{"code":"server"}"#));
    let waiting = vault.waiting_referrals().expect("read");
    assert_eq!(waiting, [(entry, queued.sealed.len() as u64)]);
    vault
        .mark_received(queued.referral, "{\"receipt\":1}", at(70))
        .expect("marked");
    vault
        .mark_received(queued.referral, "{\"receipt\":2}", at(71))
        .expect("the first stays");
    assert_eq!(vault.waiting_referrals(), Ok(Vec::new()));
    let entry = only(&vault);
    assert_eq!(
        (entry.state, entry.problem, entry.received_at),
        (SendState::Received, None, Some(at(70)))
    );
    assert_eq!(entry.receipt.as_deref(), Some("{\"receipt\":1}"));
    assert_eq!(vault.outbox_sealed(queued.referral), Ok(queued.sealed));
}

#[test]
fn outbox_keeps_the_doubt_whether_an_upload_arrived() {
    let fixture = Fixture::new();
    let queued = queued(&fixture.vault, fixture.screening);
    assert!(!only(&fixture.vault).may_have_arrived);
    let set = |vault: &Casebook, doubtful| vault.set_may_have_arrived(queued.referral, doubtful);
    set(&fixture.vault, true).expect("noted");
    let fixture = fixture.reopened();
    assert!(only(&fixture.vault).may_have_arrived);
    set(&fixture.vault, false).expect("noted");
    assert!(!only(&fixture.vault).may_have_arrived);
    assert_eq!(
        fixture.vault.set_may_have_arrived(Uuid::nil(), true),
        Err(StoreError::NotFound)
    );
}

type Change = fn(&Casebook, Uuid) -> Result<(), StoreError>;

/// What may follow what: the state at first, what is tried, and whether it is possible.
#[test]
fn outbox_changes_only_the_states_that_may_change() {
    let tries: [(&str, &[&str], Change); 4] = [
        ("withdraw", &["waiting", "refused"], |vault, id| {
            vault.withdraw(id)
        }),
        ("refuse", &["waiting"], |vault, id| {
            vault.mark_refused(id, "{}")
        }),
        ("attempt", &["waiting"], |vault, id| {
            vault.mark_attempt(id, "{}", at(0), Some(at(1)))
        }),
        ("wait again", &["refused"], |vault, id| vault.wait_again(id)),
    ];
    let starts: [(&str, Change); 4] = [
        ("waiting", |_, _| Ok(())),
        ("received", |vault, id| vault.mark_received(id, "{}", at(1))),
        ("refused", |vault, id| vault.mark_refused(id, "{}")),
        ("withdrawn", |vault, id| vault.withdraw(id)),
    ];
    let Fixture {
        vault, screening, ..
    } = Fixture::new();
    for (state, start) in starts {
        for (what, possible_while, attempt) in tries {
            let id = queued(&vault, screening).referral;
            start(&vault, id).expect(state);
            let expected = if possible_while.contains(&state) {
                Ok(())
            } else {
                Err(StoreError::WrongState)
            };
            assert_eq!(attempt(&vault, id), expected, "{what} while {state}");
            assert_eq!(
                attempt(&vault, Uuid::nil()),
                Err(StoreError::NotFound),
                "{what} of nothing"
            );
        }
    }
}

#[test]
fn withdrawn_referral_is_erased_but_remembered() {
    let Fixture {
        vault, screening, ..
    } = Fixture::new();
    let id = queued(&vault, screening).referral;
    vault.withdraw(id).expect("withdrawn");
    assert_eq!(only(&vault).state, SendState::Withdrawn);
    assert_eq!(vault.outbox_sealed(id), Err(StoreError::WrongState));
    assert_eq!(vault.consents(screening).expect("read").len(), 1);
    // The upload was under way: what the hub has received is not denied.
    vault
        .mark_received(id, "{}", at(80))
        .expect("a receipt is a fact");
    assert_eq!(only(&vault).state, SendState::Received);
}

#[test]
fn error_codes_are_all_different() {
    let mut codes = StoreError::CODES.to_vec();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), StoreError::CODES.len());
    assert!(StoreError::CODES.contains(&StoreError::WrongState.code()));
}

#[test]
fn protocol_replaces_its_other_version_and_survives_the_lock() {
    let fixture = Fixture::new();
    let protocol = |id: &str, version: &str| StoredProtocol {
        id: id.to_owned(),
        version: version.to_owned(),
        bundle: format!("{{ \"{id}\": \"{version}\" }}"),
    };
    for (id, version) in [("b", "1.0.0"), ("a", "1.0.0"), ("b", "1.1.0")] {
        fixture
            .vault
            .put_protocol(&protocol(id, version))
            .expect("kept");
    }
    let fixture = fixture.reopened();
    let both = vec![protocol("a", "1.0.0"), protocol("b", "1.1.0")];
    assert_eq!(fixture.vault.protocols(), Ok(both));
    // Not the version that is there: nothing is taken away.
    for (id, version) in [("b", "1.0.0"), ("c", "1.0.0")] {
        assert_eq!(
            fixture.vault.remove_protocol(id, version),
            Err(StoreError::NotFound)
        );
    }
    assert_eq!(fixture.vault.remove_protocol("b", "1.1.0"), Ok(()));
    assert_eq!(fixture.vault.protocols(), Ok(vec![protocol("a", "1.0.0")]));
    let empty = StoredProtocol {
        bundle: String::new(),
        ..protocol("d", "1.0.0")
    };
    assert_eq!(
        fixture.vault.put_protocol(&empty),
        Err(StoreError::Unacceptable)
    );
}
