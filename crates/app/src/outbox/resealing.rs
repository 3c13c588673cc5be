//! What waits is sent only to the deployment and to the key that it was sealed for.
//!
//! A referral that may not be sent any more waits for the worker, who sees it again before it is sealed anew: to
//! whom it goes is not what was agreed to then. A request to erase asks nothing of the person, and is sealed
//! anew by itself where the agency has another key. A picture or a recording goes to the key of its referral or to none.

use crate::error::AppError;
use crate::outbox::attachments;
use crate::outbox::deployment::Joined;
use crate::outbox::entries;
use crate::session::open::Session;
use crate::view::Failure;
use repere_casebook::StoredErasure;
use repere_referral::erasure::Erasure;

/// Sees to it that nothing waits to be sent that may not be sent as it was sealed.
///
/// # Errors
/// What the vault says; a deployment that cannot be read leaves everything as it is, and nothing is sent then.
pub(crate) fn settle(session: &Session) -> Result<(), AppError> {
    let Some(joined) = session.joined()? else {
        return Ok(());
    };
    let vault = &session.vault;
    for (entry, _) in vault.waiting_referrals()? {
        let Some(sealed) = &entry.sealed_for else {
            continue;
        };
        if let Err(problem) = joined.still_for(&entry.agency, sealed) {
            vault.mark_seal_again(entry.referral, &text(problem)?)?;
        } else if let Err(closed @ AppError::AgencyClosed { .. }) = joined.agency(&entry.agency)
            // What may have arrived is the hub's to answer: it has a receipt for it, or says that it is closed.
            && !entry.may_have_arrived
        {
            vault.mark_refused(entry.referral, &text(closed)?)?;
        }
    }
    for (request, _) in vault.waiting_erasures()? {
        settle_request(session, &joined, &request)?;
    }
    attachments::settle(session, &joined)
}

fn settle_request(
    session: &Session,
    joined: &Joined,
    request: &StoredErasure,
) -> Result<(), AppError> {
    let vault = &session.vault;
    let Some(sealed) = &request.sealed_for else {
        return Ok(());
    };
    let agency = entries::agency(session, request.referral)?;
    let problem = match joined.still_for(&agency, sealed) {
        Ok(()) => return Ok(()),
        Err(AppError::SealedForOtherDeployment) => AppError::ErasureForOtherDeployment,
        Err(other) => other,
    };
    if !matches!(problem, AppError::SealedToOtherKey) {
        return Ok(vault.mark_erasure_refused(request.id, &text(problem)?)?);
    }
    // The hub may have the request as it was, and takes no other under its id; an agency that is named no more has
    // no other key. Either goes as it is: the hub knows whether it is for somebody there.
    let Some(agency) = (joined.any_agency(&agency).ok()).filter(|_| !request.may_have_arrived)
    else {
        return Ok(());
    };
    let again = Erasure::new(request.id, request.referral, &agency.id, request.asked_at);
    let again = again.seal(&joined.keys()?, &agency.recipient)?;
    let sealed_for = joined.sealed_for(agency);
    Ok(vault.seal_erasure_again(request.id, &again.bytes, &sealed_for)?)
}

/// Names for whom something was sealed of which no vault of before kept it: for the deployment that the device
/// has. Called before it joins another.
///
/// # Errors
/// What the vault says.
pub(crate) fn name_what_waits(session: &Session) -> Result<(), AppError> {
    // Of a deployment that cannot be read nothing can be named, and what waits for it cannot be told from what
    // was sealed for another: it is left out of what may be sent by `still_for`, under a name that none has.
    let joined = session.joined().ok().flatten();
    let vault = &session.vault;
    let named = |agency: &str| {
        let known = joined.as_ref().and_then(|joined| {
            let found = joined.any_agency(agency).ok()?;
            Some(joined.sealed_for(found))
        });
        known.unwrap_or_else(|| repere_casebook::SealedFor {
            deployment: NOBODY.to_owned(),
            recipient: NOBODY.to_owned(),
        })
    };
    for entry in vault.outbox()? {
        if entry.sealed_for.is_none() {
            vault.name_sealed_for(entry.referral, &named(&entry.agency))?;
        }
    }
    for request in vault.erasures()? {
        if request.sealed_for.is_none() {
            let agency = entries::agency(session, request.referral)?;
            vault.name_erasure_sealed_for(request.id, &named(&agency))?;
        }
    }
    Ok(())
}

/// Has everything that waits sealed again: it is signed with keys that were withdrawn, and no desk would open it.
///
/// # Errors
/// What the vault says.
pub(crate) fn of_withdrawn_keys(session: &Session) -> Result<(), AppError> {
    for (entry, _) in session.vault.waiting_referrals()? {
        let problem = text(AppError::SealedWithWithdrawnKeys)?;
        session.vault.mark_seal_again(entry.referral, &problem)?;
    }
    Ok(())
}

/// The hash of nothing.
const NOBODY: &str = "0000000000000000000000000000000000000000000000000000000000000000";

fn text(problem: AppError) -> Result<String, AppError> {
    serde_json::to_string(&Failure::from(problem)).map_err(|error| AppError::unexpected(error))
}
