//! The routing as an SVG picture, in four colours of the interface (paper, ink, sea, sun).

use super::layout::{
    CARD_RIGHT, CARD_WIDTH, Lane, Layout, MARGIN, PAD, PILL_HEIGHT, QUESTION_LINE, Row,
    SECTION_GAP, SMALL_LINE, SectionBox, TEXT_LEFT,
};
use super::panels::{self, Mark, Panel};
use super::routing::Routing;
use crate::drawing::{Anchor, Canvas, Line, Step, Style};
use crate::words::Words;
use repere_language::{Direction, direction};
use repere_protocol::Pack;

const STYLE: &str = include_str!("style.css");
/// Lanes beside each other have different inks, in turn.
const INKS: usize = 3;
const RADIUS: f64 = 7.0;
/// Between the questions and the tip of an arrow.
const TIP: f64 = 3.0;

/// The whole file.
pub(crate) fn draw(pack: &Pack, words: &Words<'_>, indicators: bool) -> String {
    let routing = Routing::of(pack);
    let layout = Layout::of(pack, &routing, words, indicators);
    let direction = direction(words.lang());
    let mut picture = Picture {
        canvas: Canvas::new(layout.width, direction, Style::Sheet(STYLE)),
        words,
        direction,
    };
    let panels = panels::of(pack, words, &routing, indicators);
    let below: f64 = panels.iter().map(Panel::height).sum();
    let height = layout.bottom + below + MARGIN;

    picture
        .canvas
        .rect("page", 0.0, 0.0, (layout.width, height), 0.0);
    let title = picture.head(pack, &routing);
    for section in &layout.sections {
        picture.section(section);
    }
    picture.lanes(&layout);
    for (row, gate) in layout.rows.iter().zip(&routing.gates) {
        picture.row(row, gate.is_none());
    }
    let mut y = layout.bottom;
    for panel in &panels {
        picture.panel(panel, y);
        y += panel.height();
    }
    picture.canvas.finish(height, &title, words.lang())
}

struct Picture<'w, 'p> {
    canvas: Canvas,
    words: &'w Words<'p>,
    direction: Direction,
}

impl Picture<'_, '_> {
    /// A text of the program, which is in the language of the page.
    fn own(&mut self, class: &str, at: (f64, f64), anchor: Anchor, words: &str) {
        let line = Line {
            words: words.to_owned(),
            lang: self.words.lang(),
            direction: self.direction,
        };
        self.canvas.text(class, at, anchor, &line);
    }

    fn head(&mut self, pack: &Pack, routing: &Routing<'_>) -> String {
        let title = self.words.text("title", None);
        let line = Line {
            words: title.text.clone(),
            lang: &title.locale,
            direction: title.direction,
        };
        let at = (MARGIN, MARGIN + 14.0);
        self.canvas.text("title", at, Anchor::Start, &line);
        let name = format!("{} {}", pack.id(), pack.version());
        self.own("small", (MARGIN, MARGIN + 42.0), Anchor::Start, &name);
        let always = routing.gates.iter().filter(|gate| gate.is_none()).count();
        let arguments = [
            ("questions", routing.gates.len().into()),
            ("always", always.into()),
        ];
        let counts = self.words.say("graph-counts", &arguments);
        self.own("small", (MARGIN, MARGIN + 62.0), Anchor::Start, &counts);
        title.text
    }

    fn section(&mut self, section: &SectionBox) {
        let size = (CARD_WIDTH, section.height);
        self.canvas.rect("card", MARGIN, section.top, size, 12.0);
        let line = Line {
            words: section.title.text.clone(),
            lang: &section.title.locale,
            direction: section.title.direction,
        };
        let at = (MARGIN + PAD, section.top + 22.0);
        self.canvas.text("section", at, Anchor::Start, &line);
    }

    fn row(&mut self, row: &Row, always: bool) {
        self.canvas.open("row", row.gate.as_deref());
        let mark = (MARGIN + PAD + 6.0, row.entry);
        let class = if always { "always" } else { "sometimes" };
        self.canvas.circle(class, mark.0, mark.1, 4.5);
        let mut y = row.entry;
        for words in &row.lines {
            let line = Line {
                words: words.clone(),
                lang: &row.lang,
                direction: row.direction,
            };
            self.canvas
                .text("question", (TEXT_LEFT, y), Anchor::Start, &line);
            y += QUESTION_LINE;
        }
        if let Some(joined) = &row.joined {
            let at = (CARD_RIGHT - PAD + 4.0, row.entry);
            self.own("small", at, Anchor::End, joined);
        }
        y += (SMALL_LINE - QUESTION_LINE) / 2.0;
        for line in &row.condition {
            self.own("small", (TEXT_LEFT, y), Anchor::Start, line);
            y += SMALL_LINE;
        }
        let caption = (TEXT_LEFT, row.caption_y);
        self.own("small", caption, Anchor::Start, &row.caption);
        for pill in &row.pills {
            let left = CARD_RIGHT - PAD + 4.0 - pill.width;
            let top = pill.y - PILL_HEIGHT / 2.0;
            let size = (pill.width, PILL_HEIGHT);
            self.canvas.rect("pill", left, top, size, PILL_HEIGHT / 2.0);
            let at = (left + pill.width / 2.0, pill.y);
            self.own("pill-text", at, Anchor::Middle, &pill.words);
        }
        for raise in &row.raises {
            let left = TEXT_LEFT + 5.0;
            self.canvas.circle("sun", left, raise.y, 4.0);
            let mut y = raise.y;
            for line in &raise.lines {
                self.own("small", (left + 11.0, y), Anchor::Start, line);
                y += SMALL_LINE;
            }
        }
        self.canvas.close();
    }

    /// All lines: first the lanes, then what crosses them, then where they meet.
    fn lanes(&mut self, layout: &Layout) {
        for lane in &layout.lanes {
            self.lane(lane, layout);
        }
        for (number, row) in layout.rows.iter().enumerate() {
            self.entry(number, row, layout);
        }
        for lane in &layout.lanes {
            let ink = lane.column % INKS;
            for (row, negated) in &lane.to {
                let (class, radius) = if *negated {
                    (format!("n{ink}"), 3.6)
                } else {
                    (format!("d{ink}"), 3.4)
                };
                let y = layout.rows[*row].entry;
                self.canvas.circle(&class, lane.x, y, radius);
            }
        }
    }

    /// From the answers that it stands for, down to the last question that it opens.
    fn lane(&mut self, lane: &Lane, layout: &Layout) {
        let Some((last, _)) = lane.to.last() else {
            return;
        };
        let last = layout.rows[*last].entry;
        let class = format!("l{}", lane.column % INKS);
        self.canvas.open("lane", Some(&lane.words));
        for y in &lane.from {
            let down = last > *y;
            let bend = if down { RADIUS } else { -RADIUS };
            let steps = || {
                [
                    Step::Move(CARD_RIGHT - PAD + 4.0, *y),
                    Step::Line(lane.x - RADIUS, *y),
                    Step::Corner(lane.x, *y, lane.x, y + bend),
                    Step::Line(lane.x, last),
                ]
            };
            let flat = [
                Step::Move(CARD_RIGHT + 2.0, *y),
                Step::Line(lane.x - RADIUS, *y),
            ];
            self.canvas.path("halo", &flat);
            self.canvas.path(&class, &steps());
        }
        self.canvas.close();
    }

    /// From the farthest lane that opens a question to the question.
    fn entry(&mut self, number: usize, row: &Row, layout: &Layout) {
        let opens = |lane: &&Lane| lane.to.iter().any(|(opened, _)| *opened == number);
        let farthest = layout.lanes.iter().filter(opens).map(|lane| lane.x);
        let Some(farthest) = farthest.reduce(f64::max) else {
            return;
        };
        let tip = CARD_RIGHT + TIP;
        let steps = || {
            [
                Step::Move(farthest, row.entry),
                Step::Line(tip + 7.0, row.entry),
            ]
        };
        self.canvas.open("row", row.gate.as_deref());
        self.canvas.path("halo", &steps());
        self.canvas.path("entry", &steps());
        let head = [
            Step::Move(tip, row.entry),
            Step::Line(tip + 8.0, row.entry - 4.5),
            Step::Line(tip + 8.0, row.entry + 4.5),
        ];
        self.canvas.path("arrow", &head);
        self.canvas.close();
    }

    fn panel(&mut self, panel: &Panel, top: f64) {
        let height = panel.height() - SECTION_GAP;
        self.canvas
            .rect("card", MARGIN, top, (CARD_WIDTH, height), 12.0);
        self.own(
            "section",
            (MARGIN + PAD, top + 22.0),
            Anchor::Start,
            &panel.title,
        );
        let mut y = top + 36.0;
        for line in &panel.lines {
            let middle = y + line.height / 2.0;
            let mark = MARGIN + PAD + 6.0;
            match line.mark {
                Some(Mark::Always) => self.canvas.circle("always", mark, middle, 4.5),
                Some(Mark::Sometimes) => self.canvas.circle("sometimes", mark, middle, 4.5),
                Some(Mark::Joint) => self.canvas.circle("d0", mark, middle, 3.4),
                Some(Mark::Negated) => self.canvas.circle("n0", mark, middle, 3.6),
                Some(Mark::Sun) => self.canvas.circle("sun", mark, middle, 4.0),
                None => {}
            }
            let at = (MARGIN + PAD + line.indent, middle);
            match &line.text {
                Some(text) => {
                    let line_of = Line {
                        words: line.words.clone(),
                        lang: &text.locale,
                        direction: text.direction,
                    };
                    self.canvas.text(line.class, at, Anchor::Start, &line_of);
                }
                None => self.own(line.class, at, Anchor::Start, &line.words),
            }
            y += line.height;
        }
    }
}
