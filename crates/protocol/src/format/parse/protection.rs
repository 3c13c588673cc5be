//! Reads what protects the person: the child's floor, steps by person and role, training, disclosure,
//! indications that several answers raise, and data with their sources.

use crate::format::conditions::{Conditions, Place, Subject};
use crate::format::declared::id_place;
use crate::format::model::{About, Always, Disclose, Mode, RaisedTogether, Reference, Test};
use crate::format::parse::Parser;
use crate::format::reader::{Table, first_line};
use std::collections::BTreeSet;

impl Parser<'_, '_, '_, '_> {
    /// What the pack is about, if it says so.
    pub(crate) fn about(&mut self, root: &Table<'_>) -> Option<About> {
        root.get("about")?;
        let about = self.reader.id(root, "about");
        self.reader.one_of(about, &[("papers", About::Papers)])
    }

    /// The outcome that somebody presumed to be a minor never ends below: one that the pack has.
    pub(crate) fn floor(&mut self, root: &Table<'_>) -> Option<String> {
        let table = root
            .get("presumed_minor")
            .and_then(crate::format::reader::table_of)?;
        self.places.presumed_minor = Some(first_line(self.reader.source.text, &table.span));
        table.get("floor")?;
        let floor = self.reader.id(&table, "floor")?;
        let outcomes = root.peek_tables("outcome");
        let known: BTreeSet<&str> = outcomes
            .iter()
            .filter_map(|outcome| outcome.peek_str("id"))
            .collect();
        if !known.contains(floor.value) {
            self.reader
                .unknown(floor.span, "unknown-outcome", floor.value, known);
            return None;
        }
        self.places.presumed_minor = Some(floor.span);
        Some(floor.value.to_owned())
    }

    pub(crate) fn raised_together(&mut self, root: &Table<'_>) -> Vec<RaisedTogether> {
        let mut raises = Vec::new();
        for (number, table) in self.reader.tables(root, "raise").iter().enumerate() {
            self.reader.only_keys(table, &["indicator", "when"]);
            let when = self.condition(table, Place::AskIf(self.declared.order + number));
            let Some(indicator) = self.reader.id(table, "indicator") else {
                continue;
            };
            if !self.declared.indicators.contains_key(indicator.value) {
                let known = self.declared.indicators.keys().copied();
                self.reader
                    .unknown(indicator.span, "unknown-indicator", indicator.value, known);
            } else if let Some(when) = when {
                raises.push(RaisedTogether {
                    indicator: indicator.value.to_owned(),
                    when,
                });
            }
        }
        raises
    }

    pub(crate) fn always(&mut self, root: &Table<'_>) -> Vec<Always> {
        let mut always = Vec::new();
        for table in self.reader.tables(root, "always") {
            self.reader.only_keys(&table, &["roles", "when", "steps"]);
            let place = first_line(self.reader.source.text, &table.span);
            let roles = self.reader.ids(&table, "roles");
            let when = table.get("when").is_some();
            let when = when.then(|| self.condition(&table, Place::Outcome));
            if table.get("steps").is_none() {
                self.reader.missing(&table, "steps");
            }
            let steps = self.reader.ids(&table, "steps");
            for key in ["roles", "steps"] {
                let value = table.get(key);
                let list = value.and_then(|value| value.get_ref().as_array());
                if let (Some(value), true) = (value, list.is_some_and(|list| list.is_empty())) {
                    let key = [("key", key.to_owned())];
                    self.reader.error(value.span(), "empty-list", key);
                }
            }
            for step in &steps {
                let place = self.places.next_steps.entry(step.value.to_owned());
                place.or_insert(step.span.clone());
            }
            let owned = |ids: Vec<crate::format::reader::Located<&str>>| {
                ids.into_iter().map(|id| id.value.to_owned()).collect()
            };
            // A condition that is wrong was noted; nothing is made of it.
            if !matches!(when, Some(None)) {
                self.places.always.push(place);
                always.push(Always {
                    roles: owned(roles),
                    when: when.flatten(),
                    steps: owned(steps),
                });
            }
        }
        always
    }

    pub(crate) fn references(&mut self, root: &Table<'_>) -> Vec<Reference> {
        const KEYS: [&str; 7] = [
            "id",
            "value",
            "unit",
            "valid_from",
            "source",
            "verified_by",
            "verified_on",
        ];
        let mut references = Vec::new();
        for table in self.reader.tables(root, "reference") {
            self.reader.only_keys(&table, &KEYS);
            let place = id_place(&self.reader, &table);
            let id = self.reader.id(&table, "id");
            for key in ["value", "valid_from"] {
                if table.get(key).is_none() {
                    self.reader.missing(&table, key);
                }
            }
            let value = self.reader.decimal(&table, "value");
            let valid_from = self.reader.day(&table, "valid_from");
            let verified_on = self.reader.day(&table, "verified_on");
            let unit = self.reader.required(&table, "unit");
            let source = self.reader.required(&table, "source");
            let verified_by = self.reader.required(&table, "verified_by");
            let (Some(id), Some(value), Some(valid_from)) = (id, value, valid_from) else {
                continue;
            };
            self.places.references.insert(id.value.to_owned(), place);
            let owned = |text: Option<crate::format::reader::Located<&str>>| {
                text.map_or("", |text| text.value).to_owned()
            };
            references.push(Reference {
                id: id.value.to_owned(),
                value,
                unit: owned(unit),
                valid_from,
                source: owned(source),
                verified_by: owned(verified_by),
                verified_on,
            });
        }
        references
    }

    /// Whether only a trained worker may ask: then there must be another way to know.
    pub(crate) fn needs_training(&mut self, table: &Table<'_>) -> bool {
        let needs = self.reader.boolean(table, "needs_training");
        if needs == Some(true)
            && let Some(value) = table.get("needs_training")
        {
            let modes = table.peek_strs("modes");
            let asked = modes.is_empty() || modes.contains(&"ask");
            let other = Mode::CODES
                .iter()
                .any(|(code, mode)| *mode != Mode::Ask && modes.contains(code));
            if asked && !other {
                self.reader.error(value.span(), "training-without-mode", []);
            }
        }
        needs.unwrap_or(false)
    }

    pub(crate) fn subject(&mut self, table: &Table<'_>) -> Option<String> {
        table.get("subject")?;
        let subject = self.reader.id(table, "subject")?;
        Some(subject.value.to_owned())
    }

    /// The answers that disclose; only a question with a subject has any.
    pub(crate) fn discloses(&mut self, table: &Table<'_>, subject: Subject<'_>) -> Option<Test> {
        let value = table.get("discloses")?;
        if table.get("subject").is_none() {
            self.reader.missing(table, "subject");
        }
        let test = self.reader.as_table(value, "discloses")?;
        let conditions = Conditions {
            declared: self.declared,
        };
        conditions.test(&mut self.reader, &test, subject, 1)
    }

    /// The `disclose` of a question or an indicator.
    pub(crate) fn disclose(&mut self, table: &Table<'_>) -> Disclose {
        const KNOWN: [(&str, Disclose); 2] = [
            ("by-default", Disclose::ByDefault),
            ("never-by-default", Disclose::NeverByDefault),
        ];
        let found = self.reader.string(table, "disclose");
        self.reader.one_of(found, &KNOWN).unwrap_or_default()
    }
}
