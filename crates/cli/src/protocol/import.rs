//! `repere protocol import`: a form (XLSForm) becomes a protocol, with a report of what did not go over.

use super::places::{place_of_cell, place_of_note};
use super::{CANNOT, Format, Told, print, print_json, say, tell, word};
use crate::whole;
use clap::Args;
use repere_forms::{
    FormProblem, ImportOptions, ImportReport, Imported, MAX_SPREADSHEET_BYTES, canonical, import,
};
use repere_language::{Value, interface};
use serde_json::{Value as Json, json};
use std::fs;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

/// The report for people, beside the pack's files.
const REPORT_TEXT: &str = "import-report.txt";
/// The report for programs.
const REPORT_JSON: &str = "import-report.json";

/// Options of `import`.
#[derive(Args)]
#[command(after_help = "Examples:
  repere protocol import arrival.xlsx --out arrival
      Makes the folder `arrival`: the questions, their words and what opens them, as a protocol.
      What did not go over is listed here and in arrival/import-report.txt.
  repere protocol import arrival.xlsx --out arrival --id arrival-screening --locale en
      The same under another id, written first in English.
  repere protocol import form.xlsx --out form --language \"Tigrigna=ti\"
      Says which language a column is in whose name is not known.

Read are the sheets `survey`, `choices` and `settings`. A form says nothing of what answers point to:
write that into protocol.toml, where an example stands, then
  repere protocol check arrival")]
pub struct Import {
    /// The spreadsheet: an XLSForm, .xlsx.
    file: PathBuf,
    /// The folder to make. It must not exist yet.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// The protocol's id. Default: the form's id.
    #[arg(long)]
    id: Option<String>,
    /// The language that the protocol is written in. Default: the form's default language.
    #[arg(long, value_name = "TAG")]
    locale: Option<String>,
    /// The tag of a language that a column names in an unknown way; may be given several times.
    #[arg(long, value_name = "NAME=TAG")]
    language: Vec<String>,
    /// How to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// Runs it.
pub(crate) fn run(options: &Import, lang: &str) -> Result<u8, Told> {
    let out = options.out.display().to_string();
    // Whatever stands there, be it an empty folder or a broken link, is somebody's.
    if fs::symlink_metadata(&options.out).is_ok() {
        tell(lang, "import-exists", &[("path", (&out).into())]);
        return Ok(CANNOT);
    }
    let how = how(options, lang)?;
    let bytes = read(&options.file).map_err(|_| {
        let path = options.file.display().to_string();
        tell(lang, "import-unreadable", &[("path", (&path).into())]);
        Told
    })?;
    let imported = import(&bytes, &how).map_err(|problem| {
        tell_problem(&problem, lang);
        Told
    })?;
    let text = report_text(&imported.report, &how.file, lang);
    let json = report_json(&imported.report, lang);
    write(&options.out, &imported, &text, &json).map_err(|error| {
        let id = match error.kind() {
            ErrorKind::AlreadyExists => "import-exists",
            _ => "import-unwritable",
        };
        tell(lang, id, &[("path", (&out).into())]);
        Told
    })?;
    match options.format {
        Format::Json => print_json(&json)?,
        Format::Text => {
            print(&text)?;
            print("\n")?;
            say(lang, "import-written", &[("path", (&out).into())])?;
            say(lang, "import-next", &[])?;
        }
    }
    Ok(0)
}

fn how(options: &Import, lang: &str) -> Result<ImportOptions, Told> {
    let wrong = |id: &str, given: &str| {
        tell(lang, id, &[("given", given.into())]);
        Told
    };
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
        // A pipe or a device would keep us waiting for ever.
        return Err(ErrorKind::InvalidInput.into());
    }
    let mut bytes = Vec::new();
    let limit = MAX_SPREADSHEET_BYTES as u64 + 1;
    fs::File::open(path)?.take(limit).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Makes the folder: it is whole or not there.
fn write(folder: &Path, imported: &Imported, text: &str, json: &Json) -> std::io::Result<()> {
    whole::folder(folder, |partial| {
        fs::create_dir(partial.join("texts"))?;
        for (name, content) in &imported.files.0 {
            fs::write(partial.join(name), content)?;
        }
        fs::write(partial.join(REPORT_TEXT), text)?;
        fs::write(partial.join(REPORT_JSON), format!("{json:#}\n"))
    })
}

fn tell_problem(problem: &FormProblem, lang: &str) {
    let place = place_of_cell(&problem.place, lang);
    let mut arguments: Vec<(&str, Value<'_>)> = vec![("place", (&place).into())];
    let parameters = problem.parameters.iter();
    arguments.extend(parameters.map(|(key, value)| (*key, Value::from(value))));
    tell(lang, &format!("form-problem-{}", problem.code), &arguments);
}

fn report_text(report: &ImportReport, file: &str, lang: &str) -> String {
    let locales = report.locales.join(", ");
    let arguments = [
        ("id", Value::from(&report.id)),
        ("questions", report.questions.into()),
        ("sections", report.sections.into()),
        ("locales", (&locales).into()),
        ("file", file.into()),
    ];
    let sentence =
        |id, arguments: &[(&str, Value<'_>)]| interface().text(lang, id, None, arguments).text;
    let mut text = format!("{}\n\n", sentence("import-done", &arguments));
    let count = [("count", report.notes.len().into())];
    text.push_str(&sentence("import-notes", &count));
    text.push('\n');
    for note in &report.notes {
        text.push_str(&super::places::note_text(note, "form-note", lang));
    }
    if !report.names.is_empty() {
        text.push_str(&format!("\n{}\n", word(lang, "import-names")));
    }
    for renamed in &report.names {
        let place = place_of_note(&renamed.sheet, "", "", &[renamed.row], lang);
        let arguments = [
            ("place", Value::from(&place)),
            ("from", (&renamed.from).into()),
            ("to", (&renamed.to).into()),
        ];
        text.push_str(&format!("  {}\n", sentence("import-name", &arguments)));
    }
    text
}

fn report_json(report: &ImportReport, lang: &str) -> Json {
    let mut json = json!(report);
    let notes = report.notes.iter();
    json["notes"] = notes
        .map(|note| super::places::note_json(note, "form-note", lang))
        .collect();
    json
}
