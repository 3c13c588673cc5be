//! The page for a browser and a printer: one file that asks for nothing else.

use super::page::{Page, Part, Row, Section};
use super::words::Words;
use repere_language::{direction, interface};
use std::fmt::Write;

/// Nothing is fetched, nothing runs: the style below is all that the page may use.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const STYLE: &str = include_str!("page.css");

/// The page as one self-contained HTML document.
pub(crate) fn html(page: &Page) -> String {
    let mut out = String::with_capacity(STYLE.len() + 32 * 1024);
    let lang = escape(&page.lang);
    let dir = direction(&page.lang).as_str();
    let title = escape(&page.title.text);
    out.push_str("<!doctype html>\n");
    let _ = write!(
        out,
        "<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <meta name=\"robots\" content=\"noindex\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n<header>\n"
    );
    let writer = Writer { lang: &page.lang };
    let _ = writeln!(out, "<p class=\"kind\">{}</p>", writer.words(&page.kind));
    let _ = writeln!(out, "<h1>{}</h1>", writer.words(&page.title));
    for notice in &page.notices {
        let _ = writeln!(out, "<p class=\"notice\">{}</p>", writer.words(notice));
    }
    out.push_str("</header>\n");
    for section in &page.sections {
        writer.section(&mut out, section);
    }
    if !page.remarks.is_empty() {
        out.push_str("<footer>\n");
        for remark in &page.remarks {
            let _ = writeln!(out, "<p>{}</p>", writer.words(remark));
        }
        out.push_str("</footer>\n");
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

struct Writer<'a> {
    lang: &'a str,
}

impl Writer<'_> {
    fn section(&self, out: &mut String, section: &Section) {
        let name = name(section.part);
        let _ = writeln!(
            out,
            "<section class=\"{name}\" aria-labelledby=\"{name}\">\n<h2 id=\"{name}\">{}</h2>",
            self.words(&section.title)
        );
        for lead in &section.lead {
            let _ = writeln!(out, "<p class=\"lead\">{}</p>", self.words(lead));
        }
        let labelled = section.rows.iter().any(|row| row.label.is_some());
        if !section.rows.is_empty() {
            out.push_str(if labelled { "<dl>\n" } else { "<ul>\n" });
            for row in &section.rows {
                self.row(out, row, labelled);
            }
            out.push_str(if labelled { "</dl>\n" } else { "</ul>\n" });
        }
        out.push_str("</section>\n");
    }

    fn row(&self, out: &mut String, row: &Row, labelled: bool) {
        let (open, item, close) = match (labelled, row.quiet) {
            (true, false) => ("<div>", "dd", "</div>"),
            (true, true) => ("<div class=\"quiet\">", "dd", "</div>"),
            (false, _) => ("<li>", "p", "</li>"),
        };
        out.push_str(open);
        if let Some(label) = &row.label {
            let _ = write!(out, "<dt>{}</dt>", self.words(label));
        }
        for value in &row.values {
            let _ = write!(out, "<{item}>{}</{item}>", self.words(value));
        }
        if !row.asides.is_empty() {
            let _ = write!(out, "<{item} class=\"asides\">");
            for aside in &row.asides {
                let _ = write!(out, "<span class=\"aside\">{}</span> ", self.words(aside));
            }
            let _ = write!(out, "</{item}>");
        }
        out.push_str(close);
        out.push('\n');
    }

    /// Words that cannot disturb what stands around them: escaped, isolated, in their own language
    /// and direction.
    fn words(&self, words: &Words) -> String {
        let text = escape(&words.text);
        let mut out = String::new();
        if words.fixed {
            let _ = write!(out, "<code dir=\"ltr\" translate=\"no\">{text}</code>");
        } else {
            let lang = match words.locale.as_deref() {
                Some(locale) if locale != self.lang => format!(" lang=\"{}\"", escape(locale)),
                _ => String::new(),
            };
            let dir = words.direction;
            let _ = write!(out, "<bdi{lang} dir=\"{dir}\">{text}</bdi>");
        }
        if words.draft {
            let draft = interface().text(self.lang, "document-draft", None, &[]);
            let _ = write!(out, "<abbr title=\"{}\">°</abbr>", escape(&draft.text));
        }
        if let Some(mark) = &words.mark {
            let _ = write!(out, " <small>{}</small>", escape(mark));
        }
        out
    }
}

fn name(part: Part) -> &'static str {
    match part {
        Part::Contact => "contact",
        Part::Outcome => "outcome",
        Part::Indications => "indications",
        Part::Dimensions => "dimensions",
        Part::Facts => "facts",
        Part::Answers => "answers",
        Part::Notes => "notes",
        Part::Origin => "origin",
    }
}

/// For element content and quoted attributes alike.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            char => out.push(char),
        }
    }
    out
}
