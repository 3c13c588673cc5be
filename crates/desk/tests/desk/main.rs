//! The desk against the real hub.
#![allow(clippy::unwrap_used)] // a failed unwrap is a failed test

mod attachments;
mod cards;
mod carrying;
mod folder;
mod mailbox;
mod names;
mod place;
mod register;
mod registered;
mod replies;
mod sequences;

/// A referral in full, as the tests of the format have it.
#[path = "../../../referral/tests/example_referral/mod.rs"]
mod example;
