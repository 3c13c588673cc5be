//! What no longer counts because a changed answer closed its question: read here, and removed.
//!
//! It is brought back by changing the answer that closed it; nothing else discloses it.

use crate::ask::{Ask, InSession};
use crate::error::AppError;
use crate::screening::case::Case;
use crate::screening::counting::{AtQuestion, AtQuestions};
use crate::session::open::{Open, Session};
use crate::view::{ClosedPart, ClosedView, ClosingAnswer};
use chrono::Utc;
use repere_casebook::ScreeningState;
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

/// Everything of a screening that does not count, in the order of asking. Changes nothing.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListClosed {
    /// The screening's id.
    pub screening: Uuid,
}

impl Ask for ListClosed {
    type Reply = Vec<ClosedView>;
}

impl InSession for ListClosed {
    fn answer(self, open: &mut Open<'_>) -> Result<Vec<ClosedView>, AppError> {
        let case = Case::read(open, self.screening)?;
        view(open.session, &case)
    }
}

/// Removes one thing that does not count, for good, and answers with what is left. What counts is changed
/// at its question, and is refused here.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RemoveClosed {
    /// The screening's id.
    pub screening: Uuid,
    /// The id of the question that it stands at.
    pub question: String,
    /// Which of what stands there.
    pub part: ClosedPart,
}

impl Ask for RemoveClosed {
    type Reply = Vec<ClosedView>;
}

impl InSession for RemoveClosed {
    fn answer(self, open: &mut Open<'_>) -> Result<Vec<ClosedView>, AppError> {
        let RemoveClosed {
            screening,
            question,
            part,
        } = self;
        let case = Case::read(open, screening)?;
        if case.route().leads_to(&question) {
            return Err(AppError::QuestionCounts { question });
        }
        let vault = &open.session.vault;
        vault.remove_at_question(screening, &question, part.into(), Utc::now())?;
        vault.forget_log()?;
        let case = Case::read(open, screening)?;
        if case.screening.state == ScreeningState::Finished {
            let outcome = case.assess().outcome;
            open.session.vault.keep_outcome(screening, &outcome)?;
        }
        view(open.session, &case)
    }
}

fn view(session: &Session, case: &Case) -> Result<Vec<ClosedView>, AppError> {
    let closed = AtQuestions::read(&session.vault, case)?.closed;
    Ok(closed.into_iter().map(|at| closed_view(case, at)).collect())
}

fn closed_view(case: &Case, at: AtQuestion) -> ClosedView {
    let locale = case.interviewer();
    let pack = &case.pack;
    let answer = at.answer.as_ref();
    let by = pack.pack.closed_by(&case.answers, &at.question);
    ClosedView {
        prompt: pack.worker_prompt(locale, &at.question),
        answer: answer.map(|known| case.answer_words(locale, &at.question, &known.answer)),
        provenance: answer.map(|known| known.provenance),
        recorded_at: at.recorded_at,
        note: at.note,
        own_words: at.own_words,
        draft: at.draft,
        closed_by: by
            .into_iter()
            .filter_map(|question| {
                let recorded = case.answers.get(&question)?;
                Some(ClosingAnswer {
                    prompt: pack.worker_prompt(locale, &question),
                    answer: case.answer_words(locale, &question, &recorded.answer),
                    question,
                })
            })
            .collect(),
        question: at.question,
    }
}
