//! Folds the possible answers of each question into the profiles that the pack can tell apart.

use crate::engine::bits::TestBits;
use crate::engine::program::{Profile, Subsets};
use crate::engine::test_evaluation::{Seen, testable};
use crate::format::model::{Kind, Question, Scalar, Test};
use std::collections::{BTreeSet, HashMap};

/// `choices` with more options than this in tests are not enumerated, only their extremes are.
const MAX_ENUMERATED_OPTIONS: usize = 10;
/// Sets of options that are enumerated in one pack; questions beyond get their extremes only.
pub(crate) const MAX_ENUMERATED_SETS: usize = 200_000;

/// The distinguishable answers of a question as they are found.
struct Found<'a> {
    /// What tests stand for, in the order of a profile, atoms first. [`crate::format::limits`] allows no
    /// more tests than there are bits.
    targets: Vec<(Target, u32)>,
    /// The tests, each with the bit of what it stands for.
    tests: Vec<(TestBits, &'a Test)>,
    profiles: Vec<Profile>,
    /// The profiles' numbers, by the bits of what they make true.
    numbers: HashMap<TestBits, u32>,
}

/// What the number of a test is the number of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Target {
    Atom,
    Raise,
}

impl<'a> Found<'a> {
    fn new(atoms: &'a [(u32, Test)], raises: &'a [(u32, Test)]) -> Found<'a> {
        let with = |target, tests: &'a [(u32, Test)]| {
            tests
                .iter()
                .map(move |(number, test)| ((target, *number), test))
        };
        let all = with(Target::Atom, atoms).chain(with(Target::Raise, raises));
        let targets: BTreeSet<(Target, u32)> = all.clone().map(|(target, _)| target).collect();
        let targets: Vec<(Target, u32)> = targets.into_iter().collect();
        let bit = |target| {
            let at = targets.binary_search(&target);
            TestBits::one(at.expect("every target of a test was collected"))
        };
        Found {
            tests: all.map(|(target, test)| (bit(target), test)).collect(),
            targets,
            profiles: Vec::new(),
            numbers: HashMap::new(),
        }
    }

    /// Adds an answer, if it can be told apart from the others; gives its profile's number.
    fn add(&mut self, seen: Seen<'_>) -> u32 {
        let passed = self.tests.iter().filter(|(_, test)| test.passes(seen));
        let made_true = passed.fold(TestBits::default(), |all, (bit, _)| all.or(*bit));
        self.number(made_true)
    }

    /// The number of the profile that makes these bits true.
    fn number(&mut self, made_true: TestBits) -> u32 {
        let next = u32::try_from(self.profiles.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(made_true).or_insert(next);
        if number == next {
            let mut profile = Profile::default();
            for (at, (target, number)) in self.targets.iter().enumerate() {
                if made_true.has(at) {
                    match target {
                        Target::Atom => profile.atoms.push(*number),
                        Target::Raise => profile.raises.push(*number),
                    }
                }
            }
            self.profiles.push(profile);
        }
        number
    }
}

/// A test of chosen options, over their bits: sets of options are enumerated by the thousand.
enum OptionsTest {
    /// One of these is chosen.
    Chosen(u128),
    All(Vec<OptionsTest>),
    Any(Vec<OptionsTest>),
    Not(Box<OptionsTest>),
}

impl OptionsTest {
    fn new(test: &Test, options: &[String]) -> OptionsTest {
        let bit = |scalar: &Scalar| {
            let at = options
                .iter()
                .position(|option| matches!(scalar, Scalar::Code(code) if code == option));
            at.map_or(0, |at| 1_u128 << at)
        };
        let each = |tests: &[Test]| {
            tests
                .iter()
                .map(|test| OptionsTest::new(test, options))
                .collect()
        };
        match test {
            Test::Is(scalar) => OptionsTest::Chosen(bit(scalar)),
            Test::AnyOf(scalars) => {
                OptionsTest::Chosen(scalars.iter().fold(0, |all, scalar| all | bit(scalar)))
            }
            // Only numbers pass these tests, and a choice has none.
            Test::AtLeast(_) | Test::AtMost(_) => OptionsTest::Chosen(0),
            Test::All(tests) => OptionsTest::All(each(tests)),
            Test::Any(tests) => OptionsTest::Any(each(tests)),
            Test::Not(test) => OptionsTest::Not(Box::new(OptionsTest::new(test, options))),
        }
    }

    fn passes(&self, chosen: u128) -> bool {
        match self {
            OptionsTest::Chosen(options) => options & chosen != 0,
            OptionsTest::All(tests) => tests.iter().all(|test| test.passes(chosen)),
            OptionsTest::Any(tests) => tests.iter().any(|test| test.passes(chosen)),
            OptionsTest::Not(test) => !test.passes(chosen),
        }
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
    let mut found = Found::new(atoms, raises);
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
        .tests
        .iter()
        .for_each(|(_, test)| codes(test, &mut named));
    let options = &question.options;
    let tests: Vec<(TestBits, OptionsTest)> = found
        .tests
        .iter()
        .map(|(bit, test)| (*bit, OptionsTest::new(test, options)))
        .collect();
    let mut add = |chosen: u128| {
        let passed = tests.iter().filter(|(_, test)| test.passes(chosen));
        found.number(passed.fold(TestBits::default(), |all, (bit, _)| all.or(*bit)))
    };
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
            by_mask.push(add(chosen.map(|(_, bit)| bit).sum()));
        }
    } else {
        let all: u128 = free.iter().sum();
        add(0);
        add(all);
        for bit in &free {
            add(*bit);
            add(all & !bit);
        }
    }
    for at in exclusive {
        add(bit(at));
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
