//! `repere protocol evaluate`: how well a protocol agrees with a reference, from the table of a study.

use super::one::pack_at;
use super::{CANNOT, FOUND_PROBLEMS, Format, Told, complain, print, print_json, tell};
use crate::whole::{self, Readers};
use clap::Args;
use repere_authoring::evaluate::{Evaluation, Problem, Reading, read, sentence, share};
use repere_language::Value;
use repere_protocol::Pack;
use std::io::Read;
use std::path::{Path, PathBuf};

/// Bytes that a table may have.
const MAX_TABLE_BYTES: u64 = 64 * 1024 * 1024;
/// Problems that are told one by one.
const MAX_TOLD: usize = 1000;

/// Options of `evaluate`.
#[derive(Args)]
pub struct Evaluate {
    /// The folder of a pack.
    path: PathBuf,
    /// The table (CSV): one row a person, one column a question, named by its id.
    #[arg(long, value_name = "FILE")]
    data: PathBuf,
    /// The column that says who is concerned: yes or no, 1 or 0.
    #[arg(long, value_name = "COLUMN")]
    reference: String,
    /// Columns are indicators with 1 or 0 instead of questions with answers.
    #[arg(long)]
    indicators: bool,
    /// A column to leave out; may be repeated.
    #[arg(long, value_name = "COLUMN")]
    ignore: Vec<String>,
    /// The lowest outcome that counts as positive. Default: the highest one.
    #[arg(long, value_name = "OUTCOME")]
    positive: Option<String>,
    /// The share of people who are concerned where the protocol will be used: 0.011 or 1.1%.
    #[arg(long, value_name = "SHARE")]
    prevalence: Option<String>,
    /// Also draw it, as a picture for people who are no statisticians.
    #[arg(long, value_name = "FILE.svg")]
    plot: Option<PathBuf>,
    /// How to print.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(super) fn run(options: &Evaluate, lang: &str) -> Result<u8, Told> {
    let prevalence = match &options.prevalence {
        None => None,
        Some(given) => Some(share(given).ok_or_else(|| {
            tell(lang, "evaluate-bad-prevalence", &[("value", given.into())]);
            Told
        })?),
    };
    let Some((pack, _)) = &pack_at(&options.path, lang)? else {
        return Ok(FOUND_PROBLEMS);
    };
    let chosen = threshold(pack, options.positive.as_deref(), lang)?;
    let text = read_table(&options.data, lang)?;
    let reading = Reading {
        pack,
        reference: &options.reference,
        indicators: options.indicators,
        ignored: &options.ignore,
    };
    let persons = match read(&text, &reading) {
        Ok(persons) => persons,
        Err(problems) => {
            tell_problems(&problems, &options.data, lang);
            return Ok(CANNOT);
        }
    };
    let yes = persons.iter().filter(|person| person.reference).count();
    if yes == 0 || yes == persons.len() {
        let column = [("column", Value::from(&options.reference))];
        tell(lang, "evaluate-one-sided", &column);
        return Err(Told);
    }
    let evaluation = Evaluation::of(pack, &persons, chosen, prevalence);
    if let Some(path) = &options.plot {
        let picture = evaluation.to_svg(pack, lang);
        whole::replace(path, picture.as_bytes(), Readers::Everybody).map_err(|error| {
            let (path, reason) = (path.display().to_string(), error.to_string());
            let arguments = [("path", Value::from(&path)), ("reason", (&reason).into())];
            tell(lang, "evaluate-cannot-write", &arguments);
            Told
        })?;
    }
    match options.format {
        Format::Json => print_json(&evaluation.to_json(pack))?,
        Format::Text => print(&evaluation.to_text(pack, lang))?,
    }
    Ok(0)
}

/// The place of the outcome that was asked for among those that can be a threshold.
fn threshold(pack: &Pack, id: Option<&str>, lang: &str) -> Result<usize, Told> {
    let outcomes = pack.outcomes();
    let thresholds = &outcomes[..outcomes.len().saturating_sub(1)];
    let found = match id {
        None => (!thresholds.is_empty()).then_some(0),
        Some(id) => thresholds.iter().position(|outcome| outcome.id == id),
    };
    found.ok_or_else(|| {
        let known: Vec<&str> = thresholds.iter().map(|o| o.id.as_str()).collect();
        let known = known.join(", ");
        let arguments = [
            ("name", Value::from(id.unwrap_or("-"))),
            ("known", (&known).into()),
        ];
        tell(lang, "evaluate-unknown-outcome", &arguments);
        Told
    })
}

fn read_table(path: &Path, lang: &str) -> Result<String, Told> {
    let shown = path.display().to_string();
    let told = |id: &str| {
        tell(lang, id, &[("path", (&shown).into())]);
        Told
    };
    let file = std::fs::File::open(path).map_err(|_| told("evaluate-data-missing"))?;
    let mut bytes = Vec::new();
    file.take(MAX_TABLE_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|_| told("evaluate-data-missing"))?;
    if bytes.len() as u64 > MAX_TABLE_BYTES {
        return Err(told("evaluate-data-too-large"));
    }
    String::from_utf8(bytes).map_err(|_| told("evaluate-data-not-text"))
}

fn tell_problems(problems: &[Problem], path: &Path, lang: &str) {
    for problem in problems.iter().take(MAX_TOLD) {
        complain(&sentence(problem, lang));
    }
    let (path, count) = (path.display().to_string(), problems.len());
    let arguments = [
        ("path", Value::from(&path)),
        ("count", count.into()),
        ("hidden", count.saturating_sub(MAX_TOLD).into()),
    ];
    tell(lang, "evaluate-problems", &arguments);
}
