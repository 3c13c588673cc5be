//! The deployment: what would be joined, what it says now, and what has changed.

use super::{Agency, RetentionView};
use chrono::{DateTime, Utc};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// The deployment, as the settings show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeploymentView {
    /// The deployment's name.
    pub name: String,
    /// It is for practice: nothing that it sends is a real case.
    pub demonstration: bool,
    /// For how long it keeps screenings; without it nothing is deleted by itself.
    pub retention: Option<RetentionView>,
    /// Its register; none where the device joined by a settings file.
    pub register: Option<RegisterView>,
}

/// The register that the device follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RegisterView {
    /// Its id in groups of digits, to be compared.
    pub compare: String,
    /// How old it is.
    pub age: RegisterAge,
    /// For how many whole days it has been so, by the device's clock; 0 while it is current.
    pub days: u32,
    /// By how many days the clock is behind the newest edition, at least.
    pub clock_behind_days: u32,
    /// By how many whole days the clock was ahead of the hub's when that answered last.
    pub clock_ahead_days: u32,
}

/// How old what is believed is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RegisterAge {
    /// The hub confirmed lately that it is the newest.
    Current,
    /// The hub has not confirmed it for some time.
    Old,
    /// It is past its end.
    Expired,
}

/// What a file and a code would join.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct JoiningView {
    /// The deployment's name.
    pub name: String,
    /// It is for practice.
    pub demonstration: bool,
    /// Where its hub is.
    pub hubs: Vec<String>,
    /// Whom a referral can go to, and who takes none any more.
    pub agencies: Vec<Agency>,
    /// The register's id in groups of digits, to be compared; none of a settings file.
    pub compare: Option<String>,
    /// The deployment that the device belongs to now, and what would be different.
    pub present: Option<PresentView>,
    /// What `enrol` must be given back: SHA-256 of what is shown, hexadecimal.
    pub digest: String,
}

/// The deployment that a device belongs to, beside the one that it would join.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PresentView {
    /// Its name.
    pub name: String,
    /// It is the same one.
    pub same: bool,
    /// What would be different.
    pub changes: Vec<ChangeView>,
    /// How many referrals wait that would have to be sealed again.
    pub waiting: u32,
}

/// One thing that is different; its sentence is `register-change-<code>` in Fluent, and for `upkeep`, which asks
/// nothing of the worker, `deployment-change-upkeep`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChangeView {
    /// What, kebab-case, stable.
    pub code: String,
    /// Values for the sentence.
    pub parameters: BTreeMap<String, String>,
}

/// Something about the register that the worker has not read yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NoticeView {
    /// Its number; later ones have higher numbers.
    pub id: u32,
    /// Whether something changed or was refused.
    pub kind: NoticeKind,
    /// What changed; of what was refused, the code is the reason.
    pub change: ChangeView,
    /// When it was noted.
    #[ts(type = "string")]
    pub at: DateTime<Utc>,
}

/// What a notice tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeKind {
    /// Something is different.
    Changed,
    /// An update was not believed, and nothing is different.
    Refused,
}
