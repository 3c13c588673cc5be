//! What the rows of a form become, before it is written.

use crate::groups::Groups;
use crate::lists::Choice;
use crate::locales::Locales;
use crate::note::{Notes, Place};
use crate::words;
use repere_protocol::{Condition, Kind, Mode};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

/// Words by language.
pub(crate) type Words = BTreeMap<String, String>;

/// A question of the protocol to be.
#[derive(Debug, Default)]
pub(crate) struct Draft {
    pub(crate) id: String,
    /// The question's name in the form.
    pub(crate) name: String,
    /// The question's row, from 1 as the spreadsheet counts.
    pub(crate) row: u32,
    /// The number of the question's section.
    pub(crate) section: usize,
    pub(crate) kind: Option<Kind>,
    pub(crate) modes: Vec<Mode>,
    /// The choices with their names in the form; for yes-no, the two names.
    pub(crate) choices: Vec<Rc<Choice>>,
    pub(crate) exclusive: Vec<String>,
    pub(crate) minimum: Option<i64>,
    pub(crate) maximum: Option<i64>,
    pub(crate) ask_if: Option<Condition>,
    pub(crate) texts: Words,
    pub(crate) hints: Words,
    pub(crate) observe: Words,
    /// Comments that are written before the question.
    pub(crate) comments: Vec<String>,
    /// The form's `relevant`, which opens the question.
    pub(crate) relevant: Option<(String, Place)>,
    /// The group that it stands in.
    pub(crate) group: Option<usize>,
    /// An option of the question before that opens it: the "which other" of `or_other`.
    pub(crate) opened_by: Option<Condition>,
    /// The question can never be asked.
    pub(crate) never: bool,
}

/// A section of the protocol to be.
#[derive(Debug)]
pub(crate) struct SectionDraft {
    pub(crate) id: String,
    pub(crate) texts: Words,
}

/// The protocol that the rows have become.
#[derive(Debug, Default)]
pub(crate) struct Survey {
    pub(crate) sections: Vec<SectionDraft>,
    pub(crate) drafts: Vec<Draft>,
    pub(crate) groups: Groups,
    /// Drafts by their name in the form.
    pub(crate) named: HashMap<String, Vec<usize>>,
    /// Names of rows that are not asked.
    pub(crate) left_out: HashSet<String>,
    /// Comments after the last question.
    pub(crate) comments: Vec<String>,
    /// The summary, where the form came from our own export.
    pub(crate) summary: Words,
}

/// Words of the interface in every language of the form that it speaks; the source always has some.
pub(crate) fn own_words(locales: &Locales, id: &str, place: &Place, notes: &mut Notes) -> Words {
    let mut texts: Words = locales
        .all()
        .filter_map(|locale| Some((locale.clone(), words::exactly(locale, id)?)))
        .collect();
    if !texts.contains_key(&locales.source) {
        let parameters = [("locale", locales.source.clone())];
        notes.add("words-borrowed", place, parameters);
        texts.insert(
            locales.source.clone(),
            words::sentence(&locales.source, id, &[]),
        );
    }
    texts
}
