//! The enrolment code: what is typed, what comes of it, what each side can know.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

use repere_referral::code::{CodeError, EnrolmentCode, token_sha256, verify_voucher};
use repere_referral::{AgencyIdentity, DeviceKeys, SigningKeys};

const DEPLOYMENT: &[u8] = br#"{"format":1,"name":"Demo"}"#;

fn keys() -> DeviceKeys {
    DeviceKeys::from(&SigningKeys::from_bytes(&[7; 64]).unwrap())
}

#[track_caller]
fn check(typed: &str, expected: Result<(), CodeError>) {
    assert_eq!(EnrolmentCode::parse(typed).map(|_| ()), expected, "{typed}");
}

#[test]
fn enrolment_code_is_read_as_people_type_it() {
    let thirty = "ABCDE-FGHJK-MNPQR-STVWX-YZ012-34567";
    check(thirty, Ok(()));
    check(&thirty.to_lowercase(), Ok(()));
    check(&thirty.replace('-', " "), Ok(()));
    check(&thirty.replace('-', "\u{2013}"), Ok(()));
    check(&thirty.replace('-', ""), Ok(()));
    check(&thirty.replace('0', "O").replace('1', "l"), Ok(()));
    check("", Err(CodeError::WrongLength { found: 0 }));
    check("ABCDE-FGHJK", Err(CodeError::WrongLength { found: 10 }));
    check(
        &format!("{thirty}8"),
        Err(CodeError::WrongLength { found: 31 }),
    );
    check(&thirty.replace('A', "U"), Err(CodeError::WrongCharacter));
    check(&thirty.replace('A', "é"), Err(CodeError::WrongCharacter));
    check(&thirty.replace('A', "ſ"), Err(CodeError::WrongCharacter));
}

#[test]
fn enrolment_code_forgives_letters_that_look_alike() {
    let one = EnrolmentCode::parse("ABCDE-FGHJK-MNPQR-STVWX-YZ012-34567").unwrap();
    let two = EnrolmentCode::parse("abcde fghjk mnpqr stvwx yzoi2 34567").unwrap();
    assert_eq!(one.to_string(), two.to_string());
    assert_eq!(one.hub_token(), two.hub_token());
}

#[test]
fn enrolment_code_vouches_for_one_settings_file() {
    let code = EnrolmentCode::generate(&mut rand::rng(), DEPLOYMENT);
    let typed = EnrolmentCode::parse(&code.to_string()).unwrap();
    assert!(typed.matches(DEPLOYMENT));
    assert!(!typed.matches(br#"{"format":1,"name":"Demo "}"#));
    let other = EnrolmentCode::generate(&mut rand::rng(), DEPLOYMENT);
    assert_ne!(code.to_string()[..23], other.to_string()[..23]);
    // The check is keyed: it differs from code to code for the same file.
    assert_ne!(code.to_string()[24..], other.to_string()[24..]);
}

#[test]
fn voucher_proves_the_holder_of_the_code() {
    let code = EnrolmentCode::generate(&mut rand::rng(), DEPLOYMENT);
    let other = EnrolmentCode::generate(&mut rand::rng(), DEPLOYMENT);
    let stranger = DeviceKeys::from(&SigningKeys::generate(&mut rand::rng()));
    let voucher = code.voucher(&keys());
    assert!(verify_voucher(&code.voucher_key(), &keys(), &voucher));
    assert!(!verify_voucher(&code.voucher_key(), &stranger, &voucher));
    assert!(!verify_voucher(&other.voucher_key(), &keys(), &voucher));
    // The hub's token is not the key that it would need to vouch for a device of its own.
    assert!(!verify_voucher(&code.hub_token(), &keys(), &voucher));
    assert_eq!(code.token_sha256(), token_sha256(&code.hub_token()));
}

/// A hub that passes the keys on cannot have replies sealed to itself: the voucher covers the recipient too.
#[test]
fn voucher_covers_where_replies_go() {
    let code = EnrolmentCode::generate(&mut rand::rng(), DEPLOYMENT);
    let recipient = || Some(AgencyIdentity::generate(&mut rand::rng()).recipient());
    let whole = DeviceKeys {
        recipient: recipient(),
        ..keys()
    };
    let voucher = code.voucher(&whole);
    let check = |recipient, expected| {
        let changed = DeviceKeys {
            recipient,
            ..keys()
        };
        let believed = verify_voucher(&code.voucher_key(), &changed, &voucher);
        assert_eq!(believed, expected);
        assert_eq!(changed.id(), keys().id());
    };
    check(whole.recipient.clone(), true);
    check(recipient(), false);
    check(None, false);
    let written = serde_json::to_string(&whole).unwrap();
    assert_eq!(serde_json::from_str::<DeviceKeys>(&written).unwrap(), whole);
}

/// Calculated with Python's `hmac` and `hashlib`, not with this crate.
#[test]
fn enrolment_code_gives_the_known_answers() {
    let code = EnrolmentCode::parse("ABCDE-FGHJK-MNPQR-STVWX-YZ012-34567").unwrap();
    assert_eq!(
        hex::encode(*code.hub_token()),
        "20178f736695f06cee864eb77af275ae21ef12191e0c573f21fb39293c26b56f"
    );
    assert_eq!(
        hex::encode(*code.voucher_key()),
        "2feb23f9a3bb7a2617e18dfba4822aea92718cda475d035471c099a3fbb601d1"
    );
    assert!(
        EnrolmentCode::parse("ABCDE-FGHJK-MNPQR-STVWX-K2WYP-KMWY7")
            .unwrap()
            .matches(DEPLOYMENT)
    );
}

#[test]
fn enrolment_code_prints_nothing() {
    let code = EnrolmentCode::generate(&mut rand::rng(), DEPLOYMENT);
    assert_eq!(format!("{code:?}"), "EnrolmentCode(secret)");
}
