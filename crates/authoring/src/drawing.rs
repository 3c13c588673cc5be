//! What drawings of a pack and of a study are made with: elements of SVG, and lines that fit.

mod canvas;
mod measure;

pub(crate) use canvas::{Anchor, Aside, Canvas, Line, Step, Style};
pub(crate) use measure::{clip, width, wrap};
