//! Every reason for which a request is not believed, each with a request that is signed correctly but for that.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

mod signed_request;

use repere_referral::SigningKeys;
use repere_requests::{
    Claim, HubClock, Keys, LIFE, MAX_LIFE, MAX_SIGNATURE, MAX_SIGNATURE_INPUT, Refused, SLACK,
    content_digest,
};
use signed_request::{HOSTS, KEYS, NOW, PUBLIC, Request};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

#[test]
fn signed_requests_are_believed() {
    for request in [Request::upload(), Request::question()] {
        let signed = request.check(NOW).unwrap();
        assert_eq!(signed.key_id(), PUBLIC.id());
        assert_eq!(signed.covers(&request.body), Ok(()));
        assert_eq!(signed.remember_until(), NOW + LIFE + 2 * SLACK);
    }
}

type Change = fn(&mut Request);

/// Each change to an upload, signed again after it, and the reason for which it is refused. All of these are
/// found before a signature is computed: `Claim::read` knows no keys.
const BEFORE_THE_SIGNATURES: &[(Change, Refused)] = &[
    // No signature, or not two of them.
    (
        |r| {
            r.remove("signature");
            r.remove("signature-input");
        },
        Refused::NotSigned,
    ),
    (|r| r.remove("signature"), Refused::NotTwoSignatures),
    (|r| r.remove("signature-input"), Refused::NotTwoSignatures),
    (|r| only(r, 0), Refused::NotTwoSignatures),
    (|r| only(r, 1), Refused::NotTwoSignatures),
    (
        |r| {
            let second = half(r, 1).replace("ml-dsa-65=", "third=");
            let all = format!("{}, {second}", r.get("signature-input"));
            again(r, &all);
        },
        Refused::NotTwoSignatures,
    ),
    (
        |r| r.replace("signature", "ml-dsa-65=", "other="),
        Refused::NotTwoSignatures,
    ),
    (
        |r| edit(r, "keyid=\"ml-dsa-65:", "keyid=\"ed25519:"),
        Refused::HalfSigned,
    ),
    (
        |r| edit(r, "keyid=\"ed25519:", "keyid=\"ml-dsa-65:"),
        Refused::HalfSigned,
    ),
    // Too large.
    (
        |r| {
            edit(
                r,
                "ed25519=(",
                &format!("{}=(", "l".repeat(MAX_SIGNATURE_INPUT)),
            )
        },
        Refused::FieldTooLarge,
    ),
    (
        |r| {
            let long = "A".repeat(MAX_SIGNATURE + 1);
            r.set("signature", &long);
        },
        Refused::FieldTooLarge,
    ),
    (
        |r| {
            r.set("content-type", &"a".repeat(300));
            r.sign_again();
        },
        Refused::FieldTooLarge,
    ),
    (
        |r| {
            r.path = format!("/{}", "a".repeat(3000));
            r.sign_again();
        },
        Refused::FieldTooLarge,
    ),
    (
        |r| {
            r.query = Some("a".repeat(3000));
            r.sign_again();
        },
        Refused::FieldTooLarge,
    ),
    // Something twice.
    (|r| twice(r, "signature-input"), Refused::Duplicate),
    (|r| twice(r, "signature"), Refused::Duplicate),
    (|r| twice(r, "content-digest"), Refused::Duplicate),
    (|r| twice(r, "content-type"), Refused::Duplicate),
    (
        |r| {
            let all = format!("{}, {}", half(r, 0), r.get("signature-input"));
            again(r, &all);
        },
        Refused::Duplicate,
    ),
    (
        |r| {
            let value = r.get("signature");
            let first = value.split(", ").next().unwrap().to_owned();
            r.set("signature", &format!("{first}, {value}"));
        },
        Refused::Duplicate,
    ),
    (
        |r| {
            let value = r.get("content-digest");
            r.set("content-digest", &format!("{value}, {value}"));
            r.sign_again();
        },
        Refused::Duplicate,
    ),
    (
        |r| edit(r, "\"@method\"", "\"@method\" \"@method\""),
        Refused::Duplicate,
    ),
    // Another form.
    (
        |r| r.replace("signature-input", "(", "["),
        Refused::Unreadable,
    ),
    (
        |r| r.set("signature-input", "ed25519=1, ml-dsa-65=2"),
        Refused::Unreadable,
    ),
    (
        |r| r.set("signature", "ed25519=1, ml-dsa-65=2"),
        Refused::Unreadable,
    ),
    (
        |r| edit(r, &format!("created={NOW}"), &format!("created=\"{NOW}\"")),
        Refused::Unreadable,
    ),
    (
        |r| edit(r, "tag=\"repere-request/1\"", "tag=repere-request/1"),
        Refused::Unreadable,
    ),
    (|r| edit(r, "\"@method\"", "@method"), Refused::Unreadable),
    (
        |r| r.replace("signature", ":, ml", ":;a, ml"),
        Refused::Unreadable,
    ),
    (
        |r| r.replace("signature-input", ", ", ",  "),
        Refused::NotCanonical,
    ),
    (
        |r| edit(r, ";created=", "; created="),
        Refused::NotCanonical,
    ),
    (
        |r| edit(r, "created=1", "created=01"),
        Refused::NotCanonical,
    ),
    (
        |r| edit(r, "(\"@method\"", "( \"@method\""),
        Refused::NotCanonical,
    ),
    (
        |r| edit(r, ";tag=", ";tag=\"other\";tag="),
        Refused::NotCanonical,
    ),
    (
        |r| r.replace("signature", "==:", ":"),
        Refused::NotCanonical,
    ),
    // What is covered.
    (|r| edit(r, "\"@method\" ", ""), Refused::UncoveredComponent),
    (
        |r| edit(r, "\"@authority\" ", ""),
        Refused::UncoveredComponent,
    ),
    (|r| edit(r, "\"@path\" ", ""), Refused::UncoveredComponent),
    (|r| edit(r, "\"@query\" ", ""), Refused::UncoveredComponent),
    (
        |r| edit(r, " \"content-type\"", ""),
        Refused::UncoveredComponent,
    ),
    (
        |r| edit(r, " \"content-digest\"", ""),
        Refused::UncoveredComponent,
    ),
    (
        |r| {
            r.remove("content-type");
            edit(r, " \"content-type\"", "");
        },
        Refused::UncoveredComponent,
    ),
    (
        |r| edit(r, "\"@path\"", "\"@path\" \"@target-uri\""),
        Refused::UnknownComponent,
    ),
    (
        |r| edit(r, "\"@path\"", "\"@path\" \"content-length\""),
        Refused::UnknownComponent,
    ),
    (
        |r| edit(r, "\"content-type\"", "\"content-type\";sf"),
        Refused::UnknownComponent,
    ),
    (|r| r.remove("content-type"), Refused::UnknownComponent),
    (
        |r| edit(r, ";created=", ";note=\"a\";created="),
        Refused::UnknownParameter,
    ),
    // The body.
    (
        |r| {
            r.remove("content-digest");
            edit(r, " \"content-digest\"", "");
        },
        Refused::NoContentDigest,
    ),
    (|r| r.remove("content-digest"), Refused::NoContentDigest),
    (
        |r| {
            *r = Request::question();
            r.set("content-length", "5");
        },
        Refused::NoContentDigest,
    ),
    (
        |r| {
            *r = Request::question();
            r.set("transfer-encoding", "chunked");
        },
        Refused::NoContentDigest,
    ),
    (|r| digest(r, "sha-256=:AAAA:"), Refused::BadContentDigest),
    (|r| digest(r, "sha-256=1"), Refused::BadContentDigest),
    (
        |r| digest(r, "md5=:1B2M2Y8AsgTpgAmY7PhCfg==:"),
        Refused::BadContentDigest,
    ),
    (
        |r| {
            let value = r.get("content-digest");
            digest(r, &format!("{value}, md5=:1B2M2Y8AsgTpgAmY7PhCfg==:"));
        },
        Refused::BadContentDigest,
    ),
    (|r| digest(r, "nothing ["), Refused::BadContentDigest),
    // When.
    (
        |r| edit(r, &format!("created={NOW};"), ""),
        Refused::NoCreated,
    ),
    (
        |r| edit(r, &format!("expires={};", NOW + LIFE), ""),
        Refused::NoExpires,
    ),
    (|r| times(r, NOW, NOW), Refused::ExpiresBeforeCreated),
    (|r| times(r, NOW, NOW - 1), Refused::ExpiresBeforeCreated),
    (
        |r| times(r, 999_999_999_999_999, -999_999_999_999_999),
        Refused::ExpiresBeforeCreated,
    ),
    (|r| times(r, NOW, NOW + MAX_LIFE + 1), Refused::LivesTooLong),
    (
        |r| times(r, -999_999_999_999_999, 999_999_999_999_999),
        Refused::LivesTooLong,
    ),
    (
        |r| times(r, NOW + SLACK + 1, NOW + SLACK + 2),
        Refused::CreatedInFuture,
    ),
    (|r| times(r, NOW - 10, NOW - 1), Refused::Expired),
    // Who, and for what.
    (|r| nonce(r, "c2hvcnQ"), Refused::BadNonce),
    (|r| nonce(r, &"n".repeat(65)), Refused::BadNonce),
    (|r| nonce(r, "twenty two characters!"), Refused::BadNonce),
    (
        |r| edit(r, "keyid=\"ed25519:", "keyid=\""),
        Refused::BadKeyId,
    ),
    (
        |r| edit(r, "keyid=\"ed25519:", "keyid=\"rsa-v1_5-sha256:"),
        Refused::BadKeyId,
    ),
    (
        |r| {
            let id = PUBLIC.id();
            edit(r, &id, &id.to_uppercase());
        },
        Refused::BadKeyId,
    ),
    (
        |r| {
            let id = PUBLIC.id();
            edit(r, &id, &id[1..]);
        },
        Refused::BadKeyId,
    ),
    (
        |r| edit(r, "repere-request/1", "web-bot-auth"),
        Refused::WrongTag,
    ),
    (
        |r| edit(r, ";tag=\"repere-request/1\"", ""),
        Refused::WrongTag,
    ),
    (
        |r| edit(r, ";tag=", ";alg=\"ml-dsa-65\";tag="),
        Refused::WrongAlgorithm,
    ),
    (
        |r| edit(r, ";tag=", ";alg=\"ed25519\";tag="),
        Refused::WrongAlgorithm,
    ),
    (
        |r| edit(r, ";tag=", ";alg=\"hmac-sha256\";tag="),
        Refused::WrongAlgorithm,
    ),
    (
        |r| {
            r.authority = "other.example".into();
            r.sign_again();
        },
        Refused::WrongHost,
    ),
    (
        |r| {
            r.authority = "hub.example.other.example".into();
            r.sign_again();
        },
        Refused::WrongHost,
    ),
    (
        |r| {
            r.authority = String::new();
            r.sign_again();
        },
        Refused::WrongHost,
    ),
    // The two differ.
    (
        |r| {
            one(
                r,
                1,
                &format!("expires={}", NOW + LIFE),
                &format!("expires={}", NOW + 9),
            )
        },
        Refused::SignaturesDiffer,
    ),
    (
        |r| one(r, 0, "nonce=\"", "nonce=\"x"),
        Refused::SignaturesDiffer,
    ),
    (
        |r| {
            one(
                r,
                1,
                "\"@method\" \"@authority\"",
                "\"@authority\" \"@method\"",
            )
        },
        Refused::SignaturesDiffer,
    ),
    (
        |r| one(r, 1, &PUBLIC.id(), &"0".repeat(32)),
        Refused::SignaturesDiffer,
    ),
    // Signatures that no such key makes.
    (
        |r| r.replace("signature", "ed25519=:", "ed25519=:AAAA"),
        Refused::SignatureLength,
    ),
    (
        |r| r.replace("signature", "ml-dsa-65=:", "ml-dsa-65=:AAAA"),
        Refused::SignatureLength,
    ),
    (
        |r| {
            let value = r.get("signature");
            let (first, second) = value.split_once(", ").unwrap();
            let swapped = format!("ed25519={}, ml-dsa-65={}", &second[10..], &first[8..]);
            r.set("signature", &swapped);
        },
        Refused::SignatureLength,
    ),
];

#[test]
fn refusals_before_the_signatures() {
    let mut wrong = Vec::new();
    for (number, (change, reason)) in BEFORE_THE_SIGNATURES.iter().enumerate() {
        let mut request = Request::upload();
        change(&mut request);
        let found = request.read(NOW).err();
        if found != Some(*reason) {
            wrong.push((number, found, reason));
        }
    }
    assert_eq!(wrong, [], "number, what was found, what should have been");
}

/// What a hub finds with its keys and with the body, and with the store.
const LATER: [Refused; 6] = [
    Refused::WrongContentDigest,
    Refused::UnknownKey,
    Refused::WithdrawnKey,
    Refused::BadSignature,
    Refused::Replayed,
    Refused::TooManyRequests,
];

#[test]
fn every_reason_has_a_case_and_a_code_of_its_own() {
    let tried: Vec<Refused> = BEFORE_THE_SIGNATURES
        .iter()
        .map(|(_, reason)| *reason)
        .chain(LATER)
        .collect();
    for reason in Refused::ALL {
        assert!(tried.contains(&reason), "{reason:?}");
    }
    let codes: BTreeSet<&str> = Refused::ALL.into_iter().map(Refused::code).collect();
    assert_eq!(codes.len(), Refused::ALL.len());
}

#[test]
fn another_body_is_refused_before_and_after_the_signatures() {
    let upload = Request::upload();
    let question = Request::question();
    let cases = [
        (&upload, &b"sealed byteS"[..], Refused::WrongContentDigest),
        (&upload, b"", Refused::WrongContentDigest),
        (&question, b"smuggled", Refused::NoContentDigest),
    ];
    for (request, body, reason) in cases {
        let claim = request.read(NOW).unwrap();
        assert_eq!(claim.covers(body), Err(reason));
        let signed = claim.verify(Keys::Current(&PUBLIC)).unwrap();
        assert_eq!(signed.covers(body), Err(reason));
    }
}

/// The signatures are rubbish: had they been looked at, the reason would be another.
#[test]
fn unknown_and_withdrawn_keys_are_refused_before_the_signatures() {
    let other = SigningKeys::generate(&mut rand::rng()).public();
    let mut request = Request::upload();
    let signature = request.get("signature");
    // The first letter of the first one: the rest stays as it is written for bytes.
    let (name, bytes) = signature.split_once(':').unwrap();
    let first = if bytes.starts_with('A') { "B" } else { "A" };
    request.set("signature", &format!("{name}:{first}{}", &bytes[1..]));
    let cases = [
        (Keys::Unknown, Refused::UnknownKey),
        (Keys::Current(&other), Refused::UnknownKey),
        (Keys::Withdrawn, Refused::WithdrawnKey),
        (Keys::Current(&PUBLIC), Refused::BadSignature),
    ];
    for (keys, reason) in cases {
        let claim = request.read(NOW).unwrap();
        assert_eq!(claim.key_id(), PUBLIC.id());
        assert_eq!(claim.verify(keys).unwrap_err(), reason);
    }
}

/// Each signature alone is right, and the other is somebody else's: both are required.
#[test]
fn both_signatures_are_required() {
    let mut other = Request::upload();
    other.sign_with(&SigningKeys::generate(&mut rand::rng()), NOW);
    let mut request = Request::upload();
    let own = request.get("signature");
    let (own_first, own_second) = own.split_once(", ").unwrap();
    let foreign = other.get("signature");
    let (foreign_first, foreign_second) = foreign.split_once(", ").unwrap();
    for (mixed, reason) in [
        (
            format!("{own_first}, {foreign_second}"),
            Some(Refused::BadSignature),
        ),
        (
            format!("{foreign_first}, {own_second}"),
            Some(Refused::BadSignature),
        ),
        (format!("{own_first}, {own_second}"), None),
    ] {
        request.set("signature", &mixed);
        assert_eq!(request.check(NOW).err(), reason);
    }
}

#[test]
fn algorithm_that_agrees_with_the_key_may_be_said() {
    let mut request = Request::upload();
    one(&mut request, 0, ";tag=", ";alg=\"ed25519\";tag=");
    one(&mut request, 1, ";tag=", ";alg=\"ml-dsa-65\";tag=");
    request.check(NOW).unwrap();
}

/// What a balancer may change on the way, and what another program may write in another way.
#[test]
fn requests_that_arrive_otherwise_are_believed() {
    let changes: [(&str, Change); 5] = [
        ("name in capitals", |r| {
            r.authority = "HUB.example:8443".into()
        }),
        ("fields added", |r| {
            r.set("x-forwarded-for", "192.0.2.1");
            r.set("forwarded", "proto=http");
            r.set("user-agent", "a balancer");
        }),
        ("other labels", |r| {
            for field in ["signature-input", "signature"] {
                r.replace(field, "ed25519=", "sig1=");
                r.replace(field, "ml-dsa-65=", "sig2=");
            }
        }),
        ("other order", |r| {
            for field in ["signature-input", "signature"] {
                let value = r.get(field);
                let (first, second) = value.split_once(", ").unwrap();
                r.set(field, &format!("{second}, {first}"));
            }
        }),
        ("fields in another order", |r| r.fields.reverse()),
    ];
    for (name, change) in changes {
        let mut request = Request::upload();
        change(&mut request);
        assert!(request.check(NOW).is_ok(), "{name}");
    }
    // Port 443 is not said; the address of a hub stands in brackets.
    for (signed, arrives) in [
        ("hub.example:443", "hub.example"),
        ("[::1]:8443", "[::1]:8443"),
    ] {
        let mut request = Request::question();
        request.authority = signed.into();
        request.sign_with(&KEYS, NOW);
        request.authority = arrives.into();
        assert!(request.check(NOW).is_ok(), "{arrives}");
    }
}

#[test]
fn nonces_are_remembered_for_as_long_as_a_request_is_good_anywhere() {
    let (first, second) = (Request::question(), Request::question());
    let nonce = |request: &Request| request.check(NOW).unwrap().nonce();
    assert_eq!(nonce(&first), nonce(&first));
    assert_ne!(nonce(&first), nonce(&second), "every request has its own");

    // A hub whose clock is behind by all that clocks may differ by still remembers.
    let until = first.check(NOW).unwrap().remember_until();
    let last_taken = (NOW..).find(|now| first.read(*now).is_err()).unwrap();
    assert!(until - SLACK >= last_taken);
}

/// A device's clock may be wrong by years: the hub's answer says the time, and the next request has it.
#[test]
fn device_with_a_wrong_clock_is_believed_after_one_answer() {
    let start = Instant::now();
    for own in [0, NOW - 3600, NOW + 3600, NOW + 100 * 365 * 86_400, -1] {
        let mut clock = HubClock::default();
        let mut request = Request::question();
        request.sign_with(&KEYS, clock.now(own, start));
        let refused = request.check(NOW).unwrap_err();
        assert!(refused.is_about_time(), "{refused:?} at {own}");

        // `date -u -d @1764000000`
        clock.hear("Mon, 24 Nov 2025 16:00:00 GMT", start);
        request.sign_with(&KEYS, clock.now(own, start));
        request.check(NOW).unwrap();
        // The device's clock is set in between; an hour passes.
        let later = start + Duration::from_secs(3600);
        request.sign_with(&KEYS, clock.now(own + 77_777, later));
        request.check(NOW + 3600).unwrap();

        for no_date in ["", "yesterday", "2025-11-24T16:00:00Z"] {
            clock.hear(no_date, start);
        }
        assert_eq!(clock.now(own, start), NOW);
    }
}

#[test]
fn clocks_of_hubs_may_differ() {
    let request = Request::question();
    let table = [
        (-SLACK - 1, Some(Refused::CreatedInFuture)),
        (-SLACK, None),
        (0, None),
        (LIFE, None),
        (LIFE + 1, Some(Refused::Expired)),
    ];
    for (offset, reason) in table {
        assert_eq!(request.check(NOW + offset).err(), reason, "{offset}");
    }
}

#[test]
fn hub_without_names_believes_nobody() {
    let request = Request::question();
    let refused = request.with_head(|head| Claim::read::<&str>(head, &[], NOW).err());
    assert_eq!(refused, Some(Refused::WrongHost));
    assert!(!HOSTS.is_empty());
}

/// The description of one signature.
fn half(request: &Request, number: usize) -> String {
    let value = request.get("signature-input");
    value.split(", ").nth(number).unwrap().to_owned()
}

fn again(request: &mut Request, input: &str) {
    request.set("signature-input", input);
    request.sign_again();
}

/// Changes both descriptions and signs again.
fn edit(request: &mut Request, from: &str, to: &str) {
    request.replace("signature-input", from, to);
    request.sign_again();
}

/// Changes one description and signs again.
fn one(request: &mut Request, number: usize, from: &str, to: &str) {
    let mut halves = [half(request, 0), half(request, 1)];
    assert!(halves[number].contains(from));
    halves[number] = halves[number].replace(from, to);
    again(request, &halves.join(", "));
}

fn only(request: &mut Request, number: usize) {
    let half = half(request, number);
    again(request, &half);
}

fn twice(request: &mut Request, name: &str) {
    let value = request.get(name);
    request.fields.push((name.into(), value.into_bytes()));
}

fn digest(request: &mut Request, value: &str) {
    assert_ne!(value, content_digest(&request.body));
    request.set("content-digest", value);
    request.sign_again();
}

fn times(request: &mut Request, created: i64, expires: i64) {
    edit(
        request,
        &format!("created={NOW};expires={}", NOW + LIFE),
        &format!("created={created};expires={expires}"),
    );
}

fn nonce(request: &mut Request, to: &str) {
    let input = half(request, 0);
    let from = input
        .split("nonce=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    edit(request, &from, to);
}
