//! Sends what waits and fetches what came back. While the vault is open it runs by itself: when it was opened, after
//! something was queued, when a pause after a failure is over, when the network may be there again, and when the
//! worker asks.
//!
//! What to begin, and what follows from an answer, is said by [`Sender`](repere_exchange::outbox::Sender); here it is
//! done, several at once, each with the session's lock only for its own row.

use crate::ask::{Ask, WithHub};
use crate::device::Device;
use crate::error::AppError;
use crate::outbox::carrying;
use crate::outbox::deployment::Joined;
use crate::outbox::entries;
use crate::outbox::following;
use crate::outbox::logged;
use crate::outbox::network::Seen;
use crate::outbox::pace::{LOOK, REST};
use crate::outbox::replies;
use crate::outbox::resealing;
use crate::outbox::sealed_item::{self, Item, Said};
use crate::session::open::Session;
use crate::view::Failure;
use crate::view::{OutboxItem, SendingView};
use chrono::{DateTime, Utc};
use repere_casebook::StoreError;
use repere_exchange::outbox::{Due, Next, Waiting};
use repere_exchange::{ExchangeError, HubClient};
use serde::Deserialize;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::task::JoinSet;
use ts_rs::TS;

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
    // Whoever opens the vault is a sign that something may have changed.
    device.sender().wake(Utc::now(), Instant::now());
    let weak = Arc::downgrade(device);
    tokio::spawn(async move {
        let mut seen = Seen::now();
        while let Some(device) = weak.upgrade() {
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
            let (rest, look) = rest(&device).await;
            let until = Instant::now() + rest;
            drop(device);
            // The device may go away meanwhile: nothing of it is held.
            loop {
                let left = until.saturating_duration_since(Instant::now());
                if left.is_zero() {
                    break;
                }
                let woken = tokio::time::timeout(left.min(look), woken.as_mut()).await;
                let now = tokio::task::spawn_blocking(Seen::now).await;
                let before = now.map(|now| std::mem::replace(&mut seen, now));
                let more = before.is_ok_and(|before| seen.may_reach_more_than(&before));
                if more && let Some(device) = weak.upgrade() {
                    device.network_is_back();
                }
                if more || woken.is_ok() {
                    break;
                }
            }
        }
    });
}

/// The page has noticed that the network is there again, or that the device has slept: what could not be reached is
/// tried again, within measure.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NetworkIsBack {}

impl Ask for NetworkIsBack {
    type Reply = ();
    const WAKES: bool = true;
}

impl WithHub for NetworkIsBack {
    async fn answer(self, device: &Arc<Device>) -> Result<(), AppError> {
        device.network_is_back();
        Ok(())
    }
}

/// Shows how sending goes: how much of how much is sent, and until when nothing is tried.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShowSending {}

impl Ask for ShowSending {
    type Reply = SendingView;
}

impl WithHub for ShowSending {
    async fn answer(self, device: &Arc<Device>) -> Result<SendingView, AppError> {
        let waiting = device.blocking(|device| {
            device.in_open_when(Self::WHEN, |open| sealed_item::waiting(open.session))
        });
        Ok(sending(device, &waiting.await?))
    }
}

fn sending(device: &Device, waiting: &[Waiting]) -> SendingView {
    let (now, at) = (Utc::now(), Instant::now());
    let sender = device.sender();
    let progress = sender.progress(at);
    let bytes: u64 = waiting.iter().map(|one| one.bytes).sum();
    let narrow = |number: u64| u32::try_from(number).unwrap_or(u32::MAX);
    let rate = progress.bytes_per_second.filter(|rate| *rate > 0);
    let paused_until = sender.paused_until(now, at);
    SendingView {
        waiting: narrow(waiting.len() as u64),
        sent: progress.sent,
        is_sending: progress.on_their_way > 0,
        kilobytes: narrow(bytes.div_ceil(1000)),
        minutes_left: rate
            .filter(|_| paused_until.is_none() && !waiting.is_empty())
            .map(|rate| narrow(bytes.div_ceil(rate).div_ceil(60))),
        paused_until,
        waits_for_network: sender.is_unreached(now, at),
    }
}

/// How long until something is due again, and how often the network is looked at meanwhile.
async fn rest(device: &Arc<Device>) -> (Duration, Duration) {
    let waiting =
        device.blocking(|device| device.in_open(|open| Ok(open.session.vault.next_due()?)));
    let waiting = waiting
        .await
        .inspect_err(|error| device.note_if_unexpected(error));
    let (waits, next) = waiting.unwrap_or_default();
    let now = Utc::now();
    let until = next.max(device.paused_until()).map(|next| next - now);
    // What came due meanwhile is due at once.
    let until = until.map(|until| until.to_std().unwrap_or_default());
    let rest = until.map_or(REST, |until| until.clamp(Duration::from_secs(1), REST));
    (rest, if waits { LOOK } else { REST })
}

/// One round: asks what the register says now, also during a pause, sends what is due, asks what is to be erased, fetches
/// what came back, looks whether the hub's log still has what it confirmed, brings what was taken along for colleagues.
/// What one of them could not do never keeps the next from its own.
///
/// # Errors
/// `locked`, or the first thing that made one of them impossible.
pub(crate) async fn round(device: &Arc<Device>, due: Due) -> Result<(), AppError> {
    let _only_one = device.round.lock().await;
    // First, so that nothing leaves for a key that an agency no longer has. A pause is about what is sent: that a
    // device or an agency was withdrawn is heard within a minute of being online all the same.
    let mut done = following::follow(device).await;
    match due {
        Due::Everything => device.sender().end_pause(),
        Due::ByNow if device.paused_until().is_some() => return done,
        Due::ByNow => {}
    }
    done = done.and(send(device, due).await);
    // A hub that did not answer is not tried with the rest in the same round.
    if device.paused_until().is_none() {
        done = done.and(replies::receive(device, due).await);
    }
    // What the hub has lost goes at once.
    if device.paused_until().is_none() {
        match logged::follow(device, due).await {
            Ok(0) => {}
            Ok(_) => done = done.and(send(device, due).await),
            Err(error) => done = done.and(Err(error)),
        }
    }
    // Last, and a part at a time: what is carried for others keeps nothing of this device's own waiting.
    if device.paused_until().is_none() {
        done = done.and(carrying::bring(device).await);
    }
    done
}

/// Sends what is due, several at once; one that fails never stops the others, unless the hub cannot be reached or
/// no longer accepts the device. What is queued meanwhile goes with it. What became of each stands in the vault.
///
/// # Errors
/// `locked`, or the first thing that made sending one of them impossible.
async fn send(device: &Arc<Device>, due: Due) -> Result<(), AppError> {
    device.sender().begin_round();
    let Some(joined) = offer(device, due).await? else {
        return Ok(());
    };
    let client = joined.client()?;
    let joined = Arc::new(joined);
    let mut on_their_way = JoinSet::new();
    let mut failed = Ok(());
    let wake = Arc::clone(&device.wake);
    let woken = wake.notified();
    tokio::pin!(woken);
    // From here on a request to wake counts.
    woken.as_mut().enable();
    loop {
        while let Some(next) = begin(device, &client) {
            let (device, client) = (Arc::clone(device), client.clone());
            on_their_way.spawn(bring(device, client, Arc::clone(&joined), next));
        }
        tokio::select! {
            ended = on_their_way.join_next() => match ended {
                None => return failed,
                Some(Ok(Ok(()))) => {}
                // What is on its way is let go: it is written down that it may have arrived.
                Some(Ok(Err(error))) if error.is_locked() => return Err(error),
                Some(Ok(Err(error))) => failed = failed.and(Err(error)),
                Some(Err(error)) => failed = failed.and(Err(AppError::unexpected(error))),
            },
            () = woken.as_mut() => {
                woken.set(wake.notified());
                woken.as_mut().enable();
                offer(device, Due::ByNow).await?;
            }
        }
    }
}

fn begin(device: &Device, client: &HubClient) -> Option<Waiting> {
    let mut sender = device.sender();
    sender.begin(client.lanes(), Utc::now(), Instant::now())
}

/// Has the sender know what waits; gives the deployment that it is sent to, if the device has joined one and
/// anything waits. Under the session's lock, as what becomes of an item is noted: what is read here is so.
async fn offer(device: &Arc<Device>, due: Due) -> Result<Option<Joined>, AppError> {
    let offered = device.blocking(move |device| {
        device.in_open(|open| {
            let session = &mut *open.session;
            let Some(joined) = session.joined()? else {
                return Ok(None);
            };
            resealing::settle(session)?;
            let waiting = sealed_item::waiting(session)?;
            device.sender().offer(&waiting, due, Utc::now());
            Ok((!waiting.is_empty()).then_some(joined))
        })
    });
    offered.await
}

/// Whether the device is still of the deployment that a round sends to, under the same keys.
fn is_still_of(session: &Session, joined: &Joined) -> Result<bool, AppError> {
    let now = session.joined()?;
    Ok(now.is_some_and(|now| now.id == joined.id && now.device_id == joined.device_id))
}

/// Brings one to the hub and notes what became of it.
///
/// # Errors
/// `locked`, or that it could not be read or what became of it not be noted. The other items go on.
async fn bring(
    device: Arc<Device>,
    client: HubClient,
    joined: Arc<Joined>,
    next: Waiting,
) -> Result<(), AppError> {
    // Held for one referral, not for the round: whoever takes another one back need not wait for a slow network.
    let _with_it_alone = device.on_their_way.enter(next.referral).await;
    let (id, kind) = (next.id, next.kind);
    let of = Arc::clone(&joined);
    let read = device.blocking(move |device| {
        device.in_open(|open| {
            let session = &mut *open.session;
            // The device has joined anew since the round began: what waits now goes with the next one.
            if !is_still_of(session, &of)? {
                return Err(StoreError::WrongState.into());
            }
            let mut item = Item::read(session, kind, id)?;
            item.packings = device.packings();
            // Durably, before the first byte leaves.
            if !item.doubtful {
                item.set_may_have_arrived(session, true)?;
            }
            Ok(item)
        })
    });
    let mut item = match read.await {
        Ok(item) => item,
        Err(error) => {
            device.sender().pass_over(id);
            // An item that was withdrawn meanwhile, or is damaged, is passed over.
            if error.is_gone() {
                return Ok(());
            }
            device.note_if_unexpected(&error);
            return Err(error);
        }
    };
    let heard = device.withdrawals_heard();
    let sent = item.send(&client, &joined).await;
    let noted = device
        .blocking(move |device| note(device, &item, sent, &joined, heard))
        .await;
    // Where nothing could be noted, the sender has not heard of it either.
    device.sender().pass_over(id);
    noted
}

/// Records what became of one. `heard`: how often the hub had said that the device is withdrawn when it left.
fn note(
    device: &Device,
    item: &Item,
    sent: Result<Said, ExchangeError>,
    joined: &Joined,
    heard: u64,
) -> Result<(), AppError> {
    if device.in_open(|open| is_still_of(open.session, joined))? {
        device.note_withdrawn(sent.as_ref().err(), heard)?;
    }
    let noted = device.in_open(|open| match sent {
        Ok(said) => {
            item.said(open.session, &said)?;
            device.sender().held(item.id, Instant::now());
            device.arrived.notify_waiters();
            Ok(())
        }
        Err(error) => {
            let (now, at) = (Utc::now(), Instant::now());
            // Before anything is stored: it is true of the hub even if the item is no longer there.
            let next = (device.sender()).failed(item.id, &error, rand::random(), now, at);
            failed(open.session, item, error, next, now, device.packings())
        }
    });
    match noted {
        // The item is no longer in the outbox.
        Err(error) if error.is_gone() => Ok(()),
        noted => noted,
    }
}

fn failed(
    session: &Session,
    item: &Item,
    error: ExchangeError,
    next: Next,
    now: DateTime<Utc>,
    packings: u64,
) -> Result<(), AppError> {
    // What was packed meanwhile may arrive by other hands.
    if error.never_left() && !item.doubtful && packings == item.packings {
        item.set_may_have_arrived(session, false)?;
    }
    let problem = Failure::from(AppError::from(error));
    let problem = serde_json::to_string(&problem).map_err(|error| AppError::unexpected(error))?;
    match next {
        Next::Refuse => item.refused(session, &problem),
        Next::RetryAt(at) => item.tried(session, &problem, now, Some(at)),
        // It waits for the hub and not for a time of its own.
        Next::PauseUntil(_) | Next::StopAll => item.tried(session, &problem, now, None),
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
