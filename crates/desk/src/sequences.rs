//! What of each device came, by its number, and so what did not come.
//!
//! A device signs with each referral its place among those that it sealed to this agency. What is kept here outlives
//! the referrals: numbers, hashes and times alone. Each device has a file of its own, of a bounded size, so that what
//! one of them says, or a file that is damaged, concerns no other; and nothing here keeps a referral from being read.

use crate::error::DeskError;
use crate::files;
use crate::folder::{Desk, pretty};
use chrono::{DateTime, TimeDelta, Utc};
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

/// How many numbers below the highest are kept whole where nothing is wrong with them: that one names another one
/// before it than the one that came is noticed among so many.
const KEPT: u32 = 64;

/// The most files under one number that are kept apart.
const MOST_ALIKE: usize = 8;

/// The most files of one device that are kept whole.
const MOST_ARRIVALS: usize = 1024;

/// The most ranges of numbers of one device that need not come.
const MOST_RANGES: usize = 1024;

/// The most numbers of one device of which the beginning of the hash is kept: what comes twice is noticed among so many.
const MOST_FORGOTTEN: usize = 4096;

/// How much of a hash is kept then, in hexadecimal digits.
const BEGINNING: usize = 16;

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

/// What came of one device.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Device {
    format: u32,
    /// The lowest number of which anything is known. Nothing is said of those below.
    began: u32,
    /// The lowest number that may be missing: everything from the beginning up to it came, or need not come.
    from: u32,
    /// By number. Below `from`, what came more than once.
    came: BTreeMap<u32, Vec<Arrival>>,
    /// The beginning of the hash of what came below `from`, by number.
    forgotten: BTreeMap<u32, String>,
    /// The numbers that need not come: first and last of each range, rising, none beside another.
    need_not_come: Vec<(u32, u32)>,
    /// What somebody has looked into does not fit: how many files had the number then.
    looked_into: BTreeMap<u32, usize>,
    /// Below this one the numbers could not be followed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    given_up_below: Option<u32>,
}

/// One referral that came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Arrival {
    /// Of the sealed bytes, hexadecimal; the beginning alone where the rest was forgotten.
    sha256: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    previous: Option<String>,
    /// When it was noted.
    at: DateTime<Utc>,
}

impl Device {
    /// A list that begins with a number.
    fn from(number: u32) -> Device {
        Device {
            format: FORMAT,
            began: number,
            from: number,
            ..Device::default()
        }
    }

    /// Notes what came; whether that changes anything.
    fn note(&mut self, sequence: &Sequence, sha256: &str, now: DateTime<Utc>) -> bool {
        let number = sequence.number;
        if number < self.began {
            return false;
        }
        let mut changed = false;
        for taken_back in &sequence.taken_back {
            if (self.from..number).contains(taken_back) {
                changed |= self.add_to_what_need_not_come(*taken_back, *taken_back);
            }
        }
        changed |= self.note_number(sequence, sha256, now);
        if changed {
            self.forget_what_is_settled();
            self.stay_bounded();
        }
        changed
    }

    fn note_number(&mut self, sequence: &Sequence, sha256: &str, now: DateTime<Utc>) -> bool {
        let number = sequence.number;
        let mut before = Vec::new();
        if number < self.from && !self.came.contains_key(&number) {
            match self.forgotten.get(&number) {
                Some(beginning) if sha256.starts_with(&**beginning) => return false,
                // Another file has had this number, long ago.
                Some(beginning) => before.push(Arrival {
                    sha256: beginning.clone(),
                    previous: None,
                    at: now,
                }),
                // It need not have come, and comes all the same.
                None => return false,
            }
        }
        let came = self.came.entry(number).or_insert(before);
        let is_new =
            came.len() < MOST_ALIKE && !came.iter().any(|one| sha256.starts_with(&*one.sha256));
        if is_new {
            came.push(Arrival {
                sha256: sha256.to_owned(),
                previous: sequence.previous.clone(),
                at: now,
            });
        }
        is_new
    }

    /// Adds a range to what need not come; whether that changes anything.
    fn add_to_what_need_not_come(&mut self, first: u32, last: u32) -> bool {
        let ranges = &mut self.need_not_come;
        // Those from here on touch it, or are above it.
        let begin = ranges.partition_point(|range| range.1.saturating_add(1) < first);
        let touching = ranges[begin..].iter();
        let touching = touching.take_while(|range| range.0 <= last.saturating_add(1));
        let end = begin + touching.count();
        let mut whole = (first, last);
        for range in &ranges[begin..end] {
            whole = (whole.0.min(range.0), whole.1.max(range.1));
        }
        if ranges[begin..end] == [whole] {
            return false;
        }
        ranges.splice(begin..end, [whole]);
        true
    }

    /// The range of what need not come that a number is in.
    fn range_of(&self, number: u32) -> Option<(u32, u32)> {
        let place = self.need_not_come.partition_point(|range| range.1 < number);
        let range = self.need_not_come.get(place).copied();
        range.filter(|range| range.0 <= number)
    }

    /// Forgets the lowest numbers but for the beginnings of their hashes, where nothing is wrong with them and they
    /// are far below the highest.
    fn forget_what_is_settled(&mut self) {
        let highest = self.highest();
        while self.from.saturating_add(KEPT) < highest {
            let number = self.from;
            let Some(came) = self.came.get(&number) else {
                let Some((_, last)) = self.range_of(number) else {
                    return;
                };
                let next = self.came.range(number..).next();
                let next = next.map_or(u32::MAX, |(next, _)| *next);
                self.from = last.saturating_add(1).min(next).min(highest - KEPT);
                continue;
            };
            // What comes after it has to be known, too: it names this one.
            let next = number + 1;
            let is_known = self.came.contains_key(&next) || self.range_of(next).is_some();
            let fits = |number| self.contradiction(number).is_none();
            if !is_known || !fits(number) || !fits(next) {
                return;
            }
            if let [one] = &**came {
                let beginning = one.sha256.get(..BEGINNING).unwrap_or(&one.sha256);
                self.forgotten.insert(number, beginning.to_owned());
                self.came.remove(&number);
                self.looked_into.remove(&number);
            }
            self.from += 1;
        }
    }

    /// Keeps the list short, whatever the device says.
    fn stay_bounded(&mut self) {
        let too_many = self.forgotten.len().saturating_sub(MOST_FORGOTTEN);
        if let Some((number, _)) = self.forgotten.iter().nth(too_many).filter(|_| too_many > 0) {
            self.know_nothing_below(*number);
        }
        let too_many = self.need_not_come.len().saturating_sub(MOST_RANGES);
        if let Some((_, last)) = too_many.checked_sub(1).map(|last| self.need_not_come[last]) {
            let below = last.saturating_add(1).min(self.from);
            self.know_nothing_below(below);
        }
        let arrivals = self.came.values().map(Vec::len).sum::<usize>();
        if arrivals > MOST_ARRIVALS || self.need_not_come.len() > MOST_RANGES {
            let below = self.highest().saturating_sub(KEPT).max(self.from);
            self.from = below;
            self.given_up_below = Some(below);
            self.know_nothing_below(below);
        }
    }

    fn know_nothing_below(&mut self, number: u32) {
        self.began = self.began.max(number);
        let began = self.began;
        self.came.retain(|number, _| *number >= began);
        self.forgotten.retain(|number, _| *number >= began);
        self.looked_into.retain(|number, _| *number >= began);
        self.need_not_come.retain(|range| range.1 >= began);
    }

    fn highest(&self) -> u32 {
        self.came.last_key_value().map_or(0, |(number, _)| *number)
    }

    fn gaps(&self) -> Vec<Gap> {
        let came = self.came.keys().map(|number| (*number, *number));
        let mut known: Vec<_> = came.chain(self.need_not_come.iter().copied()).collect();
        known.sort_unstable();
        let highest = self.highest();
        let mut gaps = Vec::new();
        let mut next = self.from;
        for (first, last) in known.into_iter().filter(|range| range.0 <= highest) {
            if next < first {
                let above = self.came.range(first..).flat_map(|(_, came)| came);
                gaps.extend(above.map(|one| one.at).min().map(|noticed_at| Gap {
                    first: next,
                    last: first - 1,
                    noticed_at,
                }));
            }
            next = next.max(last.saturating_add(1));
        }
        gaps
    }

    fn contradictions(&self) -> Vec<Contradiction> {
        let numbers = self.came.keys();
        numbers
            .filter_map(|number| self.contradiction(*number))
            .collect()
    }

    /// What does not fit with a number, and nobody has looked into.
    fn contradiction(&self, number: u32) -> Option<Contradiction> {
        let came = self.came.get(&number)?;
        if self
            .looked_into
            .get(&number)
            .is_some_and(|known| came.len() <= *known)
        {
            return None;
        }
        if came.len() > 1 {
            return Some(Contradiction::Twice(number));
        }
        let before = self.came.get(&number.checked_sub(1)?)?;
        let names = |one: &Arrival| {
            let previous = one.previous.as_deref();
            previous.is_none_or(|previous| {
                before
                    .iter()
                    .any(|before| previous.starts_with(&*before.sha256))
            })
        };
        (!came.iter().all(names)).then_some(Contradiction::OtherBefore(number))
    }

    /// Asks no more for what is missing, and says no more of what does not fit. What came stays known.
    fn settle(&mut self) {
        for gap in self.gaps() {
            self.add_to_what_need_not_come(gap.first, gap.last);
        }
        for one in self.contradictions() {
            let number = one.number();
            let files = self.came.get(&number).map_or(0, Vec::len);
            self.looked_into.insert(number, files);
        }
        self.given_up_below = None;
        self.forget_what_is_settled();
        self.stay_bounded();
    }

    /// What is to be told of it, if anything is.
    fn missing(&self, device: &str, label: Option<&str>) -> Option<Missing> {
        let missing = Missing {
            device: device.to_owned(),
            label: label.map(str::to_owned),
            gaps: self.gaps(),
            contradictions: self.contradictions(),
            given_up_below: self.given_up_below,
        };
        let is_nothing = missing.gaps.is_empty()
            && missing.contradictions.is_empty()
            && missing.given_up_below.is_none();
        (!is_nothing).then_some(missing)
    }
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

#[cfg(test)]
#[allow(clippy::unwrap_used)] // a failed unwrap is a failed test
mod tests {
    use super::*;

    /// The hash of what has a number.
    fn hash(number: u32) -> String {
        sha256_hex(number.to_string())
    }

    /// The hash of something else.
    fn other() -> String {
        sha256_hex("other")
    }

    fn at(hours: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::hours(hours)
    }

    fn sequence(number: u32, taken_back: &[u32]) -> Sequence {
        Sequence {
            number,
            previous: (number > 1).then(|| hash(number - 1)),
            taken_back: taken_back.to_vec(),
        }
    }

    fn note(device: &mut Device, number: u32) -> bool {
        device.note(&sequence(number, &[]), &hash(number), at(0))
    }

    /// A device of which these came, in that order, with what each says is taken back.
    fn device(from: u32, came: &[(u32, &[u32])]) -> Device {
        let mut device = Device::from(from);
        for (number, taken_back) in came {
            device.note(&sequence(*number, taken_back), &hash(*number), at(0));
        }
        device
    }

    fn gaps(device: &Device) -> Vec<(u32, u32)> {
        let gaps = device.gaps();
        gaps.iter().map(|gap| (gap.first, gap.last)).collect()
    }

    #[track_caller]
    fn check(from: u32, came: &[(u32, &[u32])], expected: &[(u32, u32)]) {
        assert_eq!(gaps(&device(from, came)), expected);
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
    fn gap_is_late_a_day_after_it_was_noticed() {
        let mut device = Device::from(1);
        for (number, hours) in [(1, 0), (5, 10), (9, 20), (3, 30)] {
            device.note(&sequence(number, &[]), &hash(number), at(hours));
        }
        let noticed = device.gaps();
        let noticed: Vec<_> = noticed
            .iter()
            .map(|gap| (gap.first, gap.noticed_at))
            .collect();
        assert_eq!(noticed, [(2, at(10)), (4, at(10)), (6, at(20))]);
        let gap = device.gaps()[0];
        for (hours, late) in [(10, false), (33, false), (34, true), (900, true), (9, true)] {
            assert_eq!(gap.is_late(at(hours)), late, "{hours}");
        }
        let missing = device.missing("a device", None).unwrap();
        assert!(!missing.needs_a_person(at(33)));
        assert!(missing.needs_a_person(at(34)));
        device.note(&sequence(9, &[]), &other(), at(33));
        let missing = device.missing("a device", None).unwrap();
        assert!(missing.needs_a_person(at(33)));
    }

    #[test]
    fn same_file_once_more_changes_nothing() {
        let mut device = device(1, &[(1, &[]), (3, &[1])]);
        for number in [1, 3] {
            let said = sequence(number, &[1]);
            assert!(!device.note(&said, &hash(number), at(1)), "{number}");
        }
    }

    #[test]
    fn two_files_with_one_number_and_another_one_before_are_told() {
        let mut twice = device(1, &[(1, &[]), (2, &[])]);
        assert!(twice.note(&sequence(2, &[]), &other(), at(0)));
        assert_eq!(twice.contradictions(), [Contradiction::Twice(2)]);
        let mut before = device(1, &[(1, &[]), (3, &[])]);
        before.note(&sequence(2, &[]), &other(), at(0));
        assert_eq!(before.contradictions(), [Contradiction::OtherBefore(3)]);
        assert_eq!(gaps(&before), []);
        // What did not come contradicts nothing.
        assert_eq!(device(1, &[(1, &[]), (3, &[])]).contradictions(), []);
    }

    #[test]
    fn list_stays_short_and_keeps_what_is_wrong() {
        let mut device = Device::from(1);
        for number in (1..=5_000).filter(|number| *number != 4_500) {
            note(&mut device, number);
        }
        assert_eq!(gaps(&device), [(4_500, 4_500)]);
        assert_eq!(device.from, 4_499);
        note(&mut device, 4_500);
        assert_eq!(gaps(&device), []);
        assert!(device.came.len() <= KEPT as usize + 1);
        assert!(device.forgotten.len() <= MOST_FORGOTTEN);
        assert_eq!(device.missing("a device", None), None);
    }

    /// A device that was put back from an old copy, or a thief's copy, uses numbers again.
    #[test]
    fn number_that_is_used_again_long_after_is_told() {
        let mut device = Device::from(1);
        for number in (1..=200).filter(|number| *number != 60) {
            let taken_back: &[u32] = if number == 61 { &[60] } else { &[] };
            device.note(&sequence(number, taken_back), &hash(number), at(0));
        }
        assert!(device.from > 100);
        assert!(!note(&mut device, 100), "the same file");
        assert!(!note(&mut device, 60), "what was taken back comes late");
        assert!(device.note(&sequence(100, &[]), &other(), at(1)));
        assert_eq!(device.contradictions(), [Contradiction::Twice(100)]);
        assert!(!device.note(&sequence(100, &[]), &other(), at(1)));
        device.settle();
        assert_eq!(device.contradictions(), []);
        assert!(!device.note(&sequence(100, &[]), &other(), at(1)));
        assert!(!note(&mut device, 100));
        // A list that began in the middle knows nothing of before.
        let mut middle = super::tests::device(150, &[(150, &[]), (250, &[])]);
        assert!(!middle.note(&sequence(100, &[]), &other(), at(1)));
        assert_eq!(middle.contradictions(), []);
    }

    #[test]
    fn device_that_says_whatever_it_likes_has_a_short_list_and_is_told() {
        let invented = |number: u32| Sequence {
            number,
            previous: None,
            taken_back: (1..=256).map(|place| number - 2 * place).collect(),
        };
        let open = |number: u32| sequence(number, &[]);
        let forms: [&dyn Fn(u32) -> Sequence; 2] = [&invented, &open];
        for form in forms {
            let mut device = Device::from(1);
            for number in 1..=5_000 {
                device.note(&form(number * 1_000), &hash(number), at(0));
            }
            let length = pretty(&device).len();
            assert!(length < 512 * 1024, "{length}");
            let missing = device.missing("a device", None).unwrap();
            assert!(missing.given_up_below.is_some());
            assert!(missing.needs_a_person(at(0)));
            device.settle();
            assert_eq!(device.missing("a device", None), None);
            let mut next = sequence(5_000_001, &[]);
            next.previous = Some(hash(5_000));
            device.note(&next, &hash(5_000_001), at(0));
            assert_eq!(device.missing("a device", None), None);
        }
    }

    #[test]
    fn ranges_are_joined_where_they_touch() {
        let mut device = Device::from(1);
        for (first, last, changes) in [
            (5, 5, true),
            (7, 7, true),
            (5, 5, false),
            (6, 6, true),
            (1, 2, true),
            (u32::MAX, u32::MAX, true),
            (2, 9, true),
            (3, 4, false),
        ] {
            let changed = device.add_to_what_need_not_come(first, last);
            assert_eq!(changed, changes, "{first}–{last}");
        }
        assert_eq!(device.need_not_come, [(1, 9), (u32::MAX, u32::MAX)]);
        for (number, range) in [(9, Some((1, 9))), (10, None), (1, Some((1, 9)))] {
            assert_eq!(device.range_of(number), range, "{number}");
        }
    }

    #[test]
    fn what_was_looked_into_is_asked_for_no_more() {
        let mut device = device(1, &[(5, &[])]);
        device.note(&sequence(5, &[]), &other(), at(0));
        device.settle();
        assert_eq!(device.missing("a device", None), None);
        // It comes all the same, and is nothing to tell.
        note(&mut device, 2);
        assert_eq!(device.missing("a device", None), None);
        note(&mut device, 8);
        assert_eq!(gaps(&device), [(6, 7)]);
        // What came before is still known: a third file is told.
        device.note(&sequence(5, &[]), &hash(77), at(0));
        assert_eq!(device.contradictions(), [Contradiction::Twice(5)]);
        // So is the last, which the next one names.
        device.settle();
        let mut next = sequence(9, &[]);
        next.previous = Some(other());
        device.note(&next, &hash(9), at(0));
        assert_eq!(device.contradictions(), [Contradiction::OtherBefore(9)]);
        // Numbers up to the highest that there is.
        let mut far = super::tests::device(1, &[(u32::MAX, &[])]);
        far.settle();
        assert_eq!(far.missing("a device", None), None);
    }
}
