//! The JSON Schema of `cases.toml`.

use crate::format::schema::{Schema, besides, id, list, needs, reference};
use crate::{NonAnswer, Provenance};
use serde_json::{Value, json};

/// The schema of `cases.toml`.
pub fn cases_schema(describe: &dyn Fn(&str) -> String) -> Value {
    let schema = Schema { describe };
    let outcome = || reference("id");
    let expect = schema.block(
        "expect",
        &["outcome"],
        vec![
            ("outcome", outcome()),
            ("lowest", outcome()),
            ("highest", outcome()),
            ("positive", list(reference("id"))),
            ("present", list(reference("id"))),
            ("absent", list(reference("id"))),
            ("exploitations", list(reference("id"))),
            ("contradictions", list(reference("id"))),
            ("role", reference("id")),
            ("steps_include", list(reference("id"))),
            ("steps_exclude", list(reference("id"))),
            (
                "scores",
                json!({
                    "type": "object",
                    "propertyNames": reference("id"),
                    "additionalProperties": { "type": "integer" },
                }),
            ),
        ],
    );
    let mut case = schema.block(
        "case",
        &["id", "expect"],
        vec![
            ("id", reference("id")),
            ("description", json!({ "type": "string" })),
            (
                "answers",
                json!({
                    "type": "object",
                    "propertyNames": reference("id"),
                    "additionalProperties": reference("answer"),
                }),
            ),
            ("indicators", list(reference("id"))),
            ("presumed_minor", json!({ "type": "boolean" })),
            ("expect", expect),
        ],
    );
    case["oneOf"] = json!([{ "required": ["answers"] }, { "required": ["indicators"] }]);
    besides(&mut case, vec![needs("presumed_minor", &["indicators"])]);
    let given = schema.block(
        "answer",
        &["answer"],
        vec![
            ("answer", reference("short_answer")),
            (
                "provenance",
                json!({ "enum": Provenance::ALL.map(Provenance::code) }),
            ),
        ],
    );
    let non_answers = NonAnswer::ALL.map(NonAnswer::code);
    let short = json!({
        "anyOf": [
            { "enum": non_answers, "description": describe("schema-answer-non-answer") },
            { "type": "string", "description": describe("schema-answer-code") },
            { "type": "boolean" },
            { "type": "integer" },
            { "type": "array", "items": reference("id") },
            tagged(),
        ],
    });
    let mut root = schema.block("cases", &[], vec![("case", list(reference("case")))]);
    root["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    root["title"] = json!(describe("schema-cases"));
    root["$defs"] = json!({
        "id": id(),
        "case": case,
        "short_answer": short,
        "answer": { "anyOf": [reference("short_answer"), given] },
    });
    root
}

/// An answer in the form in which it is stored.
fn tagged() -> Value {
    json!({
        "type": "object",
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": false,
        "properties": {
            "code": { "type": "string" },
            "codes": { "type": "array", "items": { "type": "string" } },
            "number": { "type": "integer" },
            "date": { "type": "string" },
            "text": { "type": "string" },
            "unanswered": { "enum": NonAnswer::ALL.map(NonAnswer::code) },
        },
    })
}
