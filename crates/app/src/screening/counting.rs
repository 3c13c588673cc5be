//! What stands at the questions of a screening, and what of it counts. This is the one place that decides,
//! for the page, the result, paper, referrals, visits and what follows up: an answer, a note, the person's
//! own words or a draft counts where the answers lead to its question. What stands at a question that a
//! changed answer closed is kept apart: it is listed, can be read and removed, and goes nowhere else.

use crate::error::AppError;
use crate::screening::case::Case;
use crate::session::open::Open;
use chrono::{DateTime, Utc};
use repere_casebook::{Casebook, DraftOwner, Screening, StoredAnswer};
use repere_protocol::{Answer, NonAnswer, Recorded};
use std::collections::{BTreeMap, BTreeSet};

/// What stands at one question; never nothing at all.
pub(crate) struct AtQuestion {
    /// The question's id.
    pub question: String,
    pub answer: Option<Recorded>,
    pub recorded_at: Option<DateTime<Utc>>,
    /// The worker's note.
    pub note: Option<String>,
    /// The person's own words.
    pub own_words: Option<String>,
    /// What the page keeps of what was typed and is not recorded.
    pub draft: Option<String>,
}

/// What stands at the questions of one screening, in the order of asking.
pub(crate) struct AtQuestions {
    /// At questions that the answers lead to.
    pub counting: Vec<AtQuestion>,
    /// At questions that they do not lead to, or do not lead to any more; without those that were passed
    /// over and have nothing else.
    pub closed: Vec<AtQuestion>,
}

impl AtQuestions {
    /// Reads it.
    pub fn read(vault: &Casebook, case: &Case) -> Result<AtQuestions, AppError> {
        let screening = case.screening.id;
        let mut notes = vault.notes(screening)?;
        let mut own_words = vault.own_words(screening)?;
        let mut drafts = vault.drafts(DraftOwner::Screening(screening))?;
        // What is noted at a question that is asked no more counts: the person went on speaking of it.
        let route = case.route();
        let reached: BTreeSet<String> = route.reached.into_iter().chain(route.spared).collect();
        let known: Vec<&str> = (case.pack.questions().map(|one| one.id.as_str())).collect();
        // A draft elsewhere is of another page.
        drafts.retain(|place, _| known.contains(&place.as_str()));
        let strays = notes.keys().chain(own_words.keys()).cloned();
        let strays: BTreeSet<String> = strays.filter(|id| !known.contains(&id.as_str())).collect();
        let ids = known.iter().map(|id| (*id).to_owned()).chain(strays);
        let (mut counting, mut closed) = (Vec::new(), Vec::new());
        for question in ids {
            let at = AtQuestion {
                answer: case.answers.get(&question).cloned(),
                recorded_at: case.recorded_at.get(&question).copied(),
                note: notes.remove(&question),
                own_words: own_words.remove(&question),
                draft: drafts.remove(&question),
                question,
            };
            if at.is_empty() {
                continue;
            }
            match reached.contains(&at.question) {
                true => counting.push(at),
                // That a question was passed over holds nothing that could be read or missed.
                false if at.is_only_passed_over() => {}
                false => closed.push(at),
            }
        }
        Ok(AtQuestions { counting, closed })
    }

    /// What counts at one question.
    pub fn at(self, question: &str) -> Option<AtQuestion> {
        let mut counting = self.counting.into_iter();
        counting.find(|at| at.question == question)
    }

    /// The person's own words that count, by question.
    pub fn own_words(self) -> BTreeMap<String, String> {
        let counting = self.counting.into_iter();
        counting
            .filter_map(|at| Some((at.question, at.own_words?)))
            .collect()
    }
}

impl AtQuestion {
    fn is_empty(&self) -> bool {
        let texts = [&self.note, &self.own_words, &self.draft];
        self.answer.is_none() && texts.into_iter().all(Option::is_none)
    }

    /// The question was passed over, and nothing else stands there.
    pub fn is_only_passed_over(&self) -> bool {
        let passed_over = Answer::Unanswered(NonAnswer::NotAsked);
        let texts = [&self.note, &self.own_words, &self.draft];
        let answer = self.answer.as_ref().map(|known| &known.answer);
        answer == Some(&passed_over) && texts.into_iter().all(Option::is_none)
    }
}

/// The answers that count, in the order of asking.
pub(crate) fn answers(case: &Case) -> Vec<(String, &Recorded)> {
    let reached = case.route().reached.into_iter();
    reached
        .filter_map(|question| {
            let recorded = case.answers.get(&question)?;
            Some((question, recorded))
        })
        .collect()
}

/// How many answers of a screening count, as the vault keeps it. They are counted once after each change. Of a
/// screening that cannot be read at the moment it is how many there are, and that is not kept.
pub(crate) fn answered(
    open: &mut Open<'_>,
    screening: &Screening,
    kept: Option<u32>,
) -> Result<u32, AppError> {
    if let Some(kept) = kept {
        return Ok(kept);
    }
    let Ok(case) = Case::of(open, screening.clone()) else {
        return Ok(open.session.vault.answers(screening.id)?.len() as u32);
    };
    let counted = answers(&case).len() as u32;
    // A count that could not be kept is shown all the same.
    let _ = open.session.vault.keep_answered(screening.id, counted);
    Ok(counted)
}

/// The answers that count, as the vault keeps them.
pub(crate) fn stored_answers(vault: &Casebook, case: &Case) -> Result<Vec<StoredAnswer>, AppError> {
    let reached: BTreeSet<String> = case.route().reached.into_iter().collect();
    let mut stored = vault.answers(case.screening.id)?;
    stored.retain(|answer| reached.contains(&answer.question));
    Ok(stored)
}
