//! `repere protocol import`: a form (XLSForm) becomes a protocol, with a report of what could not be taken over.

use super::places::{note_json, note_text, place_of_cell, place_of_note};
use super::{Format, about};
use crate::terminal::{Stop, Terminal};
use clap::Args;
use repere_files::FileError;
use repere_forms::{
    FormProblem, ImportOptions, ImportReport, Imported, MAX_SPREADSHEET_BYTES, canonical, import,
};
use repere_language::{Notice, Value};
use serde_json::{Value as Json, json};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The report for people, beside the pack's files.
const REPORT_TEXT: &str = "import-report.txt";
/// The report for programs.
const REPORT_JSON: &str = "import-report.json";

#[derive(Args)]
pub(crate) struct Import {
    file: PathBuf,
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    #[arg(long)]
    id: Option<String>,
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    #[arg(long, value_name = "NAME=TAG")]
    language: Vec<String>,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(super) fn run(options: &Import, terminal: &Terminal) -> Result<u8, Stop> {
    // Nothing that has this name is overwritten, not even an empty folder or a broken link.
    if fs::symlink_metadata(&options.out).is_ok() {
        return Err(about("import-exists", &options.out).into());
    }
    let how = how(options, terminal.lang())?;
    let bytes = read(&options.file).map_err(|_| about("import-unreadable", &options.file))?;
    let imported = import(&bytes, &how).map_err(|problem| notice(&problem, terminal.lang()))?;
    let text = report_text(&imported.report, &how.file, terminal);
    let json = report_json(&imported.report, terminal.lang());
    write(&options.out, &imported, &text, &json).map_err(|error| {
        let there = matches!(error, FileError::AlreadyExists { .. });
        let id = if there {
            "import-exists"
        } else {
            "import-unwritable"
        };
        about(id, &options.out)
    })?;
    match options.format {
        Format::Json => terminal.print_json(&json)?,
        Format::Text => {
            terminal.print(&format!("{text}\n"))?;
            let out = options.out.display().to_string();
            terminal.say("import-written", &[("path", (&out).into())])?;
            terminal.say("import-next", &[])?;
        }
    }
    Ok(0)
}

fn how(options: &Import, lang: &str) -> Result<ImportOptions, Notice> {
    let wrong = |id: &str, given: &str| Notice::new(id).with("given", given);
    let mut languages = Vec::new();
    for given in &options.language {
        let (name, tag) = given
            .split_once('=')
            .ok_or_else(|| wrong("import-bad-language", given))?;
        let tag = canonical(tag).ok_or_else(|| wrong("import-bad-locale", tag))?;
        languages.push((name.trim().to_owned(), tag));
    }
    if let Some(locale) = &options.locale
        && canonical(locale).is_none()
    {
        return Err(wrong("import-bad-locale", locale));
    }
    let name = options.file.file_name().map(|name| name.to_string_lossy());
    Ok(ImportOptions {
        file: name.unwrap_or_default().into_owned(),
        id: options.id.clone(),
        locale: options.locale.clone(),
        languages,
        lang: lang.to_owned(),
    })
}

/// A plain file, and no more of it than a spreadsheet may have and one byte, so that the import can say so.
fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        // Reading a pipe or a device might never end.
        return Err(ErrorKind::InvalidInput.into());
    }
    let limit = MAX_SPREADSHEET_BYTES as u64 + 1;
    Ok(repere_files::read_up_to(path, limit)?)
}

/// Makes the folder: it is whole or not there.
fn write(folder: &Path, imported: &Imported, text: &str, json: &Json) -> Result<(), FileError> {
    repere_files::create_whole_folder(folder, |partial| {
        fs::create_dir(partial.join("texts"))?;
        for (name, content) in &imported.files.0 {
            fs::write(partial.join(name), content)?;
        }
        fs::write(partial.join(REPORT_TEXT), text)?;
        fs::write(partial.join(REPORT_JSON), format!("{json:#}\n"))
    })
}

fn notice(problem: &FormProblem, lang: &str) -> Notice {
    let parameters = problem.parameters.iter();
    Notice::new(format!("form-problem-{}", problem.code))
        .with("place", place_of_cell(&problem.place, lang))
        .with_all(parameters.map(|(name, value)| (*name, value.clone())))
}

fn report_text(report: &ImportReport, file: &str, terminal: &Terminal) -> String {
    let lang = terminal.lang();
    let locales = report.locales.join(", ");
    let arguments = [
        ("id", Value::from(&report.id)),
        ("questions", report.questions.into()),
        ("sections", report.sections.into()),
        ("locales", (&locales).into()),
        ("file", file.into()),
    ];
    let mut text = format!("{}\n\n", terminal.text("import-done", &arguments));
    let count = [("count", report.notes.len().into())];
    text.push_str(&terminal.text("import-notes", &count));
    text.push('\n');
    for note in &report.notes {
        text.push_str(&note_text(note, "form-note", lang));
    }
    if !report.names.is_empty() {
        text.push_str(&format!("\n{}\n", terminal.text("import-names", &[])));
    }
    for renamed in &report.names {
        let place = place_of_note(&renamed.sheet, "", "", &[renamed.row], lang);
        let arguments = [
            ("place", Value::from(&place)),
            ("from", (&renamed.from).into()),
            ("to", (&renamed.to).into()),
        ];
        text.push_str(&format!("  {}\n", terminal.text("import-name", &arguments)));
    }
    text
}

fn report_json(report: &ImportReport, lang: &str) -> Json {
    let mut json = json!(report);
    let notes = report.notes.iter();
    json["notes"] = notes
        .map(|note| note_json(note, "form-note", lang))
        .collect();
    json
}
