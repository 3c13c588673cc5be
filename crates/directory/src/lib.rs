//! The directory of a country: which roles workers have, what each has to report or to keep to itself,
//! whom to call, what a person has a right to, and the texts of law behind it. Pure: no I/O, no clock.
//!
//! A directory is a folder (see `docs/directory-format.md`); whoever reads it hands its files to [`load`],
//! which never fails: it returns the directory, if it can be used, and every problem with its place.
//!
//! **Invariants.** What is not known about the worker or the person leaves out no number and no right.
//! A step that names a duty is for nobody who has not told the person of it before the questions, and
//! nobody who is bound by secrecy has the duty to report offences. No text decides anything.

mod cases;
mod change;
mod model;
mod parse;
mod select;
mod texts;
mod unverified;

pub use cases::{Case, Missed};
pub use change::{Change, Changed, changes};
pub use model::{
    Age, Channel, Contact, Cost, Directory, Duty, For, Kind, Law, Nationality, Origin, Right, Role,
    Situation, Step, Structure, Verification,
};
pub use select::{Asking, Told};
pub use unverified::{Unverified, unverified};

use repere_protocol::reading::{Problems, Source, check_characters, text_of};
use repere_protocol::{CASES, PackFile, PackFiles, Problem, Severity};

/// The structure of a directory.
pub const DIRECTORY: &str = "directory.toml";
/// The version of the file format that is understood.
pub const FORMAT: u32 = 1;
/// Entries that a directory may have of one kind.
pub const MAX_ENTRIES: usize = 2_000;
/// Characters that a citation, a source or a name may have.
pub const MAX_LINE_CHARS: usize = 500;
/// Languages that a directory may speak.
pub const MAX_LOCALES: usize = 200;

/// Every code that a problem of a directory can have beside those of a pack, sorted. Each has its
/// sentence in `locales/*/tools/directory.ftl`.
pub const PROBLEM_CODES: [&str; 20] = [
    "bad-country",
    "bad-date",
    "contact-nowhere",
    "danger-without-number",
    "directory-missing-file",
    "for-nobody",
    "law-missing",
    "local-without-number",
    "no-danger-number",
    "no-roles",
    "number-cannot-be-dialled",
    "official-without-source",
    "read-half",
    "role-both",
    "secrecy-and-offences",
    "too-long",
    "unknown-departement",
    "unknown-entry",
    "unknown-role",
    "verified-half",
];

/// The result of loading a directory.
#[derive(Debug)]
pub struct Loaded {
    /// The directory; `None` when a problem with its structure or texts is an error.
    pub directory: Option<Directory>,
    /// The cases that could be read; none when there is no directory.
    pub cases: Vec<Case>,
    /// Every problem, by file and place.
    pub problems: Vec<Problem>,
}

/// Loads and checks a directory. Never panics, and looks at everything before it returns.
pub fn load(files: &PackFiles) -> Loaded {
    let mut problems = Problems::with_codes(&PROBLEM_CODES);
    let Some(text) = text_of(files, DIRECTORY, &mut problems) else {
        if !files.0.contains_key(DIRECTORY) {
            let code = "directory-missing-file";
            problems.add_file(Severity::Error, DIRECTORY, code, []);
        }
        return nothing(problems);
    };
    let source = Source::new(DIRECTORY, text);
    check_characters(&source, 0..text.len(), &mut problems);
    let (structure, places) = parse::parse(&source, &mut problems);
    let texts = texts::check(files, &structure, &places, &source, &mut problems);
    if problems.refuse_pack() {
        return nothing(problems);
    }
    let directory = Directory::new(structure, texts);
    let mut cases = Vec::new();
    if let Some(text) = text_of(files, CASES, &mut problems) {
        cases = cases::parse(&directory, &Source::new(CASES, text), &mut problems);
    }
    Loaded {
        directory: Some(directory),
        cases,
        problems: problems.sorted(),
    }
}

fn nothing(problems: Problems) -> Loaded {
    Loaded {
        directory: None,
        cases: Vec::new(),
        problems: problems.sorted(),
    }
}

/// Whether a directory has a file of this name: its structure, its cases, its sources, its texts.
#[must_use]
pub fn belongs(path: &str) -> bool {
    path == DIRECTORY
        || match PackFile::of(path) {
            PackFile::Part => path != repere_protocol::PROTOCOL,
            PackFile::Texts { .. } => true,
            _ => false,
        }
}

#[cfg(test)]
mod tests;
