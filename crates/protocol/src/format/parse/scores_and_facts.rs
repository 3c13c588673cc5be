//! Reads what decides no outcome: scores, types of exploitation, contradictions, what is handed on, facts.

use crate::format::conditions::{Conditions, Place, Subject};
use crate::format::declared::id_place;
use crate::format::htcds;
use crate::format::model::{
    Condition, Contradiction, Counted, Exploitation, Fact, HandOn, Handed, HandedAnswer, Points,
    Score,
};
use crate::format::parse::Parser;
use crate::format::reader::{Table, first_line, integer_of, shorten};
use std::collections::{BTreeSet, HashSet};
use toml::Spanned;
use toml::de::DeValue;

/// Points that one part of a score may add or take away.
const MAX_POINTS: i64 = 1_000_000;

impl Parser<'_, '_, '_, '_> {
    pub(crate) fn scores(&mut self, root: &Table<'_>) -> Vec<Score> {
        let mut scores = Vec::new();
        for table in self.reader.tables(root, "score") {
            self.reader.only_keys(&table, &["id", "add"]);
            let place = id_place(&self.reader, &table);
            let id = self.reader.id(&table, "id").map_or("", |id| id.value);
            self.places.scores.insert(id.to_owned(), place);
            if table.get("add").is_none() {
                self.reader.missing(&table, "add");
            }
            let parts = self.reader.tables(&table, "add");
            if let Some(value) = table.get("add")
                && parts.is_empty()
            {
                let key = [("key", "add".to_owned())];
                self.reader.error(value.span(), "empty-list", key);
            }
            let mut counted = HashSet::new();
            scores.push(Score {
                id: id.to_owned(),
                add: parts
                    .iter()
                    .filter_map(|part| self.points(part, &mut counted))
                    .collect(),
            });
        }
        scores
    }

    /// A part of a score. `counted`: the indicators that the score counts already.
    fn points<'t>(&mut self, table: &Table<'t>, counted: &mut HashSet<&'t str>) -> Option<Points> {
        const WHAT: [&str; 2] = ["indicator", "question"];
        const BESIDE: [&str; 2] = ["points", "lowers"];
        const TESTS: [&str; 4] = ["is", "any_of", "at_least", "at_most"];
        let found: Vec<&str> = WHAT
            .into_iter()
            .filter(|key| table.get(key).is_some())
            .collect();
        let tests = TESTS.into_iter().filter(|_| found.contains(&"question"));
        let known: Vec<&str> = WHAT.into_iter().chain(BESIDE).chain(tests).collect();
        self.reader.only_keys(table, &known);
        let points = self.number_of_points(table);
        let conditions = Conditions {
            declared: self.declared,
        };
        let here = first_line(self.reader.source.text, &table.span);
        let condition = match found.as_slice() {
            ["indicator"] => conditions.indicator(&mut self.reader, table, Place::Outcome),
            ["question"] => conditions.question(&mut self.reader, table, Place::Outcome),
            [] => {
                let known = [("known", WHAT.join(", "))];
                self.reader.error(here, "no-condition", known);
                None
            }
            several => {
                let found = [("found", several.join(", "))];
                self.reader.error(here, "several-conditions", found);
                None
            }
        };
        if let (Some(Condition::Indicator(_)), Some(id)) = (&condition, table.peek_str("indicator"))
            && !counted.insert(id)
            && let Some(value) = table.get("indicator")
        {
            let name = [("name", id.to_owned())];
            self.reader.error(value.span(), "counted-twice", name);
        }
        let counted = match condition? {
            Condition::Indicator(indicator) => Counted::Indicator { indicator },
            Condition::Question { question, test } => Counted::Question { question, test },
            _ => return None,
        };
        Some(Points {
            counted,
            points: points?,
        })
    }

    /// Points: not 0, and below 0 only where the entry says that it lowers.
    fn number_of_points(&mut self, table: &Table<'_>) -> Option<i64> {
        let lowers = self.reader.boolean(table, "lowers").unwrap_or(false);
        if table.get("points").is_none() {
            self.reader.missing(table, "points");
        }
        let points = self.reader.integer(table, "points")?;
        if points.value == 0 || points.value.unsigned_abs() > MAX_POINTS.unsigned_abs() {
            let parameters = [("maximum", MAX_POINTS.to_string())];
            self.reader.error(points.span, "bad-points", parameters);
            return None;
        }
        if points.value < 0 && !lowers {
            self.reader.error(points.span, "points-lower", []);
        }
        Some(points.value)
    }

    pub(crate) fn exploitations(&mut self, root: &Table<'_>) -> Vec<Exploitation> {
        let mut exploitations = Vec::new();
        for table in self.reader.tables(root, "exploitation") {
            self.reader.only_keys(&table, &["id", "when", "htcds"]);
            let place = id_place(&self.reader, &table);
            let id = self.reader.id(&table, "id").map_or("", |id| id.value);
            self.places.exploitations.insert(id.to_owned(), place);
            let when = self.condition(&table, Place::Exploitation);
            let htcds = self.facts(&table);
            if let Some(when) = when {
                exploitations.push(Exploitation {
                    id: id.to_owned(),
                    when,
                    htcds,
                });
            }
        }
        exploitations
    }

    pub(crate) fn contradictions(&mut self, root: &Table<'_>) -> Vec<Contradiction> {
        let mut contradictions = Vec::new();
        for table in self.reader.tables(root, "contradiction") {
            self.reader.only_keys(&table, &["id", "when"]);
            let place = id_place(&self.reader, &table);
            let id = self.reader.id(&table, "id").map_or("", |id| id.value);
            let Some(when) = self.condition(&table, Place::Contradiction) else {
                self.places.contradictions.insert(id.to_owned(), place);
                continue;
            };
            let mut named = BTreeSet::new();
            questions(&when, &mut named);
            if named.len() < 2 {
                let name = [("name", id.to_owned())];
                self.reader
                    .error(place.clone(), "contradiction-of-one", name);
            }
            self.places.contradictions.insert(id.to_owned(), place);
            contradictions.push(Contradiction {
                id: id.to_owned(),
                when,
            });
        }
        contradictions
    }

    /// The `when` of a block: a condition, which must be there.
    pub(crate) fn condition(&mut self, table: &Table<'_>, place: Place) -> Option<Condition> {
        if table.get("when").is_none() {
            self.reader.missing(table, "when");
        }
        let when = self.reader.table(table, "when")?;
        let conditions = Conditions {
            declared: self.declared,
        };
        conditions.read(&mut self.reader, &when, place)
    }

    pub(crate) fn hand_on(&mut self, root: &Table<'_>) -> Vec<HandOn> {
        let mut all: Vec<HandOn> = Vec::new();
        for table in self.reader.tables(root, "hand_on") {
            self.reader.only_keys(&table, &["pack", "answers"]);
            let pack = self.reader.id(&table, "pack");
            if let Some(pack) = &pack
                && all.iter().any(|other| other.pack == pack.value)
            {
                let name = [("name", pack.value.to_owned())];
                self.reader.error(pack.span.clone(), "duplicate-id", name);
            }
            if table.get("answers").is_none() {
                self.reader.missing(&table, "answers");
            }
            let answers = self.reader.tables(&table, "answers");
            if let Some(value) = table.get("answers")
                && answers.is_empty()
            {
                let key = [("key", "answers".to_owned())];
                self.reader.error(value.span(), "empty-list", key);
            }
            let answers = answers
                .iter()
                .filter_map(|handed| self.handed(handed))
                .collect();
            all.push(HandOn {
                pack: pack.map_or("", |pack| pack.value).to_owned(),
                answers,
            });
        }
        all
    }

    fn handed(&mut self, table: &Table<'_>) -> Option<Handed> {
        const KEYS: [&str; 4] = ["question", "when", "to", "answer"];
        self.reader.only_keys(table, &KEYS);
        let question = self.reader.required(table, "question");
        let to = self.reader.id(table, "to");
        let answer = match table.get("answer") {
            Some(value) => Some(self.handed_answer(value)?),
            None => None,
        };
        let question = question?;
        let Some(known) = self.declared.questions.get(question.value) else {
            let names = self.declared.questions.keys().copied();
            self.reader
                .unknown(question.span, "unknown-question", question.value, names);
            return None;
        };
        let subject = Subject {
            id: question.value,
            kind: known.kind,
            options: &known.options,
        };
        let when = match table.get("when") {
            Some(_) => Some(self.when(table, subject)?),
            None => None,
        };
        let to = to?;
        let place = table.get("answer").map(Spanned::span);
        self.places
            .handed
            .push([to.span.clone(), place.unwrap_or(to.span)]);
        Some(Handed {
            question: question.value.to_owned(),
            when,
            to: to.value.to_owned(),
            answer,
        })
    }

    /// A code, a list of codes or a number.
    fn handed_answer(&mut self, value: &Spanned<DeValue<'_>>) -> Option<HandedAnswer> {
        let codes = |items: &[Spanned<DeValue<'_>>]| {
            let codes = items.iter().map(|item| item.get_ref().as_str());
            let codes = codes.map(|code| code.map(str::to_owned));
            codes.collect::<Option<Vec<String>>>()
        };
        let raw = value.get_ref();
        let answer = match (raw.as_str(), integer_of(value), raw.as_array()) {
            (Some(code), _, _) => Some(HandedAnswer::Code(code.to_owned())),
            (_, Some(number), _) => Some(HandedAnswer::Number(number)),
            (_, _, Some(items)) => codes(items).map(HandedAnswer::Codes),
            _ => None,
        };
        if answer.is_none() {
            self.reader.wrong_type(value, "answer", "answer");
        }
        answer
    }

    /// The `htcds` of an indicator or a type of exploitation.
    pub(crate) fn facts(&mut self, table: &Table<'_>) -> Vec<Fact> {
        let mut facts = Vec::new();
        for fact in self.reader.tables(table, "htcds") {
            self.reader.only_keys(&fact, &["field", "value"]);
            facts.extend(self.fact(&fact));
        }
        facts
    }

    /// A fact whose field is one of the standard's and whose value is in that field's list, if it has one.
    pub(crate) fn fact(&mut self, table: &Table<'_>) -> Option<Fact> {
        let field = self.reader.required(table, "field");
        let value = self.reader.required(table, "value");
        let field = field?;
        let Some(values) = htcds::values(field.value) else {
            let code = "unknown-htcds-field";
            self.reader
                .unknown(field.span, code, field.value, htcds::fields());
            return None;
        };
        let value = value?;
        if field.value == htcds::STATUS && value.value != htcds::POSSIBLE {
            // A worker who notices does not identify: see the words of the field in docs/protocol-format.md.
            let parameters = [("known", htcds::POSSIBLE.to_owned())];
            self.reader.error(value.span, "htcds-status", parameters);
            return None;
        }
        if !values.is_empty() && !values.contains(&value.value) {
            let near = values.iter().copied();
            let suggestion = self.reader.problems.suggest(value.value, near);
            let parameters = [
                ("name", shorten(value.value)),
                ("field", field.value.to_owned()),
                ("known", values.join(", ")),
                ("suggestion", suggestion),
            ];
            self.reader
                .error(value.span, "unknown-htcds-value", parameters);
            return None;
        }
        Some(Fact {
            field: field.value.into(),
            value: value.value.into(),
        })
    }
}

/// The questions that a condition names.
pub(crate) fn questions<'c>(condition: &'c Condition, named: &mut BTreeSet<&'c str>) {
    match condition {
        Condition::Question { question, .. } => {
            named.insert(question);
        }
        Condition::Quotient(quotient) => named.extend([quotient.of.as_str(), &quotient.by]),
        _ => {}
    }
    for child in condition.children() {
        questions(child, named);
    }
}
