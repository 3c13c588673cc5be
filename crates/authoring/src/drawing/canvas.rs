//! SVG, element by element. Everything is placed as if read from left to right; in a language that is
//! read from right to left the whole drawing is mirrored. Texts are escaped: they stay texts.

use repere_language::Direction;
use std::fmt::{Display, Write};

/// Where a text is tied to its place.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    /// It begins there.
    Start,
    /// It is centred there.
    Middle,
    /// It ends there.
    End,
}

/// A step of a line, in logical coordinates.
pub(crate) enum Step {
    Move(f64, f64),
    Line(f64, f64),
    /// A round corner: the corner's place, then where the curve ends.
    Corner(f64, f64, f64, f64),
}

/// A drawing under way.
pub(crate) struct Canvas {
    width: f64,
    rtl: bool,
    body: String,
}

impl Canvas {
    pub(crate) fn new(width: f64, direction: Direction) -> Canvas {
        let rtl = direction == Direction::Rtl;
        Canvas {
            width,
            rtl,
            body: String::new(),
        }
    }

    fn x(&self, x: f64) -> f64 {
        if self.rtl { self.width - x } else { x }
    }

    fn add(&mut self, element: std::fmt::Arguments<'_>) {
        self.body
            .write_fmt(element)
            .expect("a string can always be written to");
        self.body.push('\n');
    }

    /// Opens a group; its title is what a browser shows when the pointer rests on it.
    pub(crate) fn open(&mut self, class: &str, title: Option<&str>) {
        self.add(format_args!("<g class=\"{class}\">"));
        if let Some(title) = title {
            self.add(format_args!("<title>{}</title>", escape(title)));
        }
    }

    pub(crate) fn close(&mut self) {
        self.add(format_args!("</g>"));
    }

    pub(crate) fn rect(&mut self, class: &str, x: f64, y: f64, size: (f64, f64), radius: f64) {
        let (width, height) = size;
        let left = if self.rtl { self.x(x + width) } else { x };
        self.add(format_args!(
            "<rect class=\"{class}\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\"/>",
            Number(left),
            Number(y),
            Number(width),
            Number(height),
            Number(radius),
        ));
    }

    pub(crate) fn circle(&mut self, class: &str, x: f64, y: f64, radius: f64) {
        let (x, y, radius) = (Number(self.x(x)), Number(y), Number(radius));
        self.add(format_args!(
            "<circle class=\"{class}\" cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>"
        ));
    }

    pub(crate) fn path(&mut self, class: &str, steps: &[Step]) {
        let mut d = String::new();
        let mut write = |text: std::fmt::Arguments<'_>| {
            d.write_fmt(text)
                .expect("a string can always be written to");
        };
        for step in steps {
            match step {
                Step::Move(x, y) => write(format_args!("M{} {}", Number(self.x(*x)), Number(*y))),
                Step::Line(x, y) => write(format_args!("L{} {}", Number(self.x(*x)), Number(*y))),
                Step::Corner(cx, cy, x, y) => write(format_args!(
                    "Q{} {} {} {}",
                    Number(self.x(*cx)),
                    Number(*cy),
                    Number(self.x(*x)),
                    Number(*y)
                )),
            }
        }
        self.add(format_args!("<path class=\"{class}\" d=\"{d}\"/>"));
    }

    /// A line of text in its own language and direction.
    pub(crate) fn text(&mut self, class: &str, at: (f64, f64), anchor: Anchor, text: &Line<'_>) {
        let rtl = text.direction == Direction::Rtl;
        // SVG's "start" is where the text's own direction begins, ours where the page's does.
        let anchor = match (anchor, rtl == self.rtl) {
            (Anchor::Middle, _) => "middle",
            (Anchor::Start, true) | (Anchor::End, false) => "start",
            (Anchor::End, true) | (Anchor::Start, false) => "end",
        };
        let direction = if rtl { "rtl" } else { "ltr" };
        let (x, y) = (Number(self.x(at.0)), Number(at.1));
        let (lang, words) = (escape(text.lang), escape(&text.words));
        self.add(format_args!(
            "<text class=\"{class}\" x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" \
             direction=\"{direction}\" xml:lang=\"{lang}\">{words}</text>"
        ));
    }

    /// The whole file.
    pub(crate) fn finish(self, height: f64, title: &str, lang: &str, style: &str) -> String {
        let (width, height) = (Number(self.width), Number(height));
        let direction = if self.rtl { "rtl" } else { "ltr" };
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" xml:lang=\"{}\" direction=\"{direction}\">\n\
             <title>{}</title>\n<style>{style}</style>\n{}</svg>\n",
            escape(lang),
            escape(title),
            self.body
        )
    }
}

/// Words to be drawn.
pub(crate) struct Line<'a> {
    pub(crate) words: String,
    pub(crate) lang: &'a str,
    pub(crate) direction: Direction,
}

/// A coordinate: one digit behind the point is finer than anybody sees.
struct Number(f64);

impl Display for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let tenths = (self.0 * 10.0).round() / 10.0;
        write!(f, "{tenths}")
    }
}

/// A text as XML: no character of it can end the text or begin an element.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' | '\t' => escaped.push(' '),
            // Not allowed in XML 1.0 at all, not even escaped.
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::{Anchor, Canvas, Line, escape};
    use repere_language::Direction::{self, Ltr, Rtl};

    #[test]
    fn a_text_stays_a_text() {
        let hostile = "</text><script>alert('1')</script>&\"\u{0}\u{ffff}";
        let expected = "&lt;/text&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;&quot;";
        assert_eq!(escape(hostile), expected);
    }

    /// Where a text that begins at 10 of 100 is put.
    #[track_caller]
    fn check(page: Direction, text: Direction, expected: &str) {
        let mut canvas = Canvas::new(100.0, page);
        let line = Line {
            words: "a".to_owned(),
            lang: "x",
            direction: text,
        };
        canvas.text("t", (10.0, 5.0), Anchor::Start, &line);
        assert!(canvas.body.contains(expected), "{}", canvas.body);
    }

    #[test]
    fn texts_begin_where_the_page_begins() {
        check(
            Ltr,
            Ltr,
            r#"x="10" y="5" text-anchor="start" direction="ltr""#,
        );
        check(
            Ltr,
            Rtl,
            r#"x="10" y="5" text-anchor="end" direction="rtl""#,
        );
        check(
            Rtl,
            Rtl,
            r#"x="90" y="5" text-anchor="start" direction="rtl""#,
        );
        check(
            Rtl,
            Ltr,
            r#"x="90" y="5" text-anchor="end" direction="ltr""#,
        );
    }
}
