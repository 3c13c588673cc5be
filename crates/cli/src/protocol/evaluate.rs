//! `repere protocol evaluate`: how well a protocol agrees with a reference, from the table of a study.
//!
//! Of a person nothing leaves the table but one in a count.

mod accuracy;
mod plot;
mod report;
mod table;
#[cfg(test)]
mod tests;

use super::one::pack_at;
use super::{CANNOT, FOUND_PROBLEMS, Format, Told, complain, print, print_json, tell};
use crate::whole::{self, Readers};
use accuracy::Counts;
use clap::Args;
use repere_language::{Value, interface};
use repere_protocol::{Assessment, Pack};
use std::io::Read;
use std::path::{Path, PathBuf};
use table::{Known, Person, Place, Problem, Reading};

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

/// What came of a study.
pub(super) struct Evaluation {
    /// Everybody in the table.
    pub(super) persons: usize,
    /// Those whose outcome an open answer could still change.
    pub(super) open: usize,
    /// Every outcome but the lowest, the highest first.
    pub(super) thresholds: Vec<Threshold>,
    /// The one that was asked for, as a place in `thresholds`.
    pub(super) chosen: usize,
    /// The share of people who are concerned where the protocol will be used, if it was given.
    pub(super) prevalence: Option<f64>,
}

/// Persons counted as positive from an outcome upwards.
pub(super) struct Threshold {
    /// The outcome's id.
    pub(super) outcome: String,
    /// Everybody at the lowest outcome that their answers allow.
    pub(super) lowest: Counts,
    /// Everybody at the highest.
    pub(super) highest: Counts,
}

impl Evaluation {
    /// The threshold that was asked for.
    pub(super) fn threshold(&self) -> &Threshold {
        &self.thresholds[self.chosen]
    }

    /// The share of people in the table who are concerned.
    pub(super) fn sample_prevalence(&self) -> f64 {
        let counts = self.threshold().lowest;
        f64::from(counts.reference_yes())
            / f64::from(counts.reference_yes() + counts.reference_no())
    }

    fn of(pack: &Pack, persons: &[Person], chosen: usize, prevalence: Option<f64>) -> Evaluation {
        let outcomes = pack.outcomes();
        // 0 is the highest outcome, as in the pack.
        let place = |id: &str| outcomes.iter().position(|outcome| outcome.id == id);
        let last = outcomes.len().saturating_sub(1);
        let mut thresholds: Vec<Threshold> = outcomes[..last]
            .iter()
            .map(|outcome| Threshold {
                outcome: outcome.id.clone(),
                lowest: Counts::default(),
                highest: Counts::default(),
            })
            .collect();
        let mut open = 0;
        for person in persons {
            let range = assess(pack, &person.known).range;
            let lowest = place(&range.lowest).unwrap_or(last);
            let highest = place(&range.highest).unwrap_or(last);
            open += usize::from(lowest != highest);
            for (at, threshold) in thresholds.iter_mut().enumerate() {
                threshold.lowest.add(lowest <= at, person.reference);
                threshold.highest.add(highest <= at, person.reference);
            }
        }
        Evaluation {
            persons: persons.len(),
            open,
            thresholds,
            chosen,
            prevalence,
        }
    }
}

fn assess(pack: &Pack, known: &Known) -> Assessment {
    match known {
        Known::Answers(answers) => pack.assess(answers),
        Known::Indicators {
            present,
            presumed_minor,
        } => pack
            .assess_indicators(present, *presumed_minor)
            .expect("the table only holds indicators that the pack has"),
    }
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
    let persons = match table::read(&text, &reading) {
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
        let picture = plot::draw(&evaluation, pack, lang);
        whole::replace(path, picture.as_bytes(), Readers::Everybody).map_err(|error| {
            let (path, reason) = (path.display().to_string(), error.to_string());
            let arguments = [("path", Value::from(&path)), ("reason", (&reason).into())];
            tell(lang, "evaluate-cannot-write", &arguments);
            Told
        })?;
    }
    match options.format {
        Format::Json => print_json(&report::to_json(&evaluation, pack))?,
        Format::Text => print(&report::to_text(&evaluation, pack, lang))?,
    }
    Ok(0)
}

/// A share above 0 and below 1, as a fraction or in percent, with a point or a comma.
fn share(text: &str) -> Option<f64> {
    let text = text.trim().replace(',', ".");
    let share = match text.strip_suffix('%') {
        Some(percent) => percent.trim().parse::<f64>().ok()? / 100.0,
        None => text.parse().ok()?,
    };
    (share > 0.0 && share < 1.0).then_some(share)
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

/// Where, and what is wrong there.
fn sentence(problem: &Problem, lang: &str) -> String {
    let arguments: Vec<(&str, Value<'_>)> = problem
        .parameters
        .iter()
        .map(|(name, value)| (*name, value.into()))
        .collect();
    let mut what = interface().text(lang, &problem.id, None, &arguments).text;
    if let Some(name) = problem.parameters.get("suggestion") {
        let name = [("name", name.into())];
        let suggestion = interface().text(lang, "protocol-suggestion", None, &name);
        what = format!("{what} {}", suggestion.text);
    }
    let (id, place) = match &problem.place {
        Place::Table => return what,
        Place::Column(column) => ("evaluate-at-column", vec![("column", column.into())]),
        Place::Row(row) => ("evaluate-at-row", vec![("row", (*row).into())]),
        Place::Cell(row, column) => (
            "evaluate-at-cell",
            vec![("row", (*row).into()), ("column", column.into())],
        ),
    };
    let place: Vec<(&str, Value<'_>)> = place;
    let place = interface().text(lang, id, None, &place).text;
    format!("{place} {what}")
}
