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

use crate::eval::{Level, Open, Planes};
use crate::opening::Opening;
use crate::program::{Profile, Program, Truth, Weights};
use crate::search::Found;
use crate::support::Support;

/// Evaluations for all walks of one assessment; one of the labour pack takes about a microsecond.
const MAX_WALK_EVALUATIONS: u32 = 10_000;
/// Evaluations for all searches of one assessment.
const MAX_SEARCH_EVALUATIONS: u32 = 10_000;
/// Questions that one search may branch on, so that the recursion stays shallow.
const MAX_BRANCHING: usize = 200;

/// Answers to all questions.
type Whole<'a> = Vec<Option<&'a Profile>>;

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
struct Hunt<'a, 's> {
    program: &'a Program,
    answers: &'s [Option<&'a Profile>],
    planes: Planes,
    proven: Vec<bool>,
    /// How far one answer alone lifts what is established now.
    rise: Vec<Level>,
    candidates: Vec<usize>,
    evaluations: u32,
}

impl<'a> Hunt<'a, '_> {
    /// The level of whole answers.
    fn level(&mut self, whole: &[Option<&'a Profile>]) -> Level {
        self.evaluations += 1;
        self.program
            .evaluate(whole, Open::ToBeAnswered, &mut self.planes);
        self.program.levels(&self.planes).0
    }

    /// The profiles of a question between which all its others lie.
    fn extremes(&self, question: usize) -> Vec<&'a Profile> {
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
    fn single_flips(&mut self, whole: &[Option<&'a Profile>], level: Level, note_rise: bool) {
        let mut whole = whole.to_vec();
        for question in self.candidates.clone() {
            if note_rise || !self.proven[question] {
                let lifted = self.flip(&mut whole, question, level);
                if note_rise {
                    self.rise[question] = lifted;
                }
            }
        }
    }

    /// Changes one answer; notes whether the level changes, gives by how much it rises at most.
    fn flip(&mut self, whole: &mut Whole<'a>, question: usize, level: Level) -> Level {
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

    /// Lowers the answers around each question that is not settled yet, for each dimension that it
    /// can move and each level that is still open.
    fn walks(&mut self, highest: &[Option<&'a Profile>], targets: std::ops::RangeInclusive<Level>) {
        for question in self.candidates.clone() {
            let influence = &self.program.questions[question].influence;
            let in_focus = (0..influence.len()).filter(|d| influence[*d]).map(Some);
            for focus in in_focus.chain([None]) {
                for target in targets.clone() {
                    if self.proven[question] || self.evaluations > MAX_WALK_EVALUATIONS {
                        break;
                    }
                    self.walk(question, focus, target, highest, None);
                }
            }
        }
        self.walks_through_gates(highest, targets);
    }

    /// For each gate that is not settled yet, walks to the questions behind it, through that gate only.
    fn walks_through_gates(
        &mut self,
        highest: &[Option<&'a Profile>],
        targets: std::ops::RangeInclusive<Level>,
    ) {
        let program = self.program;
        for gate in self.candidates.clone() {
            for question in self.candidates.clone() {
                let behind = &program.questions[question];
                if !behind.gates.contains(&gate) {
                    continue;
                }
                let in_focus = (0..behind.influence.len()).filter(|d| behind.influence[*d]);
                for (focus, target) in in_focus.flat_map(|d| targets.clone().map(move |t| (d, t))) {
                    if self.proven[gate] || self.evaluations > MAX_WALK_EVALUATIONS {
                        break;
                    }
                    self.walk(question, Some(focus), target, highest, Some(gate));
                }
            }
        }
    }

    fn walk(
        &mut self,
        question: usize,
        focus: Option<usize>,
        target: Level,
        highest: &[Option<&'a Profile>],
        through: Option<usize>,
    ) {
        let program = self.program;
        let walked = &program.questions[question];
        for at in &walked.best {
            let mut whole = highest.to_vec();
            whole[question] = Some(&walked.profiles[*at as usize]);
            if self.level(&whole) < target {
                continue;
            }
            self.lower_gates(&mut whole, question, focus, through, target);
            // First what stands in outcomes by itself: it may hold the target up alone.
            for control in &program.controls {
                let free = self.answers[*control].is_none() && *control != question;
                if free && !walked.gates.contains(control) {
                    self.lower(&mut whole, *control, target);
                }
            }
            // Then what does not touch the dimension in focus, then what does; later questions first,
            // so that gates fall last. What leads to the question itself stays.
            let touches =
                |other: &usize| focus.is_some_and(|d| program.questions[*other].influence[d]);
            let others = (0..whole.len()).rev().filter(|other| {
                self.answers[*other].is_none()
                    && *other != question
                    && !walked.gates.contains(other)
            });
            let (near, far): (Vec<usize>, Vec<usize>) = others.partition(touches);
            self.lower_all(&mut whole, &far, target);
            for other in near {
                self.lower(&mut whole, other, target);
            }
            let kept = whole[question];
            for profile in self.extremes(question) {
                whole[question] = Some(profile);
                let level = self.level(&whole);
                if level < target {
                    // Here the level hangs on one answer: whoever can stand in for it matters too.
                    self.proven[question] = true;
                    self.single_flips(&whole, level, false);
                }
            }
            whole[question] = kept;
            if self.proven[question] {
                // And whoever leads to it.
                let level = self.level(&whole);
                for gate in &walked.gates {
                    if self.answers[*gate].is_none() && !self.proven[*gate] {
                        self.flip(&mut whole, *gate, level);
                    }
                }
            }
        }
    }

    /// Lowers as many of these as keep the target: all at once where that is possible, else by halves.
    fn lower_all(&mut self, whole: &mut Whole<'a>, others: &[usize], target: Level) {
        if let [other] = others {
            self.lower(whole, *other, target);
            return;
        }
        if others.is_empty() {
            return;
        }
        let kept: Vec<Option<&Profile>> = others.iter().map(|other| whole[*other]).collect();
        for other in others {
            let question = &self.program.questions[*other];
            let lowest = question
                .worst
                .first()
                .map(|at| &question.profiles[*at as usize]);
            whole[*other] = lowest.or(whole[*other]);
        }
        if self.level(whole) >= target {
            return;
        }
        for (other, profile) in others.iter().zip(kept) {
            whole[*other] = profile;
        }
        let (first, second) = others.split_at(others.len() / 2);
        self.lower_all(whole, first, target);
        self.lower_all(whole, second, target);
    }

    /// Takes the lowest answer of a question that keeps the target; for `choices`, option by option.
    fn lower(&mut self, whole: &mut Whole<'a>, other: usize, target: Level) {
        let question = &self.program.questions[other];
        let Some(kept) = whole[other] else { return };
        for at in &question.worst {
            whole[other] = Some(&question.profiles[*at as usize]);
            if self.level(whole) >= target {
                return;
            }
            self.proven[other] = true;
            whole[other] = Some(kept);
        }
        let Some(subsets) = &question.subsets else {
            return;
        };
        let number = question.profiles.iter().position(|profile| profile == kept);
        let Some(mut mask) = number.and_then(|number| subsets.mask[number]) else {
            return;
        };
        for option in 0..subsets.profile.len().ilog2() {
            let smaller = mask & !(1 << option);
            if smaller == mask {
                continue;
            }
            let before = whole[other];
            let profile = subsets.profile[smaller as usize];
            whole[other] = Some(&question.profiles[profile as usize]);
            if self.level(whole) >= target {
                mask = smaller;
            } else {
                whole[other] = before;
            }
        }
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
        let mut budget = MAX_SEARCH_EVALUATIONS;
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

    /// Leads to the question at the least cost, so that nothing on the way stands in for it.
    fn lower_gates(
        &mut self,
        whole: &mut Whole<'a>,
        question: usize,
        focus: Option<usize>,
        through: Option<usize>,
        target: Level,
    ) {
        if self.program.questions[question].gates.is_empty() {
            return;
        }
        let opening = Opening {
            program: self.program,
            answers: self.answers,
            focus,
            through,
        };
        let Some(way) = opening.way(question) else {
            return;
        };
        let kept = whole.clone();
        for gate in &self.program.questions[question].gates {
            if self.answers[*gate].is_none() {
                let gate_question = &self.program.questions[*gate];
                let lowest = gate_question.worst.first();
                let lowest = lowest.map(|at| &gate_question.profiles[*at as usize]);
                whole[*gate] = way.answers.get(gate).copied().or(lowest);
            }
        }
        if self.level(whole) < target || self.planes.reached[question] != Truth::True {
            *whole = kept;
        }
    }

    /// Leads to each question that is not settled at the least cost and changes its answer there.
    fn flips_on_the_way(&mut self, lowest: &[Option<&'a Profile>]) {
        for question in self.candidates.clone() {
            if self.proven[question] || self.program.questions[question].ask_if.is_none() {
                continue;
            }
            let opening = Opening {
                program: self.program,
                answers: self.answers,
                focus: None,
                through: None,
            };
            let Some(way) = opening.way(question) else {
                continue;
            };
            let mut whole = lowest.to_vec();
            for (gate, profile) in &way.answers {
                whole[*gate] = Some(*profile);
            }
            let level = self.level(&whole);
            self.flip(&mut whole, question, level);
            if self.proven[question] {
                let best = self.program.questions[question].best.first();
                let profiles = &self.program.questions[question].profiles;
                whole[question] = best.map(|at| &profiles[*at as usize]).or(whole[question]);
                let level = self.level(&whole);
                for gate in way.answers.keys() {
                    if self.answers[*gate].is_none() && !self.proven[*gate] {
                        self.flip(&mut whole, *gate, level);
                    }
                }
            }
        }
    }

    /// Looks through all answers for two of this question's that differ: `None` when the work bound is reached.
    fn search(&mut self, question: usize, budget: &mut u32) -> Option<bool> {
        let open: Vec<usize> = (0..self.answers.len())
            .filter(|other| self.answers[*other].is_none() && *other != question)
            .collect();
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
