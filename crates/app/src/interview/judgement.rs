//! The worker's own judgement: it stands beside the outcome and changes nothing of it.

use crate::ask::{Ask, InSession};
use crate::error::AppError;
use crate::interview::result;
use crate::screening::case::Case;
use crate::session::open::Open;
use crate::view::ResultView;
use chrono::Utc;
use repere_casebook::StoredJudgement;
use repere_protocol::MAX_TEXT_CHARS;
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

/// Keeps what the worker thinks beside the outcome. Who disagrees says why: a judgement without a reason
/// helps nobody who reads it later.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetJudgement {
    /// The screening's id.
    pub screening: Uuid,
    /// The id of an outcome of the pack; `null` takes the judgement back.
    pub outcome: Option<String>,
    /// Why, at most [`MAX_TEXT_CHARS`] characters; needed where it differs from what the answers amount to.
    pub reason: String,
}

impl Ask for SetJudgement {
    type Reply = ResultView;
}

impl InSession for SetJudgement {
    fn answer(self, open: &mut Open<'_>) -> Result<ResultView, AppError> {
        let screening = self.screening;
        let outcome = self.outcome.as_deref();
        let case = Case::read(open, screening)?;
        let reason = self.reason.trim();
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
        open.session.vault.record_judgement(screening, &judgement)?;
        result::view(open, &case)
    }
}
