//! Which open questions can still move the outcome, and how much.
//!
//! A question can if there is a way to answer all others such that two of its answers give different
//! outcomes. Such a pair is a *witness*; three steps look for one or prove that there is none:
//!
//! 1. Formulas: what stands in no condition that is still undecided cannot matter (proof).
//! 2. Walks: from answers that give a high outcome, others are lowered one by one while the outcome
//!    holds; every step that would break it is a witness.
//! 3. Search: pairs of answers side by side, branch and bound.

use crate::eval::{Level, Open, Planes};
use crate::model::Counts;
use crate::program::{DimensionProgram, Node, Profile, Program, Truth, Weights};
use crate::search::Found;

/// Evaluations for all walks of one assessment.
const MAX_WALK_EVALUATIONS: u32 = 30_000;
/// Evaluations for all searches of one assessment.
const MAX_SEARCH_EVALUATIONS: u32 = 30_000;
/// Questions that one search may branch on, so that the recursion stays shallow.
const MAX_BRANCHING: usize = 200;

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
    let open: Vec<usize> = (0..answers.len())
        .filter(|index| answers[*index].is_none())
        .collect();
    let mut planes = Planes::new(program);
    program.evaluate(answers, Open::ToBeAnswered, &mut planes);
    let support = Support::of(program, &planes);
    let candidates: Vec<usize> = open
        .into_iter()
        .filter(|index| support.questions[*index])
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
    hunt.single_flips(&lowest.witness, lowest.level, true);
    hunt.single_flips(&highest.witness, highest.level, false);
    hunt.walks(highest);
    let mut exact = true;
    let mut budget = MAX_SEARCH_EVALUATIONS;
    for question in hunt.candidates.clone() {
        if !hunt.proven[question] {
            let complete = hunt
                .candidates
                .iter()
                .all(|index| program.questions[*index].complete);
            match hunt.search(question, &mut budget) {
                Some(true) => hunt.proven[question] = true,
                Some(false) if complete => {}
                _ => {
                    hunt.proven[question] = true;
                    exact = false;
                }
            }
        }
    }
    let mut questions: Vec<usize> = hunt
        .candidates
        .iter()
        .copied()
        .filter(|index| hunt.proven[*index])
        .collect();
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

/// Which open questions stand in a condition that is still undecided.
struct Support {
    questions: Vec<bool>,
    atoms: Vec<bool>,
    indicators: Vec<bool>,
}

impl Support {
    fn of(program: &Program, planes: &Planes) -> Support {
        let mut support = Support {
            questions: vec![false; program.questions.len()],
            atoms: vec![false; program.atoms],
            indicators: vec![false; program.indicators],
        };
        for outcome in &program.outcomes {
            let Some(when) = outcome else { break };
            match program.truth(when, planes) {
                Truth::True => break,
                Truth::False => {}
                Truth::Unknown => support.mark(program, planes, when),
            }
        }
        for index in (0..program.questions.len()).rev() {
            let question = &program.questions[index];
            if planes.reached[index] == Truth::False {
                continue;
            }
            let atoms = question
                .atoms
                .iter()
                .any(|(atom, _)| support.atoms[*atom as usize]);
            let raises = question
                .possible
                .raises
                .iter()
                .any(|i| support.indicators[*i as usize]);
            if atoms || raises {
                support.questions[index] = true;
                if planes.reached[index] == Truth::Unknown
                    && let Some(gate) = &question.ask_if
                {
                    support.mark(program, planes, gate);
                }
            }
        }
        support
    }

    /// Marks what an undecided condition still hangs on.
    fn mark(&mut self, program: &Program, planes: &Planes, node: &Node) {
        if program.truth(node, planes) != Truth::Unknown {
            return;
        }
        match node {
            Node::Atom(atom) => self.atoms[*atom as usize] = true,
            Node::Indicator(indicator) => self.indicators[*indicator as usize] = true,
            Node::AtLeast(_) => {
                for indicator in 0..self.indicators.len() {
                    let number = u32::try_from(indicator).unwrap_or(u32::MAX);
                    self.indicators[indicator] |=
                        planes.possible.get(number) && !planes.certain.get(number);
                }
            }
            Node::Dimension(number) => {
                if planes.minor == Truth::Unknown {
                    self.mark(program, planes, &Node::Minor);
                }
                let dimension = &program.dimensions[*number as usize];
                if planes.minor != Truth::True {
                    self.mark_dimension(planes, dimension, &dimension.adult);
                }
                if planes.minor != Truth::False {
                    self.mark_dimension(planes, dimension, &dimension.child);
                }
            }
            Node::Minor => {
                if let Some(minor) = &program.minor {
                    self.mark(program, planes, minor);
                }
            }
            Node::All(children) | Node::Any(children) => {
                children
                    .iter()
                    .for_each(|child| self.mark(program, planes, child));
            }
            Node::Not(child) => self.mark(program, planes, child),
        }
    }

    /// Marks the undecided indicators of a dimension, of those weights that can still tip a rule.
    fn mark_dimension(&mut self, planes: &Planes, dimension: &DimensionProgram, weights: &Weights) {
        let certain = weights.counts(&planes.certain);
        let possible = weights.counts(&planes.possible);
        let tips = |step: Counts| tips(dimension, certain, possible, step);
        let strong = tips(Counts {
            strong: 1,
            ..Counts::default()
        });
        let medium = tips(Counts {
            medium: 1,
            ..Counts::default()
        });
        let weak = tips(Counts {
            weak: 1,
            ..Counts::default()
        });
        for indicator in dimension.first..dimension.first + dimension.length {
            let counts = (strong && weights.strong.get(indicator))
                || (medium && weights.medium.get(indicator))
                || (weak && weights.weak.get(indicator));
            if counts && planes.possible.get(indicator) && !planes.certain.get(indicator) {
                self.indicators[indicator as usize] = true;
            }
        }
    }
}

/// Whether one more of a weight can make the dimension positive, from some counts between the two.
fn tips(dimension: &DimensionProgram, low: Counts, high: Counts, step: Counts) -> bool {
    const MAX_COUNTS: u64 = 4_096;
    let width = |low: u32, high: u32, step: u32| u64::from((high + 1).saturating_sub(low + step));
    let all = width(low.strong, high.strong, step.strong)
        * width(low.medium, high.medium, step.medium)
        * width(low.weak, high.weak, step.weak);
    if all > MAX_COUNTS {
        return true;
    }
    for strong in low.strong..(high.strong + 1).saturating_sub(step.strong) {
        for medium in low.medium..(high.medium + 1).saturating_sub(step.medium) {
            for weak in low.weak..(high.weak + 1).saturating_sub(step.weak) {
                let before = Counts {
                    strong,
                    medium,
                    weak,
                };
                let after = Counts {
                    strong: strong + step.strong,
                    medium: medium + step.medium,
                    weak: weak + step.weak,
                };
                if !dimension.positive(before) && dimension.positive(after) {
                    return true;
                }
            }
        }
    }
    false
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
    fn level(&mut self, answers: &[Option<&'a Profile>]) -> Level {
        self.evaluations += 1;
        self.program
            .evaluate(answers, Open::ToBeAnswered, &mut self.planes);
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

    /// Changes one answer at a time.
    fn single_flips(&mut self, whole: &[Option<&'a Profile>], level: Level, note_rise: bool) {
        if whole.len() != self.answers.len() {
            return;
        }
        let mut whole = whole.to_vec();
        for question in self.candidates.clone() {
            let kept = whole[question];
            for profile in self.extremes(question) {
                if Some(profile) == kept {
                    continue;
                }
                whole[question] = Some(profile);
                let changed = self.level(&whole);
                if changed != level {
                    self.proven[question] = true;
                }
                if note_rise {
                    self.rise[question] = self.rise[question].max(changed.saturating_sub(level));
                }
            }
            whole[question] = kept;
        }
    }

    /// Lowers the answers around each question that is not settled yet.
    fn walks(&mut self, highest: &Found<'a>) {
        if highest.witness.len() != self.answers.len() {
            return;
        }
        let influence = influence(self.program);
        for question in self.candidates.clone() {
            for focus in 0..self.program.dimensions.len() {
                if !influence[question].dimensions[focus] {
                    continue;
                }
                for target in (1..=highest.level).rev() {
                    if self.proven[question] || self.evaluations > MAX_WALK_EVALUATIONS {
                        break;
                    }
                    self.walk(question, focus, target, &highest.witness, &influence);
                }
            }
        }
    }

    fn walk(
        &mut self,
        question: usize,
        focus: usize,
        target: Level,
        highest: &[Option<&'a Profile>],
        influence: &[Influence],
    ) {
        let best = &self.program.questions[question].best;
        let profiles = &self.program.questions[question].profiles;
        for at in best {
            let mut whole = highest.to_vec();
            whole[question] = Some(&profiles[*at as usize]);
            if self.level(&whole) < target {
                continue;
            }
            // First what does not touch the dimension in focus, then what does; later questions first,
            // so that gates fall last. What leads to the question itself stays.
            let mut order: Vec<usize> = (0..whole.len())
                .rev()
                .filter(|other| self.answers[*other].is_none() && *other != question)
                .filter(|other| !influence[question].gates.contains(other))
                .collect();
            order.sort_by_key(|other| influence[*other].dimensions[focus]);
            for other in order {
                self.lower(&mut whole, other, target);
            }
            let kept = whole[question];
            for profile in self.extremes(question) {
                whole[question] = Some(profile);
                if self.level(&whole) < target {
                    self.proven[question] = true;
                }
            }
            whole[question] = kept;
        }
    }

    /// Takes the lowest answer of a question that keeps the target, raise by raise.
    fn lower(&mut self, whole: &mut [Option<&'a Profile>], other: usize, target: Level) {
        let program = self.program;
        let profiles = &program.questions[other].profiles;
        for at in &program.questions[other].worst {
            let kept = whole[other];
            whole[other] = Some(&profiles[*at as usize]);
            if self.level(whole) >= target {
                return;
            }
            self.proven[other] = true;
            whole[other] = kept;
        }
        // Between the extremes: only `choices` and the like have anything there.
        while let Some(kept) = whole[other] {
            let smaller = profiles.iter().find(|profile| {
                profile.raises.len() < kept.raises.len()
                    && subset(&profile.raises, &kept.raises)
                    && {
                        whole[other] = Some(profile);
                        self.level(whole) >= target
                    }
            });
            match smaller {
                Some(profile) => whole[other] = Some(profile),
                None => {
                    whole[other] = Some(kept);
                    return;
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
        answers: &mut Vec<Option<&'a Profile>>,
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

fn subset(a: &[u32], b: &[u32]) -> bool {
    a.iter().all(|number| b.contains(number))
}

/// What a question can reach, and what it hangs on.
struct Influence {
    /// Dimensions that it raises something in, itself or through questions that it opens.
    dimensions: Vec<bool>,
    /// Questions that its own gate hangs on, however far back.
    gates: std::collections::BTreeSet<usize>,
}

fn influence(program: &Program) -> Vec<Influence> {
    let mut all: Vec<Influence> = Vec::with_capacity(program.questions.len());
    for question in &program.questions {
        let dimensions = program
            .dimensions
            .iter()
            .map(|d| {
                let raises = &question.possible.raises;
                raises
                    .iter()
                    .any(|i| (d.first..d.first + d.length).contains(i))
            })
            .collect();
        let mut gates = std::collections::BTreeSet::new();
        if let Some(gate) = &question.ask_if {
            gate_questions(program, gate, &mut gates);
            for earlier in gates.clone() {
                gates.extend(all[earlier].gates.iter().copied());
            }
        }
        all.push(Influence { dimensions, gates });
    }
    for index in (0..all.len()).rev() {
        let (dimensions, gates) = (all[index].dimensions.clone(), all[index].gates.clone());
        for gate in gates {
            for (into, from) in all[gate].dimensions.iter_mut().zip(&dimensions) {
                *into |= from;
            }
        }
    }
    all
}

fn gate_questions(program: &Program, node: &Node, found: &mut std::collections::BTreeSet<usize>) {
    match node {
        Node::Atom(atom) => {
            found.insert(program.atom_question[*atom as usize] as usize);
        }
        Node::Indicator(indicator) => {
            let raises =
                |q: &crate::program::QuestionProgram| q.possible.raises.contains(indicator);
            found.extend((0..program.questions.len()).filter(|at| raises(&program.questions[*at])));
        }
        Node::Minor => {
            if let Some(minor) = &program.minor {
                gate_questions(program, minor, found);
            }
        }
        Node::All(children) | Node::Any(children) => {
            children
                .iter()
                .for_each(|child| gate_questions(program, child, found));
        }
        Node::Not(child) => gate_questions(program, child, found),
        Node::Dimension(_) | Node::AtLeast(_) => {}
    }
}
