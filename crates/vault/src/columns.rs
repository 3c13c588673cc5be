//! Values as columns: a time, an id.

use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use uuid::Uuid;

/// A time as a column: RFC 3339, UTC, nine decimals always, so that text order is time order and nothing is lost.
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
        Ok(self.text().into())
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
