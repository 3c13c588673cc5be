//! Which way a language is written.

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

/// Scripts written from right to left (ISO 15924; Unicode's bidirectional classes R and AL).
const RTL_SCRIPTS: &[&str] = &[
    "adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa", "yezi",
];

/// Languages whose usual script is one of those (CLDR likely subtags), Arabic's spoken varieties included.
const RTL_LANGUAGES: &[&str] = &[
    "aeb", "aii", "ajp", "apc", "apd", "ar", "arc", "arq", "ars", "ary", "arz", "azb", "bal",
    "bqi", "ckb", "dv", "fa", "fas", "glk", "he", "heb", "iw", "khw", "ks", "lrc", "mzn", "nqo",
    "pbt", "pes", "pnb", "prs", "ps", "pus", "rhg", "sd", "sdh", "shu", "skr", "syr", "ug", "ur",
    "urd", "yi", "ydd", "acm", "acq", "aec", "afb", "ayl", "acw", "ara",
];

/// Languages that take an Arabic script in some regions only (CLDR likely subtags: `ku-IQ` is `ku-Arab-IQ`).
const RTL_REGIONS: &[(&str, &[&str])] = &[
    ("az", &["ir", "iq"]),
    ("ha", &["cm", "sd"]),
    ("kk", &["af", "cn", "ir", "mn"]),
    ("ku", &["iq", "ir", "lb"]),
    ("ky", &["cn"]),
    ("ms", &["cc"]),
    ("pa", &["pk"]),
    ("tg", &["pk"]),
    ("tk", &["af", "ir"]),
    ("uz", &["af", "cn"]),
];

/// The direction of a locale: by its script subtag where there is one, else by language and region.
///
/// In: a BCP 47 tag (`ar`, `ckb`, `uz-Arab`, `az_IR`), in any case. An unknown tag is left to right.
pub fn direction(locale: &str) -> Direction {
    let tag = locale.to_ascii_lowercase();
    let mut subtags = tag.split(['-', '_']);
    let language = subtags.next().unwrap_or_default();
    let mut region = None;
    for subtag in subtags {
        if subtag.len() == 1 {
            // A singleton opens an extension or private use: what follows is no script.
            break;
        }
        if subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic()) {
            return of(RTL_SCRIPTS.contains(&subtag));
        }
        if subtag.len() == 2 {
            region = Some(subtag);
        }
    }
    if RTL_LANGUAGES.contains(&language) {
        return Direction::Rtl;
    }
    of(region.is_some_and(|region| {
        RTL_REGIONS
            .iter()
            .any(|(name, regions)| *name == language && regions.contains(&region))
    }))
}

fn of(right_to_left: bool) -> Direction {
    if right_to_left {
        Direction::Rtl
    } else {
        Direction::Ltr
    }
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
    fn languages_of_right_to_left_scripts() {
        check(
            Direction::Rtl,
            &[
                "ar", "AR", "ar-MA", "ar_DZ", "ary", "fa", "fa-AF", "prs", "he", "ur", "ckb",
                "ckb-IQ", "dv", "ps", "sd", "ug", "yi", "syr", "nqo",
            ],
        );
    }

    #[test]
    fn a_script_subtag_decides() {
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
    fn a_region_decides_where_it_changes_the_script() {
        check(Direction::Rtl, &["ku-IQ", "pa-PK", "uz-AF", "az-IR"]);
        check(
            Direction::Ltr,
            &["ku", "ku-TR", "pa", "pa-IN", "uz", "az", "ar-Latn-IQ"],
        );
    }

    #[test]
    fn everything_else_is_left_to_right() {
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
