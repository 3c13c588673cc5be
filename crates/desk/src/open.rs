//! Opening a referral: nothing is shown before both signatures are those of a device that one of our
//! own codes vouched for.

use crate::error::DeskError;
use crate::files;
use crate::folder::{Connection, Desk};
use crate::roster::Roster;
use chrono::Utc;
use repere_exchange::HubClient;
use repere_referral::erasure::{self, OpenedErasure};
use repere_referral::{AgencyIdentity, OpenError, Opened};
use uuid::Uuid;

/// Where to ask for the keys of a device that is not known here yet.
pub(crate) enum Lookup<'a> {
    /// At the hub, which cannot forge the voucher beside them.
    Hub(&'a HubClient, &'a Connection),
    /// Nowhere.
    Nowhere,
}

impl Desk {
    /// Opens and verifies a sealed referral, asking the hub who sent it only if the desk belongs to a
    /// deployment and only if need be.
    ///
    /// # Errors
    /// It is not for this desk, not whole, or of nobody whom this desk believes.
    pub async fn open(&self, sealed: &[u8]) -> Result<Opened, DeskError> {
        let offline = self.open_offline(sealed).await;
        match &offline {
            Err(error) if error.is_unknown_sender() => {}
            _ => return offline,
        }
        let Ok(connection) = self.connection() else {
            return offline;
        };
        let client = HubClient::new(&connection.deployment)?;
        verified(self, sealed, &Lookup::Hub(&client, &connection)).await
    }

    /// Opens without asking the hub.
    ///
    /// # Errors
    /// As of [`open`](Self::open); a device that is not known here yet is an unknown sender.
    pub async fn open_offline(&self, sealed: &[u8]) -> Result<Opened, DeskError> {
        verified(self, sealed, &Lookup::Nowhere).await
    }

    /// Opens a referral of the inbox by its number.
    ///
    /// # Errors
    /// As of [`open`](Self::open), or nothing lies there, or what lies there is another referral.
    pub async fn open_received(&self, referral: &Uuid) -> Result<Opened, DeskError> {
        let sealed = files::read(&self.inbox(referral), |path| DeskError::FileMissing {
            path,
        })?;
        of_number(self.open(&sealed).await?, referral)
    }
}

/// Opens and verifies. A device seen for the first time is looked up and, if one of our codes vouches
/// for it, remembered, so that its referrals open without a network from then on.
pub(crate) async fn verified(
    desk: &Desk,
    sealed: &[u8],
    lookup: &Lookup<'_>,
) -> Result<Opened, DeskError> {
    with(desk, lookup, |identity, roster| {
        repere_referral::open(sealed, identity, |id| roster.keys(id))
    })
    .await
}

/// Opens and verifies a request to erase.
pub(crate) async fn verified_erasure(
    desk: &Desk,
    sealed: &[u8],
    lookup: &Lookup<'_>,
) -> Result<OpenedErasure, DeskError> {
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
) -> Result<T, DeskError> {
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
                DeskError::UnknownSenderOffline {
                    device: device.clone(),
                }
            } else if error.is_final() {
                OpenError::UnknownSender {
                    device: device.clone(),
                }
                .into()
            } else {
                error.into()
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

/// Under which number a referral is kept is the hub's word; which it is, the sender's. One sealed
/// document must not pass for several.
pub(crate) fn of_number(opened: Opened, referral: &Uuid) -> Result<Opened, DeskError> {
    if opened.document.referral == *referral {
        Ok(opened)
    } else {
        Err(DeskError::OtherReferral)
    }
}
