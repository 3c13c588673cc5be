//! Which questions the answers lead to, and which one comes next.

use crate::answer::Answers;
use crate::engine::bits::Truth;
use crate::engine::eval::{Open, Planes};
use crate::engine::program::Profile;
use crate::format::model::Question;
use crate::pack::Pack;

/// Where the answers lead. Each list is in the order of asking.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Route {
    /// Questions to ask: their condition holds.
    pub reached: Vec<String>,
    /// Questions whose condition hangs on answers that are open.
    pub undecided: Vec<String>,
    /// Questions that the answers rule out; answers kept there do not count.
    pub ruled_out: Vec<String>,
}

impl Pack {
    /// Where the answers lead.
    pub fn route(&self, answers: &Answers) -> Route {
        let planes = self.routed(answers);
        let mut route = Route::default();
        for (question, reached) in self.questions().zip(&planes.reached) {
            let list = match reached {
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
        let from = after
            .and_then(|id| self.number(id))
            .map_or(0, |number| number + 1);
        let open = |number: &usize| {
            planes.reached[*number] == Truth::True
                && !answers.contains_key(&self.question_at(*number).id)
        };
        let last = planes.reached.len();
        let number = (from..last).chain(0..from).find(open)?;
        Some(self.question_at(number))
    }

    fn routed(&self, answers: &Answers) -> Planes {
        let profiles = self.profiles_of(answers);
        let known: Vec<Option<&Profile>> = profiles.iter().map(Option::as_ref).collect();
        let mut planes = Planes::new(&self.program);
        self.program.evaluate(&known, Open::Unanswered, &mut planes);
        planes
    }
}
