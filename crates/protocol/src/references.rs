//! Texts that are put into other texts: each must exist, and none may come back to itself.

use crate::problem::{Problems, Severity, Source};
use crate::reader::shorten;
use crate::texts::place_of;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use std::collections::HashMap;

/// Messages and terms that one may lead through: deeper is refused, so that this check stays shallow.
const MAX_STEPS: usize = 20;

/// A message (false) or a term (true), by name.
type Name<'s> = (bool, &'s str);

/// Notes references that lead nowhere or in a circle.
pub(crate) fn check<'s>(
    source: &Source<'s>,
    resource: &Resource<&'s str>,
    problems: &mut Problems,
) {
    let mut uses: HashMap<Name<'s>, Vec<Name<'s>>> = HashMap::new();
    for entry in &resource.body {
        let (name, value, attributes) = match entry {
            Entry::Message(m) => ((false, m.id.name), m.value.as_ref(), &m.attributes),
            Entry::Term(t) => ((true, t.id.name), Some(&t.value), &t.attributes),
            _ => continue,
        };
        let found = uses.entry(name).or_default();
        for pattern in value.into_iter().chain(attributes.iter().map(|a| &a.value)) {
            collect(pattern, found);
        }
    }
    for found in uses.values() {
        for (is_term, name) in found {
            if !uses.contains_key(&(*is_term, *name)) {
                let place = place_of(source, name);
                let parameters = [("name", shorten(name))];
                problems.add(
                    Severity::Error,
                    source,
                    place,
                    "text-unknown-reference",
                    parameters,
                );
            }
        }
    }
    let height = heights(&uses);
    for (_, name) in uses.keys().filter(|name| !height.contains_key(*name)) {
        let parameters = [("name", shorten(name))];
        problems.add(
            Severity::Error,
            source,
            place_of(source, name),
            "text-cycle",
            parameters,
        );
    }
}

/// How many steps lead down from each text. Those in a circle, that lead to one, or that are too high
/// have none.
fn heights<'s>(uses: &HashMap<Name<'s>, Vec<Name<'s>>>) -> HashMap<Name<'s>, usize> {
    let mut heights: HashMap<Name<'s>, usize> = HashMap::new();
    for height in 0..MAX_STEPS {
        let settled: Vec<Name<'s>> = uses
            .iter()
            .filter(|(name, _)| !heights.contains_key(*name))
            .filter(|(_, used)| {
                used.iter()
                    .all(|name| heights.contains_key(name) || !uses.contains_key(name))
            })
            .map(|(name, _)| *name)
            .collect();
        if settled.is_empty() {
            break;
        }
        heights.extend(settled.into_iter().map(|name| (name, height)));
    }
    heights
}

fn collect<'s>(pattern: &Pattern<&'s str>, found: &mut Vec<Name<'s>>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, found);
        }
    }
}

fn collect_expression<'s>(expression: &Expression<&'s str>, found: &mut Vec<Name<'s>>) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            variants
                .iter()
                .for_each(|variant| collect(&variant.value, found));
            selector
        }
    };
    match inline {
        InlineExpression::MessageReference { id, .. } => found.push((false, id.name)),
        InlineExpression::TermReference { id, .. } => found.push((true, id.name)),
        InlineExpression::Placeable { expression } => collect_expression(expression, found),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::FunctionReference { .. }
        | InlineExpression::VariableReference { .. } => {}
    }
}
