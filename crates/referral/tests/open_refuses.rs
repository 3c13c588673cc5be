//! Everything that is not exactly a referral from a known device to this agency is refused, each
//! with its own reason.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

mod example_referral;

use base64::{Engine, prelude::BASE64_STANDARD};
use example_referral::{World, document};
use flate2::{Compression, write::GzEncoder};
use repere_referral::*;
use serde_json::{Value, json};
use std::io::Write;

/// Opens bytes and compares the outcome: opened, or the code of the refusal.
#[track_caller]
fn check(world: &World, bytes: &[u8], expected: Result<(), &str>) {
    let found = world.open(bytes).map(|_| ()).map_err(|error| error.code());
    assert_eq!(found, expected);
}

fn sealed(world: &World) -> Vec<u8> {
    seal(&document(), &world.device, &world.agency.recipient())
        .unwrap()
        .bytes
}

/// Any plaintext as an age file for an agency.
fn encrypt(plaintext: &[u8], recipient: &AgencyRecipient) -> Vec<u8> {
    let recipients = std::iter::once(recipient as &dyn age::Recipient);
    let mut bytes = Vec::new();
    let mut writer = age::Encryptor::with_recipients(recipients)
        .unwrap()
        .wrap_output(&mut bytes)
        .unwrap();
    writer.write_all(plaintext).unwrap();
    writer.finish().unwrap();
    bytes
}

/// The plaintext of a sealed referral: what the agency itself could do.
fn decrypt(bytes: &[u8], identity: &AgencyIdentity) -> Value {
    let file = age::Decryptor::new_buffered(bytes).unwrap();
    let reader = file
        .decrypt(std::iter::once(identity as &dyn age::Identity))
        .unwrap();
    serde_json::from_reader(reader).unwrap()
}

/// An envelope signed by these keys, written down here a second time, from the specification.
fn envelope(payload_type: &str, payload: &[u8], keys: &SigningKeys) -> Value {
    let mut message = format!(
        "DSSEv1 {} {payload_type} {} ",
        payload_type.len(),
        payload.len()
    )
    .into_bytes();
    message.extend_from_slice(payload);
    let pair = keys.sign(&message);
    let id = keys.public().id();
    json!({
        "payloadType": payload_type,
        "payload": BASE64_STANDARD.encode(payload),
        "signatures": [
            { "keyid": format!("ed25519:{id}"), "sig": BASE64_STANDARD.encode(pair.ed25519) },
            { "keyid": format!("ml-dsa-65:{id}"), "sig": BASE64_STANDARD.encode(pair.ml_dsa_65) },
        ],
    })
}

fn payload(world: &World) -> Value {
    json!({
        "sender": world.device.public().id(),
        "recipient": world.agency.recipient().id(),
        "referral": document().referral,
        "created_at": document().created_at,
        "document": document(),
    })
}

fn gzip(content: &[u8]) -> Vec<u8> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::fast());
    writer.write_all(content).unwrap();
    writer.finish().unwrap()
}

/// Opens a payload that the known device really signed, compressed and as it was before any was.
#[track_caller]
fn check_payload(world: &World, payload: &Value, expected: Result<(), &str>) {
    let payload = serde_json::to_vec(payload).unwrap();
    check_signed(world, PAYLOAD_TYPE, &gzip(&payload), expected);
    check_signed(world, PLAIN_PAYLOAD_TYPE, &payload, expected);
}

/// Opens bytes of a type that the known device really signed.
#[track_caller]
fn check_signed(world: &World, payload_type: &str, bytes: &[u8], expected: Result<(), &str>) {
    let dsse = envelope(payload_type, bytes, &world.device);
    check_dsse(world, &dsse, expected);
}

/// Opens an envelope, whatever it holds.
#[track_caller]
fn check_dsse(world: &World, dsse: &Value, expected: Result<(), &str>) {
    check(
        world,
        &encrypt(dsse.to_string().as_bytes(), &world.agency.recipient()),
        expected,
    );
}

#[test]
fn payload_built_by_hand_opens() {
    let world = World::new();
    check_payload(&world, &payload(&world), Ok(()));
}

#[test]
fn referral_sealed_to_another_agency_does_not_open() {
    let world = World::new();
    let sealed = seal(&document(), &world.device, &world.other_agency.recipient()).unwrap();
    check(&world, &sealed.bytes, Err("not-for-this-key"));
}

#[test]
fn referral_with_a_flipped_bit_does_not_open() {
    let world = World::new();
    let bytes = sealed(&world);
    let end_of = |needle: &[u8]| {
        let at = bytes
            .windows(needle.len())
            .position(|window| window == needle);
        at.unwrap() + needle.len()
    };
    let version = end_of(b"age-encryption.org/v1\n");
    let head = end_of(b"\n--- ");
    // Every byte of the version line, many of the head, its MAC and the nonce, many of the payload.
    let places = (0..version)
        .chain((version..head).step_by(7))
        .chain(head..head + 64)
        .chain((head + 64..bytes.len()).step_by(211))
        .chain(bytes.len() - 17..bytes.len());
    for place in places {
        let mut flipped = bytes.clone();
        flipped[place] ^= 1 << (place % 8);
        let code = match world.open(&flipped) {
            Ok(_) => panic!("byte {place} does not count"),
            Err(error) => error.code(),
        };
        let allowed: &[&str] = if place < version {
            &["not-an-age-file"]
        } else if place < head {
            // A stanza says in itself for which kind of key it is: an altered one is passed over as somebody else's.
            &["tampered", "not-for-this-key"]
        } else {
            &["tampered"]
        };
        assert!(allowed.contains(&code), "byte {place}: {code}");
    }
}

#[test]
fn referral_cut_short_or_continued_does_not_open() {
    let world = World::new();
    let bytes = sealed(&world);
    for length in [23, 100, 1000, 1700, bytes.len() - 1000, bytes.len() - 1] {
        check(&world, &bytes[..length], Err("tampered"));
    }
    let longer = [&bytes[..], b"x"].concat();
    check(&world, &longer, Err("tampered"));
}

#[test]
fn file_that_is_not_age_is_refused() {
    let world = World::new();
    for bytes in [
        &b""[..],
        b"%PDF-1.7",
        b"<!doctype html><title>Log in</title>",
        b"-----BEGIN AGE ENCRYPTED FILE-----\n",
        b"age-encryption.org/v2\n",
    ] {
        check(&world, bytes, Err("not-an-age-file"));
    }
}

#[test]
fn referral_passed_on_to_another_agency_is_refused() {
    let world = World::new();
    let to_other = seal(&document(), &world.device, &world.other_agency.recipient()).unwrap();
    let dsse = decrypt(&to_other.bytes, &world.other_agency);
    check_dsse(&world, &dsse, Err("wrong-recipient"));
}

#[test]
fn single_signature_is_refused() {
    let world = World::new();
    let whole = decrypt(&sealed(&world), &world.agency);
    let with = |change: &dyn Fn(&mut Vec<Value>)| {
        let mut dsse = whole.clone();
        change(dsse["signatures"].as_array_mut().unwrap());
        dsse
    };
    let refused = Err("bad-signature");
    check_dsse(&world, &whole, Ok(()));
    check_dsse(&world, &with(&|all| all.reverse()), Ok(()));
    check_dsse(&world, &with(&|all| drop(all.remove(0))), refused);
    check_dsse(&world, &with(&|all| drop(all.remove(1))), refused);
    check_dsse(&world, &with(&|all| all.clear()), refused);
    check_dsse(&world, &with(&|all| all[1] = all[0].clone()), refused);
    check_dsse(&world, &with(&|all| all[0] = all[1].clone()), refused);
    check_dsse(&world, &with(&|all| all.push(all[0].clone())), refused);
    for half in 0..2 {
        let broken = with(&|all| {
            let mut sig = BASE64_STANDARD
                .decode(all[half]["sig"].as_str().unwrap())
                .unwrap();
            sig[40] ^= 1;
            all[half]["sig"] = BASE64_STANDARD.encode(sig).into();
        });
        check_dsse(&world, &broken, refused);
        let short = with(&|all| all[half]["sig"] = "AAAA".into());
        check_dsse(&world, &short, refused);
    }
}

#[test]
fn signatures_of_two_signers_are_refused() {
    let world = World::new();
    let bytes = gzip(&serde_json::to_vec(&payload(&world)).unwrap());
    let mut dsse = envelope(PAYLOAD_TYPE, &bytes, &world.device);
    let other = envelope(PAYLOAD_TYPE, &bytes, &world.stranger);
    dsse["signatures"][1] = other["signatures"][1].clone();
    check_dsse(&world, &dsse, Err("bad-signature"));
    // The stranger's signature under the known device's name.
    dsse["signatures"][1]["keyid"] = format!("ml-dsa-65:{}", world.device.public().id()).into();
    check_dsse(&world, &dsse, Err("bad-signature"));
}

#[test]
fn referral_of_an_unknown_device_is_refused() {
    let world = World::new();
    let sealed = seal(&document(), &world.stranger, &world.agency.recipient()).unwrap();
    assert_eq!(
        world.open(&sealed.bytes),
        Err(OpenError::UnknownSender {
            device: world.stranger.public().id()
        })
    );
}

#[test]
fn resolver_that_gives_other_keys_is_not_believed() {
    let world = World::new();
    let sealed = seal(&document(), &world.stranger, &world.agency.recipient()).unwrap();
    let opened = open(&sealed.bytes, &world.agency, |_| {
        Some(world.device.public())
    });
    assert_eq!(opened.unwrap_err().code(), "unknown-sender");
}

#[test]
fn referral_in_the_name_of_another_device_is_refused() {
    let world = World::new();
    let mut named = payload(&world);
    named["sender"] = world.stranger.public().id().into();
    check_payload(&world, &named, Err("bad-signature"));
}

#[test]
fn signature_on_something_else_is_none_on_a_referral() {
    let world = World::new();
    let bytes = serde_json::to_vec(&payload(&world)).unwrap();
    let mut dsse = envelope(receipt::PAYLOAD_TYPE, &bytes, &world.device);
    check_dsse(&world, &dsse, Err("unreadable"));
    dsse["payloadType"] = PAYLOAD_TYPE.into();
    check_dsse(&world, &dsse, Err("bad-signature"));
}

#[test]
fn signed_payload_that_is_no_referral_is_refused() {
    let world = World::new();
    let recipient = world.agency.recipient();
    for plaintext in [&b""[..], b"Bonjour", b"{}", b"[]", b"{\"payload\":1}"] {
        check(&world, &encrypt(plaintext, &recipient), Err("unreadable"));
    }
    let change = |path: &str, value: Value| {
        let mut payload = payload(&world);
        *payload.pointer_mut(path).unwrap() = value;
        payload
    };
    let unreadable = Err("unreadable");
    check_payload(&world, &json!("text"), unreadable);
    check_payload(&world, &change("/document", json!({})), unreadable);
    check_payload(&world, &change("/document/facts", json!([])), unreadable);
    let other = json!("00000000-0000-7000-8000-000000000000");
    check_payload(&world, &change("/referral", other), unreadable);
    let later = json!("2027-01-01T00:00:00Z");
    check_payload(&world, &change("/created_at", later), unreadable);
}

#[test]
fn signature_on_compressed_bytes_is_none_on_what_they_unpack_to() {
    let world = World::new();
    let content = serde_json::to_vec(&payload(&world)).unwrap();
    let mut dsse = envelope(PAYLOAD_TYPE, &gzip(&content), &world.device);
    check_dsse(&world, &dsse, Ok(()));
    dsse["payload"] = BASE64_STANDARD.encode(&content).into();
    check_dsse(&world, &dsse, Err("bad-signature"));
    dsse["payloadType"] = PLAIN_PAYLOAD_TYPE.into();
    check_dsse(&world, &dsse, Err("bad-signature"));
    // Another packing of the same content was not signed either.
    dsse["payloadType"] = PAYLOAD_TYPE.into();
    let mut writer = GzEncoder::new(Vec::new(), Compression::none());
    writer.write_all(&content).unwrap();
    dsse["payload"] = BASE64_STANDARD.encode(writer.finish().unwrap()).into();
    check_dsse(&world, &dsse, Err("bad-signature"));
}

#[test]
fn compressed_payload_that_does_not_unpack_to_one_referral_is_refused() {
    let world = World::new();
    let content = serde_json::to_vec(&payload(&world)).unwrap();
    let whole = gzip(&content);
    let unreadable = Err("unreadable");
    check_signed(&world, PAYLOAD_TYPE, &whole, Ok(()));
    check_signed(&world, PAYLOAD_TYPE, &content, unreadable);
    check_signed(&world, PAYLOAD_TYPE, b"", unreadable);
    check_signed(&world, PAYLOAD_TYPE, &whole[..whole.len() - 1], unreadable);
    check_signed(
        &world,
        PAYLOAD_TYPE,
        &[&whole[..], b"\0"].concat(),
        unreadable,
    );
    check_signed(
        &world,
        PAYLOAD_TYPE,
        &[&whole[..], &whole].concat(),
        unreadable,
    );
    check_signed(&world, PAYLOAD_TYPE, &gzip(&whole), unreadable);
    check_signed(&world, PLAIN_PAYLOAD_TYPE, &whole, unreadable);
}

/// What unpacks to more than a referral may have is refused, also where it would be one.
#[test]
fn bomb_is_refused_after_its_signatures_and_before_it_is_unpacked() {
    let world = World::new();
    let mut content = serde_json::to_vec(&payload(&world)).unwrap();
    content.resize(MAX_CONTENT_BYTES, b' ');
    check_signed(&world, PAYLOAD_TYPE, &gzip(&content), Ok(()));
    content.push(b' ');
    let bomb = gzip(&content);
    assert!(bomb.len() < 200_000, "{}", bomb.len());
    check_signed(&world, PAYLOAD_TYPE, &bomb, Err("unreadable"));
    let mut unsigned = envelope(PAYLOAD_TYPE, &bomb, &world.device);
    unsigned["signatures"] = envelope(PAYLOAD_TYPE, b"", &world.device)["signatures"].clone();
    check_dsse(&world, &unsigned, Err("bad-signature"));
}

#[test]
fn place_in_a_sequence_that_cannot_be_is_refused() {
    let world = World::new();
    let with = |sequence: Value| {
        let mut payload = payload(&world);
        payload["sequence"] = sequence;
        payload
    };
    let hash = "ab".repeat(32);
    for (sequence, expected) in [
        (json!({ "number": 1 }), Ok(())),
        (json!({ "number": 1, "later": "member" }), Ok(())),
        (
            json!({ "number": 3, "previous": hash, "taken_back": [1, 2] }),
            Ok(()),
        ),
        (json!({ "number": 0 }), Err("unreadable")),
        (json!({ "number": -1 }), Err("unreadable")),
        (
            json!({ "number": 4_294_967_296_u64, "previous": hash }),
            Err("unreadable"),
        ),
        (json!({ "number": 3 }), Err("unreadable")),
        (json!({ "number": 1, "previous": hash }), Err("unreadable")),
        (
            json!({ "number": 3, "previous": hash, "taken_back": [3] }),
            Err("unreadable"),
        ),
        (
            json!({ "number": 3, "previous": hash, "taken_back": [2, 1] }),
            Err("unreadable"),
        ),
        (json!(3), Err("unreadable")),
    ] {
        check_payload(&world, &with(sequence), expected);
    }
}

#[test]
fn later_packing_says_so() {
    let world = World::new();
    let later = "application/vnd.repere.referral+zstd";
    check_signed(&world, later, b"whatever", Err("newer-format"));
    let mut unsigned = envelope(later, b"whatever", &world.device);
    unsigned["payload"] = "AAAA".into();
    check_dsse(&world, &unsigned, Err("bad-signature"));
    let other = "application/vnd.repere.referrals+json";
    check_signed(&world, other, b"whatever", Err("unreadable"));
}

#[test]
fn later_format_says_so() {
    let world = World::new();
    let mut later = payload(&world);
    later["document"] = json!({ "format": "repere-referral/2", "all": "different" });
    check_payload(&world, &later, Err("newer-format"));
}

#[test]
fn member_added_later_does_not_stop_the_reader() {
    let world = World::new();
    let mut later = payload(&world);
    later["document"]["urgency"] = json!("tonight");
    check_payload(&world, &later, Ok(()));
}

#[test]
fn referral_too_large_is_neither_sealed_nor_opened() {
    let world = World::new();
    let with_note = |note: String| {
        let mut document = document();
        document.notes = Some(vec![Note {
            question: "q".into(),
            note,
        }]);
        seal(&document, &world.device, &world.agency.recipient())
    };
    // Sixteen bytes of it in 36 are chance, which nothing makes shorter.
    let noise = (0..MAX_SEALED_BYTES / 16).map(|_| uuid::Uuid::new_v4().to_string());
    for note in [noise.collect(), "x".repeat(MAX_CONTENT_BYTES)] {
        let refused = with_note(note).unwrap_err();
        assert_eq!(refused.code(), "referral-too-large");
    }
    let whole = with_note("x".repeat(MAX_SEALED_BYTES)).unwrap();
    check(&world, &whole.bytes, Ok(()));
    check(&world, &vec![0; MAX_SEALED_BYTES + 1], Err("too-large"));
}

#[test]
fn deeply_nested_json_does_not_overflow() {
    let world = World::new();
    let deep = "[".repeat(500_000);
    check(
        &world,
        &encrypt(deep.as_bytes(), &world.agency.recipient()),
        Err("unreadable"),
    );
}
