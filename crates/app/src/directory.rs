//! Whom to call, what a person has a right to, and what a worker has to report: the directory, which
//! came with the app or which the deployment installed.

pub mod bundle;
pub(crate) mod contacts_and_rights;
pub(crate) mod duties;
pub(crate) mod in_use;
pub(crate) mod installing;
pub(crate) mod roles;
pub(crate) mod shipped;
