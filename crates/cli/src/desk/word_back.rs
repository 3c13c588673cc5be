//! `repere desk reply` and `repere desk erase`.

use super::problem::Problem;
use super::store::Desk;
use super::{At, complain, files, reply, say, sentence, wait};
use clap::{Args, ValueEnum};
use repere_referral::ReplyState;
use std::path::PathBuf;
use uuid::Uuid;

/// Options of `reply`.
#[derive(Args)]
pub struct Reply {
    /// The number of a referral in the inbox.
    referral: Uuid,
    #[command(flatten)]
    at: At,
    /// What became of it.
    #[arg(long, value_enum)]
    state: State,
    /// A few words to the worker, in the agency's language: at most 2,000 characters of plain text.
    #[arg(long, conflicts_with = "message_file")]
    message: Option<String>,
    /// The same out of a file.
    #[arg(long)]
    message_file: Option<PathBuf>,
}

/// Options of `erase`.
#[derive(Args)]
pub struct Erase {
    /// The number of the referral.
    referral: Uuid,
    #[command(flatten)]
    at: At,
}

/// What a desk can say of a referral that it keeps.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum State {
    /// Somebody works on it.
    TakenUp,
    /// The agency's part is done.
    Closed,
}

pub(super) fn reply(options: &Reply, lang: &str) -> Result<(), Problem> {
    let desk = Desk::at(&options.at.dir)?;
    let state = match options.state {
        State::TakenUp => ReplyState::TakenUp,
        State::Closed => ReplyState::Closed,
    };
    let message = match &options.message_file {
        None => options.message.clone(),
        Some(path) => Some(message_of(path)?),
    };
    wait(reply::keep(
        &desk,
        &options.referral,
        state,
        message.as_deref(),
    ))??;
    send(&desk, "desk-reply-done", lang)
}

pub(super) fn erase(options: &Erase, lang: &str) -> Result<(), Problem> {
    let desk = Desk::at(&options.at.dir)?;
    // Kept first, then erased, then said: stopped anywhere, it is done the next time.
    wait(reply::keep(
        &desk,
        &options.referral,
        ReplyState::Erased,
        None,
    ))??;
    desk.erase_copies(&options.referral)?;
    send(&desk, "desk-erase-done", lang)
}

/// Sends what waits. A hub that is away is no failure of what was asked: the reply is kept and goes
/// with the next `fetch`.
fn send(desk: &Desk, done: &str, lang: &str) -> Result<(), Problem> {
    match wait(reply::flush(desk))? {
        Ok(()) => say(lang, done, &[]),
        Err(problem) => {
            complain(&problem.sentences(lang).0);
            complain(&sentence(lang, "desk-reply-waits", &[]));
            Ok(())
        }
    }
}

fn message_of(path: &std::path::Path) -> Result<String, Problem> {
    let invalid = || {
        let most = repere_referral::reply::MAX_MESSAGE;
        Problem::new("message-invalid").with("most", most)
    };
    let bytes = files::read(path, "message-missing")?;
    if bytes.len() > reply::MAX_MESSAGE_BYTES {
        return Err(invalid());
    }
    String::from_utf8(bytes).map_err(|_| invalid())
}
