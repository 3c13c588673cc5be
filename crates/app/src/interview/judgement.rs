//! The worker's own judgement: it stands beside the outcome and changes nothing of it.

use crate::device::Device;
use crate::error::AppError;
use crate::interview::result;
use crate::screening::case::Case;
use crate::view::{JudgementView, ResultView};
use chrono::Utc;
use repere_casebook::StoredJudgement;
use repere_protocol::MAX_TEXT_CHARS;
use uuid::Uuid;

/// Keeps what the worker thinks; without an outcome, takes it back. Who disagrees says why: a
/// judgement without a reason helps nobody who reads it later.
pub(crate) fn set(
    device: &Device,
    screening: Uuid,
    outcome: Option<&str>,
    reason: &str,
) -> Result<ResultView, AppError> {
    device.in_session(|session| {
        let case = Case::read(device, session, screening)?;
        let reason = reason.trim();
        if reason.chars().count() > MAX_TEXT_CHARS {
            return Err(AppError::NoteTooLong {
                maximum: MAX_TEXT_CHARS,
            });
        }
        if let Some(outcome) = outcome {
            let outcomes = case.pack.pack.outcomes();
            if !outcomes.iter().any(|known| known.id == outcome) {
                return Err(AppError::OutcomeUnknown {
                    outcome: outcome.to_owned(),
                });
            }
            if reason.is_empty() && outcome != case.assess().outcome {
                return Err(AppError::JudgementReasonMissing);
            }
        }
        let judgement = StoredJudgement {
            outcome: outcome.map(str::to_owned),
            reason: reason.to_owned(),
            recorded_at: Utc::now(),
        };
        session.vault.record_judgement(screening, &judgement)?;
        result::view(device, session, &case)
    })
}

/// Judgements as the result shows them, the last first.
pub(crate) fn views(case: &Case, judgements: Vec<StoredJudgement>) -> Vec<JudgementView> {
    let newest_first = judgements.into_iter().rev();
    newest_first
        .map(|judgement| JudgementView {
            outcome: judgement.outcome.map(|outcome| case.outcome(&outcome)),
            reason: judgement.reason,
            recorded_at: judgement.recorded_at,
        })
        .collect()
}
