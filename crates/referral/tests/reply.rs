//! The agency's word back, and the request to erase: what verifies is given, and nothing else.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

mod example_referral;

use base64::{Engine, prelude::BASE64_STANDARD};
use example_referral::time;
use repere_referral::erasure::{self, Erasure};
use repere_referral::reply::{self, Addressee, FORMAT, MAX_MESSAGE, PAYLOAD_TYPE, Sent};
use repere_referral::{AgencyIdentity, AgencyRecipient, OpenError, Reply, ReplyState, SigningKeys};
use serde_json::{Value, json};
use std::io::Write;
use uuid::Uuid;

const REFERRAL: Uuid = Uuid::from_u128(7);

/// A device, and two agencies that it refers to.
struct World {
    device: AgencyIdentity,
    device_id: String,
    desk: SigningKeys,
    other_desk: SigningKeys,
    last: u32,
}

impl World {
    fn new() -> World {
        let rng = &mut rand::rng();
        World {
            device: AgencyIdentity::generate(rng),
            device_id: SigningKeys::generate(rng).public().id(),
            desk: SigningKeys::generate(rng),
            other_desk: SigningKeys::generate(rng),
            last: 1,
        }
    }

    fn reply(&self) -> Reply {
        Reply {
            format: FORMAT.to_owned(),
            referral: REFERRAL,
            device: self.device_id.clone(),
            agency: "ccem".to_owned(),
            number: 2,
            state: ReplyState::TakenUp,
            message: Some("Une collègue appelle ce soir.".to_owned()),
            why: None,
            locale: "fr".to_owned(),
            created_at: time("2026-11-24T10:00:00Z"),
        }
    }

    fn open(&self, bytes: &[u8]) -> Result<Reply, &'static str> {
        let (ccem, other) = (self.desk.public(), self.other_desk.public());
        let addressee = Addressee {
            identity: &self.device,
            device: &self.device_id,
            agencies: &[("ccem", &ccem), ("other", &other)],
            sent: &|referral| {
                (*referral == REFERRAL).then(|| Sent {
                    agency: "ccem".to_owned(),
                    last: self.last,
                })
            },
        };
        reply::open(bytes, &addressee).map_err(|error| error.code())
    }

    fn seal(&self, reply: &Reply) -> Vec<u8> {
        let sealed = reply.seal(&self.desk, &self.device.recipient());
        sealed.unwrap().bytes
    }
}

/// What reading says of a reply that the agency's desk really made.
#[track_caller]
fn check(change: impl FnOnce(&mut Reply), expected: Result<(), &str>) {
    let world = World::new();
    let mut reply = world.reply();
    change(&mut reply);
    assert_eq!(world.open(&world.seal(&reply)).map(drop), expected);
}

/// What reading says of a payload that the agency's desk signed, whatever it holds.
#[track_caller]
fn check_payload(change: impl FnOnce(&mut Value), expected: Result<(), &str>) {
    let world = World::new();
    let mut payload = json!({
        "sender": world.desk.public().id(),
        "recipient": world.device.recipient().id(),
        "reply": world.reply(),
    });
    change(&mut payload);
    let payload = serde_json::to_vec(&payload).unwrap();
    let sealed = encrypt(
        &envelope(PAYLOAD_TYPE, &payload, &world.desk),
        &world.device.recipient(),
    );
    assert_eq!(world.open(&sealed).map(drop), expected);
}

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

/// An envelope, written down a second time from the specification.
fn envelope(payload_type: &str, payload: &[u8], keys: &SigningKeys) -> Vec<u8> {
    let head = format!(
        "DSSEv1 {} {payload_type} {} ",
        payload_type.len(),
        payload.len()
    );
    let pair = keys.sign(&[head.as_bytes(), payload].concat());
    let id = keys.public().id();
    let envelope = json!({
        "payloadType": payload_type,
        "payload": BASE64_STANDARD.encode(payload),
        "signatures": [
            { "keyid": format!("ed25519:{id}"), "sig": BASE64_STANDARD.encode(pair.ed25519) },
            { "keyid": format!("ml-dsa-65:{id}"), "sig": BASE64_STANDARD.encode(pair.ml_dsa_65) },
        ],
    });
    envelope.to_string().into_bytes()
}

#[test]
fn word_that_a_program_says_by_itself_is_a_code_and_no_message() {
    let world = World::new();
    let said = |state: ReplyState, why: Option<&str>| Reply {
        format: state.format().to_owned(),
        state,
        message: None,
        why: why.map(str::to_owned),
        ..world.reply()
    };
    for good in [
        said(ReplyState::Fetched, None),
        said(ReplyState::Opened, None),
        said(ReplyState::CannotBeOpened, Some("other-key")),
    ] {
        let sealed = good.seal(&world.desk, &world.device.recipient()).unwrap();
        assert_eq!(world.open(&sealed.bytes), Ok(good));
    }
    let of_a_person = said(ReplyState::TakenUp, None);
    for bad in [
        said(ReplyState::CannotBeOpened, None),
        said(ReplyState::CannotBeOpened, Some("Une raison")),
        said(ReplyState::CannotBeOpened, Some("")),
        said(ReplyState::Opened, Some("other-key")),
        said(ReplyState::TakenUp, Some("other-key")),
        Reply {
            message: Some("x".to_owned()),
            ..said(ReplyState::Opened, None)
        },
        Reply {
            format: FORMAT.to_owned(),
            ..said(ReplyState::Opened, None)
        },
        Reply {
            format: "repere-reply/2".to_owned(),
            ..of_a_person
        },
    ] {
        assert!(!bad.is_plain(), "{:?} {:?}", bad.state, bad.why);
    }
}

#[test]
fn reply_comes_back_as_it_was() {
    let world = World::new();
    assert_eq!(world.open(&world.seal(&world.reply())), Ok(world.reply()));
    for state in [ReplyState::TakenUp, ReplyState::Closed, ReplyState::Erased] {
        check(|reply| reply.state = state, Ok(()));
    }
    check(|reply| reply.message = None, Ok(()));
    check(|reply| reply.number = u32::MAX, Ok(()));
    check_payload(|_| {}, Ok(()));
    check_payload(|payload| payload["reply"]["later"] = json!(1), Ok(()));
}

#[test]
fn reply_message_comes_back_verbatim() {
    for words in [
        "<script>alert(1)</script>",
        "\u{202e}gauche\u{2066}",
        "ligne\n\tautre",
        &"é".repeat(MAX_MESSAGE),
        &"😀".repeat(MAX_MESSAGE),
    ] {
        check(|reply| reply.message = Some(words.to_owned()), Ok(()));
    }
}

#[test]
fn reply_is_for_this_referral_and_newer() {
    let misdirected = Err("reply-misdirected");
    check(|reply| reply.device = "another".to_owned(), misdirected);
    check(|reply| reply.referral = Uuid::from_u128(8), misdirected);
    // An agency speaks for its own referrals only, under its own name only.
    check(|reply| reply.agency = "other".to_owned(), misdirected);
    check(|reply| reply.number = 1, Err("reply-not-newer"));
    let world = World::new();
    let reply = world.reply();
    let other = reply.seal(&world.other_desk, &world.device.recipient());
    assert_eq!(world.open(&other.unwrap().bytes).map(drop), misdirected);
}

#[test]
fn reply_is_no_answer_unless_it_verifies() {
    let world = World::new();
    let reply = world.reply();
    let stranger = SigningKeys::generate(&mut rand::rng());
    let elsewhere = AgencyIdentity::generate(&mut rand::rng()).recipient();
    let seal = |keys: &SigningKeys, recipient: &AgencyRecipient| {
        reply.seal(keys, recipient).unwrap().bytes
    };
    let mine = world.device.recipient();
    let mut cut = seal(&world.desk, &mine);
    cut.truncate(cut.len() - 1);
    let payload = serde_json::to_vec(&reply).unwrap();
    let other_type = "application/vnd.repere.referral+json";
    for (bytes, expected) in [
        (seal(&stranger, &mine), "reply-unverified"),
        (seal(&world.desk, &elsewhere), "reply-unreadable"),
        (cut, "reply-unreadable"),
        (Vec::new(), "reply-unreadable"),
        (b"hello".to_vec(), "reply-unreadable"),
        (vec![b'x'; 70_000], "reply-unreadable"),
        (encrypt(b"{}", &mine), "reply-unreadable"),
        (
            encrypt(&envelope(other_type, &payload, &world.desk), &mine),
            "reply-unreadable",
        ),
        (
            encrypt(&envelope(PAYLOAD_TYPE, b"[]", &world.desk), &mine),
            "reply-unreadable",
        ),
        (encrypt(&b"[".repeat(40_000), &mine), "reply-unreadable"),
    ] {
        assert_eq!(world.open(&bytes).map(drop), Err(expected));
    }
}

#[test]
fn signed_payload_is_judged_all_the_same() {
    let set = |path: &'static str, value: Value| {
        move |payload: &mut Value| *payload.pointer_mut(path).unwrap() = value
    };
    let unreadable = Err("reply-unreadable");
    check_payload(set("/sender", json!("other")), Err("reply-unverified"));
    check_payload(set("/recipient", json!("other")), Err("reply-unverified"));
    check_payload(
        set("/reply/format", json!("repere-reply/3")),
        Err("reply-newer-format"),
    );
    check_payload(set("/reply", json!("text")), unreadable);
    check_payload(set("/reply/state", json!("burnt")), unreadable);
    check_payload(set("/reply/number", json!(0)), unreadable);
    check_payload(set("/reply/number", json!(-1)), unreadable);
    for message in [
        "",
        " \n",
        "a\u{0}b",
        "a\u{1b}[2J",
        "a\rb",
        &"x".repeat(2001),
    ] {
        check_payload(set("/reply/message", json!(message)), unreadable);
    }
    for locale in ["", "fr\"", &"a".repeat(36)] {
        check_payload(set("/reply/locale", json!(locale)), unreadable);
    }
}

#[test]
fn reply_that_nobody_could_read_is_not_sealed() {
    let world = World::new();
    let mut reply = world.reply();
    reply.message = Some("x".repeat(MAX_MESSAGE + 1));
    let refused = reply.seal(&world.desk, &world.device.recipient());
    assert_eq!(refused.unwrap_err().code(), "referral-unwritable");
}

/// What the agency's desk says of a request to erase.
#[track_caller]
fn check_erasure(
    keys: &SigningKeys,
    recipient: &AgencyRecipient,
    world: &example_referral::World,
    expected: Result<(), OpenError>,
) {
    let request = Erasure::new(
        Uuid::from_u128(9),
        REFERRAL,
        "ccem",
        time("2026-11-24T10:00:00Z"),
    );
    let sealed = request.seal(keys, recipient).unwrap();
    let known = world.device.public();
    let opened = erasure::open(&sealed.bytes, &world.agency, |id| {
        (id == known.id()).then(|| known.clone())
    });
    if let Ok(opened) = &opened {
        assert_eq!(opened.erasure, request);
        assert_eq!(opened.sender, known.id());
    }
    assert_eq!(opened.map(drop), expected);
}

#[test]
fn request_to_erase_verifies_like_a_referral() {
    let world = example_referral::World::new();
    let mine = world.agency.recipient();
    check_erasure(&world.device, &mine, &world, Ok(()));
    check_erasure(
        &world.device,
        &world.other_agency.recipient(),
        &world,
        Err(OpenError::NotForThisKey),
    );
    let device = world.stranger.public().id();
    let unknown = Err(OpenError::UnknownSender { device });
    check_erasure(&world.stranger, &mine, &world, unknown);
    // A referral is no request, and a request no referral.
    let request = Erasure::new(
        Uuid::from_u128(9),
        REFERRAL,
        "ccem",
        time("2026-11-24T10:00:00Z"),
    );
    let request = request.seal(&world.device, &mine).unwrap();
    assert_eq!(
        world.open(&request.bytes).map(drop),
        Err(OpenError::Unreadable)
    );
}
