//! What a command is: one type beside its use case, with its reply, when it may be used, and
//! whether it wakes the courier. [`crate::command`] has the list of them.

use crate::device::Device;
use crate::error::AppError;
use crate::session::open::Open;
pub use crate::when::When;
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

    /// Whether it waits until a vault that was left alone for too long is closed. What calls for help does not:
    /// somebody may be busy in the session that is to be closed.
    const WAITS_FOR_CLOSING: bool = true;

    /// Whether it puts something into the outbox, so that the courier goes at once.
    const WAKES: bool = false;
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
