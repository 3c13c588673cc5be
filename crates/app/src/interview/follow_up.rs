//! Begins a follow-up: a new screening that keeps the answers of an earlier one.
//!
//! Being asked again about the same things harms (WHO, ethical and safety recommendations for
//! interviewing trafficked women, 2003): what was answered stays answered, with its date, and the
//! worker is warned before it is asked anew.

use crate::ask::{Ask, InSession};
use crate::error::AppError;
use crate::interview::lifecycle;
use crate::interview::page;
use crate::interview::preconditions;
use crate::screening::case::Case;
use crate::screening::counting;
use crate::session::open::Open;
use crate::view::Interview;
use chrono::{TimeDelta, Utc};
use repere_casebook::{ScreeningState, StoredAnswer};
use repere_protocol::{Answer, Answers};
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

/// Begins a screening with the same protocol, in the version that is on the device now, and the
/// answers that it still takes: each as it became known, in the language and at the time that it did.
/// Whether it is safe and what the person agrees to is asked anew.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BeginFollowUp {
    /// The id of the finished screening that is followed up.
    pub screening: Uuid,
}

impl Ask for BeginFollowUp {
    type Reply = Interview;
}

impl InSession for BeginFollowUp {
    fn answer(self, open: &mut Open<'_>) -> Result<Interview, AppError> {
        let screening = self.screening;
        let from = Case::read(open, screening)?;
        if from.screening.state != ScreeningState::Finished {
            return Err(AppError::FollowUpUnfinished);
        }
        let pack = open.offered(&from.screening.protocol_id)?;
        // Answers that no longer counted in the earlier screening are not carried over.
        let mut stored: Vec<StoredAnswer> = counting::stored_answers(&open.session.vault, &from)?;
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
        // The earlier answers get a time before the new screening's, also where the clock was set back.
        let latest = stored.iter().map(|answer| answer.recorded_at).max();
        let after = latest.map(|latest| latest + TimeDelta::nanoseconds(1));
        let now = Utc::now();
        let now = after.map_or(now, |after| after.max(now));
        let begun = lifecycle::beginning(
            open.session,
            &pack,
            [from.interviewer(), from.respondent()],
            &known,
            now,
        )?;
        open.session.vault.put_pack(&pack.to_stored())?;
        let waiting = preconditions::waiting(&begun);
        open.session
            .vault
            .insert_follow_up(&begun, &stored, &[waiting], screening)?;
        open.session.set_resume(Some(begun.id))?;
        let case = Case::of(open, begun)?;
        page::view(open.session, &case)
    }
}

/// Leaves what was said before as it is, and goes on to the next question that is open.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeepAnswer {
    /// The screening's id.
    pub screening: Uuid,
    /// The question's id in the pack.
    pub question: String,
}

impl Ask for KeepAnswer {
    type Reply = Interview;
}

impl InSession for KeepAnswer {
    fn answer(self, open: &mut Open<'_>) -> Result<Interview, AppError> {
        let KeepAnswer {
            screening,
            question,
        } = self;
        let mut case = Case::read(open, screening)?;
        if case.pack.pack.question(&question).is_none() {
            return Err(AppError::QuestionUnknown { question });
        }
        lifecycle::reopen(open.session, &mut case)?;
        let next = case.next(Some(&question));
        open.session
            .vault
            .set_position(screening, next.as_deref(), Utc::now())?;
        open.session.set_resume(Some(screening))?;
        case.screening.current_question = next;
        page::view(open.session, &case)
    }
}
