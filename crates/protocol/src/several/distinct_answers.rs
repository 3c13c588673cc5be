//! Answers worth trying: those that the pack can tell apart, one by one.

use crate::answer::Answer;
use crate::engine::profiles::numbers;
use crate::format::model::{Counted, Kind};
use crate::pack::{Pack, seen};
use std::collections::BTreeSet;

/// Thresholds of quotients that are tried for one number.
const MAX_QUOTIENT_EDGES: usize = 8;

impl Pack {
    /// Whether an answer, once its question is reached, raises an indicator or adds points to a score.
    /// A non-answer does neither.
    pub fn weighs(&self, question: &str, answer: &Answer) -> bool {
        let (Some(known), Some(seen)) = (self.question(question), seen(answer)) else {
            return false;
        };
        let points = self.protocol().scores.iter().flat_map(|score| &score.add);
        known.raises.iter().any(|raise| raise.when.passes(seen))
            || points.into_iter().any(|part| match &part.counted {
                Counted::Question { question, test } => {
                    known.id == *question && part.points > 0 && test.passes(seen)
                }
                Counted::Indicator { .. } => false,
            })
    }

    /// Answers to a question that the pack can tell apart, in its order: `yes` and `no`, each option
    /// (for `choices`: none, then each one alone), and for a number both sides of each threshold that
    /// an indication or a condition looks at. None for dates and texts, which nothing depends on, and
    /// for an unknown question.
    pub fn telling_answers(&self, question: &str) -> Vec<Answer> {
        let Some(number) = self.number(question) else {
            return Vec::new();
        };
        let question = self.question_at(number);
        match question.kind {
            Kind::YesNo | Kind::Choice => {
                let codes = question.codes().into_iter();
                codes.map(|code| Answer::Code(code.to_owned())).collect()
            }
            Kind::Choices => {
                let each = question.options.iter().cloned();
                let alone = each.map(|code| Answer::Codes(BTreeSet::from([code])));
                std::iter::once(Answer::Codes(BTreeSet::new()))
                    .chain(alone)
                    .collect()
            }
            Kind::Number => {
                let mut edges = BTreeSet::new();
                let program = &self.program.questions[number];
                let of_quotient = |atom: &u32| self.program.quotient_atoms.contains(atom);
                let (divided, plain): (Vec<_>, Vec<_>) = program
                    .atoms
                    .iter()
                    .partition(|(atom, _)| of_quotient(atom));
                // A quotient has a threshold for each number that divides: a few of them tell enough.
                let few = divided.len().div_ceil(MAX_QUOTIENT_EDGES).max(1);
                let divided = divided.into_iter().step_by(few);
                for (_, test) in plain.into_iter().chain(divided).chain(&program.raises) {
                    numbers(test, &mut edges);
                }
                let low = question.minimum.unwrap_or(i64::MIN);
                let high = question.maximum.unwrap_or(i64::MAX).max(low);
                let near = |edge: i64| [edge.saturating_sub(1), edge, edge.saturating_add(1)];
                let mut candidates: BTreeSet<i64> = edges.into_iter().flat_map(near).collect();
                candidates.extend(question.minimum);
                candidates.extend(question.maximum);
                if candidates.is_empty() {
                    candidates.insert(0);
                }
                candidates
                    .range(low..=high)
                    .copied()
                    .map(Answer::Number)
                    .collect()
            }
            Kind::Date | Kind::Text => Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{PackFiles, load};
    use serde_json::to_string;

    const PACK: &str = r#"
format = 1
id = "telling"
version = "1.0.0"
source_locale = "en"
locales = ["en"]
[[section]]
id = "s"
[[section.question]]
id = "sure"
kind = "yes-no"
[[section.question]]
id = "where"
kind = "choice"
options = ["here", "there"]
[[section.question]]
id = "what"
kind = "choices"
options = ["a", "b"]
[[section.question]]
id = "hours"
kind = "number"
minimum = 0
maximum = 61
raises = [{ when = { at_least = 61 }, indicator = "i" }]
[[section.question]]
id = "years"
kind = "number"
[[section.question]]
id = "since"
kind = "date"
ask_if = { question = "hours", at_most = 10 }
[[dimension]]
id = "d"
positive_when = [{ weak = 1 }]
[[dimension.indicator]]
id = "i"
adult = "weak"
[[score]]
id = "p"
add = [{ question = "where", is = "there", points = 2 }]
[[outcome]]
id = "o"
"#;
    const TEXTS: &str = "title = T\nsummary = S\nsection-s = S\nquestion-sure = Q\nquestion-where = Q\n    .option-here = H\n    .option-there = T\nquestion-what = Q\n    .option-a = A\n    .option-b = B\nquestion-hours = Q\nquestion-years = Q\nquestion-since = Q\nindicator-i = I\ndimension-d = D\noutcome-o = O\n    .meaning = M\n";

    #[track_caller]
    fn check(question: &str, expected: &str) {
        let files = [("protocol.toml", PACK), ("texts/en.ftl", TEXTS)];
        let files = files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_owned()));
        let loaded = load(&PackFiles(files.into()));
        let pack = loaded
            .pack
            .unwrap_or_else(|| panic!("{:?}", loaded.problems));
        let answers = pack.telling_answers(question);
        assert_eq!(to_string(&answers).expect("JSON"), expected);
        for answer in &answers {
            let weighs = [
                crate::Answer::Number(61),
                crate::Answer::Code("there".to_owned()),
            ];
            assert_eq!(pack.weighs(question, answer), weighs.contains(answer));
            pack.check_answer(question, answer).expect("it fits");
        }
    }

    #[test]
    fn answers_that_can_be_told_apart() {
        check("sure", r#"[{"code":"yes"},{"code":"no"}]"#);
        check("where", r#"[{"code":"here"},{"code":"there"}]"#);
        check("what", r#"[{"codes":[]},{"codes":["a"]},{"codes":["b"]}]"#);
        check(
            "hours",
            r#"[{"number":0},{"number":9},{"number":10},{"number":11},{"number":60},{"number":61}]"#,
        );
        check("years", r#"[{"number":0}]"#);
        check("since", "[]");
        check("nowhere", "[]");
    }
}
