//! `repere desk reply` and `repere desk erase`.

use super::problem::{Problem, sentences};
use super::{At, complain, say, sentence, wait};
use clap::{Args, ValueEnum};
use repere_desk::{Desk, DeskError, MAX_MESSAGE_BYTES};
use repere_referral::ReplyState;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
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
    wait(desk.reply(&options.referral, state, message.as_deref()))??;
    send(&desk, "desk-reply-done", lang)
}

pub(super) fn erase(options: &Erase, lang: &str) -> Result<(), Problem> {
    let desk = Desk::at(&options.at.dir)?;
    wait(desk.erase(&options.referral))??;
    send(&desk, "desk-erase-done", lang)
}

/// Sends what waits. A hub that is away is no failure of what was asked: the reply is kept and goes
/// with the next `fetch`.
fn send(desk: &Desk, done: &str, lang: &str) -> Result<(), Problem> {
    match wait(desk.send_replies())? {
        Ok(()) => say(lang, done, &[]),
        Err(error) => {
            complain(&sentences(&error, lang).0);
            complain(&sentence(lang, "desk-reply-waits", &[]));
            Ok(())
        }
    }
}

fn message_of(path: &Path) -> Result<String, Problem> {
    let bytes = std::fs::read(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => Problem::MessageMissing {
            path: path.to_owned(),
        },
        _ => Problem::of_reading(path, error),
    })?;
    if bytes.len() > MAX_MESSAGE_BYTES {
        return Err(DeskError::MessageInvalid.into());
    }
    Ok(String::from_utf8(bytes).map_err(|_| DeskError::MessageInvalid)?)
}
