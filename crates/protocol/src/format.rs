//! The format of a pack: reading its files, checking them, and the schema for editors.

pub(crate) mod check;
pub(crate) mod conditions;
pub(crate) mod declared;
pub(crate) mod files;
pub(crate) mod htcds;
pub(crate) mod id;
pub(crate) mod limits;
pub(crate) mod model;
pub(crate) mod parse;
pub(crate) mod problem;
pub(crate) mod protection;
pub(crate) mod reader;
pub(crate) mod references;
pub(crate) mod schema;
pub(crate) mod sources;
pub(crate) mod texts;
