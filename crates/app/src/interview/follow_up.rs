//! Speaks with a person again without asking again: a new screening that keeps what was said.
//!
//! Being asked again about the same things harms (WHO, ethical and safety recommendations for
//! interviewing trafficked women, 2003): what was answered stays answered, with its date, and the
//! worker is warned before it is asked anew.

use crate::device::Device;
use crate::error::AppError;
use crate::interview::answering;
use crate::interview::lifecycle;
use crate::interview::preconditions;
use crate::protocols::installed;
use crate::screening::case::{Case, FINISHED};
use crate::view::Interview;
use chrono::{TimeDelta, Utc};
use repere_casebook::StoredAnswer;
use repere_protocol::{Answer, Answers};
use uuid::Uuid;

/// Begins a screening with the same protocol, in the version that is on the device now, and the
/// answers that it still takes: each as it became known, in the language and at the time that it did.
/// Whether it is safe and what the person agrees to is asked anew.
pub(crate) fn begin(device: &Device, screening: Uuid) -> Result<Interview, AppError> {
    device.in_session(|session| {
        let from = Case::read(device, session, screening)?;
        if from.screening.state != FINISHED {
            return Err(AppError::FollowUpUnfinished);
        }
        let pack = installed::offered(device, session, &from.screening.protocol_id)?;
        let mut stored: Vec<StoredAnswer> = session.vault.answers(screening)?;
        let mut known = Answers::new();
        stored.retain(|answer| match from.answers.get(&answer.question) {
            Some(recorded) if !matches!(recorded.answer, Answer::Unanswered(_)) => {
                let taken = pack.pack.check_answer(&answer.question, &recorded.answer);
                let taken = taken.is_ok();
                if taken {
                    known.insert(answer.question.clone(), recorded.clone());
                }
                taken
            }
            _ => false,
        });
        // What was said before is older than the screening, also where the clock was set back.
        let latest = stored.iter().map(|answer| answer.recorded_at).max();
        let after = latest.map(|latest| latest + TimeDelta::nanoseconds(1));
        let now = Utc::now();
        let now = after.map_or(now, |after| after.max(now));
        let begun = lifecycle::beginning(
            session,
            &pack,
            [from.interviewer(), from.respondent()],
            &known,
            now,
        )?;
        session.vault.put_pack(&pack.to_stored())?;
        let waiting = preconditions::waiting(&begun);
        session
            .vault
            .insert_follow_up(&begun, &stored, &[waiting], screening)?;
        session.set_resume(Some(begun.id))?;
        let case = Case::of(device, session, begun)?;
        answering::view(session, &case)
    })
}

/// Leaves what was said before as it is, and goes on to the next question that is open.
pub(crate) fn keep(
    device: &Device,
    screening: Uuid,
    question: &str,
) -> Result<Interview, AppError> {
    device.in_session(|session| {
        let mut case = Case::read(device, session, screening)?;
        if case.pack.pack.question(question).is_none() {
            return Err(AppError::QuestionUnknown {
                question: question.to_owned(),
            });
        }
        lifecycle::reopen(session, &mut case)?;
        let next = case.next(Some(question));
        session
            .vault
            .set_position(screening, next.as_deref(), Utc::now())?;
        session.set_resume(Some(screening))?;
        case.screening.current_question = next;
        answering::view(session, &case)
    })
}

/// How an answer of a case is kept in the reader's eye: it was said in an earlier conversation.
pub(crate) fn said_before(case: &Case, question: &str) -> bool {
    let at = case.recorded_at.get(question);
    case.follows.is_some() && at.is_some_and(|at| *at < case.screening.begun_at)
}
