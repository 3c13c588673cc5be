//! Answering, and going from one question to another.

use crate::ask::{Ask, InSession};
use crate::error::AppError;
use crate::interview::lifecycle;
use crate::interview::page;
use crate::screening::answers;
use crate::screening::case::Case;
use crate::screening::drafts;
use crate::session::open::{Open, Session};
use crate::view::{Interview, Way};
use chrono::Utc;
use repere_casebook::{DraftOwner, StoredAnswer};
use repere_protocol::{Answer, MAX_TEXT_CHARS, Provenance, Recorded};
use serde::Deserialize;
use ts_rs::TS;
use uuid::Uuid;

/// Records one answer and moves on, in one durable transaction.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecordAnswer {
    /// The screening's id.
    pub screening: Uuid,
    /// The question's id in the pack.
    pub question: String,
    /// The answer, as codes.
    #[ts(type = "import('./Answer').Answer")]
    pub answer: Answer,
    /// How it became known.
    #[ts(type = "import('./Provenance').Provenance")]
    pub provenance: Provenance,
}

impl Ask for RecordAnswer {
    type Reply = Interview;
}

impl InSession for RecordAnswer {
    fn answer(self, open: &mut Open<'_>) -> Result<Interview, AppError> {
        let mut case = Case::read(open, self.screening)?;
        let (question, provenance) = (&self.question, self.provenance);
        store(open.session, &mut case, question, self.answer, provenance)?;
        page::view(open.session, &case)
    }
}

/// Puts an answer into the vault together with the position after it.
pub(crate) fn store(
    session: &mut Session,
    case: &mut Case,
    question: &str,
    answer: Answer,
    provenance: Provenance,
) -> Result<(), AppError> {
    require_reached(case, question)?;
    case.pack.pack.check_answer(question, &answer)?;
    if case.settled.waits() {
        return Err(AppError::NotNow);
    }
    let asked = provenance == Provenance::Answered && !matches!(answer, Answer::Unanswered(_));
    if asked && case.way() == Way::Observation {
        return Err(AppError::ObservationOnly);
    }
    let known = case.pack.pack.question(question);
    if asked && known.is_some_and(|known| known.needs_training && !case.trained) {
        return Err(AppError::NeedsTraining);
    }
    lifecycle::reopen(session, case)?;
    let now = Utc::now();
    let stored = StoredAnswer {
        question: question.to_owned(),
        answer: answers::to_stored(&answer)?,
        provenance: provenance.code().to_owned(),
        respondent_locale: case.respondent().to_owned(),
        interviewer_locale: case.interviewer().to_owned(),
        recorded_at: now,
    };
    case.put(question, Recorded { answer, provenance }, now);
    let next = case.next(Some(question));
    let screening = case.screening.id;
    session
        .vault
        .record_answer(screening, &stored, next.as_deref())?;
    drafts::done(session, DraftOwner::Screening(screening), question);
    case.screening.current_question = next;
    case.screening.changed_at = now;
    Ok(())
}

/// Leaves a question that is not put in this way of going on for the next one that is.
pub(crate) fn stand_on_what_is_asked(session: &Session, case: &mut Case) -> Result<(), AppError> {
    let route = case.route();
    if page::current(case, &route).is_some_and(|question| case.puts(question)) {
        return Ok(());
    }
    let next = case.next(None);
    let now = Utc::now();
    session
        .vault
        .set_position(case.screening.id, next.as_deref(), now)?;
    case.screening.current_question = next;
    Ok(())
}

/// Keeps the worker's note on a question; the page stays at its question.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetNote {
    /// The screening's id.
    pub screening: Uuid,
    /// The question's id in the pack.
    pub question: String,
    /// Free text; empty removes the note.
    pub note: String,
}

impl Ask for SetNote {
    type Reply = Interview;
}

impl InSession for SetNote {
    fn answer(self, open: &mut Open<'_>) -> Result<Interview, AppError> {
        let case = Case::read(open, self.screening)?;
        require_known(&case, &self.question)?;
        let note = self.note.trim();
        require_length(note)?;
        let vault = &open.session.vault;
        vault.set_note(self.screening, &self.question, note, Utc::now())?;
        page::view(open.session, &case)
    }
}

/// Keeps what the person said at a question, word for word; the page stays at its question.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetOwnWords {
    /// The screening's id.
    pub screening: Uuid,
    /// The question's id in the pack.
    pub question: String,
    /// As it was said; empty removes what was kept.
    pub words: String,
}

impl Ask for SetOwnWords {
    type Reply = Interview;
}

impl InSession for SetOwnWords {
    fn answer(self, open: &mut Open<'_>) -> Result<Interview, AppError> {
        let case = Case::read(open, self.screening)?;
        require_known(&case, &self.question)?;
        let words = match self.words.trim() {
            "" => "",
            _ => &self.words,
        };
        require_length(words)?;
        let vault = &open.session.vault;
        vault.set_own_words(self.screening, &self.question, words, Utc::now())?;
        page::view(open.session, &case)
    }
}

/// Goes to the reached question before the one on the page; from the end, to the last one.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GoBack {
    /// The screening's id.
    pub screening: Uuid,
}

impl Ask for GoBack {
    type Reply = Interview;
}

impl InSession for GoBack {
    fn answer(self, open: &mut Open<'_>) -> Result<Interview, AppError> {
        let case = Case::read(open, self.screening)?;
        let question = page::one_before(&case, &case.route());
        let question = question.ok_or(AppError::NothingBefore)?;
        move_to(open.session, case, &question)
    }
}

/// Goes to one question that has been reached.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GoTo {
    /// The screening's id.
    pub screening: Uuid,
    /// The question's id in the pack.
    pub question: String,
}

impl Ask for GoTo {
    type Reply = Interview;
}

impl InSession for GoTo {
    fn answer(self, open: &mut Open<'_>) -> Result<Interview, AppError> {
        let case = Case::read(open, self.screening)?;
        require_reached(&case, &self.question)?;
        move_to(open.session, case, &self.question)
    }
}

/// Changes the languages and nothing else; the page stays at its question.
#[derive(Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SetLanguages {
    /// The screening's id.
    pub screening: Uuid,
    /// The worker's language, BCP 47: one of the pack's.
    pub interviewer_locale: String,
    /// The person's language, BCP 47: one of the pack's.
    pub respondent_locale: String,
}

impl Ask for SetLanguages {
    type Reply = Interview;
}

impl InSession for SetLanguages {
    fn answer(self, open: &mut Open<'_>) -> Result<Interview, AppError> {
        let mut case = Case::read(open, self.screening)?;
        let (interviewer, respondent) = (self.interviewer_locale, self.respondent_locale);
        case.pack.require_locale(&interviewer)?;
        case.pack.require_locale(&respondent)?;
        let vault = &open.session.vault;
        vault.set_languages(self.screening, &interviewer, &respondent, Utc::now())?;
        case.screening.interviewer_locale = interviewer;
        case.screening.respondent_locale = respondent;
        page::view(open.session, &case)
    }
}

fn move_to(session: &mut Session, mut case: Case, question: &str) -> Result<Interview, AppError> {
    lifecycle::reopen(session, &mut case)?;
    let id = case.screening.id;
    session.vault.set_position(id, Some(question), Utc::now())?;
    session.set_resume(Some(id))?;
    case.screening.current_question = Some(question.to_owned());
    page::view(session, &case)
}

fn require_known(case: &Case, question: &str) -> Result<(), AppError> {
    match case.pack.pack.question(question) {
        Some(_) => Ok(()),
        None => Err(AppError::QuestionUnknown {
            question: question.to_owned(),
        }),
    }
}

fn require_length(text: &str) -> Result<(), AppError> {
    match text.chars().nth(MAX_TEXT_CHARS) {
        None => Ok(()),
        Some(_) => Err(AppError::NoteTooLong {
            maximum: MAX_TEXT_CHARS,
        }),
    }
}

fn require_reached(case: &Case, question: &str) -> Result<(), AppError> {
    require_known(case, question)?;
    if !case.route().leads_to(question) {
        return Err(AppError::QuestionNotReached {
            question: question.to_owned(),
        });
    }
    Ok(())
}
