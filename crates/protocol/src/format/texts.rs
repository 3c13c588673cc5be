//! Checks the texts of a pack: every text that can be shown is there, and is harmless.

use crate::format::model::{Kind, Mode, Protocol};
use crate::format::parse::Places;
use crate::format::problem::{Problems, Severity, Source};
use crate::format::reader::shorten;
use crate::format::references;
use crate::{PackFile, PackFiles, text_of};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement};
use fluent_syntax::parser;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

/// A text that is needed: the message's id, the attribute, and where in the structure it is called for.
pub struct Needed {
    /// The message's id.
    pub id: String,
    /// Its attribute; none for its value.
    pub attribute: Option<String>,
    /// It may be missing.
    pub optional: bool,
    /// The respondent hears or chooses it.
    pub heard: bool,
    /// Where it is called for.
    pub place: Range<usize>,
}

/// The languages of a folder with texts.
pub struct Languages<'a> {
    /// Every one, with the place where it is listed.
    pub listed: Vec<(&'a str, Range<usize>)>,
    /// The one that has everything.
    pub source: &'a str,
    /// Those in which only what the respondent hears has to stand.
    pub respondent: &'a [String],
}

/// The attributes that the pack can show of each message, by its id.
type Known<'n> = HashMap<&'n str, HashSet<&'n str>>;

/// Every text that the pack can show.
fn needed(protocol: &Protocol, places: &Places) -> Vec<Needed> {
    let mut all: Vec<Needed> = Vec::new();
    let place =
        |map: &HashMap<String, Range<usize>>, id: &str| map.get(id).cloned().unwrap_or(0..0);
    let heard: HashSet<String> = protocol
        .sections
        .iter()
        .flat_map(|section| &section.questions)
        .filter(|question| question.modes.contains(&Mode::Ask))
        .map(|question| format!("question-{}", question.id))
        .collect();
    let mut need = |id: String, attribute: Option<String>, place: &Range<usize>| {
        let said = attribute.as_deref() != Some("observe");
        all.push(Needed {
            heard: said && heard.contains(&id),
            id,
            attribute,
            optional: false,
            place: place.clone(),
        });
    };
    need("title".to_owned(), None, &(0..0));
    need("summary".to_owned(), None, &(0..0));
    for section in &protocol.sections {
        need(
            format!("section-{}", section.id),
            None,
            &place(&places.sections, &section.id),
        );
        for question in &section.questions {
            let here = place(&places.questions, &question.id);
            let id = format!("question-{}", question.id);
            need(id.clone(), None, &here);
            if question.modes.contains(&Mode::Observe) {
                need(id.clone(), Some("observe".to_owned()), &here);
            }
            if question.kind != Kind::YesNo {
                for option in &question.options {
                    need(id.clone(), Some(format!("option-{option}")), &here);
                }
            }
        }
    }
    for dimension in &protocol.dimensions {
        need(
            format!("dimension-{}", dimension.id),
            None,
            &place(&places.dimensions, &dimension.id),
        );
        for indicator in &dimension.indicators {
            need(
                format!("indicator-{}", indicator.id),
                None,
                &place(&places.indicators, &indicator.id),
            );
        }
    }
    for outcome in &protocol.outcomes {
        let here = place(&places.outcomes, &outcome.id);
        need(format!("outcome-{}", outcome.id), None, &here);
        need(
            format!("outcome-{}", outcome.id),
            Some("meaning".to_owned()),
            &here,
        );
    }
    for exploitation in &protocol.exploitations {
        let here = place(&places.exploitations, &exploitation.id);
        need(format!("exploitation-{}", exploitation.id), None, &here);
    }
    for contradiction in &protocol.contradictions {
        let here = place(&places.contradictions, &contradiction.id);
        need(format!("contradiction-{}", contradiction.id), None, &here);
    }
    for (view, here) in sorted(&places.views) {
        need(format!("view-{view}"), None, here);
    }
    for (side, here) in sorted(&places.sides) {
        need(format!("side-{side}"), None, here);
    }
    for (step, here) in sorted(&places.next_steps) {
        need(format!("next-step-{step}"), None, here);
    }
    for (alert, here) in sorted(&places.alerts) {
        need(format!("alert-{alert}"), None, here);
    }
    let questions = protocol.sections.iter().flat_map(|s| &s.questions);
    let hints = questions.map(|question| (format!("question-{}", question.id), Some("hint")));
    let scores = protocol.scores.iter();
    let scores = scores.map(|score| (format!("score-{}", score.id), None));
    for (id, attribute) in hints.chain(scores) {
        all.push(Needed {
            id,
            attribute: attribute.map(str::to_owned),
            optional: true,
            heard: false,
            place: 0..0,
        });
    }
    all
}

fn sorted(map: &HashMap<String, Range<usize>>) -> BTreeMap<&String, &Range<usize>> {
    map.iter().collect()
}

/// Checks the texts of every language; gives back those of the languages that the pack lists.
pub(crate) fn check(
    files: &PackFiles,
    protocol: &Protocol,
    places: &Places,
    structure: &Source<'_>,
    problems: &mut Problems,
) -> BTreeMap<String, String> {
    let needed = needed(protocol, places);
    let listed = protocol.locales.iter();
    let languages = Languages {
        listed: listed
            .map(|locale| {
                let place = places.locales.get(locale).cloned().unwrap_or(0..0);
                (locale.as_str(), place)
            })
            .collect(),
        source: &protocol.source_locale,
        respondent: &protocol.respondent_locales,
    };
    check_languages(files, &needed, &languages, structure, problems)
}

/// Checks the texts of every language against what is needed; gives back those of the languages listed.
pub fn check_languages(
    files: &PackFiles,
    needed: &[Needed],
    languages: &Languages<'_>,
    structure: &Source<'_>,
    problems: &mut Problems,
) -> BTreeMap<String, String> {
    let mut known: Known<'_> = HashMap::new();
    for text in needed {
        let attributes = known.entry(&text.id).or_default();
        attributes.extend(text.attribute.as_deref());
    }
    let mut texts = BTreeMap::new();
    for (locale, place) in &languages.listed {
        let file = format!("texts/{locale}.ftl");
        let severity = if *locale == languages.source {
            Severity::Error
        } else {
            Severity::Warning
        };
        if !files.0.contains_key(&file) {
            let parameters = [("locale", (*locale).to_owned()), ("name", file)];
            problems.add(
                severity,
                structure,
                place.clone(),
                "missing-texts",
                parameters,
            );
            continue;
        }
        let Some(text) = text_of(files, &file, problems) else {
            continue;
        };
        let source = Source::new(&file, text);
        let only_heard = languages.respondent.iter().any(|heard| heard == locale);
        check_locale(
            &source,
            (needed, &known),
            only_heard,
            severity,
            structure,
            problems,
        );
        texts.insert((*locale).to_owned(), text.replace("\r\n", "\n"));
    }
    for file in files.0.keys() {
        if let PackFile::Texts { locale } = PackFile::of(file)
            && !languages.listed.iter().any(|(listed, _)| *listed == locale)
        {
            let parameters = [("locale", shorten(locale))];
            problems.add_file(Severity::Warning, file, "texts-not-listed", parameters);
        }
    }
    texts
}

fn check_locale(
    source: &Source<'_>,
    (needed, known): (&[Needed], &Known<'_>),
    only_heard: bool,
    severity: Severity,
    structure: &Source<'_>,
    problems: &mut Problems,
) {
    check_characters(source, 0..source.text.len(), problems);
    if let Some(place) = too_nested(source.text) {
        problems.add(Severity::Error, source, place, "text-too-nested", []);
        return;
    }
    if let Some(place) = broken_escape(source.text) {
        let parameters = [("detail", shorten(&source.text[place.clone()]))];
        problems.add(Severity::Error, source, place, "text-syntax", parameters);
        return;
    }
    // Some editors put a mark (U+FEFF) at the start, which Fluent's parser takes for a text.
    let text = source.text.strip_prefix('\u{feff}').unwrap_or(source.text);
    let before = source.text.len() - text.len();
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let place = error.pos.start + before..error.pos.end + before;
                let parameters = [("detail", shorten(&error.kind.to_string()))];
                problems.add(Severity::Error, source, place, "text-syntax", parameters);
            }
            resource
        }
    };
    references::check(source, &resource, problems);
    let mut found: HashMap<&str, &Message<&str>> = HashMap::new();
    let mut used = HashSet::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let id = message.id.name;
        let place = place_of(source, id);
        if found.insert(id, message).is_some() {
            problems.add(
                Severity::Error,
                source,
                place,
                "duplicate-id",
                [("name", shorten(id))],
            );
        }
        let patterns = message
            .value
            .iter()
            .chain(message.attributes.iter().map(|a| &a.value));
        patterns.for_each(|pattern| check_pattern(source, pattern, &mut used, problems));
    }
    for text in needed
        .iter()
        .filter(|text| !text.optional && (text.heard || !only_heard))
    {
        check_needed(
            source,
            text,
            found.get(text.id.as_str()),
            severity,
            structure,
            problems,
        );
    }
    let mut leftover: Vec<&&str> = found.keys().filter(|id| !used.contains(**id)).collect();
    leftover.sort();
    for id in leftover {
        let Some(attributes) = known.get(id) else {
            let suggestion = problems.suggest(id, known.keys().copied());
            let parameters = [("name", shorten(id)), ("suggestion", suggestion)];
            problems.add(
                Severity::Warning,
                source,
                place_of(source, id),
                "text-unused",
                parameters,
            );
            continue;
        };
        for attribute in &found[*id].attributes {
            if !attributes.contains(attribute.id.name) {
                let name = format!("{id}.{}", attribute.id.name);
                let suggestion = problems.suggest(attribute.id.name, attributes.iter().copied());
                let place = place_of(source, attribute.id.name);
                let parameters = [("name", shorten(&name)), ("suggestion", suggestion)];
                problems.add(Severity::Warning, source, place, "text-unused", parameters);
            }
        }
    }
}

/// Notes a text that is missing (at the place that calls for it) or empty (at its own place).
fn check_needed(
    source: &Source<'_>,
    text: &Needed,
    message: Option<&&Message<&str>>,
    severity: Severity,
    structure: &Source<'_>,
    problems: &mut Problems,
) {
    let pattern = message.and_then(|message| match &text.attribute {
        Some(attribute) => message
            .attributes
            .iter()
            .find(|a| a.id.name == attribute)
            .map(|a| &a.value),
        None => message.value.as_ref(),
    });
    let parameters = || {
        let name = match &text.attribute {
            Some(attribute) => format!("{}.{attribute}", text.id),
            None => text.id.clone(),
        };
        [("name", name), ("file", source.file.to_owned())]
    };
    match pattern {
        None => {
            problems.add(
                severity,
                structure,
                text.place.clone(),
                "text-missing",
                parameters(),
            );
        }
        Some(pattern) if is_blank(pattern) => {
            let place = message.map_or(0..0, |message| place_of(source, message.id.name));
            problems.add(severity, source, place, "text-empty", parameters());
        }
        Some(_) => {}
    }
}

fn is_blank(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value } => value.trim().is_empty(),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => value.trim().is_empty(),
        PatternElement::Placeable { .. } => false,
    })
}

/// Where a slice of the source stands.
pub(crate) fn place_of(source: &Source<'_>, slice: &str) -> Range<usize> {
    let start = (slice.as_ptr() as usize).saturating_sub(source.text.as_ptr() as usize);
    let start = start.min(source.text.len());
    start..(start + slice.len()).min(source.text.len())
}

fn check_pattern<'s>(
    source: &Source<'s>,
    pattern: &Pattern<&'s str>,
    used: &mut HashSet<&'s str>,
    problems: &mut Problems,
) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => check_markup(source, value, problems),
            PatternElement::Placeable { expression } => {
                check_expression(source, expression, used, problems);
            }
        }
    }
}

fn check_expression<'s>(
    source: &Source<'s>,
    expression: &Expression<&'s str>,
    used: &mut HashSet<&'s str>,
    problems: &mut Problems,
) {
    let inline = match expression {
        Expression::Inline(inline) => inline,
        Expression::Select { selector, variants } => {
            for variant in variants {
                check_pattern(source, &variant.value, used, problems);
            }
            selector
        }
    };
    match inline {
        InlineExpression::StringLiteral { value } => check_markup(source, value, problems),
        InlineExpression::MessageReference { id, .. } => {
            used.insert(id.name);
        }
        InlineExpression::VariableReference { id } => {
            // A pack's text has no variables: everybody reads the same words.
            let place = place_of(source, id.name);
            problems.add(
                Severity::Error,
                source,
                place,
                "text-variable",
                [("name", shorten(id.name))],
            );
        }
        InlineExpression::Placeable { expression } => {
            check_expression(source, expression, used, problems);
        }
        InlineExpression::FunctionReference { id, .. } => {
            let place = place_of(source, id.name);
            problems.add(
                Severity::Error,
                source,
                place,
                "text-function",
                [("name", shorten(id.name))],
            );
        }
        InlineExpression::NumberLiteral { .. } | InlineExpression::TermReference { .. } => {}
    }
}

/// Markup is never interpreted, so it would be shown as it is; more likely somebody tries something.
fn check_markup(source: &Source<'_>, text: &str, problems: &mut Problems) {
    let tag = text.match_indices('<').find(|(at, _)| {
        text[at + 1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!')
    });
    if let Some((at, _)) = tag {
        let start = place_of(source, text).start + at;
        problems.add(Severity::Error, source, start..start + 1, "text-markup", []);
    }
}

/// Notes characters that change the direction of what is around them, or that cannot be seen.
pub fn check_characters(source: &Source<'_>, span: Range<usize>, problems: &mut Problems) {
    for (at, c) in source.text[span.clone()].char_indices() {
        let (severity, code) = match c {
            '\u{202A}'..='\u{202E}' => (Severity::Error, "bidi-control"),
            '\u{2066}'..='\u{2069}' => (Severity::Warning, "bidi-control"),
            '\n' | '\t' | '\r' => continue,
            c if c.is_control() => (Severity::Error, "control-character"),
            _ => continue,
        };
        let at = span.start + at;
        let name = format!("U+{:04X}", u32::from(c));
        problems.add(
            severity,
            source,
            at..at + c.len_utf8(),
            code,
            [("name", name)],
        );
    }
}

/// Where Fluent's braces and brackets are nested deeper than any text needs: its parser recurses.
fn too_nested(text: &str) -> Option<Range<usize>> {
    const MAX_NESTING: u32 = 64;
    let mut depth = 0_u32;
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if begins_entry(line) {
            depth = 0;
        }
        for (at, byte) in line.bytes().enumerate() {
            match byte {
                b'{' | b'(' => depth += 1,
                b'}' | b')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > MAX_NESTING {
                return Some(start + at..start + at + 1);
            }
        }
        start += line.len();
    }
    None
}

/// Where a letter beyond ASCII stands in the digits of an escape, as in `{ "\u0é" }`: fluent-syntax (0.12.0,
/// `skip_unicode_escape_sequence`) cuts it in two to report it, and panics.
fn broken_escape(text: &str) -> Option<Range<usize>> {
    text.match_indices('\\').find_map(|(at, _)| {
        let digits = match text.as_bytes().get(at + 1)? {
            b'u' => 4,
            b'U' => 6,
            _ => return None,
        };
        let after = text[at + 2..].char_indices().take(digits);
        let (other, c) = after.into_iter().find(|(_, c)| !c.is_ascii_hexdigit())?;
        (!c.is_ascii()).then(|| at..at + 2 + other + c.len_utf8())
    })
}

/// `id =` at the margin: whatever was open before is closed or junk, the parser's recursion has ended.
fn begins_entry(line: &str) -> bool {
    let name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-')
        && line
            .trim_start_matches(name)
            .trim_start_matches(' ')
            .starts_with('=')
}
