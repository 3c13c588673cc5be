//! An explanation as JSON.

use super::data::{Explanation, Step, Tried};
use crate::score;
use repere_protocol::{Condition, Traced, Verdict};
use serde_json::{Value as Json, json};

/// The assessment as `score` gives it, with the reasons beside.
pub(crate) fn to_json(explanation: &Explanation<'_>) -> Json {
    let assessment = score::to_json(&explanation.assessment);
    let walk = explanation.walk.iter().map(|step| {
        let why = explanation.gate(&step.question.id).map(reason);
        step_json(step, why)
    });
    let outcomes = explanation.traces.outcomes.iter().map(|(outcome, when)| {
        let why = when.as_ref().map(reason);
        json!({ "id": outcome.id, "why": why })
    });
    let case = explanation.case.as_ref().map(|tested| {
        json!({
            "id": tested.case.id,
            "description": tested.case.description,
            "differences": tested.differences,
        })
    });
    let beside = |id: &str, when| json!({ "id": id, "why": reason(when) });
    let exploitations = explanation.traces.exploitations.iter();
    let exploitations = exploitations.map(|(one, when)| beside(&one.id, when));
    let contradictions = explanation.traces.contradictions.iter();
    let contradictions = contradictions.map(|(one, when)| beside(&one.id, when));
    let scores = explanation.traces.scores.iter().map(|(score, parts)| {
        let parts = parts.iter().map(|(part, verdict)| {
            let mut part = json!(part);
            part["verdict"] = json!(verdict);
            part
        });
        json!({ "id": score.id, "add": parts.collect::<Vec<_>>() })
    });
    let hand_on = explanation.traces.hand_on.iter();
    let hand_on = hand_on.map(|(to, handed)| json!({ "pack": to.pack, "answers": handed }));
    json!({
        "scores": scores.collect::<Vec<_>>(),
        "exploitations": exploitations.collect::<Vec<_>>(),
        "contradictions": contradictions.collect::<Vec<_>>(),
        "hand_on": hand_on.collect::<Vec<_>>(),
        "case": case,
        "assessment": assessment,
        "walk": walk.collect::<Vec<_>>(),
        "presumed_minor": explanation.traces.presumed_minor.as_ref().map(reason),
        "outcomes": outcomes.collect::<Vec<_>>(),
        "open": explanation.open.iter().map(tried_json).collect::<Vec<_>>(),
        "otherwise": explanation.otherwise.iter().map(tried_json).collect::<Vec<_>>(),
    })
}

fn step_json(step: &Step<'_>, why: Option<Json>) -> Json {
    let state = match step.reached {
        Verdict::Holds => "reached",
        Verdict::Fails => "ruled-out",
        Verdict::Open => "undecided",
    };
    json!({
        "section": step.question.section,
        "question": step.question.id,
        "state": state,
        "why": why,
        "recorded": step.recorded,
        "raises": step.raises,
        "opens": step.opens,
        "alert": step.alert,
    })
}

fn tried_json(tried: &Tried<'_>) -> Json {
    let answers = tried.answers.iter().map(|tried| {
        json!({
            "answer": tried.answer,
            "outcome": tried.range.lowest,
            "range": tried.range,
        })
    });
    json!({ "question": tried.question.id, "answers": answers.collect::<Vec<_>>() })
}

/// A condition as the pack has it, with what each part comes to.
fn reason(traced: &Traced<'_>) -> Json {
    let parts = || traced.parts.iter().map(reason).collect::<Vec<_>>();
    let mut reason = match traced.condition {
        Condition::All(_) => json!({ "all": parts() }),
        Condition::Any(_) => json!({ "any": parts() }),
        Condition::Not(_) => json!({ "not": parts().pop() }),
        Condition::Of { at_least, .. } => json!({ "of": parts(), "at_least": at_least }),
        Condition::Score { score, at_least } => json!({ "score": score, "at_least": at_least }),
        Condition::Question { question, test } => json!({ "question": question, "test": test }),
        leaf => json!(leaf),
    };
    reason["verdict"] = json!(traced.verdict);
    reason
}
