//! Formulas as the expressions of XLSForm.

use crate::formula::Formula;
use repere_protocol::{Kind, NonAnswer, Question};

/// A question's name in a form: its id, with `_` before a digit, since a name of XML cannot begin with one.
pub(crate) fn name(id: &str) -> String {
    if id.starts_with(|c: char| c.is_ascii_digit()) {
        format!("_{id}")
    } else {
        id.to_owned()
    }
}

/// The non-answers that a question offers in a form: those whose codes are not options of its own.
pub(crate) fn non_answers(question: &Question) -> impl Iterator<Item = &'static str> {
    let codes = question.codes();
    NonAnswer::ALL
        .into_iter()
        .map(NonAnswer::code)
        .filter(move |code| !codes.iter().any(|own| own == code))
}

/// The expression; `None` when nothing needs to be said, because it is always true.
pub(crate) fn expression(formula: &Formula<'_>) -> Option<String> {
    match formula {
        Formula::True => None,
        formula => Some(written(formula, false)),
    }
}

/// `within`: another expression stands around it, so what is joined needs brackets.
fn written(formula: &Formula<'_>, within: bool) -> String {
    let joined = |parts: Vec<String>, word: &str| {
        let several = parts.len() > 1;
        let text = parts.join(word);
        if several && within {
            format!("({text})")
        } else {
            text
        }
    };
    match formula {
        Formula::True => "true()".to_owned(),
        Formula::False => "false()".to_owned(),
        Formula::Chosen(question, codes) => {
            let codes = codes.iter().map(|code| chosen(question, code));
            joined(codes.collect(), " or ")
        }
        Formula::NotChosen(question, codes) => {
            let mut parts = vec![format!("${{{}}} != ''", name(&question.id))];
            let not = |code: &str| format!("not({})", chosen(question, code));
            parts.extend(codes.iter().map(|code| not(code)));
            parts.extend(non_answers(question).map(not));
            joined(parts, " and ")
        }
        Formula::AtLeast(question, number) => format!("${{{}}} >= {number}", name(&question.id)),
        Formula::AtMost(question, number) => format!("${{{}}} <= {number}", name(&question.id)),
        Formula::Equal(question, number) => format!("${{{}}} = {number}", name(&question.id)),
        Formula::All(parts) => joined(parts.iter().map(|p| written(p, true)).collect(), " and "),
        Formula::Any(parts) => joined(parts.iter().map(|p| written(p, true)).collect(), " or "),
        Formula::Count(least, parts) => {
            let parts: Vec<String> = parts
                .iter()
                .map(|part| format!("if({}, 1, 0)", written(part, false)))
                .collect();
            let text = format!("{} >= {least}", parts.join(" + "));
            if within { format!("({text})") } else { text }
        }
    }
}

fn chosen(question: &Question, code: &str) -> String {
    let name = name(&question.id);
    if question.kind == Kind::Choices {
        format!("selected(${{{name}}}, '{code}')")
    } else {
        format!("${{{name}}} = '{code}'")
    }
}

/// What is allowed as an answer.
pub(crate) fn constraint(question: &Question) -> Option<String> {
    match question.kind {
        Kind::Number => {
            let least = question.minimum.map(|number| format!(". >= {number}"));
            let greatest = question.maximum.map(|number| format!(". <= {number}"));
            let parts: Vec<String> = least.into_iter().chain(greatest).collect();
            (!parts.is_empty()).then(|| parts.join(" and "))
        }
        Kind::Choices => {
            let mut codes: Vec<&str> = question.exclusive.iter().map(String::as_str).collect();
            non_answers(question).for_each(|code| codes.push(code));
            let alone = codes.iter().map(|code| format!("selected(., '{code}')"));
            let alone: Vec<String> = alone.collect();
            (!alone.is_empty())
                .then(|| format!("count-selected(.) = 1 or not({})", alone.join(" or ")))
        }
        _ => None,
    }
}
