//! A question, read aloud in the person's language.

use crate::app::Inner;
use crate::case::Case;
use crate::failure::failure;
use crate::view::{Failure, Recording};
use base64::Engine;
use base64::prelude::BASE64_STANDARD as BASE64;
use uuid::Uuid;

/// The recording of a question. Whoever holds a device that was handed over hears the question on
/// the page, and no other.
pub(crate) fn read_aloud(
    inner: &Inner,
    screening: Option<Uuid>,
    question: &str,
) -> Result<Recording, Failure> {
    inner.in_session(|session| {
        let screening = match &session.handed_over {
            Some(handed) if handed.question.as_deref() == Some(question) => handed.screening,
            Some(_) => return Err(failure("handed-over")),
            None => screening.ok_or_else(|| failure("screening-unknown"))?,
        };
        let case = Case::read(inner, session, screening)?;
        let recording = case.pack.recording(case.respondent(), question);
        let (ogg, _) = recording.ok_or_else(|| failure("recording-missing"))?;
        Ok(Recording {
            ogg: BASE64.encode(ogg),
        })
    })
}
