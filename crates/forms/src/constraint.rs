//! What a form allows as an answer (`constraint`), as far as a protocol can say it: bounds of a number,
//! and choices that exclude all others.

use crate::expression::{Comparison, Expression, parse};

/// Bounds of a whole number, and whether the expression says more than them.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Bounds {
    pub(crate) minimum: Option<i64>,
    pub(crate) maximum: Option<i64>,
    pub(crate) more: bool,
}

/// Reads `. >= 0 and . <= 168`.
pub(crate) fn bounds(text: &str) -> Bounds {
    let mut bounds = Bounds::default();
    let Ok(expression) = parse(text) else {
        bounds.more = true;
        return bounds;
    };
    let parts = match expression {
        Expression::And(parts) => parts,
        one => vec![one],
    };
    for part in &parts {
        let limit = match part {
            Expression::Compare(comparison, left, right) => match (&**left, &**right) {
                (Expression::Own, Expression::Number(number)) => Some((*comparison, *number)),
                (Expression::Number(number), Expression::Own) => {
                    Some((comparison.turned(), *number))
                }
                _ => None,
            },
            _ => None,
        };
        // Beyond this a number in a spreadsheet is not exact (2^53).
        match limit.filter(|(_, number)| number.abs() < 9_007_199_254_740_992.0) {
            Some((Comparison::Greater, number)) => bounds.at_least(number.floor() as i64 + 1),
            Some((Comparison::GreaterOrEqual, number)) => bounds.at_least(number.ceil() as i64),
            Some((Comparison::Less, number)) => bounds.at_most(number.ceil() as i64 - 1),
            Some((Comparison::LessOrEqual, number)) => bounds.at_most(number.floor() as i64),
            _ => bounds.more = true,
        }
    }
    if let (Some(minimum), Some(maximum)) = (bounds.minimum, bounds.maximum)
        && minimum > maximum
    {
        return Bounds {
            more: true,
            ..Bounds::default()
        };
    }
    bounds
}

impl Bounds {
    fn at_least(&mut self, number: i64) {
        self.minimum = Some(self.minimum.map_or(number, |least| least.max(number)));
    }

    fn at_most(&mut self, number: i64) {
        self.maximum = Some(self.maximum.map_or(number, |greatest| greatest.min(number)));
    }
}

/// Work that constraints on choices may take together, in steps of evaluation.
pub(crate) const MAX_WORK: usize = 20_000_000;
/// Characters that a constraint on choices may have.
const MAX_CHARS: usize = 2_000;
/// Up to so many choices, all combinations are tried.
const MAX_TRIED_ALL: usize = 10;

/// The choices that exclude all others, if that is all that the constraint says; `None` otherwise.
///
/// The rule is not read off the text, which people write in many ways: it is tried on combinations.
/// `work` is what is left of [`MAX_WORK`].
pub(crate) fn exclusive(text: &str, names: &[&str], work: &mut usize) -> Option<Vec<usize>> {
    if text.len() > MAX_CHARS {
        return None;
    }
    let expression = parse(text).ok()?;
    let tried = combinations(names.len());
    *work = work.checked_sub(tried.len().saturating_mul(text.len()))?;
    let mut allowed = Vec::with_capacity(tried.len());
    for combination in &tried {
        let chosen: Vec<&str> = combination.iter().map(|index| names[*index]).collect();
        allowed.push(truth(&value(&expression, &chosen)?));
    }
    let excludes = |choice: usize| {
        let mut with_others = tried
            .iter()
            .zip(&allowed)
            .filter(|(combination, _)| combination.len() > 1 && combination.contains(&choice));
        names.len() > 1 && with_others.all(|(_, allowed)| !allowed)
    };
    let exclusive: Vec<usize> = (0..names.len())
        .filter(|choice| excludes(*choice))
        .collect();
    let as_said = tried.iter().zip(&allowed).all(|(combination, allowed)| {
        let clash =
            combination.len() > 1 && combination.iter().any(|choice| exclusive.contains(choice));
        *allowed != clash
    });
    as_said.then_some(exclusive)
}

/// Combinations to try, none of them empty: all of them for a short list, else singles, pairs, all at
/// once and all but one.
fn combinations(count: usize) -> Vec<Vec<usize>> {
    if count <= MAX_TRIED_ALL {
        return (1_u32..1 << count)
            .map(|bits| (0..count).filter(|index| bits >> index & 1 == 1).collect())
            .collect();
    }
    let mut tried: Vec<Vec<usize>> = (0..count).map(|one| vec![one]).collect();
    tried.extend((0..count).flat_map(|one| (one + 1..count).map(move |two| vec![one, two])));
    tried.push((0..count).collect());
    tried.extend((0..count).map(|missing| (0..count).filter(|i| *i != missing).collect()));
    tried
}

enum Value {
    Truth(bool),
    Number(f64),
    Text(String),
}

fn truth(value: &Value) -> bool {
    match value {
        Value::Truth(truth) => *truth,
        Value::Number(number) => *number != 0.0 && !number.is_nan(),
        Value::Text(text) => !text.is_empty(),
    }
}

fn number(value: &Value) -> f64 {
    match value {
        Value::Truth(truth) => f64::from(u8::from(*truth)),
        Value::Number(number) => *number,
        Value::Text(text) => text.trim().parse().unwrap_or(f64::NAN),
    }
}

/// The value of an expression for an answer of several choices; `None` for what only a form knows.
fn value(expression: &Expression, chosen: &[&str]) -> Option<Value> {
    let is_true = |part: &Expression| value(part, chosen).map(|value| truth(&value));
    Some(match expression {
        Expression::Text(text) => Value::Text(text.clone()),
        Expression::Number(number) => Value::Number(*number),
        Expression::Own => Value::Text(chosen.join(" ")),
        Expression::And(parts) => {
            let parts: Option<Vec<bool>> = parts.iter().map(is_true).collect();
            Value::Truth(parts?.iter().all(|part| *part))
        }
        Expression::Or(parts) => {
            let parts: Option<Vec<bool>> = parts.iter().map(is_true).collect();
            Value::Truth(parts?.iter().any(|part| *part))
        }
        Expression::Sum(parts) => {
            let parts: Option<Vec<f64>> = parts
                .iter()
                .map(|part| value(part, chosen).map(|value| number(&value)))
                .collect();
            Value::Number(parts?.iter().sum())
        }
        Expression::Compare(comparison, left, right) => Value::Truth(compared(
            *comparison,
            &value(left, chosen)?,
            &value(right, chosen)?,
        )),
        Expression::Call(name, arguments) => match (name.as_str(), arguments.as_slice()) {
            ("true", []) => Value::Truth(true),
            ("false", []) => Value::Truth(false),
            ("not", [inner]) => Value::Truth(!is_true(inner)?),
            ("count-selected", [Expression::Own]) => Value::Number(chosen.len() as f64),
            ("selected", [Expression::Own, Expression::Text(name)]) => {
                Value::Truth(chosen.contains(&name.as_str()))
            }
            ("selected", [Expression::Own, Expression::Number(name)]) => {
                Value::Truth(chosen.contains(&name.to_string().as_str()))
            }
            ("if", [condition, then, otherwise]) => {
                let branch = if is_true(condition)? { then } else { otherwise };
                value(branch, chosen)?
            }
            _ => return None,
        },
        Expression::Answer(_) | Expression::Arithmetic => return None,
    })
}

fn compared(comparison: Comparison, left: &Value, right: &Value) -> bool {
    let (first, second) = (number(left), number(right));
    match comparison {
        Comparison::Less => first < second,
        Comparison::LessOrEqual => first <= second,
        Comparison::Greater => first > second,
        Comparison::GreaterOrEqual => first >= second,
        Comparison::Equal | Comparison::NotEqual => {
            let equal = match (left, right) {
                (Value::Text(left), Value::Text(right)) => left == right,
                (Value::Truth(_), _) | (_, Value::Truth(_)) => truth(left) == truth(right),
                _ => (first - second).abs() < f64::EPSILON,
            };
            equal == (comparison == Comparison::Equal)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Bounds, MAX_WORK, bounds, exclusive};

    #[track_caller]
    fn check_bounds(text: &str, minimum: Option<i64>, maximum: Option<i64>, more: bool) {
        let expected = Bounds {
            minimum,
            maximum,
            more,
        };
        assert_eq!(bounds(text), expected, "{text}");
    }

    #[track_caller]
    fn check_exclusive(text: &str, expected: Option<&[usize]>) {
        let names = ["a", "b", "c", "none"];
        let found = exclusive(text, &names, &mut MAX_WORK.clone());
        assert_eq!(found.as_deref(), expected, "{text}");
    }

    #[test]
    fn bounds_of_numbers() {
        check_bounds(". >= 0 and . <= 168", Some(0), Some(168), false);
        check_bounds(". > 0", Some(1), None, false);
        check_bounds("(. < 24.5)", None, Some(24), false);
        check_bounds("18 <= .", Some(18), None, false);
        check_bounds(". >= 0 and . <= ${hours}", Some(0), None, true);
        check_bounds(". = 3 or . = 4", None, None, true);
        check_bounds(". > 5 and . < 3", None, None, true);
        check_bounds("regex(., '[0-9]+')", None, None, true);
        check_bounds(". >", None, None, true);
    }

    #[test]
    fn choices_that_exclude_all_others() {
        check_exclusive(
            "not(selected(., 'none') and count-selected(.) > 1)",
            Some(&[3]),
        );
        check_exclusive(
            "count-selected(.) = 1 or not(selected(., 'none'))",
            Some(&[3]),
        );
        check_exclusive(
            "not(selected(., 'none') and (selected(., 'a') or selected(., 'b') or selected(., 'c')))",
            Some(&[3]),
        );
        check_exclusive(
            "if(selected(., 'none'), count-selected(.) = 1, true())",
            Some(&[3]),
        );
        check_exclusive("count-selected(.) <= 4", Some(&[]));
        check_exclusive("count-selected(.) = 1", Some(&[0, 1, 2, 3]));
        check_exclusive("count-selected(.) <= 2", None);
        check_exclusive("not(selected(., 'a') and selected(., 'b'))", None);
        check_exclusive("selected(., ${other})", None);
        let many: Vec<String> = (0..100).map(|n| format!("o{n}")).collect();
        let names: Vec<&str> = many.iter().map(String::as_str).collect();
        let text = "not(selected(., 'o7') and count-selected(.) > 1)";
        let mut work = MAX_WORK;
        assert_eq!(exclusive(text, &names, &mut work), Some(vec![7]));
        assert!(work < MAX_WORK);
        assert_eq!(exclusive(text, &names, &mut 100), None);
    }
}
