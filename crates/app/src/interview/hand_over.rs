//! Hand over: the person holds the device, sees one question after another and nothing else.
//!
//! **Invariant:** while a device is handed over, every command is refused but those of
//! [`allows`]. Unlocking with the passphrase, which closes the vault first, is the only way back.
//! Nothing of it is stored: an app that ends, or a vault that closes, comes back locked.

use crate::command::Command;
use crate::device::Device;
use crate::error::AppError;
use crate::interview::answering;
use crate::screening::answers;
use crate::screening::case::Case;
use crate::session::Session;
use crate::texts;
use crate::view::{HandOver, HandedOption, HandedQuestion, HandedWords, Interview, Page, Way};
use repere_protocol::{Answer, Mode, Provenance, Question};
use uuid::Uuid;

/// The most questions that are handed over at once.
pub const MAX_HANDED_QUESTIONS: u32 = 20;

/// What was handed over.
#[derive(Clone)]
pub(crate) struct HandedOver {
    /// From which screening.
    pub screening: Uuid,
    /// The question that the person sees; none when the device is to be given back.
    pub question: Option<String>,
    /// How many questions may still follow, this one included.
    left: u32,
}

/// What whoever holds the device can do: answer, stop, hide, call for help; and the worker, with
/// the passphrase, take it back. The status shows the same page and nothing else.
pub(crate) fn allows(command: &Command) -> bool {
    matches!(
        command,
        Command::Status
            | Command::AnswerHandedOver { .. }
            | Command::StopHandOver
            | Command::ReadAloud { .. }
            | Command::Lock
            | Command::Unlock { .. }
            | Command::ReportDanger { .. }
    )
}

/// Hands over the question on the page, and those that follow it, up to a number.
pub(crate) fn begin(
    device: &Device,
    screening: Uuid,
    questions: u32,
) -> Result<HandOver, AppError> {
    device.in_session(|session| {
        let case = Case::read(device, session, screening)?;
        match case.way() {
            Way::Before => return Err(AppError::NotNow),
            Way::Observation => return Err(AppError::ObservationOnly),
            Way::Questions => {}
        }
        let Interview { page, .. } = answering::view(session, &case)?;
        let question = match page {
            Page::Question { question } if question.can_ask => question.id,
            _ => return Err(AppError::NothingToHandOver),
        };
        session.set_resume(Some(screening))?;
        let handed = HandedOver {
            screening,
            question: Some(question),
            left: questions.clamp(1, MAX_HANDED_QUESTIONS),
        };
        session.handed_over = Some(handed.clone());
        Ok(view(&case, &handed))
    })
}

/// Records what the person answered, as answered by the person, and goes on while that is allowed.
pub(crate) fn answer(
    device: &Device,
    question: &str,
    answer: Answer,
) -> Result<HandOver, AppError> {
    device.in_session(|session| {
        let mut handed = handed(session)?;
        if handed.question.as_deref() != Some(question) {
            return Err(AppError::QuestionNotReached {
                question: question.to_owned(),
            });
        }
        let mut case = Case::read(device, session, handed.screening)?;
        answering::store(session, &mut case, question, answer, Provenance::Answered)?;
        handed.left = handed.left.saturating_sub(1);
        handed.question = match handed.left {
            0 => None,
            _ => following(&case, question),
        };
        session.handed_over = Some(handed.clone());
        Ok(view(&case, &handed))
    })
}

/// Ends it without an answer. What was answered before stays.
pub(crate) fn stop(device: &Device) -> Result<HandOver, AppError> {
    device.in_session(|session| {
        let mut handed = handed(session)?;
        handed.question = None;
        session.handed_over = Some(handed);
        shown(device, session)
    })
}

/// The page of the person, as it stands.
pub(crate) fn shown(device: &Device, session: &mut Session) -> Result<HandOver, AppError> {
    let handed = handed(session)?;
    let case = Case::read(device, session, handed.screening)?;
    Ok(view(&case, &handed))
}

fn handed(session: &Session) -> Result<HandedOver, AppError> {
    let handed = session.handed_over.clone();
    handed.ok_or_else(|| AppError::NotHandedOver)
}

/// The next question without a record that a person can be asked. Never an earlier one: what was
/// passed over was passed over by the worker.
fn following(case: &Case, after: &str) -> Option<String> {
    let reached = case.route().reached;
    let at = reached.iter().position(|id| id == after)?;
    let asked = |question: &Question| question.modes.contains(&Mode::Ask);
    reached
        .into_iter()
        .skip(at + 1)
        .find(|id| !case.answers.contains_key(id) && case.pack.pack.question(id).is_some_and(asked))
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
        kind: answering::kind(question.kind),
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
