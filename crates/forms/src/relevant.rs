//! Turns what opens a question in a form (`relevant`) into what opens it in a protocol (`ask_if`).
//!
//! A part that a protocol cannot express is left out so that the question is asked more often, never less:
//! in a screening, a question too many is better than an indication missed. Everything left out is noted.

use crate::expression::{Comparison, Expression, Unreadable, parse};
use crate::lists::Choice;
use crate::logic::{Logic, all, any, at_least, constant, depth, unguarded};
use crate::note::{Notes, Place};
use repere_protocol::{Condition, Kind, MAX_DEPTH, NonAnswer, Scalar, Test};
use std::collections::HashSet;
use std::rc::Rc;

/// A question that an expression can name.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    pub(crate) id: String,
    pub(crate) kind: Kind,
    /// The choices of the question.
    pub(crate) choices: Vec<Rc<Choice>>,
    /// The question's place in the order of asking.
    pub(crate) order: usize,
}

/// What a name of the form stands for.
pub(crate) enum Named<'a> {
    Question(&'a Known),
    /// A row of the form that is not asked in the protocol.
    LeftOut,
    Nothing,
}

/// Converts the expressions of one question.
pub(crate) struct Converter<'a, 'n> {
    /// What a name stands for.
    pub(crate) named: &'a dyn Fn(&str) -> Named<'a>,
    /// The place of the question in the order of asking: later ones cannot be looked at.
    pub(crate) order: usize,
    pub(crate) place: &'a Place,
    pub(crate) notes: &'n mut Notes,
    /// Steps that are left: `if` and sums look at their parts twice, also in one another.
    pub(crate) steps: usize,
}

/// Steps for one expression.
pub(crate) const MAX_STEPS: usize = 5_000;

impl Converter<'_, '_> {
    /// What opens the question, by a text of the form.
    pub(crate) fn relevant(&mut self, text: &str) -> Logic {
        let expression = match parse(text) {
            Ok(expression) => expression,
            Err(Unreadable::At(at)) => {
                self.note("relevant-unreadable", [("at", at.to_string())]);
                return Logic::True;
            }
            Err(Unreadable::TooDeep) => {
                self.note("relevant-too-deep", [("maximum", MAX_DEPTH.to_string())]);
                return Logic::True;
            }
        };
        let logic = self.convert(&expression, true);
        if self.steps == 0 {
            self.note("relevant-too-deep", [("maximum", MAX_DEPTH.to_string())]);
            return Logic::True;
        }
        if let Logic::If(condition) = &logic {
            if depth(condition) > MAX_DEPTH {
                self.note("relevant-too-deep", [("maximum", MAX_DEPTH.to_string())]);
                return Logic::True;
            }
            let mut negated = Vec::new();
            unguarded(condition, &HashSet::new(), &mut negated);
            for question in negated {
                self.note("relevant-negated", [("name", question)]);
            }
        }
        logic
    }

    fn note<const N: usize>(
        &mut self,
        code: &'static str,
        parameters: [(&'static str, String); N],
    ) {
        self.notes.add(code, self.place, parameters);
    }

    /// The expression, or its contrary; weaker where it cannot be said.
    fn convert(&mut self, expression: &Expression, wanted: bool) -> Logic {
        if self.steps == 0 {
            return Logic::True;
        }
        self.steps -= 1;
        match expression {
            Expression::And(parts) | Expression::Or(parts) => {
                let converted: Vec<Logic> = parts
                    .iter()
                    .map(|part| self.convert(part, wanted))
                    .collect();
                if matches!(expression, Expression::And(_)) == wanted {
                    all(converted)
                } else {
                    any(converted)
                }
            }
            Expression::Compare(comparison, left, right) => {
                self.compare(*comparison, left, right, wanted)
            }
            Expression::Call(name, arguments) => self.call(name, arguments, wanted),
            Expression::Answer(name) => self.answered(name, wanted),
            Expression::Text(text) => constant(text.is_empty() != wanted),
            Expression::Number(number) => constant((*number != 0.0) == wanted),
            Expression::Own | Expression::Sum(_) | Expression::Arithmetic => self.unsaid(),
        }
    }

    fn unsaid(&mut self) -> Logic {
        self.note("relevant-comparison", []);
        Logic::True
    }

    fn call(&mut self, name: &str, arguments: &[Expression], wanted: bool) -> Logic {
        match (name, arguments) {
            ("true", []) => constant(wanted),
            ("false", []) => constant(!wanted),
            ("not", [inner]) => self.convert(inner, !wanted),
            ("boolean" | "number" | "string", [inner]) => self.convert(inner, wanted),
            ("selected", [Expression::Answer(name), value]) => match literal(value) {
                Some(value) => self.equals(name, &value, wanted, true),
                None => self.unsaid(),
            },
            ("if", [condition, then, otherwise]) => {
                let yes = [self.convert(condition, true), self.convert(then, wanted)];
                let no = [
                    self.convert(condition, false),
                    self.convert(otherwise, wanted),
                ];
                any(vec![all(yes.into()), all(no.into())])
            }
            _ => {
                self.note("relevant-function", [("name", name.to_owned())]);
                Logic::True
            }
        }
    }

    fn compare(
        &mut self,
        comparison: Comparison,
        left: &Expression,
        right: &Expression,
        wanted: bool,
    ) -> Logic {
        let (left, right) = (bare(left), bare(right));
        let (comparison, subject, value) = match (literal(left), literal(right)) {
            (None, Some(value)) => (comparison, left, value),
            (Some(value), None) => (comparison.turned(), right, value),
            _ => return self.unsaid(),
        };
        match subject {
            Expression::Answer(name) if value.text.is_empty() && value.quoted => match comparison {
                Comparison::NotEqual => self.answered(name, wanted),
                Comparison::Equal => self.answered(name, !wanted),
                _ => self.unsaid(),
            },
            Expression::Answer(name) => match comparison {
                Comparison::Equal => self.equals(name, &value, wanted, false),
                Comparison::NotEqual => self.equals(name, &value, !wanted, false),
                _ => match value.number {
                    Some(number) => self.ordered(name, comparison, number, wanted),
                    None => self.unsaid(),
                },
            },
            Expression::Call(function, arguments) => {
                match (function.as_str(), arguments.as_slice(), value.number) {
                    ("string-length", [Expression::Answer(name)], Some(number)) => {
                        match (comparison, number as i64) {
                            (Comparison::Greater, 0) | (Comparison::GreaterOrEqual, 1) => {
                                self.answered(name, wanted)
                            }
                            _ => self.unsaid(),
                        }
                    }
                    ("count-selected", [Expression::Answer(name)], Some(number)) => {
                        self.selected_count(name, comparison, number, wanted)
                    }
                    _ => {
                        self.note("relevant-function", [("name", function.clone())]);
                        Logic::True
                    }
                }
            }
            Expression::Sum(parts) => match value.number {
                Some(number) => self.sum(parts, comparison, number, wanted),
                None => self.unsaid(),
            },
            _ => self.unsaid(),
        }
    }

    /// The question of a name, if an `ask_if` may look at it.
    fn question(&mut self, name: &str) -> Option<Known> {
        let code = match (self.named)(name) {
            Named::Question(known) if known.order < self.order => return Some(known.clone()),
            Named::Question(_) => "relevant-later",
            Named::LeftOut => "relevant-left-out",
            Named::Nothing => "relevant-unknown-name",
        };
        self.note(code, [("name", name.to_owned())]);
        None
    }

    /// The question was answered, with whatever.
    fn answered(&mut self, name: &str, wanted: bool) -> Logic {
        let Some(known) = self.question(name) else {
            return Logic::True;
        };
        if !wanted {
            // Without an answer nothing is known, and what is not known opens no question.
            self.note("relevant-unanswered", [("name", name.to_owned())]);
            return Logic::True;
        }
        match known.kind {
            Kind::YesNo | Kind::Choice | Kind::Choices => {
                let codes = known.choices.iter();
                let codes = codes.map(|choice| Scalar::Code(choice.code.clone()));
                question(&known, Test::AnyOf(codes.collect()))
            }
            Kind::Number => any(vec![
                question(&known, Test::AtLeast(0)),
                question(&known, Test::AtMost(-1)),
            ]),
            Kind::Date | Kind::Text => self.opaque(&known, name),
        }
    }

    fn opaque(&mut self, known: &Known, name: &str) -> Logic {
        let parameters = [
            ("name", name.to_owned()),
            ("kind", known.kind.code().to_owned()),
        ];
        self.note("relevant-kind", parameters);
        Logic::True
    }

    /// The answer is this, or (`selected`) this is among the answers.
    fn equals(&mut self, name: &str, value: &Literal, wanted: bool, among: bool) -> Logic {
        let Some(known) = self.question(name) else {
            return Logic::True;
        };
        match known.kind {
            Kind::Date | Kind::Text => self.opaque(&known, name),
            Kind::Number => match value.number {
                Some(number) if number.fract() == 0.0 => match whole(number) {
                    Some(number) => literal_test(&known, Test::Is(Scalar::Number(number)), wanted),
                    None => self.unsaid(),
                },
                Some(_) => constant(!wanted),
                None => self.unsaid(),
            },
            Kind::YesNo | Kind::Choice | Kind::Choices => {
                let Some(code) = known
                    .choices
                    .iter()
                    .find(|choice| choice.name == value.text)
                    .map(|choice| choice.code.clone())
                else {
                    if non_answer(&value.text).is_some() {
                        // The answer is not known: the condition does not hold and opens nothing.
                        return constant(!wanted);
                    }
                    let parameters = [("name", name.to_owned()), ("option", value.text.clone())];
                    self.note("relevant-unknown-option", parameters);
                    return Logic::True;
                };
                if known.kind == Kind::Choices && !among {
                    // The form means "this and nothing else".
                    self.note("relevant-exact", [("name", name.to_owned())]);
                    if !wanted {
                        return Logic::True;
                    }
                }
                literal_test(&known, Test::Is(Scalar::Code(code)), wanted)
            }
        }
    }

    /// The answer is a number in this order to another; so are options whose names are numbers.
    fn ordered(&mut self, name: &str, comparison: Comparison, number: f64, wanted: bool) -> Logic {
        let Some(known) = self.question(name) else {
            return Logic::True;
        };
        match known.kind {
            Kind::Date | Kind::Text => self.opaque(&known, name),
            Kind::Number => {
                let test = match comparison {
                    Comparison::Less => whole(number.ceil() - 1.0).map(Test::AtMost),
                    Comparison::LessOrEqual => whole(number.floor()).map(Test::AtMost),
                    Comparison::Greater => whole(number.floor() + 1.0).map(Test::AtLeast),
                    _ => whole(number.ceil()).map(Test::AtLeast),
                };
                match test {
                    Some(test) => literal_test(&known, test, wanted),
                    None => self.unsaid(),
                }
            }
            Kind::Choices => self.unsaid(),
            Kind::YesNo | Kind::Choice => {
                let numbers: Vec<(f64, &String)> = known
                    .choices
                    .iter()
                    .filter_map(|choice| Some((choice.name.parse().ok()?, &choice.code)))
                    .collect();
                if numbers.is_empty() {
                    return self.unsaid();
                }
                let holds = |value: f64| match comparison {
                    Comparison::Less => value < number,
                    Comparison::LessOrEqual => value <= number,
                    Comparison::Greater => value > number,
                    _ => value >= number,
                };
                let codes: Vec<Scalar> = numbers
                    .into_iter()
                    .filter(|(value, _)| holds(*value))
                    .map(|(_, code)| Scalar::Code(code.clone()))
                    .collect();
                if codes.is_empty() {
                    return constant(!wanted);
                }
                literal_test(&known, Test::AnyOf(codes), wanted)
            }
        }
    }

    /// `count-selected(${q}) >= 2`.
    fn selected_count(
        &mut self,
        name: &str,
        comparison: Comparison,
        number: f64,
        wanted: bool,
    ) -> Logic {
        let Some(known) = self.question(name) else {
            return Logic::True;
        };
        if known.kind != Kind::Choices {
            return self.unsaid();
        }
        let chosen = |wanted: bool| {
            known
                .choices
                .iter()
                .map(|choice| {
                    let test = Test::Is(Scalar::Code(choice.code.clone()));
                    literal_test(&known, test, wanted)
                })
                .collect()
        };
        let parts = [chosen(true), chosen(false)];
        self.count(parts, comparison, number, wanted)
    }

    /// `if(…, 1, 0) + if(…, 1, 0) >= 2`.
    fn sum(
        &mut self,
        parts: &[Expression],
        comparison: Comparison,
        number: f64,
        wanted: bool,
    ) -> Logic {
        let mut counted = Vec::new();
        for part in parts {
            let Expression::Call(name, arguments) = part else {
                return self.unsaid();
            };
            match (name.as_str(), arguments.as_slice()) {
                ("if", [condition, Expression::Number(one), Expression::Number(zero)])
                    if (*one, *zero) == (1.0, 0.0) =>
                {
                    counted.push(condition);
                }
                ("number", [condition]) => counted.push(condition),
                _ => return self.unsaid(),
            }
        }
        let mut each = |wanted| {
            counted
                .iter()
                .map(|condition| self.convert(condition, wanted))
                .collect()
        };
        let parts = [each(true), each(false)];
        self.count(parts, comparison, number, wanted)
    }

    /// The number of conditions that hold, compared with a number: `[0]` are the conditions, `[1]` their contraries.
    fn count(
        &mut self,
        parts: [Vec<Logic>; 2],
        comparison: Comparison,
        number: f64,
        wanted: bool,
    ) -> Logic {
        if number.fract() != 0.0 || whole(number).is_none() {
            return self.unsaid();
        }
        let number = number as i64;
        let at_least = |least: i64, wanted: bool| at_least(&parts, least, wanted);
        match comparison {
            Comparison::GreaterOrEqual => at_least(number, wanted),
            Comparison::Greater => at_least(number + 1, wanted),
            Comparison::Less => at_least(number, !wanted),
            Comparison::LessOrEqual => at_least(number + 1, !wanted),
            Comparison::Equal | Comparison::NotEqual => {
                let equal = (comparison == Comparison::Equal) == wanted;
                let both = vec![at_least(number, equal), at_least(number + 1, !equal)];
                if equal { all(both) } else { any(both) }
            }
        }
    }
}

/// A value that an answer is compared with.
struct Literal {
    text: String,
    number: Option<f64>,
    quoted: bool,
}

fn literal(expression: &Expression) -> Option<Literal> {
    match expression {
        Expression::Text(text) => Some(Literal {
            text: text.clone(),
            number: text.trim().parse().ok().filter(|n: &f64| n.is_finite()),
            quoted: true,
        }),
        Expression::Number(number) => Some(Literal {
            text: number.to_string(),
            number: Some(*number),
            quoted: false,
        }),
        _ => None,
    }
}

/// Without the functions that only say how a value is to be read.
fn bare(expression: &Expression) -> &Expression {
    match expression {
        Expression::Call(name, arguments)
            if matches!(name.as_str(), "number" | "int" | "string") && arguments.len() == 1 =>
        {
            match &arguments[0] {
                answer @ (Expression::Answer(_) | Expression::Text(_) | Expression::Number(_)) => {
                    answer
                }
                _ => expression,
            }
        }
        _ => expression,
    }
}

/// The non-answer that a name of a form stands for, if it is one of the five as our export writes them.
pub(crate) fn non_answer(name: &str) -> Option<NonAnswer> {
    NonAnswer::from_code(&name.replace('_', "-"))
}

/// A whole number that is exact.
fn whole(number: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0; // 2^53
    (number.abs() <= EXACT).then_some(number as i64)
}

fn question(known: &Known, test: Test) -> Logic {
    Logic::If(Condition::Question {
        question: known.id.clone(),
        test,
    })
}

fn literal_test(known: &Known, test: Test, wanted: bool) -> Logic {
    match question(known, test) {
        Logic::If(condition) if !wanted => Logic::If(Condition::Not(Box::new(condition))),
        logic => logic,
    }
}
