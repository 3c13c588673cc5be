//! The cost of evaluating a pack, counted before it is compiled: a condition is quickly written and may be
//! long to look at, because it speaks of many questions at once.

use crate::format::model::{Condition, Protocol};
use std::collections::HashMap;

/// No pack may cost more than so many steps of a few nanoseconds. The labour pack costs some thousand,
/// one of ten thousand questions some ten thousand.
pub(crate) const MAX_WORK: usize = 1_000_000;

/// The steps of one evaluation.
pub(crate) fn of_evaluation(protocol: &Protocol) -> usize {
    let costs = Costs::of(protocol, |_| 1, |_| 1);
    costs.all(protocol)
}

/// The steps of asking which questions still matter: for a dimension and for a score many ways to reach
/// them are tried.
pub(crate) fn of_assessment(protocol: &Protocol) -> usize {
    const WAYS: usize = 100;
    let costs = Costs::of(protocol, |rules| rules * WAYS, |parts| parts * parts);
    costs.all(protocol)
}

/// What it costs to look at each thing that a condition can name.
struct Costs<'a> {
    indicators: usize,
    /// The questions that raise each indicator: whoever hangs on it hangs on all of them.
    raisers: HashMap<&'a str, usize>,
    dimensions: HashMap<&'a str, usize>,
    scores: HashMap<&'a str, usize>,
    minor: usize,
}

impl<'a> Costs<'a> {
    /// In: what the rules of a dimension cost, and what the parts of a score do.
    fn of(
        protocol: &'a Protocol,
        rules: impl Fn(usize) -> usize,
        parts: impl Fn(usize) -> usize,
    ) -> Costs<'a> {
        let dimensions = protocol.dimensions.iter().map(|dimension| {
            let own = dimension.indicators.len() + dimension.members.len();
            let cost = own + rules(dimension.positive_when.len());
            (dimension.id.as_str(), cost)
        });
        let scores = protocol.scores.iter();
        let scores = scores.map(|score| (score.id.as_str(), parts(score.add.len())));
        let mut costs = Costs {
            indicators: protocol.dimensions.iter().map(|d| d.indicators.len()).sum(),
            raisers: HashMap::new(),
            dimensions: dimensions.collect(),
            scores: scores.collect(),
            minor: 0,
        };
        let raised = protocol.questions().flat_map(|question| &question.raises);
        let raised = raised.map(|raise| &raise.indicator);
        let together = protocol.raises.iter().map(|raise| &raise.indicator);
        for indicator in raised.chain(together) {
            *costs.raisers.entry(indicator).or_default() += 1;
        }
        let minor = protocol.presumed_minor.as_ref();
        costs.minor = minor.map_or(0, |when| costs.condition(when));
        costs
    }

    /// Everything that an assessment looks at.
    fn all(&self, protocol: &Protocol) -> usize {
        let gates = protocol
            .questions()
            .filter_map(|question| question.ask_if.as_ref());
        let outcomes = protocol.outcomes.iter();
        let outcomes = outcomes.filter_map(|outcome| outcome.when.as_ref());
        let exploitations = protocol.exploitations.iter().map(|one| &one.when);
        let contradictions = protocol.contradictions.iter().map(|one| &one.when);
        let together = protocol.raises.iter().map(|raise| &raise.when);
        let always = protocol.always.iter();
        let always = always.filter_map(|always| always.when.as_ref());
        let conditions = gates
            .chain(outcomes)
            .chain(together)
            .chain(always)
            .chain(exploitations)
            .chain(contradictions);
        let points: usize = protocol.scores.iter().map(|score| score.add.len()).sum();
        let asked = protocol.questions().count() + protocol.raises.len();
        let given = asked + self.indicators + points;
        conditions.fold(given, |sum, condition| {
            sum.saturating_add(self.condition(condition))
        })
    }

    fn condition(&self, condition: &Condition) -> usize {
        let known = |costs: &HashMap<&str, usize>, id: &str| costs.get(id).copied().unwrap_or(0);
        let named = match condition {
            Condition::Dimension(id) => known(&self.dimensions, id).saturating_add(self.minor),
            Condition::Score { score, .. } => known(&self.scores, score),
            Condition::Indicator(id) => known(&self.raisers, id),
            Condition::IndicatorsAtLeast(_) => self.indicators,
            Condition::PresumedMinor(_) => self.minor,
            Condition::Quotient(quotient) => {
                let (least, greatest) = quotient.by_range;
                let divisors = usize::try_from(greatest.saturating_sub(least)).unwrap_or(0);
                divisors.saturating_add(1).saturating_mul(3)
            }
            Condition::Question { .. }
            | Condition::Of { .. }
            | Condition::All(_)
            | Condition::Any(_)
            | Condition::Not(_) => 0,
        };
        let children = condition.children().iter();
        let children = children.map(|child| self.condition(child));
        children.fold(named.saturating_add(1), usize::saturating_add)
    }
}
