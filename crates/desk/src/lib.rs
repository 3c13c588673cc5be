//! An agency's receiving desk: everything that it does, without a terminal and without a window.
//!
//! A desk is a [`folder`](Desk) readable by its owner only. It makes the agency's keys, invites devices,
//! fetches what came, opens and verifies it, words back, erases, and believes a device no longer.
//!
//! What holds here, and is tested:
//! - Nothing is shown before both signatures are those of a device that one of this desk's own codes
//!   vouched for; the hub cannot vouch for any.
//! - The hub is told that something was fetched only after it lies here, opens and verifies.
//! - An opened referral is never written.
//! - What was said and could not be sent waits, sealed; that something is erased is never said before it
//!   is so.
//!
//! Errors are [`DeskError`], which has a stable code and the parameters of its sentence, and no sentence.

#![deny(missing_docs)]

mod error;
mod files;
mod folder;
mod ledger;
mod mailbox;
mod open;
pub mod qr;
mod received;
mod replies;
mod roster;

pub use error::DeskError;
pub use folder::{Connection, Desk};
pub use ledger::{Asked, Ledger, Said};
pub use mailbox::Fetched;
pub use received::Received;
pub use replies::MAX_MESSAGE_BYTES;
pub use roster::Roster;
