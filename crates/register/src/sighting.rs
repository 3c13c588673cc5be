//! What others saw. Two people who compare what they hold find out whether they were shown two registers, and
//! two signed texts under one number show by themselves who did it.
//!
//! A witness's word adds nothing to a signature and takes nothing from one: those who agree prove nothing, for
//! they may be in league with who shows two registers, and one who disagrees accuses nobody before both texts
//! are on the table.

use crate::edition::{Content, Deployment, Edition, Newest, Role, Root};
use crate::refused::{Refused, Whose};
use crate::register::{Held, Register, enough};
use repere_referral::CoSigned;

/// One edition as somebody saw it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sighting {
    /// The register: [`Register::id`].
    pub register: String,
    /// What kind of edition.
    pub role: Role,
    /// Its epoch.
    pub epoch: u32,
    /// Its version.
    pub version: u64,
    /// SHA-256 of its text, hexadecimal.
    pub sha256: String,
}

/// Two texts under one number, signed by enough of the same people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SplitView {
    /// What kind of edition.
    pub role: Role,
    /// The version that there are two of.
    pub version: u64,
    /// The ids of the keys that signed both.
    pub signed_both: Vec<String>,
}

/// Why two statements accuse nobody.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NotProven {
    /// One of them would not be believed.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// They are of different kinds, or have different numbers.
    #[error("two numbers")]
    OtherNumber,
    /// They are the same text.
    #[error("one text")]
    SameText,
    /// Who signs editions of this kind is not said by the root.
    #[error("not signed under the root")]
    OtherKind,
}

impl Register {
    /// What this register would tell others that it saw.
    #[must_use]
    pub fn sightings(&self) -> Vec<Sighting> {
        let root = self.saw(self.root());
        let deployment = self.deployment().map(|held| self.saw(held));
        [root].into_iter().chain(deployment).collect()
    }

    /// Which of the sightings of others cannot be true together with what is held here. However many agree
    /// is not asked: one that disagrees is one to look into.
    #[must_use]
    pub fn disagreeing<'a>(&self, others: &'a [Sighting]) -> Vec<&'a Sighting> {
        let own = self.sightings();
        let number = |one: &Sighting| (one.role, one.epoch, one.version);
        let contradicts = |theirs: &Sighting| {
            own.iter().any(|one| {
                theirs.register == one.register
                    && number(theirs) == number(one)
                    && theirs.sha256 != one.sha256
            })
        };
        others.iter().filter(|one| contradicts(one)).collect()
    }

    /// Shows that enough of those who sign under this root signed two texts under one number.
    ///
    /// # Errors
    /// [`NotProven`].
    pub fn split_view(&self, one: &CoSigned, other: &CoSigned) -> Result<SplitView, NotProven> {
        let root = &self.root().edition.content;
        let of = |role: Role| one.payload_type() == role.payload_type();
        if of(Role::Root) {
            self.split::<Root>(one, other, &root.root)
        } else if of(Role::Deployment) {
            self.split::<Deployment>(one, other, &root.deployment)
        } else if of(Role::Timestamp) {
            self.split::<Newest>(one, other, &root.timestamp)
        } else {
            Err(NotProven::OtherKind)
        }
    }

    fn split<C: Content>(
        &self,
        one: &CoSigned,
        other: &CoSigned,
        keys: &crate::edition::RoleKeys,
    ) -> Result<SplitView, NotProven> {
        let mut numbers = Vec::new();
        for statement in [one, other] {
            if statement.payload_type() != C::ROLE.payload_type() {
                return Err(NotProven::OtherNumber);
            }
            enough(statement, keys, C::ROLE, Whose::Own)?;
            let edition = Edition::<C>::read(statement.payload())?;
            let register = edition.register.as_deref().unwrap_or(self.id());
            if register != self.id() {
                return Err(Refused::OtherRegister.into());
            }
            numbers.push(edition.order());
        }
        if numbers[0] != numbers[1] {
            return Err(NotProven::OtherNumber);
        }
        if one.payload() == other.payload() {
            return Err(NotProven::SameText);
        }
        let (first, second) = (one.signers(), other.signers());
        let both = first.into_iter().filter(|id| second.contains(id));
        Ok(SplitView {
            role: C::ROLE,
            version: numbers[0].1,
            signed_both: both.map(str::to_owned).collect(),
        })
    }

    fn saw<C: Content>(&self, held: &Held<C>) -> Sighting {
        Sighting {
            register: self.id().to_owned(),
            role: C::ROLE,
            epoch: held.edition.epoch,
            version: held.edition.version,
            sha256: held.sha256.clone(),
        }
    }
}
