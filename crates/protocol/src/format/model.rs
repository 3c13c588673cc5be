//! The parts of a protocol, as data: everything that stands in `protocol.toml`; texts are apart.

pub(crate) mod decimal;
mod protection;
pub(crate) mod quotient;
mod scoring;

use crate::format::id::Id;
pub use decimal::Decimal;
pub use protection::{About, Always, Disclose, RaisedTogether, Reference};
pub use quotient::{Below, Quotient};
pub use scoring::{
    Contradiction, Counted, Counts, Dimension, Exploitation, HandOn, Handed, HandedAnswer,
    Indicator, Member, Outcome, Points, Rule, Score,
};
use serde::{Deserialize, Serialize};

/// What kind of answer a question takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// `yes` or `no`.
    YesNo,
    /// One option.
    Choice,
    /// Any number of options.
    Choices,
    /// A whole number.
    Number,
    /// A calendar date.
    Date,
    /// Free text.
    Text,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Kind; 6] = [
        Kind::YesNo,
        Kind::Choice,
        Kind::Choices,
        Kind::Number,
        Kind::Date,
        Kind::Text,
    ];

    /// The code as in `protocol.toml`.
    pub fn code(self) -> &'static str {
        match self {
            Kind::YesNo => "yes-no",
            Kind::Choice => "choice",
            Kind::Choices => "choices",
            Kind::Number => "number",
            Kind::Date => "date",
            Kind::Text => "text",
        }
    }
}

/// How a question may be dealt with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Asked of the person.
    Ask,
    /// Answered by what the worker sees.
    Observe,
    /// Noted only when the person says it unasked.
    Volunteered,
}

impl Mode {
    /// Every mode with its code.
    pub(crate) const CODES: [(&str, Mode); 3] = [
        ("ask", Mode::Ask),
        ("observe", Mode::Observe),
        ("volunteered", Mode::Volunteered),
    ];
}

/// What a text names, so that several screenings can be looked at side by side. No rule looks at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Compare {
    /// Who found the work for the person.
    Recruiter,
    /// Whom the person works for.
    Employer,
    /// A place.
    Place,
}

impl Compare {
    /// Every kind of comparison with its code.
    pub(crate) const CODES: [(&str, Compare); 3] = [
        ("recruiter", Compare::Recruiter),
        ("employer", Compare::Employer),
        ("place", Compare::Place),
    ];

    /// The code as in `protocol.toml`.
    pub fn code(self) -> &'static str {
        match self {
            Compare::Recruiter => "recruiter",
            Compare::Employer => "employer",
            Compare::Place => "place",
        }
    }
}

/// How much an indicator counts in its dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// Counts least.
    Weak,
    /// Counts in between.
    Medium,
    /// Counts most.
    Strong,
}

impl Weight {
    /// The code as in `protocol.toml`.
    pub fn code(self) -> &'static str {
        match self {
            Weight::Weak => "weak",
            Weight::Medium => "medium",
            Weight::Strong => "strong",
        }
    }
}

/// Which element of the Palermo definition (article 3(a)) a dimension speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Element {
    /// What was done (recruitment, transport, harbouring).
    Act,
    /// How (deception, coercion, abuse of vulnerability).
    Means,
    /// The purpose (exploitation).
    Purpose,
}

/// A code or a whole number that an answer is compared with.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
pub enum Scalar {
    /// An option, `yes` or `no`.
    Code(String),
    /// A number.
    Number(i64),
}

/// A test of one question's own answer.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Test {
    /// The answer is this; for `choices`, this is among the answers.
    Is(Scalar),
    /// The answer is one of these; for `choices`, one of these is among the answers.
    AnyOf(Vec<Scalar>),
    /// The number is this or more.
    AtLeast(i64),
    /// The number is this or less.
    AtMost(i64),
    /// Every test holds.
    All(Vec<Test>),
    /// At least one test holds.
    Any(Vec<Test>),
    /// The test does not hold.
    Not(Box<Test>),
}

/// A condition over a screening, evaluated in Kleene's three-valued logic.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// A question has been reached and its answer passes the test.
    Question {
        /// The question's id.
        question: String,
        /// The test.
        test: Test,
    },
    /// A dimension is positive.
    Dimension(String),
    /// An indicator is present.
    Indicator(String),
    /// At least so many indicators are present, of all dimensions together.
    IndicatorsAtLeast(u32),
    /// A score has reached so many points.
    Score {
        /// The score's id.
        score: String,
        /// The points.
        at_least: i64,
    },
    /// At least so many of these hold.
    Of {
        /// The conditions.
        of: Vec<Condition>,
        /// The least number of indicators.
        at_least: u32,
    },
    /// One number divided by another is below a bound.
    Quotient(Quotient),
    /// The person is (or, for `false`, is not) presumed to be a minor.
    PresumedMinor(bool),
    /// Every condition holds.
    All(Vec<Condition>),
    /// At least one condition holds.
    Any(Vec<Condition>),
    /// The condition does not hold.
    Not(Box<Condition>),
}

/// An indicator that an answer raises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Raise {
    /// The test that the answer has to pass.
    pub when: Test,
    /// The indicator's id.
    pub indicator: String,
}

/// Something to be known at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Alert {
    /// The test that the answer has to pass.
    pub when: Test,
    /// The alert's id; its words are `alert-<id>`.
    pub text: String,
    /// The contact of the directory whose number stands beside it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<String>,
}

/// A fact under its name in the Human Trafficking Case Data Standard (HTCDS 2.0, IOM).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Fact {
    /// The field, such as `vic_MethodsOfControl`.
    pub field: Id,
    /// The fact's value.
    pub value: Id,
}

/// A fact that an answer implies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImpliedFact {
    /// The test that the answer has to pass.
    pub when: Test,
    /// The fact that the answer gives.
    #[serde(flatten)]
    pub fact: Fact,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Question {
    /// The question's id.
    pub id: String,
    /// The question's section's id.
    pub section: String,
    /// The kind of answer that the question takes.
    pub kind: Kind,
    /// How it may be dealt with; never empty.
    pub modes: Vec<Mode>,
    /// What can be chosen, for `choice` and `choices`; empty otherwise.
    pub options: Vec<String>,
    /// Options of `choices` that exclude all others, such as "none of these".
    pub exclusive: Vec<String>,
    /// When it is asked; always, if `None`.
    pub ask_if: Option<Condition>,
    /// The indicators that its answer raises.
    pub raises: Vec<Raise>,
    /// What must be known at once.
    pub alert: Option<Alert>,
    /// Least number allowed.
    pub minimum: Option<i64>,
    /// Greatest number allowed.
    pub maximum: Option<i64>,
    /// How long it takes, an estimate in seconds.
    pub seconds: u32,
    /// HTCDS facts that its answer implies.
    pub htcds: Vec<ImpliedFact>,
    // Came later: left out of the canonical form where it is not used.
    /// What a text names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub compare: Option<Compare>,
    /// Only a trained worker may ask it.
    #[serde(skip_serializing_if = "is_false")]
    pub needs_training: bool,
    /// What it is about, where a disclosure ends the asking.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// The answers that disclose; those that raise an indicator, if `None`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discloses: Option<Test>,
    /// Whether its answer stands in a referral unless somebody takes it out.
    #[serde(skip_serializing_if = "Disclose::is_by_default")]
    pub disclose: Disclose,
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "the signature that serde asks for"
)]
fn is_false(value: &bool) -> bool {
    !*value
}

impl Question {
    /// What can be chosen: the options, or `yes` and `no`; empty for number, date and text.
    pub fn codes(&self) -> Vec<&str> {
        match self.kind {
            Kind::YesNo => vec!["yes", "no"],
            _ => self.options.iter().map(String::as_str).collect(),
        }
    }

    /// Whether a worker may ask it: it can be asked at all, and the worker is trained where that is needed.
    pub fn may_be_asked(&self, trained: bool) -> bool {
        self.modes.contains(&Mode::Ask) && (trained || !self.needs_training)
    }
}

/// Questions that belong together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    /// The section's id.
    pub id: String,
    /// The section's questions, in the order of asking.
    pub questions: Vec<Question>,
}

/// The whole of `protocol.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Protocol {
    /// The version of the file format; 1.
    pub format: u32,
    /// The pack's id.
    pub id: String,
    /// The pack's version.
    pub version: String,
    /// The language that it was written in.
    pub source_locale: String,
    /// Every language that it speaks, the source included.
    pub locales: Vec<String>,
    /// The roles that it is for.
    pub roles: Vec<String>,
    /// When a person is presumed to be a minor; never, if `None`.
    pub presumed_minor: Option<Condition>,
    /// The questions.
    pub sections: Vec<Section>,
    /// The dimensions.
    pub dimensions: Vec<Dimension>,
    /// The outcomes, highest first.
    pub outcomes: Vec<Outcome>,
    // Keys that came to the format later are left out of the canonical form where a pack does not use them:
    // the SHA-256 of older packs stays.
    /// Languages that only the respondent hears, of `locales`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub respondent_locales: Vec<String>,
    /// The scores.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scores: Vec<Score>,
    /// The types of exploitation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub exploitations: Vec<Exploitation>,
    /// The contradictions.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contradictions: Vec<Contradiction>,
    /// What other packs take over.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hand_on: Vec<HandOn>,
    /// What it is about, if not a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
    /// The outcome that somebody presumed to be a minor never ends below.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub floor: Option<String>,
    /// The steps that hang on the person and the role.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub always: Vec<Always>,
    /// The indicators that several answers raise together.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub raises: Vec<RaisedTogether>,
    /// Values that are data, with their sources.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub references: Vec<Reference>,
}

impl Protocol {
    /// All questions, in the order of asking.
    pub(crate) fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections.iter().flat_map(|section| &section.questions)
    }
}

impl Condition {
    /// The conditions that it is made of; none for one that looks at the screening itself.
    pub fn children(&self) -> &[Condition] {
        match self {
            Condition::All(children) | Condition::Any(children) => children,
            Condition::Of { of, .. } => of,
            Condition::Not(child) => std::slice::from_ref(child),
            Condition::Question { .. }
            | Condition::Dimension(_)
            | Condition::Indicator(_)
            | Condition::IndicatorsAtLeast(_)
            | Condition::Score { .. }
            | Condition::Quotient(_)
            | Condition::PresumedMinor(_) => &[],
        }
    }
}
