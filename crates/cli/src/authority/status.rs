//! `repere authority status` and `diff`: how a register stands, and what a file changes.

use super::problem::problem;
use super::words::{changed, say_changes, say_needs, say_waiting, warn_without_spare, whose};
use super::{At, NOT_IN_ORDER, done};
use crate::protocol::Format;
use crate::terminal::{Stop, Terminal};
use chrono::Utc;
use clap::Args;
use repere_authority::{Authority, AuthorityError, EditionReport, Ending, Report, Stray};
use repere_language::Value;
use repere_register::{Change, Holder, spoken};
use serde_json::{Value as Json, json};
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct Status {
    #[command(flatten)]
    at: At,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Args)]
pub(crate) struct Diff {
    old: PathBuf,
    new: PathBuf,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Args)]
pub(crate) struct Compare {
    one: PathBuf,
    other: PathBuf,
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

pub(super) fn status(options: &Status, terminal: &Terminal) -> Result<u8, Stop> {
    let authority = done(Authority::read(&options.at.dir), terminal)?;
    let report = authority.report(Utc::now());
    let unsound = authority.unsound();
    let in_order = !report.is_waiting()
        && unsound.is_none()
        && report.strays.is_empty()
        && report.endings.is_empty()
        && !report.to_renew;
    match options.format {
        Format::Json => {
            let mut json = as_json(&report);
            json["problem"] = json!(unsound.as_ref().map(AuthorityError::code));
            terminal.print_json(&json)?;
        }
        Format::Text => {
            say(&report, terminal)?;
            if let Some(error) = &unsound {
                terminal.tell(&problem(error, terminal.lang()));
            }
        }
    }
    Ok(if in_order { 0 } else { NOT_IN_ORDER })
}

fn say(report: &Report, terminal: &Terminal) -> Result<(), Stop> {
    let name = report.name.clone().unwrap_or_default();
    let spoken = spoken(&report.id);
    let arguments = [
        ("id", Value::from(&report.id)),
        ("name", (&name).into()),
        ("spoken", (&spoken).into()),
    ];
    terminal.say("authority-register", &arguments)?;
    for edition in &report.editions {
        if edition.is_complete() {
            let number = edition.number.to_string();
            let until = edition.expires.format("%Y-%m-%d").to_string();
            let published = if edition.published { "yes" } else { "no" };
            let arguments = [
                ("edition", Value::from(&number)),
                ("until", (&until).into()),
                ("published", published.into()),
            ];
            terminal.say("authority-holds", &arguments)?;
        } else {
            say_waiting(edition, terminal)?;
        }
        say_needs(edition, terminal)?;
    }
    for stray in &report.strays {
        say_stray(stray, terminal)?;
    }
    for ending in &report.endings {
        say_ending(ending, terminal)?;
    }
    if report.to_renew {
        terminal.say("authority-to-renew", &[])?;
    }
    warn_without_spare(&report.without_spare, terminal);
    Ok(())
}

fn say_stray(stray: &Stray, terminal: &Terminal) -> Result<(), Stop> {
    let file = stray.number.signature_name(&stray.keys);
    let edition = stray.number.to_string();
    let arguments = [
        ("file", Value::from(&file)),
        ("edition", (&edition).into()),
        ("why", stray.why.code().into()),
    ];
    Ok(terminal.say("authority-stray", &arguments)?)
}

fn say_ending(ending: &Ending, terminal: &Terminal) -> Result<(), Stop> {
    let edition = ending.number.to_string();
    let on = ending.end.format("%Y-%m-%d").to_string();
    let arguments = [
        ("edition", Value::from(&edition)),
        ("on", (&on).into()),
        ("days", i64::from(ending.days).into()),
        ("soon", ending.soon.code().into()),
        ("role", ending.number.role().name().into()),
    ];
    Ok(terminal.say("authority-ends", &arguments)?)
}

fn as_json(report: &Report) -> Json {
    let people = |holders: &[Holder]| -> Vec<Json> {
        let holders = holders.iter();
        holders
            .map(|one| json!({ "name": one.name, "keys": one.keys.id() }))
            .collect()
    };
    let edition = |one: &EditionReport| {
        let needs: Vec<Json> = (one.needs.iter())
            .map(|need| {
                json!({
                    "whose": whose(need),
                    "threshold": need.threshold,
                    "signed": people(&need.signed),
                    "missing": people(&need.missing),
                })
            })
            .collect();
        json!({
            "edition": one.number.to_string(),
            "sha256": one.sha256,
            "expires": one.expires,
            "published": one.published,
            "complete": one.is_complete(),
            "needs": needs,
        })
    };
    let stray = |one: &Stray| {
        json!({
            "file": one.number.signature_name(&one.keys),
            "edition": one.number.to_string(),
            "why": one.why.code(),
        })
    };
    let ending = |one: &Ending| {
        json!({
            "edition": one.number.to_string(),
            "end": one.end,
            "days": one.days,
            "soon": one.soon.code(),
        })
    };
    json!({
        "register": report.id,
        "spoken": spoken(&report.id),
        "name": report.name,
        "editions": report.editions.iter().map(edition).collect::<Vec<_>>(),
        "strays": report.strays.iter().map(stray).collect::<Vec<_>>(),
        "endings": report.endings.iter().map(ending).collect::<Vec<_>>(),
        "without_spare": report.without_spare,
        "to_renew": report.to_renew,
    })
}

pub(super) fn diff(options: &Diff, terminal: &Terminal) -> Result<u8, Stop> {
    let compared = repere_authority::compare(&options.old, &options.new);
    let compared = done(compared, terminal)?;
    if options.format == Format::Json {
        let change = |one: &Change| {
            let parameters = one.parameters().iter().cloned();
            let parameters: serde_json::Map<String, Json> = parameters
                .map(|(name, value)| (name.to_owned(), Json::String(value)))
                .collect();
            json!({
                "code": one.code(),
                "parameters": parameters,
                "sentence": changed(one).sentence(terminal.lang()),
            })
        };
        terminal.print_json(&json!({
            "verified": compared.verified,
            "changes": compared.changes.iter().map(change).collect::<Vec<_>>(),
        }))?;
        return Ok(0);
    }
    say_changes(&compared.changes, terminal)?;
    if !compared.verified {
        terminal.remark("authority-diff-unverified", &[]);
    }
    Ok(0)
}

/// Says where two registers contradict each other; the exit code is 1 where they do.
pub(super) fn compare(options: &Compare, terminal: &Terminal) -> Result<u8, Stop> {
    let found = repere_authority::contradictions(&options.one, &options.other);
    let found = done(found, terminal)?;
    let code = if found.is_empty() { 0 } else { NOT_IN_ORDER };
    if options.format == Format::Json {
        let all: Vec<Json> = (found.iter())
            .map(|one| {
                json!({
                    "role": one.role.name(),
                    "registrar": one.registrar,
                    "epoch": one.epoch,
                    "version": one.version,
                    "sha256": one.sha256,
                    "signed_both": one.signed_both,
                })
            })
            .collect();
        terminal.print_json(&json!({ "contradictions": all }))?;
        return Ok(code);
    }
    if found.is_empty() {
        terminal.say("authority-compare-none", &[])?;
    }
    for one in &found {
        let (version, names) = (one.version.to_string(), one.signed_both.join(", "));
        let registrar = one.registrar.clone().unwrap_or_default();
        let [first, second] = &one.sha256;
        let arguments = [
            ("role", Value::from(one.role.name())),
            ("version", (&version).into()),
            ("registrar", (&registrar).into()),
            ("one", first.into()),
            ("other", second.into()),
            (
                "some",
                if one.signed_both.is_empty() {
                    "no"
                } else {
                    "yes"
                }
                .into(),
            ),
            ("names", (&names).into()),
        ];
        terminal.say("authority-compare-two-texts", &arguments)?;
    }
    Ok(code)
}
