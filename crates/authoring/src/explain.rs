//! Goes through one case question by question, and gives the reasons of its outcome.

mod data;
mod json;
mod result;
mod text;

pub use data::{Explanation, Step, Tested, Tried, TriedAnswer};

use crate::Words;

impl Explanation<'_> {
    /// The explanation for programs: the assessment, with the reason of each of its parts beside.
    pub fn to_json(&self) -> serde_json::Value {
        json::to_json(self)
    }

    /// The explanation for people, in a language of the interface; the pack's words in the same
    /// language, or in its source language where it does not speak that one.
    pub fn to_text(&self, lang: &str) -> String {
        text::to_text(self, &Words::of(self.pack, lang))
    }
}
