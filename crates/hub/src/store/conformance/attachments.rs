//! The suite's part about attachments.

use crate::store::conformance::{Keep as _, Words, agency, at, device, hash, held, referral};
use crate::store::{
    AttachmentRow, DAYS_BEGUN, KeptPart, MAX_BEGUN, MAX_UNFETCHED_BYTES, NewPart, Progress, Store,
};
use repere_referral::attachment::{MAX_COUNT, MAX_SEALED_BYTES};
use repere_referral::receipt::{Held, HeldKind};
use std::sync::Arc;
use uuid::Uuid;

/// The attachment that the suite sends: bytes that tell where they stand.
fn whole(size: usize) -> Vec<u8> {
    (0..size).map(|at| (at % 251) as u8).collect()
}

/// A part of an attachment of the first device's referral, numbered 1.
fn part(number: u128, whole: &[u8], from: usize, to: usize, seconds: i64) -> NewPart {
    use sha2::{Digest as _, Sha256};
    NewPart {
        id: Uuid::from_u128(number),
        referral: Uuid::from_u128(1),
        device: "d1".to_owned(),
        held: held(HeldKind::Attachment, "east", "d1"),
        sha256: Sha256::digest(whole).into(),
        size: whole.len() as u64,
        offset: from as u64,
        bytes: whole[from..to].to_vec(),
        only_again: false,
        at: at(seconds),
    }
}

/// A hash that is not that of the bytes.
fn wrong_hash() -> [u8; 32] {
    *hash("something else").as_bytes()
}

const ID: Uuid = Uuid::from_u128(50);
const REFERRAL: Uuid = Uuid::from_u128(1);

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

fn so_far(durable: u64) -> KeptPart {
    KeptPart::Durable(Progress {
        durable,
        received_at: None,
        receipt: None,
    })
}

fn complete(durable: u64, seconds: i64) -> KeptPart {
    KeptPart::Durable(Progress {
        durable,
        received_at: Some(at(seconds)),
        receipt: Some("receipt of 50".to_owned()),
    })
}

async fn all(store: &Arc<dyn Store>, agency: &str) -> Vec<AttachmentRow> {
    store.attachments(agency, None, 100).await.expect("a list")
}

async fn read(store: &Arc<dyn Store>, limit: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let from = bytes.len() as u64;
        let part = store.sealed_part("east", ID, from, limit, at(9)).await;
        match part.expect("asked").expect("there") {
            part if part.is_empty() => return bytes,
            part => bytes.extend(part),
        }
    }
}

pub(super) async fn attachment_is_kept_in_parts_and_given_in_others(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let whole = whole(1000);
    for (from, to, kept) in [
        (0, 300, so_far(300)),
        (300, 301, so_far(301)),
        // Once more, and overlapping.
        (0, 300, so_far(301)),
        (200, 400, so_far(400)),
        // Not the next one.
        (500, 600, so_far(400)),
        (400, 1000, complete(1000, 5)),
    ] {
        assert_eq!(all(&store, "east").await, [], "not whole yet");
        let put = store.keep_part(part(50, &whole, from, to, 5)).await;
        assert_eq!(put, Ok(kept), "{from}..{to}");
    }
    let row = AttachmentRow {
        id: ID,
        referral: REFERRAL,
        sha256: part(50, &whole, 0, 1, 5).sha256,
        size: 1000,
        received_at: at(5),
    };
    assert_eq!(all(&store, "east").await, [row]);
    assert_eq!(all(&store, "west").await, []);
    for limit in [1, 7, 300, 999, 1000, 5000] {
        assert!(read(&store, limit).await == whole, "{limit}");
    }
    let elsewhere = store.sealed_part("west", ID, 0, 10, at(9)).await;
    assert_eq!(elsewhere, Ok(None));
}

pub(super) async fn last_part_once_more_gives_the_same_time_and_receipt(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let whole = whole(100);
    let put = store.keep_part(part(50, &whole, 0, 100, 5)).await;
    assert_eq!(put, Ok(complete(100, 5)));
    let other = Arc::new(Words::new("other"));
    let again = store.put_part(part(50, &whole, 0, 100, 76), other).await;
    assert_eq!(again, Ok(complete(100, 5)));
    let again = store.keep_part(part(50, &whole, 60, 100, 77)).await;
    let progress = Progress {
        durable: 100,
        received_at: Some(at(5)),
        receipt: Some("receipt of 50".to_owned()),
    };
    assert_eq!(again, Ok(KeptPart::Durable(progress.clone())));
    let known = store.progress("d1", REFERRAL, ID).await;
    assert_eq!(known, Ok(Some(progress)));
    for (device, referral) in [("d2", REFERRAL), ("d1", Uuid::from_u128(2))] {
        assert_eq!(store.progress(device, referral, ID).await, Ok(None));
    }
}

pub(super) async fn other_bytes_at_a_place_that_is_taken_are_refused(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let whole = whole(100);
    let begun = store.keep_part(part(50, &whole, 0, 60, 5)).await;
    assert_eq!(begun, Ok(so_far(60)));
    let good = part(50, &whole, 40, 80, 6);
    let mut bytes = good.bytes.clone();
    bytes[3] ^= 1;
    for bad in [
        NewPart {
            bytes,
            ..good.clone()
        },
        NewPart {
            size: 101,
            ..good.clone()
        },
        NewPart {
            sha256: wrong_hash(),
            ..good.clone()
        },
        NewPart {
            held: Held {
                recipient: "other key".to_owned(),
                ..good.held.clone()
            },
            ..good.clone()
        },
        NewPart {
            device: "d2".to_owned(),
            referral: Uuid::from_u128(2),
            ..good.clone()
        },
        NewPart {
            bytes: whole.clone(),
            offset: 60,
            ..good.clone()
        },
    ] {
        assert_eq!(store.keep_part(bad).await, Ok(KeptPart::Conflict));
    }
    assert_eq!(
        store.keep_part(good).await,
        Ok(so_far(80)),
        "nothing was changed"
    );
}

pub(super) async fn attachment_that_was_sealed_anew_begins_again_until_it_is_whole(
    store: Arc<dyn Store>,
) {
    let store = ready_store(store).await;
    let (first, other) = (whole(100), whole(120));
    let put = store.keep_part(part(50, &first, 0, 60, 5)).await;
    assert_eq!(put, Ok(so_far(60)));
    let put = store.keep_part(part(50, &other, 0, 50, 6)).await;
    assert_eq!(put, Ok(so_far(50)));
    let put = store.keep_part(part(50, &other, 50, 120, 7)).await;
    assert_eq!(put, Ok(complete(120, 7)));
    let put = store.keep_part(part(50, &first, 0, 60, 8)).await;
    assert_eq!(put, Ok(KeptPart::Conflict), "what is whole stays");
}

pub(super) async fn whole_that_is_not_what_was_said_is_dropped(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let whole = whole(100);
    let lie = |from, to| NewPart {
        sha256: wrong_hash(),
        ..part(50, &whole, from, to, 5)
    };
    assert_eq!(store.keep_part(lie(0, 50)).await, Ok(so_far(50)));
    assert_eq!(store.keep_part(lie(50, 100)).await, Ok(KeptPart::Conflict));
    assert_eq!(store.progress("d1", REFERRAL, ID).await, Ok(None));
    let honest = store.keep_part(part(50, &whole, 0, 100, 6)).await;
    assert_eq!(honest, Ok(complete(100, 6)));
}

pub(super) async fn attachment_goes_with_a_referral_of_its_device_only(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let whole = whole(10);
    let good = part(50, &whole, 0, 10, 5);
    for (device, referral) in [("d2", 1), ("d1", 2), ("d1", 3)] {
        let referral = Uuid::from_u128(referral);
        let stray = NewPart {
            device: device.to_owned(),
            referral,
            ..good.clone()
        };
        assert_eq!(store.keep_part(stray).await, Ok(KeptPart::UnknownReferral));
        assert_eq!(store.agency_of(device, referral).await, Ok(None));
    }
    let agency = store.agency_of("d1", REFERRAL).await;
    assert_eq!(agency, Ok(Some("east".to_owned())));
    let only_again = NewPart {
        only_again: true,
        ..good
    };
    assert_eq!(store.keep_part(only_again).await, Ok(KeptPart::NotThere));
}

pub(super) async fn erased_referral_takes_its_attachments_along_and_takes_none_again(
    store: Arc<dyn Store>,
) {
    let store = ready_store(store).await;
    let whole = whole(10);
    let sent = |number| part(number, &whole, 0, 10, 5);
    store.keep_part(sent(50)).await.expect("kept");
    store
        .keep_part(part(51, &whole, 0, 5, 5))
        .await
        .expect("begun");
    store.erase("d1", REFERRAL, at(6)).await.expect("erased");
    assert_eq!(all(&store, "east").await, []);
    let given = store.sealed_part("east", ID, 0, 10, at(7)).await;
    assert_eq!(given, Ok(None));
    for number in [50, 51, 52] {
        assert_eq!(store.keep_part(sent(number)).await, Ok(KeptPart::Conflict));
        let known = store
            .progress("d1", REFERRAL, Uuid::from_u128(number))
            .await;
        assert_eq!(known, Ok(None));
    }
}

pub(super) async fn list_goes_on_after_what_was_seen(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    for number in 50..55 {
        let whole = whole(10 + number as usize);
        let put = store
            .keep_part(part(number, &whole, 0, whole.len(), 5))
            .await;
        put.expect("kept");
    }
    let ids =
        |rows: Vec<AttachmentRow>| rows.iter().map(|row| row.id.as_u128()).collect::<Vec<_>>();
    let first = store.attachments("east", None, 2).await.expect("a list");
    assert_eq!(ids(first), [50, 51]);
    let rest = store
        .attachments("east", Some(Uuid::from_u128(51)), 9)
        .await;
    assert_eq!(ids(rest.expect("a list")), [52, 53, 54]);
}

pub(super) async fn room_is_bounded_for_a_referral_and_for_a_device(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let whole = whole(10);
    let begin = |number: u128, referral: u128, size: u64| NewPart {
        referral: Uuid::from_u128(referral),
        size,
        ..part(number, &whole, 0, 1, 5)
    };
    for number in 0..MAX_COUNT as u128 {
        let put = store.keep_part(begin(100 + number, 1, 10)).await;
        assert_eq!(put, Ok(so_far(1)));
    }
    let one_more = store.keep_part(begin(200, 1, 10)).await;
    assert_eq!(one_more, Ok(KeptPart::NoRoom));
    let mut begun = MAX_COUNT as u32;
    for of in 10..13 {
        let sent = referral(of, "east", "d1", &format!("sealed {of}"), 4);
        store.keep(sent).await.expect("keeps");
        for number in 0..8 {
            let put = store.keep_part(begin(of * 1000 + number, of, 10)).await;
            let fits = begun < MAX_BEGUN;
            begun += u32::from(fits);
            let kept = if fits { so_far(1) } else { KeptPart::NoRoom };
            assert_eq!(put, Ok(kept), "{of} {number}");
        }
    }
    let other = NewPart {
        device: "d2".to_owned(),
        ..begin(300, 2, 10)
    };
    assert_eq!(
        store.keep_part(other).await,
        Ok(so_far(1)),
        "others have their own"
    );
}

pub(super) async fn bytes_of_a_device_that_nobody_fetched_are_bounded(store: Arc<dyn Store>) {
    let store = ready_store(store).await;
    let whole = whole(10);
    let most = MAX_UNFETCHED_BYTES / MAX_SEALED_BYTES as u64;
    let mut fitted = 0;
    for number in 0..u128::from(most) + 2 {
        let of = 1000 + number / 4;
        let sent = referral(of, "east", "d1", &format!("sealed {of}"), 4);
        store.keep(sent).await.expect("keeps");
        let begin = NewPart {
            referral: Uuid::from_u128(of),
            size: MAX_SEALED_BYTES as u64,
            ..part(5000 + number, &whole, 0, 1, 5)
        };
        fitted += u64::from(store.keep_part(begin).await == Ok(so_far(1)));
    }
    assert_eq!(fitted, most);
}

pub(super) async fn attachment_that_never_comes_whole_is_dropped_after_some_days(
    store: Arc<dyn Store>,
) {
    let store = ready_store(store).await;
    let whole = whole(10);
    let days = DAYS_BEGUN * 24 * 60 * 60;
    store
        .keep_part(part(50, &whole, 0, 5, 0))
        .await
        .expect("begun");
    store
        .keep_part(part(51, &whole, 0, 10, 0))
        .await
        .expect("whole");
    store
        .keep_part(part(52, &whole, 0, 5, days))
        .await
        .expect("begun");
    let known = |number| store.progress("d1", REFERRAL, Uuid::from_u128(number));
    assert!(
        known(50).await.expect("asked").is_some(),
        "not a day too early"
    );
    store
        .keep_part(part(53, &whole, 0, 5, days + 1))
        .await
        .expect("begun");
    let mut there = Vec::new();
    for number in 50..54 {
        there.push(known(number).await.expect("asked").is_some());
    }
    assert_eq!(there, [false, true, true, true]);
    let anew = store.keep_part(part(50, &whole, 0, 10, days + 2)).await;
    assert_eq!(anew, Ok(complete(10, days + 2)));
    // Also where nothing else begins.
    for (seconds, left) in [(days + days, true), (days + days + 2, false)] {
        store.drop_abandoned(at(seconds)).await.expect("dropped");
        assert_eq!(known(52).await.expect("asked").is_some(), left);
    }
    assert!(known(50).await.expect("asked").is_some(), "it is whole");
}
