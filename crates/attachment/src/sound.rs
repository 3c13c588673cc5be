//! Sound: what is to be heard, in a file that is written from nothing.

pub(crate) mod opus;
pub(crate) mod wav;
mod webm;
