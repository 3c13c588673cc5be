//! Editions, changes and refusals in words.

use crate::terminal::{Stop, Terminal};
use repere_authority::{EditionReport, Need, Published};
use repere_language::{Notice, Value};
use repere_register::{Change, Holder, Refused, Role, Whose};
use std::path::Path;

/// What is different, as a sentence.
pub(super) fn changed(change: &Change) -> Notice {
    let id = format!("register-change-{}", change.code());
    Notice::new(id).with_all(change.parameters().iter().cloned())
}

/// Why something is not believed, as a sentence.
pub(super) fn refused(why: &Refused) -> Notice {
    let id = format!("register-refused-{}", why.code());
    Notice::new(id).with_all(why.parameters())
}

/// What an edition that waits changes, a line each, under its name and its hash.
pub(super) fn say_waiting(report: &EditionReport, terminal: &Terminal) -> Result<(), Stop> {
    let edition = report.number.to_string();
    let until = report.expires.format("%Y-%m-%d").to_string();
    let arguments = [
        ("edition", Value::from(&edition)),
        ("sha256", (&report.sha256).into()),
        ("until", (&until).into()),
    ];
    terminal.say("authority-waits", &arguments)?;
    say_changes(&report.changes, terminal)
}

pub(super) fn say_changes(changes: &[Change], terminal: &Terminal) -> Result<(), Stop> {
    if changes.is_empty() {
        let nothing = terminal.text("authority-changes-nothing", &[]);
        terminal.print(&format!("  - {nothing}\n"))?;
    }
    for change in changes {
        let sentence = changed(change).sentence(terminal.lang());
        terminal.print(&format!("  - {sentence}\n"))?;
    }
    Ok(())
}

/// What was written to be signed, and how it is signed.
pub(super) fn say_written(
    reports: &[EditionReport],
    dir: &Path,
    terminal: &Terminal,
) -> Result<u8, Stop> {
    for report in reports {
        say_waiting(report, terminal)?;
    }
    let path = dir.display().to_string();
    terminal.remark("authority-sign-next", &[("path", Value::from(&path))]);
    Ok(0)
}

/// Who has signed an edition, and whose signatures are missing.
pub(super) fn say_needs(report: &EditionReport, terminal: &Terminal) -> Result<(), Stop> {
    let edition = report.number.to_string();
    for need in &report.needs {
        let (signed, missing) = (names(&need.signed), names(&need.missing));
        let left = need.threshold.saturating_sub(need.signed.len());
        let whose = whose(need);
        let arguments = [
            ("edition", Value::from(&edition)),
            ("whose", whose.into()),
            ("have", need.signed.len().into()),
            ("need", need.threshold.into()),
            ("left", left.into()),
            ("signed", (&signed).into()),
            ("missing", (&missing).into()),
        ];
        if need.signed.is_empty() {
            terminal.say("authority-nobody-signed", &arguments)?;
        } else {
            terminal.say("authority-have-signed", &arguments)?;
        }
        if !need.is_met() {
            terminal.say("authority-are-missing", &arguments)?;
        }
    }
    Ok(())
}

fn names(holders: &[Holder]) -> String {
    let names: Vec<&str> = holders.iter().map(|one| one.name.as_str()).collect();
    names.join(", ")
}

/// Of which people signatures are needed, for programs and for the words.
pub(super) fn whose(need: &Need) -> &'static str {
    match need.whose {
        Whose::Old => "old",
        Whose::New => "new",
        Whose::Own => "own",
    }
}

/// That the register file was written, if it was.
pub(super) fn say_published(
    published: Option<&Published>,
    dir: &Path,
    terminal: &Terminal,
) -> Result<(), Stop> {
    let Some(published) = published else {
        return Ok(());
    };
    let path = dir.join("register.json").display().to_string();
    let (root, deployment) = (published.root.to_string(), published.deployment.to_string());
    let arguments = [
        ("path", Value::from(&path)),
        ("root", (&root).into()),
        ("deployment", (&deployment).into()),
    ];
    Ok(terminal.say("authority-published", &arguments)?)
}

/// That everybody has to sign for a role.
pub(super) fn warn_without_spare(roles: &[Role], terminal: &Terminal) {
    for role in roles {
        terminal.remark("authority-no-spare", &[("role", Value::from(role.name()))]);
    }
}
