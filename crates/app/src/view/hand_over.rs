//! What the person sees who holds the device: one question in their language, and nothing else.

use super::{Kind, LocaleView, Text, Voice};
use serde::Serialize;
use ts_rs::TS;

/// The page of the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandOver {
    /// The question; none when the device is to be given back.
    pub question: Option<HandedQuestion>,
    /// How many questions may still follow, this one included.
    pub left: u32,
    /// The person's language.
    pub respondent: LocaleView,
    /// Everything else that the person reads.
    pub words: HandedWords,
}

/// A question as the person reads it: no hint, no note, nothing of what was recorded before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandedQuestion {
    /// The question's id in the pack.
    pub id: String,
    /// What it takes.
    pub kind: Kind,
    /// As asked.
    pub ask: Text,
    /// Who reads it aloud, where it was recorded.
    pub voice: Option<Voice>,
    /// What can be chosen; empty for number, date and text.
    pub options: Vec<HandedOption>,
    /// Least number allowed.
    #[ts(type = "number | null")]
    pub minimum: Option<i64>,
    /// Greatest number allowed.
    #[ts(type = "number | null")]
    pub maximum: Option<i64>,
}

/// A thing that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandedOption {
    /// The option's code in the pack.
    pub code: String,
    /// In words.
    pub text: Text,
    /// It excludes every other one.
    pub exclusive: bool,
}

/// The words around the question, in the person's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct HandedWords {
    /// Ends it at once.
    pub stop: Text,
    /// Prefers not to say.
    pub rather_not: Text,
    /// Confirms what was typed or ticked.
    pub go_on: Text,
    /// Several things can be chosen.
    pub several: Text,
    /// None of the things that can be chosen.
    pub none: Text,
    /// A number is wanted.
    pub number: Text,
    /// The day of a date.
    pub day: Text,
    /// Above the field for the month of a date.
    pub month: Text,
    /// Above the field for the year of a date.
    pub year: Text,
    /// A few words are wanted.
    pub write: Text,
    /// It is over.
    pub thanks: Text,
    /// The device goes back.
    pub give_back: Text,
}
