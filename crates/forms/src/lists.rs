//! The lists of choices of a form.

use crate::columns::{Field, Row, Table};
use crate::ids::Unique;
use crate::locales::Locales;
use crate::note::{Notes, Place};
use crate::relevant::non_answer;
use crate::report::Renamed;
use crate::words;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

/// One choice, with the code that it has become.
#[derive(Debug)]
pub(crate) struct Choice {
    pub(crate) name: String,
    pub(crate) code: String,
    /// The choice's words by language.
    pub(crate) texts: BTreeMap<String, String>,
}

/// A list of choices.
#[derive(Debug, Default)]
pub(crate) struct List {
    pub(crate) choices: Vec<Rc<Choice>>,
    /// Names that stand for one of the five non-answers: every question has those already.
    pub(crate) non_answers: Vec<String>,
    names: HashSet<String>,
    ids: Unique,
    place: Place,
}

/// Names that forms often give to a choice that stands for "no answer".
const LIKE_NON_ANSWERS: [&str; 18] = [
    "dk",
    "dont_know",
    "don't_know",
    "dontknow",
    "do_not_know",
    "unknown",
    "nsp",
    "refused",
    "refuse",
    "refuse_to_answer",
    "prefer_not_to_say",
    "no_answer",
    "na",
    "n/a",
    "88",
    "98",
    "99",
    "-99",
];

/// Reads the sheet `choices`.
pub(crate) fn read(
    table: &Table,
    locales: &Locales,
    notes: &mut Notes,
    names: &mut Vec<Renamed>,
) -> HashMap<String, List> {
    let mut lists: HashMap<String, List> = HashMap::new();
    for row in &table.rows {
        let place = table.row_place(row);
        let Some((list_name, _)) = table.get(row, &Field::ListName) else {
            notes.add("choice-without-list", &place, []);
            continue;
        };
        let Some((name, name_place)) = table.get(row, &Field::Name) else {
            notes.add("choice-without-name", &place, []);
            continue;
        };
        let list = lists.entry(list_name.to_owned()).or_insert_with(|| List {
            place: place.clone(),
            ..List::default()
        });
        if table
            .get(row, &Field::Marker)
            .is_some_and(|(marker, _)| marker == "non-answer")
            || non_answer(name).is_some()
        {
            list.non_answers.push(name.to_owned());
            notes.add(
                "choice-non-answer",
                &name_place,
                [("name", name.to_owned())],
            );
            continue;
        }
        if !list.names.insert(name.to_owned()) {
            notes.add("choice-duplicate", &name_place, [("name", name.to_owned())]);
            continue;
        }
        if LIKE_NON_ANSWERS.contains(&name.to_lowercase().replace([' ', '-'], "_").as_str()) {
            notes.add(
                "choice-like-non-answer",
                &name_place,
                [("name", name.to_owned())],
            );
        }
        note_cells(table, row, notes);
        let spare = format!("option-{}", list.choices.len() + 1);
        let code = list.ids.give(name, &spare);
        if code != name {
            names.push(Renamed::new(&name_place, name, &code));
        }
        let mut texts = locales.texts(table, row, &Field::Label, notes);
        if !texts.contains_key(&locales.source) {
            let spare = texts.values().next().cloned();
            notes.add(
                "label-missing",
                &place,
                [("locale", locales.source.clone())],
            );
            texts.insert(
                locales.source.clone(),
                spare.unwrap_or_else(|| crate::text::clean(name).text),
            );
        }
        list.choices.push(Rc::new(Choice {
            name: name.to_owned(),
            code,
            texts,
        }));
    }
    lists
}

/// Notes what stands beside a choice and has no place in a protocol.
fn note_cells(table: &Table, row: &Row, notes: &mut Notes) {
    for (column, text) in table.cells(row) {
        let place = table.place(row, column);
        match &column.field {
            Field::ListName | Field::Name | Field::Label(_) | Field::Marker => {}
            Field::Media => notes.add("media", &place, [("file", text.to_owned())]),
            _ => notes.add("column-unused", &place, []),
        }
    }
}

/// Notes the lists that no question uses.
pub(crate) fn note_unused(
    lists: &HashMap<String, List>,
    used: &HashSet<String>,
    notes: &mut Notes,
) {
    let mut unused: Vec<&String> = lists.keys().filter(|name| !used.contains(*name)).collect();
    unused.sort();
    for name in unused {
        notes.add("list-unused", &lists[name].place, [("name", name.clone())]);
    }
}

impl List {
    /// Adds a choice that the form does not write out: the "other" of `or_other`.
    pub(crate) fn with(&self, name: &str, texts: BTreeMap<String, String>) -> Vec<Rc<Choice>> {
        let mut ids = Unique::default();
        let mut choices = self.choices.clone();
        choices
            .iter()
            .for_each(|choice| drop(ids.give(&choice.code, "")));
        choices.push(Rc::new(Choice {
            name: name.to_owned(),
            code: ids.give(name, "other"),
            texts,
        }));
        choices
    }

    /// The two names for yes and no, if the list says nothing else: by the names, and by words that
    /// are the interface's own in every language of the form.
    pub(crate) fn yes_no(&self, locales: &Locales) -> Option<[String; 2]> {
        const YES: [&str; 8] = ["yes", "y", "true", "1", "oui", "da", "si", "vrai"];
        const NO: [&str; 7] = ["no", "n", "false", "0", "non", "nu", "faux"];
        let [first, second] = self.choices.as_slice() else {
            return None;
        };
        let named =
            |choice: &Choice, names: &[&str]| names.contains(&choice.name.to_lowercase().as_str());
        let (yes, no) = if named(first, &YES) && named(second, &NO) {
            (first, second)
        } else if named(second, &YES) && named(first, &NO) {
            (second, first)
        } else {
            return None;
        };
        let same = |choice: &Choice, word: &str| {
            locales.all().all(|locale| match choice.texts.get(locale) {
                None => true,
                Some(text) if *text == choice.name => true,
                Some(text) => words::exactly(locale, word)
                    .is_some_and(|own| own.to_lowercase() == text.to_lowercase()),
            })
        };
        (same(yes, "answer-word-yes") && same(no, "answer-word-no"))
            .then(|| [yes.name.clone(), no.name.clone()])
    }
}
