//! The statement by which a device signs for what it sealed, so that anybody may bring it to the hub in its place.

use crate::dsse::pae;
use crate::keys::{PublicKeys, SignaturePair, SigningKeys};
use crate::names::is_good_id;
use crate::receipt::{Held, size_class};
use crate::wire::MailboxKind;
use serde::Deserialize as _;
use serde::de::IntoDeserializer;
use serde::de::value::Error as ValueError;
use std::str::FromStr;
use uuid::Uuid;

/// The DSSE payload type of a waybill.
pub const PAYLOAD_TYPE: &str = "application/vnd.repere.waybill";

/// The first line of the statement.
pub const FORMAT: &str = "repere-waybill/1";

/// The lines of the statement.
pub(crate) const LINES: usize = 9;

/// What a device says of one sealed thing that somebody else brings to the hub.
///
/// It is signed over DSSE's pre-authentication encoding of [`PAYLOAD_TYPE`] and its [text](Self::text).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waybill {
    /// The item's id.
    pub id: Uuid,
    /// What it is.
    pub kind: MailboxKind,
    /// The referral that it is, or that it is about: what a request to erase asks to have erased.
    pub about: Uuid,
    /// The id of the agency that it is for.
    pub agency: String,
    /// The id of the agency's key that it is sealed to: 64 hexadecimal digits.
    pub recipient: String,
    /// The id of the device that sealed it: 32 hexadecimal digits.
    pub device: String,
    /// The deployment that it was sealed for: the id of its register, or without one the SHA-256 of the id of the
    /// hub's keys; 64 hexadecimal digits.
    pub deployment: String,
    /// SHA-256 of the sealed bytes, hexadecimal.
    pub sha256: String,
}

/// Why a hub does not take what somebody brought for another device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum WaybillRefused {
    /// What came is not one carried item of this format.
    #[error("not a carried item")]
    Malformed,
    /// The sealed bytes are not those of the waybill.
    #[error("other bytes than the waybill says")]
    OtherBytes,
    /// It was sealed for another deployment.
    #[error("sealed for another deployment")]
    OtherDeployment,
    /// No device of that id has joined.
    #[error("no such device")]
    UnknownDevice,
    /// The device that sealed it was withdrawn.
    #[error("the device was withdrawn")]
    WithdrawnDevice,
    /// The signatures are not the device's, or not over this statement.
    #[error("not signed by the device")]
    BadSignature,
}

impl WaybillRefused {
    /// Every reason.
    pub const ALL: [WaybillRefused; 6] = [
        Self::Malformed,
        Self::OtherBytes,
        Self::OtherDeployment,
        Self::UnknownDevice,
        Self::WithdrawnDevice,
        Self::BadSignature,
    ];

    /// A stable word, for the wire, Fluent and programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::OtherBytes => "other-bytes",
            Self::OtherDeployment => "other-deployment",
            Self::UnknownDevice => "unknown-device",
            Self::WithdrawnDevice => "withdrawn-device",
            Self::BadSignature => "bad-signature",
        }
    }
}

impl Waybill {
    /// What is signed: nine lines, each ended by a line feed.
    #[must_use]
    pub fn text(&self) -> String {
        let Self {
            id,
            about,
            agency,
            recipient,
            device,
            deployment,
            sha256,
            ..
        } = self;
        let kind = self.kind.code();
        format!(
            "{FORMAT}\n{id}\n{kind}\n{about}\n{agency}\n{recipient}\n{device}\n{deployment}\n{sha256}\n"
        )
    }

    /// For whom, from whom and as what a hub holds it that takes so many sealed bytes.
    #[must_use]
    pub fn held(&self, sealed: usize) -> Held {
        let Self {
            kind,
            agency,
            recipient,
            device,
            ..
        } = self;
        Held {
            kind: (*kind).into(),
            agency: agency.clone(),
            recipient: recipient.clone(),
            device: device.clone(),
            size_class: size_class(sealed),
        }
    }

    /// Signs it with the device's keys.
    #[must_use]
    pub fn sign(&self, keys: &SigningKeys) -> SignaturePair {
        keys.sign(&self.message())
    }

    /// Checks that these are the keys of the device that it names, and that both signed it.
    ///
    /// # Errors
    /// [`WaybillRefused::BadSignature`].
    pub fn verify(
        &self,
        keys: &PublicKeys,
        signatures: &SignaturePair,
    ) -> Result<(), WaybillRefused> {
        if keys.id() != self.device {
            return Err(WaybillRefused::BadSignature);
        }
        keys.verify(&self.message(), signatures)
            .map_err(|_| WaybillRefused::BadSignature)
    }

    fn message(&self) -> Vec<u8> {
        pae(PAYLOAD_TYPE, self.text().as_bytes()).to_vec()
    }
}

/// A text that is no waybill of this format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a waybill")]
pub struct NotAWaybill;

/// Reads the text of a statement, which has exactly one way to be written.
impl FromStr for Waybill {
    type Err = NotAWaybill;

    fn from_str(text: &str) -> Result<Waybill, NotAWaybill> {
        let lines: Vec<&str> = text.split_terminator('\n').take(LINES + 1).collect();
        let [
            _format,
            id,
            kind,
            about,
            agency,
            recipient,
            device,
            deployment,
            sha256,
        ] = lines[..]
        else {
            return Err(NotAWaybill);
        };
        let uuid = |text: &str| Uuid::parse_str(text).map_err(|_| NotAWaybill);
        let digits = |text: &str, count: usize| {
            let good = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
            match text.len() == count && text.bytes().all(good) {
                true => Ok(text.to_owned()),
                false => Err(NotAWaybill),
            }
        };
        if !is_good_id(agency) {
            return Err(NotAWaybill);
        }
        let read = Waybill {
            id: uuid(id)?,
            kind: MailboxKind::deserialize(IntoDeserializer::<ValueError>::into_deserializer(kind))
                .map_err(|_| NotAWaybill)?,
            about: uuid(about)?,
            agency: agency.to_owned(),
            recipient: digits(recipient, 64)?,
            device: digits(device, 32)?,
            deployment: digits(deployment, 64)?,
            sha256: digits(sha256, 64)?,
        };
        // A UUID has several spellings, and the first line is compared here too.
        match read.text() == text {
            true => Ok(read),
            false => Err(NotAWaybill),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn waybill() -> Waybill {
        Waybill {
            id: Uuid::from_u128(7),
            kind: MailboxKind::Referral,
            about: Uuid::from_u128(7),
            agency: "night-centre".to_owned(),
            recipient: "1".repeat(64),
            device: "2".repeat(32),
            deployment: "3".repeat(64),
            sha256: "4".repeat(64),
        }
    }

    #[test]
    fn waybill_is_read_as_it_was_written() {
        for kind in [MailboxKind::Referral, MailboxKind::Erasure] {
            let written = Waybill {
                kind,
                about: Uuid::from_u128(9),
                ..waybill()
            };
            assert_eq!(written.text().parse(), Ok(written));
        }
    }

    #[test]
    fn waybill_has_one_spelling() {
        let good = waybill().text();
        let long = "a".repeat(65);
        for (what, bad) in [
            ("nothing", String::new()),
            ("no end", good.trim_end().to_owned()),
            ("a line more", format!("{good}x\n")),
            ("another format", good.replace("bill/1", "bill/2")),
            ("another kind", good.replace("referral", "letter")),
            ("a carriage return", good.replace('\n', "\r\n")),
            (
                "a UUID without hyphens",
                good.replace(
                    "00000000-0000-0000-0000-000000000007",
                    "00000000000000000000000000000007",
                ),
            ),
            ("an agency with a space", good.replace("night-", "night ")),
            ("an agency too long", good.replace("night-centre", &long)),
            ("short digits", good.replace(&"4".repeat(64), "4")),
            (
                "capital digits",
                good.replace(&"3".repeat(64), &"A".repeat(64)),
            ),
        ] {
            assert_eq!(bad.parse::<Waybill>(), Err(NotAWaybill), "{what}");
        }
    }

    #[test]
    fn waybill_verifies_with_the_keys_of_its_device_alone() {
        let [own, other] = [(); 2].map(|()| SigningKeys::generate(&mut rand::rng()));
        let said = Waybill {
            device: own.public().id(),
            ..waybill()
        };
        let signed = said.sign(&own);
        assert_eq!(said.verify(&own.public(), &signed), Ok(()));
        let bad = Err(WaybillRefused::BadSignature);
        assert_eq!(said.verify(&other.public(), &signed), bad);
        assert_eq!(said.verify(&other.public(), &said.sign(&other)), bad);
        assert_eq!(said.verify(&own.public(), &said.sign(&other)), bad);
        let agency = Waybill {
            agency: "day-centre".to_owned(),
            ..said.clone()
        };
        assert_eq!(agency.verify(&own.public(), &signed), bad);
        // The other half of the pair alone is not enough.
        let mut half = said.sign(&other);
        half.ed25519 = signed.ed25519;
        assert_eq!(said.verify(&own.public(), &half), bad);
    }

    #[test]
    fn reason_has_a_word_of_its_own() {
        let mut codes = WaybillRefused::ALL.map(WaybillRefused::code).to_vec();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), WaybillRefused::ALL.len());
    }
}
