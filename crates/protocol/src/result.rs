//! What the answers amount to: the assessment, its reasons, and what stands beside the outcome.

pub(crate) mod assess;
pub(crate) mod assessment;
pub(crate) mod names;
pub(crate) mod scores_and_exploitation;
pub(crate) mod trace;

#[cfg(test)]
mod exhausted_search_tests;
