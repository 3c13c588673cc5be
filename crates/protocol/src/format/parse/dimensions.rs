//! Reads dimensions with their indicators and rules, and outcomes.

use crate::format::conditions::{Conditions, Place};
use crate::format::declared::id_place;
use crate::format::model::{Dimension, Element, Indicator, Member, Outcome, Rule, Weight};
use crate::format::parse::Parser;
use crate::format::reader::{Reader, Table, first_line, shorten};
use std::collections::HashSet;

impl Parser<'_, '_, '_, '_> {
    pub(crate) fn dimensions(&mut self, root: &Table<'_>) -> Vec<Dimension> {
        const KEYS: [&str; 8] = [
            "id",
            "element",
            "phase",
            "positive_when",
            "indicator",
            "view",
            "sides",
            "member",
        ];
        const ELEMENTS: [(&str, Element); 3] = [
            ("act", Element::Act),
            ("means", Element::Means),
            ("purpose", Element::Purpose),
        ];
        let mut dimensions = Vec::new();
        for table in self.reader.tables(root, "dimension") {
            self.reader.only_keys(&table, &KEYS);
            let place = id_place(&self.reader, &table);
            let id = self
                .reader
                .id(&table, "id")
                .map_or("", |id| id.value)
                .to_owned();
            self.places.dimensions.insert(id.clone(), place.clone());
            let element = self.reader.string(&table, "element");
            let element = self.reader.one_of(element, &ELEMENTS);
            let mut named = |key| {
                let given = table.get(key).is_some();
                given.then(|| self.reader.id(&table, key)).flatten()
            };
            let (phase, view) = (named("phase"), named("view"));
            let phase = phase.map(|phase| phase.value.to_owned());
            let view = view.map(|view| {
                let place = self.places.views.entry(view.value.to_owned());
                place.or_insert(view.span);
                view.value.to_owned()
            });
            let sides = self.sides(&table);
            let indicators: Vec<Indicator> = self
                .reader
                .tables(&table, "indicator")
                .iter()
                .filter_map(|indicator| self.indicator(indicator, &sides))
                .collect();
            let members = self.members(&table, &indicators, &sides);
            if indicators.is_empty() && members.is_empty() {
                self.reader
                    .warning(place, "empty-dimension", [("name", id.clone())]);
            }
            dimensions.push(Dimension {
                id,
                element,
                phase,
                positive_when: self.rules(&table, &sides),
                indicators,
                view,
                sides,
                members,
            });
        }
        dimensions
    }

    /// None, or two.
    fn sides(&mut self, table: &Table<'_>) -> Vec<String> {
        let Some(value) = table.get("sides") else {
            return Vec::new();
        };
        let sides = self.reader.ids(table, "sides");
        let listed = value.get_ref().as_array().map_or(2, |array| array.len());
        if listed != 2 {
            self.reader.error(value.span(), "sides-not-two", []);
        }
        for side in &sides {
            let place = self.places.sides.entry(side.value.to_owned());
            place.or_insert(side.span.clone());
        }
        sides
            .into_iter()
            .map(|side| side.value.to_owned())
            .collect()
    }

    /// The side of an indicator or a member: one of the dimension's, if it has sides.
    fn side(&mut self, table: &Table<'_>, sides: &[String]) -> Option<String> {
        match (table.get("side"), sides.is_empty()) {
            (Some(value), true) => {
                self.reader
                    .error(value.span(), "sides-missing", [("key", "side".to_owned())]);
                return None;
            }
            (None, false) => self.reader.missing(table, "side"),
            _ => {}
        }
        let side = self.reader.string(table, "side")?;
        if !sides.iter().any(|known| known == side.value) {
            let known = sides.join(", ");
            let near = sides.iter().map(String::as_str);
            let suggestion = self.reader.problems.suggest(side.value, near);
            let parameters = [
                ("name", shorten(side.value)),
                ("known", known),
                ("suggestion", suggestion),
            ];
            self.reader.error(side.span, "unknown-word", parameters);
            return None;
        }
        Some(side.value.to_owned())
    }

    fn weights(&mut self, table: &Table<'_>) -> (Option<Weight>, Option<Weight>) {
        const WEIGHTS: [(&str, Weight); 3] = [
            ("strong", Weight::Strong),
            ("medium", Weight::Medium),
            ("weak", Weight::Weak),
        ];
        let mut weight = |key| {
            let found = self.reader.string(table, key);
            self.reader.one_of(found, &WEIGHTS)
        };
        let weights = (weight("adult"), weight("child"));
        if table.get("adult").is_none() && table.get("child").is_none() {
            self.reader.missing(table, "adult");
        }
        weights
    }

    /// The indicators that a dimension borrows: each declared somewhere, and each once.
    fn members(&mut self, table: &Table<'_>, own: &[Indicator], sides: &[String]) -> Vec<Member> {
        let mut members: Vec<Member> = Vec::new();
        let mut counted: HashSet<&str> = own.iter().map(|own| own.id.as_str()).collect();
        let tables = self.reader.tables(table, "member");
        for member in &tables {
            const KEYS: [&str; 4] = ["indicator", "side", "adult", "child"];
            self.reader.only_keys(member, &KEYS);
            let indicator = self.reader.required(member, "indicator");
            let side = self.side(member, sides);
            let (adult, child) = self.weights(member);
            let Some(indicator) = indicator else { continue };
            if !self.declared.indicators.contains_key(indicator.value) {
                let known = self.declared.indicators.keys().copied();
                self.reader
                    .unknown(indicator.span, "unknown-indicator", indicator.value, known);
            } else if !counted.insert(indicator.value) {
                let name = [("name", indicator.value.to_owned())];
                self.reader.error(indicator.span, "counted-twice", name);
            } else {
                members.push(Member {
                    indicator: indicator.value.to_owned(),
                    side,
                    adult,
                    child,
                });
            }
        }
        members
    }

    fn rules(&mut self, table: &Table<'_>, sides: &[String]) -> Vec<Rule> {
        const KEYS: [&str; 5] = ["strong", "medium", "weak", "medium_or_weak", "each_side"];
        if table.get("positive_when").is_none() {
            self.reader.missing(table, "positive_when");
        }
        let rules = self.reader.tables(table, "positive_when");
        if let Some(value) = table.get("positive_when")
            && rules.is_empty()
        {
            self.reader.error(
                value.span(),
                "empty-list",
                [("key", "positive_when".to_owned())],
            );
        }
        let mut read = Vec::new();
        for rule in rules {
            self.reader.only_keys(&rule, &KEYS);
            let count = |reader: &mut Reader<'_, '_>, key| reader.count(&rule, key, 0).unwrap_or(0);
            let counts = Rule {
                strong: count(&mut self.reader, "strong"),
                medium: count(&mut self.reader, "medium"),
                weak: count(&mut self.reader, "weak"),
                medium_or_weak: count(&mut self.reader, "medium_or_weak"),
                each_side: count(&mut self.reader, "each_side"),
            };
            if let Some(value) = rule.get("each_side")
                && sides.is_empty()
            {
                self.reader.error(
                    value.span(),
                    "sides-missing",
                    [("key", "each_side".to_owned())],
                );
            }
            if counts == Rule::default() {
                // A rule that asks for nothing would make the dimension positive with no indication at all.
                let place = first_line(self.reader.source.text, &rule.span);
                self.reader
                    .error(place, "empty-rule", [("known", KEYS.join(", "))]);
            }
            read.push(counts);
        }
        read
    }

    fn indicator(&mut self, table: &Table<'_>, sides: &[String]) -> Option<Indicator> {
        self.reader.only_keys(
            table,
            &["id", "adult", "child", "htcds", "side", "disclose"],
        );
        let id = self.reader.id(table, "id");
        let side = self.side(table, sides);
        let (adult, child) = self.weights(table);
        let id = id?.value.to_owned();
        if table.get("disclose").is_some() {
            self.places.says_disclose.insert(id.clone());
        }
        Some(Indicator {
            id,
            adult,
            child,
            htcds: self.facts(table),
            side,
            disclose: self.disclose(table),
        })
    }

    pub(crate) fn outcomes(&mut self, root: &Table<'_>, start: &Table<'_>) -> Vec<Outcome> {
        let tables = self.reader.tables(root, "outcome");
        if tables.is_empty() {
            self.reader.missing(start, "outcome");
        }
        let last = tables.len().saturating_sub(1);
        let mut outcomes = Vec::new();
        for (index, table) in tables.iter().enumerate() {
            self.reader.only_keys(table, &["id", "when", "next_steps"]);
            let place = id_place(&self.reader, table);
            let id = self
                .reader
                .id(table, "id")
                .map_or("", |id| id.value)
                .to_owned();
            match (index == last, table.get("when")) {
                (true, Some(value)) => {
                    self.reader.error(
                        value.span(),
                        "last-outcome-with-when",
                        [("name", id.clone())],
                    );
                }
                (false, None) => {
                    self.reader.error(
                        place.clone(),
                        "outcome-without-when",
                        [("name", id.clone())],
                    );
                }
                _ => {}
            }
            let when = self.reader.table(table, "when").and_then(|when| {
                Conditions {
                    declared: self.declared,
                }
                .read(&mut self.reader, &when, Place::Outcome)
            });
            let next_steps = self.reader.ids(table, "next_steps");
            for step in &next_steps {
                self.places
                    .next_steps
                    .entry(step.value.to_owned())
                    .or_insert(step.span.clone());
            }
            let next_steps = next_steps
                .into_iter()
                .map(|step| step.value.to_owned())
                .collect();
            self.places.outcomes.insert(id.clone(), place);
            outcomes.push(Outcome {
                id,
                when,
                next_steps,
            });
        }
        outcomes
    }
}
