//! Panels below the questions: the meaning of the answers, and the legend.

use super::layout::{
    CARD_WIDTH, PAD, QUESTION_LINE, QUESTION_SIZE, SECTION_GAP, SMALL_LINE, SMALL_SIZE,
};
use super::routing::Routing;
use crate::drawing::{clip, wrap};
use crate::words::Words;
use repere_language::{Text, Value};
use repere_protocol::{Dimension, Pack};

/// Lines that one condition may take.
const MOST_LINES: usize = 12;

/// A card below the questions.
pub(crate) struct Panel {
    pub(crate) title: String,
    pub(crate) lines: Vec<PanelLine>,
}

/// A line of it.
pub(crate) struct PanelLine {
    pub(crate) words: String,
    /// The pack's text that the words are, with its language; otherwise they are the program's.
    pub(crate) text: Option<Text>,
    pub(crate) class: &'static str,
    pub(crate) mark: Option<Mark>,
    pub(crate) indent: f64,
    pub(crate) height: f64,
}

/// What a line of the legend explains.
#[derive(Clone, Copy)]
pub(crate) enum Mark {
    Always,
    Sometimes,
    Joint,
    Negated,
    Sun,
}

impl Panel {
    /// With the space below it.
    pub(crate) fn height(&self) -> f64 {
        let lines = self.lines.iter().map(|line| line.height).sum::<f64>();
        lines + 48.0 + SECTION_GAP
    }
}

/// The cards, in order.
pub(crate) fn of(
    pack: &Pack,
    words: &Words<'_>,
    routing: &Routing<'_>,
    indicators: bool,
) -> Vec<Panel> {
    let mut panels = Vec::new();
    if indicators {
        for (title, lines) in [
            ("graph-together", together(pack, words)),
            ("graph-dimensions", dimensions(pack, words)),
            ("graph-scores", scores(pack, words)),
            ("graph-outcomes", outcomes(pack, words)),
            ("graph-exploitations", exploitations(pack, words)),
            ("graph-contradictions", contradictions(pack, words)),
            ("graph-always", always(pack, words)),
            ("graph-hand-on", hand_on(pack, words)),
        ] {
            if !lines.is_empty() {
                let title = words.word(title);
                panels.push(Panel { title, lines });
            }
        }
    }
    panels.push(Panel {
        title: words.word("graph-legend"),
        lines: legend(words, routing, indicators),
    });
    panels
}

fn dimensions(pack: &Pack, words: &Words<'_>) -> Vec<PanelLine> {
    let mut lines = Vec::new();
    for dimension in pack.dimensions() {
        lines.push(named(words, &format!("dimension-{}", dimension.id)));
        if let Some(view) = &dimension.view {
            let view = words.text(&format!("view-{view}"), None).text;
            let view = words.say("explain-view", &[("view", (&view).into())]);
            small(&view, &mut lines);
        }
        for rule in &dimension.positive_when {
            small(&words.rule(*rule), &mut lines);
        }
        for side in &dimension.sides {
            let title = words.text(&format!("side-{side}"), None).text;
            let indicators = on_side(dimension, side, words);
            let arguments = [
                ("side", Value::from(&title)),
                ("indicators", (&indicators).into()),
            ];
            small(&words.say("graph-side", &arguments), &mut lines);
        }
    }
    lines
}

/// The indicators that stand on a side of a dimension.
fn on_side(dimension: &Dimension, side: &str, words: &Words<'_>) -> String {
    let here = |of: &Option<String>| of.as_deref() == Some(side);
    let own = dimension.indicators.iter().filter(|own| here(&own.side));
    let own = own.map(|own| words.indicator(&own.id));
    let borrowed = dimension.members.iter().filter(|member| here(&member.side));
    let borrowed = borrowed.map(|member| words.indicator(&member.indicator));
    own.chain(borrowed).collect::<Vec<_>>().join(" / ")
}

fn scores(pack: &Pack, words: &Words<'_>) -> Vec<PanelLine> {
    let mut lines = Vec::new();
    for score in &pack.protocol().scores {
        lines.push(line(words.score(&score.id), "question"));
        for part in &score.add {
            let counted = words.counted(&part.counted);
            small(&format!("{:+} {counted}", part.points), &mut lines);
        }
    }
    lines
}

fn outcomes(pack: &Pack, words: &Words<'_>) -> Vec<PanelLine> {
    let mut lines = Vec::new();
    for outcome in pack.outcomes() {
        lines.push(named(words, &format!("outcome-{}", outcome.id)));
        let when = match &outcome.when {
            Some(when) => words.condition(when),
            None => words.word("graph-otherwise"),
        };
        small(&when, &mut lines);
    }
    lines
}

/// The indications that several answers raise together.
fn together(pack: &Pack, words: &Words<'_>) -> Vec<PanelLine> {
    let mut lines = Vec::new();
    for raise in &pack.protocol().raises {
        lines.push(named(words, &format!("indicator-{}", raise.indicator)));
        small(&words.condition(&raise.when), &mut lines);
    }
    lines
}

/// The steps that hang on the person and the role.
fn always(pack: &Pack, words: &Words<'_>) -> Vec<PanelLine> {
    let mut lines = Vec::new();
    for always in &pack.protocol().always {
        for step in &always.steps {
            lines.push(named(words, &format!("next-step-{step}")));
        }
        if let Some(when) = &always.when {
            small(&words.condition(when), &mut lines);
        }
        if !always.roles.is_empty() {
            small(&always.roles.join(", "), &mut lines);
        }
    }
    lines
}

fn exploitations(pack: &Pack, words: &Words<'_>) -> Vec<PanelLine> {
    let mut lines = Vec::new();
    for exploitation in &pack.protocol().exploitations {
        lines.push(named(words, &format!("exploitation-{}", exploitation.id)));
        small(&words.condition(&exploitation.when), &mut lines);
    }
    lines
}

fn contradictions(pack: &Pack, words: &Words<'_>) -> Vec<PanelLine> {
    let mut lines = Vec::new();
    for contradiction in &pack.protocol().contradictions {
        lines.push(named(words, &format!("contradiction-{}", contradiction.id)));
        small(&words.condition(&contradiction.when), &mut lines);
    }
    lines
}

fn hand_on(pack: &Pack, words: &Words<'_>) -> Vec<PanelLine> {
    let mut lines = Vec::new();
    for to in &pack.protocol().hand_on {
        lines.push(line(to.pack.clone(), "question"));
        for handed in &to.answers {
            small(&words.handed(handed), &mut lines);
        }
    }
    lines
}

/// The legend of the signs that the drawing has; none of those that it has not.
fn legend(words: &Words<'_>, routing: &Routing<'_>, indicators: bool) -> Vec<PanelLine> {
    let mut items = vec![(Mark::Always, "graph-legend-always")];
    let mut ways = routing.gates.iter().flatten().flat_map(|gate| &gate.ways);
    if routing.gates.iter().any(Option::is_some) {
        items.push((Mark::Sometimes, "graph-legend-sometimes"));
        items.push((Mark::Joint, "graph-legend-joint"));
    }
    if ways.any(|way| way.negated) {
        items.push((Mark::Negated, "graph-legend-negated"));
    }
    if indicators {
        items.push((Mark::Sun, "graph-legend-sun"));
    }
    let lines = items.into_iter().map(|(mark, id)| PanelLine {
        mark: Some(mark),
        indent: 24.0,
        height: SMALL_LINE + 4.0,
        ..line(words.word(id), "small")
    });
    lines.collect()
}

fn line(words: String, class: &'static str) -> PanelLine {
    PanelLine {
        words,
        text: None,
        class,
        mark: None,
        indent: 0.0,
        height: QUESTION_LINE + 8.0,
    }
}

fn named(words: &Words<'_>, id: &str) -> PanelLine {
    let text = words.text(id, None);
    let room = CARD_WIDTH - 2.0 * PAD;
    let shown = clip(&text.text, QUESTION_SIZE, room);
    PanelLine {
        text: Some(text),
        ..line(shown, "question")
    }
}

fn small(words: &str, lines: &mut Vec<PanelLine>) {
    for words in wrap(words, SMALL_SIZE, CARD_WIDTH - 2.0 * PAD - 12.0, MOST_LINES) {
        lines.push(PanelLine {
            indent: 12.0,
            height: SMALL_LINE,
            ..line(words, "small")
        });
    }
}
