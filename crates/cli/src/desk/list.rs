//! `repere desk list`: what was received, what was said of it, what is asked to be erased.

use super::problem::Problem;
use super::store::Desk;
use super::{At, Listing, files, local_clock, open, print, say, sentence, wait, words};
use clap::Args;
use repere_referral::Opened;
use serde_json::json;

/// Options of `list`.
#[derive(Args)]
pub struct List {
    #[command(flatten)]
    at: At,
    /// How to print the list.
    #[arg(long, value_enum, default_value_t = Listing::Text)]
    format: Listing,
}

pub(super) fn list(options: &List, lang: &str) -> Result<(), Problem> {
    let desk = Desk::at(&options.at.dir)?;
    let mut found = Vec::new();
    for referral in desk.received()? {
        let opened = match files::read(&desk.inbox(&referral), "file-missing") {
            // The list asks nobody: it works without a network.
            Ok(sealed) => wait(open::verified(&desk, &sealed, &open::Lookup::Nowhere))?
                .and_then(|opened| open::of_number(opened, &referral)),
            Err(problem) => Err(problem),
        };
        found.push((referral, opened));
    }
    let ledger = desk.ledger()?;
    let requests = desk.erasures()?;
    // Only the device that referred may ask, also where its request came first.
    let asked = |opened: &Opened| {
        let mut own = requests.iter().filter(|one| {
            one.erasure.referral == opened.document.referral && one.sender == opened.sender
        });
        own.next().map(|one| one.erasure.created_at)
    };
    if options.format == Listing::Json {
        let list: Vec<_> = found
            .iter()
            .map(|(referral, opened)| match opened {
                Ok(opened) => json!({
                    "referral": referral,
                    "verified": true,
                    "code": opened.document.screening.code,
                    "created_at": opened.document.created_at,
                    "outcome": opened.document.assessment.outcome,
                    "state": ledger.last(referral).map(|last| last.state),
                    "erasure_asked_at": asked(opened),
                }),
                Err(problem) => json!({
                    "referral": referral, "verified": false, "problem": problem.code,
                }),
            })
            .collect();
        return print(&format!("{}\n", json!({ "referrals": list })));
    }
    if found.is_empty() {
        return say(lang, "desk-list-empty", &[]);
    }
    for (referral, opened) in &found {
        match opened {
            Ok(opened) => {
                print(&summary(opened))?;
                if let Some(last) = ledger.last(referral) {
                    let time = local_clock(last.created_at).format("%Y-%m-%d %H:%M");
                    let time = time.to_string();
                    let id = format!("desk-list-{}", last.state.code());
                    print("    ")?;
                    say(lang, &id, &[("time", (&time).into())])?;
                }
                if asked(opened).is_some() {
                    print(&format!(
                        "    {}\n",
                        sentence(lang, "desk-erasure-asked", &[])
                    ))?;
                }
            }
            Err(problem) => print(&format!("{referral}  {}\n", problem.sentences(lang).0))?,
        }
    }
    Ok(())
}

/// One line of the list: number, date, case, outcome.
fn summary(opened: &Opened) -> String {
    let document = &opened.document;
    let outcome = &document.assessment.outcome;
    let words = document.texts.get(&format!("outcome-{outcome}"));
    let outcome = words.map_or_else(|| words::Words::free(outcome), words::Words::received);
    format!(
        "{}  {}  {}  {}\n",
        document.referral,
        local_clock(document.created_at).format("%Y-%m-%d %H:%M"),
        words::Words::free(&document.screening.code).text,
        outcome.text.replace('\n', " "),
    )
}
