//! `repere desk list`: what was received, what was said of it, what is asked to be erased.

use super::missing::{self, Found};
use super::problem::notice;
use super::{At, Listing, local_clock};
use crate::terminal::{Stop, Terminal, wait};
use chrono::Utc;
use clap::Args;
use repere_desk::Desk;
use repere_reading::Words;
use repere_referral::{Key, Opened};
use serde_json::json;

#[derive(Args)]
pub(crate) struct List {
    #[command(flatten)]
    at: At,
    #[arg(long, value_enum, default_value_t = Listing::Text)]
    format: Listing,
}

pub(super) fn list(options: &List, terminal: &Terminal) -> Result<(), Stop> {
    let desk = Desk::at(&options.at.dir)?;
    let found = wait(desk.received())??;
    let asked = desk.erasures()?;
    let lacking = Found::read(&desk);
    let now = Utc::now();
    if options.format == Listing::Json {
        let list: Vec<_> = found
            .iter()
            .map(|one| match &one.opened {
                Ok(opened) => json!({
                    "referral": one.referral,
                    "verified": true,
                    "code": opened.document.screening.code,
                    "created_at": opened.document.created_at,
                    "outcome": opened.document.assessment.outcome,
                    "state": one.said.as_ref().map(|said| said.state),
                    "erasure_asked_at": one.erasure_asked_at,
                }),
                Err(error) => json!({
                    "referral": one.referral, "verified": false, "problem": error.code(),
                }),
            })
            .collect();
        let erasures: Vec<_> = asked
            .iter()
            .map(|one| match &one.opened {
                Ok(opened) => json!({
                    "request": one.request,
                    "verified": true,
                    "referral": opened.erasure.referral,
                }),
                Err(error) => json!({
                    "request": one.request, "verified": false, "problem": error.code(),
                }),
            })
            .collect();
        let lists = json!({
            "referrals": list,
            "erasures": erasures,
            "missing": missing::json(&lacking.missing, now),
            "missing_problems": lacking.problems(),
        });
        terminal.print(&format!("{lists}\n"))?;
        return lacking.complain(terminal);
    }
    if found.is_empty() {
        terminal.say("desk-list-empty", &[])?;
    }
    for one in &found {
        match &one.opened {
            Ok(opened) => {
                terminal.print(&summary(opened))?;
                if let Some(last) = &one.said {
                    let time = local_clock(last.created_at).format("%Y-%m-%d %H:%M");
                    let time = time.to_string();
                    let id = format!("desk-list-{}", last.state.code());
                    terminal.print("    ")?;
                    terminal.say(&id, &[("time", (&time).into())])?;
                }
                if one.erasure_asked_at.is_some() {
                    terminal.print("    ")?;
                    terminal.say("desk-erasure-asked", &[])?;
                }
            }
            Err(error) => {
                let sentence = notice(error).sentence(terminal.lang());
                terminal.print(&format!("{}  {sentence}\n", one.referral))?;
            }
        }
    }
    for one in &asked {
        if let Err(error) = &one.opened {
            let request = one.request.to_string();
            terminal.say(
                "desk-list-erasure-not-opened",
                &[("request", (&request).into())],
            )?;
            let sentence = notice(error).sentence(terminal.lang());
            terminal.print(&format!("    {sentence}\n"))?;
        }
    }
    for sentence in missing::sentences(&lacking.missing, now, terminal) {
        terminal.print(&format!("{sentence}\n"))?;
    }
    lacking.complain(terminal)
}

/// One line of the list: number, date, case, outcome.
fn summary(opened: &Opened) -> String {
    let document = &opened.document;
    let outcome = &document.assessment.outcome;
    let words = document.text(Key::Outcome(outcome));
    let outcome = words.map_or_else(|| Words::free(outcome), Words::received);
    format!(
        "{}  {}  {}  {}\n",
        document.referral,
        local_clock(document.created_at).format("%Y-%m-%d %H:%M"),
        Words::free(&document.screening.code).text,
        outcome.text.replace('\n', " "),
    )
}
