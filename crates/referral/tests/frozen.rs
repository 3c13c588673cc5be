//! A referral sealed by the first version opens for ever. The files are never made anew.

#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

use repere_referral::{AgencyIdentity, Document, PublicKeys, open};

const SEALED: &[u8] = include_bytes!("frozen/referral.age");
const IDENTITY: &str = include_str!("frozen/identity.txt");
const SENDER: &str = include_str!("frozen/sender.json");
const DOCUMENT: &str = include_str!("frozen/document.json");

#[test]
fn frozen_referral_opens() {
    let identity = AgencyIdentity::from_key_file(IDENTITY).unwrap();
    let keys: PublicKeys = serde_json::from_str(SENDER).unwrap();
    let opened = open(SEALED, &identity, |id| {
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
}
