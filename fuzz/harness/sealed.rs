//! What the fuzz targets of the sealed formats do with their bytes, and what must hold then. The keys are
//! always the same, so that inputs of yesterday still open. `crates/referral/tests/corpus.rs` replays the
//! corpus through the same functions.

#![allow(dead_code, reason = "each target uses a part of it")]

use base64::{Engine, prelude::BASE64_STANDARD};
use flate2::{Compression, write::GzEncoder};
use repere_referral::code::{EnrolmentCode, verify_voucher};
use repere_referral::publication::{self, Publisher, SignedPublication};
use repere_referral::reply::{self, Addressee, Sent};
use repere_referral::wire::{
    DeviceRecord, EnrolmentReply, EnrolmentRequest, InvitationRequest, MailboxList, Problem,
    ReplyList,
};
use repere_referral::{
    AgencyIdentity, Carried, CarriedFile, DeviceKeys, PAYLOAD_TYPE, PLAIN_PAYLOAD_TYPE, Parcel,
    PublicKeys, Receipt, SigningKeys, erasure, open, seal, seal_in_sequence, sha256_hex,
};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::json;
use std::fmt::Debug;
use std::io::Write;
use std::sync::LazyLock;
use uuid::Uuid;

/// Who reads: an agency, and for replies a device.
pub static READER: LazyLock<AgencyIdentity> = LazyLock::new(|| {
    "AGE-SECRET-KEY-PQ-1HZLGZUPT4ETPKDEV8HSGFDCYZ4E522W0A7PU2LHT8EH9W6YLNC3SW78XKG"
        .parse()
        .expect("the identity of the CCTV vectors")
});

/// Who signs: a device, a desk, a hub, a publisher.
pub static SIGNER: LazyLock<SigningKeys> =
    LazyLock::new(|| SigningKeys::from_bytes(&[1; 64]).expect("two seeds"));

pub static SIGNER_PUBLIC: LazyLock<PublicKeys> = LazyLock::new(|| SIGNER.public());

/// The device and the agency that replies are about.
const DEVICE: &str = "device-1";
const AGENCY: &str = "ccem";
/// The number of the last reply that is known.
const LAST_REPLY: u32 = 3;

/// A sealed file as it comes from the hub, whatever it is said to be.
pub fn sealed(input: &[u8]) {
    opened_as_everything(input);
}

/// What an agency finds when it has opened the file: the envelope with its signatures.
pub fn envelope(input: &[u8]) {
    opened_as_everything(&encrypt(input));
}

/// The content of a referral whose signatures are good: a device may be hostile. It opens as it was before any was
/// compressed, and compressed, alike; and the bytes may be those of something compressed.
pub fn referral(input: &[u8]) {
    let plain = open(&sign_and_seal(PLAIN_PAYLOAD_TYPE, input), &READER, keys_of);
    let compressed = sign_and_seal(PAYLOAD_TYPE, &gzip(input));
    assert_eq!(open(&compressed, &READER, keys_of), plain);
    let unpacked = open(&sign_and_seal(PAYLOAD_TYPE, input), &READER, keys_of);
    let Ok(opened) = plain.or(unpacked) else {
        return;
    };
    assert_eq!(opened.sender, SIGNER_PUBLIC.id());
    let (document, reader) = (&opened.document, READER.recipient());
    let again = match &opened.sequence {
        Some(sequence) => seal_in_sequence(document, sequence, &SIGNER, &reader),
        None => seal(document, &SIGNER, &reader),
    };
    let again = again.expect("what was sealed once").bytes;
    let again = open(&again, &READER, keys_of).expect("what was just sealed");
    assert_eq!(again, opened);
}

/// The content of a reply whose signatures are good: a desk may be hostile.
pub fn reply(input: &[u8]) {
    let sealed = sign_and_seal(reply::PAYLOAD_TYPE, input);
    if let Ok(reply) = open_reply(&sealed) {
        assert!(reply.is_plain() && reply.number > LAST_REPLY);
        assert_eq!((&*reply.device, &*reply.agency), (DEVICE, AGENCY));
    }
}

/// The content of a request to erase whose signatures are good.
pub fn erasure(input: &[u8]) {
    let sealed = sign_and_seal(erasure::PAYLOAD_TYPE, input);
    if let Ok(opened) = erasure::open(&sealed, &READER, keys_of) {
        let again = opened.erasure.seal(&SIGNER, &READER.recipient());
        let again = again.expect("what was sealed once").bytes;
        let again = erasure::open(&again, &READER, keys_of).expect("what was just sealed");
        assert_eq!(again.erasure, opened.erasure);
    }
}

/// A receipt as a hub answers: only the one that was signed is believed.
pub fn receipt(input: &[u8]) {
    let Ok(receipt) = serde_json::from_slice::<Receipt>(input) else {
        return;
    };
    unchanged_by_writing(&receipt);
    let believed = receipt.verify(&SIGNER_PUBLIC, receipt.referral, &receipt.sha256);
    if believed.is_ok() {
        let time = receipt.received_at.to_rfc3339();
        let said = (receipt.referral, &*receipt.sha256, &*time);
        let sha256 = "ab".repeat(32);
        assert_eq!(
            said,
            (Uuid::from_u128(1), &*sha256, "2026-11-23T16:42:10+00:00")
        );
    }
}

/// A file that somebody brought, a parcel or receipts, with its checksum or without; and an item as it comes to a hub.
pub fn parcel(input: &[u8]) {
    let sum = sha256_hex(input);
    let sum = (0..sum.len())
        .step_by(2)
        .map(|at| u8::from_str_radix(&sum[at..at + 2], 16));
    let sum: Vec<u8> = sum.collect::<Result<_, _>>().expect("hexadecimal");
    let summed = [input, &sum].concat();
    for file in [input, &summed] {
        match CarriedFile::parse(file) {
            Ok(CarriedFile::Parcel(items)) => {
                let mut again = Parcel::within(usize::MAX);
                if items.iter().all(|item| again.put(item)) {
                    assert_eq!(again.to_bytes(), file);
                }
                items.iter().for_each(handed_over);
            }
            Ok(CarriedFile::Receipts(receipts)) => {
                let again = CarriedFile::parse(&receipts.to_bytes());
                assert_eq!(again, Ok(CarriedFile::Receipts(receipts)));
            }
            Err(_) => {}
        }
    }
    if let Ok(item) = Carried::parse(input) {
        assert_eq!(item.to_bytes(), input);
        handed_over(&item);
    }
}

/// Only what the signer signed for is believed: the item that the corpus begins with.
fn handed_over(item: &Carried) {
    if item.verify(&SIGNER_PUBLIC).is_ok() {
        let said = (&*item.waybill.agency, &*item.sealed);
        assert_eq!(said, (AGENCY, &b"sealed"[..]));
    }
}

/// Who stands behind a pack: as a file, and as the content of one whose signatures are good.
pub fn publication(input: &[u8]) {
    let trusted = [Publisher {
        name: "Le publieur".to_owned(),
        keys: SIGNER_PUBLIC.clone(),
    }];
    let signed = signed(publication::PAYLOAD_TYPE, input);
    for file in [input, &signed] {
        if let Ok(signed) = serde_json::from_slice::<SignedPublication>(file)
            && let Ok((publication, publisher)) = signed.verify(&trusted)
        {
            assert_eq!(publisher, &trusted[0]);
            unchanged_by_writing(&publication);
        }
    }
    if let Ok(text) = std::str::from_utf8(input)
        && let Ok(publisher) = Publisher::parse(text)
    {
        assert!(publisher.has_good_name());
        unchanged_by_writing(&publisher);
    }
}

/// An enrolment code as it is typed, and keys as they are pasted.
pub fn code(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else {
        return;
    };
    if let Ok(code) = EnrolmentCode::parse(text) {
        let written = code.to_string();
        let again = EnrolmentCode::parse(&written).expect("what was written");
        assert_eq!(again.to_string(), written);
        assert_eq!(again.hub_token(), code.hub_token());
        assert_eq!(again.matches(input), code.matches(input));
        let keys = DeviceKeys::from(&*SIGNER);
        assert!(verify_voucher(
            &code.voucher_key(),
            &keys,
            &again.voucher(&keys)
        ));
    }
    if let Ok(identity) = AgencyIdentity::from_key_file(text) {
        let again: AgencyIdentity = identity.to_string().parse().expect("what was written");
        assert_eq!(again.recipient().id(), identity.recipient().id());
    }
    if let Ok(recipient) = text.parse::<repere_referral::AgencyRecipient>() {
        assert_eq!(recipient.to_string(), text);
    }
}

/// What travels between the hub and its clients, as each side reads it.
pub fn wire(input: &[u8]) {
    fn check<T: DeserializeOwned + Serialize + PartialEq + Debug>(input: &[u8]) {
        if let Ok(value) = serde_json::from_slice::<T>(input) {
            unchanged_by_writing(&value);
        }
    }
    // Requests, as the hub reads them.
    check::<EnrolmentRequest>(input);
    check::<InvitationRequest>(input);
    // Answers, as devices and desks read them.
    check::<EnrolmentReply>(input);
    check::<MailboxList>(input);
    check::<ReplyList>(input);
    check::<DeviceRecord>(input);
    check::<Problem>(input);
}

fn unchanged_by_writing<T: DeserializeOwned + Serialize + PartialEq + Debug>(value: &T) {
    let text = serde_json::to_vec(value).expect("what was JSON is JSON again");
    let again: T = serde_json::from_slice(&text).expect("what was written is read");
    assert_eq!(&again, value);
}

fn opened_as_everything(file: &[u8]) {
    let referral = open(file, &READER, keys_of);
    let erasure = erasure::open(file, &READER, keys_of);
    let reply = open_reply(file);
    let opened = [referral.is_ok(), erasure.is_ok(), reply.is_ok()];
    assert!(
        opened.into_iter().filter(|opened| *opened).count() <= 1,
        "opened as more than one thing: {opened:?}"
    );
}

pub fn open_reply(file: &[u8]) -> Result<reply::Reply, reply::ReplyError> {
    let sent = |_: &Uuid| {
        Some(Sent {
            agency: AGENCY.to_owned(),
            last: LAST_REPLY,
        })
    };
    reply::open(
        file,
        &Addressee {
            identity: &READER,
            device: DEVICE,
            agencies: &[(AGENCY, &SIGNER_PUBLIC)],
            sent: &sent,
        },
    )
}

fn keys_of(id: &str) -> Option<PublicKeys> {
    (id == SIGNER_PUBLIC.id()).then(|| SIGNER_PUBLIC.clone())
}

/// What a device does with the content before it signs.
pub fn gzip(content: &[u8]) -> Vec<u8> {
    let mut writer = GzEncoder::new(Vec::new(), Compression::fast());
    writer.write_all(content).expect("writing to memory");
    writer.finish().expect("writing to memory")
}

/// A sealed file of any content, signed by the signer for the reader; made from the specification
/// (`docs/sealed-referral.md`), because the crate itself seals nothing but what is right.
pub fn sign_and_seal(payload_type: &str, payload: &[u8]) -> Vec<u8> {
    encrypt(&signed(payload_type, payload))
}

pub fn signed(payload_type: &str, payload: &[u8]) -> Vec<u8> {
    let (kind, length) = (payload_type.len(), payload.len());
    let mut message = format!("DSSEv1 {kind} {payload_type} {length} ").into_bytes();
    message.extend_from_slice(payload);
    let pair = SIGNER.sign(&message);
    let id = SIGNER_PUBLIC.id();
    let dsse = json!({
        "payloadType": payload_type,
        "payload": BASE64_STANDARD.encode(payload),
        "signatures": [
            { "keyid": format!("ed25519:{id}"), "sig": BASE64_STANDARD.encode(pair.ed25519) },
            { "keyid": format!("ml-dsa-65:{id}"), "sig": BASE64_STANDARD.encode(pair.ml_dsa_65) },
        ],
    });
    dsse.to_string().into_bytes()
}

pub fn encrypt(plaintext: &[u8]) -> Vec<u8> {
    let recipient = READER.recipient();
    let recipients = std::iter::once(&recipient as &dyn age::Recipient);
    let mut bytes = Vec::new();
    age::Encryptor::with_recipients(recipients)
        .and_then(|encryptor| Ok(encryptor.wrap_output(&mut bytes)?))
        .and_then(|mut writer| {
            writer.write_all(plaintext)?;
            Ok(writer.finish().map(drop)?)
        })
        .expect("writing to memory does not fail");
    bytes
}
