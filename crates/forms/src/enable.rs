//! Formulas as what enables an item of a questionnaire: `enableWhen`, or an expression in FHIRPath.

use crate::fhir::system;
use crate::formula::Formula;
use repere_protocol::{Kind, Pack, Question};
use serde_json::{Value, json};

/// An item is enabled by an expression: HL7 SDC guide, understood by fewer programs than `enableWhen`.
const EXPRESSION: &str =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression";

/// What enables an item.
pub(crate) enum Enable {
    Always,
    /// `enableWhen`: all of these, or one of them.
    When {
        all: bool,
        conditions: Vec<Value>,
    },
    /// The extension with an expression: `enableWhen` cannot nest.
    Expression(Value),
}

pub(crate) fn enable(pack: &Pack, formula: &Formula<'_>) -> Enable {
    if *formula == Formula::True {
        return Enable::Always;
    }
    if let Some(conditions) = alternatives(pack, formula) {
        return Enable::When {
            all: false,
            conditions,
        };
    }
    if let Formula::All(parts) = formula {
        let each: Option<Vec<Value>> = parts
            .iter()
            .map(|part| alternatives(pack, part).filter(|one| one.len() == 1))
            .map(|one| one.map(|mut one| one.remove(0)))
            .collect();
        if let Some(conditions) = each {
            return Enable::When {
                all: true,
                conditions,
            };
        }
    }
    Enable::Expression(json!({
        "url": EXPRESSION,
        "valueExpression": { "language": "text/fhirpath", "expression": path(formula) },
    }))
}

/// Simple conditions of which one must hold, if the formula is no more than that.
fn alternatives(pack: &Pack, formula: &Formula<'_>) -> Option<Vec<Value>> {
    let number = |question: &Question, operator: &str, number: i64| {
        let number = i32::try_from(number).ok()?;
        Some(vec![json!({
            "question": question.id,
            "operator": operator,
            "answerInteger": number,
        })])
    };
    match formula {
        Formula::Chosen(question, codes) => {
            let each = codes.iter().map(|code| match question.kind {
                Kind::YesNo => json!({
                    "question": question.id,
                    "operator": "=",
                    "answerBoolean": code == "yes",
                }),
                _ => json!({
                    "question": question.id,
                    "operator": "=",
                    "answerCoding": { "system": system(pack, question), "code": code },
                }),
            });
            Some(each.collect())
        }
        Formula::AtLeast(question, least) => number(question, ">=", *least),
        Formula::AtMost(question, most) => number(question, "<=", *most),
        Formula::Equal(question, value) => number(question, "=", *value),
        Formula::Any(parts) => {
            let parts: Option<Vec<Vec<Value>>> =
                parts.iter().map(|part| alternatives(pack, part)).collect();
            Some(parts?.concat())
        }
        _ => None,
    }
}

/// The formula in FHIRPath, over the response.
fn path(formula: &Formula<'_>) -> String {
    let value = |question: &Question| {
        format!(
            "%resource.repeat(item).where(linkId = '{}').answer.value",
            question.id
        )
    };
    let among = |question: &Question, codes: &[String]| {
        let test = match question.kind {
            Kind::YesNo => codes
                .iter()
                .map(|code| format!("$this = {}", code == "yes"))
                .collect::<Vec<_>>(),
            _ => codes
                .iter()
                .map(|code| format!("code = '{code}'"))
                .collect(),
        };
        format!("{}.where({}).exists()", value(question), test.join(" or "))
    };
    let number = |question: &Question, test: String| {
        format!("{}.where($this {test}).exists()", value(question))
    };
    let joined = |parts: &[Formula<'_>], word: &str| {
        let parts: Vec<String> = parts.iter().map(path).collect();
        format!("({})", parts.join(word))
    };
    match formula {
        Formula::True => "true".to_owned(),
        Formula::False => "false".to_owned(),
        Formula::Chosen(question, codes) => among(question, codes),
        Formula::NotChosen(question, codes) => format!(
            "({}.code.exists() and {}.not())",
            value(question),
            among(question, codes)
        ),
        Formula::AtLeast(question, least) => number(question, format!(">= {least}")),
        Formula::AtMost(question, most) => number(question, format!("<= {most}")),
        Formula::Equal(question, equal) => number(question, format!("= {equal}")),
        Formula::All(parts) => joined(parts, " and "),
        Formula::Any(parts) => joined(parts, " or "),
        Formula::Count(least, parts) => {
            let each = parts
                .iter()
                .map(|part| format!("iif({}, 1, 0)", path(part)));
            format!("({} >= {least})", each.collect::<Vec<_>>().join(" + "))
        }
    }
}
