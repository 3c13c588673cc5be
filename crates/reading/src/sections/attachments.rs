//! Pictures and recordings that go with the referral.

use crate::page::{Occasion, Part, Row, Section};
use crate::words::Words;
use crate::writer::Writer;
use repere_referral::document::{Attachment, MediaType};

impl Writer<'_> {
    pub(super) fn attachments(&self) -> Option<Section> {
        let attachments = &self.document.attachments;
        let rows: Vec<Row> = attachments.iter().map(|one| self.attachment(one)).collect();
        let lead = self.missing().into_iter().collect();
        let place = ("attachments", Part::Notes);
        (!rows.is_empty()).then(|| self.section(place, "document-attachments", lead, rows))
    }

    fn attachment(&self, one: &Attachment) -> Row {
        let what = match one.media_type {
            MediaType::Jpeg => "document-attachment-picture",
            MediaType::Wav | MediaType::OggOpus => "document-attachment-sound",
        };
        let bytes = i64::try_from(one.bytes).unwrap_or(i64::MAX);
        let mut asides = vec![
            self.say_with("document-attachment-bytes", &[("bytes", bytes.into())]),
            Words::fixed(one.media_type.code()),
            Words::fixed(&one.id.to_string()),
            Words::fixed(&one.sha256),
        ];
        if let Some(false) = self.has_come(one) {
            asides.insert(0, self.say("document-attachment-missing"));
        }
        Row {
            field: format!("attachments.{}", one.id),
            label: self.find_label("attachment-kind", one.kind.code()),
            values: vec![self.say(what)],
            asides,
            quiet: false,
        }
    }

    /// Whether an attachment is here; none where nobody asks.
    fn has_come(&self, one: &Attachment) -> Option<bool> {
        match self.reader.occasion {
            Occasion::Opened {
                attachments: Some(here),
                ..
            } => Some(here.contains(&one.id)),
            Occasion::Opened { .. } | Occasion::Preview => None,
        }
    }

    /// How many have not come yet, where one has not.
    fn missing(&self) -> Option<Words> {
        let attachments = &self.document.attachments;
        let missing = attachments.iter();
        let missing = missing.filter(|one| self.has_come(one) == Some(false));
        let missing = missing.count();
        let counts = [
            ("count", attachments.len().into()),
            ("missing", missing.into()),
        ];
        (missing > 0).then(|| self.say_with("document-attachments-missing", &counts))
    }
}
