//! Why a condition holds, does not hold, or cannot be told yet: the truth of each of its parts.

use crate::answer::Answers;
use crate::engine::bits::Truth;
use crate::engine::eval::{Open, Planes};
use crate::engine::program::{Node, Profile, Program};
use crate::format::model::{
    Condition, Contradiction, Counted, Exploitation, HandOn, Handed, Outcome, Points, Question,
    Score,
};
use crate::pack::{Pack, seen};
use crate::result::scores_and_exploitation::Given;
use serde::Serialize;
use std::collections::BTreeSet;

/// What a condition comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The condition holds, whatever the open answers are.
    Holds,
    /// The condition does not hold, whatever the open answers are.
    Fails,
    /// The verdict hangs on answers that are open.
    Open,
}

impl From<Truth> for Verdict {
    fn from(truth: Truth) -> Verdict {
        match truth {
            Truth::True => Verdict::Holds,
            Truth::False => Verdict::Fails,
            Truth::Unknown => Verdict::Open,
        }
    }
}

/// A condition with what it, and each of its parts, comes to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Traced<'p> {
    /// The condition, as it stands in the pack.
    pub condition: &'p Condition,
    /// The verdict on the condition.
    pub verdict: Verdict,
    /// The condition's parts, in the pack's order; none for a condition that has none.
    pub parts: Vec<Traced<'p>>,
}

/// Every condition of a pack, looked at with the same answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Traces<'p> {
    /// When each question is asked, in the order of asking; `None`: always.
    pub questions: Vec<(&'p Question, Option<Traced<'p>>)>,
    /// When somebody is presumed to be a minor.
    pub presumed_minor: Option<Traced<'p>>,
    /// Each outcome, highest first; `None`: it always matches.
    ///
    /// Each condition is looked at by itself. [`Pack::assess`] looks at all of them together, so its
    /// lowest outcome can stand above the first one whose condition holds here.
    pub outcomes: Vec<(&'p Outcome, Option<Traced<'p>>)>,
    /// The types of exploitation.
    pub exploitations: Vec<(&'p Exploitation, Traced<'p>)>,
    /// The contradictions.
    pub contradictions: Vec<(&'p Contradiction, Traced<'p>)>,
    /// The scores, with each part that adds or takes away points.
    pub scores: Vec<(&'p Score, Vec<(&'p Points, Verdict)>)>,
    /// What other packs would take over.
    pub hand_on: Vec<(&'p HandOn, Vec<&'p Handed>)>,
}

impl Pack {
    /// What every condition comes to with these answers, part by part.
    pub fn trace(&self, answers: &Answers) -> Traces<'_> {
        let profiles = self.profiles_of(answers);
        let known: Vec<Option<&Profile>> = profiles.iter().map(Option::as_ref).collect();
        let mut planes = Planes::new(&self.program);
        self.program.evaluate(&known, Open::Unanswered, &mut planes);
        let given = Given {
            answers,
            known: &known,
        };
        self.traces(Some(&given), &planes)
    }

    /// As [`Pack::trace`], with exactly these indicators present and no answers at all. Indicators
    /// that the pack does not have are passed over.
    pub fn trace_indicators(&self, present: &BTreeSet<String>, presumed_minor: bool) -> Traces<'_> {
        let (planes, _) = self.indicator_planes(present, presumed_minor);
        self.traces(None, &planes)
    }

    fn traces(&self, given: Option<&Given<'_>>, planes: &Planes) -> Traces<'_> {
        let beside = |when| self.traced_beside(when, given, planes);
        let exploitations = self.protocol().exploitations.iter();
        let contradictions = self.protocol().contradictions.iter();
        let questions = self.questions().zip(&self.program.questions);
        let outcomes = self.outcomes().iter().zip(&self.program.outcomes);
        Traces {
            questions: questions
                .map(|(question, program)| {
                    let gate = question.ask_if.as_ref().zip(program.ask_if.as_ref());
                    (question, self.program.traced(gate, planes))
                })
                .collect(),
            presumed_minor: {
                let when = self.protocol().presumed_minor.as_ref();
                self.program
                    .traced(when.zip(self.program.minor.as_ref()), planes)
            },
            outcomes: outcomes
                .map(|(outcome, node)| {
                    let when = outcome.when.as_ref().zip(node.as_ref());
                    (outcome, self.program.traced(when, planes))
                })
                .collect(),
            exploitations: exploitations.map(|one| (one, beside(&one.when))).collect(),
            contradictions: contradictions.map(|one| (one, beside(&one.when))).collect(),
            scores: self
                .protocol()
                .scores
                .iter()
                .map(|score| (score, self.parts(score, given, planes)))
                .collect(),
            hand_on: self
                .protocol()
                .hand_on
                .iter()
                .map(|one| (one, self.handed(one, given, planes)))
                .collect(),
        }
    }

    fn parts<'p>(
        &self,
        score: &'p Score,
        given: Option<&Given<'_>>,
        planes: &Planes,
    ) -> Vec<(&'p Points, Verdict)> {
        let truth = |part: &Points| {
            let counted = match part.counted.clone() {
                Counted::Indicator { indicator } => Condition::Indicator(indicator),
                Counted::Question { question, test } => Condition::Question { question, test },
            };
            self.truth_of(&counted, given, planes)
        };
        score
            .add
            .iter()
            .map(|part| (part, truth(part).into()))
            .collect()
    }

    /// The lines whose question is answered here, with an answer that the line is about.
    fn handed<'p>(
        &self,
        to: &'p HandOn,
        given: Option<&Given<'_>>,
        planes: &Planes,
    ) -> Vec<&'p Handed> {
        let answered = |handed: &&Handed| {
            let (Some(given), Some(number)) = (given, self.number(&handed.question)) else {
                return false;
            };
            let passes = handed.when.as_ref().is_none_or(|test| {
                let answer = given.answers.get(&handed.question);
                let seen = answer.and_then(|recorded| seen(&recorded.answer));
                seen.is_some_and(|seen| test.passes(seen))
            });
            given.known[number].is_some() && planes.reached[number] == Truth::True && passes
        };
        to.answers.iter().filter(answered).collect()
    }

    /// A condition that stands beside the program, see [`Pack::truth_of`].
    fn traced_beside<'p>(
        &self,
        condition: &'p Condition,
        given: Option<&Given<'_>>,
        planes: &Planes,
    ) -> Traced<'p> {
        let parts = condition.children().iter();
        Traced {
            condition,
            verdict: self.truth_of(condition, given, planes).into(),
            parts: parts
                .map(|part| self.traced_beside(part, given, planes))
                .collect(),
        }
    }
}

impl Program {
    /// A condition beside what it was compiled to: both have the same parts in the same order.
    fn traced<'p>(
        &self,
        pair: Option<(&'p Condition, &Node)>,
        planes: &Planes,
    ) -> Option<Traced<'p>> {
        let (condition, node) = pair?;
        let parts = condition.children().iter().zip(parts_of(node));
        Some(Traced {
            condition,
            verdict: self.truth(node, planes).into(),
            parts: parts
                .filter_map(|pair| self.traced(Some(pair), planes))
                .collect(),
        })
    }
}

fn parts_of(node: &Node) -> &[Node] {
    match node {
        Node::All(parts) | Node::Any(parts) | Node::Of(parts, _) => parts,
        Node::Not(part) => std::slice::from_ref(part),
        Node::Atom(_)
        | Node::Dimension(_)
        | Node::Indicator(_)
        | Node::AtLeast(_)
        | Node::Score(..)
        | Node::Minor => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::{Traced, Verdict};
    use crate::{Answers, Pack, PackFiles, load};
    use serde_json::Value;
    use std::collections::BTreeSet;
    use std::fmt::Write;

    fn pack() -> Pack {
        let root = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/example/");
        pack_of(root, &["protocol.toml", "texts/fr.ftl", "texts/en.ftl"])
    }

    fn pack_of(root: &str, names: &[&str]) -> Pack {
        let files = names.iter().map(|name| {
            let bytes = std::fs::read(format!("{root}{name}")).expect("the file is there");
            ((*name).to_owned(), bytes)
        });
        load(&PackFiles(files.collect())).pack.expect("a pack")
    }

    fn answers(pack: &Pack, json: &str) -> Answers {
        let answers: Value = serde_json::from_str(json).expect("JSON");
        let answers = answers.as_object().expect("an object").iter();
        answers
            .map(|(id, value)| (id.clone(), pack.read_answer(id, value).expect("it fits")))
            .collect()
    }

    /// `holds`, or `open(holds, open)` for a condition with parts.
    fn shown(traced: &Traced<'_>) -> String {
        let mut text = match traced.verdict {
            Verdict::Holds => "holds",
            Verdict::Fails => "fails",
            Verdict::Open => "open",
        }
        .to_owned();
        if !traced.parts.is_empty() {
            let parts: Vec<String> = traced.parts.iter().map(shown).collect();
            write!(text, "({})", parts.join(", ")).expect("a string can be written to");
        }
        text
    }

    #[track_caller]
    fn check(answers: &str, gate: &str, minor: &str, outcomes: &[&str]) {
        let pack = pack();
        let answers = self::answers(&pack, answers);
        let traces = pack.trace(&answers);
        let gates: Vec<String> = traces
            .questions
            .iter()
            .filter_map(|(question, gate)| {
                Some(format!("{}: {}", question.id, shown(gate.as_ref()?)))
            })
            .collect();
        assert_eq!(gates, [gate]);
        assert_eq!(
            traces.presumed_minor.as_ref().map(shown).as_deref(),
            Some(minor)
        );
        check_outcomes(&traces.outcomes, outcomes);
    }

    #[track_caller]
    fn check_outcomes(traces: &[(&crate::Outcome, Option<Traced<'_>>)], expected: &[&str]) {
        let shown = traces
            .iter()
            .map(|(_, when)| when.as_ref().map_or("always".to_owned(), shown));
        assert_eq!(shown.collect::<Vec<_>>(), expected);
    }

    #[test]
    fn each_part_has_its_own_verdict() {
        check(
            "{}",
            "can-get-papers: open",
            "open",
            &["open(open, open(open, open))", "open", "open", "always"],
        );
        check(
            r#"{ "papers-held-by": "employer", "age-band": "unsure" }"#,
            "can-get-papers: holds",
            "holds",
            &["open(open, holds(open, holds))", "holds", "holds", "always"],
        );
        check(
            r#"{ "papers-held-by": "does-not-know", "age-band": "18-or-more" }"#,
            "can-get-papers: open",
            "fails",
            &["open(open, open(open, fails))", "fails", "open", "always"],
        );
        check(
            r#"{ "age-band": "18-or-more", "papers-held-by": "self", "hours-a-week": 40, "pay": [] }"#,
            "can-get-papers: fails",
            "fails",
            &[
                "fails(fails, fails(fails, fails))",
                "fails",
                "fails",
                "always",
            ],
        );
    }

    /// What stands beside the outcome, with the pack that uses everything.
    #[test]
    fn trace_explains_scores_exploitations_and_contradictions() {
        let root = concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/tests/frozen/format-1-additions/"
        );
        let pack = pack_of(root, &["protocol.toml", "texts/fr.ftl", "texts/ar.ftl"]);
        let answers = answers(
            &pack,
            r#"{ "papers": "taken", "has-work": "no", "hours": 50, "told-to": ["beg"], "signs": "does-not-know" }"#,
        );
        let traces = pack.trace(&answers);
        let parts = traces.scores.iter().flat_map(|(_, parts)| parts);
        let parts: Vec<String> = parts
            .map(|(part, verdict)| format!("{} {verdict:?}", part.points))
            .collect();
        assert_eq!(parts, ["2 Holds", "3 Open", "1 Open", "1 Holds", "-1 Open"]);
        let exploitations = traces.exploitations.iter().map(|(_, when)| shown(when));
        assert_eq!(
            exploitations.collect::<Vec<_>>(),
            ["holds(holds, holds)", "fails"]
        );
        let contradictions = traces.contradictions.iter().map(|(_, when)| shown(when));
        assert_eq!(contradictions.collect::<Vec<_>>(), ["holds(holds, holds)"]);
        let handed = traces.hand_on.iter().flat_map(|(_, handed)| handed);
        let handed: Vec<&str> = handed.map(|handed| handed.to.as_str()).collect();
        assert_eq!(handed, ["papers-held-by", "hours-a-week"]);
        let expected = [
            "open(open, open(holds, open, open))",
            "holds(holds, open(open, open(open)))",
            "always",
        ];
        check_outcomes(&traces.outcomes, &expected);
    }

    #[test]
    fn indicators_stand_for_answers() {
        let present = ["excessive-hours", "low-or-no-pay", "no such"].map(str::to_owned);
        let pack = pack();
        let traces = pack.trace_indicators(&BTreeSet::from(present), true);
        let expected = [
            "holds(holds, holds(fails, holds))",
            "holds",
            "holds",
            "always",
        ];
        check_outcomes(&traces.outcomes, &expected);
    }
}
