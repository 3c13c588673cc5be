//! `repere directory diff`: what a new edition of a directory changes, in words.

use super::{Format, Opened};
use crate::terminal::{Stop, Terminal};
use clap::Args;
use repere_directory::{Change, Changed, changes};
use repere_language::Value;
use serde_json::json;
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct Diff {
    old: PathBuf,
    new: PathBuf,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(super) fn run(options: &Diff, terminal: &Terminal) -> Result<u8, Stop> {
    let (old, new) = (Opened::read(&options.old)?, Opened::read(&options.new)?);
    // Both are looked at before the first is refused: their errors are shown together.
    let (before, after) = (old.directory(terminal), new.directory(terminal));
    let (before, after) = (before?, after?);
    let found = changes(before, after);
    if options.format == Format::Json {
        terminal.print_json(&json!({
            "before": before.version,
            "after": after.version,
            "changes": found,
        }))?;
        return Ok(0);
    }
    for change in &found {
        say(change, terminal)?;
    }
    let arguments = [
        ("before", Value::from(&before.version)),
        ("after", (&after.version).into()),
        ("changes", found.len().into()),
    ];
    terminal.say("directory-diff-total", &arguments)?;
    Ok(0)
}

fn say(change: &Change, terminal: &Terminal) -> Result<(), Stop> {
    let kind = format!("directory-kind-of-{}", change.kind.code());
    let kind = terminal.text(&kind, &[]);
    let nothing = terminal.text("directory-diff-nothing", &[]);
    let or_nothing = |text: &str| match text.is_empty() {
        true => nothing.clone(),
        false => text.to_owned(),
    };
    let mut arguments = vec![("kind", kind), ("id", change.id.clone())];
    let sentence = match &change.changed {
        Changed::Added => "directory-diff-added",
        Changed::Removed => "directory-diff-removed",
        Changed::Moved => "directory-diff-moved",
        Changed::Value { key, before, after } => {
            arguments.push(("key", key.clone()));
            arguments.push(("before", or_nothing(before)));
            arguments.push(("after", or_nothing(after)));
            "directory-diff-value"
        }
        Changed::Text {
            locale,
            name,
            before,
            after,
        } => {
            arguments.push(("locale", locale.clone()));
            arguments.push(("name", name.clone()));
            arguments.push(("before", or_nothing(before)));
            arguments.push(("after", or_nothing(after)));
            "directory-diff-text"
        }
    };
    let arguments: Vec<(&str, Value<'_>)> = arguments
        .iter()
        .map(|(name, value)| (*name, Value::from(value)))
        .collect();
    Ok(terminal.say(sentence, &arguments)?)
}
