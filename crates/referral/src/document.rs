//! What an agency reads. Facts carry their HTCDS 2.0 names; texts travel in the agency's language, so
//! that a desk needs no protocol pack and reads in ten years what was meant.
//!
//! A reader ignores members that it does not know: members are added, never changed. A change of
//! meaning is a new [`FORMAT`].

mod codes;

pub use codes::{AttachmentKind, DimensionState, MediaType, Provenance, Weight};

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, fmt};
use uuid::Uuid;

/// The value of [`Document::format`].
pub const FORMAT: &str = "repere-referral/1";

/// One referral for one agency, minimised: what the worker's preview did
/// not show is not here.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// [`FORMAT`].
    pub format: String,
    /// The referral's id, the same on the device, at the hub and in the receipt.
    pub referral: Uuid,
    /// When the referral was sealed, by the device's clock.
    #[serde(with = "crate::time")]
    pub created_at: DateTime<Utc>,
    /// The device and the role that refer.
    pub sender: Sender,
    /// The agency's id in the deployment.
    pub agency: String,
    /// On what ground it is sent.
    pub basis: Basis,
    /// The screening that it comes from.
    pub screening: Screening,
    /// Facts by HTCDS 2.0 field name; values are picklist codes, texts, lists, truth values, dates.
    pub facts: BTreeMap<String, serde_json::Value>,
    /// What the answers amount to.
    pub assessment: Assessment,
    /// The answers, when the person agreed to disclose them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<Vec<Answer>>,
    /// The worker's notes, when the person agreed to disclose them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub notes: Option<Vec<Note>>,
    /// What the person said, word for word, when the notes are disclosed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_words: Option<Vec<OwnWords>>,
    /// What the worker thinks beside the assessment, when the worker chose to disclose it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub judgement: Option<Judgement>,
    /// Pictures and recordings that the worker chose to send, each in a file of its own; see
    /// [`attachment`](crate::attachment).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
    /// How to reach the person without putting them in danger.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub safe_contact: Option<SafeContact>,
    /// The visit that the screening is of, where the referral is of a visit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub visit: Option<Visit>,
    /// The words for the codes used, in the agency's language, by [`Key`].
    pub texts: BTreeMap<String, Text>,
}

impl Document {
    /// The words that came for a code, if any did.
    #[must_use]
    pub fn text(&self, key: Key<'_>) -> Option<&Text> {
        self.texts.get(&key.to_string())
    }
}

impl fmt::Debug for Document {
    /// The id alone: a log line or a failed assertion must not tell about a person.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Document({})", self.referral)
    }
}

/// The device and the role that refer.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sender {
    /// The device, as the hub knows it.
    pub device: String,
    /// The worker's role, as in the pack.
    pub role: String,
}

/// On what ground a referral is sent.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Basis {
    /// Consent or a legal duty.
    pub kind: BasisKind,
    /// The legal ground in the worker's words; none for consent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ground: Option<String>,
    /// When it was recorded.
    #[serde(with = "crate::time")]
    pub recorded_at: DateTime<Utc>,
}

/// The two grounds. In JSON `consent` and `legal-duty`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BasisKind {
    /// The person agreed that this agency reads this.
    Consent,
    /// A legal duty that does not depend on consent.
    LegalDuty,
}

/// The screening that a referral comes from.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Screening {
    /// The case code, such as `K42`.
    pub code: String,
    /// The protocol.
    pub protocol: Protocol,
    /// The worker's language, BCP 47.
    pub interviewer_locale: String,
    /// The person's language, BCP 47.
    pub respondent_locale: String,
    /// When it began.
    #[serde(with = "crate::time")]
    pub begun_at: DateTime<Utc>,
    /// When it last changed.
    #[serde(with = "crate::time")]
    pub changed_at: DateTime<Utc>,
}

/// A protocol pack, pinned.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Protocol {
    /// The protocol's id.
    pub id: String,
    /// The protocol's version.
    pub version: String,
    /// SHA-256 of its canonical form, hexadecimal.
    pub sha256: String,
}

/// What the answers amount to.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// What the answers establish.
    pub outcome: String,
    /// The lowest outcome that the unknown allows.
    pub lowest: String,
    /// The highest outcome that the unknown allows.
    pub highest: String,
    /// Every dimension, in the pack's order.
    pub dimensions: Vec<Dimension>,
    /// The indications noticed.
    pub indications: Vec<Indication>,
}

/// One dimension of the assessment.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dimension {
    /// The dimension's id.
    pub id: String,
    /// Where it stands.
    pub state: DimensionState,
    /// Strong indications present.
    pub strong: u32,
    /// Medium indications present.
    pub medium: u32,
    /// Weak indications present.
    pub weak: u32,
}

/// One indication noticed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Indication {
    /// The indicator's id.
    pub id: String,
    /// What it weighs.
    pub weight: Weight,
    /// The dimension that it counts in.
    pub dimension: String,
    /// How it became known, each way once.
    pub provenance: Vec<Provenance>,
}

/// One disclosed answer.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// The question's id.
    pub question: String,
    /// The answer, as the protocol crate writes it: `{"code":"yes"}`, `{"codes":[…]}`,
    /// `{"number":3}`, `{"date":"…"}`, `{"text":"…"}`, `{"unanswered":"does-not-know"}`.
    pub answer: serde_json::Value,
    /// How it became known.
    pub provenance: Provenance,
    /// When it was recorded.
    #[serde(with = "crate::time")]
    pub recorded_at: DateTime<Utc>,
}

/// One disclosed note of the worker.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The question that it stands at.
    pub question: String,
    /// The worker's words.
    pub note: String,
}

/// What the person said at one question.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnWords {
    /// The question that it was said at.
    pub question: String,
    /// As it was said.
    pub words: String,
}

/// The worker's own judgement. It stands beside the assessment and changes nothing of it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    /// An outcome of the protocol.
    pub outcome: String,
    /// Why, in the worker's words; may be empty.
    pub reason: String,
    /// When it was recorded.
    #[serde(with = "crate::time")]
    pub recorded_at: DateTime<Utc>,
}

/// A picture or a recording that goes with the referral.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attachment {
    /// Its id, at the hub and in its receipt.
    pub id: Uuid,
    /// What it is of, as the worker said.
    pub kind: AttachmentKind,
    /// What its bytes are.
    pub media_type: MediaType,
    /// How many bytes it has, once opened and without its padding.
    pub bytes: u64,
    /// SHA-256 of those bytes, hexadecimal.
    pub sha256: String,
}

/// How to reach somebody without putting them in danger.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SafeContact {
    /// A telephone number; may be empty.
    pub phone: String,
    /// When, for whom to ask, what never to do. Where there is a [`way`](Self::way), all that it says
    /// stands here too, in sentences, for a reader that does not know that member.
    pub instructions: String,
    /// The same, in parts. Referrals of before there were any have none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub way: Option<ContactWay>,
}

/// How to reach somebody, in parts. Empty text means not said.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactWay {
    /// By what.
    pub channel: Channel,
    /// The number, the place, or who the trusted person is and how to reach them.
    pub value: String,
    /// When it is safe.
    pub hours: String,
    /// For whom to ask, or what to say that one is calling about.
    pub ask_for: String,
    /// No message is ever left: not on an answering machine, not with somebody.
    pub never_leave_message: bool,
    /// Somebody else looks at the telephone, or answers it.
    pub phone_watched: bool,
    /// What else there is to know, in the worker's words.
    pub other: String,
}

/// The channels. In JSON `call`, `text-message`, `in-person`, `through-somebody`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    /// A telephone call.
    Call,
    /// A text message, and no call.
    TextMessage,
    /// In person, at a place.
    InPerson,
    /// Through somebody whom the person trusts.
    ThroughSomebody,
}

/// A visit: one place on one day, several interviews, and what they have in common. It names no
/// person; what several named alike is in it only where the worker chose so.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Visit {
    /// The visit's code on the device.
    pub code: String,
    /// The day.
    pub day: NaiveDate,
    /// The place, in the worker's words, when it is disclosed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// The sector of work: a value of HTCDS `vic_ForcedLabourIndustry`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sector: Option<String>,
    /// How many interviews the visit has.
    pub interviews: u32,
    /// What they have in common, a protocol at a time.
    pub common: Vec<Common>,
    /// The interviews that are told of besides the document's own screening.
    pub others: Vec<VisitScreening>,
}

/// What the interviews of one protocol have in common. Counts only.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Common {
    /// The protocol's id.
    pub protocol: String,
    /// How many interviews were compared: those with an answer.
    pub interviews: u32,
    /// Indications that two or more have.
    pub indications: Vec<CommonIndication>,
    /// The same named by two or more.
    pub named: Vec<CommonName>,
    /// For each sentence that two or more said word for word: by how many.
    pub said_alike: Vec<u32>,
}

/// An indication that several interviews have.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommonIndication {
    /// The indicator's id.
    pub id: String,
    /// In how many it is present.
    pub present: u32,
    /// In how many it is absent.
    pub absent: u32,
    /// In how many it is not known, which is never "absent".
    pub unknown: u32,
}

/// The same named in several interviews.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CommonName {
    /// As what: `recruiter`, `employer` or `place`.
    pub kind: String,
    /// In how many.
    pub interviews: u32,
    /// The name, when it is disclosed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// One more interview of a visit.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VisitScreening {
    /// The case code.
    pub code: String,
    /// The protocol.
    pub protocol: Protocol,
    /// The person's language, BCP 47.
    pub respondent_locale: String,
    /// What the answers establish.
    pub outcome: String,
    /// The lowest outcome that the unknown allows.
    pub lowest: String,
    /// The highest outcome that the unknown allows.
    pub highest: String,
    /// The indications noticed.
    pub indications: Vec<Indication>,
}

/// What words in [`Document::texts`] stand for; [`fmt::Display`] writes the key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key<'a> {
    /// `protocol`: the title of the screening's protocol.
    Protocol,
    /// `outcome-<id>`.
    Outcome(&'a str),
    /// `outcome-<id>.meaning`.
    Meaning(&'a str),
    /// `dimension-<id>`.
    Dimension(&'a str),
    /// `indicator-<id>`.
    Indicator(&'a str),
    /// `question-<id>`, as the worker reads it.
    Question(&'a str),
    /// `question-<id>.option-<code>`: a code of an answer.
    Option {
        /// The question.
        question: &'a str,
        /// The answer's code.
        code: &'a str,
    },
    /// `<protocol>/title`, for what stands in [`Document::visit`], as all that follow.
    TitleOf(&'a str),
    /// `<protocol>/outcome-<id>`.
    OutcomeOf {
        /// The protocol.
        protocol: &'a str,
        /// The outcome.
        id: &'a str,
    },
    /// `<protocol>/dimension-<id>`.
    DimensionOf {
        /// The protocol.
        protocol: &'a str,
        /// The dimension.
        id: &'a str,
    },
    /// `<protocol>/indicator-<id>`.
    IndicatorOf {
        /// The protocol.
        protocol: &'a str,
        /// The indicator.
        id: &'a str,
    },
}

impl fmt::Display for Key<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Protocol => f.write_str("protocol"),
            Self::Outcome(id) => write!(f, "outcome-{id}"),
            Self::Meaning(id) => write!(f, "outcome-{id}.meaning"),
            Self::Dimension(id) => write!(f, "dimension-{id}"),
            Self::Indicator(id) => write!(f, "indicator-{id}"),
            Self::Question(id) => write!(f, "question-{id}"),
            Self::Option { question, code } => write!(f, "question-{question}.option-{code}"),
            Self::TitleOf(protocol) => write!(f, "{protocol}/title"),
            Self::OutcomeOf { protocol, id } => write!(f, "{protocol}/outcome-{id}"),
            Self::DimensionOf { protocol, id } => write!(f, "{protocol}/dimension-{id}"),
            Self::IndicatorOf { protocol, id } => write!(f, "{protocol}/indicator-{id}"),
        }
    }
}

/// A text with the language that it is really in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The words.
    pub text: String,
    /// Their language, BCP 47.
    pub locale: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// `source`, `reviewed` or `draft`.
    pub review: String,
}
