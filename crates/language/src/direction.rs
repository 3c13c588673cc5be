//! Which way a language is written.

use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality};
use serde::{Deserialize, Serialize};

/// The direction of a text, as HTML's `dir` names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of HTML's `dir` attribute: `ltr` or `rtl`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// The direction of a locale: by its script subtag where there is one, else by the script that it is usually
/// written in (CLDR likely subtags), so that `ku` and `ku-IQ` differ.
///
/// In: a BCP 47 tag (`ar`, `ckb`, `uz-Arab`, `az_IR`), in any case. An unknown tag is left to right.
pub fn direction(locale: &str) -> Direction {
    // Costs nothing: the data is compiled in, and only pointed to.
    let directionality = const { LocaleDirectionality::new_extended() };
    match canonical(locale) {
        Some(tag) if directionality.is_right_to_left(&tag) => Direction::Rtl,
        _ => Direction::Ltr,
    }
}

/// A tag as CLDR writes it, without extensions: `iw` is `he`, `uz_arab_AF` is `uz-Arab-AF`, `ar-u-nu-latn` is `ar`.
/// None for a text that is no tag.
pub(crate) fn canonical(locale: &str) -> Option<LanguageIdentifier> {
    let mut tag = Locale::try_from_str(&locale.replace('_', "-")).ok()?;
    const { LocaleCanonicalizer::new_extended() }.canonicalize(&mut tag);
    Some(tag.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(expected: Direction, locales: &[&str]) {
        for locale in locales {
            assert_eq!(direction(locale), expected, "{locale}");
        }
    }

    #[test]
    fn language_of_a_right_to_left_script_is_right_to_left() {
        check(
            Direction::Rtl,
            &[
                "ar", "AR", "ar-MA", "ar_DZ", "ary", "fa", "fa-AF", "prs", "he", "ur", "ckb",
                "ckb-IQ", "dv", "ps", "sd", "ug", "yi", "syr", "nqo", "rhg", "skr", "apc", "arq",
            ],
        );
    }

    #[test]
    fn older_name_of_a_language_is_understood() {
        check(Direction::Rtl, &["iw", "heb", "ara", "fas", "urd", "pus"]);
    }

    #[test]
    fn extension_changes_nothing() {
        check(Direction::Rtl, &["ar-u-nu-latn", "fa-x-latn"]);
    }

    #[test]
    fn script_subtag_decides() {
        check(
            Direction::Rtl,
            &[
                "uz-Arab",
                "uz_arab_AF",
                "ku-Arab",
                "az-Arab",
                "ff-Adlm",
                "yi-Hebr",
                "en-Arab",
            ],
        );
        check(
            Direction::Ltr,
            &[
                "ar-Latn",
                "ckb-Latn",
                "ur-Latn-IN",
                "sd-Deva",
                "ks-Deva",
                "uz-Latn",
                "he-Latn",
            ],
        );
    }

    #[test]
    fn region_decides_where_it_changes_the_script() {
        check(Direction::Rtl, &["ku-IQ", "pa-PK", "uz-AF", "az-IR"]);
        check(
            Direction::Ltr,
            &["ku", "ku-TR", "pa", "pa-IN", "uz", "az", "ar-Latn-IQ"],
        );
    }

    #[test]
    fn any_other_tag_is_left_to_right() {
        check(
            Direction::Ltr,
            &[
                "fr",
                "en",
                "ro",
                "ti",
                "am",
                "bn",
                "zh-Hans",
                "vi",
                "",
                "-",
                "x",
                "not a tag",
                "fr-x-arab",
                "fr-u-arab",
            ],
        );
    }
}
