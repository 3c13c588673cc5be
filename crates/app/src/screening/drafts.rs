//! What was typed and is not recorded yet: kept in the vault so that locking the page loses
//! nothing. The app never looks inside; nothing of it is assessed or sent.

use crate::device::Device;
use crate::error::AppError;
use crate::session::Session;
use chrono::{DateTime, TimeDelta, Utc};
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

/// Keeps a draft; an empty one removes what was kept.
pub(crate) fn keep(
    device: &Device,
    screening: Uuid,
    place: &str,
    draft: &str,
) -> Result<(), AppError> {
    check_length(draft)?;
    device.in_session(|session| {
        let found = session.vault.screening(screening)?;
        let found = found.ok_or_else(|| AppError::ScreeningUnknown)?;
        let pack = session.pack(device, &found.protocol_sha256)?;
        if place != REFERRAL && pack.pack.question(place).is_none() {
            return Err(AppError::QuestionUnknown {
                question: place.to_owned(),
            });
        }
        store(session, screening, place, draft)
    })
}

/// Keeps what was typed on a page of a visit, or of the one that is not opened yet; empty removes it.
pub(crate) fn keep_of_visit(
    device: &Device,
    visit: Option<Uuid>,
    place: &str,
    draft: &str,
) -> Result<(), AppError> {
    check_length(draft)?;
    device.in_session(|session| {
        if let Some(visit) = visit {
            crate::visits::visit::read(session, visit)?;
        }
        if visit.is_none() {
            let since = (!draft.is_empty()).then(|| Utc::now().to_rfc3339());
            store(session, NEW_VISIT, SINCE, &since.unwrap_or_default())?;
        }
        store(session, visit.unwrap_or(NEW_VISIT), place, draft)
    })
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
