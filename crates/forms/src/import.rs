//! A form becomes a protocol.

use crate::columns::{Field, Table};
use crate::draft::{Survey, Words, own_words};
use crate::ids::Unique;
use crate::languages::canonical;
use crate::locales::Locales;
use crate::logic::{Logic, all};
use crate::note::{FormProblem, Notes, Place};
use crate::relevant::{Converter, Known, MAX_STEPS, Named};
use crate::report::{ImportReport, Renamed};
use crate::survey::SurveyReader;
use crate::words::sentence;
use crate::{lists, sheet, text, write};
use repere_language::{Catalog, Value};
use repere_protocol::{CASES, Condition, Kind, PackFiles, Severity, is_id, load};
use std::collections::HashMap;

/// How a form is to be imported.
#[derive(Debug, Clone, Default)]
pub struct ImportOptions {
    /// The file's name, for comments.
    pub file: String,
    /// The protocol's id; else the form's id, else the form's title.
    pub id: Option<String>,
    /// The language that the protocol is written in; else the form's default language.
    pub locale: Option<String>,
    /// Tags of languages by the names that the form uses: `Tigrigna`, `ti`.
    pub languages: Vec<(String, String)>,
    /// The language of comments and of `SOURCES.md`, and of the form's words where it names none.
    pub lang: String,
}

/// A protocol made from a form.
#[derive(Debug)]
pub struct Imported {
    /// The files of the pack.
    pub files: PackFiles,
    /// The report of the import.
    pub report: ImportReport,
}

/// Parts that all conditions of one protocol may have together.
const MAX_CONDITION_PARTS: usize = 300_000;
/// Characters that the expressions which open one question may have.
const MAX_RELEVANT_CHARS: usize = 8_000;

/// What the form says about itself.
pub(crate) struct About {
    pub(crate) id: String,
    pub(crate) version: String,
    pub(crate) title: Words,
    pub(crate) summary: Words,
    /// What the sheet `settings` says, as written.
    pub(crate) settings: Vec<(String, String)>,
}

/// Imports an XLSForm.
///
/// # Errors
///
/// The form cannot be read, is beyond the bounds, has no questions, or names a language that is not known.
pub fn import(bytes: &[u8], options: &ImportOptions) -> Result<Imported, FormProblem> {
    let mut notes = Notes::default();
    let mut names = Vec::new();
    let mut workbook = sheet::read(bytes, &["survey", "choices", "settings"], &mut notes)?;
    let mut take = |name| Table::new(workbook.sheets.remove(name).unwrap_or_default());
    let (survey, choices, settings) = (take("survey"), take("choices"), take("settings"));
    for name in &workbook.others {
        notes.add("sheet-unread", &Place::sheet(name), []);
    }
    if survey.columns.is_empty() {
        let found = workbook.others.join(", ");
        return Err(FormProblem::new(
            "no-survey",
            Place::default(),
            [("found", found)],
        ));
    }
    for (field, name) in [(Field::Type, "type"), (Field::Name, "name")] {
        if !survey.has(&field) {
            let parameters = [("name", name.to_owned())];
            let place = Place::sheet(&survey.name);
            return Err(FormProblem::new("no-column", place, parameters));
        }
    }
    let said = read_settings(&settings, &mut notes);
    let locales = Locales::read(
        &[&survey, &choices],
        &options.languages,
        options.locale.as_deref(),
        said.get("default_language").map(|(text, _)| text.as_str()),
        &canonical(&options.lang).unwrap_or_else(|| "fr".to_owned()),
        &mut notes,
    )?;
    let lists = lists::read(&choices, &locales, &mut notes, &mut names);
    let mut read = SurveyReader::new(&survey, &lists, &locales, &mut notes, &mut names).read()?;
    open_questions(&mut read, &survey, &mut notes)?;
    if read.drafts.iter().all(|draft| draft.never) {
        let place = Place::sheet(&survey.name);
        return Err(FormProblem::new("no-questions", place, []));
    }
    let about = about(&said, &read, &locales, options, &settings, &mut notes)?;
    let files = write::pack(&about, &read, &locales, options)?;
    let checked = check(&files, &locales.source)?;
    names.sort_by(|a: &Renamed, b| (&b.sheet, a.row).cmp(&(&a.sheet, b.row)));
    let report = ImportReport {
        id: about.id,
        version: about.version,
        source_locale: locales.source.clone(),
        locales: locales.all().cloned().collect(),
        sections: checked.0,
        questions: checked.1,
        rows: survey.rows.len(),
        names,
        notes: notes.sorted(),
    };
    Ok(Imported { files, report })
}

/// What the sheet `settings` says, by the names of its columns in small letters.
fn read_settings(table: &Table, notes: &mut Notes) -> HashMap<String, (String, Place)> {
    let mut said = HashMap::new();
    for (number, row) in table.rows.iter().enumerate() {
        for (column, text) in table.cells(row) {
            let place = table.place(row, column);
            let plain = column.header.trim().to_lowercase().replace(' ', "_");
            let name = plain.strip_prefix("set_").unwrap_or(&plain);
            let known = ["form_title", "form_id", "version", "default_language"];
            if number == 0 && known.contains(&name) {
                said.insert(name.to_owned(), (text.to_owned(), place));
            } else {
                notes.add("setting-unused", &place, [("name", name.to_owned())]);
            }
        }
        for place in table.headless(row) {
            notes.add("column-without-head", &place, []);
        }
    }
    said
}

/// Turns every `relevant` into an `ask_if`.
fn open_questions(
    survey: &mut Survey,
    table: &Table,
    notes: &mut Notes,
) -> Result<(), FormProblem> {
    let mut groups: HashMap<usize, Logic> = HashMap::new();
    let mut parts_left = MAX_CONDITION_PARTS;
    let mut known: Vec<Known> = Vec::new();
    for order in 0..survey.drafts.len() {
        let draft = &survey.drafts[order];
        known.push(Known {
            id: draft.id.clone(),
            kind: draft.kind.unwrap_or(Kind::Text),
            choices: draft.choices.clone(),
            order,
        });
    }
    for order in 0..survey.drafts.len() {
        let mut logic = Vec::new();
        let mut comments = Vec::new();
        let around: Vec<usize> = survey.groups.around(survey.drafts[order].group).collect();
        for group in around.into_iter().rev() {
            if let Some(done) = groups.get(&group) {
                logic.push(done.clone());
                continue;
            }
            let row = &table.rows[survey.groups.list[group].row];
            let found = table.get(row, &Field::Relevant);
            let converted = found.map_or(Logic::True, |(text, place)| {
                convert(survey, &known, order, text, &place, notes, &mut comments)
            });
            groups.insert(group, converted.clone());
            logic.push(converted);
        }
        if let Some((text, place)) = survey.drafts[order].relevant.clone() {
            logic.push(convert(
                survey,
                &known,
                order,
                &text,
                &place,
                notes,
                &mut comments,
            ));
        }
        if let Some(condition) = survey.drafts[order].opened_by.clone() {
            logic.push(Logic::If(condition));
        }
        let draft = &mut survey.drafts[order];
        draft.comments.append(&mut comments);
        match all(logic) {
            Logic::True => {}
            Logic::If(condition) => {
                parts_left = parts_left.checked_sub(parts(&condition)).ok_or_else(|| {
                    let maximum = MAX_CONDITION_PARTS.to_string();
                    FormProblem::new(
                        "too-many-conditions",
                        Place::sheet(&table.name),
                        [("maximum", maximum)],
                    )
                })?;
                draft.ask_if = Some(condition);
            }
            Logic::False => {
                draft.never = true;
                let place = Place {
                    row: draft.row,
                    ..Place::sheet(&table.name)
                };
                notes.add("never-asked", &place, [("name", draft.name.clone())]);
            }
        }
    }
    Ok(())
}

/// Translates one expression; the parts that were left out are kept as a comment.
fn convert(
    survey: &Survey,
    known: &[Known],
    order: usize,
    text: &str,
    place: &Place,
    notes: &mut Notes,
    comments: &mut Vec<String>,
) -> Logic {
    comments.push(format!("{}:{} relevant: {text}", place.sheet, place.row));
    if text.chars().nth(MAX_RELEVANT_CHARS).is_some() {
        let parameters = [("maximum", MAX_RELEVANT_CHARS.to_string())];
        notes.add("relevant-too-long", place, parameters);
        return Logic::True;
    }
    let before = notes.count();
    // Of several questions of a name, the nearest one before is meant.
    let named = |name: &str| {
        let Some(drafts) = survey.named.get(name) else {
            return if survey.left_out.contains(name) {
                Named::LeftOut
            } else {
                Named::Nothing
            };
        };
        let nearest = drafts.partition_point(|draft| *draft < order);
        let draft = nearest.checked_sub(1).map_or(drafts[0], |at| drafts[at]);
        if survey.drafts[draft].never {
            Named::LeftOut
        } else {
            Named::Question(&known[draft])
        }
    };
    let logic = Converter {
        named: &named,
        order,
        place,
        notes,
        steps: MAX_STEPS,
    }
    .relevant(text);
    if notes.count() == before {
        comments.pop();
    }
    logic
}

/// Tests and joints of a condition.
fn parts(condition: &Condition) -> usize {
    match condition {
        Condition::All(inner) | Condition::Any(inner) | Condition::Of { of: inner, .. } => {
            1 + inner.iter().map(parts).sum::<usize>()
        }
        Condition::Not(inner) => 1 + parts(inner),
        _ => 1,
    }
}

fn about(
    said: &HashMap<String, (String, Place)>,
    survey: &Survey,
    locales: &Locales,
    options: &ImportOptions,
    settings: &Table,
    notes: &mut Notes,
) -> Result<About, FormProblem> {
    let get = |name: &str| said.get(name).map(|(text, _)| text.as_str());
    let wanted = options.id.as_deref();
    if let Some(id) = wanted
        && !is_id(id)
    {
        return Err(FormProblem::new(
            "bad-id",
            Place::default(),
            [("name", id.to_owned())],
        ));
    }
    let stem = options.file.rsplit_once('.').map_or("", |(stem, _)| stem);
    let written = wanted
        .or(get("form_id"))
        .or(get("form_title"))
        .unwrap_or(stem);
    let id = match wanted {
        Some(id) => id.to_owned(),
        None => Unique::default().give(written, "form"),
    };
    let version = match said.get("version") {
        Some((text, _)) if is_version(text) => text.clone(),
        Some((text, place)) => {
            notes.add("version", place, [("found", text.clone())]);
            "1.0.0".to_owned()
        }
        None => "1.0.0".to_owned(),
    };
    let title = text::clean(get("form_title").unwrap_or(written)).text;
    let title = if title.is_empty() { id.clone() } else { title };
    let mut summary = survey.summary.clone();
    if !summary.contains_key(&locales.source) {
        summary = own_words(locales, "form-word-summary", &Place::default(), notes);
        for (locale, words) in &mut summary {
            *words = sentence(
                locale,
                "form-word-summary",
                &[("title", Value::from(&title))],
            );
        }
    }
    // A form has one title: it is in its default language, and the same words are better than none.
    let title = locales
        .all()
        .map(|locale| (locale.clone(), title.clone()))
        .collect();
    let settings = settings.rows.first().map_or_else(Vec::new, |row| {
        let cells = settings.cells(row);
        cells
            .map(|(column, text)| (column.header.clone(), text.to_owned()))
            .collect()
    });
    Ok(About {
        id,
        version,
        title,
        summary,
        settings,
    })
}

/// Three numbers, as the format wants them.
fn is_version(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    let number =
        |part: &&str| (1..=6).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(number)
}

/// Loads the files that were written: there must be no error, and every text.
/// Gives the number of sections and questions.
fn check(files: &PackFiles, source: &str) -> Result<(usize, usize), FormProblem> {
    let refused = |file: &str, line: u32, code: &str| {
        let parameters = [
            ("file", file.to_owned()),
            ("line", line.to_string()),
            ("code", code.to_owned()),
        ];
        FormProblem::new("does-not-load", Place::default(), parameters)
    };
    let loaded = load(files);
    let mut errors = loaded.problems.iter();
    if let Some(error) = errors.find(|problem| problem.severity == Severity::Error) {
        return Err(refused(&error.file, error.line, error.code));
    }
    let Some(pack) = loaded.pack else {
        return Err(refused(CASES, 0, "missing-file"));
    };
    let texts = pack.locales().iter().filter_map(|locale| {
        let text = pack.texts(locale)?;
        Some((locale.clone(), text.to_owned()))
    });
    let (_, problems) = Catalog::new(source, texts);
    if let Some(problem) = problems.first() {
        let file = format!("texts/{}.ftl", problem.locale);
        return Err(refused(&file, problem.line, &problem.code));
    }
    Ok((pack.sections().len(), pack.questions().count()))
}
