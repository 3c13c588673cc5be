//! Texts that are put into other texts: each must exist, none may come back to itself, and together
//! they may not grow beyond what is shown.

use crate::format::problem::{Problems, Severity, Source};
use crate::format::reader::shorten;
use crate::format::texts::place_of;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use std::collections::{BTreeMap, HashMap};

/// Messages and terms that one may lead through: deeper is refused, so that this check stays shallow.
const MAX_STEPS: usize = 20;

/// Placeables that one text may come to, those of the texts in it included: with more, Fluent's resolver
/// gives up. Twenty texts that each hold the next one twice would come to a million.
const MAX_PARTS: usize = 100;

/// A message (false) or a term (true), by name.
type Name<'s> = (bool, &'s str);

/// What a text is made of, its value and its attributes each for itself.
#[derive(Default)]
struct Parts<'s> {
    placeables: usize,
    uses: Vec<Name<'s>>,
}

/// What each text is made of.
type Uses<'s> = BTreeMap<Name<'s>, Vec<Parts<'s>>>;

/// Notes references that lead nowhere or in a circle.
pub(crate) fn check<'s>(
    source: &Source<'s>,
    resource: &Resource<&'s str>,
    problems: &mut Problems,
) {
    // In order, so that the same are noted first when there are too many to note.
    let mut uses: Uses<'s> = BTreeMap::new();
    for entry in &resource.body {
        let (name, value, attributes) = match entry {
            Entry::Message(m) => ((false, m.id.name), m.value.as_ref(), &m.attributes),
            Entry::Term(t) => ((true, t.id.name), Some(&t.value), &t.attributes),
            _ => continue,
        };
        let found = uses.entry(name).or_default();
        for pattern in value.into_iter().chain(attributes.iter().map(|a| &a.value)) {
            let mut parts = Parts::default();
            collect(pattern, &mut parts);
            found.push(parts);
        }
    }
    let mut error = |name: &str, code, more: Option<(&'static str, String)>| {
        let parameters = [("name", shorten(name))].into_iter().chain(more);
        problems.add(
            Severity::Error,
            source,
            place_of(source, name),
            code,
            parameters,
        );
    };
    for (is_term, name) in uses.values().flatten().flat_map(|parts| &parts.uses) {
        if !uses.contains_key(&(*is_term, *name)) {
            error(name, "text-unknown-reference", None);
        }
    }
    let heights = heights(&uses);
    for (_, name) in uses.keys().filter(|name| !heights.contains_key(*name)) {
        error(name, "text-cycle", None);
    }
    for (_, name) in too_many_parts(&uses, &heights) {
        let maximum = ("maximum", MAX_PARTS.to_string());
        error(name, "text-too-many-parts", Some(maximum));
    }
}

/// The texts that grow beyond [`MAX_PARTS`]. Counted from below, and no further than just beyond.
fn too_many_parts<'s>(uses: &Uses<'s>, heights: &HashMap<Name<'s>, usize>) -> Vec<Name<'s>> {
    let mut from_below: Vec<Name<'s>> = heights.keys().copied().collect();
    from_below.sort_by_key(|name| (heights[name], *name));
    let mut counted: HashMap<Name<'s>, usize> = HashMap::new();
    for name in &from_below {
        let whole = |parts: &Parts<'s>| {
            let inner = parts
                .uses
                .iter()
                .map(|used| counted.get(used).copied().unwrap_or(0));
            (parts.placeables + inner.sum::<usize>()).min(MAX_PARTS + 1)
        };
        let most = uses[name].iter().map(whole).max().unwrap_or(0);
        counted.insert(*name, most);
    }
    from_below.retain(|name| counted[name] > MAX_PARTS);
    from_below
}

/// How many steps lead down from each text. Those in a circle, that lead to one, or that are too high
/// have none.
fn heights<'s>(uses: &Uses<'s>) -> HashMap<Name<'s>, usize> {
    let mut users: HashMap<Name<'s>, Vec<Name<'s>>> = HashMap::new();
    let mut waits_for: HashMap<Name<'s>, usize> = HashMap::new();
    let mut settled = Vec::new();
    for (name, parts) in uses {
        let used = parts.iter().flat_map(|parts| &parts.uses);
        let known: Vec<&Name<'s>> = used.filter(|used| uses.contains_key(*used)).collect();
        for used in &known {
            users.entry(**used).or_default().push(*name);
        }
        if known.is_empty() {
            settled.push(*name);
        } else {
            waits_for.insert(*name, known.len());
        }
    }
    let mut heights = HashMap::new();
    for height in 0..MAX_STEPS {
        let mut next = Vec::new();
        for name in settled {
            heights.insert(name, height);
            for user in users.remove(&name).unwrap_or_default() {
                let left = waits_for.entry(user).or_default();
                *left = left.saturating_sub(1);
                if *left == 0 {
                    next.push(user);
                }
            }
        }
        settled = next;
    }
    heights
}

fn collect<'s>(pattern: &Pattern<&'s str>, found: &mut Parts<'s>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            found.placeables += 1;
            collect_expression(expression, found);
        }
    }
}

fn collect_expression<'s>(expression: &Expression<&'s str>, found: &mut Parts<'s>) {
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
        InlineExpression::MessageReference { id, .. } => found.uses.push((false, id.name)),
        InlineExpression::TermReference { id, .. } => found.uses.push((true, id.name)),
        InlineExpression::Placeable { expression } => collect_expression(expression, found),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::FunctionReference { .. }
        | InlineExpression::VariableReference { .. } => {}
    }
}
