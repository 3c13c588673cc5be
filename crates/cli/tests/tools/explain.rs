//! `repere protocol explain`.

use crate::command_line::{check, check_json, example, labour, repere, text};
use serde_json::json;
use std::fs;

#[test]
fn explain_walks_a_case() {
    let example = example();
    let said = [
        "Case `hours-alone`",
        "1. How old are you? [age-band]\n    → 18 or more (in answer to the question)",
        "not asked, because:\n      ✗ “Who keeps your passport or identity card?” → The employer (answer: I do)",
        "indicator: Too many days or hours of work (strong indication; Conditions of work)",
        "→ Does not know: this is no “no”, it stays unknown",
        "Weights: adult.\n  ✗ “How old are you?” → Under 18 / Not sure (answer: 18 or more)",
        "no rule holds; it would take: 1 strong + 1 medium or weak",
        "Not “Situation of concern” [situation-of-concern], because:",
        "because:\n    ✓ at least one indicator present",
        "0 to 60 → from “Nothing recorded” to “Some indications”",
    ];
    check(
        &["explain", text(&example), "--case", "hours-alone"],
        0,
        &said,
    );
    let said = [
        "asked, because:\n      ✓ “Who keeps",
        "leads to: can-get-papers",
        "rule: 1 strong + 1 medium or weak",
        "What is unknown cannot change the outcome.",
    ];
    let whole = check(
        &["explain", text(&example), "--case", "papers-and-hours"],
        0,
        &said,
    );
    assert!(!whole.contains("expected"), "the case passes: {whole}");
}

/// The words and the data say the same, in every language.
#[test]
fn explain_gives_the_reasons_as_data() {
    let example = example();
    let arguments = ["explain", text(&example), "--case", "hours-alone"];
    let explained = check_json(&arguments, 0);
    assert_eq!(explained["assessment"]["outcome"], "some-indications");
    assert_eq!(explained["case"]["differences"], json!([]));
    let walk = &explained["walk"];
    assert_eq!(walk[0]["state"], "reached");
    assert_eq!(walk[0]["why"], json!(null));
    assert_eq!(walk[2]["question"], "can-get-papers");
    assert_eq!(walk[2]["state"], "ruled-out");
    let why =
        json!({ "question": "papers-held-by", "test": { "is": "employer" }, "verdict": "fails" });
    assert_eq!(walk[2]["why"], why);
    assert_eq!(walk[3]["raises"], json!(["excessive-hours"]));
    let outcomes = &explained["outcomes"];
    assert_eq!(outcomes[0]["why"]["verdict"], "fails");
    assert_eq!(outcomes[0]["why"]["all"][0]["dimension"], "exploitation");
    assert_eq!(outcomes[0]["why"]["all"][0]["verdict"], "open");
    assert_eq!(outcomes[1]["why"]["presumed_minor"], true);
    assert_eq!(outcomes[3]["why"], json!(null));
    for lang in ["fr", "ar", "ro"] {
        let output = repere(lang, &[&arguments[..], &["--format", "json"]].concat());
        let printed = String::from_utf8(output.stdout).expect("text");
        let data: serde_json::Value = serde_json::from_str(&printed).expect("JSON");
        assert_eq!(data, explained, "the data is the same in {lang}");
        let output = repere(lang, &arguments);
        assert!(output.status.success());
    }
}

#[test]
fn explain_tries_open_answers() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("answers.json");
    fs::write(&file, r#"{ "papers-held-by": "employer" }"#).expect("it can be written");
    let example = example();
    let arguments = ["explain", text(&example), "--answers", text(&file)];
    let explained = check_json(&arguments, 0);
    assert_eq!(explained["case"], json!(null));
    let open = explained["open"].as_array().expect("a list");
    let hours = open
        .iter()
        .find(|tried| tried["question"] == "hours-a-week");
    let answers = hours.expect("it is open")["answers"]
        .as_array()
        .expect("a list");
    let numbers: Vec<i64> = answers
        .iter()
        .filter_map(|a| a["answer"]["number"].as_i64())
        .collect();
    assert_eq!(numbers, [0, 60, 61, 62, 168]);
    assert_eq!(explained["walk"][1]["opens"], json!(["can-get-papers"]));
    assert_eq!(explained["otherwise"][0]["question"], "papers-held-by");
    assert_eq!(
        explained["otherwise"][0]["answers"][0]["answer"],
        json!({ "code": "self" })
    );
    check(
        &arguments,
        0,
        &[
            "→ no answer: it stays unknown",
            "Only together with other answers",
        ],
    );
}

#[test]
fn explain_takes_every_case() {
    let labour = labour();
    let cases = fs::read_to_string(labour.join("cases.toml")).expect("it is there");
    let ids = cases
        .lines()
        .filter_map(|line| line.strip_prefix("id = \"")?.strip_suffix('"'));
    for id in ids.step_by(30) {
        check(
            &["explain", text(&labour), "--case", id],
            0,
            &[id, "Outcome: "],
        );
    }
    let said = [
        "This case names indicators, not answers",
        "✓ Low pay or none (medium indication)\n",
    ];
    check(
        &[
            "explain",
            text(&example()),
            "--case",
            "child-needs-no-coercion",
        ],
        0,
        &said,
    );
}

/// Everything that came to the format later, with the pack that uses all of it.
#[test]
fn explain_tells_what_stands_beside_the_outcome() {
    let pack = crate::command_line::root().join("crates/protocol/tests/frozen/format-1-additions");
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("answers.json");
    let answers = r#"{ "papers": "taken", "age-band": "unsure", "has-work": "no", "hours": 50,
        "told-to": ["beg"], "signs": "does-not-know" }"#;
    fs::write(&file, answers).expect("it can be written");
    let arguments = ["explain", text(&pack), "--answers", text(&file)];
    let said = [
        "in the view: Travail forcé",
        "Sans l’avoir voulu: 1",
        "rule: 1 strong + 1 on each side",
        "✓ Mendie pour d’autres (strong indication) ← told-to",
        "Points de préoccupation: 3 (what is unknown can lead from 2 to 7)",
        "✓ +2 Les papiers sont pris",
        "? -1 “Avez-vous quelqu’un de confiance",
        "2 of these are enough:\n      ✓ dimension “Signes” positive",
        "Mendicité forcée: indicated [forced-begging]\n    one of these is enough:",
        "Answers that do not go together",
        "What the protocol `papers-and-pay` would take over",
        "“Où sont vos papiers ?” → On me les a pris ⇒ papers-held-by = employer",
    ];
    check(&arguments, 0, &said);
    let explained = check_json(&arguments, 0);
    assert_eq!(explained["scores"][0]["add"][0]["verdict"], "holds");
    assert_eq!(explained["scores"][0]["add"][4]["points"], -1);
    assert_eq!(explained["exploitations"][1]["why"]["verdict"], "fails");
    assert_eq!(
        explained["contradictions"][0]["why"]["all"][1]["verdict"],
        "holds"
    );
    assert_eq!(
        explained["hand_on"][0]["answers"][1]["to"],
        "papers-held-by"
    );
    let outcomes = &explained["outcomes"];
    assert_eq!(outcomes[0]["why"]["any"][1]["at_least"], 2);
    assert_eq!(outcomes[0]["why"]["any"][0]["score"], "concern");
}

#[test]
fn explain_refuses_what_cannot_be_explained() {
    let example = example();
    let said = [
        "no case `nope`",
        "Choose one of: papers-and-hours, nothing-answered",
    ];
    check(&["explain", text(&example), "--case", "nope"], 2, &said);
    check(&["explain", text(&example)], 2, &["--case"]);
    check(
        &["explain", "/nowhere", "--case", "a"],
        2,
        &["There is nothing at this place"],
    );
    let wrong = crate::command_line::edited(
        "cases.toml",
        "expect = { outcome = \"none-recorded\"",
        "expect = { outcome = \"some-indications\"",
    );
    let said = ["outcome: expected some-indications; came none-recorded"];
    check(
        &["explain", text(wrong.path()), "--case", "nothing-answered"],
        0,
        &said,
    );
}
