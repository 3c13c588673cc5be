//! `repere desk hand-in`: what somebody brought on a stick goes to the hub, and the receipts onto the stick.

use super::problem::{hand_in_incomplete, notice, of_writing};
use super::{At, Listing};
use crate::terminal::{Stop, Terminal, wait};
use clap::Args;
use repere_desk::{Desk, DeskError, HandedIn, read_parcel, receipts};
use repere_files::Readers;
use serde_json::json;
use std::path::PathBuf;

#[derive(Args)]
pub(crate) struct HandIn {
    parcel: PathBuf,
    #[command(flatten)]
    at: At,
    #[arg(long)]
    receipts: PathBuf,
    #[arg(long, value_enum, default_value_t = Listing::Text)]
    format: Listing,
}

pub(super) fn hand_in(options: &HandIn, terminal: &Terminal) -> Result<(), Stop> {
    let desk = Desk::at(&options.at.dir)?;
    if repere_files::exists(&options.receipts) {
        // It may be the parcel itself, or the receipts for somebody else.
        let there = std::io::ErrorKind::AlreadyExists.into();
        return Err(of_writing(&options.receipts, there).into());
    }
    let parcel = read_parcel(&options.parcel)?;
    let handed_in = wait(desk.hand_in_parcel(&parcel))??;
    // First, so that nothing that is printed stands in their way.
    if let Some(receipts) = receipts(&handed_in) {
        repere_files::create(&options.receipts, &receipts, Readers::Owner)
            .map_err(|error| of_writing(&options.receipts, error.into()))?;
    }
    let bad = handed_in.iter().filter(|one| one.outcome.is_err()).count();
    match options.format {
        Listing::Json => {
            let list: Vec<_> = handed_in.iter().map(json_of).collect();
            terminal.print(&format!("{}\n", json!({ "items": list })))?;
        }
        Listing::Text => {
            let good = handed_in.len() - bad;
            let arguments = [("good", good.into()), ("count", handed_in.len().into())];
            terminal.say("desk-hand-in-done", &arguments)?;
            for one in &handed_in {
                if let Err(problem) = &one.outcome {
                    let sentence = notice(problem).sentence(terminal.lang());
                    terminal.print(&format!("{}  {sentence}\n", one.item))?;
                }
            }
            if good > 0 {
                let path = options.receipts.display().to_string();
                terminal.remark("desk-hand-in-receipts", &[("path", (&path).into())]);
            }
        }
    }
    match bad {
        0 => Ok(()),
        bad => Err(hand_in_incomplete(bad).into()),
    }
}

fn json_of(one: &HandedIn) -> serde_json::Value {
    json!({
        "item": one.item,
        "device": one.device,
        "handed_in": one.outcome.is_ok(),
        "problem": one.outcome.as_ref().err().map(DeskError::code),
        "reason": one.outcome.as_ref().err().and_then(|error| {
            let mut parameters = error.parameters().into_iter();
            parameters.find_map(|(name, value)| (name == "reason").then_some(value))
        }),
    })
}
