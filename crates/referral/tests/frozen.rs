//! A referral sealed by an earlier version opens for ever. The files are never made anew.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

use repere_referral::document::Attachment;
use repere_referral::{
    AgencyIdentity, Document, Opened, PublicKeys, Sequence, attachment, open, sha256_hex,
};

const IDENTITY: &str = include_str!("frozen/identity.txt");
const DOCUMENT: &str = include_str!("frozen/document.json");

#[test]
fn frozen_referral_opens() {
    check(
        include_bytes!("frozen/referral.age"),
        include_str!("frozen/sender.json"),
    );
}

#[test]
fn frozen_compressed_referral_opens() {
    let sealed = include_bytes!("frozen/compressed/referral.age");
    assert_eq!(sealed.len(), 32 * 1024);
    check(sealed, include_str!("frozen/compressed/sender.json"));
}

#[test]
fn frozen_numbered_referral_opens() {
    let sealed = include_bytes!("frozen/numbered/referral.age");
    let opened = check(sealed, include_str!("frozen/numbered/sender.json"));
    let sequence = Sequence {
        number: 7,
        previous: Some("ab".repeat(32)),
        taken_back: vec![3, 5],
    };
    assert_eq!(opened.sequence, Some(sequence));
}

#[test]
fn frozen_attachment_of_another_implementation_opens() {
    let identity = AgencyIdentity::from_key_file(IDENTITY).unwrap();
    let listed: Attachment =
        serde_json::from_str(include_str!("frozen/attachment/listed.json")).unwrap();
    let sealed = include_bytes!("frozen/attachment/attachment.age");
    let bytes = attachment::open(sealed, &identity, &listed).unwrap();
    assert_eq!(sha256_hex(&*bytes), listed.sha256);
    assert!(bytes.starts_with(&[0xFF, 0xD8]) && bytes.ends_with(&[0xFF, 0xD9]));
}

/// Opens a frozen referral of the frozen document.
fn check(sealed: &[u8], sender: &str) -> Opened {
    let identity = AgencyIdentity::from_key_file(IDENTITY).unwrap();
    let keys: PublicKeys = serde_json::from_str(sender).unwrap();
    let opened = open(sealed, &identity, |id| {
        (id == keys.id()).then(|| keys.clone())
    })
    .unwrap();
    assert_eq!(opened.sender, keys.id());
    let document: Document = serde_json::from_str(DOCUMENT).unwrap();
    assert!(opened.document == document);
    // Every member of the document is there when it is written again.
    let written: serde_json::Value = serde_json::to_value(&opened.document).unwrap();
    let frozen: serde_json::Value = serde_json::from_str(DOCUMENT).unwrap();
    assert_eq!(written, frozen);
    opened
}
