//! Deletion, and for how long a deployment keeps things.
//!
//! **Invariant:** nothing is deleted that was not announced with its date, and nothing while
//! something of it waits to be sent.

use crate::ask::{Ask, InSession};
use crate::error::AppError;
use crate::find::list;
use crate::outbox::carrying;
use crate::screening::drafts;
use crate::session::open::{Open, Session};
use crate::view::ScreeningSummary;
use chrono::{DateTime, TimeDelta, Utc};
use repere_casebook::{RetentionRule, StoreError};
use repere_referral::deployment::Retention;
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

/// From the worker's wish to the deletion. A week: a slip of the thumb is noticed by the next
/// shift, and nothing that a person wants gone stays for long.
const DELETE_AFTER: TimeDelta = TimeDelta::days(7);

/// How long before it a deletion by the deployment is announced, at least. Two weeks: a worker
/// who is away for one comes back to it.
const NOTICE: TimeDelta = TimeDelta::days(14);

/// Gives a screening a date of deletion.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeleteScreening {
    /// The screening's id.
    pub screening: Uuid,
}

impl Ask for DeleteScreening {
    type Reply = ScreeningSummary;
}

impl InSession for DeleteScreening {
    fn answer(self, open: &mut Open<'_>) -> Result<ScreeningSummary, AppError> {
        let screening = self.screening;
        known(open.session, screening)?;
        let on = Utc::now() + DELETE_AFTER;
        open.session.vault.schedule_deletion(screening, on)?;
        list::line(open, screening)
    }
}

/// Takes back a deletion that the worker wished.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeepScreening {
    /// The screening's id.
    pub screening: Uuid,
}

impl Ask for KeepScreening {
    type Reply = ScreeningSummary;
}

impl InSession for KeepScreening {
    fn answer(self, open: &mut Open<'_>) -> Result<ScreeningSummary, AppError> {
        let screening = self.screening;
        known(open.session, screening)?;
        match open.session.vault.cancel_deletion(screening) {
            Err(StoreError::WrongState) if open.session.vault.deletion_of(screening)?.is_some() => {
                return Err(AppError::DeletionByDeployment);
            }
            // The screening has no date of deletion: that is what was asked for.
            Err(StoreError::WrongState) => {}
            other => other?,
        }
        list::line(open, screening)
    }
}

/// Deletes at once what has a date of deletion already: two steps, so that no single one destroys
/// anything.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DeleteNow {
    /// The screening's id.
    pub screening: Uuid,
}

impl Ask for DeleteNow {
    type Reply = ();
}

impl InSession for DeleteNow {
    fn answer(self, open: &mut Open<'_>) -> Result<(), AppError> {
        let screening = self.screening;
        known(open.session, screening)?;
        if open.session.vault.deletion_of(screening)?.is_none() {
            return Err(AppError::DeletionNotAnnounced);
        }
        if !open.session.vault.waiting_for(screening)?.is_empty() {
            return Err(AppError::DeletionWaits);
        }
        delete(open.session, screening, Utc::now())?;
        Ok(open.session.vault.forget_log()?)
    }
}

/// Announces and deletes what is due by now, but not what is on the page. A fault of one stops no
/// other, and none keeps the vault from being opened: what could not be done is due the next time.
pub(crate) fn catch_up(session: &mut Session, on_the_page: Option<Uuid>, now: DateTime<Utc>) {
    // The outbox page says that the settings cannot be read; the dates of deletion stay as they are.
    if let Ok(joined) = session.joined() {
        let rule = joined.and_then(|joined| joined.deployment.retention);
        let _ = match rule {
            Some(retention) => session.vault.apply_retention(&rule_of(retention), now),
            None => session.vault.end_retention(),
        };
    }
    let _ = drafts::forget_unopened(session, now);
    let _ = carrying::forget_old(session, now);
    let due = session.vault.due_for_deletion(now).unwrap_or_default();
    let mut any = false;
    for screening in due {
        any |= Some(screening) != on_the_page && delete(session, screening, now).is_ok();
    }
    if any {
        let _ = session.vault.forget_log();
    }
}

fn rule_of(retention: Retention) -> RetentionRule {
    let days = |days: Option<u32>| days.map(|days| TimeDelta::days(days.into()));
    RetentionRule {
        inactive: days(retention.inactive_days),
        delivered: days(retention.delivered_days),
        notice: NOTICE,
    }
}

/// All of it goes.
fn delete(session: &mut Session, screening: Uuid, now: DateTime<Utc>) -> Result<(), AppError> {
    if session.resume()? == Some(screening) {
        session.set_resume(None)?;
    }
    Ok(session.vault.delete_screening(screening, now)?)
}

fn known(session: &Session, screening: Uuid) -> Result<(), AppError> {
    match session.vault.screening(screening)? {
        Some(_) => Ok(()),
        None => Err(AppError::ScreeningUnknown),
    }
}
