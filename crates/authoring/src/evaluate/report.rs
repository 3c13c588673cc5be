//! Shows what came of a study: as data for programs, as sentences for people.

use super::accuracy::{CONFIDENCE, Counts, Estimate, Predictive};
use super::{Evaluation, Threshold};
use crate::words::catalog;
use repere_language::{Catalog, Value, interface};
use repere_protocol::Pack;
use serde_json::{Value as Json, json};

/// The evaluation as JSON. A figure that nothing is known of is `null`, as is an end without bound.
pub(super) fn to_json(evaluation: &Evaluation, pack: &Pack) -> Json {
    let counting = |counts: &Counts| {
        let values = |values: Predictive| {
            json!({
                "positive_predictive_value": estimate(values.positive),
                "negative_predictive_value": estimate(values.negative),
            })
        };
        json!({
            "counts": counts,
            "sensitivity": estimate(counts.sensitivity()),
            "specificity": estimate(counts.specificity()),
            "positive_likelihood_ratio": estimate(counts.positive_likelihood_ratio()),
            "negative_likelihood_ratio": estimate(counts.negative_likelihood_ratio()),
            "in_the_sample": values(counts.predictive()),
            "at_prevalence": evaluation.prevalence.map(|at| values(counts.predictive_at(at))),
        })
    };
    let threshold = |threshold: &Threshold| {
        json!({
            "outcome": threshold.outcome,
            "lowest": counting(&threshold.lowest),
            "highest": counting(&threshold.highest),
        })
    };
    let thresholds: Vec<Json> = evaluation.thresholds.iter().map(threshold).collect();
    let counts = evaluation.threshold().lowest;
    json!({
        "protocol": { "id": pack.id(), "version": pack.version(), "sha256": pack.sha256() },
        "persons": evaluation.persons,
        "reference": { "yes": counts.reference_yes(), "no": counts.reference_no() },
        "open": evaluation.open,
        "confidence": CONFIDENCE,
        "prevalence": { "sample": evaluation.sample_prevalence(), "chosen": evaluation.prevalence },
        "positive": evaluation.threshold().outcome,
        "thresholds": thresholds,
    })
}

fn estimate(estimate: Option<Estimate>) -> Json {
    // Infinity has no number in JSON, and becomes `null`.
    estimate.map_or(
        Json::Null,
        |estimate| json!({ "value": estimate.value, "low": estimate.low, "high": estimate.high }),
    )
}

/// The evaluation as a person reads it.
pub(super) fn to_text(evaluation: &Evaluation, pack: &Pack, lang: &str) -> String {
    Page {
        words: Words::of(pack, lang),
        lines: Vec::new(),
    }
    .write(evaluation, pack)
}

/// The words of the interface and of the pack, and numbers as the language writes them.
pub(super) struct Words<'a> {
    catalog: Catalog,
    lang: &'a str,
    /// The decimal mark of the language.
    mark: String,
}

impl<'a> Words<'a> {
    pub(super) fn of(pack: &Pack, lang: &'a str) -> Words<'a> {
        Words {
            catalog: catalog(pack),
            lang,
            mark: interface()
                .text(lang, "evaluate-decimal-mark", None, &[])
                .text,
        }
    }

    pub(super) fn text(&self, id: &str, arguments: &[(&str, Value<'_>)]) -> String {
        interface().text(self.lang, id, None, arguments).text
    }

    /// A text of the pack.
    pub(super) fn pack(&self, id: &str) -> String {
        self.catalog.text(self.lang, id, None, &[]).text
    }

    /// An outcome's name.
    pub(super) fn outcome(&self, id: &str) -> String {
        self.pack(&format!("outcome-{id}"))
    }

    fn decimal(&self, number: f64, decimals: usize) -> String {
        if number.is_infinite() {
            return self.text("evaluate-unbounded", &[]);
        }
        format!("{number:.decimals$}").replace('.', &self.mark)
    }

    /// A share in percent, without the sign.
    pub(super) fn percent(&self, share: f64) -> String {
        self.decimal(100.0 * share, 1)
    }

    /// A share that was given, in percent, with no more decimals than it has.
    pub(super) fn given_percent(&self, share: f64) -> String {
        // Six decimals, so that what was parsed from decimal digits is shown as them.
        let text = format!("{:.6}", 100.0 * share);
        let text = text.trim_end_matches('0').trim_end_matches('.');
        text.replace('.', &self.mark)
    }

    /// A share in percent, as whole numbers, without the sign.
    pub(super) fn whole_percent(&self, share: f64) -> String {
        self.decimal(100.0 * share, 0)
    }

    fn ratio(&self, ratio: f64) -> String {
        self.decimal(ratio, if ratio < 10.0 { 2 } else { 0 })
    }
}

/// How many of a hundred positives are wrong.
pub(super) fn wrong_of_100(positive_predictive_value: f64) -> u32 {
    // Between 0 and 100, so that nothing is cut off.
    (100.0 * (1.0 - positive_predictive_value)).round() as u32
}

struct Page<'a> {
    words: Words<'a>,
    lines: Vec<String>,
}

impl Page<'_> {
    fn write(mut self, evaluation: &Evaluation, pack: &Pack) -> String {
        let threshold = evaluation.threshold();
        let counts = threshold.lowest;
        let (title, version) = (self.words.pack("title"), pack.version());
        let arguments = [("title", Value::from(&title)), ("version", version.into())];
        self.line("evaluate-title", &arguments);
        let arguments = [
            ("persons", evaluation.persons.into()),
            ("yes", counts.reference_yes().into()),
            ("no", counts.reference_no().into()),
        ];
        self.line("evaluate-persons", &arguments);
        self.line("evaluate-open", &[("open", evaluation.open.into())]);
        self.blank();
        let outcome = self.words.outcome(&threshold.outcome);
        let arguments = [
            ("outcome", Value::from(&outcome)),
            ("id", (&threshold.outcome).into()),
        ];
        self.line("evaluate-threshold", &arguments);
        if evaluation.open == 0 {
            self.blank();
            self.counting(&threshold.lowest, evaluation);
        } else {
            for (id, counts) in [
                ("evaluate-lowest", &threshold.lowest),
                ("evaluate-highest", &threshold.highest),
            ] {
                self.blank();
                self.line(id, &[]);
                self.counting(counts, evaluation);
            }
        }
        self.blank();
        self.line("evaluate-thresholds", &[]);
        for threshold in &evaluation.thresholds {
            self.row(threshold, evaluation);
        }
        self.blank();
        self.line("evaluate-method", &[]);
        if evaluation.prevalence.is_none() {
            self.line("evaluate-no-prevalence", &[]);
        }
        self.line("evaluate-caution", &[]);
        let mut text = self.lines.join("\n");
        text.push('\n');
        text
    }

    fn counting(&mut self, counts: &Counts, evaluation: &Evaluation) {
        let Counts {
            true_positive,
            false_positive,
            false_negative,
            true_negative,
        } = *counts;
        let arguments = [
            ("true_positive", true_positive.into()),
            ("false_positive", false_positive.into()),
            ("false_negative", false_negative.into()),
            ("true_negative", true_negative.into()),
        ];
        self.line("evaluate-counts", &arguments);
        let values = counts.predictive();
        for (id, estimate, count, all) in [
            (
                "evaluate-sensitivity",
                counts.sensitivity(),
                true_positive,
                counts.reference_yes(),
            ),
            (
                "evaluate-specificity",
                counts.specificity(),
                true_negative,
                counts.reference_no(),
            ),
            (
                "evaluate-positive-value",
                values.positive,
                true_positive,
                counts.positive(),
            ),
            (
                "evaluate-negative-value",
                values.negative,
                true_negative,
                counts.negative(),
            ),
        ] {
            let figure = self.share(estimate);
            let arguments = [
                ("figure", Value::from(&figure)),
                ("count", count.into()),
                ("all", all.into()),
            ];
            self.line(id, &arguments);
        }
        for (id, estimate) in [
            (
                "evaluate-positive-ratio",
                counts.positive_likelihood_ratio(),
            ),
            (
                "evaluate-negative-ratio",
                counts.negative_likelihood_ratio(),
            ),
        ] {
            let figure = match estimate {
                None => self.words.text("evaluate-nothing-known", &[]),
                Some(one) => {
                    let [value, low, high] =
                        [one.value, one.low, one.high].map(|ratio| self.words.ratio(ratio));
                    self.interval("evaluate-ratio", &value, &low, &high)
                }
            };
            self.line(id, &[("figure", (&figure).into())]);
        }
        let sample = evaluation.sample_prevalence();
        let percent = self.words.percent(sample);
        self.wrong("evaluate-wrong-in-sample", &percent, values.positive);
        if let Some(prevalence) = evaluation.prevalence {
            let percent = self.words.given_percent(prevalence);
            let values = counts.predictive_at(prevalence);
            for (id, estimate) in [
                ("evaluate-positive-value-at", values.positive),
                ("evaluate-negative-value-at", values.negative),
            ] {
                let figure = self.share(estimate);
                let arguments = [
                    ("figure", Value::from(&figure)),
                    ("prevalence", (&percent).into()),
                ];
                self.line(id, &arguments);
            }
            self.wrong("evaluate-wrong-at", &percent, values.positive);
        }
    }

    /// "Of 100 positives, about so many are wrong."
    fn wrong(&mut self, id: &str, prevalence: &str, positive: Option<Estimate>) {
        if let Some(positive) = positive {
            let arguments = [
                ("prevalence", prevalence.into()),
                ("wrong", wrong_of_100(positive.value).into()),
                ("least", wrong_of_100(positive.high).into()),
                ("most", wrong_of_100(positive.low).into()),
            ];
            self.line(id, &arguments);
        }
    }

    /// A threshold in the list of all.
    fn row(&mut self, threshold: &Threshold, evaluation: &Evaluation) {
        let outcome = self.words.outcome(&threshold.outcome);
        let arguments = [
            ("outcome", Value::from(&outcome)),
            ("id", (&threshold.outcome).into()),
        ];
        self.line("evaluate-row", &arguments);
        for (which, counts) in [
            ("lowest", &threshold.lowest),
            ("highest", &threshold.highest),
        ] {
            if which == "highest" && evaluation.open == 0 {
                continue;
            }
            let values = match evaluation.prevalence {
                Some(prevalence) => counts.predictive_at(prevalence),
                None => counts.predictive(),
            };
            let figures = [
                counts.sensitivity(),
                counts.specificity(),
                values.positive,
                values.negative,
            ];
            let figures = figures.map(|estimate| self.share(estimate));
            let arguments = [
                (
                    "which",
                    Value::from(if evaluation.open == 0 { "only" } else { which }),
                ),
                ("sensitivity", (&figures[0]).into()),
                ("specificity", (&figures[1]).into()),
                ("positive", (&figures[2]).into()),
                ("negative", (&figures[3]).into()),
            ];
            self.line("evaluate-row-figures", &arguments);
        }
    }

    /// A share with its interval.
    fn share(&self, estimate: Option<Estimate>) -> String {
        match estimate {
            None => self.words.text("evaluate-nothing-known", &[]),
            Some(one) => {
                let [value, low, high] =
                    [one.value, one.low, one.high].map(|share| self.words.percent(share));
                self.interval("evaluate-share", &value, &low, &high)
            }
        }
    }

    fn interval(&self, id: &str, value: &str, low: &str, high: &str) -> String {
        let arguments = [
            ("value", Value::from(value)),
            ("low", low.into()),
            ("high", high.into()),
        ];
        self.words.text(id, &arguments)
    }

    fn blank(&mut self) {
        self.lines.push(String::new());
    }

    fn line(&mut self, id: &str, arguments: &[(&str, Value<'_>)]) {
        let line = self.words.text(id, arguments);
        self.lines.push(line);
    }
}
