//! The desk's word back: kept sealed until the hub has it, so that a network that is away loses
//! nothing.

use crate::error::DeskError;
use crate::files;
use crate::folder::{Connection, Desk};
use crate::ledger::{Ledger, Said};
use crate::open::{self, Lookup, Trust};
use chrono::Utc;
use repere_exchange::HubClient;
use repere_referral::reply::{MAX_MESSAGE, is_plain_message};
use repere_referral::{DeviceRecipient, Opened, Reply, ReplyState, SigningKeys};
use uuid::Uuid;

/// The longest file that a message is read from: a message has at most four bytes a character.
pub const MAX_MESSAGE_BYTES: usize = 4 * MAX_MESSAGE + 3;

impl Desk {
    /// Words back on a referral: seals that to the device which sent it, and keeps it until
    /// [`send_replies`](Self::send_replies).
    ///
    /// # Errors
    /// The message is not one, nobody could read or would believe it, or the referral is erased.
    pub async fn reply(
        &self,
        referral: &Uuid,
        state: ReplyState,
        message: Option<&str>,
    ) -> Result<(), DeskError> {
        keep(self, referral, state, message, Held::Here).await
    }

    /// Erases every copy of a referral here, and keeps a word to who referred that says so.
    ///
    /// # Errors
    /// As of [`reply`](Self::reply), or a copy cannot be taken away; the word is not sent before it is.
    /// [`DeskError::NotHeld`] where the referral is not on this machine: another of the agency may have it.
    pub async fn erase(&self, referral: &Uuid) -> Result<(), DeskError> {
        // Kept first, then erased, then said: stopped anywhere, it is done the next time.
        keep(self, referral, ReplyState::Erased, None, Held::Here).await?;
        self.erase_copies(referral)
    }

    /// The same of a referral that no machine of the agency has, which somebody there has made sure of.
    ///
    /// # Errors
    /// As of [`erase`](Self::erase).
    pub async fn erase_held_nowhere(&self, referral: &Uuid) -> Result<(), DeskError> {
        keep(self, referral, ReplyState::Erased, None, Held::Nowhere).await?;
        self.erase_copies(referral)
    }

    /// Sends what waits, the first said first. One that cannot be sent never stops the others.
    ///
    /// # Errors
    /// The first that was met; what could not be sent waits on.
    pub async fn send_replies(&self) -> Result<(), DeskError> {
        send_waiting(self).await
    }
}

/// Where the agency has the referral that a word is about.
#[derive(PartialEq, Eq)]
enum Held {
    /// On this machine.
    Here,
    /// On no machine of the agency, as a person says.
    Nowhere,
}

async fn keep(
    desk: &Desk,
    referral: &Uuid,
    state: ReplyState,
    message: Option<&str>,
    held: Held,
) -> Result<(), DeskError> {
    let message = message.map(plain).transpose()?;
    let erased = || DeskError::AlreadyErased {
        referral: *referral,
    };
    if desk.ledger()?.erased(referral) {
        return Err(erased());
    }
    let keys = desk.reply_keys()?;
    let device = device_of(desk, referral).await?;
    // What this machine never had it knows nothing of: another one of the agency may have it.
    if held == Held::Here && files::read_if_there(&desk.inbox(referral))?.is_none() {
        return Err(DeskError::NotHeld {
            referral: *referral,
        });
    }
    let answers = match state {
        ReplyState::Erased => requests_about(desk, referral)?,
        _ => Vec::new(),
    };
    let keys_of_device = Trust::of(desk)?.device(&device)?;
    let recipient = keys_of_device
        .recipient
        .ok_or_else(|| DeskError::DeviceWithoutReplies {
            device: device.clone(),
        })?;
    let _lock = desk.lock()?;
    let mut ledger = desk.ledger()?;
    if ledger.erased(referral) {
        return Err(erased());
    }
    let word = Word {
        state,
        message,
        why: None,
        answers,
    };
    put_down(
        desk,
        &mut ledger,
        &keys,
        (device, &recipient),
        *referral,
        word,
    )
}

/// What a reply says.
struct Word {
    state: ReplyState,
    message: Option<String>,
    why: Option<String>,
    answers: Vec<Uuid>,
}

/// Signs and seals a word to a device, and puts it down to be sent. The caller has read the ledger under the desk's lock.
fn put_down(
    desk: &Desk,
    ledger: &mut Ledger,
    keys: &SigningKeys,
    (device, recipient): (String, &DeviceRecipient),
    referral: Uuid,
    word: Word,
) -> Result<(), DeskError> {
    let agency = desk.agency()?;
    let now = Utc::now();
    let last = ledger.last(&referral).map_or(0, |last| last.number);
    // Each machine of an agency counts for itself: the seconds since 1970 keep what is said later ahead of what another
    // one said before.
    let seconds = u32::try_from(now.timestamp()).unwrap_or_default();
    let reply = Reply {
        format: word.state.format().to_owned(),
        referral,
        device,
        agency: agency.id,
        number: seconds.max(last.saturating_add(1)),
        state: word.state,
        message: word.message,
        why: word.why,
        locale: agency.locale,
        created_at: now,
    };
    let sealed = reply
        .seal(keys, recipient)
        .map_err(|_| DeskError::MessageInvalid)?;
    let id = Uuid::now_v7();
    files::create_folder(&desk.path("outbox"))?;
    files::write(&desk.outgoing(&id), &sealed.bytes)?;
    ledger.replies.push(Said {
        reply: id,
        referral,
        number: reply.number,
        state: reply.state,
        created_at: reply.created_at,
        sent_at: None,
        why: reply.why,
        answers: word.answers,
    });
    desk.save_ledger(ledger)
}

impl Desk {
    /// Words back, once, that somebody had an opened referral opened here; it goes with what is sent next. Nothing is
    /// said to a device that cannot be answered.
    ///
    /// # Errors
    /// The word cannot be kept.
    pub fn say_opened(&self, opened: &Opened) -> Result<(), DeskError> {
        let known = Trust::of(self)?.device(&opened.sender).ok();
        let Some(recipient) = known.and_then(|keys| keys.recipient) else {
            return Ok(());
        };
        let device = (opened.sender.clone(), &recipient);
        say_by_itself(
            self,
            opened.document.referral,
            device,
            ReplyState::Opened,
            None,
        )
    }
}

/// Words back by itself what became of a referral that was fetched, where nothing that says as much was said before.
pub(crate) fn say_by_itself(
    desk: &Desk,
    referral: Uuid,
    device: (String, &DeviceRecipient),
    state: ReplyState,
    why: Option<&str>,
) -> Result<(), DeskError> {
    // A desk whose word no device would believe says none by itself.
    let keys = match desk.reply_keys() {
        Err(DeskError::NoReplyKeys { .. } | DeskError::ReplyKeysUnpublished { .. }) => {
            return Ok(());
        }
        keys => keys?,
    };
    let _lock = desk.lock()?;
    let mut ledger = desk.ledger()?;
    if ledger.says_no_more(&referral, state, why) {
        return Ok(());
    }
    let word = Word {
        state,
        message: None,
        why: why.map(str::to_owned),
        answers: Vec::new(),
    };
    put_down(desk, &mut ledger, &keys, device, referral, word)
}

/// The requests to erase a referral that lie here.
fn requests_about(desk: &Desk, referral: &Uuid) -> Result<Vec<Uuid>, DeskError> {
    let asked = desk.erasures()?.into_iter();
    let about = asked.filter(|one| {
        let opened = one.opened.as_ref();
        opened.is_ok_and(|opened| opened.erasure.referral == *referral)
    });
    Ok(about.map(|one| one.request).collect())
}

/// The sender of a referral: as the referral says, or, where it never came here or is gone, as the request to
/// erase it does.
async fn device_of(desk: &Desk, referral: &Uuid) -> Result<String, DeskError> {
    let path = desk.inbox(referral);
    if let Some(sealed) = files::read_if_there(&path)? {
        let opened = open::verified(desk, &sealed, &Lookup::Nowhere).await?;
        return Ok(open::of_number(opened, referral)?.sender);
    }
    let mut unread = None;
    for asked in desk.erasures()? {
        match asked.opened {
            Ok(opened) if opened.erasure.referral == *referral => return Ok(opened.sender),
            Ok(_) | Err(DeskError::Open(_) | DeskError::OtherReferral) => {}
            Err(error) if error.is_about_the_sender() => {}
            Err(error) => unread = unread.or(Some(error)),
        }
    }
    Err(unread.unwrap_or(DeskError::ReferralMissing {
        referral: *referral,
        path,
    }))
}

async fn send_waiting(desk: &Desk) -> Result<(), DeskError> {
    let waits = |entry: &Said| entry.sent_at.is_none();
    if !desk.ledger()?.replies.iter().any(waits) {
        return Ok(());
    }
    let connection = desk.connection()?;
    let client = connection.client()?;
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
            Err(error) => told = told.and(Err(error)),
        }
    }
    told
}

async fn send(
    desk: &Desk,
    connection: &Connection,
    client: &HubClient,
    entry: &Said,
) -> Result<(), DeskError> {
    // Never said before it is so, also when this was stopped halfway the last time.
    if entry.state == ReplyState::Erased {
        desk.erase_copies(&entry.referral)?;
    }
    let sealed = files::read(&desk.outgoing(&entry.reply), |path| {
        DeskError::read(&path, std::io::ErrorKind::NotFound.into())
    })?;
    let bearer = &connection.bearer;
    client
        .reply(bearer, &entry.reply, &entry.referral, &sealed)
        .await?;
    let agency = desk.agency()?.id;
    for request in &entry.answers {
        client
            .acknowledge_erasure(bearer, &agency, request, &entry.reply)
            .await?;
    }
    Ok(())
}

/// A message as it is sent: line ends of any system, nothing around it, and nothing in it that could
/// disturb a page or a terminal.
fn plain(message: &str) -> Result<String, DeskError> {
    let message = message
        .trim_start_matches('\u{feff}')
        .replace("\r\n", "\n")
        .trim()
        .to_owned();
    if is_plain_message(&message) {
        Ok(message)
    } else {
        Err(DeskError::MessageInvalid)
    }
}
