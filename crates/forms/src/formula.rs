//! The condition under which a question is asked, in terms of answers alone, as forms and questionnaires need it.
//!
//! A protocol's conditions have three values and may name indicators and the presumption of minority.
//! Here each becomes a formula over answers that is true exactly when the condition is certain: indicators
//! are expanded to the questions that raise them, and what is negated needs an answer, or a question
//! that was ruled out. There is no negation left but one (`NotChosen`).

use repere_protocol::{Condition, Kind, Pack, Question, Scalar, Test};

/// A condition that is certain by answers alone.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Formula<'p> {
    True,
    False,
    /// The question's answer is one of these codes; for `choices`, one of these is among the answers.
    Chosen(&'p Question, Vec<String>),
    /// The `choices` question has an answer, and none of these codes is among it.
    NotChosen(&'p Question, Vec<String>),
    AtLeast(&'p Question, i64),
    AtMost(&'p Question, i64),
    Equal(&'p Question, i64),
    All(Vec<Formula<'p>>),
    Any(Vec<Formula<'p>>),
    /// At least so many of them hold.
    Count(usize, Vec<Formula<'p>>),
}

/// The condition is too long when it is expanded, or speaks of what no answer alone says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Unsayable;

/// Parts that a formula may have: a cell of a spreadsheet holds about so many.
const MAX_PARTS: usize = 400;
/// Questions that may open one another, negated, before the formula is given up.
const MAX_DEPTH: usize = 60;

/// When a question is asked.
///
/// # Errors
///
/// [`Unsayable`] where the condition cannot be put in terms of answers.
pub(crate) fn asked<'p>(pack: &'p Pack, question: &'p Question) -> Result<Formula<'p>, Unsayable> {
    match &question.ask_if {
        None => Ok(Formula::True),
        Some(when) => Expander::new(pack).certain(when, 0),
    }
}

/// When a question's own answer passes a test.
///
/// # Errors
///
/// [`Unsayable`] where the test cannot be put in terms of answers.
pub(crate) fn passes<'p>(
    pack: &'p Pack,
    question: &'p Question,
    test: &Test,
) -> Result<Formula<'p>, Unsayable> {
    Expander::new(pack).holds(question, test)
}

struct Expander<'p> {
    pack: &'p Pack,
    parts: usize,
}

impl<'p> Expander<'p> {
    fn new(pack: &'p Pack) -> Expander<'p> {
        Expander {
            pack,
            parts: MAX_PARTS,
        }
    }

    fn step(&mut self, depth: usize) -> Result<(), Unsayable> {
        self.parts = self.parts.checked_sub(1).ok_or(Unsayable)?;
        if depth > MAX_DEPTH {
            return Err(Unsayable);
        }
        Ok(())
    }

    /// The condition is certain.
    fn certain(&mut self, when: &Condition, depth: usize) -> Result<Formula<'p>, Unsayable> {
        self.step(depth)?;
        match when {
            Condition::Question { question, test } => {
                let question = self.pack.question(question).ok_or(Unsayable)?;
                self.holds(question, test)
            }
            Condition::Indicator(id) => {
                let raising = self.raising(id);
                let raised = raising.into_iter().map(|(q, test)| self.holds(q, test));
                Ok(any(raised.collect::<Result<_, _>>()?))
            }
            Condition::PresumedMinor(minor) => self.minor(*minor, depth),
            Condition::All(inner) => {
                let inner = inner.iter().map(|part| self.certain(part, depth + 1));
                Ok(all(inner.collect::<Result<_, _>>()?))
            }
            Condition::Any(inner) => {
                let inner = inner.iter().map(|part| self.certain(part, depth + 1));
                Ok(any(inner.collect::<Result<_, _>>()?))
            }
            Condition::Not(inner) => self.excluded(inner, depth + 1),
            Condition::Of { of, at_least } => {
                let inner = of.iter().map(|part| self.certain(part, depth + 1));
                Ok(count(*at_least as usize, inner.collect::<Result<_, _>>()?))
            }
            // A form could divide, but the other way round nothing would be read back as this.
            Condition::Dimension(_)
            | Condition::IndicatorsAtLeast(_)
            | Condition::Score { .. }
            | Condition::Quotient(_) => Err(Unsayable),
        }
    }

    /// The condition certainly does not hold.
    fn excluded(&mut self, when: &Condition, depth: usize) -> Result<Formula<'p>, Unsayable> {
        self.step(depth)?;
        match when {
            Condition::Question { question, test } => {
                let question = self.pack.question(question).ok_or(Unsayable)?;
                self.question_excluded(question, test, depth)
            }
            Condition::Indicator(id) => {
                let raising = self.raising(id);
                let absent = raising
                    .into_iter()
                    .map(|(question, test)| self.question_excluded(question, test, depth));
                Ok(all(absent.collect::<Result<_, _>>()?))
            }
            Condition::PresumedMinor(minor) => self.minor(!minor, depth),
            Condition::All(inner) => {
                let inner = inner.iter().map(|part| self.excluded(part, depth + 1));
                Ok(any(inner.collect::<Result<_, _>>()?))
            }
            Condition::Any(inner) => {
                let inner = inner.iter().map(|part| self.excluded(part, depth + 1));
                Ok(all(inner.collect::<Result<_, _>>()?))
            }
            Condition::Not(inner) => self.certain(inner, depth + 1),
            Condition::Of { of, at_least } => {
                // Fewer hold when so many do not that the rest is too few.
                let least = (of.len() + 1).saturating_sub(*at_least as usize);
                let inner = of.iter().map(|part| self.excluded(part, depth + 1));
                Ok(count(least, inner.collect::<Result<_, _>>()?))
            }
            // A form could divide, but the other way round nothing would be read back as this.
            Condition::Dimension(_)
            | Condition::IndicatorsAtLeast(_)
            | Condition::Score { .. }
            | Condition::Quotient(_) => Err(Unsayable),
        }
    }

    fn minor(&mut self, minor: bool, depth: usize) -> Result<Formula<'p>, Unsayable> {
        let pack = self.pack;
        match (&pack.protocol().presumed_minor, minor) {
            (Some(when), true) => self.certain(when, depth + 1),
            (Some(when), false) => self.excluded(when, depth + 1),
            (None, true) => Ok(Formula::False),
            (None, false) => Ok(Formula::True),
        }
    }

    /// Every answer that raises an indicator.
    fn raising(&self, id: &str) -> Vec<(&'p Question, &'p Test)> {
        let raises = self.pack.questions().flat_map(|question| {
            let raises = question.raises.iter();
            raises.map(move |raise| (question, raise))
        });
        raises
            .filter(|(_, raise)| raise.indicator == id)
            .map(|(question, raise)| (question, &raise.when))
            .collect()
    }

    /// The question was ruled out, or has an answer that does not pass.
    fn question_excluded(
        &mut self,
        question: &'p Question,
        test: &Test,
        depth: usize,
    ) -> Result<Formula<'p>, Unsayable> {
        let fails = self.fails(question, test)?;
        match &question.ask_if {
            None => Ok(fails),
            Some(when) => Ok(any(vec![self.excluded(when, depth + 1)?, fails])),
        }
    }

    /// The question has an answer, and it passes.
    fn holds(&mut self, question: &'p Question, test: &Test) -> Result<Formula<'p>, Unsayable> {
        self.step(0)?;
        Ok(match test {
            Test::Is(scalar) => any(vec![is(question, scalar)]),
            Test::AnyOf(scalars) => any(scalars.iter().map(|s| is(question, s)).collect()),
            Test::AtLeast(number) => Formula::AtLeast(question, *number),
            Test::AtMost(number) => Formula::AtMost(question, *number),
            Test::All(tests) => {
                let tests = tests.iter().map(|test| self.holds(question, test));
                all(tests.collect::<Result<_, _>>()?)
            }
            Test::Any(tests) => {
                let tests = tests.iter().map(|test| self.holds(question, test));
                any(tests.collect::<Result<_, _>>()?)
            }
            Test::Not(test) => self.fails(question, test)?,
        })
    }

    /// The question has an answer, and it does not pass.
    fn fails(&mut self, question: &'p Question, test: &Test) -> Result<Formula<'p>, Unsayable> {
        self.step(0)?;
        Ok(match test {
            Test::Is(scalar) => all(vec![is_not(question, scalar)]),
            Test::AnyOf(scalars) => {
                let codes: Option<Vec<String>> = scalars.iter().map(code).collect();
                match codes {
                    Some(codes) => none_of(question, &codes),
                    None => all(scalars.iter().map(|s| is_not(question, s)).collect()),
                }
            }
            Test::AtLeast(number) => Formula::AtMost(question, number.saturating_sub(1)),
            Test::AtMost(number) => Formula::AtLeast(question, number.saturating_add(1)),
            Test::All(tests) => {
                let tests = tests.iter().map(|test| self.fails(question, test));
                any(tests.collect::<Result<_, _>>()?)
            }
            Test::Any(tests) => {
                let tests = tests.iter().map(|test| self.fails(question, test));
                all(tests.collect::<Result<_, _>>()?)
            }
            Test::Not(test) => self.holds(question, test)?,
        })
    }
}

fn code(scalar: &Scalar) -> Option<String> {
    match scalar {
        Scalar::Code(code) => Some(code.clone()),
        Scalar::Number(_) => None,
    }
}

fn is<'p>(question: &'p Question, scalar: &Scalar) -> Formula<'p> {
    match scalar {
        Scalar::Code(code) => Formula::Chosen(question, vec![code.clone()]),
        Scalar::Number(number) => Formula::Equal(question, *number),
    }
}

fn is_not<'p>(question: &'p Question, scalar: &Scalar) -> Formula<'p> {
    match scalar {
        Scalar::Code(code) => none_of(question, std::slice::from_ref(code)),
        Scalar::Number(number) => any(vec![
            Formula::AtMost(question, number.saturating_sub(1)),
            Formula::AtLeast(question, number.saturating_add(1)),
        ]),
    }
}

/// Answered otherwise: for one choice, with another option.
fn none_of<'p>(question: &'p Question, codes: &[String]) -> Formula<'p> {
    if question.kind == Kind::Choices {
        return Formula::NotChosen(question, codes.to_vec());
    }
    let others = question.codes().into_iter();
    let others: Vec<String> = others
        .filter(|code| !codes.iter().any(|excluded| excluded == code))
        .map(str::to_owned)
        .collect();
    if others.is_empty() {
        Formula::False
    } else {
        Formula::Chosen(question, others)
    }
}

fn all(parts: Vec<Formula<'_>>) -> Formula<'_> {
    let mut kept = Vec::new();
    for part in parts {
        match part {
            Formula::True => {}
            Formula::False => return Formula::False,
            Formula::All(inner) => kept.extend(inner),
            part => kept.push(part),
        }
    }
    match kept.len() {
        0 => Formula::True,
        1 => kept.remove(0),
        _ => Formula::All(kept),
    }
}

/// At least one of the formulas holds; codes of one question are put together.
fn any(parts: Vec<Formula<'_>>) -> Formula<'_> {
    let mut kept: Vec<Formula<'_>> = Vec::new();
    for part in parts {
        match part {
            Formula::False => {}
            Formula::True => return Formula::True,
            Formula::Any(inner) => kept.extend(inner),
            Formula::Chosen(question, codes) => match kept.last_mut() {
                Some(Formula::Chosen(same, known)) if same.id == question.id => {
                    known.extend(codes);
                }
                _ => kept.push(Formula::Chosen(question, codes)),
            },
            part => kept.push(part),
        }
    }
    match kept.len() {
        0 => Formula::False,
        1 => kept.remove(0),
        _ => Formula::Any(kept),
    }
}

/// At least so many of them hold.
fn count(least: usize, parts: Vec<Formula<'_>>) -> Formula<'_> {
    let certain = parts.iter().filter(|part| **part == Formula::True).count();
    let open = parts
        .into_iter()
        .filter(|part| !matches!(part, Formula::True | Formula::False));
    let open: Vec<Formula<'_>> = open.collect();
    match least.saturating_sub(certain) {
        0 => Formula::True,
        1 => any(open),
        least if least > open.len() => Formula::False,
        least if least == open.len() => all(open),
        least => Formula::Count(least, open),
    }
}
