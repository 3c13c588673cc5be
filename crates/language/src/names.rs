//! What languages are called: in themselves, and in the languages of the interface.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::direction;
use crate::direction::canonical;

/// From CLDR; `data/make-names.mjs` says how it is made, `data/LICENSE-UNICODE` under which licence.
const NAMES: &str = include_str!("../data/names.tsv");

/// Capitals that Georgian uses for whole titles only, never for a first letter (Unicode: Mtavruli).
const GEORGIAN_CAPITALS: std::ops::RangeInclusive<char> = '\u{1C90}'..='\u{1CBF}';

struct Names {
    /// The languages that names are in, after the language itself.
    columns: Vec<&'static str>,
    /// By tag: the name in the language itself, then one for each column; blank where CLDR has none.
    rows: BTreeMap<&'static str, Vec<&'static str>>,
}

static TABLE: LazyLock<Names> = LazyLock::new(|| {
    let mut lines = NAMES.lines().filter(|line| !line.starts_with('#'));
    let columns = lines.next().into_iter().flat_map(|head| head.split('\t'));
    Names {
        columns: columns.skip(2).collect(),
        rows: lines
            .filter_map(|line| {
                let mut cells = line.split('\t');
                Some((cells.next()?, cells.collect()))
            })
            .collect(),
    }
});

/// A language's name in that language itself, as it stands in a sentence (`română`, `українська`).
///
/// In: a BCP 47 tag; a region is passed over (`ar-MA` is called as `ar` is), a script is not.
/// Out: the name that CLDR has, else the tag as it was given.
pub fn native_name(locale: &str) -> String {
    cell(locale, 0).unwrap_or(locale).to_owned()
}

/// As [`native_name`], as it stands alone in a list (`Română`, `Українська`).
pub fn native_title(locale: &str) -> String {
    match cell(locale, 0) {
        Some(name) => titled(name),
        None => locale.to_owned(),
    }
}

/// A language's name in another language, as it stands in a sentence: `uk` in `fr` is `ukrainien`.
///
/// In: two BCP 47 tags. Out: the name that CLDR has in a language of the interface,
/// else the language's own name, else its tag.
pub fn language_name(locale: &str, in_language: &str) -> String {
    let reader = in_language.split(['-', '_']).next().unwrap_or_default();
    let column = TABLE.columns.iter().position(|column| *column == reader);
    column
        .and_then(|column| cell(locale, column + 1))
        .map_or_else(|| native_name(locale), str::to_owned)
}

/// The cell of a tag, or of the tag without its last subtag, and so on.
fn cell(locale: &str, column: usize) -> Option<&'static str> {
    let locale = canonical(locale)?.to_string();
    let mut tag = locale.as_str();
    loop {
        let found = TABLE.rows.get(tag).and_then(|cells| cells.get(column));
        if let Some(name) = found.filter(|name| !name.is_empty()) {
            // A script of its own is another language to its reader: `ar-Latn` is not called العربية.
            return (direction(tag) == direction(&locale)).then_some(name);
        }
        tag = &tag[..tag.rfind('-')?];
    }
}

fn titled(name: &str) -> String {
    let mut letters = name.chars();
    let Some(first) = letters.next() else {
        return String::new();
    };
    let mut capital = first.to_uppercase();
    let capital = match (capital.next(), capital.next()) {
        (Some(one), None) if !GEORGIAN_CAPITALS.contains(&one) => one,
        _ => first,
    };
    format!("{capital}{}", letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Audience, languages};

    #[track_caller]
    fn check(locale: &str, name: &str, title: &str) {
        assert_eq!(native_name(locale), name);
        assert_eq!(native_title(locale), title);
    }

    #[test]
    fn native_name_is_the_language_s_own() {
        check("fr", "français", "Français");
        check("en", "English", "English");
        check("ar", "العربية", "العربية");
        check("ro", "română", "Română");
        check("uk", "українська", "Українська");
        check("ti", "ትግርኛ", "ትግርኛ");
        check("ka", "ქართული", "ქართული");
    }

    #[test]
    fn region_has_the_name_of_its_language() {
        check("ar-MA", "العربية", "العربية");
        check("fr_CA", "français", "Français");
        check("ar-u-nu-latn", "العربية", "العربية");
    }

    #[test]
    fn older_tag_has_the_name_of_the_newer() {
        check("iw", "עברית", "עברית");
        check("ron", "română", "Română");
    }

    #[test]
    fn script_has_a_name_of_its_own() {
        check("zh-Hant", "繁體中文", "繁體中文");
        check("uz-Arab", "اوزبیک", "اوزبیک");
        check("ar-Latn", "ar-Latn", "ar-Latn");
    }

    #[test]
    fn unknown_language_keeps_its_tag() {
        check("qqq", "qqq", "qqq");
        check("not a tag", "not a tag", "not a tag");
        check("", "", "");
    }

    #[track_caller]
    fn check_in(reader: &str, locale: &str, name: &str) {
        assert_eq!(language_name(locale, reader), name);
    }

    #[test]
    fn language_is_named_in_the_reader_s_language() {
        check_in("fr", "uk", "ukrainien");
        check_in("fr-CA", "ar-MA", "arabe");
        check_in("en", "ti", "Tigrinya");
        check_in("ar", "ro", "الرومانية");
        check_in("ro", "ar", "arabă");
        // A reader whose language has no column reads each language's own name.
        check_in("uk", "fr", "français");
        check_in("fr", "qqq", "qqq");
    }

    #[test]
    fn names_have_a_column_for_every_language_of_the_interface() {
        for locale in languages(Audience::App) {
            assert!(
                TABLE.columns.contains(locale),
                "{locale}: run data/make-names.mjs again"
            );
            assert_ne!(native_name(locale), *locale);
        }
    }
}
