//! Looks at a pack as a whole: what can never be asked, raised or reached.

use crate::engine::bits::Truth;
use crate::engine::eval::{Open, Planes};
use crate::engine::program::Profile;
use crate::engine::search::{Budget, Direction, Goal, Search};
use crate::format::model::{Condition, Rule};
use crate::format::parse::Places;
use crate::format::problem::{Problems, Severity, Source};
use crate::pack::Pack;
use std::collections::BTreeSet;
use std::ops::Range;

/// Hard searches that a pack gets altogether. What is not found out stays unsaid.
const HARD_SEARCHES: u32 = 10;

/// Notes, as warnings, what the pack declares in vain.
pub(crate) fn check(pack: &Pack, places: &Places, source: &Source<'_>, problems: &mut Problems) {
    let mut warn = |place: Option<&Range<usize>>, code, name: &str| {
        let place = place.cloned().unwrap_or(0..0);
        problems.add(
            Severity::Warning,
            source,
            place,
            code,
            [("name", name.to_owned())],
        );
    };
    let nothing = pack.program.unanswered();
    let mut budget = Budget::for_searches(&pack.program, HARD_SEARCHES);
    let search = |goal, budget: &mut Budget| {
        Search::run_within(&pack.program, &nothing, goal, Direction::Highest, budget)
    };
    let mut planes = Planes::new(&pack.program);
    pack.program
        .evaluate(&nothing, Open::ToBeAnswered, &mut planes);
    for (number, question) in pack.questions().enumerate() {
        if !can_be_reached(pack, number, planes.reached[number], &nothing, &mut budget) {
            warn(
                places.questions.get(&question.id),
                "unreachable-question",
                &question.id,
            );
        }
    }
    for (_, indicator) in pack.indicators() {
        let number = pack.indicator_number(&indicator.id);
        if number.is_none_or(|number| pack.program.raisers[number as usize].is_empty()) {
            warn(
                places.indicators.get(&indicator.id),
                "indicator-never-raised",
                &indicator.id,
            );
        }
    }
    for (number, dimension) in pack.dimensions().iter().enumerate() {
        let goal = Goal::Dimension(number);
        let found = search(goal, &mut budget);
        let empty = dimension.indicators.is_empty() && dimension.members.is_empty();
        if found.level == 0 && !empty {
            warn(
                places.dimensions.get(&dimension.id),
                "dimension-never-positive",
                &dimension.id,
            );
        }
        let redundant = |rule: &Rule, other: &Rule| rule != other && implies(*rule, *other);
        let rules = &dimension.positive_when;
        if rules
            .iter()
            .any(|rule| rules.iter().any(|other| redundant(rule, other)))
        {
            warn(
                places.dimensions.get(&dimension.id),
                "redundant-rule",
                &dimension.id,
            );
        }
    }
    let seen = levels_on_the_way(pack, &nothing);
    for (index, outcome) in pack.outcomes().iter().enumerate() {
        let level = u32::try_from(pack.outcomes().len() - 1 - index).unwrap_or(u32::MAX);
        let goal = Goal::Exactly(level);
        if !seen.contains(&level) && search(goal, &mut budget).level == 0 {
            warn(
                places.outcomes.get(&outcome.id),
                "unreachable-outcome",
                &outcome.id,
            );
        }
    }
}

/// The levels that come out while the answers are changed from those of the lowest outcome to those of
/// the highest. Usually all of them: what is not met here is searched for.
fn levels_on_the_way(pack: &Pack, nothing: &[Option<&Profile>]) -> BTreeSet<u32> {
    const MAX_STEPS: usize = 200;
    let program = &pack.program;
    let find = |direction| Search::run(program, nothing, Goal::Outcome, direction).witness;
    let (mut whole, highest) = (find(Direction::Lowest), find(Direction::Highest));
    let mut seen = BTreeSet::new();
    if whole.len() != nothing.len() || highest.len() != nothing.len() {
        return seen;
    }
    let mut planes = Planes::new(program);
    let step = whole.len().div_ceil(MAX_STEPS).max(1);
    for start in (0..whole.len()).step_by(step) {
        program.evaluate(&whole, Open::ToBeAnswered, &mut planes);
        seen.insert(program.levels(&planes).0);
        let end = (start + step).min(whole.len());
        whole[start..end].copy_from_slice(&highest[start..end]);
    }
    program.evaluate(&whole, Open::ToBeAnswered, &mut planes);
    seen.insert(program.levels(&planes).0);
    seen
}

/// Whoever fulfils the first rule always fulfils the second.
fn implies(rule: Rule, other: Rule) -> bool {
    rule.strong >= other.strong
        && rule.medium >= other.medium
        && rule.weak >= other.weak
        && rule
            .medium_or_weak
            .max(rule.medium.saturating_add(rule.weak))
            >= other.medium_or_weak
        && rule.each_side >= other.each_side
}

/// Whether some answers lead to a question. Searching is for conditions that contradict themselves;
/// long packs are only looked at condition by condition.
fn can_be_reached(
    pack: &Pack,
    number: usize,
    reached: Truth,
    nothing: &[Option<&Profile>],
    budget: &mut Budget,
) -> bool {
    const MAX_SEARCHED: usize = 500;
    let may_contradict = pack
        .question_at(number)
        .ask_if
        .as_ref()
        .is_some_and(has_all);
    match reached {
        Truth::True => true,
        Truth::False => false,
        Truth::Unknown if !may_contradict || nothing.len() > MAX_SEARCHED => true,
        Truth::Unknown => {
            let goal = Goal::Reached(number);
            Search::run_within(&pack.program, nothing, goal, Direction::Highest, budget).level > 0
        }
    }
}

fn has_all(condition: &Condition) -> bool {
    match condition {
        Condition::All(_) | Condition::Of { .. } | Condition::Not(_) => true,
        _ => condition.children().iter().any(has_all),
    }
}
