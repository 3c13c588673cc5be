//! What protects the person whatever the answers amount to: steps, disclosure, data with their sources.

use crate::format::model::{Condition, Decimal};
use serde::{Deserialize, Serialize};

/// What a pack is about, where it is not a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// Papers alone: nobody is asked, and nobody can be a child.
    Papers,
}

/// Steps that hang on the person and the role, not on the outcome. Outcomes add to them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Always {
    /// The roles that it is for; every role, if empty.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<String>,
    /// For whom; everybody, if `None`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// The steps; their words are `next-step-<id>`.
    pub steps: Vec<String>,
}

/// An indicator that several answers raise together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RaisedTogether {
    /// The indicator's id.
    pub indicator: String,
    /// When it is raised: over questions, indicators that were raised before, and the person's age.
    pub when: Condition,
}

/// A value that is data, such as a minimum wage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reference {
    /// The reference's id.
    pub id: String,
    /// The value.
    pub value: Decimal,
    /// What it is counted in, such as `EUR`.
    pub unit: String,
    /// The day from which it holds.
    pub valid_from: String,
    /// Where it was read.
    pub source: String,
    /// Who compared it with the source; nobody yet, if empty.
    pub verified_by: String,
    /// The day on which somebody did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified_on: Option<String>,
}

/// Whether something stands in a referral unless somebody takes it out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Disclose {
    /// It stands in the referral unless somebody takes it out.
    #[default]
    ByDefault,
    /// It stands in the referral only where somebody chooses it: it could be held against the person.
    NeverByDefault,
}

impl Disclose {
    #[allow(
        clippy::trivially_copy_pass_by_ref,
        reason = "the signature that serde asks for"
    )]
    pub(crate) fn is_by_default(&self) -> bool {
        *self == Disclose::ByDefault
    }
}
