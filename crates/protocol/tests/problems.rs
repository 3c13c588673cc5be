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

#[path = "problems/conditions.rs"]
mod conditions;
#[path = "problems/protection.rs"]
mod protection;
/// What came to the format after its first version stands in a file of its own.
#[path = "problems/scores_and_facts.rs"]
mod scores_and_facts;
#[path = "problems/texts.rs"]
mod texts;

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
        include_str!("../../../locales/fr/tools/protocol.ftl"),
        include_str!("../../../locales/en/tools/protocol.ftl"),
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
