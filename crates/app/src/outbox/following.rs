//! Following the register: asked of the hub in the courier's round, applied whole or not at all, and told.

use crate::device::Device;
use crate::error::AppError;
use crate::outbox::deployment::known_by;
use crate::outbox::notices;
use crate::outbox::register::{Seen, begin_again};
use crate::outbox::resealing;
use crate::session::open::Open;
use chrono::{DateTime, Utc};
use repere_casebook::StoredRegister;
use repere_exchange::{ExchangeError, HubClient, Known};
use repere_register::{Change, Deployment, Edition, Kept, Update};
use std::sync::Arc;

/// What is held when the hub is asked.
struct Held {
    /// The file that the device joined with.
    file: String,
    stored: StoredRegister,
    kept: Arc<Kept>,
    /// What was kept is damaged: `kept` is what the device joined with.
    again: bool,
}

/// Asks the hub for what is newer, at most once in [`crate::AppConfig::ask_register_every`]. That nobody
/// answers, or that the hub has no register, is no failure of anything.
///
/// # Errors
/// `locked`, or that what came could not be kept.
pub(crate) async fn follow(device: &Arc<Device>) -> Result<(), AppError> {
    match device.may_ask_register() {
        true => follow_now(device).await.map(|_| ()),
        false => Ok(()),
    }
}

/// As [`follow`], whenever it was asked last. True where what is newest was heard and is kept: nobody answered, or what
/// came was refused, where it is false.
///
/// # Errors
/// As of [`follow`].
pub(crate) async fn follow_now(device: &Arc<Device>) -> Result<bool, AppError> {
    let held = device.blocking(|device| device.in_open(held));
    let Some(held) = held.await? else {
        return Ok(true);
    };
    let client = HubClient::of(&asked_at(&held.kept)?)?;
    let answer = client.register(&Known::of(held.kept.register())).await;
    let hub_time = client.hub_time();
    device
        .blocking(move |device| {
            if let Some(hub_time) = hub_time {
                note_clock(device, hub_time)?;
            }
            match answer {
                Ok(update) => take(device, &held, &update.unwrap_or_default()),
                Err(ExchangeError::RegisterRefused { reason }) => {
                    refuse(device, reason).map(|()| false)
                }
                Err(_) => Ok(false),
            }
        })
        .await
}

/// Remembers by how many whole days the device's clock is ahead of the hub's: a register looks old by it, and the
/// worker is told why. Nothing else comes of it.
fn note_clock(device: &Device, hub_time: DateTime<Utc>) -> Result<(), AppError> {
    let ahead = (device.now() - hub_time).num_days();
    let days = u32::try_from(ahead.max(0)).unwrap_or(u32::MAX);
    device.in_open(|open| open.session.set_clock_ahead_days(days))
}

fn held(open: &mut Open<'_>) -> Result<Option<Held>, AppError> {
    let session = &*open.session;
    let Some(mut enrolled) = session.vault.device()? else {
        return Ok(None);
    };
    let Some(stored) = enrolled.register.take() else {
        return Ok(None);
    };
    let seen = Seen::parse(&stored.seen);
    let kept = session.registers.read(&stored.kept).and_then(|kept| {
        match Seen::of(kept.register()).is_older_than(&seen?, kept.register()) {
            true => Err(AppError::RegisterDamaged),
            false => Ok(kept),
        }
    });
    let again = kept.is_err();
    let kept = match kept {
        Ok(kept) => kept,
        Err(_) => Arc::new(begin_again(&enrolled.deployment, &stored)?),
    };
    Ok(Some(Held {
        file: enrolled.deployment,
        stored,
        kept,
        again,
    }))
}

/// Where the hub is. While a root has voided the deployment, the last one says where to ask for another: what
/// comes from there is believed by its signatures alone.
pub(crate) fn asked_at(kept: &Kept) -> Result<Deployment, AppError> {
    if let Some(held) = kept.register().deployment() {
        return Ok(held.edition.content.clone());
    }
    let last = kept.last_deployment().ok_or(AppError::RegisterDamaged)?;
    let edition = Edition::<Deployment>::read(last.payload());
    Ok(edition.map_err(|_| AppError::RegisterDamaged)?.content)
}

/// Applies an update and keeps what it leaves, with what there is to tell of it; false where it was refused.
fn take(device: &Arc<Device>, held: &Held, update: &Update) -> Result<bool, AppError> {
    // Outside the session: signatures take a moment.
    let (kept, changes) = match held.kept.apply(update) {
        Ok(taken) => taken,
        Err(refused) => return refuse(device, refused.code()).map(|()| false),
    };
    let register = kept.register();
    let newest = Seen::of(register);
    // What cannot be read has nothing to hold the register to.
    let seen = Seen::parse(&held.stored.seen).unwrap_or_else(|_| newest.clone());
    if newest.is_older_than(&seen, register) {
        return refuse(device, "rollback").map(|()| false);
    }
    let next = StoredRegister {
        kept: kept.to_text(),
        vouched: held.stored.vouched.clone(),
        seen: newest.or_newer(&seen).to_text()?,
    };
    device.in_open(|open| keep(open, held, &next, &kept, &changes))?;
    Ok(true)
}

fn keep(
    open: &mut Open<'_>,
    held: &Held,
    next: &StoredRegister,
    kept: &Kept,
    changes: &[Change],
) -> Result<(), AppError> {
    let session = &mut *open.session;
    let enrolled = session.vault.device()?;
    let same = enrolled.is_some_and(|device| {
        device.deployment == held.file && device.register.as_ref() == Some(&held.stored)
    });
    // The device joined again meanwhile: what came is about what it no longer holds.
    if !same {
        return Ok(());
    }
    let known = known_by(Some(kept), open.now);
    session.set_register_refused("")?;
    if *next == held.stored {
        let news = known.difference(&session.vault.known_agencies()?).count();
        return match news {
            0 => Ok(()),
            _ => Ok(session.vault.know_agencies(&known)?),
        };
    }
    // What is begun again has been told before.
    let told = match held.again {
        true => Vec::new(),
        false => notices::of(changes, open.now)?,
    };
    session.vault.follow_register(next, &known, &told)?;
    // Other publishers may be believed from now on.
    session.check_installed_anew();
    resealing::settle(session)
}

/// Notes why what came was not believed, once, until something is believed again. Nothing changes.
fn refuse(device: &Arc<Device>, reason: &'static str) -> Result<(), AppError> {
    device.in_open(|open| {
        if open.session.register_refused()? == reason {
            return Ok(());
        }
        let notice = notices::refused(reason, open.now)?;
        open.session.vault.note_register(&notice)?;
        open.session.set_register_refused(reason)
    })
}
