//! The names of a pack's files: what belongs to a pack, what is only in its folder, and what is a trick.
//! Recordings are checked as far as that is possible without playing them.

use crate::format::model::Protocol;
use crate::format::problem::{Problems, Severity, Source};
use crate::format::reader::shorten;
use crate::{CASES, MAX_FILE_BYTES, PROTOCOL, PackFiles, SOURCES};
use std::collections::{BTreeMap, HashSet};

/// Files that a pack may have: twenty thousand questions in a few languages can all be recorded.
pub const MAX_FILES: usize = 100_000;
/// Bytes that one recording may have (1 MiB): over five minutes of speech.
pub const MAX_RECORDING_BYTES: usize = 1024 * 1024;
/// Bytes that all recordings of a pack may have together (128 MiB).
pub const MAX_RECORDINGS_BYTES: usize = 128 * 1024 * 1024;

/// What an Ogg stream begins with (RFC 3533, section 6: the capture pattern).
const OGG: &[u8] = b"OggS";

/// What a file is to a pack, by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PackFile<'a> {
    /// `protocol.toml`, `cases.toml` or `SOURCES.md`.
    Part,
    /// `texts/<locale>.ftl`.
    Texts {
        /// The language tag as it stands in the name; whether the pack lists it is another matter.
        locale: &'a str,
    },
    /// `audio/<locale>/<question>.ogg`: a question, read aloud.
    Recording {
        /// The language tag as it stands in the name.
        locale: &'a str,
        /// The question's id as it stands in the name.
        question: &'a str,
    },
    /// A file that no pack has.
    Unknown,
}

impl PackFile<'_> {
    /// What the file of this name is. The name is relative to the pack's folder, with `/`.
    pub fn of(name: &str) -> PackFile<'_> {
        let parts: Vec<&str> = name.split('/').collect();
        match parts.as_slice() {
            _ if leads_elsewhere(name) => PackFile::Unknown,
            [PROTOCOL | CASES | SOURCES] => PackFile::Part,
            ["texts", file] => match file.strip_suffix(".ftl") {
                Some(locale) if !locale.is_empty() => PackFile::Texts { locale },
                _ => PackFile::Unknown,
            },
            ["audio", locale, file] => match file.strip_suffix(".ogg") {
                Some(question) if !question.is_empty() && !locale.is_empty() => {
                    PackFile::Recording { locale, question }
                }
                _ => PackFile::Unknown,
            },
            _ => PackFile::Unknown,
        }
    }
}

/// Notes names that lead elsewhere, that some computers take for one, or that no pack has.
pub(crate) fn check_names(files: &PackFiles, problems: &mut Problems) {
    if files.0.len() > MAX_FILES {
        let parameters = [("maximum", MAX_FILES.to_string())];
        problems.add_file(Severity::Error, PROTOCOL, "too-many-files", parameters);
        return;
    }
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for name in files.0.keys() {
        if leads_elsewhere(name) {
            let parameters = [("name", shorten(name))];
            problems.add_file(Severity::Error, name, "bad-file-name", parameters);
        } else if let Some(first) = seen.insert(folded(name), name) {
            let parameters = [("name", shorten(first))];
            problems.add_file(Severity::Error, name, "file-name-clash", parameters);
        } else if PackFile::of(name) == PackFile::Unknown {
            let parameters = [("name", shorten(name))];
            problems.add_file(Severity::Warning, name, "unknown-file", parameters);
        }
    }
}

/// Whether a name could be read as a place outside the pack's folder, on any system.
fn leads_elsewhere(name: &str) -> bool {
    name.split('/').any(|part| matches!(part, "" | "." | ".."))
        || name.contains(|c: char| c == '\\' || c == ':' || c.is_control())
}

/// What a name is to a system that does not tell small letters from capital ones.
fn folded(name: &str) -> String {
    let upper = name.chars().flat_map(char::to_uppercase);
    upper.flat_map(char::to_lowercase).collect()
}

/// Notes recordings that are too large, that are not Ogg, or that nobody will ever hear.
pub(crate) fn check_recordings(files: &PackFiles, protocol: &Protocol, problems: &mut Problems) {
    let sections = protocol.sections.iter();
    let questions: HashSet<&str> = sections
        .flat_map(|section| &section.questions)
        .map(|question| question.id.as_str())
        .collect();
    let mut total = 0;
    for (name, bytes) in &files.0 {
        let PackFile::Recording { locale, question } = PackFile::of(name) else {
            continue;
        };
        total += bytes.len();
        if bytes.len() > MAX_RECORDING_BYTES {
            let parameters = [
                ("maximum", MAX_RECORDING_BYTES.to_string()),
                ("found", bytes.len().to_string()),
            ];
            problems.add_file(Severity::Error, name, "file-too-large", parameters);
        } else if !bytes.starts_with(OGG) {
            problems.add_file(Severity::Error, name, "audio-not-ogg", []);
        }
        let known = protocol.locales.iter().any(|listed| listed == locale);
        if !known || !questions.contains(question) {
            let parameters = [("question", shorten(question)), ("locale", shorten(locale))];
            problems.add_file(Severity::Warning, name, "audio-unknown", parameters);
        }
    }
    if total > MAX_RECORDINGS_BYTES {
        let parameters = [
            ("maximum", MAX_RECORDINGS_BYTES.to_string()),
            ("found", total.to_string()),
        ];
        problems.add_file(Severity::Error, "audio", "audio-too-large", parameters);
    }
}

/// A file as text, within bounds; notes what is wrong with it.
pub fn text_of<'a>(files: &'a PackFiles, file: &str, problems: &mut Problems) -> Option<&'a str> {
    let bytes = files.0.get(file)?;
    if bytes.len() > MAX_FILE_BYTES {
        let parameters = [
            ("maximum", MAX_FILE_BYTES.to_string()),
            ("found", bytes.len().to_string()),
        ];
        problems.add_file(Severity::Error, file, "file-too-large", parameters);
        return None;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let good = std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default();
            let source = Source::new(file, good);
            problems.add(
                Severity::Error,
                &source,
                good.len()..good.len(),
                "not-utf-8",
                [],
            );
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::PackFile::{self, Part, Recording, Texts, Unknown};

    #[track_caller]
    fn check(name: &str, expected: PackFile<'_>) {
        assert_eq!(PackFile::of(name), expected);
    }

    #[test]
    fn file_names_are_classified() {
        for name in ["protocol.toml", "cases.toml", "SOURCES.md"] {
            check(name, Part);
        }
        check("texts/fr.ftl", Texts { locale: "fr" });
        let (locale, question) = ("ar", "papers-held-by");
        check(
            "audio/ar/papers-held-by.ogg",
            Recording { locale, question },
        );
        for name in [
            "",
            "Protocol.toml",
            "texts/.ftl",
            "texts/fr.txt",
            "texts/fr/fr.ftl",
            "audio/fr.ogg",
            "audio//q.ogg",
            "audio/fr/.ogg",
            "audio/fr/q.mp3",
            "audio/fr/more/q.ogg",
            "notes/",
        ] {
            check(name, Unknown);
        }
    }
}
