//! What must hold for every pack and all answers.

mod random_packs;

use proptest::prelude::*;
use random_packs::{Dice, oracle, random_answers, random_files_and_pack, random_pack};
use repere_protocol::{
    Answer, Answers, Assessment, DimensionState, IndicatorState, NonAnswer, Pack, Recorded, Route,
};
use std::collections::BTreeSet;

/// Completions that the oracle goes through at most for one case.
const MAX_COMPLETIONS: usize = 6_000;

fn level(pack: &Pack, outcome: &str) -> usize {
    let from_top = pack
        .outcomes()
        .iter()
        .position(|o| o.id == outcome)
        .expect("an outcome");
    pack.outcomes().len() - 1 - from_top
}

fn bytes(assessment: &Assessment) -> Vec<u8> {
    serde_json::to_vec(assessment).expect("an assessment is JSON")
}

/// The assessment against every way to complete the answers.
#[track_caller]
fn check_exact(seed: u64) {
    let mut dice = Dice::new(seed);
    let pack = random_pack(&mut dice);
    for _ in 0..4 {
        let answers = random_answers(&mut dice, &pack);
        let Some(truth) = oracle(&pack, &answers, MAX_COMPLETIONS) else {
            continue;
        };
        let assessment = pack.assess(&answers);
        let context = || {
            let canonical = String::from_utf8_lossy(&pack.canonical()).into_owned();
            format!("seed {seed}\n{canonical}\n{answers:?}\n{truth:#?}\n{assessment:#?}")
        };
        assert!(assessment.exact, "not exact: {}", context());
        assert_eq!(
            assessment.range.lowest,
            truth.lowest,
            "lowest: {}",
            context()
        );
        assert_eq!(
            assessment.range.highest,
            truth.highest,
            "highest: {}",
            context()
        );
        assert_eq!(assessment.outcome, truth.lowest, "outcome: {}", context());
        let could: BTreeSet<String> = assessment.could_change.iter().cloned().collect();
        assert_eq!(
            could.len(),
            assessment.could_change.len(),
            "twice: {}",
            context()
        );
        assert_eq!(could, truth.could_change, "could change: {}", context());
        let scores = assessment.scores.iter();
        let scores: Vec<(i64, i64)> = scores.map(|s| (s.lowest, s.highest)).collect();
        assert_eq!(scores, truth.scores, "scores: {}", context());
        for dimension in &assessment.dimensions {
            let sometimes = truth.sometimes.contains(&dimension.id);
            let always = truth.always.contains(&dimension.id);
            match dimension.state {
                DimensionState::Positive => assert!(always, "{}: {}", dimension.id, context()),
                DimensionState::NotReached => {
                    assert!(!sometimes, "{}: {}", dimension.id, context())
                }
                DimensionState::CouldChange => {
                    assert!(sometimes, "{}: {}", dimension.id, context())
                }
            }
        }
    }
}

/// What does not depend on how long it takes to check.
#[track_caller]
fn check_laws(seed: u64) {
    let mut dice = Dice::new(seed);
    let pack = random_pack(&mut dice);
    let answers = random_answers(&mut dice, &pack);
    let assessment = pack.assess(&answers);
    let (lowest, highest) = (&assessment.range.lowest, &assessment.range.highest);
    let outcome = level(&pack, &assessment.outcome);
    let glance = pack.glance(&answers);
    assert_eq!(glance.alerts, assessment.alerts, "seed {seed}");
    assert_eq!(
        glance.contradictions, assessment.contradictions,
        "seed {seed}"
    );
    // The whole assessment may be inexact elsewhere, where the outcome is not.
    assert!(glance.settled || !assessment.settled(), "seed {seed}");
    assert!(
        !glance.settled || assessment.range.lowest == assessment.range.highest,
        "seed {seed}"
    );
    assert!(
        level(&pack, lowest) <= outcome && outcome <= level(&pack, highest),
        "seed {seed}"
    );

    // In any order of answering, also when answers are changed on the way, the bytes are the same.
    let mut recorded: Vec<(&String, &Recorded)> = answers.iter().collect();
    let mut again = random_answers(&mut dice, &pack);
    again.retain(|question, _| answers.contains_key(question));
    while !recorded.is_empty() {
        let (question, answer) = recorded.swap_remove(dice.roll(recorded.len()));
        again.insert(question.clone(), answer.clone());
    }
    assert_eq!(
        bytes(&pack.assess(&again)),
        bytes(&assessment),
        "seed {seed}"
    );
    let read: Assessment =
        serde_json::from_slice(&bytes(&assessment)).expect("it can be read back");
    assert_eq!(read, assessment, "seed {seed}");

    // Nothing recorded and each of the five non-answers are the same, and none of them is "no".
    let route = pack.route(&answers);
    for question in pack.questions() {
        let known = answers.get(&question.id);
        if known.is_some_and(|recorded| !matches!(recorded.answer, Answer::Unanswered(_))) {
            continue;
        }
        for reason in NonAnswer::ALL {
            let mut with = answers.clone();
            let answer = Answer::Unanswered(reason);
            with.insert(question.id.clone(), Recorded::answered(answer));
            assert_eq!(
                bytes(&pack.assess(&with)),
                bytes(&assessment),
                "seed {seed}"
            );
        }
        if !route.ruled_out.contains(&question.id) {
            check_not_absent(&pack, &assessment, &question.id, seed);
        }
    }
    check_route(&pack, &answers, &route);
}

/// An indicator that an open question could raise by some answer is not absent.
#[track_caller]
fn check_not_absent(pack: &Pack, assessment: &Assessment, question: &str, seed: u64) {
    let question = pack.question(question).expect("a question");
    for answer in random_packs::every_answer(question) {
        let alone = Answers::from([(question.id.clone(), Recorded::answered(answer))]);
        for raised in pack.assess(&alone).indicators {
            if raised
                .because
                .iter()
                .any(|because| because.question == question.id)
            {
                let found = assessment.indicators.iter().find(|i| i.id == raised.id);
                let state = found.map(|indicator| indicator.state);
                assert_ne!(
                    state,
                    Some(IndicatorState::Absent),
                    "seed {seed}: {}",
                    raised.id
                );
            }
        }
    }
}

/// Every question is in one list, and `next` goes through the reached ones without a record.
#[track_caller]
fn check_route(pack: &Pack, answers: &Answers, route: &Route) {
    let all = [&route.reached, &route.undecided, &route.ruled_out];
    assert_eq!(
        all.iter().map(|list| list.len()).sum::<usize>(),
        pack.questions().count()
    );
    let open = route.reached.iter().find(|id| !answers.contains_key(*id));
    let next = pack.next(answers, None).map(|question| &question.id);
    assert_eq!(next, open);
    if let Some(last) = pack.questions().last() {
        // After the last question the earlier open ones come.
        assert_eq!(
            pack.next(answers, Some(&last.id))
                .map(|question| &question.id),
            open
        );
    }
}

/// One more indicator never lowers the outcome, unless the pack says `lowers`.
#[track_caller]
fn check_monotone(seed: u64) {
    let mut dice = Dice::new(seed);
    let (files, pack) = random_files_and_pack(&mut dice);
    if String::from_utf8_lossy(&files.0["protocol.toml"]).contains("lowers") {
        return;
    }
    let all: Vec<String> = pack
        .indicators()
        .map(|(_, indicator)| indicator.id.clone())
        .collect();
    for presumed_minor in [false, true] {
        let mut present = BTreeSet::new();
        let mut before = 0;
        let mut left = all.clone();
        while !left.is_empty() {
            present.insert(left.swap_remove(dice.roll(left.len())));
            let assessment = pack
                .assess_indicators(&present, presumed_minor)
                .expect("known ids");
            let now = level(&pack, &assessment.outcome);
            assert!(now >= before, "seed {seed}: {present:?}");
            before = now;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn range_and_could_change_are_exact(seed in any::<u64>()) {
        check_exact(seed);
    }

    #[test]
    fn laws_of_assessment(seed in any::<u64>()) {
        check_laws(seed);
    }

    #[test]
    fn another_indicator_never_lowers(seed in any::<u64>()) {
        check_monotone(seed);
    }
}
