//! Facts under their HTCDS 2.0 names.

use crate::htcds::{self, Kind};
use crate::page::{Part, Row, Section};
use crate::words::Words;
use crate::writer::Writer;
use serde_json::Value as Json;

/// The groups of the standard in the order in which they are read; others come after.
const ORDER: [&str; 4] = ["prs_", "vic_", "con_", "cas_"];

impl Writer<'_> {
    pub(super) fn facts(&self) -> Option<Section> {
        let facts = self.document.facts.iter();
        let mut facts: Vec<(&String, &Json)> = facts
            .filter(|(field, value)| !self.is_number_above(field, value))
            .collect();
        facts.sort_by_key(|(field, _)| {
            let mut order = ORDER.iter();
            order
                .position(|group| field.starts_with(group))
                .unwrap_or(ORDER.len())
        });
        let rows = facts.into_iter().map(|(field, value)| {
            let values = match value {
                Json::Array(values) => values.iter().map(|value| self.fact(field, value)).collect(),
                value => vec![self.fact(field, value)],
            };
            let label = self.find_label("htcds-field", field);
            Row::new(field, label.unwrap_or_else(|| self.code(field)), values)
        });
        let rows: Vec<Row> = rows.collect();
        let place = ("facts", Part::Facts);
        (!rows.is_empty()).then(|| self.section(place, "document-facts", Vec::new(), rows))
    }

    /// Whether it is the telephone number that stands above with the instructions for using it: it never
    /// stands anywhere without them.
    fn is_number_above(&self, field: &str, value: &Json) -> bool {
        let above = self.document.safe_contact.as_ref();
        htcds::kind(field) == Some(Kind::Phone)
            && above.is_some_and(|contact| value.as_str() == Some(&contact.phone))
    }

    /// What a fact says follows from its field alone: a name that happens to be a code stays a name.
    fn fact(&self, field: &str, value: &Json) -> Words {
        let text = match value {
            Json::Bool(true) => return self.say("answer-word-yes"),
            Json::Bool(false) => return self.say("answer-word-no"),
            Json::String(text) => text,
            other => return Words::free(&other.to_string()),
        };
        let words = match htcds::kind(field) {
            Some(Kind::Day) => self.day(text),
            Some(Kind::Language) => self.find("language", text),
            Some(Kind::Picklist | Kind::Picklists) => self.find("htcds-value", text),
            Some(Kind::Words | Kind::Phone | Kind::Codes | Kind::YesNo | Kind::Number) | None => {
                None
            }
        };
        words.unwrap_or_else(|| Words::free(text))
    }
}
