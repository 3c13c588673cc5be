//! What of a device did not come, in words; and `repere desk settle`, for what somebody has looked into.

use super::At;
use super::devices::shown;
use crate::terminal::{Stop, Terminal};
use clap::Args;
use repere_desk::{Contradiction, Desk, Gap, Missing};
use serde_json::{Value, json};

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
    let device = desk.settle_missing(&options.device)?;
    Ok(terminal.say("desk-settle-done", &[("device", (&device).into())])?)
}

/// A sentence for what is missing of each device, and one for each thing that does not fit.
pub(super) fn sentences(missing: &[Missing], terminal: &Terminal) -> Vec<String> {
    missing
        .iter()
        .flat_map(|one| of_device(one, terminal))
        .collect()
}

fn of_device(missing: &Missing, terminal: &Terminal) -> Vec<String> {
    let device = shown(missing.label.as_deref().unwrap_or(&missing.device));
    let mut said = Vec::new();
    if !missing.gaps.is_empty() {
        let length = |gap: &Gap| u64::from(gap.last - gap.first) + 1;
        let count = missing.gaps.iter().map(length).sum::<u64>();
        let numbers = numbers(&missing.gaps);
        let arguments = [
            ("count", usize::try_from(count).unwrap_or(usize::MAX).into()),
            ("numbers", (&numbers).into()),
            ("device", (&device).into()),
        ];
        said.push(terminal.text("desk-missing", &arguments));
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

pub(super) fn json(missing: &[Missing]) -> Value {
    let one = |one: &Missing| {
        let gaps = one.gaps.iter();
        let gaps: Vec<_> = gaps
            .map(|gap| json!({ "first": gap.first, "last": gap.last }))
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
        })
    };
    missing.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_that_are_missing_are_written_short() {
        let gap = |first, last| Gap { first, last };
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
