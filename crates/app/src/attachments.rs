//! Pictures and recordings of a screening: added, shown, removed, and chosen for a referral.

pub(crate) mod adding;
pub(crate) mod choosing;
pub(crate) mod incoming;
