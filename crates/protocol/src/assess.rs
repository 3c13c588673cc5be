//! The assessment: what the answers establish, why, how far it could still move.

use crate::answer::{Answer, Answers, Provenance};
use crate::change::could_change;
use crate::eval::{Open, Planes};
use crate::model::{Fact, Rule, Weight};
use crate::pack::Pack;
use crate::program::{Profile, Truth};
use crate::search::{Direction, Goal, Search};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What a screening amounts to, with everything that is needed to say why.
///
/// It is made of codes only, in the pack's order: the same answers give the same bytes in every
/// language and in every order of answering.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// The pack that it was made with.
    pub protocol: PackReference,
    /// Whose weights count.
    pub population: Population,
    /// What the answers establish: no answer that is still open can take it away.
    pub outcome: String,
    /// How low and how high the outcome can still become.
    pub range: OutcomeRange,
    /// `range`, `could-change` of dimensions and `could_change` are exact. Otherwise the pack is so
    /// intricate that a work bound was reached, and they are too wide rather than too narrow.
    pub exact: bool,
    /// Every dimension, in the pack's order.
    pub dimensions: Vec<DimensionAssessment>,
    /// Every indicator, in the pack's order.
    pub indicators: Vec<IndicatorAssessment>,
    /// What must be known at once, in the order of questions.
    pub alerts: Vec<RaisedAlert>,
    /// Questions without an answer whose answer can still move the outcome, the most telling first.
    pub could_change: Vec<String>,
    /// HTCDS facts that the answers and the present indicators imply, sorted.
    pub facts: Vec<Fact>,
}

/// Which pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackReference {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// SHA-256 of its canonical form, hexadecimal.
    pub sha256: String,
}

/// Whose weights count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Population {
    /// Not presumed to be a minor.
    Adult,
    /// Presumed to be a minor.
    PresumedMinor,
    /// The answers do not say. A dimension is then positive only if it is for both.
    Unknown,
}

/// The lowest and the highest outcome over all ways to answer what is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutcomeRange {
    /// The lowest.
    pub lowest: String,
    /// The highest.
    pub highest: String,
}

/// Where a dimension stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DimensionState {
    /// One of its rules holds.
    Positive,
    /// None holds, and no open answer can change that.
    NotReached,
    /// None holds yet.
    CouldChange,
}

/// A dimension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DimensionAssessment {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub state: DimensionState,
    /// Strong indicators present (by the adult weights while the population is unknown).
    pub strong: u32,
    /// Medium indicators present.
    pub medium: u32,
    /// Weak indicators present.
    pub weak: u32,
    /// The first rule that holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<Rule>,
}

/// Where an indicator stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IndicatorState {
    /// An answer raises it.
    Present,
    /// Every question that could raise it is answered or ruled out, and none does.
    Absent,
    /// An open answer could raise it.
    Unknown,
}

/// An indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndicatorAssessment {
    /// Its id.
    pub id: String,
    /// Its dimension's id.
    pub dimension: String,
    /// What it counts for this population (the adult weight while it is unknown, the child weight if
    /// there is no adult one); `None`: it is not an indicator for this population.
    pub weight: Option<Weight>,
    /// Where it stands.
    pub state: IndicatorState,
    /// The answers that raise it.
    pub because: Vec<Because>,
}

/// An answer that an indicator rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Because {
    /// The question's id.
    pub question: String,
    /// The answer.
    pub answer: Answer,
    /// How it became known.
    pub provenance: Provenance,
}

/// An alert that an answer raised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RaisedAlert {
    /// The question's id.
    pub question: String,
    /// The alert's id; its words are `alert-<id>`.
    pub text: String,
}

/// Indicators that the pack does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownIndicators {
    /// Each unknown id with the nearest known one, if one is near.
    pub unknown: Vec<(String, Option<String>)>,
}

impl std::fmt::Display for UnknownIndicators {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let ids: Vec<&str> = self.unknown.iter().map(|(id, _)| id.as_str()).collect();
        write!(f, "unknown-indicators: {}", ids.join(", "))
    }
}

impl std::error::Error for UnknownIndicators {}

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
        self.explain(answers, &known, &planes, &mut assessment);

        let lowest = Search::run(&self.program, &known, Goal::Outcome, Direction::Lowest);
        let highest = Search::run(&self.program, &known, Goal::Outcome, Direction::Highest);
        assessment.exact = lowest.exact && highest.exact;
        for number in 0..self.program.dimensions.len() {
            if assessment.dimensions[number].state == DimensionState::CouldChange {
                let goal = Goal::Dimension(number);
                let best = Search::run(&self.program, &known, goal, Direction::Highest);
                assessment.exact &= best.exact;
                if best.level == 0 {
                    assessment.dimensions[number].state = DimensionState::NotReached;
                }
            }
        }
        assessment.outcome = self.outcome_at(lowest.level).to_owned();
        assessment.range = OutcomeRange {
            lowest: self.outcome_at(lowest.level).to_owned(),
            highest: self.outcome_at(highest.level).to_owned(),
        };
        if lowest.level != highest.level {
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

    /// The alerts that the answers raise, in the order of questions: those of [`Pack::assess`] without
    /// the rest, for after each answer.
    pub fn alerts(&self, answers: &Answers) -> Vec<RaisedAlert> {
        let profiles = self.profiles_of(answers);
        let known: Vec<Option<&Profile>> = profiles.iter().map(Option::as_ref).collect();
        let mut planes = Planes::new(&self.program);
        self.program.evaluate(&known, Open::Unanswered, &mut planes);
        self.raised_alerts(answers, &known, &planes)
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
        let mut planes = Planes::new(&self.program);
        planes.given_minor = Some(presumed_minor);
        planes.minor = Truth::from_bounds(presumed_minor, presumed_minor);
        let mut unknown = Vec::new();
        for id in present {
            match self.indicator_number(id) {
                Some(number) => {
                    planes.certain.set(number);
                    planes.possible.set(number);
                }
                None => {
                    let known = self
                        .indicators()
                        .map(|(_, indicator)| indicator.id.as_str());
                    unknown.push((id.clone(), crate::suggest::suggest(id, known)));
                }
            }
        }
        if !unknown.is_empty() {
            return Err(UnknownIndicators { unknown });
        }
        let mut assessment = self.describe(&planes);
        let (level, _) = self.program.levels(&planes);
        let outcome = self.outcome_at(level).to_owned();
        assessment.range = OutcomeRange {
            lowest: outcome.clone(),
            highest: outcome.clone(),
        };
        assessment.outcome = outcome;
        self.add_indicator_facts(&mut assessment);
        Ok(assessment)
    }

    /// Population, dimensions and indicators as an evaluation left them.
    fn describe(&self, planes: &Planes) -> Assessment {
        let child = planes.minor == Truth::True;
        let mut dimensions = Vec::with_capacity(self.program.dimensions.len());
        let mut indicators = Vec::with_capacity(self.program.indicators);
        for (number, dimension) in self.dimensions().iter().enumerate() {
            let program = &self.program.dimensions[number];
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
                    id: indicator.id.clone(),
                    dimension: dimension.id.clone(),
                    weight,
                    state,
                    because: Vec::new(),
                });
            }
        }
        Assessment {
            protocol: PackReference {
                id: self.id().to_owned(),
                version: self.version().to_owned(),
                sha256: self.sha256().to_owned(),
            },
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
        }
    }

    /// Adds the answers behind the indicators, the alerts and the facts.
    fn explain(
        &self,
        answers: &Answers,
        known: &[Option<&Profile>],
        planes: &Planes,
        assessment: &mut Assessment,
    ) {
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
            if question.htcds.is_empty() {
                continue;
            }
            let Some(seen) = crate::pack::seen(&recorded.answer) else {
                continue;
            };
            let facts = question
                .htcds
                .iter()
                .filter(|implied| implied.when.passes(seen));
            assessment
                .facts
                .extend(facts.map(|implied| implied.fact.clone()));
        }
        assessment.alerts = self.raised_alerts(answers, known, planes);
        self.add_indicator_facts(assessment);
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

    fn add_indicator_facts(&self, assessment: &mut Assessment) {
        for (assessed, (_, indicator)) in assessment.indicators.iter().zip(self.indicators()) {
            if assessed.state == IndicatorState::Present {
                assessment.facts.extend(indicator.htcds.iter().cloned());
            }
        }
        assessment.facts.sort();
        assessment.facts.dedup();
    }
}
