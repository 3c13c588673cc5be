//! `repere desk reply` and `repere desk erase`.

use super::At;
use super::problem::{message_missing, notice, of_reading};
use crate::terminal::{Stop, Terminal, complain, wait};
use clap::{Args, ValueEnum};
use repere_desk::{Desk, DeskError, MAX_MESSAGE_BYTES};
use repere_files::FileError;
use repere_referral::ReplyState;
use std::path::{Path, PathBuf};
use uuid::Uuid;

#[derive(Args)]
pub(crate) struct Reply {
    referral: Uuid,
    #[command(flatten)]
    at: At,
    #[arg(long, value_enum)]
    state: State,
    #[arg(long, conflicts_with = "message_file")]
    message: Option<String>,
    #[arg(long)]
    message_file: Option<PathBuf>,
}

#[derive(Args)]
pub(crate) struct Erase {
    referral: Uuid,
    #[command(flatten)]
    at: At,
    #[arg(long)]
    held_nowhere: bool,
}

/// What a desk can say of a referral that it keeps: somebody works on it, or its part is done.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum State {
    TakenUp,
    Closed,
}

pub(super) fn reply(options: &Reply, terminal: &Terminal) -> Result<(), Stop> {
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
    send(&desk, "desk-reply-done", terminal)
}

pub(super) fn erase(options: &Erase, terminal: &Terminal) -> Result<(), Stop> {
    let desk = Desk::at(&options.at.dir)?;
    match options.held_nowhere {
        true => wait(desk.erase_held_nowhere(&options.referral))??,
        false => wait(desk.erase(&options.referral))??,
    }
    send(&desk, "desk-erase-done", terminal)
}

/// Sends what waits. A hub that is away is no failure of what was asked: the reply is kept and goes
/// with the next `fetch`.
fn send(desk: &Desk, done: &str, terminal: &Terminal) -> Result<(), Stop> {
    match wait(desk.send_replies())? {
        Ok(()) => Ok(terminal.say(done, &[])?),
        Err(error) => {
            complain(&notice(&error).sentence(terminal.lang()));
            terminal.remark("desk-reply-waits", &[]);
            Ok(())
        }
    }
}

fn message_of(path: &Path) -> Result<String, Stop> {
    repere_files::read_text(path, MAX_MESSAGE_BYTES as u64).map_err(|error| match error {
        FileError::Missing { .. } => message_missing(path).into(),
        FileError::TooLarge { .. } | FileError::NotText { .. } => DeskError::MessageInvalid.into(),
        error => Stop::from(of_reading(path, error.into())),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn message_without_end_is_refused() {
        let refused = message_of(Path::new("/dev/zero"));
        assert!(matches!(
            refused,
            Err(Stop::Because(notice)) if notice.id() == "desk-error-message-invalid"
        ));
    }
}
