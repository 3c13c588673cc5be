//! The suite's part about agencies, devices and what devices send.

use crate::store::conformance::{Keep as _, Words, agency, at, device, hash, referral};
use crate::store::{AgencyRow, Enrolled, Kept, Marked, NewReferral, Store, StoreError};
use std::sync::Arc;
use uuid::Uuid;

/// A store with two agencies and one enrolled device, `d1`.
async fn ready_store(store: Arc<dyn Store>) -> Arc<dyn Store> {
    store
        .add_agency(agency("west"), hash("desk west"), at(0))
        .await
        .expect("adds");
    store
        .add_agency(agency("east"), hash("desk east"), at(0))
        .await
        .expect("adds");
    store
        .invite("east", hash("first code"), at(1))
        .await
        .expect("invites");
    let enrolled = store.enrol(device("d1", "first code", "token 1", 2)).await;
    assert_eq!(enrolled, Ok(Enrolled::Done));
    store
}

pub(super) async fn store_that_is_closed_answers_nothing_more(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    store.close().await;
    assert_eq!(store.agencies().await, Err(StoreError::Unreachable));
    let put = store.keep(referral(1, "west", "d1", "sealed", 3)).await;
    assert_eq!(put.map(drop), Err(StoreError::Unreachable));
    store.close().await;
}

pub(super) async fn agencies_are_listed_by_id_and_added_once(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    assert_eq!(
        store.agencies().await,
        Ok(vec![agency("east"), agency("west")])
    );
    let again = store.add_agency(agency("east"), hash("other"), at(3)).await;
    assert_eq!(again, Err(StoreError::Exists));
    assert_eq!(
        store.desk(hash("other")).await,
        Ok(None),
        "nothing was changed"
    );
    assert_eq!(store.ready().await, Ok(()));
}

pub(super) async fn agency_that_is_updated_keeps_its_token(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let public = "{\"id\":\"east\",\"locale\":\"fr\"}".to_owned();
    let id = "east".to_owned();
    let east = AgencyRow { id, public };
    assert_eq!(store.update_agency(east.clone()).await, Ok(true));
    assert_eq!(store.agencies().await, Ok(vec![east, agency("west")]));
    assert_eq!(
        store.desk(hash("desk east")).await,
        Ok(Some("east".to_owned()))
    );
    assert_eq!(store.update_agency(agency("north")).await, Ok(false));
    assert_eq!(store.agencies().await.map(|rows| rows.len()), Ok(2));
}

pub(super) async fn desk_is_known_by_its_token_only(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    assert_eq!(
        store.desk(hash("desk east")).await,
        Ok(Some("east".to_owned()))
    );
    assert_eq!(store.desk(hash("desk")).await, Ok(None));
    assert_eq!(
        store.desk(hash("token 1")).await,
        Ok(None),
        "a device is no desk"
    );
    assert_eq!(store.device_of(hash("desk east"), at(3)).await, Ok(None));
}

pub(super) async fn code_lets_one_device_in(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let other = device("d2", "first code", "token 2", 3);
    assert_eq!(store.enrol(other).await, Ok(Enrolled::CodeUsed));
    let unknown = device("d2", "no such code", "token 2", 3);
    assert_eq!(store.enrol(unknown).await, Ok(Enrolled::CodeUnknown));
    assert_eq!(store.device_of(hash("token 2"), at(4)).await, Ok(None));
    assert_eq!(store.device("d2").await, Ok(None));
    let kept = device("d1", "first code", "token 1", 2).device;
    assert_eq!(store.device("d1").await, Ok(Some(kept)));
}

pub(super) async fn code_expires(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    store
        .invite("east", hash("slow code"), at(10))
        .await
        .expect("invites");
    let late = device("d2", "slow code", "token 2", 2000);
    assert_eq!(store.enrol(late).await, Ok(Enrolled::CodeUnknown));
    let timely = device("d2", "slow code", "token 2", 900);
    assert_eq!(store.enrol(timely).await, Ok(Enrolled::Done));
}

pub(super) async fn lost_answer_can_be_asked_for_again_until_the_token_is_used(
    store: Arc<dyn Store>,
) {
    let store = ready_store(store).await;
    let again = device("d1", "first code", "token 1b", 3);
    assert_eq!(store.enrol(again).await, Ok(Enrolled::Done));
    assert_eq!(store.device_of(hash("token 1"), at(4)).await, Ok(None));
    let found = store.device_of(hash("token 1b"), at(4)).await;
    assert_eq!(found, Ok(Some("d1".to_owned())));
    let too_late = device("d1", "first code", "token 1c", 5);
    assert_eq!(store.enrol(too_late).await, Ok(Enrolled::CodeUsed));
}

pub(super) async fn lost_answer_is_not_given_to_another_voucher(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let mut forged = device("d1", "first code", "token x", 3);
    forged.device.voucher = "made up".to_owned();
    assert_eq!(store.enrol(forged).await, Ok(Enrolled::CodeUsed));
    assert_eq!(store.device_of(hash("token x"), at(4)).await, Ok(None));
}

pub(super) async fn known_device_keeps_its_place(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    store
        .invite("west", hash("second code"), at(4))
        .await
        .expect("invites");
    let same_keys = device("d1", "second code", "token 2", 5);
    assert_eq!(store.enrol(same_keys).await, Ok(Enrolled::DeviceKnown));
    let still = store.device_of(hash("token 1"), at(6)).await;
    assert_eq!(still, Ok(Some("d1".to_owned())));
    let other = device("d2", "second code", "token 2", 7);
    assert_eq!(
        store.enrol(other).await,
        Ok(Enrolled::Done),
        "the code stays good"
    );
}

pub(super) async fn inviting_twice_is_the_same_but_not_for_another_agency(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    assert_eq!(store.invite("east", hash("c"), at(5)).await, Ok(()));
    assert_eq!(store.invite("east", hash("c"), at(6)).await, Ok(()));
    let other = store.invite("west", hash("c"), at(7)).await;
    assert_eq!(other, Err(StoreError::Exists));
    let used_again = store.invite("east", hash("first code"), at(8)).await;
    assert_eq!(used_again, Ok(()));
    let enrolled = store.enrol(device("d9", "first code", "token 9", 9)).await;
    assert_eq!(
        enrolled,
        Ok(Enrolled::CodeUsed),
        "it does not become good again"
    );
}

pub(super) async fn same_referral_again_is_the_same_and_other_content_is_not(
    store: Arc<dyn Store>,
) {
    let store = ready_store(store).await;
    let first = Kept::Durable {
        received_at: at(20),
        receipt: "receipt of 1".to_owned(),
    };
    let put = store.keep(referral(1, "east", "d1", "sealed", 20)).await;
    assert_eq!(put, Ok(first.clone()));
    let again = store.keep(referral(1, "east", "d1", "sealed", 30)).await;
    assert_eq!(again, Ok(first), "the first time counts");
    for other in [
        referral(1, "east", "d1", "other", 30),
        referral(1, "west", "d1", "sealed", 30),
        referral(1, "east", "d2", "sealed", 30),
    ] {
        assert_eq!(store.keep(other).await, Ok(Kept::Conflict));
    }
    let nowhere = store.keep(referral(2, "north", "d1", "sealed", 30)).await;
    assert_eq!(nowhere, Ok(Kept::UnknownAgency));
}

/// Keeps one upload, and gives its receipt.
async fn receipt(store: &Arc<dyn Store>, new: NewReferral, words: Words) -> String {
    let kept = store.append(vec![new], Arc::new(words)).await;
    match kept.as_deref() {
        Ok([Kept::Durable { receipt, .. }]) => receipt.clone(),
        other => panic!("not kept: {other:?}"),
    }
}

pub(super) async fn receipt_is_given_again_while_it_is_good(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let one = || referral(1, "east", "d1", "sealed", 20);
    assert_eq!(
        receipt(&store, one(), Words::new("first")).await,
        "first of 1"
    );
    assert_eq!(
        receipt(&store, one(), Words::new("second")).await,
        "first of 1"
    );
    // One that is not good any more is replaced, and whoever makes the new one sees it.
    let anew = Words {
        good: false,
        ..Words::new("third")
    };
    assert_eq!(
        receipt(&store, one(), anew).await,
        "third of 1 after first of 1"
    );
    let again = receipt(&store, one(), Words::new("fourth")).await;
    assert_eq!(again, "third of 1 after first of 1");
}

pub(super) async fn uploads_of_one_commit_are_answered_in_their_order(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let uploads = vec![
        referral(3, "east", "d1", "third", 20),
        referral(1, "west", "d1", "first", 20),
        referral(4, "north", "d1", "nowhere", 20),
        // The same one twice, and another one under its id.
        referral(3, "east", "d1", "third", 21),
        referral(3, "east", "d1", "other", 21),
        referral(2, "east", "d1", "second", 20),
    ];
    let durable = |number| Kept::Durable {
        received_at: at(20),
        receipt: format!("receipt of {number}"),
    };
    let kept = store.append(uploads, Arc::new(Words::new("receipt"))).await;
    let expected = vec![
        durable(3),
        durable(1),
        Kept::UnknownAgency,
        durable(3),
        Kept::Conflict,
        durable(2),
    ];
    assert_eq!(kept, Ok(expected));
    let mailbox = store.mailbox("east", true, None, 10).await.expect("lists");
    let ids: Vec<u128> = mailbox.iter().map(|row| row.id.as_u128()).collect();
    assert_eq!(ids, [3, 2]);
    let state = store.log_state().await.expect("answers");
    assert_eq!(state, Some(b"3 1 2".to_vec()), "one entry for each receipt");
}

pub(super) async fn log_goes_on_where_the_last_commit_left_it(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    assert_eq!(store.log_state().await, Ok(None));
    assert_eq!(store.log_piece("1").await, Ok(None));
    for number in 1..=3 {
        let new = referral(number, "east", "d1", "sealed", 20);
        store.keep(new).await.expect("keeps");
        // Nothing new is in the log.
        let again = referral(number, "east", "d1", "sealed", 21);
        store.keep(again).await.expect("keeps");
    }
    assert_eq!(store.log_state().await, Ok(Some(b"1 2 3".to_vec())));
    assert_eq!(
        store.log_piece("2").await,
        Ok(Some(b"receipt of 2".to_vec()))
    );
    // Without an upload, as for an edition of the register.
    let added = Words {
        entry: Some("edition"),
        ..Words::new("receipt")
    };
    assert_eq!(
        store.append(Vec::new(), Arc::new(added)).await,
        Ok(Vec::new())
    );
    let state = store.log_state().await;
    assert_eq!(state, Ok(Some(b"1 2 3 edition".to_vec())));
}

pub(super) async fn commit_without_receipts_keeps_nothing(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let new = || referral(1, "east", "d1", "sealed", 20);
    let refusing = Words {
        refuses: true,
        ..Words::new("receipt")
    };
    let refused = store.append(vec![new()], Arc::new(refusing)).await;
    assert_eq!(refused, Err(StoreError::Refused));
    assert_eq!(store.mailbox("east", true, None, 9).await, Ok(Vec::new()));
    assert_eq!(store.log_state().await, Ok(None));
    let kept = store.keep(new()).await;
    assert!(matches!(kept, Ok(Kept::Durable { .. })), "{kept:?}");
}

pub(super) async fn uploads_at_once_have_one_order_and_one_log(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let mut all = tokio::task::JoinSet::new();
    for number in 1..=40 {
        let store = Arc::clone(&store);
        all.spawn(async move {
            store
                .keep(referral(number, "east", "d1", "sealed", 20))
                .await
        });
    }
    while let Some(kept) = all.join_next().await {
        let kept = kept.expect("ends");
        assert!(matches!(kept, Ok(Kept::Durable { .. })), "{kept:?}");
    }
    let mailbox = store.mailbox("east", true, None, 100).await.expect("lists");
    let in_mailbox: Vec<String> =
        (mailbox.iter().map(|row| row.id.as_u128().to_string())).collect();
    assert_eq!(in_mailbox.len(), 40);
    let log = store.log_state().await.expect("answers");
    let log = String::from_utf8(log.unwrap_or_default()).expect("text");
    assert_eq!(log, in_mailbox.join(" "));
}

pub(super) async fn upload_that_may_only_come_again_keeps_nothing_new(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let again = || crate::store::NewReferral {
        only_again: true,
        ..referral(1, "east", "d1", "sealed", 30)
    };
    assert_eq!(store.keep(again()).await, Ok(Kept::NotThere));
    let first = store.keep(referral(1, "east", "d1", "sealed", 20));
    let first = first.await.expect("keeps");
    assert_eq!(store.keep(again()).await, Ok(first));
}

pub(super) async fn long_mailbox_is_read_page_by_page(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    // Several arrive in the same millisecond.
    for number in 1..=7 {
        let second = 20 + i64::from(number == 7);
        let new = referral(number, "east", "d1", "sealed", second);
        store.keep(new).await.expect("keeps");
    }
    let mut seen = Vec::new();
    let mut after = None;
    loop {
        let page = store.mailbox("east", true, after, 3).await.expect("lists");
        let Some(last) = page.last() else { break };
        after = Some(last.id);
        seen.extend(page.iter().map(|row| row.id.as_u128()));
    }
    assert_eq!(seen, [1, 2, 3, 4, 5, 6, 7]);
    // The place is kept when the last one seen is fetched meanwhile.
    store
        .mark_fetched("east", Uuid::from_u128(3), None, at(30))
        .await
        .expect("marks");
    let after = Some(Uuid::from_u128(3));
    let page = store.mailbox("east", false, after, 3).await.expect("lists");
    assert_eq!(page.first().map(|row| row.id.as_u128()), Some(4));
    let unknown = Some(Uuid::from_u128(99));
    let page = store
        .mailbox("east", true, unknown, 3)
        .await
        .expect("lists");
    assert_eq!(page.len(), 3, "what is not there is before everything");
}

pub(super) async fn mailbox_is_the_agencys_own_and_fetching_does_not_empty_it(
    store: Arc<dyn Store>,
) {
    let store = ready_store(store).await;
    for new in [
        referral(3, "east", "d1", "third", 23),
        referral(1, "east", "d1", "first", 21),
        referral(2, "west", "d1", "second", 22),
    ] {
        store.keep(new).await.expect("keeps");
    }
    let ids = |rows: Vec<crate::store::MailboxRow>| {
        rows.iter().map(|row| row.id.as_u128()).collect::<Vec<_>>()
    };
    let east = store.mailbox("east", false, None, 10).await.expect("lists");
    assert_eq!(east[1].size, 5);
    assert_eq!(east[1].sha256, *hash("first").as_bytes());
    assert_eq!(east[1].received_at, at(21));
    assert_eq!(east[1].device, "d1");
    assert_eq!(
        ids(east),
        [3, 1],
        "in the order of coming, whatever the clock"
    );
    assert_eq!(
        ids(store.mailbox("east", false, None, 1).await.expect("lists")),
        [3]
    );
    assert_eq!(
        ids(store.mailbox("north", true, None, 10).await.expect("lists")),
        [0; 0]
    );

    let id = Uuid::from_u128(1);
    assert_eq!(
        store.sealed("west", id, at(50)).await,
        Ok(None),
        "not theirs"
    );
    assert_eq!(
        store.mark_fetched("west", id, None, at(40)).await,
        Ok(Marked::Unknown)
    );
    assert_eq!(
        store.sealed("east", id, at(50)).await,
        Ok(Some(b"first".to_vec()))
    );
    assert_eq!(
        store.mark_fetched("east", id, None, at(40)).await,
        Ok(Marked::Done)
    );
    assert_eq!(
        store.mark_fetched("east", id, None, at(41)).await,
        Ok(Marked::Done)
    );
    assert_eq!(
        ids(store.mailbox("east", false, None, 10).await.expect("lists")),
        [3]
    );
    assert_eq!(
        ids(store.mailbox("east", true, None, 10).await.expect("lists")),
        [3, 1]
    );
    assert_eq!(
        store.sealed("east", id, at(50)).await,
        Ok(Some(b"first".to_vec()))
    );
}
