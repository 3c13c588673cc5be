//! What an assessment tells beside the outcome: other views, points, types of exploitation, and
//! answers that cannot be true together.

use crate::screening::answers;
use crate::screening::case::Case;
use crate::texts;
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

/// The id of the contradiction between what the worker said of a child before the questions and the answers. No pack
/// has it: an id of a pack has no colon.
const CHILD_AND_ADULT: &str = "before:child";

/// What cannot be true together, with the answers: first that the worker said of a child and the answers of an adult,
/// then the pack's contradictions.
pub(crate) fn contradictions(
    case: &Case,
    found: &[ContradictionAssessment],
) -> Vec<ContradictionView> {
    let adult = case.answers_against_a_child();
    let of_child = (!adult.is_empty()).then(|| ContradictionView {
        id: CHILD_AND_ADULT.to_owned(),
        text: texts::interface_text(case.interviewer(), "contradiction-child-and-adult"),
        answers: answers_to(case, adult.into_iter()),
    });
    let of_pack = found.iter().map(|one| ContradictionView {
        id: one.id.clone(),
        text: case.text(&format!("contradiction-{}", one.id)),
        answers: answers_to(case, one.questions.iter().map(String::as_str)),
    });
    of_child.into_iter().chain(of_pack).collect()
}

/// The answers to questions, as far as there are any.
fn answers_to<'q>(case: &Case, questions: impl Iterator<Item = &'q str>) -> Vec<BecauseView> {
    let known = questions.filter_map(|question| {
        let recorded = case.answers.get(question)?;
        Some(because(
            case,
            question,
            &recorded.answer,
            recorded.provenance,
        ))
    });
    known.collect()
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
