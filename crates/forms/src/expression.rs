//! The expressions of forms: the part of XPath 1.0 that XLSForm uses, read by a small total parser.
//!
//! Every text gives an expression or says where it stops being one. Depth is bounded; the work is
//! linear in the length of the text.

/// How two values are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Comparison {
    /// The same comparison with its sides exchanged.
    pub(crate) fn turned(self) -> Comparison {
        match self {
            Comparison::Less => Comparison::Greater,
            Comparison::LessOrEqual => Comparison::GreaterOrEqual,
            Comparison::Greater => Comparison::Less,
            Comparison::GreaterOrEqual => Comparison::LessOrEqual,
            same => same,
        }
    }
}

/// An expression.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Expression {
    Text(String),
    Number(f64),
    /// `${name}`, or a path that ends in the name.
    Answer(String),
    /// `.`, the answer of the row itself.
    Own,
    Call(String, Vec<Expression>),
    And(Vec<Expression>),
    Or(Vec<Expression>),
    Compare(Comparison, Box<Expression>, Box<Expression>),
    Sum(Vec<Expression>),
    /// Other arithmetic: nothing can be made of it, but what stands beside it can be read.
    Arithmetic,
}

/// Why a text is no expression that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// At this character, from 1.
    At(usize),
    /// Brackets are nested too deep.
    TooDeep,
}

/// Brackets that may stand in one another. Conditions may be 16 deep, and people like brackets.
const MAX_NESTING: u32 = 64;

/// Reads a text.
pub(crate) fn parse(text: &str) -> Result<Expression, Unreadable> {
    let mut parser = Parser {
        characters: text.chars().collect(),
        at: 0,
        depth: 0,
    };
    let expression = parser.or()?;
    parser.space();
    match parser.characters.get(parser.at) {
        None => Ok(expression),
        Some(_) => Err(parser.here()),
    }
}

struct Parser {
    characters: Vec<char>,
    at: usize,
    depth: u32,
}

impl Parser {
    fn here(&self) -> Unreadable {
        Unreadable::At(self.at + 1)
    }

    fn space(&mut self) {
        while self.peek().is_some_and(char::is_whitespace) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<char> {
        self.characters.get(self.at).copied()
    }

    fn take(&mut self, symbol: &str) -> bool {
        self.space();
        let found = symbol
            .chars()
            .enumerate()
            .all(|(offset, c)| self.characters.get(self.at + offset) == Some(&c));
        if found {
            self.at += symbol.chars().count();
        }
        found
    }

    /// A word between two operands: `and`, `or`, `div`, `mod`.
    fn word(&mut self, word: &str) -> bool {
        let start = self.at;
        if self.take(word) && !self.peek().is_some_and(is_name) {
            return true;
        }
        self.at = start;
        false
    }

    fn or(&mut self) -> Result<Expression, Unreadable> {
        let mut parts = vec![self.and()?];
        while self.word("or") {
            parts.push(self.and()?);
        }
        Ok(one_or(parts, Expression::Or))
    }

    fn and(&mut self) -> Result<Expression, Unreadable> {
        let mut parts = vec![self.comparison()?];
        while self.word("and") {
            parts.push(self.comparison()?);
        }
        Ok(one_or(parts, Expression::And))
    }

    fn comparison(&mut self) -> Result<Expression, Unreadable> {
        // The longer symbols first.
        const SYMBOLS: [(&str, Comparison); 8] = [
            ("!=", Comparison::NotEqual),
            ("<=", Comparison::LessOrEqual),
            (">=", Comparison::GreaterOrEqual),
            ("≤", Comparison::LessOrEqual),
            ("≥", Comparison::GreaterOrEqual),
            ("=", Comparison::Equal),
            ("<", Comparison::Less),
            (">", Comparison::Greater),
        ];
        let left = self.sum()?;
        let Some((_, comparison)) = SYMBOLS.iter().find(|(symbol, _)| self.take(symbol)) else {
            return Ok(left);
        };
        // A second comparison would compare with "true" or "false": nobody means that.
        let right = self.sum()?;
        Ok(Expression::Compare(
            *comparison,
            Box::new(left),
            Box::new(right),
        ))
    }

    fn sum(&mut self) -> Result<Expression, Unreadable> {
        let mut parts = vec![self.operand()?];
        let mut only_sum = true;
        loop {
            if self.take("+") {
            } else if self.take("-")
                || self.take("*")
                || self.take("|")
                || self.word("div")
                || self.word("mod")
            {
                only_sum = false;
            } else {
                break;
            }
            parts.push(self.operand()?);
        }
        if only_sum {
            Ok(one_or(parts, Expression::Sum))
        } else {
            Ok(Expression::Arithmetic)
        }
    }

    fn operand(&mut self) -> Result<Expression, Unreadable> {
        self.depth += 1;
        if self.depth > MAX_NESTING {
            return Err(Unreadable::TooDeep);
        }
        let operand = self.operand_within()?;
        self.depth -= 1;
        Ok(operand)
    }

    fn operand_within(&mut self) -> Result<Expression, Unreadable> {
        self.space();
        let Some(first) = self.peek() else {
            return Err(self.here());
        };
        match first {
            '(' => {
                self.at += 1;
                let inner = self.or()?;
                if self.take(")") {
                    Ok(inner)
                } else {
                    Err(self.here())
                }
            }
            '-' => {
                self.at += 1;
                Ok(match self.operand()? {
                    Expression::Number(number) => Expression::Number(-number),
                    _ => Expression::Arithmetic,
                })
            }
            '\'' | '"' | '‘' | '’' | '“' | '”' => self.quoted(first),
            '$' => self.reference(),
            '.' if !self
                .characters
                .get(self.at + 1)
                .is_some_and(|c| c.is_ascii_digit() || matches!(c, '.' | '/')) =>
            {
                self.at += 1;
                Ok(Expression::Own)
            }
            '/' => self.path(),
            '.' if self
                .characters
                .get(self.at + 1)
                .is_some_and(|c| matches!(c, '.' | '/')) =>
            {
                self.path()
            }
            c if c.is_ascii_digit() || c == '.' => self.number(),
            c if is_name_start(c) => self.call(),
            _ => Err(self.here()),
        }
    }

    /// A text between quotation marks, also between those that a word processor makes of them.
    fn quoted(&mut self, first: char) -> Result<Expression, Unreadable> {
        let ends: &[char] = match first {
            '"' => &['"'],
            '\'' => &['\''],
            '‘' | '’' => &['’', '‘'],
            _ => &['”', '“'],
        };
        let start = self.at + 1;
        let length = self.characters[start..]
            .iter()
            .position(|c| ends.contains(c))
            .ok_or_else(|| self.here())?;
        self.at = start + length + 1;
        let text = self.characters[start..start + length].iter().collect();
        Ok(Expression::Text(text))
    }

    fn reference(&mut self) -> Result<Expression, Unreadable> {
        if !self.take("${") {
            return Err(self.here());
        }
        let start = self.at;
        let length = self.characters[start..]
            .iter()
            .position(|c| *c == '}')
            .ok_or_else(|| self.here())?;
        let name: String = self.characters[start..start + length].iter().collect();
        let name = name.trim();
        if name.is_empty() || !name.chars().all(is_name) {
            return Err(self.here());
        }
        self.at = start + length + 1;
        Ok(Expression::Answer(name.to_owned()))
    }

    fn path(&mut self) -> Result<Expression, Unreadable> {
        let start = self.at;
        while self.peek().is_some_and(|c| is_name(c) || c == '/') {
            self.at += 1;
        }
        let path: String = self.characters[start..self.at].iter().collect();
        match path.rsplit('/').next() {
            Some(name) if name.starts_with(is_name_start) => {
                Ok(Expression::Answer(name.to_owned()))
            }
            _ => Err(self.here()),
        }
    }

    fn number(&mut self) -> Result<Expression, Unreadable> {
        let start = self.at;
        while self.peek().is_some_and(|c| c.is_ascii_digit() || c == '.') {
            self.at += 1;
        }
        let text: String = self.characters[start..self.at].iter().collect();
        match text.parse::<f64>() {
            Ok(number) if number.is_finite() => Ok(Expression::Number(number)),
            _ => Err(Unreadable::At(start + 1)),
        }
    }

    fn call(&mut self) -> Result<Expression, Unreadable> {
        let start = self.at;
        while self.peek().is_some_and(|c| is_name(c) || c == ':') {
            self.at += 1;
        }
        let name: String = self.characters[start..self.at].iter().collect();
        if !self.take("(") {
            return Err(Unreadable::At(start + 1));
        }
        let mut arguments = Vec::new();
        if self.take(")") {
            return Ok(Expression::Call(name, arguments));
        }
        loop {
            arguments.push(self.or()?);
            if self.take(")") {
                return Ok(Expression::Call(name, arguments));
            }
            if !self.take(",") {
                return Err(self.here());
            }
        }
    }
}

/// The part itself if there is only one.
fn one_or(mut parts: Vec<Expression>, several: fn(Vec<Expression>) -> Expression) -> Expression {
    match parts.len() {
        1 => parts.remove(0),
        _ => several(parts),
    }
}

fn is_name_start(c: char) -> bool {
    c.is_alphabetic() || c == '_'
}

fn is_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '-' | '.')
}

#[cfg(test)]
mod tests {
    use super::Comparison::{Equal, GreaterOrEqual, NotEqual};
    use super::{Comparison, Expression, Unreadable, parse};
    use proptest::prelude::*;

    fn answer(name: &str) -> Expression {
        Expression::Answer(name.to_owned())
    }

    fn text(text: &str) -> Expression {
        Expression::Text(text.to_owned())
    }

    fn compare(left: Expression, comparison: Comparison, right: Expression) -> Expression {
        Expression::Compare(comparison, Box::new(left), Box::new(right))
    }

    fn call(name: &str, arguments: Vec<Expression>) -> Expression {
        Expression::Call(name.to_owned(), arguments)
    }

    #[track_caller]
    fn check(written: &str, expected: Expression) {
        assert_eq!(parse(written), Ok(expected), "{written}");
    }

    #[track_caller]
    fn check_unreadable(written: &str, expected: Unreadable) {
        assert_eq!(parse(written), Err(expected), "{written}");
    }

    #[test]
    fn expressions_of_forms_are_read() {
        let is_x = || compare(answer("q"), Equal, text("x"));
        check("${q} = 'x'", is_x());
        check("( ${q}=\"x\" )", is_x());
        check("${q} = ‘x’", is_x());
        check("/data/group/q = 'x'", is_x());
        check("../q = 'x'", is_x());
        check("${q} != 'x'", compare(answer("q"), NotEqual, text("x")));
        check(
            "selected(${q}, 'x')",
            call("selected", vec![answer("q"), text("x")]),
        );
        check(
            "not(${q} = 'x') and true()",
            Expression::And(vec![call("not", vec![is_x()]), call("true", Vec::new())]),
        );
        check(
            "${q}='x' or ${q}='x' and .>=-2.5",
            Expression::Or(vec![
                is_x(),
                Expression::And(vec![
                    is_x(),
                    compare(Expression::Own, GreaterOrEqual, Expression::Number(-2.5)),
                ]),
            ]),
        );
        check(
            "if(${q}='x',1,0)+if(${q}='x',1,0)>=2",
            compare(
                Expression::Sum(vec![
                    call(
                        "if",
                        vec![is_x(), Expression::Number(1.0), Expression::Number(0.0)],
                    );
                    2
                ]),
                GreaterOrEqual,
                Expression::Number(2.0),
            ),
        );
        check(
            "${a-b} = 3 * 4",
            compare(answer("a-b"), Equal, Expression::Arithmetic),
        );
        check("${order} = 'x'", compare(answer("order"), Equal, text("x")));
    }

    #[test]
    fn unreadable_expression_says_where() {
        check_unreadable("", Unreadable::At(1));
        check_unreadable("${q} =", Unreadable::At(7));
        check_unreadable("${q} = 'x", Unreadable::At(8));
        check_unreadable("${q", Unreadable::At(3));
        check_unreadable("${q} == 'x'", Unreadable::At(7));
        check_unreadable("q = 'x'", Unreadable::At(1));
        check_unreadable("(${q} = 'x'", Unreadable::At(12));
        check_unreadable("${q} = 'x')", Unreadable::At(11));
        check_unreadable("/data/q[1] = 'x'", Unreadable::At(8));
        check_unreadable(&"(".repeat(10_000), Unreadable::TooDeep);
        check_unreadable(&"not(".repeat(10_000), Unreadable::TooDeep);
        check_unreadable(&"-".repeat(10_000), Unreadable::TooDeep);
    }

    proptest! {
        #[test]
        fn expression_parser_never_panics(written in "(\\$\\{q\\}|[()='\"<>!,+*. /-]|and|or|not|selected|[a-z0-9é]){0,60}") {
            let _ = parse(&written);
        }
    }
}
