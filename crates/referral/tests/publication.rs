//! Publications of protocol packs, good and forged.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

use chrono::{DateTime, Utc};
use repere_referral::SigningKeys;
use repere_referral::publication::{
    FORMAT, NotAPublisher, Publication, PublicationError, Publisher, SignedPublication, Subject,
    is_good_name,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn keys(seed: u8) -> SigningKeys {
    SigningKeys::from_bytes(&[seed; 64]).unwrap()
}

fn publisher(name: &str, keys: &SigningKeys) -> Publisher {
    Publisher {
        name: name.into(),
        keys: keys.public(),
    }
}

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn publication() -> Publication {
    Publication {
        format: FORMAT.into(),
        id: "papers-and-pay".into(),
        version: "1.2.0".into(),
        sha256: "ab".repeat(32),
        files: BTreeMap::from([("protocol.toml".into(), "cd".repeat(32))]),
        publisher: "Whoever".into(),
        signed_at: at("2026-11-24T10:00:00.75Z"),
    }
}

/// What verifying gives after a change to what was signed with `keys(1)`.
#[track_caller]
fn check(change: impl FnOnce(&mut Value), expected: Result<&str, PublicationError>) {
    let trusted = [
        publisher("Elsewhere", &keys(2)),
        publisher("MIPROF", &keys(1)),
    ];
    let mut signed = serde_json::to_value(publication().sign(&keys(1))).unwrap();
    change(&mut signed);
    let signed: SignedPublication = serde_json::from_value(signed).unwrap();
    let found = signed.verify(&trusted);
    let found = found.map(|(_, publisher)| publisher.name.as_str());
    assert_eq!(found, expected);
}

#[test]
fn publication_verifies_and_names_the_publisher_that_is_trusted() {
    check(|_| {}, Ok("MIPROF"));
    let trusted = [publisher("MIPROF", &keys(1))];
    let signed = publication().sign(&keys(1));
    let (read, _) = signed.verify(&trusted).unwrap();
    assert_eq!(read.signed_at, at("2026-11-24T10:00:00Z"));
    assert_eq!(
        read,
        Publication {
            signed_at: read.signed_at,
            ..publication()
        }
    );
}

#[test]
fn both_signatures_are_required() {
    use PublicationError::BadSignature;
    for which in [0, 1] {
        check(
            |signed| drop(signed["signatures"].as_array_mut().unwrap().remove(which)),
            Err(BadSignature),
        );
        check(
            |signed| {
                let twice = signed["signatures"][which].clone();
                signed["signatures"][1 - which] = twice;
            },
            Err(BadSignature),
        );
        // One half of the signature is the other publisher's, under the first publisher's name.
        check(
            |signed| {
                let other = serde_json::to_value(publication().sign(&keys(2))).unwrap();
                signed["signatures"][which]["sig"] = other["signatures"][which]["sig"].clone();
            },
            Err(BadSignature),
        );
        check(
            |signed| signed["signatures"][which]["sig"] = json!(""),
            Err(BadSignature),
        );
    }
    check(|signed| signed["signatures"] = json!([]), Err(BadSignature));
}

#[test]
fn changed_publication_does_not_verify() {
    check(
        |signed| {
            let mut other = publication();
            other.version = "1.2.1".into();
            signed["payload"] =
                serde_json::to_value(other.sign(&keys(2))).unwrap()["payload"].clone();
        },
        Err(PublicationError::BadSignature),
    );
    check(
        |signed| signed["payloadType"] = json!("application/vnd.repere.receipt"),
        Err(PublicationError::NotAPublication),
    );
}

#[test]
fn stranger_is_named_by_the_keys() {
    let stranger = keys(3).public().id();
    check(
        |signed| *signed = serde_json::to_value(publication().sign(&keys(3))).unwrap(),
        Err(PublicationError::UnknownPublisher { keys: stranger }),
    );
    // A name is a claim: the trusted one helps a stranger nothing, and a long one fills no page.
    check(
        |signed| {
            for (which, algorithm) in [(0, "ed25519"), (1, "ml-dsa-65")] {
                let claimed = format!("{algorithm}:{}", "f".repeat(10_000));
                signed["signatures"][which]["keyid"] = json!(claimed);
            }
        },
        Err(PublicationError::UnknownPublisher {
            keys: "f".repeat(64),
        }),
    );
}

#[test]
fn later_format_is_not_guessed_at() {
    let mut later = publication();
    later.format = "repere-publication/2".into();
    check(
        |signed| *signed = serde_json::to_value(later.sign(&keys(1))).unwrap(),
        Err(PublicationError::NewerFormat),
    );
}

#[test]
fn public_keys_are_read_as_they_are_printed() {
    let printed = serde_json::to_string_pretty(&publisher("MIPROF", &keys(1))).unwrap();
    assert_eq!(
        Publisher::parse(&format!("\u{feff}{printed}\n")),
        Ok(publisher("MIPROF", &keys(1)))
    );
    for bad in [
        printed.replace("MIPROF", " "),
        printed.replace("ed25519", "ed448"),
        printed[..100].to_owned(),
        String::new(),
    ] {
        assert_eq!(Publisher::parse(&bad), Err(NotAPublisher), "{bad}");
    }
}

#[test]
fn publisher_names_can_be_shown() {
    for good in ["MIPROF", "Comité d’essai", &"n".repeat(200)] {
        assert!(is_good_name(good), "{good}");
    }
    for bad in ["", "  ", "a\nb", "a\u{0}b", &"n".repeat(201)] {
        assert!(!is_good_name(bad), "{bad:?}");
    }
}

#[test]
fn signature_on_a_directory_is_none_on_a_protocol() {
    let trusted = [publisher("MIPROF", &keys(1))];
    let of = |subject: Subject| {
        let mut one = publication();
        one.format = subject.format().into();
        one.sign_as(subject, &keys(1))
    };
    for (signed_as, read_as) in [
        (Subject::Protocol, Subject::Directory),
        (Subject::Directory, Subject::Protocol),
    ] {
        let signed = of(signed_as);
        assert!(signed.verify_as(signed_as, &trusted).is_ok());
        let found = signed.verify_as(read_as, &trusted).err();
        assert_eq!(found, Some(PublicationError::NotAPublication));
    }
}
