//! Visits: one place on one day, short interviews one after another, and what they share.

use crate::command::VisitDraft;
use crate::device::Device;
use crate::error::AppError;
use crate::find::list;
use crate::outbox::deployment;
use crate::outbox::entries;
use crate::protocols::installed;
use crate::screening::case::Case;
use crate::screening::drafts;
use crate::session::Session;
use crate::texts;
use crate::view::{
    NextInterview, OutboxItem, SectorView, VisitForm, VisitHead, VisitInterview, VisitMark,
    VisitView,
};
use crate::visits::commonalities;
use chrono::{TimeDelta, Utc};
use repere_casebook::{Visit, VisitReferral};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// The greatest length of a place, in characters: a name and an address fit in.
pub const MAX_PLACE_CHARS: usize = 200;

/// Between two answers somebody may think or drink a glass of water; beyond that, the interview
/// was put aside.
const LONGEST_PAUSE: TimeDelta = TimeDelta::minutes(5);

/// What is needed to open a visit, or to change one: the sectors of work, in the standard's order, and
/// what was typed before.
pub(crate) fn form(device: &Device, visit: Option<Uuid>) -> Result<VisitForm, AppError> {
    let locale = device.interface_locale();
    let codes = repere_protocol::sectors().iter();
    let owner = visit.unwrap_or(drafts::NEW_VISIT);
    device.in_session(|session| {
        if let Some(visit) = visit {
            read(session, visit)?;
        }
        Ok(VisitForm {
            sectors: codes.map(|code| sector(code, &locale)).collect(),
            draft: drafts::kept(session, owner, drafts::ABOUT)?,
        })
    })
}

/// A sector in words; its code where nobody has any.
pub(crate) fn sector(code: &str, locale: &str) -> SectorView {
    let name = texts::find_interface_text(locale, &format!("htcds-value-{code}"));
    SectorView {
        code: code.to_owned(),
        name: name.unwrap_or_else(|| texts::verbatim(code, "en")),
    }
}

/// Opens a visit.
pub(crate) fn open(device: &Device, about: VisitDraft) -> Result<VisitView, AppError> {
    let about = checked(about)?;
    device.in_session(|session| {
        let now = Utc::now();
        let visit = Visit {
            id: Uuid::now_v7(),
            code: session.vault.next_visit_code()?,
            place: about.place,
            day: about.day,
            sector: about.sector,
            opened_at: now,
            changed_at: now,
            closed_at: None,
        };
        session.vault.insert_visit(&visit)?;
        drafts::done(session, drafts::NEW_VISIT, drafts::ABOUT);
        view(device, session, &visit)
    })
}

/// Every visit, the open ones first.
pub(crate) fn list(device: &Device) -> Result<Vec<VisitHead>, AppError> {
    let locale = device.interface_locale();
    device.in_session(|session| {
        let mut members: BTreeMap<Uuid, u32> = BTreeMap::new();
        for visit in session.vault.visits_of_screenings()?.into_values() {
            *members.entry(visit).or_default() += 1;
        }
        let visits = session.vault.visits()?;
        let mut heads: Vec<VisitHead> = visits
            .iter()
            .map(|visit| head(visit, members.get(&visit.id).copied(), &locale))
            .collect();
        heads.sort_by_key(|head| !head.open);
        Ok(heads)
    })
}

/// Shows a visit; changes nothing.
pub(crate) fn show(device: &Device, visit: Uuid) -> Result<VisitView, AppError> {
    device.in_session(|session| {
        let visit = read(session, visit)?;
        view(device, session, &visit)
    })
}

/// Changes what a visit says of itself.
pub(crate) fn change(
    device: &Device,
    visit: Uuid,
    about: VisitDraft,
) -> Result<VisitView, AppError> {
    let about = checked(about)?;
    device.in_session(|session| {
        let visit = Visit {
            place: about.place,
            day: about.day,
            sector: about.sector,
            changed_at: Utc::now(),
            ..read(session, visit)?
        };
        session.vault.update_visit(&visit)?;
        drafts::done(session, visit.id, drafts::ABOUT);
        view(device, session, &visit)
    })
}

/// Closes a visit, or opens it again.
pub(crate) fn set_open(device: &Device, visit: Uuid, open: bool) -> Result<VisitView, AppError> {
    device.in_session(|session| {
        let mut visit = read(session, visit)?;
        if visit.closed_at.is_none() != open {
            let now = Utc::now();
            visit.closed_at = (!open).then_some(now);
            visit.changed_at = now;
            session.vault.update_visit(&visit)?;
        }
        view(device, session, &visit)
    })
}

/// Fails unless interviews can be added to a visit.
pub(crate) fn require_open(session: &Session, visit: Uuid) -> Result<(), AppError> {
    match read(session, visit)?.closed_at {
        None => Ok(()),
        Some(_) => Err(AppError::VisitClosed),
    }
}

/// A visit as other pages name it.
pub(crate) fn mark(visit: &Visit) -> VisitMark {
    VisitMark {
        id: visit.id,
        code: visit.code.clone(),
    }
}

/// The visit of a screening. One that cannot be read is told elsewhere, and hides no screening.
pub(crate) fn mark_of(session: &Session, screening: Uuid) -> Option<VisitMark> {
    let visit = session.vault.visit_of(screening).ok().flatten();
    visit.map(|visit| mark(&visit))
}

/// A visit by its id.
pub(crate) fn read(session: &Session, visit: Uuid) -> Result<Visit, AppError> {
    let visit = session.vault.visit(visit)?;
    visit.ok_or_else(|| AppError::VisitUnknown)
}

/// The interviews of a visit that can be read, the first begun first.
pub(crate) fn cases(
    device: &Device,
    session: &mut Session,
    visit: Uuid,
) -> Result<Vec<Case>, AppError> {
    let mut cases = Vec::new();
    for screening in session.vault.screenings_of_visit(visit)? {
        // One whose pack can no longer be read does not hide the others; the list names it.
        cases.extend(Case::read(device, session, screening).ok());
    }
    Ok(cases)
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

fn head(visit: &Visit, interviews: Option<u32>, locale: &str) -> VisitHead {
    VisitHead {
        id: visit.id,
        code: visit.code.clone(),
        place: visit.place.clone(),
        day: visit.day,
        sector: visit.sector.as_ref().map(|code| sector(code, locale)),
        opened_at: visit.opened_at,
        open: visit.closed_at.is_none(),
        interviews: interviews.unwrap_or_default(),
    }
}

fn view(device: &Device, session: &mut Session, visit: &Visit) -> Result<VisitView, AppError> {
    let locale = device.interface_locale();
    let cases = cases(device, session, visit.id)?;
    let told = session.vault.visit_referrals()?;
    let items = entries::items(device, session)?;
    let common = commonalities::of(session, &cases)?;
    let mut interviews = Vec::new();
    for case in cases.iter().rev() {
        let id = case.screening.id;
        interviews.push(VisitInterview {
            screening: list::line(device, session, id)?,
            minutes: minutes(case),
            referral: items.iter().find(|item| tells_of(item, id, &told)).cloned(),
        });
    }
    // A name or a sentence is shown in the direction of the worker's language.
    let words_locale = cases.last().map_or(locale.as_str(), Case::interviewer);
    Ok(VisitView {
        visit: head(visit, Some(cases.len() as u32), &locale),
        interviews,
        common: common
            .iter()
            .filter(|common| common.found.screenings > 1)
            .map(|common| common.view(&locale, words_locale))
            .collect(),
        next: next(device, session, &cases, &locale),
        referrals: items
            .iter()
            .filter(|item| {
                let of = |row: &VisitReferral| row.referral == item.referral;
                told.iter().any(|row| of(row) && row.visit == visit.id)
            })
            .cloned()
            .collect(),
        can_refer: deployment::joined(session)?.is_some(),
        draft: drafts::kept(session, visit.id, drafts::REFERRAL)?,
    })
}

fn tells_of(item: &OutboxItem, screening: Uuid, told: &[VisitReferral]) -> bool {
    let of_visit = told
        .iter()
        .any(|row| row.referral == item.referral && row.screening == screening);
    item.screening == screening || of_visit
}

/// Whole minutes that an interview took so far, at least one once something was answered.
fn minutes(case: &Case) -> u32 {
    let mut moments: Vec<_> = case.recorded_at.values().copied().collect();
    if moments.is_empty() {
        return 0;
    }
    moments.push(case.screening.begun_at);
    moments.sort();
    let taken = moments
        .windows(2)
        .map(|pair| (pair[1] - pair[0]).min(LONGEST_PAUSE))
        .fold(TimeDelta::zero(), |sum, gap| sum + gap);
    u32::try_from(taken.num_minutes())
        .unwrap_or_default()
        .max(1)
}

/// The same protocol and the worker's language again; the person's language is chosen.
fn next(
    device: &Device,
    session: &mut Session,
    cases: &[Case],
    locale: &str,
) -> Option<NextInterview> {
    let last = cases.last()?;
    let pack = installed::offered(device, session, last.pack.pack.id()).ok()?;
    let mut locales = pack.locales();
    let used: Vec<&str> = cases.iter().rev().map(Case::respondent).collect();
    locales.sort_by_key(|one| {
        let place = used.iter().position(|locale| *locale == one.locale);
        place.unwrap_or(usize::MAX)
    });
    let known: BTreeSet<&str> = locales.iter().map(|one| one.locale.as_str()).collect();
    let interviewer = [last.interviewer(), locale, pack.pack.source_locale()];
    let interviewer = interviewer.into_iter().find(|one| known.contains(one))?;
    Some(NextInterview {
        protocol: pack.pack.id().to_owned(),
        title: pack.text(locale, "title"),
        asks: pack.asks(),
        interviewer_locale: interviewer.to_owned(),
        locales,
    })
}
