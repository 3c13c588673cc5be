//! A condition on a quotient of two numbers, such as pay by hours, in exact arithmetic.

use crate::format::model::{Decimal, Test};
use serde::Serialize;

/// `of ÷ (by × by_times)` is below a bound.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Quotient {
    /// The question whose number is divided.
    pub of: String,
    /// The question whose number divides it.
    pub by: String,
    /// What the divisor is multiplied with.
    pub by_times: Decimal,
    /// The bound.
    pub below: Below,
    /// The least and the greatest number that divides.
    #[serde(skip)]
    pub(crate) by_range: (i64, i64),
}

/// The bound of a quotient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Below {
    /// The reference that the value is of, if it is one's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
    /// The value.
    pub value: Decimal,
    /// The part of the value that is the bound.
    pub share: Decimal,
}

impl Quotient {
    /// The greatest number that is below the bound when it is divided by this one; `None` where none is.
    ///
    /// `of ÷ (by × times) < value × share` is `of < by × times × value × share`: whole numbers alone.
    pub(crate) fn greatest_below(&self, by: i64) -> Option<i64> {
        let by = u128::try_from(by).ok().filter(|by| *by > 0)?;
        let factors = [self.by_times, self.below.value, self.below.share].map(Decimal::parts);
        let scale: u32 = factors.iter().map(|(_, scale)| scale).sum();
        let product = factors
            .iter()
            .try_fold(by, |product, (mantissa, _)| product.checked_mul(*mantissa))?;
        let bound = product.div_ceil(10_u128.pow(scale));
        i64::try_from(bound).ok()?.checked_sub(1)
    }

    /// Whether it holds for two numbers.
    pub(crate) fn holds(&self, of: i64, by: i64) -> bool {
        self.greatest_below(by)
            .is_some_and(|greatest| of <= greatest)
    }

    /// The condition as tests of each number by itself: it holds when both tests of one pair do.
    ///
    /// The greatest number below the bound grows with the divisor, so "divided by at least so much" with
    /// "at most what is below the bound then" says the same for each divisor.
    pub(crate) fn tests(&self) -> impl Iterator<Item = (Test, Test)> {
        let (least, greatest) = self.by_range;
        (least.max(1)..=greatest).filter_map(|by| {
            let of = self.greatest_below(by)?;
            Some((Test::AtMost(of), Test::AtLeast(by)))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Below, Quotient};
    use crate::format::model::{Decimal, Test};

    fn quotient(times: &str, value: &str, share: &str) -> Quotient {
        let read = |text| Decimal::read(text).expect("a decimal");
        Quotient {
            of: "pay".to_owned(),
            by: "hours".to_owned(),
            by_times: read(times),
            below: Below {
                reference: None,
                value: read(value),
                share: read(share),
            },
            by_range: (0, 168),
        }
    }

    #[track_caller]
    fn check(of: i64, by: i64, expected: bool) {
        let quotient = quotient("4.333", "9.40", "0.6");
        assert_eq!(quotient.holds(of, by), expected, "{of} by {by}");
        let passes = |test: &Test, number: i64| match test {
            Test::AtMost(most) => number <= *most,
            Test::AtLeast(least) => number >= *least,
            _ => false,
        };
        let by_tests = quotient
            .tests()
            .any(|(of_test, by_test)| passes(&of_test, of) && passes(&by_test, by));
        assert_eq!(by_tests, expected, "{of} by {by}, test by test");
    }

    /// 4.333 × 9.40 × 0.6 = 24.43812 euros for each hour of the week.
    #[test]
    fn quotients_are_exact_at_the_bound() {
        check(1100, 80, true);
        check(855, 35, true);
        check(856, 35, false);
        check(24, 1, true);
        check(25, 1, false);
        check(0, 0, false);
        check(0, 1, true);
        check(20_000, 168, false);
        // 10 ÷ 1 is not below 10.
        assert!(!quotient("1", "10", "1").holds(10, 1));
        assert!(quotient("1", "10", "1").holds(9, 1));
        assert!(!quotient("1", "0", "1").holds(0, 100));
        let huge = quotient("999999.999", "999999999", "999.999999");
        assert!(huge.holds(1, i64::MAX) || huge.greatest_below(i64::MAX).is_none());
    }
}
