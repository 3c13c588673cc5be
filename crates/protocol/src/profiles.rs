//! Folds the possible answers of each question into the profiles that the pack can tell apart.

use crate::model::{Kind, Question, Scalar, Test};
use crate::program::{Profile, Subsets};
use crate::seen::{Seen, testable};
use std::collections::{BTreeSet, HashMap};

/// `choices` with more options than this in tests are not enumerated, only their extremes are.
const MAX_ENUMERATED_OPTIONS: usize = 10;
/// Sets of options that are enumerated in one pack; questions beyond get their extremes only.
pub(crate) const MAX_ENUMERATED_SETS: usize = 200_000;

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
/// sets of options behind them. `budget`: sets that may still be enumerated in this pack.
pub(crate) fn profiles(
    question: &Question,
    atoms: &[(u32, Test)],
    raises: &[(u32, Test)],
    budget: &mut usize,
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
        Kind::Choices => (complete, subsets) = add_choices(question, &mut found, budget),
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

fn add_choices(
    question: &Question,
    found: &mut Found<'_>,
    budget: &mut usize,
) -> (bool, Option<Subsets>) {
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
    let complete = free.len() <= MAX_ENUMERATED_OPTIONS && 1 << free.len() <= *budget;
    let mut by_mask = Vec::new();
    if complete {
        *budget -= 1 << free.len();
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

/// The numbers that a test compares with.
pub(crate) fn numbers(test: &Test, found: &mut BTreeSet<i64>) {
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
