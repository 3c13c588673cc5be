//! What protects the person: the child's floor, steps by person and role, quotients, disclosure, training.

use repere_protocol::{
    Answers, Disclose, Loaded, Mode, Pack, PackFiles, Route, Severity, load, load_to_hand_out,
};
use std::collections::BTreeMap;

const PROTOCOL: &str = include_str!("protection/protocol.toml");

fn files(protocol: &str) -> PackFiles {
    let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
    PackFiles(BTreeMap::from([
        file("protocol.toml", protocol),
        file("texts/fr.ftl", include_str!("protection/texts/fr.ftl")),
        file("cases.toml", include_str!("protection/cases.toml")),
        file("SOURCES.md", include_str!("protection/SOURCES.md")),
    ]))
}

fn pack() -> Pack {
    let Loaded { pack, problems, .. } = load_to_hand_out(&files(PROTOCOL));
    assert_eq!(problems, []);
    pack.expect("there is no problem")
}

fn answers(pack: &Pack, json: &str) -> Answers {
    pack.read_answers(json).expect("the answers fit")
}

#[test]
fn example_of_protection_passes_check_and_cases() {
    let loaded = load_to_hand_out(&files(PROTOCOL));
    assert_eq!(loaded.problems, []);
    let pack = loaded.pack.expect("there is no problem");
    assert_eq!(loaded.cases.len(), 6);
    for case in &loaded.cases {
        let (assessment, differences) = case.run(&pack);
        assert_eq!(differences, [], "{}: {assessment:#?}", case.id);
        assert!(assessment.exact, "{}", case.id);
    }
}

/// One edit of the example; the error that handing it out then is, and that reading it back is none.
#[track_caller]
fn check_refused(from: &str, to: &str, code: &str) {
    assert!(PROTOCOL.contains(from), "the example has no {from:?}");
    let edited = files(&PROTOCOL.replacen(from, to, 1));
    let handed_out = load_to_hand_out(&edited);
    let errors = handed_out.problems.iter();
    let errors: Vec<&str> = errors
        .filter(|problem| problem.severity == Severity::Error && problem.file == "protocol.toml")
        .map(|problem| problem.code)
        .collect();
    assert_eq!(errors, [code]);
    assert!(handed_out.pack.is_none());
    let read_back = load(&edited);
    assert!(read_back.pack.is_some(), "{:#?}", read_back.problems);
}

#[test]
fn pack_without_a_floor_for_children_is_not_handed_out() {
    let floor = "floor = \"protect-the-child\"\n";
    check_refused(floor, "", "no-child-floor");
    check_refused(
        "when = { presumed_minor = true }\nnext_steps = [\"refer\"]",
        "when = { all = [{ presumed_minor = true }, { indicators_at_least = 1 }] }",
        "child-floor-not-certain",
    );
    check_refused(
        "[[always]]\nsteps = [\"danger-first\"]",
        "[[always]]\nroles = [\"border\"]\nsteps = [\"danger-first\"]",
        "child-without-steps",
    );
    check_refused(
        "roles = [\"labour-inspector\", \"border\"]\n\n[presumed_minor]",
        "about = \"papers\"\n[presumed_minor]",
        "papers-with-minor",
    );
}

#[test]
fn indicator_that_only_kept_answers_raise_says_whether_it_is_passed_on() {
    let kept = "child = \"strong\"\ndisclose = \"never-by-default\"\n";
    check_refused(kept, "child = \"strong\"\n", "disclosed-by-indicator");
    let together = "[[raise]]\nindicator = \"offences-for-others\"\nwhen = { all = [{ presumed_minor = true }, { question = \"made-to\", is = \"beg\" }] }\n\n";
    let first = "[[raise]]\nindicator = \"low-pay\"";
    let with = |raise: &str, disclose: &str| {
        let text = PROTOCOL.replacen(first, &format!("{raise}{first}"), 1);
        let text = text.replacen(kept, &format!("child = \"strong\"\n{disclose}"), 1);
        let loaded = load_to_hand_out(&files(&text));
        let codes = loaded.problems.iter();
        codes
            .filter(|problem| problem.file == "protocol.toml")
            .map(|problem| problem.code)
            .collect::<Vec<_>>()
    };
    let by_another = together.replace(
        "{ presumed_minor = true }",
        "{ question = \"hours\", at_least = 50 }",
    );
    let refused = ["disclosed-by-indicator"];
    for (raise, disclose, expected) in [
        ("", "disclose = \"by-default\"\n", &[][..]),
        (together, "", &refused[..]),
        (together, "disclose = \"by-default\"\n", &[][..]),
        (by_another.as_str(), "", &[][..]),
    ] {
        assert_eq!(with(raise, disclose), expected, "{raise} {disclose}");
    }
}

#[test]
fn floor_may_be_an_arm_of_any() {
    let edited = PROTOCOL.replacen(
        "when = { presumed_minor = true }\nnext_steps",
        "when = { any = [{ indicators_at_least = 2 }, { presumed_minor = true }] }\nnext_steps",
        1,
    );
    assert_eq!(load_to_hand_out(&files(&edited)).problems, []);
}

/// Papers have no age.
#[test]
fn pack_about_papers_alone_needs_no_floor() {
    let minor = "[presumed_minor]\nwhen = { question = \"age-band\", any_of = [\"under-18\", \"unsure\"] }\nfloor = \"protect-the-child\"\n";
    assert!(PROTOCOL.contains(minor));
    let edited = PROTOCOL.replacen(minor, "about = \"papers\"\n", 1);
    // The conditions on age are left, and stand in vain.
    let loaded = load_to_hand_out(&files(&edited));
    let mut problems = loaded.problems.iter();
    assert!(
        problems
            .all(|problem| problem.severity == Severity::Warning || problem.file == "cases.toml")
    );
    assert!(loaded.pack.is_some());
}

/// Whatever a child answers, and whatever is left open, nothing below the floor comes out.
#[test]
fn presumed_minor_never_ends_below_the_floor() {
    let pack = pack();
    for age in ["under-18", "unsure"] {
        for rest in [
            "",
            ", \"hours\": 0, \"pay-month\": 20000, \"made-to\": [\"none\"], \"touched\": \"no\"",
        ] {
            let answers = answers(&pack, &format!("{{ \"age-band\": \"{age}\"{rest} }}"));
            let assessment = pack.assess(&answers);
            assert_eq!(assessment.range.lowest, "protect-the-child", "{age}{rest}");
        }
    }
}

/// Somebody who does not tell their age may be a child. A question that was passed over can still be asked.
#[test]
fn doubt_about_age_never_ends_below_the_floor() {
    let pack = pack();
    let rest = ", \"hours\": 0, \"pay-month\": 20000, \"made-to\": [\"none\"], \"touched\": \"no\"";
    for (age, lowest) in [
        ("does-not-know", "protect-the-child"),
        ("prefers-not-to-say", "protect-the-child"),
        ("not-answered", "protect-the-child"),
        ("not-safe-to-ask", "protect-the-child"),
        ("not-asked", "none-recorded"),
        ("18-or-more", "none-recorded"),
    ] {
        let given = answers(&pack, &format!("{{ \"age-band\": \"{age}\"{rest} }}"));
        let assessment = pack.assess(&given);
        assert_eq!(assessment.outcome, lowest, "{age}");
        assert_eq!(assessment.range.lowest, lowest, "{age}");
        assert_eq!(pack.outcome(&given), lowest, "{age}");
    }
}

#[test]
fn steps_come_first_from_the_person_and_the_role_and_none_twice() {
    let pack = pack();
    let child = answers(&pack, r#"{ "age-band": "under-18", "hours": 70 }"#);
    let outcome = pack.assess(&child).outcome;
    let steps = |role| pack.steps(&child, role, &outcome);
    let border = [
        "danger-first",
        "no-removal",
        "ad-hoc-administrator",
        "article-40",
        "refer",
    ];
    assert_eq!(steps(Some("border")), border);
    assert_eq!(
        steps(Some("labour-inspector")),
        ["danger-first", "article-40", "refer"]
    );
    assert_eq!(steps(Some("social-service")), ["danger-first", "refer"]);
    assert_eq!(steps(None), border);
}

/// What several answers raise together names each answer on which it rests.
#[test]
fn indicator_of_several_answers_names_them() {
    let pack = pack();
    let given = answers(
        &pack,
        r#"{ "age-band": "unsure", "hours": 40, "pay-month": 300 }"#,
    );
    let assessment = pack.assess(&given);
    let because = |id: &str| -> Vec<String> {
        let mut all = assessment.indicators.iter();
        let found = all
            .find(|indicator| *indicator.id == *id)
            .expect("it is there");
        found
            .because
            .iter()
            .map(|one| one.question.clone())
            .collect()
    };
    assert_eq!(because("excessive-hours"), ["age-band", "hours"]);
    assert_eq!(because("low-pay"), ["hours", "pay-month"]);
}

#[track_caller]
fn check_route(given: &str, reached: &[&str], spared: &[&str]) {
    let pack = pack();
    let given = answers(&pack, given);
    let Route {
        reached: found,
        spared: left,
        ..
    } = pack.route(&given);
    let hard = ["touched", "touched-by-whom"];
    let found: Vec<&str> = found
        .iter()
        .map(String::as_str)
        .filter(|id| hard.contains(id))
        .collect();
    assert_eq!(found, reached);
    assert_eq!(left, spared);
    let next = pack
        .next(&given, Some("dark-thoughts"))
        .map(|question| question.id.clone());
    assert!(next.is_none_or(|next| !spared.contains(&next.as_str())));
}

#[test]
fn disclosure_ends_the_asking_on_its_subject() {
    check_route("{}", &["touched", "touched-by-whom"], &[]);
    check_route(
        r#"{ "touched": "no" }"#,
        &["touched", "touched-by-whom"],
        &[],
    );
    check_route(
        r#"{ "touched": "prefers-not-to-say" }"#,
        &["touched", "touched-by-whom"],
        &[],
    );
    check_route(
        r#"{ "touched": "images" }"#,
        &["touched"],
        &["touched-by-whom"],
    );
    check_route(
        r#"{ "touched": "yes", "touched-by-whom": "work" }"#,
        &["touched", "touched-by-whom"],
        &[],
    );
}

/// What is not asked any more is not "no": it can still move the outcome.
#[test]
fn question_that_is_spared_stays_open() {
    let pack = pack();
    let edited = PROTOCOL.replacen(
        "options = [\"family\", \"work\", \"stranger\"]\n",
        "options = [\"family\", \"work\", \"stranger\"]\nraises = [{ when = { is = \"work\" }, indicator = \"low-pay\" }]\n",
        1,
    );
    let edited = load(&files(&edited)).pack.expect("it loads");
    let given = r#"{ "age-band": "18-or-more", "hours": 1, "pay-month": 2000, "made-to": ["none"], "touched": "yes" }"#;
    let assessment = edited.assess(&answers(&edited, given));
    assert_eq!(assessment.outcome, "none-recorded");
    assert_eq!(assessment.range.highest, "situation-of-concern");
    assert_eq!(assessment.could_change, ["touched-by-whom"]);
    assert_eq!(
        pack.assess(&answers(&pack, given)).range.highest,
        "none-recorded"
    );
}

#[test]
fn untrained_worker_does_not_ask_what_needs_training() {
    let pack = pack();
    let may = |id: &str, trained| {
        let question = pack.question(id).expect("it is there");
        question.may_be_asked(trained)
    };
    assert!(may("hours", false));
    assert!(!may("touched", false));
    assert!(may("touched", true));
    assert!(!may("dark-thoughts", true));
    let modes = &pack.question("dark-thoughts").expect("it is there").modes;
    assert_eq!(modes, &[Mode::Volunteered]);
}

#[test]
fn disclosure_and_contact_are_there_to_read() {
    let pack = pack();
    let indicator = |id| pack.indicator(id).map(|indicator| indicator.disclose);
    assert_eq!(
        indicator("offences-for-others"),
        Some(Disclose::NeverByDefault)
    );
    assert_eq!(indicator("low-pay"), Some(Disclose::ByDefault));
    assert_eq!(indicator("no-such"), None);
    let question = pack.question("made-to").expect("it is there");
    assert_eq!(question.disclose, Disclose::NeverByDefault);
    let dark = pack.question("dark-thoughts").expect("it is there");
    let contact = dark
        .alert
        .as_ref()
        .and_then(|alert| alert.contact.as_deref());
    assert_eq!(contact, Some("suicide-prevention"));
}
