//! First look at `protocol.toml`: which names it declares, so that every reference can be checked where it stands.

use crate::MAX_OPTIONS;
use crate::format::model::{Decimal, Kind};
use crate::format::reader::{Reader, Table, first_line, integer_of};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// A question as far as a reference to it must know.
pub(crate) struct DeclaredQuestion<'t> {
    /// The question's place in the order of asking, over all sections.
    pub(crate) order: usize,
    /// The question's kind, if that is well written.
    pub(crate) kind: Option<Kind>,
    /// What can be chosen.
    pub(crate) options: Vec<&'t str>,
    /// The least and the greatest number allowed, where both are given.
    pub(crate) range: Option<(i64, i64)>,
}

/// Every name that the file declares.
#[derive(Default)]
pub(crate) struct Declared<'t> {
    pub(crate) questions: HashMap<&'t str, DeclaredQuestion<'t>>,
    pub(crate) indicators: HashMap<&'t str, Range<usize>>,
    pub(crate) dimensions: HashSet<&'t str>,
    pub(crate) scores: HashSet<&'t str>,
    /// The values of the references; `None` for one that is not well written.
    pub(crate) references: HashMap<&'t str, Option<Decimal>>,
    /// How many questions there are.
    pub(crate) order: usize,
    /// The last question, or `[[raise]]` behind all questions, that can raise an indicator.
    pub(crate) last_raiser: HashMap<&'t str, usize>,
    /// The last question that decides whether somebody is presumed to be a minor.
    pub(crate) last_minor_question: Option<usize>,
    /// Whether there is a `[presumed_minor]` table.
    pub(crate) has_presumed_minor: bool,
}

impl<'t> Declared<'t> {
    /// Collects the names; notes each that is declared twice.
    pub(crate) fn collect(reader: &mut Reader<'_, '_>, root: &Table<'t>) -> Declared<'t> {
        let mut declared = Declared::default();
        let mut sections = HashSet::new();
        let mut order = 0;
        for section in root.peek_tables("section") {
            note_duplicate(reader, &section, &mut sections);
            for question in section.peek_tables("question") {
                declared.add_question(reader, &question, order);
                order += 1;
            }
        }
        for dimension in root.peek_tables("dimension") {
            note_duplicate(reader, &dimension, &mut declared.dimensions);
            for indicator in dimension.peek_tables("indicator") {
                if let Some(id) = indicator.peek_str("id") {
                    let place = id_place(reader, &indicator);
                    if declared.indicators.insert(id, place.clone()).is_some() {
                        duplicate(reader, place, id);
                    }
                }
            }
        }
        for score in root.peek_tables("score") {
            note_duplicate(reader, &score, &mut declared.scores);
        }
        declared.order = order;
        for raise in root.peek_tables("raise") {
            if let Some(indicator) = raise.peek_str("indicator") {
                declared.last_raiser.insert(indicator, order);
            }
            order += 1;
        }
        for reference in root.peek_tables("reference") {
            if let Some(id) = reference.peek_str("id") {
                let value = reference.get("value").map(toml::Spanned::get_ref);
                let written = value.and_then(|value| {
                    let float = value.as_float().map(|float| float.as_str());
                    float.or_else(|| value.as_integer().map(|integer| integer.as_str()))
                });
                let value = written.and_then(Decimal::read);
                declared.references.insert(id, value);
            }
        }
        for key in ["outcome", "exploitation", "contradiction", "reference"] {
            let mut seen = HashSet::new();
            for table in root.peek_tables(key) {
                note_duplicate(reader, &table, &mut seen);
            }
        }
        if let Some(minor) = root
            .get("presumed_minor")
            .and_then(crate::format::reader::table_of)
        {
            declared.has_presumed_minor = true;
            if let Some(when) = minor.get("when").and_then(crate::format::reader::table_of) {
                declared.last_minor_question = declared.last_question(&when, 0);
            }
        }
        declared
    }

    fn add_question(&mut self, reader: &mut Reader<'_, '_>, question: &Table<'t>, order: usize) {
        for raise in question.peek_tables("raises") {
            if let Some(indicator) = raise.peek_str("indicator") {
                self.last_raiser.insert(indicator, order);
            }
        }
        let Some(id) = question.peek_str("id") else {
            return;
        };
        let code = question.peek_str("kind").unwrap_or_default();
        let kind = Kind::ALL.into_iter().find(|kind| kind.code() == code);
        let options = match kind {
            Some(Kind::YesNo) => vec!["yes", "no"],
            _ => {
                let mut options = question.peek_strs("options");
                options.truncate(MAX_OPTIONS);
                options
            }
        };
        let number = |key| question.get(key).and_then(integer_of);
        let known = DeclaredQuestion {
            order,
            kind,
            options,
            range: number("minimum").zip(number("maximum")),
        };
        if self.questions.contains_key(id) {
            let place = id_place(reader, question);
            duplicate(reader, place, id);
        } else {
            self.questions.insert(id, known);
        }
    }

    /// The last question named in a condition, however deep (nesting beyond the limit is refused elsewhere).
    fn last_question(&self, condition: &Table<'t>, depth: u32) -> Option<usize> {
        if depth > crate::MAX_DEPTH {
            return None;
        }
        let own = condition
            .peek_str("question")
            .and_then(|id| self.questions.get(id))
            .map(|q| q.order);
        let inner = condition
            .get("not")
            .and_then(crate::format::reader::table_of);
        let children = condition
            .peek_tables("all")
            .into_iter()
            .chain(condition.peek_tables("any"))
            .chain(condition.peek_tables("of"));
        children
            .chain(inner)
            .filter_map(|child| self.last_question(&child, depth + 1))
            .chain(own)
            .max()
    }
}

fn note_duplicate<'t>(reader: &mut Reader<'_, '_>, table: &Table<'t>, seen: &mut HashSet<&'t str>) {
    if let Some(id) = table.peek_str("id")
        && !seen.insert(id)
    {
        let place = id_place(reader, table);
        duplicate(reader, place, id);
    }
}

/// Where a table's id stands.
pub(crate) fn id_place(reader: &Reader<'_, '_>, table: &Table<'_>) -> Range<usize> {
    table.get("id").map_or_else(
        || first_line(reader.source.text, &table.span),
        |value| value.span(),
    )
}

fn duplicate(reader: &mut Reader<'_, '_>, place: Range<usize>, id: &str) {
    reader.error(
        place,
        "duplicate-id",
        [("name", crate::format::reader::shorten(id))],
    );
}
