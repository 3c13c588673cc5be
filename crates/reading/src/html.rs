//! The page for a browser and a printer: one file that asks for nothing else.

use crate::page::{Page, Row, Section};
use crate::words::Words;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use repere_language::{direction, interface};

/// Nothing is fetched, nothing runs: the style below is all that the page may use.
const POLICY: &str =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const STYLE: &str = include_str!("page.css");

impl Page {
    /// The page as one HTML document that stands alone.
    #[must_use]
    pub fn html(&self) -> String {
        let writer = Writer {
            lang: &self.lang,
            draft: interface()
                .text(&self.lang, "document-draft", None, &[])
                .text,
        };
        let page = html! {
            (DOCTYPE)
            html lang=(self.lang) dir=(direction(&self.lang).as_str()) {
                head {
                    meta charset="utf-8";
                    meta http-equiv="Content-Security-Policy" content=(POLICY);
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="referrer" content="no-referrer";
                    meta name="robots" content="noindex";
                    meta name="color-scheme" content="light dark";
                    title { (self.title.text) }
                    style { (PreEscaped(STYLE)) }
                }
                body { main {
                    header {
                        p class="kind" { (writer.words(&self.kind)) }
                        h1 { (writer.words(&self.title)) }
                        @for notice in &self.notices {
                            p class="notice" { (writer.words(notice)) }
                        }
                    }
                    @for section in &self.sections { (writer.section(section)) }
                    @if !self.remarks.is_empty() {
                        footer {
                            @for remark in &self.remarks { p { (writer.words(remark)) } }
                        }
                    }
                } }
            }
        };
        page.into_string()
    }
}

struct Writer<'a> {
    lang: &'a str,
    /// What the sign at a translation that nobody has reviewed means.
    draft: String,
}

impl Writer<'_> {
    fn section(&self, section: &Section) -> Markup {
        let labelled = section.rows.iter().any(|row| row.label.is_some());
        html! {
            section class=(section.part.as_str()) aria-labelledby=(section.key) {
                h2 id=(section.key) { (self.words(&section.title)) }
                @for lead in &section.lead {
                    p class="lead" { (self.words(lead)) }
                }
                @if section.rows.is_empty() {}
                @else if labelled {
                    dl { @for row in &section.rows { (self.labelled(row)) } }
                } @else {
                    ul { @for row in &section.rows { (self.listed(row)) } }
                }
            }
        }
    }

    fn labelled(&self, row: &Row) -> Markup {
        html! {
            div class=[row.quiet.then_some("quiet")] {
                @if let Some(label) = &row.label { dt { (self.words(label)) } }
                @for value in &row.values { dd { (self.words(value)) } }
                @if !row.asides.is_empty() { dd class="asides" { (self.asides(row)) } }
            }
        }
    }

    fn listed(&self, row: &Row) -> Markup {
        html! {
            li {
                @for value in &row.values { p { (self.words(value)) } }
                @if !row.asides.is_empty() { p class="asides" { (self.asides(row)) } }
            }
        }
    }

    fn asides(&self, row: &Row) -> Markup {
        html! {
            @for aside in &row.asides { span class="aside" { (self.words(aside)) } " " }
        }
    }

    /// Words that cannot disturb what stands around them: escaped, isolated, in their own language and
    /// direction.
    fn words(&self, words: &Words) -> Markup {
        let lang = words.locale.as_deref().filter(|lang| *lang != self.lang);
        html! {
            @if words.fixed {
                code dir="ltr" translate="no" { (words.text) }
            } @else {
                bdi lang=[lang] dir=(words.direction.as_str()) { (words.text) }
            }
            @if words.draft { abbr title=(self.draft) { "°" } }
            @if let Some(mark) = &words.mark { " " small { (mark) } }
        }
    }
}
