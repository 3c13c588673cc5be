//! `repere protocol export`: a protocol becomes a form (XLSForm) or a FHIR questionnaire.

use super::one::pack_at;
use super::places::note_text;
use super::{CANNOT, FOUND_PROBLEMS, Told, complain, read_answers, say, tell};
use crate::whole::{self, Readers};
use clap::{Args, ValueEnum};
use repere_forms::{Note, questionnaire, response, xlsform};
use repere_language::interface;
use repere_protocol::Pack;
use std::fs;
use std::io::{ErrorKind, IsTerminal, Write};
use std::path::{Path, PathBuf};

/// Options of `export`.
#[derive(Args)]
#[command(after_help = "Examples:
  repere protocol export screening-protocols/labour-exploitation --format xlsform --out labour.xlsx
      A spreadsheet for ODK, KoboToolbox and their relatives: every question in every language, what
      opens it, what is allowed, and the five non-answers as choices.
  repere protocol export labour-exploitation --format fhir --out questionnaire.json
      A Questionnaire (FHIR R4), status draft.
  repere protocol export labour-exploitation --format fhir --answers answers.json
      A QuestionnaireResponse with these answers, on standard output.

What does not go over, such as the assessment, is told on standard error.")]
pub struct Export {
    /// The folder of a pack.
    path: PathBuf,
    /// What to make.
    #[arg(long, value_enum)]
    format: Target,
    /// Answers, JSON or TOML, to be written as a QuestionnaireResponse; `-` reads standard input.
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    /// The file to make. It must not exist yet. Default: standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// What a protocol can be exported to.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Target {
    /// A spreadsheet, .xlsx.
    Xlsform,
    /// FHIR R4, JSON.
    Fhir,
}

/// Runs it.
pub(crate) fn run(options: &Export, lang: &str) -> Result<u8, Told> {
    let cannot = |id: &str, path: &Path| {
        let path = path.display().to_string();
        tell(lang, id, &[("path", (&path).into())]);
        Ok(CANNOT)
    };
    if options.format == Target::Xlsform && options.answers.is_some() {
        return cannot("export-answers-with-form", &options.path);
    }
    match &options.out {
        Some(out) if fs::symlink_metadata(out).is_ok() => return cannot("export-exists", out),
        None if options.format == Target::Xlsform && std::io::stdout().is_terminal() => {
            return cannot("export-to-a-terminal", &options.path);
        }
        _ => {}
    }
    let Some((pack, _)) = pack_at(&options.path, lang)? else {
        return Ok(FOUND_PROBLEMS);
    };
    let (content, notes) = exported(&pack, options, lang)?;
    match &options.out {
        None => {
            let mut out = std::io::stdout().lock();
            out.write_all(&content)
                .and_then(|()| out.flush())
                .map_err(|_| Told)?;
        }
        Some(out) => match whole::create(out, &content, Readers::Everybody) {
            Ok(()) => {
                let path = out.display().to_string();
                say(lang, "export-written", &[("path", (&path).into())])?;
            }
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {
                return cannot("export-exists", out);
            }
            Err(_) => return cannot("export-unwritable", out),
        },
    }
    let count = [("count", notes.len().into())];
    complain(&interface().text(lang, "export-notes", None, &count).text);
    for note in &notes {
        complain(note_text(note, "form-left", lang).trim_end());
    }
    Ok(0)
}

fn exported(pack: &Pack, options: &Export, lang: &str) -> Result<(Vec<u8>, Vec<Note>), Told> {
    let json = |value: &serde_json::Value| format!("{value:#}\n").into_bytes();
    match (options.format, &options.answers) {
        (Target::Xlsform, _) => {
            let form = xlsform(pack).map_err(|_| {
                tell(lang, "export-too-long", &[]);
                Told
            })?;
            Ok((form.content, form.notes))
        }
        (Target::Fhir, None) => {
            let made = questionnaire(pack);
            Ok((json(&made.content), made.notes))
        }
        (Target::Fhir, Some(file)) => {
            let made = response(pack, &read_answers(pack, file, lang)?);
            Ok((json(&made.content), made.notes))
        }
    }
}
