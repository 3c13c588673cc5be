//! The protocols: those shipped with the app, those installed on this device, and those that screenings
//! began with.

pub mod bundle;
pub(crate) mod choosing;
pub(crate) mod installed;
pub(crate) mod packs;
