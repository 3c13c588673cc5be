//! An agency's receiving desk: everything that it does, without a terminal and without a window.
//!
//! A desk is a [`folder`](Desk) readable by its owner only. It makes the agency's keys, invites devices,
//! fetches what came, opens and verifies it, words back, erases, and believes a device no longer.
//!
//! What holds here, and is tested:
//! - Nothing is shown before both signatures are those of a device that one of this desk's own codes
//!   vouched for, or that another desk of the deployment introduced; the hub can do neither.
//! - A code lets nobody in after thirty days, whatever the hub says.
//! - What one machine of a desk says of its devices is never lost to what another one says at the same time.
//! - Labels, which say whose device it is, stay in the folder.
//! - The hub is told that something was fetched only after it lies here, opens and verifies.
//! - An opened referral is never written.
//! - What did not come of a device is told by its number, and no more once it comes.
//! - What was said and could not be sent waits, sealed; that something is erased is never said before it
//!   is so.
//!
//! Errors are [`DeskError`], which has a stable code and the parameters of its sentence, and no sentence.

#![deny(missing_docs)]

mod attachments;
pub mod cards;
mod carrying;
mod devices;
mod error;
mod files;
mod folder;
mod following;
mod introductions;
mod invitations;
mod ledger;
mod mailbox;
pub mod names;
mod open;
pub mod qr;
mod received;
mod replies;
mod roster;
mod sequences;

pub use attachments::FetchedAttachment;
pub use carrying::{HandedIn, MAX_PARCEL_BYTES, read_parcel, receipts};
pub use devices::{By, Devices, KnownDevice, Withdrawal};
pub use error::DeskError;
pub use folder::{Connection, Desk};
pub use following::Followed;
pub use invitations::{ForWhom, Invited};
pub use ledger::{Asked, Ledger, Said};
pub use mailbox::Fetched;
pub use received::Received;
pub use replies::MAX_MESSAGE_BYTES;
pub use roster::{CODE_DAYS, OpenInvitation, Roster};
pub use sequences::{Contradiction, Gap, Missing};
