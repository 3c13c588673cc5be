//! How well a protocol agrees with a reference, from the table of a study.
//!
//! Of a person nothing leaves the table but one in a count.

mod accuracy;
mod plot;
mod report;
mod table;
#[cfg(test)]
mod tests;

pub use accuracy::{Counts, Estimate, Predictive};
pub use table::{Known, Person, Place, Reading, TableError, read};

use repere_protocol::{Assessment, Pack};

/// What came of a study.
pub struct Evaluation {
    /// Everybody in the table.
    pub persons: usize,
    /// Those whose outcome an open answer could still change.
    pub open: usize,
    /// Every outcome but the lowest, the highest first.
    pub thresholds: Vec<Threshold>,
    /// The one that was asked for, as a place in `thresholds`.
    pub chosen: usize,
    /// The share of people who are concerned where the protocol will be used, if it was given.
    pub prevalence: Option<f64>,
}

/// Persons counted as positive from an outcome upwards.
pub struct Threshold {
    /// The outcome's id.
    pub outcome: String,
    /// Everybody at the lowest outcome that their answers allow.
    pub lowest: Counts,
    /// Everybody at the highest.
    pub highest: Counts,
}

impl Evaluation {
    /// The threshold that was asked for.
    pub fn threshold(&self) -> &Threshold {
        &self.thresholds[self.chosen]
    }

    /// The share of people in the table who are concerned.
    pub fn sample_prevalence(&self) -> f64 {
        let counts = self.threshold().lowest;
        f64::from(counts.reference_yes())
            / f64::from(counts.reference_yes() + counts.reference_no())
    }

    /// Counts everybody in a table, at the lowest and at the highest outcome that their answers allow.
    /// `chosen`: the threshold that was asked for, as a place among the outcomes, the highest first.
    pub fn of(
        pack: &Pack,
        persons: &[Person],
        chosen: usize,
        prevalence: Option<f64>,
    ) -> Evaluation {
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

    /// The evaluation for programs.
    pub fn to_json(&self, pack: &Pack) -> serde_json::Value {
        report::to_json(self, pack)
    }

    /// The evaluation for people, in a language of the interface.
    pub fn to_text(&self, pack: &Pack, lang: &str) -> String {
        report::to_text(self, pack, lang)
    }

    /// The evaluation as a picture (SVG) for people who are no statisticians.
    pub fn to_svg(&self, pack: &Pack, lang: &str) -> String {
        plot::draw(self, pack, lang)
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

/// A share above 0 and below 1, as a fraction or in percent, with a point or a comma.
pub fn share(text: &str) -> Option<f64> {
    let text = text.trim().replace(',', ".");
    let share = match text.strip_suffix('%') {
        Some(percent) => percent.trim().parse::<f64>().ok()? / 100.0,
        None => text.parse().ok()?,
    };
    (share > 0.0 && share < 1.0).then_some(share)
}
