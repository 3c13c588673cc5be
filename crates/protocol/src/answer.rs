//! Answers, the five non-answers and how an answer became known. Codes only: no text decides anything.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The answer to one question.
///
/// In JSON it is tagged outside and in lower case: `{"code":"yes"}`, `{"codes":["a","b"]}`,
/// `{"number":3}`, `{"date":"2026-11-23"}`, `{"text":"…"}`, `{"unanswered":"does-not-know"}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// One option of a choice, or `yes` / `no`.
    Code(String),
    /// Any number of options, none included ("none of these").
    Codes(BTreeSet<String>),
    /// A whole number.
    Number(i64),
    /// A calendar date.
    Date(NaiveDate),
    /// Free text. No rule ever looks at it.
    Text(String),
    /// Why there is no answer. None of these is ever counted as "no".
    Unanswered(NonAnswer),
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NonAnswer {
    /// No answer was given.
    NotAnswered,
    /// The person does not know.
    DoesNotKnow,
    /// The person prefers not to say.
    PrefersNotToSay,
    /// The question was not safe to ask.
    #[serde(rename = "not-safe-to-ask")]
    NotSafeToAskNow,
    /// The question was passed over.
    NotAsked,
}

impl NonAnswer {
    /// All five non-answers, in the order in which they are offered.
    pub const ALL: [NonAnswer; 5] = [
        NonAnswer::NotAnswered,
        NonAnswer::DoesNotKnow,
        NonAnswer::PrefersNotToSay,
        NonAnswer::NotSafeToAskNow,
        NonAnswer::NotAsked,
    ];

    /// The stable code, as in JSON.
    pub fn code(self) -> &'static str {
        match self {
            NonAnswer::NotAnswered => "not-answered",
            NonAnswer::DoesNotKnow => "does-not-know",
            NonAnswer::PrefersNotToSay => "prefers-not-to-say",
            NonAnswer::NotSafeToAskNow => "not-safe-to-ask",
            NonAnswer::NotAsked => "not-asked",
        }
    }

    /// The non-answer of a code, if it is one.
    pub fn from_code(code: &str) -> Option<NonAnswer> {
        Self::ALL
            .into_iter()
            .find(|non_answer| non_answer.code() == code)
    }
}

/// How an answer became known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Provenance {
    /// The person answered the question.
    Answered,
    /// The person said it unasked.
    Volunteered,
    /// The worker saw it.
    Observed,
    /// Somebody else said it.
    Reported,
    /// The answer stands in a document.
    Document,
}

impl Provenance {
    /// All five provenances.
    pub const ALL: [Provenance; 5] = [
        Provenance::Answered,
        Provenance::Volunteered,
        Provenance::Observed,
        Provenance::Reported,
        Provenance::Document,
    ];

    /// The stable code, as in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Provenance::Answered => "answered",
            Provenance::Volunteered => "volunteered",
            Provenance::Observed => "observed",
            Provenance::Reported => "reported",
            Provenance::Document => "document",
        }
    }

    /// The provenance of a code, if it is one.
    pub fn from_code(code: &str) -> Option<Provenance> {
        Self::ALL
            .into_iter()
            .find(|provenance| provenance.code() == code)
    }
}

/// An answer as recorded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// The answer.
    pub answer: Answer,
    /// How it became known.
    pub provenance: Provenance,
}

impl Recorded {
    /// An answer that the person gave to the question.
    pub fn answered(answer: Answer) -> Recorded {
        Recorded {
            answer,
            provenance: Provenance::Answered,
        }
    }
}

/// The answers of one screening, by question id.
pub type Answers = BTreeMap<String, Recorded>;

/// Why an answer does not fit its question.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AnswerProblem {
    /// The pack has no such question.
    UnknownQuestion {
        /// The nearest question id, if one is near.
        suggestion: Option<String>,
    },
    /// The question takes another kind of answer.
    WrongKind {
        /// What it takes: the kind's code.
        expected: &'static str,
    },
    /// The question has no such option.
    UnknownOption {
        /// The code that was given.
        option: String,
        /// The nearest option, if one is near.
        suggestion: Option<String>,
    },
    /// An option that excludes all others was given with others.
    Exclusive {
        /// The option that excludes all others.
        option: String,
    },
    /// The number is below the minimum or above the maximum.
    OutOfRange {
        /// Least number allowed.
        minimum: Option<i64>,
        /// Greatest number allowed.
        maximum: Option<i64>,
    },
    /// The text has more than [`MAX_TEXT_CHARS`](crate::MAX_TEXT_CHARS) characters.
    TooLong,
    /// The provenance is none of the five.
    UnknownProvenance {
        /// The provenance that was given.
        provenance: String,
    },
}

impl AnswerProblem {
    /// The stable code; the sentence is Fluent `answer-problem-<code>`.
    pub fn code(&self) -> &'static str {
        match self {
            AnswerProblem::UnknownQuestion { .. } => "unknown-question",
            AnswerProblem::WrongKind { .. } => "wrong-kind",
            AnswerProblem::UnknownOption { .. } => "unknown-option",
            AnswerProblem::Exclusive { .. } => "exclusive",
            AnswerProblem::OutOfRange { .. } => "out-of-range",
            AnswerProblem::TooLong => "too-long",
            AnswerProblem::UnknownProvenance { .. } => "unknown-provenance",
        }
    }

    /// Values for the sentence.
    pub fn parameters(&self) -> BTreeMap<&'static str, String> {
        let number = |value: &Option<i64>| value.map_or_else(|| "-".to_owned(), |n| n.to_string());
        match self {
            AnswerProblem::UnknownQuestion { suggestion } => suggestion
                .iter()
                .map(|s| ("suggestion", s.clone()))
                .collect(),
            AnswerProblem::WrongKind { expected } => {
                BTreeMap::from([("expected", (*expected).to_owned())])
            }
            AnswerProblem::UnknownOption { option, suggestion } => {
                let mut parameters = BTreeMap::from([("option", option.clone())]);
                if let Some(suggestion) = suggestion {
                    parameters.insert("suggestion", suggestion.clone());
                }
                parameters
            }
            AnswerProblem::Exclusive { option } => BTreeMap::from([("option", option.clone())]),
            AnswerProblem::OutOfRange { minimum, maximum } => {
                BTreeMap::from([("minimum", number(minimum)), ("maximum", number(maximum))])
            }
            AnswerProblem::TooLong => BTreeMap::new(),
            AnswerProblem::UnknownProvenance { provenance } => {
                BTreeMap::from([("provenance", provenance.clone())])
            }
        }
    }
}

impl std::fmt::Display for AnswerProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl std::error::Error for AnswerProblem {}
