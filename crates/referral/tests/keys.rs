//! Keys as people and programs hand them over, and answers known from other implementations.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

use repere_referral::{AgencyIdentity, AgencyRecipient, ParseKeyError, SigningKeys, sha256_hex};

/// The identity of the CCTV vectors; the recipient and all values below come from the npm packages
/// `age-encryption` 0.3.1 and `@noble/post-quantum` 0.7.1, see `tests/interop/known-answers.mjs`.
const IDENTITY: &str =
    "AGE-SECRET-KEY-PQ-1HZLGZUPT4ETPKDEV8HSGFDCYZ4E522W0A7PU2LHT8EH9W6YLNC3SW78XKG";
const RECIPIENT_SHA256: &str = "3391361ba4a3d211173b3161b1460630cee790d95b732cd447313243226cb082";
const ED25519_PUBLIC: &str = "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8";
const ML_DSA_65_PUBLIC_SHA256: &str =
    "408071bcaf4fe051b0b68f8e5b2a9dbbc15dabd9440757bf197a677bbca50b9b";
const KEY_ID: &str = "8cd10c2cc5ca933652c2d40496887e0f";

fn recipient() -> AgencyRecipient {
    IDENTITY.parse::<AgencyIdentity>().unwrap().recipient()
}

#[test]
fn identity_gives_the_recipient_that_other_implementations_give() {
    let text = recipient().to_string();
    assert_eq!(text.len(), 1959);
    assert!(text.starts_with("age1pq1"));
    assert_eq!(sha256_hex(&text), RECIPIENT_SHA256);
    assert_eq!(recipient().id(), RECIPIENT_SHA256);
}

#[test]
fn seeds_give_the_signing_keys_that_other_implementations_give() {
    let seeds: Vec<u8> = (0..64).collect();
    let public = SigningKeys::from_bytes(&seeds).unwrap().public();
    assert_eq!(hex::encode(public.ed25519), ED25519_PUBLIC);
    assert_eq!(sha256_hex(&public.ml_dsa_65[..]), ML_DSA_65_PUBLIC_SHA256);
    assert_eq!(public.id(), KEY_ID);
}

#[test]
fn signing_keys_are_64_bytes() {
    for length in [0, 31, 32, 63, 65] {
        assert!(
            SigningKeys::from_bytes(&vec![1; length]).is_err(),
            "{length}"
        );
    }
}

#[track_caller]
fn check_recipient(text: &str, expected: ParseKeyError) {
    assert_eq!(text.parse::<AgencyRecipient>().unwrap_err(), expected);
}

#[test]
fn bad_recipients_are_refused() {
    let good = recipient().to_string();
    check_recipient("", ParseKeyError::Encoding);
    check_recipient("age1pq1", ParseKeyError::Encoding);
    check_recipient(&good[..good.len() - 1], ParseKeyError::Encoding);
    check_recipient(&good.to_uppercase(), ParseKeyError::Encoding);
    let mistyped = good.replacen("age1pq1", "age1pq1q", 1);
    check_recipient(&mistyped, ParseKeyError::Encoding);
    check_recipient(
        "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa",
        ParseKeyError::OtherKind,
    );
    // A secret key is never taken for a public one, also not in lower case.
    check_recipient(&IDENTITY.to_lowercase(), ParseKeyError::OtherKind);
}

#[test]
fn mistyped_letter_is_noticed_anywhere() {
    let good = recipient().to_string();
    for place in (7..good.len()).step_by(13) {
        let mut typed = good.clone().into_bytes();
        typed[place] = if typed[place] == b'q' { b'p' } else { b'q' };
        check_recipient(&String::from_utf8(typed).unwrap(), ParseKeyError::Encoding);
    }
}

#[test]
fn bad_identities_are_refused() {
    let check = |text: &str, expected| {
        assert_eq!(
            text.parse::<AgencyIdentity>().unwrap_err(),
            expected,
            "{text}"
        );
    };
    check("", ParseKeyError::Encoding);
    check(&IDENTITY[..40], ParseKeyError::Encoding);
    check(
        "AGE-SECRET-KEY-1GQ9778VQXMMJVE8SK7J6VT8UJ4HDQAJUVSFCWCM02D8GEWQ72PVQ2Y5J33",
        ParseKeyError::OtherKind,
    );
    check(&recipient().to_string(), ParseKeyError::OtherKind);
}

#[test]
fn key_files_are_read_and_refused() {
    let check = |text: &str, expected: Option<ParseKeyError>| {
        assert_eq!(AgencyIdentity::from_key_file(text).err(), expected);
    };
    check(
        &format!("# created: 2026\n# public key: x\n{IDENTITY}\n"),
        None,
    );
    check(&format!("\r\n{IDENTITY}\r\n\r\n"), None);
    check("# nothing\n", Some(ParseKeyError::NotOneIdentity));
    check(
        &format!("{IDENTITY}\n{IDENTITY}\n"),
        Some(ParseKeyError::NotOneIdentity),
    );
    check("hello\n", Some(ParseKeyError::Encoding));
}
