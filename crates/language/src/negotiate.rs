//! Which of the languages that exist fits the languages that are wanted.

use fluent_langneg::{LanguageIdentifier, NegotiationStrategy, negotiate_languages};

/// The first of `available` that fits one of `wanted`, the most wanted first; `default` where none does.
///
/// In: BCP 47 tags or what `LANG` says (`fr_FR.UTF-8`, `C`); what is no tag is passed over.
/// Out: one of `available`, written as it stands there, or `default`.
/// Method: BCP 47 lookup by fluent-langneg (`fr-CA` finds `fr`; `fr` finds `fr-CA` where there is no `fr`).
pub fn negotiate(wanted: &[&str], available: &[&str], default: &str) -> String {
    let mut names = Vec::new();
    let mut tags = Vec::new();
    for name in available {
        if let Some(tag) = parse(name) {
            names.push(*name);
            tags.push(tag);
        }
    }
    for name in wanted {
        let Some(tag) = parse(name) else { continue };
        let found = negotiate_languages(&[tag], &tags, None, NegotiationStrategy::Lookup);
        let position = found
            .first()
            .and_then(|found| tags.iter().position(|tag| tag == *found));
        if let Some(name) = position.and_then(|position| names.get(position)) {
            return (*name).to_owned();
        }
    }
    default.to_owned()
}

/// `fr_FR.UTF-8@euro` is `fr-FR` to BCP 47.
fn parse(name: &str) -> Option<LanguageIdentifier> {
    let end = name.find(['.', '@']).unwrap_or(name.len());
    let tag = name[..end].trim().replace('_', "-");
    LanguageIdentifier::try_from_bytes(tag.as_bytes())
        .ok()
        .filter(|tag| !tag.language.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(wanted: &[&str], expected: &str) {
        assert_eq!(
            negotiate(wanted, &["fr", "en", "ar", "ro"], "fr"),
            expected,
            "{wanted:?}"
        );
    }

    #[test]
    fn most_wanted_comes_first() {
        check(&["ro"], "ro");
        check(&["ti", "ar", "en"], "ar");
        check(&["AR"], "ar");
    }

    #[test]
    fn region_finds_its_language() {
        check(&["ar-MA"], "ar");
        check(&["en-GB", "fr"], "en");
        check(&["ro_RO.UTF-8"], "ro");
        check(&["en_US.UTF-8@euro"], "en");
    }

    #[test]
    fn default_is_taken_where_nothing_fits() {
        check(&[], "fr");
        check(&["ti"], "fr");
        check(&["C"], "fr");
        check(&["C.UTF-8", "POSIX"], "fr");
        check(&["", "und", "ééé", "a-very-long-nothing"], "fr");
        assert_eq!(negotiate(&["fr"], &[], "en"), "en");
    }

    #[test]
    fn language_finds_its_region_where_there_is_no_other() {
        assert_eq!(negotiate(&["pt"], &["pt-BR", "fr"], "fr"), "pt-BR");
        assert_eq!(negotiate(&["pt"], &["pt-BR", "pt"], "fr"), "pt");
    }
}
