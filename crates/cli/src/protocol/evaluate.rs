//! `repere protocol evaluate`: how well a protocol agrees with a reference, from the table of a study.

use super::packs::open_one;
use super::{CANNOT, Format, about};
use crate::terminal::{Stop, Terminal, complain};
use clap::Args;
use repere_authoring::evaluate::{Evaluation, Reading, TableError, read, share};
use repere_files::{FileError, Readers};
use repere_language::Notice;
use repere_protocol::Pack;
use std::path::{Path, PathBuf};

/// Bytes that a table may have.
const MAX_TABLE_BYTES: u64 = 64 * 1024 * 1024;
/// Problems that are told one by one.
const MAX_TOLD: usize = 1000;

#[derive(Args)]
pub(crate) struct Evaluate {
    path: PathBuf,
    #[arg(long, value_name = "FILE")]
    data: PathBuf,
    #[arg(long, value_name = "COLUMN")]
    reference: String,
    #[arg(long)]
    indicators: bool,
    #[arg(long, value_name = "COLUMN")]
    ignore: Vec<String>,
    #[arg(long, value_name = "OUTCOME")]
    positive: Option<String>,
    #[arg(long, value_name = "SHARE")]
    prevalence: Option<String>,
    #[arg(long, value_name = "FILE.svg")]
    plot: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(super) fn run(options: &Evaluate, terminal: &Terminal) -> Result<u8, Stop> {
    let prevalence = options.prevalence.as_deref().map(prevalence).transpose()?;
    let (pack, _) = open_one(&options.path, terminal)?;
    let chosen = threshold(&pack, options.positive.as_deref())?;
    let text = read_table(&options.data)?;
    let reading = Reading {
        pack: &pack,
        reference: &options.reference,
        indicators: options.indicators,
        ignored: &options.ignore,
    };
    let persons = read(&text, &reading).map_err(|problems| {
        tell_problems(&problems, &options.data, terminal);
        Stop::Told(CANNOT)
    })?;
    let yes = persons.iter().filter(|person| person.reference).count();
    if yes == 0 || yes == persons.len() {
        let notice = Notice::new("evaluate-one-sided");
        return Err(notice.with("column", &options.reference).into());
    }
    let evaluation = Evaluation::of(&pack, &persons, chosen, prevalence);
    if let Some(path) = &options.plot {
        let picture = evaluation.to_svg(&pack, terminal.lang());
        repere_files::replace(path, picture.as_bytes(), Readers::Everybody)
            .map_err(|error| about("evaluate-cannot-write", path).with("reason", error.reason()))?;
    }
    match options.format {
        Format::Json => terminal.print_json(&evaluation.to_json(&pack))?,
        Format::Text => terminal.print(&evaluation.to_text(&pack, terminal.lang()))?,
    }
    Ok(0)
}

fn prevalence(given: &str) -> Result<f64, Notice> {
    share(given).ok_or_else(|| Notice::new("evaluate-bad-prevalence").with("value", given))
}

/// The place of the outcome that was asked for among those that can be a threshold.
fn threshold(pack: &Pack, id: Option<&str>) -> Result<usize, Notice> {
    let outcomes = pack.outcomes();
    let thresholds = &outcomes[..outcomes.len().saturating_sub(1)];
    let found = match id {
        None => (!thresholds.is_empty()).then_some(0),
        Some(id) => thresholds.iter().position(|outcome| outcome.id == id),
    };
    found.ok_or_else(|| {
        let known: Vec<&str> = thresholds.iter().map(|o| o.id.as_str()).collect();
        Notice::new("evaluate-unknown-outcome")
            .with("name", id.unwrap_or("-"))
            .with("known", known.join(", "))
    })
}

fn read_table(path: &Path) -> Result<String, Notice> {
    repere_files::read_text(path, MAX_TABLE_BYTES).map_err(|error| match error {
        FileError::TooLarge { .. } => about("evaluate-data-too-large", path),
        FileError::NotText { .. } => about("evaluate-data-not-text", path),
        _ => about("evaluate-data-missing", path),
    })
}

fn tell_problems(problems: &[TableError], path: &Path, terminal: &Terminal) {
    for problem in problems.iter().take(MAX_TOLD) {
        complain(&problem.sentence(terminal.lang()));
    }
    let hidden = problems.len().saturating_sub(MAX_TOLD);
    let notice = about("evaluate-problems", path).with_count("count", problems.len());
    terminal.tell(&notice.with_count("hidden", hidden));
}
