//! What an agency would read: the very page that its desk makes of the document that is sealed, never
//! anything made from the screening.

use crate::view::{PreviewRow, PreviewSection, PreviewWords, WordsDirection};
use chrono::{DateTime, FixedOffset, Local, Utc};
use repere_reading::{Direction, Occasion, Page, Reader, Row, Section, Words, htcds, read};
use repere_referral::Document;
use repere_referral::deployment::Agency;
use std::collections::BTreeSet;

/// The page, with titles and labels in the language of the interface and all else as the agency reads it.
pub(crate) fn page(document: &Document, locale: &str, agency: &Agency) -> Page {
    let names = &agency.names;
    let name = names.get(&agency.locale).or_else(|| names.values().next());
    read(
        document,
        &Reader {
            lang: &agency.locale,
            labels: locale,
            agency: name.map(String::as_str),
            occasion: Occasion::Preview,
            clock: &here,
        },
    )
}

fn here(moment: DateTime<Utc>) -> DateTime<FixedOffset> {
    moment.with_timezone(&Local).fixed_offset()
}

/// What of the document is on the page, each once, in its order: HTCDS fields and paths of ours.
pub(crate) fn fields(page: &Page) -> Vec<String> {
    let rows = page.sections.iter().flat_map(|section| &section.rows);
    let mut seen = BTreeSet::new();
    rows.map(|row| &row.field)
        .filter(|field| seen.insert(*field))
        .cloned()
        .collect()
}

impl From<Section> for PreviewSection {
    fn from(section: Section) -> Self {
        Self {
            key: section.key.to_owned(),
            title: section.title.into(),
            lead: words(section.lead),
            rows: section.rows.into_iter().map(Into::into).collect(),
        }
    }
}

impl From<Row> for PreviewRow {
    fn from(row: Row) -> Self {
        Self {
            htcds: htcds::kind(&row.field).is_some(),
            field: row.field,
            label: row.label.map(Into::into),
            values: words(row.values),
            asides: words(row.asides),
        }
    }
}

impl From<Words> for PreviewWords {
    fn from(words: Words) -> Self {
        Self {
            text: words.text,
            locale: words.locale,
            direction: match words.direction {
                Direction::Ltr => WordsDirection::Ltr,
                Direction::Rtl => WordsDirection::Rtl,
                Direction::Auto => WordsDirection::Auto,
            },
            draft: words.draft,
            mark: words.mark,
            fixed: words.fixed,
        }
    }
}

/// Several words, as the page draws them.
pub(crate) fn words(words: Vec<Words>) -> Vec<PreviewWords> {
    words.into_iter().map(Into::into).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use repere_reading::Part;

    #[test]
    fn field_that_stands_in_two_places_is_named_once() {
        let row = |field: &str| Row {
            field: field.to_owned(),
            label: None,
            values: Vec::new(),
            asides: Vec::new(),
            quiet: false,
        };
        let section = |key, rows| Section {
            key,
            part: Part::Facts,
            title: Words::free(""),
            lead: Vec::new(),
            rows,
        };
        let page = Page {
            lang: "fr".to_owned(),
            kind: Words::free(""),
            title: Words::free(""),
            notices: Vec::new(),
            sections: vec![
                section("one", vec![row("a"), row("a"), row("b")]),
                section("two", vec![row("c"), row("a")]),
            ],
            remarks: Vec::new(),
        };
        assert_eq!(fields(&page), ["a", "b", "c"]);
    }
}
