//! Reads the table of a study: one row a person, one column a question or an indicator, and one column
//! for what the reference says. Everything that cannot be read is told at once, with its row and column.

use repere_language::Notice;
use repere_protocol::{AnswerProblem, Answers, Kind, Pack, Question, Recorded};
use serde_json::Value as Json;
use std::collections::BTreeSet;

/// Persons that a table may have.
pub(crate) const MAX_ROWS: usize = 200_000;
/// The column that says whose weights count, beside indicators; no id has an underscore.
const PRESUMED_MINOR: &str = "presumed_minor";
/// What separates columns: the comma of the format, or what a spreadsheet puts in its place.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];
/// What separates the options of one cell.
const BETWEEN_OPTIONS: char = ';';
/// The most of a cell that is repeated to its reader.
const MAX_SHOWN_CHARS: usize = 40;

/// How a table is read.
pub struct Reading<'a> {
    /// The pack that the columns belong to.
    pub pack: &'a Pack,
    /// The column of the reference.
    pub reference: &'a str,
    /// Columns are indicators with 0 or 1, instead of questions with answers.
    pub indicators: bool,
    /// Columns that are left out.
    pub ignored: &'a [String],
}

/// A person of the study.
#[derive(Debug, PartialEq)]
pub struct Person {
    /// What the table says of them.
    pub known: Known,
    /// What the reference says.
    pub reference: bool,
}

/// What is known of a person.
#[derive(Debug, PartialEq)]
pub enum Known {
    /// Answers to questions.
    Answers(Answers),
    /// Indicators.
    Indicators {
        /// Those that are present.
        present: BTreeSet<String>,
        /// Whether the weights and rules for minors count.
        presumed_minor: bool,
    },
}

/// What cannot be read, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", notice.id())]
pub struct TableError {
    /// Where.
    pub place: Place,
    /// The problem, for the author of the table.
    pub notice: Notice,
}

impl TableError {
    /// Where, and what is wrong there, in a language of the interface.
    pub fn sentence(&self, lang: &str) -> String {
        let mut what = self.notice.sentence(lang);
        if let Some(name) = self.notice.parameter("suggestion") {
            let suggestion = Notice::new("protocol-suggestion").with("name", name);
            what = format!("{what} {}", suggestion.sentence(lang));
        }
        let place = match &self.place {
            Place::Table => return what,
            Place::Column(column) => Notice::new("evaluate-at-column").with("column", column),
            Place::Row(row) => Notice::new("evaluate-at-row").with_count("row", *row),
            Place::Cell(row, column) => Notice::new("evaluate-at-cell")
                .with_count("row", *row)
                .with("column", column),
        };
        format!("{} {what}", place.sentence(lang))
    }
}

/// Where something cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The whole table.
    Table,
    /// A column, by its title.
    Column(String),
    /// A row as spreadsheets number them: the names of the columns are row 1.
    Row(usize),
    /// A row and the title of a column.
    Cell(usize, String),
}

/// What a column holds.
enum Column<'a> {
    Question(&'a Question),
    Indicator(String),
    PresumedMinor,
    Reference,
    Nothing,
}

/// Reads the whole table.
///
/// # Errors
///
/// Every problem, by row and then by column.
pub fn read(text: &str, reading: &Reading<'_>) -> Result<Vec<Person>, Vec<TableError>> {
    let mut reader = Reader {
        reading,
        problems: Vec::new(),
    };
    let persons = reader.table(text);
    if reader.problems.is_empty() {
        Ok(persons)
    } else {
        Err(reader.problems)
    }
}

struct Reader<'a> {
    reading: &'a Reading<'a>,
    problems: Vec<TableError>,
}

impl<'a> Reader<'a> {
    fn table(&mut self, text: &str) -> Vec<Person> {
        let text = text.trim_start_matches('\u{feff}');
        let mut records = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter(text))
            .from_reader(text.as_bytes())
            .into_records();
        let Some(Ok(names)) = records.next() else {
            self.add(Place::Table, "evaluate-table-empty", []);
            return Vec::new();
        };
        let names: Vec<&str> = names.iter().map(str::trim).collect();
        let columns = self.columns(&names);
        let mut persons = Vec::new();
        for (index, record) in records.enumerate() {
            let row = index + 2;
            if index >= MAX_ROWS {
                self.add(
                    Place::Table,
                    "evaluate-too-many-rows",
                    [("maximum", MAX_ROWS.to_string())],
                );
                break;
            }
            let Ok(record) = record else {
                self.add(Place::Row(row), "evaluate-row-unreadable", []);
                continue;
            };
            let cells: Vec<&str> = record.iter().map(str::trim).collect();
            // What a spreadsheet keeps of a row that was cleared.
            if cells.iter().all(|cell| cell.is_empty()) {
                continue;
            }
            if cells.len() != names.len() {
                let lengths = [
                    ("found", cells.len().to_string()),
                    ("expected", names.len().to_string()),
                ];
                self.add(Place::Row(row), "evaluate-row-length", lengths);
                continue;
            }
            persons.extend(self.person(row, &names, &columns, &cells));
        }
        if persons.is_empty() && self.problems.is_empty() {
            self.add(Place::Table, "evaluate-table-empty", []);
        }
        persons
    }

    fn columns(&mut self, names: &[&str]) -> Vec<Column<'a>> {
        let mut seen = BTreeSet::new();
        let mut columns = Vec::new();
        for (index, name) in names.iter().enumerate() {
            let place = || Place::Column((*name).to_owned());
            if name.is_empty() {
                let number = [("number", (index + 1).to_string())];
                self.add(Place::Table, "evaluate-column-unnamed", number);
            } else if !seen.insert(*name) {
                self.add(place(), "evaluate-column-twice", []);
            }
            columns.push(self.column(name).unwrap_or_else(|suggestion| {
                if !name.is_empty() {
                    let suggestion = suggestion.map(|name| ("suggestion", name));
                    self.add(place(), "evaluate-column-unknown", suggestion);
                }
                Column::Nothing
            }));
        }
        if !seen.contains(self.reading.reference) {
            let known: Vec<&str> = names.iter().copied().filter(|n| !n.is_empty()).collect();
            let parameters = [
                ("reference", self.reading.reference.to_owned()),
                ("known", shown(&known.join(", "), 400)),
            ];
            self.add(Place::Table, "evaluate-no-reference", parameters);
        }
        columns
    }

    /// What a column holds, or the nearest name of one that would hold something.
    fn column(&self, name: &str) -> Result<Column<'a>, Option<String>> {
        let Reading {
            pack,
            reference,
            indicators,
            ignored,
        } = self.reading;
        if name == *reference {
            return Ok(Column::Reference);
        }
        if ignored.iter().any(|ignored| ignored == name) {
            return Ok(Column::Nothing);
        }
        if !indicators {
            return match pack.question(name) {
                Some(question) => Ok(Column::Question(question)),
                None => Err(match pack.read_answer(name, &Json::Null) {
                    Err(AnswerProblem::UnknownQuestion { suggestion }) => suggestion,
                    _ => None,
                }),
            };
        }
        if name == PRESUMED_MINOR {
            return Ok(Column::PresumedMinor);
        }
        match pack.assess_indicators(&BTreeSet::from([name.to_owned()]), false) {
            Ok(_) => Ok(Column::Indicator(name.to_owned())),
            Err(unknown) => Err(unknown.unknown.into_iter().find_map(|(_, near)| near)),
        }
    }

    fn person(
        &mut self,
        row: usize,
        names: &[&str],
        columns: &[Column<'a>],
        cells: &[&str],
    ) -> Option<Person> {
        let before = self.problems.len();
        let mut answers = Answers::new();
        let mut present = BTreeSet::new();
        let (mut presumed_minor, mut reference) = (false, false);
        for ((column, name), cell) in columns.iter().zip(names).zip(cells) {
            let place = || Place::Cell(row, (*name).to_owned());
            match column {
                Column::Nothing => {}
                Column::Question(question) => match self.answer(question, cell) {
                    Ok(None) => {}
                    Ok(Some(answer)) => {
                        answers.insert(question.id.clone(), answer);
                    }
                    Err(problem) => {
                        let id = format!("protocol-answer-{}", problem.code());
                        let notice = Notice::new(id)
                            .with_all(problem.parameters())
                            .with("question", &question.id);
                        self.problems.push(TableError {
                            place: place(),
                            notice,
                        });
                    }
                },
                Column::Indicator(_) | Column::PresumedMinor | Column::Reference => {
                    let Some(yes) = yes_or_no(cell) else {
                        let value = [("value", shown(cell, MAX_SHOWN_CHARS))];
                        self.add(place(), "evaluate-not-yes-or-no", value);
                        continue;
                    };
                    match column {
                        Column::Indicator(id) if yes => {
                            present.insert(id.clone());
                        }
                        Column::PresumedMinor => presumed_minor = yes,
                        Column::Reference => reference = yes,
                        _ => {}
                    }
                }
            }
        }
        let known = if self.reading.indicators {
            Known::Indicators {
                present,
                presumed_minor,
            }
        } else {
            Known::Answers(answers)
        };
        (self.problems.len() == before).then_some(Person { known, reference })
    }

    /// The answer in a cell; none in an empty one.
    fn answer(&self, question: &Question, cell: &str) -> Result<Option<Recorded>, AnswerProblem> {
        if cell.is_empty() {
            return Ok(None);
        }
        let value = match question.kind {
            // A single code, or a non-answer, is read as it stands; a lone separator is "none of them".
            Kind::Choices if cell.contains(BETWEEN_OPTIONS) => cell
                .split(BETWEEN_OPTIONS)
                .map(str::trim)
                .filter(|code| !code.is_empty())
                .map(Json::from)
                .collect(),
            Kind::Number => match cell.parse::<i64>() {
                Ok(number) => Json::from(number),
                Err(_) => Json::from(cell),
            },
            _ => Json::from(cell),
        };
        self.reading
            .pack
            .read_answer(&question.id, &value)
            .map(Some)
    }

    fn add(
        &mut self,
        place: Place,
        id: &str,
        parameters: impl IntoIterator<Item = (&'static str, String)>,
    ) {
        self.problems.push(TableError {
            place,
            notice: Notice::new(id).with_all(parameters),
        });
    }
}

/// The separator that the first line has most of: a spreadsheet in French writes semicolons.
fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default().as_bytes();
    let count = |delimiter: &u8| first.iter().filter(|byte| *byte == delimiter).count();
    let mut best = DELIMITERS[0];
    for delimiter in DELIMITERS {
        if count(&delimiter) > count(&best) {
            best = delimiter;
        }
    }
    best
}

/// The words that studies and spreadsheets write; `None` for any other.
fn yes_or_no(cell: &str) -> Option<bool> {
    match cell.to_lowercase().as_str() {
        "1" | "yes" | "true" | "oui" | "vrai" => Some(true),
        "0" | "no" | "false" | "non" | "faux" => Some(false),
        _ => None,
    }
}

/// The beginning of what stands there.
fn shown(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
