//! Whom to call, what a person has a right to, and what a worker has to report: data in `directory/`.

pub(crate) mod contacts_and_rights;
pub(crate) mod duties;
