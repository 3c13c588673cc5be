//! `repere authority sign`, `take` and `discard`: signatures, on this machine or another.

use super::words::{say_needs, say_published, say_waiting};
use super::{At, done};
use crate::terminal::{Stop, Terminal};
use clap::Args;
use repere_authority::KeyFile;
use repere_language::Value;
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct Sign {
    #[command(flatten)]
    at: At,
    #[arg(long, value_name = "FILE")]
    key: PathBuf,
    #[arg(long)]
    only_show: bool,
}

#[derive(Args)]
pub(crate) struct Take {
    #[command(flatten)]
    at: At,
    #[arg(value_name = "DIR")]
    from: PathBuf,
}

pub(super) fn sign(options: &Sign, terminal: &Terminal) -> Result<u8, Stop> {
    let dir = &options.at.dir;
    let signer = done(KeyFile::read(&options.key), terminal)?;
    // What is signed is said before it is signed.
    let shown = done(repere_authority::to_sign(dir, &signer), terminal)?;
    for edition in &shown {
        say_waiting(edition, terminal)?;
    }
    if options.only_show {
        return Ok(0);
    }
    let hashes: Vec<String> = shown.into_iter().map(|edition| edition.sha256).collect();
    let signed = done(repere_authority::sign(dir, &signer, &hashes), terminal)?;
    for edition in &signed.editions {
        let number = edition.number.to_string();
        let arguments = [
            ("name", Value::from(&signer.name)),
            ("edition", (&number).into()),
        ];
        terminal.say("authority-signed", &arguments)?;
        if !edition.is_complete() {
            say_needs(edition, terminal)?;
        }
    }
    say_published(signed.published.as_ref(), dir, terminal)?;
    Ok(0)
}

pub(super) fn take(options: &Take, terminal: &Terminal) -> Result<u8, Stop> {
    let dir = &options.at.dir;
    let (files, published) = done(repere_authority::take(dir, &options.from), terminal)?;
    if files.is_empty() {
        terminal.say("authority-took-nothing", &[])?;
    }
    for file in &files {
        terminal.say("authority-took", &[("file", Value::from(file))])?;
    }
    say_published(published.as_ref(), dir, terminal)?;
    Ok(0)
}

pub(super) fn discard(at: &At, terminal: &Terminal) -> Result<u8, Stop> {
    for number in done(repere_authority::discard(&at.dir), terminal)? {
        let number = number.to_string();
        terminal.say("authority-discarded", &[("edition", Value::from(&number))])?;
    }
    Ok(0)
}
