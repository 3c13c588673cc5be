//! Draws which answers open which questions.

mod dot;
mod layout;
mod panels;
mod routing;
mod svg;

use crate::Words;
use repere_protocol::Pack;

/// The routing of a pack as a picture (SVG), with the words of the language; mirrored where that is
/// read from right to left. `indicators`: also the indicators that answers raise, the dimensions and
/// the outcomes.
pub fn to_svg(pack: &Pack, lang: &str, indicators: bool) -> String {
    svg::draw(pack, &Words::of(pack, lang), indicators)
}

/// The routing of a pack as a graph for Graphviz (DOT), with the words of the language.
pub fn to_dot(pack: &Pack, lang: &str, indicators: bool) -> String {
    dot::draw(pack, &Words::of(pack, lang), indicators)
}
