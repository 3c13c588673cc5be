//! Problems of a pack, with their places.

use serde::Serialize;
use std::collections::BTreeMap;
use std::ops::Range;

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// The pack cannot be used.
    Error,
    /// The pack can be used; somebody should look.
    Warning,
}

/// One problem of a pack, with its place.
///
/// The sentence is Fluent `problem-<code>` with attribute `.fix`, in `locales/*/tools/protocol.ftl`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// How severe the problem is.
    pub severity: Severity,
    /// Stable, kebab-case.
    pub code: &'static str,
    /// The file in the pack, such as `texts/fr.ftl`.
    pub file: String,
    /// From 1; 0 when the file is missing.
    pub line: u32,
    /// In characters, from 1; 0 when the file is missing.
    pub column: u32,
    /// The bytes of the file that it is about.
    pub span: Range<usize>,
    /// Values for the sentence. `suggestion` is there when a known name is near.
    pub parameters: BTreeMap<&'static str, String>,
}

/// Every code that a problem can have, sorted. Each has its sentence in `locales/*/tools/protocol.ftl`.
pub const PROBLEM_CODES: [&str; 110] = [
    "answer-exclusive",
    "answer-out-of-range",
    "answer-too-long",
    "answer-wrong-kind",
    "answers-and-indicators",
    "asks-itself",
    "audio-not-ogg",
    "audio-too-large",
    "audio-unknown",
    "bad-count",
    "bad-decimal",
    "bad-file-name",
    "bad-id",
    "bad-locale",
    "bad-points",
    "bad-version",
    "bidi-control",
    "child-floor-not-certain",
    "child-without-steps",
    "contradiction-of-one",
    "control-character",
    "counted-twice",
    "dimension-never-positive",
    "disclosed-by-indicator",
    "duplicate-id",
    "empty-dimension",
    "empty-list",
    "empty-pack",
    "empty-rule",
    "empty-section",
    "file-name-clash",
    "file-too-large",
    "forward-indicator",
    "forward-presumed-minor",
    "forward-reference",
    "htcds-status",
    "indicator-never-raised",
    "key-not-for-kind",
    "last-outcome-with-when",
    "minimum-above-maximum",
    "missing-file",
    "missing-key",
    "missing-sources",
    "missing-texts",
    "no-answers",
    "no-child-floor",
    "no-condition",
    "no-presumed-minor",
    "no-test",
    "not-here",
    "not-over-indication",
    "not-utf-8",
    "outcome-without-when",
    "papers-with-minor",
    "points-lower",
    "presumed-minor-with-answers",
    "quotient-range",
    "redundant-rule",
    "respondent-locale-not-listed",
    "respondent-locale-source",
    "several-conditions",
    "several-tests",
    "sides-missing",
    "sides-not-two",
    "source-locale-not-listed",
    "source-missing",
    "text-cycle",
    "text-empty",
    "text-function",
    "text-markup",
    "text-missing",
    "text-syntax",
    "text-too-many-parts",
    "text-too-nested",
    "text-unknown-reference",
    "text-unused",
    "text-variable",
    "texts-not-listed",
    "toml-syntax",
    "too-deep",
    "too-intricate",
    "too-many",
    "too-many-files",
    "too-many-options",
    "too-many-problems",
    "too-many-questions",
    "too-many-tests",
    "training-without-mode",
    "unknown-contradiction",
    "unknown-dimension",
    "unknown-exploitation",
    "unknown-file",
    "unknown-format",
    "unknown-htcds-field",
    "unknown-htcds-value",
    "unknown-indicator",
    "unknown-key",
    "unknown-option",
    "unknown-outcome",
    "unknown-provenance",
    "unknown-question",
    "unknown-reference",
    "unknown-score",
    "unknown-step",
    "unknown-word",
    "unreachable-outcome",
    "unreachable-question",
    "wrong-test",
    "wrong-type",
    "wrong-value",
];

/// No more problems than this are reported: whoever has a thousand does not read on.
pub(crate) const MAX_PROBLEMS: usize = 1000;

/// A place in a file, as a problem names it.
#[derive(Debug, Clone)]
pub(crate) struct Spot {
    pub(crate) line: u32,
    pub(crate) column: u32,
    pub(crate) span: Range<usize>,
}

/// A file's text with its line starts, for places.
pub struct Source<'a> {
    /// Its name.
    pub file: &'a str,
    /// What stands in it.
    pub text: &'a str,
    line_starts: Vec<usize>,
}

impl<'a> Source<'a> {
    /// A file of this name with this text.
    pub fn new(file: &'a str, text: &'a str) -> Source<'a> {
        let starts = text
            .bytes()
            .enumerate()
            .filter(|(_, byte)| *byte == b'\n')
            .map(|(at, _)| at + 1);
        Source {
            file,
            text,
            line_starts: std::iter::once(0).chain(starts).collect(),
        }
    }

    /// The line of a byte, from 1.
    pub(crate) fn line(&self, offset: usize) -> u32 {
        clamp(self.line_number(offset) + 1)
    }

    /// The line of a byte, from 0.
    fn line_number(&self, offset: usize) -> usize {
        self.line_starts
            .partition_point(|start| *start <= offset)
            .saturating_sub(1)
    }

    /// A place in whole characters that is surely in the file: parsers point behind its end too.
    fn within(&self, span: &Range<usize>) -> Range<usize> {
        let start = self.text.floor_char_boundary(span.start);
        let end = self.text.ceil_char_boundary(span.end);
        start..end.max(start)
    }

    /// A place, kept for later.
    pub(crate) fn spot(&self, span: &Range<usize>) -> Spot {
        let (line, column) = self.place(span.start);
        Spot {
            line,
            column,
            span: span.clone(),
        }
    }

    /// Line and column of a byte, both from 1, the column in characters.
    fn place(&self, offset: usize) -> (u32, u32) {
        let offset = self.text.floor_char_boundary(offset);
        let line = self.line_number(offset);
        let start = self.line_starts.get(line).copied().unwrap_or(0);
        // A line of megabytes is counted only so far: a place beyond it helps nobody.
        let column = self.text[start..offset].chars().take(100_000).count();
        (clamp(line + 1), clamp(column + 1))
    }
}

fn clamp(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Collects problems.
#[derive(Default)]
pub struct Problems {
    pub(crate) list: Vec<Problem>,
    suggested: u32,
    further: &'static [&'static str],
}

impl Problems {
    /// None yet; these codes may be noted besides those of a pack.
    #[must_use]
    pub fn with_codes(further: &'static [&'static str]) -> Problems {
        Problems {
            further,
            ..Problems::default()
        }
    }

    /// Adds a problem at a place in a file.
    pub fn add(
        &mut self,
        severity: Severity,
        source: &Source<'_>,
        span: Range<usize>,
        code: &'static str,
        parameters: impl IntoIterator<Item = (&'static str, String)>,
    ) {
        debug_assert!(
            PROBLEM_CODES.contains(&code) || self.further.contains(&code),
            "{code} is not in the list"
        );
        if self.is_full() {
            return;
        }
        let span = source.within(&span);
        let (line, column) = source.place(span.start);
        let parameters = parameters
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .collect::<BTreeMap<_, _>>();
        let file = source.file.to_owned();
        self.list.push(Problem {
            severity,
            code,
            file,
            line,
            column,
            span,
            parameters,
        });
    }

    /// The known name nearest to a written one; empty when none is near.
    pub fn suggest<'n>(
        &mut self,
        written: &str,
        known: impl IntoIterator<Item = &'n str>,
    ) -> String {
        // Comparing names is the one check that is not linear; a hostile pack gets only so many.
        const MAX_SUGGESTIONS: u32 = 200;
        self.suggested += 1;
        if self.suggested > MAX_SUGGESTIONS {
            return String::new();
        }
        crate::suggest::suggest(written, known).unwrap_or_default()
    }

    /// Adds a problem of a file as a whole.
    pub fn add_file<const N: usize>(
        &mut self,
        severity: Severity,
        file: &str,
        code: &'static str,
        parameters: [(&'static str, String); N],
    ) {
        if !self.is_full() {
            let (file, parameters) = (file.to_owned(), parameters.into_iter().collect());
            let problem = Problem {
                severity,
                code,
                file,
                line: 0,
                column: 0,
                span: 0..0,
                parameters,
            };
            self.list.push(problem);
        }
    }

    /// Whether nothing more is noted.
    pub(crate) fn is_full(&self) -> bool {
        self.list.len() >= MAX_PROBLEMS
    }

    /// Whether one of them has this code.
    pub(crate) fn has(&self, code: &str) -> bool {
        self.list.iter().any(|problem| problem.code == code)
    }

    /// Whether one of them is an error in a file that the pack needs (cases are not needed).
    pub fn refuse_pack(&self) -> bool {
        let needed = |problem: &&Problem| problem.file != crate::CASES;
        self.list
            .iter()
            .filter(needed)
            .any(|problem| problem.severity == Severity::Error)
    }

    /// In the order of files and places, without duplicates.
    pub fn sorted(mut self) -> Vec<Problem> {
        let full = self.is_full();
        self.list.sort_by(|a, b| {
            (
                &a.file,
                a.span.start,
                a.span.end,
                a.severity,
                a.code,
                &a.parameters,
            )
                .cmp(&(
                    &b.file,
                    b.span.start,
                    b.span.end,
                    b.severity,
                    b.code,
                    &b.parameters,
                ))
        });
        self.list.dedup();
        if full {
            let parameters = BTreeMap::from([("count", MAX_PROBLEMS.to_string())]);
            self.list.push(Problem {
                severity: Severity::Error,
                code: "too-many-problems",
                file: crate::PROTOCOL.to_owned(),
                line: 0,
                column: 0,
                span: 0..0,
                parameters,
            });
        }
        self.list
    }
}
