//! Says in words what stands in a pack: its texts, answers, tests, conditions and rules.

use repere_language::{Catalog, Text, Value, interface};
use repere_protocol::{
    Answer, Condition, Counted, Decimal, Handed, HandedAnswer, Mode, Pack, Question, Quotient,
    Rule, Scalar, Test, Weight,
};

/// The words of one pack, in one language; the source's where that language has none.
pub struct Words<'a> {
    pack: &'a Pack,
    catalog: Catalog,
    lang: &'a str,
}

impl<'a> Words<'a> {
    /// The words of a pack in a language.
    pub(crate) fn of(pack: &'a Pack, lang: &'a str) -> Words<'a> {
        let catalog = catalog(pack);
        Words {
            pack,
            catalog,
            lang,
        }
    }

    pub(crate) fn lang(&self) -> &'a str {
        self.lang
    }

    /// A word of the program.
    pub(crate) fn word(&self, id: &str) -> String {
        self.say(id, &[])
    }

    /// A sentence of the program.
    pub(crate) fn say(&self, id: &str, arguments: &[(&str, Value<'_>)]) -> String {
        interface().text(self.lang, id, None, arguments).text
    }

    /// A text of the pack, with the language that it is really in.
    pub(crate) fn text(&self, id: &str, attribute: Option<&str>) -> Text {
        self.catalog.text(self.lang, id, attribute, &[])
    }

    /// The text of a question: as put to the person, or to the worker if it is only ever observed.
    pub(crate) fn question_text(&self, question: &Question) -> Text {
        let id = format!("question-{}", question.id);
        let observed = question.modes == [Mode::Observe];
        let observe = observed.then(|| self.catalog.find(self.lang, &id, Some("observe"), &[]));
        observe.flatten().unwrap_or_else(|| self.text(&id, None))
    }

    pub(crate) fn question(&self, id: &str) -> String {
        match self.pack.question(id) {
            Some(question) => self.question_text(question).text,
            None => id.to_owned(),
        }
    }

    /// The words of an option, of `yes` or of `no`.
    pub(crate) fn option(&self, question: &str, code: &str) -> String {
        let id = format!("question-{question}");
        let attribute = format!("option-{code}");
        match self.catalog.find(self.lang, &id, Some(&attribute), &[]) {
            Some(text) => text.text,
            None => self.word(&format!("answer-word-{code}")),
        }
    }

    pub(crate) fn answer(&self, question: &str, answer: &Answer) -> String {
        let option = |code: &String| self.option(question, code);
        match answer {
            Answer::Code(code) => option(code),
            Answer::Codes(codes) if codes.is_empty() => self.word("answer-word-none"),
            Answer::Codes(codes) => codes.iter().map(option).collect::<Vec<_>>().join(" · "),
            Answer::Number(number) => number.to_string(),
            Answer::Date(date) => date.to_string(),
            Answer::Text(text) => text.clone(),
            Answer::Unanswered(reason) => self.word(&format!("non-answer-{}", reason.code())),
        }
    }

    pub(crate) fn section(&self, id: &str) -> Text {
        self.text(&format!("section-{id}"), None)
    }

    pub(crate) fn indicator(&self, id: &str) -> String {
        self.text(&format!("indicator-{id}"), None).text
    }

    pub(crate) fn dimension(&self, id: &str) -> String {
        self.text(&format!("dimension-{id}"), None).text
    }

    pub(crate) fn outcome(&self, id: &str) -> String {
        self.text(&format!("outcome-{id}"), None).text
    }

    /// A score may have no words of its own.
    pub(crate) fn score(&self, id: &str) -> String {
        let found = self
            .catalog
            .find(self.lang, &format!("score-{id}"), None, &[]);
        found.map_or_else(|| id.to_owned(), |text| text.text)
    }

    pub(crate) fn exploitation(&self, id: &str) -> String {
        self.text(&format!("exploitation-{id}"), None).text
    }

    pub(crate) fn contradiction(&self, id: &str) -> String {
        self.text(&format!("contradiction-{id}"), None).text
    }

    /// The indicator or the answer that adds points to a score, in words.
    pub(crate) fn counted(&self, counted: &Counted) -> String {
        match counted {
            Counted::Indicator { indicator } => self.indicator(indicator),
            Counted::Question { question, test } => self.answered(question, test),
        }
    }

    /// A line of what another pack takes over: the question here, and the one there.
    pub(crate) fn handed(&self, handed: &Handed) -> String {
        let from = match &handed.when {
            Some(test) => self.answered(&handed.question, test),
            None => self.question(&handed.question),
        };
        let to = match &handed.answer {
            Some(HandedAnswer::Code(code)) => format!("{} = {code}", handed.to),
            Some(HandedAnswer::Codes(codes)) => format!("{} = {}", handed.to, codes.join(", ")),
            Some(HandedAnswer::Number(number)) => format!("{} = {number}", handed.to),
            None => handed.to.clone(),
        };
        let arguments = [("from", Value::from(&from)), ("to", (&to).into())];
        self.say("words-handed", &arguments)
    }

    pub(crate) fn weight(&self, weight: Option<Weight>) -> String {
        self.word(match weight {
            Some(Weight::Strong) => "weight-strong",
            Some(Weight::Medium) => "weight-medium",
            Some(Weight::Weak) => "weight-weak",
            None => "protocol-score-no-weight",
        })
    }

    pub(crate) fn rule(&self, rule: Rule) -> String {
        let counts = [
            ("protocol-rule-strong", rule.strong),
            ("protocol-rule-medium", rule.medium),
            ("protocol-rule-weak", rule.weak),
            ("protocol-rule-medium-or-weak", rule.medium_or_weak),
            ("protocol-rule-each-side", rule.each_side),
        ];
        let parts = counts.iter().filter(|(_, count)| *count > 0);
        let parts = parts.map(|(id, count)| self.say(id, &[("count", (*count).into())]));
        parts.collect::<Vec<_>>().join(" + ")
    }

    /// The answers that pass a test.
    pub(crate) fn test(&self, question: &str, test: &Test) -> String {
        let number = |id: &str, number: i64| self.say(id, &[("number", number.into())]);
        match test {
            Test::Is(scalar) => self.scalar(question, scalar),
            Test::AnyOf(scalars) => {
                let answers = scalars.iter().map(|scalar| self.scalar(question, scalar));
                self.joined("words-either-answer", answers)
            }
            Test::AtLeast(least) => number("words-at-least", *least),
            Test::AtMost(most) => number("words-at-most", *most),
            Test::All(tests) => match tests.as_slice() {
                [Test::AtLeast(low), Test::AtMost(high)]
                | [Test::AtMost(high), Test::AtLeast(low)] => {
                    let arguments = [("low", Value::from(*low)), ("high", (*high).into())];
                    self.say("words-between", &arguments)
                }
                tests => self.both(tests.iter().map(|test| self.inner_test(question, test))),
            },
            Test::Any(tests) => self.either(tests.iter().map(|t| self.inner_test(question, t))),
            Test::Not(test) => {
                let what = self.inner_test(question, test);
                self.say("words-not", &[("what", (&what).into())])
            }
        }
    }

    /// A test inside another one: in brackets if it has parts.
    fn inner_test(&self, question: &str, test: &Test) -> String {
        let words = self.test(question, test);
        match test {
            Test::Is(_) | Test::AtLeast(_) | Test::AtMost(_) | Test::Not(_) => words,
            Test::AnyOf(scalars) if scalars.len() == 1 => words,
            Test::AnyOf(_) | Test::All(_) | Test::Any(_) => format!("({words})"),
        }
    }

    fn scalar(&self, question: &str, scalar: &Scalar) -> String {
        match scalar {
            Scalar::Code(code) => self.option(question, code),
            Scalar::Number(number) => number.to_string(),
        }
    }

    /// A condition in one line.
    pub(crate) fn condition(&self, condition: &Condition) -> String {
        match condition {
            Condition::All(parts) => self.both(parts.iter().map(|part| self.inner(part))),
            Condition::Any(parts) => self.either(parts.iter().map(|part| self.inner(part))),
            Condition::Not(part) => {
                let what = self.inner(part);
                self.say("words-not", &[("what", (&what).into())])
            }
            Condition::Question { question, test } => self.answered(question, test),
            Condition::Dimension(id) => {
                let name = self.dimension(id);
                self.say("words-dimension", &[("name", (&name).into())])
            }
            Condition::Indicator(id) => self.present(id),
            Condition::IndicatorsAtLeast(count) => {
                self.say("words-indicators", &[("count", (*count).into())])
            }
            Condition::Score { score, at_least } => {
                let name = self.score(score);
                let arguments = [("name", Value::from(&name)), ("points", (*at_least).into())];
                self.say("words-score", &arguments)
            }
            Condition::Of { of, at_least } => {
                let parts = self.joined("words-one-of", of.iter().map(|part| self.inner(part)));
                let arguments = [("count", Value::from(*at_least)), ("what", (&parts).into())];
                self.say("words-of", &arguments)
            }
            Condition::Quotient(quotient) => self.quotient(quotient),
            Condition::PresumedMinor(true) => self.word("words-minor"),
            Condition::PresumedMinor(false) => self.word("words-not-minor"),
        }
    }

    /// The sentence that one number divided by another is below a bound.
    pub(crate) fn quotient(&self, quotient: &Quotient) -> String {
        let (of, by) = (self.question(&quotient.of), self.question(&quotient.by));
        let factor = |decimal: Decimal| match decimal == Decimal::ONE {
            true => String::new(),
            false => format!(" × {decimal}"),
        };
        let below = &quotient.below;
        let times = factor(quotient.by_times);
        let bound = format!("{}{}", below.value, factor(below.share));
        let arguments = [
            ("of", Value::from(&of)),
            ("by", (&by).into()),
            ("times", (&times).into()),
            ("bound", (&bound).into()),
        ];
        self.say("words-quotient", &arguments)
    }

    /// The sentence that a question's answer passes a test.
    pub(crate) fn answered(&self, question: &str, test: &Test) -> String {
        let (words, answer) = (self.question(question), self.test(question, test));
        let arguments = [
            ("question", Value::from(&words)),
            ("answer", (&answer).into()),
        ];
        self.say("words-answered", &arguments)
    }

    /// The sentence that an indicator is present.
    pub(crate) fn present(&self, indicator: &str) -> String {
        let name = self.indicator(indicator);
        self.say("words-indicator", &[("name", (&name).into())])
    }

    /// A condition inside another one: in brackets if it has parts.
    fn inner(&self, condition: &Condition) -> String {
        let words = self.condition(condition);
        match condition {
            Condition::Not(_) => words,
            _ if condition.children().len() > 1 => format!("({words})"),
            _ => words,
        }
    }

    fn either(&self, parts: impl Iterator<Item = String>) -> String {
        self.joined("words-or", parts)
    }

    fn both(&self, parts: impl Iterator<Item = String>) -> String {
        self.joined("words-and", parts)
    }

    fn joined(&self, id: &str, parts: impl Iterator<Item = String>) -> String {
        let join = |first: String, second: String| {
            let arguments = [("first", Value::from(&first)), ("second", (&second).into())];
            self.say(id, &arguments)
        };
        parts.reduce(join).unwrap_or_default()
    }
}

/// The texts of a pack, to be read in one of its languages.
pub(crate) fn catalog(pack: &Pack) -> Catalog {
    let texts = pack.locales().iter().filter_map(|locale| {
        pack.texts(locale)
            .map(|text| (locale.clone(), text.to_owned()))
    });
    Catalog::new(pack.source_locale(), texts).0
}
