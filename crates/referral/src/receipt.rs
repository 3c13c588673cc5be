//! The hub's signed word that it holds a referral. It verifies offline, years later.

use crate::dsse::pae;
use crate::keys::{PublicKeys, SignaturePair, SigningKeys};
use crate::time::is_between;
use crate::wire::MailboxKind;
use chrono::{DateTime, SecondsFormat, SubsecRound, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// The DSSE payload type of a receipt.
pub const PAYLOAD_TYPE: &str = "application/vnd.repere.receipt";

pub use crate::pad::size_class;

/// What a hub can hold. On the wire each is a word in lower case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HeldKind {
    /// A referral.
    Referral,
    /// A request to erase an earlier referral.
    Erasure,
    /// An attachment of a referral; see [`attachment`](crate::attachment).
    Attachment,
}

impl HeldKind {
    /// The word of this kind in JSON and in a receipt.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Referral => "referral",
            Self::Erasure => "erasure",
            Self::Attachment => "attachment",
        }
    }
}

impl From<MailboxKind> for HeldKind {
    fn from(kind: MailboxKind) -> Self {
        match kind {
            MailboxKind::Referral => Self::Referral,
            MailboxKind::Erasure => Self::Erasure,
        }
    }
}

/// For whom, from whom and as what the hub holds something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// What it is.
    pub kind: HeldKind,
    /// The agency's id, in whose mailbox it lies.
    pub agency: String,
    /// The id of the agency's key that it is sealed to, as the device said and the hub found among the agency's.
    pub recipient: String,
    /// The id of the device that sent it.
    pub device: String,
    /// The [`size_class`] of the sealed bytes.
    pub size_class: u32,
}

/// What a receipt has to say to be believed.
#[derive(Debug, Clone, Copy)]
pub struct Expected<'a> {
    /// The id of what was sent.
    pub referral: Uuid,
    /// SHA-256 of the sealed bytes, hexadecimal.
    pub sha256: &'a str,
    /// For whom, from whom and as what.
    pub held: &'a Held,
    /// It may have been sent before receipts said more than [`Receipt::referral`] and [`Receipt::sha256`].
    pub first_format: bool,
}

/// The hub's confirmation that it holds these bytes under this id since this moment.
///
/// Both signatures are over DSSE's pre-authentication encoding of [`PAYLOAD_TYPE`] and ten lines, each ended by a
/// line feed: `repere-receipt/2`, the referral's id, the SHA-256 of the sealed bytes, the kind, the agency's id, the
/// id of its key, the device's id, the class of size, the time as `2026-11-23T17:06:00Z`, the hub's key id. Where
/// [`held`](Self::held) is missing it is of the first format: `repere-receipt/1` and five lines.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The id of what is held: of the referral, of the request, or of the attachment.
    pub referral: Uuid,
    /// SHA-256 of the sealed bytes, hexadecimal.
    pub sha256: String,
    /// For whom, from whom and as what; none in a receipt of the first format.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held: Option<Held>,
    /// When the hub received them, by its clock, in whole seconds.
    #[serde(with = "crate::time")]
    pub received_at: DateTime<Utc>,
    /// The id of the hub's keys.
    pub hub_key_id: String,
    /// The hub's signatures.
    pub signatures: SignaturePair,
    /// That this receipt is in the hub's log (docs/log-format.md): a proof, whose place is signed with a checkpoint and
    /// not here. None from a hub without a log, and for who did not ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub log: Option<String>,
}

/// Why a receipt is not believed. The referral stays in the outbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReceiptError {
    /// The receipt is for another referral, or for other bytes.
    #[error("a receipt for something else")]
    OtherReferral,
    /// The receipt names another hub's keys.
    #[error("a receipt of another hub")]
    OtherHub,
    /// A signature does not verify.
    #[error("the receipt's signature does not verify")]
    BadSignature,
    /// The receipt is of the first format, which says neither for whom nor from whom.
    #[error("a receipt of the first format")]
    FirstFormat,
    /// The receipt is for another agency, key, device, kind or size.
    #[error("a receipt for something held otherwise")]
    HeldOtherwise,
}

impl ReceiptError {
    /// A stable name, for Fluent and for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::OtherReferral => "receipt-other-referral",
            Self::OtherHub => "receipt-other-hub",
            Self::BadSignature => "receipt-bad-signature",
            Self::FirstFormat => "receipt-first-format",
            Self::HeldOtherwise => "receipt-held-otherwise",
        }
    }
}

impl Receipt {
    /// Signs a receipt of the first format, for a device that knows no other. The time is cut to whole seconds.
    #[must_use]
    pub fn sign(
        keys: &SigningKeys,
        referral: Uuid,
        sha256: &str,
        received_at: DateTime<Utc>,
    ) -> Self {
        Self::signed(keys, referral, sha256, None, received_at)
    }

    /// Signs a receipt with the hub's keys. The time is cut to whole seconds.
    #[must_use]
    pub fn sign_held(
        keys: &SigningKeys,
        referral: Uuid,
        sha256: &str,
        held: Held,
        received_at: DateTime<Utc>,
    ) -> Self {
        Self::signed(keys, referral, sha256, Some(held), received_at)
    }

    fn signed(
        keys: &SigningKeys,
        referral: Uuid,
        sha256: &str,
        held: Option<Held>,
        received_at: DateTime<Utc>,
    ) -> Self {
        let mut receipt = Self {
            referral,
            sha256: sha256.to_owned(),
            held,
            received_at: received_at.trunc_subsecs(0),
            hub_key_id: keys.public().id(),
            signatures: keys.sign(&[]),
            log: None,
        };
        receipt.signatures = keys.sign(&receipt.message());
        receipt
    }

    /// Checks the signatures, and that this hub received exactly this referral with exactly these bytes. What else
    /// the receipt says is [`verify_sent`](Self::verify_sent)'s.
    ///
    /// # Errors
    /// [`ReceiptError`].
    pub fn verify(
        &self,
        hub: &PublicKeys,
        referral: Uuid,
        sha256: &str,
    ) -> Result<(), ReceiptError> {
        if self.referral != referral || self.sha256 != sha256 {
            return Err(ReceiptError::OtherReferral);
        }
        if self.hub_key_id != hub.id() {
            return Err(ReceiptError::OtherHub);
        }
        hub.verify(&self.message(), &self.signatures)
            .map_err(|_| ReceiptError::BadSignature)
    }

    /// Checks everything that a device knows of what it sent: the bytes, the agency and its key, the kind, the device
    /// itself, and the size. The time is the hub's word alone, and no clock has to agree with it: see
    /// [`received_at_by`](Self::received_at_by).
    ///
    /// # Errors
    /// [`ReceiptError`].
    pub fn verify_sent(&self, hub: &PublicKeys, sent: &Expected<'_>) -> Result<(), ReceiptError> {
        self.verify(hub, sent.referral, sent.sha256)?;
        match &self.held {
            Some(held) if held == sent.held => Ok(()),
            Some(_) => Err(ReceiptError::HeldOtherwise),
            None if sent.first_format => Ok(()),
            None => Err(ReceiptError::FirstFormat),
        }
    }

    /// When it was received, to be counted with by a device whose clock says `now` and that sealed it at `sealed_at`:
    /// as the hub says where the two clocks agree, else now. What a hub says of the year 9999, or of 1970, moves no
    /// date of a deletion, and a device whose clock is wrong still knows that the referral is there.
    #[must_use]
    pub fn received_at_by(&self, sealed_at: DateTime<Utc>, now: DateTime<Utc>) -> DateTime<Utc> {
        match is_between(self.received_at, sealed_at.min(now), now) {
            true => self.received_at,
            false => now,
        }
    }

    /// The lines that both signatures are over, and that the log has a hash of.
    #[must_use]
    pub fn statement(&self) -> String {
        // `AutoSi` writes every digit that is there: a time with a fraction was not signed by `sign`.
        let at = self
            .received_at
            .to_rfc3339_opts(SecondsFormat::AutoSi, true);
        let Self {
            referral,
            sha256,
            hub_key_id: hub,
            ..
        } = self;
        match &self.held {
            None => format!("repere-receipt/1\n{referral}\n{sha256}\n{at}\n{hub}\n"),
            Some(Held {
                kind,
                agency,
                recipient,
                device,
                size_class,
            }) => format!(
                "repere-receipt/2\n{referral}\n{sha256}\n{}\n{agency}\n{recipient}\n{device}\n{size_class}\n{at}\n{hub}\n",
                kind.code()
            ),
        }
    }

    fn message(&self) -> Vec<u8> {
        pae(PAYLOAD_TYPE, self.statement().as_bytes()).to_vec()
    }
}
