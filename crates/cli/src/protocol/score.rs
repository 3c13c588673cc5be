//! `repere protocol score`: assesses answers, or indicators, with a pack.

use super::answers::read_answers;
use super::packs::open_one;
use super::{CANNOT, Format};
use crate::terminal::{Stop, Terminal};
use clap::{ArgGroup, Args};
use repere_authoring::score;
use repere_language::Notice;
use repere_protocol::{Assessment, Pack};
use std::collections::BTreeSet;
use std::path::PathBuf;

#[derive(Args)]
#[command(group(ArgGroup::new("input").required(true).args(["answers", "indicators"])))]
pub(crate) struct Score {
    path: PathBuf,
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    indicators: Option<Vec<String>>,
    #[arg(long, conflicts_with = "answers")]
    presumed_minor: bool,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(super) fn run(options: &Score, terminal: &Terminal) -> Result<u8, Stop> {
    let (pack, _) = open_one(&options.path, terminal)?;
    let assessment = match (&options.answers, &options.indicators) {
        (Some(file), _) => pack.assess(&read_answers(&pack, file, terminal)?),
        (None, ids) => {
            let ids = ids.iter().flatten().map(|id| id.trim().to_owned());
            let ids = ids.filter(|id| !id.is_empty()).collect();
            assess_indicators(&pack, &ids, options.presumed_minor, terminal)?
        }
    };
    match options.format {
        Format::Json => terminal.print_json(&score::to_json(&assessment))?,
        Format::Text => terminal.print(&score::to_text(&assessment, &pack, terminal.lang()))?,
    }
    Ok(0)
}

fn assess_indicators(
    pack: &Pack,
    present: &BTreeSet<String>,
    presumed_minor: bool,
    terminal: &Terminal,
) -> Result<Assessment, Stop> {
    pack.assess_indicators(present, presumed_minor)
        .map_err(|unknown| {
            for (id, suggestion) in unknown.unknown {
                let notice = Notice::new("protocol-unknown-indicator").with("name", id);
                let suggestion = suggestion.map(|name| ("suggestion", name));
                terminal.tell(&notice.with_all(suggestion));
            }
            Stop::Told(CANNOT)
        })
}
