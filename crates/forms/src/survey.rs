//! The rows of a form's sheet `survey` as questions of a protocol.

use crate::columns::{Field, Row, Table};
use crate::constraint::MAX_WORK;
use crate::draft::{Draft, SectionDraft, Survey, Words, own_words};
use crate::groups::{Groups, Standing, says_yes};
use crate::ids::Unique;
use crate::lists::{Choice, List, note_unused};
use crate::locales::Locales;
use crate::note::{FormProblem, Notes, Place};
use crate::report::Renamed;
use crate::types::{Block, Choices, RowType, Simple};
use repere_protocol::{Condition, Kind, MAX_OPTIONS, MAX_QUESTIONS, Mode, Scalar, Test};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::rc::Rc;

/// Reads the rows.
pub(crate) struct SurveyReader<'a> {
    pub(crate) table: &'a Table,
    lists: &'a HashMap<String, List>,
    locales: &'a Locales,
    pub(crate) notes: &'a mut Notes,
    names: &'a mut Vec<Renamed>,
    pub(crate) survey: Survey,
    ids: Unique,
    section_ids: Unique,
    /// The section that questions are added to, and the group that it was made for.
    open_section: Option<Option<usize>>,
    used_lists: HashSet<String>,
    untranslated: BTreeMap<String, usize>,
    /// The work that may still be spent on constraints.
    pub(crate) work: usize,
}

impl<'a> SurveyReader<'a> {
    pub(crate) fn new(
        table: &'a Table,
        lists: &'a HashMap<String, List>,
        locales: &'a Locales,
        notes: &'a mut Notes,
        names: &'a mut Vec<Renamed>,
    ) -> SurveyReader<'a> {
        SurveyReader {
            table,
            lists,
            locales,
            notes,
            names,
            survey: Survey::default(),
            ids: Unique::default(),
            section_ids: Unique::default(),
            open_section: None,
            used_lists: HashSet::new(),
            untranslated: BTreeMap::new(),
            work: MAX_WORK,
        }
    }

    /// # Errors
    ///
    /// Groups are nested too deep, or there are too many questions or none.
    pub(crate) fn read(mut self) -> Result<Survey, FormProblem> {
        self.survey.groups = Groups::read(self.table, self.notes)?;
        for (index, row) in self.table.rows.iter().enumerate() {
            for place in self.table.headless(row) {
                self.notes.add("column-without-head", &place, []);
            }
            match self.survey.groups.standing[index] {
                Standing::Begins(group) => self.group(row, group),
                Standing::Nothing => {}
                Standing::In(group) => self.row(row, group),
            }
            if self.survey.drafts.len() > MAX_QUESTIONS {
                let parameters = [("maximum", MAX_QUESTIONS.to_string())];
                let place = self.table.row_place(row);
                return Err(FormProblem::new("too-many-questions", place, parameters));
            }
        }
        note_unused(self.lists, &self.used_lists, self.notes);
        for (locale, count) in &self.untranslated {
            let parameters = [("locale", locale.clone()), ("count", count.to_string())];
            self.notes
                .add("untranslated", &Place::sheet(&self.table.name), parameters);
        }
        Ok(self.survey)
    }

    fn texts(&mut self, row: &Row, kind: fn(String) -> Field) -> Words {
        self.locales.texts(self.table, row, &kind, self.notes)
    }

    /// The words of a label; where the source has none, another language's or the name.
    fn label(&mut self, row: &Row, name: &str) -> Words {
        let mut texts = self.texts(row, Field::Label);
        let source = &self.locales.source;
        if !texts.contains_key(source) {
            let place = self.table.row_place(row);
            self.notes
                .add("label-missing", &place, [("locale", source.clone())]);
            let spare = texts.values().next().cloned();
            let spare = spare.unwrap_or_else(|| crate::text::clean(name).text);
            texts.insert(source.clone(), spare);
        }
        for locale in &self.locales.others {
            if !texts.contains_key(locale) {
                *self.untranslated.entry(locale.clone()).or_default() += 1;
            }
        }
        texts
    }

    fn group(&mut self, row: &Row, group: usize) {
        let place = self.table.row_place(row);
        let name = self.table.get(row, &Field::Name).map(|(name, _)| name);
        self.note_cells(row, false);
        if self.survey.groups.list[group].block == Block::Repeat {
            self.notes.add("repeat", &place, []);
        }
        let is_section = self.survey.groups.is_section(group);
        if !is_section {
            let name = name.unwrap_or_default().to_owned();
            self.notes.add("group-flattened", &place, [("name", name)]);
        }
        // A section's own words are read when its first question comes: an empty one is none.
        let hinted = self
            .table
            .cells(row)
            .any(|(column, _)| matches!(column.field, Field::Hint(_) | Field::Guidance(_)));
        if !is_section || hinted {
            self.aside(row);
        }
    }

    /// A row that is not asked, kept as a comment.
    fn aside(&mut self, row: &Row) {
        let mut comment = format!("{}:{}", self.table.name, row.number);
        for (column, text) in self.table.cells(row) {
            if !matches!(column.field, Field::Marker) {
                comment.push_str(&format!("\n  {}: {text}", column.header));
            }
        }
        self.survey.comments.push(comment);
    }

    fn leave_out(&mut self, row: &Row, code: &'static str, kind: &str) {
        let place = self.table.row_place(row);
        self.notes.add(code, &place, [("type", kind.to_owned())]);
        if let Some((name, _)) = self.table.get(row, &Field::Name) {
            self.survey.left_out.insert(name.to_owned());
        }
        self.aside(row);
    }

    fn row(&mut self, row: &Row, group: Option<usize>) {
        let table = self.table;
        let Some((written, type_place)) = table.get(row, &Field::Type) else {
            return;
        };
        let marker = table.get(row, &Field::Marker).map(|(marker, _)| marker);
        match marker {
            Some("summary") => {
                self.survey.summary = self.texts(row, Field::Label);
                return;
            }
            Some("non-answer" | "provenance") => {
                self.notes.add("ours-kept", &table.row_place(row), []);
                return;
            }
            _ => {}
        }
        let read_only = table
            .get(row, &Field::ReadOnly)
            .is_some_and(|(text, _)| says_yes(text));
        let mut draft = Draft {
            group,
            ..Draft::default()
        };
        let kind = match RowType::of(written) {
            RowType::Select {
                many,
                ranked,
                list,
                or_other,
                choices,
            } => {
                if ranked {
                    self.notes.add("type-rank", &type_place, []);
                }
                if !self.select(&mut draft, &list, choices, or_other, &type_place) {
                    Kind::Text
                } else if or_other {
                    return self.or_other(row, draft, many, &list);
                } else {
                    self.select_kind(&mut draft, many, &list)
                }
            }
            RowType::Simple(simple) => {
                let Some(kind) = self.simple(row, simple, written, read_only) else {
                    return;
                };
                if simple == Simple::Acknowledge {
                    draft.choices = acknowledged();
                }
                kind
            }
            RowType::Unknown => {
                let parameters = [("type", written.to_owned())];
                self.notes.add("type-unknown", &type_place, parameters);
                Kind::Text
            }
            RowType::Begin(_) | RowType::End => return,
        };
        draft.kind = Some(kind);
        self.question(row, draft);
    }

    /// The kind of a row without a list; `None` when it is not asked, which has been noted.
    fn simple(
        &mut self,
        row: &Row,
        simple: Simple,
        written: &str,
        read_only: bool,
    ) -> Option<Kind> {
        let place = self
            .table
            .get(row, &Field::Type)
            .map(|(_, place)| place)
            .unwrap_or_default();
        let mut noted = |code, kind| {
            let parameters = [("type", written.to_owned())];
            self.notes.add(code, &place, parameters);
            Some(kind)
        };
        let left_out = match simple {
            Simple::Note => "type-note",
            Simple::Calculate => "type-calculate",
            Simple::Media => "type-media",
            Simple::Position => "type-position",
            Simple::Metadata => "type-metadata",
            Simple::Behind => "type-behind",
            _ if read_only => "type-note",
            Simple::Whole | Simple::Range | Simple::Percentage => return Some(Kind::Number),
            Simple::Decimal => return noted("type-decimal", Kind::Number),
            Simple::Text => return Some(Kind::Text),
            Simple::Barcode => return noted("type-text", Kind::Text),
            Simple::Date => return Some(Kind::Date),
            Simple::Time => return noted("type-text", Kind::Text),
            Simple::Acknowledge => return noted("type-acknowledge", Kind::YesNo),
        };
        self.leave_out(row, left_out, written);
        None
    }

    /// Fills in the choices; false when there are none that can be used, which has been noted.
    fn select(
        &mut self,
        draft: &mut Draft,
        list: &str,
        choices: Choices,
        or_other: bool,
        place: &Place,
    ) -> bool {
        let name = [("name", list.to_owned())];
        if choices == Choices::Elsewhere {
            self.notes.add("list-elsewhere", place, name);
            return false;
        }
        self.used_lists.insert(list.to_owned());
        let Some(found) = self.lists.get(list).filter(|list| !list.choices.is_empty()) else {
            self.notes.add("list-missing", place, name);
            return false;
        };
        if found.choices.len() + usize::from(or_other) > MAX_OPTIONS {
            let parameters = [
                ("name", list.to_owned()),
                ("maximum", MAX_OPTIONS.to_string()),
            ];
            self.notes.add("list-too-long", place, parameters);
            return false;
        }
        draft.choices.clone_from(&found.choices);
        true
    }

    fn select_kind(&mut self, draft: &mut Draft, many: bool, list: &str) -> Kind {
        if many {
            return Kind::Choices;
        }
        let yes_no = self
            .lists
            .get(list)
            .and_then(|list| list.yes_no(self.locales));
        let Some(names) = yes_no else {
            return Kind::Choice;
        };
        draft.choices = yes_no_choices(names);
        Kind::YesNo
    }

    /// A select with "other": an option more, and a question which one.
    fn or_other(&mut self, row: &Row, mut draft: Draft, many: bool, list: &str) {
        let place = self.table.row_place(row);
        self.notes.add("or-other", &place, []);
        let other = self.own_words("form-word-other", &place);
        if let Some(list) = self.lists.get(list) {
            draft.choices = list.with("other", other);
        }
        draft.kind = Some(if many { Kind::Choices } else { Kind::Choice });
        let code = draft.choices.last().map(|choice| choice.code.clone());
        let group = draft.group;
        self.question(row, draft);
        let (Some(code), Some(asked)) = (code, self.survey.drafts.last()) else {
            return;
        };
        let which = Draft {
            kind: Some(Kind::Text),
            name: format!("{}_other", asked.name),
            id: self.ids.give(&format!("{}-other", asked.id), "other"),
            row: asked.row,
            section: asked.section,
            modes: vec![Mode::Ask],
            group,
            relevant: asked.relevant.clone(),
            opened_by: Some(Condition::Question {
                question: asked.id.clone(),
                test: Test::Is(Scalar::Code(code)),
            }),
            texts: self.own_words("form-word-other-which", &place),
            ..Draft::default()
        };
        self.add(which);
    }

    /// Words of the interface in every language of the form that it speaks.
    fn own_words(&mut self, id: &str, place: &Place) -> Words {
        own_words(self.locales, id, place, self.notes)
    }

    fn question(&mut self, row: &Row, mut draft: Draft) {
        let table = self.table;
        let place = table.row_place(row);
        draft.row = row.number;
        self.note_cells(row, true);
        let spare = format!("q-{}", row.number);
        match table.get(row, &Field::Name) {
            Some((name, name_place)) => {
                name.clone_into(&mut draft.name);
                draft.id = self.ids.give(name, &spare);
                if draft.id != draft.name {
                    self.names.push(Renamed::new(&name_place, name, &draft.id));
                }
            }
            None => {
                draft.id = self.ids.give(&spare, &spare);
                self.notes
                    .add("row-without-name", &place, [("id", draft.id.clone())]);
            }
        }
        draft.texts = self.label(row, &draft.name.clone());
        draft.hints = self.texts(row, Field::Hint);
        draft.observe = self.texts(row, Field::Observe);
        let marker = table.get(row, &Field::Marker).map(|(marker, _)| marker);
        draft.modes = modes(marker, !draft.observe.is_empty());
        if draft.observe.is_empty() {
            for (locale, guidance) in self.texts(row, Field::Guidance) {
                let hint = draft.hints.entry(locale).or_default();
                *hint = if hint.is_empty() {
                    guidance
                } else {
                    format!("{hint}\n{guidance}")
                };
            }
        }
        draft.relevant = table
            .get(row, &Field::Relevant)
            .map(|(text, place)| (text.to_owned(), place));
        self.constrain(row, &mut draft);
        draft.section = self.section(row, draft.group);
        draft.comments = std::mem::take(&mut self.survey.comments);
        self.add(draft);
    }

    fn add(&mut self, draft: Draft) {
        let index = self.survey.drafts.len();
        let named = self.survey.named.entry(draft.name.clone()).or_default();
        named.push(index);
        self.survey.drafts.push(draft);
    }

    /// The section of a question; it is made when its first question comes.
    fn section(&mut self, row: &Row, group: Option<usize>) -> usize {
        let group = self.survey.groups.section(group);
        if self.open_section != Some(group) {
            self.open_section = Some(group);
            let section = match group {
                Some(group) => {
                    let row = &self.table.rows[self.survey.groups.list[group].row];
                    let found = self.table.get(row, &Field::Name);
                    let name = found.as_ref().map_or("", |(name, _)| *name);
                    let id = self.section_ids.give(name, "section");
                    if let Some((name, place)) = found
                        && name != id
                    {
                        self.names.push(Renamed::new(&place, name, &id));
                    }
                    SectionDraft {
                        texts: self.label(row, name),
                        id,
                    }
                }
                None => SectionDraft {
                    id: self.section_ids.give("questions", "questions"),
                    texts: self.own_words("form-word-section", &self.table.row_place(row)),
                },
            };
            self.survey.sections.push(section);
        }
        self.survey.sections.len() - 1
    }
}

/// The choices of a yes-no question, by their names in the form.
fn yes_no_choices(names: [String; 2]) -> Vec<Rc<Choice>> {
    let choices = names.into_iter().zip(["yes", "no"]);
    let choices = choices.map(|(name, code)| Choice {
        name,
        code: code.to_owned(),
        texts: Words::new(),
    });
    choices.map(Rc::new).collect()
}

/// A box that was ticked has the value `OK` in a form, and none otherwise.
fn acknowledged() -> Vec<Rc<Choice>> {
    yes_no_choices(["OK".to_owned(), String::new()])
}

/// How a question may be dealt with: as our own export writes it (`observe`, `volunteered`), else by whether there
/// are words for what to look for.
fn modes(marker: Option<&str>, has_words_to_observe: bool) -> Vec<Mode> {
    match (has_words_to_observe, marker) {
        (_, Some("volunteered")) => vec![Mode::Volunteered],
        (_, Some("ask volunteered")) => vec![Mode::Ask, Mode::Volunteered],
        (true, Some("observe volunteered")) => vec![Mode::Observe, Mode::Volunteered],
        (true, Some("ask observe volunteered")) => {
            vec![Mode::Ask, Mode::Observe, Mode::Volunteered]
        }
        (false, _) => vec![Mode::Ask],
        (true, Some("observe")) => vec![Mode::Observe],
        (true, _) => vec![Mode::Ask, Mode::Observe],
    }
}
