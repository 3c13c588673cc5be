//! The assessment: what the answers establish, why, how far it could still move.

use crate::answer::{Answer, Answers, NonAnswer, Recorded};
use crate::engine::bits::Truth;
use crate::engine::change::could_change;
use crate::engine::eval::{Open, Planes};
use crate::engine::program::Profile;
use crate::engine::rank::named;
use crate::engine::search::{Budget, Direction, Goal, Search};
use crate::format::model::Condition;
use crate::pack::Pack;
use crate::result::assessment::{
    Assessment, Because, DimensionAssessment, DimensionState, ExploitationState, Glance,
    IndicatorAssessment, IndicatorState, OutcomeRange, Population, RaisedAlert, SideCount,
    UnknownIndicators,
};
use crate::result::names::FoundFacts;
use crate::result::scores_and_exploitation::Given;
use std::collections::BTreeSet;

/// Dimensions of one assessment that may be hard to settle; most take a few evaluations.
const HARD_DIMENSIONS: u32 = 6;

impl Pack {
    /// Assesses the answers of a screening.
    ///
    /// Total: an answer to an unknown question is passed over, one that does not fit its question
    /// counts as none.
    pub fn assess(&self, answers: &Answers) -> Assessment {
        let profiles = self.profiles_of(answers);
        let known: Vec<Option<&Profile>> = profiles.iter().map(Option::as_ref).collect();
        let mut planes = Planes::new(&self.program);
        self.program.evaluate(&known, Open::Unanswered, &mut planes);
        let mut assessment = self.describe(&planes);
        let given = Given {
            answers,
            known: &known,
        };
        self.explain(&given, &planes, &mut assessment);

        let lowest = Search::run(&self.program, &known, Goal::Outcome, Direction::Lowest);
        let highest = Search::run(&self.program, &known, Goal::Outcome, Direction::Highest);
        let (scores, exact) = self.scores(&known, &planes);
        assessment.scores = scores;
        assessment.exact = lowest.exact && highest.exact && exact;
        let mut budget = Budget::for_searches(&self.program, HARD_DIMENSIONS);
        for number in 0..self.program.dimensions.len() {
            if assessment.dimensions[number].state == DimensionState::CouldChange {
                let goal = Goal::Dimension(number);
                let highest = Direction::Highest;
                let best = Search::run_within(&self.program, &known, goal, highest, &mut budget);
                assessment.exact &= best.exact;
                if best.level == 0 {
                    assessment.dimensions[number].state = DimensionState::NotReached;
                }
            }
        }
        let floor = self.floor_of_a_doubt(answers, planes.minor);
        let (from, to) = (lowest.level.max(floor), highest.level.max(floor));
        assessment.outcome = self.outcome_at(from).to_owned();
        assessment.range = OutcomeRange {
            lowest: self.outcome_at(from).to_owned(),
            highest: self.outcome_at(to).to_owned(),
        };
        if from != to {
            let change = could_change(&self.program, &known, &lowest, &highest);
            assessment.exact &= change.exact;
            assessment.could_change = change
                .questions
                .iter()
                .map(|q| self.question_at(*q as usize).id.clone())
                .collect();
        }
        assessment
    }

    /// What is looked at after each answer: [`Pack::assess`] without what takes time to find out.
    pub fn glance(&self, answers: &Answers) -> Glance {
        let profiles = self.profiles_of(answers);
        let known: Vec<Option<&Profile>> = profiles.iter().map(Option::as_ref).collect();
        let mut planes = Planes::new(&self.program);
        self.program.evaluate(&known, Open::Unanswered, &mut planes);
        let given = Given {
            answers,
            known: &known,
        };
        let lowest = Search::run(&self.program, &known, Goal::Outcome, Direction::Lowest);
        let highest = Search::run(&self.program, &known, Goal::Outcome, Direction::Highest);
        let floor = self.floor_of_a_doubt(answers, planes.minor);
        let same = lowest.level.max(floor) == highest.level.max(floor);
        Glance {
            alerts: self.raised_alerts(answers, &known, &planes),
            contradictions: self.contradictions(&given, &planes),
            settled: lowest.exact && highest.exact && same,
        }
    }

    /// The outcome of [`Pack::assess`] without the rest, for those who look at thousands of answers.
    pub fn outcome(&self, answers: &Answers) -> &str {
        let profiles = self.profiles_of(answers);
        let known: Vec<Option<&Profile>> = profiles.iter().map(Option::as_ref).collect();
        let mut planes = Planes::new(&self.program);
        self.program.evaluate(&known, Open::Unanswered, &mut planes);
        let lowest = Search::run(&self.program, &known, Goal::Outcome, Direction::Lowest);
        let floor = self.floor_of_a_doubt(answers, planes.minor);
        self.outcome_at(lowest.level.max(floor))
    }

    /// The level below which nobody ends who may be a child: the pack's floor, where a question that tells of the age has
    /// a non-answer and nothing else settles it; 0, the lowest, for everybody else.
    ///
    /// A question that was passed over is not yet a doubt: it can still be asked.
    fn floor_of_a_doubt(&self, answers: &Answers, minor: Truth) -> u32 {
        let (Some(floor), Some(when)) = (self.floor_level(), &self.program.minor) else {
            return 0;
        };
        if minor != Truth::Unknown {
            return 0;
        }
        let mut questions = BTreeSet::new();
        named(&self.program, when, &mut questions);
        let doubted = questions.into_iter().any(|question| {
            let recorded = answers.get(&self.question_at(question).id);
            matches!(
                recorded.map(|recorded| &recorded.answer),
                Some(Answer::Unanswered(why)) if *why != NonAnswer::NotAsked
            )
        });
        if doubted { floor } else { 0 }
    }

    /// Assesses with exactly these indicators present and every other one known to be absent.
    ///
    /// Conditions on single questions do not hold: there are no answers.
    ///
    /// # Errors
    ///
    /// The ids that the pack does not have.
    pub fn assess_indicators(
        &self,
        present: &BTreeSet<String>,
        presumed_minor: bool,
    ) -> Result<Assessment, UnknownIndicators> {
        let (planes, unknown) = self.indicator_planes(present, presumed_minor);
        if !unknown.is_empty() {
            return Err(UnknownIndicators { unknown });
        }
        let mut assessment = self.describe(&planes);
        assessment.scores = self.certain_scores(&planes);
        assessment.exploitations = self.exploitations(None, &planes);
        let (level, _) = self.program.levels(&planes);
        let outcome = self.outcome_at(level).to_owned();
        assessment.range = OutcomeRange {
            lowest: outcome.clone(),
            highest: outcome.clone(),
        };
        assessment.outcome = outcome;
        let facts = FoundFacts::none(&self.names.facts);
        self.add_facts(facts, &mut assessment);
        Ok(assessment)
    }

    /// Exactly these indicators, and those that the pack does not have, with the nearest that it has.
    pub(crate) fn indicator_planes(
        &self,
        present: &BTreeSet<String>,
        presumed_minor: bool,
    ) -> (Planes, Vec<(String, Option<String>)>) {
        let mut planes = Planes::new(&self.program);
        planes.given_minor = Some(presumed_minor);
        planes.minor = Truth::from_bounds(presumed_minor, presumed_minor);
        // Both lists are sorted by id, so one pass finds all.
        let mut unknown = Vec::new();
        let names = &self.names;
        let mut known = names.sorted_indicators.iter().peekable();
        for id in present {
            let name = |number: &u32| &*names.indicators[*number as usize];
            while known.next_if(|number| name(number) < id.as_str()).is_some() {}
            match known.next_if(|number| name(number) == id.as_str()) {
                Some(number) => {
                    planes.certain.set(*number);
                    planes.possible.set(*number);
                }
                None => {
                    let near = names.indicators.iter().map(|known| &**known);
                    unknown.push((id.clone(), crate::suggest::suggest(id, near)));
                }
            }
        }
        self.program.score_indicators(&mut planes);
        (planes, unknown)
    }

    /// Population, dimensions and indicators as an evaluation left them.
    pub(crate) fn describe(&self, planes: &Planes) -> Assessment {
        let child = planes.minor == Truth::True;
        let mut dimensions = Vec::with_capacity(self.program.dimensions.len());
        let mut indicators = Vec::with_capacity(self.program.indicators);
        for (number, dimension) in self.dimensions().iter().enumerate() {
            let program = &self.program.dimensions[number];
            let name = &self.names.dimensions[number];
            let weights = if child {
                &program.child
            } else {
                &program.adult
            };
            let counts = weights.counts(&planes.certain);
            let state = match self.program.dimension(number, planes) {
                Truth::True => DimensionState::Positive,
                Truth::False => DimensionState::NotReached,
                Truth::Unknown => DimensionState::CouldChange,
            };
            let rule = dimension
                .positive_when
                .iter()
                .find(|rule| rule.holds(counts))
                .copied();
            dimensions.push(DimensionAssessment {
                id: dimension.id.clone(),
                state,
                strong: counts.strong,
                medium: counts.medium,
                weak: counts.weak,
                rule: rule.filter(|_| state == DimensionState::Positive),
                view: dimension.view.clone(),
                sides: dimension
                    .sides
                    .iter()
                    .zip(counts.sides)
                    .map(|(id, count)| SideCount {
                        id: id.clone(),
                        count,
                    })
                    .collect(),
            });
            for (at, indicator) in (program.first..).zip(&dimension.indicators) {
                let state = match (planes.certain.get(at), planes.possible.get(at)) {
                    (true, _) => IndicatorState::Present,
                    (false, true) => IndicatorState::Unknown,
                    (false, false) => IndicatorState::Absent,
                };
                let weight = match planes.minor {
                    Truth::True => indicator.child,
                    Truth::False => indicator.adult,
                    Truth::Unknown => indicator.adult.or(indicator.child),
                };
                indicators.push(IndicatorAssessment {
                    id: self.names.indicators[at as usize].clone(),
                    dimension: name.clone(),
                    weight,
                    state,
                    because: Vec::new(),
                });
            }
        }
        Assessment {
            protocol: self.reference().clone(),
            population: match planes.minor {
                Truth::True => Population::PresumedMinor,
                Truth::False => Population::Adult,
                Truth::Unknown => Population::Unknown,
            },
            outcome: String::new(),
            range: OutcomeRange {
                lowest: String::new(),
                highest: String::new(),
            },
            exact: true,
            dimensions,
            indicators,
            alerts: Vec::new(),
            could_change: Vec::new(),
            facts: Vec::new(),
            scores: Vec::new(),
            exploitations: Vec::new(),
            contradictions: Vec::new(),
        }
    }

    /// Adds the answers behind the indicators, the alerts, what is recorded apart, and the facts.
    fn explain(&self, given: &Given<'_>, planes: &Planes, assessment: &mut Assessment) {
        let Given { answers, known } = *given;
        for (index, question) in self.questions().enumerate() {
            let (Some(profile), Truth::True) = (known[index], planes.reached[index]) else {
                continue;
            };
            let Some(recorded) = answers.get(&question.id) else {
                continue;
            };
            for raise in &profile.raises {
                assessment.indicators[*raise as usize]
                    .because
                    .push(Because {
                        question: question.id.clone(),
                        answer: recorded.answer.clone(),
                        provenance: recorded.provenance,
                    });
            }
        }
        self.explain_together(given, planes, assessment);
        let facts = self.facts_of_answers(given, planes);
        assessment.alerts = self.raised_alerts(answers, known, planes);
        assessment.exploitations = self.exploitations(Some(given), planes);
        assessment.contradictions = self.contradictions(given, planes);
        self.add_facts(facts, assessment);
    }

    /// Adds the answers behind what several of them raise together: those on which the condition rests.
    fn explain_together(&self, given: &Given<'_>, planes: &Planes, assessment: &mut Assessment) {
        let programs = self.program.questions.iter().zip(&planes.reached);
        let together = programs.skip(self.program.asked);
        for (raise, (program, reached)) in self.protocol().raises.iter().zip(together) {
            let [indicator] = program.possible.raises.as_slice() else {
                continue;
            };
            if *reached != Truth::True {
                continue;
            }
            let mut questions = BTreeSet::new();
            self.rests_on(&raise.when, given, planes, &mut questions);
            for number in questions {
                let question = self.question_at(number);
                let Some(recorded) = answered(given, planes, number, &question.id) else {
                    continue;
                };
                let because = &mut assessment.indicators[*indicator as usize].because;
                if because.iter().all(|known| known.question != question.id) {
                    because.push(Because {
                        question: question.id.clone(),
                        answer: recorded.answer.clone(),
                        provenance: recorded.provenance,
                    });
                }
            }
        }
    }

    /// The questions whose answers make a condition true, in the order of asking.
    fn rests_on(
        &self,
        condition: &Condition,
        given: &Given<'_>,
        planes: &Planes,
        found: &mut BTreeSet<usize>,
    ) {
        match condition {
            Condition::Question { question, .. } => {
                if self.truth_of(condition, Some(given), planes) == Truth::True {
                    found.extend(self.number(question));
                }
            }
            Condition::Quotient(quotient) => {
                if self.truth_of(condition, Some(given), planes) == Truth::True {
                    found.extend(self.number(&quotient.of));
                    found.extend(self.number(&quotient.by));
                }
            }
            Condition::PresumedMinor(true) => {
                if let Some(minor) = &self.protocol().presumed_minor {
                    self.rests_on(minor, given, planes, found);
                }
            }
            Condition::Indicator(id) => {
                let Some(indicator) = self.indicator_number(id) else {
                    return;
                };
                let asked = given.known.iter().take(self.program.asked).enumerate();
                let raising = asked.filter(|(number, profile)| {
                    planes.reached[*number] == Truth::True
                        && profile.is_some_and(|profile| profile.raises.contains(&indicator))
                });
                found.extend(raising.map(|(number, _)| number));
            }
            // What does not hold is no answer to point at.
            Condition::Not(_) => {}
            _ => {
                for part in condition.children() {
                    self.rests_on(part, given, planes, found);
                }
            }
        }
    }

    fn raised_alerts(
        &self,
        answers: &Answers,
        known: &[Option<&Profile>],
        planes: &Planes,
    ) -> Vec<RaisedAlert> {
        let raised = self
            .questions()
            .enumerate()
            .filter_map(|(index, question)| {
                let alert = question.alert.as_ref()?;
                let counts = known[index].is_some() && planes.reached[index] == Truth::True;
                let seen = crate::pack::seen(&answers.get(&question.id)?.answer)?;
                (counts && alert.when.passes(seen)).then(|| RaisedAlert {
                    question: question.id.clone(),
                    text: alert.text.clone(),
                })
            });
        raised.collect()
    }

    /// Adds the facts of what is present to those of the answers.
    fn add_facts(&self, mut facts: FoundFacts<'_>, assessment: &mut Assessment) {
        for (number, indicator) in assessment.indicators.iter().enumerate() {
            if indicator.state == IndicatorState::Present {
                facts.of_indicator(number);
            }
        }
        for (number, exploitation) in assessment.exploitations.iter().enumerate() {
            if exploitation.state == ExploitationState::Present {
                facts.of_exploitation(number);
            }
        }
        assessment.facts = facts.list();
    }
}

/// The answer to a question that was reached, as it was recorded.
fn answered<'a>(
    given: &Given<'a>,
    planes: &Planes,
    number: usize,
    id: &str,
) -> Option<&'a Recorded> {
    let counts = given.known[number].is_some() && planes.reached[number] == Truth::True;
    counts.then(|| given.answers.get(id)).flatten()
}
