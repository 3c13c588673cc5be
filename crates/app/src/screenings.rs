//! The list of screenings: begin, open, put aside.

use crate::app::Inner;
use crate::case::{self, Case, FINISHED, IN_PROGRESS};
use crate::failure::failure;
use crate::interview;
use crate::outbox;
use crate::protocols;
use crate::session::Session;
use crate::view::{Failure, Interview, ScreeningSummary, Way};
use crate::visits;
use chrono::Utc;
use repere_protocol::Answers;
use repere_vault::{OutboxEntry, Screening, StoredJudgement};
use uuid::Uuid;

/// All screenings, newest change first.
pub(crate) fn list(inner: &Inner) -> Result<Vec<ScreeningSummary>, Failure> {
    inner.in_session(|session| list_in(inner, session))
}

/// The same in an open session.
pub(crate) fn list_in(
    inner: &Inner,
    session: &mut Session,
) -> Result<Vec<ScreeningSummary>, Failure> {
    let locale = inner.interface_locale();
    let outbox = outbox::current(session)?;
    let judgements = session.vault.standing_judgements()?;
    let mut list = Vec::new();
    for screening in session.vault.screenings()? {
        // One screening whose pack can no longer be read does not hide the others; opening it
        // says what is wrong.
        list.push(match Case::of(inner, session, screening.clone()) {
            Ok(case) => summary(&case, &locale, &outbox, judgements.get(&screening.id)),
            Err(_) => unreadable(&screening, &locale, &outbox),
        });
    }
    Ok(list)
}

pub(crate) fn summary(
    case: &Case,
    locale: &str,
    outbox: &[OutboxEntry],
    judgement: Option<&StoredJudgement>,
) -> ScreeningSummary {
    let route = case.route();
    let answered = route
        .reached
        .iter()
        .filter(|id| case.answers.contains_key(*id));
    let finished = case.screening.state == FINISHED;
    ScreeningSummary {
        id: case.screening.id,
        code: case.screening.code.clone(),
        protocol: case.title(locale),
        state: case::state(&case.screening),
        respondent_locale: case.pack.locale(case.respondent()),
        begun_at: case.screening.begun_at,
        changed_at: case.screening.changed_at,
        answered: answered.count() as u32,
        put_off: case.settled.put_off(),
        observation_only: case.way() == Way::Observation,
        outcome: finished.then(|| case::outcome(&case.pack, locale, &case.assess().outcome)),
        judgement: judgement
            .and_then(|judgement| judgement.outcome.as_deref())
            .map(|outcome| case::outcome(&case.pack, locale, outcome)),
        referrals: referral_states(&case.screening, outbox),
        visit: case.visit.clone(),
    }
}

pub(crate) fn unreadable(
    screening: &Screening,
    locale: &str,
    outbox: &[OutboxEntry],
) -> ScreeningSummary {
    ScreeningSummary {
        id: screening.id,
        code: screening.code.clone(),
        protocol: crate::texts::verbatim(&screening.protocol_id, locale),
        state: case::state(screening),
        respondent_locale: crate::texts::locale(
            &screening.respondent_locale,
            repere_language::Review::Draft,
        ),
        begun_at: screening.begun_at,
        changed_at: screening.changed_at,
        answered: 0,
        put_off: None,
        observation_only: false,
        outcome: None,
        judgement: None,
        referrals: referral_states(screening, outbox),
        visit: None,
    }
}

fn referral_states(screening: &Screening, outbox: &[OutboxEntry]) -> Vec<crate::view::OutboxState> {
    let own = outbox
        .iter()
        .filter(|entry| entry.screening == screening.id);
    own.map(|entry| outbox::state(&entry.state)).collect()
}

/// Begins a screening with the pack that is offered now, which it keeps. What comes before the
/// questions is shown first.
pub(crate) fn begin(
    inner: &Inner,
    protocol: &str,
    interviewer_locale: &str,
    respondent_locale: &str,
    visit: Option<Uuid>,
) -> Result<Interview, Failure> {
    inner.in_session(|session| {
        if let Some(visit) = visit {
            visits::require_open(session, visit)?;
        }
        let pack = protocols::offered(inner, session, protocol)?;
        pack.require_locale(interviewer_locale)?;
        pack.require_locale(respondent_locale)?;
        let now = Utc::now();
        let first = pack.pack.next(&Answers::new(), None);
        session.vault.put_pack(&pack.to_stored())?;
        let screening = Screening {
            id: Uuid::now_v7(),
            code: session.vault.next_code()?,
            protocol_id: pack.pack.id().to_owned(),
            protocol_version: pack.pack.version().to_owned(),
            protocol_sha256: pack.pack.sha256().to_owned(),
            interviewer_locale: interviewer_locale.to_owned(),
            respondent_locale: respondent_locale.to_owned(),
            current_question: first.map(|question| question.id.clone()),
            state: IN_PROGRESS.to_owned(),
            begun_at: now,
            changed_at: now,
        };
        session
            .vault
            .insert_screening_with(&screening, &[], visit)?;
        session.set_resume(Some(screening.id))?;
        let case = Case::of(inner, session, screening)?;
        interview::view(session, &case)
    })
}

/// Opens a screening where it was left; a finished one is open again.
pub(crate) fn open(inner: &Inner, screening: Uuid) -> Result<Interview, Failure> {
    inner.in_session(|session| {
        let mut case = Case::read(inner, session, screening)?;
        reopen(session, &mut case)?;
        session.set_resume(Some(screening))?;
        interview::view(session, &case)
    })
}

/// Opens the questions of a finished screening again.
pub(crate) fn reopen(session: &mut Session, case: &mut Case) -> Result<(), Failure> {
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
pub(crate) fn pause(inner: &Inner, screening: Uuid) -> Result<Vec<ScreeningSummary>, Failure> {
    inner.in_session(|session| {
        if session.vault.screening(screening)?.is_none() {
            return Err(failure("screening-unknown"));
        }
        session.set_resume(None)?;
        list_in(inner, session)
    })
}
