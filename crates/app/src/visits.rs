//! Visits: one place on one day, and what its interviews have in common.

pub(crate) mod commonalities;
pub(crate) mod visit;
pub(crate) mod visit_drafts;
pub(crate) mod visit_page;
