//! The list of screenings. No answer is read for it and nothing is assessed: what it shows stands in
//! the vault, and each pack gives its words once.
//!
//! **Invariant:** only codes, times and states are searched. What people said, what was noted and
//! names are in no index, so that nobody is found by a name here.

use crate::device::Device;
use crate::error::AppError;
use crate::find::deletion;
use crate::outbox::deployment;
use crate::outbox::entries;
use crate::protocols::packs::LoadedPack;
use crate::screening::answers;
use crate::screening::case::{self, Case, FINISHED};
use crate::session::Session;
use crate::texts;
use crate::view::{
    DeletedScreening, DeletionView, FollowLink, LocaleView, OutcomeView, ProtocolName,
    ScreeningFilter, ScreeningPage, ScreeningSummary, Standing, Text, Way,
};
use crate::visits::visit;
use chrono::{DateTime, Utc};
use repere_casebook::{ListFilter, Listed};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

/// The most lines that are given at once: several pages of the longest screen.
pub const MAX_LINES: u32 = 200;

/// How many lines a reply has that only brings somebody back to the list.
const LATEST: u32 = 5;

/// A part of the list.
pub(crate) fn page(
    device: &Device,
    filter: &ScreeningFilter,
    from: u32,
    limit: u32,
) -> Result<ScreeningPage, AppError> {
    device.in_session(|session| {
        let code = match typed_code(&filter.code) {
            Typed::Nothing => None,
            Typed::Code(code) => Some(code),
            // What is no code finds nothing: it is not looked for anywhere else.
            Typed::Other => Some(String::new()),
        };
        let deleted = match &code {
            Some(code) => deleted(session, code)?,
            None => None,
        };
        let filter = ListFilter {
            code,
            begun_from: filter.from,
            begun_before: filter.before,
            standing: filter.standing.map(standing),
            protocol: filter.protocol.clone(),
            visit: filter.visit,
        };
        let found = session
            .vault
            .list_page(&filter, from, limit.min(MAX_LINES))?;
        let mut lines = Lines::new(device, session);
        Ok(ScreeningPage {
            total: found.total,
            items: lines.all(found.items)?,
            protocols: lines.protocols()?,
            deleted,
        })
    })
}

/// The few screenings that somebody comes back for: those to go on with, then the last changed.
pub(crate) fn latest(device: &Device, limit: u32) -> Result<ScreeningPage, AppError> {
    device.in_session(|session| latest_in(device, session, limit.min(MAX_LINES)))
}

/// The same in an open session, of the usual length.
pub(crate) fn home(device: &Device, session: &mut Session) -> Result<ScreeningPage, AppError> {
    latest_in(device, session, LATEST)
}

fn latest_in(
    device: &Device,
    session: &mut Session,
    limit: u32,
) -> Result<ScreeningPage, AppError> {
    let standing = |standing| ListFilter {
        standing: Some(standing),
        ..ListFilter::default()
    };
    let open = standing(repere_casebook::Standing::Open);
    let open = session.vault.list_page(&open, 0, limit)?;
    let left = limit.saturating_sub(open.items.len() as u32);
    let closed = standing(repere_casebook::Standing::Finished);
    let closed = session.vault.list_page(&closed, 0, left)?;
    let mut lines = Lines::new(device, session);
    let mut items = lines.all(open.items)?;
    items.extend(lines.all(closed.items)?);
    Ok(ScreeningPage {
        items,
        total: open.total + closed.total,
        protocols: Vec::new(),
        deleted: None,
    })
}

/// One line.
pub(crate) fn line(
    device: &Device,
    session: &mut Session,
    screening: Uuid,
) -> Result<ScreeningSummary, AppError> {
    let listed = session.vault.listed(screening)?;
    let listed = listed.ok_or_else(|| AppError::ScreeningUnknown)?;
    Lines::new(device, session).one(listed)
}

/// What a screening follows up.
pub(crate) fn follows(session: &Session, screening: Uuid) -> Result<Option<FollowLink>, AppError> {
    match session.vault.follows(screening)? {
        Some(earlier) => link(session, earlier),
        None => Ok(None),
    }
}

/// What follows a screening up.
pub(crate) fn followed_by(session: &Session, screening: Uuid) -> Result<Vec<FollowLink>, AppError> {
    let found = session.vault.followed_by(screening)?.into_iter();
    Ok(found
        .map(|(id, code)| FollowLink {
            screening: Some(id),
            code,
        })
        .collect())
}

fn link(session: &Session, earlier: Uuid) -> Result<Option<FollowLink>, AppError> {
    let code = session.vault.code_of(earlier)?;
    let there = session.vault.screening(earlier)?.is_some();
    Ok(code.map(|code| FollowLink {
        screening: there.then_some(earlier),
        code,
    }))
}

/// When a screening is deleted, and what that waits for.
pub(crate) fn deletion_of(
    device: &Device,
    session: &Session,
    screening: Uuid,
    date: Option<(DateTime<Utc>, String)>,
) -> Result<Option<DeletionView>, AppError> {
    let Some((on, why)) = date else {
        return Ok(None);
    };
    let mut waits_for = session.vault.waiting_for(screening)?;
    if !waits_for.is_empty()
        && let Some(joined) = deployment::joined(session)?
    {
        let locale = device.interface_locale();
        for agency in &mut waits_for {
            if let Some(known) = joined.deployment.agency(agency) {
                *agency = deployment::agency_view(known, &locale).name;
            }
        }
    }
    Ok(Some(DeletionView {
        on,
        why: deletion::why(&why)?,
        waits_for,
    }))
}

fn deleted(session: &Session, code: &str) -> Result<Option<DeletedScreening>, AppError> {
    let Some(left) = session.vault.deleted(code)? else {
        return Ok(None);
    };
    Ok(Some(DeletedScreening {
        code: left.code,
        why: deletion::why(&left.why)?,
        deleted_at: left.deleted_at,
    }))
}

fn standing(standing: Standing) -> repere_casebook::Standing {
    match standing {
        Standing::InProgress => repere_casebook::Standing::InProgress,
        Standing::PutOff => repere_casebook::Standing::PutOff,
        Standing::Finished => repere_casebook::Standing::Finished,
        Standing::Referred => repere_casebook::Standing::Referred,
        Standing::ToBeDeleted => repere_casebook::Standing::ToBeDeleted,
    }
}

/// What was typed where a code is asked for.
#[derive(Debug, PartialEq, Eq)]
enum Typed {
    Nothing,
    Code(String),
    Other,
}

/// Zeros of the scripts that the app speaks and others that keyboards have: the nine digits follow.
const ZEROS: [char; 5] = ['0', '٠', '۰', '०', '০'];

fn typed_code(text: &str) -> Typed {
    let mut rest = text
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .peekable();
    let letter = rest.next_if(|letter| letter.eq_ignore_ascii_case(&'k'));
    let mut digits = String::new();
    for letter in rest {
        let digit = ZEROS.iter().find_map(|zero| {
            let above = u32::from(letter).checked_sub(u32::from(*zero))?;
            char::from_digit(above, 10)
        });
        match digit {
            Some('0') if digits.is_empty() => {}
            Some(digit) => digits.push(digit),
            None => return Typed::Other,
        }
    }
    match (digits.is_empty(), letter) {
        (false, _) => Typed::Code(format!("K{digits}")),
        // A code in the making, or nothing yet.
        (true, _) if !text.contains(ZEROS) => Typed::Nothing,
        (true, _) => Typed::Other,
    }
}

/// Makes lines; what a pack says is asked of it once.
struct Lines<'a> {
    device: &'a Device,
    session: &'a mut Session,
    locale: String,
    titles: BTreeMap<String, Text>,
    outcomes: BTreeMap<(String, String), OutcomeView>,
    locales: BTreeMap<(String, String), LocaleView>,
}

impl<'a> Lines<'a> {
    fn new(device: &'a Device, session: &'a mut Session) -> Lines<'a> {
        Lines {
            locale: device.interface_locale(),
            device,
            session,
            titles: BTreeMap::new(),
            outcomes: BTreeMap::new(),
            locales: BTreeMap::new(),
        }
    }

    fn all(&mut self, listed: Vec<Listed>) -> Result<Vec<ScreeningSummary>, AppError> {
        listed.into_iter().map(|one| self.one(one)).collect()
    }

    fn one(&mut self, listed: Listed) -> Result<ScreeningSummary, AppError> {
        let Listed { screening, .. } = &listed;
        let (id, sha256) = (screening.id, screening.protocol_sha256.clone());
        // One screening whose pack can no longer be read does not hide the others; opening it
        // says what is wrong.
        let pack = self.session.pack(self.device, &sha256).ok();
        let outcome = match &pack {
            Some(pack) => self.outcome_of(pack, &listed),
            None => None,
        };
        let judgement = listed.judgement.as_deref();
        Ok(ScreeningSummary {
            id,
            code: screening.code.clone(),
            protocol: self.title(pack.as_ref(), &sha256, &screening.protocol_id),
            state: case::state(screening),
            respondent_locale: self.language(pack.as_ref(), &sha256, &screening.respondent_locale),
            begun_at: screening.begun_at,
            changed_at: screening.changed_at,
            answered: listed.answered,
            put_off: listed.put_off.clone(),
            observation_only: listed.way == Some(answers::code(&Way::Observation)),
            outcome,
            judgement: pack
                .as_ref()
                .zip(judgement)
                .map(|(pack, outcome)| self.outcome(pack, outcome)),
            referrals: listed
                .referrals
                .iter()
                .map(|state| entries::state(state))
                .collect(),
            visit: visit::mark_of(self.session, id),
            follows: match listed.follows {
                Some(earlier) => link(self.session, earlier)?,
                None => None,
            },
            followed_by: followed_by(self.session, id)?,
            deletion: deletion_of(
                self.device,
                self.session,
                id,
                listed.delete_on.zip(listed.delete_why.clone()),
            )?,
        })
    }

    /// Every protocol that a screening began with, by its title.
    fn protocols(&mut self) -> Result<Vec<ProtocolName>, AppError> {
        let mut names = Vec::new();
        for (id, sha256) in self.session.vault.screened_protocols()? {
            let pack = self.session.pack(self.device, &sha256).ok();
            let title = self.title(pack.as_ref(), &sha256, &id);
            names.push(ProtocolName { id, title });
        }
        names.sort_by(|one, other| one.title.text.cmp(&other.title.text));
        Ok(names)
    }

    fn title(&mut self, pack: Option<&Arc<LoadedPack>>, sha256: &str, id: &str) -> Text {
        let title = self.titles.entry(sha256.to_owned());
        title
            .or_insert_with(|| match pack {
                Some(pack) => pack.text(&self.locale, "title"),
                None => texts::verbatim(id, &self.locale),
            })
            .clone()
    }

    fn language(
        &mut self,
        pack: Option<&Arc<LoadedPack>>,
        sha256: &str,
        locale: &str,
    ) -> LocaleView {
        let language = self.locales.entry((sha256.to_owned(), locale.to_owned()));
        language
            .or_insert_with(|| match pack {
                Some(pack) => pack.locale(locale),
                None => texts::locale(locale, repere_language::Review::Draft),
            })
            .clone()
    }

    fn outcome(&mut self, pack: &LoadedPack, id: &str) -> OutcomeView {
        let key = (pack.pack.sha256().to_owned(), id.to_owned());
        let outcome = self.outcomes.entry(key);
        outcome
            .or_insert_with(|| case::outcome(pack, &self.locale, id))
            .clone()
    }

    /// The outcome of a finished screening. One that was finished before outcomes were kept is
    /// assessed once.
    fn outcome_of(&mut self, pack: &LoadedPack, listed: &Listed) -> Option<OutcomeView> {
        let screening = &listed.screening;
        if screening.state != FINISHED {
            return None;
        }
        let kept = match &listed.outcome {
            Some(kept) => kept.clone(),
            None => {
                let case = Case::of(self.device, self.session, screening.clone()).ok()?;
                let outcome = case.assess().outcome;
                // That it could not be kept is no reason not to show it.
                let _ = self.session.vault.keep_outcome(screening.id, &outcome);
                outcome
            }
        };
        Some(self.outcome(pack, &kept))
    }
}

/// A code as the vault kept it.
pub(crate) fn parse<T: serde::de::DeserializeOwned>(code: &str) -> Result<T, AppError> {
    serde_json::from_value(Value::String(code.to_owned())).map_err(|_| AppError::damaged())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Typed) {
        assert_eq!(typed_code(text), expected, "{text:?}");
    }

    fn k42() -> Typed {
        Typed::Code("K42".to_owned())
    }

    #[test]
    fn a_code_is_found_however_it_is_typed() {
        for text in [
            "K42",
            "k42",
            "42",
            "K-042",
            " k 42 ",
            "K٤٢",
            "۴۲",
            "n° 42".trim_start_matches("n° "),
        ] {
            check(text, k42());
        }
        check("K420", Typed::Code("K420".to_owned()));
    }

    #[test]
    fn what_is_no_code_finds_nothing_and_a_beginning_everything() {
        for text in ["", "  ", "k", "K-"] {
            check(text, Typed::Nothing);
        }
        for text in ["Maria", "kk42", "42b", "0", "K0"] {
            check(text, Typed::Other);
        }
    }
}
