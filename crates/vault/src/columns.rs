//! Values as columns: a time, an id.

use chrono::{DateTime, Datelike, SecondsFormat, Utc};
use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use uuid::Uuid;

/// A time as a column: RFC 3339, UTC, nine decimals always, so that text order is time order and nothing is lost.
/// What could not be read back is not written: a year that has not four digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Time(pub DateTime<Utc>);

impl Time {
    /// The column's text.
    pub fn text(&self) -> String {
        self.0.to_rfc3339_opts(SecondsFormat::Nanos, true)
    }
}

impl ToSql for Time {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        if (0..=9999).contains(&self.0.year()) {
            Ok(self.text().into())
        } else {
            let error = rusqlite::types::FromSqlError::OutOfRange(self.0.year().into());
            Err(rusqlite::Error::ToSqlConversionFailure(error.into()))
        }
    }
}

impl FromSql for Time {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        let time =
            DateTime::parse_from_rfc3339(value.as_str()?).map_err(|_| FromSqlError::InvalidType)?;
        Ok(Self(time.with_timezone(&Utc)))
    }
}

/// A UUID as a column: 36 characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Id(pub Uuid);

impl ToSql for Id {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(self.0.hyphenated().to_string().into())
    }
}

impl FromSql for Id {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Uuid::try_parse(value.as_str()?)
            .map(Self)
            .map_err(|_| FromSqlError::InvalidType)
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::*;

    #[test]
    fn time_that_could_not_be_read_back_is_not_written() {
        let db = Connection::open_in_memory().expect("a database");
        let write = |time: &str| {
            let time = Time(time.parse().expect("a time"));
            db.query_row("SELECT ?1", [&time], |row| row.get::<_, Time>(0))
        };
        for good in ["0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z"] {
            write(good).expect("written and read");
        }
        for bad in [
            "-0001-12-31T00:00:00Z",
            "+10000-01-01T00:00:00Z",
            "+262142-12-31T00:00:00Z",
        ] {
            let refused = write(bad).map_err(crate::StoreError::from);
            assert_eq!(
                refused.err(),
                Some(crate::StoreError::Unacceptable),
                "{bad}"
            );
        }
    }

    #[test]
    fn times_keep_their_order_as_text() {
        let db = Connection::open_in_memory().expect("a database");
        let times = [
            "1969-12-31T23:59:59Z",
            "2026-11-23T17:00:00Z",
            "2026-11-23T17:00:00.000000001Z",
            "2026-11-23T17:00:00.1Z",
        ];
        let mut previous = String::new();
        for time in times {
            let time = Time(time.parse().expect("a time"));
            let text: String = db
                .query_row("SELECT ?1", [&time], |row| row.get(0))
                .expect("bound");
            assert!(text > previous, "{text} {previous}");
            let back: Time = db
                .query_row("SELECT ?1", [&text], |row| row.get(0))
                .expect("bound");
            assert_eq!(back.0, time.0);
            previous = text;
        }
    }
}
