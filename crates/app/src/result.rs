//! What the answers amount to, and why.

use crate::app::Inner;
use crate::before;
use crate::case::{Case, FINISHED};
use crate::drafts;
use crate::outbox;
use crate::session::Session;
use crate::view::{BecauseView, DimensionView, Failure, IndicationView, ResultView};
use chrono::Utc;
use repere_protocol::{Assessment, IndicatorAssessment, IndicatorState, Provenance};
use uuid::Uuid;

use crate::answers;

/// Closes the questions and shows the result.
pub(crate) fn finish(inner: &Inner, screening: Uuid) -> Result<ResultView, Failure> {
    inner.in_session(|session| {
        let mut case = Case::read(inner, session, screening)?;
        if case.screening.state != FINISHED {
            let now = Utc::now();
            session.vault.set_state(screening, FINISHED, now)?;
            case.screening.state = FINISHED.to_owned();
            case.screening.changed_at = now;
        }
        session.set_resume(None)?;
        view(inner, session, &case)
    })
}

/// Shows the result as it stands; changes nothing.
pub(crate) fn show(inner: &Inner, screening: Uuid) -> Result<ResultView, Failure> {
    inner.in_session(|session| {
        let case = Case::read(inner, session, screening)?;
        view(inner, session, &case)
    })
}

fn view(inner: &Inner, session: &mut Session, case: &Case) -> Result<ResultView, Failure> {
    let assessment = case.assess();
    let locale = case.interviewer();
    let referrals = outbox::items(inner, session)?
        .into_iter()
        .filter(|item| item.screening == case.screening.id)
        .collect();
    Ok(ResultView {
        screening: case.head(),
        outcome: case.outcome(&assessment.outcome),
        lowest: case.outcome(&assessment.range.lowest),
        highest: case.outcome(&assessment.range.highest),
        dimensions: dimensions(case, &assessment),
        indications: present(&assessment)
            .into_iter()
            .map(|indicator| indication(case, indicator))
            .collect(),
        unknown: case.open_questions(&case.route(), &assessment.could_change),
        next_steps: next_steps(case, &assessment.outcome)
            .map(|id| case.pack.text(locale, &format!("next-step-{id}")))
            .collect(),
        before: before::view(session, case)?,
        danger_reported_at: session.vault.dangers(case.screening.id)?,
        referrals,
        draft: drafts::kept(session, case.screening.id, drafts::REFERRAL)?,
        protocol: case.pack.reference(locale),
    })
}

fn next_steps<'a>(case: &'a Case, outcome: &str) -> impl Iterator<Item = String> + use<'a> {
    let outcomes = case.pack.pack.outcomes();
    let found = outcomes.iter().find(|known| known.id == outcome);
    let steps = found
        .map(|outcome| outcome.next_steps.as_slice())
        .unwrap_or_default();
    steps.iter().cloned()
}

fn dimensions(case: &Case, assessment: &Assessment) -> Vec<DimensionView> {
    let ordered = case.pack.pack.dimensions().iter().filter_map(|dimension| {
        assessment
            .dimensions
            .iter()
            .find(|assessed| assessed.id == dimension.id)
    });
    ordered
        .map(|dimension| DimensionView {
            id: dimension.id.clone(),
            title: case
                .pack
                .text(case.interviewer(), &format!("dimension-{}", dimension.id)),
            state: answers::code(&dimension.state),
            strong: dimension.strong,
            medium: dimension.medium,
            weak: dimension.weak,
        })
        .collect()
}

/// What was noticed, strongest first, then as in the assessment. What weighs nothing for this
/// person (for a minor, an indicator of the adult list alone) comes last: it was noticed all the
/// same, and outcomes may count it.
pub(crate) fn present(assessment: &Assessment) -> Vec<&IndicatorAssessment> {
    let mut present: Vec<_> = assessment
        .indicators
        .iter()
        .filter(|indicator| indicator.state == IndicatorState::Present)
        .collect();
    present.sort_by_key(|indicator| std::cmp::Reverse(indicator.weight));
    present
}

/// The code of an indicator's weight; `none` where it weighs nothing for this person.
pub(crate) fn weight(indicator: &IndicatorAssessment) -> String {
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
        because: indicator
            .because
            .iter()
            .map(|because| BecauseView {
                question: because.question.clone(),
                prompt: match because.provenance {
                    Provenance::Observed => case.pack.observed_prompt(locale, &because.question),
                    _ => case.pack.worker_prompt(locale, &because.question),
                },
                answer: case.answer_words(locale, &because.question, &because.answer),
                provenance: because.provenance,
            })
            .collect(),
    }
}
