//! `repere protocol check`: every problem of packs, with its place.

use super::packs::{Opened, open_all_to_hand_out};
use super::{CANNOT, FOUND_PROBLEMS, Format};
use crate::terminal::{Stop, Terminal};
use clap::Args;
use repere_authoring::problem;
use repere_language::Value;
use repere_protocol::{Pack, Severity};
use serde_json::json;
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct Check {
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    #[arg(long)]
    deny_warnings: bool,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(super) fn run(options: &Check, terminal: &Terminal) -> Result<u8, Stop> {
    let (mut opened, failed) = open_all_to_hand_out(&options.paths, terminal);
    check_hand_on(&mut opened);
    let count = |severity| opened.iter().map(|pack| pack.count(severity)).sum();
    let (errors, warnings): (usize, usize) = (count(Severity::Error), count(Severity::Warning));
    match options.format {
        Format::Json => {
            let packs = opened.iter().map(|pack| pack_json(pack, terminal.lang()));
            let packs: Vec<_> = packs.collect();
            let found = json!({ "packs": packs, "errors": errors, "warnings": warnings });
            terminal.print_json(&found)?;
        }
        Format::Text => {
            for pack in &opened {
                pack.print_problems(&[Severity::Error, Severity::Warning], terminal)?;
                summary(pack, terminal)?;
            }
        }
    }
    if errors > 0 || (options.deny_warnings && warnings > 0) {
        Ok(FOUND_PROBLEMS)
    } else {
        Ok(if failed { CANNOT } else { 0 })
    }
}

fn summary(pack: &Opened, terminal: &Terminal) -> Result<(), Stop> {
    let name = pack.name();
    let (errors, warnings) = (pack.count(Severity::Error), pack.count(Severity::Warning));
    let usable = pack.loaded.pack.as_ref();
    let arguments = [
        ("name", Value::from(&name)),
        ("errors", errors.into()),
        ("warnings", warnings.into()),
        (
            "questions",
            usable.map_or(0, |pack| pack.questions().count()).into(),
        ),
        ("cases", pack.loaded.cases.len().into()),
    ];
    let id = match errors + warnings {
        0 => "protocol-check-passed",
        _ => "protocol-check-found",
    };
    Ok(terminal.say(id, &arguments)?)
}

/// Adds to each pack what does not fit those, of the packs given, that it hands answers on to.
fn check_hand_on(opened: &mut [Opened]) {
    let usable = || opened.iter().enumerate();
    let usable = || usable().filter_map(|(at, one)| Some((at, one.loaded.pack.as_ref()?)));
    let found: Vec<_> = usable()
        .map(|(at, pack)| {
            let others = usable().flat_map(|(_, other)| pack.check_hand_on(other));
            (at, others.collect::<Vec<_>>())
        })
        .collect();
    for (at, problems) in found {
        opened[at].loaded.problems.extend(problems);
    }
}

fn pack_json(pack: &Opened, lang: &str) -> serde_json::Value {
    let problems = pack.loaded.problems.iter();
    let problems: Vec<_> = problems.map(|one| problem::to_json(one, lang)).collect();
    let of = |get: fn(&Pack) -> &str| pack.loaded.pack.as_ref().map(get);
    json!({
        "path": pack.folder.display().to_string(),
        "id": of(Pack::id),
        "version": of(Pack::version),
        "sha256": of(Pack::sha256),
        "usable": pack.loaded.pack.is_some(),
        "problems": problems,
    })
}
