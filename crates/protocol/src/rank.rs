//! Finds which answers can matter when the highest or the lowest outcome is looked for, and what each
//! question can move. Done once, when a pack is loaded.

use crate::program::{Node, Profile, Program, QuestionProgram};
use std::collections::{BTreeSet, HashMap};

/// In which direction an atom, or being asked at all, can move the outcome.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Polarity {
    up: bool,
    down: bool,
}

/// Finds, for every question, the profiles that can matter for the highest and the lowest outcome.
///
/// Indicators only ever raise (`not` over them is refused). An atom may stand under `not`, and those
/// that decide the population work both ways, because child and adult weights differ.
pub(crate) fn rank(program: &mut Program) {
    let mut polarity = vec![Polarity::default(); program.atoms];
    for outcome in program.outcomes.iter().flatten() {
        mark(
            outcome,
            Polarity {
                up: true,
                down: false,
            },
            &mut polarity,
        );
    }
    if let Some(minor) = &program.minor {
        mark(
            minor,
            Polarity {
                up: true,
                down: true,
            },
            &mut polarity,
        );
    }
    for question in program.questions.iter().rev() {
        let Some(ask_if) = &question.ask_if else {
            continue;
        };
        let mut reached = Polarity {
            up: !question.possible.raises.is_empty(),
            down: false,
        };
        for (atom, _) in &question.atoms {
            reached.up |= polarity[*atom as usize].up;
            reached.down |= polarity[*atom as usize].down;
        }
        mark(ask_if, reached, &mut polarity);
    }
    for question in &mut program.questions {
        let compared = Compared::of(question, &polarity);
        question.best = unbeaten(&compared, Compared::above);
        question.worst = unbeaten(&compared, |a, b| Compared::above(b, a));
        let profiles = &question.profiles;
        let size = |at: &u32| {
            let profile = &profiles[*at as usize];
            (profile.raises.len(), profile.atoms.len())
        };
        question.best.sort_by_key(|at| std::cmp::Reverse(size(at)));
        question.worst.sort_by_key(size);
    }
}

fn mark(node: &Node, direction: Polarity, polarity: &mut [Polarity]) {
    match node {
        Node::Atom(atom) => {
            let known = &mut polarity[*atom as usize];
            known.up |= direction.up;
            known.down |= direction.down;
        }
        // The population is marked both ways in `rank`; indicators only raise.
        Node::Minor | Node::Dimension(_) | Node::Indicator(_) | Node::AtLeast(_) => {}
        Node::All(children) | Node::Any(children) => {
            children
                .iter()
                .for_each(|child| mark(child, direction, polarity));
        }
        Node::Not(child) => {
            let turned = Polarity {
                up: direction.down,
                down: direction.up,
            };
            mark(child, turned, polarity);
        }
    }
}

/// A profile as bits, so that comparing takes a few instructions. A question has at most
/// [`crate::limits::MAX_TESTS`] tests, which is how many bits there are.
struct Compared {
    /// What lifts the outcome: indicators raised, atoms that work upwards.
    lifts: u128,
    /// Atoms that work downwards.
    lowers: u128,
}

impl Compared {
    fn of(question: &QuestionProgram, polarity: &[Polarity]) -> Vec<Compared> {
        let mut bits = HashMap::new();
        for raise in &question.possible.raises {
            let next = bits.len();
            bits.entry((false, *raise)).or_insert(next);
        }
        for (atom, _) in &question.atoms {
            let next = bits.len();
            bits.entry((true, *atom)).or_insert(next);
        }
        let bit = |key: (bool, u32)| bits.get(&key).map_or(0, |at| 1_u128 << at);
        let compared = |profile: &Profile| {
            let atoms = |wanted: fn(Polarity) -> bool| -> u128 {
                let wanted = profile
                    .atoms
                    .iter()
                    .filter(|atom| wanted(polarity[**atom as usize]));
                wanted.map(|atom| bit((true, *atom))).sum()
            };
            let raises: u128 = profile
                .raises
                .iter()
                .map(|raise| bit((false, *raise)))
                .sum();
            Compared {
                lifts: raises | atoms(|p| p.up),
                lowers: atoms(|p| p.down),
            }
        };
        question.profiles.iter().map(compared).collect()
    }

    /// Whether the first is at least as good as the second, whatever all other answers are.
    fn above(&self, other: &Compared) -> bool {
        other.lifts & !self.lifts == 0 && self.lowers & !other.lowers == 0
    }
}

/// Profiles that no other one beats; of equals, the first.
fn unbeaten(profiles: &[Compared], beats: impl Fn(&Compared, &Compared) -> bool) -> Vec<u32> {
    let mut kept: Vec<u32> = Vec::new();
    for (at, profile) in (0_u32..).zip(profiles) {
        if kept
            .iter()
            .any(|other| beats(&profiles[*other as usize], profile))
        {
            continue;
        }
        kept.retain(|other| !beats(profile, &profiles[*other as usize]));
        kept.push(at);
    }
    kept
}

/// Notes for every question which questions its gate names, and which dimensions it can move.
pub(crate) fn trace_influence(program: &mut Program) {
    let mut controls = BTreeSet::new();
    for node in program.outcomes.iter().flatten().chain([&Node::Minor]) {
        named(program, node, &mut controls);
    }
    program.controls = controls;
    for index in 0..program.questions.len() {
        let question = &program.questions[index];
        let raises_in = |first: u32, length: u32| {
            question
                .possible
                .raises
                .iter()
                .any(|i| (first..first + length).contains(i))
        };
        let influence = program
            .dimensions
            .iter()
            .map(|d| raises_in(d.first, d.length))
            .collect();
        let mut gates = BTreeSet::new();
        if let Some(gate) = &question.ask_if {
            named(program, gate, &mut gates);
        }
        program.questions[index].influence = influence;
        program.questions[index].gates = gates;
    }
    // Backwards: by then a question has what it opens.
    for index in (0..program.questions.len()).rev() {
        let QuestionProgram {
            influence, gates, ..
        } = &program.questions[index];
        let (influence, gates) = (influence.clone(), gates.clone());
        for gate in gates {
            for (into, from) in program.questions[gate].influence.iter_mut().zip(&influence) {
                *into |= from;
            }
        }
    }
}

/// The questions that a condition names, be it through indicators or the population.
fn named(program: &Program, node: &Node, found: &mut BTreeSet<usize>) {
    match node {
        Node::Atom(atom) => {
            found.insert(program.atom_question[*atom as usize] as usize);
        }
        Node::Indicator(indicator) => {
            found.extend(
                program.raisers[*indicator as usize]
                    .iter()
                    .map(|at| *at as usize),
            );
        }
        Node::Minor => {
            if let Some(minor) = &program.minor {
                named(program, minor, found);
            }
        }
        Node::All(children) | Node::Any(children) => {
            children
                .iter()
                .for_each(|child| named(program, child, found));
        }
        Node::Not(child) => named(program, child, found),
        Node::Dimension(_) | Node::AtLeast(_) => {}
    }
}

/// The questions that a question hangs on, however far back.
pub(crate) fn gates_of(program: &Program, question: usize) -> BTreeSet<usize> {
    let mut found = BTreeSet::new();
    let mut left: Vec<usize> = program.questions[question].gates.iter().copied().collect();
    while let Some(gate) = left.pop() {
        if found.insert(gate) {
            left.extend(&program.questions[gate].gates);
        }
    }
    found
}

/// The questions that hang on a question, however far on, in the order of asking.
pub(crate) fn behind(program: &Program, gate: usize) -> BTreeSet<usize> {
    let mut found = BTreeSet::from([gate]);
    for index in gate + 1..program.questions.len() {
        if program.questions[index]
            .gates
            .iter()
            .any(|earlier| found.contains(earlier))
        {
            found.insert(index);
        }
    }
    found.remove(&gate);
    found
}
