//! Visits: one place on one day, short interviews one after another, and what they share.

use crate::ask::{Ask, InSession};
use crate::error::AppError;
use crate::screening::drafts;
use crate::session::open::{Open, Session};
use crate::view::{VisitForm, VisitHead, VisitView};
use crate::visits::visit_page;
use chrono::{NaiveDate, Utc};
use repere_casebook::{DraftOwner, Visit};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;
use uuid::Uuid;

/// The greatest length of a place, in characters: a name and an address fit in.
pub const MAX_PLACE_CHARS: usize = 200;

/// What a visit says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VisitDraft {
    /// Where, in the worker's words; may be empty. At most [`MAX_PLACE_CHARS`] characters.
    pub place: String,
    /// The day of the visit, by the worker's calendar.
    #[ts(type = "string")]
    pub day: NaiveDate,
    /// A code of `show-visit-form`, if it is known.
    pub sector: Option<String>,
}

/// What is needed to open a visit, or to change one: the sectors of work, in the standard's order, and
/// what was typed before.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowVisitForm {
    /// The id of the visit that is changed; `null`: one is opened.
    pub visit: Option<Uuid>,
}

impl Ask for ShowVisitForm {
    type Reply = VisitForm;
}

impl InSession for ShowVisitForm {
    fn answer(self, open: &mut Open<'_>) -> Result<VisitForm, AppError> {
        let visit = self.visit;
        let locale = open.locale;
        let codes = repere_protocol::sectors().iter();
        let draft = match visit {
            Some(visit) => {
                read(open.session, visit)?;
                let owner = DraftOwner::Visit(visit);
                open.session.vault.draft(owner, drafts::ABOUT)?
            }
            None => (open.session.vault.new_visit_draft()?).map(|kept| kept.draft),
        };
        Ok(VisitForm {
            sectors: codes.map(|code| visit_page::sector(code, locale)).collect(),
            draft,
        })
    }
}

/// Opens a visit: one place on one day.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpenVisit {
    /// What it says of itself.
    pub about: VisitDraft,
}

impl Ask for OpenVisit {
    type Reply = VisitView;
}

impl InSession for OpenVisit {
    fn answer(self, open: &mut Open<'_>) -> Result<VisitView, AppError> {
        let about = checked(self.about)?;
        let now = Utc::now();
        let visit = Visit {
            id: Uuid::now_v7(),
            code: open.session.vault.next_visit_code()?,
            place: about.place,
            day: about.day,
            sector: about.sector,
            opened_at: now,
            changed_at: now,
            closed_at: None,
        };
        open.session.vault.insert_visit(&visit)?;
        // A draft that could not be removed does not make the opening fail: the page offers it again at worst.
        let _ = open.session.vault.keep_new_visit_draft("", now);
        visit_page::view(open, &visit)
    }
}

/// Every visit: the open ones first, then the last day first.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListVisits {}

impl Ask for ListVisits {
    type Reply = Vec<VisitHead>;
}

impl InSession for ListVisits {
    fn answer(self, open: &mut Open<'_>) -> Result<Vec<VisitHead>, AppError> {
        let locale = open.locale;
        let mut members: BTreeMap<Uuid, u32> = BTreeMap::new();
        for visit in open.session.vault.visits_of_screenings()?.into_values() {
            *members.entry(visit).or_default() += 1;
        }
        let visits = open.session.vault.visits()?;
        let mut heads: Vec<VisitHead> = visits
            .iter()
            .map(|visit| visit_page::head(visit, members.get(&visit.id).copied(), locale))
            .collect();
        heads.sort_by_key(|head| !head.open);
        Ok(heads)
    }
}

/// Shows a visit, its interviews, and what they have in common; changes nothing.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowVisit {
    /// The visit's id.
    pub visit: Uuid,
}

impl Ask for ShowVisit {
    type Reply = VisitView;
}

impl InSession for ShowVisit {
    fn answer(self, open: &mut Open<'_>) -> Result<VisitView, AppError> {
        let visit = read(open.session, self.visit)?;
        visit_page::view(open, &visit)
    }
}

/// Changes what a visit says of itself.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChangeVisit {
    /// The visit's id.
    pub visit: Uuid,
    /// What it says of itself.
    pub about: VisitDraft,
}

impl Ask for ChangeVisit {
    type Reply = VisitView;
}

impl InSession for ChangeVisit {
    fn answer(self, open: &mut Open<'_>) -> Result<VisitView, AppError> {
        let about = checked(self.about)?;
        let visit = Visit {
            place: about.place,
            day: about.day,
            sector: about.sector,
            changed_at: Utc::now(),
            ..read(open.session, self.visit)?
        };
        open.session.vault.update_visit(&visit)?;
        drafts::done(open.session, DraftOwner::Visit(visit.id), drafts::ABOUT);
        visit_page::view(open, &visit)
    }
}

/// Closes a visit: no interview is added any more.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CloseVisit {
    /// The visit's id.
    pub visit: Uuid,
}

impl Ask for CloseVisit {
    type Reply = VisitView;
}

impl InSession for CloseVisit {
    fn answer(self, open: &mut Open<'_>) -> Result<VisitView, AppError> {
        set_open(open, self.visit, false)
    }
}

/// Opens a closed visit again.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReopenVisit {
    /// The visit's id.
    pub visit: Uuid,
}

impl Ask for ReopenVisit {
    type Reply = VisitView;
}

impl InSession for ReopenVisit {
    fn answer(self, open: &mut Open<'_>) -> Result<VisitView, AppError> {
        set_open(open, self.visit, true)
    }
}

/// Closes a visit, or opens it again.
fn set_open(open: &mut Open<'_>, visit: Uuid, to_be_open: bool) -> Result<VisitView, AppError> {
    let mut visit = read(open.session, visit)?;
    if visit.closed_at.is_none() != to_be_open {
        let now = Utc::now();
        visit.closed_at = (!to_be_open).then_some(now);
        visit.changed_at = now;
        open.session.vault.update_visit(&visit)?;
    }
    visit_page::view(open, &visit)
}

/// Fails unless interviews can be added to a visit.
pub(crate) fn require_open(session: &Session, visit: Uuid) -> Result<(), AppError> {
    match read(session, visit)?.closed_at {
        None => Ok(()),
        Some(_) => Err(AppError::VisitClosed),
    }
}

/// A visit by its id.
pub(crate) fn read(session: &Session, visit: Uuid) -> Result<Visit, AppError> {
    let visit = session.vault.visit(visit)?;
    visit.ok_or(AppError::VisitUnknown)
}

fn checked(about: VisitDraft) -> Result<VisitDraft, AppError> {
    let place = about.place.trim().to_owned();
    if place.chars().nth(MAX_PLACE_CHARS).is_some() {
        return Err(AppError::PlaceTooLong {
            maximum: MAX_PLACE_CHARS,
        });
    }
    if let Some(sector) = &about.sector
        && !repere_protocol::sectors().contains(&sector.as_str())
    {
        return Err(AppError::SectorUnknown);
    }
    Ok(VisitDraft { place, ..about })
}
