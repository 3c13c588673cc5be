//! Outbox, enrolment and receipts: a state machine without I/O, and its HTTP side.
//!
//! - [`outbox`]: what to try now, and what to do after it failed. Sans I/O.
//! - [`HubClient`]: the only place from which this device speaks to a network, and with one constructor:
//!   TLS 1.3, the deployment's own authority and no other, no redirect, no proxy.
//! - [`pictures`]: a file as moving pictures, from a screen to a camera. Pure.
//! - [`ExchangeError`]: what can go wrong, told apart by what a person can do about it.
//!
//! What holds here, and is tested: a receipt that does not verify is an error, whoever answers; nothing
//! is sent to somebody who cannot show a certificate of the deployment's authority; one item that the
//! hub refuses never keeps the others from being sent.

#![deny(missing_docs)]

mod client;
mod error;
pub mod outbox;
pub mod pictures;
#[cfg(test)]
mod tests;

pub use client::{Far, HubClient, Known, LogNews, Outgoing, OutgoingAttachment, is_attachment};
pub use error::ExchangeError;
pub use repere_log::Followed;
