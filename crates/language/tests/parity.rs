//! Every text of the interface exists in every language, with the same variables, and is sound Fluent.
//! Reads `locales/` as it stands on disk, so that a new message without its translations is noticed at once.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use repere_language::Catalog;

const SOURCE: &str = "fr";

/// file name, message, attribute or the empty name -> the variables in it
type Shape = BTreeMap<(String, String, String), BTreeSet<String>>;

#[test]
fn every_message_exists_in_every_language() {
    let source = shape(SOURCE);
    assert!(!source.is_empty(), "no texts in {}", folder().display());
    let mut differences = Vec::new();
    for locale in locales() {
        let other = shape(&locale);
        for (message, variables) in &source {
            match other.get(message) {
                None => differences.push(difference(&locale, message, "is missing")),
                Some(found) if found != variables => {
                    let what = format!("has the variables {found:?}, the source {variables:?}");
                    differences.push(difference(&locale, message, &what));
                }
                Some(_) => {}
            }
        }
        for message in other.keys().filter(|message| !source.contains_key(message)) {
            differences.push(difference(&locale, message, "is not in the source"));
        }
    }
    assert!(
        differences.is_empty(),
        "{} differences:\n{}",
        differences.len(),
        differences.join("\n")
    );
}

#[test]
fn every_text_is_sound() {
    let mut texts = Vec::new();
    let mut names = Vec::new();
    for locale in locales() {
        for (name, text) in files(&locale) {
            names.push(format!("locales/{locale}/{name}"));
            texts.push((locale.clone(), text));
        }
    }
    let (_, problems) = Catalog::new(SOURCE, texts);
    let list: Vec<String> = problems
        .iter()
        .map(|problem| {
            format!(
                "{}:{}: {} {}",
                names[problem.source], problem.line, problem.code, problem.subject
            )
        })
        .collect();
    assert!(list.is_empty(), "{}", list.join("\n"));
}

#[test]
fn every_file_says_how_far_its_review_is() {
    for locale in locales() {
        for (name, text) in files(&locale) {
            let expected: &[&str] = match locale.as_str() {
                SOURCE => &["### review: source"],
                _ => &["### review: draft", "### review: reviewed"],
            };
            let first = text.lines().next().unwrap_or_default();
            assert!(
                expected.contains(&first),
                "locales/{locale}/{name} begins with {first:?}"
            );
        }
    }
}

fn difference(
    locale: &str,
    (file, message, attribute): &(String, String, String),
    what: &str,
) -> String {
    let dot = if attribute.is_empty() { "" } else { "." };
    format!("locales/{locale}/{file}: {message}{dot}{attribute} {what}")
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../locales")
}

fn locales() -> Vec<String> {
    let mut found: Vec<String> = fs::read_dir(folder())
        .expect("the texts are there")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    found.sort();
    found
}

fn files(locale: &str) -> BTreeMap<String, String> {
    fs::read_dir(folder().join(locale))
        .expect("a folder for each language")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        .map(|path| {
            let name = path
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            (name, fs::read_to_string(&path).expect("a readable text"))
        })
        .collect()
}

fn shape(locale: &str) -> Shape {
    let mut shape = Shape::new();
    for (name, text) in files(locale) {
        let resource = parser::parse(text.as_str()).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            let (id, value, attributes) = match entry {
                Entry::Message(message) => (
                    message.id.name.to_owned(),
                    message.value,
                    message.attributes,
                ),
                // Terms are a language's own affair: inflection needs more of them in some.
                _ => continue,
            };
            let mut add = |attribute: &str, pattern: &Pattern<&str>| {
                let mut variables = BTreeSet::new();
                collect(pattern, &mut variables);
                shape.insert((name.clone(), id.clone(), attribute.to_owned()), variables);
            };
            if let Some(value) = &value {
                add("", value);
            }
            for attribute in &attributes {
                add(attribute.id.name, &attribute.value);
            }
        }
    }
    shape
}

fn collect(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, variables);
        }
    }
}

fn collect_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, variables),
        Expression::Select { selector, variants } => {
            collect_inline(selector, variables);
            variants
                .iter()
                .for_each(|variant| collect(&variant.value, variables));
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, variables),
        _ => {}
    }
}
