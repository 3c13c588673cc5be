//! The page of a visit.

use crate::error::AppError;
use crate::find::list;
use crate::outbox::entries;
use crate::screening::case::Case;
use crate::screening::drafts;
use crate::session::open::Open;
use crate::texts;
use crate::view::{NextInterview, OutboxItem, SectorView, VisitHead, VisitInterview, VisitView};
use crate::visits::commonalities;
use chrono::TimeDelta;
use repere_casebook::{DraftOwner, Visit, VisitReferral};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Between two answers somebody may think or drink a glass of water; beyond that, the interview
/// was put aside.
const LONGEST_PAUSE: TimeDelta = TimeDelta::minutes(5);

/// A sector in words; its code where nobody has any.
pub(crate) fn sector(code: &str, locale: &str) -> SectorView {
    let name = texts::find_interface_text(locale, &format!("htcds-value-{code}"));
    SectorView {
        code: code.to_owned(),
        name: name.unwrap_or_else(|| texts::verbatim(code, "en")),
    }
}

/// A visit as the list shows it.
pub(crate) fn head(visit: &Visit, interviews: Option<u32>, locale: &str) -> VisitHead {
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

/// The page of a visit.
pub(crate) fn view(open: &mut Open<'_>, visit: &Visit) -> Result<VisitView, AppError> {
    let locale = open.locale;
    let cases = cases(open, visit.id)?;
    let told = open.session.vault.visit_referrals()?;
    let items = entries::items(open)?;
    let common = commonalities::of(open.session, &cases)?;
    let mut interviews = Vec::new();
    for case in cases.iter().rev() {
        let id = case.screening.id;
        interviews.push(VisitInterview {
            screening: list::line(open, id)?,
            minutes: minutes(case),
            referral: items.iter().find(|item| tells_of(item, id, &told)).cloned(),
        });
    }
    // A name or a sentence is shown in the direction of the worker's language.
    let words_locale = cases.last().map_or(locale, Case::interviewer);
    Ok(VisitView {
        visit: head(visit, Some(cases.len() as u32), locale),
        interviews,
        common: common
            .iter()
            .filter(|common| common.found.screenings > 1)
            .map(|common| common.view(locale, words_locale))
            .collect(),
        next: next(open, &cases, locale),
        referrals: items
            .iter()
            .filter(|item| {
                let of = |row: &VisitReferral| row.referral == item.referral;
                told.iter().any(|row| of(row) && row.visit == visit.id)
            })
            .cloned()
            .collect(),
        can_refer: open.session.joined()?.is_some(),
        draft: (open.session.vault).draft(DraftOwner::Visit(visit.id), drafts::REFERRAL)?,
    })
}

/// The interviews of a visit that can be read, the first begun first.
pub(crate) fn cases(open: &mut Open<'_>, visit: Uuid) -> Result<Vec<Case>, AppError> {
    let mut cases = Vec::new();
    for screening in open.session.vault.screenings_of_visit(visit)? {
        // One whose pack can no longer be read does not hide the others; the list names it.
        cases.extend(Case::read(open, screening).ok());
    }
    Ok(cases)
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
fn next(open: &mut Open<'_>, cases: &[Case], locale: &str) -> Option<NextInterview> {
    let last = cases.last()?;
    let pack = open.offered(last.pack.pack.id()).ok()?;
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
