//! Opening a referral: nothing is shown before both signatures are those of a device that one of our
//! own codes vouched for.

use super::problem::Problem;
use super::store::{Connection, Desk, Roster};
use chrono::Utc;
use repere_exchange::HubClient;
use repere_referral::erasure::{self, OpenedErasure};
use repere_referral::{AgencyIdentity, OpenError, Opened};
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// Where to ask for the keys of a device that is not known here yet.
pub(crate) enum Lookup<'a> {
    /// At the hub, which cannot forge the voucher beside them.
    Hub(&'a HubClient, &'a Connection),
    /// Nowhere.
    Nowhere,
}

/// Opens and verifies. A device seen for the first time is looked up and, if one of our codes vouches
/// for it, remembered, so that its referrals open without a network from then on.
pub(crate) async fn verified(
    desk: &Desk,
    sealed: &[u8],
    lookup: &Lookup<'_>,
) -> Result<Opened, Problem> {
    with(desk, lookup, |identity, roster| {
        repere_referral::open(sealed, identity, |id| roster.keys(id))
    })
    .await
}

/// The same for a request to erase.
pub(crate) async fn verified_erasure(
    desk: &Desk,
    sealed: &[u8],
    lookup: &Lookup<'_>,
) -> Result<OpenedErasure, Problem> {
    with(desk, lookup, |identity, roster| {
        erasure::open(sealed, identity, |id| roster.keys(id))
    })
    .await
}

/// Opens something, admitting the device that signed it if need be and if one of our codes allows.
async fn with<T>(
    desk: &Desk,
    lookup: &Lookup<'_>,
    open: impl Fn(&AgencyIdentity, &Roster) -> Result<T, OpenError>,
) -> Result<T, Problem> {
    let identity = desk.identity()?;
    let opened = open(&identity, &desk.roster()?);
    let Err(OpenError::UnknownSender { device }) = opened else {
        return Ok(opened?);
    };
    let Lookup::Hub(client, connection) = lookup else {
        return Err(OpenError::UnknownSender { device }.into());
    };
    let record = client
        .device(&connection.bearer, &device)
        .await
        .map_err(|error| {
            if error.is_offline() {
                Problem::new("unknown-sender-offline").with("device", &device)
            } else if error.is_final() {
                OpenError::UnknownSender {
                    device: device.clone(),
                }
                .into()
            } else {
                Problem::from(error)
            }
        })?;
    {
        let _lock = desk.lock()?;
        let mut roster = desk.roster()?;
        if !roster.admit(&record, Utc::now()) {
            return Err(OpenError::UnknownSender { device }.into());
        }
        desk.save_roster(&roster)?;
    }
    Ok(open(&identity, &desk.roster()?)?)
}

/// As [`verified`], asking the hub only if the desk belongs to a deployment and only if need be.
pub(crate) async fn with_desk(desk: &Desk, sealed: &[u8]) -> Result<Opened, Problem> {
    let offline = verified(desk, sealed, &Lookup::Nowhere).await;
    match &offline {
        Err(problem) if problem.code == "unknown-sender" => {}
        _ => return offline,
    }
    let Ok(connection) = desk.connection() else {
        return offline;
    };
    let client = HubClient::new(&connection.deployment)?;
    verified(desk, sealed, &Lookup::Hub(&client, &connection)).await
}

/// Under which number a referral is kept is the hub's word; which it is, the sender's. One sealed
/// document must not pass for several.
pub(crate) fn of_number(opened: Opened, referral: &Uuid) -> Result<Opened, Problem> {
    if opened.document.referral == *referral {
        Ok(opened)
    } else {
        Err(Problem::new("other-referral"))
    }
}

/// The file that a person means: a path, or the number of a referral in the inbox.
pub(crate) fn find(desk: &Desk, named: &str) -> PathBuf {
    match named.parse::<Uuid>() {
        Ok(referral) if desk.inbox(&referral).is_file() => desk.inbox(&referral),
        _ => Path::new(named).to_owned(),
    }
}
