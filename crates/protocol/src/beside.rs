//! What is told beside the outcome: scores, types of exploitation, contradictions.

use crate::answer::Answers;
use crate::assessment::{
    ContradictionAssessment, ExploitationAssessment, ExploitationState, ScoreAssessment,
};
use crate::bits::Truth;
use crate::eval::{Open, Planes};
use crate::model::Condition;
use crate::pack::{Pack, seen};
use crate::parse_beside::questions;
use crate::program::Profile;
use crate::search::{Budget, Direction, Goal, Search};
use std::collections::BTreeSet;

/// Ends of scores of one assessment that may be hard to find; most take a few evaluations.
const HARD_SEARCHES: u32 = 6;

impl Pack {
    /// The scores as far as they are certain, and what the open answers can still make of them.
    /// False when a work bound was reached.
    pub(crate) fn scores(
        &self,
        known: &[Option<&Profile>],
        planes: &Planes,
    ) -> (Vec<ScoreAssessment>, bool) {
        let mut exact = true;
        if self.program.scores.is_empty() {
            return (Vec::new(), exact);
        }
        let mut bounds = Planes::new(&self.program);
        self.program
            .evaluate(known, Open::ToBeAnswered, &mut bounds);
        let mut scores = self.certain_scores(planes);
        let mut budget = Budget::for_searches(&self.program, HARD_SEARCHES);
        for (number, score) in scores.iter_mut().enumerate() {
            (score.lowest, score.highest) = bounds.scores[number];
            if score.lowest == score.highest {
                continue;
            }
            let floor = self.program.scores[number].floor;
            let mut find = |direction| {
                let goal = Goal::Score(number);
                let found = Search::run_within(&self.program, known, goal, direction, &mut budget);
                exact &= found.exact;
                floor + i64::from(found.level)
            };
            score.lowest = find(Direction::Lowest);
            score.highest = find(Direction::Highest);
        }
        (scores, exact)
    }

    /// The scores where nothing is open.
    pub(crate) fn certain_scores(&self, planes: &Planes) -> Vec<ScoreAssessment> {
        let scores = self.protocol().scores.iter().zip(&self.program.scores);
        let scores = scores.map(|(score, program)| {
            let points = program.certain(planes);
            ScoreAssessment {
                id: score.id.clone(),
                points,
                lowest: points,
                highest: points,
            }
        });
        scores.collect()
    }

    /// The types of exploitation; `given` is `None` where indicators are given without answers.
    pub(crate) fn exploitations(
        &self,
        given: Option<&Given<'_>>,
        planes: &Planes,
    ) -> Vec<ExploitationAssessment> {
        let all = self.protocol().exploitations.iter().map(|exploitation| {
            let state = match self.truth_of(&exploitation.when, given, planes) {
                Truth::True => ExploitationState::Present,
                Truth::False => ExploitationState::Absent,
                Truth::Unknown => ExploitationState::Unknown,
            };
            ExploitationAssessment {
                id: exploitation.id.clone(),
                state,
            }
        });
        all.collect()
    }

    /// The contradictions that the answers certainly contain.
    pub(crate) fn contradictions(
        &self,
        given: &Given<'_>,
        planes: &Planes,
    ) -> Vec<ContradictionAssessment> {
        let all = self.protocol().contradictions.iter();
        let found = all.filter(|one| self.truth_of(&one.when, Some(given), planes) == Truth::True);
        let found = found.map(|contradiction| {
            let mut named = BTreeSet::new();
            questions(&contradiction.when, &mut named);
            let numbers = named.into_iter().filter_map(|id| self.number(id));
            let answered: BTreeSet<usize> = numbers
                .filter(|n| given.known[*n].is_some() && planes.reached[*n] == Truth::True)
                .collect();
            let answered = answered.into_iter();
            ContradictionAssessment {
                id: contradiction.id.clone(),
                questions: answered.map(|n| self.question_at(n).id.clone()).collect(),
            }
        });
        found.collect()
    }

    /// The truth of a condition over questions and indicators. These stand apart from the program: what
    /// is only recorded must not make the search for outcomes look at more answers.
    pub(crate) fn truth_of(
        &self,
        condition: &Condition,
        given: Option<&Given<'_>>,
        planes: &Planes,
    ) -> Truth {
        let children = condition.children().iter();
        let mut truths = children.map(|child| self.truth_of(child, given, planes));
        match condition {
            Condition::Question { question, test } => {
                let (Some(given), Some(number)) = (given, self.number(question)) else {
                    return Truth::False;
                };
                let reached = planes.reached[number];
                if given.known[number].is_none() {
                    return reached.min(Truth::Unknown);
                }
                let answer = given.answers.get(question).map(|recorded| &recorded.answer);
                match answer.and_then(seen) {
                    Some(seen) if test.passes(seen) => reached,
                    _ => Truth::False,
                }
            }
            Condition::Indicator(id) => match self.indicator_number(id) {
                Some(number) => {
                    Truth::from_bounds(planes.certain.get(number), planes.possible.get(number))
                }
                None => Truth::False,
            },
            Condition::All(_) => truths.min().unwrap_or(Truth::True),
            Condition::Any(_) => truths.max().unwrap_or(Truth::False),
            Condition::Of { at_least, .. } => {
                let (mut certain, mut possible) = (0, 0);
                for truth in truths {
                    certain += u32::from(truth == Truth::True);
                    possible += u32::from(truth != Truth::False);
                }
                Truth::from_bounds(certain >= *at_least, possible >= *at_least)
            }
            Condition::Not(_) => truths.next().unwrap_or(Truth::Unknown).negate(),
            // Refused in these places when the pack is read.
            Condition::Dimension(_)
            | Condition::IndicatorsAtLeast(_)
            | Condition::Score { .. }
            | Condition::PresumedMinor(_) => Truth::False,
        }
    }
}

/// The answers of a screening, and the profile of each that fits its question.
pub(crate) struct Given<'a> {
    pub(crate) answers: &'a Answers,
    pub(crate) known: &'a [Option<&'a Profile>],
}
