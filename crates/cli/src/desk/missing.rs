//! What of a device did not come, in words; and `repere desk settle`, for what somebody has looked into.

use super::At;
use super::devices::shown;
use super::problem::notice;
use super::{CANNOT, local_clock};
use crate::terminal::{Stop, Terminal, complain};
use chrono::{DateTime, Utc};
use clap::Args;
use repere_desk::{Contradiction, Desk, DeskError, Gap, Missing};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The most parts of a list of numbers that are written out.
const MOST_PARTS: usize = 12;

#[derive(Args)]
pub(crate) struct Settle {
    device: String,
    #[command(flatten)]
    at: At,
}

pub(super) fn settle(options: &Settle, terminal: &Terminal) -> Result<(), Stop> {
    let desk = Desk::at(&options.at.dir)?;
    let (device, was_missing) = desk.settle_missing(&options.device)?;
    // What was closed, with its numbers: a `fetch` may have found more since somebody looked.
    for sentence in sentences(was_missing.as_slice(), Utc::now(), terminal) {
        terminal.print(&format!("{sentence}\n"))?;
    }
    Ok(terminal.say("desk-settle-done", &[("device", (&device).into())])?)
}

/// What is missing, and whether the lists of it could be read.
pub(super) struct Found {
    /// Of the devices whose list can be read.
    pub missing: Vec<Missing>,
    /// Why the others cannot, in the order in which they were found.
    unreadable: Vec<DeskError>,
}

impl Found {
    /// Asks the lists. What cannot be read stands with the rest: nothing else waits for it.
    pub(super) fn read(desk: &Desk) -> Found {
        match desk.missing_where_readable() {
            Ok((missing, unreadable)) => Found {
                missing,
                unreadable,
            },
            Err(error) => Found::cannot(error),
        }
    }

    /// The same of one device.
    pub(super) fn of(desk: &Desk, device: &str) -> Found {
        match desk.missing_of(device) {
            Ok(missing) => Found {
                missing: missing.into_iter().collect(),
                unreadable: Vec::new(),
            },
            Err(error) => Found::cannot(error),
        }
    }

    fn cannot(error: DeskError) -> Found {
        Found {
            missing: Vec::new(),
            unreadable: vec![error],
        }
    }

    /// Adds why something could not be noted in a list.
    pub(super) fn not_noted(&mut self, errors: impl Iterator<Item = DeskError>) {
        self.unreadable.extend(errors);
    }

    /// The codes of what could not be read or noted.
    pub(super) fn problems(&self) -> BTreeSet<String> {
        let codes = self
            .unreadable
            .iter()
            .map(|error| error.code().into_owned());
        codes.collect()
    }

    /// Says on standard error what could not be read or noted, once, and ends with the exit code of what could not be
    /// carried out then. Called when everything else is done.
    pub(super) fn complain(&self, terminal: &Terminal) -> Result<(), Stop> {
        let mut said = BTreeSet::new();
        for error in &self.unreadable {
            let sentence = notice(error).sentence(terminal.lang());
            if said.insert(sentence.clone()) {
                complain(&sentence);
            }
        }
        match said.is_empty() {
            true => Ok(()),
            false => Err(Stop::Told(CANNOT)),
        }
    }

    /// Whether somebody has to look into what is missing.
    pub(super) fn needs_a_person(&self, now: DateTime<Utc>) -> bool {
        self.missing.iter().any(|one| one.needs_a_person(now))
    }
}

/// A sentence for what is missing of each device, one for what may still be on its way, and one for each thing that
/// does not fit.
pub(super) fn sentences(
    missing: &[Missing],
    now: DateTime<Utc>,
    terminal: &Terminal,
) -> Vec<String> {
    missing
        .iter()
        .flat_map(|one| of_device(one, now, terminal))
        .collect()
}

fn of_device(missing: &Missing, now: DateTime<Utc>, terminal: &Terminal) -> Vec<String> {
    let device = shown(missing.label.as_deref().unwrap_or(&missing.device));
    let mut said = Vec::new();
    let (late, awaited): (Vec<Gap>, Vec<Gap>) =
        missing.gaps.iter().partition(|gap| gap.is_late(now));
    for (id, gaps) in [("desk-missing", late), ("desk-missing-not-yet", awaited)] {
        let Some(since) = gaps.iter().map(|gap| gap.noticed_at).min() else {
            continue;
        };
        let length = |gap: &Gap| u64::from(gap.last - gap.first) + 1;
        let count = gaps.iter().map(length).sum::<u64>();
        let numbers = numbers(&gaps);
        let since = local_clock(since).format("%Y-%m-%d %H:%M").to_string();
        let arguments = [
            ("count", usize::try_from(count).unwrap_or(usize::MAX).into()),
            ("numbers", (&numbers).into()),
            ("device", (&device).into()),
            ("since", (&since).into()),
        ];
        said.push(terminal.text(id, &arguments));
    }
    if let Some(number) = missing.given_up_below {
        let number = number.to_string();
        let arguments = [("number", (&number).into()), ("device", (&device).into())];
        said.push(terminal.text("desk-missing-given-up", &arguments));
    }
    for one in missing.contradictions.iter().take(MOST_PARTS) {
        let (id, number) = match one {
            Contradiction::Twice(number) => ("desk-missing-twice", number),
            Contradiction::OtherBefore(number) => ("desk-missing-other-before", number),
        };
        let number = number.to_string();
        let arguments = [("number", (&number).into()), ("device", (&device).into())];
        said.push(terminal.text(id, &arguments));
    }
    said
}

/// `3, 5–9, …`, in every language.
fn numbers(gaps: &[Gap]) -> String {
    let part = |gap: &Gap| match gap.first == gap.last {
        true => gap.first.to_string(),
        false => format!("{}–{}", gap.first, gap.last),
    };
    let mut parts: Vec<String> = gaps.iter().take(MOST_PARTS).map(part).collect();
    if gaps.len() > MOST_PARTS {
        parts.push("…".to_owned());
    }
    parts.join(", ")
}

pub(super) fn json(missing: &[Missing], now: DateTime<Utc>) -> Value {
    let one = |one: &Missing| {
        let gaps = one.gaps.iter();
        let gaps: Vec<_> = gaps
            .map(|gap| {
                json!({
                    "first": gap.first,
                    "last": gap.last,
                    "noticed_at": gap.noticed_at,
                    "late": gap.is_late(now),
                })
            })
            .collect();
        let contradictions = one.contradictions.iter().map(|one| match one {
            Contradiction::Twice(number) => json!({ "kind": "twice", "number": number }),
            Contradiction::OtherBefore(number) => {
                json!({ "kind": "other-before", "number": number })
            }
        });
        json!({
            "device": one.device,
            "label": one.label,
            "gaps": gaps,
            "contradictions": contradictions.collect::<Vec<_>>(),
            "given_up_below": one.given_up_below,
        })
    };
    missing.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_are_missing_are_written_short() {
        let gap = |first, last| Gap {
            first,
            last,
            noticed_at: DateTime::UNIX_EPOCH,
        };
        for (gaps, expected) in [
            (vec![gap(3, 3)], "3"),
            (vec![gap(3, 4)], "3–4"),
            (vec![gap(1, 1), gap(5, 900)], "1, 5–900"),
        ] {
            assert_eq!(numbers(&gaps), expected);
        }
        let many: Vec<Gap> = (1..=13).map(|number| gap(number * 2, number * 2)).collect();
        assert!(numbers(&many).ends_with("22, 24, …"));
    }
}
