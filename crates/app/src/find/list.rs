//! The list of screenings. No answer is read for it and nothing is assessed, but once after a change: what it shows
//! stands in the vault, and each pack gives its words once.
//!
//! **Invariant:** only codes, times and states are searched. What people said, what was noted and
//! names are in no index, so that nobody is found by a name here.

use crate::ask::{Ask, InSession};
use crate::error::AppError;
use crate::protocols::packs::LoadedPack;
use crate::screening::case::{self, Case};
use crate::screening::counting;
use crate::screening::links;
use crate::session::open::{Open, Session};
use crate::texts;
use crate::view::{
    DeletedScreening, LocaleView, OutboxState, OutcomeView, ProtocolName, ScreeningFilter,
    ScreeningPage, ScreeningSummary, Standing, Text,
};
use repere_casebook::{ListFilter, Listed, ScreeningState};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;
use ts_rs::TS;
use uuid::Uuid;

/// The most lines that are given at once: several pages of the longest screen.
pub const MAX_LINES: u32 = 200;

/// How many lines a reply has that only brings somebody back to the list.
const LATEST: u32 = 5;

/// A part of the list of screenings, the last changed first.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListScreenings {
    /// What the lines have to be; empty: every screening.
    #[serde(default)]
    pub filter: ScreeningFilter,
    /// How many lines are passed over.
    #[serde(default)]
    pub from: u32,
    /// How many lines are wanted, at most [`MAX_LINES`].
    #[serde(default = "usual_lines")]
    pub limit: u32,
}

impl Ask for ListScreenings {
    type Reply = ScreeningPage;
}

impl InSession for ListScreenings {
    fn answer(self, open: &mut Open<'_>) -> Result<ScreeningPage, AppError> {
        let ListScreenings {
            filter,
            from,
            limit,
        } = self;
        let code = match typed_code(&filter.code) {
            Typed::Nothing => None,
            Typed::Code(code) => Some(code),
            // Words that are no code find nothing: no other column is searched.
            Typed::Other => Some(String::new()),
        };
        let deleted = match &code {
            Some(code) => deleted(open.session, code)?,
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
        let vault = &open.session.vault;
        let found = vault.list_page(&filter, from, limit.min(MAX_LINES))?;
        let mut lines = Lines::new(open);
        Ok(ScreeningPage {
            total: found.total,
            items: lines.all(found.items)?,
            protocols: lines.protocols()?,
            deleted,
        })
    }
}

/// The few screenings to come back to: those to go on with, then the last changed.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LatestScreenings {
    /// How many lines are wanted, at most [`MAX_LINES`].
    pub limit: u32,
}

impl Ask for LatestScreenings {
    type Reply = ScreeningPage;
}

impl InSession for LatestScreenings {
    fn answer(self, open: &mut Open<'_>) -> Result<ScreeningPage, AppError> {
        latest(open, self.limit.min(MAX_LINES))
    }
}

/// How many lines are given to whoever does not say.
fn usual_lines() -> u32 {
    50
}

/// The few screenings to come back to, for a reply that only brings somebody back to the list.
pub(crate) fn home(open: &mut Open<'_>) -> Result<ScreeningPage, AppError> {
    latest(open, LATEST)
}

fn latest(open: &mut Open<'_>, limit: u32) -> Result<ScreeningPage, AppError> {
    let standing = |standing| ListFilter {
        standing: Some(standing),
        ..ListFilter::default()
    };
    let vault = &open.session.vault;
    let to_go_on = standing(repere_casebook::Standing::Open);
    let to_go_on = vault.list_page(&to_go_on, 0, limit)?;
    let left = limit.saturating_sub(to_go_on.items.len() as u32);
    let closed = standing(repere_casebook::Standing::Finished);
    let closed = vault.list_page(&closed, 0, left)?;
    let mut lines = Lines::new(open);
    let mut items = lines.all(to_go_on.items)?;
    items.extend(lines.all(closed.items)?);
    Ok(ScreeningPage {
        items,
        total: to_go_on.total + closed.total,
        protocols: Vec::new(),
        deleted: None,
    })
}

/// One line.
pub(crate) fn line(open: &mut Open<'_>, screening: Uuid) -> Result<ScreeningSummary, AppError> {
    let listed = open.session.vault.listed(screening)?;
    let listed = listed.ok_or(AppError::ScreeningUnknown)?;
    Lines::new(open).one(listed)
}

fn deleted(session: &Session, code: &str) -> Result<Option<DeletedScreening>, AppError> {
    let Some(left) = session.vault.deleted(code)? else {
        return Ok(None);
    };
    Ok(Some(DeletedScreening {
        code: left.code,
        why: left.why.into(),
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
        // The beginning of a code, or nothing yet.
        (true, _) if !text.contains(ZEROS) => Typed::Nothing,
        (true, _) => Typed::Other,
    }
}

/// Makes lines; what a pack says is asked of it once.
struct Lines<'a, 'b> {
    open: &'a mut Open<'b>,
    titles: BTreeMap<String, Text>,
    outcomes: BTreeMap<(String, String), OutcomeView>,
    locales: BTreeMap<(String, String), LocaleView>,
}

impl<'a, 'b> Lines<'a, 'b> {
    fn new(open: &'a mut Open<'b>) -> Lines<'a, 'b> {
        Lines {
            open,
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
        let pack = self.open.pack(&sha256).ok();
        let outcome = match &pack {
            Some(pack) => self.outcome_of(pack, &listed),
            None => None,
        };
        let judgement = pack
            .as_ref()
            .zip(listed.judgement.as_deref())
            .map(|(pack, outcome)| self.outcome(pack, outcome));
        let protocol = self.title(pack.as_ref(), &sha256, &screening.protocol_id);
        let respondent = &screening.respondent_locale;
        let respondent_locale = self.language(pack.as_ref(), &sha256, respondent);
        let answered = counting::answered(self.open, &listed.screening, listed.answered)?;
        let vault = &self.open.session.vault;
        let states = listed.referrals.iter().copied();
        Ok(ScreeningSummary {
            id,
            code: screening.code.clone(),
            protocol,
            state: screening.state.into(),
            respondent_locale,
            begun_at: screening.begun_at,
            changed_at: screening.changed_at,
            answered,
            put_off: listed.put_off.clone(),
            observation_only: listed.way == Some(repere_casebook::Way::Observation),
            outcome,
            judgement,
            referrals: standings(states.map(Into::into).collect(), listed.asked_back),
            visit: links::mark_of(vault, id),
            follows: match listed.follows {
                Some(earlier) => links::link(vault, earlier)?,
                None => None,
            },
            followed_by: links::followed_by(vault, id)?,
            deletion: links::deletion_of(self.open, id, listed.deletion)?,
        })
    }

    /// Every protocol that a screening began with, by its title.
    fn protocols(&mut self) -> Result<Vec<ProtocolName>, AppError> {
        let mut names = Vec::new();
        for (id, sha256) in self.open.session.vault.screened_protocols()? {
            let pack = self.open.pack(&sha256).ok();
            let title = self.title(pack.as_ref(), &sha256, &id);
            names.push(ProtocolName { id, title });
        }
        names.sort_by(|one, other| one.title.text.cmp(&other.title.text));
        Ok(names)
    }

    fn title(&mut self, pack: Option<&Arc<LoadedPack>>, sha256: &str, id: &str) -> Text {
        let locale = self.open.locale;
        let title = self.titles.entry(sha256.to_owned());
        title
            .or_insert_with(|| match pack {
                Some(pack) => pack.text(locale, "title"),
                None => texts::verbatim(id, locale),
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
        let locale = self.open.locale;
        let key = (pack.pack.sha256().to_owned(), id.to_owned());
        let outcome = self.outcomes.entry(key);
        outcome
            .or_insert_with(|| case::outcome(pack, locale, id))
            .clone()
    }

    /// The outcome of a finished screening. One that was finished before outcomes were kept is
    /// assessed once.
    fn outcome_of(&mut self, pack: &LoadedPack, listed: &Listed) -> Option<OutcomeView> {
        let screening = &listed.screening;
        if screening.state != ScreeningState::Finished {
            return None;
        }
        let kept = match &listed.outcome {
            Some(kept) => kept.clone(),
            None => {
                let case = Case::of(self.open, screening.clone()).ok()?;
                let outcome = case.assess().outcome;
                // An outcome that could not be kept is shown all the same.
                let _ = self.open.session.vault.keep_outcome(screening.id, &outcome);
                outcome
            }
        };
        Some(self.outcome(pack, &kept))
    }
}

/// Where referrals stand, of which so many were withdrawn when they may have arrived: those are asked back.
fn standings(mut states: Vec<OutboxState>, asked_back: u32) -> Vec<OutboxState> {
    let withdrawn = states.iter_mut().rev();
    let withdrawn = withdrawn.filter(|state| **state == OutboxState::Withdrawn);
    for state in withdrawn.take(asked_back as usize) {
        *state = OutboxState::AskedBack;
    }
    states
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
    fn code_is_found_however_it_is_typed() {
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
    fn case_code_that_is_none_finds_nothing_and_a_beginning_everything() {
        for text in ["", "  ", "k", "K-"] {
            check(text, Typed::Nothing);
        }
        for text in ["Maria", "kk42", "42b", "0", "K0"] {
            check(text, Typed::Other);
        }
    }
}
