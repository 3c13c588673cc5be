//! A pack that has been checked and can be used.

use crate::MAX_TEXT_CHARS;
use crate::answer::{Answer, AnswerProblem, Answers, NonAnswer, Provenance, Recorded};
use crate::engine::profiles;
use crate::engine::program::{Profile, Program};
use crate::engine::test_evaluation::Seen;
use crate::format::model::{Dimension, Indicator, Kind, Outcome, Protocol, Question, Section};
use crate::format::parse::scores_and_facts::questions;
use crate::format::problem::Spot;
use crate::result::assessment::PackReference;
use crate::result::names::Names;
use crate::suggest::suggest;
use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// A protocol with its texts, checked: whatever it refers to is there.
#[derive(Debug)]
pub struct Pack {
    protocol: Protocol,
    texts: BTreeMap<String, String>,
    pub(crate) program: Program,
    /// Id, version and SHA-256.
    reference: PackReference,
    pub(crate) names: Names,
    /// Section and place in it, by the order of asking.
    order: Vec<(usize, usize)>,
    /// The order of asking, by id.
    numbers: HashMap<String, usize>,
    indicator_numbers: HashMap<String, u32>,
    /// Where each answer that is handed on stands in `protocol.toml`: the question there, the answer there.
    pub(crate) handed_places: Vec<[Spot; 2]>,
}

/// What the canonical form consists of.
#[derive(Serialize)]
struct Canonical<'a> {
    protocol: &'a Protocol,
    texts: &'a BTreeMap<String, String>,
}

impl Pack {
    pub(crate) fn new(protocol: Protocol, texts: BTreeMap<String, String>) -> Pack {
        let program = Program::compile(&protocol);
        let order: Vec<(usize, usize)> = protocol
            .sections
            .iter()
            .enumerate()
            .flat_map(|(section, s)| {
                (0..s.questions.len()).map(move |question| (section, question))
            })
            .collect();
        let questions = protocol
            .sections
            .iter()
            .flat_map(|section| &section.questions);
        let numbers = questions
            .enumerate()
            .map(|(number, q)| (q.id.clone(), number))
            .collect();
        let indicators = protocol
            .dimensions
            .iter()
            .flat_map(|dimension| &dimension.indicators);
        let indicator_numbers = (0..)
            .zip(indicators)
            .map(|(n, i)| (i.id.clone(), n))
            .collect();
        let reference = PackReference {
            id: protocol.id.clone(),
            version: protocol.version.clone(),
            sha256: String::new(),
        };
        let mut pack = Pack {
            names: Names::of(&protocol),
            protocol,
            texts,
            program,
            reference,
            order,
            numbers,
            indicator_numbers,
            handed_places: Vec::new(),
        };
        pack.reference.sha256 = hex::encode(Sha256::digest(pack.canonical()));
        pack
    }

    /// The pack's id.
    pub fn id(&self) -> &str {
        &self.protocol.id
    }

    /// The pack's version, such as `1.0.0`.
    pub fn version(&self) -> &str {
        &self.protocol.version
    }

    /// SHA-256 of [`Pack::canonical`], hexadecimal.
    pub fn sha256(&self) -> &str {
        &self.reference.sha256
    }

    /// Id, version and SHA-256, as assessments name them.
    pub(crate) fn reference(&self) -> &PackReference {
        &self.reference
    }

    /// The language that the pack was written in.
    pub fn source_locale(&self) -> &str {
        &self.protocol.source_locale
    }

    /// Every language that the pack speaks, the source included, in the pack's order.
    pub fn locales(&self) -> &[String] {
        &self.protocol.locales
    }

    /// The languages of [`Pack::locales`] in which only what the respondent hears need be written.
    pub fn respondent_locales(&self) -> &[String] {
        &self.protocol.respondent_locales
    }

    /// The roles that the pack is for.
    pub fn roles(&self) -> &[String] {
        &self.protocol.roles
    }

    /// Everything that stands in `protocol.toml`, as data.
    pub fn protocol(&self) -> &Protocol {
        &self.protocol
    }

    /// The sections, in the order of asking.
    pub fn sections(&self) -> &[Section] {
        &self.protocol.sections
    }

    /// All questions, in the order of asking.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.protocol
            .sections
            .iter()
            .flat_map(|section| &section.questions)
    }

    /// The question of an id.
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.numbers.get(id).map(|number| self.question_at(*number))
    }

    /// The ids of the questions that tell whether the person is presumed to be a minor, in the order of asking.
    pub fn age_questions(&self) -> Vec<&str> {
        let mut named = BTreeSet::new();
        if let Some(when) = &self.protocol.presumed_minor {
            questions(when, &mut named);
        }
        let ids = self.questions().map(|question| question.id.as_str());
        ids.filter(|id| named.contains(id)).collect()
    }

    pub(crate) fn question_at(&self, number: usize) -> &Question {
        let (section, question) = self.order[number];
        &self.protocol.sections[section].questions[question]
    }

    pub(crate) fn number(&self, id: &str) -> Option<usize> {
        self.numbers.get(id).copied()
    }

    pub(crate) fn indicator_number(&self, id: &str) -> Option<u32> {
        self.indicator_numbers.get(id).copied()
    }

    /// The dimensions, in the pack's order.
    pub fn dimensions(&self) -> &[Dimension] {
        &self.protocol.dimensions
    }

    /// All indicators with their dimensions, in the pack's order.
    pub fn indicators(&self) -> impl Iterator<Item = (&Dimension, &Indicator)> {
        self.dimensions()
            .iter()
            .flat_map(|d| d.indicators.iter().map(move |indicator| (d, indicator)))
    }

    /// The indicator of an id.
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        let mut all = self.indicators().map(|(_, indicator)| indicator);
        all.find(|indicator| indicator.id == id)
    }

    /// The outcomes, highest first.
    pub fn outcomes(&self) -> &[Outcome] {
        &self.protocol.outcomes
    }

    /// Every step that the pack can name, as often as it does.
    pub fn all_steps(&self) -> impl Iterator<Item = &str> {
        let always = self.protocol.always.iter().flat_map(|always| &always.steps);
        let outcomes = self.protocol.outcomes.iter();
        let of_outcomes = outcomes.flat_map(|outcome| &outcome.next_steps);
        always.chain(of_outcomes).map(String::as_str)
    }

    /// The id of the outcome at a level, 0 being the lowest.
    pub(crate) fn outcome_at(&self, level: u32) -> &str {
        let outcomes = self.outcomes();
        let from_end = outcomes
            .len()
            .saturating_sub(1)
            .saturating_sub(level as usize);
        outcomes
            .get(from_end)
            .map_or("", |outcome| outcome.id.as_str())
    }

    /// The level of the child's floor, where the pack names one.
    pub(crate) fn floor_level(&self) -> Option<u32> {
        self.protocol
            .floor
            .as_deref()
            .map(|floor| self.level_of(floor))
    }

    /// The level of an outcome, 0 being the lowest; 0 as well for an id that the pack does not have.
    fn level_of(&self, outcome: &str) -> u32 {
        let from_end = self.outcomes().iter().rev();
        let level = from_end
            .map(|one| one.id.as_str())
            .position(|id| id == outcome);
        u32::try_from(level.unwrap_or(0)).unwrap_or(0)
    }

    /// The texts of a language, as Fluent source.
    pub fn texts(&self, locale: &str) -> Option<&str> {
        self.texts.get(locale).map(String::as_str)
    }

    /// The pack in a form that does not depend on how its files are laid out: JSON with the structure
    /// and the texts. Comments and order of keys in `protocol.toml` make no difference; everything
    /// that is asked, shown or decided does.
    pub fn canonical(&self) -> Vec<u8> {
        let canonical = Canonical {
            protocol: &self.protocol,
            texts: &self.texts,
        };
        serde_json::to_vec(&canonical)
            .expect("the structure has string keys only, so JSON can hold it")
    }

    /// Whether an answer fits its question.
    ///
    /// # Errors
    ///
    /// What does not fit.
    pub fn check_answer(&self, question: &str, answer: &Answer) -> Result<(), AnswerProblem> {
        let Some(question) = self.question(question) else {
            let known = self.questions().map(|question| question.id.as_str());
            return Err(AnswerProblem::UnknownQuestion {
                suggestion: suggest(question, known),
            });
        };
        check(question, answer)
    }

    /// Reads an answer from the short forms that answer files and cases use: a code, a list of codes,
    /// a number, `true`/`false` for yes-no, a non-answer's code, an [`Answer`] in its tagged form, or
    /// `{ "answer": …, "provenance": "observed" }` around any of these.
    ///
    /// # Errors
    ///
    /// What does not fit the question.
    pub fn read_answer(&self, id: &str, value: &Value) -> Result<Recorded, AnswerProblem> {
        let Some(question) = self.question(id) else {
            let known = self.questions().map(|question| question.id.as_str());
            return Err(AnswerProblem::UnknownQuestion {
                suggestion: suggest(id, known),
            });
        };
        let mut provenance = Provenance::Answered;
        let mut value = value;
        if let Some((inner, object)) = value.as_object().and_then(|o| Some((o.get("answer")?, o))) {
            value = inner;
            if let Some(given) = object.get("provenance") {
                let code = given.as_str().unwrap_or_default();
                provenance = Provenance::from_code(code).ok_or_else(|| {
                    AnswerProblem::UnknownProvenance {
                        provenance: given.to_string(),
                    }
                })?;
            }
        }
        let wrong = || AnswerProblem::WrongKind {
            expected: question.kind.code(),
        };
        let answer = short_form(question, value).ok_or_else(wrong)?;
        check(question, &answer)?;
        Ok(Recorded { answer, provenance })
    }

    /// The profile of each recorded answer; `None` where there is none, or none that fits.
    pub(crate) fn profiles_of(&self, answers: &Answers) -> Vec<Option<Profile>> {
        let unanswered = self.program.unanswered().into_iter();
        let mut known: Vec<Option<Profile>> = unanswered.map(Option::<&Profile>::cloned).collect();
        for (id, recorded) in answers {
            let Some(number) = self.number(id) else {
                continue;
            };
            if check(self.question_at(number), &recorded.answer).is_err() {
                continue;
            }
            if let Some(seen) = seen(&recorded.answer) {
                let program = &self.program.questions[number];
                known[number] = Some(profiles::profile(seen, &program.atoms, &program.raises));
            }
        }
        known
    }
}

/// An answer as tests see it; `None` for the non-answers: no test ever sees them.
pub(crate) fn seen(answer: &Answer) -> Option<Seen<'_>> {
    match answer {
        Answer::Code(code) => Some(Seen::One(code)),
        Answer::Codes(codes) => Some(Seen::Many(codes)),
        Answer::Number(number) => Some(Seen::Number(*number)),
        Answer::Date(_) | Answer::Text(_) => Some(Seen::Opaque),
        Answer::Unanswered(_) => None,
    }
}

pub(crate) fn check(question: &Question, answer: &Answer) -> Result<(), AnswerProblem> {
    let option = |code: &String| {
        if question.codes().contains(&code.as_str()) {
            return Ok(());
        }
        let suggestion = suggest(code, question.codes());
        Err(AnswerProblem::UnknownOption {
            option: code.clone(),
            suggestion,
        })
    };
    match (question.kind, answer) {
        (_, Answer::Unanswered(_)) | (Kind::Date, Answer::Date(_)) => Ok(()),
        (Kind::YesNo | Kind::Choice, Answer::Code(code)) => option(code),
        (Kind::Choices, Answer::Codes(codes)) => {
            codes.iter().try_for_each(option)?;
            let excluding = codes.iter().find(|code| question.exclusive.contains(code));
            match excluding {
                Some(code) if codes.len() > 1 => Err(AnswerProblem::Exclusive {
                    option: code.clone(),
                }),
                _ => Ok(()),
            }
        }
        (Kind::Number, Answer::Number(number)) => {
            let (minimum, maximum) = (question.minimum, question.maximum);
            if minimum.is_some_and(|least| *number < least)
                || maximum.is_some_and(|greatest| *number > greatest)
            {
                return Err(AnswerProblem::OutOfRange { minimum, maximum });
            }
            Ok(())
        }
        (Kind::Text, Answer::Text(text)) => {
            if text.chars().nth(MAX_TEXT_CHARS).is_some() {
                return Err(AnswerProblem::TooLong);
            }
            Ok(())
        }
        (kind, _) => Err(AnswerProblem::WrongKind {
            expected: kind.code(),
        }),
    }
}

fn short_form(question: &Question, value: &Value) -> Option<Answer> {
    match value {
        Value::String(text) => {
            // An option that is written like a non-answer is the option.
            let is_option = question.codes().contains(&text.as_str());
            if let (Some(non_answer), false) = (NonAnswer::from_code(text), is_option) {
                return Some(Answer::Unanswered(non_answer));
            }
            match question.kind {
                Kind::YesNo | Kind::Choice => Some(Answer::Code(text.clone())),
                Kind::Choices => Some(Answer::Codes(BTreeSet::from([text.clone()]))),
                Kind::Text => Some(Answer::Text(text.clone())),
                Kind::Date => text.parse::<NaiveDate>().ok().map(Answer::Date),
                Kind::Number => None,
            }
        }
        Value::Bool(yes) if question.kind == Kind::YesNo => {
            Some(Answer::Code(if *yes { "yes" } else { "no" }.to_owned()))
        }
        Value::Number(number) if question.kind == Kind::Number => {
            number.as_i64().map(Answer::Number)
        }
        Value::Array(items) => {
            let codes = items.iter().map(|item| item.as_str().map(str::to_owned));
            codes
                .collect::<Option<BTreeSet<String>>>()
                .map(Answer::Codes)
        }
        Value::Object(_) => serde_json::from_value(value.clone()).ok(),
        _ => None,
    }
}
