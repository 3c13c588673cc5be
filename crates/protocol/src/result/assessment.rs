//! The form of an assessment: codes only, in the pack's order.

use crate::answer::{Answer, Provenance};
use crate::format::id::Id;
use crate::format::model::{Fact, Rule, Weight};
use serde::{Deserialize, Serialize};

/// What a screening amounts to, with everything that is needed to say why.
///
/// An assessment is made of codes only, in the pack's order: the same answers give the same bytes in every
/// language and in every order of answering.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// The pack that it was made with.
    pub protocol: PackReference,
    /// Whose weights count.
    pub population: Population,
    /// What the answers establish: no answer that is still open can take it away.
    pub outcome: String,
    /// How low and how high the outcome can still become.
    pub range: OutcomeRange,
    /// `range`, `could-change` of dimensions and `could_change` are exact. Otherwise the pack is so
    /// intricate that a work bound was reached, and they are too wide rather than too narrow.
    pub exact: bool,
    /// Every dimension, in the pack's order.
    pub dimensions: Vec<DimensionAssessment>,
    /// Every indicator, in the pack's order.
    pub indicators: Vec<IndicatorAssessment>,
    /// What must be known at once, in the order of questions.
    pub alerts: Vec<RaisedAlert>,
    /// Questions without an answer whose answer can still move the outcome, the most telling first.
    pub could_change: Vec<String>,
    /// HTCDS facts that the answers, the present indicators and the present types of exploitation
    /// imply, sorted.
    pub facts: Vec<Fact>,
    // Members that were added later are left out where a pack does not use them: older assessments keep their bytes.
    /// Every score, in the pack's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scores: Vec<ScoreAssessment>,
    /// Every type of exploitation, in the pack's order. They never decide the outcome.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exploitations: Vec<ExploitationAssessment>,
    /// Answers that cannot be true together, in the pack's order; for the interviewer alone.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contradictions: Vec<ContradictionAssessment>,
}

impl Assessment {
    /// Whether no open question can change the outcome any more.
    pub fn settled(&self) -> bool {
        self.exact && self.range.lowest == self.range.highest
    }
}

/// What is looked at after each answer, in little time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glance {
    /// The alerts that the answers raise, in the order of questions.
    pub alerts: Vec<RaisedAlert>,
    /// Answers that cannot be true together.
    pub contradictions: Vec<ContradictionAssessment>,
    /// Whether no open question can change the outcome any more.
    pub settled: bool,
}

/// A score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScoreAssessment {
    /// The score's id.
    pub id: String,
    /// The points of what is certain.
    pub points: i64,
    /// The least that it can come to, over all ways to answer what is open.
    pub lowest: i64,
    /// The most.
    pub highest: i64,
}

/// Where a type of exploitation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExploitationState {
    /// The condition of the type holds.
    Present,
    /// The condition of the type does not hold.
    Absent,
    /// An answer is missing.
    Unknown,
}

/// A type of exploitation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExploitationAssessment {
    /// The type of exploitation's id.
    pub id: String,
    /// Whether the condition holds.
    pub state: ExploitationState,
}

/// A contradiction that the answers contain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContradictionAssessment {
    /// The contradiction's id.
    pub id: String,
    /// The answered questions that it names, in the order of asking.
    pub questions: Vec<String>,
}

/// Which pack.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackReference {
    /// The pack's id.
    pub id: String,
    /// The pack's version.
    pub version: String,
    /// SHA-256 of its canonical form, hexadecimal.
    pub sha256: String,
}

/// Whose weights count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Population {
    /// The person is not presumed to be a minor.
    Adult,
    /// Presumed to be a minor.
    PresumedMinor,
    /// The answers do not say. A dimension is then positive only if it is for both.
    Unknown,
}

/// The lowest and the highest outcome over all ways to answer what is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutcomeRange {
    /// The lowest.
    pub lowest: String,
    /// The highest.
    pub highest: String,
}

/// Where a dimension stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DimensionState {
    /// One of the dimension's rules holds.
    Positive,
    /// None holds, and no open answer can change that.
    NotReached,
    /// None holds yet.
    CouldChange,
}

/// A dimension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DimensionAssessment {
    /// The dimension's id.
    pub id: String,
    /// Whether the dimension is positive.
    pub state: DimensionState,
    /// Strong indicators present (by the adult weights while the population is unknown).
    pub strong: u32,
    /// Medium indicators present.
    pub medium: u32,
    /// Weak indicators present.
    pub weak: u32,
    /// The first rule that holds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<Rule>,
    /// The group of dimensions beside the main one that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub view: Option<String>,
    /// The dimension's two sides; empty for a dimension without sides.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sides: Vec<SideCount>,
}

/// One side of a dimension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SideCount {
    /// The side's id.
    pub id: String,
    /// Indicators present on it that weigh something for this person.
    pub count: u32,
}

/// Where an indicator stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IndicatorState {
    /// An answer raises it.
    Present,
    /// Every question that could raise it is answered or ruled out, and none does.
    Absent,
    /// An open answer could raise it.
    Unknown,
}

/// An indicator.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IndicatorAssessment {
    /// The indicator's id.
    pub id: Id,
    /// The id of the dimension that declares it.
    pub dimension: Id,
    /// What it counts for this population (the adult weight while it is unknown, the child weight if
    /// there is no adult one); `None`: it is not an indicator for this population.
    pub weight: Option<Weight>,
    /// Whether the indicator is present.
    pub state: IndicatorState,
    /// The answers that raise it.
    pub because: Vec<Because>,
}

/// An answer that an indicator rests on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Because {
    /// The question's id.
    pub question: String,
    /// The answer.
    pub answer: Answer,
    /// How it became known.
    pub provenance: Provenance,
}

/// An alert that an answer raised.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RaisedAlert {
    /// The question's id.
    pub question: String,
    /// The alert's id; its words are `alert-<id>`.
    pub text: String,
}

/// Indicators that the pack does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownIndicators {
    /// Each unknown id with the nearest known one, if one is near.
    pub unknown: Vec<(String, Option<String>)>,
}

impl std::fmt::Display for UnknownIndicators {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let ids: Vec<&str> = self.unknown.iter().map(|(id, _)| id.as_str()).collect();
        write!(f, "unknown-indicators: {}", ids.join(", "))
    }
}

impl std::error::Error for UnknownIndicators {}
