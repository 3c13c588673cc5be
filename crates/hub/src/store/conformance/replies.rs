//! The suite's part about the way back.

use crate::store::conformance::{Keep as _, agency, at, device, hash, referral};
use crate::store::{Kept, KeptReply, Marked, NewReferral, NewReply, ReplyRow, Store};
use repere_referral::dropped::Found;
use repere_referral::wire::MailboxKind;
use std::sync::Arc;
use uuid::Uuid;

fn reply(number: u128, referral: u128, agency: &str, content: &str, seconds: i64) -> NewReply {
    NewReply {
        id: Uuid::from_u128(number),
        referral: Uuid::from_u128(referral),
        agency: agency.to_owned(),
        sha256: *hash(content).as_bytes(),
        sealed: content.as_bytes().to_vec(),
        at: at(seconds),
    }
}

/// Two agencies, two devices, and a referral of each to `east`.
async fn ready_store(store: Arc<dyn Store>) -> Arc<dyn Store> {
    for id in ["west", "east"] {
        let desk = hash(&format!("desk {id}"));
        store
            .add_agency(agency(id), desk, at(0))
            .await
            .expect("adds");
    }
    for (number, id) in [(1, "d1"), (2, "d2")] {
        let code = hash(&format!("code {id}"));
        store.invite("east", code, at(1)).await.expect("invites");
        let new = device(id, &format!("code {id}"), &format!("token {id}"), 2);
        store.enrol(new).await.expect("enrols");
        let sent = referral(number, "east", id, "sealed", 3);
        store.keep(sent).await.expect("keeps");
    }
    store
}

fn ids(rows: &[ReplyRow]) -> Vec<u128> {
    rows.iter().map(|row| row.id.as_u128()).collect()
}

pub(super) async fn reply_goes_to_the_device_that_sent_the_referral(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    for (new, expected) in [
        (reply(10, 1, "east", "first", 20), KeptReply::Durable),
        (reply(10, 1, "east", "first", 30), KeptReply::Durable),
        (reply(10, 1, "east", "other", 30), KeptReply::Conflict),
        (reply(10, 2, "east", "first", 30), KeptReply::Conflict),
        (reply(10, 1, "west", "first", 30), KeptReply::Conflict),
        (reply(11, 1, "west", "x", 30), KeptReply::UnknownReferral),
        (reply(11, 9, "east", "x", 30), KeptReply::UnknownReferral),
        (reply(12, 2, "east", "second", 21), KeptReply::Durable),
        (reply(13, 1, "east", "third", 19), KeptReply::Durable),
    ] {
        assert_eq!(store.put_reply(new.clone()).await, Ok(expected), "{new:?}");
    }
    let waiting = store.replies("d1", None, 10).await.expect("lists");
    assert_eq!(ids(&waiting), [13, 10], "oldest first");
    assert_eq!(
        waiting[1],
        ReplyRow {
            id: Uuid::from_u128(10),
            referral: Uuid::from_u128(1),
            sha256: *hash("first").as_bytes(),
            size: 5,
            received_at: at(20),
        }
    );
    let one = store.replies("d1", None, 1).await.expect("lists");
    let after = one.last().map(|row| row.id);
    let next = store.replies("d1", after, 1).await.expect("lists");
    assert_eq!((ids(&one), ids(&next)), (vec![13], vec![10]));
    let id = Uuid::from_u128(10);
    assert_eq!(store.sealed_reply("d2", id).await, Ok(None), "not theirs");
    let bytes = store.sealed_reply("d1", id).await;
    assert_eq!(bytes, Ok(Some(b"first".to_vec())));
}

pub(super) async fn fetched_reply_is_dropped_and_stays_known(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let new = reply(10, 1, "east", "first", 20);
    store.put_reply(new.clone()).await.expect("keeps");
    let id = Uuid::from_u128(10);
    assert_eq!(store.mark_reply_fetched("d2", id, at(30)).await, Ok(false));
    for seconds in [30, 31] {
        let marked = store.mark_reply_fetched("d1", id, at(seconds)).await;
        assert_eq!(marked, Ok(true));
    }
    assert_eq!(store.sealed_reply("d1", id).await, Ok(None));
    assert_eq!(store.replies("d1", None, 10).await, Ok(Vec::new()));
    // A desk whose answer got lost says it again: it does not come back.
    assert_eq!(store.put_reply(new).await, Ok(KeptReply::Durable));
    assert_eq!(store.replies("d1", None, 10).await, Ok(Vec::new()));
}

pub(super) async fn device_has_its_own_referral_erased_for_good(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let id = Uuid::from_u128(1);
    let not_theirs = store.erase("d2", id, at(30)).await;
    assert_eq!(not_theirs, Ok(Found::NotYours));
    let stays = store.mailbox("east", true, None, 10).await.expect("lists");
    assert_eq!(stays.len(), 2);
    for seconds in [30, 31] {
        assert_eq!(store.erase("d1", id, at(seconds)).await, Ok(Found::Unread));
    }
    assert_eq!(store.sealed("east", id, at(50)).await, Ok(None));
    let mailbox = store.mailbox("east", true, None, 10).await.expect("lists");
    assert_eq!(mailbox.len(), 1, "only the other device's");
    // The same upload again keeps its receipt and brings nothing back.
    let again = referral(1, "east", "d1", "sealed", 40);
    let receipt = "receipt of 1".to_owned();
    let kept = Kept::Durable {
        received_at: at(3),
        receipt,
    };
    assert_eq!(store.keep(again).await, Ok(kept));
    assert_eq!(store.sealed("east", id, at(50)).await, Ok(None));
    // The agency may still say that it has erased it.
    let word = reply(10, 1, "east", "erased", 50);
    assert_eq!(store.put_reply(word).await, Ok(KeptReply::Durable));
}

pub(super) async fn what_a_desk_was_given_is_said_when_it_is_dropped(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let (one, two) = (Uuid::from_u128(1), Uuid::from_u128(2));
    assert_eq!(store.sealed("west", one, at(20)).await, Ok(None));
    let given = store.sealed("east", one, at(21)).await;
    assert_eq!(given, Ok(Some(b"sealed".to_vec())));
    // Nobody acknowledged it: it was given all the same.
    for seconds in [30, 31] {
        let found = store.erase("d1", one, at(seconds)).await;
        assert_eq!(found, Ok(Found::Fetched));
    }
    assert_eq!(store.erase("d2", two, at(30)).await, Ok(Found::Unread));
    assert_eq!(store.sealed("east", two, at(31)).await, Ok(None));
    let again = store.erase("d2", two, at(32)).await;
    assert_eq!(again, Ok(Found::Unread), "nobody was given it since");
}

/// The answer to an upload was lost, and the upload itself arrives after the device had it dropped.
pub(super) async fn what_was_dropped_before_it_came_is_not_taken(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let id = Uuid::from_u128(5);
    for seconds in [30, 31] {
        let found = store.erase("d1", id, at(seconds)).await;
        assert_eq!(found, Ok(Found::NeverHad));
    }
    let late = referral(5, "east", "d1", "sealed", 40);
    assert_eq!(store.keep(late).await, Ok(Kept::Conflict));
    assert_eq!(store.sealed("east", id, at(41)).await, Ok(None));
    // No device keeps another's from coming.
    let theirs = referral(5, "east", "d2", "sealed", 42);
    let kept = store.keep(theirs).await.expect("answers");
    assert!(matches!(kept, Kept::Durable { .. }), "{kept:?}");
}

pub(super) async fn what_never_came_is_remembered_for_the_last_thousand_of_a_device(
    store: Arc<dyn Store>,
) {
    let store = ready_store(store).await;
    for number in 0..=1_000_u32 {
        let id = Uuid::from_u128(100 + u128::from(number));
        let found = store.erase("d1", id, at(30 + i64::from(number))).await;
        assert_eq!(found, Ok(Found::NeverHad));
    }
    let forgotten = referral(100, "east", "d1", "sealed", 2_000);
    let kept = store.keep(forgotten).await.expect("answers");
    assert!(matches!(kept, Kept::Durable { .. }), "{kept:?}");
    let remembered = referral(101, "east", "d1", "sealed", 2_000);
    assert_eq!(store.keep(remembered).await, Ok(Kept::Conflict));
}

pub(super) async fn request_to_erase_is_told_apart_and_not_answered(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let request = NewReferral {
        kind: MailboxKind::Erasure,
        ..referral(3, "east", "d1", "request", 30)
    };
    store.keep(request).await.expect("keeps");
    let mailbox = store.mailbox("east", false, None, 10).await.expect("lists");
    let kinds: Vec<MailboxKind> = mailbox.iter().map(|row| row.kind).collect();
    assert_eq!(
        kinds,
        [
            MailboxKind::Referral,
            MailboxKind::Referral,
            MailboxKind::Erasure
        ]
    );
    let as_referral = referral(3, "east", "d1", "request", 30);
    assert_eq!(store.keep(as_referral).await, Ok(Kept::Conflict));
    let word = reply(10, 3, "east", "x", 40);
    assert_eq!(store.put_reply(word).await, Ok(KeptReply::UnknownReferral));
    // It stays listed until a word back of the agency answers it.
    let id = Uuid::from_u128(3);
    let other = reply(11, 1, "east", "erased", 41);
    store.put_reply(other).await.expect("keeps");
    for answer in [None, Some(Uuid::from_u128(10)), Some(id)] {
        let marked = store.mark_fetched("east", id, answer, at(42)).await;
        assert_eq!(marked, Ok(Marked::Unanswered), "{answer:?}");
    }
    let mailbox = store.mailbox("east", false, None, 10).await.expect("lists");
    assert_eq!(mailbox.len(), 3);
    let answer = Some(Uuid::from_u128(11));
    let marked = store.mark_fetched("east", id, answer, at(43)).await;
    assert_eq!(marked, Ok(Marked::Done));
    let mailbox = store.mailbox("east", false, None, 10).await.expect("lists");
    assert_eq!(mailbox.len(), 2);
    let mailbox = store.mailbox("east", true, None, 10).await.expect("lists");
    assert_eq!(mailbox.len(), 3, "another machine of the agency sees it");
}
