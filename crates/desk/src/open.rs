//! Opening a referral: nothing is shown before both signatures are those of a device that one of our own codes
//! vouched for, or that another desk of the deployment introduced for the same reason.

use crate::error::DeskError;
use crate::files;
use crate::folder::{Connection, Desk};
use crate::roster::Roster;
use chrono::Utc;
use repere_exchange::HubClient;
use repere_referral::erasure::{self, OpenedErasure};
use repere_referral::wire::DeviceRecord;
use repere_referral::{AgencyIdentity, DeviceKeys, OpenError, Opened, PublicKeys};
use repere_register::{DeviceRefused, Register};
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
        let client = connection.client()?;
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

/// Opens and verifies. A device seen for the first time is looked up and, if it is believed, remembered, so that
/// its referrals open without a network from then on.
pub(crate) async fn verified(
    desk: &Desk,
    sealed: &[u8],
    lookup: &Lookup<'_>,
) -> Result<Opened, DeskError> {
    with(desk, lookup, |trust| trust.open(sealed)).await
}

/// Opens and verifies a request to erase.
pub(crate) async fn verified_erasure(
    desk: &Desk,
    sealed: &[u8],
    lookup: &Lookup<'_>,
) -> Result<OpenedErasure, DeskError> {
    with(desk, lookup, |trust| trust.open_erasure(sealed)).await
}

/// Opens something, learning of the device that signed it if need be, and if one of our codes vouches for it or
/// a desk of the deployment introduced it.
async fn with<T>(
    desk: &Desk,
    lookup: &Lookup<'_>,
    open: impl Fn(&Trust) -> Result<T, OpenError>,
) -> Result<T, DeskError> {
    let trust = Trust::of(desk)?;
    let opened = trust.judge(&open);
    let Err(DeskError::Open(OpenError::UnknownSender { device })) = opened else {
        return opened;
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
    desk.learn(&record)?;
    Trust::of(desk)?.judge(&open)
}

impl Desk {
    /// Believes a device whose keys the hub gave, if one of our codes vouches for them or a desk of the
    /// deployment introduced it.
    fn learn(&self, record: &DeviceRecord) -> Result<(), DeskError> {
        let _lock = self.lock()?;
        let mut roster = self.roster()?;
        if roster.admit(record, Utc::now()) {
            return self.save_roster(&roster);
        }
        let device = record.keys.id();
        let Some(kept) = self.kept_register()? else {
            return Err(OpenError::UnknownSender { device }.into());
        };
        match kept.register().device(&record.keys) {
            Ok(_) => {
                roster.remember(&record.keys);
                self.save_roster(&roster)
            }
            Err(DeviceRefused::Unknown) => Err(DeskError::NotIntroduced { device }),
            Err(DeviceRefused::Withdrawn) => Err(DeskError::DeviceWithdrawn {
                name: device.clone(),
                device,
            }),
            Err(DeviceRefused::OtherKeys) => Err(DeskError::DeviceOtherKeys { device }),
        }
    }
}

/// What it takes to open and to believe: read once, for whatever is to be opened.
pub(crate) struct Trust {
    /// The one in use first, then those of before.
    identities: Vec<AgencyIdentity>,
    roster: Roster,
    register: Option<Register>,
    /// This desk's id as a registrar.
    agency: String,
}

impl Trust {
    pub(crate) fn open(&self, sealed: &[u8]) -> Result<Opened, OpenError> {
        self.with_each(|identity| repere_referral::open(sealed, identity, |id| self.keys(id)))
    }

    /// As [`open`](Self::open), a request to erase.
    pub(crate) fn open_erasure(&self, sealed: &[u8]) -> Result<OpenedErasure, OpenError> {
        self.with_each(|identity| erasure::open(sealed, identity, |id| self.keys(id)))
    }

    /// Opens with the key that it is sealed to.
    pub(crate) fn with_each<T>(
        &self,
        open: impl Fn(&AgencyIdentity) -> Result<T, OpenError>,
    ) -> Result<T, OpenError> {
        let mut opened = self.identities.iter().map(open);
        let opened = opened.find(|opened| !matches!(opened, Err(OpenError::NotForThisKey)));
        opened.unwrap_or(Err(OpenError::NotForThisKey))
    }

    pub(crate) fn of(desk: &Desk) -> Result<Trust, DeskError> {
        Ok(Trust {
            identities: desk.identities()?,
            roster: desk.roster()?,
            register: desk.kept_register()?.map(|kept| kept.register().clone()),
            agency: desk.agency()?.id,
        })
    }

    /// Opens something, with the reason why a device is not believed in place of *unknown*.
    pub(crate) fn judge<T>(
        &self,
        open: impl Fn(&Trust) -> Result<T, OpenError>,
    ) -> Result<T, DeskError> {
        match open(self) {
            Err(OpenError::UnknownSender { device }) => match self.device(&device) {
                Err(refused) => Err(refused),
                Ok(_) => Err(OpenError::UnknownSender { device }.into()),
            },
            opened => Ok(opened?),
        }
    }

    /// The keys that a device signs with, if it is believed.
    pub(crate) fn keys(&self, device: &str) -> Option<PublicKeys> {
        Some(self.device(device).ok()?.signing)
    }

    /// The keys of a device that is believed: one whose voucher this desk has checked, or one that a desk of the
    /// deployment has introduced and that sent something here before.
    ///
    /// # Errors
    /// [`DeskError::DeviceWithdrawn`], [`DeskError::DeviceOtherKeys`], else that the sender is unknown.
    pub(crate) fn device(&self, device: &str) -> Result<DeviceKeys, DeskError> {
        let register = self.register.as_ref();
        if self.withdrew(device) {
            return Err(self.withdrawn(device));
        }
        if let Some(own) = self.roster.own(device) {
            return Ok(own.keys.clone());
        }
        let unknown = || OpenError::UnknownSender {
            device: device.to_owned(),
        };
        let register = register.ok_or_else(unknown)?;
        let Some(keys) = self.roster.introduced(device) else {
            // Its keys were never seen here; that it is withdrawn is known all the same.
            let said = || {
                register
                    .registrars()
                    .values()
                    .map(|one| &one.edition.content)
            };
            let in_ = said()
                .flat_map(|one| &one.devices)
                .any(|one| one.device == device);
            let out = said()
                .flat_map(|one| &one.withdrawn)
                .any(|one| one.device == device);
            return Err(match out && !in_ {
                true => self.withdrawn(device),
                false => unknown().into(),
            });
        };
        match register.device(keys) {
            Ok(_) => Ok(keys.clone()),
            Err(DeviceRefused::Withdrawn) => Err(self.withdrawn(device)),
            Err(DeviceRefused::OtherKeys) => Err(DeskError::DeviceOtherKeys {
                device: device.to_owned(),
            }),
            Err(DeviceRefused::Unknown) => Err(unknown().into()),
        }
    }

    /// Whether this desk itself has withdrawn a device, on this machine or on another, and not let it in since.
    fn withdrew(&self, device: &str) -> bool {
        let since = self.roster.own(device).map(|own| own.verified_at);
        let kept = self.roster.withdrawal(device).map(|one| one.since);
        let register = self.register.as_ref();
        let said = register.and_then(|register| register.registrars().get(&self.agency));
        let said = said.and_then(|said| {
            let mut withdrawn = said.edition.content.withdrawn.iter();
            Some(withdrawn.find(|one| one.device == device)?.since)
        });
        let latest = kept.max(said);
        latest.is_some() && latest >= since
    }

    fn withdrawn(&self, device: &str) -> DeskError {
        let label = self.roster.withdrawal(device);
        let label = label.and_then(|one| one.label.clone());
        let own = || self.roster.own(device)?.label.clone();
        DeskError::DeviceWithdrawn {
            name: label.or_else(own).unwrap_or_else(|| device.to_owned()),
            device: device.to_owned(),
        }
    }
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
