//! `repere protocol diff`: what a new version of a pack changes, and for whom.

use super::one::pack_at;
use super::{FOUND_PROBLEMS, Format, Told, print, print_json};
use clap::Args;
use repere_authoring::diff::Comparison;
use std::path::PathBuf;

/// Options of `diff`.
#[derive(Args)]
#[command(after_help = "Examples:
  repere protocol diff released/my-protocol my-protocol
      Questions, rules, weights and texts that differ; then the outcome of every case and of
      10,000 random sets of answers with both, and the shortest example of each kind of change.
  repere protocol diff old new --samples 100000 --seed 7
      Looks longer, at other answers. The same seed gives the same answers everywhere.
  repere protocol diff old new --format json
      The same as data.")]
pub struct Diff {
    /// The folder of the old version.
    old: PathBuf,
    /// The folder of the new version.
    new: PathBuf,
    /// How many random sets of answers to try.
    #[arg(long, default_value_t = 10_000, value_name = "N")]
    samples: u64,
    /// Where the random answers begin.
    #[arg(long, default_value_t = 1, value_name = "S")]
    seed: u64,
    /// How to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// Runs it.
pub(crate) fn run(options: &Diff, lang: &str) -> Result<u8, Told> {
    let old = pack_at(&options.old, lang)?;
    let new = pack_at(&options.new, lang)?;
    let (Some((old, old_cases)), Some((new, new_cases))) = (old, new) else {
        return Ok(FOUND_PROBLEMS);
    };
    let (old, new) = ((&old, old_cases.as_slice()), (&new, new_cases.as_slice()));
    let comparison = Comparison::of(old, new, options.samples, options.seed);
    match options.format {
        Format::Json => print_json(&comparison.to_json())?,
        Format::Text => print(&comparison.to_text(lang))?,
    }
    Ok(0)
}
