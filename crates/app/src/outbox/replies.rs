//! The agencies' word back: fetched, verified, kept, and only then confirmed to the hub.

use crate::ask::{Ask, InSession};
use crate::device::Device;
use crate::error::AppError;
use crate::outbox::deployment::Joined;
use crate::outbox::entries;
use crate::outbox::following;
use crate::session::open::{Open, Session};
use crate::view::{Failure, OutboxItem};
use chrono::Utc;
use repere_casebook::{DamagedRow, ReplyProblem, ReplyState, StoredReply, Table};
use repere_exchange::outbox::Due;
use repere_exchange::{ExchangeError, HubClient};
use repere_referral::reply::{self, Addressee, MAX_SEALED_BYTES, ReplyError, Sent};
use repere_referral::wire::ReplyItem;
use repere_referral::{OpenError, Reply};
use secrecy::ExposeSecret;
use serde::Deserialize;
use std::cell::Cell;
use std::collections::BTreeSet;
use std::sync::Arc;
use ts_rs::TS;
use uuid::Uuid;

/// Fetches what waits for this device. One bad reply never stops the others; the hub's absence is no
/// failure of anything that was asked.
///
/// # Errors
/// `locked`, or that a reply could not be kept; it stays at the hub.
pub(crate) async fn receive(device: &Arc<Device>, due: Due) -> Result<(), AppError> {
    if due == Due::ByNow && !device.polling().is_due(Utc::now()) {
        return Ok(());
    }
    let Some(joined) = device.blocking(|device| awaited(device)).await? else {
        return Ok(());
    };
    let client = joined.client()?;
    let joined = Arc::new(joined);
    let heard = device.withdrawals_heard();
    let fetched = match client.replies(joined.bearer.expose_secret()).await {
        Ok(items) => fetch(device, &joined, &client, &items).await?,
        Err(error) => Err(error),
    };
    device.note_withdrawn(fetched.as_ref().err(), heard)?;
    device.polling().note(fetched, Utc::now());
    Ok(())
}

/// The deployment, if anything was sent that an agency may have answered and this device can be
/// answered at all. A device that awaits nothing asks nothing.
fn awaited(device: &Device) -> Result<Option<Joined>, AppError> {
    device.in_open(|open| {
        let session = &mut *open.session;
        let Some(joined) = session.joined()? else {
            return Ok(None);
        };
        let awaits = session.vault.awaits_a_word()?;
        Ok((awaits && joined.identity()?.is_some()).then_some(joined))
    })
}

/// Goes through the list. What is wrong with the network ends it, and is told apart from what is wrong
/// with this device.
async fn fetch(
    device: &Arc<Device>,
    joined: &Arc<Joined>,
    client: &HubClient,
    items: &[ReplyItem],
) -> Result<Result<(), ExchangeError>, AppError> {
    let bearer = joined.bearer.expose_secret();
    let mut told = Ok(());
    let mut not_kept = Ok(());
    // Who has signed with keys that this device has not heard of may have them from a newer edition.
    let mut newest = None;
    // A later word must not overtake an earlier one: that one would be taken for an old one then.
    let mut held_up = BTreeSet::new();
    for item in items {
        if held_up.contains(&item.referral) {
            continue;
        }
        let id = item.reply;
        let known = device.blocking(move |device| {
            device.in_open(|open| Ok(open.session.vault.knows_reply(id)?))
        });
        if !known.await? {
            let sealed = match item.size > MAX_SEALED_BYTES as u64 {
                true => Err(ExchangeError::BadReceipt),
                false => client.download_reply(bearer, item).await,
            };
            let kept = match sealed {
                Ok(sealed) => match is_of_a_stranger(device, joined, &sealed).await {
                    Ok(true) if newest.is_none() => {
                        // What is newest was not heard: the word stays at the hub and is judged another time.
                        if !following::follow_now(device).await? {
                            held_up.insert(item.referral);
                            continue;
                        }
                        newest = device
                            .blocking(|device| awaited(device))
                            .await?
                            .map(Arc::new);
                        let joined = newest.as_ref().unwrap_or(joined);
                        Ok(keep(device, joined, item, Some(sealed)).await)
                    }
                    Ok(_) => {
                        let joined = newest.as_ref().unwrap_or(joined);
                        Ok(keep(device, joined, item, Some(sealed)).await)
                    }
                    Err(error) => Ok(Err(error)),
                },
                // Not what the hub itself had announced: there is nothing to be verified.
                Err(ExchangeError::BadReceipt) => Ok(keep(device, joined, item, None).await),
                Err(error) if error.is_about_the_hub() => return Ok(Err(error)),
                Err(ExchangeError::Unauthorised) => return Ok(Err(ExchangeError::Unauthorised)),
                Err(error) => Err(error),
            };
            match kept {
                Ok(Ok(())) => {}
                Ok(Err(error)) if error.is_locked() => return Err(error),
                // It stays at the hub: it is told again once this device can keep it.
                Ok(Err(error)) => {
                    held_up.insert(item.referral);
                    not_kept = not_kept.and(Err(error));
                    continue;
                }
                Err(error) => {
                    held_up.insert(item.referral);
                    told = told.and(Err(error));
                    continue;
                }
            }
        }
        // Where the confirmation is lost, the next round sends it again.
        told = told.and(client.acknowledge_reply(bearer, &id).await);
    }
    not_kept.map(|()| told)
}

/// Whether a reply is signed with keys that no agency has, as far as this device has heard.
async fn is_of_a_stranger(
    device: &Arc<Device>,
    joined: &Arc<Joined>,
    sealed: &[u8],
) -> Result<bool, AppError> {
    if joined.register.is_none() {
        return Ok(false);
    }
    let (joined, sealed) = (Arc::clone(joined), sealed.to_vec());
    let read = device.blocking(move |device| {
        device.in_open(|open| open_reply(&*open.session, &joined, &sealed))
    });
    Ok(matches!(
        read.await?,
        Err(ReplyError::NotOpened(OpenError::UnknownSender { .. }))
    ))
}

/// Keeps a reply that verifies; notes one that does not.
async fn keep(
    device: &Arc<Device>,
    joined: &Arc<Joined>,
    item: &ReplyItem,
    sealed: Option<Vec<u8>>,
) -> Result<(), AppError> {
    let (joined, item) = (Arc::clone(joined), item.clone());
    let kept = device.blocking(move |device| {
        device.in_open(|open| {
            let session = &mut *open.session;
            let now = Utc::now();
            let read = match sealed {
                Some(sealed) => open_reply(session, &joined, &sealed)?,
                None => Err(ReplyError::from(OpenError::Unreadable)),
            };
            match read {
                Ok(reply) => Ok(session.vault.keep_reply(&StoredReply {
                    id: item.reply,
                    referral: reply.referral,
                    number: reply.number,
                    state: stored(reply.state),
                    message: reply.message,
                    why: reply.why,
                    locale: reply.locale,
                    created_at: reply.created_at,
                    received_at: now,
                    // News is what a person says, and what no person can read.
                    read: matches!(
                        reply.state,
                        repere_referral::ReplyState::Fetched | repere_referral::ReplyState::Opened
                    ),
                })?),
                // The reply is about a screening that was deleted since: it is confirmed and not kept.
                Err(_) if session.vault.is_forgotten(item.referral)? => Ok(()),
                // Another machine of the agency said by itself what is known here already.
                Err(ReplyError::NotNewer {
                    by_itself: true, ..
                }) => Ok(()),
                Err(error) => {
                    let problem = serde_json::to_string(&Failure::from(AppError::from(error)));
                    Ok(session.vault.note_reply_problem(&ReplyProblem {
                        id: item.reply,
                        referral: item.referral,
                        problem: problem.map_err(|error| AppError::unexpected(error))?,
                        noted_at: now,
                    })?)
                }
            }
        })
    });
    kept.await
}

fn stored(state: repere_referral::ReplyState) -> ReplyState {
    match state {
        repere_referral::ReplyState::TakenUp => ReplyState::TakenUp,
        repere_referral::ReplyState::Closed => ReplyState::Closed,
        repere_referral::ReplyState::Erased => ReplyState::Erased,
        repere_referral::ReplyState::Fetched => ReplyState::Fetched,
        repere_referral::ReplyState::Opened => ReplyState::Opened,
        repere_referral::ReplyState::CannotBeOpened => ReplyState::CannotBeOpened,
    }
}

/// Opens a reply and checks it against what this device sent.
fn open_reply(
    session: &Session,
    joined: &Joined,
    sealed: &[u8],
) -> Result<Result<Reply, ReplyError>, AppError> {
    let identity = joined.identity()?.ok_or(AppError::NotEnrolled)?;
    let agencies = joined.reply_keys();
    // What this device cannot read is not what it never sent: without an answer here nothing is confirmed.
    let unread = Cell::new(None);
    let sent = |referral: &Uuid| {
        let sent = last_sent(session, *referral);
        sent.unwrap_or_else(|error| {
            unread.set(Some(error));
            None
        })
    };
    let read = reply::open(
        sealed,
        &Addressee {
            identity: &identity,
            device: &joined.device_id,
            agencies: &agencies,
            sent: &sent,
        },
    );
    unread.into_inner().map_or(Ok(read), Err)
}

/// What was sent under this number, and the last word on it; none where nothing was.
fn last_sent(session: &Session, referral: Uuid) -> Result<Option<Sent>, AppError> {
    let Some(entry) = session.vault.referral(referral)? else {
        let damaged = session.vault.damaged_rows()?;
        return match may_be_among(&damaged, referral) {
            true => Err(AppError::damaged()),
            false => Ok(None),
        };
    };
    Ok(Some(Sent {
        agency: entry.agency,
        last: session.vault.last_reply(referral)?,
    }))
}

/// Whether one of the rows that cannot be read may be this referral's.
fn may_be_among(damaged: &[DamagedRow], referral: Uuid) -> bool {
    let mut outbox = damaged.iter().filter(|row| row.table == Table::Outbox);
    outbox.any(|row| row.id.parse().map_or(true, |id: Uuid| id == referral))
}

/// Notes that the worker has seen the agencies' words that are here.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarkRepliesRead {}

impl Ask for MarkRepliesRead {
    type Reply = Vec<OutboxItem>;
}

impl InSession for MarkRepliesRead {
    fn answer(self, open: &mut Open<'_>) -> Result<Vec<OutboxItem>, AppError> {
        open.session.vault.mark_replies_read(Utc::now())?;
        entries::items(open)
    }
}

/// Replies that did not verify and belong to nothing that was sent: there is no referral to show
/// them beside.
pub(crate) fn stray(session: &Session) -> Result<Vec<Failure>, AppError> {
    let problems = session.vault.reply_problems()?;
    if problems.is_empty() {
        return Ok(Vec::new());
    }
    let sent: BTreeSet<Uuid> = (session.vault.outbox()?.into_iter())
        .map(|entry| entry.referral)
        .collect();
    let problems = problems.into_iter();
    let stray = problems.filter(|problem| !sent.contains(&problem.referral));
    let mut failures: Vec<Failure> = stray
        .filter_map(|problem| serde_json::from_str(&problem.problem).ok())
        .collect();
    failures.dedup();
    Ok(failures)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn referral_whose_row_is_damaged_is_not_taken_for_one_that_was_never_sent() {
        let referral = Uuid::from_u128(7);
        let row = |table, id: &str| DamagedRow {
            table,
            id: id.to_owned(),
        };
        let own = row(Table::Outbox, &referral.to_string());
        let another = row(Table::Outbox, &Uuid::from_u128(8).to_string());
        let elsewhere = row(Table::Screening, &referral.to_string());
        assert!(may_be_among(&[another.clone(), own], referral));
        assert!(!may_be_among(&[another, elsewhere], referral));
        // One that has lost its very number may be any.
        assert!(may_be_among(&[row(Table::Outbox, "?")], referral));
        assert!(!may_be_among(&[], referral));
    }
}
