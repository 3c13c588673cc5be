//! What is carried without a network, as the page shows it.

use crate::view::Failure;
use chrono::{DateTime, Utc};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

/// A file to be carried: on a stick, or as pictures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PackedFile {
    /// Its bytes, base64.
    pub file: String,
    /// A name for it that tells nothing.
    pub name: String,
    /// How many items are in it.
    pub items: u32,
    /// How many there was no room for.
    pub left: u32,
}

/// What some of the pictures of a file say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Drawn {
    /// How many pictures are needed at least.
    pub needed: u32,
    /// What each says, in the alphanumeric mode of QR codes.
    pub pictures: Vec<String>,
}

/// How far the reading of pictures has come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Scanned {
    /// How many different pictures of the file were read; at most as many as are needed.
    pub read: u32,
    /// How many are needed; 0 while none was read.
    pub needed: u32,
    /// The file, base64, once it is whole.
    pub file: Option<String>,
}

/// What a file was that somebody brought.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum BroughtKind {
    /// What a colleague's device sealed.
    Parcel,
    /// Receipts for what this device sealed.
    Receipts,
}

/// What came of a file that somebody brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Brought {
    /// What it was.
    pub kind: BroughtKind,
    /// How many were taken along, or received.
    pub items: u32,
    /// How many were known before.
    pub known: u32,
    /// How many are of no concern here: this device's own in a parcel, receipts of other devices.
    pub others: u32,
    /// How many receipts do not verify.
    pub refused: u32,
}

/// What was taken along for a colleague at one time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CarriedParcel {
    /// Its id on this device.
    pub parcel: Uuid,
    /// When it was taken.
    pub taken_at: DateTime<Utc>,
    /// When it is forgotten here.
    pub kept_until: DateTime<Utc>,
    /// How many items wait for a network.
    pub waiting: u32,
    /// How many the hub has answered: there is something to give back.
    pub answered: u32,
    /// How many the hub does not take.
    pub refused: u32,
    /// Why it does not take the first of those.
    pub problem: Option<Failure>,
}
