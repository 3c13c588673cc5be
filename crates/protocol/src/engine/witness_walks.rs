//! The second step of [`crate::engine::change`]: walks from a high outcome down to answers that it hangs on.

use crate::engine::bits::Truth;
use crate::engine::change::{Hunt, Whole};
use crate::engine::cheapest_way::Opening;
use crate::engine::eval::Level;
use crate::engine::program::Profile;
use crate::engine::rank::{behind, gates_of};
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// The purpose of a walk.
#[derive(Clone, Copy)]
struct Walk<'w> {
    /// The question that the level should come to hang on.
    question: usize,
    /// The dimension or score that it should do so in.
    focus: Option<usize>,
    /// The level.
    target: Level,
    /// A gate that should be the only way to the question.
    through: Option<usize>,
    /// The questions that the question hangs on.
    gates: &'w BTreeSet<usize>,
}

impl<'a> Hunt<'a, '_> {
    /// Lowers the answers around each question that is not settled yet, for each dimension that it
    /// can move and each level that is still open.
    pub(crate) fn walks(
        &mut self,
        highest: &[Option<&'a Profile>],
        targets: RangeInclusive<Level>,
    ) {
        for question in self.candidates.clone() {
            if self.proven[question] || self.spent() {
                continue;
            }
            let gates = gates_of(self.program, question);
            let influence = &self.program.questions[question].influence;
            let in_focus = (0..influence.len()).filter(|d| influence[*d]).map(Some);
            for focus in in_focus.chain([None]) {
                for target in targets.clone() {
                    if self.proven[question] || self.spent() {
                        break;
                    }
                    self.walk(
                        &Walk {
                            question,
                            focus,
                            target,
                            through: None,
                            gates: &gates,
                        },
                        highest,
                    );
                }
            }
        }
        self.walks_through_gates(highest, targets);
    }

    /// For each gate that is not settled yet, walks to the questions behind it, through that gate only.
    fn walks_through_gates(
        &mut self,
        highest: &[Option<&'a Profile>],
        targets: RangeInclusive<Level>,
    ) {
        let program = self.program;
        for gate in self.candidates.clone() {
            if self.proven[gate] || self.spent() {
                continue;
            }
            // Following the gates takes about as long as an evaluation.
            self.evaluations += 1;
            for question in behind(program, gate) {
                if self.answers[question].is_some() {
                    continue;
                }
                let gates = gates_of(program, question);
                let influence = &program.questions[question].influence;
                let in_focus = (0..influence.len()).filter(|d| influence[*d]);
                for (focus, target) in in_focus.flat_map(|d| targets.clone().map(move |t| (d, t))) {
                    if self.proven[gate] || self.spent() {
                        break;
                    }
                    let walk = Walk {
                        question,
                        focus: Some(focus),
                        target,
                        through: Some(gate),
                        gates: &gates,
                    };
                    self.walk(&walk, highest);
                }
            }
        }
    }

    fn walk(&mut self, walk: &Walk<'_>, highest: &[Option<&'a Profile>]) {
        let program = self.program;
        let Walk {
            question,
            focus,
            target,
            gates,
            ..
        } = *walk;
        let walked = &program.questions[question];
        for at in &walked.best {
            let mut whole = highest.to_vec();
            whole[question] = Some(&walked.profiles[*at as usize]);
            if self.level(&whole) < target {
                continue;
            }
            self.lower_gates(&mut whole, walk);
            // First what stands in outcomes by itself: it may hold the target up alone.
            for control in &program.controls {
                let free = self.answers[*control].is_none() && *control != question;
                if free && !gates.contains(control) {
                    self.lower(&mut whole, *control, target);
                }
            }
            // Then what does not touch the dimension in focus, then what does; later questions first,
            // so that gates fall last. What leads to the question itself stays.
            let touches =
                |other: &usize| focus.is_some_and(|d| program.questions[*other].influence[d]);
            let others = (0..whole.len()).rev().filter(|other| {
                self.answers[*other].is_none() && *other != question && !gates.contains(other)
            });
            let (mut near, far): (Vec<usize>, Vec<usize>) = others.partition(touches);
            // The question that adds most to a score comes first: one that adds little can fill any gap that is left.
            near.sort_by_key(|other| std::cmp::Reverse(program.span(focus, *other)));
            self.lower_all(&mut whole, &far, target);
            for other in near {
                self.lower(&mut whole, other, target);
            }
            let kept = whole[question];
            for profile in self.extremes(question) {
                whole[question] = Some(profile);
                let level = self.level(&whole);
                if level < target {
                    // The level hangs on one answer here: a question that can stand in for it matters, too.
                    self.proven[question] = true;
                    self.single_flips(&whole, level, false);
                }
            }
            whole[question] = kept;
            if self.proven[question] {
                // The questions that lead to such a question matter as well.
                let level = self.level(&whole);
                for gate in gates {
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
        if others.is_empty() || self.spent() {
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
        if self.spent() {
            return;
        }
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

    /// Leads to the question at the least cost, so that nothing on the way stands in for it.
    fn lower_gates(&mut self, whole: &mut Whole<'a>, walk: &Walk<'_>) {
        let Walk {
            question,
            focus,
            target,
            through,
            gates,
        } = *walk;
        if gates.is_empty() {
            return;
        }
        let opening = Opening::new(self.program, self.answers, focus, through);
        let Some(way) = opening.way(question) else {
            return;
        };
        let kept = whole.clone();
        for gate in gates {
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
    pub(crate) fn flips_on_the_way(&mut self, lowest: &[Option<&'a Profile>]) {
        for question in self.candidates.clone() {
            let asked_always = self.program.questions[question].ask_if.is_none();
            if self.proven[question] || asked_always || self.spent() {
                continue;
            }
            let opening = Opening::new(self.program, self.answers, None, None);
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
}
