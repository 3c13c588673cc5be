//! Tests of the schemas against the parser and the standard.

use crate::{Loaded, PackFiles, cases_schema, load, protocol_schema};
use serde_json::Value;
use std::collections::BTreeSet;

/// Where the keys of each block of the schema stand in a file; `@` is where a key goes.
const PLACES: [(&str, &[&str]); 31] = [
    ("protocol", &["@"]),
    ("presumed_minor", &["presumed_minor = { @ }"]),
    ("section", &["section = [{ @ }]"]),
    ("question", &["section = [{ question = [{ @ }] }]"]),
    (
        "raise",
        &["section = [{ question = [{ raises = [{ @ }] }] }]"],
    ),
    ("alert", &["section = [{ question = [{ alert = { @ } }] }]"]),
    (
        "question_fact",
        &["section = [{ question = [{ htcds = [{ @ }] }] }]"],
    ),
    (
        "test",
        &["section = [{ question = [{ alert = { when = { @ } } }] }]"],
    ),
    ("dimension", &["dimension = [{ @ }]"]),
    ("indicator", &["dimension = [{ indicator = [{ @ }] }]"]),
    (
        "fact",
        &["dimension = [{ indicator = [{ id = \"i\", htcds = [{ @ }] }] }]"],
    ),
    ("member", &["dimension = [{ member = [{ @ }] }]"]),
    ("rule", &["dimension = [{ positive_when = [{ @ }] }]"]),
    ("score", &["score = [{ @ }]"]),
    (
        "summand",
        &[
            "score = [{ add = [{ question = \"q\", @ }] }]",
            "score = [{ add = [{ @ }] }]",
        ],
    ),
    ("exploitation", &["exploitation = [{ @ }]"]),
    ("contradiction", &["contradiction = [{ @ }]"]),
    ("hand_on", &["hand_on = [{ @ }]"]),
    ("handed", &["hand_on = [{ answers = [{ @ }] }]"]),
    ("outcome", &["outcome = [{ @ }]"]),
    (
        "condition_of_question",
        &["section = [{ question = [{ ask_if = { # } }] }]"],
    ),
    (
        "condition_of_questions",
        &[
            "presumed_minor = { when = { # } }",
            "contradiction = [{ when = { # } }]",
        ],
    ),
    (
        "condition_of_exploitation",
        &["exploitation = [{ when = { # } }]"],
    ),
    ("condition_of_outcome", &["outcome = [{ when = { # } }]"]),
    ("always", &["always = [{ @ }]"]),
    ("raised_together", &["raise = [{ @ }]"]),
    ("reference", &["reference = [{ @ }]"]),
    ("quotient", &["outcome = [{ when = { quotient = { @ } } }]"]),
    ("case", &["case = [{ @ }]"]),
    ("expect", &["case = [{ id = \"c\", expect = { @ } }]"]),
    ("cases", &["@"]),
];
/// What a condition can begin with, so that the keys that go with it are known.
const BEGINNINGS: [&str; 5] = [
    "@",
    "question = 0, @",
    "of = 0, @",
    "score = 0, @",
    "not = 0, @",
];

/// Whether the parser knows a key at a place.
fn knows(file: &str, place: &str, key: &str) -> bool {
    let text = place.replace('@', &format!("{key} = 0.5"));
    let mut files = PackFiles([("protocol.toml".to_owned(), Vec::new())].into());
    files.0.insert(file.to_owned(), text.into_bytes());
    let Loaded { problems, .. } = load(&files);
    !problems.iter().any(|problem| {
        let about = |parameter| problem.parameters.get(parameter).is_some_and(|k| k == key);
        match problem.code {
            "unknown-key" => about("name"),
            "not-here" => about("key"),
            // The key stands there already, or another one that it does not go with.
            "toml-syntax" | "several-conditions" => true,
            _ => false,
        }
    })
}

/// The schema and the parser are two: here they are held together, key by key.
#[test]
fn schema_and_parser_know_the_same_keys() {
    let no_words = |_: &str| String::new();
    let schemas = [
        ("protocol.toml", "protocol", protocol_schema(&no_words)),
        ("cases.toml", "cases", cases_schema(&no_words)),
    ];
    let mut keys = BTreeSet::new();
    let mut blocks: Vec<(&str, String, BTreeSet<String>)> = Vec::new();
    for (file, root, schema) in &schemas {
        let definitions = schema["$defs"].as_object().expect("definitions").iter();
        let all = definitions.map(|(name, block)| (name.as_str(), block));
        let mut open: Vec<(&str, &Value)> = all.chain([(*root, schema)]).collect();
        while let Some((name, block)) = open.pop() {
            let Some(properties) = block["properties"].as_object() else {
                continue;
            };
            open.extend(properties.iter().map(|(key, value)| (key.as_str(), value)));
            let properties: BTreeSet<String> = properties.keys().cloned().collect();
            keys.extend(properties.iter().cloned());
            blocks.push((*file, name.to_owned(), properties));
        }
    }
    for (file, name, properties) in blocks {
        let places = PLACES.iter().find(|(known, _)| *known == name);
        let (_, places) = places.unwrap_or_else(|| panic!("`{name}` has no place"));
        let places: Vec<String> = places
            .iter()
            .flat_map(|place| {
                let begin = |beginning: &&str| place.replace('#', beginning);
                let many = if place.contains('#') {
                    &BEGINNINGS[..]
                } else {
                    &["@"]
                };
                many.iter().map(begin).collect::<Vec<_>>()
            })
            .collect();
        for key in &keys {
            let known = places.iter().any(|place| knows(file, place, key));
            assert_eq!(known, properties.contains(key), "`{key}` of `{name}`");
        }
    }
}

#[test]
fn values_of_the_standard_are_listed() {
    let schema = protocol_schema(&|_| String::new());
    let fact = &schema["$defs"]["fact"];
    let fields = fact["properties"]["field"]["enum"]
        .as_array()
        .expect("a list");
    assert!(fields.contains(&Value::from("vic_MethodsOfControl")));
    let status =
        |one: &&Value| one["if"]["properties"]["field"]["const"] == "vic_TraffickingStatus";
    let mut lists = fact["then"]["allOf"].as_array().expect("a list").iter();
    let values = &lists.find(status).expect("it is there")["then"]["properties"]["value"];
    assert_eq!(
        values["enum"],
        serde_json::json!(["PossibleVictimOfTrafficking"])
    );
}
