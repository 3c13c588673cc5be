//! `repere protocol diff`.

use crate::command_line::{check, check_json, edited, example, text};
use serde_json::{Value, json};

#[test]
fn diff_of_the_same_pack_is_empty() {
    let example = example();
    let arguments = ["diff", text(&example), text(&example)];
    check(&arguments, 0, &["Nothing differs"]);
    let same = check_json(&arguments, 0);
    assert_eq!((&same["head"], &same["blocks"]), (&json!([]), &json!([])));
    let table = same["outcomes"]["table"].as_array().expect("a list");
    assert!(table.iter().all(|cell| cell["old"] == cell["new"]));
    let counted: u64 = table.iter().filter_map(|cell| cell["count"].as_u64()).sum();
    assert_eq!(counted, 10_000);
    assert_eq!(
        table.len(),
        4,
        "random answers reach every outcome: {table:?}"
    );
}

/// The example beside a copy with one thing changed.
#[track_caller]
fn check_diff(file: &str, from: &str, to: &str, said: &[&str]) -> Value {
    let (old, new) = (example(), edited(file, from, to));
    let arguments = ["diff", text(&old), text(new.path()), "--samples", "500"];
    check(&arguments, 0, said);
    check_json(&arguments, 0)
}

#[test]
fn diff_shows_a_threshold_that_moved() {
    let said = [
        "papers-and-pay 1.0.0 → papers-and-pay 1.0.0",
        "~ hours-a-week\n    `raises`\n      before: 61 or more → excessive-hours\n      after: 80 or more → excessive-hours",
        "Of 5 cases, 2 do not give the same outcome:",
        "`hours-alone`: Some indications → Nothing recorded",
        "The shortest example of each change",
        "Some indications → Nothing recorded\n    How many hours did you work last week? → 61 [hours-a-week]",
    ];
    let diff = check_diff("protocol.toml", "at_least = 61", "at_least = 80", &said);
    assert_eq!(diff["blocks"][0]["name"], "questions");
    assert_eq!(
        diff["blocks"][0]["changed"][0]["changes"][0]["key"],
        "raises"
    );
    let examples = diff["outcomes"]["examples"].as_array().expect("a list");
    let lost = examples
        .iter()
        .find(|e| e["old"] == "some-indications")
        .expect("one");
    let answers = lost["answers"].as_object().expect("answers");
    assert_eq!(answers.keys().collect::<Vec<_>>(), ["hours-a-week"]);
}

#[test]
fn diff_shows_weights_rules_and_texts() {
    let said = ["Indicators\n  ~ low-or-no-pay\n    `adult`: medium → strong"];
    let weight = "id = \"low-or-no-pay\"\nadult = \"medium\"";
    check_diff(
        "protocol.toml",
        weight,
        "id = \"low-or-no-pay\"\nadult = \"strong\"",
        &said,
    );
    let said =
        ["Dimensions\n  ~ coercion\n    `positive_when`: 1 strong + 1 medium or weak → 1 strong"];
    let rule = "positive_when = [{ strong = 1, medium_or_weak = 1 }]\n\n[[dimension.indicator]]\nid = \"doc";
    let simpler = "positive_when = [{ strong = 1 }]\n\n[[dimension.indicator]]\nid = \"doc";
    check_diff("protocol.toml", rule, simpler, &said);
    let said = [
        "Words: English (en)\n  ~ question-age-band\n    before: How old are you?\n    after: Your age?",
        "All 5 cases give the same outcome with both versions.",
        "all give the same outcome.",
    ];
    let diff = check_diff("texts/en.ftl", "How old are you?", "Your age?", &said);
    assert_eq!(diff["texts"][0]["changed"][0]["name"], "question-age-band");
    assert_eq!(diff["blocks"], json!([]));
}

#[test]
fn diff_shows_questions_that_come_and_go() {
    let question = "[[section.question]]\nid = \"hours-a-week\"";
    let before = "[[section.question]]\nid = \"sleeps-there\"\nkind = \"yes-no\"\n\n";
    let texts = "question-hours-a-week";
    let new = edited("protocol.toml", question, &format!("{before}{question}"));
    for locale in ["fr", "en"] {
        let file = new.path().join(format!("texts/{locale}.ftl"));
        let words = std::fs::read_to_string(&file).expect("it is there");
        let words = words.replacen(texts, &format!("question-sleeps-there = Hm\n\n{texts}"), 1);
        std::fs::write(&file, words).expect("it can be written");
    }
    let old = example();
    let said = ["+ added: sleeps-there", "+ added: question-sleeps-there"];
    check(
        &["diff", text(&old), text(new.path()), "--samples", "10"],
        0,
        &said,
    );
    let said = [
        "- removed: sleeps-there",
        "- removed: question-sleeps-there",
    ];
    check(
        &["diff", text(new.path()), text(&old), "--samples", "10"],
        0,
        &said,
    );
}

#[test]
fn diff_shows_points_and_cut_offs() {
    let folder = tempfile::tempdir().expect("a folder");
    let (old, new) = (folder.path().join("old"), folder.path().join("new"));
    for pack in [&old, &new] {
        check(
            &["new", text(pack), "--id", "points", "--from", "points"],
            0,
            &[],
        );
    }
    let file = new.join("protocol.toml");
    let words = std::fs::read_to_string(&file).expect("it is there");
    let words = words.replace("is = \"debt\", points = 1", "is = \"debt\", points = 2");
    let words = words.replace(
        "score = \"concern\", at_least = 4",
        "score = \"concern\", at_least = 5",
    );
    std::fs::write(&file, words).expect("it can be written");
    let said = [
        "Sums of points\n  ~ concern\n    `add`\n      before: +2 Somebody else keeps the papers",
        "Outcomes\n  ~ clear-concern",
        "after: “Points of concern”: 5 or more or (presumed",
        "Clear concern → Possible concern",
    ];
    check(
        &["diff", text(&old), text(&new), "--samples", "2000"],
        0,
        &said,
    );
    let table = check_json(&["diff", text(&old), text(&new)], 0);
    let cells = table["outcomes"]["table"].as_array().expect("a list");
    let each = |outcome: &str| cells.iter().any(|cell| cell["old"] == outcome);
    assert!(
        ["clear-concern", "possible-concern", "none-recorded"]
            .iter()
            .all(|o| each(o))
    );
}

/// The same seed gives the same answers, another one others.
#[test]
fn diff_draws_its_answers_from_the_seed() {
    let (old, new) = (
        example(),
        edited("protocol.toml", "at_least = 61", "at_least = 80"),
    );
    let run = |seed: &str| {
        let arguments = [
            "diff",
            text(&old),
            text(new.path()),
            "--samples",
            "200",
            "--seed",
            seed,
        ];
        check_json(&arguments, 0)["outcomes"]["table"].clone()
    };
    assert_eq!(run("7"), run("7"));
    assert_ne!(run("7"), run("8"));
}

#[test]
fn diff_refuses_packs_that_cannot_be_compared() {
    let example = example();
    check(
        &["diff", text(&example), "/nowhere"],
        2,
        &["There is nothing at this place"],
    );
    let broken = edited("protocol.toml", "format = 1", "format = 2");
    let said = ["Format 2 is not known", "cannot be used"];
    check(&["diff", text(&example), text(broken.path())], 1, &said);
}
