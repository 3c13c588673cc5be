//! `repere protocol diff`: what a new version of a pack changes, and for whom.

use super::Format;
use super::packs::open_one;
use crate::terminal::{Stop, Terminal};
use clap::Args;
use repere_authoring::diff::Comparison;
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct Diff {
    old: PathBuf,
    new: PathBuf,
    #[arg(long, default_value_t = 10_000, value_name = "N")]
    samples: u64,
    #[arg(long, default_value_t = 1, value_name = "N")]
    seed: u64,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(super) fn run(options: &Diff, terminal: &Terminal) -> Result<u8, Stop> {
    // Both are opened before the first is refused: their errors are shown together.
    let (old, new) = (
        open_one(&options.old, terminal),
        open_one(&options.new, terminal),
    );
    let ((old, old_opened), (new, new_opened)) = (old?, new?);
    let comparison = Comparison::of(
        (&old, &old_opened.loaded.cases),
        (&new, &new_opened.loaded.cases),
        options.samples,
        options.seed,
    );
    match options.format {
        Format::Json => terminal.print_json(&comparison.to_json())?,
        Format::Text => terminal.print(&comparison.to_text(terminal.lang()))?,
    }
    Ok(0)
}
