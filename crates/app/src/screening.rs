//! One screening as it is kept. No page is made here.

pub(crate) mod answers;
pub(crate) mod case;
pub(crate) mod drafts;
