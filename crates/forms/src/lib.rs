//! Protocols as spreadsheets (XLSForm) and as FHIR resources. Pure: bytes in, bytes out.
//!
//! [`import`] makes the files of a pack from a form that somebody else wrote, and tells everything that
//! does not go over, with its sheet, row and column. [`xlsform`] and [`questionnaire`] go the other way,
//! and [`response`] writes answers. What may be touched from here: nothing but the
//! bytes that are given.
//!
//! **Invariants.** No spreadsheet, however made, makes an import panic or take more than bounded time
//! and memory. Nothing is dropped in silence: what a protocol cannot say is in the report. What opens a
//! question is never made stricter, so that no question is lost.

mod cells;
mod columns;
mod constraint;
mod draft;
mod enable;
mod export;
mod expression;
mod fhir;
mod formula;
mod groups;
mod ids;
mod import;
mod languages;
mod lists;
mod locales;
mod logic;
mod note;
mod packtexts;
mod relevant;
mod report;
mod response;
mod sheet;
mod survey;
mod text;
mod types;
mod unpack;
mod words;
mod write;
mod xpath;

pub use export::{Exported, xlsform};
pub use fhir::questionnaire;
pub use import::{ImportOptions, Imported, import};
pub use languages::canonical;
pub use note::{
    EXPORT_NOTE_CODES, FORM_PROBLEM_CODES, FormProblem, IMPORT_NOTE_CODES, Note, Place,
};
pub use report::{ImportReport, Renamed};
pub use response::response;
pub use unpack::MAX_SPREADSHEET_BYTES;
