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
    /// A line of no length: with round ends it is a dot as wide as the stroke.
    Dot(f64, f64),
    /// A round corner: the corner's place, then where the curve ends.
    Corner(f64, f64, f64, f64),
}

/// How the classes of a drawing look.
#[derive(Clone, Copy)]
pub(crate) enum Style {
    /// By a style sheet, which browsers read.
    Sheet(&'static str),
    /// By attributes of each element, for a class each, so that office programs draw it too. `root` is
    /// the class of the whole drawing.
    Attributes(&'static [(&'static str, &'static str)]),
}

impl Style {
    /// What makes an element look as its class says.
    fn attributes(self, class: &str) -> String {
        match self {
            Style::Sheet(_) => format!("class=\"{class}\""),
            Style::Attributes(looks) => {
                let look = looks.iter().find(|(known, _)| *known == class);
                look.map_or("", |(_, attributes)| attributes).to_owned()
            }
        }
    }
}

/// A drawing under way.
pub(crate) struct Canvas {
    width: f64,
    rtl: bool,
    style: Style,
    body: String,
}

/// What was drawn already, put aside while something is drawn that will lie on top of what comes next.
#[derive(Default)]
pub(crate) struct Aside(String);

impl Canvas {
    pub(crate) fn new(width: f64, direction: Direction, style: Style) -> Canvas {
        let rtl = direction == Direction::Rtl;
        Canvas {
            width,
            rtl,
            style,
            body: String::new(),
        }
    }

    /// Exchanges what was drawn for what was put aside.
    pub(crate) fn exchange(&mut self, other: Aside) -> Aside {
        Aside(std::mem::replace(&mut self.body, other.0))
    }

    /// Lays on top what was put aside.
    pub(crate) fn lay(&mut self, other: &Aside) {
        self.body.push_str(&other.0);
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
        let look = self.style.attributes(class);
        self.add(format_args!("<g {look}>"));
        if let Some(title) = title {
            self.add(format_args!("<title>{}</title>", escape(title)));
        }
    }

    pub(crate) fn close(&mut self) {
        self.add(format_args!("</g>"));
    }

    pub(crate) fn rect(&mut self, class: &str, x: f64, y: f64, size: (f64, f64), radius: f64) {
        let look = self.style.attributes(class);
        let (width, height) = size;
        let left = if self.rtl { self.x(x + width) } else { x };
        self.add(format_args!(
            "<rect {look} x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\"/>",
            Number(left),
            Number(y),
            Number(width),
            Number(height),
            Number(radius),
        ));
    }

    pub(crate) fn circle(&mut self, class: &str, x: f64, y: f64, radius: f64) {
        let look = self.style.attributes(class);
        let (x, y, radius) = (Number(self.x(x)), Number(y), Number(radius));
        self.add(format_args!(
            "<circle {look} cx=\"{x}\" cy=\"{y}\" r=\"{radius}\"/>"
        ));
    }

    pub(crate) fn path(&mut self, class: &str, steps: &[Step]) {
        let look = self.style.attributes(class);
        let mut d = String::new();
        let mut write = |text: std::fmt::Arguments<'_>| {
            d.write_fmt(text)
                .expect("a string can always be written to");
        };
        for step in steps {
            match step {
                Step::Move(x, y) => write(format_args!("M{} {}", Number(self.x(*x)), Number(*y))),
                Step::Line(x, y) => write(format_args!("L{} {}", Number(self.x(*x)), Number(*y))),
                Step::Dot(x, y) => write(format_args!("M{} {}h0", Number(self.x(*x)), Number(*y))),
                Step::Corner(cx, cy, x, y) => write(format_args!(
                    "Q{} {} {} {}",
                    Number(self.x(*cx)),
                    Number(*cy),
                    Number(self.x(*x)),
                    Number(*y)
                )),
            }
        }
        self.add(format_args!("<path {look} d=\"{d}\"/>"));
    }

    /// A line of text in its own language and direction.
    pub(crate) fn text(&mut self, class: &str, at: (f64, f64), anchor: Anchor, text: &Line<'_>) {
        let look = self.style.attributes(class);
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
            "<text {look} x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\" \
             direction=\"{direction}\" xml:lang=\"{lang}\">{words}</text>"
        ));
    }

    /// The whole file.
    pub(crate) fn finish(self, height: f64, title: &str, lang: &str) -> String {
        let (width, height) = (Number(self.width), Number(height));
        let direction = if self.rtl { "rtl" } else { "ltr" };
        let (look, sheet) = match self.style {
            Style::Sheet(sheet) => (String::new(), format!("<style>{sheet}</style>\n")),
            Style::Attributes(_) => (format!(" {}", self.style.attributes("root")), String::new()),
        };
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" xml:lang=\"{}\" direction=\"{direction}\"{look}>\n\
             <title>{}</title>\n{sheet}{}</svg>\n",
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

/// A text as XML: no character of it can end the text or begin an element. Controls, which XML 1.0 has
/// no place for, are left out.
fn escape(text: &str) -> String {
    let allowed = |c: &char| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}');
    let spaced = text
        .chars()
        .map(|c| if matches!(c, '\n' | '\t') { ' ' } else { c });
    quick_xml::escape::escape(spaced.filter(allowed).collect::<String>()).into_owned()
}

#[cfg(test)]
mod tests {
    use super::{Anchor, Canvas, Line, Style, escape};
    use repere_language::Direction::{self, Ltr, Rtl};

    #[test]
    fn text_stays_a_text() {
        let hostile = "</text><script>alert('1')</script>&\"\u{0}\u{ffff}";
        let expected = "&lt;/text&gt;&lt;script&gt;alert(&apos;1&apos;)&lt;/script&gt;&amp;&quot;";
        assert_eq!(escape(hostile), expected);
    }

    /// Where a text that begins at 10 of 100 is put.
    #[track_caller]
    fn check(page: Direction, text: Direction, expected: &str) {
        let mut canvas = Canvas::new(100.0, page, Style::Sheet(""));
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
