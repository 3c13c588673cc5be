//! The second part of an explanation in sentences: the outcome, and what would change it.

use super::data::{Tried, TriedAnswer};
use super::text::{Page, mark};
use repere_language::Value;
use repere_protocol::{
    Answer, DimensionAssessment, ExploitationState, IndicatorAssessment, IndicatorState,
    Population, Traced, Verdict, Weight,
};

impl Page<'_> {
    pub(super) fn population(&mut self) {
        self.out.blank();
        self.out.population(self.explanation.assessment.population);
        if let Some(traced) = &self.explanation.traces.presumed_minor
            && !self.explanation.walk.is_empty()
        {
            self.reason(1, traced);
        }
    }

    pub(super) fn dimensions(&mut self) {
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

    /// The indicators that count in a dimension: those that are present, one a line, and those that are
    /// not known.
    fn members(&mut self, id: &str) {
        let explanation = self.explanation;
        let assessment = &explanation.assessment;
        let mut dimensions = explanation.pack.dimensions().iter();
        let borrowed = dimensions.find(|dimension| dimension.id == id);
        let borrowed = borrowed.map_or(&[][..], |dimension| &dimension.members);
        let mut unknown = Vec::new();
        for indicator in &assessment.indicators {
            let member = borrowed.iter().find(|m| m.indicator == indicator.id);
            let weight = match member {
                Some(member) => match assessment.population {
                    Population::Adult => member.adult,
                    Population::PresumedMinor => member.child,
                    Population::Unknown => member.adult.or(member.child),
                },
                None if indicator.dimension == id => indicator.weight,
                None => continue,
            };
            match indicator.state {
                IndicatorState::Present => self.present(indicator, weight),
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
        self.out.dimension(dimension);
        if let Some(view) = &dimension.view {
            let view = self.words.text(&format!("view-{view}"), None).text;
            self.say(2, "explain-view", &[("view", (&view).into())]);
        }
        self.out.sides(dimension);
        if let Some(rule) = dimension.rule {
            self.out.rule(rule);
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

    fn present(&mut self, indicator: &IndicatorAssessment, weight: Option<Weight>) {
        let name = self.words.indicator(&indicator.id);
        let weight = self.words.weight(weight);
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

    pub(super) fn outcome(&mut self) {
        let explanation = self.explanation;
        let assessment = &explanation.assessment;
        self.out.blank();
        self.out.outcome(&assessment.outcome);
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
        self.out.range(&assessment.range);
        self.out.exactness(assessment);
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

    pub(super) fn scores(&mut self) {
        let explanation = self.explanation;
        if explanation.traces.scores.is_empty() {
            return;
        }
        self.heading("protocol-score-scores");
        let assessed = explanation.assessment.scores.iter();
        for (assessed, (_, parts)) in assessed.zip(&explanation.traces.scores) {
            self.out.score(assessed);
            for (part, verdict) in parts.iter().filter(|(_, v)| *v != Verdict::Fails) {
                let counted = self.words.counted(&part.counted);
                let line = format!("{} {:+} {counted}", mark(*verdict), part.points);
                self.line(2, &line);
            }
        }
    }

    pub(super) fn exploitations(&mut self) {
        let explanation = self.explanation;
        if explanation.traces.exploitations.is_empty() {
            return;
        }
        self.heading("protocol-score-exploitations");
        for (exploitation, when) in &explanation.traces.exploitations {
            let state = match when.verdict {
                Verdict::Holds => ExploitationState::Present,
                Verdict::Fails => ExploitationState::Absent,
                Verdict::Open => ExploitationState::Unknown,
            };
            self.out.exploitation(&exploitation.id, state);
            if when.verdict != Verdict::Fails {
                self.reason(2, when);
            }
        }
    }

    pub(super) fn contradictions(&mut self) {
        let traced = self.explanation.traces.contradictions.iter();
        let found: Vec<_> = traced
            .filter(|(_, w)| w.verdict == Verdict::Holds)
            .collect();
        if found.is_empty() {
            return;
        }
        self.heading("protocol-score-contradictions");
        for (contradiction, when) in found {
            self.out.contradiction(&contradiction.id, &contradiction.id);
            self.reason(2, when);
        }
    }

    pub(super) fn hand_on(&mut self) {
        for (to, handed) in &self.explanation.traces.hand_on {
            if handed.is_empty() {
                continue;
            }
            self.out.blank();
            self.say(0, "explain-hand-on", &[("pack", (&to.pack).into())]);
            for handed in handed {
                let line = self.words.handed(handed);
                self.line(1, &line);
            }
        }
    }

    pub(super) fn change(&mut self) {
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
