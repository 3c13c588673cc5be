//! A question, read aloud in the person's language.

use crate::device::Device;
use crate::error::AppError;
use crate::screening::case::Case;
use crate::view::Recording;
use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use uuid::Uuid;

/// The recording of a question. Whoever holds a device that was handed over hears the question on
/// the page, and no other.
pub(crate) fn read_aloud(
    device: &Device,
    screening: Option<Uuid>,
    question: &str,
) -> Result<Recording, AppError> {
    device.in_session(|session| {
        let screening = match &session.handed_over {
            Some(handed) if handed.question.as_deref() == Some(question) => handed.screening,
            Some(_) => return Err(AppError::HandedOver),
            None => screening.ok_or_else(|| AppError::ScreeningUnknown)?,
        };
        let case = Case::read(device, session, screening)?;
        let recording = case.pack.recording(case.respondent(), question);
        let (ogg, _) = recording.ok_or_else(|| AppError::RecordingMissing)?;
        Ok(Recording {
            ogg: BASE64.encode(ogg),
        })
    })
}
