//! A sealed referral opens, and only as it was sealed.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

mod example_referral;

use example_referral::{World, document, time};
use repere_referral::*;
use uuid::Uuid;

#[test]
fn sealed_referral_opens() {
    let world = World::new();
    let document = document();
    let sealed = seal(&document, &world.device, &world.agency.recipient()).unwrap();
    let opened = world.open(&sealed.bytes).unwrap();
    assert!(opened.document == document);
    assert_eq!(opened.sender, world.device.public().id());
}

#[test]
fn keys_survive_their_text_forms() {
    let world = World::new();
    let again: AgencyIdentity = world.agency.to_string().parse().unwrap();
    assert_eq!(again.recipient(), world.agency.recipient());
    let recipient: AgencyRecipient = world.agency.recipient().to_string().parse().unwrap();
    assert_eq!(recipient, world.agency.recipient());
    let device = SigningKeys::from_bytes(&world.device.to_bytes()).unwrap();
    assert_eq!(device.public(), world.device.public());
    let json = serde_json::to_string(&device.public()).unwrap();
    let public: PublicKeys = serde_json::from_str(&json).unwrap();
    assert_eq!(public, device.public());
}

#[test]
fn receipt_verifies_for_its_referral_and_for_nothing_else() {
    let hub = SigningKeys::generate(&mut rand::rng());
    let other = SigningKeys::generate(&mut rand::rng());
    let id = Uuid::from_u128(7);
    let receipt = Receipt::sign(&hub, id, "ab", time("2026-11-23T17:00:00.75Z"));
    let receipt: Receipt = serde_json::from_str(&serde_json::to_string(&receipt).unwrap()).unwrap();
    assert_eq!(receipt.received_at, time("2026-11-23T17:00:00Z"));

    let verify = |receipt: &Receipt| {
        receipt
            .verify(&hub.public(), id, "ab")
            .map_err(|e| e.code())
    };
    assert_eq!(verify(&receipt), Ok(()));
    assert_eq!(
        receipt.verify(&hub.public(), Uuid::from_u128(8), "ab"),
        Err(receipt::ReceiptError::OtherReferral)
    );
    assert_eq!(
        receipt.verify(&hub.public(), id, "cd"),
        Err(receipt::ReceiptError::OtherReferral)
    );
    assert_eq!(
        receipt.verify(&other.public(), id, "ab"),
        Err(receipt::ReceiptError::OtherHub)
    );
    let mut later = receipt.clone();
    later.received_at += chrono::Duration::milliseconds(1);
    assert_eq!(verify(&later), Err("receipt-bad-signature"));
    let mut half = receipt.clone();
    half.signatures.ml_dsa_65[0] ^= 1;
    assert_eq!(verify(&half), Err("receipt-bad-signature"));
    let mut half = receipt;
    half.signatures.ed25519[0] ^= 1;
    assert_eq!(verify(&half), Err("receipt-bad-signature"));
}

#[test]
fn referral_length_tells_little() {
    let world = World::new();
    let mut document = document();
    let mut lengths = std::collections::BTreeSet::new();
    for extra in 0..200 {
        document.notes = Some(vec![Note {
            question: "q".into(),
            note: "x".repeat(extra),
        }]);
        let sealed = seal(&document, &world.device, &world.agency.recipient()).unwrap();
        // The head holds a stanza of random length ("grease", by the age library): noise that does
        // not depend on the content. What matters is the payload.
        let mac = sealed.bytes.windows(5).position(|five| five == b"\n--- ");
        lengths.insert(sealed.bytes.len() - mac.unwrap());
    }
    assert!(lengths.len() <= 2, "{lengths:?}");
}
