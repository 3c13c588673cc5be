//! The forms in which an opened referral is written.
#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

/// A referral in full, as the tests of the format have it.
#[path = "../../../referral/tests/example_referral/mod.rs"]
mod example;

use super::{Format, write_down};
use chrono::{DateTime, Utc};
use example::document;
use repere_referral::Opened;

#[test]
fn json_form_of_a_referral_is_stable() {
    let opened = Opened {
        document: document(),
        sender: "0123456789abcdef".into(),
        sequence: None,
    };
    let utc = |moment: DateTime<Utc>| moment.fixed_offset();
    let text = write_down(
        &opened,
        None,
        Format::Json,
        "fr",
        Some("Accueil"),
        false,
        &utc,
    );
    let object: serde_json::Value = serde_json::from_str(&text).unwrap();
    let keys: Vec<&String> = object.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["document", "referral", "sender", "verified"]);
    assert_eq!(object["verified"], true);
    assert_eq!(object["referral"], document().referral.to_string());
    assert_eq!(
        object["document"],
        serde_json::to_value(document()).unwrap()
    );
}
