//! Finds which answers can matter when the highest or the lowest outcome is looked for, and what each
//! question can move. Done once, when a pack is loaded.

use crate::engine::bits::{Bits, TestBits};
use crate::engine::program::{Node, Profile, Program, QuestionProgram};
use crate::engine::score::Share;
use std::collections::{BTreeSet, HashMap};

/// In which direction something can move the outcome.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Polarity {
    up: bool,
    down: bool,
}

const UP: Polarity = Polarity {
    up: true,
    down: false,
};
const BOTH: Polarity = Polarity {
    up: true,
    down: true,
};

impl Polarity {
    fn turned(self) -> Polarity {
        Polarity {
            up: self.down,
            down: self.up,
        }
    }

    /// The rank of an addend as it is, of a subtrahend turned round.
    fn of_points(self, points: i64) -> Polarity {
        if points < 0 { self.turned() } else { self }
    }

    fn join(&mut self, other: Polarity) {
        self.up |= other.up;
        self.down |= other.down;
    }
}

/// The directions of everything that answers make true.
///
/// Indicators always raise: dimensions look for the most of them. They also lower where the pack says
/// `lowers`. Scores are told for themselves too, so they always count upwards.
struct Polarities {
    atoms: Vec<Polarity>,
    indicators: Vec<Polarity>,
    scores: Vec<Polarity>,
}

/// Finds, for every question, the profiles that can matter for the highest and the lowest outcome,
/// and for the most and the least of every dimension and score.
///
/// An atom may stand under `not`, and those that decide the population work both ways, because child
/// and adult weights differ.
pub(crate) fn rank(program: &mut Program) {
    let mut polarity = Polarities {
        atoms: vec![Polarity::default(); program.atoms],
        indicators: vec![UP; program.indicators],
        scores: vec![UP; program.scores.len()],
    };
    for outcome in program.outcomes.iter().flatten() {
        polarity.mark(program, outcome, UP);
    }
    if let Some(minor) = &program.minor {
        polarity.mark(program, minor, BOTH);
    }
    for (score, direction) in program.scores.iter().zip(&polarity.scores) {
        for (indicator, points) in &score.shared {
            polarity.indicators[*indicator as usize].join(direction.of_points(*points));
        }
    }
    for question in program.questions.iter().rev() {
        let Some(ask_if) = &question.ask_if else {
            continue;
        };
        let mut reached = Polarity::default();
        for raise in &question.possible.raises {
            reached.join(polarity.indicators[*raise as usize]);
        }
        for (atom, _) in &question.atoms {
            reached.join(polarity.atoms[*atom as usize]);
        }
        for share in &question.shares {
            let score = polarity.scores[share.score];
            if share.most > 0 {
                reached.join(score);
            }
            if share.least < 0 {
                reached.join(score.turned());
            }
        }
        polarity.mark(program, ask_if, reached);
    }
    for question in &mut program.questions {
        // Where answers can only lift, none of the options and all of them are the extremes.
        let only_lifts = |direction: &Polarity| !direction.down;
        question.extremes_known |= question.positive
            && question
                .possible
                .raises
                .iter()
                .all(|raise| only_lifts(&polarity.indicators[*raise as usize]))
            && question
                .atoms
                .iter()
                .all(|(atom, _)| only_lifts(&polarity.atoms[*atom as usize]))
            && question
                .shares
                .iter()
                .all(|share| share.adds() && only_lifts(&polarity.scores[share.score]));
        let compared = Compared::of(question, &polarity);
        question.best = unbeaten(&compared, Compared::above);
        question.worst = unbeaten(&compared, |a, b| Compared::above(b, a));
        let (profiles, shares) = (&question.profiles, &question.shares);
        let size = |at: &u32| {
            let profile = &profiles[*at as usize];
            let points: i64 = shares.iter().map(|share| share.of(profile)).sum();
            (points, profile.raises.len(), profile.atoms.len())
        };
        question.best.sort_by_key(|at| std::cmp::Reverse(size(at)));
        question.worst.sort_by_key(size);
    }
}

impl Polarities {
    fn mark(&mut self, program: &Program, node: &Node, direction: Polarity) {
        match node {
            Node::Atom(atom) => self.atoms[*atom as usize].join(direction),
            Node::Indicator(indicator) => self.indicators[*indicator as usize].join(direction),
            Node::Score(score, _) => self.scores[*score as usize].join(direction),
            Node::Dimension(dimension) => {
                let dimension = &program.dimensions[*dimension as usize];
                for indicator in dimension.indicators.numbers() {
                    self.indicators[indicator as usize].join(direction);
                }
            }
            Node::AtLeast(_) => {
                for indicator in &mut self.indicators {
                    indicator.join(direction);
                }
            }
            // The population is marked both ways in `rank`.
            Node::Minor => {}
            Node::All(children) | Node::Any(children) | Node::Of(children, _) => {
                for child in children {
                    self.mark(program, child, direction);
                }
            }
            Node::Not(child) => self.mark(program, child, direction.turned()),
        }
    }
}

/// A profile as bits, so that comparing takes a few instructions: [`crate::format::limits`] allows no
/// question more tests than there are bits.
struct Compared {
    /// What lifts the outcome: indicators raised, atoms that work upwards.
    lifts: TestBits,
    /// The indicators that lower the score.
    lowers: TestBits,
    /// Points that lift.
    more: Vec<i64>,
    /// Points that lower.
    less: Vec<i64>,
}

impl Compared {
    fn of(question: &QuestionProgram, polarity: &Polarities) -> Vec<Compared> {
        let mut bits = HashMap::new();
        for raise in &question.possible.raises {
            let next = bits.len();
            bits.entry((false, *raise)).or_insert(next);
        }
        for (atom, _) in &question.atoms {
            let next = bits.len();
            bits.entry((true, *atom)).or_insert(next);
        }
        let bit = |key: (bool, u32)| bits.get(&key).copied().map(TestBits::one);
        let compared = |profile: &Profile| {
            let marked = |wanted: fn(Polarity) -> bool| -> TestBits {
                let atoms = profile.atoms.iter();
                let atoms = atoms.filter(|atom| wanted(polarity.atoms[**atom as usize]));
                let raises = profile.raises.iter();
                let raises = raises.filter(|raise| wanted(polarity.indicators[**raise as usize]));
                let atoms = atoms.filter_map(|atom| bit((true, *atom)));
                let raises = raises.filter_map(|raise| bit((false, *raise)));
                atoms.chain(raises).fold(TestBits::default(), TestBits::or)
            };
            let points = |wanted: fn(Polarity) -> bool| {
                let shares = question.shares.iter();
                let shares = shares.filter(|share: &&Share| wanted(polarity.scores[share.score]));
                shares.map(|share| share.of(profile)).collect()
            };
            Compared {
                lifts: marked(|p| p.up),
                lowers: marked(|p| p.down),
                more: points(|p| p.up),
                less: points(|p| p.down),
            }
        };
        question.profiles.iter().map(compared).collect()
    }

    /// Whether the first is at least as good as the second, whatever all other answers are.
    fn above(&self, other: &Compared) -> bool {
        other.lifts.within(self.lifts)
            && self.lowers.within(other.lowers)
            && self.more.iter().zip(&other.more).all(|(a, b)| a >= b)
            && self.less.iter().zip(&other.less).all(|(a, b)| a <= b)
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

/// Notes for every question which questions its gate names, and which dimensions and scores it can
/// move.
pub(crate) fn trace_influence(program: &mut Program) {
    let mut controls = BTreeSet::new();
    for node in program.outcomes.iter().flatten().chain([&Node::Minor]) {
        named(program, node, &mut controls);
    }
    program.controls = controls;
    for index in 0..program.questions.len() {
        let question = &program.questions[index];
        let raises_in = |set: &Bits| question.possible.raises.iter().any(|i| set.get(*i));
        let dimensions = program.dimensions.iter().map(|d| raises_in(&d.indicators));
        let scores = program.scores.iter().enumerate().map(|(number, score)| {
            let share = |share: &Share| share.score == number;
            let shared = |(indicator, _): &(u32, i64)| question.possible.raises.contains(indicator);
            question.shares.iter().any(share) || score.shared.iter().any(shared)
        });
        let influence = dimensions.chain(scores).collect();
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
pub(crate) fn named(program: &Program, node: &Node, found: &mut BTreeSet<usize>) {
    match node {
        Node::Atom(atom) => {
            found.insert(program.atom_question[*atom as usize] as usize);
        }
        Node::Indicator(indicator) => {
            for raiser in &program.raisers[*indicator as usize] {
                let raiser = *raiser as usize;
                // What several answers raise is no question: the questions of its condition are.
                match &program.questions[raiser].ask_if {
                    Some(when) if raiser >= program.asked => named(program, when, found),
                    _ => {
                        found.insert(raiser);
                    }
                }
            }
        }
        Node::Minor => {
            if let Some(minor) = &program.minor {
                named(program, minor, found);
            }
        }
        Node::All(children) | Node::Any(children) | Node::Of(children, _) => {
            children
                .iter()
                .for_each(|child| named(program, child, found));
        }
        Node::Not(child) => named(program, child, found),
        Node::Dimension(_) | Node::AtLeast(_) | Node::Score(..) => {}
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
