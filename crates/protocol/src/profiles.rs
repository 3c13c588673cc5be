//! Folds the possible answers of each question into the profiles that the pack can tell apart,
//! and finds those that can matter when the highest or the lowest outcome is looked for.

use crate::model::{Kind, Question, Scalar, Test};
use crate::program::{Node, Profile, Program, Seen, testable};
use std::collections::{BTreeSet, HashSet};

/// `choices` with more options than this in tests are not enumerated, only their extremes are.
const MAX_ENUMERATED_OPTIONS: usize = 10;

/// Every distinguishable answer of a question, and whether that is all of them.
pub(crate) fn profiles(
    question: &Question,
    atoms: &[(u32, Test)],
    raises: &[(u32, Test)],
) -> (Vec<Profile>, bool) {
    let tests = || atoms.iter().chain(raises).map(|(_, test)| test);
    let mut found = Vec::new();
    let mut seen_before = HashSet::new();
    let mut complete = true;
    let mut add = |seen: Seen<'_>| {
        let profile = profile(seen, atoms, raises);
        if seen_before.insert(profile.clone()) {
            found.push(profile);
        }
    };
    match question.kind {
        kind if !testable(kind) => add(Seen::Opaque),
        Kind::YesNo => ["yes", "no"]
            .into_iter()
            .for_each(|code| add(Seen::One(code))),
        Kind::Choice => question
            .options
            .iter()
            .for_each(|code| add(Seen::One(code))),
        Kind::Choices => {
            let mut named = BTreeSet::new();
            tests().for_each(|test| codes(test, &mut named));
            let options = &question.options;
            let is_exclusive = |option: &String| question.exclusive.contains(option);
            let bit = |at: usize| 1_u128 << at;
            let at = |wanted: &dyn Fn(&String) -> bool| -> Vec<usize> {
                (0..options.len())
                    .filter(|at| wanted(&options[*at]))
                    .collect()
            };
            let free = at(&|option| !is_exclusive(option) && named.contains(option.as_str()));
            if free.len() <= MAX_ENUMERATED_OPTIONS {
                for subset in 0_u128..bit(free.len()) {
                    let chosen = free
                        .iter()
                        .enumerate()
                        .filter(|(n, _)| subset & bit(*n) != 0);
                    add(Seen::Mask(chosen.map(|(_, at)| bit(*at)).sum(), options));
                }
            } else {
                complete = false;
                let all: u128 = free.iter().map(|at| bit(*at)).sum();
                [0, all]
                    .into_iter()
                    .for_each(|mask| add(Seen::Mask(mask, options)));
                for at in &free {
                    add(Seen::Mask(bit(*at), options));
                    add(Seen::Mask(all & !bit(*at), options));
                }
            }
            for at in at(&is_exclusive) {
                add(Seen::Mask(bit(at), options));
            }
        }
        _ => {
            let mut edges = BTreeSet::new();
            tests().for_each(|test| numbers(test, &mut edges));
            let low = question.minimum.unwrap_or(i64::MIN);
            let high = question.maximum.unwrap_or(i64::MAX);
            let near = |edge: i64| [edge.saturating_sub(1), edge, edge.saturating_add(1)];
            let candidates: BTreeSet<i64> = edges
                .into_iter()
                .flat_map(near)
                .chain([low, high])
                .collect();
            candidates
                .range(low..=high.max(low))
                .for_each(|number| add(Seen::Number(*number)));
        }
    }
    if found.is_empty() {
        found.push(Profile::default());
    }
    (found, complete)
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
