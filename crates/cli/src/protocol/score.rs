//! `repere protocol score`: an assessment, as data for programs and as sentences for people.

use super::one::pack_at;
use super::{FOUND_PROBLEMS, Format, Told, print, print_json, read_answers, tell, tell_suggestion};
use clap::{ArgGroup, Args};
use repere_authoring::score;
use repere_protocol::{Assessment, Pack};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Options of `score`.
#[derive(Args)]
#[command(group(ArgGroup::new("input").required(true).args(["answers", "indicators"])))]
pub struct Score {
    /// The folder of a pack.
    path: PathBuf,
    /// A file of answers, JSON or TOML: question ids with codes; `-` reads standard input.
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    /// Exactly these indicators are present, separated by commas; every other one is absent.
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    indicators: Option<Vec<String>>,
    /// Apply the child weights and rules (with --indicators).
    #[arg(long, conflicts_with = "answers")]
    presumed_minor: bool,
    /// How to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// Assesses.
pub(super) fn run(options: &Score, lang: &str) -> Result<u8, Told> {
    let Some((pack, _)) = pack_at(&options.path, lang)? else {
        return Ok(FOUND_PROBLEMS);
    };
    let assessment = match (&options.answers, &options.indicators) {
        (Some(file), _) => pack.assess(&read_answers(&pack, file, lang)?),
        (None, ids) => {
            let ids = ids
                .iter()
                .flatten()
                .map(|id| id.trim())
                .filter(|id| !id.is_empty());
            assess_indicators(
                &pack,
                ids.map(str::to_owned).collect(),
                options.presumed_minor,
                lang,
            )?
        }
    };
    match options.format {
        Format::Json => print_json(&score::to_json(&assessment))?,
        Format::Text => print(&score::to_text(&assessment, &pack, lang))?,
    }
    Ok(0)
}

fn assess_indicators(
    pack: &Pack,
    present: BTreeSet<String>,
    presumed_minor: bool,
    lang: &str,
) -> Result<Assessment, Told> {
    pack.assess_indicators(&present, presumed_minor)
        .map_err(|unknown| {
            for (id, suggestion) in &unknown.unknown {
                tell(lang, "protocol-unknown-indicator", &[("name", id.into())]);
                tell_suggestion(suggestion.as_deref(), lang);
            }
            Told
        })
}
