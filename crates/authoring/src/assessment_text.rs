//! What an assessment says, line by line: shared by the assessment of answers and by its explanation.

use crate::Words;
use repere_language::Value;
use repere_protocol::{
    Assessment, DimensionAssessment, DimensionState, ExploitationState, OutcomeRange, Population,
    Rule, ScoreAssessment,
};

/// Lines under way, with the words that they are made from.
pub(crate) struct AssessmentText<'a> {
    pub(crate) words: &'a Words<'a>,
    pub(crate) text: String,
}

impl<'a> AssessmentText<'a> {
    pub(crate) fn new(words: &'a Words<'a>) -> AssessmentText<'a> {
        AssessmentText {
            words,
            text: String::new(),
        }
    }

    pub(crate) fn line(&mut self, depth: usize, line: &str) {
        for line in line.lines() {
            self.text.push_str(&"  ".repeat(depth));
            self.text.push_str(line);
            self.text.push('\n');
        }
    }

    pub(crate) fn say(&mut self, depth: usize, id: &str, arguments: &[(&str, Value<'_>)]) {
        let line = self.words.say(id, arguments);
        self.line(depth, &line);
    }

    pub(crate) fn blank(&mut self) {
        self.text.push('\n');
    }

    pub(crate) fn heading(&mut self, id: &str) {
        self.blank();
        self.say(0, id, &[]);
    }

    /// The protocol's title and version.
    pub(crate) fn title(&mut self, assessment: &Assessment) {
        let title = self.words.text("title", None).text;
        let arguments = [
            ("title", Value::from(&title)),
            ("version", (&assessment.protocol.version).into()),
        ];
        self.say(0, "protocol-score-title", &arguments);
    }

    pub(crate) fn population(&mut self, population: Population) {
        let id = match population {
            Population::Adult => "protocol-score-adult",
            Population::PresumedMinor => "protocol-score-minor",
            Population::Unknown => "protocol-score-age-unknown",
        };
        self.say(0, id, &[]);
    }

    /// A dimension's state and counts, in one line.
    pub(crate) fn dimension(&mut self, dimension: &DimensionAssessment) {
        let title = self.words.dimension(&dimension.id);
        let state = self.words.word(match dimension.state {
            DimensionState::Positive => "protocol-score-positive",
            DimensionState::NotReached => "protocol-score-not-reached",
            DimensionState::CouldChange => "protocol-score-could-change",
        });
        let arguments = [
            ("title", Value::from(&title)),
            ("state", (&state).into()),
            ("strong", dimension.strong.into()),
            ("medium", dimension.medium.into()),
            ("weak", dimension.weak.into()),
        ];
        self.say(0, "protocol-score-dimension", &arguments);
    }

    /// The sides of a dimension, one a line.
    pub(crate) fn sides(&mut self, dimension: &DimensionAssessment) {
        for side in &dimension.sides {
            let title = self.words.text(&format!("side-{}", side.id), None).text;
            let arguments = [("title", Value::from(&title)), ("count", side.count.into())];
            self.say(0, "protocol-score-side", &arguments);
        }
    }

    /// The rule that made a dimension positive.
    pub(crate) fn rule(&mut self, rule: Rule) {
        let rule = self.words.rule(rule);
        self.say(0, "protocol-score-rule", &[("rule", (&rule).into())]);
    }

    pub(crate) fn score(&mut self, score: &ScoreAssessment) {
        let title = self.words.score(&score.id);
        let arguments = [
            ("title", Value::from(&title)),
            ("points", score.points.into()),
            ("lowest", score.lowest.into()),
            ("highest", score.highest.into()),
        ];
        self.say(0, "protocol-score-score", &arguments);
    }

    pub(crate) fn exploitation(&mut self, id: &str, state: ExploitationState) {
        let title = self.words.exploitation(id);
        let state = self.words.word(match state {
            ExploitationState::Present => "protocol-score-exploitation-present",
            ExploitationState::Absent => "protocol-score-exploitation-absent",
            ExploitationState::Unknown => "protocol-score-exploitation-unknown",
        });
        let arguments = [
            ("title", Value::from(&title)),
            ("state", (&state).into()),
            ("id", id.into()),
        ];
        self.say(0, "protocol-score-exploitation", &arguments);
    }

    /// A contradiction; `what` says which it is, for whoever looks for it.
    pub(crate) fn contradiction(&mut self, id: &str, what: &str) {
        let words = self.words.contradiction(id);
        self.line(1, &format!("- {words} [{what}]"));
    }

    /// An outcome and what it means.
    pub(crate) fn outcome(&mut self, id: &str) {
        let outcome = self.words.outcome(id);
        let arguments = [("outcome", Value::from(&outcome)), ("id", id.into())];
        self.say(0, "protocol-score-outcome", &arguments);
        let meaning = self.words.text(&format!("outcome-{id}"), Some("meaning"));
        self.line(1, &meaning.text);
    }

    /// From which outcome to which the open answers can still lead.
    pub(crate) fn range(&mut self, range: &OutcomeRange) {
        if range.lowest == range.highest {
            self.say(0, "protocol-score-certain", &[]);
            return;
        }
        let lowest = self.words.outcome(&range.lowest);
        let highest = self.words.outcome(&range.highest);
        let arguments = [
            ("lowest", Value::from(&lowest)),
            ("highest", (&highest).into()),
        ];
        self.say(0, "protocol-score-range", &arguments);
    }

    /// What had to be known at once.
    pub(crate) fn alert(&mut self, depth: usize, alert: &str) {
        let text = self.words.text(&format!("alert-{alert}"), None).text;
        self.say(depth, "protocol-score-alert", &[("text", (&text).into())]);
    }

    /// That the range is wider than what answers can really lead to, where it is.
    pub(crate) fn exactness(&mut self, assessment: &Assessment) {
        if !assessment.exact {
            self.say(0, "protocol-score-not-exact", &[]);
        }
    }
}
