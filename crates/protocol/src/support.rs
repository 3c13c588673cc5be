//! Proof that a question cannot matter any more: it stands in no condition that is still undecided.

use crate::eval::Planes;
use crate::model::Counts;
use crate::program::{DimensionProgram, Node, Program, Truth, Weights};

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
