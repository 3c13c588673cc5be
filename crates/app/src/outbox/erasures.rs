//! Asking an agency to erase a referral that it has: kept, sent and confirmed like a referral.

use crate::device::Device;
use crate::error::AppError;
use crate::outbox::deployment;
use crate::outbox::entries::{self, WAITING};
use crate::view::OutboxItem;
use chrono::{TimeDelta, Utc};
use repere_casebook::StoredErasure;
use repere_referral::erasure::Erasure;
use uuid::Uuid;

/// How long a request stays here, network or not, unless the worker has everything sent at once; so
/// that whoever touched the wrong thing can take it back: what has been asked of an agency cannot be unasked.
const UNDO: TimeDelta = TimeDelta::seconds(10);

/// Seals the request and keeps it to be sent.
pub(crate) fn ask(device: &Device, referral: Uuid) -> Result<Vec<OutboxItem>, AppError> {
    device.in_session(|session| {
        let joined = deployment::joined(session)?.ok_or_else(|| AppError::NotEnrolled)?;
        let agency = joined.agency(&entries::agency(session, referral)?)?;
        let now = Utc::now();
        let request = Erasure::new(Uuid::new_v4(), referral, &agency.id, now);
        let sealed = request.seal(&joined.keys()?, &agency.recipient)?;
        session.vault.ask_to_erase(&StoredErasure {
            id: request.request,
            referral,
            sealed: sealed.bytes,
            state: WAITING.to_owned(),
            asked_at: now,
            attempts: 0,
            next_attempt_at: Some(now + UNDO),
            problem: None,
            received_at: None,
        })?;
        entries::items(device, session)
    })
}

/// Takes the request back, unless it may have left. The caller sees to it that none is on its way.
pub(crate) fn withdraw(device: &Device, referral: Uuid) -> Result<Vec<OutboxItem>, AppError> {
    device.in_session(|session| {
        let asked = session.vault.erasures()?.into_iter();
        let asked = asked.filter(|one| one.referral == referral && one.state == WAITING);
        for one in asked {
            if entries::may_have_arrived(session, one.id)? {
                return Err(AppError::ErasureMayHaveArrived);
            }
        }
        session.vault.withdraw_erasure(referral)?;
        entries::items(device, session)
    })
}
