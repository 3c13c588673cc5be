//! `repere directory check`: every problem of a directory, with its place; and what nobody has verified.

use super::{FOUND_PROBLEMS, Format, Opened};
use crate::terminal::{Stop, Terminal};
use clap::Args;
use repere_authoring::problem;
use repere_directory::{Directory, Kind, Unverified, unverified};
use repere_language::Value;
use repere_protocol::Severity;
use serde_json::json;
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct Check {
    path: PathBuf,
    #[arg(long)]
    deny_warnings: bool,
    #[arg(long)]
    unverified: bool,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(super) fn run(options: &Check, terminal: &Terminal) -> Result<u8, Stop> {
    let opened = Opened::read(&options.path)?;
    let (errors, warnings) = (
        opened.count(Severity::Error),
        opened.count(Severity::Warning),
    );
    let directory = opened.loaded.directory.as_ref();
    let open = directory.map(unverified).unwrap_or_default();
    match options.format {
        Format::Json => {
            let problems = opened.loaded.problems.iter();
            let problems: Vec<_> = problems
                .map(|one| problem::to_json(one, terminal.lang()))
                .collect();
            let listed: Vec<_> = open.iter().map(unverified_json).collect();
            terminal.print_json(&json!({
                "path": opened.folder.display().to_string(),
                "id": directory.map(|one| one.id.as_str()),
                "version": directory.map(|one| one.version.as_str()),
                "sha256": directory.map(Directory::sha256),
                "problems": problems,
                "errors": errors,
                "warnings": warnings,
                "unverified": listed,
            }))?;
        }
        Format::Text => {
            opened.print_problems(true, terminal)?;
            if let Some(directory) = directory.filter(|_| options.unverified) {
                for one in &open {
                    terminal.print(&line(directory, one, terminal))?;
                }
            }
            let name = opened.folder.display().to_string();
            let arguments = [
                ("name", Value::from(&name)),
                ("errors", errors.into()),
                ("warnings", warnings.into()),
                ("cases", opened.loaded.cases.len().into()),
                ("unverified", open.len().into()),
            ];
            let sentence = match errors + warnings {
                0 => "directory-check-passed",
                _ => "directory-check-found",
            };
            terminal.say(sentence, &arguments)?;
        }
    }
    let denied = options.deny_warnings && warnings > 0;
    Ok(if errors > 0 || denied {
        FOUND_PROBLEMS
    } else {
        0
    })
}

fn unverified_json(one: &Unverified<'_>) -> serde_json::Value {
    json!({
        "kind": one.kind,
        "id": one.id,
        "source": one.read.map(|(source, _)| source),
        "readOn": one.read.map(|(_, day)| day),
        "official": one.official,
    })
}

/// What it is, its id, what it says, and where and when it was read.
fn line(directory: &Directory, one: &Unverified<'_>, terminal: &Terminal) -> String {
    let kind = terminal.text(&format!("directory-kind-of-{}", one.kind.code()), &[]);
    let says = match one.kind {
        Kind::Law => directory.cited(&[one.id.to_owned()]),
        kind => {
            let id = format!("{}-{}", kind.code(), one.id);
            directory.text(terminal.lang(), &id, None).text
        }
    };
    let read = one.read.map(|(source, day)| {
        let day = day.to_string();
        let arguments = [("source", Value::from(source)), ("day", (&day).into())];
        let id = match one.official {
            true => "directory-entry-read-official",
            false => "directory-entry-read",
        };
        terminal.text(id, &arguments)
    });
    let read = read.unwrap_or_else(|| terminal.text("directory-entry-not-read", &[]));
    format!("{kind} {}: {says}\n    {read}\n", one.id)
}
