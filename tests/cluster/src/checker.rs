//! Reads a history and what is kept at its end, as Jepsen's checkers do, and names everything that is wrong.
//! Pure: no clock, no network, the same verdict for the same history.

use crate::history::{Event, Line, Operation, Outcome};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;
use uuid::Uuid;

/// What is kept in the end: for each agency every line of its mailbox, oldest first.
pub type Kept = BTreeMap<u32, Vec<Line>>;

/// Something that must never be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Violation {
    /// It had a receipt and is gone.
    Lost(Uuid),
    /// It is kept more than once.
    TwoRows(Uuid),
    /// It has two receipts that differ.
    TwoReceipts(Uuid),
    /// Other bytes are kept than were sent under this id, or in another agency's mailbox.
    OtherBytes(Uuid),
    /// Nobody sent it.
    SentByNobody(Uuid),
    /// The hub refused it for good, always, and kept it all the same.
    RefusedAndKept(Uuid),
    /// The first was answered before the second was asked, and stands after it.
    OutOfOrder(Uuid, Uuid),
    /// The desk that follows its mailbox has seen what comes after this, and never this.
    Skipped {
        /// The desk.
        desk: u32,
        /// What it never saw.
        id: Uuid,
    },
    /// The desk that follows its mailbox saw this twice, or saw what is not kept.
    SeenWrongly {
        /// The desk.
        desk: u32,
        /// What it saw.
        id: Uuid,
    },
    /// The desk asked after this had a receipt and was not shown it.
    Stale {
        /// The desk.
        desk: u32,
        /// What it was not shown.
        id: Uuid,
    },
    /// Two took what one alone may have.
    TakenTwice(Uuid),
}

/// What is known of one upload, of all attempts.
#[derive(Default)]
struct Sent<'a> {
    agency: u32,
    hashes: BTreeSet<&'a str>,
    agencies: BTreeSet<u32>,
    begun: Duration,
    receipted: Option<Duration>,
    receipts: BTreeSet<&'a str>,
    only_refused: bool,
}

/// Everything that is wrong with a history and what is kept in its end; empty where nothing is.
pub fn check(events: &[Event], kept: &Kept) -> Vec<Violation> {
    let sent = sent(events);
    let mut found = Vec::new();
    rows(&sent, kept, &mut found);
    order(&sent, kept, &mut found);
    followers(events, &sent, kept, &mut found);
    taken(events, &mut found);
    found
}

fn sent(events: &[Event]) -> BTreeMap<Uuid, Sent<'_>> {
    let mut all: BTreeMap<Uuid, Sent<'_>> = BTreeMap::new();
    for event in events {
        let Operation::Upload { id, agency, sha256 } = &event.operation else {
            continue;
        };
        let sent = all.entry(*id).or_insert_with(|| Sent {
            agency: *agency,
            begun: event.begun,
            only_refused: true,
            ..Sent::default()
        });
        sent.begun = sent.begun.min(event.begun);
        sent.hashes.insert(sha256);
        sent.agencies.insert(*agency);
        match &event.outcome {
            Outcome::Receipt(receipt) => {
                sent.receipts.insert(receipt);
                let ended = event.ended.unwrap_or(Duration::MAX);
                sent.receipted = Some(sent.receipted.map_or(ended, |before| before.min(ended)));
                sent.only_refused = false;
            }
            Outcome::Refused(_) => {}
            _ => sent.only_refused = false,
        }
    }
    all
}

/// Each receipt has one row, no row two receipts, and nothing is there that nobody sent.
fn rows(sent: &BTreeMap<Uuid, Sent<'_>>, kept: &Kept, found: &mut Vec<Violation>) {
    let mut times: BTreeMap<Uuid, u32> = BTreeMap::new();
    for (agency, lines) in kept {
        for line in lines {
            *times.entry(line.id).or_default() += 1;
            match sent.get(&line.id) {
                None => found.push(Violation::SentByNobody(line.id)),
                Some(one) if one.only_refused => found.push(Violation::RefusedAndKept(line.id)),
                Some(one) => {
                    let is_its =
                        one.agencies.contains(agency) && one.hashes.contains(&*line.sha256);
                    if !is_its {
                        found.push(Violation::OtherBytes(line.id));
                    }
                }
            }
        }
    }
    for (id, one) in sent {
        let times = times.get(id).copied().unwrap_or_default();
        if times > 1 {
            found.push(Violation::TwoRows(*id));
        }
        if one.receipts.len() > 1 {
            found.push(Violation::TwoReceipts(*id));
        }
        if !one.receipts.is_empty() && times == 0 {
            found.push(Violation::Lost(*id));
        }
    }
}

/// What was answered before another was asked stands before it in the mailbox.
fn order(sent: &BTreeMap<Uuid, Sent<'_>>, kept: &Kept, found: &mut Vec<Violation>) {
    for lines in kept.values() {
        // From the end: the one, of those that stand later, that had its receipt first.
        let mut earliest: Option<(Duration, Uuid)> = None;
        for line in lines.iter().rev() {
            let Some(one) = sent.get(&line.id) else {
                continue;
            };
            if let Some((receipted, first)) = earliest
                && receipted < one.begun
            {
                found.push(Violation::OutOfOrder(first, line.id));
            }
            if let Some(receipted) = one.receipted
                && earliest.is_none_or(|(before, _)| receipted < before)
            {
                earliest = Some((receipted, line.id));
            }
        }
    }
}

/// Whoever follows a mailbox from its beginning sees everything, once and in its order, and at once.
fn followers(
    events: &[Event],
    sent: &BTreeMap<Uuid, Sent<'_>>,
    kept: &Kept,
    found: &mut Vec<Violation>,
) {
    let mut seen: BTreeMap<(u32, u32), Vec<Uuid>> = BTreeMap::new();
    let mut receipted: BTreeMap<u32, Vec<(Duration, Uuid)>> = BTreeMap::new();
    for (id, one) in sent {
        if let Some(at) = one.receipted {
            receipted.entry(one.agency).or_default().push((at, *id));
        }
    }
    for of_one in receipted.values_mut() {
        of_one.sort_unstable();
    }
    let mut told_stale = BTreeSet::new();
    let mut known: BTreeMap<(u32, u32), BTreeSet<Uuid>> = BTreeMap::new();
    for event in events {
        let (Operation::Follow { desk, agency }, Outcome::Lines(lines)) =
            (&event.operation, &event.outcome)
        else {
            continue;
        };
        let of_this = (*desk, *agency);
        let known = known.entry(of_this).or_default();
        for line in lines {
            if !known.insert(line.id) {
                found.push(Violation::SeenWrongly {
                    desk: *desk,
                    id: line.id,
                });
            }
            seen.entry(of_this).or_default().push(line.id);
        }
        let before = receipted.get(agency).into_iter().flatten();
        for (_, id) in before.take_while(|(at, _)| *at < event.begun) {
            if !known.contains(id) && told_stale.insert((*desk, *id)) {
                found.push(Violation::Stale {
                    desk: *desk,
                    id: *id,
                });
            }
        }
    }
    for ((desk, agency), seen) in seen {
        let lines = kept.get(&agency).map(Vec::as_slice).unwrap_or_default();
        let place: BTreeMap<Uuid, usize> = lines.iter().map(|line| line.id).zip(0..).collect();
        let mut next = 0;
        for id in seen {
            match place.get(&id) {
                Some(&at) if at >= next => {
                    let skipped = lines[next..at].iter().map(|line| line.id);
                    found.extend(skipped.map(|id| Violation::Skipped { desk, id }));
                    next = at + 1;
                }
                _ => {
                    let wrongly = Violation::SeenWrongly { desk, id };
                    if !found.contains(&wrongly) {
                        found.push(wrongly);
                    }
                }
            }
        }
    }
}

fn taken(events: &[Event], found: &mut Vec<Violation>) {
    let mut by: BTreeMap<Uuid, BTreeSet<u32>> = BTreeMap::new();
    for event in events {
        if let (Operation::Take { what, by: who }, Outcome::Taken) =
            (&event.operation, &event.outcome)
        {
            by.entry(*what).or_default().insert(*who);
        }
    }
    let twice = by.iter().filter(|(_, by)| by.len() > 1);
    found.extend(twice.map(|(what, _)| Violation::TakenTwice(*what)));
}
