//! The report of an import.

use crate::note::{Note, Place};
use serde::Serialize;

/// A name of the form that is another one in the protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Renamed {
    /// The sheet.
    pub sheet: String,
    /// The row, from 1 as the spreadsheet counts.
    pub row: u32,
    /// The name in the form.
    pub from: String,
    /// The id in the protocol.
    pub to: String,
}

impl Renamed {
    pub(crate) fn new(place: &Place, from: &str, to: &str) -> Renamed {
        Renamed {
            sheet: place.sheet.clone(),
            row: place.row,
            from: from.to_owned(),
            to: to.to_owned(),
        }
    }
}

/// The report of an import: the protocol's parts and names, and everything that did not go over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ImportReport {
    /// The protocol's id.
    pub id: String,
    /// The protocol's version.
    pub version: String,
    /// The language that it is written in.
    pub source_locale: String,
    /// Every language, the source first.
    pub locales: Vec<String>,
    /// Sections of the protocol.
    pub sections: usize,
    /// Questions of the protocol.
    pub questions: usize,
    /// Rows of the form's sheet `survey`.
    pub rows: usize,
    /// Names that are other ones now.
    pub names: Vec<Renamed>,
    /// Everything that did not go over as it stood, by place.
    pub notes: Vec<Note>,
}
