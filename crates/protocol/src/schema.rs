//! The JSON Schema (2020-12) of `protocol.toml` and `cases.toml`, with which editors complete and check
//! while somebody writes. It knows the form of the files; what a name refers to, only [`crate::load`] knows.

use crate::model::Kind;
use crate::{MAX_OPTIONS, htcds};
use serde_json::{Map, Value, json};

/// Gives the words for a key: `schema-<block>-<key>`, with hyphens.
pub(crate) type Describe<'d> = dyn Fn(&str) -> String + 'd;

/// The keys that make a condition, besides those that join others, by where the condition stands.
const IN_OUTCOME: [&str; 6] = [
    "question",
    "dimension",
    "indicator",
    "indicators_at_least",
    "presumed_minor",
    "score",
];
const IN_ASK_IF: [&str; 3] = ["question", "indicator", "presumed_minor"];
const IN_EXPLOITATION: [&str; 2] = ["question", "indicator"];
const OF_QUESTIONS: [&str; 1] = ["question"];
pub(crate) const TESTS: [&str; 4] = ["is", "any_of", "at_least", "at_most"];

/// The schema of `protocol.toml`. `describe` gives the words for a key, such as `schema-question-kind`.
pub fn protocol_schema(describe: &dyn Fn(&str) -> String) -> Value {
    let schema = Schema { describe };
    let mut root = schema.block(
        "protocol",
        &[
            "format",
            "id",
            "version",
            "source_locale",
            "section",
            "outcome",
        ],
        vec![
            ("format", json!({ "const": crate::FORMAT })),
            ("id", reference("id")),
            ("version", pattern("^[0-9]{1,6}\\.[0-9]{1,6}\\.[0-9]{1,6}$")),
            ("source_locale", reference("locale")),
            ("locales", list(reference("locale"))),
            ("respondent_locales", list(reference("locale"))),
            ("roles", list(reference("id"))),
            ("presumed_minor", reference("presumed_minor")),
            ("section", list(reference("section"))),
            ("dimension", list(reference("dimension"))),
            ("score", list(reference("score"))),
            ("exploitation", list(reference("exploitation"))),
            ("contradiction", list(reference("contradiction"))),
            ("hand_on", list(reference("hand_on"))),
            ("outcome", some(reference("outcome"))),
        ],
    );
    let definitions: Map<String, Value> = [
        ("id", id()),
        ("locale", pattern("^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$")),
        ("scalar", scalar()),
        ("fact", schema.fact("fact", false)),
        ("question_fact", schema.fact("question-fact", true)),
        ("test", schema.test()),
        (
            "presumed_minor",
            schema.when("presumed-minor", "condition_of_questions"),
        ),
        ("section", schema.section()),
        ("question", schema.question()),
        ("raise", schema.raise()),
        ("alert", schema.alert()),
        ("dimension", schema.dimension()),
        ("indicator", schema.indicator()),
        ("member", schema.member()),
        ("rule", schema.rule()),
        ("weight", json!({ "enum": ["strong", "medium", "weak"] })),
        ("score", schema.score()),
        ("summand", schema.summand()),
        ("exploitation", schema.exploitation()),
        ("contradiction", schema.contradiction()),
        ("hand_on", schema.hand_on()),
        ("handed", schema.handed()),
        ("outcome", schema.outcome()),
        (
            "condition_of_questions",
            schema.condition("condition_of_questions", &OF_QUESTIONS),
        ),
        (
            "condition_of_question",
            schema.condition("condition_of_question", &IN_ASK_IF),
        ),
        (
            "condition_of_exploitation",
            schema.condition("condition_of_exploitation", &IN_EXPLOITATION),
        ),
        (
            "condition_of_outcome",
            schema.condition("condition_of_outcome", &IN_OUTCOME),
        ),
    ]
    .into_iter()
    .map(|(name, definition)| (name.to_owned(), definition))
    .collect();
    root["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    root["title"] = json!(describe("schema-protocol"));
    root["$defs"] = Value::Object(definitions);
    root
}

pub(crate) struct Schema<'d> {
    pub(crate) describe: &'d Describe<'d>,
}

impl Schema<'_> {
    fn words(&self, block: &str, key: &str) -> Value {
        let name = format!("schema-{block}-{}", key.replace('_', "-"));
        Value::String((self.describe)(&name))
    }

    /// A table with these keys and no others, each with its words.
    pub(crate) fn block(&self, block: &str, required: &[&str], keys: Vec<(&str, Value)>) -> Value {
        let mut properties = Map::new();
        for (key, mut value) in keys {
            value["description"] = self.words(block, key);
            properties.insert(key.to_owned(), value);
        }
        let mut object = json!({
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
        });
        if !required.is_empty() {
            object["required"] = json!(required);
        }
        object
    }

    fn when(&self, block: &str, condition: &str) -> Value {
        self.block(block, &["when"], vec![("when", reference(condition))])
    }

    fn fact(&self, block: &str, tested: bool) -> Value {
        let mut keys = vec![
            (
                "field",
                json!({ "enum": htcds::fields().collect::<Vec<_>>() }),
            ),
            ("value", json!({ "type": "string" })),
        ];
        let mut required = vec!["field", "value"];
        if tested {
            keys.insert(0, ("when", reference("test")));
            required.insert(0, "when");
        }
        let mut fact = self.block(block, &required, keys);
        let lists = htcds::fields().filter_map(|field| {
            let values = htcds::values(field).filter(|values| !values.is_empty())?;
            let values = match field {
                htcds::STATUS => &[htcds::POSSIBLE],
                _ => values,
            };
            Some(json!({
                "if": { "properties": { "field": { "const": field } }, "required": ["field"] },
                "then": { "properties": { "value": { "enum": values } } },
            }))
        });
        fact["allOf"] = lists.collect();
        fact
    }

    fn section(&self) -> Value {
        let keys = vec![
            ("id", reference("id")),
            ("question", list(reference("question"))),
        ];
        self.block("section", &["id"], keys)
    }

    fn question(&self) -> Value {
        let mut options = some(reference("id"));
        options["maxItems"] = json!(MAX_OPTIONS);
        let mut question = self.block(
            "question",
            &["id", "kind"],
            vec![
                ("id", reference("id")),
                ("kind", json!({ "enum": Kind::ALL.map(Kind::code) })),
                ("modes", some(json!({ "enum": ["ask", "observe"] }))),
                ("options", options),
                ("exclusive", list(reference("id"))),
                ("ask_if", reference("condition_of_question")),
                ("raises", list(reference("raise"))),
                ("alert", reference("alert")),
                ("minimum", json!({ "type": "integer" })),
                ("maximum", json!({ "type": "integer" })),
                ("seconds", count(1)),
                ("htcds", list(reference("question_fact"))),
            ],
        );
        let kinds = |wanted: &dyn Fn(Kind) -> bool| {
            let codes = Kind::ALL.into_iter().filter(|kind| wanted(*kind));
            let codes: Vec<&str> = codes.map(Kind::code).collect();
            json!({ "properties": { "kind": { "enum": codes } }, "required": ["kind"] })
        };
        let chosen = |kind| matches!(kind, Kind::Choice | Kind::Choices);
        // A kind that is not well written is one error, not one for each key that goes with a kind.
        question["allOf"] = json!([
            { "if": kinds(&chosen), "then": { "required": ["options"] } },
            { "if": kinds(&|kind| !chosen(kind)), "then": { "properties": { "options": false } } },
            {
                "if": kinds(&|kind| kind != Kind::Choices),
                "then": { "properties": { "exclusive": false } },
            },
            {
                "if": kinds(&|kind| kind != Kind::Number),
                "then": { "properties": { "minimum": false, "maximum": false } },
            },
        ]);
        question
    }

    fn raise(&self) -> Value {
        let keys = vec![("when", reference("test")), ("indicator", reference("id"))];
        self.block("raise", &["when", "indicator"], keys)
    }

    fn alert(&self) -> Value {
        let keys = vec![("when", reference("test")), ("text", reference("id"))];
        self.block("alert", &["when", "text"], keys)
    }

    /// A test of a question's own answer.
    fn test(&self) -> Value {
        let mut test = self.block(
            "test",
            &[],
            vec![
                ("is", reference("scalar")),
                ("any_of", some(reference("scalar"))),
                ("at_least", json!({ "type": "integer" })),
                ("at_most", json!({ "type": "integer" })),
                ("all", some(reference("test"))),
                ("any", some(reference("test"))),
                ("not", reference("test")),
            ],
        );
        test["minProperties"] = json!(1);
        test["maxProperties"] = json!(1);
        test
    }

    /// A condition made of these keys, and of those that join conditions.
    fn condition(&self, name: &str, leaves: &[&str]) -> Value {
        let mut keys = vec![
            ("all", some(reference(name))),
            ("any", some(reference(name))),
            ("not", reference(name)),
            ("of", some(reference(name))),
        ];
        let mut kinds: Vec<&str> = vec!["all", "any", "not", "of"];
        kinds.extend(leaves);
        for leaf in leaves {
            let value = match *leaf {
                "presumed_minor" => json!({ "type": "boolean" }),
                "indicators_at_least" => count(1),
                _ => reference("id"),
            };
            keys.push((leaf, value));
        }
        keys.extend([
            ("is", reference("scalar")),
            ("any_of", some(reference("scalar"))),
            ("at_least", json!({ "type": "integer" })),
            ("at_most", json!({ "type": "integer" })),
        ]);
        keys.push(("lowers", json!({ "type": "boolean" })));
        let mut condition = self.block("condition", &[], keys);
        let required = |key: &&str| json!({ "required": [key] });
        condition["oneOf"] = kinds.iter().map(|kind| required(kind)).collect();
        let mut dependent = json!({
            "is": ["question"],
            "any_of": ["question"],
            "at_most": ["question"],
            "of": ["at_least"],
            "lowers": ["not"],
        });
        let mut at_least = vec!["question", "of"];
        if leaves.contains(&"score") {
            dependent["score"] = json!(["at_least"]);
            at_least.push("score");
        }
        condition["dependentRequired"] = dependent;
        condition["allOf"] = json!([
            {
                "if": { "required": ["question"] },
                "then": { "oneOf": TESTS.map(|test| required(&test)) },
            },
            {
                "if": { "required": ["at_least"] },
                "then": { "anyOf": at_least.iter().map(required).collect::<Vec<_>>() },
            },
        ]);
        condition
    }
}

pub(crate) fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

pub(crate) fn pattern(pattern: &str) -> Value {
    json!({ "type": "string", "pattern": pattern })
}

/// What [`crate::is_id`] takes.
pub(crate) fn id() -> Value {
    json!({
        "type": "string",
        "pattern": "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$",
        "maxLength": crate::reader::MAX_ID,
    })
}

fn scalar() -> Value {
    json!({ "anyOf": [reference("id"), { "type": "integer" }] })
}

pub(crate) fn list(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

/// A list that is not empty.
pub(crate) fn some(items: Value) -> Value {
    json!({ "type": "array", "items": items, "minItems": 1 })
}

pub(crate) fn count(least: u32) -> Value {
    json!({ "type": "integer", "minimum": least, "maximum": 1_000_000 })
}

#[cfg(test)]
mod tests {
    use crate::{Loaded, PackFiles, cases_schema, load, protocol_schema};
    use serde_json::Value;
    use std::collections::BTreeSet;

    /// Where the keys of each block of the schema stand in a file; `@` is where a key goes.
    const PLACES: [(&str, &[&str]); 27] = [
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
    fn the_parser_knows_the_same_keys() {
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
            for (name, block) in all.chain([(*root, schema)]) {
                let Some(properties) = block["properties"].as_object() else {
                    continue;
                };
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
        let mut lists = fact["allOf"].as_array().expect("a list").iter();
        let values = &lists.find(status).expect("it is there")["then"]["properties"]["value"];
        assert_eq!(
            values["enum"],
            serde_json::json!(["PossibleVictimOfTrafficking"])
        );
    }
}
