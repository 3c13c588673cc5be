//! The oracle: it knows nothing of how the crate computes, and goes through every way to complete the
//! answers, one by one, in two values.

use super::every_answer;
use repere_protocol::{
    Answer, Answers, Condition, Counted, Pack, Question, Rule, Scalar, Score, Test, Weight,
};
use std::collections::{BTreeMap, BTreeSet};

/// A present indicator, as a dimension counts it: its weight and its side.
type Present<'a> = (Weight, &'a Option<String>);

/// What the oracle finds.
#[derive(Debug, PartialEq, Eq)]
pub struct Truth {
    pub lowest: String,
    pub highest: String,
    pub could_change: BTreeSet<String>,
    /// Dimensions that are positive in at least one completion, and in all.
    pub sometimes: BTreeSet<String>,
    pub always: BTreeSet<String>,
    /// The least and the most of each score.
    pub scores: Vec<(i64, i64)>,
}

/// Goes through all completions; `None` when there are more than the limit.
pub fn oracle(pack: &Pack, answers: &Answers, limit: usize) -> Option<Truth> {
    let questions: Vec<&Question> = pack.questions().collect();
    let mut choices: Vec<Vec<Answer>> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut total = 1_usize;
    for (number, question) in questions.iter().enumerate() {
        match answers.get(&question.id).map(|recorded| &recorded.answer) {
            Some(answer) if !matches!(answer, Answer::Unanswered(_)) => {
                choices.push(vec![answer.clone()]);
            }
            _ => {
                let all = every_answer(question);
                total = total.checked_mul(all.len())?;
                choices.push(all);
                open.push(number);
            }
        }
    }
    if total > limit {
        return None;
    }
    let mut at = vec![0_usize; choices.len()];
    let (mut lowest, mut highest) = (usize::MIN, usize::MAX);
    let mut first_of: BTreeMap<(usize, Vec<usize>), usize> = BTreeMap::new();
    let mut could_change = BTreeSet::new();
    let (mut sometimes, mut always) = (BTreeSet::new(), None::<BTreeSet<String>>);
    let mut scores = vec![(i64::MAX, i64::MIN); pack.protocol().scores.len()];
    loop {
        let whole: Vec<&Answer> = choices.iter().zip(&at).map(|(all, at)| &all[*at]).collect();
        let (outcome, positive, points) = outcome(pack, &questions, &whole);
        for (bounds, points) in scores.iter_mut().zip(points) {
            *bounds = (bounds.0.min(points), bounds.1.max(points));
        }
        // Outcomes are numbered from the highest.
        lowest = lowest.max(outcome);
        highest = highest.min(outcome);
        for question in &open {
            let mut others = at.clone();
            others[*question] = usize::MAX;
            let first = *first_of.entry((*question, others)).or_insert(outcome);
            if first != outcome {
                could_change.insert(questions[*question].id.clone());
            }
        }
        sometimes.extend(positive.iter().cloned());
        always = Some(match always {
            Some(before) => before.intersection(&positive).cloned().collect(),
            None => positive,
        });
        let Some(next) = (0..at.len()).find(|n| at[*n] + 1 < choices[*n].len()) else {
            break;
        };
        at[..next].fill(0);
        at[next] += 1;
    }
    let id = |number: usize| pack.outcomes()[number].id.clone();
    let (lowest, highest) = (id(lowest), id(highest));
    Some(Truth {
        lowest,
        highest,
        could_change,
        sometimes,
        always: always.unwrap_or_default(),
        scores,
    })
}

/// The outcome's number, the positive dimensions and the points, with everything answered.
fn outcome(
    pack: &Pack,
    questions: &[&Question],
    whole: &[&Answer],
) -> (usize, BTreeSet<String>, Vec<i64>) {
    let mut world = World {
        pack,
        reached: BTreeMap::new(),
        present: BTreeSet::new(),
        positive: BTreeSet::new(),
    };
    for (question, answer) in questions.iter().zip(whole) {
        if question
            .ask_if
            .as_ref()
            .is_none_or(|when| world.holds(when))
        {
            world.reached.insert(&question.id, answer);
            for raise in question
                .raises
                .iter()
                .filter(|raise| passes(&raise.when, answer))
            {
                world.present.insert(&raise.indicator);
            }
        }
    }
    for raise in &pack.protocol().raises {
        if world.holds(&raise.when) {
            world.present.insert(&raise.indicator);
        }
    }
    let child = world.is_minor();
    for dimension in pack.dimensions() {
        let own = dimension.indicators.iter();
        let own = own.map(|i| (&i.id, i.adult, i.child, &i.side));
        let members = dimension.members.iter();
        let members = members.map(|m| (&m.indicator, m.adult, m.child, &m.side));
        let counted: Vec<Present<'_>> = own
            .chain(members)
            .filter(|(id, ..)| world.present.contains(id.as_str()))
            .filter_map(|(_, adult, for_child, side)| {
                Some((if child { for_child } else { adult }?, side))
            })
            .collect();
        let count = |wanted: &dyn Fn(&Present<'_>) -> bool| {
            u32::try_from(counted.iter().filter(|one| wanted(one)).count()).expect("few")
        };
        let of = |wanted: Weight| count(&|(weight, _)| *weight == wanted);
        let (s, m, w) = (of(Weight::Strong), of(Weight::Medium), of(Weight::Weak));
        let on = |side: &String| count(&|(_, on)| on.as_ref() == Some(side));
        let holds = |rule: &Rule| {
            s >= rule.strong
                && m >= rule.medium
                && w >= rule.weak
                && m + w >= rule.medium_or_weak
                && (rule.each_side == 0
                    || dimension
                        .sides
                        .iter()
                        .all(|side| on(side) >= rule.each_side))
        };
        if dimension.positive_when.iter().any(holds) {
            world.positive.insert(dimension.id.clone());
        }
    }
    let points = pack.protocol().scores.iter();
    let points: Vec<i64> = points.map(|score| world.points(score)).collect();
    let matches = |outcome: &repere_protocol::Outcome| {
        outcome.when.as_ref().is_none_or(|when| world.holds(when))
    };
    let number = pack
        .outcomes()
        .iter()
        .position(matches)
        .expect("the last one always matches");
    (number, world.positive, points)
}

struct World<'a> {
    pack: &'a Pack,
    reached: BTreeMap<&'a str, &'a Answer>,
    present: BTreeSet<&'a str>,
    positive: BTreeSet<String>,
}

impl World<'_> {
    fn is_minor(&self) -> bool {
        self.pack
            .protocol()
            .presumed_minor
            .as_ref()
            .is_some_and(|when| self.holds(when))
    }

    fn points(&self, score: &Score) -> i64 {
        let counts = |counted: &Counted| match counted {
            Counted::Indicator { indicator } => self.present.contains(indicator.as_str()),
            Counted::Question { question, test } => self
                .reached
                .get(question.as_str())
                .is_some_and(|answer| passes(test, answer)),
        };
        let parts = score.add.iter().filter(|part| counts(&part.counted));
        parts.map(|part| part.points).sum()
    }

    fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Question { question, test } => self
                .reached
                .get(question.as_str())
                .is_some_and(|answer| passes(test, answer)),
            Condition::Dimension(id) => self.positive.contains(id),
            Condition::Indicator(id) => self.present.contains(id.as_str()),
            Condition::IndicatorsAtLeast(count) => self.present.len() >= *count as usize,
            Condition::Score { score, at_least } => {
                let scores = &self.pack.protocol().scores;
                let score = scores.iter().find(|one| one.id == *score).expect("a score");
                self.points(score) >= *at_least
            }
            Condition::Of { of, at_least } => {
                of.iter().filter(|one| self.holds(one)).count() >= *at_least as usize
            }
            Condition::Quotient(quotient) => {
                let number = |id: &String| match self.reached.get(id.as_str()) {
                    Some(Answer::Number(number)) => Some(*number),
                    _ => None,
                };
                // In floating point, with bounds that no whole number comes near: the crate counts exactly.
                let bound = |decimal: repere_protocol::Decimal| {
                    decimal.to_string().parse::<f64>().expect("a number")
                };
                let (Some(of), Some(by)) = (number(&quotient.of), number(&quotient.by)) else {
                    return false;
                };
                let float = |number: i64| f64::from(i32::try_from(number).expect("small"));
                let below = &quotient.below;
                by > 0
                    && float(of) / (float(by) * bound(quotient.by_times))
                        < bound(below.value) * bound(below.share)
            }
            Condition::PresumedMinor(wanted) => self.is_minor() == *wanted,
            Condition::All(all) => all.iter().all(|one| self.holds(one)),
            Condition::Any(any) => any.iter().any(|one| self.holds(one)),
            Condition::Not(one) => !self.holds(one),
        }
    }
}

fn passes(test: &Test, answer: &Answer) -> bool {
    let is = |scalar: &Scalar| match (answer, scalar) {
        (Answer::Code(given), Scalar::Code(code)) => given == code,
        (Answer::Codes(given), Scalar::Code(code)) => given.contains(code),
        (Answer::Number(given), Scalar::Number(number)) => given == number,
        _ => false,
    };
    match test {
        Test::Is(scalar) => is(scalar),
        Test::AnyOf(scalars) => scalars.iter().any(is),
        Test::AtLeast(least) => matches!(answer, Answer::Number(number) if number >= least),
        Test::AtMost(most) => matches!(answer, Answer::Number(number) if number <= most),
        Test::All(tests) => tests.iter().all(|test| passes(test, answer)),
        Test::Any(tests) => tests.iter().any(|test| passes(test, answer)),
        Test::Not(test) => !passes(test, answer),
    }
}
