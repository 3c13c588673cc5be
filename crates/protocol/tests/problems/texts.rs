//! The words of a pack.

use super::{EN, Error, FR, Warning, check, codes, edited, example, marked};
use repere_protocol::{PackFiles, load};

#[test]
fn texts() {
    check(
        FR,
        "next-step-refer =",
        "next-step-refr =",
        Error,
        "text-missing",
        "\"refer\"",
    );
    check(
        EN,
        "next-step-refer =",
        "next-step-refr =",
        Warning,
        "text-missing",
        "\"refer\"",
    );
    let unused = check(
        EN,
        "next-step-refer =",
        "next-step-refr =",
        Warning,
        "text-unused",
        "next-step-refr",
    );
    assert_eq!(unused.parameters["suggestion"], "next-step-refer");
    check(
        FR,
        ".option-late",
        ".option-lat",
        Warning,
        "text-unused",
        "option-lat",
    );
    check(
        FR,
        "title = Papiers et salaire",
        "title = {\" \"}",
        Error,
        "text-empty",
        "title",
    );
    check(
        FR,
        "title = Papiers",
        "title = { $x } Papiers",
        Error,
        "text-variable",
        "x",
    );
    check(
        FR,
        "title = Papiers",
        "title = { NUMBER(1) } Papiers",
        Error,
        "text-function",
        "NUMBER",
    );
    check(
        FR,
        "title = Papiers",
        "title = <b>Papiers",
        Error,
        "text-markup",
        "<",
    );
    check(
        FR,
        "title = Papiers",
        "title = { nothing } Papiers",
        Error,
        "text-unknown-reference",
        "nothing",
    );
    // Words used in other words are not left over.
    let reused = "-pays = paie\nsummary-short = court\ntitle = { summary-short } { -pays } Papiers";
    assert_eq!(
        load(&PackFiles(edited(FR, "title = Papiers", reused))).problems,
        []
    );
}

#[test]
fn texts_as_files() {
    check(
        EN,
        "title = Papers",
        "tit le = Papers",
        Error,
        "text-syntax",
        "l",
    );
    // The parser points behind the end of a file that ends too early.
    let mut files = example();
    files.insert(EN.to_owned(), b"title".to_vec());
    let problems = load(&PackFiles(files.clone())).problems;
    let syntax = problems
        .iter()
        .find(|problem| problem.code == "text-syntax");
    assert_eq!(syntax.map(|problem| problem.span.clone()), Some(5..5));
    check(
        EN,
        "title = Papers",
        "title = { title } Papers",
        Error,
        "text-cycle",
        "title",
    );
    let nested = format!("title = {}Papers", "{".repeat(80));
    check(EN, "title = Papers", &nested, Error, "text-too-nested", "{");
    let escape = r#"title = { "\u0é" } Papers"#;
    check(EN, "title = Papers", escape, Error, "text-syntax", r"\u0é");
    let with_mark = edited(EN, "### review", "\u{feff}### review");
    assert_eq!(load(&PackFiles(with_mark)).problems, []);

    let mut files = example();
    files.remove(EN);
    let problems = load(&PackFiles(files.clone())).problems;
    assert_eq!(codes(&problems), ["missing-texts"]);
    assert_eq!(marked(&files, &problems[0]), "\"en\"");
    let mut files = example();
    files.insert("texts/ro.ftl".to_owned(), Vec::new());
    assert_eq!(
        codes(&load(&PackFiles(files)).problems),
        ["texts-not-listed"]
    );
}
