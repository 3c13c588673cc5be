//! Hand over: the person holds the device, sees one question after another and nothing else.
//!
//! **Invariant:** while a device is handed over, every command is refused but those whose
//! [`When`] allows it. Unlocking with the passphrase, which closes the vault first, is the only way back.
//! Nothing of it is stored: an app that ends, or a vault that closes, comes back locked.

use crate::ask::{Ask, InSession, When};
use crate::error::AppError;
use crate::interview::answering;
use crate::interview::page;
use crate::screening::answers;
use crate::screening::case::Case;
use crate::session::open::{HandedOver, Open, Session};
use crate::texts;
use crate::view::{HandOver, HandedOption, HandedQuestion, HandedWords, Interview, Page, Way};
use repere_protocol::{Answer, Provenance, Question};
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

/// The most questions that are handed over at once.
pub const MAX_HANDED_QUESTIONS: u32 = 20;

/// Gives the device to the person, who sees the question on the page and those that follow it, and
/// nothing else. Until the vault is unlocked again every command is refused but those that say so
/// in their [`When`].
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BeginHandOver {
    /// The screening's id.
    pub screening: Uuid,
    /// How many questions, from 1 to [`MAX_HANDED_QUESTIONS`].
    pub questions: u32,
}

impl Ask for BeginHandOver {
    type Reply = HandOver;
}

impl InSession for BeginHandOver {
    fn answer(self, open: &mut Open<'_>) -> Result<HandOver, AppError> {
        let BeginHandOver {
            screening,
            questions,
        } = self;
        let case = Case::read(open, screening)?;
        match case.way() {
            Way::Before => return Err(AppError::NotNow),
            Way::Observation => return Err(AppError::ObservationOnly),
            Way::Questions => {}
        }
        let Interview { page, .. } = page::view(open.session, &case)?;
        let question = match page {
            Page::Question { question } if is_for_a_device(&case, &question.id) => question.id,
            _ => return Err(AppError::NothingToHandOver),
        };
        open.session.set_resume(Some(screening))?;
        let handed = HandedOver {
            screening,
            question: Some(question),
            left: questions.clamp(1, MAX_HANDED_QUESTIONS),
        };
        open.session.hand_over(handed.clone());
        Ok(view(&case, &handed))
    }
}

/// Records what the person answered who holds the device, as answered by the person, and goes on while
/// that is allowed.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnswerHandedOver {
    /// The id of the question on the page.
    pub question: String,
    /// The answer, as codes.
    #[ts(type = "import('./Answer').Answer")]
    pub answer: Answer,
}

impl Ask for AnswerHandedOver {
    type Reply = HandOver;
    const WHEN: When = When::HandedOver;
}

impl InSession for AnswerHandedOver {
    fn answer(self, open: &mut Open<'_>) -> Result<HandOver, AppError> {
        let AnswerHandedOver { question, answer } = self;
        let mut handed = handed(open.session)?;
        if handed.question.as_deref() != Some(&*question) {
            return Err(AppError::QuestionNotReached { question });
        }
        let mut case = Case::read(open, handed.screening)?;
        if !is_for_a_device(&case, &question) {
            return Err(AppError::NothingToHandOver);
        }
        answering::store(
            open.session,
            &mut case,
            &question,
            answer,
            Provenance::Answered,
        )?;
        handed.left = handed.left.saturating_sub(1);
        handed.question = match handed.left {
            0 => None,
            _ => following(&case, &question),
        };
        open.session.hand_over(handed.clone());
        Ok(view(&case, &handed))
    }
}

/// Shows the person nothing more. What was answered before stays.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct StopHandOver {}

impl Ask for StopHandOver {
    type Reply = HandOver;
    const WHEN: When = When::HandedOver;
}

impl InSession for StopHandOver {
    fn answer(self, open: &mut Open<'_>) -> Result<HandOver, AppError> {
        let mut handed = handed(open.session)?;
        handed.question = None;
        open.session.hand_over(handed);
        shown(open)
    }
}

/// The page of the person, as it stands.
pub(crate) fn shown(open: &mut Open<'_>) -> Result<HandOver, AppError> {
    let handed = handed(open.session)?;
    let case = Case::read(open, handed.screening)?;
    Ok(view(&case, &handed))
}

fn handed(session: &Session) -> Result<HandedOver, AppError> {
    let handed = session.handed_over().cloned();
    handed.ok_or(AppError::NotHandedOver)
}

/// The next question without a record that a person can be asked. Never an earlier one: what was
/// passed over was passed over by the worker.
fn following(case: &Case, after: &str) -> Option<String> {
    let reached = case.route().reached;
    let at = reached.iter().position(|id| id == after)?;
    reached
        .into_iter()
        .skip(at + 1)
        .find(|id| !case.answers.contains_key(id) && is_for_a_device(case, id))
}

/// Whether a device may put the question: what needs training is for a trained person to ask, also where
/// the worker who hands the device over is trained.
fn is_for_a_device(case: &Case, question: &str) -> bool {
    let known = case.pack.pack.question(question);
    known.is_some_and(|question| question.may_be_asked(false))
}

fn view(case: &Case, handed: &HandedOver) -> HandOver {
    let known = handed.question.as_deref();
    let question = known.and_then(|id| case.pack.pack.question(id));
    let locale = case.respondent();
    let word = |id: &str| texts::interface_text(locale, id);
    HandOver {
        question: question.map(|question| question_view(case, question)),
        left: handed.left,
        respondent: case.pack.locale(locale),
        words: HandedWords {
            stop: word("handed-stop"),
            rather_not: word("handed-rather-not"),
            go_on: word("action-continue"),
            several: word("answers-several"),
            none: word("answer-word-none"),
            number: word("answer-number-needed"),
            day: word("answer-day"),
            month: word("answer-month"),
            year: word("answer-year"),
            write: word("handed-write"),
            thanks: word("handed-thanks"),
            give_back: word("handed-give-back"),
        },
    }
}

fn question_view(case: &Case, question: &Question) -> HandedQuestion {
    let locale = case.respondent();
    let id = question.id.as_str();
    HandedQuestion {
        id: id.to_owned(),
        kind: page::kind(question.kind),
        ask: case.pack.prompt(locale, id),
        voice: case.pack.voice(locale, id),
        options: question
            .codes()
            .into_iter()
            .map(|code| HandedOption {
                code: code.to_owned(),
                text: answers::option_words(&case.pack, locale, id, code),
                exclusive: question.exclusive.iter().any(|other| other == code),
            })
            .collect(),
        minimum: question.minimum,
        maximum: question.maximum,
    }
}
