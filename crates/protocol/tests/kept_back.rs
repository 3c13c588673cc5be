//! What may be told of an assessment when some of what was noticed is kept back, and which answers keep a
//! question from being asked. With the frozen pack that has everything.

use repere_protocol::{
    Answers, DimensionState, IndicatorState, KeptBack, Pack, PackFiles, Told, load,
};
use std::collections::{BTreeMap, BTreeSet};

const FROZEN: &str = include_str!("frozen/format-1-additions/protocol.toml");
const TEXTS: &str = include_str!("frozen/format-1-additions/texts/fr.ftl");

/// Everything is present and settled.
const ANSWERS: &str = r#"{
    "age-band": "18-or-more", "has-work": "no", "papers": "taken", "signs": ["hurt", "watched"],
    "hours": 70, "told-to": ["beg", "steal"], "trusted-adult": "no"
}"#;

fn pack(toml: &str) -> Pack {
    let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
    let files = [file("protocol.toml", toml), file("texts/fr.ftl", TEXTS)];
    let loaded = load(&PackFiles(BTreeMap::from(files)));
    loaded
        .pack
        .unwrap_or_else(|| panic!("{:#?}", loaded.problems))
}

fn frozen() -> Pack {
    pack(FROZEN)
}

fn answers(pack: &Pack, json: &str) -> Answers {
    pack.read_answers(json).expect("the answers fit")
}

fn set(ids: &[&str]) -> BTreeSet<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

#[track_caller]
fn told(json: &str, indicators: &[&str], questions: &[&str]) -> Told {
    let pack = frozen();
    let answers = answers(&pack, json);
    let kept_back = KeptBack {
        indicators: set(indicators),
        questions: set(questions),
    };
    pack.told(&pack.assess(&answers), &answers, &kept_back)
}

#[test]
fn nothing_kept_back_tells_the_whole_assessment() {
    let pack = frozen();
    for json in [
        "{}",
        ANSWERS,
        r#"{ "told-to": "does-not-know", "papers": "taken" }"#,
    ] {
        let answers = answers(&pack, json);
        let assessment = pack.assess(&answers);
        let told = told(json, &[], &[]);
        assert_eq!(told.dimensions, assessment.dimensions, "{json}");
        assert_eq!(told.facts, assessment.facts, "{json}");
        let present = assessment.indicators.iter();
        let present = present.filter(|one| one.state == IndicatorState::Present);
        assert_eq!(
            told.indicators,
            present.cloned().collect::<Vec<_>>(),
            "{json}"
        );
        assert_eq!(told.kept_questions, set(&[]), "{json}");
        assert_eq!(told.kept_indicators, set(&[]), "{json}");
    }
}

#[test]
fn indicator_kept_back_is_counted_in_no_dimension() {
    let counts = |told: &Told| -> Vec<(DimensionState, u32, u32, u32)> {
        let all = told.dimensions.iter();
        all.map(|one| (one.state, one.strong, one.medium, one.weak))
            .collect()
    };
    use DimensionState::{CouldChange, Positive};
    #[track_caller]
    fn check(
        kept: &[&str],
        expected: [(DimensionState, u32, u32, u32); 2],
        counts: &impl Fn(&Told) -> Vec<(DimensionState, u32, u32, u32)>,
    ) {
        let told = told(ANSWERS, kept, &[]);
        assert_eq!(counts(&told), expected, "without {kept:?}");
        let sides = told.dimensions[1].sides.iter().map(|side| side.count);
        let (_, strong, medium, weak) = expected[1];
        assert_eq!(
            sides.sum::<u32>(),
            strong + medium + weak,
            "without {kept:?}"
        );
    }
    check(&[], [(Positive, 2, 3, 0), (Positive, 2, 1, 0)], &counts);
    check(
        &["violence"],
        [(Positive, 1, 3, 0), (Positive, 1, 1, 0)],
        &counts,
    );
    // A member of another dimension is not counted there either; what only it makes positive could change.
    check(
        &["excessive-hours"],
        [(Positive, 2, 2, 0), (CouldChange, 1, 1, 0)],
        &counts,
    );
    check(
        &["violence", "papers-taken", "watched", "excessive-hours"],
        [(CouldChange, 0, 1, 0), (CouldChange, 0, 0, 0)],
        &counts,
    );
}

#[test]
fn facts_of_what_is_kept_back_are_not_told() {
    let fact = |told: &Told, value: &str| told.facts.iter().any(|fact| fact.value == value);
    for (indicators, questions, controls, begging, crime) in [
        (&[][..], &[][..], true, true, true),
        (&["papers-taken"], &["papers"], false, true, true),
        // These types of exploitation hang on the answer itself.
        (&["begs-for-others"], &[], true, true, true),
        (&["begs-for-others"], &["told-to"], true, false, false),
        // What the indication implies is told as long as it is.
        (&[], &["told-to"], true, true, false),
    ] {
        let told = told(ANSWERS, indicators, questions);
        let context = format!("without {indicators:?} and {questions:?}");
        assert_eq!(fact(&told, "WithholdsDocuments"), controls, "{context}");
        assert_eq!(fact(&told, "ForcedBegging"), begging, "{context}");
        assert_eq!(fact(&told, "Other"), crime, "{context}");
        let types = told.exploitations.iter().map(|one| one.id.as_str());
        assert_eq!(
            types.collect::<Vec<_>>(),
            [("forced-begging", begging), ("forced-crime", crime)]
                .iter()
                .filter(|(_, there)| *there)
                .map(|(id, _)| *id)
                .collect::<Vec<_>>(),
            "{context}"
        );
    }
}

/// A question that is asked only because of an answer tells of that answer.
#[test]
fn question_asked_because_of_what_is_kept_back_is_kept_back() {
    // `hours` is asked for either of two reasons.
    let both = told(ANSWERS, &[], &["papers"]);
    assert_eq!(both.kept_questions, set(&["papers"]));
    let both = told(ANSWERS, &[], &["papers", "signs"]);
    assert_eq!(both.kept_questions, set(&["papers", "signs", "hours"]));
}

#[test]
fn nothing_that_is_told_names_what_is_kept_back() {
    let pack = frozen();
    let answers = answers(&pack, ANSWERS);
    let assessment = pack.assess(&answers);
    for one in &assessment.indicators {
        if one.state != IndicatorState::Present {
            continue;
        }
        let questions: Vec<&str> = one.because.iter().map(|b| b.question.as_str()).collect();
        let told = told(ANSWERS, &[one.id.as_str()], &questions);
        assert_eq!(told.kept_indicators, set(&[one.id.as_str()]));
        let left = told.indicators.iter().all(|left| left.id != one.id);
        assert!(left, "{}", one.id);
        let counted = |d: &[repere_protocol::DimensionAssessment]| -> u32 {
            d.iter().map(|d| d.strong + d.medium + d.weak).sum()
        };
        let (before, after) = (counted(&assessment.dimensions), counted(&told.dimensions));
        assert!(after < before, "{}: {after} of {before}", one.id);
    }
}

#[test]
fn answers_that_close_a_question_are_named() {
    #[track_caller]
    fn check(json: &str, question: &str, expected: &[&str]) {
        let pack = frozen();
        let found = pack.closed_by(&answers(&pack, json), question);
        assert_eq!(found, expected, "{question} of {json}");
    }
    // Asked, or not of this pack.
    check(r#"{ "has-work": "yes" }"#, "hours", &[]);
    check("{}", "age-band", &[]);
    check(r#"{ "has-work": "no" }"#, "nowhere", &[]);
    // Each alone would open it, in the order of asking.
    let all = r#"{ "has-work": "no", "papers": "self", "signs": [], "hours": 70 }"#;
    check(all, "hours", &["has-work", "papers", "signs"]);
    check(
        r#"{ "has-work": "no", "hours": 70 }"#,
        "hours",
        &["has-work"],
    );
    let unknown = r#"{ "has-work": "does-not-know", "papers": "self", "signs": [] }"#;
    check(unknown, "hours", &["has-work", "papers", "signs"]);
    check("{}", "hours", &[]);
}

/// Where two answers close it together, no single one opens it: both are named.
#[test]
fn answers_that_close_a_question_together_are_all_named() {
    let toml = FROZEN.replace(
        "{ question = \"has-work\", is = \"yes\" }, { indicator = \"papers-taken\" }, { indicator = \"watched\" }], at_least = 1",
        "{ question = \"has-work\", is = \"yes\" }, { indicator = \"papers-taken\" }, { indicator = \"watched\" }], at_least = 2",
    );
    assert_ne!(toml, FROZEN);
    let pack = pack(&toml);
    let json = r#"{ "has-work": "no", "papers": "self", "signs": [] }"#;
    let found = pack.closed_by(&answers(&pack, json), "hours");
    assert_eq!(found, ["has-work", "papers", "signs"]);
    let json = r#"{ "has-work": "yes", "papers": "self", "signs": [] }"#;
    let found = pack.closed_by(&answers(&pack, json), "hours");
    assert_eq!(found, ["papers", "signs"]);
}
