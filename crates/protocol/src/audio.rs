//! Recordings of a pack's questions.

pub(crate) mod recording;
