//! Finding screenings again: the list, what narrows it down, what follows what, what is deleted when.

use super::{LocaleView, OutboxState, OutcomeView, ScreeningState, Text, VisitMark};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// What narrows the list down. Every part that is given does.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct ScreeningFilter {
    /// The code as somebody types it: `k42`, `42` and `K-042` are all K42. Nothing else is searched.
    pub code: String,
    /// Begun then or later.
    #[ts(type = "string | null")]
    pub from: Option<DateTime<Utc>>,
    /// Begun before then.
    #[ts(type = "string | null")]
    pub before: Option<DateTime<Utc>>,
    /// Where it stands.
    pub standing: Option<Standing>,
    /// The id of its protocol.
    pub protocol: Option<String>,
    /// The id of the visit that it belongs to.
    pub visit: Option<Uuid>,
}

/// Where a screening stands, as the list can be narrowed down by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Questions are open.
    InProgress,
    /// Put off to another time.
    PutOff,
    /// The questions were closed.
    Finished,
    /// There is a referral that was not taken back.
    Referred,
    /// It has a date of deletion.
    ToBeDeleted,
}

/// A part of the list, the last changed first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScreeningPage {
    /// The lines, at most as many as were asked for.
    pub items: Vec<ScreeningSummary>,
    /// How many there are of these, on all pages.
    pub total: u32,
    /// Every protocol that a screening on this device began with, to choose from.
    pub protocols: Vec<ProtocolName>,
    /// The screening that was looked for by its code, where it was deleted.
    pub deleted: Option<DeletedScreening>,
}

/// A protocol by its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProtocolName {
    /// The pack's id.
    pub id: String,
    /// Its title in the interface's language.
    pub title: Text,
}

/// All that is left of a screening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeletedScreening {
    /// The screening's code, such as `K42`.
    pub code: String,
    /// Why it was deleted.
    pub why: DeletedBy,
    /// When it was deleted.
    #[ts(type = "string")]
    pub deleted_at: DateTime<Utc>,
}

/// Who wants a screening deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DeletedBy {
    /// The worker, who can take it back.
    Worker,
    /// The deployment, which keeps nothing for longer.
    Retention,
}

impl From<repere_casebook::DeletedBy> for DeletedBy {
    fn from(why: repere_casebook::DeletedBy) -> Self {
        match why {
            repere_casebook::DeletedBy::Worker => Self::Worker,
            repere_casebook::DeletedBy::Retention => Self::Retention,
        }
    }
}

/// When a screening is deleted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeletionView {
    /// From when on.
    #[ts(type = "string")]
    pub on: DateTime<Utc>,
    /// Who gave the date.
    pub why: DeletedBy,
    /// The agencies that something of it still waits to be sent to: it is not deleted before.
    pub waits_for: Vec<String>,
}

/// For how long a deployment keeps screenings. Whichever comes first counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RetentionView {
    /// Days after the last change.
    pub inactive_days: Option<u32>,
    /// Days after all that was referred of it has been received.
    pub delivered_days: Option<u32>,
}

/// A screening that another one follows up, or the other way round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FollowLink {
    /// Its id; none once it was deleted.
    pub screening: Option<Uuid>,
    /// The other screening's code, such as `K42`.
    pub code: String,
}

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScreeningSummary {
    /// The screening's id.
    pub id: Uuid,
    /// The case code, such as `K42`: the only name that a screening has.
    pub code: String,
    /// The protocol's title.
    pub protocol: Text,
    /// Where it stands.
    pub state: ScreeningState,
    /// The person's language.
    pub respondent_locale: LocaleView,
    /// When it began.
    #[ts(type = "string")]
    pub begun_at: DateTime<Utc>,
    /// When it last changed.
    #[ts(type = "string")]
    pub changed_at: DateTime<Utc>,
    /// Answers that count: not those at questions that a changed answer closed.
    pub answered: u32,
    /// Why it was put off to another time: an item's code or `other`; the words are
    /// `put-off-<code>` in Fluent.
    pub put_off: Option<String>,
    /// Only what can be observed is asked.
    pub observation_only: bool,
    /// The outcome, once finished.
    pub outcome: Option<OutcomeView>,
    /// What the worker would say instead.
    pub judgement: Option<OutcomeView>,
    /// Where each of the screening's referrals stands.
    pub referrals: Vec<OutboxState>,
    /// The visit that it belongs to.
    pub visit: Option<VisitMark>,
    /// What it follows up.
    pub follows: Option<FollowLink>,
    /// What follows it up, the first begun first.
    pub followed_by: Vec<FollowLink>,
    /// When it is deleted, if it is.
    pub deletion: Option<DeletionView>,
}
