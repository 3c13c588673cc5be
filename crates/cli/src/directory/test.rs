//! `repere directory test`: runs the cases of a directory, and says why one fails.

use super::{FOUND_PROBLEMS, Format, Opened};
use crate::terminal::{Stop, Terminal};
use clap::Args;
use repere_language::Value;
use serde_json::json;
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct Test {
    path: PathBuf,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(super) fn run(options: &Test, terminal: &Terminal) -> Result<u8, Stop> {
    let opened = Opened::read(&options.path)?;
    let directory = opened.directory(terminal)?;
    let cases = &opened.loaded.cases;
    let run = cases.iter().map(|case| (&case.id, case.missed(directory)));
    let failed: Vec<_> = run.filter(|(_, missed)| !missed.is_empty()).collect();
    if options.format == Format::Json {
        let failures: Vec<_> = failed
            .iter()
            .map(|(id, missed)| {
                let missed = missed.iter().map(|one| (one.key, json!(one.ids)));
                json!({ "id": id, "missed": serde_json::Map::from_iter(
                    missed.map(|(key, ids)| (key.to_owned(), ids)),
                ) })
            })
            .collect();
        terminal.print_json(&json!({ "cases": cases.len(), "failures": failures }))?;
    } else {
        for (id, missed) in &failed {
            terminal.say("directory-case-failed", &[("id", (*id).into())])?;
            for one in missed {
                let ids = one.ids.join(", ");
                let arguments = [("key", Value::from(one.key)), ("ids", (&ids).into())];
                terminal.say("directory-case-missed", &arguments)?;
            }
        }
        let name = opened.folder.display().to_string();
        let arguments = [
            ("name", Value::from(&name)),
            ("cases", cases.len().into()),
            ("failed", failed.len().into()),
        ];
        let sentence = match (cases.len(), failed.len()) {
            (0, _) => "directory-test-none",
            (_, 0) => "directory-test-passed",
            _ => "directory-test-failed",
        };
        terminal.say(sentence, &arguments)?;
    }
    let good = failed.is_empty() && !cases.is_empty();
    Ok(if good { 0 } else { FOUND_PROBLEMS })
}
