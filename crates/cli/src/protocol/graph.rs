//! `repere protocol graph`: draws which answers open which questions.

use super::one::{pack_at, write_out};
use super::{FOUND_PROBLEMS, Told, print};
use clap::{Args, ValueEnum};
use repere_authoring::graph;
use std::path::PathBuf;

/// Options of `graph`.
#[derive(Args)]
#[command(after_help = "Examples:
  repere protocol graph screening-protocols/labour-exploitation --out routing.svg
      Draws the questions and what opens them. Any browser shows the file.
  repere --lang ar protocol graph screening-protocols/labour-exploitation --out routing.svg
      The same with the Arabic texts, read from right to left.
  repere protocol graph my-protocol --with indicators --out routing.svg
      Also draws which answers raise which indicators, the dimensions and the outcomes.
  repere protocol graph my-protocol --format dot | dot -Tpdf -o routing.pdf
      For those who have Graphviz.")]
pub struct Graph {
    /// The folder of a pack.
    path: PathBuf,
    /// What the drawing is made of: SVG, which browsers show, or DOT, which Graphviz reads.
    #[arg(long, value_enum, default_value_t = Drawing::Svg)]
    format: Drawing,
    /// What to draw besides the questions.
    #[arg(long, value_enum, value_delimiter = ',', value_name = "WHAT")]
    with: Vec<With>,
    /// The file to write; otherwise it goes to standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Forms of the drawing.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Drawing {
    /// A picture.
    Svg,
    /// A graph for Graphviz.
    Dot,
}

/// What can be drawn besides the questions.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum With {
    /// The indicators that answers raise, the dimensions and the outcomes.
    Indicators,
}

/// Runs it.
pub(crate) fn run(options: &Graph, lang: &str) -> Result<u8, Told> {
    let Some((pack, _)) = pack_at(&options.path, lang)? else {
        return Ok(FOUND_PROBLEMS);
    };
    let indicators = options.with.contains(&With::Indicators);
    let drawing = match options.format {
        Drawing::Svg => graph::to_svg(&pack, lang, indicators),
        Drawing::Dot => graph::to_dot(&pack, lang, indicators),
    };
    match &options.out {
        Some(path) => write_out(path, &drawing, lang)?,
        None => print(&drawing)?,
    }
    Ok(0)
}
