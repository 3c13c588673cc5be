//! The cheapest way to lead to a question: answers of its gates that raise as little as possible.

use crate::engine::program::{Node, Profile, Program};
use std::cell::Cell;
use std::collections::BTreeMap;

/// What a way costs, most important first: what it adds to the dimension or score in focus, questions
/// used that outcomes depend on directly, indicators raised at all, answers needed.
type Cost = (usize, usize, usize, usize);

/// Answers that lead to a question.
#[derive(Debug, Clone, Default)]
pub(crate) struct Way<'a> {
    /// By number of the question.
    pub(crate) answers: BTreeMap<usize, &'a Profile>,
    cost: Cost,
}

/// What a way may use.
pub(crate) struct Opening<'a, 's> {
    program: &'a Program,
    answers: &'s [Option<&'a Profile>],
    focus: Option<usize>,
    through: Option<usize>,
    /// Steps left: alternatives multiply, so the search is cut off.
    steps: Cell<u32>,
}

impl<'a, 's> Opening<'a, 's> {
    /// In: the answers that are fixed, the dimension or score to which nothing should be added, and a question
    /// that should be on the way, if one can be.
    pub(crate) fn new(
        program: &'a Program,
        answers: &'s [Option<&'a Profile>],
        focus: Option<usize>,
        through: Option<usize>,
    ) -> Opening<'a, 's> {
        const MAX_STEPS: u32 = 2_000;
        Opening {
            program,
            answers,
            focus,
            through,
            steps: Cell::new(MAX_STEPS),
        }
    }

    /// A way to a question, if this simple search finds one: it does not look for ways in which two
    /// conditions must be balanced against each other, and may return one that does not work.
    pub(crate) fn way(&self, question: usize) -> Option<Way<'a>> {
        self.open(question, Way::default(), 0)
    }

    /// `depth`: gates behind gates, so that the recursion stays shallow.
    fn open(&self, question: usize, way: Way<'a>, depth: u32) -> Option<Way<'a>> {
        const MAX_GATES: u32 = 40;
        if depth > MAX_GATES {
            return None;
        }
        match &self.program.questions[question].ask_if {
            Some(gate) => self.make(gate, true, way, depth),
            None => Some(way),
        }
    }

    /// Makes a condition true or false.
    fn make(&self, node: &Node, wanted: bool, way: Way<'a>, depth: u32) -> Option<Way<'a>> {
        self.steps.set(self.steps.get().checked_sub(1)?);
        match node {
            Node::Atom(atom) => self.answer(*atom, wanted, way, depth),
            Node::Minor => match &self.program.minor {
                Some(minor) => self.make(minor, wanted, way, depth),
                None => (!wanted).then_some(way),
            },
            Node::Not(child) => self.make(child, !wanted, way, depth),
            Node::All(children) | Node::Any(children) | Node::Of(children, _) => {
                let of = children.len();
                let at_least = match node {
                    Node::All(_) => of,
                    Node::Of(_, at_least) => *at_least as usize,
                    _ => 1,
                };
                // To make it false, so many must be false that too few are left.
                let needed = if wanted {
                    at_least
                } else {
                    (of + 1).saturating_sub(at_least)
                };
                if needed >= of {
                    return children
                        .iter()
                        .try_fold(way, |way, child| self.make(child, wanted, way, depth));
                }
                let mut left: Vec<&Node> = children.iter().collect();
                let mut way = way;
                for _ in 0..needed {
                    let ways = left.iter().enumerate().filter_map(|(at, child)| {
                        Some((at, self.make(child, wanted, way.clone(), depth)?))
                    });
                    let (at, best) =
                        ways.min_by_key(|(_, way)| (self.leaves_out(way), way.cost))?;
                    left.swap_remove(at);
                    way = best;
                }
                Some(way)
            }
            Node::Indicator(_) | Node::Dimension(_) | Node::AtLeast(_) | Node::Score(..) => None,
        }
    }

    /// Takes an answer that makes an atom true or false.
    fn answer(&self, atom: u32, wanted: bool, mut way: Way<'a>, depth: u32) -> Option<Way<'a>> {
        let question = self.program.atom_question[atom as usize] as usize;
        let fits = |profile: &Profile| profile.atoms.contains(&atom) == wanted;
        let set = self.answers[question].or_else(|| way.answers.get(&question).copied());
        if let Some(profile) = set {
            if !fits(profile) {
                return None;
            }
        } else {
            let profiles = self.program.questions[question]
                .profiles
                .iter()
                .filter(|p| fits(p));
            let profile =
                profiles.min_by_key(|profile| (self.cost(profile), profile.atoms.len()))?;
            let (near, all) = self.cost(profile);
            way.cost.0 += near;
            way.cost.1 += usize::from(self.program.controls.contains(&question));
            way.cost.2 += all;
            way.cost.3 += 1;
            way.answers.insert(question, profile);
        }
        if wanted {
            self.open(question, way, depth + 1)
        } else {
            Some(way)
        }
    }

    fn leaves_out(&self, way: &Way<'a>) -> bool {
        self.through
            .is_some_and(|question| !way.answers.contains_key(&question))
    }

    fn cost(&self, profile: &Profile) -> (usize, usize) {
        let near = self
            .focus
            .map_or(0, |focus| self.program.adds_to(focus, profile));
        (near, profile.raises.len())
    }
}
