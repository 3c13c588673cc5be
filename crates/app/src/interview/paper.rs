//! The sheets to print. The page lays them out and prints; nothing of them is written to a file.

use crate::ask::{Ask, InSession};
use crate::error::AppError;
use crate::interview::assessment_views;
use crate::referral::disclosure;
use crate::referral::draft::Choice;
use crate::screening::case::Case;
use crate::screening::counting::{self, AtQuestions};
use crate::session::open::Open;
use crate::view::{FactView, NoteView, PaperView};
use repere_protocol::{Answer, Population};
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

/// What was recorded, to be laid out on paper: only what counts, so that paper and result say the same.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowPaper {
    /// The screening's id.
    pub screening: Uuid,
}

impl Ask for ShowPaper {
    type Reply = PaperView;
}

impl InSession for ShowPaper {
    fn answer(self, open: &mut Open<'_>) -> Result<PaperView, AppError> {
        let screening = self.screening;
        let case = Case::read(open, screening)?;
        let at_questions = AtQuestions::read(&open.session.vault, &case)?;
        let assessment = case.assess();
        let told = disclosure::told(&case, &assessment, &Choice::default());
        let counting = at_questions.counting.iter().map(|at| &at.question);
        let kept = counting.filter(|question| told.kept_questions.contains(*question));
        let kept = kept.cloned().collect();
        let answers = counting::answers(&case);
        let facts = answers.iter().map(|(question, recorded)| {
            let shown =
                assessment_views::because(&case, question, &recorded.answer, recorded.provenance);
            FactView {
                question: shown.question,
                prompt: shown.prompt,
                answer: shown.answer,
                provenance: shown.provenance,
                recorded_at: case.recorded_at.get(question).copied().unwrap_or_default(),
                unanswered: matches!(recorded.answer, Answer::Unanswered(_)),
            }
        });
        let facts = facts.collect();
        let counting = at_questions.counting.into_iter();
        let notes = counting.filter_map(|at| {
            Some(NoteView {
                prompt: case.pack.worker_prompt(case.interviewer(), &at.question),
                question: at.question,
                note: at.note?,
            })
        });
        Ok(PaperView {
            may_be_minor: assessment.population != Population::Adult,
            facts,
            notes: notes.collect(),
            kept_questions: kept,
            begun_at: case.screening.begun_at,
        })
    }
}
