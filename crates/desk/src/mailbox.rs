//! The desk's work over the network: inviting a device, fetching the mailbox.

use crate::error::DeskError;
use crate::files;
use crate::folder::{Connection, Desk};
use crate::open::{self, Lookup};
use chrono::Utc;
use repere_exchange::HubClient;
use repere_referral::code::EnrolmentCode;
use repere_referral::wire::{MailboxItem, MailboxKind};
use repere_referral::{OpenError, sha256_hex};
use uuid::Uuid;
use zeroize::Zeroizing;

/// The outcome of fetching one item of the mailbox.
#[derive(Debug)]
pub struct Fetched {
    /// The item's number, as the hub says.
    pub referral: Uuid,
    /// The earlier referral that this asks to erase, when it is such a request.
    pub asks_to_erase: Option<Uuid>,
    /// The item was here already.
    pub known: bool,
    /// Why it is not (or not yet) a referral that can be read; it stays at the hub then.
    pub problem: Option<DeskError>,
}

impl Desk {
    /// Makes a one-time code that lets one device join and send to this agency: keeps its voucher key
    /// here, tells the hub its token's hash, and gives the code to hand over. As secret as a key.
    ///
    /// # Errors
    /// The desk belongs to no deployment, or the hub cannot be told: nothing is kept then.
    pub async fn invite(&self) -> Result<Zeroizing<String>, DeskError> {
        let connection = self.connection()?;
        let client = HubClient::new(&connection.deployment)?;
        let _lock = self.lock()?;
        let mut roster = self.roster()?;
        let code = EnrolmentCode::generate(&mut rand::rng(), connection.text.as_bytes());
        // First here: a code that the hub knows and we do not would make a device that we never believe.
        roster.invite(&code, Utc::now());
        self.save_roster(&roster)?;
        let told = client
            .invite(&connection.bearer, &code.token_sha256())
            .await;
        if let Err(error) = told {
            roster.forget(&code);
            self.save_roster(&roster)?;
            return Err(error.into());
        }
        Ok(code.to_string())
    }

    /// Fetches what waits (with `all`, also what was fetched before): keeps it sealed, learns who sent it,
    /// and tells the hub only once it opens and verifies. One bad item never stops the others.
    ///
    /// # Errors
    /// The mailbox itself cannot be asked for; what is wrong with one item stands with it.
    pub async fn fetch(&self, all: bool) -> Result<Vec<Fetched>, DeskError> {
        let connection = self.connection()?;
        let client = HubClient::new(&connection.deployment)?;
        let agency = self.agency()?.id;
        let items = if all {
            client.mailbox_all(&connection.bearer, &agency).await?
        } else {
            client.mailbox(&connection.bearer, &agency).await?
        };
        let mut fetched = Vec::with_capacity(items.len());
        for item in &items {
            fetched.push(match item.kind {
                MailboxKind::Referral => {
                    let known = self.inbox(&item.referral).is_file();
                    let done = fetch_one(self, &connection, &client, &agency, item).await;
                    Fetched {
                        referral: item.referral,
                        asks_to_erase: None,
                        known,
                        problem: done.err(),
                    }
                }
                MailboxKind::Erasure => {
                    let known = self.erasure(&item.referral).is_file();
                    let done = fetch_erasure(self, &connection, &client, &agency, item).await;
                    Fetched {
                        referral: item.referral,
                        asks_to_erase: done.as_ref().ok().copied(),
                        known,
                        problem: done.err(),
                    }
                }
            });
        }
        Ok(fetched)
    }
}

async fn fetch_one(
    desk: &Desk,
    connection: &Connection,
    client: &HubClient,
    agency: &str,
    item: &MailboxItem,
) -> Result<(), DeskError> {
    // A referral that was erased here is not fetched again.
    if desk.ledger()?.erased(&item.referral) {
        let done = client.acknowledge(&connection.bearer, agency, &item.referral);
        return Ok(done.await?);
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
    open::of_number(
        open::verified(desk, &sealed, &online).await?,
        &item.referral,
    )?;
    client
        .acknowledge(&connection.bearer, agency, &item.referral)
        .await?;
    Ok(())
}

/// Whether a copy that was kept cannot be read by anybody: what the hub has takes the place of such a one, and
/// never of another.
async fn is_damaged(desk: &Desk, kept: &[u8]) -> Result<bool, DeskError> {
    match open::verified(desk, kept, &Lookup::Nowhere).await {
        Ok(_) => Ok(false),
        // Whole: its device was not learnt yet or is believed no longer, or it is of a later version.
        Err(DeskError::Open(OpenError::UnknownSender { .. } | OpenError::NewerFormat { .. })) => {
            Ok(false)
        }
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
    let sealed = client.download(&connection.bearer, agency, item).await?;
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
    // Where it is erased already there is nothing left to do, but to let the hub know.
    if !desk.ledger()?.erased(&referral) {
        desk.keep_erasure(&request, &sealed)?;
    }
    client
        .acknowledge(&connection.bearer, agency, &item.referral)
        .await?;
    Ok(referral)
}
