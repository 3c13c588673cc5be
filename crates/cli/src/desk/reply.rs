//! The desk's word back: kept sealed until the hub has it, so that a network that is away loses
//! nothing.

use super::files;
use super::ledger::Entry;
use super::open::{self, Lookup};
use super::problem::Problem;
use super::store::{Connection, Desk};
use chrono::Utc;
use repere_exchange::HubClient;
use repere_referral::reply::{FORMAT, MAX_MESSAGE, is_plain_message};
use repere_referral::{Reply, ReplyState};
use uuid::Uuid;

/// The longest file that a message is read from: a message has at most four bytes a character.
pub(crate) const MAX_MESSAGE_BYTES: usize = 4 * MAX_MESSAGE + 3;

/// Words back on a referral: seals them to the device that sent it, and keeps that to be sent.
pub(crate) async fn keep(
    desk: &Desk,
    referral: &Uuid,
    state: ReplyState,
    message: Option<&str>,
) -> Result<(), Problem> {
    let message = message.map(plain).transpose()?;
    let erased = || Problem::new("already-erased").with("referral", referral);
    if desk.ledger()?.erased(referral) {
        return Err(erased());
    }
    let keys = desk.reply_keys()?;
    let agency = desk.agency()?;
    let device = device_of(desk, referral).await?;
    let known = desk.roster()?.device(&device);
    let recipient = known
        .and_then(|keys| keys.recipient)
        .ok_or_else(|| Problem::new("device-without-replies").with("device", &device))?;
    let _lock = desk.lock()?;
    let mut ledger = desk.ledger()?;
    if ledger.erased(referral) {
        return Err(erased());
    }
    let reply = Reply {
        format: FORMAT.to_owned(),
        referral: *referral,
        device,
        agency: agency.id,
        number: ledger.last(referral).map_or(0, |last| last.number) + 1,
        state,
        message,
        locale: agency.locale,
        created_at: Utc::now(),
    };
    let sealed = reply
        .seal(&keys, &recipient)
        .map_err(|_| Problem::new("message-invalid").with("most", MAX_MESSAGE))?;
    let id = Uuid::now_v7();
    files::create_folder(&desk.path("outbox"))?;
    files::write(&desk.outgoing(&id), &sealed.bytes)?;
    ledger.replies.push(Entry {
        reply: id,
        referral: *referral,
        number: reply.number,
        state,
        created_at: reply.created_at,
        sent_at: None,
    });
    desk.save_ledger(&ledger)
}

/// Who sent a referral: as it says itself, or, where it never came here or is gone, as the request to
/// erase it does.
async fn device_of(desk: &Desk, referral: &Uuid) -> Result<String, Problem> {
    match files::read(&desk.inbox(referral), "referral-missing") {
        Ok(sealed) => {
            let opened = open::verified(desk, &sealed, &Lookup::Nowhere).await?;
            Ok(open::of_number(opened, referral)?.sender)
        }
        Err(problem) => {
            let mut requests = desk.erasures()?.into_iter();
            let request = requests.find(|one| one.erasure.referral == *referral);
            request
                .map(|request| request.sender)
                .ok_or_else(|| problem.with("referral", referral))
        }
    }
}

/// Sends what waits, the first said first. One that cannot be sent never stops the others; the first
/// problem is told.
pub(crate) async fn flush(desk: &Desk) -> Result<(), Problem> {
    let waits = |entry: &Entry| entry.sent_at.is_none();
    if !desk.ledger()?.replies.iter().any(waits) {
        return Ok(());
    }
    let connection = desk.connection()?;
    let client = HubClient::new(&connection.deployment)?;
    let _lock = desk.lock()?;
    let mut ledger = desk.ledger()?;
    let mut told = Ok(());
    for place in 0..ledger.replies.len() {
        let entry = &ledger.replies[place];
        if !waits(entry) {
            continue;
        }
        match send(desk, &connection, &client, entry).await {
            Ok(()) => {
                let reply = entry.reply;
                ledger.replies[place].sent_at = Some(Utc::now());
                desk.save_ledger(&ledger)?;
                files::remove(&desk.outgoing(&reply))?;
            }
            Err(problem) => told = told.and(Err(problem)),
        }
    }
    told
}

async fn send(
    desk: &Desk,
    connection: &Connection,
    client: &HubClient,
    entry: &Entry,
) -> Result<(), Problem> {
    // Never said before it is so, also when this was stopped halfway the last time.
    if entry.state == ReplyState::Erased {
        desk.erase_copies(&entry.referral)?;
    }
    let sealed = files::read(&desk.outgoing(&entry.reply), "cannot-read")?;
    client
        .reply(&connection.bearer, &entry.reply, &entry.referral, &sealed)
        .await?;
    Ok(())
}

/// A message as it is sent: line ends of any system, nothing around it, and nothing in it that could
/// disturb a page or a terminal.
fn plain(message: &str) -> Result<String, Problem> {
    let message = message
        .trim_start_matches('\u{feff}')
        .replace("\r\n", "\n")
        .trim()
        .to_owned();
    if is_plain_message(&message) {
        Ok(message)
    } else {
        Err(Problem::new("message-invalid").with("most", MAX_MESSAGE))
    }
}
