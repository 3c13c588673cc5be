//! What a desk does over the network: invite a device, fetch what came.

use super::open::{self, Lookup};
use super::problem::Problem;
use super::store::{Connection, Desk};
use chrono::Utc;
use repere_exchange::HubClient;
use repere_referral::code::EnrolmentCode;
use repere_referral::wire::MailboxItem;
use uuid::Uuid;
use zeroize::Zeroizing;

/// What became of one referral of the mailbox.
pub(crate) struct Fetched {
    pub(crate) referral: Uuid,
    /// It was here already.
    pub(crate) known: bool,
    /// Why it is not (or not yet) a referral that can be read; it stays at the hub then.
    pub(crate) problem: Option<Problem>,
}

/// Makes a one-time code: keeps its voucher key here, tells the hub its token's hash, and gives the
/// code to print. When the hub cannot be told, nothing is kept.
pub(crate) async fn invite(desk: &Desk) -> Result<Zeroizing<String>, Problem> {
    let connection = desk.connection()?;
    let client = HubClient::new(&connection.deployment)?;
    let _lock = desk.lock()?;
    let mut roster = desk.roster()?;
    let code = EnrolmentCode::generate(&mut rand::rng(), connection.text.as_bytes());
    // First here: a code that the hub knows and we do not would make a device that we never believe.
    roster.invite(&code, Utc::now());
    desk.save_roster(&roster)?;
    let told = client
        .invite(&connection.bearer, &code.token_sha256())
        .await;
    if let Err(error) = told {
        roster.forget(&code);
        desk.save_roster(&roster)?;
        return Err(error.into());
    }
    Ok(code.to_string())
}

/// Fetches what waits (with `all`, also what was fetched before): keeps it sealed, learns who sent it,
/// and tells the hub only once it opens and verifies. One bad item never stops the others.
pub(crate) async fn fetch(desk: &Desk, all: bool) -> Result<Vec<Fetched>, Problem> {
    let connection = desk.connection()?;
    let client = HubClient::new(&connection.deployment)?;
    let agency = desk.agency()?.id;
    let items = if all {
        client.mailbox_all(&connection.bearer, &agency).await?
    } else {
        client.mailbox(&connection.bearer, &agency).await?
    };
    let mut fetched = Vec::with_capacity(items.len());
    for item in &items {
        let known = desk.inbox(&item.referral).is_file();
        let problem = fetch_one(desk, &connection, &client, &agency, item)
            .await
            .err();
        fetched.push(Fetched {
            referral: item.referral,
            known,
            problem,
        });
    }
    Ok(fetched)
}

async fn fetch_one(
    desk: &Desk,
    connection: &Connection,
    client: &HubClient,
    agency: &str,
    item: &MailboxItem,
) -> Result<(), Problem> {
    let path = desk.inbox(&item.referral);
    let sealed = match std::fs::read(&path) {
        Ok(kept) if sha256(&kept) == item.sha256 => kept,
        // A good referral is never replaced by other content under its number; a damaged copy is.
        Ok(kept) if open::verified(desk, &kept, &Lookup::Nowhere).await.is_ok() => {
            return Err(Problem::new("other-content"));
        }
        _ => {
            let sealed = client.download(&connection.bearer, agency, item).await?;
            desk.keep(&item.referral, &sealed)?;
            sealed
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

fn sha256(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}
