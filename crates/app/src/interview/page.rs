//! The page of the interview: one question, what comes before the questions, or their end.

use crate::directory::contacts_and_rights;
use crate::error::AppError;
use crate::interview::assessment_views;
use crate::interview::before_page;
use crate::screening::answers;
use crate::screening::case::Case;
use crate::screening::counting::{AtQuestion, AtQuestions};
use crate::session::open::Session;
use crate::view::{
    AlertView, Contact, Interview, Kind, OptionView, Page, Progress, Prompt, QuestionView,
    RecordedView, SectionView, Way,
};
use repere_protocol::{Mode, Question, Route};

/// The question on the page: the stored position while the answers still lead there, else the
/// next open one. `None` is the end.
pub(crate) fn current<'a>(case: &'a Case, route: &Route) -> Option<&'a Question> {
    let stored = case.screening.current_question.as_deref()?;
    if route.leads_to(stored) {
        case.pack.pack.question(stored)
    } else {
        case.pack.pack.question(&case.next(None)?)
    }
}

/// The reached question before the one on the page.
pub(crate) fn one_before(case: &Case, route: &Route) -> Option<String> {
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
    let at_questions = AtQuestions::read(&session.vault, case)?;
    let closed = at_questions.closed.len() as u32;
    let page = match current {
        _ if case.way() == Way::Before => Page::Before {
            before: Box::new(before_page::view(session, case)?),
        },
        Some(question) => {
            let at = at_questions.at(&question.id);
            Page::Question {
                question: Box::new(question_view(case, question, at)),
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
                contact: contact(session, case, &alert.question),
            })
            .collect(),
        contradictions: assessment_views::contradictions(case, &glance.contradictions),
        closed,
        settled: glance.settled,
        can_go_back: one_before(case, &route).is_some(),
    })
}

/// The contact that a question's alert names; none where the directory has no such contact.
fn contact(session: &Session, case: &Case, question: &str) -> Option<Contact> {
    let alert = case.pack.pack.question(question)?.alert.as_ref()?;
    let id = alert.contact.as_deref()?;
    let departement = session.departement().ok().flatten();
    let directory = session.directory().ok()?;
    let entry = directory.contact(id)?;
    let locale = case.interviewer();
    Some(contacts_and_rights::view(
        &directory,
        locale,
        entry,
        departement.as_deref(),
    ))
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

/// A question, with what stands at it.
fn question_view(case: &Case, question: &Question, at: Option<AtQuestion>) -> QuestionView {
    let id = question.id.as_str();
    let (note, own_words, draft) =
        at.map_or((None, None, None), |at| (at.note, at.own_words, at.draft));
    QuestionView {
        id: id.to_owned(),
        section: question.section.clone(),
        kind: kind(question.kind),
        can_ask: question.may_be_asked(case.trained) && case.way() != Way::Observation,
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
            said_before: case.said_before(id),
        }),
        note: note.unwrap_or_default(),
        own_words: own_words.unwrap_or_default(),
        draft,
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

/// The kind of a question, as the page knows it.
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
