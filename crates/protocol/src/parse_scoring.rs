//! The other half of [`crate::parse`]: what the answers mean, dimensions and outcomes.

use crate::conditions::{Conditions, Place};
use crate::declared::id_place;
use crate::model::{Dimension, Element, Indicator, Outcome, Rule, Weight};
use crate::parse::Parser;
use crate::reader::{Reader, Table, first_line};

impl Parser<'_, '_, '_, '_> {
    pub(crate) fn dimensions(&mut self, root: &Table<'_>) -> Vec<Dimension> {
        const KEYS: [&str; 5] = ["id", "element", "phase", "positive_when", "indicator"];
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
            let phase = if table.get("phase").is_some() {
                self.reader.id(&table, "phase")
            } else {
                None
            };
            let indicators: Vec<Indicator> = self
                .reader
                .tables(&table, "indicator")
                .iter()
                .filter_map(|indicator| self.indicator(indicator))
                .collect();
            if indicators.is_empty() {
                self.reader
                    .warning(place, "empty-dimension", [("name", id.clone())]);
            }
            dimensions.push(Dimension {
                id,
                element,
                phase: phase.map(|phase| phase.value.to_owned()),
                positive_when: self.rules(&table),
                indicators,
            });
        }
        dimensions
    }

    fn rules(&mut self, table: &Table<'_>) -> Vec<Rule> {
        const KEYS: [&str; 4] = ["strong", "medium", "weak", "medium_or_weak"];
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
            };
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

    fn indicator(&mut self, table: &Table<'_>) -> Option<Indicator> {
        const WEIGHTS: [(&str, Weight); 3] = [
            ("strong", Weight::Strong),
            ("medium", Weight::Medium),
            ("weak", Weight::Weak),
        ];
        self.reader
            .only_keys(table, &["id", "adult", "child", "htcds"]);
        let id = self.reader.id(table, "id");
        let mut weight = |key| {
            let found = self.reader.string(table, key);
            self.reader.one_of(found, &WEIGHTS)
        };
        let (adult, child) = (weight("adult"), weight("child"));
        if table.get("adult").is_none() && table.get("child").is_none() {
            self.reader.missing(table, "adult");
        }
        let mut htcds = Vec::new();
        for fact in self.reader.tables(table, "htcds") {
            self.reader.only_keys(&fact, &["field", "value"]);
            htcds.extend(self.fact(&fact));
        }
        Some(Indicator {
            id: id?.value.to_owned(),
            adult,
            child,
            htcds,
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
