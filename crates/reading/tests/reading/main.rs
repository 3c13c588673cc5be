//! A document in words: everything that it says, and nothing that acts.
#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

mod fields;
mod leaves;
mod page;

/// A referral in full, as the tests of the format have it.
#[path = "../../../referral/tests/example_referral/mod.rs"]
mod example;

use chrono::{DateTime, FixedOffset, Utc};
use repere_reading::{Occasion, Page, Reader, read};
use repere_referral::Document;

fn paris(moment: DateTime<Utc>) -> DateTime<FixedOffset> {
    moment.with_timezone(&FixedOffset::east_opt(3600).unwrap())
}

/// After it was received.
const OPENED: Occasion<'_> = Occasion::Opened {
    sender: "0123456789abcdef",
    demonstration: false,
    attachments: None,
};

/// The page of a document, with labels in one language and all else in another.
fn page_of(document: &Document, occasion: Occasion<'_>, labels: &str, lang: &str) -> Page {
    let reader = Reader {
        lang,
        labels,
        agency: Some("Accueil"),
        occasion,
        clock: &paris,
    };
    read(document, &reader)
}

/// The page at a desk, in one language.
fn opened_in(document: &Document, lang: &str) -> Page {
    page_of(document, OPENED, lang, lang)
}
