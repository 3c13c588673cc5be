//! The page for a terminal.

use crate::page::{Page, Row};
use crate::words::Words;

impl Page {
    /// The page as plain text, one thing a line, ended by a line feed.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = String::new();
        line(&mut out, "", &self.kind);
        line(&mut out, "", &self.title);
        for notice in &self.notices {
            line(&mut out, "  ", notice);
        }
        for section in &self.sections {
            out.push('\n');
            line(&mut out, "── ", &section.title);
            for lead in &section.lead {
                line(&mut out, "  ", lead);
            }
            for one in &section.rows {
                row(&mut out, one);
            }
        }
        if !self.remarks.is_empty() {
            out.push('\n');
        }
        for remark in &self.remarks {
            line(&mut out, "", remark);
        }
        out
    }
}

fn row(out: &mut String, row: &Row) {
    let indent = if let Some(label) = &row.label {
        line(out, "  ", label);
        "    "
    } else {
        "  "
    };
    for value in &row.values {
        line(out, indent, value);
    }
    let asides: Vec<String> = row.asides.iter().map(marked).collect();
    if !asides.is_empty() {
        out.push_str(indent);
        out.push_str("· ");
        out.push_str(&asides.join(" · "));
        out.push('\n');
    }
}

fn line(out: &mut String, indent: &str, words: &Words) {
    let continued = " ".repeat(indent.chars().count());
    for (number, line) in marked(words).lines().enumerate() {
        out.push_str(if number == 0 { indent } else { &continued });
        out.push_str(line);
        out.push('\n');
    }
}

fn marked(words: &Words) -> String {
    let mut text = words.text.clone();
    if words.draft {
        text.push('°');
    }
    if let Some(mark) = &words.mark {
        text.push_str(&format!(" [{mark}]"));
    }
    text
}
