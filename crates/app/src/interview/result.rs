//! The result of a screening: the outcome of its answers, and the reasons.

use crate::ask::{Ask, InSession};
use crate::directory::{contacts_and_rights, duties};
use crate::error::AppError;
use crate::interview::assessment_views;
use crate::interview::before_page;
use crate::interview::continue_with;
use crate::outbox::entries;
use crate::referral::disclosure;
use crate::screening::case::Case;
use crate::screening::counting::{AtQuestion, AtQuestions};
use crate::screening::drafts;
use crate::session::open::Open;
use crate::view::{IndicationView, JudgementView, KeptAnswerView, OwnWordsView, ResultView};
use chrono::Utc;
use repere_casebook::{DraftOwner, ScreeningState, StoredJudgement};
use repere_directory::Told;
use repere_protocol::{IndicatorAssessment, IndicatorState};
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

/// Closes the questions and shows what they amount to.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FinishScreening {
    /// The screening's id.
    pub screening: Uuid,
}

impl Ask for FinishScreening {
    type Reply = ResultView;
}

impl InSession for FinishScreening {
    fn answer(self, open: &mut Open<'_>) -> Result<ResultView, AppError> {
        let screening = self.screening;
        let mut case = Case::read(open, screening)?;
        if case.screening.state != ScreeningState::Finished {
            let now = Utc::now();
            let outcome = case.assess().outcome;
            open.session.vault.finish(screening, &outcome, now)?;
            case.screening.state = ScreeningState::Finished;
            case.screening.changed_at = now;
        }
        open.session.set_resume(None)?;
        view(open, &case)
    }
}

/// Shows the result as it stands; changes nothing.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowResult {
    /// The screening's id.
    pub screening: Uuid,
}

impl Ask for ShowResult {
    type Reply = ResultView;
}

impl InSession for ShowResult {
    fn answer(self, open: &mut Open<'_>) -> Result<ResultView, AppError> {
        let case = Case::read(open, self.screening)?;
        view(open, &case)
    }
}

/// The result of a case.
pub(crate) fn view(open: &mut Open<'_>, case: &Case) -> Result<ResultView, AppError> {
    let assessment = case.assess();
    let locale = case.interviewer();
    let id = case.screening.id;
    let told = open.session.vault.visit_referrals()?;
    let of_its_visit = |referral| {
        told.iter()
            .any(|row| row.referral == referral && row.screening == id)
    };
    let referrals = entries::items(open)?
        .into_iter()
        .filter(|item| item.screening == id || of_its_visit(item.referral))
        .collect();
    let asking = contacts_and_rights::asking(open.session, assessment.population)?;
    let directory = open.session.directory()?;
    let role = asking.role.as_deref();
    let told = Told {
        in_role: case.settled.told_in_role(role),
        as_child: case.child_rules(),
    };
    let afterwards = duties::afterwards(&directory, &asking, &told, locale);
    let steps = case.steps(role, &assessment);
    let outcomes = case.pack.pack.outcomes().iter().rev();
    let AtQuestions { counting, closed } = AtQuestions::read(&open.session.vault, case)?;
    Ok(ResultView {
        screening: case.head(),
        outcome: case.outcome(&assessment.outcome),
        lowest: case.outcome(&assessment.range.lowest),
        highest: case.outcome(&assessment.range.highest),
        exact: assessment.exact,
        settled: assessment.settled(),
        dimensions: assessment_views::dimensions(case, &assessment),
        views: assessment_views::views(case, &assessment),
        scores: assessment_views::scores(case, &assessment),
        exploitations: assessment_views::exploitations(case, &assessment),
        contradictions: assessment_views::contradictions(case, &assessment.contradictions),
        own_words: own_words(case, &counting),
        closed: closed.len() as u32,
        kept_answers: kept_answers(case, &counting),
        judgements: judgements(case, open.session.vault.judgements(id)?),
        outcomes: outcomes.map(|outcome| case.outcome(&outcome.id)).collect(),
        continue_with: continue_with::offered(open, case),
        indications: present(&assessment.indicators)
            .into_iter()
            .map(|indicator| indication(case, indicator))
            .collect(),
        unknown: case.open_questions(&case.route(), &assessment.could_change),
        next_steps: steps
            .into_iter()
            .filter(|step| directory.step_is_for(step, &asking, &told))
            .map(|id| case.pack.text(locale, &format!("next-step-{id}")))
            .chain(afterwards)
            .collect(),
        before: before_page::view(open.session, case)?,
        declined: case.settled.declined(),
        contacts: contacts_and_rights::places(&directory, locale, &asking),
        danger_reported_at: open.session.vault.dangers(case.screening.id)?,
        referrals,
        draft: (open.session.vault)
            .draft(DraftOwner::Screening(case.screening.id), drafts::REFERRAL)?,
        protocol: case.pack.reference(locale),
    })
}

/// Judgements as the result shows them, the last first.
fn judgements(case: &Case, judgements: Vec<StoredJudgement>) -> Vec<JudgementView> {
    let newest_first = judgements.into_iter().rev();
    newest_first
        .map(|judgement| JudgementView {
            outcome: judgement.outcome.map(|outcome| case.outcome(&outcome)),
            reason: judgement.reason,
            recorded_at: judgement.recorded_at,
        })
        .collect()
}
/// The person's words, in the order of asking.
fn own_words(case: &Case, counting: &[AtQuestion]) -> Vec<OwnWordsView> {
    let said = counting.iter().filter_map(|at| {
        Some(OwnWordsView {
            question: at.question.clone(),
            prompt: case.pack.worker_prompt(case.interviewer(), &at.question),
            words: at.own_words.clone()?,
        })
    });
    said.collect()
}

/// What a referral tells only where it is chosen, in the order of asking.
fn kept_answers(case: &Case, counting: &[AtQuestion]) -> Vec<KeptAnswerView> {
    let kept = counting.iter().filter(|at| {
        let told = at.answer.is_some() || at.note.is_some() || at.own_words.is_some();
        let told = told && !at.is_only_passed_over();
        told && disclosure::question_is_kept(case, &at.question)
    });
    kept.map(|at| KeptAnswerView {
        question: at.question.clone(),
        prompt: case.pack.worker_prompt(case.interviewer(), &at.question),
    })
    .collect()
}

/// What was noticed, strongest first, then as in the assessment. What weighs nothing for this
/// person (for a minor, an indicator of the adult list alone) comes last: it was noticed all the
/// same, and outcomes may count it.
pub(crate) fn present(indicators: &[IndicatorAssessment]) -> Vec<&IndicatorAssessment> {
    let mut present: Vec<_> = indicators
        .iter()
        .filter(|indicator| indicator.state == IndicatorState::Present)
        .collect();
    present.sort_by_key(|indicator| std::cmp::Reverse(indicator.weight));
    present
}

/// The code of an indicator's weight; `none` where it weighs nothing for this person.
fn weight(indicator: &IndicatorAssessment) -> String {
    let weight = indicator.weight.map_or("none", |weight| weight.code());
    weight.to_owned()
}

fn indication(case: &Case, indicator: &IndicatorAssessment) -> IndicationView {
    let locale = case.interviewer();
    IndicationView {
        id: indicator.id.to_string(),
        statement: case
            .pack
            .text(locale, &format!("indicator-{}", indicator.id)),
        weight: weight(indicator),
        dimension: indicator.dimension.to_string(),
        kept: disclosure::indicator_is_kept(case, indicator.id.as_str()),
        because: indicator
            .because
            .iter()
            .map(|one| assessment_views::because(case, &one.question, &one.answer, one.provenance))
            .collect(),
    }
}
