//! The interview: one question a page.

use crate::device::Device;
use crate::error::AppError;
use crate::interview::assessment_views;
use crate::interview::follow_up;
use crate::interview::lifecycle;
use crate::interview::preconditions;
use crate::screening::answers;
use crate::screening::case::Case;
use crate::screening::drafts;
use crate::session::Session;
use crate::view::{
    AlertView, Interview, Kind, OptionView, Page, Progress, Prompt, QuestionView, RecordedView,
    SectionView, Way,
};
use chrono::Utc;
use repere_casebook::StoredAnswer;
use repere_protocol::{Answer, MAX_TEXT_CHARS, Mode, Provenance, Question, Recorded, Route};
use uuid::Uuid;

/// Records one answer and moves on, in one durable transaction.
pub(crate) fn record_answer(
    device: &Device,
    screening: Uuid,
    question: &str,
    answer: Answer,
    provenance: Provenance,
) -> Result<Interview, AppError> {
    device.in_session(|session| {
        let mut case = Case::read(device, session, screening)?;
        store(session, &mut case, question, answer, provenance)?;
        view(session, &case)
    })
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
    drafts::done(session, screening, question);
    case.screening.current_question = next;
    case.screening.changed_at = now;
    Ok(())
}

/// Leaves a question that is not put in this way of going on for the next one that is.
pub(crate) fn stand_on_what_is_asked(session: &Session, case: &mut Case) -> Result<(), AppError> {
    let route = case.route();
    if current(case, &route).is_some_and(|question| case.puts(question)) {
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

/// Keeps the worker's note on a question.
pub(crate) fn set_note(
    device: &Device,
    screening: Uuid,
    question: &str,
    note: &str,
) -> Result<Interview, AppError> {
    device.in_session(|session| {
        let case = Case::read(device, session, screening)?;
        if case.pack.pack.question(question).is_none() {
            return Err(AppError::QuestionUnknown {
                question: question.to_owned(),
            });
        }
        let note = note.trim();
        if note.chars().count() > MAX_TEXT_CHARS {
            return Err(AppError::NoteTooLong {
                maximum: MAX_TEXT_CHARS,
            });
        }
        session
            .vault
            .set_note(screening, question, note, Utc::now())?;
        view(session, &case)
    })
}

/// Keeps what the person said, word for word.
pub(crate) fn set_own_words(
    device: &Device,
    screening: Uuid,
    question: &str,
    words: &str,
) -> Result<Interview, AppError> {
    device.in_session(|session| {
        let case = Case::read(device, session, screening)?;
        if case.pack.pack.question(question).is_none() {
            return Err(AppError::QuestionUnknown {
                question: question.to_owned(),
            });
        }
        let words = if words.trim().is_empty() { "" } else { words };
        if words.chars().count() > MAX_TEXT_CHARS {
            return Err(AppError::NoteTooLong {
                maximum: MAX_TEXT_CHARS,
            });
        }
        let now = Utc::now();
        session
            .vault
            .set_own_words(screening, question, words, now)?;
        view(session, &case)
    })
}

/// Goes to the reached question before the one on the page; from the end, to the last one.
pub(crate) fn go_back(device: &Device, screening: Uuid) -> Result<Interview, AppError> {
    device.in_session(|session| {
        let case = Case::read(device, session, screening)?;
        let question = one_before(&case, &case.route());
        let question = question.ok_or_else(|| AppError::NothingBefore)?;
        move_to(session, case, &question)
    })
}

/// Goes to one reached question.
pub(crate) fn go_to(
    device: &Device,
    screening: Uuid,
    question: &str,
) -> Result<Interview, AppError> {
    device.in_session(|session| {
        let case = Case::read(device, session, screening)?;
        require_reached(&case, question)?;
        move_to(session, case, question)
    })
}

/// Changes the languages and nothing else.
pub(crate) fn set_languages(
    device: &Device,
    screening: Uuid,
    interviewer_locale: &str,
    respondent_locale: &str,
) -> Result<Interview, AppError> {
    device.in_session(|session| {
        let mut case = Case::read(device, session, screening)?;
        case.pack.require_locale(interviewer_locale)?;
        case.pack.require_locale(respondent_locale)?;
        session.vault.set_languages(
            screening,
            interviewer_locale,
            respondent_locale,
            Utc::now(),
        )?;
        case.screening.interviewer_locale = interviewer_locale.to_owned();
        case.screening.respondent_locale = respondent_locale.to_owned();
        view(session, &case)
    })
}

fn move_to(session: &mut Session, mut case: Case, question: &str) -> Result<Interview, AppError> {
    lifecycle::reopen(session, &mut case)?;
    let id = case.screening.id;
    session.vault.set_position(id, Some(question), Utc::now())?;
    session.set_resume(Some(id))?;
    case.screening.current_question = Some(question.to_owned());
    view(session, &case)
}

fn require_reached(case: &Case, question: &str) -> Result<(), AppError> {
    if case.pack.pack.question(question).is_none() {
        return Err(AppError::QuestionUnknown {
            question: question.to_owned(),
        });
    }
    if !case
        .route()
        .reached
        .iter()
        .any(|reached| reached == question)
    {
        return Err(AppError::QuestionNotReached {
            question: question.to_owned(),
        });
    }
    Ok(())
}

/// The question on the page: the stored position while the answers still lead there, else the
/// next open one. `None` is the end.
fn current<'a>(case: &'a Case, route: &Route) -> Option<&'a Question> {
    let stored = case.screening.current_question.as_deref()?;
    if route.reached.iter().any(|reached| reached == stored) {
        case.pack.pack.question(stored)
    } else {
        case.pack.pack.question(&case.next(None)?)
    }
}

fn one_before(case: &Case, route: &Route) -> Option<String> {
    let end = match current(case, route) {
        Some(question) => route.reached.iter().position(|id| *id == question.id)?,
        None => route.reached.len(),
    };
    let earlier = route.reached.get(..end)?;
    earlier.iter().rfind(|id| counts(case, id)).cloned()
}

/// The page of the interview.
pub(crate) fn view(session: &mut Session, case: &Case) -> Result<Interview, AppError> {
    let route = case.route();
    let glance = case.pack.pack.glance(&case.answers);
    let current = current(case, &route);
    let page = match current {
        _ if case.way() == Way::Before => Page::Before {
            before: Box::new(preconditions::view(session, case)?),
        },
        Some(question) => {
            let notes = session.vault.notes(case.screening.id)?;
            let note = notes.get(&question.id).cloned().unwrap_or_default();
            let mut words = session.vault.own_words(case.screening.id)?;
            let own_words = words.remove(&question.id).unwrap_or_default();
            let draft = drafts::kept(session, case.screening.id, &question.id)?;
            Page::Question {
                question: Box::new(question_view(
                    case,
                    question,
                    Kept {
                        note,
                        own_words,
                        draft,
                    },
                )),
            }
        }
        None => Page::End {
            open: case.open_questions(&route, &case.assess().could_change),
        },
    };
    let mut alerts = glance.alerts;
    alerts.sort_by_key(|alert| std::cmp::Reverse(case.recorded_at.get(&alert.question)));
    Ok(Interview {
        screening: case.head(),
        sections: sections(case, &route, current.map(|question| question.id.as_str())),
        page,
        progress: progress(case, &route),
        alerts: alerts
            .into_iter()
            .map(|alert| AlertView {
                question: alert.question.clone(),
                text: case
                    .pack
                    .text(case.interviewer(), &format!("alert-{}", alert.text)),
            })
            .collect(),
        contradictions: assessment_views::contradictions(case, &glance.contradictions),
        settled: glance.settled,
        can_go_back: one_before(case, &route).is_some(),
    })
}

fn sections(case: &Case, route: &Route, current: Option<&str>) -> Vec<SectionView> {
    let sections = case.pack.pack.sections().iter();
    sections
        .map(|section| {
            let reached: Vec<&str> = section
                .questions
                .iter()
                .map(|question| question.id.as_str())
                .filter(|id| route.reached.iter().any(|reached| reached == id))
                .filter(|id| counts(case, id))
                .collect();
            let title = format!("section-{}", section.id);
            SectionView {
                id: section.id.clone(),
                title: case.pack.text(case.interviewer(), &title),
                answered: reached
                    .iter()
                    .filter(|id| case.answers.contains_key(**id))
                    .count() as u32,
                reached: reached.len() as u32,
                current: current.is_some_and(|current| {
                    section
                        .questions
                        .iter()
                        .any(|question| question.id == current)
                }),
                first_question: reached.first().map(ToString::to_string),
            }
        })
        .collect()
}

/// A question belongs to what there is to do: it is put, or it was dealt with before.
fn counts(case: &Case, question: &str) -> bool {
    let known = case.pack.pack.question(question);
    case.answers.contains_key(question) || known.is_some_and(|question| case.puts(question))
}

fn progress(case: &Case, route: &Route) -> Progress {
    let (answered, remaining): (Vec<&String>, Vec<&String>) = route
        .reached
        .iter()
        .filter(|id| counts(case, id))
        .partition(|id| case.answers.contains_key(*id));
    let seconds: u32 = remaining
        .iter()
        .filter_map(|id| case.pack.pack.question(id))
        .map(|question| question.seconds)
        .sum();
    Progress {
        answered: answered.len() as u32,
        remaining: remaining.len() as u32,
        minutes_left: match remaining.len() {
            0 => 0,
            _ => seconds.div_ceil(60).max(1),
        },
    }
}

/// What is kept at a question besides its answer.
struct Kept {
    note: String,
    own_words: String,
    draft: Option<String>,
}

fn question_view(case: &Case, question: &Question, kept: Kept) -> QuestionView {
    let id = question.id.as_str();
    QuestionView {
        id: id.to_owned(),
        section: question.section.clone(),
        kind: kind(question.kind),
        can_ask: question.modes.contains(&Mode::Ask) && case.way() != Way::Observation,
        can_observe: question.modes.contains(&Mode::Observe),
        respondent: prompt(case, case.respondent(), question),
        interviewer: prompt(case, case.interviewer(), question),
        options: question
            .codes()
            .into_iter()
            .map(|code| OptionView {
                code: code.to_owned(),
                exclusive: question.exclusive.iter().any(|other| other == code),
                respondent: answers::option_words(&case.pack, case.respondent(), id, code),
                interviewer: answers::option_words(&case.pack, case.interviewer(), id, code),
            })
            .collect(),
        minimum: question.minimum,
        maximum: question.maximum,
        recorded: case.answers.get(id).map(|recorded| RecordedView {
            answer: recorded.answer.clone(),
            provenance: recorded.provenance,
            recorded_at: case.recorded_at.get(id).copied().unwrap_or_default(),
            said_before: follow_up::said_before(case, id),
        }),
        note: kept.note,
        own_words: kept.own_words,
        draft: kept.draft,
    }
}

fn prompt(case: &Case, locale: &str, question: &Question) -> Prompt {
    let id = format!("question-{}", question.id);
    Prompt {
        ask: case.pack.text(locale, &id),
        observe: question
            .modes
            .contains(&Mode::Observe)
            .then(|| case.pack.attribute(locale, &id, "observe"))
            .flatten(),
        hint: case.pack.attribute(locale, &id, "hint"),
        voice: match question.modes.contains(&Mode::Ask) {
            true => case.pack.voice(locale, &question.id),
            false => None,
        },
    }
}

pub(crate) fn kind(kind: repere_protocol::Kind) -> Kind {
    match kind {
        repere_protocol::Kind::YesNo => Kind::YesNo,
        repere_protocol::Kind::Choice => Kind::Choice,
        repere_protocol::Kind::Choices => Kind::Choices,
        repere_protocol::Kind::Number => Kind::Number,
        repere_protocol::Kind::Date => Kind::Date,
        repere_protocol::Kind::Text => Kind::Text,
    }
}
