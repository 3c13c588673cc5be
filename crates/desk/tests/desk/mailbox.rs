//! Inviting, fetching and opening.

use super::example::document;
use super::place::{Place, problem_of};
use repere_referral::{AgencyIdentity, Document, SigningKeys, seal};
use std::collections::BTreeMap;
use uuid::Uuid;

fn numbered(number: u128) -> Document {
    Document {
        referral: Uuid::from_u128(number),
        ..document()
    }
}

#[tokio::test]
async fn referral_arrives_and_then_opens_without_a_network() {
    let mut place = Place::new().await;
    let code = place.desk.invite().await.unwrap();
    let (keys, bearer) = place.enrol(&code).await;
    place.send(&document(), &keys, &bearer).await;

    let fetched = place.desk.fetch(false).await.unwrap();
    assert_eq!(fetched.len(), 1);
    assert_eq!(fetched[0].referral, document().referral);
    assert!(fetched[0].problem.is_none(), "{:?}", fetched[0].problem);
    assert!(place.desk.fetch(false).await.unwrap().is_empty());
    let again = place.desk.fetch(true).await.unwrap();
    assert!(again[0].known && again[0].problem.is_none());

    place.stop_hub().await;
    let sealed = std::fs::read(place.desk.inbox(&document().referral)).unwrap();
    let opened = place.desk.open(&sealed).await.unwrap();
    assert!(opened.document == document());
    assert_eq!(opened.sender, keys.public().id());
    let refused = place.desk.fetch(false).await.err().unwrap();
    assert_eq!(refused.code(), "hub-offline");
}

#[tokio::test]
async fn one_bad_item_never_stops_the_others() {
    let place = Place::new().await;
    let code = place.desk.invite().await.unwrap();
    let (keys, bearer) = place.enrol(&code).await;
    // The device sends rubbish, a referral for somebody else, one signed by a stranger, and a good one.
    let device = keys.public().id();
    let stranger = SigningKeys::generate(&mut rand::rng());
    let elsewhere = AgencyIdentity::generate(&mut rand::rng()).recipient();
    let own = place.desk.identity().unwrap().recipient();
    let items = [
        (1, b"rubbish".to_vec()),
        (2, seal(&numbered(2), &keys, &elsewhere).unwrap().bytes),
        (3, seal(&numbered(3), &stranger, &own).unwrap().bytes),
        (4, seal(&numbered(9), &keys, &own).unwrap().bytes),
        (5, seal(&numbered(5), &keys, &own).unwrap().bytes),
    ];
    for (number, sealed) in &items {
        let id = Uuid::from_u128(*number);
        // The hub looks at nothing but the outside; what it refuses outright is not under test here.
        let sent = place.upload((&device, &bearer), id, sealed).await;
        assert!(sent.is_ok() || *number == 1, "{number}: {sent:?}");
    }
    let fetched = place.desk.fetch(false).await.unwrap();
    let found: BTreeMap<u128, String> = fetched
        .iter()
        .map(|one| (one.referral.as_u128(), problem_of(one).unwrap_or_default()))
        .collect();
    let expected = [
        (2, "not-for-this-key"),
        (3, "unknown-sender"),
        (4, "other-referral"),
        (5, ""),
    ];
    for (number, code) in expected {
        assert_eq!(
            found.get(&number).map(String::as_str),
            Some(code),
            "{number}"
        );
    }
    // An item that was not confirmed is offered again.
    let again = place.desk.fetch(false).await.unwrap();
    assert!(again.iter().all(|one| one.problem.is_some()));
    assert!(again.len() >= 3);
}

#[cfg(unix)]
#[tokio::test]
async fn referral_that_cannot_be_read_is_not_replaced() {
    let place = Place::new().await;
    let code = place.desk.invite().await.unwrap();
    let (keys, bearer) = place.enrol(&code).await;
    place.send(&document(), &keys, &bearer).await;
    place.desk.fetch(false).await.unwrap();
    // As a disk that fails: a link that leads to itself.
    let path = place.desk.inbox(&document().referral);
    std::fs::remove_file(&path).unwrap();
    std::os::unix::fs::symlink(&path, &path).unwrap();
    let again = place.desk.fetch(true).await.unwrap();
    assert_eq!(problem_of(&again[0]).as_deref(), Some("cannot-read"));
    assert!(std::fs::symlink_metadata(&path).unwrap().is_symlink());
}

#[tokio::test]
async fn only_a_damaged_copy_is_replaced() {
    let place = Place::new().await;
    let code = place.desk.invite().await.unwrap();
    let (keys, bearer) = place.enrol(&code).await;
    place.send(&document(), &keys, &bearer).await;
    place.desk.fetch(false).await.unwrap();
    let path = place.desk.inbox(&document().referral);
    let good = std::fs::read(&path).unwrap();
    // One that opens, of a device that is believed no longer.
    let own = place.desk.identity().unwrap().recipient();
    let struck = SigningKeys::generate(&mut rand::rng());
    let kept = seal(&document(), &struck, &own).unwrap().bytes;
    std::fs::write(&path, &kept).unwrap();
    let again = place.desk.fetch(true).await.unwrap();
    assert_eq!(problem_of(&again[0]).as_deref(), Some("other-content"));
    assert_eq!(std::fs::read(&path).unwrap(), kept);
    std::fs::write(&path, &good[..good.len() - 1]).unwrap();
    let again = place.desk.fetch(true).await.unwrap();
    assert_eq!(problem_of(&again[0]), None);
    assert_eq!(std::fs::read(&path).unwrap(), good);
}

#[tokio::test]
async fn device_that_the_hub_made_up_is_not_believed() {
    let place = Place::new().await;
    // The operator of a hub can write anything into it, but has no voucher key. Here: a device that
    // came in with an invitation that the desk then lost track of.
    let code = place.desk.invite().await.unwrap();
    place.desk.forget_unused_invitations().unwrap();
    let (keys, bearer) = place.enrol(&code).await;
    place.send(&document(), &keys, &bearer).await;
    let fetched = place.desk.fetch(false).await.unwrap();
    assert_eq!(
        fetched[0].problem.as_ref().unwrap().code(),
        "unknown-sender"
    );
}

#[tokio::test]
async fn hub_that_is_down_leaves_no_invitation_behind() {
    let mut place = Place::new().await;
    place.stop_hub().await;
    let refused = place.desk.invite().await.unwrap_err();
    assert_eq!(refused.code(), "hub-offline");
    let roster = std::fs::read_to_string(place.folder.path().join("desk/roster.json")).unwrap();
    assert!(!roster.contains("token_sha256"));
}

#[tokio::test]
async fn first_referral_without_a_network_is_kept_and_said_so() {
    let mut place = Place::new().await;
    let code = place.desk.invite().await.unwrap();
    let (keys, _) = place.enrol(&code).await;
    let recipient = place.desk.identity().unwrap().recipient();
    let sealed = seal(&document(), &keys, &recipient).unwrap().bytes;
    place.stop_hub().await;
    let refused = place.desk.open(&sealed).await.unwrap_err();
    assert_eq!(refused.code(), "unknown-sender-offline");
}
