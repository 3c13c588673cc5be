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

/// Takes back a referral that has not been sent.
pub(crate) fn withdraw(inner: &Inner, referral: Uuid) -> Result<Vec<OutboxItem>, Failure> {
    inner.in_session(|session| {
        session.vault.withdraw(referral)?;
        items(inner, session)
    })
}

/// All referrals, in an open session.
pub(crate) fn items(inner: &Inner, session: &mut Session) -> Result<Vec<OutboxItem>, Failure> {
    let locale = inner.interface_locale();
    let agencies: BTreeMap<String, String> = deployment::joined(session)?
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
        items.push(OutboxItem {
            referral: entry.referral,
            screening: entry.screening,
            code: screening
                .map(|screening| screening.code)
                .unwrap_or_default(),
            agency: agencies.get(&entry.agency).unwrap_or(&entry.agency).clone(),
            state: state(&entry.state),
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
