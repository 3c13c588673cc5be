//! Folds the possible answers of each question into the profiles that the pack can tell apart,
//! and finds those that can matter when the highest or the lowest outcome is looked for.

use crate::model::{Kind, Question, Scalar, Test};
use crate::program::{Node, Profile, Program, QuestionProgram, Seen, Subsets, testable};
use std::collections::{BTreeSet, HashMap};

/// `choices` with more options than this in tests are not enumerated, only their extremes are.
const MAX_ENUMERATED_OPTIONS: usize = 10;

/// The distinguishable answers of a question as they are found.
struct Found<'a> {
    atoms: &'a [(u32, Test)],
    raises: &'a [(u32, Test)],
    profiles: Vec<Profile>,
    numbers: HashMap<Profile, u32>,
}

impl Found<'_> {
    /// Adds an answer, if it can be told apart from the others; gives its profile's number.
    fn add(&mut self, seen: Seen<'_>) -> u32 {
        let profile = profile(seen, self.atoms, self.raises);
        let next = u32::try_from(self.profiles.len()).unwrap_or(u32::MAX);
        *self.numbers.entry(profile.clone()).or_insert_with(|| {
            self.profiles.push(profile);
            next
        })
    }
}

/// Every distinguishable answer of a question, whether that is all of them, and for `choices` the
/// sets of options behind them.
pub(crate) fn profiles(
    question: &Question,
    atoms: &[(u32, Test)],
    raises: &[(u32, Test)],
) -> (Vec<Profile>, bool, Option<Subsets>) {
    let mut found = Found {
        atoms,
        raises,
        profiles: Vec::new(),
        numbers: HashMap::new(),
    };
    let (mut complete, mut subsets) = (true, None);
    match question.kind {
        kind if !testable(kind) => {
            found.add(Seen::Opaque);
        }
        Kind::YesNo => {
            found.add(Seen::One("yes"));
            found.add(Seen::One("no"));
        }
        Kind::Choice => {
            for code in &question.options {
                found.add(Seen::One(code));
            }
        }
        Kind::Choices => (complete, subsets) = add_choices(question, &mut found),
        _ => {
            let mut edges = BTreeSet::new();
            atoms
                .iter()
                .chain(raises)
                .for_each(|(_, test)| numbers(test, &mut edges));
            let low = question.minimum.unwrap_or(i64::MIN);
            let high = question.maximum.unwrap_or(i64::MAX);
            let near = |edge: i64| [edge.saturating_sub(1), edge, edge.saturating_add(1)];
            let candidates: BTreeSet<i64> = edges
                .into_iter()
                .flat_map(near)
                .chain([low, high])
                .collect();
            for number in candidates.range(low..=high.max(low)) {
                found.add(Seen::Number(*number));
            }
        }
    }
    if found.profiles.is_empty() {
        found.profiles.push(Profile::default());
    }
    (found.profiles, complete, subsets)
}

fn add_choices(question: &Question, found: &mut Found<'_>) -> (bool, Option<Subsets>) {
    let mut named = BTreeSet::new();
    found
        .atoms
        .iter()
        .chain(found.raises)
        .for_each(|(_, test)| codes(test, &mut named));
    let options = &question.options;
    let bit = |at: usize| 1_u128 << at;
    let (exclusive, others): (Vec<usize>, Vec<usize>) =
        (0..options.len()).partition(|at| question.exclusive.contains(&options[*at]));
    let free: Vec<u128> = others
        .into_iter()
        .filter(|at| named.contains(options[*at].as_str()))
        .map(bit)
        .collect();
    let complete = free.len() <= MAX_ENUMERATED_OPTIONS;
    let mut by_mask = Vec::new();
    if complete {
        for mask in 0_usize..1 << free.len() {
            let chosen = free
                .iter()
                .enumerate()
                .filter(|(n, _)| mask & (1 << n) != 0);
            by_mask.push(found.add(Seen::Mask(chosen.map(|(_, bit)| bit).sum(), options)));
        }
    } else {
        let all: u128 = free.iter().sum();
        found.add(Seen::Mask(0, options));
        found.add(Seen::Mask(all, options));
        for bit in &free {
            found.add(Seen::Mask(*bit, options));
            found.add(Seen::Mask(all & !bit, options));
        }
    }
    for at in exclusive {
        found.add(Seen::Mask(bit(at), options));
    }
    let mut masks = vec![None; found.profiles.len()];
    for (mask, profile) in (0_u32..).zip(&by_mask) {
        masks[*profile as usize] = Some(mask);
    }
    (
        complete,
        complete.then_some(Subsets {
            profile: by_mask,
            mask: masks,
        }),
    )
}

/// What an answer makes true.
pub(crate) fn profile(seen: Seen<'_>, atoms: &[(u32, Test)], raises: &[(u32, Test)]) -> Profile {
    let passing = |tests: &[(u32, Test)]| {
        let mut numbers: Vec<u32> = tests
            .iter()
            .filter(|(_, test)| test.passes(seen))
            .map(|(number, _)| *number)
            .collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    };
    Profile {
        atoms: passing(atoms),
        raises: passing(raises),
    }
}

fn codes<'t>(test: &'t Test, found: &mut BTreeSet<&'t str>) {
    let mut add = |scalar: &'t Scalar| {
        if let Scalar::Code(code) = scalar {
            found.insert(code.as_str());
        }
    };
    match test {
        Test::Is(scalar) => add(scalar),
        Test::AnyOf(scalars) => scalars.iter().for_each(add),
        Test::All(tests) | Test::Any(tests) => tests.iter().for_each(|test| codes(test, found)),
        Test::Not(test) => codes(test, found),
        Test::AtLeast(_) | Test::AtMost(_) => {}
    }
}

fn numbers(test: &Test, found: &mut BTreeSet<i64>) {
    let mut add = |scalar: &Scalar| {
        if let Scalar::Number(number) = scalar {
            found.insert(*number);
        }
    };
    match test {
        Test::Is(scalar) => add(scalar),
        Test::AnyOf(scalars) => scalars.iter().for_each(add),
        Test::AtLeast(number) | Test::AtMost(number) => {
            found.insert(*number);
        }
        Test::All(tests) | Test::Any(tests) => tests.iter().for_each(|test| numbers(test, found)),
        Test::Not(test) => numbers(test, found),
    }
}

/// What every profile makes true.
pub(crate) fn certain(profiles: &[Profile]) -> Profile {
    let common = |pick: fn(&Profile) -> &Vec<u32>| -> Vec<u32> {
        let first = profiles.first().map(pick).cloned().unwrap_or_default();
        first
            .into_iter()
            .filter(|n| profiles.iter().all(|p| pick(p).contains(n)))
            .collect()
    };
    Profile {
        atoms: common(|p| &p.atoms),
        raises: common(|p| &p.raises),
    }
}

/// What some profile makes true.
pub(crate) fn possible(profiles: &[Profile]) -> Profile {
    let union = |pick: fn(&Profile) -> &Vec<u32>| -> Vec<u32> {
        profiles
            .iter()
            .flat_map(pick)
            .copied()
            .collect::<BTreeSet<u32>>()
            .into_iter()
            .collect()
    };
    Profile {
        atoms: union(|p| &p.atoms),
        raises: union(|p| &p.raises),
    }
}

/// In which direction each atom can move the outcome.
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
            program,
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
            program,
        );
    }
    for index in (0..program.questions.len()).rev() {
        let question = &program.questions[index];
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
        mark(ask_if, reached, &mut polarity, program);
    }
    for question in &mut program.questions {
        let beats = |a: &Profile, b: &Profile| {
            b.raises.iter().all(|raise| a.raises.contains(raise))
                && question.atoms.iter().all(|(atom, _)| {
                    let (in_a, in_b) = (a.atoms.contains(atom), b.atoms.contains(atom));
                    let polarity = polarity[*atom as usize];
                    (!polarity.up || in_a || !in_b) && (!polarity.down || in_b || !in_a)
                })
        };
        let profiles = &question.profiles;
        question.best = unbeaten(profiles, |a, b| beats(a, b));
        question.worst = unbeaten(profiles, |a, b| beats(b, a));
        question.best.sort_by_key(|at| {
            let profile = &profiles[*at as usize];
            std::cmp::Reverse((profile.raises.len(), profile.atoms.len()))
        });
        question.worst.sort_by_key(|at| {
            let profile = &profiles[*at as usize];
            (profile.raises.len(), profile.atoms.len())
        });
    }
}

/// Profiles that no other one beats; of equals, the first.
fn unbeaten(profiles: &[Profile], beats: impl Fn(&Profile, &Profile) -> bool) -> Vec<u32> {
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

fn mark(node: &Node, direction: Polarity, polarity: &mut [Polarity], program: &Program) {
    match node {
        Node::Atom(atom) => {
            let known = &mut polarity[*atom as usize];
            known.up |= direction.up;
            known.down |= direction.down;
        }
        // Marked once for both directions in `rank`; indicators only raise.
        Node::Minor | Node::Dimension(_) | Node::Indicator(_) | Node::AtLeast(_) => {}
        Node::All(children) | Node::Any(children) => {
            children
                .iter()
                .for_each(|child| mark(child, direction, polarity, program));
        }
        Node::Not(child) => {
            let turned = Polarity {
                up: direction.down,
                down: direction.up,
            };
            mark(child, turned, polarity, program);
        }
    }
}

/// Notes for every question what it can reach and what it hangs on.
pub(crate) fn trace_influence(program: &mut Program) {
    let mut controls = BTreeSet::new();
    for node in program.outcomes.iter().flatten().chain([&Node::Minor]) {
        gate_questions(program, node, &mut controls);
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
        let mut direct = BTreeSet::new();
        if let Some(gate) = &question.ask_if {
            gate_questions(program, gate, &mut direct);
        }
        let mut gates = direct.clone();
        for earlier in direct {
            gates.extend(program.questions[earlier].gates.iter().copied());
        }
        program.questions[index].influence = influence;
        program.questions[index].gates = gates;
    }
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

fn gate_questions(program: &Program, node: &Node, found: &mut BTreeSet<usize>) {
    match node {
        Node::Atom(atom) => {
            found.insert(program.atom_question[*atom as usize] as usize);
        }
        Node::Indicator(indicator) => {
            let raises = |q: &QuestionProgram| q.possible.raises.contains(indicator);
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
