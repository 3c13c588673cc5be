//! `repere protocol check`: every problem of packs, with its place.

use super::{
    CANNOT, FOUND_PROBLEMS, Format, Opened, Told, open_all, print_json, print_problems, say,
};
use clap::Args;
use repere_authoring::problem;
use repere_language::Value;
use repere_protocol::{Pack, Severity};
use serde_json::json;
use std::path::PathBuf;

/// Options of `check`.
#[derive(Args)]
pub struct Check {
    /// Folders of packs, or folders with packs in them.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// Warnings count as errors.
    #[arg(long)]
    deny_warnings: bool,
    /// How to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// Checks.
pub(super) fn run(options: &Check, lang: &str) -> Result<u8, Told> {
    let (mut opened, failed) = open_all(&options.paths, lang);
    check_hand_on(&mut opened);
    let count = |severity| {
        opened
            .iter()
            .map(|pack| pack.count(severity))
            .sum::<usize>()
    };
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    match options.format {
        Format::Json => {
            let packs: Vec<_> = opened.iter().map(|pack| pack_json(pack, lang)).collect();
            print_json(&json!({ "packs": packs, "errors": errors, "warnings": warnings }))?;
        }
        Format::Text => {
            for pack in &opened {
                print_problems(pack, &[Severity::Error, Severity::Warning], lang)?;
                let name = pack.name();
                let (errors, warnings) =
                    (pack.count(Severity::Error), pack.count(Severity::Warning));
                if errors + warnings == 0 {
                    let questions = pack
                        .loaded
                        .pack
                        .as_ref()
                        .map_or(0, |pack| pack.questions().count());
                    let cases = pack.loaded.cases.len();
                    let arguments = [
                        ("name", Value::from(&name)),
                        ("questions", questions.into()),
                        ("cases", cases.into()),
                    ];
                    say(lang, "protocol-check-passed", &arguments)?;
                } else {
                    let arguments = [
                        ("name", Value::from(&name)),
                        ("errors", errors.into()),
                        ("warnings", warnings.into()),
                    ];
                    say(lang, "protocol-check-found", &arguments)?;
                }
            }
        }
    }
    if errors > 0 || (options.deny_warnings && warnings > 0) {
        Ok(FOUND_PROBLEMS)
    } else {
        Ok(if failed { CANNOT } else { 0 })
    }
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
    let problems: Vec<_> = pack
        .loaded
        .problems
        .iter()
        .map(|problem| problem::to_json(problem, lang))
        .collect();
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
