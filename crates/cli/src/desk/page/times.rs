//! Moments and days, in the reader's words.

use super::Writer;
use crate::desk::words::Words;
use chrono::{DateTime, Datelike, NaiveDate, Utc};

impl Writer<'_> {
    /// A moment on the reader's clock, with its offset from UTC.
    pub(super) fn moment(&self, moment: DateTime<Utc>) -> Words {
        let local = (self.reader.clock)(moment);
        let time = local.format("%H:%M").to_string();
        let offset = format!("UTC{}", local.format("%:z"));
        self.say_with(
            "document-moment",
            &[
                ("day", i64::from(local.day()).into()),
                ("month", i64::from(local.month()).into()),
                ("year", i64::from(local.year()).into()),
                ("time", (&time).into()),
                ("offset", (&offset).into()),
            ],
        )
    }

    pub(super) fn day(&self, text: &str) -> Option<Words> {
        let day: NaiveDate = text.parse().ok()?;
        Some(self.say_with(
            "document-day",
            &[
                ("day", i64::from(day.day()).into()),
                ("month", i64::from(day.month()).into()),
                ("year", i64::from(day.year()).into()),
            ],
        ))
    }
}
