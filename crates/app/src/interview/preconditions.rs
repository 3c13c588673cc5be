//! Before the questions: is it safe to talk, what does the worker have to report, what does the
//! person agree to. All of it can be passed over, which is said as such; a "no" leads to observing
//! only or to another time.

use crate::ask::{Ask, InSession};
use crate::error::AppError;
use crate::find::list;
use crate::interview::answering;
use crate::interview::before_page;
use crate::interview::lifecycle;
use crate::interview::page;
use crate::screening::answers;
use crate::screening::case::Case;
use crate::screening::settled::{CHECKS, NEEDED_TO_ASK};
use crate::session::open::Open;
use crate::view::{Before, Interview, Item, Said, ScreeningPage, Way};
use chrono::Utc;
use repere_casebook::{
    DUTY_ROLE, NOT_PUT_OFF, PUT_OFF, Preliminary, Screening, ScreeningState, WAY,
};
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

/// It was put off though nothing stood against asking.
const OTHER: &str = "other";

/// What was settled before the questions, and since. Changes nothing.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowBefore {
    /// The screening's id.
    pub screening: Uuid,
}

impl Ask for ShowBefore {
    type Reply = Before;
}

impl InSession for ShowBefore {
    fn answer(self, open: &mut Open<'_>) -> Result<Before, AppError> {
        let case = Case::read(open, self.screening)?;
        before_page::view(open.session, &case)
    }
}

/// Records one thing before the questions, or changes it since: durable, with what was said before.
/// What stands against asking stops the questions until the worker chose how to go on.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SettleBefore {
    /// The screening's id.
    pub screening: Uuid,
    /// The thing that is settled.
    pub item: Item,
    /// What is said of it now.
    pub said: Said,
}

impl Ask for SettleBefore {
    type Reply = Before;
}

impl InSession for SettleBefore {
    fn answer(self, open: &mut Open<'_>) -> Result<Before, AppError> {
        let SettleBefore {
            screening,
            item,
            said,
        } = self;
        let mut case = Case::read(open, screening)?;
        let mut rows = vec![(answers::code(&item), answers::code(&said))];
        if item == Item::DutyTold && said == Said::Yes {
            let role = open.session.role()?.unwrap_or_default();
            rows.push((DUTY_ROLE.to_owned(), role));
        }
        let asking = case.way() == Way::Questions;
        case.settled.said.insert(item, (said, Utc::now()));
        if asking && !case.settled.against().is_empty() {
            rows.push((WAY.to_owned(), answers::code(&Way::Before)));
        }
        record(open, case, &rows)
    }
}

/// Begins the questions, or goes on in another way.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BeginQuestions {
    /// The screening's id.
    pub screening: Uuid,
    /// How the screening goes on.
    pub way: Way,
}

impl Ask for BeginQuestions {
    type Reply = Interview;
}

impl InSession for BeginQuestions {
    fn answer(self, open: &mut Open<'_>) -> Result<Interview, AppError> {
        let BeginQuestions { screening, way } = self;
        let case = Case::read(open, screening)?;
        if way == Way::Questions && !case.settled.against().is_empty() {
            return Err(AppError::NotNow);
        }
        let rows = [
            (WAY.to_owned(), answers::code(&way)),
            (PUT_OFF.to_owned(), NOT_PUT_OFF.to_owned()),
        ];
        record(open, case, &rows)?;
        let mut case = Case::read(open, screening)?;
        lifecycle::reopen(open.session, &mut case)?;
        answering::stand_on_what_is_asked(open.session, &mut case)?;
        open.session.set_resume(Some(screening))?;
        page::view(open.session, &case)
    }
}

/// Puts a screening off to another time, for what stands against asking now. Whether it is safe is
/// asked anew then. Answers with the few screenings to come back to.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PutOff {
    /// The screening's id.
    pub screening: Uuid,
}

impl Ask for PutOff {
    type Reply = ScreeningPage;
}

impl InSession for PutOff {
    fn answer(self, open: &mut Open<'_>) -> Result<ScreeningPage, AppError> {
        let screening = self.screening;
        let case = Case::read(open, screening)?;
        let against = case.settled.against();
        let reason = against.first().map_or(OTHER.to_owned(), answers::code);
        let mut rows = vec![
            (WAY.to_owned(), answers::code(&Way::Before)),
            (PUT_OFF.to_owned(), reason),
        ];
        let again = CHECKS.into_iter().chain(NEEDED_TO_ASK);
        let again = again.filter(|item| {
            let said = case.settled.said(*item) != Said::NotAsked;
            (said && CHECKS.contains(item)) || against.contains(item)
        });
        rows.extend(again.map(|item| (answers::code(&item), answers::code(&Said::NotAsked))));
        record(open, case, &rows)?;
        open.session.set_resume(None)?;
        list::home(open)
    }
}

fn record(open: &mut Open<'_>, case: Case, rows: &[(String, String)]) -> Result<Before, AppError> {
    let now = Utc::now();
    let rows: Vec<Preliminary> = rows
        .iter()
        .map(|(item, answer)| Preliminary {
            item: item.clone(),
            answer: answer.clone(),
            respondent_locale: case.respondent().to_owned(),
            interviewer_locale: case.interviewer().to_owned(),
            recorded_at: now,
        })
        .collect();
    let screening = case.screening.id;
    open.session
        .vault
        .record_preliminaries(screening, &rows, now)?;
    let case = Case::read(open, screening)?;
    if case.screening.state == ScreeningState::Finished {
        // Somebody said since to be a child: the list tells the outcome that the result tells.
        let outcome = case.assess().outcome;
        open.session.vault.keep_outcome(screening, &outcome)?;
    }
    before_page::view(open.session, &case)
}

/// What makes a screening that has answers already wait for what comes before the questions.
pub(crate) fn waiting(screening: &Screening) -> Preliminary {
    Preliminary {
        item: WAY.to_owned(),
        answer: answers::code(&Way::Before),
        respondent_locale: screening.respondent_locale.clone(),
        interviewer_locale: screening.interviewer_locale.clone(),
        recorded_at: screening.begun_at,
    }
}
