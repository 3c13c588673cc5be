//! Cases: answers and the assessment that is expected of them, written by the authors of a pack.
//! Answer files are written in the same way.

pub(crate) mod expectation;
pub(crate) mod schema;

use crate::answer::{AnswerProblem, Answers};
use crate::cases::expectation::{Difference, Expectation, expectation, ids};
use crate::format::problem::{Problems, Severity, Source};
use crate::format::reader::{Reader, Table, integer_of, shorten};
use crate::pack::Pack;
use crate::result::assessment::Assessment;
use serde_json::Value;
use std::collections::{BTreeSet, HashSet};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// One case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// The case's id.
    pub id: String,
    /// What it is about, in the author's words.
    pub description: Option<String>,
    /// The input of the case.
    pub input: CaseInput,
    /// What should come out.
    pub expect: Expectation,
    /// The line in `cases.toml`, from 1.
    pub line: u32,
}

/// What a case starts from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CaseInput {
    /// Answers to questions.
    Answers(Answers),
    /// Exactly these indicators are present.
    Indicators {
        /// The ids of the indicators.
        present: BTreeSet<String>,
        /// The child weights and rules apply.
        presumed_minor: bool,
    },
}

/// What is wrong with an answer file.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswersFileProblem {
    /// The file is neither JSON nor TOML.
    Syntax {
        /// The parser's message.
        detail: String,
        /// The line, from 1.
        line: u32,
    },
    /// The file is not an object of questions and answers.
    NotAnObject,
    /// An answer does not fit.
    Answer {
        /// The question's id.
        question: String,
        /// Why the answer does not fit.
        problem: AnswerProblem,
    },
}

impl Case {
    /// Assesses the case; nothing differs when it passes.
    pub fn run(&self, pack: &Pack) -> (Assessment, Vec<Difference>) {
        let assessment = match &self.input {
            CaseInput::Answers(answers) => pack.assess(answers),
            CaseInput::Indicators {
                present,
                presumed_minor,
            } => {
                let known = |id: &&String| pack.indicator_number(id).is_some();
                let present: BTreeSet<String> = present.iter().filter(known).cloned().collect();
                pack.assess_indicators(&present, *presumed_minor)
                    .expect("every indicator that the pack does not have was left out")
            }
        };
        let mut differences = self.expect.differences(&assessment);
        if self.expect.looks_at_steps() {
            let (role, outcome) = (self.expect.role.as_deref(), assessment.outcome.as_str());
            let steps = match &self.input {
                CaseInput::Answers(answers) => pack.steps(answers, role, outcome),
                CaseInput::Indicators {
                    present,
                    presumed_minor,
                } => pack.steps_of_indicators(present, *presumed_minor, role, outcome),
            };
            differences.extend(self.expect.step_differences(&steps));
        }
        (assessment, differences)
    }
}

impl Pack {
    /// Reads a file of answers, JSON or TOML: question ids with answers in the short forms of
    /// [`Pack::read_answer`].
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, at once, up to two hundred answers.
    pub fn read_answers(&self, text: &str) -> Result<Answers, Vec<AnswersFileProblem>> {
        let value: Value = if text.trim_start().starts_with(['{', '[']) && !looks_like_toml(text) {
            serde_json::from_str(text).map_err(|error| {
                let line = u32::try_from(error.line()).unwrap_or(u32::MAX);
                vec![AnswersFileProblem::Syntax {
                    detail: error.to_string(),
                    line,
                }]
            })?
        } else {
            let (table, errors) = DeTable::parse_recoverable(text);
            if let Some(error) = errors.first() {
                let before = error
                    .span()
                    .and_then(|span| text.get(..span.start))
                    .unwrap_or_default();
                let line = u32::try_from(before.lines().count().max(1)).unwrap_or(u32::MAX);
                let detail = error.message().to_owned();
                return Err(vec![AnswersFileProblem::Syntax { detail, line }]);
            }
            to_json(&Spanned::new(
                table.span(),
                DeValue::Table(table.into_inner()),
            ))
        };
        let Value::Object(entries) = value else {
            return Err(vec![AnswersFileProblem::NotAnObject]);
        };
        // Each problem comes with the nearest name, which costs; nobody reads on after so many.
        const MAX_ANSWER_PROBLEMS: usize = 200;
        let mut answers = Answers::new();
        let mut problems = Vec::new();
        for (question, value) in entries {
            if problems.len() == MAX_ANSWER_PROBLEMS {
                break;
            }
            match self.read_answer(&question, &value) {
                Ok(recorded) => {
                    answers.insert(question, recorded);
                }
                Err(problem) => problems.push(AnswersFileProblem::Answer { question, problem }),
            }
        }
        if problems.is_empty() {
            Ok(answers)
        } else {
            Err(problems)
        }
    }
}

/// A TOML file may begin with a table header such as `[papers-held-by]`.
fn looks_like_toml(text: &str) -> bool {
    text.trim_start().starts_with('[') && serde_json::from_str::<Value>(text).is_err()
}

/// A TOML value as JSON; dates become strings.
fn to_json(value: &Spanned<DeValue<'_>>) -> Value {
    match value.get_ref() {
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Integer(_) => integer_of(value).map_or(Value::Null, Value::from),
        DeValue::Float(float) => float
            .as_str()
            .parse::<f64>()
            .map_or(Value::Null, Value::from),
        DeValue::Boolean(boolean) => Value::Bool(*boolean),
        DeValue::Datetime(datetime) => Value::String(datetime.to_string()),
        DeValue::Array(items) => Value::Array(items.iter().map(to_json).collect()),
        DeValue::Table(table) => Value::Object(
            table
                .iter()
                .map(|(key, value)| (key.get_ref().to_string(), to_json(value)))
                .collect(),
        ),
    }
}

/// The cases that can be read. Notes what is wrong with the others.
pub(crate) fn parse(pack: &Pack, source: &Source<'_>, problems: &mut Problems) -> Vec<Case> {
    let (root, errors) = DeTable::parse_recoverable(source.text);
    for error in errors {
        let parameters = [("detail", shorten(error.message()))];
        problems.add(
            Severity::Error,
            source,
            error.span().unwrap_or(0..0),
            "toml-syntax",
            parameters,
        );
    }
    let root = Table {
        table: root.get_ref(),
        span: root.span(),
    };
    let mut reader = Reader { source, problems };
    reader.only_keys(&root, &["case"]);
    let mut ids = HashSet::new();
    let mut cases = Vec::new();
    for table in reader.tables(&root, "case") {
        if reader.problems.is_full() {
            break;
        }
        const KEYS: [&str; 6] = [
            "id",
            "description",
            "answers",
            "indicators",
            "presumed_minor",
            "expect",
        ];
        reader.only_keys(&table, &KEYS);
        let Some(id) = reader.id(&table, "id") else {
            continue;
        };
        if !ids.insert(id.value.to_owned()) {
            reader.error(
                id.span.clone(),
                "duplicate-id",
                [("name", id.value.to_owned())],
            );
        }
        let description = reader
            .string(&table, "description")
            .map(|text| text.value.to_owned());
        let input = input(pack, &mut reader, &table);
        let expect = expectation(pack, &mut reader, &table);
        if let (Some(input), Some(expect)) = (input, expect) {
            let line = reader.source.line(id.span.start);
            cases.push(Case {
                id: id.value.to_owned(),
                description,
                input,
                expect,
                line,
            });
        }
    }
    cases
}

fn input(pack: &Pack, reader: &mut Reader<'_, '_>, table: &Table<'_>) -> Option<CaseInput> {
    let presumed_minor = table.get("presumed_minor");
    match (table.get("answers"), table.get("indicators")) {
        (Some(_), None) => {
            if let Some(value) = presumed_minor {
                reader.error(value.span(), "presumed-minor-with-answers", []);
            }
            let given = reader.table(table, "answers")?;
            let mut answers = Some(Answers::new());
            for (key, value) in given.table.iter() {
                if reader.problems.is_full() {
                    return None;
                }
                let question = key.get_ref().to_string();
                match pack.read_answer(&question, &to_json(value)) {
                    Ok(recorded) => {
                        if let Some(answers) = &mut answers {
                            answers.insert(question, recorded);
                        }
                    }
                    Err(problem) => {
                        let unknown = matches!(problem, AnswerProblem::UnknownQuestion { .. });
                        let span = if unknown { key.span() } else { value.span() };
                        answer_error(reader, span, &question, &problem);
                        answers = None;
                    }
                }
            }
            answers.map(CaseInput::Answers)
        }
        (None, Some(_)) => {
            let present = ids(reader, table, "indicators", "unknown-indicator", |id| {
                pack.indicator_number(id).is_some()
            });
            let presumed_minor = presumed_minor
                .and_then(|value| value.get_ref().as_bool())
                .unwrap_or(false);
            Some(CaseInput::Indicators {
                present,
                presumed_minor,
            })
        }
        (given, _) => {
            let code = if given.is_some() {
                "answers-and-indicators"
            } else {
                "no-answers"
            };
            reader.error(
                crate::format::reader::first_line(reader.source.text, &table.span),
                code,
                [],
            );
            None
        }
    }
}

/// Notes that an answer does not fit.
fn answer_error(
    reader: &mut Reader<'_, '_>,
    span: std::ops::Range<usize>,
    question: &str,
    problem: &AnswerProblem,
) {
    let (code, values) = answer_problem(question, problem);
    let (severity, source) = (Severity::Error, reader.source);
    reader.problems.add(severity, source, span, code, values);
}

/// The code and the values of the problem with a pack that an answer in it does not fit.
pub(crate) fn answer_problem(
    question: &str,
    problem: &AnswerProblem,
) -> (&'static str, Vec<(&'static str, String)>) {
    let code = match problem {
        AnswerProblem::UnknownQuestion { .. } => "unknown-question",
        AnswerProblem::WrongKind { .. } => "answer-wrong-kind",
        AnswerProblem::UnknownOption { .. } => "unknown-option",
        AnswerProblem::Exclusive { .. } => "answer-exclusive",
        AnswerProblem::OutOfRange { .. } => "answer-out-of-range",
        AnswerProblem::TooLong => "answer-too-long",
        AnswerProblem::UnknownProvenance { .. } => "unknown-provenance",
    };
    let mut parameters = problem.parameters();
    let take = |parameters: &mut std::collections::BTreeMap<&'static str, String>, key| {
        shorten(&parameters.remove(key).unwrap_or_default())
    };
    let name = match problem {
        AnswerProblem::UnknownQuestion { .. } => shorten(question),
        AnswerProblem::UnknownProvenance { .. } => take(&mut parameters, "provenance"),
        _ => take(&mut parameters, "option"),
    };
    let values = vec![
        ("name", name),
        ("question", shorten(question)),
        ("expected", take(&mut parameters, "expected")),
        ("minimum", take(&mut parameters, "minimum")),
        ("maximum", take(&mut parameters, "maximum")),
        ("suggestion", take(&mut parameters, "suggestion")),
    ];
    (code, values)
}
