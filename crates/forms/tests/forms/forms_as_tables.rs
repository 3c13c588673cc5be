//! Forms for tests, written as tables, and packs.

use repere_forms::{FormProblem, ImportOptions, Imported, Note, import};
use repere_protocol::{Loaded, Pack, PackFiles, load};
use rust_xlsxwriter::Workbook;
use std::fs;
use std::path::Path;

/// A sheet: its name and its rows; cells are separated by `|`.
pub type Sheet<'a> = (&'a str, &'a str);

/// A spreadsheet.
pub fn book(sheets: &[Sheet<'_>]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for (name, rows) in sheets {
        let sheet = workbook.add_worksheet();
        sheet.set_name(*name).expect("a name of a sheet");
        for (row, cells) in (0..).zip(rows.trim().lines()) {
            for (column, cell) in (0..).zip(cells.split('|')) {
                let cell = cell.trim();
                if !cell.is_empty() {
                    sheet
                        .write_string(row, column, cell)
                        .expect("a cell can be written");
                }
            }
        }
    }
    workbook.save_to_buffer().expect("a spreadsheet")
}

pub fn options() -> ImportOptions {
    ImportOptions {
        file: "form.xlsx".to_owned(),
        lang: "en".to_owned(),
        ..ImportOptions::default()
    }
}

/// The notes with their places, one a line.
pub fn notes(imported: &Imported) -> Vec<String> {
    let notes = imported.report.notes.iter();
    let line = |note: &Note| {
        let rows: Vec<String> = note.rows.iter().map(u32::to_string).collect();
        let place = format!("{} {}{}", note.sheet, note.column, rows.join(","));
        format!("{} {}", place.trim(), note.code).trim().to_owned()
    };
    notes.map(line).collect()
}

#[track_caller]
pub fn imported(sheets: &[Sheet<'_>]) -> Imported {
    import(&book(sheets), &options()).unwrap_or_else(|problem| panic!("{problem:?}"))
}

#[track_caller]
pub fn refused(bytes: &[u8]) -> FormProblem {
    match import(bytes, &options()) {
        Ok(imported) => panic!("imported {} questions", imported.report.questions),
        Err(problem) => problem,
    }
}

/// The pack, which must load without any problem but texts that the form does not have.
#[track_caller]
pub fn loaded(imported: &Imported) -> Loaded {
    let loaded = load(&imported.files);
    let unexpected: Vec<_> = loaded
        .problems
        .iter()
        .filter(|problem| problem.code != "text-missing")
        .collect();
    assert!(unexpected.is_empty(), "{unexpected:#?}");
    loaded
}

/// A file of the pack as text.
#[track_caller]
pub fn file<'a>(imported: &'a Imported, name: &str) -> &'a str {
    let bytes = imported.files.0.get(name).expect("the file is there");
    std::str::from_utf8(bytes).expect("the file is text")
}

/// A pack of the repository.
#[track_caller]
pub fn pack(folder: &str) -> Pack {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(folder);
    let mut files = PackFiles::default();
    let texts = fs::read_dir(folder.join("texts")).expect("the texts are there");
    let texts = texts.map(|entry| entry.expect("an entry").file_name());
    let texts = texts.map(|name| format!("texts/{}", name.to_string_lossy()));
    for name in texts.chain(["protocol.toml".to_owned()]) {
        let bytes = fs::read(folder.join(&name)).expect("the file is there");
        files.0.insert(name, bytes);
    }
    let loaded = load(&files);
    loaded
        .pack
        .unwrap_or_else(|| panic!("{:#?}", loaded.problems))
}
