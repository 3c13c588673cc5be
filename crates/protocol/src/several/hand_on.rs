//! Hands answers on to another pack, so that nothing is asked twice.

use crate::answer::{Answer, AnswerProblem, Answers, Recorded};
use crate::cases::answer_problem;
use crate::engine::bits::Truth;
use crate::engine::eval::{Open, Planes};
use crate::engine::program::Profile;
use crate::format::model::{Handed, HandedAnswer, Kind, Question};
use crate::format::problem::{Problem, Severity, Spot};
use crate::pack::{Pack, check, seen};
use crate::suggest::suggest;
use std::collections::BTreeMap;

impl Pack {
    /// The ids of the packs that this one can hand answers on to, in the pack's order.
    pub fn hand_on_targets(&self) -> impl Iterator<Item = &str> {
        self.protocol().hand_on.iter().map(|h| h.pack.as_str())
    }

    /// The answers that another pack takes over from these, each with the provenance that it has here.
    ///
    /// Total: what the other pack does not know or does not take is left out, and so are non-answers
    /// and answers to questions that the answers here do not lead to. Of several lines to one question
    /// there the first that gives an answer counts; to a question of kind `choices` they add up.
    pub fn hand_on(&self, answers: &Answers, to: &Pack) -> Answers {
        let mut handed_on = Answers::new();
        let profiles = self.profiles_of(answers);
        let known: Vec<Option<&Profile>> = profiles.iter().map(Option::as_ref).collect();
        let mut planes = Planes::new(&self.program);
        self.program.evaluate(&known, Open::Unanswered, &mut planes);
        let lines = self.protocol().hand_on.iter();
        let lines = lines.filter(|hand_on| hand_on.pack == to.id());
        for handed in lines.flat_map(|hand_on| &hand_on.answers) {
            let (Some(number), Some(target)) =
                (self.number(&handed.question), to.question(&handed.to))
            else {
                continue;
            };
            if known[number].is_none() || planes.reached[number] != Truth::True {
                continue;
            }
            let Some(recorded) = answers.get(&handed.question) else {
                continue;
            };
            let Some(answer) = translated(handed, &recorded.answer, target) else {
                continue;
            };
            add(&mut handed_on, target, answer, recorded);
        }
        handed_on
    }

    /// What does not fit the pack that answers are handed on to: questions that it does not have,
    /// answers that it does not take. Each problem names its place in this pack's `protocol.toml`.
    pub fn check_hand_on(&self, to: &Pack) -> Vec<Problem> {
        let all = self.protocol().hand_on.iter();
        let all = all.flat_map(|hand_on| hand_on.answers.iter().map(|h| (&hand_on.pack, h)));
        let placed = all.zip(&self.handed_places);
        let mine = placed.filter(|((pack, _), _)| *pack == to.id());
        let problems = mine.filter_map(|((_, handed), [question, answer])| {
            let (code, parameters, spot) = match self.fits(handed, to) {
                Ok(()) => return None,
                Err(problem @ AnswerProblem::UnknownQuestion { .. }) => {
                    let (code, parameters) = answer_problem(&handed.to, &problem);
                    (code, parameters, question)
                }
                Err(problem) => {
                    let (code, parameters) = answer_problem(&handed.to, &problem);
                    (code, parameters, answer)
                }
            };
            Some(problem_at(spot, code, parameters))
        });
        problems.collect()
    }

    fn fits(&self, handed: &Handed, to: &Pack) -> Result<(), AnswerProblem> {
        let Some(target) = to.question(&handed.to) else {
            let known = to.questions().map(|question| question.id.as_str());
            let suggestion = suggest(&handed.to, known);
            return Err(AnswerProblem::UnknownQuestion { suggestion });
        };
        match (&handed.answer, self.question(&handed.question)) {
            (Some(answer), _) => check(target, &as_answer(answer, target)),
            (None, Some(source)) if source.kind != target.kind => Err(AnswerProblem::WrongKind {
                expected: target.kind.code(),
            }),
            (None, Some(source)) => {
                let shared = |option: &String| target.options.contains(option);
                match source.options.first() {
                    Some(option) if !source.options.iter().any(shared) => {
                        Err(AnswerProblem::UnknownOption {
                            option: option.clone(),
                            suggestion: suggest(option, target.codes()),
                        })
                    }
                    _ => Ok(()),
                }
            }
            (None, None) => Ok(()),
        }
    }
}

/// The answer there, if this line gives one for the answer here.
fn translated(handed: &Handed, given: &Answer, target: &Question) -> Option<Answer> {
    let seen = seen(given)?;
    if handed.when.as_ref().is_some_and(|when| !when.passes(seen)) {
        return None;
    }
    let answer = match &handed.answer {
        Some(answer) => as_answer(answer, target),
        None => given.clone(),
    };
    check(target, &answer).is_ok().then_some(answer)
}

/// A written answer as one to this question: a single code is a set of one where several may be chosen.
fn as_answer(answer: &HandedAnswer, target: &Question) -> Answer {
    match answer {
        HandedAnswer::Code(code) if target.kind == Kind::Choices => {
            Answer::Codes([code.clone()].into())
        }
        HandedAnswer::Code(code) => Answer::Code(code.clone()),
        HandedAnswer::Codes(codes) => Answer::Codes(codes.iter().cloned().collect()),
        HandedAnswer::Number(number) => Answer::Number(*number),
    }
}

/// Adds an answer; to what a question of kind `choices` has already, if both go together.
fn add(handed_on: &mut Answers, target: &Question, answer: Answer, recorded: &Recorded) {
    let Some(before) = handed_on.get_mut(&target.id) else {
        let provenance = recorded.provenance;
        handed_on.insert(target.id.clone(), Recorded { answer, provenance });
        return;
    };
    if let (Answer::Codes(codes), Answer::Codes(more)) = (&before.answer, answer) {
        let both = Answer::Codes(codes.union(&more).cloned().collect());
        if check(target, &both).is_ok() {
            before.answer = both;
        }
    }
}

fn problem_at(spot: &Spot, code: &'static str, parameters: Vec<(&'static str, String)>) -> Problem {
    let filled = parameters
        .into_iter()
        .filter(|(_, value)| !value.is_empty());
    Problem {
        severity: Severity::Error,
        code,
        file: crate::PROTOCOL.to_owned(),
        line: spot.line,
        column: spot.column,
        span: spot.span.clone(),
        parameters: filled.collect::<BTreeMap<_, _>>(),
    }
}
