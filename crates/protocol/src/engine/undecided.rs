//! Proof that a question cannot matter any more: it stands in no condition that is still undecided.

use crate::engine::bits::{Bits, Truth};
use crate::engine::dimension::{DimensionProgram, Weights};
use crate::engine::eval::Planes;
use crate::engine::program::{Node, Program};
use crate::format::model::Counts;

/// Which open questions stand in a condition that is still undecided.
pub(crate) struct Support {
    /// By number.
    pub(crate) questions: Vec<bool>,
    atoms: Vec<bool>,
    indicators: Vec<bool>,
}

impl Support {
    pub(crate) fn of(program: &Program, planes: &Planes) -> Support {
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
            Node::Score(score, at_least) => {
                let score = &program.scores[*score as usize];
                for part in score.tipping(&program.questions, planes, *at_least) {
                    part.atoms
                        .iter()
                        .for_each(|atom| self.atoms[*atom as usize] = true);
                    part.indicators
                        .iter()
                        .for_each(|indicator| self.indicators[*indicator as usize] = true);
                }
            }
            Node::All(children) | Node::Any(children) | Node::Of(children, _) => {
                children
                    .iter()
                    .for_each(|child| self.mark(program, planes, child));
            }
            Node::Not(child) => self.mark(program, planes, child),
        }
    }

    /// Marks the undecided indicators of a dimension, of those kinds that can still tip a rule.
    fn mark_dimension(&mut self, planes: &Planes, dimension: &DimensionProgram, weights: &Weights) {
        let classes = Classes::of(dimension, weights, planes);
        for (number, class) in classes.list.iter().enumerate() {
            if class.open.is_empty() || !classes.tips(dimension, number) {
                continue;
            }
            for indicator in &class.open {
                self.indicators[*indicator as usize] = true;
            }
        }
    }
}

/// The indicators of a dimension that no rule tells apart: of one weight, on one side.
struct Class {
    step: Counts,
    certain: u32,
    open: Vec<u32>,
}

struct Classes {
    list: Vec<Class>,
}

impl Classes {
    fn of(dimension: &DimensionProgram, weights: &Weights, planes: &Planes) -> Classes {
        let by_weight = [&weights.strong, &weights.medium, &weights.weak];
        let sides: &[Option<usize>] = if dimension.sided {
            &[Some(0), Some(1)]
        } else {
            &[None]
        };
        let mut list = Vec::with_capacity(by_weight.len() * sides.len());
        for (number, weight) in by_weight.into_iter().enumerate() {
            for side in sides {
                let mut step = Counts::default();
                *[&mut step.strong, &mut step.medium, &mut step.weak][number] = 1;
                let mut mask = weight.clone();
                if let Some(side) = side {
                    step.sides[*side] = 1;
                    mask.keep(&weights.sides[*side]);
                }
                list.push(Class {
                    step,
                    certain: planes.certain.count_in(&mask),
                    open: open(&mask, planes),
                });
            }
        }
        Classes { list }
    }

    /// Whether one more of a class can make the dimension positive, from some counts that are still
    /// possible.
    fn tips(&self, dimension: &DimensionProgram, tipped: usize) -> bool {
        const MAX_COUNTS: usize = 4_096;
        // The number of each class that may come on top of what is certain; of the tipped class one is kept back.
        let room: Vec<usize> = self
            .list
            .iter()
            .enumerate()
            .map(|(number, class)| class.open.len() - usize::from(number == tipped))
            .collect();
        let all = room
            .iter()
            .try_fold(1_usize, |all, room| all.checked_mul(room + 1));
        if all.is_none_or(|all| all > MAX_COUNTS) {
            return true;
        }
        let mut more = vec![0_usize; room.len()];
        loop {
            let mut before = Counts::default();
            for (class, more) in self.list.iter().zip(&more) {
                let count = class.certain + u32::try_from(*more).unwrap_or(u32::MAX);
                before = plus(before, class.step, count);
            }
            let after = plus(before, self.list[tipped].step, 1);
            if !dimension.positive(before) && dimension.positive(after) {
                return true;
            }
            let Some(next) = (0..more.len()).find(|number| more[*number] < room[*number]) else {
                return false;
            };
            more[..next].fill(0);
            more[next] += 1;
        }
    }
}

/// The counts after so many further steps.
fn plus(counts: Counts, step: Counts, times: u32) -> Counts {
    Counts {
        strong: counts.strong + step.strong * times,
        medium: counts.medium + step.medium * times,
        weak: counts.weak + step.weak * times,
        sides: [
            counts.sides[0] + step.sides[0] * times,
            counts.sides[1] + step.sides[1] * times,
        ],
    }
}

/// The undecided indicators of a set.
fn open(mask: &Bits, planes: &Planes) -> Vec<u32> {
    let open = |number: &u32| planes.possible.get(*number) && !planes.certain.get(*number);
    mask.numbers().filter(open).collect()
}
