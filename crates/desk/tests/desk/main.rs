//! The desk against the real hub.
#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

mod folder;
mod mailbox;
mod place;
mod replies;

/// A referral in full, as the tests of the format have it.
#[path = "../../../referral/tests/example_referral/mod.rs"]
mod example;
