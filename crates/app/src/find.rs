//! Finding screenings again, and deleting them.

pub(crate) mod deletion;
pub(crate) mod list;
