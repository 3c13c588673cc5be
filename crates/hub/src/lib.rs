//! The central endpoint: it stores what it cannot read.
//!
//! A hub is a folder: an authority of its own for TLS, the keys that it signs receipts and timestamps with, and a
//! [`store`]. [`admin`] makes and changes that folder, [`serve`] answers devices and desks.
//!
//! What holds here, and is tested:
//! - The sealed bytes are never looked into, only counted, hashed and kept.
//! - A receipt and what it is for become durable in one commit, before anybody is told; the same upload again gets the
//!   same receipt.
//! - Every receipt, and every edition of the register, stands in a log that only grows, in the same commit; devices
//!   remember its head, and see when it went back.
//! - A register is served as it was signed; the hub adds which editions are the newest, and never two such texts
//!   under one number. A device that it has as withdrawn is refused from then on.
//! - Of tokens and one-time codes only a SHA-256 is kept.
//! - Nothing about a person can get into a log: an [`Event`] has no room for it.

#![deny(missing_docs)]

pub mod admin;
mod api;
mod connection;
mod event;
mod gate;
mod gather;
mod limits;
mod log;
mod names;
mod observed;
mod places;
mod proxied;
mod receipts;
mod register;
mod server;
mod signing;
pub mod store;
mod tls;
mod token;

pub use event::{Event, Observer};
pub use gate::Handshakes;
pub use names::{HubNames, NameProblem};
pub use places::{Places, Taken};
pub use receipts::SignedReceipts;
pub use repere_log::Finding;
pub use server::{Options, RunningHub, ServeError, serve, serve_with, service};
pub use signing::Signing;
pub use token::TokenHash;
