//! The JSON Schema (2020-12) of `protocol.toml` and `cases.toml`, with which editors complete and check
//! while somebody writes. It knows the form of the files; what a name refers to, only [`crate::load`] knows.

use crate::format::model::{Compare, Kind, Mode};
mod protection;
mod scoring;
#[cfg(test)]
mod tests;

use crate::MAX_OPTIONS;
use crate::format::htcds;
use serde_json::{Map, Value, json};

/// Gives the words for a key: `schema-<block>-<key>`, with hyphens.
pub(crate) type Describe<'d> = dyn Fn(&str) -> String + 'd;

/// The keys that make a condition, besides those that join others, by where the condition stands.
const IN_OUTCOME: [&str; 7] = [
    "question",
    "quotient",
    "dimension",
    "indicator",
    "indicators_at_least",
    "presumed_minor",
    "score",
];
const IN_ASK_IF: [&str; 4] = ["question", "quotient", "indicator", "presumed_minor"];
const IN_EXPLOITATION: [&str; 3] = ["question", "quotient", "indicator"];
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
            ("about", json!({ "enum": ["papers"] })),
            ("presumed_minor", schema.presumed_minor()),
            ("section", list(reference("section"))),
            ("dimension", list(reference("dimension"))),
            ("score", list(reference("score"))),
            ("exploitation", list(reference("exploitation"))),
            ("contradiction", list(reference("contradiction"))),
            ("hand_on", list(reference("hand_on"))),
            ("raise", list(reference("raised_together"))),
            ("reference", list(reference("reference"))),
            ("always", list(reference("always"))),
            ("outcome", some(reference("outcome"))),
        ],
    );
    let definitions: Map<String, Value> = [
        ("id", id()),
        ("locale", locale()),
        ("scalar", scalar()),
        ("fact", schema.fact("fact", false)),
        ("question_fact", schema.fact("question-fact", true)),
        ("test", schema.test()),
        ("section", schema.section()),
        ("question", schema.question()),
        ("raise", schema.raise()),
        ("dimension", schema.dimension()),
        ("indicator", schema.indicator()),
        ("member", schema.member()),
        ("rule", schema.rule()),
        ("weight", weight()),
        ("score", schema.score()),
        ("summand", schema.summand()),
        ("exploitation", schema.exploitation()),
        ("contradiction", schema.contradiction()),
        ("hand_on", schema.hand_on()),
        ("handed", schema.handed()),
        ("outcome", schema.outcome()),
        ("raised_together", schema.raised_together()),
        ("reference", schema.reference()),
        ("always", schema.always()),
        ("quotient", schema.quotient()),
        (
            "condition_of_questions",
            schema.condition(
                "condition_of_questions",
                &OF_QUESTIONS,
                ("presumed-minor", "when"),
            ),
        ),
        (
            "condition_of_question",
            schema.condition("condition_of_question", &IN_ASK_IF, ("question", "ask_if")),
        ),
        (
            "condition_of_exploitation",
            schema.condition(
                "condition_of_exploitation",
                &IN_EXPLOITATION,
                ("exploitation", "when"),
            ),
        ),
        (
            "condition_of_outcome",
            schema.condition("condition_of_outcome", &IN_OUTCOME, ("outcome", "when")),
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
    pub(crate) fn words(&self, block: &str, key: &str) -> Value {
        let name = format!("schema-{block}-{}", key.replace('_', "-"));
        Value::String((self.describe)(&name))
    }

    /// A table with these keys and no others, each with its words.
    pub(crate) fn block(&self, block: &str, required: &[&str], keys: Vec<(&str, Value)>) -> Value {
        let mut properties = Map::new();
        for (key, value) in keys {
            let mut value = spelled_out(value);
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

    fn presumed_minor(&self) -> Value {
        let keys = vec![
            ("when", reference("condition_of_questions")),
            ("floor", reference("id")),
        ];
        self.block("presumed-minor", &["when"], keys)
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
            Some(when(
                json!({ "properties": { "field": { "const": field } }, "required": ["field"] }),
                json!({ "properties": { "value": { "enum": values } } }),
            ))
        });
        besides(&mut fact, lists.collect());
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
                (
                    "modes",
                    some(json!({ "enum": Mode::CODES.map(|(code, _)| code) })),
                ),
                ("options", options),
                ("exclusive", list(reference("id"))),
                ("ask_if", reference("condition_of_question")),
                ("raises", list(reference("raise"))),
                ("alert", self.alert()),
                ("minimum", json!({ "type": "integer" })),
                ("maximum", json!({ "type": "integer" })),
                ("seconds", count(1)),
                ("htcds", list(reference("question_fact"))),
                (
                    "compare",
                    json!({ "enum": Compare::CODES.map(|(code, _)| code) }),
                ),
                ("needs_training", json!({ "type": "boolean" })),
                ("subject", reference("id")),
                ("discloses", reference("test")),
                ("disclose", disclose()),
            ],
        );
        let kinds = |wanted: &dyn Fn(Kind) -> bool| {
            let codes = Kind::ALL.into_iter().filter(|kind| wanted(*kind));
            let codes: Vec<&str> = codes.map(Kind::code).collect();
            json!({ "properties": { "kind": { "enum": codes } }, "required": ["kind"] })
        };
        let chosen = |kind| matches!(kind, Kind::Choice | Kind::Choices);
        // A kind that is not well written is one error, not one for each key that goes with a kind.
        let none = |keys: &[&str]| {
            let keys = keys.iter().map(|key| ((*key).to_owned(), json!(false)));
            json!({ "properties": keys.collect::<Map<String, Value>>() })
        };
        let rules = vec![
            when(kinds(&chosen), json!({ "required": ["options"] })),
            when(kinds(&|kind| !chosen(kind)), none(&["options"])),
            when(kinds(&|kind| kind != Kind::Choices), none(&["exclusive"])),
            when(
                kinds(&|kind| kind != Kind::Number),
                none(&["minimum", "maximum"]),
            ),
            when(kinds(&|kind| kind != Kind::Text), none(&["compare"])),
        ];
        besides(&mut question, rules);
        question
    }

    fn raise(&self) -> Value {
        let keys = vec![("when", reference("test")), ("indicator", reference("id"))];
        self.block("raise", &["when", "indicator"], keys)
    }

    fn alert(&self) -> Value {
        let keys = vec![
            ("when", reference("test")),
            ("text", reference("id")),
            ("contact", reference("id")),
        ];
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
        test["description"] = self.words("raise", "when");
        test["minProperties"] = json!(1);
        test["maxProperties"] = json!(1);
        test
    }

    /// A condition made of these keys, and of those that join conditions.
    fn condition(&self, name: &str, leaves: &[&str], words: (&str, &str)) -> Value {
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
                "quotient" => reference("quotient"),
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
        condition["description"] = self.words(words.0, words.1);
        condition["oneOf"] = one_of(&kinds)["oneOf"].take();
        let mut rules = vec![
            when(required(&"question"), one_of(&TESTS)),
            needs("is", &["question"]),
            needs("any_of", &["question"]),
            needs("at_most", &["question"]),
            needs("of", &["at_least"]),
            needs("lowers", &["not"]),
        ];
        let scores = leaves.contains(&"score");
        if scores {
            rules.push(needs("score", &["at_least"]));
            rules.push(needs("at_least", &["question", "of", "score"]));
        } else {
            rules.push(needs("at_least", &["question", "of"]));
        }
        besides(&mut condition, rules);
        condition
    }
}

/// What hangs together in a table. Editors that use taplo offer no key in a table with an `allOf`, and
/// do not know the `dependent…` of 2020-12; behind an `if` that always holds they check all the same.
pub(crate) fn besides(table: &mut Value, rules: Vec<Value>) {
    table["if"] = json!({});
    table["then"] = json!({ "allOf": rules });
}

/// One rule.
pub(crate) fn when(condition: Value, then: Value) -> Value {
    json!({ "if": condition, "then": then })
}

/// A key that stands only beside one of these.
pub(crate) fn needs(key: &str, others: &[&str]) -> Value {
    let others = others.iter().map(required).collect::<Vec<_>>();
    when(required(&key), json!({ "anyOf": others }))
}

/// Exactly one of these keys.
pub(crate) fn one_of(keys: &[&str]) -> Value {
    json!({ "oneOf": keys.iter().map(required).collect::<Vec<_>>() })
}

pub(crate) fn required(key: &&str) -> Value {
    json!({ "required": [key] })
}

/// Editors that use taplo do not see a description that stands beside a reference: what is short is
/// spelled out in its place, and what is long carries a description of its own.
fn spelled_out(value: Value) -> Value {
    match value["$ref"].as_str() {
        Some("#/$defs/id") => id(),
        Some("#/$defs/locale") => locale(),
        Some("#/$defs/scalar") => scalar(),
        Some("#/$defs/weight") => weight(),
        _ => value,
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
        "maxLength": crate::format::reader::MAX_ID,
    })
}

fn locale() -> Value {
    pattern("^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$")
}

fn weight() -> Value {
    json!({ "enum": ["strong", "medium", "weak"] })
}

/// A decimal number of zero or more.
pub(crate) fn decimal() -> Value {
    json!({ "type": "number", "minimum": 0 })
}

/// Whether something stands in a referral by itself.
pub(crate) fn disclose() -> Value {
    json!({ "enum": ["by-default", "never-by-default"] })
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
