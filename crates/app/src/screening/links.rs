//! What a screening belongs to: its visit, what it follows up and what follows it, and its date of
//! deletion.

use crate::error::AppError;
use crate::outbox::deployment;
use crate::session::open::Open;
use crate::view::{DeletionView, FollowLink, VisitMark};
use repere_casebook::{Casebook, Deletion};
use uuid::Uuid;

/// The visit of a screening. One that cannot be read is told elsewhere, and hides no screening.
pub(crate) fn mark_of(vault: &Casebook, screening: Uuid) -> Option<VisitMark> {
    let visit = vault.visit_of(screening).ok().flatten();
    visit.map(|visit| VisitMark {
        id: visit.id,
        code: visit.code,
    })
}

/// What a screening follows up.
pub(crate) fn follows(vault: &Casebook, screening: Uuid) -> Result<Option<FollowLink>, AppError> {
    match vault.follows(screening)? {
        Some(earlier) => link(vault, earlier),
        None => Ok(None),
    }
}

/// What follows a screening up.
pub(crate) fn followed_by(vault: &Casebook, screening: Uuid) -> Result<Vec<FollowLink>, AppError> {
    let found = vault.followed_by(screening)?.into_iter();
    Ok(found
        .map(|(id, code)| FollowLink {
            screening: Some(id),
            code,
        })
        .collect())
}

/// A screening that another one follows up; without its id where it was deleted.
pub(crate) fn link(vault: &Casebook, earlier: Uuid) -> Result<Option<FollowLink>, AppError> {
    let code = vault.code_of(earlier)?;
    let there = vault.screening(earlier)?.is_some();
    Ok(code.map(|code| FollowLink {
        screening: there.then_some(earlier),
        code,
    }))
}

/// When a screening is deleted, and what that waits for.
pub(crate) fn deletion_of(
    open: &Open<'_>,
    screening: Uuid,
    date: Option<Deletion>,
) -> Result<Option<DeletionView>, AppError> {
    let Some(Deletion { on, why }) = date else {
        return Ok(None);
    };
    let mut waits_for = open.session.vault.waiting_for(screening)?;
    if !waits_for.is_empty()
        && let Some(joined) = open.session.joined()?
    {
        for agency in &mut waits_for {
            if let Some(known) = joined.deployment.agency(agency) {
                *agency = deployment::agency_view(known, open.locale).name;
            }
        }
    }
    Ok(Some(DeletionView {
        on,
        why: why.into(),
        waits_for,
    }))
}
