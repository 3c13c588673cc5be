//! What comes before the questions, and what was said of it since.

use super::{ScreeningHead, Text};
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something that is settled before the questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Item {
    /// Nobody can overhear.
    Alone,
    /// Out of sight of whoever accompanies, employs or watches the person.
    OutOfSight,
    /// Nobody has to interpret who is close to the person, an employer or a fellow worker.
    Interpreter,
    /// There is time.
    Time,
    /// The worker knows where to refer to.
    Somewhere,
    /// The person was told what the worker has to report.
    DutyTold,
    /// The person is a child, or may be.
    Child,
    /// The person agrees to talk.
    Talk,
    /// The person agrees that answers are kept.
    Kept,
    /// The person agrees to be identified.
    Identified,
    /// The person agrees to be contacted.
    Contacted,
}

/// What was said of it. None of them is a default for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Neither is sure.
    Unsure,
    /// It was passed over.
    NotAsked,
    /// It was a yes, and is one no longer.
    Withdrawn,
}

/// How a screening goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// The questions have not begun, or wait for what was said no to.
    Before,
    /// The person is asked.
    Questions,
    /// Only what can be observed is asked; the rest stays open, and is never a "no".
    Observation,
}

/// Everything before the questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Before {
    /// Which screening.
    pub screening: ScreeningHead,
    /// How it goes on.
    pub way: Way,
    /// Is it safe to talk: for the worker.
    pub checks: Vec<Check>,
    /// What the worker has to report, or to keep.
    pub duties: Vec<Duty>,
    /// The person was told.
    pub duty_told: Said,
    /// A child, or perhaps one: for the worker.
    pub child: Check,
    /// Doubt is enough: the consents are worded for a child, and the protective report does not
    /// depend on them.
    pub child_rules: bool,
    /// What the person agrees to, one by one.
    pub consents: Vec<Consent>,
    /// What stands against asking: observing only and another time remain.
    pub against: Vec<Item>,
}

/// One thing for the worker to look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Check {
    /// The thing that is looked at.
    pub item: Item,
    /// In words, in the worker's language.
    pub question: Text,
    /// What it means.
    pub hint: Option<Text>,
    /// What was said.
    pub said: Said,
    /// When it was said; `null` while it was not.
    #[ts(type = "string | null")]
    pub recorded_at: Option<DateTime<Utc>>,
}

/// What a role obliges to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Duty {
    /// The entry's id in `directory/duties`.
    pub id: String,
    /// For the worker.
    pub worker: Text,
    /// As it is said to the person.
    pub person: Text,
    /// The text of law, as it is cited.
    pub law: Text,
    /// When a person last verified it; `None` must be said on the page.
    #[ts(type = "string | null")]
    pub verified_on: Option<NaiveDate>,
}

/// One consent, or a child's assent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Consent {
    /// To what.
    pub item: Item,
    /// As it is asked.
    pub person: Text,
    /// The same for the worker.
    pub worker: Text,
    /// What can be answered, in the person's language.
    pub yes: Text,
    /// And this.
    pub no: Text,
    /// What was said.
    pub said: Said,
    /// When it was said; `null` while it was not.
    #[ts(type = "string | null")]
    pub recorded_at: Option<DateTime<Utc>>,
}
