//! What was found in a form, or did not go over, with its place. Sentences are Fluent.

use serde::Serialize;
use std::collections::{BTreeMap, HashMap};

/// Every code that a note of an import can have, sorted. Each has its sentence `form-note-<code>`, in
/// `locales/*/tools/protocol-import.ftl`.
pub const IMPORT_NOTE_CODES: &[&str] = &[
    "appearance",
    "calculation",
    "choice-duplicate",
    "choice-filter",
    "choice-like-non-answer",
    "choice-non-answer",
    "choice-without-list",
    "choice-without-name",
    "column-unused",
    "column-without-head",
    "constraint",
    "default",
    "error-cell",
    "formula",
    "group-flattened",
    "group-not-begun",
    "group-not-ended",
    "label-missing",
    "language-assumed",
    "list-elsewhere",
    "list-missing",
    "list-too-long",
    "list-unused",
    "media",
    "merged",
    "message",
    "never-asked",
    "or-other",
    "ours-kept",
    "parameters",
    "read-only",
    "relevant-comparison",
    "relevant-exact",
    "relevant-function",
    "relevant-kind",
    "relevant-later",
    "relevant-left-out",
    "relevant-negated",
    "relevant-too-deep",
    "relevant-too-long",
    "relevant-unanswered",
    "relevant-unknown-name",
    "relevant-unknown-option",
    "relevant-unreadable",
    "repeat",
    "repeat-count",
    "required",
    "row-disabled",
    "row-without-name",
    "row-without-type",
    "setting-unused",
    "sheet-unread",
    "styles-unread",
    "text-characters",
    "text-markup",
    "text-twice",
    "text-variable",
    "type-acknowledge",
    "type-behind",
    "type-calculate",
    "type-decimal",
    "type-media",
    "type-metadata",
    "type-note",
    "type-position",
    "type-rank",
    "type-text",
    "type-unknown",
    "untranslated",
    "version",
    "words-borrowed",
];

/// Every code that a note of an export can have, sorted. Each has its sentence `form-left-<code>`, in
/// `locales/*/tools/protocol-export.ftl`.
pub const EXPORT_NOTE_CODES: &[&str] = &[
    "alert-left",
    "answer-left",
    "compare-left",
    "condition-expression",
    "condition-left",
    "htcds-left",
    "non-answer-taken",
    "none-chosen",
    "protection-left",
    "provenance-assumed",
    "scoring-left",
    "untranslated",
    "words-borrowed",
];

/// Every code that a [`FormProblem`] can have, sorted.
pub const FORM_PROBLEM_CODES: &[&str] = &[
    "bad-id",
    "cell-too-long",
    "damaged",
    "does-not-load",
    "file-too-large",
    "groups-too-deep",
    "no-column",
    "no-questions",
    "no-survey",
    "not-a-spreadsheet",
    "old-or-encrypted",
    "too-large",
    "too-many-columns",
    "too-many-conditions",
    "too-many-questions",
    "too-many-rows",
    "too-much-text",
    "unknown-language",
];

/// A cell, a column, a row or a whole sheet of a spreadsheet.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Place {
    /// The sheet's name; empty for the file as a whole.
    pub sheet: String,
    /// The row, from 1 as the spreadsheet counts; 0 for the sheet as a whole.
    pub row: u32,
    /// The column's letters, such as `F`; empty for the row as a whole.
    pub column: String,
    /// What stands at the head of the column.
    pub header: String,
}

impl Place {
    /// A whole sheet.
    pub(crate) fn sheet(sheet: &str) -> Place {
        Place {
            sheet: sheet.to_owned(),
            ..Place::default()
        }
    }
}

/// Why a file cannot be imported or exported at all.
///
/// The sentence is Fluent `form-problem-<code>` with attribute `.fix`, in `locales/*/tools/protocol-import.ftl`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormProblem {
    /// Stable, kebab-case.
    pub code: &'static str,
    /// The place in the spreadsheet.
    pub place: Place,
    /// Values for the sentence.
    pub parameters: BTreeMap<&'static str, String>,
}

impl FormProblem {
    pub(crate) fn new<const N: usize>(
        code: &'static str,
        place: Place,
        parameters: [(&'static str, String); N],
    ) -> FormProblem {
        debug_assert!(FORM_PROBLEM_CODES.contains(&code), "{code} is not listed");
        FormProblem {
            code,
            place,
            parameters: parameters.into_iter().collect(),
        }
    }
}

/// Something that does not go over as it stands, at one place or at several rows of one column.
///
/// The sentence says what it is, its attribute `.done` what was done instead: Fluent `form-note-<code>`
/// for an import, `form-left-<code>` for an export.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Note {
    /// Stable, kebab-case.
    pub code: &'static str,
    /// The sheet's name; empty for the file as a whole.
    pub sheet: String,
    /// The column's letters, such as `F`; empty for the row as a whole.
    pub column: String,
    /// What stands at the head of the column.
    pub header: String,
    /// The rows, from 1 as the spreadsheet counts; none for the sheet or the column as a whole.
    pub rows: Vec<u32>,
    /// Values for the sentence.
    pub parameters: BTreeMap<&'static str, String>,
}

/// The parts of a note that make two notes one: everything but the row.
type Key = (&'static str, String, String, BTreeMap<&'static str, String>);

/// Collects notes; the same one in several rows of a column becomes one note.
#[derive(Debug, Default)]
pub(crate) struct Notes {
    list: Vec<Note>,
    known: HashMap<Key, usize>,
    places: usize,
}

impl Notes {
    pub(crate) fn add<const N: usize>(
        &mut self,
        code: &'static str,
        place: &Place,
        parameters: [(&'static str, String); N],
    ) {
        debug_assert!(
            IMPORT_NOTE_CODES.contains(&code) || EXPORT_NOTE_CODES.contains(&code),
            "{code} is not listed"
        );
        self.places += 1;
        let parameters: BTreeMap<&'static str, String> = parameters.into_iter().collect();
        let key = (
            code,
            place.sheet.clone(),
            place.column.clone(),
            parameters.clone(),
        );
        let index = *self.known.entry(key).or_insert_with(|| {
            self.list.push(Note {
                code,
                sheet: place.sheet.clone(),
                column: place.column.clone(),
                header: place.header.clone(),
                rows: Vec::new(),
                parameters,
            });
            self.list.len() - 1
        });
        if place.row > 0 && self.list[index].rows.last() != Some(&place.row) {
            self.list[index].rows.push(place.row);
        }
    }

    /// How many places have been noted.
    pub(crate) fn count(&self) -> usize {
        self.places
    }

    /// By sheet, first row and column.
    pub(crate) fn sorted(mut self) -> Vec<Note> {
        for note in &mut self.list {
            note.rows.sort_unstable();
            note.rows.dedup();
        }
        self.list.sort_by(|a, b| {
            let key = |note: &Note| (note.rows.first().copied(), note.column.len());
            (&a.sheet, key(a), &a.column, a.code).cmp(&(&b.sheet, key(b), &b.column, b.code))
        });
        self.list
    }
}
