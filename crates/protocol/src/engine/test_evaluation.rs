//! The evaluation of one test on one answer.

use crate::format::model::{Kind, Scalar, Test};

/// An answer as tests see it. Date and text pass no test.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Seen<'a> {
    One(&'a str),
    Many(&'a std::collections::BTreeSet<String>),
    Number(i64),
    Opaque,
}

impl Test {
    /// Whether a `not` stands in it.
    pub(crate) fn has_not(&self) -> bool {
        match self {
            Test::Not(_) => true,
            Test::All(tests) | Test::Any(tests) => tests.iter().any(Test::has_not),
            Test::Is(_) | Test::AnyOf(_) | Test::AtLeast(_) | Test::AtMost(_) => false,
        }
    }

    /// Whether an answer passes. Answers are whole here; unknown ones never come this far.
    pub(crate) fn passes(&self, seen: Seen<'_>) -> bool {
        match self {
            Test::Is(scalar) => has(seen, scalar),
            Test::AnyOf(scalars) => scalars.iter().any(|scalar| has(seen, scalar)),
            Test::AtLeast(least) => matches!(seen, Seen::Number(number) if number >= *least),
            Test::AtMost(greatest) => matches!(seen, Seen::Number(number) if number <= *greatest),
            Test::All(tests) => tests.iter().all(|test| test.passes(seen)),
            Test::Any(tests) => tests.iter().any(|test| test.passes(seen)),
            Test::Not(test) => !test.passes(seen),
        }
    }
}

fn has(seen: Seen<'_>, scalar: &Scalar) -> bool {
    match (seen, scalar) {
        (Seen::One(given), Scalar::Code(code)) => given == code,
        (Seen::Many(given), Scalar::Code(code)) => given.contains(code),
        (Seen::Number(given), Scalar::Number(number)) => given == *number,
        _ => false,
    }
}

/// Whether a question of this kind can pass any test at all.
pub(crate) fn testable(kind: Kind) -> bool {
    !matches!(kind, Kind::Date | Kind::Text)
}
