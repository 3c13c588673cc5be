//! Draws what came of a study, for people who are no statisticians: a thousand people as dots, so that
//! the wrong alarms are seen, and below them what the study found, with how sure it is.
//!
//! Colours are those of the interface: sea for what was found, sun for indications, ink for the missed;
//! no red and no green. Attributes instead of a style sheet, so that office programs draw it too.

use super::Evaluation;
use super::accuracy::{Counts, Estimate};
use super::report::Words;
use repere_language::{Direction, Value, interface};
use repere_protocol::Pack;
use std::fmt::Write as _;

const PAPER: &str = "#f6f4ef";
const CARD: &str = "#fffdf9";
const INK: &str = "#1d2730";
const SOFT_INK: &str = "#5b6670";
const LINE: &str = "#dcd7cb";
const SEA: &str = "#0f5c63";
const SUN: &str = "#f1c75b";

const WIDTH: f64 = 760.0;
const MARGIN: f64 = 40.0;
/// Where the words of a card begin.
const INSET: f64 = MARGIN + 20.0;
/// Where a track ends, and its figure stands.
const TRACK_END: f64 = WIDTH - MARGIN - 110.0;
/// Characters that a line of small text has room for.
const LINE_CHARS: usize = 92;
/// Characters that a heading has room for.
const HEADING_CHARS: usize = 54;

/// Draws the picture, as SVG.
pub(super) fn draw(evaluation: &Evaluation, pack: &Pack, lang: &str) -> String {
    let words = Words::of(pack, lang);
    // The direction of the words that are really there.
    let direction = interface()
        .text(lang, "evaluate-plot-study", None, &[])
        .direction;
    let mut picture = Picture {
        words,
        rtl: direction == Direction::Rtl,
        body: String::new(),
        y: 0.0,
    };
    picture.head(evaluation, pack);
    picture.people(evaluation);
    picture.thresholds(evaluation);
    picture.foot(evaluation);
    picture.finish(lang)
}

type Figure = fn(&Counts) -> Option<Estimate>;

/// A person in the picture.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Dot {
    Found,
    Missed,
    Wrong,
    Passed,
}

impl Dot {
    fn colour(self) -> &'static str {
        match self {
            Dot::Found => SEA,
            Dot::Missed => INK,
            Dot::Wrong => SUN,
            Dot::Passed => LINE,
        }
    }
}

struct Picture<'a> {
    words: Words<'a>,
    rtl: bool,
    body: String,
    /// Where the next thing begins.
    y: f64,
}

/// So many people, shared out as the study's figures say.
struct People {
    all: u32,
    found: u32,
    missed: u32,
    wrong: u32,
    passed: u32,
}

impl People {
    fn of(counts: &Counts, prevalence: f64) -> People {
        // Of a thousand there would be nobody to see below one in a thousand.
        let all: u32 = if prevalence < 0.001 { 10_000 } else { 1_000 };
        let part = |of: u32, share: f64| (f64::from(of) * share).round() as u32;
        let affected = part(all, prevalence);
        let value = |estimate: Option<Estimate>| estimate.map_or(0.0, |one| one.value);
        let found = part(affected, value(counts.sensitivity()));
        let passed = part(all - affected, value(counts.specificity()));
        People {
            all,
            found,
            missed: affected - found,
            wrong: all - affected - passed,
            passed,
        }
    }
}

impl Picture<'_> {
    fn head(&mut self, evaluation: &Evaluation, pack: &Pack) {
        self.y = MARGIN;
        let title = self.words.pack("title");
        self.lines(&title, 24.0, INK, true, HEADING_CHARS);
        let outcome = self.words.outcome(&evaluation.threshold().outcome);
        let outcome = [("outcome", Value::from(&outcome))];
        let threshold = self.words.text("evaluate-plot-threshold", &outcome);
        let line = format!("{} · {threshold}", pack.version());
        self.lines(&line, 15.0, SOFT_INK, false, LINE_CHARS);
        self.y += 14.0;
    }

    /// The dots, and what they say.
    fn people(&mut self, evaluation: &Evaluation) {
        let prevalence = evaluation
            .prevalence
            .unwrap_or_else(|| evaluation.sample_prevalence());
        let people = People::of(&evaluation.threshold().lowest, prevalence);
        let percent = match evaluation.prevalence {
            Some(given) => self.words.given_percent(given),
            None => self.words.percent(prevalence),
        };
        let arguments = [
            ("people", people.all.into()),
            ("prevalence", Value::from(&percent)),
        ];
        let sentence = self.words.text("evaluate-plot-people", &arguments);
        self.lines(&sentence, 18.0, INK, true, HEADING_CHARS + 18);
        let arguments = [
            ("positive", Value::from(people.found + people.wrong)),
            ("right", people.found.into()),
        ];
        let sentence = self.words.text("evaluate-plot-sentence", &arguments);
        self.lines(&sentence, 18.0, SEA, true, HEADING_CHARS + 18);
        self.y += 10.0;
        self.dots(&people);
        self.y += 18.0;
        let legend = [
            (Dot::Found, "evaluate-plot-found", people.found),
            (Dot::Missed, "evaluate-plot-missed", people.missed),
            (Dot::Wrong, "evaluate-plot-wrong", people.wrong),
            (Dot::Passed, "evaluate-plot-passed", people.passed),
        ];
        for (dot, id, count) in legend {
            let text = self.words.text(id, &[("count", count.into())]);
            let (x, y) = (self.x(MARGIN + 8.0), self.y + 9.0);
            self.dot(dot, x, y, 6.0);
            self.text_at(MARGIN + 26.0, y + 5.0, &text, 15.0, INK, false);
            self.y += 24.0;
        }
        if evaluation.prevalence.is_none() {
            let text = self.words.text("evaluate-plot-sample-prevalence", &[]);
            self.lines(&text, 13.0, SOFT_INK, false, LINE_CHARS);
        }
        self.y += 22.0;
    }

    /// One dot a person, row by row.
    fn dots(&mut self, people: &People) {
        let columns: u32 = if people.all > 1_000 { 125 } else { 50 };
        let step = (WIDTH - 2.0 * MARGIN) / f64::from(columns);
        let radius = step * 0.36;
        let kinds = [
            (Dot::Found, people.found),
            (Dot::Missed, people.missed),
            (Dot::Wrong, people.wrong),
            (Dot::Passed, people.passed),
        ];
        let mut place = 0;
        for (dot, count) in kinds {
            // Thousands of dots of a kind are one path: a stroke of no length with a round end.
            let mut path = String::new();
            for _ in 0..count {
                let x = self.x(MARGIN + step * (f64::from(place % columns) + 0.5));
                let y = self.y + step * (f64::from(place / columns) + 0.5);
                place += 1;
                if dot == Dot::Missed {
                    self.dot(dot, x, y, radius);
                } else {
                    let _ = write!(path, "M{x:.1} {y:.1}h0");
                }
            }
            if !path.is_empty() {
                let (colour, width) = (dot.colour(), 2.0 * radius);
                let _ = writeln!(
                    self.body,
                    r#"<path d="{path}" stroke="{colour}" stroke-width="{width:.1}" stroke-linecap="round"/>"#
                );
            }
        }
        self.y += step * f64::from(people.all.div_ceil(columns));
    }

    /// What the study found at each threshold, on a card.
    fn thresholds(&mut self, evaluation: &Evaluation) {
        let (top, beneath) = (self.y, self.body.len());
        self.y += 20.0;
        for (at, threshold) in evaluation.thresholds.iter().enumerate() {
            let outcome = self.words.outcome(&threshold.outcome);
            let outcome = [("outcome", Value::from(&outcome))];
            let text = self.words.text("evaluate-plot-threshold", &outcome);
            self.lines_at(
                INSET,
                &text,
                15.0,
                INK,
                at == evaluation.chosen,
                LINE_CHARS - 14,
            );
            let figures: [(&str, Figure); 2] = [
                ("evaluate-plot-sensitivity", Counts::sensitivity),
                ("evaluate-plot-specificity", Counts::specificity),
            ];
            for (id, figure) in figures {
                let label = self.words.text(id, &[]);
                self.lines_at(INSET, &label, 13.0, SOFT_INK, false, LINE_CHARS - 8);
                self.y += 5.0;
                self.track(figure(&threshold.lowest), SEA);
                if evaluation.open > 0 {
                    self.track(figure(&threshold.highest), CARD);
                }
                self.y += 4.0;
            }
            self.y += 10.0;
        }
        for share in [0.0, 0.5, 1.0] {
            let (x, y) = (self.x(track_x(share)), self.y + 4.0);
            let text = escape(&self.percent(share));
            let _ = writeln!(
                self.body,
                r#"<text x="{x:.1}" y="{y:.1}" font-size="12" text-anchor="middle" fill="{SOFT_INK}">{text}</text>"#
            );
        }
        let height = self.y + 18.0 - top;
        let card = format!(
            r#"<rect x="{MARGIN}" y="{top:.1}" width="{:.1}" height="{height:.1}" rx="12" fill="{CARD}" stroke="{LINE}"/>
"#,
            WIDTH - 2.0 * MARGIN
        );
        self.body.insert_str(beneath, &card);
        self.y = top + height + 20.0;
    }

    /// One figure with its interval between 0 and 100 %; its dot is full or, in the card's colour, hollow.
    fn track(&mut self, estimate: Option<Estimate>, fill: &str) {
        let y = self.y + 2.0;
        self.line((0.0, 1.0), y, LINE, 2.0);
        let text = match estimate {
            None => self.words.text("evaluate-nothing-known", &[]),
            Some(one) => {
                self.line((one.low, one.high), y, SEA, 4.0);
                let x = self.x(track_x(one.value));
                let _ = writeln!(
                    self.body,
                    r#"<circle cx="{x:.1}" cy="{y:.1}" r="6" fill="{fill}" stroke="{SEA}" stroke-width="2"/>"#
                );
                self.percent(one.value)
            }
        };
        self.text_at(TRACK_END + 14.0, y + 4.5, &text, 13.0, INK, true);
        self.y += 18.0;
    }

    fn line(&mut self, (from, to): (f64, f64), y: f64, colour: &str, width: f64) {
        let (from, to) = (self.x(track_x(from)), self.x(track_x(to)));
        let _ = writeln!(
            self.body,
            r#"<line x1="{from:.1}" x2="{to:.1}" y1="{y:.1}" y2="{y:.1}" stroke="{colour}" stroke-width="{width}" stroke-linecap="round"/>"#
        );
    }

    fn foot(&mut self, evaluation: &Evaluation) {
        let counts = evaluation.threshold().lowest;
        let arguments = [
            ("persons", evaluation.persons.into()),
            ("yes", counts.reference_yes().into()),
        ];
        let mut texts = vec![self.words.text("evaluate-plot-how", &[])];
        if evaluation.open > 0 {
            texts.push(self.words.text("evaluate-plot-how-open", &[]));
        }
        texts.push(self.words.text("evaluate-plot-study", &arguments));
        texts.push(self.words.text("evaluate-caution", &[]));
        for text in texts {
            self.lines(&text, 13.0, SOFT_INK, false, LINE_CHARS);
            self.y += 3.0;
        }
        self.y += MARGIN - 16.0;
    }

    fn finish(self, lang: &str) -> String {
        let (height, body) = (self.y, self.body);
        let direction = if self.rtl { "rtl" } else { "ltr" };
        let lang = escape(lang);
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:.0}" width="{WIDTH}" height="{height:.0}" role="img" xml:lang="{lang}" direction="{direction}" font-family="'Atkinson Hyperlegible Next', 'Noto Sans', 'Noto Sans Arabic', sans-serif" fill="none">
<rect width="{WIDTH}" height="{height:.0}" fill="{PAPER}"/>
{body}</svg>
"#
        )
    }

    /// From the start of the line to the drawing: a language that runs from the right has it mirrored.
    fn x(&self, from_start: f64) -> f64 {
        if self.rtl {
            WIDTH - from_start
        } else {
            from_start
        }
    }

    fn percent(&self, share: f64) -> String {
        let number = self.words.whole_percent(share);
        self.words
            .text("evaluate-plot-percent", &[("number", (&number).into())])
    }

    fn dot(&mut self, dot: Dot, x: f64, y: f64, radius: f64) {
        let colour = dot.colour();
        let _ = match dot {
            // A ring, so that they are not told apart by colour alone.
            Dot::Missed => writeln!(
                self.body,
                r#"<circle cx="{x:.1}" cy="{y:.1}" r="{:.1}" stroke="{colour}" stroke-width="2"/>"#,
                radius - 0.6
            ),
            _ => writeln!(
                self.body,
                r#"<circle cx="{x:.1}" cy="{y:.1}" r="{radius:.1}" fill="{colour}"/>"#
            ),
        };
    }

    /// Words from the margin, broken into lines.
    fn lines(&mut self, text: &str, size: f64, colour: &str, bold: bool, chars: usize) {
        self.lines_at(MARGIN, text, size, colour, bold, chars);
    }

    fn lines_at(&mut self, x: f64, text: &str, size: f64, colour: &str, bold: bool, chars: usize) {
        for line in broken(text, chars) {
            self.y += size * 1.25;
            self.text_at(x, self.y - size * 0.3, &line, size, colour, bold);
        }
        self.y += size * 0.25;
    }

    fn text_at(&mut self, x: f64, y: f64, text: &str, size: f64, colour: &str, bold: bool) {
        let (x, text) = (self.x(x), escape(text));
        let weight = if bold { r#" font-weight="600""# } else { "" };
        let _ = writeln!(
            self.body,
            r#"<text x="{x:.1}" y="{y:.1}" font-size="{size}" fill="{colour}"{weight}>{text}</text>"#
        );
    }
}

/// Where a share stands on a track, from the start of the line.
fn track_x(share: f64) -> f64 {
    INSET + 6.0 + share * (TRACK_END - INSET - 6.0)
}

/// Words in lines of at most so many characters; a longer word stands alone.
fn broken(text: &str, chars: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= chars => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Words as XML: what would be markup is text, and what XML has no place for is left out.
fn escape(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            char if char.is_control() || matches!(char, '\u{fffe}' | '\u{ffff}') => {}
            char => safe.push(char),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(prevalence: f64, expected: [u32; 5]) {
        // RAFT where it was derived: 32 of 36, and 842 of 3,237 for nothing.
        let raft = Counts {
            true_positive: 32,
            false_negative: 4,
            false_positive: 842,
            true_negative: 2395,
        };
        let people = People::of(&raft, prevalence);
        let People {
            all,
            found,
            missed,
            wrong,
            passed,
        } = people;
        assert_eq!([all, found, missed, wrong, passed], expected);
        assert_eq!(found + missed + wrong + passed, all);
    }

    #[test]
    fn people_are_shared_out_and_nobody_is_lost() {
        check(0.011, [1_000, 10, 1, 257, 732]);
        check(0.5, [1_000, 444, 56, 130, 370]);
        check(0.000_5, [10_000, 4, 1, 2_600, 7_395]);
        check(0.999, [1_000, 888, 111, 0, 1]);
    }

    #[test]
    fn lines_are_broken_between_words() {
        assert_eq!(broken("un deux trois", 7), ["un deux", "trois"]);
        assert_eq!(broken("indescriptible", 4), ["indescriptible"]);
        assert!(broken(" ", 4).is_empty());
    }

    #[test]
    fn words_are_never_markup() {
        assert_eq!(
            escape("<a href=\"x\">&\u{0}"),
            "&lt;a href=&quot;x&quot;&gt;&amp;"
        );
    }
}
