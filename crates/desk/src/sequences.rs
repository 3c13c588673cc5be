//! What of each device came, by its number, and so what did not come.
//!
//! A device signs with each referral its place among those that it sealed to this agency. What is kept here outlives
//! the referrals: numbers, hashes and times alone. Each device has a file of its own, of a bounded size, so that what
//! one of them says, or a file that is damaged, concerns no other; and nothing here keeps a referral from being read.

mod list;

use crate::error::DeskError;
use crate::files;
use crate::folder::{Desk, pretty};
use chrono::{DateTime, TimeDelta, Utc};
use list::Device;
use repere_referral::{Opened, Sequence, sha256_hex};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The file that says since when there are lists.
const SEQUENCES: &str = "sequences.json";

/// The folder of the lists, one for each device.
const LISTS: &str = "sequences";

/// The version of each file.
const FORMAT: u32 = 1;

/// How long what was overtaken may be on its way.
const ON_ITS_WAY: TimeDelta = TimeDelta::days(1);

/// What did not come of a device, and what does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing {
    /// The device.
    pub device: String,
    /// What this desk calls it.
    pub label: Option<String>,
    /// What did not come, rising.
    pub gaps: Vec<Gap>,
    /// What does not fit, rising.
    pub contradictions: Vec<Contradiction>,
    /// The numbers below this one are not followed any more: too much of them is missing, or does not fit.
    pub given_up_below: Option<u32>,
}

impl Missing {
    /// Whether somebody has to look into it: not where everything that did not come may still be on its way.
    #[must_use]
    pub fn needs_a_person(&self, now: DateTime<Utc>) -> bool {
        !self.contradictions.is_empty()
            || self.given_up_below.is_some()
            || self.gaps.iter().any(|gap| gap.is_late(now))
    }
}

/// Numbers that did not come, one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// The first.
    pub first: u32,
    /// The last; the same where it is one.
    pub last: u32,
    /// When the first one with a higher number came here, by this machine's clock.
    pub noticed_at: DateTime<Utc>,
}

impl Gap {
    /// Whether it is a day old. What is larger is overtaken by what is smaller, and comes later. A clock that was put
    /// back hides nothing.
    #[must_use]
    pub fn is_late(&self, now: DateTime<Utc>) -> bool {
        let age = now - self.noticed_at;
        age < TimeDelta::zero() || age >= ON_ITS_WAY
    }
}

/// Something that a device that seals alone and was never put back from a copy cannot have sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contradiction {
    /// Two different sealed files have this number.
    Twice(u32),
    /// The one with this number names another one before it than the one that came.
    OtherBefore(u32),
}

impl Contradiction {
    /// The number that it is about.
    const fn number(self) -> u32 {
        match self {
            Self::Twice(number) | Self::OtherBefore(number) => number,
        }
    }
}

/// A referral that came, with its number.
#[derive(Debug)]
pub(crate) struct Arrived {
    /// The device that signed it.
    pub device: String,
    sequence: Sequence,
    sha256: String,
}

impl Arrived {
    /// Of what was opened, and the sealed bytes. One of before there were numbers has none.
    pub fn new(opened: &Opened, sealed: &[u8]) -> Option<Arrived> {
        Some(Arrived {
            device: opened.sender.clone(),
            sequence: opened.sequence.clone()?,
            sha256: sha256_hex(sealed),
        })
    }
}

/// Since when this machine keeps lists. Of a device that was let in here later, number 1 is waited for.
#[derive(Serialize, Deserialize)]
struct Begun {
    format: u32,
    since: DateTime<Utc>,
}

impl Desk {
    /// Notes what one look at the mailbox found, once for each device. The same once more changes nothing. Gives the
    /// devices of which it could not be noted, each with the reason.
    pub(crate) fn note_arrivals(
        &self,
        arrived: &[Arrived],
        now: DateTime<Utc>,
    ) -> BTreeMap<String, DeskError> {
        let mut devices: BTreeMap<&str, Vec<&Arrived>> = BTreeMap::new();
        for one in arrived {
            devices.entry(&one.device).or_default().push(one);
        }
        let noted = devices
            .into_iter()
            .map(|(device, arrived)| (device, self.note_arrivals_of(device, &arrived, now)));
        let failed = noted.filter_map(|(device, noted)| Some((device.to_owned(), noted.err()?)));
        failed.collect()
    }

    fn note_arrivals_of(
        &self,
        device: &str,
        arrived: &[&Arrived],
        now: DateTime<Utc>,
    ) -> Result<(), DeskError> {
        let _lock = self.lock()?;
        let kept = self.sequence_of(device)?;
        let mut changed = kept.is_none();
        let mut list = match kept {
            Some(kept) => kept,
            None => {
                let since = self.sequences_since(now)?;
                let roster = self.roster()?;
                let own = roster.own(device);
                let let_in_since = own.is_some_and(|own| own.verified_at >= since);
                // A list that begins in the middle begins with the highest of what is there: of those before,
                // this machine may have erased some.
                let highest = arrived.iter().map(|one| one.sequence.number).max();
                Device::from(highest.filter(|_| !let_in_since).unwrap_or(1))
            }
        };
        for one in arrived {
            changed |= list.note(&one.sequence, &one.sha256, now);
        }
        match changed {
            true => self.save_sequence(device, &list),
            false => Ok(()),
        }
    }

    /// What did not come, of every device that is believed, and what does not fit. Asks nobody.
    ///
    /// # Errors
    /// The list of devices, or of what came of one of them, cannot be read.
    pub fn missing(&self) -> Result<Vec<Missing>, DeskError> {
        let (missing, mut unreadable) = self.missing_where_readable()?;
        unreadable.pop().map_or(Ok(missing), Err)
    }

    /// The same of the devices whose list can be read, and why the lists of the others cannot.
    ///
    /// # Errors
    /// The list of devices cannot be read.
    pub fn missing_where_readable(&self) -> Result<(Vec<Missing>, Vec<DeskError>), DeskError> {
        let mut missing = Vec::new();
        let mut unreadable = Vec::new();
        for one in self.devices()?.believed {
            match self.sequence_of(&one.device) {
                Ok(list) => {
                    let list = list.as_ref();
                    missing.extend(
                        list.and_then(|list| list.missing(&one.device, one.label.as_deref())),
                    );
                }
                Err(error) => unreadable.push(error),
            }
        }
        Ok((missing, unreadable))
    }

    /// What did not come of one device, and what does not fit; none where that is nothing, or it is not believed.
    ///
    /// # Errors
    /// The list of devices, or of what came of this one, cannot be read.
    pub fn missing_of(&self, device: &str) -> Result<Option<Missing>, DeskError> {
        let believed = self.devices()?.believed;
        let Some(one) = believed.iter().find(|one| one.device == device) else {
            return Ok(None);
        };
        let list = self.sequence_of(device)?;
        Ok(list.and_then(|list| list.missing(device, one.label.as_deref())))
    }

    /// Asks no more for what did not come of a device, named by its label or its number: somebody has looked into it.
    /// What comes all the same is taken as ever. Gives the number of the device, and what was missing.
    ///
    /// # Errors
    /// No such device, or the list cannot be read or written.
    pub fn settle_missing(&self, name: &str) -> Result<(String, Option<Missing>), DeskError> {
        let believed = self.devices()?.believed;
        let by_label = believed
            .iter()
            .find(|one| one.label.as_deref() == Some(name));
        let found = by_label.or_else(|| believed.iter().find(|one| one.device == name));
        let found = found.ok_or_else(|| DeskError::DeviceUnknown {
            device: name.to_owned(),
        })?;
        let _lock = self.lock()?;
        let list = self.sequence_of(&found.device)?;
        let Some(mut list) = list else {
            return Ok((found.device.clone(), None));
        };
        let missing = list.missing(&found.device, found.label.as_deref());
        if missing.is_some() {
            list.settle();
            self.save_sequence(&found.device, &list)?;
        }
        Ok((found.device.clone(), missing))
    }

    /// Where the list of a device lies.
    fn sequence_path(&self, device: &str) -> PathBuf {
        // The number of a device is a hash; whatever else is signed names no other file.
        let name = match device.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            true => device.to_owned(),
            false => sha256_hex(device),
        };
        self.path(LISTS).join(format!("{name}.json"))
    }

    /// The list of a device; none where there is none.
    fn sequence_of(&self, device: &str) -> Result<Option<Device>, DeskError> {
        let path = self.sequence_path(device);
        let Some(text) = files::read_if_there(&path)? else {
            return Ok(None);
        };
        let list: Option<Device> = serde_json::from_slice(&text).ok();
        let list = list.filter(|list| list.format == FORMAT);
        list.ok_or(DeskError::SequencesDamaged { path }).map(Some)
    }

    /// Keeps the list of a device. Whoever read it to change it holds the lock since before.
    fn save_sequence(&self, device: &str, list: &Device) -> Result<(), DeskError> {
        files::create_folder(&self.path(LISTS))?;
        files::write(&self.sequence_path(device), pretty(list).as_bytes())
    }

    /// Since when there are lists; they begin now where there are none.
    fn sequences_since(&self, now: DateTime<Utc>) -> Result<DateTime<Utc>, DeskError> {
        let path = self.path(SEQUENCES);
        let Some(text) = files::read_if_there(&path)? else {
            let begun = Begun {
                format: FORMAT,
                since: now,
            };
            files::write(&path, pretty(&begun).as_bytes())?;
            return Ok(now);
        };
        let begun: Option<Begun> = serde_json::from_slice(&text).ok();
        let begun = begun.filter(|begun| begun.format == FORMAT);
        begun
            .map(|begun| begun.since)
            .ok_or(DeskError::SequencesDamaged { path })
    }

    /// Begins the lists where there are none, so that of every device that is let in from now on number 1 is waited
    /// for.
    ///
    /// # Errors
    /// When they have begun cannot be read or written.
    pub(crate) fn begin_sequences(&self, now: DateTime<Utc>) -> Result<(), DeskError> {
        self.sequences_since(now).map(|_| ())
    }
}
