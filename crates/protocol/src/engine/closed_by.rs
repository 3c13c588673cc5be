//! Which recorded answers keep a question from being asked.

use crate::answer::Answers;
use crate::engine::bits::Truth;
use crate::engine::eval::{Open, Planes};
use crate::engine::program::Profile;
use crate::engine::rank::gates_of;
use crate::pack::Pack;

/// Other answers that are tried of one question; `choices` have thousands.
const MAX_TRIED: usize = 64;

impl Pack {
    /// The questions whose recorded answers keep this one from being asked, in the order of asking: those of
    /// which another answer alone would lead to it. Where no single one would, all that its condition hangs on.
    /// Empty where the question is asked, or where the pack does not have it.
    pub fn closed_by(&self, answers: &Answers, question: &str) -> Vec<String> {
        let Some(closed) = self.number(question) else {
            return Vec::new();
        };
        let profiles = self.profiles_of(answers);
        let mut known: Vec<Option<&Profile>> = profiles.iter().map(Option::as_ref).collect();
        let mut planes = Planes::new(&self.program);
        self.program.evaluate(&known, Open::Unanswered, &mut planes);
        if planes.reached[closed] == Truth::True {
            return Vec::new();
        }
        let recorded = |number: &usize| {
            planes.reached[*number] == Truth::True
                && answers.contains_key(&self.question_at(*number).id)
        };
        let gates = gates_of(&self.program, closed);
        let gates: Vec<usize> = gates.into_iter().filter(recorded).collect();
        let mut tried = Planes::new(&self.program);
        let mut opens = |gate: usize| {
            let was = known[gate];
            let others = self.program.questions[gate].profiles.iter();
            let opened = others.take(MAX_TRIED).any(|other| {
                known[gate] = Some(other);
                self.program.evaluate(&known, Open::Unanswered, &mut tried);
                tried.reached[closed] == Truth::True
            });
            known[gate] = was;
            opened
        };
        let alone: Vec<usize> = gates.iter().copied().filter(|gate| opens(*gate)).collect();
        let found = if alone.is_empty() { gates } else { alone };
        let ids = found.into_iter();
        ids.map(|number| self.question_at(number).id.clone())
            .collect()
    }
}
