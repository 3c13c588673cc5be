//! A comparison in sentences.

use super::outcomes::{Cell, Example, Outcomes};
use super::structure::{Block, Change, Structure};
use super::texts::LocaleTexts;
use crate::words::Words;
use repere_language::{Review, Value, interface, native_title};
use repere_protocol::{Condition, Pack, Rule};
use serde_json::Value as Json;

/// Names shown of a list that could be very long.
const SHOWN_NAMES: usize = 20;
/// Characters of a value that still go into one line with another.
const LONG: usize = 40;

/// One of the two packs, with its own words.
pub(crate) struct Side<'p> {
    pub(crate) pack: &'p Pack,
    pub(crate) words: Words<'p>,
}

pub(crate) struct Page<'p> {
    pub(crate) old: Side<'p>,
    pub(crate) new: Side<'p>,
    pub(crate) lang: &'p str,
    pub(crate) text: String,
}

impl Page<'_> {
    pub(crate) fn write(
        mut self,
        structure: &Structure,
        texts: &[LocaleTexts],
        outcomes: &Outcomes,
    ) -> String {
        self.head();
        if structure.is_empty() && texts.is_empty() {
            self.say(0, "diff-nothing", &[]);
            return self.text;
        }
        if !structure.head.is_empty() {
            self.heading("diff-head");
            self.changes("head", "", &structure.head, 1);
        }
        for block in &structure.blocks {
            self.block(block);
        }
        for locale in texts {
            self.locale(locale);
        }
        self.outcomes(outcomes);
        self.text
    }

    fn line(&mut self, depth: usize, line: &str) {
        for line in line.lines() {
            self.text.push_str(&"  ".repeat(depth));
            self.text.push_str(line);
            self.text.push('\n');
        }
    }

    fn say(&mut self, depth: usize, id: &str, arguments: &[(&str, Value<'_>)]) {
        let line = self.sentence(id, arguments);
        self.line(depth, &line);
    }

    fn sentence(&self, id: &str, arguments: &[(&str, Value<'_>)]) -> String {
        interface().text(self.lang, id, None, arguments).text
    }

    fn heading(&mut self, id: &str) {
        self.text.push('\n');
        self.say(0, id, &[]);
    }

    fn head(&mut self) {
        let name = |side: &Side<'_>| format!("{} {}", side.pack.id(), side.pack.version());
        let (old, new) = (name(&self.old), name(&self.new));
        let arguments = [("old", Value::from(&old)), ("new", (&new).into())];
        self.say(0, "diff-title", &arguments);
    }

    fn block(&mut self, block: &Block) {
        self.heading(&format!("diff-{}", block.name.replace('_', "-")));
        for (message, ids) in [
            ("diff-added", &block.added),
            ("diff-removed", &block.removed),
            ("diff-moved", &block.moved),
        ] {
            if !ids.is_empty() {
                let ids = self.some(ids);
                self.say(1, message, &[("ids", (&ids).into())]);
            }
        }
        for item in &block.changed {
            self.say(1, "diff-changed", &[("id", (&item.id).into())]);
            self.changes(&block.name, &item.id, &item.changes, 2);
        }
    }

    /// The first names of a list, and how many more there are.
    fn some(&self, ids: &[String]) -> String {
        let shown = ids.iter().take(SHOWN_NAMES).map(String::as_str);
        let shown = shown.collect::<Vec<_>>().join(", ");
        match ids.len().checked_sub(SHOWN_NAMES) {
            Some(more) if more > 0 => {
                let arguments = [("ids", Value::from(&shown)), ("more", more.into())];
                self.sentence("diff-and-more", &arguments)
            }
            _ => shown,
        }
    }

    fn changes(&mut self, block: &str, id: &str, changes: &[Change], depth: usize) {
        for change in changes {
            let old = shown(&self.old, block, id, &change.key, &change.old);
            let new = shown(&self.new, block, id, &change.key, &change.new);
            let none = self.sentence("diff-none", &[]);
            let (old, new) = (old.unwrap_or(none.clone()), new.unwrap_or(none));
            let arguments = [
                ("key", Value::from(&change.key)),
                ("old", (&old).into()),
                ("new", (&new).into()),
            ];
            // Long values, and those with arrows of their own, stand one under the other.
            let long = |value: &str| value.chars().count() > LONG || value.contains(['→', '←']);
            if long(&old) || long(&new) {
                self.say(depth, "diff-long-key", &arguments);
                self.say(depth + 1, "diff-words", &arguments[1..]);
            } else {
                self.say(depth, "diff-key", &arguments);
            }
        }
    }

    fn locale(&mut self, texts: &LocaleTexts) {
        self.text.push('\n');
        let name = native_title(&texts.locale);
        let arguments = [
            ("language", Value::from(&name)),
            ("locale", (&texts.locale).into()),
        ];
        self.say(0, "diff-texts", &arguments);
        match (texts.review.old, texts.review.new) {
            (None, _) => self.say(1, "diff-language-added", &[]),
            (_, None) => return self.say(1, "diff-language-removed", &[]),
            (Some(old), Some(new)) if old != new => {
                let word = |review| self.sentence(review_word(review), &[]);
                let (old, new) = (word(old), word(new));
                let arguments = [("old", Value::from(&old)), ("new", (&new).into())];
                self.say(1, "diff-review", &arguments);
            }
            (Some(_), Some(_)) => {}
        }
        for (message, names) in [
            ("diff-added", &texts.added),
            ("diff-removed", &texts.removed),
        ] {
            if !names.is_empty() {
                let names = self.some(names);
                self.say(1, message, &[("ids", (&names).into())]);
            }
        }
        for changed in &texts.changed {
            self.say(1, "diff-changed", &[("id", (&changed.name).into())]);
            let arguments = [
                ("old", Value::from(&changed.old)),
                ("new", (&changed.new).into()),
            ];
            self.say(2, "diff-words", &arguments);
        }
    }

    fn outcomes(&mut self, outcomes: &Outcomes) {
        self.heading("diff-for-whom");
        let differing = outcomes.cases.iter().filter(|case| case.old != case.new);
        let arguments = [
            ("cases", Value::from(outcomes.cases.len())),
            ("differ", differing.clone().count().into()),
        ];
        self.say(1, "diff-cases", &arguments);
        for case in differing {
            let (old, new) = (
                self.old.words.outcome(&case.old),
                self.new.words.outcome(&case.new),
            );
            let arguments = [
                ("id", Value::from(&case.id)),
                ("old", (&old).into()),
                ("new", (&new).into()),
            ];
            self.say(2, "diff-case", &arguments);
        }
        let changed: u64 = outcomes
            .table
            .iter()
            .filter(|c| c.old != c.new)
            .map(|c| c.count)
            .sum();
        let (samples, seed) = (outcomes.samples.to_string(), outcomes.seed.to_string());
        let arguments = [
            ("samples", Value::from(&samples)),
            ("seed", (&seed).into()),
            ("differ", i64::try_from(changed).unwrap_or(i64::MAX).into()),
        ];
        self.say(1, "diff-samples", &arguments);
        self.table(&outcomes.table);
        if !outcomes.examples.is_empty() {
            self.heading("diff-examples");
            for example in &outcomes.examples {
                self.example(example);
            }
        }
    }

    /// Old outcomes down, new ones across; ids, so that the columns are as wide as they look.
    fn table(&mut self, table: &[Cell]) {
        let mut rows: Vec<&str> = Vec::new();
        let mut columns: Vec<&str> = Vec::new();
        for cell in table {
            if !rows.contains(&cell.old.as_str()) {
                rows.push(&cell.old);
            }
        }
        for outcome in self.new.pack.outcomes() {
            if table.iter().any(|cell| cell.new == outcome.id) {
                columns.push(&outcome.id);
            }
        }
        if rows.is_empty() {
            return;
        }
        let corner = self.sentence("diff-corner", &[]);
        let first = rows.iter().map(|row| row.len()).max().unwrap_or(0);
        let first = first.max(corner.chars().count());
        let widths: Vec<usize> = columns.iter().map(|column| column.len().max(7)).collect();
        let mut lines = Vec::new();
        let mut line = format!("{corner:first$}");
        for (column, width) in columns.iter().zip(&widths) {
            line.push_str(&format!("  {column:>width$}"));
        }
        lines.push(line);
        for row in rows {
            let mut line = format!("{row:first$}");
            for (column, width) in columns.iter().zip(&widths) {
                let cell = table
                    .iter()
                    .find(|cell| cell.old == row && cell.new == *column);
                let count = cell.map_or_else(|| "·".to_owned(), |cell| cell.count.to_string());
                line.push_str(&format!("  {count:>width$}"));
            }
            lines.push(line);
        }
        for line in lines {
            self.line(2, &line);
        }
    }

    fn example(&mut self, example: &Example) {
        let (old, new) = (
            self.old.words.outcome(&example.old),
            self.new.words.outcome(&example.new),
        );
        let arguments = [("old", Value::from(&old)), ("new", (&new).into())];
        self.say(1, "diff-example", &arguments);
        if example.answers.is_empty() {
            self.say(2, "diff-example-empty", &[]);
        }
        // In the order of asking; what only the old version asks comes last.
        let asked = self
            .new
            .pack
            .questions()
            .map(|question| (&self.new, question));
        let gone = self
            .old
            .pack
            .questions()
            .map(|question| (&self.old, question));
        let gone = gone.filter(|(_, question)| self.new.pack.question(&question.id).is_none());
        let mut lines = Vec::new();
        for (side, question) in asked.chain(gone) {
            let id = &question.id;
            let Some(recorded) = example.answers.get(id) else {
                continue;
            };
            let (question, answer) = (
                side.words.question(id),
                side.words.answer(id, &recorded.answer),
            );
            let arguments = [
                ("question", Value::from(&question)),
                ("answer", (&answer).into()),
                ("id", id.into()),
            ];
            lines.push(self.sentence("diff-example-answer", &arguments));
        }
        for line in lines {
            self.line(2, &line);
        }
    }
}

fn review_word(review: Review) -> &'static str {
    match review {
        Review::Source => "diff-review-source",
        Review::Reviewed => "diff-review-reviewed",
        Review::Draft => "diff-review-draft",
    }
}

/// A value in words where there are words for it, else as in the file.
fn shown(side: &Side<'_>, block: &str, id: &str, key: &str, value: &Json) -> Option<String> {
    if value.is_null() {
        return None;
    }
    let (pack, words) = (side.pack, &side.words);
    let condition = |condition: &Option<Condition>| condition.as_ref().map(|c| words.condition(c));
    let found = match (block, key) {
        ("head", "presumed_minor") => condition(&pack.protocol().presumed_minor),
        ("questions", "ask_if") => condition(&pack.question(id)?.ask_if),
        ("questions", "raises") => {
            let raises = pack
                .question(id)?
                .raises
                .iter()
                .map(|raise| format!("{} → {}", words.test(id, &raise.when), raise.indicator));
            Some(raises.collect::<Vec<_>>().join(" ; ")).filter(|raises| !raises.is_empty())
        }
        ("outcomes", "when") => {
            let mut outcomes = pack.outcomes().iter();
            condition(&outcomes.find(|outcome| outcome.id == id)?.when)
        }
        ("dimensions", "positive_when") => {
            let mut dimensions = pack.dimensions().iter();
            let rules = &dimensions
                .find(|dimension| dimension.id == id)?
                .positive_when;
            let rules = rules.iter().map(|rule: &Rule| words.rule(*rule));
            Some(rules.collect::<Vec<_>>().join(" | "))
        }
        ("exploitations", "when") => {
            let mut known = pack.protocol().exploitations.iter();
            Some(words.condition(&known.find(|one| one.id == id)?.when))
        }
        ("contradictions", "when") => {
            let mut known = pack.protocol().contradictions.iter();
            Some(words.condition(&known.find(|one| one.id == id)?.when))
        }
        ("scores", "add") => {
            let mut scores = pack.protocol().scores.iter();
            let parts = scores.find(|score| score.id == id)?.add.iter();
            let parts =
                parts.map(|part| format!("{:+} {}", part.points, words.counted(&part.counted)));
            Some(parts.collect::<Vec<_>>().join("; "))
        }
        ("hand_on", "answers") => {
            let mut known = pack.protocol().hand_on.iter();
            let answers = known.find(|one| one.pack == id)?.answers.iter();
            let answers = answers.map(|handed| words.handed(handed));
            Some(answers.collect::<Vec<_>>().join("; "))
        }
        _ => None,
    };
    found.or_else(|| plain(value))
}

/// A value as in the file, shortly; none for an empty list.
fn plain(value: &Json) -> Option<String> {
    match value {
        Json::Array(items) if items.is_empty() => None,
        Json::Array(items) => {
            let items = items.iter().filter_map(plain);
            Some(items.collect::<Vec<_>>().join(", "))
        }
        Json::String(text) => Some(text.clone()),
        value => Some(value.to_string()),
    }
}
