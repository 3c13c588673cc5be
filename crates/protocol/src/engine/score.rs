//! Scores, compiled: what each question adds, and how far a sum can still go.

use crate::engine::eval::Planes;
use crate::engine::program::{Profile, QuestionProgram};
use std::collections::BTreeSet;

/// Points by the number of what they are given for.
pub(crate) type PointsOf = Vec<(u32, i64)>;

/// A score, compiled.
#[derive(Debug)]
pub(crate) struct ScoreProgram {
    /// Points of indicators, by number.
    pub(crate) indicators: PointsOf,
    /// Points of atoms.
    pub(crate) atoms: PointsOf,
    /// Indicators that no single question decides: they count once, whichever question raises them.
    pub(crate) shared: PointsOf,
    /// Questions that add to it, with the place of their share.
    pub(crate) questions: Vec<(usize, usize)>,
    /// The score can never be lower than this.
    pub(crate) floor: i64,
}

/// What one question alone adds to one score.
#[derive(Debug)]
pub(crate) struct Share {
    /// The score's number.
    pub(crate) score: usize,
    pub(crate) atoms: PointsOf,
    pub(crate) raises: PointsOf,
    /// The least that an answer adds.
    pub(crate) least: i64,
    /// The most that an answer adds.
    pub(crate) most: i64,
    /// Everything that an answer can add; empty if not every answer was looked at.
    pub(crate) sums: Vec<i64>,
}

impl Share {
    /// What an answer adds.
    pub(crate) fn of(&self, profile: &Profile) -> i64 {
        sum(&self.atoms, &profile.atoms) + sum(&self.raises, &profile.raises)
    }

    /// Whether the score only ever adds.
    pub(crate) fn adds(&self) -> bool {
        self.atoms
            .iter()
            .chain(&self.raises)
            .all(|(_, points)| *points >= 0)
    }
}

fn sum(points: &[(u32, i64)], made_true: &[u32]) -> i64 {
    points
        .iter()
        .filter(|(number, _)| made_true.contains(number))
        .map(|(_, points)| points)
        .sum()
}

/// The least and the most that any of these can add together.
fn extremes(points: impl Iterator<Item = i64> + Clone) -> (i64, i64) {
    (
        points.clone().map(|points| points.min(0)).sum(),
        points.map(|points| points.max(0)).sum(),
    )
}

impl ScoreProgram {
    /// Splits the points among the questions; `raisers` says which questions can raise each indicator.
    pub(crate) fn new(
        number: usize,
        indicators: PointsOf,
        atoms: PointsOf,
        atom_question: &[u32],
        raisers: &[Vec<u32>],
        questions: &mut [QuestionProgram],
    ) -> ScoreProgram {
        let only_raiser = |indicator: u32| match raisers[indicator as usize].as_slice() {
            [only] => Some(*only as usize),
            _ => None,
        };
        let shared: PointsOf = indicators
            .iter()
            .copied()
            .filter(|(indicator, _)| only_raiser(*indicator).is_none())
            .collect();
        let of_atom = |(atom, points): &(u32, i64)| {
            let question = atom_question[*atom as usize] as usize;
            (question, (*atom, *points))
        };
        let mut adding: BTreeSet<usize> = atoms.iter().map(|atom| of_atom(atom).0).collect();
        adding.extend(indicators.iter().filter_map(|(i, _)| only_raiser(*i)));
        let (mut floor, _) = extremes(shared.iter().map(|(_, points)| *points));
        let mut places = Vec::new();
        for index in adding {
            let question = &mut questions[index];
            let own = |list: &[(u32, i64)], whose: &dyn Fn(u32) -> Option<usize>| {
                let own = list.iter().filter(|(n, _)| whose(*n) == Some(index));
                own.copied().collect::<Vec<_>>()
            };
            let mut share = Share {
                score: number,
                atoms: own(&atoms, &|atom| Some(atom_question[atom as usize] as usize)),
                raises: own(&indicators, &only_raiser),
                least: 0,
                most: 0,
                sums: Vec::new(),
            };
            if question.complete {
                let sums: BTreeSet<i64> = question.profiles.iter().map(|p| share.of(p)).collect();
                share.least = sums.first().copied().unwrap_or(0);
                share.most = sums.last().copied().unwrap_or(0);
                share.sums = sums.into_iter().collect();
            } else {
                let parts = share.atoms.iter().chain(&share.raises);
                (share.least, share.most) = extremes(parts.map(|(_, points)| *points));
            }
            floor += share.least.min(0);
            places.push((index, question.shares.len()));
            question.shares.push(share);
        }
        ScoreProgram {
            indicators,
            atoms,
            shared,
            questions: places,
            floor,
        }
    }

    /// The points of what is certain.
    pub(crate) fn certain(&self, planes: &Planes) -> i64 {
        let indicators = self.indicators.iter();
        let indicators = indicators.filter(|(number, _)| planes.certain.get(*number));
        let atoms = self.atoms.iter();
        let atoms = atoms.filter(|(number, _)| planes.certain_atoms.get(*number));
        indicators.chain(atoms).map(|(_, points)| points).sum()
    }

    /// What can still tip the score over a threshold: each part for which the others can add up to a
    /// sum that is below it without the part and not below it with the part.
    pub(crate) fn tipping(
        &self,
        questions: &[QuestionProgram],
        planes: &Planes,
        at_least: i64,
    ) -> Vec<Part> {
        const MAX_WIDTH: i64 = 2_048;
        const MAX_PARTS: usize = 200;
        let mut settled = 0;
        let mut parts = self.parts(questions, planes, &mut settled);
        parts.retain(|part| part.span > 0);
        let width: i64 = parts.iter().map(|part| part.span).sum();
        let threshold = at_least - settled;
        // About sums that are too wide to be counted nothing is proven: then every part may tip the condition.
        if width > MAX_WIDTH || parts.len() > MAX_PARTS {
            return parts;
        }
        let mut tipping = vec![false; parts.len()];
        mark_tipping(&parts, &Sums::new(width), threshold, &mut tipping);
        let tipping = parts.into_iter().zip(tipping).filter(|(_, tips)| *tips);
        tipping.map(|(part, _)| part).collect()
    }

    /// The parts that are open; the others and the least of each open one are added to `settled`.
    fn parts(
        &self,
        questions: &[QuestionProgram],
        planes: &Planes,
        settled: &mut i64,
    ) -> Vec<Part> {
        let open_atom = |n: u32| planes.possible_atoms.get(n) && !planes.certain_atoms.get(n);
        let open_indicator = |n: u32| planes.possible.get(n) && !planes.certain.get(n);
        let mut parts = Vec::new();
        let mut add = |sums: &[i64], atoms: Vec<u32>, indicators: Vec<u32>| {
            let (least, most) = (sums.iter().min(), sums.iter().max());
            let (least, most) = (least.copied().unwrap_or(0), most.copied().unwrap_or(0));
            *settled += least;
            parts.push(Part {
                span: most - least,
                sums: sums.iter().map(|sum| sum - least).collect(),
                atoms,
                indicators,
            });
        };
        for (number, points) in &self.shared {
            if planes.certain.get(*number) {
                add(&[*points], Vec::new(), Vec::new());
            } else if open_indicator(*number) {
                add(&[0, *points], Vec::new(), vec![*number]);
            }
        }
        for (index, place) in &self.questions {
            let share = &questions[*index].shares[*place];
            let atoms: Vec<u32> = numbers(&share.atoms, open_atom);
            let raises: Vec<u32> = numbers(&share.raises, open_indicator);
            if atoms.is_empty() && raises.is_empty() {
                let certain = |points: &[(u32, i64)], certain: &dyn Fn(u32) -> bool| -> i64 {
                    let certain = points.iter().filter(|(number, _)| certain(*number));
                    certain.map(|(_, points)| points).sum()
                };
                let sum = certain(&share.atoms, &|n| planes.certain_atoms.get(n))
                    + certain(&share.raises, &|n| planes.certain.get(n));
                add(&[sum], Vec::new(), Vec::new());
            } else if share.sums.is_empty() {
                for (number, points) in &share.atoms {
                    if planes.certain_atoms.get(*number) {
                        add(&[*points], Vec::new(), Vec::new());
                    } else if open_atom(*number) {
                        add(&[0, *points], vec![*number], Vec::new());
                    }
                }
                for (number, points) in &share.raises {
                    if planes.certain.get(*number) {
                        add(&[*points], Vec::new(), Vec::new());
                    } else if open_indicator(*number) {
                        add(&[0, *points], Vec::new(), vec![*number]);
                    }
                }
            } else {
                // A question that may not be reached may also add nothing.
                let mut sums = share.sums.clone();
                sums.push(0);
                let reached = planes.reached[*index] == crate::engine::bits::Truth::True;
                let sums = if reached { &share.sums } else { &sums };
                add(sums, atoms, raises);
            }
        }
        parts
    }
}

/// Marks each of these parts for which the others can add up to a sum that it tips over the threshold.
/// `sums`: what all parts but these can add up to. By halves, so that each sum is counted few times.
fn mark_tipping(parts: &[Part], sums: &Sums, threshold: i64, tipping: &mut [bool]) {
    match (parts, tipping) {
        ([part], [tips]) => {
            *tips = (threshold - part.span..threshold).any(|sum| sums.has(sum));
        }
        (parts, tipping) if parts.len() > 1 => {
            let (left, right) = parts.split_at(parts.len() / 2);
            let (tipping_left, tipping_right) = tipping.split_at_mut(left.len());
            mark_tipping(left, &sums.with(right), threshold, tipping_left);
            mark_tipping(right, &sums.with(left), threshold, tipping_right);
        }
        _ => {}
    }
}

fn numbers(points: &[(u32, i64)], wanted: impl Fn(u32) -> bool) -> Vec<u32> {
    let numbers = points.iter().map(|(number, _)| *number);
    numbers.filter(|number| wanted(*number)).collect()
}

/// A part of a score that is still open.
pub(crate) struct Part {
    pub(crate) atoms: Vec<u32>,
    pub(crate) indicators: Vec<u32>,
    /// From the least that it adds to the most.
    span: i64,
    /// What it can add beyond the least.
    sums: Vec<i64>,
}

/// The sums that some parts can come to, as bits.
#[derive(Clone)]
struct Sums(Vec<u64>);

impl Sums {
    fn new(width: i64) -> Sums {
        let words = usize::try_from(width / 64).unwrap_or(0) + 1;
        let mut bits = vec![0; words];
        bits[0] = 1;
        Sums(bits)
    }

    /// With what these parts can add.
    fn with(&self, parts: &[Part]) -> Sums {
        let mut sums = self.clone();
        parts.iter().for_each(|part| sums.add(&part.sums));
        sums
    }

    fn has(&self, sum: i64) -> bool {
        let Ok(sum) = usize::try_from(sum) else {
            return false;
        };
        self.0
            .get(sum / 64)
            .is_some_and(|word| word & (1 << (sum % 64)) != 0)
    }

    fn add(&mut self, sums: &[i64]) {
        let empty = vec![0; self.0.len()];
        let before = std::mem::replace(&mut self.0, empty);
        for sum in sums {
            let by = usize::try_from(*sum).unwrap_or(0);
            let (words, bits) = (by / 64, by % 64);
            for at in words..self.0.len() {
                let low = before[at - words] << bits;
                let carried = at > words && bits > 0;
                let high = if carried {
                    before[at - words - 1] >> (64 - bits)
                } else {
                    0
                };
                self.0[at] |= low | high;
            }
        }
    }
}
