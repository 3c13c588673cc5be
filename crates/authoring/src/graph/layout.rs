//! The layout of the drawing: questions in one column, in the order of asking, and beside
//! them one lane for each answer that opens questions, drawn as parallel vertical lines.

use super::routing::{Gate, Joining, Opener, Routing};
use crate::drawing::{clip, width, wrap};
use crate::words::Words;
use repere_language::{Direction, Text, Value};
use repere_protocol::{Pack, Question, Raise};

pub(crate) const MARGIN: f64 = 32.0;
pub(crate) const CARD_WIDTH: f64 = 620.0;
pub(crate) const CARD_RIGHT: f64 = MARGIN + CARD_WIDTH;
/// Where the words of a question begin.
pub(crate) const TEXT_LEFT: f64 = MARGIN + 42.0;
pub(crate) const PAD: f64 = 18.0;
const LANES_LEFT: f64 = CARD_RIGHT + 34.0;
const LANE_PITCH: f64 = 15.0;
const HEAD_HEIGHT: f64 = 124.0;
const SECTION_HEAD: f64 = 40.0;
pub(crate) const SECTION_GAP: f64 = 20.0;
const ROW_PAD: f64 = 11.0;
pub(crate) const QUESTION_SIZE: f64 = 15.0;
pub(crate) const QUESTION_LINE: f64 = 21.0;
pub(crate) const SMALL_SIZE: f64 = 12.0;
pub(crate) const SMALL_LINE: f64 = 18.0;
pub(crate) const PILL_HEIGHT: f64 = 20.0;
const PILL_PITCH: f64 = 25.0;
const PILL_ROOM: f64 = 440.0;

/// A question's place.
pub(crate) struct Row {
    pub(crate) height: f64,
    /// The height at which the lines that open the question come in.
    pub(crate) entry: f64,
    pub(crate) lines: Vec<String>,
    pub(crate) direction: Direction,
    pub(crate) lang: String,
    /// Id and kind.
    pub(crate) caption: String,
    pub(crate) caption_y: f64,
    /// How the openers of the question are joined, in a word; or the whole condition, if a word does not say it.
    pub(crate) joined: Option<String>,
    pub(crate) condition: Vec<String>,
    /// The whole condition, shown when the pointer is over it.
    pub(crate) gate: Option<String>,
    pub(crate) pills: Vec<Pill>,
    pub(crate) raises: Vec<Raises>,
}

/// An answer that opens questions.
pub(crate) struct Pill {
    pub(crate) source: usize,
    pub(crate) words: String,
    pub(crate) width: f64,
    pub(crate) y: f64,
}

/// An answer that raises an indicator.
pub(crate) struct Raises {
    pub(crate) lines: Vec<String>,
    pub(crate) y: f64,
}

pub(crate) struct SectionBox {
    pub(crate) title: Text,
    pub(crate) top: f64,
    pub(crate) height: f64,
}

/// The track of one source.
pub(crate) struct Lane {
    /// The words that are shown when the pointer is over the lane.
    pub(crate) words: String,
    pub(crate) column: usize,
    pub(crate) x: f64,
    /// The heights from which the lane comes.
    pub(crate) from: Vec<f64>,
    /// The questions that the lane opens, and whether it does so by not being fulfilled.
    pub(crate) to: Vec<(usize, bool)>,
}

pub(crate) struct Layout {
    pub(crate) width: f64,
    /// Where the questions end.
    pub(crate) bottom: f64,
    pub(crate) sections: Vec<SectionBox>,
    pub(crate) rows: Vec<Row>,
    pub(crate) lanes: Vec<Lane>,
}

impl Layout {
    pub(crate) fn of(
        pack: &Pack,
        routing: &Routing<'_>,
        words: &Words<'_>,
        indicators: bool,
    ) -> Layout {
        let mut rows: Vec<Row> = Vec::new();
        let mut sections = Vec::new();
        let mut y = HEAD_HEIGHT;
        for section in pack.sections() {
            let top = y;
            y += SECTION_HEAD;
            for question in &section.questions {
                let number = rows.len();
                let row = row(pack, question, (number, y), routing, words, indicators);
                y += row.height;
                rows.push(row);
            }
            y += ROW_PAD;
            sections.push(SectionBox {
                title: words.section(&section.id),
                top,
                height: y - top,
            });
            y += SECTION_GAP;
        }
        let lanes = lanes(&rows, routing, words);
        let columns = lanes.iter().map(|lane| lane.column + 1).max().unwrap_or(0);
        let side = LANES_LEFT - CARD_RIGHT;
        #[allow(
            clippy::cast_precision_loss,
            reason = "there are at most some thousands"
        )]
        let width = CARD_RIGHT + side + columns as f64 * LANE_PITCH + MARGIN;
        Layout {
            width,
            bottom: y,
            sections,
            rows,
            lanes,
        }
    }
}

fn row(
    pack: &Pack,
    question: &Question,
    (number, top): (usize, f64),
    routing: &Routing<'_>,
    words: &Words<'_>,
    indicators: bool,
) -> Row {
    let text = words.question_text(question);
    let gate = routing.gates[number].as_ref();
    let joined = gate.and_then(|gate| joined(gate, words));
    let end = joined
        .as_ref()
        .map_or(0.0, |joined| width(joined, SMALL_SIZE) + 14.0);
    let room = CARD_RIGHT - PAD - TEXT_LEFT;
    let lines = wrap(&text.text, QUESTION_SIZE, room - end, 3);
    let mut y = top + ROW_PAD;
    let entry = y + QUESTION_LINE / 2.0;
    y += count(lines.len()) * QUESTION_LINE;
    let mut condition = Vec::new();
    if let Some(gate) = gate.filter(|gate| gate.joining == Joining::Mixed) {
        let whole = words.condition(gate.condition);
        let whole = words.say("graph-asked-if", &[("condition", (&whole).into())]);
        condition = wrap(&whole, SMALL_SIZE, room, 4);
        y += count(condition.len()) * SMALL_LINE;
    }
    let caption = caption(question, words);
    let caption_y = y + SMALL_LINE / 2.0 + 2.0;
    let mut pills = pills(number, routing, words);
    let beside = pills
        .first()
        .is_none_or(|pill| pill.width + width(&caption, SMALL_SIZE) + 24.0 < room);
    let mut pill_y = if beside { y } else { y + SMALL_LINE + 4.0 };
    y += SMALL_LINE + 4.0;
    for pill in &mut pills {
        pill.y = pill_y + PILL_HEIGHT / 2.0 + 1.0;
        pill_y += PILL_PITCH;
        y = y.max(pill_y);
    }
    let mut raises = Vec::new();
    if indicators {
        for raise in &question.raises {
            let line = raised(pack, question, raise, words);
            let lines = wrap(&line, SMALL_SIZE, room - 16.0, 3);
            let marked = y + SMALL_LINE / 2.0;
            y += count(lines.len()) * SMALL_LINE;
            raises.push(Raises { lines, y: marked });
        }
    }
    y += ROW_PAD - 4.0;
    Row {
        height: y - top,
        entry,
        lines,
        direction: text.direction,
        lang: text.locale,
        caption,
        caption_y,
        joined,
        condition,
        gate: gate.map(|gate| {
            let condition = words.condition(gate.condition);
            words.say("graph-asked-if", &[("condition", (&condition).into())])
        }),
        pills,
        raises,
    }
}

/// Which answer raises which indicator, of which dimension.
fn raised(pack: &Pack, question: &Question, raise: &Raise, words: &Words<'_>) -> String {
    let answer = words.test(&question.id, &raise.when);
    let indicator = words.indicator(&raise.indicator);
    let mut indicators = pack.indicators();
    let found = indicators.find(|(_, indicator)| indicator.id == raise.indicator);
    let dimension = found.map_or_else(String::new, |(found, _)| words.dimension(&found.id));
    let arguments = [
        ("answer", Value::from(&answer)),
        ("indicator", (&indicator).into()),
        ("dimension", (&dimension).into()),
    ];
    words.say("graph-raises", &arguments)
}

/// How the sources of a gate are joined, if there are several.
pub(crate) fn joined(gate: &Gate<'_>, words: &Words<'_>) -> Option<String> {
    match gate.joining {
        Joining::One | Joining::Mixed => None,
        Joining::Any => Some(words.word("graph-any")),
        Joining::All => Some(words.word("graph-all")),
        Joining::AtLeast(count) => Some(words.say("graph-at-least", &[("count", count.into())])),
    }
}

fn caption(question: &Question, words: &Words<'_>) -> String {
    let kind = words.word(&format!("graph-kind-{}", question.kind.code()));
    format!("{} · {kind}", question.id)
}

fn pills(number: usize, routing: &Routing<'_>, words: &Words<'_>) -> Vec<Pill> {
    let sources = routing.sources.iter().enumerate();
    let here = sources.filter(|(_, source)| source.origins.contains(&number));
    here.map(|(at, source)| {
        let words = opener(&source.opener, words);
        let words = clip(&words, SMALL_SIZE, PILL_ROOM - 20.0);
        let width = width(&words, SMALL_SIZE) + 20.0;
        Pill {
            source: at,
            words,
            width,
            y: 0.0,
        }
    })
    .collect()
}

/// An opener in a few words, beside the question that it comes from.
pub(crate) fn opener(opener: &Opener<'_>, words: &Words<'_>) -> String {
    match opener {
        Opener::Answer { question, test } => words.test(question, test),
        Opener::Quotient(quotient) => words.quotient(quotient),
        Opener::Indicator(id) => words.indicator(id),
        Opener::Minor(true) => words.word("words-minor"),
        Opener::Minor(false) => words.word("words-not-minor"),
    }
}

fn lanes(rows: &[Row], routing: &Routing<'_>, words: &Words<'_>) -> Vec<Lane> {
    let mut lanes: Vec<Lane> = Vec::new();
    for (number, source) in routing.sources.iter().enumerate() {
        let pill = |row: &usize| rows[*row].pills.iter().find(|pill| pill.source == number);
        let from: Vec<f64> = source
            .origins
            .iter()
            .filter_map(pill)
            .map(|p| p.y)
            .collect();
        let opened = routing.opened_by(number);
        lanes.push(Lane {
            words: told(&source.opener, words),
            column: 0,
            x: 0.0,
            from,
            to: opened.map(|(row, way)| (row, way.negated)).collect(),
        });
    }
    // The shortest lanes stand nearest to the questions: fewer lines cross.
    let span = |lane: &Lane| {
        let first = lane.from.first().copied().unwrap_or(0.0);
        let last = lane.to.last().map_or(first, |(row, _)| rows[*row].entry);
        (first.min(last), last.max(first))
    };
    let mut order: Vec<usize> = (0..lanes.len()).collect();
    order.sort_by(|a, b| {
        let length = |at: usize| span(&lanes[at]).1 - span(&lanes[at]).0;
        length(*a).total_cmp(&length(*b))
    });
    let mut columns: Vec<Vec<(f64, f64)>> = Vec::new();
    for at in order {
        let (first, last) = span(&lanes[at]);
        let free = |taken: &Vec<(f64, f64)>| {
            let apart = |(from, to): &(f64, f64)| last + 12.0 < *from || *to + 12.0 < first;
            taken.iter().all(apart)
        };
        let column = columns.iter().position(free).unwrap_or(columns.len());
        if column == columns.len() {
            columns.push(Vec::new());
        }
        columns[column].push((first, last));
        lanes[at].column = column;
        lanes[at].x = LANES_LEFT + count(column) * LANE_PITCH;
    }
    lanes
}

/// An opener in full words.
fn told(opener: &Opener<'_>, words: &Words<'_>) -> String {
    match opener {
        Opener::Answer { question, test } => words.answered(question, test),
        Opener::Quotient(quotient) => words.quotient(quotient),
        Opener::Indicator(id) => words.present(id),
        Opener::Minor(true) => words.word("words-minor"),
        Opener::Minor(false) => words.word("words-not-minor"),
    }
}

#[allow(
    clippy::cast_precision_loss,
    reason = "there are at most some thousands"
)]
fn count(number: usize) -> f64 {
    number as f64
}
