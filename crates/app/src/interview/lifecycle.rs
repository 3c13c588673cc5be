//! The life of a screening: beginning, opening and putting it aside.

use crate::ask::{Ask, InSession};
use crate::error::AppError;
use crate::find::list;
use crate::interview::page;
use crate::protocols::packs::LoadedPack;
use crate::screening::case::Case;
use crate::session::open::{Open, Session};
use crate::view::{Interview, ScreeningPage};
use crate::visits::visit;
use chrono::{DateTime, Utc};
use repere_casebook::{Screening, ScreeningState};
use repere_protocol::Answers;
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

/// Begins a screening with the pack that is offered now, which it keeps. What comes before the
/// questions is shown first.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BeginScreening {
    /// The pack's id.
    pub protocol: String,
    /// The worker's language for this screening, BCP 47: one of the pack's.
    pub interviewer_locale: String,
    /// The language of the person who is spoken with, BCP 47: one of the pack's.
    pub respondent_locale: String,
    /// The id of the open visit that it belongs to, if it belongs to one.
    #[serde(default)]
    #[ts(optional)]
    pub visit: Option<Uuid>,
}

impl Ask for BeginScreening {
    type Reply = Interview;
}

impl InSession for BeginScreening {
    fn answer(self, open: &mut Open<'_>) -> Result<Interview, AppError> {
        if let Some(visit) = self.visit {
            visit::require_open(open.session, visit)?;
        }
        let pack = open.offered(&self.protocol)?;
        let locales = [&*self.interviewer_locale, &*self.respondent_locale];
        for locale in locales {
            pack.require_locale(locale)?;
        }
        let session = &mut *open.session;
        session.vault.put_pack(&pack.to_stored())?;
        let screening = beginning(session, &pack, locales, &Answers::new(), Utc::now())?;
        let vault = &session.vault;
        vault.insert_screening_with(&screening, &[], self.visit)?;
        session.set_resume(Some(screening.id))?;
        let case = Case::of(open, screening)?;
        page::view(open.session, &case)
    }
}

/// A screening as it begins with a pack, at the first question that these answers leave open. Nothing
/// of it is stored. `locales`: the worker's and the person's, where the pack speaks them.
pub(crate) fn beginning(
    session: &Session,
    pack: &LoadedPack,
    [interviewer, respondent]: [&str; 2],
    known: &Answers,
    now: DateTime<Utc>,
) -> Result<Screening, AppError> {
    let first = pack.pack.next(known, None);
    Ok(Screening {
        id: Uuid::now_v7(),
        code: session.vault.next_code()?,
        protocol_id: pack.pack.id().to_owned(),
        protocol_version: pack.pack.version().to_owned(),
        protocol_sha256: pack.pack.sha256().to_owned(),
        interviewer_locale: pack.spoken(interviewer),
        respondent_locale: pack.spoken(respondent),
        current_question: first.map(|question| question.id.clone()),
        state: ScreeningState::InProgress,
        begun_at: now,
        changed_at: now,
    })
}

/// Opens a screening at the question where it was left; a finished one is open again.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpenScreening {
    /// The screening's id.
    pub screening: Uuid,
}

impl Ask for OpenScreening {
    type Reply = Interview;
}

impl InSession for OpenScreening {
    fn answer(self, open: &mut Open<'_>) -> Result<Interview, AppError> {
        let screening = self.screening;
        let mut case = Case::read(open, screening)?;
        reopen(open.session, &mut case)?;
        open.session.set_resume(Some(screening))?;
        page::view(open.session, &case)
    }
}

/// Opens the questions of a finished screening again.
pub(crate) fn reopen(session: &mut Session, case: &mut Case) -> Result<(), AppError> {
    if case.screening.state == ScreeningState::Finished {
        let now = Utc::now();
        session
            .vault
            .set_state(case.screening.id, ScreeningState::InProgress, now)?;
        case.screening.state = ScreeningState::InProgress;
        case.screening.changed_at = now;
    }
    Ok(())
}

/// Puts a screening aside: nothing of it changes, and it is no longer the one to resume. Answers with
/// the few screenings to come back to.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PauseScreening {
    /// The screening's id.
    pub screening: Uuid,
}

impl Ask for PauseScreening {
    type Reply = ScreeningPage;
}

impl InSession for PauseScreening {
    fn answer(self, open: &mut Open<'_>) -> Result<ScreeningPage, AppError> {
        if open.session.vault.screening(self.screening)?.is_none() {
            return Err(AppError::ScreeningUnknown);
        }
        open.session.set_resume(None)?;
        list::home(open)
    }
}
