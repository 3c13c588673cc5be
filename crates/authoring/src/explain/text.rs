//! An explanation in sentences.

use super::data::{Explanation, Step, deciding};
use crate::Words;
use crate::assessment_text::AssessmentText;
use repere_language::Value;
use repere_protocol::{Answer, Condition, Recorded, Traced, Verdict};

pub(crate) fn to_text(explanation: &Explanation<'_>, words: &Words<'_>) -> String {
    let mut page = Page {
        explanation,
        words,
        out: AssessmentText::new(words),
    };
    page.head();
    page.walk();
    page.population();
    page.dimensions();
    page.scores();
    page.outcome();
    page.exploitations();
    page.contradictions();
    page.hand_on();
    page.change();
    page.out.text
}

pub(super) struct Page<'a> {
    pub(super) explanation: &'a Explanation<'a>,
    pub(super) words: &'a Words<'a>,
    pub(super) out: AssessmentText<'a>,
}

impl Page<'_> {
    pub(super) fn line(&mut self, depth: usize, line: &str) {
        self.out.line(depth, line);
    }

    pub(super) fn say(&mut self, depth: usize, id: &str, arguments: &[(&str, Value<'_>)]) {
        self.out.say(depth, id, arguments);
    }

    pub(super) fn heading(&mut self, id: &str) {
        self.out.heading(id);
    }

    fn head(&mut self) {
        self.out.title(&self.explanation.assessment);
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
                self.out.blank();
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
            self.out.alert(2, alert);
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
    pub(super) fn reason(&mut self, depth: usize, traced: &Traced<'_>) {
        let parts = deciding(traced);
        match (traced.condition, parts.as_slice()) {
            (Condition::All(_) | Condition::Any(_) | Condition::Of { .. }, [part]) => {
                self.reason(depth, part);
            }
            (Condition::All(_) | Condition::Any(_) | Condition::Of { .. }, parts)
                if !parts.is_empty() =>
            {
                match traced.condition {
                    Condition::All(_) => self.say(depth, "explain-all", &[]),
                    Condition::Of { at_least, .. } => {
                        self.say(depth, "explain-of", &[("count", (*at_least).into())]);
                    }
                    _ => self.say(depth, "explain-any", &[]),
                }
                for part in parts {
                    self.reason(depth + 1, part);
                }
            }
            _ => {
                let mark = mark(traced.verdict);
                let condition = self.words.condition(traced.condition);
                let condition = match self.found(traced.condition) {
                    Some((message, found)) => {
                        let arguments = [
                            ("condition", Value::from(&condition)),
                            ("found", (&found).into()),
                        ];
                        self.words.say(message, &arguments)
                    }
                    None => condition,
                };
                self.line(depth, &format!("{mark} {condition}"));
            }
        }
    }

    /// What there really is where a condition names a question or a score, and the sentence for it.
    fn found(&self, condition: &Condition) -> Option<(&'static str, String)> {
        let question = match condition {
            Condition::Question { question, .. } => question,
            Condition::Score { score, .. } => {
                let mut scores = self.explanation.assessment.scores.iter();
                let known = scores.find(|known| known.id == *score)?;
                return Some(("explain-points", known.points.to_string()));
            }
            _ => return None,
        };
        let mut walk = self.explanation.walk.iter();
        let step = walk.find(|step| step.question.id == *question)?;
        let answer = match (step.reached, &step.recorded) {
            (Verdict::Holds, Some(recorded)) => self.words.answer(question, &recorded.answer),
            (Verdict::Fails, _) => self.words.word("explain-not-asked"),
            (_, _) => self.words.word("explain-none-yet"),
        };
        Some(("explain-condition", answer))
    }
}

pub(super) fn mark(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Holds => "✓",
        Verdict::Fails => "✗",
        Verdict::Open => "?",
    }
}
