//! The cells of a spreadsheet as text, within bounds.

use crate::note::{FormProblem, Notes, Place};
use crate::unpack::unpack;
use calamine::{DataRef, ExcelDateTime, Reader, Xlsx, XlsxError};
use std::collections::BTreeMap;
use std::io::Cursor;

/// Rows with something in them that one sheet may have: 20,000 questions with their groups and notes.
const MAX_ROWS: usize = 60_000;
/// Columns that one sheet may have.
const MAX_COLUMNS: u32 = 500;
/// Cells with something in them that all sheets may have together.
const MAX_CELLS: usize = 1_000_000;
/// Characters that a cell may have: as many as the format allows.
const MAX_CELL_CHARS: usize = 32_767;
/// Bytes of text in all cells together. One shared string may stand in many cells.
const MAX_TEXT: usize = 64 * 1024 * 1024;

/// A sheet: its cells that are not blank, by row and column, both from 0.
#[derive(Debug, Default)]
pub(crate) struct Sheet {
    /// The sheet's name as written.
    pub(crate) name: String,
    pub(crate) rows: BTreeMap<u32, BTreeMap<u32, String>>,
}

/// The sheets that a form consists of, and the names of the others.
#[derive(Debug, Default)]
pub(crate) struct Workbook {
    pub(crate) sheets: BTreeMap<&'static str, Sheet>,
    pub(crate) others: Vec<String>,
}

/// A column's letters: `A`, `B`, … `AA`.
pub(crate) fn letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let digit = (rest - 1) % 26;
        letters.push(char::from(b'A' + u8::try_from(digit).unwrap_or(0)));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// Reads the sheets of these names; a sheet is known by its name without regard to case.
///
/// # Errors
///
/// The file is no spreadsheet, is damaged, or is beyond the bounds.
pub(crate) fn read(
    bytes: &[u8],
    wanted: &[&'static str],
    notes: &mut Notes,
) -> Result<Workbook, FormProblem> {
    let unpacked = unpack(bytes)?;
    if unpacked.without_styles {
        notes.add("styles-unread", &Place::default(), []);
    }
    let mut file: Xlsx<_> =
        Xlsx::new(Cursor::new(unpacked.bytes)).map_err(|error| problem_of(&error))?;
    let mut workbook = Workbook::default();
    let mut budget = Budget {
        cells: MAX_CELLS,
        text: MAX_TEXT,
    };
    for name in file.sheet_names() {
        let plain = name.trim().to_lowercase();
        let Some(known) = wanted.iter().find(|wanted| **wanted == plain) else {
            workbook.others.push(name);
            continue;
        };
        if workbook.sheets.contains_key(known) {
            workbook.others.push(name);
            continue;
        }
        let sheet = read_sheet(&mut file, &name, &mut budget, notes)?;
        workbook.sheets.insert(*known, sheet);
    }
    Ok(workbook)
}

struct Budget {
    cells: usize,
    text: usize,
}

fn read_sheet(
    file: &mut Xlsx<Cursor<Vec<u8>>>,
    name: &str,
    budget: &mut Budget,
    notes: &mut Notes,
) -> Result<Sheet, FormProblem> {
    let at = |row: u32, column: u32| Place {
        sheet: name.to_owned(),
        row: row + 1,
        column: letters(column),
        header: String::new(),
    };
    let mut sheet = Sheet {
        name: name.to_owned(),
        ..Sheet::default()
    };
    let mut cells = file
        .worksheet_cells_reader(name)
        .map_err(|error| problem_of(&error))?;
    while let Some(cell) = cells
        .next_cell_with_formula_metadata()
        .map_err(|error| problem_of(&error))?
    {
        let (row, column) = cell.pos;
        if let DataRef::Error(_) = cell.value {
            notes.add("error-cell", &at(row, column), []);
        } else if cell.formula.is_some() {
            notes.add("formula", &at(row, column), []);
        }
        let text = text_of(&cell.value);
        if text.is_empty() {
            continue;
        }
        if column >= MAX_COLUMNS {
            let parameters = [("maximum", MAX_COLUMNS.to_string())];
            return Err(FormProblem::new(
                "too-many-columns",
                at(row, column),
                parameters,
            ));
        }
        if text.chars().nth(MAX_CELL_CHARS).is_some() {
            let parameters = [("maximum", MAX_CELL_CHARS.to_string())];
            return Err(FormProblem::new(
                "cell-too-long",
                at(row, column),
                parameters,
            ));
        }
        let left = (
            budget.cells.checked_sub(1),
            budget.text.checked_sub(text.len()),
        );
        let (Some(cells), Some(characters)) = left else {
            return Err(FormProblem::new(
                "too-much-text",
                Place::sheet(name),
                [
                    ("cells", MAX_CELLS.to_string()),
                    ("megabytes", (MAX_TEXT / (1024 * 1024)).to_string()),
                ],
            ));
        };
        (budget.cells, budget.text) = (cells, characters);
        sheet.rows.entry(row).or_default().insert(column, text);
        if sheet.rows.len() > MAX_ROWS {
            let parameters = [("maximum", MAX_ROWS.to_string())];
            return Err(FormProblem::new(
                "too-many-rows",
                at(row, column),
                parameters,
            ));
        }
    }
    drop(cells);
    // Cells that were made one: only the first keeps its content.
    let merged = file.merge_cells_by_sheet_name(name).unwrap_or_default();
    for region in merged.iter().take(MAX_ROWS) {
        let (row, column) = region.start;
        if sheet
            .rows
            .get(&row)
            .is_some_and(|cells| cells.contains_key(&column))
        {
            notes.add("merged", &at(row, column), []);
        }
    }
    Ok(sheet)
}

/// The text of a cell, without the space around it; numbers as whole ones where they are.
fn text_of(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Empty | DataRef::Error(_) => String::new(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => text.trim().to_owned(),
        DataRef::SharedString(text) => text.trim().to_owned(),
        DataRef::Bool(true) => "true".to_owned(),
        DataRef::Bool(false) => "false".to_owned(),
        DataRef::DateTime(moment) => iso(moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.trim().to_owned(),
    }
}

fn iso(moment: &ExcelDateTime) -> String {
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) {
        date
    } else {
        format!("{date}T{hour:02}:{minute:02}:{second:02}")
    }
}

fn problem_of(error: &XlsxError) -> FormProblem {
    let code = match error {
        XlsxError::Password => "old-or-encrypted",
        XlsxError::FileNotFound(_) | XlsxError::RelationshipNotFound | XlsxError::Zip(_) => {
            "not-a-spreadsheet"
        }
        _ => "damaged",
    };
    FormProblem::new(code, Place::default(), [])
}
