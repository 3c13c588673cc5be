//! Recordings of a question in the person's language.

use crate::ask::{Ask, InSession, When};
use crate::error::AppError;
use crate::screening::case::Case;
use crate::session::open::Open;
use crate::view::Recording;
use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

/// A question's recording in the person's language. Whoever holds a device that was handed over hears
/// the question on the page, and no other.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReadAloud {
    /// The screening's id; not needed while the device is handed over.
    #[ts(optional)]
    pub screening: Option<Uuid>,
    /// The question's id; while the device is handed over, of the one on the page.
    pub question: String,
}

impl Ask for ReadAloud {
    type Reply = Recording;
    const WHEN: When = When::HandedOver;
}

impl InSession for ReadAloud {
    fn answer(self, open: &mut Open<'_>) -> Result<Recording, AppError> {
        let ReadAloud {
            screening,
            question,
        } = self;
        let screening = match open.session.handed_over() {
            Some(handed) if handed.question.as_deref() == Some(&*question) => handed.screening,
            Some(_) => return Err(AppError::HandedOver),
            None => screening.ok_or(AppError::ScreeningUnknown)?,
        };
        let case = Case::read(open, screening)?;
        let recording = case.pack.recording(case.respondent(), &question);
        let (ogg, _) = recording.ok_or(AppError::RecordingMissing)?;
        Ok(Recording {
            ogg: BASE64.encode(ogg),
        })
    }
}
