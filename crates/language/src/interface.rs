//! The app's own words, compiled in from `locales/`.

use std::sync::LazyLock;

use include_dir::{Dir, include_dir};

use crate::Catalog;

static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// The locale in which the app's own words are written first.
const SOURCE_LOCALE: &str = "fr";

/// The app's own words: every `.ftl` of `locales/<locale>/`, a locale's files together as one.
///
/// A language is read when the first of its words is wanted: four of them take tens of milliseconds,
/// and the page that asks for a passphrase wants none.
/// A file that is broken leaves its sound messages in place; `tests/parity.rs` keeps broken ones out.
pub fn interface() -> &'static Catalog {
    static CATALOG: LazyLock<Catalog> =
        LazyLock::new(|| Catalog::when_wanted(SOURCE_LOCALE, texts()));
    &CATALOG
}

/// Every text of `locales/` as (locale, Fluent source), in the order of their paths.
fn texts() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for folder in LOCALES.dirs() {
        let locale = folder.path().to_string_lossy().into_owned();
        for file in folder.files() {
            if file
                .path()
                .extension()
                .is_some_and(|extension| extension == "ftl")
                && let Some(text) = file.contents_utf8()
            {
                found.push((file.path().to_owned(), locale.clone(), text.to_owned()));
            }
        }
    }
    found.sort();
    found
        .into_iter()
        .map(|(_, locale, text)| (locale, text))
        .collect()
}

/// A language's name in that language itself (`Română`), for the person who looks for hers in a list.
///
/// From `language-name` in `locales/<locale>/locale.ftl`; the tag itself where the app does not speak it.
pub fn native_name(locale: &str) -> String {
    interface()
        .find(locale, "language-name", None, &[])
        .filter(|text| !text.fallback)
        .map_or_else(|| locale.to_owned(), |text| text.text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(locale: &str, name: &str) {
        assert_eq!(native_name(locale), name);
    }

    /// Every word of every language: none is lost by waiting until it is wanted.
    #[test]
    fn reading_later_reads_the_same() {
        let (at_once, problems) = Catalog::new(SOURCE_LOCALE, texts());
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
    fn every_language_says_its_own_name() {
        check("fr", "Français");
        check("en", "English");
        check("ar", "العربية");
        check("ro", "Română");
    }

    #[test]
    fn a_region_has_the_name_of_its_language() {
        check("ar-MA", "العربية");
    }

    #[test]
    fn a_language_that_the_app_does_not_speak_keeps_its_tag() {
        check("ti", "ti");
        check("", "");
    }
}
