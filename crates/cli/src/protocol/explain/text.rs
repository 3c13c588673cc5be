//! An explanation for people.

use super::data::{Explanation, Step, Tried, TriedAnswer, deciding};
use crate::protocol::words::Words;
use repere_language::Value;
use repere_protocol::{
    Answer, Condition, DimensionAssessment, DimensionState, IndicatorAssessment, IndicatorState,
    Population, Recorded, Traced, Verdict,
};

pub(crate) fn to_text(explanation: &Explanation<'_>, words: &Words<'_>) -> String {
    let mut page = Page {
        explanation,
        words,
        text: String::new(),
    };
    page.head();
    page.walk();
    page.population();
    page.dimensions();
    page.outcome();
    page.change();
    page.text
}

struct Page<'a> {
    explanation: &'a Explanation<'a>,
    words: &'a Words<'a>,
    text: String,
}

impl Page<'_> {
    fn line(&mut self, depth: usize, line: &str) {
        for line in line.lines() {
            self.text.push_str(&"  ".repeat(depth));
            self.text.push_str(line);
            self.text.push('\n');
        }
    }

    fn say(&mut self, depth: usize, id: &str, arguments: &[(&str, Value<'_>)]) {
        let line = self.words.say(id, arguments);
        self.line(depth, &line);
    }

    fn heading(&mut self, id: &str) {
        self.text.push('\n');
        self.say(0, id, &[]);
    }

    fn head(&mut self) {
        let title = self.words.text("title", None).text;
        let reference = &self.explanation.assessment.protocol;
        let arguments = [
            ("title", Value::from(&title)),
            ("version", (&reference.version).into()),
        ];
        self.say(0, "protocol-score-title", &arguments);
        let Some(tested) = &self.explanation.case else {
            return;
        };
        let case = tested.case;
        self.say(0, "explain-case", &[("id", (&case.id).into())]);
        if let Some(description) = &case.description {
            self.line(1, description);
        }
        for difference in &tested.differences {
            let what = self
                .words
                .word(&format!("protocol-case-{}", difference.what));
            let none = self.words.word("protocol-case-nothing");
            let shown = |ids: &String| {
                if ids.is_empty() {
                    none.clone()
                } else {
                    ids.clone()
                }
            };
            let (expected, found) = (shown(&difference.expected), shown(&difference.found));
            let arguments = [
                ("what", Value::from(&what)),
                ("expected", (&expected).into()),
                ("found", (&found).into()),
            ];
            self.say(0, "protocol-case-difference", &arguments);
        }
    }

    fn walk(&mut self) {
        if self.explanation.walk.is_empty() {
            self.heading("explain-no-walk");
            return;
        }
        self.heading("explain-walk");
        let mut section = None;
        for (number, step) in (1_usize..).zip(&self.explanation.walk) {
            if section != Some(&step.question.section) {
                section = Some(&step.question.section);
                self.text.push('\n');
                let title = self.words.section(&step.question.section).text;
                self.line(1, &title);
            }
            self.step(number, step);
        }
    }

    fn step(&mut self, number: usize, step: &Step<'_>) {
        let question = self.words.question_text(step.question).text;
        let arguments = [
            ("number", Value::from(number)),
            ("question", (&question).into()),
            ("id", (&step.question.id).into()),
        ];
        self.say(1, "explain-question", &arguments);
        let gate = self.explanation.gate(&step.question.id);
        match (step.reached, &step.recorded) {
            (Verdict::Holds, Some(recorded)) => self.recorded(step, recorded),
            (Verdict::Holds, None) => self.say(2, "explain-no-answer", &[]),
            (_, Some(_)) => self.say(2, "explain-answer-does-not-count", &[]),
            (_, None) => {}
        }
        if let Some(gate) = gate {
            let id = match step.reached {
                Verdict::Holds => "explain-asked-because",
                Verdict::Fails => "explain-closed-because",
                Verdict::Open => "explain-waits-for",
            };
            self.say(2, id, &[]);
            self.reason(3, gate);
        }
        for id in &step.raises {
            self.raised(id);
        }
        if let Some(alert) = &step.alert {
            let text = self.words.text(&format!("alert-{alert}"), None).text;
            self.say(2, "protocol-score-alert", &[("text", (&text).into())]);
        }
        if !step.opens.is_empty() {
            let opens = step.opens.join(", ");
            self.say(2, "explain-leads-to", &[("ids", (&opens).into())]);
        }
    }

    fn recorded(&mut self, step: &Step<'_>, recorded: &Recorded) {
        let answer = self.words.answer(&step.question.id, &recorded.answer);
        if matches!(recorded.answer, Answer::Unanswered(_)) {
            self.say(2, "explain-unanswered", &[("answer", (&answer).into())]);
            return;
        }
        let provenance = format!("provenance-{}", recorded.provenance.code());
        let provenance = self.words.word(&provenance);
        let arguments = [
            ("answer", Value::from(&answer)),
            ("provenance", (&provenance).into()),
        ];
        self.say(2, "explain-answer", &arguments);
    }

    fn raised(&mut self, id: &str) {
        let known = &self.explanation.assessment.indicators;
        let Some(indicator) = known.iter().find(|indicator| indicator.id == id) else {
            return;
        };
        let (name, weight) = (
            self.words.indicator(id),
            self.words.weight(indicator.weight),
        );
        let dimension = self.words.dimension(&indicator.dimension);
        let arguments = [
            ("indicator", Value::from(&name)),
            ("weight", (&weight).into()),
            ("dimension", (&dimension).into()),
        ];
        self.say(2, "explain-raises", &arguments);
    }

    /// The parts of a condition that decided it, one a line.
    fn reason(&mut self, depth: usize, traced: &Traced<'_>) {
        let parts = deciding(traced);
        match (traced.condition, parts.as_slice()) {
            (Condition::All(_) | Condition::Any(_), [part]) => self.reason(depth, part),
            (Condition::All(_) | Condition::Any(_), parts) if !parts.is_empty() => {
                let id = match traced.condition {
                    Condition::All(_) => "explain-all",
                    _ => "explain-any",
                };
                self.say(depth, id, &[]);
                for part in parts {
                    self.reason(depth + 1, part);
                }
            }
            _ => {
                let mark = mark(traced.verdict);
                let condition = self.words.condition(traced.condition);
                let condition = match self.answer_to(traced.condition) {
                    Some(answer) => {
                        let arguments = [
                            ("condition", Value::from(&condition)),
                            ("answer", (&answer).into()),
                        ];
                        self.words.say("explain-condition", &arguments)
                    }
                    None => condition,
                };
                self.line(depth, &format!("{mark} {condition}"));
            }
        }
    }

    /// What was really answered to the question that a condition names.
    fn answer_to(&self, condition: &Condition) -> Option<String> {
        let Condition::Question { question, .. } = condition else {
            return None;
        };
        let mut walk = self.explanation.walk.iter();
        let step = walk.find(|step| step.question.id == *question)?;
        Some(match (step.reached, &step.recorded) {
            (Verdict::Holds, Some(recorded)) => self.words.answer(question, &recorded.answer),
            (Verdict::Fails, _) => self.words.word("explain-not-asked"),
            (_, _) => self.words.word("explain-none-yet"),
        })
    }

    fn population(&mut self) {
        self.text.push('\n');
        let id = match self.explanation.assessment.population {
            Population::Adult => "protocol-score-adult",
            Population::PresumedMinor => "protocol-score-minor",
            Population::Unknown => "protocol-score-age-unknown",
        };
        self.say(0, id, &[]);
        if let Some(traced) = &self.explanation.traces.presumed_minor
            && !self.explanation.walk.is_empty()
        {
            self.reason(1, traced);
        }
    }

    fn dimensions(&mut self) {
        let assessment = &self.explanation.assessment;
        if assessment.dimensions.is_empty() {
            return;
        }
        self.heading("protocol-score-dimensions");
        for dimension in &assessment.dimensions {
            self.dimension(dimension);
            self.members(&dimension.id);
        }
    }

    /// The indicators of a dimension that are present, one a line, and those that are not known.
    fn members(&mut self, dimension: &str) {
        let indicators = &self.explanation.assessment.indicators;
        let members = indicators.iter().filter(|i| i.dimension == dimension);
        let mut unknown = Vec::new();
        for indicator in members {
            match indicator.state {
                IndicatorState::Present => self.present(indicator),
                IndicatorState::Unknown => unknown.push(indicator.id.as_str()),
                IndicatorState::Absent => {}
            }
        }
        if !unknown.is_empty() {
            let ids = unknown.join(", ");
            self.say(2, "explain-unknown", &[("ids", (&ids).into())]);
        }
    }

    fn dimension(&mut self, dimension: &DimensionAssessment) {
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
        if let Some(rule) = dimension.rule {
            let rule = self.words.rule(rule);
            self.say(0, "protocol-score-rule", &[("rule", (&rule).into())]);
            return;
        }
        // No rule has fired: which ones there are says what is missing.
        let dimensions = self.explanation.pack.dimensions().iter();
        let rules = dimensions.filter(|known| known.id == dimension.id);
        let rules: Vec<String> = rules
            .flat_map(|known| &known.positive_when)
            .map(|rule| self.words.rule(*rule))
            .collect();
        let rules = rules.join(" | ");
        self.say(2, "explain-no-rule", &[("rules", (&rules).into())]);
    }

    fn present(&mut self, indicator: &IndicatorAssessment) {
        let name = self.words.indicator(&indicator.id);
        let weight = self.words.weight(indicator.weight);
        let because = indicator.because.iter();
        let because: Vec<&str> = because.map(|because| because.question.as_str()).collect();
        let because = because.join(", ");
        let arguments = [
            ("indicator", Value::from(&name)),
            ("weight", (&weight).into()),
            ("ids", (&because).into()),
        ];
        let id = if because.is_empty() {
            "explain-given"
        } else {
            "explain-present"
        };
        self.say(2, id, &arguments);
    }

    fn outcome(&mut self) {
        let explanation = self.explanation;
        let assessment = &explanation.assessment;
        self.text.push('\n');
        let outcome = self.words.outcome(&assessment.outcome);
        let arguments = [
            ("outcome", Value::from(&outcome)),
            ("id", (&assessment.outcome).into()),
        ];
        self.say(0, "protocol-score-outcome", &arguments);
        let id = format!("outcome-{}", assessment.outcome);
        let meaning = self.words.text(&id, Some("meaning")).text;
        self.line(1, &meaning);
        for (outcome, when) in &explanation.traces.outcomes {
            let given = outcome.id == assessment.outcome;
            match (when, given) {
                (Some(when), true) if when.verdict == Verdict::Holds => {
                    self.say(1, "explain-outcome-because", &[]);
                    self.reason(2, when);
                }
                (Some(_), true) => self.say(1, "explain-outcome-in-any-case", &[]),
                (Some(when), false) => self.higher(&outcome.id, when),
                (None, true) => self.say(1, "explain-outcome-otherwise", &[]),
                (None, false) => {}
            }
            if given {
                break;
            }
        }
        let range = &assessment.range;
        if range.lowest == range.highest {
            self.say(0, "protocol-score-certain", &[]);
        } else {
            let (lowest, highest) = (
                self.words.outcome(&range.lowest),
                self.words.outcome(&range.highest),
            );
            let arguments = [
                ("lowest", Value::from(&lowest)),
                ("highest", (&highest).into()),
            ];
            self.say(0, "protocol-score-range", &arguments);
        }
        if !assessment.exact {
            self.say(0, "protocol-score-not-exact", &[]);
        }
    }

    /// Why a higher outcome was not given.
    fn higher(&mut self, id: &str, when: &Traced<'_>) {
        let outcome = self.words.outcome(id);
        let arguments = [("outcome", Value::from(&outcome)), ("id", id.into())];
        let message = match when.verdict {
            Verdict::Open => "explain-higher-open",
            Verdict::Fails | Verdict::Holds => "explain-higher-not",
        };
        self.say(1, message, &arguments);
        self.reason(2, when);
    }

    fn change(&mut self) {
        if !self.explanation.open.is_empty() {
            self.heading("explain-open");
            let mut only_together = Vec::new();
            for tried in &self.explanation.open {
                if !self.tried(tried) {
                    only_together.push(tried.question.id.as_str());
                }
            }
            if !only_together.is_empty() {
                let ids = only_together.join(", ");
                self.say(1, "explain-only-together", &[("ids", (&ids).into())]);
            }
        }
        if !self.explanation.otherwise.is_empty() {
            self.heading("explain-otherwise");
            for tried in &self.explanation.otherwise {
                self.tried(tried);
            }
        }
    }

    /// What the answers to a question would lead to, those that lead to the same together. Gives
    /// whether any of them changes something; if none does, nothing is said.
    fn tried(&mut self, tried: &Tried<'_>) -> bool {
        let id = &tried.question.id;
        let now = &self.explanation.assessment.range;
        let mut told = false;
        let mut rest: Vec<&TriedAnswer> = tried.answers.iter().collect();
        rest.retain(|tried| tried.range != *now);
        while let Some(first) = rest.first() {
            if !told {
                told = true;
                let question = self.words.question_text(tried.question).text;
                let arguments = [("question", Value::from(&question)), ("id", id.into())];
                self.say(1, "explain-if", &arguments);
            }
            let range = first.range.clone();
            let alike: Vec<&Answer> = tried
                .answers
                .iter()
                .filter(|other| other.range == range)
                .map(|other| &other.answer)
                .collect();
            rest.retain(|other| other.range != range);
            let answers = self.answers(tried, &alike);
            let lowest = self.words.outcome(&range.lowest);
            let highest = self.words.outcome(&range.highest);
            let arguments = [
                ("answer", Value::from(&answers)),
                ("lowest", (&lowest).into()),
                ("highest", (&highest).into()),
            ];
            let message = if range.lowest == range.highest {
                "explain-then"
            } else {
                "explain-then-range"
            };
            self.say(2, message, &arguments);
        }
        told
    }

    /// Answers in words. Numbers that were tried one after the other are a range: every number at
    /// which something can change was tried.
    fn answers(&self, tried: &Tried<'_>, alike: &[&Answer]) -> String {
        let mut runs: Vec<(&Answer, &Answer)> = Vec::new();
        let mut last_place = None;
        for (place, answer) in tried.answers.iter().map(|tried| &tried.answer).enumerate() {
            if !alike.contains(&answer) {
                continue;
            }
            let follows = last_place.is_some_and(|last: usize| last + 1 == place);
            match (answer, runs.last_mut()) {
                (Answer::Number(_), Some((_, end))) if follows => *end = answer,
                _ => runs.push((answer, answer)),
            }
            last_place = Some(place);
        }
        let words = runs.into_iter().map(|run| match run {
            (Answer::Number(low), Answer::Number(high)) if low < high => {
                let arguments = [("low", Value::from(*low)), ("high", (*high).into())];
                self.words.say("words-between", &arguments)
            }
            (answer, _) => self.words.answer(&tried.question.id, answer),
        });
        words.collect::<Vec<_>>().join(" / ")
    }
}

fn mark(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "✓",
        Verdict::Fails => "✗",
        Verdict::Open => "?",
    }
}
