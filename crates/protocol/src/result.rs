//! The assessment of answers, its reasons, and the results that stand beside the outcome.

pub(crate) mod assess;
pub(crate) mod assessment;
pub(crate) mod kept_back;
pub(crate) mod names;
pub(crate) mod scores_and_exploitation;
pub(crate) mod steps;
pub(crate) mod trace;

#[cfg(test)]
mod exhausted_search_tests;
