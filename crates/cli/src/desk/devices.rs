//! `repere desk devices`, `repere desk withdraw` and `repere desk strike`: whom this desk believes.

use super::problem::notice;
use super::{At, Listing, local_clock};
use crate::terminal::{Stop, Terminal, complain, wait};
use clap::Args;
use repere_desk::{By, Desk, DeskError, KnownDevice};
use repere_reading::Words;
use serde_json::json;

#[derive(Args)]
pub(crate) struct Devices {
    #[command(flatten)]
    at: At,
    #[arg(long, value_enum, default_value_t = Listing::Text)]
    format: Listing,
}

#[derive(Args)]
pub(crate) struct Withdraw {
    device: String,
    #[command(flatten)]
    at: At,
}

#[derive(Args)]
pub(crate) struct Strike {
    #[command(flatten)]
    at: At,
    #[arg(required_unless_present = "unused_codes")]
    device: Option<String>,
    #[arg(long)]
    unused_codes: bool,
}

pub(super) fn devices(options: &Devices, terminal: &Terminal) -> Result<(), Stop> {
    let desk = Desk::at(&options.at.dir)?;
    let devices = desk.devices()?;
    let agency = desk.agency()?;
    let own = agency.names.get(terminal.lang());
    let own = own.or_else(|| agency.names.values().next());
    let own = own.map_or(agency.id.as_str(), String::as_str);
    if options.format == Listing::Json {
        let believed: Vec<_> = (devices.believed.iter())
            .map(|one| {
                json!({
                    "device": one.device,
                    "label": one.label,
                    "card": one.card,
                    "since": one.since,
                    "last_seen_on": one.last_seen_on,
                    "introduced_by": match &one.by {
                        By::Us | By::UsAlone => own,
                        By::Another(name) => name,
                    },
                    "own": !matches!(one.by, By::Another(_)),
                    "introduced": one.by != By::UsAlone,
                })
            })
            .collect();
        let withdrawn: Vec<_> = (devices.withdrawn.iter())
            .map(|(device, label, since)| json!({ "device": device, "label": label, "since": since }))
            .collect();
        let waiting: Vec<_> = (devices.waiting.iter())
            .map(|one| json!({ "card": one.card, "label": one.label, "until": one.until }))
            .collect();
        let lists = json!({ "devices": believed, "withdrawn": withdrawn, "codes": waiting });
        return Ok(terminal.print(&format!("{lists}\n"))?);
    }
    if devices.believed.is_empty() {
        terminal.say("desk-devices-none", &[])?;
    }
    for one in &devices.believed {
        terminal.print(&line(one, own, terminal))?;
    }
    for (device, label, since) in &devices.withdrawn {
        let name = shown(label.as_deref().unwrap_or(device));
        let day = local_clock(*since).format("%Y-%m-%d").to_string();
        let arguments = [("name", (&name).into()), ("day", (&day).into())];
        terminal.say("desk-devices-withdrawn", &arguments)?;
    }
    for one in &devices.waiting {
        let day = local_clock(one.until).format("%Y-%m-%d").to_string();
        let card = one
            .card
            .map_or_else(|| "-".to_owned(), |card| card.to_string());
        let label = shown(one.label.as_deref().unwrap_or("-"));
        let arguments = [
            ("card", (&card).into()),
            ("label", (&label).into()),
            ("day", (&day).into()),
        ];
        terminal.say("desk-devices-waiting", &arguments)?;
    }
    Ok(())
}

/// One line: number, label, since when, when it was heard of last, who let it in.
fn line(one: &KnownDevice, own: &str, terminal: &Terminal) -> String {
    let label = shown(one.label.as_deref().unwrap_or("-"));
    let since = local_clock(one.since).format("%Y-%m-%d").to_string();
    let seen = match one.last_seen_on {
        Some(day) => day.format("%Y-%m-%d").to_string(),
        None => "-".to_owned(),
    };
    let (id, by) = match &one.by {
        By::Us => ("desk-devices-line", own),
        By::UsAlone => ("desk-devices-line-alone", own),
        By::Another(name) => ("desk-devices-line", name.as_str()),
    };
    let by = shown(by);
    let arguments = [
        ("label", (&label).into()),
        ("since", (&since).into()),
        ("seen", (&seen).into()),
        ("by", (&by).into()),
    ];
    format!("{}  {}\n", one.device, terminal.text(id, &arguments))
}

/// Words that somebody wrote, on one line and without what a terminal would act on.
pub(super) fn shown(text: &str) -> String {
    Words::free(text).text.replace('\n', " ")
}

pub(super) fn withdraw(options: &Withdraw, terminal: &Terminal) -> Result<(), Stop> {
    let desk = Desk::at(&options.at.dir)?;
    withdraw_one(&desk, &options.device, terminal)
}

fn withdraw_one(desk: &Desk, device: &str, terminal: &Terminal) -> Result<(), Stop> {
    let done = wait(desk.withdraw(device))??;
    if let Some(error) = &done.untold {
        complain(&notice(error).sentence(terminal.lang()));
        terminal.remark("desk-withdraw-untold", &[]);
        // A program has to know that a thief can still send to the hub.
        return Err(Stop::Told(super::CANNOT));
    }
    let id = match done.alone {
        true => "desk-strike-done",
        false => "desk-withdraw-done",
    };
    Ok(terminal.say(id, &[("device", (&done.device).into())])?)
}

pub(super) fn strike(options: &Strike, terminal: &Terminal) -> Result<(), Stop> {
    let desk = Desk::at(&options.at.dir)?;
    if options.unused_codes {
        desk.forget_unused_invitations()?;
    }
    match &options.device {
        // Where a register is followed, the other desks and the hub have to know.
        Some(device) => match desk.connection() {
            Ok(connection) if connection.register.is_some() => {
                withdraw_one(&desk, device, terminal)
            }
            Ok(_) | Err(DeskError::NotConnected { .. }) => {
                desk.strike(device)?;
                Ok(terminal.say("desk-strike-done", &[])?)
            }
            Err(error) => Err(error.into()),
        },
        None => Ok(terminal.say("desk-strike-done", &[])?),
    }
}
