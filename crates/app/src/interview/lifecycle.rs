//! A screening: begin, open, put aside.

use crate::device::Device;
use crate::error::AppError;
use crate::find::list;
use crate::interview::answering;
use crate::protocols::installed;
use crate::protocols::packs::LoadedPack;
use crate::screening::case::{Case, FINISHED, IN_PROGRESS};
use crate::session::Session;
use crate::view::{Interview, ScreeningPage};
use crate::visits::visit;
use chrono::{DateTime, Utc};
use repere_casebook::Screening;
use repere_protocol::Answers;
use uuid::Uuid;

/// Begins a screening with the pack that is offered now, which it keeps. What comes before the
/// questions is shown first.
pub(crate) fn begin(
    device: &Device,
    protocol: &str,
    interviewer_locale: &str,
    respondent_locale: &str,
    visit: Option<Uuid>,
) -> Result<Interview, AppError> {
    device.in_session(|session| {
        if let Some(visit) = visit {
            visit::require_open(session, visit)?;
        }
        let pack = installed::offered(device, session, protocol)?;
        pack.require_locale(interviewer_locale)?;
        pack.require_locale(respondent_locale)?;
        session.vault.put_pack(&pack.to_stored())?;
        let screening = beginning(
            session,
            &pack,
            [interviewer_locale, respondent_locale],
            &Answers::new(),
            Utc::now(),
        )?;
        session
            .vault
            .insert_screening_with(&screening, &[], visit)?;
        session.set_resume(Some(screening.id))?;
        let case = Case::of(device, session, screening)?;
        answering::view(session, &case)
    })
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
        state: IN_PROGRESS.to_owned(),
        begun_at: now,
        changed_at: now,
    })
}

/// Opens a screening where it was left; a finished one is open again.
pub(crate) fn open(device: &Device, screening: Uuid) -> Result<Interview, AppError> {
    device.in_session(|session| {
        let mut case = Case::read(device, session, screening)?;
        reopen(session, &mut case)?;
        session.set_resume(Some(screening))?;
        answering::view(session, &case)
    })
}

/// Opens the questions of a finished screening again.
pub(crate) fn reopen(session: &mut Session, case: &mut Case) -> Result<(), AppError> {
    if case.screening.state == FINISHED {
        let now = Utc::now();
        session
            .vault
            .set_state(case.screening.id, IN_PROGRESS, now)?;
        case.screening.state = IN_PROGRESS.to_owned();
        case.screening.changed_at = now;
    }
    Ok(())
}

/// Puts a screening aside: nothing of it changes, and it is no longer the one to resume.
pub(crate) fn pause(device: &Device, screening: Uuid) -> Result<ScreeningPage, AppError> {
    device.in_session(|session| {
        if session.vault.screening(screening)?.is_none() {
            return Err(AppError::ScreeningUnknown);
        }
        session.set_resume(None)?;
        list::home(device, session)
    })
}
