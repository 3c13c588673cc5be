//! The hub's log: each receipt is looked for there, and what the log does not have any more is handed in again.
//!
//! A hub that was put back from a copy has forgotten what it signed for since. Its log shows that: it has fewer entries
//! than were seen, or others. What has a receipt and is not in the log waits again, with the same bytes and id, so that
//! the hub keeps one.

use crate::device::Device;
use crate::error::AppError;
use crate::outbox::deployment::Joined;
use crate::outbox::notices;
use crate::session::open::Open;
use repere_casebook::Receipted;
use repere_exchange::outbox::Due;
use repere_exchange::{Followed, LogNews};
use repere_referral::Receipt;
use std::sync::Arc;
use uuid::Uuid;

/// How many receipts are looked for at once.
const AT_ONCE: u32 = 50;

/// What the log is asked with.
struct Asking {
    joined: Joined,
    /// The checkpoint that was seen last.
    seen: Option<String>,
}

/// Asks how the log stands, at most once in [`crate::AppConfig::ask_register_every`] unless the worker asks, and
/// nothing while there is no receipt that a log would have; gives how many wait again. That nobody answers is no failure
/// of anything.
///
/// # Errors
/// `locked`, or that what came could not be kept.
pub(crate) async fn follow(device: &Arc<Device>, due: Due) -> Result<u32, AppError> {
    if !device.may_ask_log(matches!(due, Due::Everything)) {
        return Ok(0);
    }
    let asking = device.blocking(|device| device.in_open(asking)).await?;
    let Some(Asking { joined, seen }) = asking else {
        return Ok(0);
    };
    let client = joined.stranger()?;
    let Ok(Some(news)) = client.follow_log(seen.as_deref()).await else {
        return Ok(0);
    };
    let joined = Arc::new(joined);
    let (of, told) = (Arc::clone(&joined), news.clone());
    let is_same = device.blocking(move |device| device.in_open(|open| take(open, &of, &told)));
    if !is_same.await? {
        return Ok(0);
    }
    let (mut after, mut again) = (None, 0);
    loop {
        let of = Arc::clone(&joined);
        let next = device.blocking(move |device| device.in_open(|open| receipts(open, &of, after)));
        let Next { last, receipts } = next.await?;
        if last.is_none() {
            break;
        }
        after = last;
        let texts: Vec<Receipt> = receipts
            .iter()
            .map(|(_, receipt)| receipt.clone())
            .collect();
        // What is not known is looked for in the next round.
        let Ok(has) = client.log_has(&news.checkpoint, &texts).await else {
            break;
        };
        let of = Arc::clone(&joined);
        let noted = device.blocking(move |device| {
            device.in_open(|open| {
                let receipts = receipts.iter().map(|(receipted, _)| receipted);
                note(open, &of, receipts.zip(has))
            })
        });
        again += noted.await?;
    }
    if again > 0 {
        device
            .blocking(move |device| {
                device.in_open(|open| {
                    let notice = notices::of_log("log-again", Some(again), open.now)?;
                    Ok(open.session.vault.note_register(&notice)?)
                })
            })
            .await?;
    }
    Ok(again)
}

fn asking(open: &mut Open<'_>) -> Result<Option<Asking>, AppError> {
    let session = &mut *open.session;
    let seen = session.log_seen()?;
    if seen.is_none() && session.vault.not_in_log(None, 1)?.is_empty() {
        return Ok(None);
    }
    let joined = session.joined()?;
    Ok(joined.map(|joined| Asking { joined, seen }))
}

/// Keeps what was seen; where it does not continue what was seen before, everything is looked for again, and the worker
/// is told. False where the device has joined another deployment meanwhile.
fn take(open: &mut Open<'_>, joined: &Joined, news: &LogNews) -> Result<bool, AppError> {
    let session = &mut *open.session;
    if !is_still_of(session.joined()?, joined) {
        return Ok(false);
    }
    if !news.continues() {
        session.vault.look_in_log_again()?;
        let code = match news.followed {
            Some(Followed::WentBack { .. }) => "log-went-back",
            _ => "log-forked",
        };
        let notice = notices::of_log(code, None, open.now)?;
        session.vault.note_register(&notice)?;
    }
    session.set_log_seen(&news.checkpoint.to_text())?;
    Ok(true)
}

/// Receipts that are to be looked for.
struct Next {
    /// The last id that was read; none at the end.
    last: Option<Uuid>,
    /// Those of this deployment.
    receipts: Vec<(Receipted, Receipt)>,
}

/// The next receipts.
fn receipts(open: &mut Open<'_>, joined: &Joined, after: Option<Uuid>) -> Result<Next, AppError> {
    let list = open.session.vault.not_in_log(after, AT_ONCE)?;
    let last = list.last().map(|one| one.id);
    let ours = list.into_iter().filter(|one| {
        let sealed_for = one.sealed_for.as_ref();
        sealed_for.is_none_or(|sealed| joined.is(&sealed.deployment))
    });
    let read = ours.filter_map(|one| {
        let receipt = serde_json::from_str(&one.receipt).ok()?;
        Some((one, receipt))
    });
    let receipts = read.collect();
    Ok(Next { last, receipts })
}

/// Notes what the log has, and has the rest handed in again; gives how many.
fn note<'a>(
    open: &mut Open<'_>,
    joined: &Joined,
    receipts: impl Iterator<Item = (&'a Receipted, bool)>,
) -> Result<u32, AppError> {
    let session = &mut *open.session;
    if !is_still_of(session.joined()?, joined) {
        return Ok(0);
    }
    let mut again = 0;
    for (receipted, is_there) in receipts {
        let Receipted { id, kind, .. } = receipted;
        if is_there {
            session.vault.found_in_log(*kind, *id)?;
        } else if session.vault.hand_in_again(*kind, *id)? {
            again += 1;
        }
    }
    Ok(again)
}

fn is_still_of(now: Option<Joined>, joined: &Joined) -> bool {
    now.is_some_and(|now| now.id == joined.id && now.device_id == joined.device_id)
}
