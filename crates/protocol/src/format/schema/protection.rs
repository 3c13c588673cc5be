//! The schema of what protects the person, and of quotients and the data that they compare with.

use crate::format::schema::{Schema, decimal, reference, some};
use serde_json::{Value, json};

impl Schema<'_> {
    pub(crate) fn always(&self) -> Value {
        let keys = vec![
            ("roles", some(reference("id"))),
            ("when", reference("condition_of_outcome")),
            ("steps", some(reference("id"))),
        ];
        self.block("always", &["steps"], keys)
    }

    pub(crate) fn raised_together(&self) -> Value {
        let keys = vec![
            ("indicator", reference("id")),
            ("when", reference("condition_of_question")),
        ];
        self.block("raised-together", &["indicator", "when"], keys)
    }

    pub(crate) fn reference(&self) -> Value {
        // Editors know a date as a string with a format, and TOML has dates of its own.
        let day = || json!({ "type": "string", "format": "date" });
        self.block(
            "reference",
            &["id", "value", "unit", "valid_from", "source", "verified_by"],
            vec![
                ("id", reference("id")),
                ("value", decimal()),
                ("unit", json!({ "type": "string" })),
                ("valid_from", day()),
                ("source", json!({ "type": "string" })),
                ("verified_by", json!({ "type": "string" })),
                ("verified_on", day()),
            ],
        )
    }

    pub(crate) fn quotient(&self) -> Value {
        let below = self.block(
            "below",
            &["reference"],
            vec![("reference", reference("id")), ("share", decimal())],
        );
        let mut quotient = self.block(
            "quotient",
            &["of", "by", "below"],
            vec![
                ("of", reference("id")),
                ("by", reference("id")),
                ("by_times", decimal()),
                ("below", json!({ "anyOf": [decimal(), below] })),
            ],
        );
        quotient["description"] = self.words("condition", "quotient");
        quotient
    }
}
