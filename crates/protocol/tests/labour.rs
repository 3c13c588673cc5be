//! The pack `labour-exploitation`, as it is shipped.

use repere_protocol::{
    CaseInput, IndicatorState, Loaded, Mode, Pack, PackFiles, RaisedAlert, load,
};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

fn labour() -> Loaded {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = manifest.join("../../screening-protocols/labour-exploitation");
    let mut files = BTreeMap::new();
    for name in ["protocol.toml", "cases.toml", "SOURCES.md"] {
        files.insert(
            name.to_owned(),
            std::fs::read(folder.join(name)).expect("the pack is there"),
        );
    }
    for entry in std::fs::read_dir(folder.join("texts")).expect("the pack has texts") {
        let path = entry.expect("the folder can be read").path();
        let name = format!(
            "texts/{}",
            path.file_name().expect("a file").to_string_lossy()
        );
        files.insert(name, std::fs::read(path).expect("the text can be read"));
    }
    load(&PackFiles(files))
}

fn pack() -> Pack {
    let loaded = labour();
    assert_eq!(loaded.problems, []);
    loaded.pack.expect("there is no problem")
}

#[test]
fn labour_pack_loads_and_passes_its_cases() {
    let Loaded {
        pack,
        cases,
        problems,
    } = labour();
    assert_eq!(problems, []);
    let pack = pack.expect("there is no problem");
    for case in &cases {
        let (assessment, differences) = case.run(&pack);
        assert_eq!(differences, [], "{}", case.id);
        assert!(assessment.exact, "{}", case.id);
    }
}

/// However far a screening has come: the range and what could change it are exact.
#[test]
fn labour_range_is_exact_at_every_step() {
    let Loaded { pack, cases, .. } = labour();
    let pack = pack.expect("there is no problem");
    for case in cases.iter().filter(|case| case.id.len() % 5 == 0) {
        let CaseInput::Answers(answers) = &case.input else {
            continue;
        };
        let mut so_far = answers.clone();
        so_far.clear();
        for question in pack.questions() {
            if let Some(answer) = answers.get(&question.id) {
                so_far.insert(question.id.clone(), answer.clone());
                assert!(pack.assess(&so_far).exact, "{} at {}", case.id, question.id);
            }
        }
    }
}

/// The rule of the ILO and the European Commission (2009), by hand, for each count of one dimension.
#[test]
fn labour_outcome_follows_the_ilo_rule() {
    let pack = pack();
    let of = |weight: &str, count: usize| -> Vec<String> {
        let coercion = pack
            .dimensions()
            .iter()
            .find(|d| d.id == "coercion-at-destination");
        let indicators = coercion.expect("the dimension is there").indicators.iter();
        let ids = indicators.filter(|i| i.adult.is_some_and(|w| w.code() == weight));
        ids.take(count)
            .map(|indicator| indicator.id.clone())
            .collect()
    };
    for (s, m, w, positive) in [
        (0, 0, 0, false),
        (1, 0, 0, false),
        (2, 0, 0, true),
        (1, 1, 0, true),
        (1, 0, 1, true),
        (0, 1, 0, false),
        (0, 2, 0, false),
        (0, 3, 0, true),
        (0, 2, 1, true),
        (0, 1, 1, false),
        (0, 0, 1, false),
    ] {
        let present: BTreeSet<String> = [of("strong", s), of("medium", m), of("weak", w)]
            .concat()
            .into_iter()
            .collect();
        assert_eq!(present.len(), s + m + w);
        let assessment = pack.assess_indicators(&present, false).expect("known ids");
        let outcome = match (positive, present.is_empty()) {
            (true, _) => "converging-indications",
            (false, false) => "some-indications",
            (false, true) => "none-recorded",
        };
        assert_eq!(
            assessment.outcome, outcome,
            "{s} strong, {m} medium, {w} weak"
        );
        assert_eq!(assessment.range.lowest, assessment.range.highest);
    }
}

#[test]
fn unknown_indicators_are_named_with_the_nearest_one() {
    let present = BTreeSet::from(["excessive-hour".to_owned(), "violence".to_owned()]);
    let error = pack()
        .assess_indicators(&present, false)
        .expect_err("one is unknown");
    assert_eq!(
        error.unknown,
        [(
            "excessive-hour".to_owned(),
            Some("excessive-hours".to_owned())
        )]
    );
}

/// Nobody untrained puts a question with sexual acts among its answers, and what was told is not asked again.
#[test]
fn sexual_acts_are_asked_by_the_trained_alone_and_not_twice() {
    let pack = pack();
    for id in ["made-to", "hurt-here"] {
        let question = pack.question(id).expect("it is there");
        assert!(question.needs_training, "{id}");
        assert_eq!(question.subject.as_deref(), Some("sexual-acts"), "{id}");
        assert!(question.modes.contains(&Mode::Volunteered), "{id}");
    }
    for (made_to, spared) in [
        ("[\"sexual\"]", true),
        ("[\"begging\", \"sexual\"]", true),
        ("[\"begging\"]", false),
        ("[\"none\"]", false),
    ] {
        let json = format!(
            "{{ \"age-band\": \"15-17\", \"treatment\": \"badly\", \"made-to\": {made_to}, \"hit-here\": \"yes\" }}"
        );
        let answers = pack.read_answers(&json).expect("the answers fit");
        let route = pack.route(&answers);
        let hurt_here = "hurt-here".to_owned();
        assert_eq!(route.spared.contains(&hurt_here), spared, "{made_to}");
        assert_eq!(route.reached.contains(&hurt_here), !spared, "{made_to}");
    }
}

/// Everybody asks whether somebody is hit or hurt; what is touched is told apart from it, in the standard too.
#[test]
fn hurt_and_touched_are_two_facts() {
    let pack = pack();
    let hit = pack.question("hit-here").expect("it is there");
    assert!(!hit.needs_training && hit.modes.contains(&Mode::Ask));
    for (answers, indicators, facts) in [
        (r#""hit-here": "no", "hurt-here": "no""#, &[][..], &[][..]),
        (r#""hit-here": "yes""#, &["violence"], &["PhysicalAbuse"]),
        (r#""hurt-here": "hurt""#, &["violence"], &["PhysicalAbuse"]),
        (
            r#""hurt-here": "touched""#,
            &["violence", "sexual-violence"],
            &["SexualAbuse"],
        ),
        (
            r#""hurt-here": ["hurt", "touched"]"#,
            &["violence", "sexual-violence"],
            &["PhysicalAbuse", "SexualAbuse"],
        ),
        (
            r#""seen": ["person"], "seen-person": ["blows"]"#,
            &["violence"],
            &["PhysicalAbuse"],
        ),
    ] {
        let json = format!("{{ \"age-band\": \"adult\", \"treatment\": \"badly\", {answers} }}");
        let given = pack.read_answers(&json).expect("the answers fit");
        let assessment = pack.assess(&given);
        let present: Vec<&str> = assessment
            .indicators
            .iter()
            .filter(|one| one.state == IndicatorState::Present)
            .map(|one| &*one.id)
            .collect();
        assert_eq!(present, indicators, "{answers}");
        let methods: Vec<&str> = assessment
            .facts
            .iter()
            .filter(|fact| fact.field == "vic_MethodsOfControl")
            .map(|fact| fact.value.as_str())
            .collect();
        assert_eq!(methods, facts, "{answers}");
    }
}

/// Blows lead to help and to a doctor, being touched to care within 48 hours: two alerts, each with its own number.
#[test]
fn number_for_sexual_health_stands_beside_no_blow() {
    let pack = pack();
    for (answers, expected) in [
        (
            r#""hit-here": "yes""#,
            &[("violence", "emergency-europe")][..],
        ),
        (
            r#""hit-here": "yes", "hurt-here": "hurt""#,
            &[("violence", "emergency-europe")],
        ),
        (
            r#""hit-here": "no", "hurt-here": "touched""#,
            &[("touched", "sexual-health")],
        ),
        (
            r#""hit-here": "yes", "hurt-here": ["hurt", "touched"]"#,
            &[
                ("violence", "emergency-europe"),
                ("touched", "sexual-health"),
            ],
        ),
        (r#""hit-here": "no", "hurt-here": "no""#, &[]),
    ] {
        let json = format!("{{ \"age-band\": \"adult\", \"treatment\": \"badly\", {answers} }}");
        let given = pack.read_answers(&json).expect("the answers fit");
        let alerts = pack.assess(&given).alerts;
        let raised: Vec<(&str, &str)> = alerts
            .iter()
            .map(|raised| {
                let question = pack.question(&raised.question).expect("it is there");
                let alert = question.alert.as_ref().expect("it has one");
                (alert.text.as_str(), alert.contact.as_deref().unwrap_or(""))
            })
            .collect();
        assert_eq!(raised, expected, "{answers}");
    }
}

/// Whatever else is present, the survey's six dimensions come out the same with and without our own indicator.
#[test]
fn sexual_violence_never_changes_the_outcome() {
    let pack = pack();
    let others: Vec<String> = pack
        .dimensions()
        .iter()
        .flat_map(|dimension| &dimension.indicators)
        .map(|indicator| indicator.id.clone())
        .filter(|id| id != "sexual-violence" && id != "violence")
        .collect();
    for (minor, other) in [false, true]
        .into_iter()
        .flat_map(|minor| others.iter().map(move |other| (minor, other)))
    {
        let mut present = BTreeSet::from(["violence".to_owned(), other.clone()]);
        let without = pack.assess_indicators(&present, minor).expect("known ids");
        present.insert("sexual-violence".to_owned());
        let with = pack.assess_indicators(&present, minor).expect("known ids");
        assert_eq!(with.outcome, without.outcome, "{other}");
        for (with, without) in with.dimensions.iter().zip(&without.dimensions) {
            assert_eq!(with.state, without.state, "{other}: {}", with.id);
        }
    }
}

#[test]
fn doubt_about_age_is_an_alert() {
    let pack = pack();
    let answers = pack
        .read_answers(r#"{ "age-band": "unsure" }"#)
        .expect("the answer fits");
    let alert = RaisedAlert {
        question: "age-band".to_owned(),
        text: "minor".to_owned(),
    };
    assert_eq!(pack.assess(&answers).alerts, [alert]);
}
