//! The interview of a person: what comes before the questions, the questions, and the result.

pub(crate) mod answering;
pub(crate) mod assessment_views;
pub(crate) mod before_page;
pub(crate) mod closed;
pub(crate) mod continue_with;
pub(crate) mod follow_up;
pub(crate) mod hand_over;
pub(crate) mod judgement;
pub(crate) mod lifecycle;
pub(crate) mod page;
pub(crate) mod paper;
pub(crate) mod preconditions;
pub(crate) mod recordings;
pub(crate) mod result;
