//! Why something was not believed. Nothing was changed then.

use crate::edition::Role;
use repere_referral::CoSignedError;

/// Whose signatures are too few, where a root has to be signed by two sets of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// Those whom the root before names.
    Old,
    /// Those whom the root itself names.
    New,
    /// Those of a role that is signed by one set of people.
    Own,
}

/// Why an edition, an update or a file was not believed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// Larger than such a thing can be: an endless answer is cut here.
    #[error("larger than {most} bytes")]
    TooLarge {
        /// The most that is read, in bytes.
        most: usize,
    },
    /// More parts than an update can have.
    #[error("more than {most} parts")]
    TooMany {
        /// The most that is looked at.
        most: usize,
    },
    /// Not an envelope, or not an edition inside.
    #[error("unreadable")]
    Unreadable,
    /// Of a later format.
    #[error("a later format")]
    NewerFormat,
    /// Well formed, but one of its parts cannot be.
    #[error("{role} cannot have such {place}")]
    Malformed {
        /// What kind of edition.
        role: Role,
        /// Which part, as in JSON.
        place: String,
    },
    /// An edition of one kind in the place of another.
    #[error("not a {wanted}")]
    WrongRole {
        /// What was expected.
        wanted: Role,
    },
    /// One of somebody's two signatures is missing.
    #[error("{keys} signed by half")]
    HalfSigned {
        /// The id of the keys.
        keys: String,
    },
    /// Somebody's signatures are there twice.
    #[error("{keys} signed twice")]
    SignedTwice {
        /// The id of the keys.
        keys: String,
    },
    /// Nobody who signed may sign this: anybody's own register, for instance.
    #[error("signed by strangers only")]
    UnknownSigners,
    /// Enough of the right people may have signed, and somebody besides who has no part in it.
    #[error("{keys} have no part in it")]
    ExtraneousSignature {
        /// The id of the keys.
        keys: String,
    },
    /// A signature does not verify.
    #[error("a signature of {keys} is wrong")]
    BadSignature {
        /// The id of the keys.
        keys: String,
    },
    /// Fewer signed than have to.
    #[error("{have} of {need} signed")]
    NotEnoughSignatures {
        /// What kind of edition.
        role: Role,
        /// Of which people.
        whose: Whose,
        /// How many did.
        have: usize,
        /// How many have to.
        need: usize,
    },
    /// The root is not the one that was vouched for.
    #[error("another root than the one vouched for")]
    NotVouched,
    /// Of another register.
    #[error("of another register")]
    OtherRegister,
    /// Older than what is known.
    #[error("{role} {offered} is older than {held}")]
    Rollback {
        /// What kind of edition.
        role: Role,
        /// The version that is known.
        held: u64,
        /// The version that came.
        offered: u64,
    },
    /// The same number as what is known, with another content; or an edition that continues another one.
    #[error("two contents of {role} {version}")]
    TwoContents {
        /// What kind of edition.
        role: Role,
        /// The version that there are two of.
        version: u64,
    },
    /// Roots follow one another by one.
    #[error("root {offered} does not follow {held}")]
    RootOutOfTurn {
        /// The version that is known.
        held: u64,
        /// The version that came.
        offered: u64,
    },
    /// So high a number that none could follow it.
    #[error("version {offered} is beyond all")]
    TooFarAhead {
        /// The version that came.
        offered: u64,
    },
    /// Signed under keys that the root has voided since.
    #[error("keys of epoch {offered} are void since {now}")]
    VoidedKeys {
        /// What kind of edition.
        role: Role,
        /// The epoch that the root names.
        now: u32,
        /// The epoch of the edition.
        offered: u32,
    },
    /// It begins to count anew, and no root says so.
    #[error("epoch {offered} was not opened, {now} is")]
    EpochNotOpened {
        /// What kind of edition.
        role: Role,
        /// The epoch that the root names.
        now: u32,
        /// The epoch of the edition.
        offered: u32,
    },
    /// Not the editions that the timestamp names as belonging together.
    #[error("{role} is not the one that the timestamp names")]
    MixAndMatch {
        /// What kind of edition.
        role: Role,
    },
    /// The timestamp names an edition that did not come.
    #[error("{role} {version} is missing")]
    Missing {
        /// What kind of edition.
        role: Role,
        /// The version that the timestamp names.
        version: u64,
    },
    /// Somebody who is no registrar of this deployment.
    #[error("no registrar {id}")]
    UnknownRegistrar {
        /// The id.
        id: String,
    },
    /// One enrolment code let two devices in: it was seen by somebody else.
    #[error("an invitation was used by two devices")]
    InvitationUsedTwice {
        /// The device that is named second.
        device: String,
    },
    /// A file that the deployment does not name.
    #[error("{path} is not a file of the deployment")]
    FileNotListed {
        /// Its path.
        path: String,
    },
    /// Another content than the one that the deployment names.
    #[error("{path} has another content")]
    WrongFile {
        /// Its path.
        path: String,
    },
}

impl Refused {
    /// Every code that there is.
    pub const CODES: &[&str] = &[
        "too-large",
        "too-many",
        "unreadable",
        "newer-format",
        "malformed",
        "wrong-role",
        "half-signed",
        "signed-twice",
        "unknown-signers",
        "extraneous-signature",
        "bad-signature",
        "not-enough-of-old",
        "not-enough-signatures",
        "not-vouched",
        "other-register",
        "rollback",
        "two-contents",
        "root-out-of-turn",
        "too-far-ahead",
        "voided-keys",
        "epoch-not-opened",
        "mix-and-match",
        "missing",
        "unknown-registrar",
        "invitation-used-twice",
        "file-not-listed",
        "wrong-file",
    ];

    /// A stable word, for Fluent and for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Refused::TooLarge { .. } => "too-large",
            Refused::TooMany { .. } => "too-many",
            Refused::Unreadable => "unreadable",
            Refused::NewerFormat => "newer-format",
            Refused::Malformed { .. } => "malformed",
            Refused::WrongRole { .. } => "wrong-role",
            Refused::HalfSigned { .. } => "half-signed",
            Refused::SignedTwice { .. } => "signed-twice",
            Refused::UnknownSigners => "unknown-signers",
            Refused::ExtraneousSignature { .. } => "extraneous-signature",
            Refused::BadSignature { .. } => "bad-signature",
            Refused::NotEnoughSignatures {
                whose: Whose::Old, ..
            } => "not-enough-of-old",
            Refused::NotEnoughSignatures { .. } => "not-enough-signatures",
            Refused::NotVouched => "not-vouched",
            Refused::OtherRegister => "other-register",
            Refused::Rollback { .. } => "rollback",
            Refused::TwoContents { .. } => "two-contents",
            Refused::RootOutOfTurn { .. } => "root-out-of-turn",
            Refused::TooFarAhead { .. } => "too-far-ahead",
            Refused::VoidedKeys { .. } => "voided-keys",
            Refused::EpochNotOpened { .. } => "epoch-not-opened",
            Refused::MixAndMatch { .. } => "mix-and-match",
            Refused::Missing { .. } => "missing",
            Refused::UnknownRegistrar { .. } => "unknown-registrar",
            Refused::InvitationUsedTwice { .. } => "invitation-used-twice",
            Refused::FileNotListed { .. } => "file-not-listed",
            Refused::WrongFile { .. } => "wrong-file",
        }
    }

    /// What the sentence for [`code`](Self::code) needs.
    #[must_use]
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let of = |role: &Role| ("role", role.name().to_owned());
        match self {
            Refused::TooLarge { most } | Refused::TooMany { most } => {
                vec![("most", most.to_string())]
            }
            Refused::Malformed { role, place } => vec![of(role), ("place", place.clone())],
            Refused::WrongRole { wanted } => vec![of(wanted)],
            Refused::HalfSigned { keys }
            | Refused::SignedTwice { keys }
            | Refused::ExtraneousSignature { keys }
            | Refused::BadSignature { keys } => vec![("keys", keys.clone())],
            Refused::NotEnoughSignatures {
                role, have, need, ..
            } => vec![
                of(role),
                ("have", have.to_string()),
                ("need", need.to_string()),
            ],
            Refused::Rollback {
                role,
                held,
                offered,
            } => vec![
                of(role),
                ("held", held.to_string()),
                ("offered", offered.to_string()),
            ],
            Refused::TwoContents { role, version } | Refused::Missing { role, version } => {
                vec![of(role), ("version", version.to_string())]
            }
            Refused::RootOutOfTurn { held, offered } => {
                vec![("held", held.to_string()), ("offered", offered.to_string())]
            }
            Refused::TooFarAhead { offered } => vec![("offered", offered.to_string())],
            Refused::VoidedKeys { role, .. }
            | Refused::EpochNotOpened { role, .. }
            | Refused::MixAndMatch { role } => vec![of(role)],
            Refused::UnknownRegistrar { id } => vec![("id", id.clone())],
            Refused::InvitationUsedTwice { device } => vec![("device", device.clone())],
            Refused::FileNotListed { path } | Refused::WrongFile { path } => {
                vec![("path", path.clone())]
            }
            Refused::Unreadable
            | Refused::NewerFormat
            | Refused::UnknownSigners
            | Refused::NotVouched
            | Refused::OtherRegister => Vec::new(),
        }
    }
}

impl From<CoSignedError> for Refused {
    fn from(error: CoSignedError) -> Refused {
        match error {
            CoSignedError::TooLarge { most } => Refused::TooLarge { most },
            CoSignedError::TooManySigners => Refused::TooMany {
                most: repere_referral::MAX_SIGNERS,
            },
            CoSignedError::HalfSigned { keys } => Refused::HalfSigned { keys },
            CoSignedError::SignedTwice { keys } => Refused::SignedTwice { keys },
            CoSignedError::BadSignature { keys } | CoSignedError::NotSigned { keys } => {
                Refused::BadSignature { keys }
            }
            _ => Refused::Unreadable,
        }
    }
}
