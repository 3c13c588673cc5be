//! Asking an agency to erase a referral that it has: kept, sent and confirmed like a referral.

use crate::ask::{Ask, WithHub};
use crate::device::Device;
use crate::error::AppError;
use crate::outbox::entries;
use crate::session::open::{Open, Session};
use crate::view::OutboxItem;
use chrono::{TimeDelta, Utc};
use repere_casebook::{OutboxEntry, SendState, StoredErasure};
use repere_referral::erasure::Erasure;
use serde::Deserialize;
use std::sync::Arc;
use ts_rs::TS;
use uuid::Uuid;

/// How long a request stays here, network or not, unless the worker has everything sent at once; so
/// that whoever touched the wrong thing can take it back: what has been asked of an agency cannot be unasked.
const UNDO: TimeDelta = TimeDelta::seconds(10);

/// Asks the agency to erase a referral that was received, or that may have arrived: such a one is not sent again. The
/// request waits like a referral, and can be taken back until it leaves; asking once more changes nothing. While the
/// referral is on its way, nobody knows whether it arrives: that is waited for.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AskToErase {
    /// The referral's id.
    pub referral: Uuid,
}

impl Ask for AskToErase {
    type Reply = Vec<OutboxItem>;
    const WAKES: bool = true;
}

impl WithHub for AskToErase {
    async fn answer(self, device: &Arc<Device>) -> Result<Vec<OutboxItem>, AppError> {
        let _not_while_sending = device.on_their_way.enter(self.referral).await;
        let work = move |device: &Arc<Device>| {
            device.in_open_when(Self::WHEN, |open| {
                ask(open.session, self.referral, UNDO)?;
                entries::items(open)
            })
        };
        device.blocking(work).await
    }
}

/// Asks for a referral back: seals the request to its agency and puts it down, to leave after a while.
pub(crate) fn ask(session: &Session, referral: Uuid, after: TimeDelta) -> Result<(), AppError> {
    let joined = session.joined()?.ok_or(AppError::NotEnrolled)?;
    let entry = session.vault.referral(referral)?;
    let entry = entry.ok_or(AppError::ReferralUnknown)?;
    if (entry.sealed_for.as_ref()).is_some_and(|sealed| !joined.is(&sealed.deployment)) {
        return Err(AppError::ErasureForOtherDeployment);
    }
    // One that is closed still has what it received.
    let agency = joined.any_agency(&entry.agency)?;
    let now = Utc::now();
    let request = Erasure::new(Uuid::new_v4(), referral, &agency.id, now);
    let sealed = request.seal(&joined.keys()?, &agency.recipient)?;
    Ok(session.vault.ask_to_erase(&StoredErasure {
        id: request.request,
        referral,
        sealed: sealed.bytes,
        state: SendState::Waiting,
        asked_at: now,
        attempts: 0,
        tried_at: None,
        next_attempt_at: Some(now + after),
        problem: None,
        received_at: None,
        may_have_arrived: false,
        sealed_for: Some(joined.sealed_for(agency)),
    })?)
}

/// Asks back what a referral is sealed again in the place of, where that may have arrived: the agency would have two
/// otherwise. What was sent to another hub, or to an agency that is named no more, nobody here can ask back.
pub(crate) fn ask_for_what_is_replaced(
    session: &Session,
    entry: &OutboxEntry,
    visit: Option<Uuid>,
) -> Result<(), AppError> {
    for referral in session.vault.doubtful_before(entry, visit)? {
        match ask(session, referral, UNDO) {
            Ok(()) | Err(AppError::ErasureForOtherDeployment | AppError::AgencyUnknown { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// Takes back a request to erase, unless it may have left.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WithdrawErasure {
    /// The id of the referral that it is about.
    pub referral: Uuid,
}

impl Ask for WithdrawErasure {
    type Reply = Vec<OutboxItem>;
}

impl WithHub for WithdrawErasure {
    async fn answer(self, device: &Arc<Device>) -> Result<Vec<OutboxItem>, AppError> {
        let _not_while_sending = device.on_their_way.enter(self.referral).await;
        let work = move |device: &Arc<Device>| {
            device.in_open_when(Self::WHEN, |open| withdraw(open, self.referral))
        };
        device.blocking(work).await
    }
}

/// The caller sees to it that none is on its way.
fn withdraw(open: &mut Open<'_>, referral: Uuid) -> Result<Vec<OutboxItem>, AppError> {
    let mut asked = open.session.vault.erasures_about(referral)?.into_iter();
    if asked.any(|one| one.state == SendState::Waiting && one.may_have_arrived) {
        return Err(AppError::ErasureMayHaveArrived);
    }
    open.session.vault.withdraw_erasure(referral)?;
    entries::items(open)
}
