//! Every problem that a pack can have: what is written, and what is said about it, and where.

use repere_protocol::{Loaded, PROBLEM_CODES, PackFiles, Problem, Severity, load};
use std::collections::{BTreeMap, BTreeSet};

fn example() -> BTreeMap<String, Vec<u8>> {
    BTreeMap::from([
        (
            "protocol.toml".to_owned(),
            include_bytes!("example/protocol.toml").to_vec(),
        ),
        (
            "texts/fr.ftl".to_owned(),
            include_bytes!("example/texts/fr.ftl").to_vec(),
        ),
        (
            "texts/en.ftl".to_owned(),
            include_bytes!("example/texts/en.ftl").to_vec(),
        ),
        (
            "cases.toml".to_owned(),
            include_bytes!("example/cases.toml").to_vec(),
        ),
        (
            "SOURCES.md".to_owned(),
            include_bytes!("example/SOURCES.md").to_vec(),
        ),
    ])
}

/// The example with the first `from` in a file replaced.
#[track_caller]
fn edited(file: &str, from: &str, to: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files = example();
    let text = String::from_utf8(files[file].clone()).expect("the example is text");
    assert!(text.contains(from), "the example has no {from:?}");
    files.insert(file.to_owned(), text.replacen(from, to, 1).into_bytes());
    files
}

/// The words that a problem is about.
fn marked<'a>(files: &'a BTreeMap<String, Vec<u8>>, problem: &Problem) -> &'a str {
    let text = files
        .get(&problem.file)
        .map(Vec::as_slice)
        .unwrap_or_default();
    std::str::from_utf8(text.get(problem.span.clone()).unwrap_or_default()).unwrap_or_default()
}

/// One edit, the problem that it makes (first of its code), and the words that it marks.
#[track_caller]
fn check(file: &str, from: &str, to: &str, severity: Severity, code: &str, at: &str) -> Problem {
    let files = edited(file, from, to);
    let Loaded { pack, problems, .. } = load(&PackFiles(files.clone()));
    let found = problems.iter().find(|problem| problem.code == code);
    let problem = found.unwrap_or_else(|| panic!("no {code} in {problems:#?}"));
    assert_eq!(problem.severity, severity, "{problem:?}");
    assert_eq!(marked(&files, problem), at, "{problem:?}");
    // Line and column name the same place as the span.
    let text = std::str::from_utf8(&files[&problem.file]).expect("the example is text");
    let before = &text[..problem.span.start];
    let line = before.matches('\n').count() + 1;
    let column = before
        .rsplit('\n')
        .next()
        .unwrap_or_default()
        .chars()
        .count()
        + 1;
    assert_eq!(
        (problem.line as usize, problem.column as usize),
        (line, column),
        "{problem:?}"
    );
    let needed =
        |problem: &Problem| problem.severity == Severity::Error && problem.file != "cases.toml";
    assert_eq!(pack.is_some(), !problems.iter().any(needed));
    problem.clone()
}

const TOML: &str = "protocol.toml";
const FR: &str = "texts/fr.ftl";
const EN: &str = "texts/en.ftl";
const CASES: &str = "cases.toml";
use Severity::{Error, Warning};

#[test]
fn keys_and_values() {
    check(TOML, "format = 1", "format = ", Error, "toml-syntax", "");
    check(
        TOML,
        "format = 1",
        "format = 2",
        Error,
        "unknown-format",
        "2",
    );
    check(
        TOML,
        "element = \"means\"",
        "elemnt = \"means\"",
        Error,
        "unknown-key",
        "elemnt",
    );
    check(
        TOML,
        "id = \"papers-and-pay\"\n",
        "",
        Error,
        "missing-key",
        "",
    );
    check(
        TOML,
        "minimum = 0",
        "minimum = \"0\"",
        Error,
        "wrong-type",
        "\"0\"",
    );
    check(
        TOML,
        "kind = \"number\"",
        "kind = \"numbr\"",
        Error,
        "unknown-word",
        "\"numbr\"",
    );
    check(
        TOML,
        "id = \"person\"",
        "id = \"Person 1\"",
        Error,
        "bad-id",
        "\"Person 1\"",
    );
    check(
        TOML,
        "id = \"work\"",
        "id = \"person\"",
        Error,
        "duplicate-id",
        "\"person\"",
    );
    check(
        TOML,
        "{ strong = 2 }",
        "{ strong = -2 }",
        Error,
        "bad-count",
        "-2",
    );
    check(
        TOML,
        "\"1.0.0\"",
        "\"one\"",
        Error,
        "bad-version",
        "\"one\"",
    );
    check(
        TOML,
        "[\"fr\", \"en\"]",
        "[\"fr\", \"EN_x\"]",
        Error,
        "bad-locale",
        "\"EN_x\"",
    );
    check(
        TOML,
        "[\"fr\", \"en\"]",
        "[\"en\"]",
        Error,
        "source-locale-not-listed",
        "[\"en\"]",
    );
    check(
        TOML,
        "modes = [\"ask\", \"observe\"]",
        "modes = []",
        Error,
        "empty-list",
        "[]",
    );
    check(
        TOML,
        "kind = \"yes-no\"",
        "kind = \"yes-no\"\nminimum = 1",
        Error,
        "key-not-for-kind",
        "1",
    );
    check(
        TOML,
        "kind = \"yes-no\"",
        "kind = \"yes-no\"\ncompare = \"employer\"",
        Error,
        "key-not-for-kind",
        "\"employer\"",
    );
    check(
        TOML,
        "minimum = 0",
        "minimum = 169",
        Error,
        "minimum-above-maximum",
        "169",
    );
    check(
        TOML,
        "[[section]]\nid = \"person\"",
        "[[section]]\nid = \"empty\"\n[[section]]\nid = \"person\"",
        Warning,
        "empty-section",
        "\"empty\"",
    );
    check(
        TOML,
        "[[outcome]]",
        "[[dimension]]\nid = \"empty\"\npositive_when = [{ weak = 1 }]\n[[outcome]]",
        Warning,
        "empty-dimension",
        "\"empty\"",
    );
    check(
        TOML,
        "# Somebody",
        "# \u{202e}Somebody",
        Error,
        "bidi-control",
        "\u{202e}",
    );
    check(
        TOML,
        "# Somebody",
        "# \u{2066}Somebody",
        Warning,
        "bidi-control",
        "\u{2066}",
    );
    check(
        FR,
        "title = Papiers",
        "title = \u{7}Papiers",
        Error,
        "control-character",
        "\u{7}",
    );
}

#[test]
fn references_have_the_nearest_name() {
    #[track_caller]
    fn near(from: &str, to: &str, code: &str, at: &str, suggestion: &str) {
        let problem = check(TOML, from, to, Error, code, at);
        assert_eq!(
            problem.parameters.get("suggestion").map(String::as_str),
            Some(suggestion)
        );
    }
    near(
        "question = \"papers-held-by\", is",
        "question = \"papers-held-bye\", is",
        "unknown-question",
        "\"papers-held-bye\"",
        "papers-held-by",
    );
    near(
        "is = \"employer\" }, indicator",
        "is = \"employr\" }, indicator",
        "unknown-option",
        "\"employr\"",
        "employer",
    );
    near(
        "indicator = \"excessive-hours\"",
        "indicator = \"excessive-hour\"",
        "unknown-indicator",
        "\"excessive-hour\"",
        "excessive-hours",
    );
    near(
        "dimension = \"coercion\"",
        "dimension = \"coersion\"",
        "unknown-dimension",
        "\"coersion\"",
        "coercion",
    );
    near(
        "exclusive = [\"none-of-these\"]",
        "exclusive = [\"non-of-these\"]",
        "unknown-option",
        "\"non-of-these\"",
        "none-of-these",
    );
}

#[test]
fn conditions() {
    #[track_caller]
    fn ask_if(to: &str, code: &str, at: &str) {
        let gate = "ask_if = { question = \"papers-held-by\", is = \"employer\" }";
        check(TOML, gate, &format!("ask_if = {to}"), Error, code, at);
    }
    ask_if("{ }", "no-condition", "{ }");
    ask_if("{ all = [] }", "empty-list", "[]");
    let both = "{ question = \"papers-held-by\", is = \"self\", indicator = \"excessive-hours\" }";
    ask_if(both, "several-conditions", both);
    ask_if(
        "{ question = \"papers-held-by\" }",
        "no-test",
        "{ question = \"papers-held-by\" }",
    );
    let both = "{ question = \"age-band\", is = \"unsure\", any_of = [\"unsure\"] }";
    ask_if(both, "several-tests", both);
    ask_if(
        "{ question = \"papers-held-by\", at_least = 3 }",
        "wrong-test",
        "3",
    );
    ask_if("{ question = \"age-band\", is = 3 }", "wrong-value", "3");
    ask_if(
        "{ question = \"can-get-papers\", is = \"no\" }",
        "asks-itself",
        "\"can-get-papers\"",
    );
    ask_if(
        "{ question = \"hours-a-week\", at_least = 3 }",
        "forward-reference",
        "\"hours-a-week\"",
    );
    ask_if(
        "{ indicator = \"excessive-hours\" }",
        "forward-indicator",
        "\"excessive-hours\"",
    );
    ask_if("{ dimension = \"coercion\" }", "not-here", "\"coercion\"");
    ask_if("{ indicators_at_least = 1 }", "not-here", "1");
    let deep = format!(
        "{}{{ presumed_minor = true }}{}",
        "{ not = ".repeat(20),
        " }".repeat(20)
    );
    let at = format!(
        "{}{{ presumed_minor = true }}{}",
        "{ not = ".repeat(4),
        " }".repeat(4)
    );
    ask_if(&deep, "too-deep", &at);
    check(
        TOML,
        "{ dimension = \"coercion\" }",
        "{ not = { dimension = \"coercion\" } }",
        Error,
        "not-over-indication",
        "\"coercion\"",
    );
    check(
        TOML,
        "when = { question = \"age-band\", any_of = [\"under-18\", \"unsure\"] }",
        "when = { indicator = \"excessive-hours\" }",
        Error,
        "not-here",
        "\"excessive-hours\"",
    );
    let minor =
        "[presumed_minor]\nwhen = { question = \"age-band\", any_of = [\"under-18\", \"unsure\"] }";
    check(TOML, minor, "", Warning, "no-presumed-minor", "true");
    let late = "[presumed_minor]\nwhen = { question = \"pay\", is = \"late\" }";
    let files = edited(TOML, minor, late);
    let text = String::from_utf8(files[TOML].clone()).expect("text");
    let text = text.replacen(
        "ask_if = { question = \"papers-held-by\", is = \"employer\" }",
        "ask_if = { presumed_minor = true }",
        1,
    );
    let files = PackFiles(BTreeMap::from([(TOML.to_owned(), text.into_bytes())]));
    let codes: Vec<&str> = load(&files)
        .problems
        .iter()
        .map(|problem| problem.code)
        .collect();
    assert!(codes.contains(&"forward-presumed-minor"), "{codes:?}");
}

#[test]
fn outcomes_and_dimensions() {
    let last = "[[outcome]]\nid = \"none-recorded\"";
    let with_when = "[[outcome]]\nid = \"none-recorded\"\nwhen = { indicators_at_least = 1 }";
    check(
        TOML,
        last,
        with_when,
        Error,
        "last-outcome-with-when",
        "{ indicators_at_least = 1 }",
    );
    let when = "when = { indicators_at_least = 1 }\n";
    check(
        TOML,
        when,
        "",
        Error,
        "outcome-without-when",
        "\"some-indications\"",
    );
    check(
        TOML,
        "{ strong = 2 }",
        "{ strong = 0 }",
        Error,
        "empty-rule",
        "{ strong = 0 }",
    );
    let never = "when = { indicators_at_least = 60 }\n";
    check(
        TOML,
        when,
        never,
        Warning,
        "unreachable-outcome",
        "\"some-indications\"",
    );
    check(
        TOML,
        "{ strong = 2 }",
        "{ strong = 1 }",
        Warning,
        "redundant-rule",
        "\"exploitation\"",
    );
    let rule = "[{ strong = 1, medium_or_weak = 1 }]\n\n[[dimension.indicator]]\nid = \"documents";
    let never = "[{ strong = 9 }]\n\n[[dimension.indicator]]\nid = \"documents";
    check(
        TOML,
        rule,
        never,
        Warning,
        "dimension-never-positive",
        "\"coercion\"",
    );
    let raise = "raises = [{ when = { at_least = 61 }, indicator = \"excessive-hours\" }]\n";
    check(
        TOML,
        raise,
        "",
        Warning,
        "indicator-never-raised",
        "\"excessive-hours\"",
    );
    // A number that the question does not take raises nothing either.
    let raise = "at_least = 61";
    check(
        TOML,
        raise,
        "at_least = 200",
        Warning,
        "indicator-never-raised",
        "\"excessive-hours\"",
    );
    let gate = "ask_if = { question = \"papers-held-by\", is = \"employer\" }";
    let contradiction = "ask_if = { all = [{ question = \"papers-held-by\", is = \"employer\" }, { question = \"papers-held-by\", is = \"self\" }] }";
    check(
        TOML,
        gate,
        contradiction,
        Warning,
        "unreachable-question",
        "\"can-get-papers\"",
    );
}

/// What came to the format after its first version stands in a file of its own.
#[path = "problems/beside.rs"]
mod beside;

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

fn codes(problems: &[Problem]) -> Vec<&str> {
    problems.iter().map(|problem| problem.code).collect()
}

#[test]
fn cases() {
    #[track_caller]
    fn case(from: &str, to: &str, code: &str, at: &str) {
        check(CASES, from, to, Error, code, at);
    }
    case(
        "hours-a-week = 70,",
        "hours-a-weak = 70,",
        "unknown-question",
        "hours-a-weak",
    );
    case(
        "hours-a-week = 70,",
        "hours-a-week = \"many\",",
        "answer-wrong-kind",
        "\"many\"",
    );
    case(
        "hours-a-week = 70,",
        "hours-a-week = 200,",
        "answer-out-of-range",
        "200",
    );
    case("\"employer\"", "\"boss\"", "unknown-option", "\"boss\"");
    let both = "[\"below-minimum\", \"none-of-these\"]";
    case("[\"below-minimum\"]", both, "answer-exclusive", both);
    let seen = "{ answer = 70, provenance = \"seen\" }";
    case(
        "hours-a-week = 70",
        &format!("hours-a-week = {seen}"),
        "unknown-provenance",
        seen,
    );
    case(
        "\"situation-of-concern\"",
        "\"situation-of-conern\"",
        "unknown-outcome",
        "\"situation-of-conern\"",
    );
    case(
        "indicators = [\"excessive-hours\"",
        "indicators = [\"excessive\"",
        "unknown-indicator",
        "\"excessive\"",
    );
    case("answers = {}", "", "no-answers", "[[case]]");
    case(
        "answers = {}",
        "answers = {}\nindicators = []",
        "answers-and-indicators",
        "[[case]]",
    );
    case(
        "answers = {}",
        "answers = {}\npresumed_minor = true",
        "presumed-minor-with-answers",
        "true",
    );
    // Also when the pack itself is refused: everything at once.
    let mut files = edited(CASES, "hours-a-week = 70,", "hours-a-week = 200,");
    files.insert(
        TOML.to_owned(),
        edited(TOML, "format = 1", "format = 9")
            .remove(TOML)
            .expect("it is there"),
    );
    assert_eq!(
        codes(&load(&PackFiles(files)).problems),
        ["answer-out-of-range", "unknown-format"]
    );
}

#[test]
fn whole_files() {
    #[track_caller]
    fn whole(files: BTreeMap<String, Vec<u8>>, code: &str) {
        let Loaded { pack, problems, .. } = load(&PackFiles(files));
        assert!(pack.is_none());
        assert!(
            problems.iter().any(|problem| problem.code == code),
            "{problems:#?}"
        );
    }
    whole(BTreeMap::new(), "missing-file");
    let one = |bytes: &[u8]| BTreeMap::from([(TOML.to_owned(), bytes.to_vec())]);
    whole(one(b""), "empty-pack");
    whole(one(b"format = 1\n\xff"), "not-utf-8");
    whole(
        one(&vec![b' '; repere_protocol::MAX_FILE_BYTES + 1]),
        "file-too-large",
    );
    whole(one("x = 1\n".repeat(3_000).as_bytes()), "too-many-problems");
    let options: Vec<String> = (0..101).map(|n| format!("\"o{n}\"")).collect();
    let options = format!("options = [{}]", options.join(","));
    let many = edited(
        TOML,
        "options = [\"under-18\", \"18-or-more\", \"unsure\"]",
        &options,
    );
    whole(many, "too-many-options");
    let outcomes = "[[outcome]]\nid = \"x\"\n".repeat(60);
    whole(one(outcomes.as_bytes()), "too-many");
    let raises = "{ when = { at_least = 61 }, indicator = \"excessive-hours\" },".repeat(200);
    let many = edited(
        TOML,
        "raises = [{ when = { at_least = 61 }, indicator = \"excessive-hours\" }]",
        &format!("raises = [{raises}]"),
    );
    whole(many, "too-many-tests");
    let questions = "[[section.question]]\nid = \"x\"\nkind = \"text\"\n".repeat(20_001);
    let questions = load(&PackFiles(one(format!(
        "[[section]]\nid = \"s\"\n{questions}"
    )
    .as_bytes())));
    assert!(questions.pack.is_none());
    let text = "x".repeat(repere_protocol::MAX_TEXT_CHARS + 1);
    let noted = "answers = { note = \"".to_owned() + &text + "\" }";
    let mut long = edited(CASES, "answers = {}", &noted);
    let note = "[[dimension]]\nid = \"exploitation\"";
    let question = format!("[[section.question]]\nid = \"note\"\nkind = \"text\"\n{note}");
    long.insert(
        TOML.to_owned(),
        edited(TOML, note, &question)
            .remove(TOML)
            .expect("it is there"),
    );
    let long = load(&PackFiles(long));
    assert!(
        long.problems
            .iter()
            .any(|problem| problem.code == "answer-too-long")
    );
}

/// Every code has its sentence and how to put it right, in the source and in English, and none is left over.
#[test]
fn every_code_has_its_words() {
    let known: BTreeSet<&str> = PROBLEM_CODES.into_iter().collect();
    assert_eq!(known.len(), PROBLEM_CODES.len());
    for texts in [
        include_str!("../../../locales/fr/protocol.ftl"),
        include_str!("../../../locales/en/protocol.ftl"),
    ] {
        let mut found = BTreeSet::new();
        let mut lines = texts.lines().peekable();
        while let Some(line) = lines.next() {
            let Some((code, _)) = line
                .strip_prefix("problem-")
                .and_then(|line| line.split_once(" ="))
            else {
                continue;
            };
            // A sentence may go on over several lines before its attribute.
            let fix = lines
                .clone()
                .take_while(|line| !line.is_empty() && !line.starts_with("problem-"));
            assert!(
                fix.into_iter().any(|line| line.starts_with("    .fix = ")),
                "{code} has no fix"
            );
            found.insert(code);
        }
        assert_eq!(found, known);
    }
}
