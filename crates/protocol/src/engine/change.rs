//! Which open questions can still move the outcome, and how much.
//!
//! A question can if there is a way to answer all others such that two of its answers give different
//! outcomes. Such a pair is a *witness*; three steps look for one or prove that there is none:
//!
//! 1. [`Support`]: what stands in no condition that is still undecided cannot matter (proof).
//! 2. Walks: from answers that give a high outcome, others are lowered while the outcome holds, until
//!    it hangs on a few; every step that would break it is a witness, and so is every question that
//!    could stand in for the broken one.
//! 3. Search: pairs of answers side by side, branch and bound.

use crate::engine::dimension::Weights;
use crate::engine::eval::{Level, Open, Planes};
use crate::engine::program::{Profile, Program};
use crate::engine::rank::gates_of;
use crate::engine::search::Found;
use crate::engine::undecided::Support;

/// Evaluations for all walks of one assessment; one of the labour pack takes about a microsecond.
const MAX_WALK_EVALUATIONS: u32 = 10_000;
/// Evaluations for all searches of one assessment.
const MAX_SEARCH_EVALUATIONS: u32 = 20_000;
/// Questions that one search may branch on, so that the recursion stays shallow.
const MAX_BRANCHING: usize = 200;

/// Answers to all questions.
pub(crate) type Whole<'a> = Vec<Option<&'a Profile>>;

/// What can move the outcome.
pub(crate) struct Change {
    /// Numbers of the questions, the most telling first.
    pub(crate) questions: Vec<u32>,
    /// Otherwise some of them may not matter; none is missing.
    pub(crate) exact: bool,
}

/// Finds the open questions that can move the outcome, given the extremes that were found before.
pub(crate) fn could_change<'a>(
    program: &'a Program,
    answers: &[Option<&'a Profile>],
    lowest: &Found<'a>,
    highest: &Found<'a>,
) -> Change {
    let mut planes = Planes::new(program);
    program.evaluate(answers, Open::ToBeAnswered, &mut planes);
    let support = Support::of(program, &planes);
    let candidates: Vec<usize> = (0..answers.len())
        .filter(|index| answers[*index].is_none() && support.questions[*index])
        .collect();
    let mut hunt = Hunt {
        program,
        answers,
        planes,
        proven: vec![false; answers.len()],
        rise: vec![0; answers.len()],
        candidates,
        evaluations: 0,
        most_evaluations: program.evaluations(MAX_WALK_EVALUATIONS),
    };
    if lowest.witness.len() == answers.len() && highest.witness.len() == answers.len() {
        hunt.single_flips(&lowest.witness, lowest.level, true);
        hunt.single_flips(&highest.witness, highest.level, false);
        hunt.flips_on_the_way(&lowest.witness);
        hunt.walks(&highest.witness, lowest.level + 1..=highest.level);
    }
    let exact = hunt.searches();
    let proven = hunt
        .candidates
        .iter()
        .copied()
        .filter(|index| hunt.proven[*index]);
    let mut questions: Vec<usize> = proven.collect();
    questions.sort_by_key(|index| {
        let weight = heaviest(program, &program.questions[*index].possible);
        (std::cmp::Reverse((hunt.rise[*index], weight)), *index)
    });
    let questions = questions
        .into_iter()
        .filter_map(|index| u32::try_from(index).ok())
        .collect();
    Change { questions, exact }
}

/// The heaviest indicator that a question can raise: 3 for strong, 0 for none.
fn heaviest(program: &Program, possible: &Profile) -> u32 {
    let weight = |indicator: u32| {
        let of = |weights: &Weights| {
            let sets = [
                (&weights.strong, 3),
                (&weights.medium, 2),
                (&weights.weak, 1),
            ];
            sets.iter()
                .find(|(set, _)| set.get(indicator))
                .map_or(0, |(_, weight)| *weight)
        };
        program
            .dimensions
            .iter()
            .map(|d| of(&d.adult).max(of(&d.child)))
            .max()
            .unwrap_or(0)
    };
    possible
        .raises
        .iter()
        .map(|indicator| weight(*indicator))
        .max()
        .unwrap_or(0)
}

/// The search for witnesses.
pub(crate) struct Hunt<'a, 's> {
    pub(crate) program: &'a Program,
    pub(crate) answers: &'s [Option<&'a Profile>],
    pub(crate) planes: Planes,
    /// A witness was found.
    pub(crate) proven: Vec<bool>,
    /// How far one answer alone lifts what is established now.
    rise: Vec<Level>,
    /// Questions that may matter.
    pub(crate) candidates: Vec<usize>,
    pub(crate) evaluations: u32,
    most_evaluations: u32,
}

impl<'a> Hunt<'a, '_> {
    /// The work bound of walks is reached.
    pub(crate) fn spent(&self) -> bool {
        self.evaluations >= self.most_evaluations
    }

    /// The level of whole answers.
    pub(crate) fn level(&mut self, whole: &[Option<&'a Profile>]) -> Level {
        self.evaluations += 1;
        self.program
            .evaluate(whole, Open::ToBeAnswered, &mut self.planes);
        self.program.levels(&self.planes).0
    }

    /// The profiles of a question between which all its others lie.
    pub(crate) fn extremes(&self, question: usize) -> Vec<&'a Profile> {
        let question = &self.program.questions[question];
        let mut numbers: Vec<u32> = question
            .best
            .iter()
            .chain(&question.worst)
            .copied()
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
            .iter()
            .map(|at| &question.profiles[*at as usize])
            .collect()
    }

    /// Changes the answer of each candidate alone.
    pub(crate) fn single_flips(
        &mut self,
        whole: &[Option<&'a Profile>],
        level: Level,
        note_rise: bool,
    ) {
        let mut whole = whole.to_vec();
        for question in self.candidates.clone() {
            if !self.spent() && (note_rise || !self.proven[question]) {
                let lifted = self.flip(&mut whole, question, level);
                if note_rise {
                    self.rise[question] = lifted;
                }
            }
        }
    }

    /// Changes one answer; notes whether the level changes, gives by how much it rises at most.
    pub(crate) fn flip(&mut self, whole: &mut Whole<'a>, question: usize, level: Level) -> Level {
        let kept = whole[question];
        let mut rise = 0;
        for profile in self.extremes(question) {
            if Some(profile) != kept {
                whole[question] = Some(profile);
                let changed = self.level(whole);
                self.proven[question] |= changed != level;
                rise = rise.max(changed.saturating_sub(level));
            }
        }
        whole[question] = kept;
        rise
    }

    /// Settles what the walks left open. False when a work bound was reached: what is then not known
    /// is taken to matter.
    fn searches(&mut self) -> bool {
        let program = self.program;
        let complete = self
            .candidates
            .iter()
            .all(|index| program.questions[*index].complete);
        let mut exact = true;
        let mut budget = program.evaluations(MAX_SEARCH_EVALUATIONS);
        for question in self.candidates.clone() {
            if self.proven[question] {
                continue;
            }
            match self.search(question, &mut budget) {
                Some(false) if complete => {}
                Some(true) => self.proven[question] = true,
                _ => {
                    self.proven[question] = true;
                    exact = false;
                }
            }
        }
        exact
    }

    /// Looks through all answers for two of this question's that differ: `None` when the work bound is reached.
    fn search(&mut self, question: usize, budget: &mut u32) -> Option<bool> {
        let is_open = |other: &usize| self.answers[*other].is_none() && *other != question;
        let mut open: Vec<usize> = (0..self.answers.len())
            .filter(is_open)
            .take(MAX_BRANCHING + 1)
            .collect();
        // What the question hangs on first, then what moves the same dimensions and scores: they soonest settle
        // what the question could still move, and the rest then needs no branch.
        let program = self.program;
        let gates = gates_of(program, question);
        let own = &program.questions[question];
        let together = |other: usize| {
            let influence = &program.questions[other].influence;
            own.influence.iter().zip(influence).any(|(a, b)| *a && *b)
        };
        open.sort_by_key(|other| match other {
            other if own.gates.contains(other) => 0,
            other if gates.contains(other) => 1,
            other if together(*other) => 2,
            _ => 3,
        });
        if open.len() > MAX_BRANCHING {
            return None;
        }
        let mut answers = self.answers.to_vec();
        let extremes = self.extremes(question);
        self.search_pairs(question, &extremes, &open, &mut answers, budget)
    }

    fn search_pairs(
        &mut self,
        question: usize,
        extremes: &[&'a Profile],
        open: &[usize],
        answers: &mut Whole<'a>,
        budget: &mut u32,
    ) -> Option<bool> {
        let cost = u32::try_from(extremes.len())
            .unwrap_or(u32::MAX)
            .saturating_add(1);
        *budget = budget.checked_sub(cost)?;
        answers[question] = None;
        self.program
            .evaluate(answers, Open::ToBeAnswered, &mut self.planes);
        let support = Support::of(self.program, &self.planes);
        if !support.questions[question] {
            return Some(false);
        }
        let mut bounds = Vec::with_capacity(extremes.len());
        for profile in extremes {
            answers[question] = Some(profile);
            self.program
                .evaluate(answers, Open::ToBeAnswered, &mut self.planes);
            bounds.push(self.program.levels(&self.planes));
        }
        answers[question] = None;
        let low_of_highs = bounds.iter().map(|(_, high)| *high).min();
        let high_of_lows = bounds.iter().map(|(low, _)| *low).max();
        if low_of_highs < high_of_lows {
            return Some(true);
        }
        if bounds.iter().all(|(low, high)| low == high) {
            return Some(false);
        }
        // A question that no condition hangs on any more needs no branch.
        let next = open.iter().position(|other| support.questions[*other])?;
        let (other, rest) = (open[next], &open[next + 1..]);
        let program = self.program;
        for profile in &program.questions[other].profiles {
            answers[other] = Some(profile);
            let found = self.search_pairs(question, extremes, rest, answers, budget);
            answers[other] = None;
            if found != Some(false) {
                return found;
            }
        }
        Some(false)
    }
}
