//! `repere protocol graph`: draws which answers open which questions.

use super::packs::open_one;
use super::print_or_write;
use crate::terminal::{Stop, Terminal};
use clap::{Args, ValueEnum};
use repere_authoring::graph;
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct Graph {
    path: PathBuf,
    #[arg(long, value_enum, default_value_t = Drawing::Svg)]
    format: Drawing,
    #[arg(long, value_enum, value_delimiter = ',', value_name = "WHAT")]
    with: Vec<With>,
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// Forms of the drawing: a picture, or a graph for Graphviz.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Drawing {
    Svg,
    Dot,
}

/// What can be drawn besides the questions: the indicators that answers raise, the dimensions and the
/// outcomes.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum With {
    Indicators,
}

pub(super) fn run(options: &Graph, terminal: &Terminal) -> Result<u8, Stop> {
    let (pack, _) = open_one(&options.path, terminal)?;
    let indicators = options.with.contains(&With::Indicators);
    let drawing = match options.format {
        Drawing::Svg => graph::to_svg(&pack, terminal.lang(), indicators),
        Drawing::Dot => graph::to_dot(&pack, terminal.lang(), indicators),
    };
    print_or_write(options.out.as_deref(), &drawing, terminal)?;
    Ok(0)
}
