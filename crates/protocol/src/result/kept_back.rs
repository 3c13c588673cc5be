//! What may be told of an assessment when some of what was noticed is kept back.

use crate::answer::Answers;
use crate::engine::bits::Truth;
use crate::engine::eval::{Open, Planes};
use crate::engine::program::Profile;
use crate::format::model::Fact;
use crate::pack::{Pack, seen};
use crate::result::assessment::{
    Assessment, DimensionAssessment, DimensionState, ExploitationAssessment, ExploitationState,
    IndicatorAssessment, IndicatorState,
};
use crate::result::names::FoundFacts;
use crate::result::scores_and_exploitation::Given;
use std::collections::BTreeSet;

/// What is kept back, by ids.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeptBack {
    /// Indicators.
    pub indicators: BTreeSet<String>,
    /// Questions whose answers are kept back.
    pub questions: BTreeSet<String>,
}

/// What is left to tell. Whoever reads it knows of what is kept back as much as of a question that was
/// never asked: nothing, and never a "no".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Every dimension, in the pack's order, counted without what is kept back. One that only this makes
    /// positive could change.
    pub dimensions: Vec<DimensionAssessment>,
    /// The indicators that are present, in the pack's order.
    pub indicators: Vec<IndicatorAssessment>,
    /// The types of exploitation that are present without what is kept back.
    pub exploitations: Vec<ExploitationAssessment>,
    /// The facts that what is left implies, sorted.
    pub facts: Vec<Fact>,
    /// The indicators that are present and kept back.
    pub kept_indicators: BTreeSet<String>,
    /// The questions whose answers are not told: those that are kept back, and those that were asked only
    /// because of them.
    pub kept_questions: BTreeSet<String>,
}

impl Pack {
    /// What may be told of an assessment of these answers. The outcome and its range stay the assessment's.
    pub fn told(&self, assessment: &Assessment, answers: &Answers, kept_back: &KeptBack) -> Told {
        let profiles = self.profiles_of(answers);
        let all: Vec<Option<&Profile>> = profiles.iter().map(Option::as_ref).collect();
        let mut planes = Planes::new(&self.program);
        self.program.evaluate(&all, Open::Unanswered, &mut planes);
        let whole = planes.clone();
        let present = |one: &&IndicatorAssessment| one.state == IndicatorState::Present;
        let told = |one: &&IndicatorAssessment| !kept_back.indicators.contains(one.id.as_str());
        for (number, indicator) in (0_u32..).zip(&assessment.indicators) {
            if !told(&indicator) {
                planes.certain.unset(number);
                planes.possible.set(number);
            }
        }
        let mut known = all.clone();
        let mut questions = kept_back.questions.clone();
        for (number, question) in self.questions().enumerate() {
            if questions.contains(&question.id) {
                known[number] = None;
            }
        }
        // That a question was asked at all tells of the answer that led to it.
        let mut without = Planes::new(&self.program);
        self.program
            .evaluate(&known, Open::Unanswered, &mut without);
        for (number, question) in self.questions().enumerate() {
            let reached = |planes: &Planes| planes.reached[number] == Truth::True;
            if reached(&planes) && !reached(&without) {
                known[number] = None;
                questions.insert(question.id.clone());
            }
        }
        let given = Given {
            answers,
            known: &known,
        };
        let exploitations = self.exploitations(Some(&given), &planes);
        let mut facts = self.facts_of_answers(&given, &planes);
        let indicators = assessment.indicators.iter();
        let left = indicators.clone().map(|one| present(&one) && told(&one));
        for (number, left) in left.enumerate() {
            if left {
                facts.of_indicator(number);
            }
        }
        let of_type = exploitations.iter().map(|one| one.state);
        for (number, state) in of_type.enumerate() {
            if state == ExploitationState::Present {
                facts.of_exploitation(number);
            }
        }
        Told {
            dimensions: self.told_dimensions(assessment, &whole, &planes),
            indicators: indicators.filter(present).filter(told).cloned().collect(),
            exploitations: exploitations
                .into_iter()
                .filter(|one| one.state == ExploitationState::Present)
                .collect(),
            facts: facts.list(),
            kept_indicators: assessment
                .indicators
                .iter()
                .filter(|one| present(one) && !told(one))
                .map(|one| one.id.to_string())
                .collect(),
            kept_questions: questions,
        }
    }

    /// The dimensions of an assessment, counted by what is left. `all`: before anything was taken away.
    fn told_dimensions(
        &self,
        assessment: &Assessment,
        all: &Planes,
        left: &Planes,
    ) -> Vec<DimensionAssessment> {
        let counted = |planes| self.describe(planes).dimensions.into_iter();
        let both = counted(all).zip(counted(left));
        let dimensions = assessment.dimensions.iter().zip(both);
        dimensions
            .map(|(whole, (before, left))| match left.state {
                _ if before == left => whole.clone(),
                DimensionState::Positive => left,
                // Not even that it is not reached is known of it.
                _ => DimensionAssessment {
                    state: DimensionState::CouldChange,
                    ..left
                },
            })
            .collect()
    }

    /// The facts that the answers themselves imply.
    pub(crate) fn facts_of_answers(&self, given: &Given<'_>, planes: &Planes) -> FoundFacts<'_> {
        let mut facts = FoundFacts::none(&self.names.facts);
        for (index, question) in self.questions().enumerate() {
            let counts = given.known[index].is_some() && planes.reached[index] == Truth::True;
            let recorded = given.answers.get(&question.id).filter(|_| counts);
            let Some(seen) = recorded.and_then(|recorded| seen(&recorded.answer)) else {
                continue;
            };
            for (place, implied) in question.htcds.iter().enumerate() {
                if implied.when.passes(seen) {
                    facts.of_answer(index, place);
                }
            }
        }
        facts
    }
}
