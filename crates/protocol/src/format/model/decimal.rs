//! Exact decimal numbers: what a law or a form writes, with nothing lost in binary.

use serde::{Serialize, Serializer};
use std::fmt;

/// Digits after the point.
const MAX_SCALE: u32 = 6;
/// Digits altogether: products of three fit into 128 bits.
const MAX_DIGITS: usize = 9;

/// A decimal number of zero or more, exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decimal {
    /// The number without its point.
    mantissa: u32,
    /// How many of the digits stand after the point.
    scale: u32,
}

impl Decimal {
    /// One.
    pub const ONE: Decimal = Decimal {
        mantissa: 1,
        scale: 0,
    };

    /// Reads `9.40` or `12`: digits with at most one point, at most nine of them, six behind the point.
    pub fn read(text: &str) -> Option<Decimal> {
        let (whole, part) = text.split_once('.').unwrap_or((text, ""));
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !digits(part) || text.ends_with('.') {
            return None;
        }
        let part = part.trim_end_matches('0');
        let whole = whole.trim_start_matches('0');
        let scale = u32::try_from(part.len()).ok()?;
        if scale > MAX_SCALE || whole.len() + part.len() > MAX_DIGITS {
            return None;
        }
        let digits = format!("0{whole}{part}");
        Some(Decimal {
            mantissa: digits.parse().ok()?,
            scale,
        })
    }

    /// Whether it is zero.
    pub fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    /// The number without its point, and how many digits stand behind the point.
    pub(crate) fn parts(self) -> (u128, u32) {
        (u128::from(self.mantissa), self.scale)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.scale == 0 {
            return write!(f, "{}", self.mantissa);
        }
        let unit = 10_u32.pow(self.scale);
        let (whole, part) = (self.mantissa / unit, self.mantissa % unit);
        write!(f, "{whole}.{part:0width$}", width = self.scale as usize)
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::Decimal;

    #[track_caller]
    fn check(text: &str, shown: Option<&str>) {
        let read = Decimal::read(text).map(|decimal| decimal.to_string());
        assert_eq!(read.as_deref(), shown, "{text}");
    }

    #[test]
    fn decimals_are_read_exactly_or_not_at_all() {
        check("9.40", Some("9.4"));
        check("0.6", Some("0.6"));
        check("4.333", Some("4.333"));
        check("12", Some("12"));
        check("007", Some("7"));
        check("0", Some("0"));
        check("0.000001", Some("0.000001"));
        check("123456789", Some("123456789"));
        for wrong in [
            "",
            ".5",
            "5.",
            "-1",
            "+1",
            "1e3",
            "1_000",
            "0.0000001",
            "1234567890",
            "1.2.3",
            "inf",
        ] {
            check(wrong, None);
        }
    }
}
