//! Which devices are believed, and believing one no more.

use crate::error::DeskError;
use crate::folder::Desk;
use crate::roster::OpenInvitation;
use chrono::{DateTime, NaiveDate, Utc};
use repere_register::Register;

/// A device that is believed here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownDevice {
    /// Its number.
    pub device: String,
    /// What this desk calls it.
    pub label: Option<String>,
    /// The number of the card that it came with.
    pub card: Option<u32>,
    /// Since when it is believed.
    pub since: DateTime<Utc>,
    /// The last day on which it spoke to the hub, as the hub said when the desk fetched last; known of this
    /// desk's own devices alone.
    pub last_seen_on: Option<NaiveDate>,
    /// Who let it in.
    pub by: By,
}

/// Who let a device in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By {
    /// This desk, and the others of the deployment know of it.
    Us,
    /// This desk, and the others do not know of it (yet).
    UsAlone,
    /// Another desk, by its name in the register.
    Another(String),
}

/// The devices of a deployment, as this desk knows them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Devices {
    /// Those that are believed: this desk's first.
    pub believed: Vec<KnownDevice>,
    /// Those that this desk has withdrawn: number, label, and since when.
    pub withdrawn: Vec<(String, Option<String>, DateTime<Utc>)>,
    /// The codes that wait for a device.
    pub waiting: Vec<OpenInvitation>,
}

/// What became of a withdrawal.
#[derive(Debug)]
pub struct Withdrawal {
    /// The number of the device.
    pub device: String,
    /// Why the hub and the other desks do not know yet: the device is refused here, and the next `fetch` tells
    /// them. None where they know.
    pub untold: Option<DeskError>,
    /// There is no register, or this desk does not introduce devices: nobody else is told by this.
    pub alone: bool,
}

impl Desk {
    /// Which devices are believed, which are not any more, and which codes wait. Asks nobody.
    ///
    /// # Errors
    /// The files of the desk cannot be read.
    pub fn devices(&self) -> Result<Devices, DeskError> {
        let roster = self.roster()?;
        let kept = self.kept_register()?;
        let register = kept.as_ref().map(|kept| kept.register());
        let agency = self.agency()?.id;
        let mut found = Devices {
            waiting: roster.open_invitations(Utc::now()),
            ..Devices::default()
        };
        let told = |device: &str| {
            let said = register.and_then(|register| register.registrars().get(&agency));
            let devices = said.iter().flat_map(|said| &said.edition.content.devices);
            devices.clone().any(|one| one.device == device)
        };
        for own in roster.devices() {
            found.believed.push(KnownDevice {
                device: own.device.clone(),
                label: own.label.clone(),
                card: own.card,
                since: own.verified_at,
                last_seen_on: own.last_seen_on,
                by: match told(&own.device) {
                    true => By::Us,
                    false => By::UsAlone,
                },
            });
        }
        for one in roster.withdrawn() {
            let (device, label) = (one.device.clone(), one.label.clone());
            found.withdrawn.push((device, label, one.since));
        }
        let Some(register) = register else {
            return Ok(found);
        };
        for (id, said) in register.registrars() {
            for one in &said.edition.content.devices {
                let own = roster.own(&one.device).is_some();
                let gone = roster.withdrawal(&one.device).is_some();
                if own || gone {
                    continue;
                }
                found.believed.push(KnownDevice {
                    device: one.device.clone(),
                    label: None,
                    card: None,
                    since: one.since,
                    last_seen_on: None,
                    by: match *id == agency {
                        // Another machine of this desk let it in.
                        true => By::Us,
                        false => By::Another(name_of(register, id)),
                    },
                });
            }
        }
        Ok(found)
    }

    /// Believes a device no more, named by its label or its number: it is refused here from now on, and at the
    /// hub and every other desk as soon as the hub can be told.
    ///
    /// # Errors
    /// No such device, another desk let it in, or nothing can be written. A hub that cannot be told is no error:
    /// [`Withdrawal::untold`].
    pub async fn withdraw(&self, name: &str) -> Result<Withdrawal, DeskError> {
        let device = self.named(name)?;
        let kept = self.kept_register()?;
        let agency = self.agency()?.id;
        let register = kept.as_ref().map(|kept| kept.register());
        let deployment = register.and_then(Register::deployment);
        let alone = deployment.is_none_or(|held| {
            let registrar = held.edition.content.registrar(&agency);
            registrar.is_none()
        });
        let introduced = register.and_then(|register| {
            let said = register.registrars().get(&agency)?;
            let mut devices = said.edition.content.devices.iter();
            Some(devices.find(|one| one.device == device)?.since)
        });
        self.change_roster(|roster| {
            let believed = roster.own(&device).map(|own| own.verified_at);
            // A clock that is behind must not make it older than what it takes back.
            let since = Some(Utc::now()).max(believed).max(introduced);
            roster.withdraw(&device, since.unwrap_or_else(Utc::now));
            Ok(())
        })?;
        let untold = match alone {
            true => None,
            false => self.hand_in().await.err(),
        };
        Ok(Withdrawal {
            device,
            untold,
            alone,
        })
    }

    /// The number of a device of this desk that is called so.
    fn named(&self, name: &str) -> Result<String, DeskError> {
        let unknown = || DeskError::DeviceUnknown {
            device: name.to_owned(),
        };
        let devices = self.devices()?;
        let by_label = |one: &&KnownDevice| one.label.as_deref() == Some(name);
        let by_number = |one: &&KnownDevice| one.device == name;
        let mut believed = devices.believed.iter();
        let found = believed.clone().find(by_label);
        match found.or_else(|| believed.find(by_number)) {
            Some(KnownDevice {
                device,
                by: By::Another(agency),
                ..
            }) => Err(DeskError::DeviceOfAnother {
                device: device.clone(),
                agency: agency.clone(),
            }),
            Some(one) => Ok(one.device.clone()),
            None => Err(unknown()),
        }
    }
}

/// What people call a registrar.
fn name_of(register: &Register, id: &str) -> String {
    let deployment = register.deployment().map(|held| &held.edition.content);
    let registrar = deployment.and_then(|deployment| deployment.registrar(id));
    registrar.map_or_else(|| id.to_owned(), |one| one.name.clone())
}
