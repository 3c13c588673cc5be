//! The exact range: the highest and the lowest level over all ways to complete the answers.
//!
//! Almost every question has one answer that is best and one that is worst whatever the others say
//! (see [`crate::engine::profiles`]), so usually two evaluations settle it.
//! The rest (a choice whose options raise different indicators, a question that works both ways)
//! is searched by branch and bound; three-valued evaluation gives the bound.

use crate::engine::bits::Truth;
use crate::engine::eval::{Level, Open, Planes};
use crate::engine::program::{Profile, Program};

/// Evaluations that one question may cost before the answer is a sound bound instead of exact.
/// An evaluation of the labour pack takes about a microsecond.
const MAX_EVALUATIONS: u32 = 20_000;
/// Questions that may be branched on, so that the recursion stays shallow.
const MAX_BRANCHING: usize = 200;

/// What is to be as high or as low as possible.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Goal {
    /// The outcome's level.
    Outcome,
    /// 1 if the dimension is positive, else 0.
    Dimension(usize),
    /// The points of a score, counted from its floor.
    Score(usize),
    /// 1 if exactly this level comes out, else 0.
    Exactly(Level),
    /// 1 if the question is reached, else 0.
    Reached(usize),
}

/// Which way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Direction {
    Highest,
    Lowest,
}

/// What a search found.
pub(crate) struct Found<'a> {
    /// The highest or lowest value; if not `exact`, nothing beyond it is possible.
    pub(crate) level: Level,
    /// The work bound was not reached.
    pub(crate) exact: bool,
    /// Whole answers that give the best value that was met.
    pub(crate) witness: Vec<Option<&'a Profile>>,
}

/// Evaluations that are left to several searches together.
pub(crate) struct Budget(u32);

impl Budget {
    /// The budget, as a number of hard searches; an easy search costs a few evaluations.
    pub(crate) fn for_searches(program: &Program, hard: u32) -> Budget {
        Budget(program.evaluations(MAX_EVALUATIONS).saturating_mul(hard))
    }
}

/// A search over the answers that are open.
pub(crate) struct Search<'a> {
    program: &'a Program,
    goal: Goal,
    direction: Direction,
    /// Look at every profile, not only at those that can be best or worst for the outcome.
    all_profiles: bool,
    answers: Vec<Option<&'a Profile>>,
    planes: Planes,
    evaluations: u32,
    most_evaluations: u32,
    best: Option<Level>,
    witness: Vec<Option<&'a Profile>>,
}

impl<'a> Search<'a> {
    /// Finds the extreme value of a goal; `answers[q]` is `None` where the question is open.
    pub(crate) fn run(
        program: &'a Program,
        answers: &[Option<&'a Profile>],
        goal: Goal,
        direction: Direction,
    ) -> Found<'a> {
        let mut budget = Budget::for_searches(program, 1);
        Self::run_within(program, answers, goal, direction, &mut budget)
    }

    /// One of several searches that together may cost no more than a budget.
    pub(crate) fn run_within(
        program: &'a Program,
        answers: &[Option<&'a Profile>],
        goal: Goal,
        direction: Direction,
        budget: &mut Budget,
    ) -> Found<'a> {
        let all_profiles = matches!(goal, Goal::Exactly(_) | Goal::Reached(_));
        let mut search = Search {
            program,
            goal,
            direction,
            all_profiles,
            answers: answers.to_vec(),
            planes: Planes::new(program),
            evaluations: 0,
            most_evaluations: program.evaluations(MAX_EVALUATIONS).min(budget.0),
            best: None,
            witness: Vec::new(),
        };
        let found = search.start();
        budget.0 = budget.0.saturating_sub(search.evaluations);
        found
    }

    fn start(&mut self) -> Found<'a> {
        let mut exact = true;
        for (index, question) in self.program.questions.iter().enumerate() {
            if self.answers[index].is_none() {
                let known = if self.all_profiles {
                    question.complete
                } else {
                    question.extremes_known
                };
                exact &= known;
                let candidates = self.candidates(index);
                if let ([only], true) = (candidates.as_slice(), known) {
                    self.answers[index] = Some(only);
                }
            }
        }
        let bound = self.bound();
        // In the order of asking, gates first: what they close need not be looked at.
        let mut open: Vec<usize> = (0..self.answers.len())
            .filter(|index| self.answers[*index].is_none())
            .collect();
        exact &= open.len() <= MAX_BRANCHING;
        open.truncate(MAX_BRANCHING);
        self.descend(&open);
        exact &= self.evaluations < self.most_evaluations;
        match self.best {
            Some(level) if exact || level == bound => Found {
                level,
                exact: true,
                witness: std::mem::take(&mut self.witness),
            },
            _ => Found {
                level: bound,
                exact: false,
                witness: std::mem::take(&mut self.witness),
            },
        }
    }

    fn candidates(&self, index: usize) -> Vec<&'a Profile> {
        let question = &self.program.questions[index];
        if self.all_profiles {
            return question.profiles.iter().collect();
        }
        let order = match self.direction {
            Direction::Highest => &question.best,
            Direction::Lowest => &question.worst,
        };
        order
            .iter()
            .map(|at| &question.profiles[*at as usize])
            .collect()
    }

    /// The bound: no value beyond it is possible with the answers as they are.
    fn bound(&mut self) -> Level {
        self.evaluations += 1;
        self.program
            .evaluate(&self.answers, Open::ToBeAnswered, &mut self.planes);
        let (low, high) = match self.goal {
            Goal::Outcome => self.program.levels(&self.planes),
            Goal::Dimension(dimension) => both(self.program.dimension(dimension, &self.planes)),
            Goal::Score(score) => {
                let floor = self.program.scores[score].floor;
                let (least, most) = self.planes.scores[score];
                let level = |points: i64| u32::try_from(points - floor).unwrap_or(0);
                (level(least), level(most))
            }
            Goal::Exactly(level) => {
                let (low, high) = self.program.levels(&self.planes);
                let certain = low == level && high == level;
                (u32::from(certain), u32::from(low <= level && level <= high))
            }
            Goal::Reached(question) => both(self.planes.reached[question]),
        };
        match self.direction {
            Direction::Highest => high,
            Direction::Lowest => low,
        }
    }

    fn beats(&self, level: Level) -> bool {
        match (self.best, self.direction) {
            (None, _) => true,
            (Some(best), Direction::Highest) => level > best,
            (Some(best), Direction::Lowest) => level < best,
        }
    }

    fn descend(&mut self, open: &[usize]) {
        if self.evaluations >= self.most_evaluations {
            return;
        }
        let bound = self.bound();
        if !self.beats(bound) {
            return;
        }
        // The questions that cannot be reached any more need no branch: any answer will do.
        let next = open
            .iter()
            .position(|index| self.planes.reached[*index] != Truth::False);
        self.try_first_candidates();
        if !self.beats(bound) {
            return;
        }
        let Some(next) = next else { return };
        let (index, rest) = (open[next], &open[next + 1..]);
        for profile in self.candidates(index) {
            self.answers[index] = Some(profile);
            self.descend(rest);
        }
        self.answers[index] = None;
    }

    /// Completes the answers with the most promising candidates, so that there is something to beat.
    fn try_first_candidates(&mut self) {
        let unset: Vec<usize> = (0..self.answers.len())
            .filter(|index| self.answers[*index].is_none())
            .collect();
        for index in &unset {
            self.answers[*index] = self.candidates(*index).first().copied();
        }
        let level = self.bound();
        if self.beats(level) {
            self.best = Some(level);
            self.witness.clone_from(&self.answers);
        }
        for index in unset {
            self.answers[index] = None;
        }
    }
}

fn both(truth: Truth) -> (Level, Level) {
    match truth {
        Truth::False => (0, 0),
        Truth::Unknown => (0, 1),
        Truth::True => (1, 1),
    }
}
