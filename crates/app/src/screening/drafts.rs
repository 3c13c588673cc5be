//! What was typed and is not recorded yet: kept in the vault so that locking the page loses
//! nothing. The app never looks inside; nothing of it is assessed or sent.

use crate::ask::{Ask, InSession};
use crate::error::AppError;
use crate::session::open::{Open, Session};
use chrono::{DateTime, TimeDelta, Utc};
use repere_casebook::DraftOwner;
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

/// The longest draft, in bytes of UTF-8.
pub const MAX_DRAFT_BYTES: usize = 32 * 1024;

/// The place of a screening's or a visit's referral; every other place is a question.
pub(crate) const REFERRAL: &str = "referral";

/// The place of what a visit says of itself.
pub(crate) const ABOUT: &str = "about";

/// For how long the form of a visit that is not opened yet is kept: who meant to open a visit does so on
/// the day.
const NEW_VISIT_LASTS: TimeDelta = TimeDelta::days(1);

/// Keeps what was typed and is not recorded yet, so that locking loses nothing. It is encrypted with
/// the rest, counts for nothing, and is never sent.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeepDraft {
    /// The screening's id.
    pub screening: Uuid,
    /// A question's id, or `referral`.
    pub place: String,
    /// The page's own text, at most [`MAX_DRAFT_BYTES`] long; empty removes what was kept.
    pub draft: String,
}

impl Ask for KeepDraft {
    type Reply = ();
}

impl InSession for KeepDraft {
    fn answer(self, open: &mut Open<'_>) -> Result<(), AppError> {
        let KeepDraft {
            screening,
            place,
            draft,
        } = self;
        check_length(&draft)?;
        let found = open.session.vault.screening(screening)?;
        let found = found.ok_or(AppError::ScreeningUnknown)?;
        let pack = open.pack(&found.protocol_sha256)?;
        if place != REFERRAL && pack.pack.question(&place).is_none() {
            return Err(AppError::QuestionUnknown { question: place });
        }
        keep(
            open.session,
            DraftOwner::Screening(screening),
            &place,
            &draft,
        )
    }
}

/// Keeps a draft of a screening or a visit that the caller knows to exist.
pub(crate) fn keep(
    session: &Session,
    owner: DraftOwner,
    place: &str,
    draft: &str,
) -> Result<(), AppError> {
    check_length(draft)?;
    Ok(session.vault.keep_draft(owner, place, draft)?)
}

/// Keeps the form of a visit that is not opened yet.
pub(crate) fn keep_new_visit(session: &Session, draft: &str) -> Result<(), AppError> {
    check_length(draft)?;
    Ok(session.vault.keep_new_visit_draft(draft, Utc::now())?)
}

/// Removes the form of a visit that was begun and never opened. It belongs to no visit, so nothing
/// else would: a day after it was last written in, or when that cannot be known.
pub(crate) fn forget_unopened(session: &Session, now: DateTime<Utc>) -> Result<(), AppError> {
    match session.vault.new_visit_draft() {
        Ok(Some(kept)) if (now - kept.changed_at).abs() <= NEW_VISIT_LASTS => Ok(()),
        Ok(None) => Ok(()),
        _ => Ok(session.vault.keep_new_visit_draft("", now)?),
    }
}

fn check_length(draft: &str) -> Result<(), AppError> {
    if draft.len() > MAX_DRAFT_BYTES {
        return Err(AppError::DraftTooLong {
            maximum: MAX_DRAFT_BYTES / 1024,
        });
    }
    Ok(())
}

/// Removes a draft whose content was recorded or sealed a moment ago. That it stays is no reason
/// to call the recording a failure: at worst the page offers it again.
pub(crate) fn done(session: &Session, owner: DraftOwner, place: &str) {
    let _ = session.vault.keep_draft(owner, place, "");
}
