//! Times that come from outside. There is one way in: whatever is read here of a time that somebody else wrote goes
//! through [`read`], and where the moment itself matters through [`is_between`].

use chrono::{DateTime, Datelike, TimeDelta, Utc};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// How far two sound clocks may be apart.
pub const CLOCKS_APART: TimeDelta = TimeDelta::days(1);

/// The years in which a time can be: four digits, so that its text has one length and can be read back everywhere.
const YEARS: std::ops::RangeInclusive<i32> = 1970..=9999;

/// A time out of its text, RFC 3339; none where it is not one, or not of a year from 1970 to 9999.
#[must_use]
pub fn read(text: &str) -> Option<DateTime<Utc>> {
    let time = DateTime::parse_from_rfc3339(text).ok()?.to_utc();
    YEARS.contains(&time.year()).then_some(time)
}

/// Whether a moment is not more than [`CLOCKS_APART`] before `first` or after `last`.
#[must_use]
pub fn is_between(time: DateTime<Utc>, first: DateTime<Utc>, last: DateTime<Utc>) -> bool {
    let apart = |one: DateTime<Utc>, other: DateTime<Utc>| one.signed_duration_since(other);
    apart(first, time) <= CLOCKS_APART && apart(time, last) <= CLOCKS_APART
}

/// For `#[serde(with)]`: as chrono writes it.
pub(crate) fn serialize<S: Serializer>(
    time: &DateTime<Utc>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    time.serialize(serializer)
}

/// For `#[serde(with)]`: what [`read`] takes.
pub(crate) fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<DateTime<Utc>, D::Error> {
    let text = String::deserialize(deserializer)?;
    read(&text).ok_or_else(|| de::Error::custom("not a time"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::MailboxItem;

    #[test]
    fn time_has_a_year_of_four_digits() {
        for good in [
            "1970-01-01T00:00:00Z",
            "2026-11-23T17:00:00.123456789Z",
            "2026-11-23T18:00:00+01:00",
            "9999-12-31T23:59:59Z",
        ] {
            let time = read(good).expect(good);
            let again = serde_json::to_value(time).expect("written");
            assert_eq!(read(again.as_str().expect("a text")), Some(time));
        }
        for bad in [
            "",
            "2026-11-23",
            "2026-11-23T17:00:00",
            "+262142-12-31T00:00:00Z",
            "-0001-01-01T00:00:00Z",
            "0001-01-01T00:00:00Z",
            "1969-12-31T23:59:59Z",
            "10000-01-01T00:00:00Z",
            // Of the year 10000 once it is in UTC.
            "9999-12-31T23:59:59-01:00",
            "2026-13-01T00:00:00Z",
        ] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }

    #[test]
    fn time_of_another_kind_of_year_is_read_nowhere() {
        let line = |time: &str| {
            format!(
                r#"{{"referral":"{}","size":1,"sha256":"","received_at":"{time}"}}"#,
                uuid::Uuid::nil()
            )
        };
        let good = line("2026-11-23T17:00:00Z");
        serde_json::from_str::<MailboxItem>(&good).expect("a line");
        let bad = line("+262142-12-31T00:00:00Z");
        assert!(serde_json::from_str::<MailboxItem>(&bad).is_err());
    }

    #[test]
    fn clocks_may_be_a_day_apart() {
        let at = |hour: i64| DateTime::from_timestamp(1_795_000_000 + hour * 3600, 0).expect("one");
        for (time, expected) in [
            (-25, false),
            (-24, true),
            (0, true),
            (10, true),
            (34, true),
            (35, false),
        ] {
            assert_eq!(is_between(at(time), at(0), at(10)), expected, "{time}");
        }
        let far = DateTime::<Utc>::MAX_UTC;
        assert!(!is_between(far, at(0), at(10)) && is_between(at(0), at(0), far));
        assert!(!is_between(DateTime::<Utc>::MIN_UTC, at(0), far));
    }
}
