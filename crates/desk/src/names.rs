//! For whom codes are: the first column of a table of comma-separated values (RFC 4180), one person a line,
//! without a heading. The table comes from a spreadsheet, and may be anything.
//!
//! No error says a word of the table: a line is named by its number.

use repere_referral::names::is_good_line;
use std::collections::BTreeSet;

/// The largest table, in bytes.
pub const MAX_NAMES_BYTES: usize = 256 * 1024;

/// The most codes that are made at once.
pub const MAX_CODES: usize = 500;

/// The longest label, in characters.
pub const MAX_LABEL: usize = 100;

/// Why a table of names cannot be used. Lines count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NamesProblem {
    /// Larger than [`MAX_NAMES_BYTES`].
    #[error("a larger table than is read")]
    TooLarge,
    /// Not UTF-8, from that line on.
    #[error("line {line} is not UTF-8")]
    NotText {
        /// The line.
        line: u64,
    },
    /// Nobody is in it.
    #[error("nobody in it")]
    Nobody,
    /// More people than [`MAX_CODES`].
    #[error("more than {MAX_CODES} people")]
    TooMany,
    /// More people than codes that were asked for.
    #[error("more than the {count} codes that were asked for")]
    MoreThan {
        /// The codes.
        count: usize,
    },
    /// The first column is empty.
    #[error("line {line} has no label")]
    Empty {
        /// The line.
        line: u64,
    },
    /// The label is longer than [`MAX_LABEL`].
    #[error("the label of line {line} is too long")]
    TooLong {
        /// The line.
        line: u64,
    },
    /// The label has a line break, another control character, or one that turns the direction of a text around.
    #[error("the label of line {line} is not plain text")]
    NotPlain {
        /// The line.
        line: u64,
    },
    /// A spreadsheet would compute with the label.
    #[error("the label of line {line} is a formula")]
    Formula {
        /// The line.
        line: u64,
    },
    /// Somebody else has the label: in the table, or at the desk.
    #[error("the label of line {line} is taken")]
    Taken {
        /// The line.
        line: u64,
    },
}

impl NamesProblem {
    /// A stable word, for Fluent and for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            NamesProblem::TooLarge => "names-too-large",
            NamesProblem::NotText { .. } => "names-not-text",
            NamesProblem::Nobody => "names-nobody",
            NamesProblem::TooMany => "names-too-many",
            NamesProblem::MoreThan { .. } => "names-more-than",
            NamesProblem::Empty { .. } => "names-empty",
            NamesProblem::TooLong { .. } => "names-too-long",
            NamesProblem::NotPlain { .. } => "names-not-plain",
            NamesProblem::Formula { .. } => "names-formula",
            NamesProblem::Taken { .. } => "names-taken",
        }
    }

    /// What the sentence for [`code`](Self::code) needs.
    #[must_use]
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        match self {
            NamesProblem::TooLarge => vec![("most", MAX_NAMES_BYTES.to_string())],
            NamesProblem::TooMany => vec![("most", MAX_CODES.to_string())],
            NamesProblem::MoreThan { count } => vec![("most", count.to_string())],
            NamesProblem::TooLong { line } => {
                vec![("line", line.to_string()), ("most", MAX_LABEL.to_string())]
            }
            NamesProblem::NotText { line }
            | NamesProblem::Empty { line }
            | NamesProblem::NotPlain { line }
            | NamesProblem::Formula { line }
            | NamesProblem::Taken { line } => vec![("line", line.to_string())],
            NamesProblem::Nobody => Vec::new(),
        }
    }
}

/// Somebody for whom a code is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// What the desk calls the person or the device.
    pub label: String,
    /// The line of the table.
    pub line: u64,
}

/// Reads a table: commas, semicolons or tabs, whichever its first line has.
///
/// # Errors
/// The first [`NamesProblem`]: all of it is good, or none of it is used.
pub fn names(table: &[u8]) -> Result<Vec<Named>, NamesProblem> {
    if table.len() > MAX_NAMES_BYTES {
        return Err(NamesProblem::TooLarge);
    }
    // A byte order mark is what a spreadsheet leaves behind.
    let table = table.strip_prefix(b"\xef\xbb\xbf").unwrap_or(table);
    if let Err(error) = std::str::from_utf8(table) {
        let before = &table[..error.valid_up_to()];
        let breaks = before.iter().filter(|byte| **byte == b'\n').count();
        return Err(NamesProblem::NotText {
            line: breaks as u64 + 1,
        });
    }
    let first = table
        .split(|byte| *byte == b'\n')
        .next()
        .unwrap_or_default();
    let separators = [b';', b'\t', b','];
    let separator = separators.into_iter().find(|one| first.contains(one));
    let mut rows = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator.unwrap_or(b','))
        .from_reader(table);
    let mut found: Vec<Named> = Vec::new();
    let mut taken = BTreeSet::new();
    let mut row = csv::StringRecord::new();
    // What was read is text, and comes from memory: reading on cannot fail.
    while rows.read_record(&mut row).unwrap_or(false) {
        let line = row.position().map_or(0, csv::Position::line);
        let label = row.get(0).unwrap_or_default().trim().to_owned();
        check(&label, line)?;
        if found.len() == MAX_CODES {
            return Err(NamesProblem::TooMany);
        }
        if !taken.insert(label.clone()) {
            return Err(NamesProblem::Taken { line });
        }
        found.push(Named { label, line });
    }
    match found.is_empty() {
        true => Err(NamesProblem::Nobody),
        false => Ok(found),
    }
}

fn check(label: &str, line: u64) -> Result<(), NamesProblem> {
    if label.is_empty() {
        return Err(NamesProblem::Empty { line });
    }
    let turns = |char: char| matches!(char, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if label.chars().any(|char| char.is_control() || turns(char)) {
        return Err(NamesProblem::NotPlain { line });
    }
    if !is_good_line(label, MAX_LABEL) {
        return Err(NamesProblem::TooLong { line });
    }
    // What a spreadsheet takes for one, in the narrow and the wide form.
    let formula = [
        '=', '+', '-', '@', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}',
    ];
    match label.starts_with(formula) {
        true => Err(NamesProblem::Formula { line }),
        false => Ok(()),
    }
}
