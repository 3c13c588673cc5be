//! What a worker composes to refer somebody, or a visit.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// A referral as the worker composes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReferralDraft {
    /// The id of the screening that it comes from.
    pub screening: Uuid,
    /// The agency's id in the deployment.
    pub agency: String,
    /// Why it may be sent.
    pub basis: Basis,
    /// Disclose the answers question by question; otherwise only the indications.
    pub include_answers: bool,
    /// Disclose the worker's notes, and the person's own words with them.
    pub include_notes: bool,
    /// Disclose the worker's own judgement.
    #[serde(default)]
    pub include_judgement: bool,
    /// Which of what was noticed is told. Drafts of before it could be chosen have none.
    #[serde(default)]
    pub choice: Choice,
    /// The pictures and recordings that go with it, by their ids: each was chosen. Drafts of before there were any
    /// have none.
    #[serde(default)]
    pub attachments: Vec<Uuid>,
    /// Who the person is, when the person agrees to be identified.
    pub identity: Option<Identity>,
    /// How to reach the person safely, when the person agrees to be contacted.
    pub safe_contact: Option<SafeContact>,
}

/// The referral of a visit as the worker composes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VisitReferralDraft {
    /// The visit's id.
    pub visit: Uuid,
    /// The agency's id in the deployment.
    pub agency: String,
    /// Why it may be sent. On a legal duty every interview is told of; on consent those listed in
    /// `agreed`, and the others only count.
    pub basis: Basis,
    /// The interviews whose persons agreed that this agency reads of them.
    pub agreed: Vec<Uuid>,
    /// Disclose the place.
    pub include_place: bool,
    /// Disclose whom or what several named alike.
    pub include_names: bool,
    /// Which of what was noticed is told; ids are `<protocol>/<id>` in what is left out, `<screening>/<id>` in what is chosen.
    #[serde(default)]
    pub choice: Choice,
}

/// Which of what was noticed a referral tells, by ids. What is in none of the lists is told, but for what
/// the pack marks `disclose = "never-by-default"`: that could be held against the person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Choice {
    /// Indications that are left out, with the answers behind them.
    pub left_out: Vec<String>,
    /// Indications that are told although the pack keeps them.
    pub chosen: Vec<String>,
    /// Questions of which is told what stands at them although the pack keeps it.
    pub chosen_answers: Vec<String>,
}

/// On what ground a referral is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Basis {
    /// The person agreed that this agency reads what the preview shows.
    Consent,
    /// A legal duty that does not depend on consent. Recorded with the worker's words.
    LegalDuty {
        /// The ground, in the worker's words; never empty.
        ground: String,
    },
}

/// Identity, disclosed only with agreement. Empty text means not given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Identity {
    /// HTCDS `prs_FirstName`.
    pub first_name: String,
    /// HTCDS `prs_SecondName`.
    pub second_name: String,
}

/// How to reach somebody without putting them in danger. Empty text means not said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SafeContact {
    /// By what the person can be reached.
    pub channel: ContactChannel,
    /// The number (HTCDS `prs_MobilePhone`), the place, or who the trusted person is.
    pub value: String,
    /// When it is safe.
    pub hours: String,
    /// For whom to ask.
    pub ask_for: String,
    /// No message is ever left. So unless the worker says otherwise.
    #[serde(default = "yes")]
    pub never_leave_message: bool,
    /// Somebody else looks at the telephone.
    pub phone_watched: bool,
    /// What else there is to know, in the worker's words.
    pub other: String,
}

/// By what somebody can be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ContactChannel {
    /// A telephone call.
    Call,
    /// A text message, and no call.
    TextMessage,
    /// In person, at a place.
    InPerson,
    /// Through somebody whom the person trusts.
    ThroughSomebody,
}

fn yes() -> bool {
    true
}
