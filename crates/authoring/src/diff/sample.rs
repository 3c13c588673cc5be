//! Random answers to two packs at once. The same seed gives the same answers, on every machine and for
//! ever, so that two people can refer to the same example.

use repere_protocol::{Answer, Answers, Kind, NonAnswer, Pack, Question, Recorded};
use std::collections::BTreeSet;

/// SplitMix64 (Steele, Lea, Flood 2014): small, and nobody will ever change what it gives.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Dice {
        Dice(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `bound`, which is not zero.
    fn below(&mut self, bound: usize) -> usize {
        let wide = u128::from(self.next()) * bound as u128;
        usize::try_from(wide >> 64).unwrap_or(0)
    }

    fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    fn pick<'a, T>(&mut self, items: &'a [T]) -> Option<&'a T> {
        if items.is_empty() {
            return None;
        }
        items.get(self.below(items.len()))
    }
}

/// A question of either pack, and what can be answered to it.
struct Asked {
    id: String,
    /// Answers that raise no indicator and add no points.
    quiet: Vec<Answer>,
    /// All answers that a pack can tell apart.
    all: Vec<Answer>,
    /// For `choices`: the options that can stand together.
    together: Vec<String>,
}

/// Draws answers to two packs.
pub(crate) struct Sampler {
    asked: Vec<Asked>,
}

impl Sampler {
    pub(crate) fn of(old: &Pack, new: &Pack) -> Sampler {
        let mut asked: Vec<Asked> = new.questions().map(|q| Asked::of(old, new, q)).collect();
        let gone = old.questions().filter(|q| new.question(&q.id).is_none());
        asked.extend(gone.map(|question| Asked::of(old, new, question)));
        Sampler { asked }
    }

    /// One set of answers. Some are full of indications and some have nearly none, some answer
    /// everything and some leave much open: otherwise nearly all would give the highest outcome.
    pub(crate) fn draw(&self, dice: &mut Dice) -> Answers {
        let bold = dice.below(101);
        let silent = if dice.percent(50) { 0 } else { dice.below(51) };
        let mut answers = Answers::new();
        for asked in &self.asked {
            let answer = if dice.percent(silent) {
                Some(Answer::Unanswered(NonAnswer::DoesNotKnow))
            } else if dice.percent(bold) {
                asked.any(dice)
            } else {
                dice.pick(&asked.quiet).or(dice.pick(&asked.all)).cloned()
            };
            if let Some(answer) = answer {
                answers.insert(asked.id.clone(), Recorded::answered(answer));
            }
        }
        answers
    }
}

impl Asked {
    fn of(old: &Pack, new: &Pack, question: &Question) -> Asked {
        let packs = [old, new];
        let mut all: Vec<Answer> = Vec::new();
        for answer in packs
            .iter()
            .flat_map(|pack| pack.telling_answers(&question.id))
        {
            if !all.contains(&answer) {
                all.push(answer);
            }
        }
        let quiet = |answer: &&Answer| !packs.iter().any(|pack| pack.weighs(&question.id, answer));
        let quiet = all.iter().filter(quiet).cloned().collect();
        let together = if question.kind == Kind::Choices {
            let free = |option: &&String| !question.exclusive.contains(option);
            question.options.iter().filter(free).cloned().collect()
        } else {
            Vec::new()
        };
        Asked {
            id: question.id.clone(),
            quiet,
            all,
            together,
        }
    }

    /// Any answer; for `choices` up to three options together.
    fn any(&self, dice: &mut Dice) -> Option<Answer> {
        let several = dice.below(4);
        if several < 2 || self.together.is_empty() {
            return dice.pick(&self.all).cloned();
        }
        let chosen = (0..several).filter_map(|_| dice.pick(&self.together).cloned());
        Some(Answer::Codes(chosen.collect::<BTreeSet<_>>()))
    }
}

#[cfg(test)]
mod tests {
    use super::Dice;

    /// The first numbers of the reference implementation for the seed 1234567.
    #[test]
    fn same_seed_gives_the_same_numbers() {
        let mut dice = Dice::new(1_234_567);
        let numbers = [dice.next(), dice.next(), dice.next()];
        let expected = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
        ];
        assert_eq!(numbers, expected);
    }

    #[test]
    fn numbers_stay_below_their_bound() {
        let mut dice = Dice::new(0);
        assert!((0..1000).all(|_| dice.below(7) < 7));
        assert_eq!(dice.pick::<u8>(&[]), None);
    }
}
