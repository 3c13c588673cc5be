//! `repere protocol schema`: what it lets pass, and what it does not.

use crate::command_line::{check, example, labour, root, text};
use jsonschema::Validator;
use serde_json::Value;
use std::fs;
use std::path::Path;

fn schema(arguments: &[&str]) -> Validator {
    let printed = check(&[&["schema"], arguments].concat(), 0, &[]);
    let schema: Value = serde_json::from_str(&printed).expect("JSON is printed");
    jsonschema::meta::validate(&schema).expect("it is a schema of 2020-12");
    jsonschema::options()
        .build(&schema)
        .expect("every reference in it leads somewhere")
}

/// A file as an editor sees it.
fn data(toml: &str) -> Value {
    plain(toml::from_str(toml).expect("it is TOML"))
}

/// An editor sees a date of TOML as text.
fn plain(value: Value) -> Value {
    match value {
        Value::Object(mut object) => match object.remove("$__toml_private_datetime") {
            Some(date) => date,
            None => Value::Object(
                object
                    .into_iter()
                    .map(|(key, value)| (key, plain(value)))
                    .collect(),
            ),
        },
        Value::Array(items) => items.into_iter().map(plain).collect(),
        value => value,
    }
}

fn read(folder: &Path, file: &str) -> Value {
    data(&fs::read_to_string(folder.join(file)).expect("it is there"))
}

/// Every pack of the repository.
fn packs() -> Vec<std::path::PathBuf> {
    let shipped = root().join("screening-protocols");
    let shipped = fs::read_dir(shipped).expect("the packs are there");
    let shipped = shipped.map(|entry| entry.expect("an entry").path());
    let mut packs: Vec<_> = shipped
        .filter(|path| path.join("protocol.toml").exists())
        .collect();
    packs.push(example());
    assert!(packs.contains(&labour()));
    packs
}

#[test]
fn schema_accepts_every_pack() {
    let (protocol, cases) = (schema(&[]), schema(&["--cases"]));
    for pack in packs() {
        for (validator, file) in [(&protocol, "protocol.toml"), (&cases, "cases.toml")] {
            let data = read(&pack, file);
            let errors: Vec<String> = validator
                .iter_errors(&data)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert!(errors.is_empty(), "{}/{file}: {errors:#?}", pack.display());
        }
    }
}

/// The example with one thing changed: whether it still passes.
#[track_caller]
fn check_edited(file: &str, from: &str, to: &str, passes: bool) {
    let validator = match file {
        "cases.toml" => schema(&["--cases"]),
        _ => schema(&[]),
    };
    let words = fs::read_to_string(example().join(file)).expect("it is there");
    assert!(words.contains(from), "the example has no {from:?}");
    let edited = words.replacen(from, to, 1);
    assert_eq!(validator.is_valid(&data(&edited)), passes, "{to}");
}

#[track_caller]
fn check_protocol(from: &str, to: &str, passes: bool) {
    check_edited("protocol.toml", from, to, passes);
}

#[test]
fn schema_refuses_heads_that_are_wrong() {
    check_protocol("format = 1", "format = 2", false);
    check_protocol("format = 1", "", false);
    check_protocol("version = \"1.0.0\"", "version = \"1.0\"", false);
    check_protocol("id = \"papers-and-pay\"", "id = \"Papers and pay\"", false);
    check_protocol("locales = [\"fr\", \"en\"]", "locales = \"fr\"", false);
    check_protocol("roles =", "role =", false);
}

#[test]
fn schema_refuses_questions_that_are_wrong() {
    check_protocol("kind = \"choice\"", "kind = \"choise\"", false);
    check_protocol(
        "options = [\"under-18\", \"18-or-more\", \"unsure\"]",
        "",
        false,
    );
    check_protocol(
        "kind = \"yes-no\"",
        "kind = \"yes-no\"\noptions = [\"yes\"]",
        false,
    );
    check_protocol("minimum = 0", "minimum = \"0\"", false);
    check_protocol("modes = [\"ask\", \"observe\"]", "modes = []", false);
    check_protocol(
        "kind = \"number\"",
        "kind = \"choice\"\noptions = [\"a\"]",
        false,
    );
    check_protocol("kind = \"number\"", "kind = \"number\"\nseconds = 15", true);
}

#[test]
fn schema_refuses_conditions_that_are_wrong() {
    let gate = "ask_if = { question = \"papers-held-by\", is = \"employer\" }";
    let with = |condition: &str| format!("ask_if = {condition}");
    for (condition, passes) in [
        ("{ question = \"papers-held-by\" }", false),
        ("{ is = \"employer\" }", false),
        ("{ question = \"a\", is = \"b\", any_of = [\"c\"] }", false),
        ("{ all = [] }", false),
        ("{ dimension = \"coercion\" }", false),
        (
            "{ question = \"a\", is = \"b\", presumed_minor = true }",
            false,
        ),
        ("{ of = [{ question = \"a\", is = \"b\" }] }", false),
        (
            "{ of = [{ question = \"a\", is = \"b\" }], at_least = 1 }",
            true,
        ),
        ("{ not = { question = \"a\", any_of = [\"b\", 3] } }", true),
        ("{ indicator = \"a\" }", true),
    ] {
        check_protocol(gate, &with(condition), passes);
    }
}

#[test]
fn schema_refuses_rules_that_are_wrong() {
    let rules = "positive_when = [{ strong = 1, medium_or_weak = 1 }]";
    for (with, passes) in [
        ("positive_when = []", false),
        ("positive_when = [{}]", false),
        ("positive_when = [{ stong = 1 }]", false),
        (
            "positive_when = [{ each_side = 1, strong = 1 }]\nsides = [\"a\", \"b\"]",
            true,
        ),
        (
            "positive_when = [{ each_side = 1 }]\nsides = [\"a\"]",
            false,
        ),
    ] {
        check_protocol(rules, with, passes);
    }
    check_protocol("adult = \"strong\"\nchild = \"strong\"", "", false);
    check_protocol("adult = \"strong\"", "adult = \"heavy\"", false);
    check_protocol(
        "when = { indicators_at_least = 1 }",
        "when = { indicators_at_least = -1 }",
        false,
    );
    check_protocol(
        "when = { indicators_at_least = 1 }",
        "when = { score = \"s\", at_least = 4 }",
        true,
    );
    check_protocol(
        "when = { indicators_at_least = 1 }",
        "when = { score = \"s\" }",
        false,
    );
}

#[test]
fn schema_of_an_older_stage_refuses_what_came_later() {
    for (block, passes) in [
        (
            "[[score]]\nid = \"s\"\nadd = [{ indicator = \"i\", points = 2 }]",
            true,
        ),
        (
            "[[score]]\nid = \"s\"\nadd = [{ question = \"q\", is = \"yes\", points = 1 }]",
            true,
        ),
        (
            "[[score]]\nid = \"s\"\nadd = [{ indicator = \"i\", points = -1 }]",
            false,
        ),
        (
            "[[score]]\nid = \"s\"\nadd = [{ indicator = \"i\", points = -1, lowers = true }]",
            true,
        ),
        (
            "[[score]]\nid = \"s\"\nadd = [{ indicator = \"i\", is = \"yes\", points = 1 }]",
            false,
        ),
        (
            "[[exploitation]]\nid = \"e\"\nwhen = { any = [{ indicator = \"i\" }] }",
            true,
        ),
        (
            "[[exploitation]]\nid = \"e\"\nwhen = { dimension = \"d\" }",
            false,
        ),
        (
            "[[contradiction]]\nid = \"c\"\nwhen = { indicator = \"i\" }",
            false,
        ),
        (
            "[[hand_on]]\npack = \"p\"\nanswers = [{ question = \"q\", to = \"r\" }]",
            true,
        ),
        (
            "[[hand_on]]\npack = \"p\"\nanswers = [{ question = \"q\", when = { is = \"a\" }, to = \"r\", answer = 3 }]",
            true,
        ),
        (
            "[[hand_on]]\npack = \"p\"\nanswers = [{ question = \"q\" }]",
            false,
        ),
        ("[[hand_on]]\npack = \"p\"\nanswers = []", false),
    ] {
        let outcome = "[[outcome]]\nid = \"none-recorded\"";
        check_protocol(outcome, &format!("{block}\n{outcome}"), passes);
    }
}

#[test]
fn schema_refuses_cases_that_are_wrong() {
    let check_case = |from: &str, to: &str, passes: bool| {
        check_edited("cases.toml", from, to, passes);
    };
    check_case("answers = {}", "", false);
    check_case("answers = {}", "answers = {}\nindicators = []", false);
    check_case("answers = {}", "answers = {}\npresumed_minor = true", false);
    check_case("hours-a-week = 70", "hours-a-week = 70.5", false);
    check_case(
        "\"employer\"",
        "{ answer = \"employer\", provenance = \"observed\" }",
        true,
    );
    check_case(
        "\"employer\"",
        "{ answer = \"employer\", provenance = \"seen\" }",
        false,
    );
    check_case("outcome = ", "outcom = ", false);
}

/// Each key is explained, in the language that was asked for.
#[test]
fn schema_explains_every_key() {
    for arguments in [&["schema"][..], &["schema", "--cases"]] {
        let printed = check(arguments, 0, &[]);
        assert!(!printed.contains("\"schema-"), "a key has no words");
        let schema: Value = serde_json::from_str(&printed).expect("JSON is printed");
        let definitions = schema["$defs"].as_object().expect("definitions").values();
        let explained = definitions
            .chain([&schema])
            .filter_map(|d| d["properties"].as_object());
        for (key, value) in explained.flatten() {
            let plain = ["code", "codes", "number", "date", "text", "unanswered"];
            assert!(
                value["description"].is_string() || plain.contains(&key.as_str()),
                "{key}"
            );
        }
    }
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("protocol.schema.json");
    let printed = crate::command_line::repere("fr", &["schema", "--out", text(&out)]);
    assert!(printed.status.success() && printed.stdout.is_empty());
    let written = fs::read_to_string(&out).expect("it was written");
    assert!(written.contains("Écrire 1."), "{written}");
    let nowhere = folder.path().join("no/such/folder.json");
    check(
        &["schema", "--out", text(&nowhere)],
        2,
        &["cannot be written"],
    );
}
