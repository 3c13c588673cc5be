//! The scoring of a protocol: rules, indicators, dimensions, scores, outcomes.

use crate::format::model::{Condition, Disclose, Element, Fact, Test, Weight};
use serde::{Deserialize, Serialize};

/// One way for a dimension to be positive: every count is reached.
///
/// From the ILO and European Commission operational indicators (2009): for instance at least one
/// strong and, besides, one medium or weak.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// At least so many strong ones.
    #[serde(skip_serializing_if = "is_zero", default)]
    pub strong: u32,
    /// At least so many medium ones.
    #[serde(skip_serializing_if = "is_zero", default)]
    pub medium: u32,
    /// At least so many weak ones.
    #[serde(skip_serializing_if = "is_zero", default)]
    pub weak: u32,
    /// At least so many medium and weak ones together.
    #[serde(skip_serializing_if = "is_zero", default)]
    pub medium_or_weak: u32,
    /// At least so many on each side, of any weight; only for dimensions with sides.
    ///
    /// From the ILO's survey guidelines (2012): involuntariness and menace of a penalty, both.
    #[serde(skip_serializing_if = "is_zero", default)]
    pub each_side: u32,
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "the signature that serde asks for"
)]
fn is_zero(count: &u32) -> bool {
    *count == 0
}

impl Rule {
    /// Whether these counts fulfil it.
    pub fn holds(self, counts: Counts) -> bool {
        counts.strong >= self.strong
            && counts.medium >= self.medium
            && counts.weak >= self.weak
            && counts.medium.saturating_add(counts.weak) >= self.medium_or_weak
            && counts.sides.iter().all(|count| *count >= self.each_side)
    }
}

/// How many indicators of each weight.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Strong ones.
    pub strong: u32,
    /// Medium ones.
    pub medium: u32,
    /// Weak ones.
    pub weak: u32,
    /// The number of indicators on each side, of any weight.
    pub sides: [u32; 2],
}

/// An indicator of a dimension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Indicator {
    /// The indicator's id, unique in the pack.
    pub id: String,
    /// What it counts for an adult; `None`: it is not an indicator for adults.
    pub adult: Option<Weight>,
    /// What it counts for somebody presumed to be a minor; `None`: it is not an indicator for children.
    pub child: Option<Weight>,
    /// HTCDS facts that it implies when present.
    pub htcds: Vec<Fact>,
    /// The side of its dimension that it stands on; only in dimensions with sides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<String>,
    /// Whether it stands in a referral unless somebody takes it out.
    #[serde(skip_serializing_if = "Disclose::is_by_default")]
    pub disclose: Disclose,
}

/// An indicator that a dimension borrows: another one declares it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Member {
    /// The indicator's id.
    pub indicator: String,
    /// The side of this dimension that it stands on; only in dimensions with sides.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side: Option<String>,
    /// What it counts here for an adult.
    pub adult: Option<Weight>,
    /// What it counts here for somebody presumed to be a minor.
    pub child: Option<Weight>,
}

/// A dimension: indicators that are weighed together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Dimension {
    /// The dimension's id.
    pub id: String,
    /// The dimension's element of the Palermo definition.
    pub element: Option<Element>,
    /// The phase that it speaks of, such as `recruitment`.
    pub phase: Option<String>,
    /// The rules: the dimension is positive when one of them holds.
    pub positive_when: Vec<Rule>,
    /// The indicators that it declares.
    pub indicators: Vec<Indicator>,
    /// The group of dimensions beside the main one that it belongs to; its words are `view-<id>`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub view: Option<String>,
    /// The dimension's two sides, or none; their words are `side-<id>`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sides: Vec<String>,
    /// The indicators that it borrows.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<Member>,
}

/// What adds points to a score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Counted {
    /// An indicator that is present.
    Indicator {
        /// Its id.
        indicator: String,
    },
    /// A question that has been reached and whose answer passes a test.
    Question {
        /// Its id.
        question: String,
        /// The test.
        test: Test,
    },
}

/// A part of a score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Points {
    /// The indicator or the answer that the points are given for.
    #[serde(flatten)]
    pub counted: Counted,
    /// How many; below zero takes away.
    pub points: i64,
}

/// A weighted sum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Score {
    /// The score's id; its words are `score-<id>`, and may be left out.
    pub id: String,
    /// The points that the score adds up.
    pub add: Vec<Points>,
}

/// A type of exploitation, recorded apart from the outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Exploitation {
    /// The type of exploitation's id; its words are `exploitation-<id>`.
    pub id: String,
    /// When it is present: over questions and indicators.
    pub when: Condition,
    /// HTCDS facts that it implies when present.
    pub htcds: Vec<Fact>,
}

/// Answers that cannot be true together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Contradiction {
    /// The contradiction's id; its words, for the interviewer alone, are `contradiction-<id>`.
    pub id: String,
    /// The condition, over questions only, at least two.
    pub when: Condition,
}

/// What is handed on in place of the answer that was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum HandedAnswer {
    /// A code.
    Code(String),
    /// Codes.
    Codes(Vec<String>),
    /// A whole number.
    Number(i64),
}

/// An answer that another pack takes over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Handed {
    /// The question here.
    pub question: String,
    /// The test that the answer has to pass to be handed on; none where every answer is.
    pub when: Option<Test>,
    /// The question there.
    pub to: String,
    /// The answer there; the same as here, if `None`.
    pub answer: Option<HandedAnswer>,
}

/// What another pack takes over, so that nothing is asked twice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HandOn {
    /// The other pack's id.
    pub pack: String,
    /// The answers.
    pub answers: Vec<Handed>,
}

/// What a screening can amount to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// The outcome's id.
    pub id: String,
    /// When it matches; the last one always does.
    pub when: Option<Condition>,
    /// The steps to take next; their words are `next-step-<id>`.
    pub next_steps: Vec<String>,
}
