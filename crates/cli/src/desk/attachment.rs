//! `repere desk attachment`, and what `repere desk fetch` says of attachments.

use super::At;
use super::problem::{self, notice};
use crate::terminal::{Stop, Terminal, wait};
use clap::Args;
use repere_desk::{Desk, DeskError, FetchedAttachment};
use repere_files::Readers;
use serde_json::{Value, json};
use std::path::PathBuf;
use uuid::Uuid;

#[derive(Args)]
pub(crate) struct Attachment {
    referral: Uuid,
    number: usize,
    #[command(flatten)]
    at: At,
    #[arg(long)]
    out: PathBuf,
}

/// Writes one attachment in the clear, where somebody said so, and nowhere else.
pub(super) fn attachment(options: &Attachment, terminal: &Terminal) -> Result<(), Stop> {
    let desk = Desk::at(&options.at.dir)?;
    let opened = wait(desk.open_received(&options.referral))??;
    let (_, bytes) = desk.open_attachment(&opened, options.number)?;
    repere_files::create(&options.out, &bytes, Readers::Owner)
        .map_err(|error| problem::of_writing(&options.out, error.into()))?;
    let path = options.out.display().to_string();
    terminal.remark("desk-attachment-written", &[("path", (&path).into())]);
    Ok(())
}

/// How many could not be fetched.
pub(super) fn not_fetched(attached: &[FetchedAttachment]) -> usize {
    attached.iter().filter(|one| one.problem.is_some()).count()
}

pub(super) fn json(attached: &[FetchedAttachment]) -> Vec<Value> {
    let list = attached.iter().map(|one| {
        json!({
            "referral": one.referral,
            "attachment": one.attachment,
            "verified": one.problem.is_none(),
            "problem": one.problem.as_ref().map(DeskError::code),
        })
    });
    list.collect()
}

pub(super) fn say(attached: &[FetchedAttachment], terminal: &Terminal) -> Result<(), Stop> {
    let came = attached.len() - not_fetched(attached);
    if came > 0 {
        terminal.say("desk-fetch-attachments", &[("count", came.into())])?;
    }
    for one in attached {
        let Some(problem) = &one.problem else {
            continue;
        };
        let referral = one.referral.to_string();
        terminal.say(
            "desk-fetch-attachment-not",
            &[("referral", (&referral).into())],
        )?;
        let sentence = notice(problem).sentence(terminal.lang());
        terminal.print(&format!("    {sentence}\n"))?;
    }
    Ok(())
}
