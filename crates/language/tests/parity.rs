//! Every text that a language claims to cover exists in it, with the same variables, and is sound Fluent.
//! Reads `locales/` as it stands on disk, so that a new message without its translations is noticed at once.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use repere_language::{Audience, Catalog, SOURCE_LOCALE, languages};
use serde_json::json;

/// A language as `locales/<locale>/` has it.
#[derive(Clone)]
struct Locale {
    tag: String,
    /// What `locale.json` says that it covers.
    covers: BTreeSet<Audience>,
    /// Fluent source by audience and file name.
    files: BTreeMap<(Audience, String), String>,
}

/// (folder/file name, message, attribute or the empty name) -> the variables in it
type Shape = BTreeMap<(String, String, String), BTreeSet<String>>;

#[test]
fn language_has_every_message_of_what_it_covers() {
    let locales = locales();
    let differences: Vec<String> = locales
        .values()
        .flat_map(|locale| differences(&locales[SOURCE_LOCALE], locale))
        .collect();
    assert!(
        differences.is_empty(),
        "{} differences:\n{}",
        differences.len(),
        differences.join("\n")
    );
}

#[test]
fn source_covers_every_audience() {
    let source = &locales()[SOURCE_LOCALE];
    assert!(Audience::ALL.iter().all(|one| source.covers.contains(one)));
    for audience in Audience::ALL {
        assert!(!source.shape(audience).is_empty(), "{audience:?}");
    }
}

/// A worker also reads what the person reads: a language that covers one audience covers what that one reads.
#[test]
fn coverage_includes_everything_that_its_audience_reads() {
    for (tag, locale) in locales() {
        for audience in &locale.covers {
            let read = audience.reads().iter();
            assert!(
                read.clone().all(|one| locale.covers.contains(one)),
                "{tag}: {audience:?} reads {:?}",
                audience.reads()
            );
        }
    }
}

#[test]
fn compiled_list_of_languages_is_the_one_on_disk() {
    let locales = locales();
    for audience in Audience::ALL {
        let on_disk = locales
            .values()
            .filter(|one| one.covers.contains(&audience));
        let on_disk: Vec<&str> = on_disk.map(|one| one.tag.as_str()).collect();
        assert_eq!(languages(audience), on_disk, "{audience:?}");
    }
}

/// Ukrainian for the person alone: 22 messages, and nobody asks for the rest.
#[test]
fn language_for_the_person_alone_needs_the_persons_words_only() {
    let locales = locales();
    let source = &locales[SOURCE_LOCALE];
    let mut ukrainian = Locale {
        tag: "uk".to_owned(),
        covers: BTreeSet::from([Audience::Person]),
        files: source.files.clone(),
    };
    ukrainian
        .files
        .retain(|(audience, _), _| *audience == Audience::Person);
    assert_eq!(differences(source, &ukrainian), [""; 0]);

    // It claims the app's words as well, and has none of them.
    ukrainian.covers.insert(Audience::App);
    let missing = differences(source, &ukrainian);
    assert_eq!(missing.len(), source.shape(Audience::App).len());

    // One of the person's own is missing.
    ukrainian.covers.remove(&Audience::App);
    for text in ukrainian.files.values_mut() {
        *text = text.replace("handed-stop = ", "handed-halt = ");
    }
    assert_eq!(
        differences(source, &ukrainian),
        [
            "locales/uk/person/person.ftl: handed-stop is missing",
            "locales/uk/person/person.ftl: handed-halt is not in the source",
        ]
    );
}

#[test]
fn locale_file_says_nothing_but_what_is_covered() {
    for tag in tags() {
        let text = read(&folder().join(&tag).join("locale.json"));
        let file: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        let covers: BTreeSet<Audience> =
            serde_json::from_value(file["covers"].clone()).expect("a list of audiences");
        assert_eq!(file, json!({ "covers": covers }), "locales/{tag}");
    }
}

#[test]
fn locale_folder_has_the_audiences_and_nothing_else() {
    let known: BTreeSet<String> = Audience::ALL
        .iter()
        .map(|audience| audience.folder().to_owned())
        .chain(["locale.json".to_owned()])
        .collect();
    for tag in tags() {
        let found: BTreeSet<String> = names(&folder().join(&tag)).into_iter().collect();
        assert!(found.is_subset(&known), "locales/{tag}: {found:?}");
    }
}

#[test]
fn every_text_is_sound() {
    let mut texts = Vec::new();
    let mut names = Vec::new();
    for (tag, locale) in locales() {
        for ((audience, name), text) in locale.files {
            names.push(format!("locales/{tag}/{}/{name}", audience.folder()));
            texts.push((tag.clone(), text));
        }
    }
    let (_, problems) = Catalog::new(SOURCE_LOCALE, texts);
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
    for (tag, locale) in locales() {
        let expected: &[&str] = match tag.as_str() {
            SOURCE_LOCALE => &["### review: source"],
            _ => &["### review: draft", "### review: reviewed"],
        };
        for ((audience, name), text) in locale.files {
            let first = text.lines().next().unwrap_or_default();
            assert!(
                expected.contains(&first),
                "locales/{tag}/{}/{name} begins with {first:?}",
                audience.folder()
            );
        }
    }
}

/// What a language lacks of what it covers, and what it has beyond the source.
fn differences(source: &Locale, locale: &Locale) -> Vec<String> {
    let mut found = Vec::new();
    for audience in &locale.covers {
        let expected = source.shape(*audience);
        let actual = locale.shape(*audience);
        for (message, variables) in &expected {
            match actual.get(message) {
                None => found.push(difference(&locale.tag, message, "is missing")),
                Some(other) if other != variables => {
                    let what = format!("has the variables {other:?}, the source {variables:?}");
                    found.push(difference(&locale.tag, message, &what));
                }
                Some(_) => {}
            }
        }
        let more = actual.keys().filter(|one| !expected.contains_key(*one));
        found.extend(more.map(|one| difference(&locale.tag, one, "is not in the source")));
    }
    found
}

fn difference(
    tag: &str,
    (file, message, attribute): &(String, String, String),
    what: &str,
) -> String {
    let dot = if attribute.is_empty() { "" } else { "." };
    format!("locales/{tag}/{file}: {message}{dot}{attribute} {what}")
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../locales")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The names in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap_or_else(|_| panic!("no {}", folder.display()));
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("an entry").file_name())
        .map(|name| name.into_string().expect("a name in UTF-8"))
        .collect();
    names.sort();
    names
}

fn tags() -> Vec<String> {
    let mut tags = names(&folder());
    tags.retain(|name| folder().join(name).is_dir());
    tags
}

fn locales() -> BTreeMap<String, Locale> {
    tags()
        .into_iter()
        .map(|tag| {
            let home = folder().join(&tag);
            let file: serde_json::Value =
                serde_json::from_str(&read(&home.join("locale.json"))).expect("JSON");
            let covers = serde_json::from_value(file["covers"].clone()).expect("audiences");
            let mut files = BTreeMap::new();
            for audience in Audience::ALL {
                let folder = home.join(audience.folder());
                if folder.is_dir() {
                    for name in names(&folder) {
                        assert!(name.ends_with(".ftl"), "{}", folder.join(name).display());
                        let text = read(&folder.join(&name));
                        files.insert((audience, name), text);
                    }
                }
            }
            let locale = Locale {
                tag: tag.clone(),
                covers,
                files,
            };
            (tag, locale)
        })
        .collect()
}

impl Locale {
    /// The messages that are written for an audience.
    fn shape(&self, audience: Audience) -> Shape {
        let mut shape = Shape::new();
        for ((_, name), text) in self.files.iter().filter(|((one, _), _)| *one == audience) {
            let file = format!("{}/{name}", audience.folder());
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
                    shape.insert((file.clone(), id.clone(), attribute.to_owned()), variables);
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
