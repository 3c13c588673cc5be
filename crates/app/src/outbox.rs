//! What was sealed and where it stands.

use crate::app::Inner;
use crate::deployment;
use crate::failure::failure;
use crate::session::Session;
use crate::view::{Failure, OutboxItem, OutboxState};
use repere_vault::OutboxEntry;
use std::collections::BTreeMap;
use uuid::Uuid;

/// The state of a referral that is still to be sent.
pub(crate) const WAITING: &str = "waiting";

/// Whether an upload began of which nobody knows that it did not arrive. Kept beside the
/// referral, because it must be durable before the first byte leaves.
pub(crate) fn may_have_arrived(session: &Session, referral: Uuid) -> Result<bool, Failure> {
    let stored = session.vault.setting(&doubt(referral))?;
    Ok(stored.is_some_and(|stored| !stored.is_empty()))
}

/// Notes that an upload begins, or that it is known not to have arrived.
pub(crate) fn set_may_have_arrived(
    session: &Session,
    referral: Uuid,
    doubtful: bool,
) -> Result<(), Failure> {
    let value = if doubtful { "yes" } else { "" };
    Ok(session.vault.set_setting(&doubt(referral), value)?)
}

pub(crate) fn doubt(referral: Uuid) -> String {
    format!("may-have-arrived:{referral}")
}

/// A stored state as the page shows it.
pub(crate) fn state(stored: &str) -> OutboxState {
    match stored {
        "received" => OutboxState::Received,
        "refused" => OutboxState::Refused,
        "withdrawn" => OutboxState::Withdrawn,
        _ => OutboxState::Waiting,
    }
}

/// All referrals, as the vault orders them.
pub(crate) fn list(inner: &Inner) -> Result<Vec<OutboxItem>, Failure> {
    inner.in_session(|session| items(inner, session))
}

/// Takes back a referral that has not been sent. The caller sees to it that none is on its way.
pub(crate) fn withdraw(inner: &Inner, referral: Uuid) -> Result<Vec<OutboxItem>, Failure> {
    inner.in_session(|session| {
        session.vault.withdraw(referral)?;
        items(inner, session)
    })
}

/// Lets a referral wait again that the hub refused.
pub(crate) fn retry(inner: &Inner, referral: Uuid) -> Result<Vec<OutboxItem>, Failure> {
    inner.in_session(|session| {
        session.vault.wait_again(referral)?;
        items(inner, session)
    })
}

/// All referrals, in an open session.
pub(crate) fn items(inner: &Inner, session: &mut Session) -> Result<Vec<OutboxItem>, Failure> {
    let locale = inner.interface_locale();
    // The list is shown even when the settings can no longer be read: ids stand for names then.
    let agencies: BTreeMap<String, String> = deployment::joined(session)
        .unwrap_or_default()
        .map(|joined| joined.deployment.agencies)
        .unwrap_or_default()
        .iter()
        .map(|agency| {
            (
                agency.id.clone(),
                deployment::agency_view(agency, &locale).name,
            )
        })
        .collect();
    let mut items = Vec::new();
    for entry in session.vault.outbox()? {
        let screening = session.vault.screening(entry.screening)?;
        let state = state(&entry.state);
        items.push(OutboxItem {
            referral: entry.referral,
            screening: entry.screening,
            code: screening
                .map(|screening| screening.code)
                .unwrap_or_default(),
            agency: agencies.get(&entry.agency).unwrap_or(&entry.agency).clone(),
            state,
            // What has a receipt has arrived: there is no doubt left. Where the note cannot be
            // read, there is.
            may_have_arrived: state != OutboxState::Received
                && may_have_arrived(session, entry.referral).unwrap_or(true),
            sealed_at: entry.sealed_at,
            received_at: entry.received_at,
            attempts: entry.attempts,
            problem: problem(&entry),
        });
    }
    Ok(items)
}

/// One referral.
pub(crate) fn item(
    inner: &Inner,
    session: &mut Session,
    referral: Uuid,
) -> Result<OutboxItem, Failure> {
    let found = items(inner, session)?
        .into_iter()
        .find(|item| item.referral == referral);
    found.ok_or_else(|| failure("referral-unknown"))
}

/// What stood in the way last, while it still does.
fn problem(entry: &OutboxEntry) -> Option<Failure> {
    let stored = entry.problem.as_ref()?;
    serde_json::from_str(stored).ok()
}
