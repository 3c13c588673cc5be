//! Events for the operator: counts and codes, without an address, an id or content.

use serde::Serialize;
use std::sync::Arc;

/// Something that happened. It has no room for anything about a person, a device or a referral.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "event", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Event {
    /// A request was answered.
    Answered {
        /// The kind of request: the path with its variables unfilled.
        endpoint: &'static str,
        /// HTTP status.
        status: u16,
        /// The code of the problem, when there was one; what was wrong with a signature has a code of its own
        /// (`repere_requests::Refused`).
        code: Option<&'static str>,
        /// Milliseconds from the head of the request to the head of the answer.
        milliseconds: u64,
    },
    /// The store refused; the client was told to try again later.
    StoreFailed {
        /// See [`crate::store::StoreError::code`].
        code: &'static str,
    },
    /// The register could not be stamped anew: devices will say that it is old when the last timestamp ends.
    NotStamped {
        /// Why: a code of the store, `no-timestamp-keys`, `other-timestamp-keys`, `no-deployment`, or one of
        /// the register's.
        code: &'static str,
    },
    /// The certificate could not be made anew, or a new one could not be taken; that of before is used on.
    NotRenewed {
        /// Why: see [`crate::admin::AdminError::code`].
        code: &'static str,
    },
    /// The editions of the register could not be put into the log; it is tried again within minutes.
    NotLogged {
        /// See [`crate::store::StoreError::code`].
        code: &'static str,
    },
    /// What devices began to bring and left could not be dropped; it is tried again the next day.
    NotDropped {
        /// See [`crate::store::StoreError::code`].
        code: &'static str,
    },
    /// Something ends within the time that it takes to replace it, or has ended: told at the start, and once a day.
    Ending {
        /// What: see [`crate::admin::Ends::code`].
        what: &'static str,
        /// Whole days until then; negative afterwards.
        days: i64,
    },
    /// There were more connections than places, and some had to leave: told at once, and then once a minute.
    Crowded {
        /// How many had not said a whole ClientHello, since this was told last.
        waiting: u64,
        /// How many had, and had not shown who asks.
        strangers: u64,
        /// How many were those of devices and desks.
        known: u64,
    },
}

/// A function that is told of events. It is called from the server's threads and should not block.
pub type Observer = Arc<dyn Fn(Event) + Send + Sync>;
