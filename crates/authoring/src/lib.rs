//! For authors of protocols: reads the folder of a pack, says what is wrong with it, explains why a
//! screening amounts to what it does, compares two versions, draws the routing, says how well a pack
//! agrees with a study, and has a machine read the questions aloud.
//!
//! Everything but [`folder`] and [`speak`] is pure: packs and texts in; sentences, JSON or SVG out.
//! Sentences are Fluent, in the language that the caller names.
//!
//! **Invariant:** nothing outside the folder of a pack is read, and nothing of it without a bound.
//!
//! **Invariant:** of the table of a study nothing about one person leaves [`evaluate`] but one in a count.

mod assessment_text;
pub mod diff;
mod drawing;
pub mod evaluate;
pub mod explain;
pub mod folder;
pub mod graph;
pub mod problem;
pub mod score;
pub mod speak;
mod words;

pub use words::Words;
