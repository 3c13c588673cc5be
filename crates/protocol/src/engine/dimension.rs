//! Dimensions, compiled: which indicators count, with which weight, on which side.

use crate::engine::bits::Bits;
use crate::format::model::{Counts, Dimension, Rule, Weight};
use std::collections::HashMap;

/// The indicators of one dimension by weight, for one population.
#[derive(Debug)]
pub(crate) struct Weights {
    pub(crate) strong: Bits,
    pub(crate) medium: Bits,
    pub(crate) weak: Bits,
    /// The indicators of each side that have a weight; none in dimensions without sides.
    pub(crate) sides: [Bits; 2],
}

impl Weights {
    #[inline]
    pub(crate) fn counts(&self, present: &Bits) -> Counts {
        Counts {
            strong: present.count_in(&self.strong),
            medium: present.count_in(&self.medium),
            weak: present.count_in(&self.weak),
            sides: [
                present.count_in(&self.sides[0]),
                present.count_in(&self.sides[1]),
            ],
        }
    }
}

/// A dimension, compiled.
#[derive(Debug)]
pub(crate) struct DimensionProgram {
    pub(crate) rules: Vec<Rule>,
    pub(crate) adult: Weights,
    pub(crate) child: Weights,
    /// The dimension's indicators, declared or borrowed.
    pub(crate) indicators: Bits,
    /// Whether the dimension has two sides.
    pub(crate) sided: bool,
    /// Number of the first indicator that it declares.
    pub(crate) first: u32,
}

/// An indicator as one dimension counts it.
struct Weighed<'a> {
    number: u32,
    adult: Option<Weight>,
    child: Option<Weight>,
    side: Option<&'a str>,
}

impl DimensionProgram {
    /// `numbers`: of all indicators, `size` of them, by id.
    pub(crate) fn new(
        dimension: &Dimension,
        first: u32,
        numbers: &HashMap<&str, u32>,
        size: usize,
    ) -> DimensionProgram {
        let declared = (first..).zip(&dimension.indicators);
        let declared = declared.map(|(number, indicator)| Weighed {
            number,
            adult: indicator.adult,
            child: indicator.child,
            side: indicator.side.as_deref(),
        });
        let members = dimension.members.iter().filter_map(|member| {
            Some(Weighed {
                number: *numbers.get(member.indicator.as_str())?,
                adult: member.adult,
                child: member.child,
                side: member.side.as_deref(),
            })
        });
        let all: Vec<Weighed<'_>> = declared.chain(members).collect();
        let bits = |wanted: &dyn Fn(&Weighed<'_>) -> bool| {
            let mut bits = Bits::new(size);
            let wanted = all.iter().filter(|weighed| wanted(weighed));
            wanted.for_each(|weighed| bits.set(weighed.number));
            bits
        };
        let weights = |weight: fn(&Weighed<'_>) -> Option<Weight>| {
            let of = |wanted: Weight| bits(&|weighed| weight(weighed) == Some(wanted));
            let on = |side: usize| match dimension.sides.get(side) {
                Some(side) => bits(&|weighed| {
                    weight(weighed).is_some() && weighed.side == Some(side.as_str())
                }),
                None => Bits::default(),
            };
            Weights {
                strong: of(Weight::Strong),
                medium: of(Weight::Medium),
                weak: of(Weight::Weak),
                sides: [on(0), on(1)],
            }
        };
        DimensionProgram {
            rules: dimension.positive_when.clone(),
            adult: weights(|weighed| weighed.adult),
            child: weights(|weighed| weighed.child),
            indicators: bits(&|_| true),
            sided: !dimension.sides.is_empty(),
            first,
        }
    }

    #[inline]
    pub(crate) fn positive(&self, counts: Counts) -> bool {
        self.rules.iter().any(|rule| rule.holds(counts))
    }
}
