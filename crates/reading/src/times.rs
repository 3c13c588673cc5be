//! Moments and days, in the reader's words.

use crate::words::Words;
use crate::writer::Writer;
use chrono::{DateTime, Datelike, NaiveDate, Utc};

impl Writer<'_> {
    /// A moment on the reader's clock, with its offset from UTC.
    pub(crate) fn moment(&self, moment: DateTime<Utc>) -> Words {
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

    /// When something was recorded: one interview, one day, as a rule, so that only what came on another
    /// day says which.
    pub(crate) fn recorded(&self, moment: DateTime<Utc>) -> Words {
        let local = |moment| (self.reader.clock)(moment);
        let begun = local(self.document.screening.begun_at);
        if local(moment).date_naive() == begun.date_naive() {
            return Words::free(&local(moment).format("%H:%M").to_string());
        }
        let moment = self.moment(moment).text;
        self.say_with("document-answers-recorded", &[("moment", (&moment).into())])
    }

    /// A day as ISO 8601 has it; nothing for what is none.
    pub(crate) fn day(&self, text: &str) -> Option<Words> {
        Some(self.date(text.parse().ok()?))
    }

    pub(crate) fn date(&self, day: NaiveDate) -> Words {
        self.say_with(
            "document-day",
            &[
                ("day", i64::from(day.day()).into()),
                ("month", i64::from(day.month()).into()),
                ("year", i64::from(day.year()).into()),
            ],
        )
    }
}
