//! Asking an agency to erase a referral that it has: kept, sent and confirmed like a referral.

use crate::app::Inner;
use crate::courier::{Due, Noted, never_left, pause_of};
use crate::deployment::{self, Joined};
use crate::failure::failure;
use crate::outbox::{self, WAITING};
use crate::session::Session;
use crate::view::{Failure, OutboxItem};
use chrono::{TimeDelta, Utc};
use repere_exchange::outbox::{Next, Waiting, after, decide};
use repere_exchange::{ExchangeError, HubClient};
use repere_referral::Receipt;
use repere_referral::erasure::Erasure;
use repere_vault::StoredErasure;
use secrecy::ExposeSecret;
use std::sync::Arc;
use uuid::Uuid;

/// How long a request stays here, network or not, unless the worker has everything sent at once; so
/// that whoever touched the wrong thing can take it back: what has been asked of an agency cannot be unasked.
const UNDO: TimeDelta = TimeDelta::seconds(10);

/// Seals the request and keeps it to be sent.
pub(crate) fn ask(inner: &Inner, referral: Uuid) -> Result<Vec<OutboxItem>, Failure> {
    inner.in_session(|session| {
        let joined = deployment::joined(session)?.ok_or_else(|| failure("not-enrolled"))?;
        let entry = entry(session, referral)?;
        let agency = joined.agency(&entry)?;
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
        outbox::items(inner, session)
    })
}

/// Takes the request back, unless it may have left. The caller sees to it that none is on its way.
pub(crate) fn withdraw(inner: &Inner, referral: Uuid) -> Result<Vec<OutboxItem>, Failure> {
    inner.in_session(|session| {
        let asked = session.vault.erasures()?.into_iter();
        let asked = asked.filter(|one| one.referral == referral && one.state == WAITING);
        for one in asked {
            if outbox::may_have_arrived(session, one.id)? {
                return Err(failure("erasure-may-have-arrived"));
            }
        }
        session.vault.withdraw_erasure(referral)?;
        outbox::items(inner, session)
    })
}

/// The agency that a referral went to.
fn entry(session: &Session, referral: Uuid) -> Result<String, Failure> {
    let mut entries = session.vault.outbox()?.into_iter();
    let entry = entries.find(|entry| entry.referral == referral);
    Ok(entry.ok_or_else(|| failure("referral-unknown"))?.agency)
}

/// One request on its way.
struct Item {
    id: Uuid,
    referral: Uuid,
    agency: String,
    sealed: Vec<u8>,
    attempts: u32,
    /// An earlier upload may have arrived.
    doubtful: bool,
}

/// Sends the requests that are due, as the courier sends referrals.
///
/// # Errors
/// `locked`, or what made the whole attempt impossible.
pub(crate) async fn send(inner: &Arc<Inner>, due: Due) -> Result<(), Failure> {
    let Some((joined, requests)) = inner.blocking(move |inner| list(inner, due)).await? else {
        return Ok(());
    };
    if requests.is_empty() {
        return Ok(());
    }
    let client = HubClient::new(&joined.deployment)?;
    let bearer = joined.bearer.expose_secret();
    let mut failed = Ok(());
    for id in requests {
        let _on_its_way = inner.sending.lock().await;
        let item = match inner.blocking(move |inner| read(inner, id)).await {
            Ok(item) => item,
            Err(failure) if failure.code == "locked" => return Err(failure),
            // Taken back a moment ago, or damaged: the others go on.
            Err(_) => continue,
        };
        let mut sent = client
            .ask_to_erase(bearer, &item.id, &item.agency, &item.sealed)
            .await;
        if sent.is_ok()
            && let Err(error) = client.erase(bearer, &item.referral).await
        {
            // Asked, but still lying at the hub: both again, later.
            sent = Err(error);
        }
        match inner.blocking(move |inner| note(inner, &item, sent)).await {
            Ok(Noted::Stop) => break,
            Ok(Noted::GoOn) => {}
            Err(failure) if failure.code == "locked" => return Err(failure),
            Err(failure) => failed = failed.and(Err(failure)),
        }
    }
    failed
}

fn list(inner: &Inner, due: Due) -> Result<Option<(Joined, Vec<Uuid>)>, Failure> {
    inner.in_session(|session| {
        let Some(joined) = deployment::joined(session)? else {
            return Ok(None);
        };
        let waiting: Vec<Waiting> = (session.vault.erasures()?.into_iter())
            .filter(|one| one.state == WAITING)
            .map(|one| Waiting {
                referral: one.id,
                attempts: one.attempts,
                next_attempt_at: match due {
                    Due::Everything => None,
                    Due::ByNow => one.next_attempt_at,
                },
            })
            .collect();
        Ok(Some((joined, decide(&waiting, Utc::now()))))
    })
}

/// Reads what is sent next, and notes durably that its upload begins.
fn read(inner: &Inner, id: Uuid) -> Result<Item, Failure> {
    inner.in_session(|session| {
        let mut erasures = session.vault.erasures()?.into_iter();
        let found = erasures.find(|one| one.id == id && one.state == WAITING);
        let found = found.ok_or_else(|| failure("wrong-state"))?;
        let item = Item {
            id,
            referral: found.referral,
            agency: entry(session, found.referral)?,
            sealed: session.vault.erasure_sealed(id)?,
            attempts: found.attempts,
            doubtful: outbox::may_have_arrived(session, id)?,
        };
        if !item.doubtful {
            outbox::set_may_have_arrived(session, id, true)?;
        }
        Ok(item)
    })
}

fn note(
    inner: &Inner,
    item: &Item,
    sent: Result<Receipt, ExchangeError>,
) -> Result<Noted, Failure> {
    let now = Utc::now();
    let next = sent
        .as_ref()
        .err()
        .map(|error| after(error, item.attempts + 1, rand::random(), now));
    let pause = pause_of(next, now);
    if pause.is_some() {
        inner.set_pause(pause);
    }
    inner.in_session(|session| {
        let vault = &session.vault;
        let error = match sent {
            Ok(receipt) => {
                let json = serde_json::to_string(&receipt).map_err(|_| failure("unexpected"))?;
                return Ok(vault.mark_erasure_received(item.id, &json, receipt.received_at)?);
            }
            Err(error) => error,
        };
        if never_left(&error) && !item.doubtful {
            outbox::set_may_have_arrived(session, item.id, false)?;
        }
        let problem = Failure::from(error);
        let problem = serde_json::to_string(&problem).map_err(|_| failure("unexpected"))?;
        Ok(match next {
            Some(Next::Refuse) => vault.mark_erasure_refused(item.id, &problem),
            Some(Next::RetryAt(at)) => vault.mark_erasure_attempt(item.id, &problem, Some(at)),
            _ => vault.mark_erasure_attempt(item.id, &problem, pause),
        }?)
    })?;
    Ok(match pause {
        Some(_) => Noted::Stop,
        None => Noted::GoOn,
    })
}
