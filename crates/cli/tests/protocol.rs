//! `repere protocol`, as it is typed.

mod command_line;

use command_line::{check, check_json, edited, example, labour, repere, root, text};
use serde_json::Value;
use std::fs;

/// The example of what came to the format later.
fn further() -> std::path::PathBuf {
    root().join("crates/protocol/tests/frozen/format-1-additions")
}

/// A field of each element of a list.
fn each<'a>(list: &'a Value, field: &str) -> Vec<&'a str> {
    let items = list.as_array().expect("a list").iter();
    items.filter_map(|item| item[field].as_str()).collect()
}

#[test]
fn check_passes() {
    let said = "papers-and-pay: nothing to correct (5 questions, 5 cases).";
    check(&["check", text(&example())], 0, &[said]);
    let (labour, example) = (labour(), example());
    let both = ["check", text(&labour), text(&example)];
    check(&both, 0, &["labour-exploitation: nothing", said]);
    let folder = root().join("screening-protocols");
    check(
        &["check", text(&folder)],
        0,
        &["labour-exploitation: nothing"],
    );
    let packs = check_json(&["check", text(&example)], 0);
    assert_eq!(packs["packs"][0]["id"], "papers-and-pay");
    assert_eq!(packs["errors"], 0);
}

#[test]
fn check_shows_the_place_and_the_fix() {
    let raise = "is = \"employer\" }, indicator";
    let broken = edited("protocol.toml", raise, "is = \"employr\" }, indicator");
    let said = [
        "error[unknown-option]: This question has no option `employr`.",
        "protocol.toml:29:27",
        "29 | raises = [{ when = { is = \"employr\" }",
        "   |                           ^^^^^^^^^\n",
        "how to put it right: Perhaps `employer`? Correct the option",
        "1 error",
    ];
    check(&["check", text(broken.path())], 1, &said);
    let packs = check_json(&["check", text(broken.path())], 1);
    let problem = &packs["packs"][0]["problems"][0];
    assert_eq!(problem["code"], "unknown-option");
    assert_eq!(
        (&problem["line"], &problem["column"]),
        (&29.into(), &27.into())
    );
    assert_eq!(problem["parameters"]["suggestion"], "employer");
    assert_eq!(packs["packs"][0]["usable"], false);
}

#[test]
fn check_can_deny_warnings() {
    let untranslated = edited("texts/en.ftl", "title = Papers and pay\n", "");
    let said = [
        "to look at[text-missing]",
        "`title` is missing in texts/en.ftl",
        "no error, 1 point to look at",
    ];
    check(&["check", text(untranslated.path())], 0, &said);
    check(
        &["check", "--deny-warnings", text(untranslated.path())],
        1,
        &said,
    );
}

#[test]
fn check_refuses_paths_that_are_no_pack() {
    let said = ["There is nothing at this place", "Check the path."];
    check(&["check", "/nowhere/at/all"], 2, &said);
    let file = example().join("protocol.toml");
    check(&["check", text(&file)], 2, &["This is not a folder"]);
    let empty = tempfile::tempdir().expect("a folder");
    check(
        &["test", text(empty.path())],
        2,
        &["There is no protocol in this folder"],
    );
    // What can be read is checked all the same.
    let said = ["papers-and-pay: nothing to correct"];
    check(&["check", "/nowhere", text(&example())], 2, &said);
}

#[test]
fn test_runs_the_cases() {
    let printed = check(&["test", text(&labour()), text(&example())], 0, &[]);
    assert_eq!(printed.lines().count(), 2, "short when all pass: {printed}");
    let expected = "expect = { outcome = \"none-recorded\"";
    let wrong = edited(
        "cases.toml",
        expected,
        "expect = { outcome = \"some-indications\"",
    );
    let said = [
        "Case `nothing-answered`",
        "cases.toml:8",
        "outcome: expected some-indications; came none-recorded",
        "Open questions that can still change the outcome: ",
        "papers-and-pay: 1 case fails out of 5.",
    ];
    check(&["test", text(wrong.path())], 1, &said);
    let results = check_json(&["test", text(wrong.path())], 1);
    assert_eq!(results["packs"][0]["failures"][0]["id"], "nothing-answered");
    fs::remove_file(wrong.path().join("cases.toml")).expect("removed");
    check(&["test", text(wrong.path())], 1, &["no cases"]);
}

/// The words of issue 2, point 10: others build on them.
#[test]
fn score_of_indicators() {
    let labour = labour();
    let ids = "excessive-hours,low-or-no-pay, violence";
    let arguments = ["score", text(&labour), "--indicators", ids];
    let score = check_json(&arguments, 0);
    assert_eq!(score["outcome"], "converging-indications");
    assert_eq!(score["range"]["lowest"], "converging-indications");
    assert_eq!(score["range"]["highest"], "converging-indications");
    let dimensions = score["dimensions"].as_array().expect("a list");
    let exploitation = dimensions
        .iter()
        .find(|d| d["id"] == "exploitation")
        .expect("it is there");
    assert_eq!(exploitation["state"], "positive");
    let counts = ["strong", "medium", "weak"].map(|weight| exploitation[weight].as_u64());
    assert_eq!(counts, [Some(1), Some(1), Some(0)]);
    let ids = ["excessive-hours", "low-or-no-pay", "violence"];
    assert_eq!(each(&score["indicators"], "id"), ids);
    assert_eq!(score["indicators"][0]["weight"], "strong");
    assert_eq!(score["indicators"][0]["dimension"], "exploitation");
    assert_eq!(score["protocol"]["id"], "labour-exploitation");

    let minor = check_json(&[&arguments[..], &["--presumed-minor"]].concat(), 0);
    assert_eq!(minor["outcome"], "situation-of-concern");
    assert_eq!(minor["population"], "presumed-minor");
    let none = check_json(&["score", text(&labour), "--indicators", ""], 0);
    assert_eq!(none["outcome"], "none-recorded");
}

/// What came to the format later: scores, types of exploitation, contradictions, sides.
#[test]
fn score_beside_the_outcome() {
    let further = further();
    let answers = further.join("answers/half-known.json");
    let arguments = ["score", text(&further), "--answers", text(&answers)];
    let score = check_json(&arguments, 0);
    let expected = serde_json::json!([{ "id": "concern", "points": 3, "lowest": 2, "highest": 7 }]);
    assert_eq!(score["scores"], expected);
    let states = each(&score["exploitations"], "state");
    assert_eq!(states, ["unknown", "unknown"]);
    let contradiction = &score["contradictions"][0];
    assert_eq!(contradiction["id"], "hours-without-work");
    assert_eq!(
        contradiction["questions"],
        serde_json::json!(["has-work", "hours"])
    );
    let said = [
        "Points de préoccupation: 3 (what is unknown can lead from 2 to 7)",
        "Mendicité forcée: unknown [forced-begging]",
        "rule: 1 strong + 1 on each side",
        "Sous la menace: 1",
        "Answers that do not go together",
        "Des heures de travail sont notées, et pas de travail. [has-work, hours]",
    ];
    check(&arguments, 0, &said);
}

/// A copy of a pack of before there was a floor for children, with one, whose hours another pack takes over.
fn handed_out(pack: &std::path::Path, hours: &str) -> tempfile::TempDir {
    let copy = tempfile::tempdir().expect("a folder");
    fs::create_dir(copy.path().join("texts")).expect("a folder");
    for name in ["protocol.toml", "texts/fr.ftl"] {
        let words = fs::read_to_string(pack.join(name)).expect("it is there");
        let words = words
            .replace("to = \"hours-a-week\"", &format!("to = \"{hours}\""))
            .replace(
                "\"unsure\"] }\n\n[[section]]",
                "\"unsure\"] }\nfloor = \"possible-concern\"\n\n[[always]]\nsteps = [\"refer\"]\n\n[[section]]",
            )
            .replace("{ all = [{ presumed_minor = true }, { not = { indicator = \"violence\" }, lowers = true }] }", "{ presumed_minor = true }");
        fs::write(copy.path().join(name), words).expect("it can be written");
    }
    copy
}

/// With both packs at hand, what one hands on to the other must fit.
#[test]
fn check_of_what_is_handed_on() {
    let fits = example();
    let copy = handed_out(&further(), "hours-a-week");
    let both = ["check", text(copy.path()), text(&fits)];
    check(&both, 0, &["frozen-additions: no error"]);
    let copy = handed_out(&further(), "hours-a-weak");
    let said = [
        "error[unknown-question]: There is no question `hours-a-weak`.",
        "Perhaps `hours-a-week`?",
        "{ question = \"hours\", to = \"hours-a-weak\" }",
    ];
    check(&["check", text(copy.path()), text(&fits)], 1, &said);
    // The other one is not at hand: nothing can be said.
    check(&["check", text(copy.path())], 0, &[]);
}

#[test]
fn score_of_answers() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("answers.json");
    let answers = r#"{ "papers-held-by": "employer", "hours-a-week": 70, "pay": ["below-minimum"],
        "can-get-papers": { "answer": "does-not-know", "provenance": "answered" } }"#;
    fs::write(&file, answers).expect("it can be written");
    let example = example();
    let arguments = ["score", text(&example), "--answers", text(&file)];
    let score = check_json(&arguments, 0);
    assert_eq!(score["outcome"], "some-indications");
    assert_eq!(score["range"]["highest"], "situation-of-concern");
    let states = ["present", "present", "present", "unknown"];
    assert_eq!(each(&score["indicators"], "state"), states);
    assert_eq!(
        score["indicators"][0]["because"][0]["question"],
        "hours-a-week"
    );
    let said = [
        "Outcome: Some indications [some-indications]",
        "The employer keeps the papers (strong indication)",
        "Who keeps your passport or identity card? → The employer (in answer to the question)",
        "rule: 1 strong + 1 medium or weak",
        "Can you take them back when you want? [can-get-papers]",
    ];
    check(&arguments, 0, &said);

    fs::write(&file, "hours-a-week = 70\npay = [\"late\"]\n").expect("it can be written");
    assert_eq!(check_json(&arguments, 0)["outcome"], "some-indications");
}

#[test]
fn score_says_what_does_not_fit() {
    let (labour, example) = (labour(), example());
    let unknown = [
        "score",
        text(&labour),
        "--indicators",
        "excessive-hour,violenc",
    ];
    let said = [
        "no indicator `excessive-hour`",
        "Perhaps `excessive-hours`?",
        "Perhaps `violence`?",
    ];
    check(&unknown, 2, &said);
    check(&["score", text(&labour)], 2, &[]);
    check(
        &["score", text(&labour), "--answers", "/nowhere"],
        2,
        &["no file of answers here"],
    );
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("answers");
    for (answers, said) in [
        ("{ \"hours-a-week\": ", "neither JSON nor TOML"),
        ("[1]", "is not a list of questions and answers"),
        ("{ \"hours-a-weak\": 3 }", "Perhaps `hours-a-week`?"),
        ("{ \"hours-a-week\": 300 }", "must be between 0 and 168"),
        (
            "{ \"hours-a-week\": \"many\" }",
            "Expected: a whole number.",
        ),
        (
            "{ \"papers-held-by\": \"boss\" }",
            "there is no option `boss`",
        ),
        (
            "{ \"pay\": [\"late\", \"none-of-these\"] }",
            "excludes all others",
        ),
        (
            "{ \"pay\": { \"answer\": \"late\", \"provenance\": \"seen\" } }",
            "is no provenance",
        ),
    ] {
        fs::write(&file, answers).expect("it can be written");
        check(
            &["score", text(&example), "--answers", text(&file)],
            2,
            &[said],
        );
    }
    let broken = edited("protocol.toml", "format = 1", "format = 2");
    let arguments = [
        "score",
        text(broken.path()),
        "--indicators",
        "excessive-hours",
    ];
    check(&arguments, 1, &["Format 2 is not known", "cannot be used"]);
}

/// French is the source, with its typographic spaces.
#[test]
fn protocol_commands_speak_the_language_that_is_asked_for() {
    let told = repere("fr", &["check", "/nowhere"]).stderr;
    let told = String::from_utf8(told).expect("text");
    assert!(
        told.starts_with("Il n’y a rien à cet endroit\u{a0}: /nowhere"),
        "{told}"
    );
}
