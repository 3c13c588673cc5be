//! Shows problems of a pack: where, what, and how to put it right.

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use repere_language::{Notice, interface};
use repere_protocol::{PackFiles, Problem, Severity};
use serde_json::{Value as Json, json};
use std::ops::Range;
use std::path::Path;

/// Lines shown before and after the place.
const CONTEXT_LINES: usize = 1;
/// A line longer than this is not shown: only its place is named.
const MAX_LINE_BYTES: usize = 400;

/// The sentence of a problem and how to put it right, in a language.
pub(crate) struct Sentences {
    pub(crate) message: String,
    pub(crate) fix: String,
    pub(crate) suggestion: Option<String>,
}

impl Sentences {
    pub(crate) fn of(problem: &Problem, lang: &str) -> Sentences {
        let parameters = problem.parameters.iter();
        let parameters = parameters.map(|(name, value)| (*name, value.clone()));
        let notice = Notice::new(format!("problem-{}", problem.code)).with_all(parameters);
        let suggestion = notice.parameter("suggestion").map(|name| {
            let suggestion = Notice::new("protocol-suggestion").with("name", name);
            suggestion.sentence(lang)
        });
        Sentences {
            message: notice.sentence(lang),
            fix: notice.fix(lang).unwrap_or_default(),
            suggestion,
        }
    }
}

/// A problem for a terminal: the line with a caret, what is wrong, how to put it right.
pub fn render(problem: &Problem, files: &PackFiles, folder: &Path, lang: &str) -> String {
    let word = |id| interface().text(lang, id, None, &[]).text;
    let (level, name) = match problem.severity {
        Severity::Error => (Level::ERROR, word("protocol-error")),
        Severity::Warning => (Level::WARNING, word("protocol-warning")),
    };
    let sentences = Sentences::of(problem, lang);
    let help = word("protocol-fix");
    let mut fix = sentences.fix;
    if let Some(suggestion) = sentences.suggestion {
        fix = format!("{suggestion} {fix}");
    }
    let path = folder.join(&problem.file).display().to_string();
    let text = files
        .0
        .get(&problem.file)
        .and_then(|bytes| std::str::from_utf8(bytes).ok());
    let excerpt = text
        .filter(|_| problem.line > 0)
        .and_then(|text| excerpt(text, problem));
    let group = level
        .with_name(name.as_str())
        .primary_title(sentences.message)
        .id(problem.code);
    let group = match &excerpt {
        Some(excerpt) => group.element(
            Snippet::source(excerpt.text)
                .line_start(excerpt.first_line)
                .path(path.as_str())
                .fold(false)
                .annotation(AnnotationKind::Primary.span(excerpt.span.clone())),
        ),
        None if problem.line > 0 => group.element(
            Origin::path(path.as_str())
                .line(problem.line as usize)
                .char_column(problem.column as usize),
        ),
        None => group.element(Origin::path(path.as_str())),
    };
    let report = [group.element(Level::HELP.with_name(help.as_str()).message(fix))];
    Renderer::plain().render(&report)
}

/// The lines around a place.
struct Excerpt<'a> {
    text: &'a str,
    first_line: usize,
    /// The place within these lines; never more than its first line.
    span: Range<usize>,
}

fn excerpt<'a>(text: &'a str, problem: &Problem) -> Option<Excerpt<'a>> {
    let start = problem.span.start.min(text.len());
    let before = text.get(..start)?;
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    let mut first = line_start;
    let mut first_line = problem.line as usize;
    for _ in 0..CONTEXT_LINES {
        if first > 0 {
            first = text[..first - 1].rfind('\n').map_or(0, |at| at + 1);
            first_line -= 1;
        }
    }
    let mut last = line_end;
    for _ in 0..CONTEXT_LINES {
        if last < text.len() {
            last = text[last + 1..]
                .find('\n')
                .map_or(text.len(), |at| last + 1 + at);
        }
    }
    let shown = text.get(first..last)?;
    if shown.lines().any(|line| line.len() > MAX_LINE_BYTES) {
        return None;
    }
    let end = problem.span.end.clamp(start, line_end);
    Some(Excerpt {
        text: shown,
        first_line,
        span: start - first..end - first,
    })
}

/// A problem for programs.
pub fn to_json(problem: &Problem, lang: &str) -> Json {
    let sentences = Sentences::of(problem, lang);
    json!({
        "severity": problem.severity,
        "code": problem.code,
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "span": [problem.span.start, problem.span.end],
        "parameters": problem.parameters,
        "message": sentences.message,
        "fix": sentences.fix,
    })
}
