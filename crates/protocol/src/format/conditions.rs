//! Reads tests and conditions, and checks every name in them where it stands.

use crate::MAX_DEPTH;
use crate::format::declared::Declared;
use crate::format::model::{Below, Condition, Decimal, Kind, Quotient, Scalar, Test};
use crate::format::reader::{Reader, Table, first_line, integer_of, shorten, table_of};
use std::ops::Range;
use toml::Spanned;
use toml::de::DeValue;

/// Where a condition stands decides what it may speak of.
#[derive(Clone, Copy)]
pub(crate) enum Place {
    /// In `ask_if` of the question at this place in the order of asking; `[[raise]]` stands behind all questions.
    AskIf(usize),
    /// In `[presumed_minor]`.
    PresumedMinor,
    /// In an outcome.
    Outcome,
    /// In `[[exploitation]]`.
    Exploitation,
    /// In `[[contradiction]]`.
    Contradiction,
}

/// A question whose answer a test looks at.
#[derive(Clone, Copy)]
pub(crate) struct Subject<'a> {
    pub(crate) id: &'a str,
    pub(crate) kind: Option<Kind>,
    pub(crate) options: &'a [&'a str],
}

const TEST_KEYS: [&str; 7] = ["is", "any_of", "at_least", "at_most", "all", "any", "not"];
const LEAF_TEST_KEYS: [&str; 4] = ["is", "any_of", "at_least", "at_most"];
/// So many values may a number that divides have: each is compared by itself.
const MAX_DIVISORS: i64 = 200;
const CONDITION_KEYS: [&str; 11] = [
    "question",
    "all",
    "any",
    "not",
    "of",
    "dimension",
    "indicator",
    "indicators_at_least",
    "score",
    "presumed_minor",
    "quotient",
];

/// Reads conditions against the names that the file declares.
pub(crate) struct Conditions<'d, 't> {
    pub(crate) declared: &'d Declared<'t>,
}

impl Conditions<'_, '_> {
    /// A condition, or `None` when something in it is wrong (which has then been noted).
    pub(crate) fn read(
        &self,
        reader: &mut Reader<'_, '_>,
        table: &Table<'_>,
        place: Place,
    ) -> Option<Condition> {
        self.condition(reader, table, place, false, 1)
    }

    fn condition(
        &self,
        reader: &mut Reader<'_, '_>,
        table: &Table<'_>,
        place: Place,
        negated: bool,
        depth: u32,
    ) -> Option<Condition> {
        let here = first_line(reader.source.text, &table.span);
        if depth > MAX_DEPTH {
            reader.error(here, "too-deep", [("maximum", MAX_DEPTH.to_string())]);
            return None;
        }
        let key = self.only_kind(reader, table, &here)?;
        let value = table.get(key)?;
        match key {
            "question" => self.question(reader, table, place),
            "quotient" => self.quotient(reader, table, place),
            "all" | "any" | "of" => {
                let items = reader.list(table, key)?;
                if items.is_empty() {
                    reader.error(value.span(), "empty-list", [("key", key.to_owned())]);
                }
                let at_least = (key == "of").then(|| self.how_many(reader, table, items.len()));
                let read: Vec<Option<Condition>> = items
                    .iter()
                    .map(|item| {
                        let child = reader.as_table(item, key)?;
                        self.condition(reader, &child, place, negated, depth + 1)
                    })
                    .collect();
                let of = read.into_iter().collect::<Option<Vec<_>>>()?;
                Some(match at_least {
                    Some(at_least) => Condition::Of {
                        of,
                        at_least: at_least?,
                    },
                    None if key == "all" => Condition::All(of),
                    None => Condition::Any(of),
                })
            }
            "not" => {
                let lowers = reader.boolean(table, "lowers").unwrap_or(false);
                let child = reader.as_table(value, key)?;
                let negated = negated || !lowers;
                let inner = self.condition(reader, &child, place, negated, depth + 1)?;
                Some(Condition::Not(Box::new(inner)))
            }
            _ => self.leaf(reader, table, key, value.span(), place, negated),
        }
    }

    /// The one key that says what a condition is.
    fn only_kind(
        &self,
        reader: &mut Reader<'_, '_>,
        table: &Table<'_>,
        here: &Range<usize>,
    ) -> Option<&'static str> {
        let found: Vec<&'static str> = CONDITION_KEYS
            .into_iter()
            .filter(|key| table.get(key).is_some())
            .collect();
        let beside: &[&str] = match found.as_slice() {
            ["question"] => &LEAF_TEST_KEYS,
            ["of" | "score"] => &["at_least"],
            ["not"] => &["lowers"],
            _ => &[],
        };
        let known: Vec<&str> = CONDITION_KEYS
            .into_iter()
            .chain(beside.iter().copied())
            .collect();
        reader.only_keys(table, &known);
        match found.as_slice() {
            [key] => Some(key),
            [] => {
                reader.error(
                    here.clone(),
                    "no-condition",
                    [("known", CONDITION_KEYS.join(", "))],
                );
                None
            }
            several => {
                reader.error(
                    here.clone(),
                    "several-conditions",
                    [("found", several.join(", "))],
                );
                None
            }
        }
    }

    /// The `at_least` of an `of`: from one to as many as there are.
    fn how_many(&self, reader: &mut Reader<'_, '_>, table: &Table<'_>, of: usize) -> Option<u32> {
        const KEY: &str = "at_least";
        let Some(value) = table.get(KEY) else {
            reader.missing(table, KEY);
            return None;
        };
        let count = reader.count(table, KEY, 1)?;
        if count as usize > of.max(1) {
            let parameters = [
                ("key", KEY.to_owned()),
                ("minimum", "1".to_owned()),
                ("maximum", of.to_string()),
            ];
            reader.error(value.span(), "bad-count", parameters);
        }
        Some(count)
    }

    /// A condition on a question: its id and a test of its answer.
    pub(crate) fn question(
        &self,
        reader: &mut Reader<'_, '_>,
        table: &Table<'_>,
        place: Place,
    ) -> Option<Condition> {
        let id = reader.string(table, "question")?;
        let Some(question) = self.declared.questions.get(id.value) else {
            let known = self.declared.questions.keys().copied();
            reader.unknown(id.span, "unknown-question", id.value, known);
            return None;
        };
        if let Place::AskIf(order) = place
            && question.order >= order
        {
            let code = if question.order == order {
                "asks-itself"
            } else {
                "forward-reference"
            };
            reader.error(id.span.clone(), code, [("name", id.value.to_owned())]);
        }
        let subject = Subject {
            id: id.value,
            kind: question.kind,
            options: &question.options,
        };
        let test = self.leaf_test(reader, table, subject)?;
        Some(Condition::Question {
            question: id.value.to_owned(),
            test,
        })
    }

    /// A condition on the quotient of two numbers.
    fn quotient(
        &self,
        reader: &mut Reader<'_, '_>,
        table: &Table<'_>,
        place: Place,
    ) -> Option<Condition> {
        const KEYS: [&str; 4] = ["of", "by", "by_times", "below"];
        if matches!(place, Place::PresumedMinor | Place::Contradiction) {
            let key = [("key", "quotient".to_owned())];
            let here = table
                .get("quotient")
                .map_or(table.span.clone(), Spanned::span);
            reader.error(here, "not-here", key);
            return None;
        }
        let quotient = reader.table(table, "quotient")?;
        reader.only_keys(&quotient, &KEYS);
        let of = self.number(reader, &quotient, "of", place);
        let by = self.number(reader, &quotient, "by", place);
        let below = self.below(reader, &quotient);
        let times = self.factor(reader, &quotient, "by_times");
        let by = by?;
        let range = self.declared.questions.get(by).and_then(|by| by.range);
        let Some(range) = range.filter(|(least, greatest)| {
            *least >= 0
                && greatest
                    .checked_sub(*least)
                    .is_some_and(|n| n <= MAX_DIVISORS)
        }) else {
            let maximum = MAX_DIVISORS.to_string();
            let parameters = [("name", by.to_owned()), ("maximum", maximum)];
            let place = quotient
                .get("by")
                .map_or(quotient.span.clone(), Spanned::span);
            reader.error(place, "quotient-range", parameters);
            return None;
        };
        Some(Condition::Quotient(Quotient {
            of: of?.to_owned(),
            by: by.to_owned(),
            by_times: times?,
            below: below?,
            by_range: range,
        }))
    }

    /// A question of a quotient: an earlier one that takes a number.
    fn number<'t>(
        &self,
        reader: &mut Reader<'_, '_>,
        table: &Table<'t>,
        key: &str,
        place: Place,
    ) -> Option<&'t str> {
        let id = reader.required(table, key)?;
        let Some(question) = self.declared.questions.get(id.value) else {
            let known = self.declared.questions.keys().copied();
            reader.unknown(id.span, "unknown-question", id.value, known);
            return None;
        };
        if let Place::AskIf(order) = place
            && question.order >= order
        {
            let name = [("name", id.value.to_owned())];
            reader.error(id.span, "forward-reference", name);
            return None;
        }
        let kind = question.kind?;
        if kind != Kind::Number {
            let parameters = [
                ("test", "quotient".to_owned()),
                ("kind", kind.code().to_owned()),
                ("question", shorten(id.value)),
            ];
            reader.error(id.span, "wrong-test", parameters);
            return None;
        }
        Some(id.value)
    }

    /// A factor: above zero, one where it is left out.
    fn factor(&self, reader: &mut Reader<'_, '_>, table: &Table<'_>, key: &str) -> Option<Decimal> {
        let Some(value) = table.get(key) else {
            return Some(Decimal::ONE);
        };
        let factor = reader.decimal(table, key)?;
        if factor.is_zero() {
            let parameters = [("key", key.to_owned()), ("found", "0".to_owned())];
            reader.error(value.span(), "bad-decimal", parameters);
            return None;
        }
        Some(factor)
    }

    /// The bound of a quotient: a number, or a share of a reference.
    fn below(&self, reader: &mut Reader<'_, '_>, table: &Table<'_>) -> Option<Below> {
        const KEY: &str = "below";
        let Some(value) = table.get(KEY) else {
            reader.missing(table, KEY);
            return None;
        };
        let Some(below) = table_of(value) else {
            return Some(Below {
                reference: None,
                value: reader.decimal(table, KEY)?,
                share: Decimal::ONE,
            });
        };
        reader.only_keys(&below, &["reference", "share"]);
        let id = reader.required(&below, "reference")?;
        let share = self.factor(reader, &below, "share")?;
        let Some(value) = self.declared.references.get(id.value) else {
            let known = self.declared.references.keys().copied();
            reader.unknown(id.span, "unknown-reference", id.value, known);
            return None;
        };
        Some(Below {
            reference: Some(id.value.to_owned()),
            value: (*value)?,
            share,
        })
    }

    fn leaf(
        &self,
        reader: &mut Reader<'_, '_>,
        table: &Table<'_>,
        key: &'static str,
        span: Range<usize>,
        place: Place,
        negated: bool,
    ) -> Option<Condition> {
        if negated && key != "presumed_minor" {
            reader.error(
                span.clone(),
                "not-over-indication",
                [("key", key.to_owned())],
            );
        }
        let allowed = match place {
            Place::Outcome => true,
            Place::AskIf(_) => matches!(key, "indicator" | "presumed_minor"),
            Place::Exploitation => key == "indicator",
            Place::PresumedMinor | Place::Contradiction => false,
        };
        if !allowed {
            reader.error(span.clone(), "not-here", [("key", key.to_owned())]);
            return None;
        }
        match key {
            "dimension" => {
                let id = reader.string(table, key)?;
                if !self.declared.dimensions.contains(id.value) {
                    let known = self.declared.dimensions.iter().copied();
                    reader.unknown(id.span, "unknown-dimension", id.value, known);
                    return None;
                }
                Some(Condition::Dimension(id.value.to_owned()))
            }
            "indicator" => self.indicator(reader, table, place),
            "score" => {
                let id = reader.string(table, key)?;
                if !self.declared.scores.contains(id.value) {
                    let known = self.declared.scores.iter().copied();
                    reader.unknown(id.span, "unknown-score", id.value, known);
                    return None;
                }
                if table.get("at_least").is_none() {
                    reader.missing(table, "at_least");
                }
                let at_least = reader.integer(table, "at_least")?.value;
                Some(Condition::Score {
                    score: id.value.to_owned(),
                    at_least,
                })
            }
            "indicators_at_least" => reader
                .count(table, key, 1)
                .map(Condition::IndicatorsAtLeast),
            _ => self.presumed_minor(reader, table, span, place),
        }
    }

    /// A condition on an indicator.
    pub(crate) fn indicator(
        &self,
        reader: &mut Reader<'_, '_>,
        table: &Table<'_>,
        place: Place,
    ) -> Option<Condition> {
        let id = reader.string(table, "indicator")?;
        if !self.declared.indicators.contains_key(id.value) {
            let known = self.declared.indicators.keys().copied();
            reader.unknown(id.span, "unknown-indicator", id.value, known);
            return None;
        }
        let last = self.declared.last_raiser.get(id.value);
        if let (Place::AskIf(order), Some(last)) = (place, last)
            && *last >= order
        {
            reader.error(
                id.span,
                "forward-indicator",
                [("name", id.value.to_owned())],
            );
            return None;
        }
        Some(Condition::Indicator(id.value.to_owned()))
    }

    fn presumed_minor(
        &self,
        reader: &mut Reader<'_, '_>,
        table: &Table<'_>,
        span: Range<usize>,
        place: Place,
    ) -> Option<Condition> {
        let value = reader.boolean(table, "presumed_minor")?;
        if !self.declared.has_presumed_minor {
            reader.warning(span.clone(), "no-presumed-minor", []);
        }
        if let (Place::AskIf(order), Some(last)) = (place, self.declared.last_minor_question)
            && last >= order
        {
            reader.error(span, "forward-presumed-minor", []);
            return None;
        }
        Some(Condition::PresumedMinor(value))
    }

    /// The test of a condition's question: one of `is`, `any_of`, `at_least`, `at_most`.
    fn leaf_test(
        &self,
        reader: &mut Reader<'_, '_>,
        table: &Table<'_>,
        subject: Subject<'_>,
    ) -> Option<Test> {
        let found: Vec<&'static str> = LEAF_TEST_KEYS
            .into_iter()
            .filter(|key| table.get(key).is_some())
            .collect();
        let here = first_line(reader.source.text, &table.span);
        match found.as_slice() {
            [key] => self.simple_test(reader, table, key, subject),
            [] => {
                reader.error(here, "no-test", [("known", LEAF_TEST_KEYS.join(", "))]);
                None
            }
            several => {
                reader.error(here, "several-tests", [("found", several.join(", "))]);
                None
            }
        }
    }

    /// A test inside a question, about its own answer.
    pub(crate) fn test(
        &self,
        reader: &mut Reader<'_, '_>,
        table: &Table<'_>,
        subject: Subject<'_>,
        depth: u32,
    ) -> Option<Test> {
        let here = first_line(reader.source.text, &table.span);
        if depth > MAX_DEPTH {
            reader.error(here, "too-deep", [("maximum", MAX_DEPTH.to_string())]);
            return None;
        }
        reader.only_keys(table, &TEST_KEYS);
        let found: Vec<&'static str> = TEST_KEYS
            .into_iter()
            .filter(|key| table.get(key).is_some())
            .collect();
        match found.as_slice() {
            [key @ ("all" | "any")] => {
                let items = reader.list(table, key)?;
                if items.is_empty() {
                    reader.error(here, "empty-list", [("key", (*key).to_owned())]);
                }
                let read: Vec<Option<Test>> = items
                    .iter()
                    .map(|item| {
                        let child = reader.as_table(item, key)?;
                        self.test(reader, &child, subject, depth + 1)
                    })
                    .collect();
                let children = read.into_iter().collect::<Option<Vec<_>>>()?;
                Some(if *key == "all" {
                    Test::All(children)
                } else {
                    Test::Any(children)
                })
            }
            ["not"] => {
                let child = reader.table(table, "not")?;
                Some(Test::Not(Box::new(self.test(
                    reader,
                    &child,
                    subject,
                    depth + 1,
                )?)))
            }
            [key] => self.simple_test(reader, table, key, subject),
            [] => {
                reader.error(here, "no-test", [("known", TEST_KEYS.join(", "))]);
                None
            }
            several => {
                reader.error(here, "several-tests", [("found", several.join(", "))]);
                None
            }
        }
    }

    fn simple_test(
        &self,
        reader: &mut Reader<'_, '_>,
        table: &Table<'_>,
        key: &'static str,
        subject: Subject<'_>,
    ) -> Option<Test> {
        let value = table.get(key)?;
        // A kind that is not well written has been noted at the question; nothing can be said here.
        let kind = subject.kind?;
        let fits = match kind {
            Kind::YesNo | Kind::Choice | Kind::Choices => matches!(key, "is" | "any_of"),
            Kind::Number => true,
            Kind::Date | Kind::Text => false,
        };
        if !fits {
            let parameters = [
                ("test", key.to_owned()),
                ("kind", kind.code().to_owned()),
                ("question", shorten(subject.id)),
            ];
            reader.error(value.span(), "wrong-test", parameters);
            return None;
        }
        match key {
            "is" => self.scalar(reader, value, kind, subject).map(Test::Is),
            "any_of" => {
                let items = reader.list(table, key)?;
                if items.is_empty() {
                    reader.error(value.span(), "empty-list", [("key", key.to_owned())]);
                }
                let read: Vec<Option<Scalar>> = items
                    .iter()
                    .map(|item| self.scalar(reader, item, kind, subject))
                    .collect();
                Some(Test::AnyOf(read.into_iter().collect::<Option<Vec<_>>>()?))
            }
            "at_least" => reader
                .integer(table, key)
                .map(|number| Test::AtLeast(number.value)),
            _ => reader
                .integer(table, key)
                .map(|number| Test::AtMost(number.value)),
        }
    }

    /// A value that an answer of this kind can be compared with.
    fn scalar(
        &self,
        reader: &mut Reader<'_, '_>,
        value: &Spanned<DeValue<'_>>,
        kind: Kind,
        subject: Subject<'_>,
    ) -> Option<Scalar> {
        let scalar = match (kind, value.get_ref().as_str(), integer_of(value)) {
            (Kind::Number, _, Some(number)) => Some(Scalar::Number(number)),
            (Kind::YesNo | Kind::Choice | Kind::Choices, Some(code), _) => {
                if subject.options.contains(&code) {
                    Some(Scalar::Code(code.to_owned()))
                } else {
                    let suggestion = reader
                        .problems
                        .suggest(code, subject.options.iter().copied());
                    let parameters = [
                        ("name", shorten(code)),
                        ("question", shorten(subject.id)),
                        ("suggestion", suggestion),
                    ];
                    reader.error(value.span(), "unknown-option", parameters);
                    return None;
                }
            }
            _ => None,
        };
        if scalar.is_none() {
            let parameters = [
                ("kind", kind.code().to_owned()),
                ("question", shorten(subject.id)),
            ];
            reader.error(value.span(), "wrong-value", parameters);
        }
        scalar
    }
}
