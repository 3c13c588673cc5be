//! Somebody who is or may be a child, whether the answers say so or the worker did before the questions.
//! Doubt is enough, and an answer that says otherwise does not take it back: the worker does.

use crate::screening::case::Case;
use crate::view::{Item, Said};
use repere_protocol::{Answer, Assessment, IndicatorState, Pack, Population};
use std::collections::BTreeSet;

impl Case {
    /// Whether the person is spoken to as a child.
    pub fn child_rules(&self) -> bool {
        self.is_said_to_be_a_child() || self.answers_of_a_child()
    }

    /// What the answers amount to. Whoever is spoken to as a child is assessed as one: no lower than the
    /// outcome that the pack has for every child, and nowhere in the range.
    pub fn assess(&self) -> Assessment {
        let mut assessment = self.pack.assess(&self.answers);
        if self.is_said_to_be_a_child() {
            assessment.population = Population::PresumedMinor;
            let range = &mut assessment.range;
            for outcome in [
                &mut assessment.outcome,
                &mut range.lowest,
                &mut range.highest,
            ] {
                raise_to_floor(&self.pack.pack, outcome);
            }
        }
        assessment
    }

    /// The steps to take next, for a role. Whoever is spoken to as a child has every step of a child, and
    /// none that is for adults alone, beside what the answers ask for.
    pub fn steps(&self, role: Option<&str>, assessment: &Assessment) -> Vec<&str> {
        let (pack, outcome) = (&self.pack.pack, &assessment.outcome);
        let steps = pack.steps(&self.answers, role, outcome);
        if !self.is_said_to_be_a_child() || self.answers_of_a_child() {
            return steps;
        }
        let present = assessment.indicators.iter();
        let present = present.filter(|one| one.state == IndicatorState::Present);
        let present: BTreeSet<String> = present.map(|one| one.id.to_string()).collect();
        let of_person = |child| pack.steps_of_indicators(&present, child, role, outcome);
        let (of_child, of_adult) = (of_person(true), of_person(false));
        let is_for_child = |step: &&str| {
            of_child.contains(step) || (steps.contains(step) && !of_adult.contains(step))
        };
        let mut seen = BTreeSet::new();
        let in_order = pack.all_steps().filter(is_for_child);
        in_order.filter(|step| seen.insert(*step)).collect()
    }

    /// The questions whose answers say that the person is an adult, where the worker said before the questions
    /// that it is a child; in the order of asking. Who may be one is in doubt, which an answer can settle.
    pub fn answers_against_a_child(&self) -> Vec<&str> {
        let against = self.settled.said(Item::Child) == Said::Yes
            && self.pack.assess(&self.answers).population == Population::Adult;
        let mut questions = self.pack.pack.age_questions();
        questions.retain(|id| {
            let known = self.answers.get(*id);
            against && known.is_some_and(|one| !matches!(one.answer, Answer::Unanswered(_)))
        });
        questions
    }

    fn is_said_to_be_a_child(&self) -> bool {
        matches!(self.settled.said(Item::Child), Said::Yes | Said::Unsure)
    }

    fn answers_of_a_child(&self) -> bool {
        self.pack.assess(&self.answers).population == Population::PresumedMinor
    }
}

/// Raises an outcome to the pack's floor, where the pack has one and the outcome is below it.
fn raise_to_floor(pack: &Pack, outcome: &mut String) {
    let Some(floor) = &pack.protocol().floor else {
        return;
    };
    // Highest first.
    let place = |id: &str| pack.outcomes().iter().position(|known| known.id == id);
    if place(floor) < place(outcome) {
        outcome.clone_from(floor);
    }
}
