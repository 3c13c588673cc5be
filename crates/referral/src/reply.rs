//! An agency's word back on a referral: signed by its desk, sealed to the device that referred.
//! The hub carries it and can neither read nor make one.

use crate::keys::{PublicKeys, SigningKeys};
use crate::open::{OpenError, Verified, check_format, unseal};
use crate::recipient::{AgencyIdentity, AgencyRecipient};
use crate::seal::{SealError, Sealed, sign_and_seal};
use chrono::{DateTime, SubsecRound, Utc};
use serde::{Deserialize, Serialize};
use std::fmt;
use uuid::Uuid;
use zeroize::Zeroizing;

/// The DSSE payload type of a reply.
pub const PAYLOAD_TYPE: &str = "application/vnd.repere.reply+json";

/// The value of [`Reply::format`] in a reply of a person.
pub const FORMAT: &str = "repere-reply/1";

/// The value of [`Reply::format`] in a reply that a desk's program makes by itself.
pub const FORMAT_BY_ITSELF: &str = "repere-reply/2";

/// The longest reason, in characters.
const MAX_WHY: usize = 40;

/// The longest message, in characters: a page. Whoever has more to say, telephones.
pub const MAX_MESSAGE: usize = 2_000;

/// The largest sealed reply in bytes (64 KiB). Those of now have 32 KiB: a message of four bytes a character in base64,
/// and two signatures make some 20 KB.
pub const MAX_SEALED_BYTES: usize = 64 * 1024;

/// The longest language tag, as BCP 47 recommends to expect.
const MAX_LOCALE: usize = 35;

/// The state of a referral at the agency. In JSON `taken-up`, `closed`, `erased`, which people say; `fetched`, `opened`,
/// `cannot-be-opened`, which their program says by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReplyState {
    /// Somebody works on it.
    TakenUp,
    /// The agency's part is done.
    Closed,
    /// The agency has erased it.
    Erased,
    /// It is at the agency, it opens and it is believed; nobody has read it yet.
    Fetched,
    /// Somebody at the agency has had it opened.
    Opened,
    /// It came to the agency and nobody there can read it; [`Reply::why`] says why.
    CannotBeOpened,
}

impl ReplyState {
    /// Whether a desk's program says this by itself.
    #[must_use]
    pub fn is_by_itself(self) -> bool {
        matches!(self, Self::Fetched | Self::Opened | Self::CannotBeOpened)
    }

    /// The format of a reply with this state.
    #[must_use]
    pub fn format(self) -> &'static str {
        match self.is_by_itself() {
            true => FORMAT_BY_ITSELF,
            false => FORMAT,
        }
    }

    /// The word of this state in JSON.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::TakenUp => "taken-up",
            Self::Closed => "closed",
            Self::Erased => "erased",
            Self::Fetched => "fetched",
            Self::Opened => "opened",
            Self::CannotBeOpened => "cannot-be-opened",
        }
    }
}

/// One reply of an agency about one referral.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reply {
    /// [`ReplyState::format`].
    pub format: String,
    /// The referral that it is about.
    pub referral: Uuid,
    /// The id of the device that referred.
    pub device: String,
    /// The agency's id in the deployment.
    pub agency: String,
    /// From 1, and more than that of every earlier reply to this referral: an old one that is
    /// delivered again is noticed.
    pub number: u32,
    /// The state of the referral at the agency.
    pub state: ReplyState,
    /// The desk's words: plain text, at most [`MAX_MESSAGE`] characters, no control characters but
    /// line feed and tab.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Why it cannot be opened, as a code such as `other-key`, `unknown-device`, `damaged`, `newer-format`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// The language of the message, BCP 47.
    pub locale: String,
    /// When it was written, by the desk's clock, in whole seconds.
    #[serde(with = "crate::time")]
    pub created_at: DateTime<Utc>,
}

impl fmt::Debug for Reply {
    /// The referral and the number alone: the message may tell about a person.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Reply({} to {})", self.number, self.referral)
    }
}

/// The payload that both signatures cover.
#[derive(Serialize, Deserialize)]
struct Envelope {
    /// The id of the desk's keys.
    sender: String,
    /// The id of the device's recipient.
    recipient: String,
    reply: Reply,
}

/// The device that reads a reply, and what it knows of the referral.
pub struct Addressee<'a> {
    /// The key that opens replies to this device.
    pub identity: &'a AgencyIdentity,
    /// The id of this device.
    pub device: &'a str,
    /// The agencies of the deployment that sign replies: id and keys.
    pub agencies: &'a [(&'a str, &'a PublicKeys)],
    /// Looks up what this device sent under a referral's id; none if it sent nothing.
    pub sent: &'a dyn Fn(&Uuid) -> Option<Sent>,
}

/// A referral that this device sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// To whom.
    pub agency: String,
    /// The number of the last reply to it that was kept; 0 where there was none.
    pub last: u32,
}

/// Why a reply is not believed. Nothing of it is shown.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReplyError {
    /// The reply does not open, or its content is not a signed reply; an unknown sender is one whose
    /// keys the deployment does not name.
    #[error(transparent)]
    NotOpened(#[from] OpenError),
    /// The reply is for another device.
    #[error("a reply to another device")]
    OtherDevice,
    /// This device sent no such referral.
    #[error("a reply to a referral that was not sent")]
    UnknownReferral,
    /// The referral went to another agency than the one that signed.
    #[error("a reply of another agency")]
    OtherAgency,
    /// The reply is not newer than the one that is known: an old one, delivered again.
    #[error("reply {number} is not newer than {last}")]
    NotNewer {
        /// Its number.
        number: u32,
        /// The last that was kept.
        last: u32,
        /// A desk's program said it by itself: another machine of the agency, which did not know of the last.
        by_itself: bool,
    },
}

impl ReplyError {
    /// A stable name, for Fluent: told apart by what a worker can do about it.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotOpened(OpenError::NewerFormat { .. }) => "reply-newer-format",
            Self::NotOpened(
                OpenError::UnknownSender { .. }
                | OpenError::BadSignature
                | OpenError::WrongRecipient,
            ) => "reply-unverified",
            Self::NotOpened(_) => "reply-unreadable",
            Self::OtherDevice | Self::UnknownReferral | Self::OtherAgency => "reply-misdirected",
            Self::NotNewer { .. } => "reply-not-newer",
        }
    }
}

impl Reply {
    /// Whether the message and its language are what [`Reply`] says.
    #[must_use]
    pub fn is_plain(&self) -> bool {
        let tag_char = |char: char| char.is_ascii_alphanumeric() || char == '-';
        let message = self.message.as_deref();
        let why = self.why.as_deref();
        self.number > 0
            && self.format == self.state.format()
            && !(self.state.is_by_itself() && message.is_some())
            && why.is_some() == (self.state == ReplyState::CannotBeOpened)
            && why.is_none_or(is_code)
            && message.is_none_or(is_plain_message)
            && (1..=MAX_LOCALE).contains(&self.locale.len())
            && self.locale.chars().all(tag_char)
    }

    /// Signs the reply with the desk's keys and seals it to the device's key. The time is cut to
    /// whole seconds.
    ///
    /// # Errors
    /// [`SealError::Unwritable`] unless it [is plain](Self::is_plain); else any [`SealError`].
    pub fn seal(
        &self,
        keys: &SigningKeys,
        recipient: &AgencyRecipient,
    ) -> Result<Sealed, SealError> {
        if !self.is_plain() {
            return Err(SealError::Unwritable);
        }
        let mut reply = self.clone();
        reply.created_at = reply.created_at.trunc_subsecs(0);
        let envelope = Envelope {
            sender: keys.public().id(),
            recipient: recipient.id(),
            reply,
        };
        let payload = serde_json::to_vec(&envelope).map_err(|_| SealError::Unwritable)?;
        let payload = Zeroizing::new(payload);
        sign_and_seal(PAYLOAD_TYPE, payload, keys, recipient, MAX_SEALED_BYTES)
    }
}

/// Whether a reason is a code: at most [`MAX_WHY`] small letters, digits and hyphens.
fn is_code(why: &str) -> bool {
    let code_char = |char: char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '-';
    (1..=MAX_WHY).contains(&why.len()) && why.chars().all(code_char)
}

/// Whether a message is good: not blank, of at most [`MAX_MESSAGE`] characters, none of them a control
/// character but line feed and tab.
#[must_use]
pub fn is_plain_message(message: &str) -> bool {
    !message.trim().is_empty()
        && message.chars().count() <= MAX_MESSAGE
        && message
            .chars()
            .all(|char| !char.is_control() || matches!(char, '\n' | '\t'))
}

/// Opens a reply and checks everything that can be checked: who signed it, to which device, about
/// which referral, and that it is newer than what is known.
///
/// # Errors
/// [`ReplyError`]. The reply is given only if everything holds.
pub fn open(bytes: &[u8], reader: &Addressee<'_>) -> Result<Reply, ReplyError> {
    let keys_of = |id: &str| {
        let mut keys = reader.agencies.iter().map(|(_, keys)| *keys);
        keys.find(|keys| keys.id() == id).cloned()
    };
    let Verified {
        payload, signer, ..
    } = unseal(
        bytes,
        MAX_SEALED_BYTES,
        reader.identity,
        &[PAYLOAD_TYPE],
        keys_of,
    )?;
    check_format(&payload, "reply", FORMAT)
        .or_else(|_| check_format(&payload, "reply", FORMAT_BY_ITSELF))?;
    let envelope: Envelope = serde_json::from_slice(&payload).map_err(|_| OpenError::Unreadable)?;
    if envelope.sender != signer {
        return Err(OpenError::BadSignature.into());
    }
    if envelope.recipient != reader.identity.recipient().id() {
        return Err(OpenError::WrongRecipient.into());
    }
    let reply = envelope.reply;
    if !reply.is_plain() {
        return Err(OpenError::Unreadable.into());
    }
    if reply.device != reader.device {
        return Err(ReplyError::OtherDevice);
    }
    let sent = (reader.sent)(&reply.referral).ok_or(ReplyError::UnknownReferral)?;
    // The keys speak for the agencies that the deployment gives them to, and for no other.
    let speaks = |(id, keys): &(&str, &PublicKeys)| *id == reply.agency && keys.id() == signer;
    if sent.agency != reply.agency || !reader.agencies.iter().any(speaks) {
        return Err(ReplyError::OtherAgency);
    }
    if reply.number <= sent.last {
        return Err(ReplyError::NotNewer {
            number: reply.number,
            last: sent.last,
            by_itself: reply.state.is_by_itself(),
        });
    }
    Ok(reply)
}
