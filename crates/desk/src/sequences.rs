//! What of each device came, by its number, and so what did not come.
//!
//! A device signs with each referral its place among those that it sealed to this agency. What is kept here outlives
//! the referrals: numbers and hashes alone.

use crate::error::DeskError;
use crate::files;
use crate::folder::{Desk, pretty};
use chrono::{DateTime, Utc};
use repere_referral::{Opened, Sequence, sha256_hex};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The file.
const SEQUENCES: &str = "sequences.json";

/// The version of it.
const FORMAT: u32 = 1;

/// How many numbers below the highest are kept where nothing is wrong with them: what comes twice, or names another
/// one before it, is noticed among so many.
const KEPT: u32 = 64;

/// The most files under one number that are kept apart.
const MOST_ALIKE: usize = 8;

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
}

/// Numbers that did not come, one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Gap {
    /// The first.
    pub first: u32,
    /// The last; the same where it is one.
    pub last: u32,
}

/// Something that a device that seals alone and was never put back from a copy cannot have sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contradiction {
    /// Two different sealed files have this number.
    Twice(u32),
    /// The one with this number names another one before it than the one that came.
    OtherBefore(u32),
}

/// What came of every device.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Sequences {
    format: u32,
    /// Since when this machine keeps the list. Of a device that was let in here later, number 1 is waited for.
    since: DateTime<Utc>,
    devices: BTreeMap<String, Device>,
}

/// What came of one device.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Device {
    /// The lowest number that is looked at. Nothing is said of those below.
    from: u32,
    /// By number.
    came: BTreeMap<u32, Vec<Arrival>>,
    /// The numbers that need not come.
    taken_back: BTreeSet<u32>,
}

/// One referral that came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Arrival {
    sha256: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    previous: Option<String>,
}

impl Device {
    /// Notes what came; whether that changes anything.
    fn note(&mut self, sequence: &Sequence, sha256: &str) -> bool {
        if sequence.number < self.from {
            return false;
        }
        let known = self.taken_back.len();
        let taken_back = sequence
            .taken_back
            .iter()
            .filter(|number| **number >= self.from);
        self.taken_back.extend(taken_back);
        let came = self.came.entry(sequence.number).or_default();
        let is_new = came.len() < MOST_ALIKE && came.iter().all(|one| one.sha256 != sha256);
        if is_new {
            came.push(Arrival {
                sha256: sha256.to_owned(),
                previous: sequence.previous.clone(),
            });
        }
        let changed = is_new || self.taken_back.len() != known;
        self.forget_what_is_settled();
        changed
    }

    /// Forgets the lowest numbers, where nothing is wrong with them and they are far below the highest.
    fn forget_what_is_settled(&mut self) {
        let highest = self.highest();
        while self.from.saturating_add(KEPT) < highest {
            let number = self.from;
            let is_settled = match self.came.get(&number) {
                // What comes after it has to be known, too: it names this one.
                Some(came) => {
                    let next = number + 1;
                    let is_known = self.came.contains_key(&next) || self.taken_back.contains(&next);
                    came.len() == 1 && is_known && self.contradiction(next).is_none()
                }
                None => self.taken_back.contains(&number),
            };
            if !is_settled {
                return;
            }
            self.came.remove(&number);
            self.taken_back.remove(&number);
            self.from += 1;
        }
    }

    fn highest(&self) -> u32 {
        self.came.last_key_value().map_or(0, |(number, _)| *number)
    }

    fn gaps(&self) -> Vec<Gap> {
        let mut gaps = Vec::new();
        let mut next = self.from;
        let highest = self.highest();
        let known: BTreeSet<u32> = (self.came.keys().chain(&self.taken_back))
            .copied()
            .collect();
        for number in known.into_iter().filter(|number| *number <= highest) {
            if next < number {
                gaps.push(Gap {
                    first: next,
                    last: number - 1,
                });
            }
            next = number.saturating_add(1);
        }
        gaps
    }

    fn contradiction(&self, number: u32) -> Option<Contradiction> {
        let came = self.came.get(&number)?;
        if came.len() > 1 {
            return Some(Contradiction::Twice(number));
        }
        let before = self.came.get(&number.checked_sub(1)?)?;
        let names = |one: &Arrival| {
            let mut before = before.iter();
            one.previous.is_none()
                || before.any(|before| one.previous.as_deref() == Some(&*before.sha256))
        };
        (!came.iter().all(names)).then_some(Contradiction::OtherBefore(number))
    }

    /// Forgets everything but how far it has come.
    fn settle(&mut self) {
        self.from = self.highest().saturating_add(1);
        self.came.clear();
        self.taken_back.clear();
    }
}

impl Desk {
    /// Notes that a referral came: what was opened, and the sealed bytes. The same once more changes nothing; one of
    /// before there were numbers, nothing either.
    ///
    /// # Errors
    /// The list cannot be read or written.
    pub fn note_arrival(&self, opened: &Opened, sealed: &[u8]) -> Result<(), DeskError> {
        let Some(sequence) = &opened.sequence else {
            return Ok(());
        };
        let _lock = self.lock()?;
        let mut all = self.sequences()?;
        let roster = self.roster()?;
        let let_in_since = |all: &Sequences| {
            let own = roster.own(&opened.sender);
            own.is_some_and(|own| own.verified_at >= all.since)
        };
        let first = match let_in_since(&all) {
            true => 1,
            false => sequence.number,
        };
        let device = all.devices.entry(opened.sender.clone());
        let device = device.or_insert_with(|| Device {
            from: first,
            ..Device::default()
        });
        match device.note(sequence, &sha256_hex(sealed)) {
            true => self.save_sequences(&all),
            false => Ok(()),
        }
    }

    /// What did not come, of every device that is believed, and what does not fit. Asks nobody.
    ///
    /// # Errors
    /// The lists cannot be read.
    pub fn missing(&self) -> Result<Vec<Missing>, DeskError> {
        let believed = self.devices()?.believed;
        let all = self.sequences()?;
        let mut missing = Vec::new();
        for one in believed {
            let Some(device) = all.devices.get(&one.device) else {
                continue;
            };
            let gaps = device.gaps();
            let numbers = device.came.keys();
            let contradictions = numbers.filter_map(|number| device.contradiction(*number));
            let contradictions: Vec<_> = contradictions.collect();
            if !gaps.is_empty() || !contradictions.is_empty() {
                missing.push(Missing {
                    device: one.device,
                    label: one.label,
                    gaps,
                    contradictions,
                });
            }
        }
        Ok(missing)
    }

    /// Asks no more for what did not come of a device, named by its label or its number: somebody has looked into it.
    /// What comes all the same is taken as ever. Gives the number of the device.
    ///
    /// # Errors
    /// No such device, or the list cannot be read or written.
    pub fn settle_missing(&self, name: &str) -> Result<String, DeskError> {
        let believed = self.devices()?.believed;
        let by_label = believed
            .iter()
            .find(|one| one.label.as_deref() == Some(name));
        let found = by_label.or_else(|| believed.iter().find(|one| one.device == name));
        let device = match found {
            Some(one) => one.device.clone(),
            None => {
                return Err(DeskError::DeviceUnknown {
                    device: name.to_owned(),
                });
            }
        };
        let _lock = self.lock()?;
        let mut all = self.sequences()?;
        if let Some(found) = all.devices.get_mut(&device) {
            found.settle();
            self.save_sequences(&all)?;
        }
        Ok(device)
    }

    /// The list; a new one where there is none.
    fn sequences(&self) -> Result<Sequences, DeskError> {
        let path = self.path(SEQUENCES);
        let Some(text) = files::read_if_there(&path)? else {
            return Ok(Sequences {
                format: FORMAT,
                since: Utc::now(),
                devices: BTreeMap::new(),
            });
        };
        let all: Option<Sequences> = serde_json::from_slice(&text).ok();
        all.filter(|all| all.format == FORMAT)
            .ok_or(DeskError::SequencesDamaged { path })
    }

    /// Keeps the list. Whoever read it to change it holds the lock since before.
    fn save_sequences(&self, all: &Sequences) -> Result<(), DeskError> {
        files::write(&self.path(SEQUENCES), pretty(all).as_bytes())
    }

    /// Begins the list, so that of every device that is let in from now on number 1 is waited for.
    pub(crate) fn begin_sequences(&self, now: DateTime<Utc>) -> Result<(), DeskError> {
        self.save_sequences(&Sequences {
            format: FORMAT,
            since: now,
            devices: BTreeMap::new(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The hash of what has a number.
    fn hash(number: u32) -> String {
        format!("{number:064}")
    }

    fn sequence(number: u32, taken_back: &[u32]) -> Sequence {
        Sequence {
            number,
            previous: (number > 1).then(|| hash(number - 1)),
            taken_back: taken_back.to_vec(),
        }
    }

    /// A device of which these came, in that order, with what each says is taken back.
    fn device(from: u32, came: &[(u32, &[u32])]) -> Device {
        let mut device = Device {
            from,
            ..Device::default()
        };
        for (number, taken_back) in came {
            device.note(&sequence(*number, taken_back), &hash(*number));
        }
        device
    }

    #[track_caller]
    fn check(from: u32, came: &[(u32, &[u32])], gaps: &[(u32, u32)]) {
        let found = device(from, came).gaps();
        let found: Vec<_> = found.iter().map(|gap| (gap.first, gap.last)).collect();
        assert_eq!(found, gaps);
    }

    #[test]
    fn gap_is_what_neither_came_nor_was_taken_back() {
        check(1, &[], &[]);
        check(1, &[(1, &[]), (2, &[]), (3, &[])], &[]);
        check(1, &[(1, &[]), (2, &[]), (5, &[])], &[(3, 4)]);
        check(1, &[(2, &[]), (4, &[])], &[(1, 1), (3, 3)]);
        check(1, &[(1, &[]), (4, &[2, 3])], &[]);
        check(1, &[(1, &[]), (4, &[2])], &[(3, 3)]);
        check(
            1,
            &[(1, &[]), (4, &[]), (9, &[2, 7])],
            &[(3, 3), (5, 6), (8, 8)],
        );
        check(1, &[(u32::MAX, &[])], &[(1, u32::MAX - 1)]);
    }

    #[test]
    fn gap_closes_when_what_was_missing_comes_in_whatever_order() {
        check(1, &[(3, &[]), (1, &[]), (2, &[])], &[]);
        check(1, &[(5, &[]), (4, &[]), (1, &[])], &[(2, 3)]);
        check(1, &[(5, &[]), (4, &[]), (1, &[]), (6, &[2, 3])], &[]);
        // What was taken back and comes all the same is no fault.
        check(1, &[(1, &[]), (3, &[2]), (2, &[])], &[]);
    }

    #[test]
    fn nothing_is_said_of_what_was_before_the_first_that_was_seen() {
        check(7, &[(7, &[2, 3]), (8, &[])], &[]);
        check(7, &[(7, &[]), (3, &[]), (9, &[])], &[(8, 8)]);
    }

    #[test]
    fn same_file_once_more_changes_nothing() {
        let mut device = device(1, &[(1, &[]), (3, &[1])]);
        for number in [1, 3] {
            assert!(
                !device.note(&sequence(number, &[1]), &hash(number)),
                "{number}"
            );
        }
    }

    #[test]
    fn two_files_with_one_number_and_another_one_before_are_told() {
        let mut twice = device(1, &[(1, &[]), (2, &[])]);
        assert!(twice.note(&sequence(2, &[]), &hash(77)));
        assert_eq!(twice.contradiction(1), None);
        assert_eq!(twice.contradiction(2), Some(Contradiction::Twice(2)));
        let mut other = device(1, &[(1, &[]), (3, &[])]);
        other.note(&sequence(2, &[]), &hash(77));
        assert_eq!(other.contradiction(3), Some(Contradiction::OtherBefore(3)));
        assert_eq!(other.gaps(), []);
        // What did not come contradicts nothing.
        let whole = device(1, &[(1, &[]), (3, &[])]);
        assert_eq!(whole.contradiction(3), None);
    }

    #[test]
    fn list_stays_short_and_keeps_what_is_wrong() {
        let mut device = device(1, &[]);
        for number in (1..=5_000).filter(|number| *number != 4_000) {
            device.note(&sequence(number, &[]), &hash(number));
        }
        assert_eq!(
            device.gaps(),
            [Gap {
                first: 4_000,
                last: 4_000
            }]
        );
        assert_eq!(device.from, 3_999);
        device.note(&sequence(4_000, &[]), &hash(4_000));
        assert_eq!(device.gaps(), []);
        assert!(
            device.came.len() <= KEPT as usize + 1,
            "{}",
            device.came.len()
        );
    }

    #[test]
    fn what_was_looked_into_is_asked_for_no_more() {
        let mut device = device(1, &[(5, &[])]);
        device.note(&sequence(5, &[]), &hash(77));
        device.settle();
        assert_eq!((device.gaps(), device.from), (Vec::new(), 6));
        assert!(!device.note(&sequence(2, &[]), &hash(2)));
        device.note(&sequence(8, &[]), &hash(8));
        assert_eq!(device.gaps(), [Gap { first: 6, last: 7 }]);
    }
}
