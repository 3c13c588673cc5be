//! Names that all assessments of a pack share, its ids and its facts, made once.

use crate::engine::bits::Bits;
use crate::format::id::Id;
use crate::format::model::{Fact, Protocol};

/// What assessments share, by number.
#[derive(Debug)]
pub(crate) struct Names {
    pub(crate) dimensions: Vec<Id>,
    pub(crate) indicators: Vec<Id>,
    /// The numbers of the indicators in the order of their ids.
    pub(crate) sorted_indicators: Vec<u32>,
    pub(crate) facts: Facts,
}

/// Every fact that a pack can imply, sorted, and what implies which.
#[derive(Debug)]
pub(crate) struct Facts {
    list: Vec<Fact>,
    /// By question and place in its `htcds`.
    questions: Vec<Vec<u32>>,
    indicators: Vec<Vec<u32>>,
    exploitations: Vec<Vec<u32>>,
}

impl Names {
    pub(crate) fn of(protocol: &Protocol) -> Names {
        let indicators = protocol.dimensions.iter().flat_map(|d| &d.indicators);
        let indicators: Vec<Id> = indicators.map(|i| Id::from(&i.id)).collect();
        let mut sorted_indicators: Vec<u32> = (0..).zip(&indicators).map(|(n, _)| n).collect();
        sorted_indicators.sort_by_key(|number| &indicators[*number as usize]);
        Names {
            dimensions: protocol
                .dimensions
                .iter()
                .map(|d| Id::from(&d.id))
                .collect(),
            indicators,
            sorted_indicators,
            facts: Facts::of(protocol),
        }
    }
}

impl Facts {
    fn of(protocol: &Protocol) -> Facts {
        let questions = || protocol.sections.iter().flat_map(|s| &s.questions);
        let indicators = || protocol.dimensions.iter().flat_map(|d| &d.indicators);
        let answers = questions().flat_map(|q| q.htcds.iter().map(|implied| &implied.fact));
        let rest = indicators().map(|i| &i.htcds);
        let rest = rest.chain(protocol.exploitations.iter().map(|e| &e.htcds));
        let mut list: Vec<Fact> = answers.chain(rest.flatten()).cloned().collect();
        list.sort();
        list.dedup();
        let number = |fact: &Fact| {
            let at = list.binary_search(fact).unwrap_or(0);
            u32::try_from(at).unwrap_or(u32::MAX)
        };
        let numbers = |facts: &[Fact]| facts.iter().map(number).collect();
        Facts {
            questions: questions()
                .map(|q| {
                    q.htcds
                        .iter()
                        .map(|implied| number(&implied.fact))
                        .collect()
                })
                .collect(),
            indicators: indicators().map(|i| numbers(&i.htcds)).collect(),
            exploitations: protocol
                .exploitations
                .iter()
                .map(|e| numbers(&e.htcds))
                .collect(),
            list,
        }
    }
}

/// Facts of a pack that were found.
pub(crate) struct FoundFacts<'p> {
    facts: &'p Facts,
    found: Bits,
}

impl<'p> FoundFacts<'p> {
    pub(crate) fn none(facts: &'p Facts) -> FoundFacts<'p> {
        FoundFacts {
            facts,
            found: Bits::new(facts.list.len()),
        }
    }

    /// What a question's answer implies, by the place in its `htcds`.
    pub(crate) fn of_answer(&mut self, question: usize, place: usize) {
        self.found.set(self.facts.questions[question][place]);
    }

    pub(crate) fn of_indicator(&mut self, indicator: usize) {
        let facts = &self.facts.indicators[indicator];
        facts.iter().for_each(|fact| self.found.set(*fact));
    }

    pub(crate) fn of_exploitation(&mut self, exploitation: usize) {
        let facts = &self.facts.exploitations[exploitation];
        facts.iter().for_each(|fact| self.found.set(*fact));
    }

    /// Sorted, each once.
    pub(crate) fn list(&self) -> Vec<Fact> {
        let numbers = self.found.numbers();
        numbers
            .map(|number| self.facts.list[number as usize].clone())
            .collect()
    }
}
