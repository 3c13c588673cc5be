//! A file on its way from the page.

use uuid::Uuid;
use zeroize::Zeroizing;

/// A file that comes from the page. It is in memory until it was stripped, and goes with the session.
pub(crate) struct Incoming {
    /// The screening that it is to be attached to.
    pub screening: Uuid,
    /// The number of the part that comes next.
    pub next: u32,
    /// What has come so far.
    pub bytes: Zeroizing<Vec<u8>>,
}
