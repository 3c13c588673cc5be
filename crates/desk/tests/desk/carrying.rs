//! What somebody brings to a desk, for a device that has no network.

use super::example::document;
use super::place::{Place, problem_of};
use repere_desk::{Desk, DeskError, receipts};
use repere_referral::deployment::Deployment;
use repere_referral::wire::MailboxKind;
use repere_referral::{
    Carried, CarriedFile, Parcel, ParcelError, Receipts, SigningKeys, Waybill, seal, sha256_hex,
};
use uuid::Uuid;

/// A device of the place, and one item that it sealed.
async fn sealed(place: &Place) -> (SigningKeys, String, Carried) {
    let code = place.desk.invite().await.unwrap();
    let (keys, bearer) = place.enrol(&code).await;
    let document = document();
    let recipient = place.desk.identity().unwrap().recipient();
    let sealed = seal(&document, &keys, &recipient).unwrap();
    let said = Waybill {
        id: document.referral,
        kind: MailboxKind::Referral,
        about: document.referral,
        agency: "ccem".to_owned(),
        recipient: recipient.id(),
        device: keys.public().id(),
        deployment: sha256_hex(Deployment::parse(&place.deployment).unwrap().hub_keys.id()),
        sha256: String::new(),
    };
    let item = Carried::sign(said, sealed.bytes, &keys);
    (keys, bearer, item)
}

fn parcel(items: &[&Carried]) -> Vec<u8> {
    let mut parcel = Parcel::within(usize::MAX);
    assert!(items.iter().all(|item| parcel.put(item)));
    parcel.to_bytes()
}

fn codes(desk: &[repere_desk::HandedIn]) -> Vec<Option<String>> {
    let problems = desk.iter().map(|one| one.outcome.as_ref().err());
    problems
        .map(|problem| problem.map(|error| error.code().into_owned()))
        .collect()
}

#[tokio::test]
async fn parcel_is_handed_in_and_its_receipts_go_back() {
    let mut place = Place::new().await;
    let (keys, bearer, good) = sealed(&place).await;
    let mut bad = good.clone();
    bad.waybill.id = Uuid::now_v7();
    let file = parcel(&[&bad, &good]);
    place.stop_hub().await;
    let away = place.desk.hand_in_parcel(&file).await.unwrap();
    let offline = Some("hub-offline".to_owned());
    assert_eq!(codes(&away), [offline.clone(), offline]);
    assert_eq!(receipts(&away), None);
    place.start_hub().await;
    let done = place.desk.hand_in_parcel(&file).await.unwrap();
    let refused = Some("hub-waybill-refused".to_owned());
    assert_eq!(codes(&done), [refused, None]);
    let error = done[0].outcome.as_ref().unwrap_err();
    assert_eq!(error.parameters(), [("reason", "bad-signature".to_owned())]);
    let back = receipts(&done).unwrap();
    let CarriedFile::Receipts(back) = CarriedFile::parse(&back).unwrap() else {
        panic!("receipts go back");
    };
    // The device verifies it as one that came from the hub, and its own sending gets the very same.
    let hub = Deployment::parse(&place.deployment).unwrap().hub_keys;
    let answer = &back.answers[..][0];
    let sealed = &good.sealed;
    assert_eq!(answer.verify(&[hub], &good.waybill, sealed.len()), Ok(()));
    let id = keys.public().id();
    let sent = place.upload((&id, &bearer), good.waybill.id, sealed).await;
    assert_eq!(answer.receipt, Some(sent.unwrap()));
    // Twice is once.
    let again = place.desk.hand_in_parcel(&file).await.unwrap();
    assert_eq!(again[1].outcome.as_ref().unwrap(), answer);
    let fetched = place.desk.fetch(false).await.unwrap();
    assert_eq!(fetched.len(), 1);
    assert_eq!(problem_of(&fetched[0]), None);
}

#[tokio::test]
async fn file_that_is_no_parcel_is_refused_before_anything_is_sent() {
    let place = Place::new().await;
    let (_, _, item) = sealed(&place).await;
    let whole = parcel(&[&item]);
    let back = Receipts::new(Vec::new()).to_bytes();
    for (file, expected) in [
        (&b"letter"[..], ParcelError::NotAParcel.code()),
        (&whole[..whole.len() - 1], ParcelError::Damaged.code()),
        (&back, "parcel-receipts"),
    ] {
        let refused = place.desk.hand_in_parcel(file).await;
        assert_eq!(refused.unwrap_err().code(), expected);
    }
    let nothing = place.desk.hand_in_parcel(&parcel(&[])).await.unwrap();
    assert!(nothing.is_empty());
    // A desk of no deployment hands nothing in.
    let folder = place.folder.path().join("alone");
    super::place::new_desk(&folder, "alone");
    let alone = Desk::at(&folder).unwrap().hand_in_parcel(&whole).await;
    assert!(matches!(alone, Err(DeskError::NotConnected { .. })));
}
