//! The steps to take next: those that hang on the person and the role, then those of the outcome.

use crate::answer::Answers;
use crate::engine::bits::Truth;
use crate::engine::eval::{Open, Planes};
use crate::engine::program::Profile;
use crate::format::model::Condition;
use crate::pack::Pack;
use crate::result::scores_and_exploitation::Given;
use std::collections::BTreeSet;

impl Pack {
    /// The steps after these answers for a role, none twice: first those of `[[always]]` in the pack's
    /// order, then those of the outcome.
    ///
    /// What is not known about the person or the worker leaves no step out; what hangs on an indication
    /// is there when the indication is certain.
    pub fn steps(&self, answers: &Answers, role: Option<&str>, outcome: &str) -> Vec<&str> {
        let profiles = self.profiles_of(answers);
        let known: Vec<Option<&Profile>> = profiles.iter().map(Option::as_ref).collect();
        let mut planes = Planes::new(&self.program);
        self.program.evaluate(&known, Open::Unanswered, &mut planes);
        let given = Given {
            answers,
            known: &known,
        };
        self.steps_with(Some(&given), &planes, role, outcome)
    }

    /// As [`Pack::steps`], with exactly these indicators present and no answers at all.
    pub fn steps_of_indicators(
        &self,
        present: &BTreeSet<String>,
        presumed_minor: bool,
        role: Option<&str>,
        outcome: &str,
    ) -> Vec<&str> {
        let (planes, _) = self.indicator_planes(present, presumed_minor);
        self.steps_with(None, &planes, role, outcome)
    }

    fn steps_with(
        &self,
        given: Option<&Given<'_>>,
        planes: &Planes,
        role: Option<&str>,
        outcome: &str,
    ) -> Vec<&str> {
        let for_role = |roles: &[String]| {
            roles.is_empty() || role.is_none_or(|role| roles.iter().any(|known| known == role))
        };
        let for_person = |when: &Condition| self.may_hold(when, given, planes) != Truth::False;
        let always = self.protocol().always.iter();
        let always =
            always.filter(|one| for_role(&one.roles) && one.when.as_ref().is_none_or(for_person));
        let outcomes = self.outcomes().iter();
        let of_outcome = outcomes.filter(|known| known.id == outcome);
        let steps = always
            .flat_map(|one| &one.steps)
            .chain(of_outcome.flat_map(|outcome| &outcome.next_steps));
        let mut seen = BTreeSet::new();
        steps
            .map(String::as_str)
            .filter(|step| seen.insert(*step))
            .collect()
    }

    /// A condition whose indications are taken as they are certain now; the person may be anybody whom
    /// the answers still allow.
    fn may_hold(&self, condition: &Condition, given: Option<&Given<'_>>, planes: &Planes) -> Truth {
        let certain = |truth: Truth| match truth {
            Truth::True => Truth::True,
            Truth::False | Truth::Unknown => Truth::False,
        };
        let from = |holds: bool| Truth::from_bounds(holds, holds);
        let parts = condition.children().iter();
        let mut truths = parts.map(|part| self.may_hold(part, given, planes));
        match condition {
            Condition::Question { .. } | Condition::Quotient(_) => {
                self.truth_of(condition, given, planes)
            }
            Condition::Indicator(_) => certain(self.truth_of(condition, given, planes)),
            Condition::PresumedMinor(wanted) => match wanted {
                true => planes.minor,
                false => planes.minor.negate(),
            },
            Condition::Dimension(id) => {
                let mut dimensions = self.dimensions().iter();
                let number = dimensions.position(|dimension| dimension.id == *id);
                number.map_or(Truth::False, |number| {
                    certain(self.program.dimension(number, planes))
                })
            }
            Condition::IndicatorsAtLeast(count) => from(planes.certain.count() >= *count),
            Condition::Score { score, at_least } => {
                let mut scores = self.protocol().scores.iter();
                let number = scores.position(|known| known.id == *score);
                from(number.is_some_and(|number| planes.scores[number].0 >= *at_least))
            }
            Condition::All(_) => truths.min().unwrap_or(Truth::True),
            Condition::Any(_) => truths.max().unwrap_or(Truth::False),
            Condition::Of { at_least, .. } => {
                let (mut sure, mut possible) = (0, 0);
                for truth in truths {
                    sure += u32::from(truth == Truth::True);
                    possible += u32::from(truth != Truth::False);
                }
                Truth::from_bounds(sure >= *at_least, possible >= *at_least)
            }
            Condition::Not(_) => truths.next().unwrap_or(Truth::Unknown).negate(),
        }
    }
}
