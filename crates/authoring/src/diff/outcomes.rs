//! Comparison of outcomes: the same answers assessed with both versions.

use super::sample::{Dice, Sampler};
use repere_protocol::{Answer, Answers, Case, CaseInput, Pack};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The smallest sets of answers of each kind of change that are made smaller still.
const CANDIDATES: usize = 4;

/// The outcomes of the same answers with both packs.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Outcomes {
    /// Every case of both packs.
    pub(crate) cases: Vec<ComparedCase>,
    pub(crate) samples: u64,
    pub(crate) seed: u64,
    /// How many random answers gave which outcomes; only those that occurred, the highest first.
    pub(crate) table: Vec<Cell>,
    /// The shortest example of each kind of change that was found.
    pub(crate) examples: Vec<Example>,
}

/// A case, with both packs.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct ComparedCase {
    pub(crate) id: String,
    /// Whose case it is: `old`, `new` or `both`.
    pub(crate) of: &'static str,
    pub(crate) old: String,
    pub(crate) new: String,
}

/// One field of the table.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Cell {
    pub(crate) old: String,
    pub(crate) new: String,
    pub(crate) count: u64,
}

/// Answers whose outcome changes.
#[derive(Debug, PartialEq, Serialize)]
pub(crate) struct Example {
    pub(crate) old: String,
    pub(crate) new: String,
    pub(crate) answers: Answers,
}

/// Two packs, the old and the new.
pub(crate) struct Both<'p> {
    pub(crate) old: &'p Pack,
    pub(crate) new: &'p Pack,
}

type Pair = (String, String);

impl Both<'_> {
    pub(crate) fn compare(&self, cases: [&[Case]; 2], samples: u64, seed: u64) -> Outcomes {
        let mut found: BTreeMap<Pair, Vec<Answers>> = BTreeMap::new();
        let cases = self.cases(cases, &mut found);
        let mut table: BTreeMap<Pair, u64> = BTreeMap::new();
        let sampler = Sampler::of(self.old, self.new);
        let mut dice = Dice::new(seed);
        for _ in 0..samples {
            let answers = sampler.draw(&mut dice);
            let pair = self.outcomes(&answers);
            *table.entry(pair.clone()).or_default() += 1;
            note(&mut found, pair, answers);
        }
        let mut table: Vec<Cell> = table
            .into_iter()
            .map(|((old, new), count)| Cell { old, new, count })
            .collect();
        table.sort_by_key(|cell| (place(self.old, &cell.old), place(self.new, &cell.new)));
        let mut examples: Vec<Example> = found
            .into_iter()
            .filter_map(|(pair, candidates)| self.shortest(&pair, candidates))
            .collect();
        examples.sort_by_key(|e| (place(self.old, &e.old), place(self.new, &e.new)));
        Outcomes {
            cases,
            samples,
            seed,
            table,
            examples,
        }
    }

    fn outcomes(&self, answers: &Answers) -> Pair {
        let (old, new) = (self.old.outcome(answers), self.new.outcome(answers));
        (old.to_owned(), new.to_owned())
    }

    fn cases(
        &self,
        [old, new]: [&[Case]; 2],
        found: &mut BTreeMap<Pair, Vec<Answers>>,
    ) -> Vec<ComparedCase> {
        let mut compared = Vec::new();
        let mut add = |case: &Case, of: &'static str| {
            let pair = match &case.input {
                CaseInput::Answers(answers) => {
                    let pair = self.outcomes(answers);
                    note(found, pair.clone(), answers.clone());
                    pair
                }
                CaseInput::Indicators { .. } => {
                    let outcome = |pack| case.run(pack).0.outcome;
                    (outcome(self.old), outcome(self.new))
                }
            };
            compared.push(ComparedCase {
                id: case.id.clone(),
                of,
                old: pair.0,
                new: pair.1,
            });
        };
        let same = |a: &Case, b: &Case| a.id == b.id && a.input == b.input;
        for case in new {
            let shared = old.iter().any(|other| same(case, other));
            add(case, if shared { "both" } else { "new" });
        }
        for case in old {
            if !new.iter().any(|other| same(case, other)) {
                add(case, "old");
            }
        }
        compared
    }

    /// The shortest answers that still show the same change; none if the outcome is the same.
    fn shortest(&self, pair: &Pair, candidates: Vec<Answers>) -> Option<Example> {
        if pair.0 == pair.1 {
            return None;
        }
        let shrunk = candidates
            .into_iter()
            .map(|answers| self.shrunk(pair, answers));
        let answers = shrunk.min_by_key(|answers| (size(answers), answers.len()))?;
        Some(Example {
            old: pair.0.clone(),
            new: pair.1.clone(),
            answers,
        })
    }

    /// Takes away whatever can be taken away without losing the change.
    fn shrunk(&self, pair: &Pair, mut answers: Answers) -> Answers {
        loop {
            let before = size(&answers);
            for id in answers.keys().cloned().collect::<Vec<_>>() {
                let mut without = answers.clone();
                without.remove(&id);
                if self.outcomes(&without) == *pair {
                    answers = without;
                }
            }
            for smaller in fewer_options(&answers) {
                if size(&smaller) < size(&answers) && self.outcomes(&smaller) == *pair {
                    answers = smaller;
                }
            }
            if size(&answers) == before {
                return self.at_the_edge(pair, answers);
            }
        }
    }

    /// Puts each number to the first threshold at which the change still shows.
    fn at_the_edge(&self, pair: &Pair, mut answers: Answers) -> Answers {
        for id in answers.keys().cloned().collect::<Vec<_>>() {
            let edges = [self.old, self.new].map(|pack| pack.telling_answers(&id));
            let edges = edges
                .into_iter()
                .flatten()
                .filter_map(|answer| match answer {
                    Answer::Number(number) => Some(number),
                    _ => None,
                });
            for edge in edges.collect::<BTreeSet<i64>>() {
                let mut moved = answers.clone();
                let Some(recorded) = moved.get_mut(&id) else {
                    continue;
                };
                recorded.answer = Answer::Number(edge);
                if self.outcomes(&moved) == *pair {
                    answers = moved;
                    break;
                }
            }
        }
        answers
    }
}

/// Keeps the smallest answers for each pair of outcomes that differ.
fn note(found: &mut BTreeMap<Pair, Vec<Answers>>, pair: Pair, answers: Answers) {
    if pair.0 == pair.1 {
        return;
    }
    let kept = found.entry(pair).or_default();
    kept.push(answers);
    kept.sort_by_key(size);
    kept.truncate(CANDIDATES);
}

/// The length of a set of answers to its reader: an option of `choices` counts like an answer.
fn size(answers: &Answers) -> usize {
    let sizes = answers.values().map(|recorded| match &recorded.answer {
        Answer::Codes(codes) => 1 + codes.len(),
        Answer::Unanswered(_) => 1,
        _ => 2,
    });
    sizes.sum()
}

/// Every set of answers with one option less.
fn fewer_options(answers: &Answers) -> Vec<Answers> {
    let mut fewer = Vec::new();
    for (id, recorded) in answers {
        let Answer::Codes(codes) = &recorded.answer else {
            continue;
        };
        for code in codes {
            let rest: BTreeSet<String> = codes.iter().filter(|c| *c != code).cloned().collect();
            let mut smaller = answers.clone();
            if let Some(recorded) = smaller.get_mut(id) {
                recorded.answer = Answer::Codes(rest);
            }
            fewer.push(smaller);
        }
    }
    fewer
}

fn place(pack: &Pack, outcome: &str) -> usize {
    let mut outcomes = pack.outcomes().iter();
    outcomes
        .position(|known| known.id == outcome)
        .unwrap_or(usize::MAX)
}
