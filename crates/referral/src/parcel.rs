//! The parcel: what one device or several sealed, as one file that anybody may carry to a hub; and the file that
//! brings the receipts back.
//!
//! A parcel is read whole or not at all. Who carries it learns from it which devices sent to which agencies, and
//! sizes; its form is in `docs/sealed-referral.md`.

use crate::MAX_SEALED_BYTES;
use crate::bytes::sha256_hex;
use crate::dropped::Dropped;
use crate::keys::{PublicKeys, SignaturePair, SigningKeys};
use crate::receipt::{Expected, Receipt, ReceiptError};
use crate::waybill::{self, LINES, Waybill, WaybillRefused};
use crate::wire::MailboxKind;
use serde::de::{IgnoredAny, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use sha2::{Digest as _, Sha256};

/// The first line of a parcel.
pub const PARCEL: &str = "repere-parcel/1";

/// What the file of receipts says of itself.
pub const RECEIPTS: &str = "repere-receipts/1";

/// The largest parcel, and the largest file of receipts, in bytes: 32 MiB.
pub const MAX_BYTES: usize = 32 * 1024 * 1024;

/// The most items of a parcel, and the most answers of a file of receipts.
pub const MAX_ITEMS: usize = 4096;

/// The largest carried item in bytes: what is sealed, with its statement and signatures.
pub const MAX_CARRIED_BYTES: usize = MAX_SEALED_BYTES + MAX_HEAD_BYTES;

/// The statement, a length and the signatures take less.
const MAX_HEAD_BYTES: usize = 8 * 1024;

const ED25519: usize = 64;
const ML_DSA_65: usize = 3309;
const CHECKSUM: usize = 32;

/// Something sealed, with the waybill of its device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// What the device says of it. Whether it said so is [`verify`](Self::verify)'s.
    pub waybill: Waybill,
    /// The device's signatures.
    pub signatures: SignaturePair,
    /// The sealed bytes, of which there is at least one.
    pub sealed: Vec<u8>,
}

/// Why bytes are not a parcel, or not a file of receipts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ParcelError {
    /// It is something else.
    #[error("not a parcel")]
    NotAParcel,
    /// It is of a later format.
    #[error("a parcel of a later format")]
    NewerFormat,
    /// It is larger than [`MAX_BYTES`], or has more than [`MAX_ITEMS`].
    #[error("too large")]
    TooLarge,
    /// It was cut or changed.
    #[error("damaged")]
    Damaged,
}

impl ParcelError {
    /// A stable name, for Fluent and for programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NotAParcel => "parcel-not-one",
            Self::NewerFormat => "parcel-newer-format",
            Self::TooLarge => "parcel-too-large",
            Self::Damaged => "parcel-damaged",
        }
    }
}

impl Carried {
    /// Signs the waybill of what is sealed. `waybill` names the device whose keys these are, and
    /// its digest is set here.
    #[must_use]
    pub fn sign(mut waybill: Waybill, sealed: Vec<u8>, keys: &SigningKeys) -> Carried {
        waybill.sha256 = sha256_hex(&sealed);
        Carried {
            signatures: waybill.sign(keys),
            waybill,
            sealed,
        }
    }

    /// Checks that these bytes are what the device with these keys signed for.
    ///
    /// # Errors
    /// [`WaybillRefused::OtherBytes`], [`WaybillRefused::BadSignature`].
    pub fn verify(&self, keys: &PublicKeys) -> Result<(), WaybillRefused> {
        self.verify_bytes()?;
        self.waybill.verify(keys, &self.signatures)
    }

    /// The first half of [`verify`](Self::verify), for who does not have the keys.
    ///
    /// # Errors
    /// [`WaybillRefused::OtherBytes`].
    pub fn verify_bytes(&self) -> Result<(), WaybillRefused> {
        match sha256_hex(&self.sealed) == self.waybill.sha256 {
            true => Ok(()),
            false => Err(WaybillRefused::OtherBytes),
        }
    }

    /// The item as it stands in a parcel, and as it is brought to a hub.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.sealed.len() + MAX_HEAD_BYTES);
        self.write(&mut bytes);
        bytes
    }

    fn write(&self, to: &mut Vec<u8>) {
        to.extend_from_slice(self.waybill.text().as_bytes());
        to.extend_from_slice(format!("{}\n", self.sealed.len()).as_bytes());
        to.extend_from_slice(&self.signatures.ed25519);
        to.extend_from_slice(&self.signatures.ml_dsa_65);
        to.extend_from_slice(&self.sealed);
    }

    /// Reads one item and nothing after it.
    ///
    /// # Errors
    /// [`ParcelError`].
    pub fn parse(bytes: &[u8]) -> Result<Carried, ParcelError> {
        if bytes.len() > MAX_CARRIED_BYTES {
            return Err(ParcelError::TooLarge);
        }
        match Carried::read(bytes)? {
            (carried, []) => Ok(carried),
            _ => Err(ParcelError::Damaged),
        }
    }

    /// Reads the item at the front, and gives what follows.
    fn read(bytes: &[u8]) -> Result<(Carried, &[u8]), ParcelError> {
        let (head, rest) = lines(bytes, LINES)?;
        let newer = !head.starts_with(waybill::FORMAT) && head.starts_with("repere-waybill/");
        let waybill = head.parse().map_err(|_| match newer {
            true => ParcelError::NewerFormat,
            false => ParcelError::Damaged,
        })?;
        let (length, rest) = lines(rest, 1)?;
        let sealed: usize = length
            .trim_end()
            .parse()
            .map_err(|_| ParcelError::Damaged)?;
        if format!("{sealed}\n") != length || !(1..=MAX_SEALED_BYTES).contains(&sealed) {
            return Err(ParcelError::Damaged);
        }
        let (ed25519, rest) = rest
            .split_first_chunk::<ED25519>()
            .ok_or(ParcelError::Damaged)?;
        let (ml_dsa_65, rest) = split(rest, ML_DSA_65)?;
        let (sealed, rest) = split(rest, sealed)?;
        let carried = Carried {
            waybill,
            signatures: SignaturePair {
                ed25519: *ed25519,
                ml_dsa_65: ml_dsa_65.to_vec(),
            },
            sealed: sealed.to_vec(),
        };
        Ok((carried, rest))
    }
}

/// The first lines as text, and what follows them.
fn lines(bytes: &[u8], count: usize) -> Result<(&str, &[u8]), ParcelError> {
    let near = &bytes[..bytes.len().min(MAX_HEAD_BYTES)];
    let mut ends = near.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
    let (end, _) = ends.nth(count - 1).ok_or(ParcelError::Damaged)?;
    let (head, rest) = bytes.split_at(end + 1);
    let head = std::str::from_utf8(head).map_err(|_| ParcelError::Damaged)?;
    Ok((head, rest))
}

fn split(bytes: &[u8], at: usize) -> Result<(&[u8], &[u8]), ParcelError> {
    bytes.split_at_checked(at).ok_or(ParcelError::Damaged)
}

/// A parcel in the making, which stays within its bounds.
#[derive(Debug, Clone)]
pub struct Parcel {
    bytes: Vec<u8>,
    items: usize,
    most: usize,
}

impl Parcel {
    /// An empty parcel that will have at most so many bytes, and never more than [`MAX_BYTES`].
    #[must_use]
    pub fn within(most: usize) -> Parcel {
        Parcel {
            bytes: format!("{PARCEL}\n").into_bytes(),
            items: 0,
            most: most.min(MAX_BYTES),
        }
    }

    /// Whether something of so many sealed bytes still goes in.
    #[must_use]
    pub fn has_room_for(&self, sealed: usize) -> bool {
        self.items < MAX_ITEMS && self.bytes.len() + sealed + MAX_HEAD_BYTES <= self.most
    }

    /// Puts an item in. False where there is no room for it, and nothing is changed.
    pub fn put(&mut self, item: &Carried) -> bool {
        let room = self.has_room_for(item.sealed.len());
        if room {
            item.write(&mut self.bytes);
            self.items += 1;
        }
        room
    }

    /// How many items are in it.
    #[must_use]
    pub fn items(&self) -> usize {
        self.items
    }

    /// The file.
    #[must_use]
    pub fn to_bytes(mut self) -> Vec<u8> {
        let checksum = Sha256::digest(&self.bytes);
        self.bytes.extend_from_slice(&checksum);
        self.bytes
    }

    /// Reads a parcel and gives what is in it, in its order. Nothing of it is verified but that it is whole.
    ///
    /// # Errors
    /// [`ParcelError`].
    pub fn parse(bytes: &[u8]) -> Result<Vec<Carried>, ParcelError> {
        if bytes.len() > MAX_BYTES {
            return Err(ParcelError::TooLarge);
        }
        let head = format!("{PARCEL}\n");
        let Some(body) = bytes.strip_prefix(head.as_bytes()) else {
            return Err(match bytes.starts_with(b"repere-parcel/") {
                true => ParcelError::NewerFormat,
                false => ParcelError::NotAParcel,
            });
        };
        let whole = bytes.split_last_chunk::<CHECKSUM>();
        let (before, checksum) = whole.ok_or(ParcelError::Damaged)?;
        let items = body.len().checked_sub(CHECKSUM);
        let mut rest = &body[..items.ok_or(ParcelError::Damaged)?];
        if Sha256::digest(before)[..] != checksum[..] {
            return Err(ParcelError::Damaged);
        }
        let mut items = Vec::new();
        while !rest.is_empty() {
            if items.len() == MAX_ITEMS {
                return Err(ParcelError::TooLarge);
            }
            let (item, after) = Carried::read(rest)?;
            items.push(item);
            rest = after;
        }
        Ok(items)
    }
}

/// What a hub says of a carried item: that it holds it, and of a request to erase what it had of the referral.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// That it holds the item for the agency. None of a request to erase what no desk was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<Receipt>,
    /// With a request to erase: what it had of the referral that is to be erased, which it has dropped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dropped: Option<Dropped>,
}

impl Answered {
    /// Checks that a hub with one of these keys said this of what has this waybill and so many sealed bytes, and said
    /// all that belongs to it.
    ///
    /// # Errors
    /// [`ReceiptError`].
    pub fn verify(
        &self,
        hub: &[PublicKeys],
        waybill: &Waybill,
        sealed: usize,
    ) -> Result<(), ReceiptError> {
        let Waybill {
            id,
            kind,
            about,
            device,
            sha256,
            ..
        } = waybill;
        let asks_to_erase = *kind == MailboxKind::Erasure;
        if self.dropped.is_some() != asks_to_erase || (self.receipt.is_none() && !asks_to_erase) {
            return Err(ReceiptError::HeldOtherwise);
        }
        if let Some(receipt) = &self.receipt {
            let held = waybill.held(sealed);
            let expected = Expected {
                referral: *id,
                sha256,
                held: &held,
                first_format: false,
            };
            any(hub, |keys| receipt.verify_sent(keys, &expected))?;
        }
        match &self.dropped {
            Some(dropped) => any(hub, |keys| dropped.verify(keys, *about, device)),
            None => Ok(()),
        }
    }
}

/// Whether one of a hub's keys verifies it; else why the last one does not.
fn any(
    hub: &[PublicKeys],
    verify: impl Fn(&PublicKeys) -> Result<(), ReceiptError>,
) -> Result<(), ReceiptError> {
    let mut refused = Err(ReceiptError::OtherHub);
    for keys in hub {
        refused = verify(keys);
        if refused.is_ok() {
            break;
        }
    }
    refused
}

/// The file that brings receipts back: what a hub said of the items of a parcel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipts {
    format: String,
    /// In no particular order; who reads them looks for their own. No more than [`MAX_ITEMS`] are held, and one more
    /// where there are too many.
    #[serde(deserialize_with = "bounded")]
    pub answers: Vec<Answered>,
}

/// Reads a list without holding more of it than may be there, and one more.
fn bounded<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<Answered>, D::Error> {
    struct Bounded;
    impl<'de> Visitor<'de> for Bounded {
        type Value = Vec<Answered>;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a list of answers")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<Answered>, A::Error> {
            let mut answers = Vec::new();
            while answers.len() <= MAX_ITEMS {
                match list.next_element()? {
                    Some(answer) => answers.push(answer),
                    None => return Ok(answers),
                }
            }
            while list.next_element::<IgnoredAny>()?.is_some() {}
            Ok(answers)
        }
    }
    from.deserialize_seq(Bounded)
}

impl Receipts {
    /// A file of these.
    #[must_use]
    pub fn new(answers: Vec<Answered>) -> Receipts {
        Receipts {
            format: RECEIPTS.to_owned(),
            answers,
        }
    }

    /// The file, JSON.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("texts and numbers are always JSON")
    }

    /// Reads a file of receipts. None of them is verified.
    ///
    /// # Errors
    /// [`ParcelError`].
    pub fn parse(bytes: &[u8]) -> Result<Receipts, ParcelError> {
        if bytes.len() > MAX_BYTES {
            return Err(ParcelError::TooLarge);
        }
        #[derive(Deserialize)]
        struct Head {
            format: String,
        }
        let begins_so = bytes.trim_ascii_start().starts_with(b"{");
        let head: Head = serde_json::from_slice(bytes).map_err(|error| {
            // Whole JSON that is of no format is something else; what is cut may have been one.
            match begins_so && !error.is_data() {
                true => ParcelError::Damaged,
                false => ParcelError::NotAParcel,
            }
        })?;
        if head.format != RECEIPTS {
            return Err(match head.format.starts_with("repere-receipts/") {
                true => ParcelError::NewerFormat,
                false => ParcelError::NotAParcel,
            });
        }
        let read: Receipts = serde_json::from_slice(bytes).map_err(|_| ParcelError::Damaged)?;
        match read.answers.len() <= MAX_ITEMS {
            true => Ok(read),
            false => Err(ParcelError::TooLarge),
        }
    }
}

/// What was carried: things to hand in, or the receipts for some.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CarriedFile {
    /// A parcel, with what is in it.
    Parcel(Vec<Carried>),
    /// Receipts that come back.
    Receipts(Receipts),
}

impl CarriedFile {
    /// Reads whichever of the two it is.
    ///
    /// # Errors
    /// [`ParcelError`].
    pub fn parse(bytes: &[u8]) -> Result<CarriedFile, ParcelError> {
        match Parcel::parse(bytes) {
            Ok(items) => Ok(CarriedFile::Parcel(items)),
            Err(ParcelError::NotAParcel) => Receipts::parse(bytes).map(CarriedFile::Receipts),
            Err(error) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests;
