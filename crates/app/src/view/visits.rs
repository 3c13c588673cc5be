//! A visit: one place on one day, its interviews, and what they have in common.

use super::{LocaleView, OutboxItem, ScreeningSummary, Text};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

/// The visit that a screening belongs to, as other pages name it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VisitMark {
    /// The visit's id.
    pub id: Uuid,
    /// Its code, such as `V7`.
    pub code: String,
}

/// A sector of work, by the sections of ISIC as HTCDS 2.0 has them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectorView {
    /// Its code in HTCDS 2.0.
    pub code: String,
    /// In words.
    pub name: Text,
}

/// What the page needs to say what a visit is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VisitForm {
    /// The sectors of work that a visit can name.
    pub sectors: Vec<SectorView>,
    /// What was typed and not confirmed when the page was left, in the page's own form.
    pub draft: Option<String>,
}

/// What a visit says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VisitHead {
    /// The visit's id.
    pub id: Uuid,
    /// Its code, such as `V7`.
    pub code: String,
    /// Where, in the worker's words; may be empty.
    pub place: String,
    /// The day of the visit, by the worker's calendar.
    #[ts(type = "string")]
    pub day: NaiveDate,
    /// The sector of work, if it was said.
    pub sector: Option<SectorView>,
    /// When it was opened.
    #[ts(type = "string")]
    pub opened_at: DateTime<Utc>,
    /// Interviews can be added to it.
    pub open: bool,
    /// How many interviews it has.
    pub interviews: u32,
}

/// A visit with everything on its page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VisitView {
    /// What it says of itself.
    pub visit: VisitHead,
    /// Its interviews, the last begun first.
    pub interviews: Vec<VisitInterview>,
    /// What the interviews have in common, a protocol at a time.
    pub common: Vec<CommonView>,
    /// What the next interview begins with; none before the first.
    pub next: Option<NextInterview>,
    /// Referrals of the visit as such, the last first.
    pub referrals: Vec<OutboxItem>,
    /// The device can refer: it belongs to a deployment.
    pub can_refer: bool,
    /// What the page keeps of a referral that is not sealed yet, as it gave it.
    pub draft: Option<String>,
}

/// One interview of a visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VisitInterview {
    /// The screening, as a line of the list.
    pub screening: ScreeningSummary,
    /// How long it took so far, without the time that it was put aside.
    pub minutes: u32,
    /// The last referral that tells of it.
    pub referral: Option<OutboxItem>,
}

/// What the next interview of a visit begins with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NextInterview {
    /// The protocol's id.
    pub protocol: String,
    /// The protocol's title, in the language of the interface.
    pub title: Text,
    /// Something of it is asked, so the person's language matters.
    pub asks: bool,
    /// The worker's language.
    pub interviewer_locale: String,
    /// What can be spoken with the person: languages of this visit first, the last used first.
    pub locales: Vec<LocaleView>,
}

/// What the interviews of one protocol have in common.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommonView {
    /// The protocol's title.
    pub protocol: Text,
    /// How many interviews were compared: those with an answer.
    pub interviews: u32,
    /// Indications that two or more have, those of the most first.
    pub indications: Vec<CommonIndicationView>,
    /// The same named by two or more.
    pub named: Vec<NamedAlikeView>,
    /// Sentences that two or more said word for word.
    pub said: Vec<SaidAlikeView>,
}

/// An indication that several interviews have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CommonIndicationView {
    /// The indicator's id.
    pub id: String,
    /// What was noticed.
    pub statement: Text,
    /// In how many it is present.
    pub present: u32,
    /// In how many it is settled, present or absent.
    pub settled: u32,
    /// In how many it is not known.
    pub unknown: u32,
    /// The codes of those in which it is present.
    pub codes: Vec<String>,
}

/// The same named in several interviews.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NamedAlikeView {
    /// As what: `recruiter`, `employer` or `place`.
    pub kind: String,
    /// The name, in the words of one of them. The page shows it only when it is asked for.
    pub name: Text,
    /// How many name it.
    pub interviews: u32,
    /// How many name anything of the kind.
    pub naming: u32,
    /// The codes of the screenings that named it.
    pub codes: Vec<String>,
}

/// A sentence said alike in several interviews.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SaidAlikeView {
    /// The sentence, in the words of one of them. The page shows it only when it is asked for.
    pub text: Text,
    /// How many said it.
    pub interviews: u32,
    /// The codes of the screenings in which it was said.
    pub codes: Vec<String>,
}

/// What a referral of a visit would tell, and of whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VisitReferralPreview {
    /// Exactly what the agency would read.
    pub preview: super::ReferralPreview,
    /// The codes of the interviews that are told of one by one.
    pub told: Vec<String>,
    /// The codes of those that only count.
    pub counted: Vec<String>,
    /// Everything that was noticed in the interviews that are told of: each can be left out.
    pub indications: Vec<OfferedIndication>,
}

/// Something that was noticed and is told, or is not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OfferedIndication {
    /// `<protocol>/<indicator>`; where it is kept, `<screening>/<indicator>`.
    pub id: String,
    /// The code of the interview, where it is kept: it is chosen for each person.
    pub of: Option<String>,
    /// What it says.
    pub statement: Text,
    /// It would be told.
    pub told: bool,
    /// It is told only where it is chosen: it could be held against a person.
    pub kept: bool,
}
