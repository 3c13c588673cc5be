//! How well a screening agrees with a reference: counts in, figures with their intervals out. Pure.
//!
//! Proportions have Wilson's interval (E. B. Wilson, 1927; the one that R. G. Newcombe, *Statistics in
//! Medicine* 17, 1998, recommends of those without continuity correction). Likelihood ratios have the
//! interval of their logarithm (D. L. Simel and others, *Journal of Clinical Epidemiology* 44, 1991);
//! where a count is nought it is that of S. D. Walter (1975), who adds one half. Predictive values at
//! another prevalence follow from the likelihood ratios, which is the logit interval of N. D. Mercaldo
//! and others, *Statistics in Medicine* 26, 2007.

use serde::Serialize;

/// How sure the intervals are.
pub(crate) const CONFIDENCE: f64 = 0.95;
/// The normal distribution's quantile for [`CONFIDENCE`], on both sides.
const Z: f64 = 1.959_963_984_540_054;

/// Persons, by what the screening and the reference say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Both say yes.
    pub true_positive: u32,
    /// The screening says yes, the reference no.
    pub false_positive: u32,
    /// The screening says no, the reference yes.
    pub false_negative: u32,
    /// Both say no.
    pub true_negative: u32,
}

/// A figure with its interval. A ratio's end can be infinite.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The figure itself.
    pub value: f64,
    /// The lower end of its interval.
    pub low: f64,
    /// The upper end of its interval.
    pub high: f64,
}

/// What a positive and a negative result are worth among people of whom so many are concerned.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Predictive {
    /// The share of the positives that are right; `None` if nothing is known of it.
    pub positive: Option<Estimate>,
    /// The share of the negatives that are right.
    pub negative: Option<Estimate>,
}

impl Counts {
    /// Counts one person.
    pub fn add(&mut self, positive: bool, reference: bool) {
        let count = match (positive, reference) {
            (true, true) => &mut self.true_positive,
            (true, false) => &mut self.false_positive,
            (false, true) => &mut self.false_negative,
            (false, false) => &mut self.true_negative,
        };
        *count += 1;
    }

    /// Those for whom the reference says yes.
    pub fn reference_yes(&self) -> u32 {
        self.true_positive + self.false_negative
    }

    /// Those for whom the reference says no.
    pub fn reference_no(&self) -> u32 {
        self.false_positive + self.true_negative
    }

    /// Those for whom the screening says yes.
    pub fn positive(&self) -> u32 {
        self.true_positive + self.false_positive
    }

    /// Those for whom the screening says no.
    pub fn negative(&self) -> u32 {
        self.false_negative + self.true_negative
    }

    /// Of those for whom the reference says yes, the share that the screening finds.
    pub fn sensitivity(&self) -> Option<Estimate> {
        proportion(self.true_positive, self.reference_yes())
    }

    /// Of those for whom the reference says no, the share that the screening passes over.
    pub fn specificity(&self) -> Option<Estimate> {
        proportion(self.true_negative, self.reference_no())
    }

    /// What results are worth in this very sample.
    pub fn predictive(&self) -> Predictive {
        Predictive {
            positive: proportion(self.true_positive, self.positive()),
            negative: proportion(self.true_negative, self.negative()),
        }
    }

    /// How many times likelier a positive result is where the reference says yes.
    pub fn positive_likelihood_ratio(&self) -> Option<Estimate> {
        ratio(
            (self.true_positive, self.reference_yes()),
            (self.false_positive, self.reference_no()),
        )
    }

    /// How many times likelier a negative result is where the reference says yes.
    pub fn negative_likelihood_ratio(&self) -> Option<Estimate> {
        ratio(
            (self.false_negative, self.reference_yes()),
            (self.true_negative, self.reference_no()),
        )
    }

    /// What results are worth where this share of people, above 0 and below 1, is concerned: the odds
    /// before the screening, times the likelihood ratio.
    pub fn predictive_at(&self, prevalence: f64) -> Predictive {
        let before = prevalence / (1.0 - prevalence);
        let share = |ratio: f64| {
            let odds = before * ratio;
            if odds.is_infinite() {
                1.0
            } else {
                odds / (1.0 + odds)
            }
        };
        Predictive {
            positive: self.positive_likelihood_ratio().map(|ratio| Estimate {
                value: share(ratio.value),
                low: share(ratio.low),
                high: share(ratio.high),
            }),
            // Those who are concerned although the result is negative are the ones that are wrong.
            negative: self.negative_likelihood_ratio().map(|ratio| Estimate {
                value: 1.0 - share(ratio.value),
                low: 1.0 - share(ratio.high),
                high: 1.0 - share(ratio.low),
            }),
        }
    }
}

/// `count` of `all`, with Wilson's interval; `None` of nobody.
pub fn proportion(count: u32, all: u32) -> Option<Estimate> {
    if all == 0 {
        return None;
    }
    let (count, n) = (f64::from(count), f64::from(all));
    let share = count / n;
    let z2 = Z * Z;
    let middle = (share + z2 / (2.0 * n)) / (1.0 + z2 / n);
    let half = Z / (1.0 + z2 / n) * (share * (1.0 - share) / n + z2 / (4.0 * n * n)).sqrt();
    Some(Estimate {
        value: share,
        // Exactly 0 and 1 at the ends, where rounding would leave a trace.
        low: if count == 0.0 { 0.0 } else { middle - half },
        high: if count == n { 1.0 } else { middle + half },
    })
}

/// The ratio of two shares, each a count of all; `None` where nothing was counted in either.
fn ratio(upper: (u32, u32), lower: (u32, u32)) -> Option<Estimate> {
    if upper.1 == 0 || lower.1 == 0 || (upper.0 == 0 && lower.0 == 0) {
        return None;
    }
    let added = if upper.0 == 0 || lower.0 == 0 {
        0.5
    } else {
        0.0
    };
    let [a, m, b, n] = [upper.0, upper.1, lower.0, lower.1].map(|count| f64::from(count) + added);
    let middle = ((a / m) / (b / n)).ln();
    let half = Z * (1.0 / a - 1.0 / m + 1.0 / b - 1.0 / n).max(0.0).sqrt();
    // Nought in one place is no bound on that side: the true ratio may be nought, or without end.
    Some(Estimate {
        value: match (upper.0, lower.0) {
            (0, _) => 0.0,
            (_, 0) => f64::INFINITY,
            _ => middle.exp(),
        },
        low: if upper.0 == 0 {
            0.0
        } else {
            (middle - half).exp()
        },
        high: if lower.0 == 0 {
            f64::INFINITY
        } else {
            (middle + half).exp()
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The figures that were computed elsewhere have ten decimals.
    const AS_COMPUTED: f64 = 1e-9;

    #[track_caller]
    fn near(found: f64, expected: f64, by: f64) {
        let same = found == expected || (found - expected).abs() <= by;
        assert!(same, "{found} is not {expected}");
    }

    #[track_caller]
    fn check(found: Option<Estimate>, expected: (f64, f64, f64), by: f64) {
        let found = found.expect("there is a figure");
        near(found.value, expected.0, by);
        near(found.low, expected.1, by);
        near(found.high, expected.2, by);
    }

    fn counts(yes: (u32, u32), no: (u32, u32)) -> Counts {
        Counts {
            true_positive: yes.0,
            false_negative: yes.1 - yes.0,
            true_negative: no.0,
            false_positive: no.1 - no.0,
        }
    }

    /// Newcombe 1998, table I, method 3.
    #[test]
    fn wilson_as_in_newcombes_table() {
        check(proportion(81, 263), (0.3080, 0.2553, 0.3662), 5e-5);
        check(proportion(15, 148), (0.1014, 0.0624, 0.1605), 5e-5);
        check(proportion(0, 20), (0.0, 0.0, 0.1611), 5e-5);
        check(proportion(1, 29), (0.0345, 0.0061, 0.1718), 5e-5);
    }

    /// statsmodels 0.15.0, `proportion_confint(count, nobs, method="wilson")`.
    #[test]
    fn wilson_as_in_statsmodels() {
        for (count, all, low, high) in [
            (0, 10, 0.0, 0.277_532_799_9),
            (10, 10, 0.722_467_200_1, 1.0),
            (1, 10, 0.017_876_213_1, 0.404_150_026_8),
            (5, 10, 0.236_593_090_5, 0.763_406_909_5),
            (0, 1, 0.0, 0.793_450_685_6),
            (1, 1, 0.206_549_314_4, 1.0),
            (26, 30, 0.703_186_733_2, 0.946_903_445_2),
            (237, 310, 0.714_224_327_7, 0.808_332_509_1),
            (414, 720, 0.538_587_149_4, 0.610_616_793_9),
        ] {
            let value = f64::from(count) / f64::from(all);
            check(proportion(count, all), (value, low, high), AS_COMPUTED);
        }
        assert_eq!(proportion(0, 0), None);
    }

    /// statsmodels 0.15.0, `confint_proportions_2indep(…, compare="ratio", method="log")`.
    #[test]
    fn likelihood_ratios_as_in_statsmodels() {
        for (counts, positive, negative) in [
            (
                counts((26, 30), (237, 310)),
                (3.680_365_296_8, 2.881_193_210_1, 4.701_208_051_7),
                (0.174_402_250_4, 0.069_892_710_0, 0.435_183_368_1),
            ),
            (
                counts((76, 90), (414, 720)),
                (1.986_928_104_6, 1.757_311_004_5, 2.246_547_869_2),
                (0.270_531_401_0, 0.166_492_397_3, 0.439_583_068_7),
            ),
            (
                counts((23, 25), (61, 83)),
                (3.470_909_090_9, 2.382_137_662_5, 5.057_310_543_8),
                (0.108_852_459_0, 0.028_628_920_5, 0.413_877_212_8),
            ),
        ] {
            check(counts.positive_likelihood_ratio(), positive, AS_COMPUTED);
            check(counts.negative_likelihood_ratio(), negative, AS_COMPUTED);
        }
    }

    /// The same with `method="log-adjusted"`, on the side that can be bounded.
    #[test]
    fn nought_leaves_one_side_open() {
        let nobody_missed = counts((12, 12), (514, 842));
        check(
            nobody_missed.negative_likelihood_ratio(),
            (0.0, 0.0, 0.990_686_793_2),
            AS_COMPUTED,
        );
        let nobody_wrong = counts((5, 10), (20, 20));
        check(
            nobody_wrong.positive_likelihood_ratio(),
            (f64::INFINITY, 1.308_742_241_5, f64::INFINITY),
            AS_COMPUTED,
        );
        let never_positive = counts((0, 10), (20, 20));
        assert_eq!(never_positive.positive_likelihood_ratio(), None);
        assert_eq!(never_positive.predictive().positive, None);
        assert_eq!(never_positive.predictive_at(0.01).positive, None);
        let no_reference = counts((0, 0), (10, 20));
        assert_eq!(no_reference.sensitivity(), None);
        assert_eq!(no_reference.negative_likelihood_ratio(), None);
    }

    /// Figures in percent, as their authors print them, rounded.
    #[track_caller]
    fn check_published(counts: Counts, sensitivity: f64, specificity: f64, by: f64) {
        let percent = |estimate: Option<Estimate>| 100.0 * estimate.expect("a figure").value;
        near(percent(counts.sensitivity()), sensitivity, by);
        near(percent(counts.specificity()), specificity, by);
    }

    /// QYIT: 30 of 340 assessments (Chisolm-Straker and others, 2019).
    #[test]
    fn qyit() {
        check_published(counts((26, 30), (237, 310)), 86.7, 76.5, 0.06);
    }

    /// The six questions on child sex trafficking: 25 of 108, with both predictive values (Greenbaum,
    /// Dodd and McCracken, 2018); 90 of 810, with the ratio's interval (Greenbaum and others, 2018).
    #[test]
    fn six_questions_on_child_sex_trafficking() {
        let first = counts((23, 25), (61, 83));
        check_published(first, 92.0, 73.0, 0.5);
        let values = first.predictive();
        near(values.positive.expect("a figure").value, 0.51, 0.005);
        near(values.negative.expect("a figure").value, 0.97, 0.005);
        let second = counts((76, 90), (414, 720));
        check_published(second, 84.44, 57.50, 0.005);
        let ratio = second.positive_likelihood_ratio();
        check(ratio, (1.99, 1.76, 2.25), 0.005);
    }

    /// The same questions on a tablet: 26 of 212 (*Pediatrics* 147, 2021).
    #[test]
    fn six_questions_on_a_tablet() {
        let tablet = counts((22, 26), (99, 186));
        check_published(tablet, 84.6, 53.2, 0.06);
        let values = tablet.predictive();
        near(values.positive.expect("a figure").value, 0.202, 0.000_5);
        near(values.negative.expect("a figure").value, 0.961, 0.000_5);
    }

    /// RAFT where it was derived: 36 of about 3,273 (Chisolm-Straker and others, 2021). At its 1.1 %, a
    /// positive is right about four times in a hundred.
    #[test]
    fn raft() {
        let raft = counts((32, 36), (2395, 3237));
        check_published(raft, 89.0, 74.0, 0.5);
        let values = raft.predictive_at(0.011);
        check(values.positive, (0.037, 0.032, 0.042), 0.002);
        near(values.negative.expect("a figure").value, 0.998, 0.000_5);
    }

    /// At the sample's own prevalence both ways of reckoning are one.
    #[test]
    fn samples_own_prevalence() {
        for counts in [
            counts((26, 30), (237, 310)),
            counts((12, 12), (514, 842)),
            counts((5, 10), (20, 20)),
        ] {
            let all = counts.reference_yes() + counts.reference_no();
            let prevalence = f64::from(counts.reference_yes()) / f64::from(all);
            let (found, expected) = (counts.predictive_at(prevalence), counts.predictive());
            for (found, expected) in [
                (found.positive, expected.positive),
                (found.negative, expected.negative),
            ] {
                let [found, expected] = [found, expected].map(|one| one.expect("a figure").value);
                near(found, expected, 1e-12);
            }
        }
    }
}
