//! An assessment, as data for programs and as sentences for people.

use crate::Words;
use repere_language::Value;
use repere_protocol::{
    Assessment, Because, DimensionState, ExploitationState, IndicatorAssessment, IndicatorState,
    Pack, Population,
};
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
    Page {
        words: Words::of(pack, lang),
        lines: Vec::new(),
    }
    .write(assessment)
}

struct Page<'a> {
    words: Words<'a>,
    lines: Vec<String>,
}

impl Page<'_> {
    fn write(mut self, assessment: &Assessment) -> String {
        let reference = &assessment.protocol;
        let title = self.pack_text("title", None);
        self.line(
            "protocol-score-title",
            &[
                ("title", (&title).into()),
                ("version", (&reference.version).into()),
            ],
        );
        self.lines.push(reference.sha256.clone());
        self.lines.push(String::new());
        self.outcome(assessment);
        self.lines.push(String::new());
        self.heading("protocol-score-dimensions");
        for dimension in &assessment.dimensions {
            let title = self.pack_text(&format!("dimension-{}", dimension.id), None);
            let state = match dimension.state {
                DimensionState::Positive => "protocol-score-positive",
                DimensionState::NotReached => "protocol-score-not-reached",
                DimensionState::CouldChange => "protocol-score-could-change",
            };
            let state = self.word(state);
            let arguments = [
                ("title", Value::from(&title)),
                ("state", (&state).into()),
                ("strong", dimension.strong.into()),
                ("medium", dimension.medium.into()),
                ("weak", dimension.weak.into()),
            ];
            self.line("protocol-score-dimension", &arguments);
            if let Some(rule) = dimension.rule {
                let rule = self.words.rule(rule);
                self.line("protocol-score-rule", &[("rule", (&rule).into())]);
            }
            for side in &dimension.sides {
                let title = self.pack_text(&format!("side-{}", side.id), None);
                let arguments = [("title", Value::from(&title)), ("count", side.count.into())];
                self.line("protocol-score-side", &arguments);
            }
        }
        self.scores(assessment);
        self.exploitations(assessment);
        self.indicators(
            assessment,
            IndicatorState::Present,
            "protocol-score-present",
        );
        self.indicators(
            assessment,
            IndicatorState::Unknown,
            "protocol-score-unknown",
        );
        if !assessment.could_change.is_empty() {
            self.lines.push(String::new());
            self.heading("protocol-score-open");
            for question in &assessment.could_change {
                let text = self.pack_text(&format!("question-{question}"), None);
                self.lines.push(format!("  - {text} [{question}]"));
            }
        }
        if !assessment.contradictions.is_empty() {
            self.lines.push(String::new());
            self.heading("protocol-score-contradictions");
            for contradiction in &assessment.contradictions {
                let text = self.pack_text(&format!("contradiction-{}", contradiction.id), None);
                let questions = contradiction.questions.join(", ");
                self.lines.push(format!("  - {text} [{questions}]"));
            }
        }
        for alert in &assessment.alerts {
            let text = self.pack_text(&format!("alert-{}", alert.text), None);
            self.line("protocol-score-alert", &[("text", (&text).into())]);
        }
        if !assessment.exact {
            self.line("protocol-score-not-exact", &[]);
        }
        let mut text = self.lines.join("\n");
        text.push('\n');
        text
    }

    fn outcome(&mut self, assessment: &Assessment) {
        let outcome = self.pack_text(&format!("outcome-{}", assessment.outcome), None);
        let meaning = self.pack_text(&format!("outcome-{}", assessment.outcome), Some("meaning"));
        let arguments = [
            ("outcome", Value::from(&outcome)),
            ("id", Value::from(&assessment.outcome)),
        ];
        self.line("protocol-score-outcome", &arguments);
        self.lines.push(format!("  {meaning}"));
        let range = &assessment.range;
        if range.lowest == range.highest {
            self.line("protocol-score-certain", &[]);
        } else {
            let lowest = self.pack_text(&format!("outcome-{}", range.lowest), None);
            let highest = self.pack_text(&format!("outcome-{}", range.highest), None);
            let arguments = [
                ("lowest", Value::from(&lowest)),
                ("highest", (&highest).into()),
            ];
            self.line("protocol-score-range", &arguments);
        }
        let population = match assessment.population {
            Population::Adult => "protocol-score-adult",
            Population::PresumedMinor => "protocol-score-minor",
            Population::Unknown => "protocol-score-age-unknown",
        };
        self.line(population, &[]);
    }

    fn scores(&mut self, assessment: &Assessment) {
        if assessment.scores.is_empty() {
            return;
        }
        self.lines.push(String::new());
        self.heading("protocol-score-scores");
        for score in &assessment.scores {
            let title = self.words.score(&score.id);
            let arguments = [
                ("title", Value::from(&title)),
                ("points", score.points.into()),
                ("lowest", score.lowest.into()),
                ("highest", score.highest.into()),
            ];
            self.line("protocol-score-score", &arguments);
        }
    }

    fn exploitations(&mut self, assessment: &Assessment) {
        if assessment.exploitations.is_empty() {
            return;
        }
        self.lines.push(String::new());
        self.heading("protocol-score-exploitations");
        for exploitation in &assessment.exploitations {
            let title = self.pack_text(&format!("exploitation-{}", exploitation.id), None);
            let state = self.word(match exploitation.state {
                ExploitationState::Present => "protocol-score-exploitation-present",
                ExploitationState::Absent => "protocol-score-exploitation-absent",
                ExploitationState::Unknown => "protocol-score-exploitation-unknown",
            });
            let arguments = [
                ("title", Value::from(&title)),
                ("state", (&state).into()),
                ("id", (&exploitation.id).into()),
            ];
            self.line("protocol-score-exploitation", &arguments);
        }
    }

    fn indicators(&mut self, assessment: &Assessment, state: IndicatorState, heading: &str) {
        let shown: Vec<&IndicatorAssessment> = assessment
            .indicators
            .iter()
            .filter(|indicator| indicator.state == state)
            .collect();
        if shown.is_empty() {
            return;
        }
        self.lines.push(String::new());
        self.heading(heading);
        for indicator in shown {
            let text = self.pack_text(&format!("indicator-{}", indicator.id), None);
            let weight = self.words.weight(indicator.weight);
            self.lines
                .push(format!("  - {text} ({weight}) [{}]", indicator.id));
            for because in &indicator.because {
                self.because(because);
            }
        }
    }

    fn because(&mut self, because: &Because) {
        let question = self.pack_text(&format!("question-{}", because.question), None);
        let answer = self.words.answer(&because.question, &because.answer);
        let provenance = self.word(&format!("provenance-{}", because.provenance.code()));
        let arguments = [
            ("question", Value::from(&question)),
            ("answer", (&answer).into()),
            ("provenance", (&provenance).into()),
        ];
        self.line("protocol-score-because", &arguments);
    }

    fn word(&self, id: &str) -> String {
        self.words.word(id)
    }

    fn pack_text(&self, id: &str, attribute: Option<&str>) -> String {
        self.words.text(id, attribute).text
    }

    fn heading(&mut self, id: &str) {
        let heading = self.word(id);
        self.lines.push(heading);
    }

    fn line(&mut self, id: &str, arguments: &[(&str, Value<'_>)]) {
        self.lines.push(self.words.say(id, arguments));
    }
}
