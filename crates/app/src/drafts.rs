//! What was typed and is not recorded yet: kept in the vault so that locking the page loses
//! nothing. The app never looks inside; nothing of it is assessed or sent.

use crate::app::Inner;
use crate::failure::failure;
use crate::session::Session;
use crate::view::Failure;
use uuid::Uuid;

/// The longest draft, in bytes of UTF-8.
pub const MAX_DRAFT_BYTES: usize = 32 * 1024;

/// The place of a screening's or a visit's referral; every other place is a question.
pub(crate) const REFERRAL: &str = "referral";

/// Keeps a draft; an empty one removes what was kept.
pub(crate) fn keep(
    inner: &Inner,
    screening: Uuid,
    place: &str,
    draft: &str,
) -> Result<(), Failure> {
    if draft.len() > MAX_DRAFT_BYTES {
        return Err(failure("draft-too-long").with("maximum", MAX_DRAFT_BYTES / 1024));
    }
    inner.in_session(|session| {
        let found = session.vault.screening(screening)?;
        let found = found.ok_or_else(|| failure("screening-unknown"))?;
        let pack = session.pack(inner, &found.protocol_sha256)?;
        if place != REFERRAL && pack.pack.question(place).is_none() {
            return Err(failure("question-unknown").with("question", place));
        }
        if kept(session, screening, place)?.unwrap_or_default() != draft {
            session.vault.set_setting(&key(screening, place), draft)?;
        }
        Ok(())
    })
}

/// Keeps what was typed on the page of a visit's referral; empty removes it.
pub(crate) fn keep_of_visit(inner: &Inner, visit: Uuid, draft: &str) -> Result<(), Failure> {
    if draft.len() > MAX_DRAFT_BYTES {
        return Err(failure("draft-too-long").with("maximum", MAX_DRAFT_BYTES / 1024));
    }
    inner.in_session(|session| {
        let visit = crate::visits::read(session, visit)?;
        if kept(session, visit.id, REFERRAL)?.unwrap_or_default() != draft {
            session.vault.set_setting(&key(visit.id, REFERRAL), draft)?;
        }
        Ok(())
    })
}

/// What is kept for a place.
pub(crate) fn kept(
    session: &Session,
    screening: Uuid,
    place: &str,
) -> Result<Option<String>, Failure> {
    let kept = session.vault.setting(&key(screening, place))?;
    Ok(kept.filter(|draft| !draft.is_empty()))
}

/// Removes a draft whose content was recorded or sealed a moment ago. That it stays is no reason
/// to call the recording a failure: at worst the page offers it again.
pub(crate) fn done(session: &Session, screening: Uuid, place: &str) {
    if let Ok(Some(_)) = kept(session, screening, place) {
        let _ = session.vault.set_setting(&key(screening, place), "");
    }
}

fn key(screening: Uuid, place: &str) -> String {
    format!("{}{place}", beginning(screening))
}

/// How the name of every draft of a screening, or of a visit, begins.
pub(crate) fn beginning(screening: Uuid) -> String {
    format!("draft:{screening}:")
}
