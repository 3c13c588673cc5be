//! Evaluates a pack in three values: what is certain and what is possible, given some of the answers.

use crate::engine::bits::{Bits, Truth};
use crate::engine::program::{Node, Profile, Program, QuestionProgram};

/// What an evaluation leaves behind. Kept and used again: evaluating allocates nothing.
#[derive(Debug, Clone)]
pub(crate) struct Planes {
    pub(crate) certain_atoms: Bits,
    pub(crate) possible_atoms: Bits,
    pub(crate) certain: Bits,
    pub(crate) possible: Bits,
    pub(crate) reached: Vec<Truth>,
    /// The least and the most that each score can come to.
    pub(crate) scores: Vec<(i64, i64)>,
    /// Presumed to be a minor.
    pub(crate) minor: Truth,
    /// The population is given, whatever the answers say.
    pub(crate) given_minor: Option<bool>,
}

impl Planes {
    pub(crate) fn new(program: &Program) -> Planes {
        Planes {
            certain_atoms: Bits::new(program.atoms),
            possible_atoms: Bits::new(program.atoms),
            certain: Bits::new(program.indicators),
            possible: Bits::new(program.indicators),
            reached: vec![Truth::False; program.questions.len()],
            scores: vec![(0, 0); program.scores.len()],
            minor: Truth::False,
            given_minor: None,
        }
    }
}

/// How a question without an answer is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Open {
    /// The question may stay unanswered for good: nothing is known of it.
    Unanswered,
    /// The question will be answered: a condition that holds for every answer is certain.
    ToBeAnswered,
}

/// Where an outcome stands: 0 is the lowest.
pub(crate) type Level = u32;

impl Program {
    /// Evaluates everything for some answers; `answers[q]` is `None` where there is none.
    pub(crate) fn evaluate(&self, answers: &[Option<&Profile>], open: Open, planes: &mut Planes) {
        planes.certain_atoms.clear();
        planes.possible_atoms.clear();
        planes.certain.clear();
        planes.possible.clear();
        planes.scores.fill((0, 0));
        for (index, question) in self.questions.iter().enumerate() {
            let reached = question
                .ask_if
                .as_ref()
                .map_or(Truth::True, |gate| self.truth(gate, planes));
            planes.reached[index] = reached;
            if reached == Truth::False {
                continue;
            }
            let answer = answers[index];
            if !question.shares.is_empty() {
                add_shares(question, answer, reached, open, &mut planes.scores);
            }
            let (certain, possible) = match answer {
                Some(profile) => (Some(profile), profile),
                None if open == Open::ToBeAnswered => (Some(&question.certain), &question.possible),
                None => (None, &question.possible),
            };
            possible
                .atoms
                .iter()
                .for_each(|atom| planes.possible_atoms.set(*atom));
            possible
                .raises
                .iter()
                .for_each(|raise| planes.possible.set(*raise));
            if let (Truth::True, Some(certain)) = (reached, certain) {
                certain
                    .atoms
                    .iter()
                    .for_each(|atom| planes.certain_atoms.set(*atom));
                certain
                    .raises
                    .iter()
                    .for_each(|raise| planes.certain.set(*raise));
            }
        }
        for (score, bounds) in self.scores.iter().zip(&mut planes.scores) {
            add_indicators(&score.shared, &planes.certain, &planes.possible, bounds);
        }
        planes.minor = self.truth(&Node::Minor, planes);
    }

    /// Adds up the scores where the indicators are given and nothing is answered.
    pub(crate) fn score_indicators(&self, planes: &mut Planes) {
        for (score, bounds) in self.scores.iter().zip(&mut planes.scores) {
            *bounds = (0, 0);
            add_indicators(&score.indicators, &planes.certain, &planes.possible, bounds);
        }
    }

    /// The truth of a condition.
    pub(crate) fn truth(&self, node: &Node, planes: &Planes) -> Truth {
        match node {
            Node::Atom(atom) => Truth::from_bounds(
                planes.certain_atoms.get(*atom),
                planes.possible_atoms.get(*atom),
            ),
            Node::Indicator(indicator) => Truth::from_bounds(
                planes.certain.get(*indicator),
                planes.possible.get(*indicator),
            ),
            Node::AtLeast(count) => Truth::from_bounds(
                planes.certain.count() >= *count,
                planes.possible.count() >= *count,
            ),
            Node::Score(score, at_least) => {
                let (least, most) = planes.scores[*score as usize];
                Truth::from_bounds(least >= *at_least, most >= *at_least)
            }
            Node::Dimension(dimension) => self.dimension(*dimension as usize, planes),
            // In `ask_if` the questions that decide it are earlier, so their atoms are known already.
            Node::Minor => match (planes.given_minor, &self.minor) {
                (Some(given), _) => Truth::from_bounds(given, given),
                (None, Some(minor)) => self.truth(minor, planes),
                (None, None) => Truth::False,
            },
            Node::All(children) => {
                let mut all = Truth::True;
                for child in children {
                    all = all.min(self.truth(child, planes));
                    if all == Truth::False {
                        break;
                    }
                }
                all
            }
            Node::Any(children) => {
                let mut any = Truth::False;
                for child in children {
                    any = any.max(self.truth(child, planes));
                    if any == Truth::True {
                        break;
                    }
                }
                any
            }
            Node::Of(children, at_least) => {
                let (mut certain, mut possible) = (0, 0);
                for child in children {
                    let truth = self.truth(child, planes);
                    certain += u32::from(truth == Truth::True);
                    possible += u32::from(truth != Truth::False);
                }
                Truth::from_bounds(certain >= *at_least, possible >= *at_least)
            }
            Node::Not(child) => self.truth(child, planes).negate(),
        }
    }

    /// Whether a dimension is positive; while the population is unknown, only if it is for both.
    pub(crate) fn dimension(&self, number: usize, planes: &Planes) -> Truth {
        let dimension = &self.dimensions[number];
        let adult = || {
            Truth::from_bounds(
                dimension.positive(dimension.adult.counts(&planes.certain)),
                dimension.positive(dimension.adult.counts(&planes.possible)),
            )
        };
        let child = || {
            Truth::from_bounds(
                dimension.positive(dimension.child.counts(&planes.certain)),
                dimension.positive(dimension.child.counts(&planes.possible)),
            )
        };
        match planes.minor {
            Truth::False => adult(),
            Truth::True => child(),
            Truth::Unknown => {
                let (adult, child) = (adult(), child());
                if adult == child {
                    adult
                } else {
                    Truth::Unknown
                }
            }
        }
    }

    /// The lowest and the highest level that the conditions, taken one by one, still allow.
    pub(crate) fn levels(&self, planes: &Planes) -> (Level, Level) {
        let last = self.outcomes.len().saturating_sub(1);
        let level = |index: usize| u32::try_from(last - index).unwrap_or(u32::MAX);
        let mut highest = None;
        for (index, outcome) in self.outcomes.iter().enumerate() {
            let truth = outcome
                .as_ref()
                .map_or(Truth::True, |when| self.truth(when, planes));
            if truth != Truth::False && highest.is_none() {
                highest = Some(level(index));
            }
            if truth == Truth::True {
                return (level(index), highest.unwrap_or(level(index)));
            }
        }
        (0, highest.unwrap_or(0))
    }
}

/// Adds what a question adds to scores.
fn add_shares(
    question: &QuestionProgram,
    answer: Option<&Profile>,
    reached: Truth,
    open: Open,
    scores: &mut [(i64, i64)],
) {
    for share in &question.shares {
        let (mut least, mut most) = match answer {
            Some(profile) => {
                let points = share.of(profile);
                (points, points)
            }
            None => (share.least, share.most),
        };
        // The question may add nothing: it may not be reached, or never be answered.
        if reached != Truth::True || (answer.is_none() && open == Open::Unanswered) {
            (least, most) = (least.min(0), most.max(0));
        }
        let bounds = &mut scores[share.score];
        bounds.0 += least;
        bounds.1 += most;
    }
}

fn add_indicators(points: &[(u32, i64)], certain: &Bits, possible: &Bits, bounds: &mut (i64, i64)) {
    for (number, points) in points {
        if certain.get(*number) {
            bounds.0 += points;
            bounds.1 += points;
        } else if possible.get(*number) {
            bounds.0 += points.min(&0);
            bounds.1 += points.max(&0);
        }
    }
}
