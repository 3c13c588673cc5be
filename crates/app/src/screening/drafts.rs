//! What was typed and is not recorded yet: kept in the vault so that locking the page loses
//! nothing. The app never looks inside; nothing of it is assessed or sent.

use crate::ask::{Ask, InSession};
use crate::error::AppError;
use crate::session::open::{Open, Session};
use chrono::{DateTime, TimeDelta, Utc};
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

/// The longest draft, in bytes of UTF-8.
pub const MAX_DRAFT_BYTES: usize = 32 * 1024;

/// The place of a screening's or a visit's referral; every other place is a question.
pub(crate) const REFERRAL: &str = "referral";

/// The place of what a visit says of itself.
pub(crate) const ABOUT: &str = "about";

/// Since when the form of a visit that is not opened yet is kept, beside it.
const SINCE: &str = "since";

/// For how long it is: who meant to open a visit does so on the day.
const NEW_VISIT_LASTS: TimeDelta = TimeDelta::days(1);

/// Stands for the visit that is not opened yet.
pub(crate) const NEW_VISIT: Uuid = Uuid::nil();

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
        store(open.session, screening, &place, &draft)
    }
}

/// Keeps a draft of an open session's owner, a screening or a visit, that the caller knows to exist.
pub(crate) fn keep(
    session: &Session,
    owner: Uuid,
    place: &str,
    draft: &str,
) -> Result<(), AppError> {
    check_length(draft)?;
    store(session, owner, place, draft)
}

/// Keeps the form of a visit that is not opened yet.
pub(crate) fn keep_new_visit(session: &Session, draft: &str) -> Result<(), AppError> {
    check_length(draft)?;
    let since = (!draft.is_empty()).then(|| Utc::now().to_rfc3339());
    store(session, NEW_VISIT, SINCE, &since.unwrap_or_default())?;
    store(session, NEW_VISIT, ABOUT, draft)
}

/// Removes the form of a visit that was begun and never opened. It belongs to no visit, so nothing
/// else would: a day after it was last written in, or when that cannot be known.
pub(crate) fn forget_unopened(session: &Session, now: DateTime<Utc>) -> Result<(), AppError> {
    let since = kept(session, NEW_VISIT, SINCE)?;
    let since = since.and_then(|since| since.parse::<DateTime<Utc>>().ok());
    if since.is_none_or(|since| (now - since).abs() > NEW_VISIT_LASTS) {
        store(session, NEW_VISIT, SINCE, "")?;
        store(session, NEW_VISIT, ABOUT, "")?;
    }
    Ok(())
}

fn check_length(draft: &str) -> Result<(), AppError> {
    if draft.len() > MAX_DRAFT_BYTES {
        return Err(AppError::DraftTooLong {
            maximum: MAX_DRAFT_BYTES / 1024,
        });
    }
    Ok(())
}

fn store(session: &Session, owner: Uuid, place: &str, draft: &str) -> Result<(), AppError> {
    if kept(session, owner, place)?.unwrap_or_default() != draft {
        session.vault.set_setting(&key(owner, place), draft)?;
    }
    Ok(())
}

/// What is kept for a place.
pub(crate) fn kept(
    session: &Session,
    owner: Uuid,
    place: &str,
) -> Result<Option<String>, AppError> {
    let kept = session.vault.setting(&key(owner, place))?;
    Ok(kept.filter(|draft| !draft.is_empty()))
}

/// Removes a draft whose content was recorded or sealed a moment ago. That it stays is no reason
/// to call the recording a failure: at worst the page offers it again.
pub(crate) fn done(session: &Session, owner: Uuid, place: &str) {
    let _ = store(session, owner, place, "");
}

fn key(owner: Uuid, place: &str) -> String {
    format!("{}{place}", beginning(owner))
}

/// How the name of every draft of a screening, or of a visit, begins.
pub(crate) fn beginning(owner: Uuid) -> String {
    format!("draft:{owner}:")
}
