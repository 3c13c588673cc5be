//! An assessment, as data for programs and as sentences for people.

use crate::Words;
use crate::assessment_text::AssessmentText;
use repere_language::Value;
use repere_protocol::{Assessment, Because, IndicatorAssessment, IndicatorState, Pack};
use serde_json::{Value as Json, json};

/// The assessment as JSON. Absent indicators are left out.
pub fn to_json(assessment: &Assessment) -> Json {
    let shown = |indicator: &&IndicatorAssessment| indicator.state != IndicatorState::Absent;
    let indicators: Vec<&IndicatorAssessment> =
        assessment.indicators.iter().filter(shown).collect();
    json!({
        "scores": assessment.scores,
        "exploitations": assessment.exploitations,
        "contradictions": assessment.contradictions,
        "protocol": assessment.protocol,
        "population": assessment.population,
        "outcome": assessment.outcome,
        "range": assessment.range,
        "exact": assessment.exact,
        "dimensions": assessment.dimensions,
        "indicators": indicators,
        "alerts": assessment.alerts,
        "could_change": assessment.could_change,
        "facts": assessment.facts,
    })
}

/// The assessment as a person reads it, in a language of the interface.
pub fn to_text(assessment: &Assessment, pack: &Pack, lang: &str) -> String {
    let words = Words::of(pack, lang);
    let mut page = AssessmentText::new(&words);
    page.title(assessment);
    page.line(0, &assessment.protocol.sha256);
    page.blank();
    page.outcome(&assessment.outcome);
    page.range(&assessment.range);
    page.population(assessment.population);
    page.heading("protocol-score-dimensions");
    for dimension in &assessment.dimensions {
        page.dimension(dimension);
        if let Some(rule) = dimension.rule {
            page.rule(rule);
        }
        page.sides(dimension);
    }
    if !assessment.scores.is_empty() {
        page.heading("protocol-score-scores");
        for score in &assessment.scores {
            page.score(score);
        }
    }
    if !assessment.exploitations.is_empty() {
        page.heading("protocol-score-exploitations");
        for exploitation in &assessment.exploitations {
            page.exploitation(&exploitation.id, exploitation.state);
        }
    }
    for (state, heading) in [
        (IndicatorState::Present, "protocol-score-present"),
        (IndicatorState::Unknown, "protocol-score-unknown"),
    ] {
        indicators(&mut page, assessment, state, heading);
    }
    if !assessment.could_change.is_empty() {
        page.heading("protocol-score-open");
        for question in &assessment.could_change {
            let text = words.text(&format!("question-{question}"), None).text;
            page.line(1, &format!("- {text} [{question}]"));
        }
    }
    if !assessment.contradictions.is_empty() {
        page.heading("protocol-score-contradictions");
        for contradiction in &assessment.contradictions {
            page.contradiction(&contradiction.id, &contradiction.questions.join(", "));
        }
    }
    for alert in &assessment.alerts {
        page.alert(0, &alert.text);
    }
    page.exactness(assessment);
    page.text
}

/// The indicators in a state, each with the answers that it rests on.
fn indicators(
    page: &mut AssessmentText<'_>,
    assessment: &Assessment,
    state: IndicatorState,
    heading: &str,
) {
    let shown = assessment
        .indicators
        .iter()
        .filter(|one| one.state == state);
    let shown: Vec<&IndicatorAssessment> = shown.collect();
    if shown.is_empty() {
        return;
    }
    page.heading(heading);
    for indicator in shown {
        let text = page.words.indicator(&indicator.id);
        let weight = page.words.weight(indicator.weight);
        page.line(1, &format!("- {text} ({weight}) [{}]", indicator.id));
        for because in &indicator.because {
            self::because(page, because);
        }
    }
}

fn because(page: &mut AssessmentText<'_>, because: &Because) {
    let words = page.words;
    let question = words.text(&format!("question-{}", because.question), None);
    let answer = words.answer(&because.question, &because.answer);
    let provenance = words.word(&format!("provenance-{}", because.provenance.code()));
    let arguments = [
        ("question", Value::from(&question.text)),
        ("answer", (&answer).into()),
        ("provenance", (&provenance).into()),
    ];
    page.say(0, "protocol-score-because", &arguments);
}
