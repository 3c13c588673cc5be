//! What is wrong with a locale's texts, found once, when they are read.
//!
//! fluent-bundle's resolver counts placeables while it expands and gives up at 100, but on its way out of
//! such a message it can reach an `unreachable!` (0.16.0, `InlineExpression::write_error` on a nested
//! placeable or a literal). So the count is made here beforehand, and a message beyond it is never resolved.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    Comment, Entry, Expression, Identifier, InlineExpression, Pattern, PatternElement, Resource,
};
use fluent_syntax::parser;
use unic_langid::LanguageIdentifier;

use crate::catalog::{Review, TextProblem};
use crate::guard;

/// Placeables that one message may come to, those of the messages and terms in it included (fluent-bundle's own limit).
const MAX_PARTS: usize = 100;

/// Words of a broken line that are shown (characters).
const EXCERPT: usize = 40;

/// A locale's texts after the check.
pub(crate) struct Checked {
    /// What may be given to a bundle, in order.
    pub texts: Vec<String>,
    /// The messages that may be formatted, with their review state.
    pub reviews: BTreeMap<String, Review>,
    /// Everything that is wrong.
    pub problems: Vec<TextProblem>,
}

/// Checks the texts of one locale together. `texts`: (position among all texts given, Fluent source).
pub(crate) fn check(locale: &str, is_source: bool, texts: &[(usize, String)]) -> Checked {
    let mut problems = Problems {
        locale,
        found: Vec::new(),
    };
    if let Some((number, _)) = texts.first()
        && locale.parse::<LanguageIdentifier>().is_err()
    {
        problems.add(*number, (1, 1), "not-a-locale", locale);
    }

    let mut kept = Vec::new();
    for (number, text) in texts {
        if text.len() > guard::MAX_SOURCE_BYTES {
            problems.add(*number, (1, 1), "too-large", &text.len().to_string());
            continue;
        }
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let (harmless, refused) = guard::harmless(text);
        for (line, code) in refused {
            let subject = excerpt(text.lines().nth(line).unwrap_or_default());
            problems.add(*number, (line + 1, 1), code, &subject);
        }
        kept.push((*number, harmless));
    }

    let mut definitions = Definitions::default();
    for (number, text) in &kept {
        let (resource, errors) = match parser::parse(text.as_str()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            let place = place(text, error.pos.start);
            problems.add(
                *number,
                place,
                "syntax",
                &excerpt(line_at(text, error.pos.start)),
            );
        }
        definitions.collect(*number, text, resource, is_source, &mut problems);
    }

    let reviews = definitions.usable(&mut problems);
    Checked {
        reviews,
        problems: problems.found,
        texts: kept.into_iter().map(|(_, text)| text).collect(),
    }
}

struct Problems<'l> {
    locale: &'l str,
    found: Vec<TextProblem>,
}

impl Problems<'_> {
    fn add(&mut self, source: usize, (line, column): (usize, usize), code: &str, subject: &str) {
        self.found.push(TextProblem {
            locale: self.locale.to_owned(),
            source,
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: u32::try_from(column).unwrap_or(u32::MAX),
            code: code.to_owned(),
            subject: subject.to_owned(),
        });
    }
}

/// Every message and term of a locale. A term's name begins with "-", as it is written.
#[derive(Default)]
struct Definitions<'t> {
    by_name: BTreeMap<String, Definition<'t>>,
}

struct Definition<'t> {
    source: usize,
    /// The text that it stands in, and where (bytes): lines are counted only for what is wrong, because counting
    /// them for every message takes longer than reading all of them.
    text: &'t str,
    at: usize,
    review: Review,
    /// The value (under the empty name) and the attributes.
    patterns: BTreeMap<String, Parts>,
}

/// What a pattern is put together from.
#[derive(Default)]
struct Parts {
    placeables: usize,
    /// How often each (name, attribute or the empty name) is used.
    references: BTreeMap<(String, String), usize>,
    functions: BTreeSet<String>,
}

impl<'t> Definitions<'t> {
    fn collect(
        &mut self,
        source: usize,
        text: &'t str,
        resource: Resource<&'t str>,
        is_source: bool,
        problems: &mut Problems<'_>,
    ) {
        let unmarked = if is_source {
            Review::Source
        } else {
            Review::Draft
        };
        let mut of_file = unmarked;
        for entry in resource.body {
            match entry {
                Entry::ResourceComment(comment) => {
                    of_file =
                        review(&comment, source, text, is_source, problems).unwrap_or(of_file);
                }
                Entry::Message(message) => {
                    let of_message = message
                        .comment
                        .and_then(|comment| review(&comment, source, text, is_source, problems));
                    let mut patterns = BTreeMap::new();
                    if let Some(value) = &message.value {
                        patterns.insert(String::new(), Parts::of(value));
                    }
                    for attribute in &message.attributes {
                        patterns.insert(attribute.id.name.to_owned(), Parts::of(&attribute.value));
                    }
                    let review = of_message.unwrap_or(of_file);
                    self.define(
                        message.id.name.to_owned(),
                        source,
                        text,
                        &message.id,
                        review,
                        patterns,
                        problems,
                    );
                }
                Entry::Term(term) => {
                    let mut patterns = BTreeMap::from([(String::new(), Parts::of(&term.value))]);
                    for attribute in &term.attributes {
                        patterns.insert(attribute.id.name.to_owned(), Parts::of(&attribute.value));
                    }
                    self.define(
                        format!("-{}", term.id.name),
                        source,
                        text,
                        &term.id,
                        of_file,
                        patterns,
                        problems,
                    );
                }
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::Junk { .. } => {}
            }
        }
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one call for messages and one for terms, both above"
    )]
    fn define(
        &mut self,
        name: String,
        source: usize,
        text: &'t str,
        id: &Identifier<&str>,
        review: Review,
        patterns: BTreeMap<String, Parts>,
        problems: &mut Problems<'_>,
    ) {
        let at = offset(text, id.name);
        if self.by_name.contains_key(&name) {
            problems.add(source, place(text, at), "duplicate", &name);
            return;
        }
        self.by_name.insert(
            name,
            Definition {
                source,
                text,
                at,
                review,
                patterns,
            },
        );
    }

    /// The messages that can be formatted, with their review state; the reasons against the others.
    fn usable(&self, problems: &mut Problems<'_>) -> BTreeMap<String, Review> {
        let mut costs = BTreeMap::new();
        let mut usable = BTreeMap::new();
        for (name, definition) in &self.by_name {
            let mut sound = true;
            for (attribute, parts) in &definition.patterns {
                let mut report = |code, subject: &str| {
                    let place = place(definition.text, definition.at);
                    problems.add(definition.source, place, code, subject);
                };
                for function in &parts.functions {
                    report("unknown-function", function);
                }
                for (to, to_attribute) in parts.references.keys() {
                    if !self
                        .by_name
                        .get(to)
                        .is_some_and(|found| found.patterns.contains_key(to_attribute))
                    {
                        report("unknown-reference", &join(to, to_attribute));
                    }
                }
                match self.cost((name, attribute), &mut costs, 0) {
                    Cost::Parts(parts) if parts <= MAX_PARTS => {}
                    Cost::Parts(_) => {
                        sound = false;
                        report("too-many-parts", &join(name, attribute));
                    }
                    Cost::Endless => {
                        sound = false;
                        report("cycle", &join(name, attribute));
                    }
                }
            }
            if sound && !name.starts_with('-') {
                usable.insert(name.clone(), definition.review);
            }
        }
        usable
    }

    /// How many placeables a pattern comes to. Saturates just above [`MAX_PARTS`], so that doubling stays cheap;
    /// a chain deeper than [`MAX_PARTS`] has as many placeables and stops there too.
    fn cost<'d>(
        &'d self,
        (name, attribute): (&'d str, &'d str),
        known: &mut BTreeMap<(&'d str, &'d str), Cost>,
        depth: usize,
    ) -> Cost {
        if let Some(cost) = known.get(&(name, attribute)) {
            return *cost;
        }
        if depth > MAX_PARTS {
            return Cost::Parts(MAX_PARTS + 1);
        }
        let Some(parts) = self
            .by_name
            .get(name)
            .and_then(|found| found.patterns.get(attribute))
        else {
            return Cost::Parts(0);
        };
        // Stands while the pattern is being counted: whoever meets it again has gone round.
        known.insert((name, attribute), Cost::Endless);
        let mut total = parts.placeables;
        let mut endless = false;
        for ((to, to_attribute), uses) in &parts.references {
            match self.cost((to, to_attribute), known, depth + 1) {
                Cost::Parts(cost) => total = total.saturating_add(cost.saturating_mul(*uses)),
                Cost::Endless => endless = true,
            }
        }
        let cost = if endless {
            Cost::Endless
        } else {
            Cost::Parts(total.min(MAX_PARTS + 1))
        };
        known.insert((name, attribute), cost);
        cost
    }
}

#[derive(Clone, Copy)]
enum Cost {
    Parts(usize),
    Endless,
}

impl Parts {
    fn of(pattern: &Pattern<&str>) -> Self {
        let mut parts = Self::default();
        parts.pattern(pattern);
        parts
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.placeables += 1;
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        let mut refer = |name: String, attribute: &Option<Identifier<&str>>| {
            let attribute = attribute.as_ref().map_or("", |attribute| attribute.name);
            *self
                .references
                .entry((name, attribute.to_owned()))
                .or_default() += 1;
        };
        let arguments = match inline {
            InlineExpression::MessageReference { id, attribute } => {
                refer(id.name.to_owned(), attribute);
                None
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                refer(format!("-{}", id.name), attribute);
                arguments.as_ref()
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.to_owned());
                Some(arguments)
            }
            InlineExpression::Placeable { expression } => {
                self.expression(expression);
                None
            }
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::VariableReference { .. } => None,
        };
        if let Some(arguments) = arguments {
            arguments
                .positional
                .iter()
                .for_each(|argument| self.inline(argument));
            arguments
                .named
                .iter()
                .for_each(|argument| self.inline(&argument.value));
        }
    }
}

/// What a comment says about the review, where it says something: a line `review: draft|reviewed|source`.
fn review(
    comment: &Comment<&str>,
    source: usize,
    text: &str,
    is_source: bool,
    problems: &mut Problems<'_>,
) -> Option<Review> {
    let (line, said) = comment
        .content
        .iter()
        .find_map(|line| Some((*line, line.trim().strip_prefix("review:")?)))?;
    let said = said.split_whitespace().next().unwrap_or_default();
    match said {
        "source" if is_source => Some(Review::Source),
        "source" => {
            problems.add(
                source,
                place(text, offset(text, line)),
                "not-the-source",
                said,
            );
            Some(Review::Draft)
        }
        "reviewed" => Some(Review::Reviewed),
        "draft" => Some(Review::Draft),
        _ => {
            problems.add(
                source,
                place(text, offset(text, line)),
                "unknown-review",
                said,
            );
            Some(Review::Draft)
        }
    }
}

fn join(name: &str, attribute: &str) -> String {
    if attribute.is_empty() {
        name.to_owned()
    } else {
        format!("{name}.{attribute}")
    }
}

/// Where a slice that the parser borrowed from a text begins in it (bytes): fluent-syntax keeps no spans.
fn offset(text: &str, slice: &str) -> usize {
    (slice.as_ptr() as usize)
        .saturating_sub(text.as_ptr() as usize)
        .min(text.len())
}

/// Line and column, both counted from 1, the column in characters.
fn place(text: &str, offset: usize) -> (usize, usize) {
    let before = &text.as_bytes()[..offset.min(text.len())];
    let line_start = before
        .iter()
        .rposition(|byte| *byte == b'\n')
        .map_or(0, |newline| newline + 1);
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let column = String::from_utf8_lossy(&before[line_start..])
        .chars()
        .count()
        + 1;
    (line, column)
}

fn line_at(text: &str, offset: usize) -> &str {
    text.lines()
        .nth(place(text, offset).0 - 1)
        .unwrap_or_default()
}

fn excerpt(line: &str) -> String {
    guard::clean_argument(line.trim())
        .chars()
        .take(EXCERPT)
        .collect()
}
