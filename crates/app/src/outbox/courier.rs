//! Sends what waits and fetches what came back. While the vault is open it runs by itself: after
//! something was queued, when a pause after a failure is over, and when the worker asks.

use crate::ask::{Ask, WithHub};
use crate::device::Device;
use crate::error::AppError;
use crate::outbox::deployment::Joined;
use crate::outbox::entries;
use crate::outbox::following;
use crate::outbox::pace::{Due, REST, STOPPED};
use crate::outbox::replies;
use crate::outbox::resealing;
use crate::outbox::sealed_item::{self, Item, Said};
use crate::session::open::Session;
use crate::view::Failure;
use crate::view::OutboxItem;
use chrono::{DateTime, Utc};
use repere_exchange::ExchangeError;
use repere_exchange::outbox::{Next, after, decide};
use repere_referral::wire::MailboxKind;
use serde::Deserialize;
use std::sync::Arc;
use std::time::Duration;
use ts_rs::TS;
use uuid::Uuid;

/// Tries to send what waits, now, and fetches what came back.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SendOutbox {}

impl Ask for SendOutbox {
    type Reply = Vec<OutboxItem>;
}

impl WithHub for SendOutbox {
    async fn answer(self, device: &Arc<Device>) -> Result<Vec<OutboxItem>, AppError> {
        round(device, Due::Everything).await?;
        device
            .blocking(|device| device.in_open_when(Self::WHEN, entries::items))
            .await
    }
}

/// Runs beside the open session, and ends with it.
pub(crate) fn start(device: &Arc<Device>) {
    let session = device.session_number();
    let device = Arc::downgrade(device);
    tokio::spawn(async move {
        while let Some(device) = device.upgrade() {
            if device.session_number() != session {
                return;
            }
            let woken = Arc::clone(&device.wake);
            let woken = woken.notified();
            tokio::pin!(woken);
            // From here on a request to wake counts, also one that comes while sending.
            woken.as_mut().enable();
            if let Err(error) = round(&device, Due::ByNow).await {
                if error.is_locked() {
                    return;
                }
                device.note_if_unexpected(&error);
            }
            let rest = rest(&device).await;
            drop(device);
            let _ = tokio::time::timeout(rest, woken).await;
        }
    });
}

/// How long until something is due again.
async fn rest(device: &Arc<Device>) -> Duration {
    let next = device.blocking(|device| {
        device.in_open(|open| {
            let session = &mut *open.session;
            let referrals = sealed_item::waiting(session, MailboxKind::Referral)?.into_iter();
            let requests = sealed_item::waiting(session, MailboxKind::Erasure)?;
            let waiting = referrals.chain(requests);
            Ok(waiting.filter_map(|one| one.next_attempt_at).min())
        })
    });
    let next = next
        .await
        .inspect_err(|error| device.note_if_unexpected(error));
    let next = next.ok().flatten();
    let now = Utc::now();
    let until = next.max(device.paused_until(now)).map(|next| next - now);
    until
        .and_then(|until| until.to_std().ok())
        .map_or(REST, |until| until.clamp(Duration::from_secs(1), REST))
}

/// One round: asks what the register says now, sends what is due, asks what is to be erased, fetches what came back. One after the
/// other, and what one of them could not do never keeps the next from its own.
///
/// # Errors
/// `locked`, or the first thing that made one of them impossible.
pub(crate) async fn round(device: &Arc<Device>, due: Due) -> Result<(), AppError> {
    let _only_one = device.round.lock().await;
    match due {
        Due::Everything => device.set_pause(None),
        Due::ByNow if device.paused_until(Utc::now()).is_some() => return Ok(()),
        Due::ByNow => {}
    }
    // First, so that nothing leaves for a key that an agency no longer has.
    let mut done = following::follow(device).await;
    done = done.and(send(device, due, MailboxKind::Referral).await);
    // A hub that did not answer the referrals is not tried with the rest in the same round.
    if device.paused_until(Utc::now()).is_none() {
        done = done.and(send(device, due, MailboxKind::Erasure).await);
    }
    if device.paused_until(Utc::now()).is_none() {
        done = done.and(replies::receive(device, due).await);
    }
    done
}

/// Tries what is due of a kind, one after the other; one that fails never stops the others, unless
/// the hub no longer accepts the device. What became of each stands in the vault.
///
/// # Errors
/// `locked`, or what made the whole attempt impossible.
async fn send(device: &Arc<Device>, due: Due, kind: MailboxKind) -> Result<(), AppError> {
    let listed = device
        .blocking(move |device| list(device, due, kind))
        .await?;
    let Some((joined, ids)) = listed else {
        return Ok(());
    };
    if ids.is_empty() {
        return Ok(());
    }
    let client = joined.client()?;
    let mut failed = Ok(());
    for id in ids {
        // Held for one item, not for the round: whoever takes another one back need not wait for
        // a slow network.
        let _on_its_way = device.sending.lock().await;
        let read = device.blocking(move |device| read(device, kind, id)).await;
        let mut item = match read {
            Ok(item) => item,
            Err(error) if error.is_locked() => return Err(error),
            // An item that was withdrawn meanwhile, or is damaged, is passed over; the others go on.
            Err(error) => {
                if !error.is_gone() {
                    device.note_if_unexpected(&error);
                    failed = failed.and(Err(error));
                }
                continue;
            }
        };
        let sent = item.send(&client, &joined).await;
        match device
            .blocking(move |device| note(device, &item, sent))
            .await
        {
            Ok(Noted::Stop) => break,
            Ok(Noted::GoOn) => {}
            Err(error) if error.is_locked() => return Err(error),
            // The other items are sent all the same; the first error of noting is returned.
            Err(error) => failed = failed.and(Err(error)),
        }
    }
    failed
}

fn list(
    device: &Device,
    due: Due,
    kind: MailboxKind,
) -> Result<Option<(Joined, Vec<Uuid>)>, AppError> {
    device.in_open(|open| {
        let session = &mut *open.session;
        let Some(joined) = session.joined()? else {
            return Ok(None);
        };
        resealing::settle(session)?;
        let mut waiting = sealed_item::waiting(session, kind)?;
        if due == Due::Everything {
            waiting
                .iter_mut()
                .for_each(|one| one.next_attempt_at = None);
        }
        Ok(Some((joined, decide(&waiting, Utc::now()))))
    })
}

/// Reads what is sent next, and notes durably that its upload begins.
fn read(device: &Device, kind: MailboxKind, id: Uuid) -> Result<Item, AppError> {
    device.in_open(|open| {
        let session = &mut *open.session;
        let item = Item::read(session, kind, id)?;
        if !item.doubtful {
            item.set_may_have_arrived(session, true)?;
        }
        Ok(item)
    })
}

/// What follows for the others from what became of one.
enum Noted {
    /// They are tried now.
    GoOn,
    /// They can be spared the attempt.
    Stop,
}

/// Until when nothing is tried by itself after this.
fn pause_of(next: Next, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    match next {
        Next::PauseUntil(at) => Some(at),
        Next::StopAll => Some(now + STOPPED),
        _ => None,
    }
}

/// Records what became of one.
fn note(
    device: &Device,
    item: &Item,
    sent: Result<Said, ExchangeError>,
) -> Result<Noted, AppError> {
    let now = Utc::now();
    device.note_withdrawn(sent.as_ref().err())?;
    let (noted, pause) = match sent {
        Ok(said) => {
            let noted = device.in_open(|open| item.said(open.session, &said));
            (noted, None)
        }
        Err(error) => {
            let next = after(&error, item.attempts + 1, rand::random(), now);
            let pause = pause_of(next, now);
            // Before anything is stored: it is true of the hub even if the item is no longer there.
            if pause.is_some() {
                device.set_pause(pause);
            }
            let noted = device.in_open(|open| failed(open.session, item, error, next, pause));
            (noted, pause)
        }
    };
    match noted {
        // The item is no longer in the outbox; the others are not concerned.
        Err(error) if error.is_gone() => {}
        noted => noted?,
    }
    Ok(match pause {
        Some(_) => Noted::Stop,
        None => Noted::GoOn,
    })
}

fn failed(
    session: &Session,
    item: &Item,
    error: ExchangeError,
    next: Next,
    pause: Option<DateTime<Utc>>,
) -> Result<(), AppError> {
    if error.never_left() && !item.doubtful {
        item.set_may_have_arrived(session, false)?;
    }
    let problem = Failure::from(AppError::from(error));
    let problem = serde_json::to_string(&problem).map_err(|error| AppError::unexpected(error))?;
    match next {
        Next::Refuse => item.refused(session, &problem),
        Next::RetryAt(at) => item.tried(session, &problem, Some(at)),
        Next::PauseUntil(_) | Next::StopAll => item.tried(session, &problem, pause),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::{LOCK_WITHOUT_COMMANDS, tests};

    #[tokio::test]
    async fn outbox_is_not_shown_to_the_person_who_took_the_device_meanwhile() {
        let (device, _folder) = tests::opened(LOCK_WITHOUT_COMMANDS);
        tests::take_over(&device);
        let shown = SendOutbox {}.answer(&device).await.map(|_| ());
        assert_eq!(shown.expect_err("the person's").code(), "handed-over");
    }
}
