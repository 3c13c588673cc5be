//! The languages of a form: which column is in which, and the words of a row by language.

use crate::columns::{Field, Row, Table};
use crate::languages::{canonical, tag};
use crate::note::{FormProblem, Notes, Place};
use crate::text::clean;
use std::collections::BTreeMap;

/// The languages of a form.
#[derive(Debug)]
pub(crate) struct Locales {
    /// The language that the protocol is written in.
    pub(crate) source: String,
    /// The other languages, in the order of their columns.
    pub(crate) others: Vec<String>,
    /// Tags by the names that the form uses.
    tags: BTreeMap<String, String>,
}

impl Locales {
    /// From the heads of the columns.
    ///
    /// `given` are tags for names (`Tigrigna`, `ti`), `wanted` is the source that was asked for,
    /// `default` the form's `default_language`, `spare` the language where the form names none.
    ///
    /// # Errors
    ///
    /// A language has a name that stands for no tag.
    pub(crate) fn read(
        tables: &[&Table],
        given: &[(String, String)],
        wanted: Option<&str>,
        default: Option<&str>,
        spare: &str,
        notes: &mut Notes,
    ) -> Result<Locales, FormProblem> {
        let mut tags = BTreeMap::new();
        let mut found: Vec<String> = Vec::new();
        let of_name = |name: &str| {
            let given = given.iter().find(|(known, _)| known == name);
            given.map_or_else(|| tag(name), |(_, tag)| canonical(tag))
        };
        let mut unmarked = false;
        for (table, column) in tables
            .iter()
            .flat_map(|table| table.columns.iter().map(move |column| (table, column)))
        {
            let (Field::Label(name)
            | Field::Hint(name)
            | Field::Guidance(name)
            | Field::Observe(name)) = &column.field
            else {
                continue;
            };
            if name.is_empty() || name == "default" {
                unmarked |= column.field == Field::Label(name.clone());
                continue;
            }
            let Some(locale) = of_name(name) else {
                let place = Place {
                    column: crate::sheet::letters(column.index),
                    header: column.header.clone(),
                    ..Place::sheet(&table.name)
                };
                return Err(FormProblem::new(
                    "unknown-language",
                    place,
                    [("name", name.clone())],
                ));
            };
            if !found.contains(&locale) {
                found.push(locale.clone());
            }
            tags.insert(name.clone(), locale);
        }
        let default = default.filter(|name| *name != "default").and_then(of_name);
        let source = match wanted.and_then(canonical).or(default) {
            Some(locale) => locale,
            None => match (unmarked, found.first()) {
                (false, Some(first)) => first.clone(),
                _ => {
                    notes.add(
                        "language-assumed",
                        &Place::default(),
                        [("locale", spare.to_owned())],
                    );
                    spare.to_owned()
                }
            },
        };
        let others = found
            .into_iter()
            .filter(|locale| *locale != source)
            .collect();
        Ok(Locales {
            source,
            others,
            tags,
        })
    }

    /// Every language, the source first.
    pub(crate) fn all(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.source).chain(&self.others)
    }

    /// The language of a column; without a name it is the source.
    fn of(&self, name: &str) -> &str {
        self.tags.get(name).unwrap_or(&self.source)
    }

    /// The words of a row in one kind of column, by language, as a protocol can have them.
    pub(crate) fn texts(
        &self,
        table: &Table,
        row: &Row,
        kind: &dyn Fn(String) -> Field,
        notes: &mut Notes,
    ) -> BTreeMap<String, String> {
        let mut texts = BTreeMap::new();
        for (column, text) in table.cells(row) {
            let (Field::Label(name)
            | Field::Hint(name)
            | Field::Guidance(name)
            | Field::Observe(name)) = &column.field
            else {
                continue;
            };
            if column.field != kind(name.clone()) {
                continue;
            }
            let cleaned = clean(text);
            let place = table.place(row, column);
            if cleaned.markup {
                notes.add("text-markup", &place, []);
            }
            if cleaned.characters {
                notes.add("text-characters", &place, []);
            }
            for name in cleaned.variables {
                notes.add("text-variable", &place, [("name", name)]);
            }
            if cleaned.text.is_empty() {
                continue;
            }
            let locale = self.of(name).to_owned();
            // A column that names its language comes before one that does not.
            match texts.get(&locale) {
                Some(text) if *text == cleaned.text => {}
                Some(_) => {
                    notes.add("text-twice", &place, [("locale", locale.clone())]);
                    if !name.is_empty() {
                        texts.insert(locale, cleaned.text);
                    }
                }
                None => {
                    texts.insert(locale, cleaned.text);
                }
            }
        }
        texts
    }
}
