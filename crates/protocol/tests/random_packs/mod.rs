//! Small random packs and answers, and an oracle for them.

#![allow(dead_code, unused_imports, reason = "each test file uses a part of it")]

mod oracle;
mod packs;

pub use oracle::{Truth, oracle};
pub use packs::{random_files, random_files_and_pack, random_pack};
use repere_protocol::{Answer, Answers, Kind, Pack, Provenance, Question, Recorded};
use std::collections::BTreeSet;

/// A generator of numbers that needs nothing (xorshift64*).
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Dice {
        Dice(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// Below `sides`.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let value = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        usize::try_from(value).expect("31 bits") % sides
    }

    pub fn chance(&mut self, in_ten: usize) -> bool {
        self.roll(10) < in_ten
    }

    pub fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.roll(items.len())]
    }
}

/// Some answers, some non-answers, some nothing.
pub fn random_answers(dice: &mut Dice, pack: &Pack) -> Answers {
    let mut answers = Answers::new();
    for question in pack.questions() {
        let all = every_answer(question);
        let answer = match dice.roll(10) {
            0..=3 => dice.pick(&all).clone(),
            4 => Answer::Unanswered(*dice.pick(&repere_protocol::NonAnswer::ALL)),
            _ => continue,
        };
        let provenance = *dice.pick(&Provenance::ALL);
        answers.insert(question.id.clone(), Recorded { answer, provenance });
    }
    answers
}

/// Every answer that a question takes (small numbers only), by the rules of its kind.
pub fn every_answer(question: &Question) -> Vec<Answer> {
    match question.kind {
        Kind::YesNo => ["yes", "no"]
            .map(|code| Answer::Code(code.to_owned()))
            .to_vec(),
        Kind::Choice => question.options.iter().cloned().map(Answer::Code).collect(),
        // Too many to count: the ends will do.
        Kind::Choices if question.options.len() > 8 => {
            let all = question.options.iter().cloned().collect();
            vec![Answer::Codes(BTreeSet::new()), Answer::Codes(all)]
        }
        Kind::Choices => {
            let mut answers = Vec::new();
            for mask in 0_u32..1 << question.options.len() {
                let options = question.options.iter().enumerate();
                let chosen: BTreeSet<String> = options
                    .filter(|(at, _)| mask & (1 << at) != 0)
                    .map(|(_, option)| option.clone())
                    .collect();
                let excluding = chosen
                    .iter()
                    .any(|option| question.exclusive.contains(option));
                if chosen.len() < 2 || !excluding {
                    answers.push(Answer::Codes(chosen));
                }
            }
            answers
        }
        Kind::Number => {
            let (low, high) = (question.minimum.unwrap_or(0), question.maximum.unwrap_or(3));
            (low..=high).map(Answer::Number).collect()
        }
        Kind::Date | Kind::Text => vec![Answer::Text("x".to_owned())],
    }
}
