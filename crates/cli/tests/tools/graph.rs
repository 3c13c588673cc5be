//! `repere protocol graph`.

use crate::command_line::{check, edited, example, labour, repere, text};
use std::fs;

#[test]
fn graph_of_the_labour_pack_is_drawn_in_every_language() {
    let labour = labour();
    for (lang, direction, question) in [
        ("fr", "ltr", "Vous avez quel âge"),
        ("en", "ltr", "How many hours do you work"),
        ("ar", "rtl", "كم عدد ساعات عملك"),
        ("ro", "ltr", "Câte ore"),
    ] {
        let output = repere(lang, &["graph", text(&labour), "--with", "indicators"]);
        assert!(output.status.success());
        let svg = String::from_utf8(output.stdout).expect("text");
        assert!(svg.starts_with("<?xml") && svg.ends_with("</svg>\n"));
        assert!(svg.contains(&format!(
            "role=\"img\" xml:lang=\"{lang}\" direction=\"{direction}\""
        )));
        assert!(svg.contains(question), "no {question:?} in {lang}");
        let texts = svg.matches("<text ").count();
        assert_eq!(texts, svg.matches("</text>").count());
        assert!(texts > 150, "{texts} texts");
        assert_eq!(svg.matches("<g ").count(), svg.matches("</g>").count());
    }
}

#[test]
fn graph_tells_what_opens_what() {
    let example = example();
    let said = [
        "<title>“Who keeps your passport or identity card?” → The employer</title>",
        "<title>Asked if: “Who keeps your passport or identity card?” → The employer</title>",
        "5 questions, 4 of them always asked",
    ];
    let plain = check(&["graph", text(&example)], 0, &said);
    assert!(!plain.contains("Too many days or hours of work"));
    let said = [
        "61 or more → Too many days or hours of work (Conditions of work)",
        "1 strong + 1 medium or weak",
        "in all other cases",
    ];
    check(&["graph", text(&example), "--with", "indicators"], 0, &said);
    let said = [
        "subgraph cluster_1 {",
        "q2 [label=\"Can you take them back when you want?\\ncan-get-papers\"];",
        "q1 -> q2 [label=\"The employer\"];",
    ];
    let plain = check(&["graph", text(&example), "--format", "dot"], 0, &said);
    assert!(!plain.contains("ellipse"));
    let said = ["q3 -> i0 [label=\"61 or more\""];
    check(
        &[
            "graph",
            text(&example),
            "--format",
            "dot",
            "--with",
            "indicators",
        ],
        0,
        &said,
    );
}

#[test]
fn graph_draws_conditions_that_are_joined() {
    let gate = "ask_if = { question = \"papers-held-by\", is = \"employer\" }";
    for (condition, said) in [
        (
            "{ any = [{ question = \"papers-held-by\", is = \"employer\" }, { presumed_minor = true }] }",
            "one is enough",
        ),
        (
            "{ all = [{ question = \"papers-held-by\", is = \"employer\" }, { presumed_minor = true }] }",
            "all together",
        ),
        (
            "{ not = { question = \"papers-held-by\", is = \"self\" } }",
            "is asked when this is not the answer",
        ),
        (
            "{ any = [{ presumed_minor = true }, { all = [{ question = \"papers-held-by\", is = \"employer\" }, { question = \"age-band\", is = \"unsure\" }] }] }",
            "Asked if: presumed to be a minor or (“Who keeps",
        ),
    ] {
        let pack = edited("protocol.toml", gate, &format!("ask_if = {condition}"));
        check(&["graph", text(pack.path())], 0, &[said]);
    }
}

#[test]
fn graph_can_show_what_the_answers_mean() {
    let pack = crate::command_line::root().join("crates/protocol/tests/frozen/format-1-additions");
    let said = [
        "one is enough",
        "Sous la menace: Les papiers sont pris / Violences",
        "+3 Violences",
        "“Points de préoccupation”: 4 or more or (at least 2 of: dimension",
        "Types of exploitation, recorded apart",
        "Answers handed on to other protocols",
    ];
    let with = check(&["graph", text(&pack), "--with", "indicators"], 0, &said);
    let without = check(&["graph", text(&pack)], 0, &[]);
    assert!(!without.contains("+3 Violences") && with.len() > without.len());
}

/// Texts are data from strangers: in the drawing they stay texts.
#[test]
fn graph_keeps_hostile_texts_as_texts() {
    // What looks like a tag is refused by the check; this is not, and means something to SVG and DOT.
    let hostile = "question-age-band = 1 < 2 &lt; ]]> \\N & \"x\" ";
    let pack = edited("texts/en.ftl", "question-age-band = ", hostile);
    let svg = check(&["graph", text(pack.path())], 0, &["1 &lt; 2 &amp;lt;"]);
    assert!(!svg.contains("]]>"));
    let dot = check(&["graph", text(pack.path()), "--format", "dot"], 0, &[]);
    assert!(
        dot.contains(r#"[label="1 < 2 &amp;lt; ]]> \\N &amp; \"x\" "#),
        "{dot}"
    );
}

#[test]
fn graph_file_is_whole_or_not_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("routing.svg");
    let example = example();
    let printed = check(&["graph", text(&example), "--out", text(&out)], 0, &[]);
    assert_eq!(printed, "");
    let written = fs::read_to_string(&out).expect("it was written");
    assert!(written.ends_with("</svg>\n"));
    let nowhere = folder.path().join("no/such/routing.svg");
    let said = ["The file cannot be written", "Check that the folder exists"];
    check(
        &["graph", text(&example), "--out", text(&nowhere)],
        2,
        &said,
    );
    assert_eq!(
        fs::read_dir(folder.path()).expect("it can be read").count(),
        1
    );
    let broken = edited("protocol.toml", "format = 1", "format = 2");
    check(
        &["graph", text(broken.path())],
        1,
        &["Format 2 is not known"],
    );
}
