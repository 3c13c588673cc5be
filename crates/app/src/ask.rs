//! What a command is: one type beside its use case, with its reply, when it may be used, and
//! whether it wakes the courier. [`crate::command`] has the list of them.

use crate::device::{Device, State};
use crate::error::AppError;
use crate::session::open::Open;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::sync::Arc;
use ts_rs::TS;

/// A request from the interface.
pub trait Ask: DeserializeOwned + TS + Send + 'static {
    /// What it is answered with.
    type Reply: Serialize + TS + Send + 'static;

    /// When it may be used; unless a command says otherwise, only by the worker and while the
    /// vault is open.
    const WHEN: When = When::Open;

    /// Whether it puts something into the outbox, so that the courier goes at once.
    const WAKES: bool = false;
}

/// When a command may be used.
///
/// While the person holds the device, only [`When::HandedOver`] and [`When::Always`] are answered:
/// whoever holds it can answer, stop, hide, call for help; and the worker, with the passphrase,
/// take it back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// While the vault is open and the worker holds the device.
    Open,
    /// The same, and while the vault is closed.
    Locked,
    /// While the vault is open, whoever holds the device.
    HandedOver,
    /// In every state.
    Always,
}

impl When {
    /// Fails unless a command with this rule may be used in this state.
    ///
    /// # Errors
    /// `locked` or `handed-over`.
    pub(crate) fn check(self, state: State) -> Result<(), AppError> {
        match (state, self) {
            (State::Closed, When::Open | When::HandedOver) => Err(AppError::Locked),
            (State::HandedOver, When::Open | When::Locked) => Err(AppError::HandedOver),
            _ => Ok(()),
        }
    }
}

/// A command that works in the open session, under its lock; it may block.
pub(crate) trait InSession: Ask {
    /// Answers it.
    fn answer(self, open: &mut Open<'_>) -> Result<Self::Reply, AppError>;
}

/// A command that opens or closes the session, or does without; it may block.
pub(crate) trait OnDevice: Ask {
    /// Answers it.
    fn answer(self, device: &Arc<Device>) -> Result<Self::Reply, AppError>;
}

/// A command that orders whole exchanges with the hub. The session's lock is never held across
/// an `await`.
pub(crate) trait WithHub: Ask {
    /// Answers it.
    fn answer(
        self,
        device: &Arc<Device>,
    ) -> impl Future<Output = Result<Self::Reply, AppError>> + Send;
}

/// A command of any kind, on its way to its use case. The list of commands implements it.
pub trait Run: Ask {
    /// Answers it, in the thread that its kind wants.
    fn run(
        self,
        device: &Arc<Device>,
    ) -> impl Future<Output = Result<Self::Reply, AppError>> + Send;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(when: When, expected: [&str; 3]) {
        let states = [State::Closed, State::Open, State::HandedOver];
        let found = states.map(|state| match when.check(state) {
            Ok(()) => "",
            Err(error) => error.code(),
        });
        assert_eq!(found, expected, "{when:?}");
    }

    #[test]
    fn command_is_refused_where_its_rule_does_not_allow_it() {
        check(When::Open, ["locked", "", "handed-over"]);
        check(When::Locked, ["", "", "handed-over"]);
        check(When::HandedOver, ["locked", "", ""]);
        check(When::Always, ["", "", ""]);
    }
}
