//! More than one screening or protocol: what screenings share, answers handed on, answers that a pack can tell apart.

pub(crate) mod commonalities;
pub(crate) mod comparable_text;
pub(crate) mod distinct_answers;
pub(crate) mod hand_on;
