//! Goes on with another protocol, without asking again what was answered.

use crate::device::Device;
use crate::error::AppError;
use crate::interview::answering;
use crate::interview::lifecycle;
use crate::protocols::installed;
use crate::screening::answers;
use crate::screening::case::Case;
use crate::session::Session;
use crate::view::{ContinueView, Interview};
use chrono::Utc;
use repere_casebook::StoredAnswer;
use uuid::Uuid;

/// The protocols on this device that can take the answers over.
pub(crate) fn offered(device: &Device, session: &mut Session, case: &Case) -> Vec<ContinueView> {
    let targets = case.pack.pack.hand_on_targets();
    targets
        .filter_map(|target| installed::offered(device, session, target).ok())
        .map(|pack| ContinueView {
            protocol: pack.pack.id().to_owned(),
            title: pack.text(case.interviewer(), "title"),
            summary: pack.text(case.interviewer(), "summary"),
            answers: case.pack.pack.hand_on(&case.answers, &pack.pack).len() as u32,
        })
        .collect()
}

/// The same, of a screening whose questions are open.
pub(crate) fn list(device: &Device, screening: Uuid) -> Result<Vec<ContinueView>, AppError> {
    device.in_session(|session| {
        let case = Case::read(device, session, screening)?;
        Ok(offered(device, session, &case))
    })
}

/// Begins a screening with another protocol in the same languages, with the answers that it takes
/// over. Each keeps how it became known; one that the questions do not lead to yet stays kept.
pub(crate) fn begin(
    device: &Device,
    screening: Uuid,
    protocol: &str,
) -> Result<Interview, AppError> {
    device.in_session(|session| {
        let from = Case::read(device, session, screening)?;
        let mut targets = from.pack.pack.hand_on_targets();
        if !targets.any(|target| target == protocol) {
            return Err(AppError::ProtocolNotContinued {
                protocol: protocol.to_owned(),
            });
        }
        let pack = installed::offered(device, session, protocol)?;
        let handed_on = from.pack.pack.hand_on(&from.answers, &pack.pack);
        let now = Utc::now();
        let begun = lifecycle::beginning(
            session,
            &pack,
            [from.interviewer(), from.respondent()],
            &handed_on,
            now,
        )?;
        let mut stored = Vec::new();
        for (question, recorded) in &handed_on {
            stored.push(StoredAnswer {
                question: question.clone(),
                answer: answers::to_stored(&recorded.answer)?,
                provenance: recorded.provenance.code().to_owned(),
                // They were asked and heard in these.
                respondent_locale: from.respondent().to_owned(),
                interviewer_locale: from.interviewer().to_owned(),
                recorded_at: now,
            });
        }
        session.vault.put_pack(&pack.to_stored())?;
        session
            .vault
            .insert_screening_with(&begun, &stored, from.visit.map(|visit| visit.id))?;
        // What was settled before the questions holds for the whole conversation.
        let settled = session.vault.preliminaries(screening)?;
        session
            .vault
            .record_preliminaries(begun.id, &settled, now)?;
        session.set_resume(Some(begun.id))?;
        let case = Case::of(device, session, begun)?;
        answering::view(session, &case)
    })
}
