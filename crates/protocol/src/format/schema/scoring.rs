//! The schema of what the answers mean: dimensions, rules, scores, outcomes.

use crate::format::schema::{
    Schema, TESTS, besides, count, disclose, list, needs, one_of, reference, required, some, when,
};
use serde_json::{Value, json};

impl Schema<'_> {
    pub(crate) fn dimension(&self) -> Value {
        let mut sides = list(reference("id"));
        sides["minItems"] = json!(2);
        sides["maxItems"] = json!(2);
        self.block(
            "dimension",
            &["id", "positive_when"],
            vec![
                ("id", reference("id")),
                ("element", json!({ "enum": ["act", "means", "purpose"] })),
                ("phase", reference("id")),
                ("view", reference("id")),
                ("sides", sides),
                ("positive_when", some(reference("rule"))),
                ("indicator", list(reference("indicator"))),
                ("member", list(reference("member"))),
            ],
        )
    }

    pub(crate) fn rule(&self) -> Value {
        let counts = ["strong", "medium", "weak", "medium_or_weak", "each_side"];
        let keys = counts.map(|key| (key, count(0)));
        let mut rule = self.block("rule", &[], keys.into());
        rule["minProperties"] = json!(1);
        rule
    }

    pub(crate) fn indicator(&self) -> Value {
        let mut indicator = self.block(
            "indicator",
            &["id"],
            vec![
                ("id", reference("id")),
                ("side", reference("id")),
                ("adult", reference("weight")),
                ("child", reference("weight")),
                ("htcds", list(reference("fact"))),
                ("disclose", disclose()),
            ],
        );
        indicator["anyOf"] = json!([{ "required": ["adult"] }, { "required": ["child"] }]);
        indicator
    }

    pub(crate) fn member(&self) -> Value {
        let mut member = self.block(
            "member",
            &["indicator"],
            vec![
                ("indicator", reference("id")),
                ("side", reference("id")),
                ("adult", reference("weight")),
                ("child", reference("weight")),
            ],
        );
        member["anyOf"] = json!([{ "required": ["adult"] }, { "required": ["child"] }]);
        member
    }

    pub(crate) fn score(&self) -> Value {
        let keys = vec![("id", reference("id")), ("add", some(reference("summand")))];
        self.block("score", &["id", "add"], keys)
    }

    pub(crate) fn summand(&self) -> Value {
        let mut summand = self.block(
            "summand",
            &["points"],
            vec![
                ("indicator", reference("id")),
                ("question", reference("id")),
                ("is", reference("scalar")),
                ("any_of", some(reference("scalar"))),
                ("at_least", json!({ "type": "integer" })),
                ("at_most", json!({ "type": "integer" })),
                (
                    "points",
                    json!({ "type": "integer", "minimum": -1_000_000, "maximum": 1_000_000, "not": { "const": 0 } }),
                ),
                ("lowers", json!({ "type": "boolean" })),
            ],
        );
        summand["oneOf"] = one_of(&["indicator", "question"])["oneOf"].take();
        let negative = json!({ "properties": { "points": { "type": "integer", "maximum": -1 } } });
        let mut rules = vec![
            when(required(&"question"), one_of(&TESTS)),
            when(negative, required(&"lowers")),
        ];
        rules.extend(TESTS.iter().map(|test| needs(test, &["question"])));
        besides(&mut summand, rules);
        summand
    }

    pub(crate) fn exploitation(&self) -> Value {
        self.block(
            "exploitation",
            &["id", "when"],
            vec![
                ("id", reference("id")),
                ("when", reference("condition_of_exploitation")),
                ("htcds", list(reference("fact"))),
            ],
        )
    }

    pub(crate) fn contradiction(&self) -> Value {
        let keys = vec![
            ("id", reference("id")),
            ("when", reference("condition_of_questions")),
        ];
        self.block("contradiction", &["id", "when"], keys)
    }

    pub(crate) fn hand_on(&self) -> Value {
        let keys = vec![
            ("pack", reference("id")),
            ("answers", some(reference("handed"))),
        ];
        self.block("hand-on", &["pack", "answers"], keys)
    }

    pub(crate) fn handed(&self) -> Value {
        let answer = json!({
            "anyOf": [
                reference("scalar"),
                { "type": "array", "items": reference("id") },
            ],
        });
        self.block(
            "handed",
            &["question", "to"],
            vec![
                ("question", reference("id")),
                ("when", reference("test")),
                ("to", reference("id")),
                ("answer", answer),
            ],
        )
    }

    pub(crate) fn outcome(&self) -> Value {
        self.block(
            "outcome",
            &["id"],
            vec![
                ("id", reference("id")),
                ("when", reference("condition_of_outcome")),
                ("next_steps", list(reference("id"))),
            ],
        )
    }
}
