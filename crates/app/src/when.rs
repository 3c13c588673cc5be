//! In whose hands the device is, and when a command may be used.

use crate::error::AppError;

/// In whose hands the device is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The vault is closed, or there is none.
    Closed,
    /// The vault is open and the worker holds the device.
    Open,
    /// The vault is open and the person holds the device.
    HandedOver,
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
