//! The app's own words, compiled in from `locales/<locale>/<audience>/`, and the list of its languages.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;
use include_dir::{Dir, include_dir};
use serde::Deserialize;

use crate::{Audience, Catalog, Review, negotiate, wanted_by_the_system};

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// The locale in which the app's own words are written first.
pub const SOURCE_LOCALE: &str = "fr";

/// The app's own words: every `.ftl` of `locales/<locale>/<audience>/`, a locale's files together as one.
///
/// A language is read when the first of its words is wanted: four of them take tens of milliseconds,
/// and the page that asks for a passphrase wants none.
/// A file that is broken leaves its sound messages in place; `tests/parity.rs` keeps broken ones out.
/// A language that covers some audiences only is in it, and falls back for the others:
/// which languages somebody may choose says [`languages`].
pub fn interface() -> &'static Catalog {
    static CATALOG: LazyLock<Catalog> = LazyLock::new(|| {
        let texts = texts().map(|(locale, _, text)| (locale.to_owned(), text.to_owned()));
        Catalog::when_wanted(SOURCE_LOCALE, texts)
    });
    &CATALOG
}

/// The one list of languages: the tags of those that cover an audience, sorted.
pub fn languages(audience: Audience) -> &'static [&'static str] {
    static LANGUAGES: LazyLock<BTreeMap<Audience, Vec<&'static str>>> = LazyLock::new(|| {
        Audience::ALL
            .into_iter()
            .map(|audience| (audience, covering(&LOCALES, audience)))
            .collect()
    });
    LANGUAGES.get(&audience).map_or(&[], Vec::as_slice)
}

fn covering<'a>(locales: &'a Dir<'a>, audience: Audience) -> Vec<&'a str> {
    let mut found: Vec<&str> = locales
        .dirs()
        .filter(|folder| Coverage::of(folder).covers.contains(&audience))
        .filter_map(|folder| folder.path().to_str())
        .collect();
    found.sort_unstable();
    found
}

/// `locales/<locale>/locale.json`.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct Coverage {
    /// For whom everything is there in this language.
    covers: BTreeSet<Audience>,
}

impl Coverage {
    /// What a locale's folder says; a missing or broken file covers nobody, and `tests/parity.rs` finds it.
    fn of(folder: &Dir<'_>) -> Self {
        folder
            .get_file(folder.path().join("locale.json"))
            .and_then(|file| serde_json::from_slice(file.contents()).ok())
            .unwrap_or_default()
    }
}

/// The language for an audience: the first that is wanted and covers it, else the source.
///
/// In: BCP 47 tags or values of `LANG`, the most wanted first.
pub fn language_for(audience: Audience, wanted: &[&str]) -> String {
    negotiate(wanted, languages(audience), SOURCE_LOCALE)
}

/// The language of the system, where it covers an audience; else the source.
pub fn language_of_the_system(audience: Audience) -> String {
    let wanted = wanted_by_the_system();
    let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
    language_for(audience, &wanted)
}

/// The least trusted review state among what an audience reads in a language:
/// [`Review::Draft`] where anything of it is missing.
pub fn interface_review(locale: &str, audience: Audience) -> Review {
    static IDS: LazyLock<BTreeMap<Audience, BTreeSet<String>>> = LazyLock::new(source_ids);
    let folders = audience.reads().iter();
    let ids = folders.filter_map(|folder| IDS.get(folder)).flatten();
    interface().least_review_of(locale, ids.map(String::as_str))
}

/// The source's messages in each audience's folder.
fn source_ids() -> BTreeMap<Audience, BTreeSet<String>> {
    let mut ids: BTreeMap<Audience, BTreeSet<String>> = BTreeMap::new();
    for (locale, audience, text) in texts() {
        if locale == SOURCE_LOCALE {
            let resource = parser::parse(text).unwrap_or_else(|(sound, _)| sound);
            ids.entry(audience)
                .or_default()
                .extend(resource.body.into_iter().filter_map(|entry| match entry {
                    Entry::Message(message) => Some(message.id.name.to_owned()),
                    _ => None,
                }));
        }
    }
    ids
}

/// Every text as (locale, audience, Fluent source), in the order of their paths.
fn texts() -> impl Iterator<Item = (&'static str, Audience, &'static str)> {
    let mut found = Vec::new();
    for locale in LOCALES.dirs() {
        for audience in Audience::ALL {
            let folder = locale.get_dir(locale.path().join(audience.folder()));
            for file in folder.into_iter().flat_map(Dir::files) {
                if let Some(name) = locale.path().to_str()
                    && file
                        .path()
                        .extension()
                        .is_some_and(|ending| ending == "ftl")
                    && let Some(text) = file.contents_utf8()
                {
                    found.push((file.path(), (name, audience, text)));
                }
            }
        }
    }
    found.sort_by_key(|(path, _)| *path);
    found.into_iter().map(|(_, text)| text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use include_dir::{DirEntry, File};

    /// Every word of every language: none is lost by waiting until it is wanted.
    #[test]
    fn catalog_read_later_is_the_one_read_at_once() {
        let texts = texts().map(|(locale, _, text)| (locale.to_owned(), text.to_owned()));
        let (at_once, problems) = Catalog::new(SOURCE_LOCALE, texts);
        assert_eq!(problems, []);
        assert_eq!(interface().locales(), at_once.locales());
        let ids = at_once.missing("nothing-speaks-this");
        assert!(ids.len() > 500, "the source's own messages");
        for locale in at_once.locales() {
            assert_eq!(
                interface().least_review(locale),
                at_once.least_review(locale)
            );
            for id in &ids {
                assert_eq!(
                    interface().find(locale, id, None, &[]),
                    at_once.find(locale, id, None, &[])
                );
            }
        }
    }

    #[test]
    fn every_message_of_the_source_has_an_audience() {
        let ids = source_ids();
        let counted: usize = ids.values().map(BTreeSet::len).sum();
        assert_eq!(counted, interface().missing("nothing-speaks-this").len());
        assert!(ids[&Audience::Person].len() < 50, "a person reads little");
    }

    #[test]
    fn languages_of_an_audience_are_those_that_say_so() {
        for audience in Audience::ALL {
            assert!(languages(audience).contains(&SOURCE_LOCALE));
            assert!(languages(audience).is_sorted());
        }
        for locale in languages(Audience::App) {
            assert!(languages(Audience::Person).contains(locale), "{locale}");
        }
    }

    /// A language for the person alone is offered to the person, and never as the interface's.
    #[test]
    fn language_is_offered_to_those_only_whom_it_covers() {
        const UKRAINIAN: &[u8] = br#"{ "covers": ["person"] }"#;
        static LOCALES: Dir<'static> = Dir::new(
            "",
            &[
                DirEntry::Dir(Dir::new(
                    "uk",
                    &[DirEntry::File(File::new("uk/locale.json", UKRAINIAN))],
                )),
                DirEntry::Dir(Dir::new("zz", &[])),
            ],
        );
        assert_eq!(covering(&LOCALES, Audience::Person), ["uk"]);
        for audience in [Audience::App, Audience::Desk, Audience::Tools] {
            assert_eq!(covering(&LOCALES, audience), [""; 0]);
        }
    }

    #[test]
    fn review_of_an_audience_is_the_least_of_what_it_reads() {
        assert_eq!(interface_review("fr", Audience::Tools), Review::Source);
        assert_eq!(interface_review("ar", Audience::Person), Review::Draft);
        assert_eq!(interface_review("ti", Audience::Person), Review::Draft);
    }
}
