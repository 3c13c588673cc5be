//! What is told beside the outcome: types of exploitation, contradictions, sides; what is handed on;
//! and what cases may expect of it. All of it with the frozen pack that has everything.

use repere_protocol::{
    Assessment, ExploitationState, IndicatorState, Loaded, Pack, PackFiles, load,
};
use std::collections::{BTreeMap, BTreeSet};

const FROZEN: &str = include_str!("frozen/format-1-additions/protocol.toml");
const EXAMPLE: &str = include_str!("example/protocol.toml");

fn loaded(toml: &str, texts: &str, cases: &str) -> Loaded {
    let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
    load(&PackFiles(BTreeMap::from([
        file("protocol.toml", toml),
        file("texts/fr.ftl", texts),
        file("cases.toml", cases),
    ])))
}

fn frozen() -> Pack {
    frozen_with(FROZEN)
}

#[track_caller]
fn frozen_with(toml: &str) -> Pack {
    let texts = include_str!("frozen/format-1-additions/texts/fr.ftl");
    let loaded = loaded(toml, texts, "");
    loaded
        .pack
        .unwrap_or_else(|| panic!("{:#?}", loaded.problems))
}

fn example() -> Pack {
    let loaded = loaded(EXAMPLE, include_str!("example/texts/fr.ftl"), "");
    loaded.pack.expect("the example has no error")
}

#[track_caller]
fn assess(pack: &Pack, answers: &str) -> Assessment {
    pack.assess(&pack.read_answers(answers).expect("the answers fit"))
}

#[test]
fn exploitations() {
    #[track_caller]
    fn check(answers: &str, begging: ExploitationState, crime: ExploitationState) {
        let assessment = assess(&frozen(), answers);
        let states: Vec<_> = assessment.exploitations.iter().map(|e| e.state).collect();
        assert_eq!(states, [begging, crime], "{answers}");
        let fact = |value: &str| assessment.facts.iter().any(|fact| fact.value == value);
        assert_eq!(fact("ForcedBegging"), begging == ExploitationState::Present);
        assert_eq!(fact("Other"), crime == ExploitationState::Present);
    }
    use ExploitationState::{Absent, Present, Unknown};
    check("{}", Unknown, Unknown);
    check(r#"{ "told-to": ["beg"] }"#, Present, Absent);
    check(r#"{ "told-to": ["beg", "steal"] }"#, Present, Present);
    check(r#"{ "told-to": [] }"#, Absent, Absent);
    check(r#"{ "told-to": "does-not-know" }"#, Unknown, Unknown);

    // With indicators instead of answers: what hangs on an answer alone is not said.
    let present = BTreeSet::from(["begs-for-others".to_owned()]);
    let assessment = frozen().assess_indicators(&present, true);
    let assessment = assessment.expect("it is known");
    let states: Vec<_> = assessment.exploitations.iter().map(|e| e.state).collect();
    assert_eq!(states, [Present, Absent]);
}

/// A type of exploitation is told apart: it never moves the outcome.
#[test]
fn exploitations_decide_nothing() {
    let parts = FROZEN.split("[[exploitation]]").collect::<Vec<_>>();
    let after = parts[2]
        .split("[[contradiction]]")
        .nth(1)
        .expect("it is there");
    let without = frozen_with(&format!("{}[[contradiction]]{after}", parts[0]));
    for answers in [
        "{}",
        r#"{ "told-to": ["steal"] }"#,
        r#"{ "signs": ["hurt"] }"#,
    ] {
        let (one, other) = (assess(&frozen(), answers), assess(&without, answers));
        assert_eq!(one.outcome, other.outcome);
        assert_eq!(
            (one.range, one.could_change),
            (other.range, other.could_change)
        );
    }
}

#[test]
fn contradictions() {
    #[track_caller]
    fn check(answers: &str, expected: &[&str]) {
        let assessment = assess(&frozen(), answers);
        let found: Vec<&str> = assessment
            .contradictions
            .iter()
            .flat_map(|contradiction| contradiction.questions.iter().map(String::as_str))
            .collect();
        assert_eq!(found, expected, "{answers}");
    }
    check("{}", &[]);
    check(r#"{ "has-work": "no", "papers": "taken" }"#, &[]);
    check(
        r#"{ "has-work": "no", "papers": "taken", "hours": 40 }"#,
        &["has-work", "hours"],
    );
    check(
        r#"{ "has-work": "no", "papers": "taken", "hours": 0 }"#,
        &[],
    );
    // An answer that is kept at a question that is ruled out does not count.
    let kept = r#"{ "has-work": "no", "papers": "self", "signs": [], "hours": 40 }"#;
    check(kept, &[]);
    check(
        r#"{ "has-work": "prefers-not-to-say", "papers": "taken", "hours": 40 }"#,
        &[],
    );
}

#[test]
fn sides_are_counted_over_members() {
    #[track_caller]
    fn check(answers: &str, counts: [u32; 2], positive: bool) {
        let assessment = assess(&frozen(), answers);
        let view = &assessment.dimensions[1];
        assert_eq!(view.view.as_deref(), Some("forced-labour"));
        let sides: Vec<u32> = view.sides.iter().map(|side| side.count).collect();
        assert_eq!(sides, counts, "{answers}");
        assert_eq!(view.rule.is_some(), positive, "{answers}");
        // What a dimension borrows stays with the one that declares it.
        assert!(assessment.indicators.iter().all(|i| i.dimension == "signs"));
    }
    let adult = r#""age-band": "18-or-more", "has-work": "yes""#;
    check(&format!(r#"{{ {adult}, "hours": 70 }}"#), [1, 0], false);
    check(
        &format!(r#"{{ {adult}, "hours": 70, "papers": "taken" }}"#),
        [1, 1],
        true,
    );
    check(
        &format!(r#"{{ {adult}, "signs": ["hurt"], "papers": "taken" }}"#),
        [0, 2],
        false,
    );
    // Begging counts on a side for a child only.
    let told = r#""told-to": ["beg"], "papers": "taken""#;
    check(&format!(r#"{{ {adult}, {told} }}"#), [0, 1], false);
    check(
        &format!(r#"{{ "age-band": "unsure", {told} }}"#),
        [1, 1],
        true,
    );
}

#[test]
fn hand_on() {
    #[track_caller]
    fn check(lines: &str, answers: &str, expected: &str) {
        let head = FROZEN.split("[[hand_on]]").next().expect("the beginning");
        let hand_on = format!("[[hand_on]]\npack = \"papers-and-pay\"\nanswers = [{lines}]");
        let (from, to) = (frozen_with(&format!("{head}{hand_on}")), example());
        let answers = from.read_answers(answers).expect("the answers fit");
        let expected = to.read_answers(expected).expect("the answers fit");
        assert_eq!(from.hand_on(&answers, &to), expected, "{lines}");
        assert!(
            to.hand_on(&expected, &from).is_empty(),
            "it hands nothing back"
        );
        assert_eq!(
            from.hand_on_targets().collect::<Vec<_>>(),
            ["papers-and-pay"]
        );
    }
    let age = r#"{ question = "age-band", to = "age-band" }"#;
    check(
        age,
        r#"{ "age-band": "unsure" }"#,
        r#"{ "age-band": "unsure" }"#,
    );
    check(age, r#"{ "age-band": "does-not-know" }"#, "{}");
    let reported = r#"{ "age-band": { "answer": "unsure", "provenance": "reported" } }"#;
    check(age, reported, reported);
    let papers = r#"{ question = "papers", when = { is = "taken" }, to = "papers-held-by", answer = "employer" }"#;
    check(
        papers,
        r#"{ "papers": "taken" }"#,
        r#"{ "papers-held-by": "employer" }"#,
    );
    check(papers, r#"{ "papers": "self" }"#, "{}");
    // The first line that gives an answer counts.
    let twice = r#"{ question = "papers", to = "papers-held-by" }, { question = "papers", to = "papers-held-by", answer = "other" }"#;
    check(
        twice,
        r#"{ "papers": "self" }"#,
        r#"{ "papers-held-by": "self" }"#,
    );
    check(
        twice,
        r#"{ "papers": "none" }"#,
        r#"{ "papers-held-by": "other" }"#,
    );
    // To a question with several answers they add up, as far as they go together.
    let pay = |option: &str, answer: &str| {
        format!(
            r#"{{ question = "signs", when = {{ is = "{option}" }}, to = "pay", answer = "{answer}" }}"#
        )
    };
    let lines = [
        pay("afraid", "late"),
        pay("hurt", "deductions"),
        pay("watched", "none-of-these"),
    ]
    .join(", ");
    check(
        &lines,
        r#"{ "signs": ["afraid", "hurt", "watched"] }"#,
        r#"{ "pay": ["late", "deductions"] }"#,
    );
    check(
        &lines,
        r#"{ "signs": ["watched"] }"#,
        r#"{ "pay": ["none-of-these"] }"#,
    );
    // Not from a question that the answers rule out.
    let hours = r#"{ question = "hours", to = "hours-a-week" }"#;
    let ruled_out = r#"{ "has-work": "no", "papers": "self", "signs": [], "hours": 70 }"#;
    check(hours, ruled_out, "{}");
    check(
        hours,
        r#"{ "has-work": "yes", "hours": 70 }"#,
        r#"{ "hours-a-week": 70 }"#,
    );
}

#[test]
fn what_is_handed_on_must_fit() {
    #[track_caller]
    fn check(line: &str, expected: &[(&str, &str)]) {
        let head = FROZEN.split("[[hand_on]]").next().expect("the beginning");
        let toml = format!("{head}[[hand_on]]\npack = \"papers-and-pay\"\nanswers = [{line}]");
        let problems = frozen_with(&toml).check_hand_on(&example());
        let found: Vec<(&str, &str)> = problems
            .iter()
            .map(|problem| (problem.code, &toml[problem.span.clone()]))
            .collect();
        assert_eq!(found, expected, "{line}");
    }
    check(r#"{ question = "age-band", to = "age-band" }"#, &[]);
    let unknown = r#"{ question = "age-band", to = "age-bands" }"#;
    check(unknown, &[("unknown-question", "\"age-bands\"")]);
    let option = r#"{ question = "papers", to = "papers-held-by", answer = "employr" }"#;
    check(option, &[("unknown-option", "\"employr\"")]);
    let number = r#"{ question = "hours", to = "hours-a-week", answer = 500 }"#;
    check(number, &[("answer-out-of-range", "500")]);
    let kind = r#"{ question = "has-work", to = "hours-a-week" }"#;
    check(kind, &[("answer-wrong-kind", "\"hours-a-week\"")]);
    let nothing = r#"{ question = "signs", to = "pay", answer = ["late", "none-of-these"] }"#;
    check(
        nothing,
        &[("answer-exclusive", "[\"late\", \"none-of-these\"]")],
    );
}

#[test]
fn expectations() {
    #[track_caller]
    fn check(expect: &str, differences: &[(&str, &str, &str)]) {
        let texts = include_str!("frozen/format-1-additions/texts/fr.ftl");
        let answers = r#"{ has-work = "no", papers = "taken", hours = 70, told-to = ["beg"] }"#;
        let case = format!(
            "[[case]]\nid = \"one\"\nanswers = {answers}\nexpect = {{ outcome = \"clear-concern\", {expect} }}"
        );
        let loaded = loaded(FROZEN, texts, &case);
        let pack = loaded.pack.expect("the pack has no error");
        let (_, found) = loaded.cases[0].run(&pack);
        let found: Vec<(&str, &str, &str)> = found
            .iter()
            .map(|d| (d.what, d.expected.as_str(), d.found.as_str()))
            .collect();
        assert_eq!(found, differences, "{expect}");
    }
    check("exploitations = [\"forced-begging\"]", &[]);
    check(
        "exploitations = []",
        &[("exploitations", "", "forced-begging")],
    );
    check("contradictions = [\"hours-without-work\"]", &[]);
    check(
        "contradictions = []",
        &[("contradictions", "", "hours-without-work")],
    );
    check("scores = { concern = 3 }", &[]);
    check(
        "scores = { concern = 4 }",
        &[("scores", "concern = 4", "concern = 3")],
    );
    // A case that does not speak of them does not look at them.
    check("present = [\"papers-taken\"]", &[]);
}

#[test]
fn expectations_name_what_is_there() {
    #[track_caller]
    fn check(expect: &str, code: &str) {
        let texts = include_str!("frozen/format-1-additions/texts/fr.ftl");
        let case = format!(
            "[[case]]\nid = \"one\"\nanswers = {{}}\nexpect = {{ outcome = \"none-recorded\", {expect} }}"
        );
        let problems = loaded(FROZEN, texts, &case).problems;
        let codes: Vec<&str> = problems.iter().map(|problem| problem.code).collect();
        assert!(codes.contains(&code), "{codes:?}");
    }
    check("exploitations = [\"begging\"]", "unknown-exploitation");
    check("contradictions = [\"hours\"]", "unknown-contradiction");
    check("scores = { concrn = 3 }", "unknown-score");
    check("scores = { concern = \"3\" }", "wrong-type");
}

/// An indication that lowers does so only where the pack says it.
#[test]
fn what_lowers() {
    let minor = r#""age-band": "under-18", "papers": "self", "told-to": []"#;
    let calm = format!(r#"{{ {minor}, "signs": [], "trusted-adult": "no" }}"#);
    let assessment = assess(&frozen(), &calm);
    assert_eq!(assessment.outcome, "possible-concern");
    let indicator = &assessment.indicators[1];
    assert_eq!(
        (indicator.id.as_str(), indicator.state),
        ("violence", IndicatorState::Absent)
    );
    let open = assess(&frozen(), &format!("{{ {minor} }}"));
    assert_eq!(open.range.lowest, "possible-concern");
}
