//! What an edition says. An edition is a JSON text; its exact bytes are what is signed.
//!
//! **Invariant: who writes an edition has read it first.** [`Edition::to_bytes`] gives nothing that
//! [`Edition::read`] refuses.

mod content;

pub use content::{
    AgencyEntry, Deployment, EarlierKey, EarlierReplyKeys, FileEntry, Holder, Introduction,
    Introductions, Named, Newest, RegistrarEntry, RoleKeys, Root, Withdrawal,
};

use crate::refused::Refused;
use chrono::{DateTime, Datelike as _, Utc};
use repere_referral::{CoSigned, sha256_hex};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// The format that this version writes and reads.
pub const FORMAT: &str = "repere-register/1";

/// The highest version: from it on nobody could be sure to have a higher one.
pub const MAX_VERSION: u64 = 1_000_000_000;

/// What somebody may state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Who may state what.
    Root,
    /// The hub's addresses, the agencies, the publishers, and for how long things are kept.
    Deployment,
    /// Which devices a desk has let in.
    Registrar,
    /// Which editions are the newest.
    Timestamp,
}

impl Role {
    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Role::Root => "root",
            Role::Deployment => "deployment",
            Role::Registrar => "registrar",
            Role::Timestamp => "timestamp",
        }
    }

    /// What the signatures cover besides the text, so that one on an edition is none on another kind.
    #[must_use]
    pub fn payload_type(self) -> &'static str {
        match self {
            Role::Root => "application/vnd.repere.register.root+json",
            Role::Deployment => "application/vnd.repere.register.deployment+json",
            Role::Registrar => "application/vnd.repere.register.registrar+json",
            Role::Timestamp => "application/vnd.repere.register.timestamp+json",
        }
    }

    /// The largest edition, in bytes.
    #[must_use]
    pub fn max_bytes(self) -> usize {
        match self {
            Role::Root => 512 * 1024,
            Role::Deployment => 4 * 1024 * 1024,
            Role::Registrar => 8 * 1024 * 1024,
            Role::Timestamp => 256 * 1024,
        }
    }
}

impl std::fmt::Display for Role {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

/// What is stated, for one role.
pub trait Content: Serialize + DeserializeOwned + Clone + PartialEq + std::fmt::Debug {
    /// Whose statement it is.
    const ROLE: Role;

    /// Whether every part can be; else which cannot, as in JSON.
    ///
    /// # Errors
    /// The place, or a [`Refused`] of its own.
    fn check(&self) -> Result<(), Refused>;
}

/// One edition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Edition<C> {
    /// [`FORMAT`].
    pub format: String,
    /// Whose statement it is.
    pub role: Role,
    /// SHA-256 of the text of the first root, hexadecimal. The first root has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub register: Option<String>,
    /// Counts how often this role's keys were voided; within an epoch versions only rise.
    pub epoch: u32,
    /// From 1.
    pub version: u64,
    /// SHA-256 of the text of the edition before, hexadecimal. The first of an epoch has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub previous: Option<String>,
    /// When it was written, by the writer's clock.
    pub issued: DateTime<Utc>,
    /// From when on it counts as expired.
    pub expires: DateTime<Utc>,
    /// What is stated.
    pub content: C,
}

impl<C: Content> Edition<C> {
    /// The first edition of a role.
    #[must_use]
    pub fn first(
        register: Option<String>,
        issued: DateTime<Utc>,
        expires: DateTime<Utc>,
        content: C,
    ) -> Edition<C> {
        Edition {
            format: FORMAT.to_owned(),
            role: C::ROLE,
            register,
            epoch: 0,
            version: 1,
            previous: None,
            issued,
            expires,
            content,
        }
    }

    /// The edition after this one, whose text has this SHA-256.
    #[must_use]
    pub fn next(
        &self,
        register: &str,
        sha256: &str,
        issued: DateTime<Utc>,
        expires: DateTime<Utc>,
        content: C,
    ) -> Edition<C> {
        Edition {
            register: Some(register.to_owned()),
            version: self.version.saturating_add(1),
            previous: Some(sha256.to_owned()),
            issued,
            expires,
            content,
            ..self.clone()
        }
    }

    /// Its text, which [`Edition::read`] has read back.
    ///
    /// # Errors
    /// [`Refused`]: nobody could read what would be written.
    pub fn to_bytes(&self) -> Result<Vec<u8>, Refused> {
        let mut text = serde_json::to_vec_pretty(self).map_err(|_| Refused::Unreadable)?;
        text.push(b'\n');
        Edition::<C>::read(&text)?;
        Ok(text)
    }

    /// The edition in an envelope that nobody has signed yet.
    ///
    /// # Errors
    /// As [`Edition::to_bytes`].
    pub fn to_statement(&self) -> Result<CoSigned, Refused> {
        Ok(CoSigned::new(C::ROLE.payload_type(), self.to_bytes()?))
    }

    /// Reads and checks the text of an edition. Who stands behind it is not looked at here.
    ///
    /// # Errors
    /// [`Refused`].
    pub fn read(text: &[u8]) -> Result<Edition<C>, Refused> {
        if text.len() > C::ROLE.max_bytes() {
            return Err(Refused::TooLarge {
                most: C::ROLE.max_bytes(),
            });
        }
        // The format first: a later one may not have the rest in this form.
        #[derive(Deserialize)]
        struct Head {
            format: String,
            role: Role,
        }
        let head: Head = serde_json::from_slice(text).map_err(|_| Refused::Unreadable)?;
        if head.format != FORMAT {
            return Err(Refused::NewerFormat);
        }
        if head.role != C::ROLE {
            return Err(Refused::WrongRole { wanted: C::ROLE });
        }
        let edition: Edition<C> = serde_json::from_slice(text).map_err(|_| Refused::Unreadable)?;
        edition.check()?;
        Ok(edition)
    }

    /// SHA-256 of the text, hexadecimal.
    ///
    /// # Errors
    /// As [`Edition::to_bytes`].
    pub fn sha256(&self) -> Result<String, Refused> {
        Ok(sha256_hex(self.to_bytes()?))
    }

    /// In which order editions of one role stand.
    #[must_use]
    pub fn order(&self) -> (u32, u64) {
        (self.epoch, self.version)
    }

    fn check(&self) -> Result<(), Refused> {
        let bad = |place: &str| Refused::Malformed {
            role: C::ROLE,
            place: place.to_owned(),
        };
        if self.version > MAX_VERSION {
            return Err(Refused::TooFarAhead {
                offered: self.version,
            });
        }
        if self.version == 0 {
            return Err(bad("version"));
        }
        let first_root = C::ROLE == Role::Root && self.version == 1;
        if self.register.is_none() != first_root || !self.register.iter().all(|hash| is_hash(hash))
        {
            return Err(bad("register"));
        }
        if self.previous.is_none() != (self.version == 1)
            || !self.previous.iter().all(|hash| is_hash(hash))
        {
            return Err(bad("previous"));
        }
        let possible = |time: &DateTime<Utc>| (2020..2200).contains(&time.year());
        if !possible(&self.issued) {
            return Err(bad("issued"));
        }
        if !possible(&self.expires) || self.expires <= self.issued {
            return Err(bad("expires"));
        }
        if C::ROLE == Role::Root && self.epoch != 0 {
            return Err(bad("epoch"));
        }
        self.content.check()
    }
}

/// Whether a text is a SHA-256 in lower-case hexadecimal.
pub(crate) fn is_hash(text: &str) -> bool {
    text.len() == 64
        && text
            .bytes()
            .all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}
