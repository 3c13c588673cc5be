//! `repere protocol export`: a protocol becomes a form (XLSForm) or a FHIR questionnaire.

use super::about;
use super::answers::read_answers;
use super::packs::open_one;
use super::places::note_text;
use crate::terminal::{Stop, Terminal, complain};
use clap::{Args, ValueEnum};
use repere_files::{FileError, Readers};
use repere_forms::{Note, questionnaire, response, xlsform};
use repere_language::Notice;
use repere_protocol::Pack;
use std::fs;
use std::io::IsTerminal;
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct Export {
    path: PathBuf,
    #[arg(long, value_enum)]
    format: Target,
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// What a protocol can be exported to.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Target {
    Xlsform,
    Fhir,
}

pub(super) fn run(options: &Export, terminal: &Terminal) -> Result<u8, Stop> {
    if options.format == Target::Xlsform && options.answers.is_some() {
        return Err(about("export-answers-with-form", &options.path).into());
    }
    match &options.out {
        Some(out) if fs::symlink_metadata(out).is_ok() => {
            return Err(about("export-exists", out).into());
        }
        None if options.format == Target::Xlsform && std::io::stdout().is_terminal() => {
            return Err(about("export-to-a-terminal", &options.path).into());
        }
        _ => {}
    }
    let (pack, _) = open_one(&options.path, terminal)?;
    let (content, notes) = exported(&pack, options, terminal)?;
    match &options.out {
        None => terminal.write(&content)?,
        Some(out) => {
            repere_files::create(out, &content, Readers::Everybody).map_err(|error| {
                let there = matches!(error, FileError::AlreadyExists { .. });
                about(
                    if there {
                        "export-exists"
                    } else {
                        "export-unwritable"
                    },
                    out,
                )
            })?;
            let path = out.display().to_string();
            terminal.say("export-written", &[("path", (&path).into())])?;
        }
    }
    terminal.remark("export-notes", &[("count", notes.len().into())]);
    for note in &notes {
        complain(note_text(note, "form-left", terminal.lang()).trim_end());
    }
    Ok(0)
}

fn exported(
    pack: &Pack,
    options: &Export,
    terminal: &Terminal,
) -> Result<(Vec<u8>, Vec<Note>), Stop> {
    let json = |value: &serde_json::Value| format!("{value:#}\n").into_bytes();
    match (options.format, &options.answers) {
        (Target::Xlsform, _) => {
            let form = xlsform(pack).map_err(|_| Notice::new("export-too-long"))?;
            Ok((form.content, form.notes))
        }
        (Target::Fhir, None) => {
            let made = questionnaire(pack);
            Ok((json(&made.content), made.notes))
        }
        (Target::Fhir, Some(file)) => {
            let made = response(pack, &read_answers(pack, file, terminal)?);
            Ok((json(&made.content), made.notes))
        }
    }
}
