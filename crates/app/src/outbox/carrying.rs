//! Without a network: what waits goes out as a file that anybody carries, what a colleague sealed is taken along and
//! brought to the hub, and receipts come back the same way.

use crate::ask::{Ask, InSession, WithHub};
use crate::device::Device;
use crate::error::AppError;
use crate::outbox::deployment::Joined;
use crate::outbox::resealing;
use crate::outbox::sealed_item::{self, Item};
use crate::session::open::{Open, Session};
use crate::view::{Brought, BroughtKind, CarriedParcel, Drawn, Failure, PackedFile, Scanned};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use chrono::{DateTime, TimeDelta, Utc};
use repere_casebook::{CarriedBounds, CarriedState, NewCarried, SendState, StoreError};
use repere_exchange::outbox::{Next, Waiting};
use repere_exchange::pictures::{self, Pictures, Read};
use repere_exchange::{ExchangeError, HubClient};
use repere_referral::wire::MailboxKind;
use repere_referral::{
    Answered, Carried, CarriedFile, Parcel, ParcelError, Receipts, Waybill, WaybillRefused, parcel,
    sha256_hex,
};
use secrecy::ExposeSecret as _;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use std::time::{Duration, Instant};
use ts_rs::TS;
use uuid::Uuid;

/// How long what a colleague sealed is kept here: as long as it may take to find a network, and to meet again.
const KEPT: TimeDelta = TimeDelta::days(30);

/// How much is taken along at once: two of the largest parcels.
const BOUNDS: CarriedBounds = CarriedBounds {
    items: 2 * parcel::MAX_ITEMS as u64,
    bytes: 2 * parcel::MAX_BYTES as u64,
};

/// How many are brought to the hub before the round is released, and for how long.
const AT_ONCE: usize = 32;
const LONGEST: Duration = Duration::from_secs(30);

/// The longest text of a file, in base64.
const MAX_TEXT: usize = parcel::MAX_BYTES.div_ceil(3) * 4;

/// The most pictures that are read at once.
const MAX_READ: usize = 64;

/// How a file is to travel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Travels {
    /// As a file, on a stick.
    AsFile,
    /// From the screen to a camera: no more than is shown in a minute or two.
    AsPictures,
}

impl Travels {
    fn most(self) -> usize {
        match self {
            Travels::AsFile => parcel::MAX_BYTES,
            Travels::AsPictures => pictures::MAX_BYTES,
        }
    }
}

/// Packs what waits to be sent, so that somebody can carry it; what was sealed first goes in first. Each item counts
/// from then on as one that may have arrived.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PackOutbox {
    /// How it is to travel.
    pub travels: Travels,
}

impl Ask for PackOutbox {
    type Reply = PackedFile;
}

impl WithHub for PackOutbox {
    async fn answer(self, device: &Arc<Device>) -> Result<PackedFile, AppError> {
        let work = move |device: &Arc<Device>| {
            device.in_open_when(Self::WHEN, |open| {
                // Before anything is noted: what is on its way is then not noted as not having arrived.
                device.packed();
                pack(open.session, self.travels.most())
            })
        };
        device.blocking(work).await
    }
}

fn pack(session: &Session, most: usize) -> Result<PackedFile, AppError> {
    let joined = session.joined()?.ok_or(AppError::NotEnrolled)?;
    resealing::settle(session)?;
    let keys = joined.keys()?;
    let mut packed = Parcel::within(most);
    let (mut left, mut gone): (u32, [Vec<Uuid>; 2]) = (0, Default::default());
    let mut all = sealed_item::waiting(session)?;
    // What nobody carries yet goes first: packed again and again, everything leaves.
    all.sort_by_cached_key(|one| may_have_arrived(session, one));
    for waiting in all {
        let bytes = usize::try_from(waiting.bytes).unwrap_or(usize::MAX);
        if !packed.has_room_for(bytes) {
            left += 1;
            continue;
        }
        // One that cannot be read keeps no other from being carried.
        let Ok(item) = Item::read(session, waiting.kind, waiting.id) else {
            left += 1;
            continue;
        };
        let waybill = item.waybill(&joined);
        // Of one of before, to an agency that is named no more, nobody could read it.
        if waybill.text().parse::<Waybill>().is_err() {
            left += 1;
            continue;
        }
        if packed.put(&Carried::sign(waybill, item.sealed, &keys)) {
            gone[usize::from(waiting.kind == MailboxKind::Erasure)].push(waiting.id);
        }
    }
    let items = count(packed.items());
    if items == 0 {
        return Err(match left {
            0 => AppError::NothingToCarry,
            _ => AppError::PicturesTooLarge,
        });
    }
    // Durable first: from here on it may arrive.
    let [referrals, erasures] = &gone;
    session.vault.may_all_have_arrived(referrals, erasures)?;
    Ok(packed_file(&packed.to_bytes(), items, left))
}

fn may_have_arrived(session: &Session, one: &Waiting) -> bool {
    let vault = &session.vault;
    let found = match one.kind {
        MailboxKind::Erasure => vault
            .erasure(one.id)
            .map(|it| it.map(|it| it.may_have_arrived)),
        _ => vault
            .referral(one.id)
            .map(|it| it.map(|it| it.may_have_arrived)),
    };
    found.ok().flatten().unwrap_or_default()
}

fn packed_file(bytes: &[u8], items: u32, left: u32) -> PackedFile {
    PackedFile {
        file: BASE64_STANDARD.encode(bytes),
        // The same for a parcel and for receipts, and another one each time.
        name: format!("{:08x}.bin", rand::random::<u32>()),
        items,
        left,
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// What the pictures of a file say, from one number on. The first so many as are needed are the file; those after them
/// stand in for any that were lost.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DrawPictures {
    /// The file, base64.
    pub file: String,
    /// The number of the first picture.
    pub first: u32,
    /// How many.
    pub count: u32,
}

impl Ask for DrawPictures {
    type Reply = Drawn;
}

impl InSession for DrawPictures {
    fn answer(self, _open: &mut Open<'_>) -> Result<Drawn, AppError> {
        let file = bytes_of(&self.file)?;
        let pictures = Pictures::of(&file).ok_or(AppError::PicturesTooLarge)?;
        Ok(Drawn {
            needed: pictures.needed(),
            pictures: pictures.texts(self.first, self.count),
        })
    }
}

fn bytes_of(text: &str) -> Result<Vec<u8>, AppError> {
    if text.len() > MAX_TEXT {
        return Err(ParcelError::TooLarge.into());
    }
    BASE64_STANDARD
        .decode(text)
        .map_err(|_| AppError::CommandUnreadable)
}

/// Reads what a camera saw of the pictures of a file.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReadPictures {
    /// What they say; what is no picture of a file is passed over.
    pub pictures: Vec<String>,
    /// What was read before is forgotten first.
    pub anew: bool,
}

impl Ask for ReadPictures {
    type Reply = Scanned;
}

impl InSession for ReadPictures {
    fn answer(self, open: &mut Open<'_>) -> Result<Scanned, AppError> {
        let reader = &mut open.session.pictures;
        if self.anew {
            *reader = pictures::Reader::new();
        }
        let mut scanned = Scanned {
            read: 0,
            needed: 0,
            file: None,
        };
        for text in self.pictures.iter().take(MAX_READ) {
            match reader.read(text) {
                Read::Nothing => {}
                Read::Part { read, needed } => (scanned.read, scanned.needed) = (read, needed),
                Read::Whole(file) => {
                    scanned.file = Some(BASE64_STANDARD.encode(file));
                    *reader = pictures::Reader::new();
                    break;
                }
            }
        }
        Ok(scanned)
    }
}

/// Takes a file that somebody brought, on a stick or as pictures: what a colleague's device sealed is taken along,
/// receipts for what this device sealed count as those that come from the hub.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TakeFile {
    /// The file, base64.
    pub file: String,
}

impl Ask for TakeFile {
    type Reply = Brought;
    const WAKES: bool = true;
}

impl InSession for TakeFile {
    fn answer(self, open: &mut Open<'_>) -> Result<Brought, AppError> {
        let joined = open.session.joined()?.ok_or(AppError::NotEnrolled)?;
        let file = CarriedFile::parse(&bytes_of(&self.file)?)?;
        match file {
            CarriedFile::Parcel(items) => take_along(open.session, &joined, items, open.now),
            CarriedFile::Receipts(receipts) => take_receipts(open.session, &joined, receipts),
        }
    }
}

/// Whether the signatures are good nobody can say who has no network; the hub will.
fn take_along(
    session: &Session,
    joined: &Joined,
    items: Vec<Carried>,
    now: DateTime<Utc>,
) -> Result<Brought, AppError> {
    if items.is_empty() {
        return Err(AppError::ParcelEmpty);
    }
    let mut new = Vec::new();
    let mut others = 0;
    let mut refused = None;
    for item in &items {
        let said = &item.waybill;
        // One that is not for here keeps no other from being carried.
        let wrong = if !joined.is(&said.deployment) {
            Some(AppError::ParcelOtherDeployment)
        } else if item.verify_bytes().is_err() {
            Some(ParcelError::Damaged.into())
        } else if said.device == joined.device_id {
            Some(AppError::ParcelOwn)
        } else {
            None
        };
        match wrong {
            Some(wrong) => {
                others += 1;
                refused = refused.or(Some(wrong));
            }
            None => new.push(NewCarried {
                digest: sha256_hex(said.text()),
                item: item.to_bytes(),
            }),
        }
    }
    if new.is_empty() {
        return Err(refused.unwrap_or(AppError::ParcelEmpty));
    }
    let taken = session
        .vault
        .take_along(Uuid::now_v7(), &new, now, BOUNDS)
        .map_err(|error| match error {
            StoreError::Unacceptable => AppError::CarriedFull,
            error => error.into(),
        })?;
    Ok(Brought {
        kind: BroughtKind::Parcel,
        items: count(taken),
        known: count(new.len().saturating_sub(taken)),
        others,
        refused: 0,
    })
}

fn take_receipts(
    session: &Session,
    joined: &Joined,
    receipts: Receipts,
) -> Result<Brought, AppError> {
    let mut brought = Brought {
        kind: BroughtKind::Receipts,
        items: 0,
        known: 0,
        others: 0,
        refused: 0,
    };
    let keys = joined.receipt_keys();
    for answer in receipts.answers {
        let item = match item_of(session, &answer)? {
            Ours::Awaits(item) => item,
            Ours::Settled => {
                brought.known += 1;
                continue;
            }
            Ours::Not => {
                brought.others += 1;
                continue;
            }
        };
        // As one that came from the hub: everything that this device knows of what it sealed has to be in it.
        let verified = answer.verify(&keys, &item.waybill(joined), item.sealed.len());
        match verified.ok().and_then(|()| item.said_of(answer)) {
            Some(said) => {
                item.said(session, &said)?;
                brought.items += 1;
            }
            None => brought.refused += 1,
        }
    }
    match (brought.items, brought.known, brought.refused) {
        (0, 0, 0) => Err(AppError::ReceiptsNotOurs),
        (0, 0, _) => Err(AppError::ReceiptsNotBelieved),
        _ => Ok(brought),
    }
}

/// What an answer is about.
enum Ours {
    /// Something that this device sealed, and that has no receipt.
    Awaits(Box<Item>),
    /// Something that has one, or that was taken back.
    Settled,
    /// Nothing of this device.
    Not,
}

fn item_of(session: &Session, answer: &Answered) -> Result<Ours, AppError> {
    let vault = &session.vault;
    let receipted = answer.receipt.as_ref().map(|receipt| receipt.referral);
    if let Some(id) = receipted
        && let Some(entry) = vault.referral(id)?
    {
        // A receipt is a fact, whatever stood in the way before it came.
        let awaits = [SendState::Waiting, SendState::SealAgain, SendState::Refused];
        return Ok(match awaits.contains(&entry.state) {
            true => Ours::Awaits(Box::new(Item::of_referral(session, entry)?)),
            false => Ours::Settled,
        });
    }
    let dropped = answer.dropped.as_ref().map(|dropped| dropped.referral);
    let mut requests = vault.erasures()?.into_iter();
    let request = requests.rfind(|one| match receipted {
        Some(id) => one.id == id,
        None => Some(one.referral) == dropped,
    });
    Ok(match request {
        Some(one) if one.state == SendState::Waiting => {
            Ours::Awaits(Box::new(Item::read(session, MailboxKind::Erasure, one.id)?))
        }
        Some(_) => Ours::Settled,
        None => Ours::Not,
    })
}

/// What is taken along for colleagues, the last taken first.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ListCarried {}

impl Ask for ListCarried {
    type Reply = Vec<CarriedParcel>;
}

impl InSession for ListCarried {
    fn answer(self, open: &mut Open<'_>) -> Result<Vec<CarriedParcel>, AppError> {
        parcels(open.session)
    }
}

fn parcels(session: &Session) -> Result<Vec<CarriedParcel>, AppError> {
    let mut parcels: Vec<CarriedParcel> = Vec::new();
    for one in session.vault.carried()? {
        let place = parcels.iter().position(|known| known.parcel == one.parcel);
        let place = place.unwrap_or_else(|| {
            parcels.push(CarriedParcel {
                parcel: one.parcel,
                taken_at: one.taken_at,
                kept_until: one.taken_at + KEPT,
                waiting: 0,
                answered: 0,
                refused: 0,
                problem: None,
            });
            parcels.len() - 1
        });
        let parcel = &mut parcels[place];
        match one.state {
            CarriedState::Waiting => parcel.waiting += 1,
            CarriedState::Answered => parcel.answered += 1,
            CarriedState::Refused => {
                parcel.refused += 1;
                let problem = one.problem.as_deref().unwrap_or_default();
                let problem = serde_json::from_str(problem).ok();
                parcel.problem = parcel.problem.take().or(problem);
            }
        }
    }
    Ok(parcels)
}

/// Packs what the hub answered to what was taken along at one time, for the device that sealed it.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PackReceipts {
    /// What was taken along.
    pub parcel: Uuid,
    /// How it is to travel.
    pub travels: Travels,
}

impl Ask for PackReceipts {
    type Reply = PackedFile;
}

impl InSession for PackReceipts {
    fn answer(self, open: &mut Open<'_>) -> Result<PackedFile, AppError> {
        let kept = open.session.vault.carried_answers(self.parcel)?;
        let answers = kept.iter().map(|one| serde_json::from_str(one));
        let answers: Result<Vec<Answered>, _> = answers.collect();
        let answers = answers.map_err(|_| AppError::damaged())?;
        if answers.is_empty() {
            return Err(AppError::NothingToCarry);
        }
        let items = count(answers.len());
        let bytes = Receipts::new(answers).to_bytes();
        match bytes.len() <= self.travels.most() {
            true => Ok(packed_file(&bytes, items, 0)),
            false => Err(AppError::PicturesTooLarge),
        }
    }
}

/// Forgets what was taken along at one time, answered or not. The device that sealed it has it still.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PutDown {
    /// What was taken along.
    pub parcel: Uuid,
}

impl Ask for PutDown {
    type Reply = Vec<CarriedParcel>;
}

impl InSession for PutDown {
    fn answer(self, open: &mut Open<'_>) -> Result<Vec<CarriedParcel>, AppError> {
        open.session.vault.put_down(self.parcel)?;
        open.session.vault.forget_log()?;
        parcels(open.session)
    }
}

/// Forgets what was taken along too long ago.
pub(crate) fn forget_old(session: &Session, now: DateTime<Utc>) -> Result<(), AppError> {
    if session.vault.put_down_before(now - KEPT, now)? {
        session.vault.forget_log()?;
    }
    Ok(())
}

/// Brings what was taken along to the hub, one after the other. Which of them it takes says nothing of the others.
///
/// # Errors
/// `locked`, or what made the whole attempt impossible.
pub(crate) async fn bring(device: &Arc<Device>) -> Result<(), AppError> {
    let listed = device.blocking(|device| device.in_open(waiting));
    let Some((joined, digests)) = listed.await? else {
        return Ok(());
    };
    let now = Instant::now();
    let digests: Vec<String> = {
        let mut later = device.carried_later();
        later.retain(|_, until| *until > now);
        let due = digests.into_iter();
        due.filter(|one| !later.contains_key(one)).collect()
    };
    if digests.is_empty() {
        return Ok(());
    }
    let client = joined.client()?;
    let mut failed = Ok(());
    let begun = Instant::now();
    for (brought, digest) in digests.iter().enumerate() {
        // The round is released, so that what is this device's own waits for one item at most; the next goes on here.
        let own =
            device.blocking(|device| device.in_open(|open| Ok(open.session.vault.next_due()?.0)));
        if brought > 0 && (brought >= AT_ONCE || begun.elapsed() > LONGEST || own.await?) {
            device.wake.notify_waiters();
            break;
        }
        let digest = digest.clone();
        match bring_one(device, &client, &joined, digest).await {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) if error.is_locked() => return Err(error),
            Err(error) if error.is_gone() => {}
            Err(error) => failed = failed.and(Err(error)),
        }
    }
    failed
}

fn waiting(open: &mut Open<'_>) -> Result<Option<(Joined, Vec<String>)>, AppError> {
    let session = &*open.session;
    forget_old(session, open.now)?;
    let carried = session.vault.carried()?.into_iter();
    let waiting = carried.filter(|one| one.state == CarriedState::Waiting);
    let digests: Vec<String> = waiting.map(|one| one.digest).collect();
    Ok(session.joined()?.map(|joined| (joined, digests)))
}

/// Brings one; false where the others can be spared the attempt.
async fn bring_one(
    device: &Arc<Device>,
    client: &HubClient,
    joined: &Joined,
    digest: String,
) -> Result<bool, AppError> {
    let read = {
        let digest = digest.clone();
        let read = move |device: &Arc<Device>| {
            device.in_open(|open| Ok(open.session.vault.carried_item(&digest)?))
        };
        device.blocking(read).await?
    };
    let item = Carried::parse(&read).map_err(|_| AppError::damaged())?;
    let bearer = joined.bearer.expose_secret();
    let heard = device.withdrawals_heard();
    // What is for another deployment, as after joining anew, is not shown to the hub of this one.
    let brought = match joined.is(&item.waybill.deployment) {
        true => client.hand_in(bearer, &item).await,
        false => Err(ExchangeError::WaybillRefused {
            reason: WaybillRefused::OtherDeployment.code(),
        }),
    };
    let work = move |device: &Arc<Device>| note(device, &digest, brought, heard);
    device.blocking(work).await
}

/// Keeps what became of one.
fn note(
    device: &Device,
    digest: &str,
    brought: Result<Answered, ExchangeError>,
    heard: u64,
) -> Result<bool, AppError> {
    device.note_withdrawn(brought.as_ref().err(), heard)?;
    let error = match brought {
        Ok(answered) => {
            let answer = json(&answered)?;
            let kept = device
                .in_open(|open| Ok(open.session.vault.mark_carried_answered(digest, &answer)?));
            return kept.map(|()| true);
        }
        Err(error) => error,
    };
    let (now, at) = (Utc::now(), Instant::now());
    // What it means for everything else that waits.
    let next = (device.sender()).failed(Uuid::nil(), &error, rand::random(), now, at);
    match next {
        Next::Refuse => {
            let problem = json(&Failure::from(AppError::from(error)))?;
            let kept = device
                .in_open(|open| Ok(open.session.vault.mark_carried_refused(digest, &problem)?));
            kept.map(|()| true)
        }
        Next::RetryAt(until) => {
            let wait = (until - now).to_std().unwrap_or_default();
            (device.carried_later()).insert(digest.to_owned(), at + wait);
            Ok(true)
        }
        Next::PauseUntil(_) | Next::StopAll => Ok(false),
    }
}

fn json(value: &impl Serialize) -> Result<String, AppError> {
    serde_json::to_string(value).map_err(|error| AppError::unexpected(error))
}
