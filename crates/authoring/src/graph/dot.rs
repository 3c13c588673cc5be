//! The routing in the DOT language of Graphviz.

use super::layout::{joined, opener};
use super::routing::{Joining, Opener, Routing};
use crate::words::Words;
use repere_protocol::Pack;
use std::collections::BTreeSet;
use std::fmt::Write;

/// The whole file.
pub(crate) fn draw(pack: &Pack, words: &Words<'_>, indicators: bool) -> String {
    let mut dot = Dot {
        text: String::new(),
        depth: 0,
    };
    dot.line(format_args!("digraph {} {{", quoted(pack.id())));
    dot.depth = 1;
    let title = quoted(&words.text("title", None).text);
    dot.line(format_args!(
        "graph [rankdir=TB, fontname=\"sans-serif\", label={title}];"
    ));
    dot.line(format_args!("node [shape=box, style=\"rounded,filled\", fillcolor=\"#fffdf9\", color=\"#dcd7cb\", fontcolor=\"#1d2730\", fontname=\"sans-serif\"];"));
    dot.line(format_args!(
        "edge [color=\"#0f5c63\", fontcolor=\"#0f5c63\", fontname=\"sans-serif\"];"
    ));
    let routing = Routing::of(pack);
    dot.questions(pack, &routing, words);
    dot.ways(pack, &routing, words);
    dot.indicators(pack, &routing, words, indicators);
    dot.depth = 0;
    dot.line(format_args!("}}"));
    dot.text
}

struct Dot {
    text: String,
    depth: usize,
}

impl Dot {
    fn line(&mut self, line: std::fmt::Arguments<'_>) {
        let indent = 2 * self.depth;
        writeln!(self.text, "{:indent$}{line}", "").expect("a string can always be written to");
    }

    fn questions(&mut self, pack: &Pack, routing: &Routing<'_>, words: &Words<'_>) {
        let mut number = 0;
        for (at, section) in pack.sections().iter().enumerate() {
            self.line(format_args!("subgraph cluster_{at} {{"));
            self.depth += 1;
            let title = quoted(&words.section(&section.id).text);
            self.line(format_args!("label={title}; color=\"#dcd7cb\";"));
            for question in &section.questions {
                let mut label = format!("{}\n{}", words.question_text(question).text, question.id);
                let gate = routing.gates[number].as_ref();
                let joined = gate.and_then(|gate| match gate.joining {
                    Joining::Mixed => Some(words.condition(gate.condition)),
                    _ => joined(gate, words),
                });
                if let Some(joined) = joined {
                    label.push('\n');
                    label.push_str(&joined);
                }
                self.line(format_args!("q{number} [label={}];", quoted(&label)));
                number += 1;
            }
            self.depth -= 1;
            self.line(format_args!("}}"));
        }
    }

    fn ways(&mut self, pack: &Pack, routing: &Routing<'_>, words: &Words<'_>) {
        for (number, source) in routing.sources.iter().enumerate() {
            let name = quoted(&opener(&source.opener, words));
            let from = match &source.opener {
                Opener::Answer { .. } => None,
                Opener::Indicator(id) => pack
                    .indicators()
                    .position(|(_, indicator)| indicator.id == *id)
                    .map(|at| format!("i{at}")),
                Opener::Minor(_) | Opener::Quotient(_) => {
                    self.line(format_args!("s{number} [label={name}, shape=ellipse];"));
                    for origin in &source.origins {
                        self.line(format_args!("q{origin} -> s{number};"));
                    }
                    Some(format!("s{number}"))
                }
            };
            for (opened, way) in routing.opened_by(number) {
                let style = if way.negated {
                    ", style=dashed, arrowhead=odot"
                } else {
                    ""
                };
                match &from {
                    Some(from) => self.line(format_args!(
                        "{from} -> q{opened} [color=\"#0f5c63\"{style}];"
                    )),
                    None => {
                        for origin in &source.origins {
                            self.line(format_args!(
                                "q{origin} -> q{opened} [label={name}{style}];"
                            ));
                        }
                    }
                }
            }
        }
    }

    /// The indicators that answers raise; if they are not asked for, only those that open a question.
    fn indicators(&mut self, pack: &Pack, routing: &Routing<'_>, words: &Words<'_>, all: bool) {
        let opening: BTreeSet<&str> = routing
            .sources
            .iter()
            .filter_map(|source| match source.opener {
                Opener::Indicator(id) => Some(id),
                Opener::Answer { .. } | Opener::Minor(_) | Opener::Quotient(_) => None,
            })
            .collect();
        for (at, (dimension, indicator)) in pack.indicators().enumerate() {
            if !all && !opening.contains(indicator.id.as_str()) {
                continue;
            }
            let label = format!(
                "{}\n{}",
                words.indicator(&indicator.id),
                words.dimension(&dimension.id)
            );
            self.line(format_args!(
                "i{at} [label={}, shape=ellipse, fillcolor=\"#f1c75b\"];",
                quoted(&label)
            ));
            for (number, question) in pack.questions().enumerate() {
                for raise in &question.raises {
                    if raise.indicator == indicator.id {
                        let answer = quoted(&words.test(&question.id, &raise.when));
                        self.line(format_args!(
                            "q{number} -> i{at} [label={answer}, color=\"#b99a45\"];"
                        ));
                    }
                }
            }
        }
    }
}

/// A text as Graphviz takes it literally: no escape of its own (`\N`, `\G`) is left in it.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            // Graphviz reads HTML entities in every label.
            '&' => quoted.push_str("&amp;"),
            c if c.is_control() => {}
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn text_stays_a_text() {
        assert_eq!(
            quoted("a \"b\" \\N &lt;\nc\u{0}"),
            r#""a \"b\" \\N &amp;lt;\nc""#
        );
    }
}
