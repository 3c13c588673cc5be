//! Draws what came of a study, for people who are no statisticians: a thousand people as dots, so that
//! the wrong alarms are seen, and below them what the study found, with how sure it is.
//!
//! Colours are those of the interface: sea for what was found, sun for indications, ink for the missed;
//! no red and no green. Attributes instead of a style sheet, so that office programs draw it too.

use super::Evaluation;
use super::accuracy::{Counts, Estimate};
use super::report::Words;
use crate::drawing::{Anchor, Aside, Canvas, Line, Step, Style, wrap};
use repere_language::{Direction, Value, interface};
use repere_protocol::Pack;

/// Paper `#f6f4ef`, card `#fffdf9`, ink `#1d2730`, soft ink `#5b6670`, line `#dcd7cb`, sea `#0f5c63`,
/// sun `#f1c75b`.
const STYLE: Style = Style::Attributes(&[
    (
        "root",
        r#"font-family="'Atkinson Hyperlegible Next', 'Noto Sans', 'Noto Sans Arabic', sans-serif" fill="none""#,
    ),
    ("page", r##"fill="#f6f4ef""##),
    ("card", r##"fill="#fffdf9" stroke="#dcd7cb""##),
    (
        "title",
        r##"font-size="24" font-weight="600" fill="#1d2730""##,
    ),
    (
        "heading",
        r##"font-size="18" font-weight="600" fill="#1d2730""##,
    ),
    (
        "answer",
        r##"font-size="18" font-weight="600" fill="#0f5c63""##,
    ),
    ("text", r##"font-size="15" fill="#1d2730""##),
    ("soft-text", r##"font-size="15" fill="#5b6670""##),
    (
        "chosen",
        r##"font-size="15" font-weight="600" fill="#1d2730""##,
    ),
    ("small", r##"font-size="13" fill="#5b6670""##),
    (
        "figure",
        r##"font-size="13" font-weight="600" fill="#1d2730""##,
    ),
    ("scale", r##"font-size="12" fill="#5b6670""##),
    ("found", r##"fill="#0f5c63""##),
    // A ring, so that they are not told apart by colour alone.
    ("missed", r##"stroke="#1d2730" stroke-width="2""##),
    ("wrong", r##"fill="#f1c75b""##),
    ("passed", r##"fill="#dcd7cb""##),
    // Many dots of a kind are one path: strokes of no length with round ends.
    (
        "found-many",
        r##"stroke="#0f5c63" stroke-linecap="round" stroke-width="9.8""##,
    ),
    (
        "found-more",
        r##"stroke="#0f5c63" stroke-linecap="round" stroke-width="3.9""##,
    ),
    (
        "wrong-many",
        r##"stroke="#f1c75b" stroke-linecap="round" stroke-width="9.8""##,
    ),
    (
        "wrong-more",
        r##"stroke="#f1c75b" stroke-linecap="round" stroke-width="3.9""##,
    ),
    (
        "passed-many",
        r##"stroke="#dcd7cb" stroke-linecap="round" stroke-width="9.8""##,
    ),
    (
        "passed-more",
        r##"stroke="#dcd7cb" stroke-linecap="round" stroke-width="3.9""##,
    ),
    (
        "track",
        r##"stroke="#dcd7cb" stroke-linecap="round" stroke-width="2""##,
    ),
    (
        "interval",
        r##"stroke="#0f5c63" stroke-linecap="round" stroke-width="4""##,
    ),
    (
        "lowest",
        r##"fill="#0f5c63" stroke="#0f5c63" stroke-width="2""##,
    ),
    (
        "highest",
        r##"fill="#fffdf9" stroke="#0f5c63" stroke-width="2""##,
    ),
]);

const WIDTH: f64 = 760.0;
const MARGIN: f64 = 40.0;
/// Where the words of a card begin.
const INSET: f64 = MARGIN + 20.0;
/// Where a track ends, and its figure stands.
const TRACK_END: f64 = WIDTH - MARGIN - 110.0;
/// Room for words between the margins.
const ROOM: f64 = WIDTH - 2.0 * MARGIN;
/// Room for words inside a card.
const CARD_ROOM: f64 = WIDTH - 2.0 * INSET;
/// Dots in a row, of a thousand people and of ten thousand; the stroke of their paths is 0.72 of a
/// dot's share of the row.
const FEW_COLUMNS: u32 = 50;
const MANY_COLUMNS: u32 = 125;
const DOT: f64 = 0.36;
/// Lines that one text may take: far more than any has.
const MOST_LINES: usize = 20;

/// Draws the picture, as SVG.
pub(super) fn draw(evaluation: &Evaluation, pack: &Pack, lang: &str) -> String {
    let words = Words::of(pack, lang);
    // The direction of the words that are really there.
    let direction = interface()
        .text(lang, "evaluate-plot-study", None, &[])
        .direction;
    let title = words.pack("title");
    let mut picture = Picture {
        words,
        lang,
        direction,
        canvas: Canvas::new(WIDTH, direction, STYLE),
        y: 0.0,
    };
    picture.head(evaluation, pack, &title);
    picture.people(evaluation);
    picture.thresholds(evaluation);
    picture.foot(evaluation);
    picture.finish(&title)
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
    /// The class of one, and of a path of a thousand or of ten thousand of them.
    fn classes(self) -> [&'static str; 3] {
        match self {
            Dot::Found => ["found", "found-many", "found-more"],
            Dot::Missed => ["missed", "missed", "missed"],
            Dot::Wrong => ["wrong", "wrong-many", "wrong-more"],
            Dot::Passed => ["passed", "passed-many", "passed-more"],
        }
    }
}

struct Picture<'a> {
    words: Words<'a>,
    lang: &'a str,
    direction: Direction,
    canvas: Canvas,
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
        // Below one in a thousand, none of the thousand dots would be drawn.
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
    fn head(&mut self, evaluation: &Evaluation, pack: &Pack, title: &str) {
        self.y = MARGIN;
        self.lines(title, "title", 24.0);
        let outcome = self.words.outcome(&evaluation.threshold().outcome);
        let outcome = [("outcome", Value::from(&outcome))];
        let threshold = self.words.text("evaluate-plot-threshold", &outcome);
        let line = format!("{} · {threshold}", pack.version());
        self.lines(&line, "soft-text", 15.0);
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
        self.lines(&sentence, "heading", 18.0);
        let arguments = [
            ("positive", Value::from(people.found + people.wrong)),
            ("right", people.found.into()),
        ];
        let sentence = self.words.text("evaluate-plot-sentence", &arguments);
        self.lines(&sentence, "answer", 18.0);
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
            let y = self.y + 9.0;
            self.dot(dot, (MARGIN + 8.0, y), 6.0);
            self.text_at("text", (MARGIN + 26.0, y + 5.0), Anchor::Start, &text);
            self.y += 24.0;
        }
        if evaluation.prevalence.is_none() {
            let text = self.words.text("evaluate-plot-sample-prevalence", &[]);
            self.lines(&text, "small", 13.0);
        }
        self.y += 22.0;
    }

    /// One dot a person, row by row.
    fn dots(&mut self, people: &People) {
        let many = people.all > 1_000;
        let columns = if many { MANY_COLUMNS } else { FEW_COLUMNS };
        let step = ROOM / f64::from(columns);
        let kinds = [
            (Dot::Found, people.found),
            (Dot::Missed, people.missed),
            (Dot::Wrong, people.wrong),
            (Dot::Passed, people.passed),
        ];
        let mut place = 0;
        for (dot, count) in kinds {
            let mut path = Vec::new();
            for _ in 0..count {
                let x = MARGIN + step * (f64::from(place % columns) + 0.5);
                let y = self.y + step * (f64::from(place / columns) + 0.5);
                place += 1;
                if dot == Dot::Missed {
                    self.dot(dot, (x, y), step * DOT);
                } else {
                    path.push(Step::Dot(x, y));
                }
            }
            if !path.is_empty() {
                let [_, few, more] = dot.classes();
                self.canvas.path(if many { more } else { few }, &path);
            }
        }
        self.y += step * f64::from(people.all.div_ceil(columns));
    }

    /// What the study found at each threshold, on a card.
    fn thresholds(&mut self, evaluation: &Evaluation) {
        let top = self.y;
        // The card is drawn before its words, with their height.
        let above = self.canvas.exchange(Aside::default());
        self.y += 20.0;
        for (at, threshold) in evaluation.thresholds.iter().enumerate() {
            let outcome = self.words.outcome(&threshold.outcome);
            let outcome = [("outcome", Value::from(&outcome))];
            let text = self.words.text("evaluate-plot-threshold", &outcome);
            let class = if at == evaluation.chosen {
                "chosen"
            } else {
                "text"
            };
            self.lines_at(INSET, &text, class, 15.0, CARD_ROOM);
            let figures: [(&str, Figure); 2] = [
                ("evaluate-plot-sensitivity", Counts::sensitivity),
                ("evaluate-plot-specificity", Counts::specificity),
            ];
            for (id, figure) in figures {
                let label = self.words.text(id, &[]);
                self.lines_at(INSET, &label, "small", 13.0, CARD_ROOM);
                self.y += 5.0;
                self.track(figure(&threshold.lowest), "lowest");
                if evaluation.open > 0 {
                    self.track(figure(&threshold.highest), "highest");
                }
                self.y += 4.0;
            }
            self.y += 10.0;
        }
        for share in [0.0, 0.5, 1.0] {
            let text = self.percent(share);
            let at = (track_x(share), self.y + 4.0);
            self.text_at("scale", at, Anchor::Middle, &text);
        }
        let height = self.y + 18.0 - top;
        let card = self.canvas.exchange(above);
        self.canvas.rect("card", MARGIN, top, (ROOM, height), 12.0);
        self.canvas.lay(&card);
        self.y = top + height + 20.0;
    }

    /// One figure with its interval between 0 and 100 %; `class`: how its dot looks.
    fn track(&mut self, estimate: Option<Estimate>, class: &str) {
        let y = self.y + 2.0;
        self.line("track", (0.0, 1.0), y);
        let text = match estimate {
            None => self.words.text("evaluate-nothing-known", &[]),
            Some(one) => {
                self.line("interval", (one.low, one.high), y);
                self.canvas.circle(class, track_x(one.value), y, 6.0);
                self.percent(one.value)
            }
        };
        let at = (TRACK_END + 14.0, y + 4.5);
        self.text_at("figure", at, Anchor::Start, &text);
        self.y += 18.0;
    }

    fn line(&mut self, class: &str, (from, to): (f64, f64), y: f64) {
        let steps = [Step::Move(track_x(from), y), Step::Line(track_x(to), y)];
        self.canvas.path(class, &steps);
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
            self.lines(&text, "small", 13.0);
            self.y += 3.0;
        }
        self.y += MARGIN - 16.0;
    }

    fn finish(mut self, title: &str) -> String {
        let drawn = self.canvas.exchange(Aside::default());
        self.canvas.rect("page", 0.0, 0.0, (WIDTH, self.y), 0.0);
        self.canvas.lay(&drawn);
        self.canvas.finish(self.y, title, self.lang)
    }

    fn percent(&self, share: f64) -> String {
        let number = self.words.whole_percent(share);
        self.words
            .text("evaluate-plot-percent", &[("number", (&number).into())])
    }

    fn dot(&mut self, dot: Dot, (x, y): (f64, f64), radius: f64) {
        let [class, ..] = dot.classes();
        // A stroke lies half outside of its circle.
        let radius = if dot == Dot::Missed {
            radius - 0.6
        } else {
            radius
        };
        self.canvas.circle(class, x, y, radius);
    }

    /// Words from the margin, broken into lines.
    fn lines(&mut self, text: &str, class: &str, size: f64) {
        self.lines_at(MARGIN, text, class, size, ROOM);
    }

    fn lines_at(&mut self, x: f64, text: &str, class: &str, size: f64, room: f64) {
        for line in wrap(text, size, room, MOST_LINES) {
            self.y += size * 1.25;
            self.text_at(class, (x, self.y - size * 0.3), Anchor::Start, &line);
        }
        self.y += size * 0.25;
    }

    fn text_at(&mut self, class: &str, at: (f64, f64), anchor: Anchor, text: &str) {
        let line = Line {
            words: text.to_owned(),
            lang: self.lang,
            direction: self.direction,
        };
        self.canvas.text(class, at, anchor, &line);
    }
}

/// Where a share stands on a track, from the start of the line.
fn track_x(share: f64) -> f64 {
    INSET + 6.0 + share * (TRACK_END - INSET - 6.0)
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
}
