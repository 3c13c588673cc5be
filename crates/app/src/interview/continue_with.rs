//! Goes on with another protocol, without asking again what was answered.

use crate::ask::{Ask, InSession};
use crate::error::AppError;
use crate::interview::lifecycle;
use crate::interview::page;
use crate::screening::answers;
use crate::screening::case::Case;
use crate::session::open::Open;
use crate::view::{ContinueView, Interview};
use chrono::Utc;
use repere_casebook::StoredAnswer;
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

/// The protocols on this device that can take the answers over.
pub(crate) fn offered(open: &mut Open<'_>, case: &Case) -> Vec<ContinueView> {
    let targets = case.pack.pack.hand_on_targets();
    targets
        .filter_map(|target| open.offered(target).ok())
        .map(|pack| ContinueView {
            protocol: pack.pack.id().to_owned(),
            title: pack.text(case.interviewer(), "title"),
            summary: pack.text(case.interviewer(), "summary"),
            answers: case.pack.pack.hand_on(&case.answers, &pack.pack).len() as u32,
        })
        .collect()
}

/// The protocols that a screening can go on with, at any moment.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListContinuations {
    /// The screening's id.
    pub screening: Uuid,
}

impl Ask for ListContinuations {
    type Reply = Vec<ContinueView>;
}

impl InSession for ListContinuations {
    fn answer(self, open: &mut Open<'_>) -> Result<Vec<ContinueView>, AppError> {
        let case = Case::read(open, self.screening)?;
        Ok(offered(open, &case))
    }
}

/// Begins a screening with another protocol in the same languages, with the answers that it takes
/// over. Each keeps how it became known; one that the questions do not lead to yet stays kept.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContinueWith {
    /// The id of the screening whose answers are handed on.
    pub screening: Uuid,
    /// The id of a pack that it can hand them on to.
    pub protocol: String,
}

impl Ask for ContinueWith {
    type Reply = Interview;
}

impl InSession for ContinueWith {
    fn answer(self, open: &mut Open<'_>) -> Result<Interview, AppError> {
        let ContinueWith {
            screening,
            protocol,
        } = self;
        let from = Case::read(open, screening)?;
        let mut targets = from.pack.pack.hand_on_targets();
        if !targets.any(|target| target == protocol) {
            return Err(AppError::ProtocolNotContinued { protocol });
        }
        let pack = open.offered(&protocol)?;
        let handed_on = from.pack.pack.hand_on(&from.answers, &pack.pack);
        let now = Utc::now();
        let begun = lifecycle::beginning(
            open.session,
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
                // The languages in which the answers were asked and heard.
                respondent_locale: from.respondent().to_owned(),
                interviewer_locale: from.interviewer().to_owned(),
                recorded_at: now,
            });
        }
        open.session.vault.put_pack(&pack.to_stored())?;
        open.session.vault.insert_screening_with(
            &begun,
            &stored,
            from.visit.map(|visit| visit.id),
        )?;
        // The safety checks and consents from before the questions hold for the whole conversation.
        let settled = open.session.vault.preliminaries(screening)?;
        open.session
            .vault
            .record_preliminaries(begun.id, &settled, now)?;
        open.session.set_resume(Some(begun.id))?;
        let case = Case::of(open, begun)?;
        page::view(open.session, &case)
    }
}
