//! What a directory says.

use chrono::NaiveDate;
use repere_language::{Catalog, Text};
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Deref;

/// What `directory.toml` says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Structure {
    /// The directory's id.
    pub id: String,
    /// Its version: three numbers.
    pub version: String,
    /// The country, ISO 3166-1 alpha-2.
    pub country: String,
    /// The language that has every text.
    pub source_locale: String,
    /// Every language, BCP 47.
    pub locales: Vec<String>,
    /// Those in which only what a person reads or hears stands.
    pub respondent_locales: Vec<String>,
    /// The countries whose citizens may stay without a permit.
    pub free_to_stay: BTreeSet<String>,
    /// The roles, in the order in which they are offered.
    pub roles: Vec<Role>,
    /// Texts of law.
    pub laws: Vec<Law>,
    /// Duties, in the order of saying.
    pub duties: Vec<Duty>,
    /// Numbers, most urgent first.
    pub contacts: Vec<Contact>,
    /// Rights, in the order of saying.
    pub rights: Vec<Right>,
    /// Steps of protocols that are not for everybody.
    pub steps: Vec<Step>,
    /// The name of each département by its code.
    pub departements: BTreeMap<String, String>,
}

/// A directory that can be used, with its words.
pub struct Directory {
    structure: Structure,
    words: Catalog,
    sha256: String,
}

impl Directory {
    pub(crate) fn new(structure: Structure, texts: BTreeMap<String, String>) -> Directory {
        let canonical = serde_json::to_vec(&(&structure, &texts));
        let canonical = canonical.expect("strings, dates and flags are always JSON");
        let sha256 = hex::encode(Sha256::digest(canonical));
        let (words, _) = Catalog::new(&structure.source_locale, texts);
        Directory {
            structure,
            words,
            sha256,
        }
    }

    /// SHA-256 of what it says and of its words, hexadecimal; the cases and the sources are left out.
    #[must_use]
    pub fn sha256(&self) -> &str {
        &self.sha256
    }

    /// Its words.
    #[must_use]
    pub fn words(&self) -> &Catalog {
        &self.words
    }

    /// A text, in a language or, marked so, in the source language.
    #[must_use]
    pub fn text(&self, locale: &str, id: &str, attribute: Option<&str>) -> Text {
        self.words.text(locale, id, attribute, &[])
    }

    /// A text that an adult or a child may be told otherwise: the attribute `adult` or `child` where there
    /// is one, else the text that is right for both.
    #[must_use]
    pub fn text_for(&self, locale: &str, id: &str, age: Option<Age>) -> Text {
        let attribute = match age {
            Some(Age::Minor) => Some("child"),
            Some(Age::Adult) => Some("adult"),
            None => None,
        };
        let own = attribute.and_then(|one| self.words.find(locale, id, Some(one), &[]));
        own.unwrap_or_else(|| self.text(locale, id, None))
    }

    /// A text that need not be there.
    #[must_use]
    pub fn find_text(&self, locale: &str, id: &str, attribute: Option<&str>) -> Option<Text> {
        self.words.find(locale, id, attribute, &[])
    }

    /// The role of this id.
    #[must_use]
    pub fn role(&self, id: &str) -> Option<&Role> {
        self.structure.roles.iter().find(|role| role.id == id)
    }

    /// The contact of this id.
    #[must_use]
    pub fn contact(&self, id: &str) -> Option<&Contact> {
        self.structure
            .contacts
            .iter()
            .find(|contact| contact.id == id)
    }

    /// Laws as they are cited, one after the other.
    #[must_use]
    pub fn cited(&self, laws: &[String]) -> String {
        let cited = laws.iter().filter_map(|id| {
            let law = self.structure.laws.iter().find(|law| law.id == *id)?;
            Some(law.cite.as_str())
        });
        cited.collect::<Vec<_>>().join(" ; ")
    }
}

impl Deref for Directory {
    type Target = Structure;

    fn deref(&self) -> &Structure {
        &self.structure
    }
}

impl fmt::Debug for Directory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Directory({} {})", self.id, self.version)
    }
}

/// Kinds of entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A role.
    Role,
    /// A text of law.
    Law,
    /// A duty.
    Duty,
    /// A number to call.
    Contact,
    /// A right.
    Right,
    /// A step of a protocol.
    Step,
    /// A département.
    Departement,
}

impl Kind {
    /// Its name in the files and in `locales/`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Kind::Role => "role",
            Kind::Law => "law",
            Kind::Duty => "duty",
            Kind::Contact => "contact",
            Kind::Right => "right",
            Kind::Step => "step",
            Kind::Departement => "departement",
        }
    }
}

/// Who checked an entry, and when. Both or neither.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Verification {
    /// By whom; empty while nobody has.
    pub by: String,
    /// On which day.
    pub on: Option<NaiveDate>,
}

/// Where an entry was read, and when. Both or neither.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Origin {
    /// The page or paper; empty where it is common knowledge of the profession.
    pub source: String,
    /// The day on which it was read there.
    pub read_on: Option<NaiveDate>,
}

impl Origin {
    /// Where and when it was read, if it was.
    #[must_use]
    pub fn read(&self) -> Option<(&str, NaiveDate)> {
        Some((self.source.as_str(), self.read_on?))
    }
}

/// For whom an entry is. What is not said does not matter.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct For {
    /// Roles of the worker.
    pub roles: Vec<String>,
    /// Roles that are bound by professional secrecy, or that are not.
    pub secrecy: Option<bool>,
    /// Roles that have to report offences, or that have not.
    pub reports_offences: Option<bool>,
    /// The person's age.
    pub age: Option<Age>,
    /// The person's nationality.
    pub nationality: Option<Nationality>,
    /// Départements that the worker works in.
    pub departements: Vec<String>,
}

/// A child, or somebody who may be one; an adult.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Age {
    /// Younger than 18, or perhaps.
    Minor,
    /// An adult.
    Adult,
}

/// Whether somebody may stay without a permit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Nationality {
    /// A citizen of one of the countries of [`Structure::free_to_stay`].
    Eu,
    /// A citizen of another country, or of none.
    Other,
}

/// A role that a worker has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Role {
    /// The role's id, as protocols list it.
    pub id: String,
    /// Bound by professional secrecy.
    pub secrecy: bool,
    /// Has to report every offence: never together with secrecy.
    pub reports_offences: bool,
    /// Where it was read.
    pub origin: Origin,
    /// Who checked it.
    pub verified: Verification,
}

/// A text of law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Law {
    /// The law's id, for duties and rights.
    pub id: String,
    /// As it is cited, in the language of the country.
    pub cite: String,
    /// Where it was read.
    pub origin: Origin,
    /// Who checked it.
    pub verified: Verification,
}

/// What a role has to report or to keep to itself: one row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Duty {
    /// The duty's id.
    pub id: String,
    /// Whose, and about whom.
    pub whom: For,
    /// The laws.
    pub laws: Vec<String>,
    /// The steps of protocols that name it.
    pub steps: Vec<String>,
    /// Who checked it.
    pub verified: Verification,
}

/// How a number is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// By calling.
    Call,
    /// By text message.
    Text,
}

/// What a call costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    /// Nothing.
    Free,
    /// What an ordinary call costs.
    Local,
    /// More than an ordinary call.
    Surcharged,
}

impl Cost {
    /// Its name in the files and in `locales/`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Cost::Free => "free",
            Cost::Local => "local",
            Cost::Surcharged => "surcharged",
        }
    }
}

/// Where a number is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Situation {
    /// Under immediate danger.
    Danger,
    /// To the worker, as a place to turn to.
    Referral,
    /// On what the person reads or takes along.
    Person,
}

/// Somebody to call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// The contact's id, which an alert of a protocol can name.
    pub id: String,
    /// Empty where every département has another one.
    pub number: String,
    /// How it is reached.
    pub channel: Channel,
    /// Where it is shown.
    pub situations: Vec<Situation>,
    /// For whom it is.
    pub whom: For,
    /// The numbers of single départements, by code.
    pub local: BTreeMap<String, String>,
    /// What a call costs.
    pub cost: Option<Cost>,
    /// The languages in which somebody answers, BCP 47; empty while that is not known.
    pub languages: Vec<String>,
    /// A national number of the state, read on a page of the state.
    pub official: bool,
    /// Where it was read.
    pub origin: Origin,
    /// Who checked it.
    pub verified: Verification,
}

impl Contact {
    /// The number for a département; none while nobody has entered it.
    #[must_use]
    pub fn number_in(&self, departement: Option<&str>) -> Option<&str> {
        let local = departement.and_then(|code| self.local.get(code));
        let local = local.filter(|number| !number.is_empty());
        let number = local.unwrap_or(&self.number);
        (!number.is_empty()).then_some(number)
    }
}

/// What a person has a right to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Right {
    /// The right's id.
    pub id: String,
    /// Whose it is.
    pub whom: For,
    /// The laws.
    pub laws: Vec<String>,
    /// Who checked it.
    pub verified: Verification,
}

/// A step of protocols that is not for everybody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// The step's id in the protocols.
    pub id: String,
    /// For whom it is.
    pub whom: For,
}
