//! What an assessment tells beside the outcome: other views, points, types of exploitation, and
//! answers that cannot be true together.

use crate::screening::answers;
use crate::screening::case::Case;
use crate::view::{
    BecauseView, ContradictionView, DimensionView, ExploitationView, OtherView, ScoreView, SideView,
};
use repere_protocol::{
    Assessment, ContradictionAssessment, DimensionAssessment, ExploitationState, Provenance,
};

/// The dimensions of the main view, in the pack's order.
pub(crate) fn dimensions(case: &Case, assessment: &Assessment) -> Vec<DimensionView> {
    let main = assessment
        .dimensions
        .iter()
        .filter(|one| one.view.is_none());
    main.map(|one| dimension(case, one)).collect()
}

/// The other views, in the order in which the pack first names them.
pub(crate) fn views(case: &Case, assessment: &Assessment) -> Vec<OtherView> {
    let mut views: Vec<OtherView> = Vec::new();
    for assessed in &assessment.dimensions {
        let Some(id) = &assessed.view else { continue };
        let shown = dimension(case, assessed);
        match views.iter_mut().find(|view| view.id == *id) {
            Some(view) => view.dimensions.push(shown),
            None => views.push(OtherView {
                id: id.clone(),
                title: case.text(&format!("view-{id}")),
                dimensions: vec![shown],
            }),
        }
    }
    views
}

fn dimension(case: &Case, assessed: &DimensionAssessment) -> DimensionView {
    let sides = assessed.sides.iter().map(|side| SideView {
        id: side.id.clone(),
        title: case.text(&format!("side-{}", side.id)),
        count: side.count,
    });
    DimensionView {
        id: assessed.id.clone(),
        title: case.text(&format!("dimension-{}", assessed.id)),
        state: answers::code(&assessed.state),
        strong: assessed.strong,
        medium: assessed.medium,
        weak: assessed.weak,
        sides: sides.collect(),
    }
}

/// Every score, in the pack's order.
pub(crate) fn scores(case: &Case, assessment: &Assessment) -> Vec<ScoreView> {
    let scores = assessment.scores.iter().map(|score| ScoreView {
        id: score.id.clone(),
        title: case
            .pack
            .find(case.interviewer(), &format!("score-{}", score.id)),
        points: score.points,
        lowest: score.lowest,
        highest: score.highest,
    });
    scores.collect()
}

/// The types of exploitation that are present, then those that an open answer could still show.
pub(crate) fn exploitations(case: &Case, assessment: &Assessment) -> Vec<ExploitationView> {
    let found = [ExploitationState::Present, ExploitationState::Unknown]
        .into_iter()
        .flat_map(|state| {
            let all = assessment.exploitations.iter();
            all.filter(move |one| one.state == state)
        });
    found
        .map(|one| ExploitationView {
            id: one.id.clone(),
            title: case.text(&format!("exploitation-{}", one.id)),
            present: one.state == ExploitationState::Present,
        })
        .collect()
}

/// Answers that cannot be true together, with the answers.
pub(crate) fn contradictions(
    case: &Case,
    found: &[ContradictionAssessment],
) -> Vec<ContradictionView> {
    found
        .iter()
        .map(|one| ContradictionView {
            id: one.id.clone(),
            text: case.text(&format!("contradiction-{}", one.id)),
            answers: one
                .questions
                .iter()
                .filter_map(|question| {
                    let recorded = case.answers.get(question)?;
                    Some(because(
                        case,
                        question,
                        &recorded.answer,
                        recorded.provenance,
                    ))
                })
                .collect(),
        })
        .collect()
}

/// One answer with the words that it was an answer to.
pub(crate) fn because(
    case: &Case,
    question: &str,
    answer: &repere_protocol::Answer,
    provenance: Provenance,
) -> BecauseView {
    let locale = case.interviewer();
    BecauseView {
        question: question.to_owned(),
        prompt: match provenance {
            Provenance::Observed => case.pack.observed_prompt(locale, question),
            _ => case.pack.worker_prompt(locale, question),
        },
        answer: case.answer_words(locale, question, answer),
        provenance,
    }
}
