//! Which questions the answers lead to, and which one comes next.

use crate::answer::Answers;
use crate::engine::bits::Truth;
use crate::engine::eval::{Open, Planes};
use crate::engine::program::Profile;
use crate::format::model::Question;
use crate::pack::{Pack, check, seen};
use std::collections::BTreeSet;

/// Where the answers lead. Each list is in the order of asking.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Route {
    /// Questions to ask: their condition holds.
    pub reached: Vec<String>,
    /// Questions whose condition holds, but which are asked no more: their subject was disclosed. They stay
    /// open, and can still be noted when the person speaks of it unasked.
    pub spared: Vec<String>,
    /// Questions whose condition hangs on answers that are open.
    pub undecided: Vec<String>,
    /// Questions that the answers rule out; answers kept there do not count.
    pub ruled_out: Vec<String>,
}

impl Route {
    /// Whether the answers lead to a question, be it one that is asked no more.
    pub fn leads_to(&self, question: &str) -> bool {
        let mut all = self.reached.iter().chain(&self.spared);
        all.any(|reached| reached == question)
    }
}

impl Pack {
    /// Where the answers lead.
    pub fn route(&self, answers: &Answers) -> Route {
        let planes = self.routed(answers);
        let disclosed = self.disclosed(answers, &planes);
        let mut route = Route::default();
        for (question, reached) in self.questions().zip(&planes.reached) {
            let list = match reached {
                Truth::True if spared(question, &disclosed, answers) => &mut route.spared,
                Truth::True => &mut route.reached,
                Truth::Unknown => &mut route.undecided,
                Truth::False => &mut route.ruled_out,
            };
            list.push(question.id.clone());
        }
        route
    }

    /// The next question: the first reached one after `after` that has no record, else an earlier one
    /// without a record, else `None`. A non-answer is a record. An unknown `after` counts as none.
    pub fn next(&self, answers: &Answers, after: Option<&str>) -> Option<&Question> {
        let planes = self.routed(answers);
        let disclosed = self.disclosed(answers, &planes);
        let from = after
            .and_then(|id| self.number(id))
            .map_or(0, |number| number + 1);
        let open = |number: &usize| {
            let question = self.question_at(*number);
            planes.reached[*number] == Truth::True
                && !answers.contains_key(&question.id)
                && !spared(question, &disclosed, answers)
        };
        let last = self.program.asked;
        let number = (from..last).chain(0..from).find(open)?;
        Some(self.question_at(number))
    }

    /// The subjects on which an answer has disclosed something.
    fn disclosed(&self, answers: &Answers, planes: &Planes) -> BTreeSet<&str> {
        let asked = self.questions().zip(&planes.reached).enumerate();
        let disclosing = asked.filter_map(|(number, (question, reached))| {
            let subject = question.subject.as_deref()?;
            let answer = &answers.get(&question.id)?.answer;
            let seen = seen(answer)?;
            let discloses = match &question.discloses {
                Some(test) => test.passes(seen),
                None => self.program.questions[number]
                    .raises
                    .iter()
                    .any(|(_, test)| test.passes(seen)),
            };
            let counts = *reached == Truth::True && check(question, answer).is_ok();
            (counts && discloses).then_some(subject)
        });
        disclosing.collect()
    }

    fn routed(&self, answers: &Answers) -> Planes {
        let profiles = self.profiles_of(answers);
        let known: Vec<Option<&Profile>> = profiles.iter().map(Option::as_ref).collect();
        let mut planes = Planes::new(&self.program);
        self.program.evaluate(&known, Open::Unanswered, &mut planes);
        planes
    }
}

/// Whether a question is asked no more: its subject was disclosed, and it has no record.
fn spared(question: &Question, disclosed: &BTreeSet<&str>, answers: &Answers) -> bool {
    let subject = question.subject.as_deref();
    subject.is_some_and(|subject| disclosed.contains(subject))
        && !answers.contains_key(&question.id)
}
