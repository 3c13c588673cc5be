//! Bounds on what a pack may contain, so that time and memory stay bounded whatever it says.

use crate::engine::evaluation_cost;
use crate::format::model::{Condition, Counted, Protocol, Test};
use crate::format::parse::Places;
use crate::format::problem::{Problems, Severity, Source};
use std::collections::{BTreeMap, HashSet};

/// Raises of one question and different tests that its answer may be put to, together. As many as a
/// profile has bits when profiles are compared.
pub(crate) const MAX_TESTS: usize = 128;
/// Parts that these tests may have together: each value, each `all`, `any`, `not`.
const MAX_TEST_PARTS: usize = 500;
/// Tests besides that quotients put to one number.
const MAX_QUOTIENT_TESTS: usize = 256;
/// Blocks of `[[always]]`, `[[raise]]` and `[[reference]]`: of each so many.
const MAX_PROTECTION: usize = 200;
const MAX_DIMENSIONS: usize = 100;
const MAX_INDICATORS: usize = 5_000;
const MAX_OUTCOMES: usize = 50;
const MAX_SCORES: usize = 50;
/// Parts of all scores together; with the points that one part may have, no sum can overflow.
const MAX_POINTS: usize = 1_000;
/// Types of exploitation, contradictions, packs to hand on to: of each so many.
const MAX_BESIDE: usize = 200;
/// Rules of one dimension.
const MAX_RULES: usize = 100;

/// What is asked of one question's answer.
#[derive(Default)]
struct Asked<'a> {
    tests: HashSet<&'a Test>,
    raises: usize,
    parts: usize,
    /// Tests that quotients put to it.
    quotients: HashSet<Test>,
}

impl<'a> Asked<'a> {
    fn add(&mut self, test: &'a Test) {
        if self.tests.insert(test) {
            self.parts += parts(test);
        }
    }
}

/// Notes what there is too much of; true when everything is within bounds.
pub(crate) fn check(
    protocol: &Protocol,
    places: &Places,
    source: &Source<'_>,
    problems: &mut Problems,
) -> bool {
    let mut fits = true;
    let indicators: usize = protocol.dimensions.iter().map(|d| d.indicators.len()).sum();
    let members: usize = protocol.dimensions.iter().map(|d| d.members.len()).sum();
    let points: usize = protocol.scores.iter().map(|score| score.add.len()).sum();
    let handed: usize = protocol.hand_on.iter().map(|h| h.answers.len()).sum();
    let rules = protocol.dimensions.iter().map(|d| d.positive_when.len());
    for (key, count, maximum) in [
        ("dimension", protocol.dimensions.len(), MAX_DIMENSIONS),
        ("indicator", indicators, MAX_INDICATORS),
        ("outcome", protocol.outcomes.len(), MAX_OUTCOMES),
        ("member", members, MAX_INDICATORS),
        ("score", protocol.scores.len(), MAX_SCORES),
        ("add", points, MAX_POINTS),
        ("exploitation", protocol.exploitations.len(), MAX_BESIDE),
        ("contradiction", protocol.contradictions.len(), MAX_BESIDE),
        ("hand_on", protocol.hand_on.len(), MAX_BESIDE),
        ("answers", handed, MAX_INDICATORS),
        ("always", protocol.always.len(), MAX_PROTECTION),
        ("raise", protocol.raises.len(), MAX_PROTECTION),
        ("reference", protocol.references.len(), MAX_PROTECTION),
        ("positive_when", rules.max().unwrap_or(0), MAX_RULES),
    ] {
        if count > maximum {
            fits = false;
            let parameters = [("key", key.to_owned()), ("maximum", maximum.to_string())];
            problems.add(Severity::Error, source, 0..0, "too-many", parameters);
        }
    }
    if evaluation_cost::of_assessment(protocol) > evaluation_cost::MAX_WORK {
        fits = false;
        problems.add(Severity::Error, source, 0..0, "too-intricate", []);
    }
    let mut asked: BTreeMap<&str, Asked<'_>> = BTreeMap::new();
    for question in protocol
        .sections
        .iter()
        .flat_map(|section| &section.questions)
    {
        let own = asked.entry(&question.id).or_default();
        own.raises += question.raises.len();
        own.parts += question
            .raises
            .iter()
            .map(|raise| parts(&raise.when))
            .sum::<usize>();
        if let Some(gate) = &question.ask_if {
            collect(gate, &mut asked);
        }
    }
    let outcomes = protocol
        .outcomes
        .iter()
        .filter_map(|outcome| outcome.when.as_ref());
    let together = protocol.raises.iter().map(|raise| &raise.when);
    let always = protocol.always.iter();
    let always = always.filter_map(|always| always.when.as_ref());
    outcomes
        .chain(together)
        .chain(always)
        .chain(&protocol.presumed_minor)
        .for_each(|when| collect(when, &mut asked));
    for part in protocol.scores.iter().flat_map(|score| &score.add) {
        if let Counted::Question { question, test } = &part.counted {
            asked.entry(question).or_default().add(test);
        }
    }
    for (question, asked) in asked {
        if asked.tests.len() + asked.raises > MAX_TESTS
            || asked.parts > MAX_TEST_PARTS
            || asked.quotients.len() > MAX_QUOTIENT_TESTS
        {
            fits = false;
            let place = places.questions.get(question).cloned().unwrap_or(0..0);
            let parameters = [
                ("name", question.to_owned()),
                ("maximum", MAX_TESTS.to_string()),
            ];
            problems.add(Severity::Error, source, place, "too-many-tests", parameters);
        }
    }
    fits
}

fn collect<'a>(condition: &'a Condition, asked: &mut BTreeMap<&'a str, Asked<'a>>) {
    match condition {
        Condition::Question { question, test } => asked.entry(question).or_default().add(test),
        Condition::Quotient(quotient) => {
            let (of, by): (Vec<Test>, Vec<Test>) = quotient.tests().unzip();
            for (question, tests) in [(&quotient.of, of), (&quotient.by, by)] {
                asked.entry(question).or_default().quotients.extend(tests);
            }
        }
        _ => condition
            .children()
            .iter()
            .for_each(|child| collect(child, asked)),
    }
}

fn parts(test: &Test) -> usize {
    match test {
        Test::Is(_) | Test::AtLeast(_) | Test::AtMost(_) => 1,
        Test::AnyOf(scalars) => scalars.len().max(1),
        Test::All(tests) | Test::Any(tests) => 1 + tests.iter().map(parts).sum::<usize>(),
        Test::Not(test) => 1 + parts(test),
    }
}
