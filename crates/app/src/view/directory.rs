//! Whom to call, and what a person has a right to.

use super::Text;
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
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
    /// When a person last verified it; `None` must be said on the page.
    #[ts(type = "string | null")]
    pub verified_on: Option<NaiveDate>,
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
