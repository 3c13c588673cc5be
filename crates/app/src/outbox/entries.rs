//! What was sealed and where it stands.

use crate::ask::{Ask, InSession, WithHub};
use crate::device::Device;
use crate::error::AppError;
use crate::outbox::deployment;
use crate::session::open::{Open, Session};
use crate::texts;
use crate::view::{
    ErasureState, ErasureView, Failure, OutboxItem, OutboxState, WordBack, WordState,
};
use repere_casebook::{OutboxEntry, StoredErasure, StoredReply};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;
use ts_rs::TS;
use uuid::Uuid;

/// The state of a referral that is still to be sent.
pub(crate) const WAITING: &str = "waiting";

/// Whether an upload began of which nobody knows that it did not arrive. Kept beside the
/// referral, because it must be durable before the first byte leaves.
pub(crate) fn may_have_arrived(session: &Session, referral: Uuid) -> Result<bool, AppError> {
    let stored = session.vault.setting(&doubt(referral))?;
    Ok(stored.is_some_and(|stored| !stored.is_empty()))
}

/// Notes that an upload begins, or that it is known not to have arrived.
pub(crate) fn set_may_have_arrived(
    session: &Session,
    referral: Uuid,
    doubtful: bool,
) -> Result<(), AppError> {
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
        "taken-up" => OutboxState::TakenUp,
        "closed" => OutboxState::Closed,
        "erase-asked" => OutboxState::EraseAsked,
        "erased" => OutboxState::Erased,
        _ => OutboxState::Waiting,
    }
}

/// The outbox, each entry with the state that it has now, as its agency said last.
pub(crate) fn current(session: &Session) -> Result<Vec<OutboxEntry>, AppError> {
    let mut entries = session.vault.outbox()?;
    let (replies, erasures) = (session.vault.replies()?, session.vault.erasures()?);
    for entry in &mut entries {
        let mut of_this = replies.iter().filter(|one| one.referral == entry.referral);
        let asked =
            |one: &StoredErasure| one.referral == entry.referral && one.state != "withdrawn";
        let last = of_this.next_back().map(|reply| reply.state.as_str());
        if last != Some("erased") && erasures.iter().any(asked) {
            entry.state = "erase-asked".to_owned();
        } else if let Some(last) = last {
            entry.state = last.to_owned();
        }
    }
    Ok(entries)
}

/// The agency that a referral goes to, or went.
pub(crate) fn agency(session: &Session, referral: Uuid) -> Result<String, AppError> {
    let mut entries = session.vault.outbox()?.into_iter();
    let entry = entries.find(|entry| entry.referral == referral);
    Ok(entry.ok_or(AppError::ReferralUnknown)?.agency)
}

/// What was sealed and where it stands, as the vault orders it.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListOutbox {}

impl Ask for ListOutbox {
    type Reply = Vec<OutboxItem>;
}

impl InSession for ListOutbox {
    fn answer(self, open: &mut Open<'_>) -> Result<Vec<OutboxItem>, AppError> {
        items(open)
    }
}

/// Takes back a referral that has not been sent. The caller sees to it that none is on its way.
/// Takes back a referral that has not been sent.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WithdrawReferral {
    /// The referral's id.
    pub referral: Uuid,
}

impl Ask for WithdrawReferral {
    type Reply = Vec<OutboxItem>;
}

impl WithHub for WithdrawReferral {
    async fn answer(self, device: &Arc<Device>) -> Result<Vec<OutboxItem>, AppError> {
        let _not_while_sending = device.sending.lock().await;
        let work = move |device: &Arc<Device>| {
            device.in_open(|open| {
                open.session.vault.withdraw(self.referral)?;
                items(open)
            })
        };
        device.blocking(work).await
    }
}

/// Lets a referral wait again that the hub refused.
/// Lets a referral wait again that the hub refused.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RetryReferral {
    /// The referral's id.
    pub referral: Uuid,
}

impl Ask for RetryReferral {
    type Reply = Vec<OutboxItem>;
    const WAKES: bool = true;
}

impl InSession for RetryReferral {
    fn answer(self, open: &mut Open<'_>) -> Result<Vec<OutboxItem>, AppError> {
        open.session.vault.wait_again(self.referral)?;
        items(open)
    }
}

/// All referrals, in an open session.
pub(crate) fn items(open: &mut Open<'_>) -> Result<Vec<OutboxItem>, AppError> {
    let locale = open.locale;
    // The list is shown even when the settings can no longer be read: ids stand for names then.
    let agencies: BTreeMap<String, String> = deployment::joined(&open.session.vault)
        .unwrap_or_default()
        .map(|joined| joined.deployment.agencies)
        .unwrap_or_default()
        .iter()
        .map(|agency| {
            (
                agency.id.clone(),
                deployment::agency_view(agency, locale).name,
            )
        })
        .collect();
    let replies = open.session.vault.replies()?;
    let problems = open.session.vault.reply_problems()?;
    let erasures = open.session.vault.erasures()?;
    // A referral of a visit is listed under the visit's code: it tells of several.
    let mut visits: BTreeMap<Uuid, String> = BTreeMap::new();
    for row in open.session.vault.visit_referrals()? {
        // One that cannot be read is told elsewhere.
        if let Ok(Some(visit)) = open.session.vault.visit(row.visit) {
            visits.insert(row.referral, visit.code);
        }
    }
    let mut items = Vec::new();
    for entry in current(open.session)? {
        let screening = open.session.vault.screening(entry.screening)?;
        let of_this = replies.iter().filter(|one| one.referral == entry.referral);
        let word: Vec<WordBack> = of_this.filter_map(word_back).collect();
        let mut asked = erasures.iter().rev();
        let asked = asked.find(|one| one.referral == entry.referral && one.state != "withdrawn");
        let erasure = asked.map(|asked| erasure_view(open.session, asked));
        let sent = entry.received_at.is_some();
        let state = state(&entry.state);
        let mut problems = problems.iter().rev();
        let unverified = problems.find(|problem| problem.referral == entry.referral);
        items.push(OutboxItem {
            referral: entry.referral,
            screening: entry.screening,
            code: visits
                .remove(&entry.referral)
                .or_else(|| screening.map(|screening| screening.code))
                .unwrap_or_default(),
            agency: agencies.get(&entry.agency).unwrap_or(&entry.agency).clone(),
            state,
            // What has a receipt has arrived: there is no doubt left. Where the note cannot be
            // read, there is.
            may_have_arrived: !sent
                && may_have_arrived(open.session, entry.referral).unwrap_or(true),
            sealed_at: entry.sealed_at,
            received_at: entry.received_at,
            attempts: entry.attempts,
            problem: problem(&entry),
            word,
            word_problem: unverified.and_then(|one| serde_json::from_str(&one.problem).ok()),
            erasure,
        });
    }
    Ok(items)
}

/// What the agency said; nothing where a later version kept what this one does not know.
fn word_back(reply: &StoredReply) -> Option<WordBack> {
    let state: WordState = serde_json::from_value(Value::String(reply.state.clone())).ok()?;
    let message = reply.message.as_deref();
    Some(WordBack {
        state,
        message: message.map(|words| texts::verbatim(words, &reply.locale)),
        at: reply.created_at,
        unread: !reply.read,
    })
}

fn erasure_view(session: &Session, asked: &StoredErasure) -> ErasureView {
    let state = match asked.state.as_str() {
        "received" => ErasureState::Asked,
        "refused" => ErasureState::Refused,
        _ => ErasureState::Waiting,
    };
    ErasureView {
        state,
        asked_at: asked.asked_at,
        // Where the note cannot be read, it may have left.
        can_take_back: match state {
            ErasureState::Waiting => !may_have_arrived(session, asked.id).unwrap_or(true),
            ErasureState::Refused => true,
            ErasureState::Asked => false,
        },
        problem: (asked.problem.as_deref()).and_then(|stored| serde_json::from_str(stored).ok()),
    }
}

/// One referral.
pub(crate) fn item(open: &mut Open<'_>, referral: Uuid) -> Result<OutboxItem, AppError> {
    let found = items(open)?
        .into_iter()
        .find(|item| item.referral == referral);
    found.ok_or(AppError::ReferralUnknown)
}

/// What stood in the way last, while it still does.
fn problem(entry: &OutboxEntry) -> Option<Failure> {
    let stored = entry.problem.as_ref()?;
    serde_json::from_str(stored).ok()
}
