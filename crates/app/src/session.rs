//! Opening and closing the vault, what every use case works on while it is open, and what the
//! worker chooses for this device.

pub(crate) mod open;
pub(crate) mod preferences;
pub(crate) mod settings;
pub(crate) mod status;
pub(crate) mod unlocking;
