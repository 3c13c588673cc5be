//! Sends the attachments of referrals that have arrived: one after the other, the small ones first, each part once it
//! is durable at the hub, beside the round that sends referrals.

use crate::device::Device;
use crate::error::AppError;
use crate::outbox::deployment::Joined;
use crate::outbox::pace::REST;
use crate::session::open::Session;
use crate::view::{Failure, SentAttachment, SentAttachmentState};
use chrono::{DateTime, TimeDelta, Utc};
use repere_casebook::{OutboxEntry, OutgoingAttachment, SealedAttachment, SendState, StoreError};
use repere_exchange::outbox::{Next, after, wait};
use repere_exchange::{ExchangeError, Far};
use repere_referral::attachment::Sealing;
use repere_referral::{AgencyRecipient, Receipt, sha256_hex};
use secrecy::ExposeSecret;
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Instant;
use uuid::Uuid;

/// How often a hub may take a part without getting further, before it is left alone for a while.
const MOST_WITHOUT_PROGRESS: u32 = 3;

/// How long a hub is left alone that does not take attachments: it is of before, or was put back from a copy.
const NOT_TAKEN: TimeDelta = TimeDelta::hours(1);

/// The attachments that go with referrals, or with `only` one, each with its referral, as the page shows them.
pub(crate) fn views(
    session: &Session,
    only: Option<Uuid>,
) -> Result<Vec<(Uuid, SentAttachment)>, AppError> {
    let waits = session.attachments_wait()?;
    let found = match only {
        Some(referral) => session.vault.outgoing_of(referral)?,
        None => session.vault.outgoing_attachments()?,
    };
    Ok(found
        .into_iter()
        .map(|one| (one.referral, view(&one, waits)))
        .collect())
}

fn view(one: &OutgoingAttachment, waits_for_network: bool) -> SentAttachment {
    let size = one.sealed.as_ref().map_or(0, |sealed| sealed.size);
    let percent = u64::from(one.durable) * 100 / u64::from(size.max(1));
    let state = match one.state {
        SendState::Received => SentAttachmentState::Received,
        SendState::Refused => SentAttachmentState::Refused,
        SendState::Withdrawn => SentAttachmentState::Withdrawn,
        SendState::SealAgain => SentAttachmentState::SealAgain,
        SendState::Waiting if waits_for_network => SentAttachmentState::WaitsForNetwork,
        SendState::Waiting if one.durable > 0 => SentAttachmentState::OnItsWay,
        SendState::Waiting => SentAttachmentState::Waiting,
    };
    SentAttachment {
        kind: one.kind.into(),
        bytes: one.size,
        state,
        percent: u8::try_from(percent.min(100)).unwrap_or(100),
        problem: (one.problem.as_deref()).and_then(|stored| serde_json::from_str(stored).ok()),
    }
}

/// Runs beside the open session, and ends with it.
pub(crate) fn start(device: &Arc<Device>) {
    let session = device.session_number();
    let weak = Arc::downgrade(device);
    tokio::spawn(async move {
        while let Some(device) = weak.upgrade() {
            if device.session_number() != session {
                return;
            }
            let (wake, arrived) = (Arc::clone(&device.wake), Arc::clone(&device.arrived));
            let (woken, arrived) = (wake.notified(), arrived.notified());
            tokio::pin!(woken, arrived);
            // From here on a request to wake counts, also one that comes while sending.
            woken.as_mut().enable();
            arrived.as_mut().enable();
            match send(&device).await {
                Err(error) if error.is_locked() => return,
                Err(error) => device.note_if_unexpected(&error),
                Ok(()) => {}
            }
            drop(device);
            tokio::select! {
                () = woken => {}
                () = arrived => {}
                () = tokio::time::sleep(REST) => {}
            }
        }
    });
}

/// Sends what is due, one after the other; one that fails never stops the others, unless the hub cannot be reached.
///
/// # Errors
/// `locked`, or the first thing that made sending one of them impossible.
async fn send(device: &Arc<Device>) -> Result<(), AppError> {
    let mut tried = BTreeSet::new();
    let mut failed = Ok(());
    while device.paused_until().is_none() {
        let seen = tried.clone();
        let next = device
            .blocking(move |device| device.in_open(|open| next(open.session, &seen)))
            .await?;
        let Some((joined, one)) = next else { break };
        tried.insert(one.id);
        match bring(device, &Arc::new(joined), &one).await {
            Err(error) if error.is_locked() => return Err(error),
            // It was taken back, or removed, meanwhile.
            Err(error) if error.is_gone() => {}
            brought => failed = failed.and(brought),
        }
    }
    failed
}

/// What is sent next, and to which deployment.
fn next(
    session: &mut Session,
    tried: &BTreeSet<Uuid>,
) -> Result<Option<(Joined, OutgoingAttachment)>, AppError> {
    if session.attachments_wait()? {
        return Ok(None);
    }
    let waiting = session.vault.waiting_attachments()?;
    let now = Utc::now();
    // A time further ahead than any that is given was given by a clock that was wrong.
    let is_due = |at: DateTime<Utc>| at <= now || at > now + NOT_TAKEN;
    let mut due = waiting.into_iter();
    let due = due.find(|one| !tried.contains(&one.id) && one.next_attempt_at.is_none_or(is_due));
    let joined = session.joined()?;
    Ok(joined.zip(due))
}

/// Sees to it that none waits that may not be sent any more.
///
/// # Errors
/// What the vault says.
pub(crate) fn settle(session: &Session, joined: &Joined) -> Result<(), AppError> {
    for one in session.vault.waiting_attachments()? {
        let Some(entry) = session.vault.referral(one.referral)? else {
            continue;
        };
        if let Err(error) = key(joined, &entry) {
            stop(session, one.id, error)?;
        }
    }
    Ok(())
}

/// The key that what goes with a referral is sealed to: that of the referral itself, while it is received and the
/// agency takes referrals.
///
/// # Errors
/// `sealed-for-other-deployment`, `agency-unknown`, `agency-closed-because`, `attachment-to-other-key`.
fn key<'a>(joined: &'a Joined, entry: &OutboxEntry) -> Result<&'a AgencyRecipient, AppError> {
    let sealed = entry.sealed_for.as_ref();
    if sealed.is_some_and(|sealed| !joined.is(&sealed.deployment)) {
        return Err(AppError::SealedForOtherDeployment);
    }
    joined.agency(&entry.agency)?;
    let key = sealed.and_then(|sealed| joined.still_key(&entry.agency, sealed).ok());
    key.ok_or(AppError::AttachmentToOtherKey)
}

/// A part that is to be sent.
struct Part {
    recipient: String,
    sha256: String,
    size: u32,
    agency: String,
    offset: u32,
    bytes: Vec<u8>,
    sealed_at: DateTime<Utc>,
}

/// Brings one, part by part.
async fn bring(
    device: &Arc<Device>,
    joined: &Arc<Joined>,
    one: &OutgoingAttachment,
) -> Result<(), AppError> {
    let client = joined.client()?;
    let (id, referral) = (one.id, one.referral);
    let mut without_progress = 0;
    loop {
        // Held for one part: whoever takes the referral back need not wait for a slow network.
        let with_it_alone = device.on_their_way.enter(referral).await;
        let settings = Arc::clone(joined);
        let read = move |device: &Device| {
            device.in_open(|open| match open.session.attachments_wait()? {
                true => Ok(Step::Nothing),
                false => read(open.session, &settings, id),
            })
        };
        let part = match device.blocking(move |device| read(device)).await? {
            Step::Send(part) => part,
            Step::Seal(key) => {
                drop(with_it_alone);
                device
                    .blocking(move |device| seal(device, id, &key))
                    .await?;
                continue;
            }
            Step::Nothing => return Ok(()),
        };
        let outgoing = repere_exchange::OutgoingAttachment {
            id: &id,
            referral: &referral,
            agency: &part.agency,
            recipient: &part.recipient,
            device: &joined.device_id,
            sha256: &part.sha256,
            size: part.size.into(),
        };
        let bearer = joined.bearer.expose_secret();
        let heard = device.withdrawals_heard();
        let sent = client.put_attachment_part(bearer, &outgoing, part.offset.into(), &part.bytes);
        let far = match sent.await {
            Ok(Far::Durable(durable)) if durable <= part.offset.into() => {
                without_progress += 1;
                match without_progress < MOST_WITHOUT_PROGRESS {
                    true => Ok(Far::Durable(durable)),
                    false => Err(ExchangeError::NotAHub),
                }
            }
            far => far,
        };
        let (attempts, sealed_at) = (one.attempts, part.sealed_at);
        let begun = Begun {
            id,
            attempts,
            sealed_at,
            joined: Arc::clone(joined),
            heard,
        };
        let done = move |device: &Device| note(device, &begun, far);
        if device.blocking(move |device| done(device)).await? {
            return Ok(());
        }
        drop(with_it_alone);
    }
}

/// What is to be done next with one.
enum Step {
    /// This part is sent.
    Send(Part),
    /// It is sealed first, to this key: it has not been, or not to the key of its referral.
    Seal(AgencyRecipient),
    /// It may not be sent, or not now; where it never may, that is written down.
    Nothing,
}

/// What is to be done next with one.
fn read(session: &Session, joined: &Joined, id: Uuid) -> Result<Step, AppError> {
    let vault = &session.vault;
    let gone = || AppError::from(StoreError::WrongState);
    if !is_still_of(session, joined)? {
        return Err(gone());
    }
    let one = vault.waiting_attachment(id)?.ok_or_else(gone)?;
    let entry = vault.referral(one.referral)?.ok_or_else(gone)?;
    let key = match key(joined, &entry) {
        Ok(key) => key,
        Err(error) => return stop(session, id, error).map(|()| Step::Nothing),
    };
    let recipient = key.id();
    let Some(sealed) = one.sealed.filter(|sealed| sealed.recipient == recipient) else {
        return Ok(Step::Seal(key.clone()));
    };
    Ok(Step::Send(Part {
        bytes: vault.sealed_attachment_part(id, one.durable)?,
        recipient: sealed.recipient,
        sha256: sealed.sha256,
        size: sealed.size,
        agency: entry.agency,
        offset: one.durable,
        sealed_at: entry.sealed_at,
    }))
}

/// Seals one to a key and keeps that, with the session's lock for each part alone: a large one takes seconds.
fn seal(device: &Device, id: Uuid, key: &AgencyRecipient) -> Result<(), AppError> {
    let gone = || AppError::from(StoreError::WrongState);
    let found = device.in_open(|open| {
        let vault = &open.session.vault;
        let one = vault.waiting_attachment(id)?.ok_or_else(gone)?;
        let attachment = vault.attachment(one.attachment)?;
        if attachment.is_none() {
            stop(open.session, id, AppError::AttachmentUnknown)?;
        }
        attachment.ok_or_else(gone)
    })?;
    let mut sealing = Sealing::begin(found.size as usize, key)?;
    for number in 0..found.parts() {
        let part = device.in_open(|open| {
            let part = open.session.vault.attachment_part(found.id, number)?;
            Ok(zeroize::Zeroizing::new(part))
        })?;
        sealing.part(&part)?;
    }
    let bytes = sealing.end()?;
    let sealed = SealedAttachment {
        recipient: key.id(),
        sha256: sha256_hex(&bytes),
        size: u32::try_from(bytes.len()).map_err(|error| AppError::unexpected(error))?,
    };
    // Where it was taken back meanwhile, nothing is kept; where somebody else sealed it meanwhile, that may be on its way
    // already, and the hub takes no other bytes.
    device.in_open(|open| {
        let vault = &open.session.vault;
        let one = vault.waiting_attachment(id)?.ok_or_else(gone)?;
        let is_sealed = (one.sealed).is_some_and(|before| before.recipient == sealed.recipient);
        match is_sealed {
            true => Ok(()),
            false => Ok(vault.keep_sealed_attachment(id, &sealed, &bytes)?),
        }
    })
}

/// Writes down why one is not sent: only the worker has it sent to another key, with another referral.
fn stop(session: &Session, id: Uuid, error: AppError) -> Result<(), AppError> {
    let to_other_key = matches!(error, AppError::AttachmentToOtherKey);
    let problem = json(error)?;
    Ok(match to_other_key {
        true => session.vault.mark_attachment_seal_again(id, &problem),
        false => session.vault.mark_attachment_refused(id, &problem),
    }?)
}

fn json(error: AppError) -> Result<String, AppError> {
    serde_json::to_string(&Failure::from(error)).map_err(|error| AppError::unexpected(error))
}

/// One that is on its way.
struct Begun {
    id: Uuid,
    attempts: u32,
    sealed_at: DateTime<Utc>,
    joined: Arc<Joined>,
    /// How often the hub had said that the device is withdrawn when the part left.
    heard: u64,
}

/// Whether the device still belongs to the deployment, as the device that it was.
fn is_still_of(session: &Session, joined: &Joined) -> Result<bool, AppError> {
    let now = session.joined()?;
    Ok(now.is_some_and(|now| now.id == joined.id && now.device_id == joined.device_id))
}

/// Records how far one has come; whether nothing more of it is to be sent now.
fn note(device: &Device, begun: &Begun, far: Result<Far, ExchangeError>) -> Result<bool, AppError> {
    let id = begun.id;
    if device.in_open(|open| is_still_of(open.session, &begun.joined))? {
        device.note_withdrawn(far.as_ref().err(), begun.heard)?;
    }
    match far {
        Ok(Far::Durable(durable)) => {
            let durable = u32::try_from(durable).map_err(|error| AppError::unexpected(error))?;
            device
                .in_open(|open| Ok(open.session.vault.mark_attachment_durable(id, durable)?))?;
            Ok(false)
        }
        Ok(Far::Received(receipt)) => {
            device.in_open(|open| received(open.session, id, begun.sealed_at, &receipt))?;
            Ok(true)
        }
        Err(error) => {
            let now = Utc::now();
            let next = match &error {
                // A hub of before, or one that was put back from a copy of before its referral came.
                ExchangeError::Refused { status: 404 | 405 } => Next::RetryAt(now + NOT_TAKEN),
                // The hub follows another edition of the register than the device: the next round brings it, and
                // what it says of the key is settled then.
                ExchangeError::WrongRecipient if begun.joined.register.is_some() => {
                    Next::RetryAt(now + wait(begun.attempts + 1, rand::random()))
                }
                error => after(error, begun.attempts + 1, rand::random(), now),
            };
            // What may be about attachments alone, such as the answer of a proxy to a large part, stops nothing else.
            let next = match (next, &error) {
                (Next::PauseUntil(at), ExchangeError::NotAHub) => Next::RetryAt(at),
                (next, _) => next,
            };
            if matches!(next, Next::PauseUntil(_) | Next::StopAll) {
                let at = Instant::now();
                device.sender().failed(id, &error, rand::random(), now, at);
            }
            device.in_open(|open| failed(open.session, id, next, error))?;
            Ok(true)
        }
    }
}

fn received(
    session: &Session,
    id: Uuid,
    sealed_at: DateTime<Utc>,
    receipt: &Receipt,
) -> Result<(), AppError> {
    let text = serde_json::to_string(receipt).map_err(|error| AppError::unexpected(error))?;
    let at = receipt.received_at_by(sealed_at, Utc::now());
    Ok(session.vault.mark_attachment_received(id, &text, at)?)
}

fn failed(session: &Session, id: Uuid, next: Next, error: ExchangeError) -> Result<(), AppError> {
    let vault = &session.vault;
    let problem = json(error.into())?;
    Ok(match next {
        Next::Refuse => vault.mark_attachment_refused(id, &problem),
        Next::RetryAt(at) => vault.mark_attachment_attempt(id, &problem, Some(at)),
        // It waits for the hub and not for a time of its own.
        Next::PauseUntil(_) | Next::StopAll => vault.mark_attachment_attempt(id, &problem, None),
    }?)
}
