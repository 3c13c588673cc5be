//! One screening with all that its page or its result needs.

use crate::error::AppError;
use crate::protocols::packs::LoadedPack;
use crate::screening::answers;
use crate::screening::links;
use crate::screening::settled::Settled;
use crate::session::open::Open;
use crate::texts;
use crate::view::{
    DeletionView, FollowLink, OpenQuestion, OutcomeView, ScreeningHead, Text, VisitMark, Way,
};
use chrono::{DateTime, Utc};
use repere_casebook::Screening;
use repere_protocol::{Answer, Answers, Mode, Question, Recorded, Route};
use std::collections::BTreeMap;
use std::sync::Arc;
use uuid::Uuid;

/// A screening, its pack and what is recorded.
pub(crate) struct Case {
    pub screening: Screening,
    pub pack: Arc<LoadedPack>,
    /// The pack of the same id that new screenings begin with, while there is one: what it keeps is kept here too.
    pub offered: Option<Arc<LoadedPack>>,
    /// The visit that it belongs to.
    pub visit: Option<VisitMark>,
    /// What was settled before the questions.
    pub settled: Settled,
    pub answers: Answers,
    /// When each answer was recorded.
    pub recorded_at: BTreeMap<String, DateTime<Utc>>,
    /// What it follows up.
    pub follows: Option<FollowLink>,
    /// The worker is trained to ask what needs training.
    pub trained: bool,
    followed_by: Vec<FollowLink>,
    deletion: Option<DeletionView>,
}

impl Case {
    /// Reads a screening.
    pub fn read(open: &mut Open<'_>, id: Uuid) -> Result<Case, AppError> {
        let screening = open.session.vault.screening(id)?;
        let screening = screening.ok_or(AppError::ScreeningUnknown)?;
        Case::of(open, screening)
    }

    /// Reads what belongs to a screening.
    pub fn of(open: &mut Open<'_>, screening: Screening) -> Result<Case, AppError> {
        let pack = open.pack(&screening.protocol_sha256)?;
        let id = screening.id;
        let date = open.session.vault.deletion_of(id)?;
        let mut case = Case {
            offered: open.offered(pack.pack.id()).ok(),
            pack,
            visit: links::mark_of(&open.session.vault, id),
            follows: links::follows(&open.session.vault, id)?,
            trained: open.session.trained()?,
            followed_by: links::followed_by(&open.session.vault, id)?,
            deletion: links::deletion_of(open, id, date)?,
            settled: Settled::read(&open.session.vault, screening.id)?,
            answers: Answers::new(),
            recorded_at: BTreeMap::new(),
            screening,
        };
        for stored in open.session.vault.answers(case.screening.id)? {
            let recorded = answers::from_stored(&stored)?;
            case.recorded_at
                .insert(stored.question.clone(), stored.recorded_at);
            case.answers.insert(stored.question, recorded);
        }
        Ok(case)
    }

    /// Where the answers lead.
    pub fn route(&self) -> Route {
        self.pack.pack.route(&self.answers)
    }

    /// How the screening goes on.
    pub fn way(&self) -> Way {
        self.settled.way(!self.answers.is_empty())
    }

    /// Whether a question is put in this screening: while only observing, one that can be seen.
    /// What is not put stays open.
    pub fn puts(&self, question: &Question) -> bool {
        self.way() != Way::Observation || question.modes.contains(&Mode::Observe)
    }

    /// The next question to put: the first one after `after` that has no record, else an earlier
    /// one, else none.
    pub fn next(&self, after: Option<&str>) -> Option<String> {
        if self.way() != Way::Observation {
            let next = self.pack.pack.next(&self.answers, after);
            return next.map(|question| question.id.clone());
        }
        let reached = self.route().reached;
        let from = reached.iter().position(|id| Some(id.as_str()) == after);
        let (before, later) = reached.split_at(from.map_or(0, |at| at + 1));
        let open = |id: &&String| {
            let question = self.pack.pack.question(id);
            !self.answers.contains_key(*id) && question.is_some_and(|question| self.puts(question))
        };
        later.iter().chain(before).find(open).cloned()
    }

    /// The answer to a question was said in an earlier conversation.
    pub fn said_before(&self, question: &str) -> bool {
        let at = self.recorded_at.get(question);
        self.follows.is_some() && at.is_some_and(|at| *at < self.screening.begun_at)
    }

    /// The worker's language.
    pub fn interviewer(&self) -> &str {
        &self.screening.interviewer_locale
    }

    /// The person's language.
    pub fn respondent(&self) -> &str {
        &self.screening.respondent_locale
    }

    /// Records an answer in memory, as it will be in the vault.
    pub fn put(&mut self, question: &str, recorded: Recorded, now: DateTime<Utc>) {
        self.recorded_at.insert(question.to_owned(), now);
        self.answers.insert(question.to_owned(), recorded);
    }

    /// What identifies the screening on every page.
    pub fn head(&self) -> ScreeningHead {
        ScreeningHead {
            id: self.screening.id,
            code: self.screening.code.clone(),
            state: self.screening.state.into(),
            observation_only: self.way() == Way::Observation,
            interviewer: self.pack.locale(self.interviewer()),
            respondent: self.pack.locale(self.respondent()),
            locales: self.pack.locales(),
            visit: self.visit.clone(),
            follows: self.follows.clone(),
            followed_by: self.followed_by.clone(),
            deletion: self.deletion.clone(),
        }
    }

    /// An outcome in the worker's language.
    pub fn outcome(&self, id: &str) -> OutcomeView {
        outcome(&self.pack, self.interviewer(), id)
    }

    /// The reached questions without an answer: never asked, or with a non-answer.
    /// `first` are put first, in their order; the others follow in the pack's.
    pub fn open_questions(&self, route: &Route, first: &[String]) -> Vec<OpenQuestion> {
        let open = |question: &&String| match self.answers.get(*question) {
            None => true,
            Some(recorded) => matches!(recorded.answer, Answer::Unanswered(_)),
        };
        let urgent = first.iter().filter(|id| route.leads_to(id));
        let others = route.reached.iter().filter(|id| !first.contains(id));
        urgent
            .chain(others)
            .filter(open)
            .map(|question| OpenQuestion {
                question: question.clone(),
                prompt: self.pack.worker_prompt(self.interviewer(), question),
                reason: match self.answers.get(question).map(|known| &known.answer) {
                    Some(Answer::Unanswered(reason)) => Some(reason.code().to_owned()),
                    _ => None,
                },
                could_change: first.contains(question),
            })
            .collect()
    }

    /// An answer in words, in a language.
    pub fn answer_words(&self, locale: &str, question: &str, answer: &Answer) -> Text {
        answers::words(&self.pack, locale, question, answer)
    }

    /// A text of the pack, in the worker's language.
    pub fn text(&self, id: &str) -> Text {
        self.pack.text(self.interviewer(), id)
    }

    /// The protocol's title in the worker's language.
    pub fn title(&self, locale: &str) -> Text {
        self.pack.text(locale, "title")
    }
}

/// An outcome of a pack in a language.
pub(crate) fn outcome(pack: &LoadedPack, locale: &str, id: &str) -> OutcomeView {
    let outcomes = pack.pack.outcomes();
    let from_top = outcomes.iter().position(|outcome| outcome.id == id);
    let levels = outcomes.len();
    let text_id = format!("outcome-{id}");
    OutcomeView {
        id: id.to_owned(),
        title: pack.text(locale, &text_id),
        meaning: pack
            .attribute(locale, &text_id, "meaning")
            .unwrap_or_else(|| texts::verbatim("", locale)),
        level: from_top.map_or(0, |from_top| levels - 1 - from_top) as u32,
        levels: levels as u32,
    }
}
