//! Which language a column is in: `label::Français (fr)`.

use std::collections::HashMap;
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// Names of languages and their tags, as data.
const NAMES: &str = include_str!("../data/languages.tsv");

fn names() -> &'static HashMap<&'static str, &'static str> {
    static TABLE: OnceLock<HashMap<&'static str, &'static str>> = OnceLock::new();
    TABLE.get_or_init(|| {
        NAMES
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split_once('\t'))
            .collect()
    })
}

/// A language tag in its canonical form, if it is one.
pub fn canonical(tag: &str) -> Option<String> {
    let parsed: LanguageIdentifier = tag.trim().parse().ok()?;
    // A whole word such as "French" is, by its letters, a well-formed tag.
    let language = parsed.language.as_str();
    (language != "und" && (2..=3).contains(&language.len())).then(|| parsed.to_string())
}

/// The tag of a language as a form names it: `Français (fr)`, `fr`, `French`.
pub(crate) fn tag(name: &str) -> Option<String> {
    let name = name.trim();
    let bracketed = name
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once('('))
        .and_then(|(_, tag)| canonical(tag));
    bracketed.or_else(|| canonical(name)).or_else(|| {
        let before = name.split('(').next().unwrap_or_default();
        let word = before.trim().to_lowercase();
        names().get(word.as_str()).map(|tag| (*tag).to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::{canonical, names, tag};

    #[track_caller]
    fn check(name: &str, expected: Option<&str>) {
        assert_eq!(tag(name).as_deref(), expected);
    }

    #[test]
    fn languages_are_known_by_tag_or_name() {
        check("Français (fr)", Some("fr"));
        check("fr", Some("fr"));
        check("pt-br", Some("pt-BR"));
        check("French", Some("fr"));
        check("ROMÂNĂ", Some("ro"));
        check("العربية", Some("ar"));
        check("English (British)", Some("en"));
        check("Klingonish", None);
        check("und", None);
        check("", None);
    }

    #[test]
    fn table_holds_canonical_tags() {
        for (name, tag) in names() {
            assert_eq!(canonical(tag).as_deref(), Some(*tag), "{name}");
            assert_eq!(name.to_lowercase(), **name);
        }
    }
}
