//! The sealed referral: content, sign, seal, open, receipt, the agency's word back, the request to
//! erase, enrolment code and the wire types of the hub. Sans I/O: no file, no socket, no clock. Randomness comes through an argument, except inside
//! sealing, where the `age` and `aws-lc-rs` libraries draw from the operating system themselves.
//!
//! The format is public and written down in `docs/sealed-referral.md`; what changes here changes
//! there. A referral is an age v1 file for one hybrid post-quantum recipient, holding a DSSE
//! envelope with two signatures, holding the [`Document`].

#![deny(missing_docs)]

mod age_file;
pub mod attachment;
mod bytes;
mod co_signed;
pub mod code;
mod compressed;
pub mod deployment;
mod device;
pub mod document;
pub mod dropped;
mod dsse;
pub mod erasure;
mod keys;
pub mod names;
mod open;
mod pad;
pub mod parcel;
pub mod publication;
pub mod receipt;
mod recipient;
pub mod reply;
mod schema;
mod seal;
mod sequence;
pub mod time;
pub mod waybill;
pub mod wire;
#[cfg(test)]
mod wycheproof_tests;

pub use bytes::sha256_hex;
pub use co_signed::{CoSigned, CoSignedError, MAX_DETACHED_BYTES, MAX_SIGNERS};
pub use compressed::MAX_CONTENT_BYTES;
pub use device::{DeviceIdentity, DeviceKeys, DeviceRecipient};
pub use document::{
    Answer, Assessment, Basis, BasisKind, Channel, ContactWay, Dimension, Document, FORMAT,
    Indication, Key, Note, Protocol, SafeContact, Screening, Sender, Text,
};
pub use keys::{BadSignature, KeyError, PublicKeys, SignaturePair, SigningKeys};
pub use open::{OpenError, Opened, open};
pub use parcel::{Answered, Carried, CarriedFile, Parcel, ParcelError, Receipts};
pub use receipt::Receipt;
pub use recipient::{AgencyIdentity, AgencyRecipient, MAX_IDENTITIES, ParseKeyError};
pub use reply::{Reply, ReplyState};
pub use schema::referral_schema;
pub use seal::{
    Envelope, PAYLOAD_TYPE, PLAIN_PAYLOAD_TYPE, SealError, Sealed, seal, seal_in_sequence,
};
pub use sequence::{MAX_TAKEN_BACK, Sequence};
pub use waybill::{Waybill, WaybillRefused};

/// The largest sealed referral in bytes (1 MiB): what a desk opens, a hub stores and a device sends.
/// A referral with answers and notes has 32 KiB; the rest is room, and a limit on what a stranger can
/// make us hold in memory.
pub const MAX_SEALED_BYTES: usize = 1024 * 1024;
