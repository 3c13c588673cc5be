//! Conditions with their constants, joined and simplified.

use repere_protocol::{Condition, Scalar, Test};
use std::collections::HashSet;

/// A condition with its constants.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Logic {
    True,
    False,
    If(Condition),
}

/// A condition that always holds, or never.
pub(crate) fn constant(holds: bool) -> Logic {
    if holds { Logic::True } else { Logic::False }
}

/// At least so many parts hold; where that is not wanted, so many of the contraries hold that fewer parts do.
pub(crate) fn at_least(parts: &[Vec<Logic>; 2], least: i64, wanted: bool) -> Logic {
    let total = i64::try_from(parts[0].len()).unwrap_or(i64::MAX);
    let (parts, mut least) = if wanted {
        (&parts[0], least)
    } else {
        (&parts[1], total - least + 1)
    };
    let mut open = Vec::new();
    for part in parts {
        match part {
            Logic::True => least -= 1,
            Logic::False => {}
            Logic::If(condition) => open.push(condition.clone()),
        }
    }
    let total = i64::try_from(open.len()).unwrap_or(i64::MAX);
    let conditions = || open.iter().cloned().map(Logic::If).collect();
    match least {
        ..=0 => Logic::True,
        1 => any(conditions()),
        least if least > total => Logic::False,
        least if least == total => all(conditions()),
        least => match u32::try_from(least) {
            Ok(at_least) => Logic::If(Condition::Of { of: open, at_least }),
            Err(_) => Logic::False,
        },
    }
}

/// Every part holds.
pub(crate) fn all(parts: Vec<Logic>) -> Logic {
    let mut conditions = Vec::new();
    for part in parts {
        match part {
            Logic::True => {}
            Logic::False => return Logic::False,
            Logic::If(Condition::All(inner)) => conditions.extend(inner),
            Logic::If(condition) => conditions.push(condition),
        }
    }
    match conditions.len() {
        0 => Logic::True,
        1 => Logic::If(conditions.remove(0)),
        _ => Logic::If(Condition::All(conditions)),
    }
}

/// At least one part holds; several values of one question become one test.
pub(crate) fn any(parts: Vec<Logic>) -> Logic {
    let mut conditions: Vec<Condition> = Vec::new();
    for part in parts {
        match part {
            Logic::True => return Logic::True,
            Logic::False => {}
            Logic::If(Condition::Any(inner)) => {
                inner.into_iter().for_each(|c| join(&mut conditions, c));
            }
            Logic::If(condition) => join(&mut conditions, condition),
        }
    }
    match conditions.len() {
        0 => Logic::False,
        1 => Logic::If(conditions.remove(0)),
        _ => Logic::If(Condition::Any(conditions)),
    }
}

/// Adds a condition; the same question's values are put together with those of the condition before.
fn join(conditions: &mut Vec<Condition>, next: Condition) {
    if let (
        Some(Condition::Question { question, test }),
        Condition::Question {
            question: same,
            test: more,
        },
    ) = (conditions.last_mut(), &next)
        && question == same
        && let (Some(mut values), Some(more)) = (values(test), values(more))
    {
        for value in more {
            if !values.contains(&value) {
                values.push(value);
            }
        }
        *test = match values.as_slice() {
            [one] => Test::Is(one.clone()),
            _ => Test::AnyOf(values),
        };
        return;
    }
    conditions.push(next);
}

fn values(test: &Test) -> Option<Vec<Scalar>> {
    match test {
        Test::Is(value) => Some(vec![value.clone()]),
        Test::AnyOf(values) => Some(values.clone()),
        _ => None,
    }
}

/// How deep conditions are nested.
pub(crate) fn depth(condition: &Condition) -> u32 {
    let deepest = |parts: &[Condition]| parts.iter().map(depth).max().unwrap_or(0);
    1 + match condition {
        Condition::All(parts) | Condition::Any(parts) | Condition::Of { of: parts, .. } => {
            deepest(parts)
        }
        Condition::Not(inner) => depth(inner),
        _ => 0,
    }
}

/// The questions that are negated where nothing beside it says that they have an answer: there the
/// form would ask without one, and the protocol does not.
pub(crate) fn unguarded(condition: &Condition, guarded: &HashSet<String>, found: &mut Vec<String>) {
    match condition {
        Condition::All(parts) => {
            let mut guarded = guarded.clone();
            guarded.extend(parts.iter().filter_map(|part| match part {
                Condition::Question { question, .. } => Some(question.clone()),
                _ => None,
            }));
            parts
                .iter()
                .for_each(|part| unguarded(part, &guarded, found));
        }
        Condition::Any(parts) | Condition::Of { of: parts, .. } => parts
            .iter()
            .for_each(|part| unguarded(part, guarded, found)),
        Condition::Not(inner) => {
            if let Condition::Question { question, .. } = &**inner
                && !guarded.contains(question)
                && !found.contains(question)
            {
                found.push(question.clone());
            }
        }
        _ => {}
    }
}
