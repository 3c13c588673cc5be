//! What came of one device, and so what did not: a list of a bounded size, whatever the device says. Pure.

use super::{Contradiction, FORMAT, Gap, Missing};
use chrono::{DateTime, Utc};
use repere_referral::Sequence;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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

/// What came of one device.
#[derive(Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Device {
    pub(super) format: u32,
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
    pub(super) fn from(number: u32) -> Device {
        Device {
            format: FORMAT,
            began: number,
            from: number,
            ..Device::default()
        }
    }

    /// Notes what came; whether that changes anything.
    pub(super) fn note(&mut self, sequence: &Sequence, sha256: &str, now: DateTime<Utc>) -> bool {
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
    pub(super) fn settle(&mut self) {
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
    pub(super) fn missing(&self, device: &str, label: Option<&str>) -> Option<Missing> {
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

#[cfg(test)]
mod tests;
