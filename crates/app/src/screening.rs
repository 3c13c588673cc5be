//! One screening as it is kept. No page is made here.

pub(crate) mod answers;
pub(crate) mod case;
mod child;
pub(crate) mod counting;
pub(crate) mod drafts;
pub(crate) mod links;
pub(crate) mod settled;
