//! What was typed on the pages of a visit and is not confirmed yet.

use crate::ask::{Ask, InSession};
use crate::error::AppError;
use crate::screening::drafts;
use crate::session::open::Open;
use crate::visits::visit;
use repere_casebook::DraftOwner;
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

/// Keeps what was typed of a visit and is not confirmed yet, as `keep-draft` does. It is gone once the
/// visit is opened or changed.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeepVisitForm {
    /// The id of the visit that is changed; `null`: one is opened.
    pub visit: Option<Uuid>,
    /// The page's own text, at most [`MAX_DRAFT_BYTES`](drafts::MAX_DRAFT_BYTES) long; empty removes
    /// what was kept.
    pub draft: String,
}

impl Ask for KeepVisitForm {
    type Reply = ();
}

impl InSession for KeepVisitForm {
    fn answer(self, open: &mut Open<'_>) -> Result<(), AppError> {
        match self.visit {
            None => drafts::keep_new_visit(open.session, &self.draft),
            Some(visit) => {
                visit::read(open.session, visit)?;
                drafts::keep(
                    open.session,
                    DraftOwner::Visit(visit),
                    drafts::ABOUT,
                    &self.draft,
                )
            }
        }
    }
}

/// Keeps what was chosen and typed for the referral of a visit and is not sealed yet, as `keep-draft`
/// does.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeepVisitDraft {
    /// The visit's id.
    pub visit: Uuid,
    /// The page's own text, at most [`MAX_DRAFT_BYTES`](drafts::MAX_DRAFT_BYTES) long; empty removes
    /// what was kept.
    pub draft: String,
}

impl Ask for KeepVisitDraft {
    type Reply = ();
}

impl InSession for KeepVisitDraft {
    fn answer(self, open: &mut Open<'_>) -> Result<(), AppError> {
        visit::read(open.session, self.visit)?;
        drafts::keep(
            open.session,
            DraftOwner::Visit(self.visit),
            drafts::REFERRAL,
            &self.draft,
        )
    }
}
