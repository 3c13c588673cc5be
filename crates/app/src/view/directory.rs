//! Whom to call, and what a person has a right to.

use super::{Failure, Text};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Immediate danger.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Danger {
    /// Whom to call, most urgent first.
    pub contacts: Vec<Contact>,
    /// When it was recorded; empty when no screening is open.
    #[ts(type = "string | null")]
    pub recorded_at: Option<DateTime<Utc>>,
}

/// An entry of the directory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Contact {
    /// The entry's id in `directory`.
    pub id: String,
    /// The number, as dialled; `None` while nobody has entered it for this département.
    pub number: Option<String>,
    /// It is reached by text message.
    pub by_text_message: bool,
    /// Who answers.
    pub name: Text,
    /// When to use it.
    pub when: Text,
    /// When somebody answers, if that is known.
    pub hours: Option<Text>,
    /// What a call costs: `free`, `local` or `surcharged`; `None` while it is not known.
    pub cost: Option<String>,
    /// The languages in which somebody answers, in words; empty while they are not known.
    pub languages: Vec<Text>,
    /// A national number of the state, read on a page of the state.
    pub official: bool,
    /// The day on which it was read in its source, if it has one.
    #[ts(type = "string | null")]
    pub read_on: Option<NaiveDate>,
    /// When a person last verified it; `None` must be said on the page.
    #[ts(type = "string | null")]
    pub verified_on: Option<NaiveDate>,
}

/// A role that a worker can have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoleView {
    /// The role's id, as protocols list it.
    pub id: String,
    /// In words.
    pub name: Text,
    /// What somebody in this role does, in a few words.
    pub about: Option<Text>,
}

/// The directory of numbers, duties, rights and roles in use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DirectoryView {
    /// What it is called.
    pub title: Text,
    /// Its edition.
    pub version: String,
    /// The deployment installed it; else it came with the app.
    pub installed: bool,
    /// Who signed it, as the deployment names them; `None` where nobody did, or where it came with the app.
    pub publisher: Option<String>,
    /// Nothing here is real.
    pub demonstration: bool,
    /// What nobody has verified, in the order of the directory.
    pub unverified: Vec<UnverifiedView>,
    /// Why the one that was installed is not used.
    pub problem: Option<Failure>,
}

/// An entry of the directory that nobody has verified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnverifiedView {
    /// What it is: `role`, `duty`, `contact`, `right` or `law`.
    pub kind: String,
    /// Its id in the directory.
    pub id: String,
    /// What it says.
    pub name: Text,
    /// Where it was read, if it was.
    pub source: Option<String>,
    /// On which day.
    #[ts(type = "string | null")]
    pub read_on: Option<NaiveDate>,
    /// A national number of the state, read on a page of the state.
    pub official: bool,
}

/// Whether the person may stay without a permit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Nationality {
    /// A citizen of the European Union, or of a country that is treated alike.
    Eu,
    /// A citizen of another country, or of none.
    Other,
}

impl From<Nationality> for repere_directory::Nationality {
    fn from(nationality: Nationality) -> Self {
        match nationality {
            Nationality::Eu => Self::Eu,
            Nationality::Other => Self::Other,
        }
    }
}

/// A département that a worker can work in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Departement {
    /// Its code, such as `75`.
    pub code: String,
    /// The département's name, in French.
    pub name: String,
}

/// What the person has a right to, in the person's language, for the person to read, hear or keep.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RightsView {
    /// The heading of the page that the person reads.
    pub title: Text,
    /// What stands above the list.
    pub intro: Text,
    /// What to think of before keeping a sheet of paper.
    pub keep: Text,
    /// Each right.
    pub rights: Vec<RightView>,
    /// Numbers for the person.
    pub contacts: Vec<Contact>,
}

/// One right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RightView {
    /// The right's id in `directory`.
    pub id: String,
    /// For the person.
    pub text: Text,
    /// For the worker.
    pub for_worker: Text,
    /// Where it comes from, for the worker.
    pub source: String,
    /// When a person last verified it; `None` must be said on the page.
    #[ts(type = "string | null")]
    pub verified_on: Option<NaiveDate>,
}
