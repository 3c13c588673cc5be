//! What the columns of a sheet hold, known by their first row.

use crate::note::Place;
use crate::sheet::{Sheet, letters};
use std::collections::{BTreeMap, HashSet};

/// What a column holds. The text is the language as the form names it, empty without one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Field {
    Type,
    ListName,
    Name,
    Label(String),
    Hint(String),
    Guidance(String),
    /// The observation prompt of a question, written by our own export.
    Observe(String),
    Relevant,
    Constraint,
    ConstraintMessage,
    Required,
    RequiredMessage,
    Appearance,
    Default,
    ChoiceFilter,
    Calculation,
    ReadOnly,
    RepeatCount,
    Media,
    Parameters,
    Disabled,
    /// Rows that our own export added.
    Marker,
    /// Anything else.
    Other,
}

/// The head of a column that our own export adds.
pub(crate) const MARKER: &str = "repere";
/// The head of the columns for what to look for, before the language.
pub(crate) const OBSERVE: &str = "repere_observe";

impl Field {
    /// From what stands at the head of a column: `label::Français (fr)`, `bind::relevant`, `relevance`.
    pub(crate) fn of(header: &str) -> Field {
        let mut parts: Vec<&str> = header.split("::").map(str::trim).collect();
        // The old form of a language is one colon; `jr:constraintMsg` is a name.
        if let [one] = parts.as_slice()
            && !one.starts_with("jr:")
            && let Some((base, language)) = one.split_once(':')
        {
            parts = vec![base.trim(), language.trim()];
        }
        let plain = |part: &str| part.to_lowercase().replace(' ', "_");
        let mut first = plain(parts[0]);
        if parts.len() > 1 && matches!(first.as_str(), "bind" | "body" | "control" | "media") {
            parts.remove(0);
            first = plain(parts[0]);
        }
        let language = || parts.get(1).copied().unwrap_or_default().to_owned();
        match first.as_str() {
            "type" | "command" => Field::Type,
            "list_name" => Field::ListName,
            "name" | "tag" | "value" => Field::Name,
            "label" | "caption" => Field::Label(language()),
            "hint" => Field::Hint(language()),
            "guidance_hint" => Field::Guidance(language()),
            OBSERVE => Field::Observe(language()),
            "relevant" | "relevance" => Field::Relevant,
            "constraint" => Field::Constraint,
            "constraint_message" | "constraining_message" | "jr:constraintmsg" => {
                Field::ConstraintMessage
            }
            "required" => Field::Required,
            "required_message" | "requiredmsg" | "jr:requiredmsg" => Field::RequiredMessage,
            "appearance" => Field::Appearance,
            "default" => Field::Default,
            "choice_filter" => Field::ChoiceFilter,
            "calculation" | "calculate" => Field::Calculation,
            "read_only" | "readonly" => Field::ReadOnly,
            "repeat_count" | "count" | "jr:count" => Field::RepeatCount,
            "image" | "big-image" | "audio" | "video" => Field::Media,
            "parameters" => Field::Parameters,
            "disabled" => Field::Disabled,
            MARKER => Field::Marker,
            _ => Field::Other,
        }
    }
}

/// A column that has a head.
#[derive(Debug, Clone)]
pub(crate) struct Column {
    pub(crate) index: u32,
    pub(crate) header: String,
    pub(crate) field: Field,
}

/// A sheet with its head read.
#[derive(Debug, Default)]
pub(crate) struct Table {
    pub(crate) name: String,
    pub(crate) columns: Vec<Column>,
    headed: HashSet<u32>,
    /// The sheet's rows below the head that have something in them, by their number from 1.
    pub(crate) rows: Vec<Row>,
}

/// A row: cells by column, from 0.
#[derive(Debug, Clone, Default)]
pub(crate) struct Row {
    pub(crate) number: u32,
    pub(crate) cells: BTreeMap<u32, String>,
}

impl Table {
    pub(crate) fn new(sheet: Sheet) -> Table {
        let mut rows = sheet.rows.into_iter();
        let Some((_, head)) = rows.next() else {
            return Table {
                name: sheet.name,
                ..Table::default()
            };
        };
        let columns: Vec<Column> = head
            .into_iter()
            .map(|(index, header)| Column {
                field: Field::of(&header),
                index,
                header,
            })
            .collect();
        let rows = rows.map(|(row, cells)| Row {
            number: row + 1,
            cells,
        });
        Table {
            name: sheet.name,
            headed: columns.iter().map(|column| column.index).collect(),
            columns,
            rows: rows.collect(),
        }
    }

    pub(crate) fn has(&self, field: &Field) -> bool {
        self.columns.iter().any(|column| column.field == *field)
    }

    /// The cell of a row in the first column of a kind, with its place.
    pub(crate) fn get<'a>(&self, row: &'a Row, field: &Field) -> Option<(&'a str, Place)> {
        let column = self.columns.iter().find(|column| column.field == *field)?;
        let text = row.cells.get(&column.index)?;
        Some((text, self.place(row, column)))
    }

    /// Filled cells of a row in columns that have no head.
    pub(crate) fn headless<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = Place> {
        let cells = row
            .cells
            .keys()
            .filter(|index| !self.headed.contains(index));
        cells.map(|index| Place {
            column: letters(*index),
            ..self.row_place(row)
        })
    }

    /// Filled cells of a row with their columns; a cell in a column without a head has none.
    pub(crate) fn cells<'a>(&'a self, row: &'a Row) -> impl Iterator<Item = (&'a Column, &'a str)> {
        self.columns.iter().filter_map(|column| {
            let text = row.cells.get(&column.index)?;
            Some((column, text.as_str()))
        })
    }

    pub(crate) fn place(&self, row: &Row, column: &Column) -> Place {
        Place {
            sheet: self.name.clone(),
            row: row.number,
            column: letters(column.index),
            header: column.header.clone(),
        }
    }

    /// The row as a whole.
    pub(crate) fn row_place(&self, row: &Row) -> Place {
        Place {
            sheet: self.name.clone(),
            row: row.number,
            ..Place::default()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Field;

    #[track_caller]
    fn check(header: &str, expected: Field) {
        assert_eq!(Field::of(header), expected, "{header}");
    }

    #[test]
    fn heads_are_known_in_all_their_spellings() {
        check("type", Field::Type);
        check("label::Français (fr)", Field::Label("Français (fr)".into()));
        check("label:English", Field::Label("English".into()));
        check("Label", Field::Label(String::new()));
        check("bind::relevant", Field::Relevant);
        check("relevance", Field::Relevant);
        check("list name", Field::ListName);
        check("media::image::French", Field::Media);
        check("image::French", Field::Media);
        check("bind::jr:constraintMsg", Field::ConstraintMessage);
        check("jr:constraintMsg", Field::ConstraintMessage);
        check("guidance_hint::fr", Field::Guidance("fr".into()));
        check("my notes", Field::Other);
        check("bind", Field::Other);
    }
}
