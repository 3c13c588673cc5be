//! Fetching the mailbox.

use crate::error::DeskError;
use crate::files;
use crate::folder::{Connection, Desk, pretty};
use crate::open::{self, Lookup, Trust};
use crate::replies::say_by_itself;
use crate::sequences::Arrived;
use chrono::Utc;
use repere_exchange::HubClient;
use repere_referral::wire::{MailboxItem, MailboxKind};
use repere_referral::{OpenError, ReplyState, sha256_hex};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The outcome of fetching one item of the mailbox.
#[derive(Debug)]
pub struct Fetched {
    /// The item's number, as the hub says.
    pub referral: Uuid,
    /// The earlier referral that this asks to erase, when it is such a request.
    pub asks_to_erase: Option<Uuid>,
    /// The referral that it is, or asks to erase, lies on this machine; another of the agency may have it.
    pub held: bool,
    /// The item was here already, and opened, if it does now.
    pub known: bool,
    /// Why it is not (or not yet) a referral that can be read; it stays at the hub then.
    pub problem: Option<DeskError>,
    /// Why it could not be noted that it came, and so not be said what did not; once for each device. The referral is
    /// here and can be read all the same; the next look at the mailbox tries again.
    pub not_noted: Option<DeskError>,
}

impl Desk {
    /// Fetches what this machine has not seen (with `all`, everything): keeps it sealed, learns who sent it, tells the
    /// hub only once it opens and verifies, and words back, once, what became of it. One bad item never stops the
    /// others. What another machine of the agency has fetched comes here all the same, and a request to erase stays at
    /// the hub until one of them has erased.
    ///
    /// # Errors
    /// The mailbox itself cannot be asked for; what is wrong with one item stands with it.
    pub async fn fetch(&self, all: bool) -> Result<Vec<Fetched>, DeskError> {
        let connection = self.connection()?;
        let client = connection.client()?;
        let agency = self.agency()?.id;
        let seen = self.seen()?.after.filter(|_| !all);
        let items = client
            .mailbox_after(&connection.bearer, &agency, seen.as_ref())
            .await?;
        let now = Utc::now();
        // Of every device that is let in later, number 1 is waited for. What fails here fails below, and is told.
        let _ = self.lock().and_then(|_lock| self.begin_sequences(now));
        let mut found = Vec::with_capacity(items.len());
        let mut arrived = Vec::new();
        for item in &items {
            let before = arrived.len();
            let one = fetch_item(self, &connection, &client, &agency, item, &mut arrived).await;
            let device = arrived.get(before).map(|one| one.device.clone());
            found.push((one, device));
        }
        // Noted last and before it counts as seen: nothing of it keeps a referral from being read.
        let mut not_noted = self.note_arrivals(&arrived, now);
        let concerned: BTreeSet<String> = not_noted.keys().cloned().collect();
        let mut fetched = Vec::with_capacity(items.len());
        // The last item before the first that is to be looked at again.
        let mut done = Ok(seen);
        for (mut one, device) in found {
            let is_noted = device
                .as_ref()
                .is_none_or(|device| !concerned.contains(device));
            done = match (done, &one.problem) {
                (Ok(_), None) if is_noted => Ok(Some(one.referral)),
                (Ok(last) | Err(last), _) => Err(last),
            };
            one.not_noted = device.and_then(|device| not_noted.remove(&device));
            if all || !one.known || one.problem.is_some() || one.not_noted.is_some() {
                fetched.push(one);
            }
        }
        let (Ok(last) | Err(last)) = done;
        if last != seen {
            self.see(|seen| seen.after = last)?;
        }
        // What was said by itself goes at once; what cannot be sent now waits, as every word does.
        let _ = self.send_replies().await;
        Ok(fetched)
    }

    /// How far this machine has seen everything.
    pub(crate) fn seen(&self) -> Result<Seen, DeskError> {
        let text = files::read_if_there(&self.path(SEEN))?;
        // One that cannot be understood costs another look at everything, and no more.
        let seen = text.and_then(|text| serde_json::from_slice(&text).ok());
        Ok(seen.unwrap_or_default())
    }

    /// Keeps how far it has seen it now.
    pub(crate) fn see(&self, change: impl FnOnce(&mut Seen)) -> Result<(), DeskError> {
        let _lock = self.lock()?;
        let mut seen = self.seen()?;
        change(&mut seen);
        files::write(&self.path(SEEN), pretty(&seen).as_bytes())
    }
}

/// The file of [`Seen`].
const SEEN: &str = "mailbox.json";

/// How far this machine has seen the mailbox. It goes with the folder: a copy of it has seen the same.
#[derive(Default, Serialize, Deserialize)]
pub(crate) struct Seen {
    /// The last item of the mailbox.
    pub(crate) after: Option<Uuid>,
    /// The last attachment.
    #[serde(default)]
    pub(crate) attachment: Option<Uuid>,
}

async fn fetch_item(
    desk: &Desk,
    connection: &Connection,
    client: &HubClient,
    agency: &str,
    item: &MailboxItem,
    arrived: &mut Vec<Arrived>,
) -> Fetched {
    let id = item.referral;
    match item.kind {
        MailboxKind::Referral => {
            let known = desk.inbox(&id).is_file();
            let could_not = desk
                .ledger()
                .is_ok_and(|ledger| ledger.could_not_be_opened(&id));
            let done = fetch_one(desk, connection, client, agency, item, arrived).await;
            // One that opens now, and did not before, is news.
            let known = known && (done.is_err() || !could_not);
            let said = say(desk, connection, client, item, &done).await;
            Fetched {
                referral: id,
                asks_to_erase: None,
                held: desk.inbox(&id).is_file(),
                known,
                problem: done.err().or(said.err()),
                not_noted: None,
            }
        }
        MailboxKind::Erasure => {
            let known = desk.erasure(&id).is_file();
            let done = fetch_erasure(desk, connection, client, agency, item).await;
            let about = done.as_ref().ok().copied();
            Fetched {
                referral: id,
                asks_to_erase: about,
                held: about.is_some_and(|referral| desk.inbox(&referral).is_file()),
                known,
                problem: done.err(),
                not_noted: None,
            }
        }
    }
}

/// Words back by itself what became of a referral: that it is here and opens, or that nobody here can read it, and why.
/// Nothing is said to a device that cannot be answered, or of what is erased here.
async fn say(
    desk: &Desk,
    connection: &Connection,
    client: &HubClient,
    item: &MailboxItem,
    done: &Result<Option<String>, DeskError>,
) -> Result<(), DeskError> {
    let (device, state, why) = match done {
        Ok(None) => return Ok(()),
        Ok(Some(sender)) => (sender, ReplyState::Fetched, None),
        Err(error) => match (&item.device, error.why_not_opened()) {
            (Some(device), Some(why)) => (device, ReplyState::CannotBeOpened, Some(why)),
            _ => return Ok(()),
        },
    };
    if desk.ledger()?.says_no_more(&item.referral, state, why) {
        return Ok(());
    }
    // A device that this desk does not believe is told no more than that.
    let keys = match Trust::of(desk)?.device(device) {
        Ok(keys) => keys,
        Err(_) => match client.device(&connection.bearer, device).await {
            Ok(record) => record.keys,
            // It is said the next time.
            Err(_) => return Ok(()),
        },
    };
    let Some(recipient) = keys.recipient else {
        return Ok(());
    };
    say_by_itself(
        desk,
        item.referral,
        (device.clone(), &recipient),
        state,
        why,
    )
}

/// Fetches one referral and gives the device that sent it; none where it is erased here. What has a number is added to
/// what arrived.
async fn fetch_one(
    desk: &Desk,
    connection: &Connection,
    client: &HubClient,
    agency: &str,
    item: &MailboxItem,
    arrived: &mut Vec<Arrived>,
) -> Result<Option<String>, DeskError> {
    // A referral that was erased here is not fetched again.
    if desk.ledger()?.erased(&item.referral) {
        let done = client.acknowledge(&connection.bearer, agency, &item.referral);
        done.await?;
        return Ok(None);
    }
    let kept = files::read_if_there(&desk.inbox(&item.referral))?;
    let sealed = match kept {
        Some(kept) if sha256_hex(&kept) == item.sha256 => kept,
        Some(kept) if !is_damaged(desk, &kept).await? => return Err(DeskError::OtherContent),
        _ => {
            let sealed = client.download(&connection.bearer, agency, item).await?;
            desk.keep(&item.referral, &sealed)?;
            sealed.into()
        }
    };
    let online = Lookup::Hub(client, connection);
    let opened = open::of_number(
        open::verified(desk, &sealed, &online).await?,
        &item.referral,
    )?;
    arrived.extend(Arrived::new(&opened, &sealed));
    client
        .acknowledge(&connection.bearer, agency, &item.referral)
        .await?;
    Ok(Some(opened.sender))
}

/// Whether a copy that was kept cannot be read by anybody: what the hub has takes the place of such a one, and
/// never of another.
async fn is_damaged(desk: &Desk, kept: &[u8]) -> Result<bool, DeskError> {
    match open::verified(desk, kept, &Lookup::Nowhere).await {
        Ok(_) => Ok(false),
        // Whole: its device was not learnt yet or is believed no longer, or it is of a later version.
        Err(
            DeskError::Open(OpenError::UnknownSender { .. } | OpenError::NewerFormat { .. })
            | DeskError::DeviceWithdrawn { .. }
            | DeskError::DeviceOtherKeys { .. },
        ) => Ok(false),
        Err(DeskError::Open(_)) => Ok(true),
        // The key or the roster cannot be read: nothing is known of the copy.
        Err(error) => Err(error),
    }
}

/// Fetches a request to erase and gives the referral that it is about. Only the device that referred
/// may ask.
async fn fetch_erasure(
    desk: &Desk,
    connection: &Connection,
    client: &HubClient,
    agency: &str,
    item: &MailboxItem,
) -> Result<Uuid, DeskError> {
    let kept = files::read_if_there(&desk.erasure(&item.referral))?;
    let sealed = match kept.filter(|kept| sha256_hex(kept) == item.sha256) {
        Some(kept) => kept.to_vec(),
        None => client.download(&connection.bearer, agency, item).await?,
    };
    let online = Lookup::Hub(client, connection);
    let opened = open::verified_erasure(desk, &sealed, &online).await?;
    let (request, referral) = (opened.erasure.request, opened.erasure.referral);
    if request != item.referral {
        return Err(DeskError::OtherReferral);
    }
    if let Some(kept) = files::read_if_there(&desk.inbox(&referral))? {
        let sent = open::verified(desk, &kept, &Lookup::Nowhere).await?;
        if sent.sender != opened.sender {
            return Err(DeskError::ErasureOfAnother { referral });
        }
    }
    if desk.ledger()?.erased(&referral) {
        answer(desk, connection, client, agency, &request, &referral).await?;
    } else {
        // It stays at the hub: whichever machine of the agency has the referral is to see it.
        desk.keep_erasure(&request, &sealed)?;
    }
    Ok(referral)
}

/// Of a referral that is erased here there is nothing left to do, but to let the hub know what answers the request: at
/// once, or with the word where that waits.
async fn answer(
    desk: &Desk,
    connection: &Connection,
    client: &HubClient,
    agency: &str,
    request: &Uuid,
    referral: &Uuid,
) -> Result<(), DeskError> {
    let said = {
        let _lock = desk.lock()?;
        let mut ledger = desk.ledger()?;
        let said = ledger.erased_by(referral);
        let Some(said) = said.and_then(|place| ledger.replies.get_mut(place)) else {
            return Ok(());
        };
        if !said.answers.contains(request) {
            said.answers.push(*request);
        }
        let said = said.clone();
        desk.save_ledger(&ledger)?;
        said
    };
    if said.sent_at.is_some() {
        client
            .acknowledge_erasure(&connection.bearer, agency, request, &said.reply)
            .await?;
    }
    Ok(())
}
