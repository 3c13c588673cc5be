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
fn referral_says_its_place_in_the_sequence() {
    let world = World::new();
    let recipient = world.agency.recipient();
    let first = Sequence {
        number: 1,
        previous: None,
        taken_back: Vec::new(),
    };
    let sealed = seal_in_sequence(&document(), &first, &world.device, &recipient).unwrap();
    assert_eq!(world.open(&sealed.bytes).unwrap().sequence, Some(first));
    let second = Sequence {
        number: 2,
        previous: Some(sealed.sha256),
        taken_back: vec![1],
    };
    let sealed = seal_in_sequence(&document(), &second, &world.device, &recipient).unwrap();
    assert_eq!(
        world.open(&sealed.bytes).unwrap().sequence,
        Some(second.clone())
    );
    let of_before = seal(&document(), &world.device, &recipient).unwrap();
    assert_eq!(world.open(&of_before.bytes).unwrap().sequence, None);
    let unsound = Sequence {
        number: 1,
        ..second
    };
    let refused = seal_in_sequence(&document(), &unsound, &world.device, &recipient);
    assert_eq!(refused.unwrap_err(), SealError::Unwritable);
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

/// Each thing that a receipt says, changed alone, is refused for its own reason, and none can be put there by whoever
/// is not the hub.
#[test]
fn receipt_says_for_whom_from_whom_and_as_what() {
    use receipt::{Expected, Held, HeldKind, ReceiptError, size_class};
    let hub = SigningKeys::generate(&mut rand::rng());
    let id = Uuid::from_u128(7);
    let held = Held {
        kind: HeldKind::Referral,
        agency: "ccem".to_owned(),
        recipient: "the agency's key".to_owned(),
        device: "the device".to_owned(),
        size_class: size_class(12_000),
    };
    let sent = Expected {
        referral: id,
        sha256: "ab",
        held: &held,
        first_format: false,
    };
    let received = time("2026-11-23T17:30:00.75Z");
    let receipt = Receipt::sign_held(&hub, id, "ab", held.clone(), received);
    let receipt: Receipt = serde_json::from_str(&serde_json::to_string(&receipt).unwrap()).unwrap();
    assert_eq!(receipt.verify_sent(&hub.public(), &sent), Ok(()));
    let others = [
        Held {
            kind: HeldKind::Erasure,
            ..held.clone()
        },
        Held {
            kind: HeldKind::Attachment,
            ..held.clone()
        },
        Held {
            agency: "elsewhere".to_owned(),
            ..held.clone()
        },
        Held {
            recipient: "another key".to_owned(),
            ..held.clone()
        },
        Held {
            device: "another".to_owned(),
            ..held.clone()
        },
        Held {
            size_class: 32,
            ..held.clone()
        },
    ];
    for other in others {
        let signed = Receipt::sign_held(&hub, id, "ab", other.clone(), received);
        let refused = signed.verify_sent(&hub.public(), &sent);
        assert_eq!(refused, Err(ReceiptError::HeldOtherwise), "{other:?}");
        let moved = Receipt {
            held: Some(held.clone()),
            ..signed
        };
        let refused = moved.verify_sent(&hub.public(), &sent);
        assert_eq!(refused, Err(ReceiptError::BadSignature), "{other:?}");
    }
    let first = Receipt::sign(&hub, id, "ab", received);
    let refused = first.verify_sent(&hub.public(), &sent);
    assert_eq!(refused, Err(ReceiptError::FirstFormat));
    let before = Expected {
        first_format: true,
        ..sent
    };
    assert_eq!(first.verify_sent(&hub.public(), &before), Ok(()));
    let stripped = Receipt {
        held: None,
        ..receipt
    };
    let refused = stripped.verify_sent(&hub.public(), &before);
    assert_eq!(refused, Err(ReceiptError::BadSignature));
}

#[test]
fn receipt_is_believed_by_any_clock_and_its_time_where_the_clocks_agree() {
    use receipt::{Expected, Held, HeldKind};
    let hub = SigningKeys::generate(&mut rand::rng());
    let id = Uuid::from_u128(7);
    let held = Held {
        kind: HeldKind::Referral,
        agency: "ccem".to_owned(),
        recipient: "key".to_owned(),
        device: "device".to_owned(),
        size_class: 16,
    };
    let sent = Expected {
        referral: id,
        sha256: "ab",
        held: &held,
        first_format: false,
    };
    // Sealed on the 20th and first tried then, the answer was lost; now it is the 23rd.
    let (sealed, now) = (time("2026-11-20T17:00:00Z"), time("2026-11-23T18:00:00Z"));
    for (at, counted) in [
        ("2026-11-19T16:59:59Z", now),
        ("2026-11-19T17:00:00Z", time("2026-11-19T17:00:00Z")),
        ("2026-11-24T18:00:00Z", time("2026-11-24T18:00:00Z")),
        ("2026-11-24T18:00:01Z", now),
        ("9999-12-31T00:00:00Z", now),
        ("1970-01-01T00:00:00Z", now),
    ] {
        let signed = Receipt::sign_held(&hub, id, "ab", held.clone(), time(at));
        assert_eq!(signed.verify_sent(&hub.public(), &sent), Ok(()), "{at}");
        assert_eq!(signed.received_at_by(sealed, now), counted, "{at}");
    }
    // A clock that was ahead when it sealed, and was put right since.
    let ahead = time("2026-11-26T17:00:00Z");
    let signed = Receipt::sign_held(&hub, id, "ab", held.clone(), now);
    assert_eq!(signed.received_at_by(ahead, now), now);
    // A year of six digits is no time at all.
    let far = chrono::DateTime::<chrono::Utc>::MAX_UTC;
    let signed = Receipt::sign_held(&hub, id, "ab", held.clone(), far);
    let text = serde_json::to_string(&signed).unwrap();
    assert!(serde_json::from_str::<Receipt>(&text).is_err(), "{text}");
}

/// A document with a note of so many characters that hardly compress.
fn with_note(characters: usize) -> Document {
    let mut document = document();
    let mut note = String::new();
    while note.len() < characters {
        note += &Uuid::new_v4().to_string();
    }
    note.truncate(characters);
    document.notes = Some(vec![Note {
        question: "q".into(),
        note,
    }]);
    document
}

#[test]
fn referral_has_one_of_few_sizes_to_the_byte() {
    let world = World::new();
    for (characters, kib) in [
        (0, 32),
        (20_000, 32),
        (50_000, 64),
        (100_000, 256),
        (500_000, 1024),
    ] {
        let document = with_note(characters);
        // The head of an age file has a random length: the size has none.
        for _ in 0..5 {
            let sealed = seal(&document, &world.device, &world.agency.recipient()).unwrap();
            assert_eq!(sealed.bytes.len(), kib * 1024, "{characters}");
            let opened = world.open(&sealed.bytes).unwrap();
            assert!(opened.document == document);
        }
    }
}

#[test]
fn request_to_erase_and_every_word_back_have_the_size_of_most_referrals() {
    let world = World::new();
    let at = time("2026-11-24T10:00:00Z");
    let request = erasure::Erasure::new(Uuid::nil(), Uuid::nil(), "ccem", at);
    let request = request.seal(&world.device, &world.agency.recipient());
    assert_eq!(request.unwrap().bytes.len(), 32 * 1024);
    // As short as one can be, and as long as one can be: four bytes a character, and what JSON writes as six.
    for message in [
        None,
        Some("a".to_owned()),
        Some("𝕏".repeat(reply::MAX_MESSAGE)),
        Some("\u{2028}\"\\\n".repeat(reply::MAX_MESSAGE / 4)),
    ] {
        let word = Reply {
            format: reply::FORMAT.into(),
            referral: Uuid::nil(),
            device: "d".repeat(32),
            agency: "a".repeat(64),
            number: u32::MAX,
            state: ReplyState::TakenUp,
            message,
            why: None,
            locale: "fr".into(),
            created_at: at,
        };
        let sealed = word.seal(&world.device, &world.agency.recipient());
        assert_eq!(sealed.unwrap().bytes.len(), 32 * 1024);
    }
}
