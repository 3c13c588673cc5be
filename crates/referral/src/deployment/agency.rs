//! An agency: in the file `agency.json` that its desk publishes, and in the settings of a deployment.

use crate::names::{
    MAX_LOCALES, MAX_NAME, MAX_PURPOSE, is_good_id, is_good_line, is_good_locale, length,
};
use crate::{AgencyRecipient, PublicKeys};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The largest `agency.json` in bytes: the key takes 2 KB, the rest is for names in many languages.
pub const MAX_AGENCY_BYTES: usize = 64 * 1024;

/// What everybody may know of an agency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agency {
    /// Lower-case letters, digits and hyphens.
    pub id: String,
    /// The agency's name, by locale; at least one.
    pub names: BTreeMap<String, String>,
    /// What it does, by locale.
    #[serde(default)]
    pub purposes: BTreeMap<String, String>,
    /// The language that its desk reads.
    pub locale: String,
    /// The key that referrals to it are sealed to (`age1pq1…`).
    pub recipient: AgencyRecipient,
    /// What its desk signs its word back with. An agency described before there was any has none,
    /// and cannot word back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keys: Option<PublicKeys>,
}

/// What is wrong with an agency's description.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AgencyProblem {
    /// Larger than [`MAX_AGENCY_BYTES`].
    #[error("larger than {MAX_AGENCY_BYTES} bytes")]
    TooLarge,
    /// Not an `agency.json`: a field is missing or is of the wrong kind.
    #[error("not an agency file, at {line}:{column}")]
    NotAnAgency {
        /// Where in the text, from 1; 0 where it is not known.
        line: usize,
        /// From 1; 0 where it is not known.
        column: usize,
    },
    /// The id is empty, too long, or has other characters.
    #[error("bad id")]
    BadId,
    /// It has no name in any language, or names or purposes in more than [`MAX_LOCALES`].
    #[error("names in {0} languages")]
    BadNames(usize),
    /// A name that is blank, too long, or more than one line.
    #[error("bad name in {locale}, of {length} characters")]
    BadName {
        /// In this language.
        locale: String,
        /// Its characters, without the space around it. At most [`MAX_NAME`] are taken.
        length: usize,
    },
    /// A purpose that is blank, too long, or more than one line.
    #[error("bad purpose in {locale}, of {length} characters")]
    BadPurpose {
        /// In this language.
        locale: String,
        /// Its characters, without the space around it. At most [`MAX_PURPOSE`] are taken.
        length: usize,
    },
    /// A locale that is none.
    #[error("bad locale {tag}")]
    BadLocale {
        /// What stands in its place.
        tag: String,
    },
    /// The key is not a public key of the hybrid post-quantum kind.
    #[error("bad key")]
    BadRecipient,
}

impl AgencyProblem {
    /// A stable word, for Fluent and for programs.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            AgencyProblem::TooLarge => "agency-too-large",
            AgencyProblem::NotAnAgency { .. } => "not-an-agency",
            AgencyProblem::BadId => "bad-agency-id",
            AgencyProblem::BadNames(_) => "bad-agency-names",
            AgencyProblem::BadName { .. } => "bad-agency-name",
            AgencyProblem::BadPurpose { .. } => "bad-agency-purpose",
            AgencyProblem::BadLocale { .. } => "bad-agency-locale",
            AgencyProblem::BadRecipient => "bad-agency-key",
        }
    }

    /// What the sentence for [`code`](Self::code) needs: what was found, and what is allowed.
    #[must_use]
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let text = |locale: &str, length: usize, maximum: usize| {
            vec![
                ("locale", shorten(locale)),
                ("length", length.to_string()),
                ("maximum", maximum.to_string()),
            ]
        };
        match self {
            AgencyProblem::BadName { locale, length } => text(locale, *length, MAX_NAME),
            AgencyProblem::BadPurpose { locale, length } => text(locale, *length, MAX_PURPOSE),
            AgencyProblem::BadLocale { tag } => vec![("locale", shorten(tag))],
            AgencyProblem::BadNames(found) => vec![
                ("length", found.to_string()),
                ("maximum", MAX_LOCALES.to_string()),
            ],
            AgencyProblem::TooLarge => vec![("maximum", MAX_AGENCY_BYTES.to_string())],
            AgencyProblem::NotAnAgency { .. }
            | AgencyProblem::BadId
            | AgencyProblem::BadRecipient => Vec::new(),
        }
    }

    /// Where in the description it stands, as in JSON: `names.fr`.
    #[must_use]
    pub fn place(&self) -> String {
        match self {
            AgencyProblem::TooLarge | AgencyProblem::NotAnAgency { .. } => String::new(),
            AgencyProblem::BadId => "id".to_owned(),
            AgencyProblem::BadNames(_) => "names".to_owned(),
            AgencyProblem::BadName { locale, .. } => format!("names.{}", shorten(locale)),
            AgencyProblem::BadPurpose { locale, .. } => format!("purposes.{}", shorten(locale)),
            AgencyProblem::BadLocale { .. } => "locale".to_owned(),
            AgencyProblem::BadRecipient => "recipient".to_owned(),
        }
    }
}

impl Agency {
    /// Reads and checks an `agency.json`.
    ///
    /// # Errors
    /// The first [`AgencyProblem`].
    pub fn parse(text: &str) -> Result<Agency, AgencyProblem> {
        if text.len() > MAX_AGENCY_BYTES {
            return Err(AgencyProblem::TooLarge);
        }
        // A byte order mark is what an editor left behind, not a mistake of the file.
        let text = text.trim_start_matches('\u{feff}');
        // A key that is none has its own sentence: it was changed on its way.
        #[derive(Deserialize)]
        struct Key {
            recipient: String,
        }
        let key: Key = serde_json::from_str(text).map_err(not_an_agency)?;
        if key.recipient.parse::<AgencyRecipient>().is_err() {
            return Err(AgencyProblem::BadRecipient);
        }
        let agency: Agency = serde_json::from_str(text).map_err(not_an_agency)?;
        agency.check()?;
        Ok(agency)
    }

    /// The text of its `agency.json`, which [`Agency::parse`] has read back.
    ///
    /// # Errors
    /// [`AgencyProblem`]: nobody could read what would be written.
    pub fn to_text(&self) -> Result<String, AgencyProblem> {
        let mut text = serde_json::to_string_pretty(self).expect("texts and keys are always JSON");
        text.push('\n');
        Agency::parse(&text)?;
        Ok(text)
    }

    /// Checks a description that was not read from a text.
    ///
    /// # Errors
    /// The first [`AgencyProblem`].
    pub fn check(&self) -> Result<(), AgencyProblem> {
        if !is_good_id(&self.id) {
            return Err(AgencyProblem::BadId);
        }
        if self.names.is_empty() || self.names.len() > MAX_LOCALES {
            return Err(AgencyProblem::BadNames(self.names.len()));
        }
        if self.purposes.len() > MAX_LOCALES {
            return Err(AgencyProblem::BadNames(self.purposes.len()));
        }
        let mut locales = self.names.keys().chain(self.purposes.keys());
        let other = locales
            .find(|tag| !is_good_locale(tag))
            .or((!is_good_locale(&self.locale)).then_some(&self.locale));
        if let Some(tag) = other {
            return Err(AgencyProblem::BadLocale { tag: tag.clone() });
        }
        if let Some((locale, name)) = bad_line(&self.names, MAX_NAME) {
            return Err(AgencyProblem::BadName {
                locale: locale.clone(),
                length: length(name),
            });
        }
        if let Some((locale, purpose)) = bad_line(&self.purposes, MAX_PURPOSE) {
            return Err(AgencyProblem::BadPurpose {
                locale: locale.clone(),
                length: length(purpose),
            });
        }
        Ok(())
    }
}

fn bad_line(texts: &BTreeMap<String, String>, most: usize) -> Option<(&String, &String)> {
    texts.iter().find(|(_, text)| !is_good_line(text, most))
}

/// What stands in the place of a language tag, short enough for a sentence.
fn shorten(tag: &str) -> String {
    tag.chars()
        .filter(|c| !c.is_control())
        .take(crate::names::MAX_LOCALE)
        .collect()
}

fn not_an_agency(error: serde_json::Error) -> AgencyProblem {
    AgencyProblem::NotAnAgency {
        line: error.line(),
        column: error.column(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::AgencyIdentity;
    use serde_json::{Value, json};

    fn good() -> Agency {
        Agency {
            id: "ccem".to_owned(),
            names: BTreeMap::from([("fr".to_owned(), "Comité de démonstration".to_owned())]),
            purposes: BTreeMap::new(),
            locale: "fr".to_owned(),
            recipient: AgencyIdentity::generate(&mut rand::rng()).recipient(),
            keys: None,
        }
    }

    /// A changed description is refused, or not, alike when it is read and when it is written.
    #[track_caller]
    fn check(change: impl FnOnce(&mut Agency), expected: Result<(), AgencyProblem>) {
        let mut agency = good();
        change(&mut agency);
        let text = serde_json::to_string(&agency).expect("serialises");
        assert_eq!(Agency::parse(&text).map(drop), expected);
        assert_eq!(agency.to_text().map(drop), expected);
    }

    fn texts(locale: &str, text: &str) -> BTreeMap<String, String> {
        BTreeMap::from([(locale.to_owned(), text.to_owned())])
    }

    #[test]
    fn agency_with_an_id_of_other_characters_is_refused() {
        check(|_| {}, Ok(()));
        for id in ["", "CCEM", "a b", "../x", &"a".repeat(65)] {
            check(
                |agency| agency.id = id.to_owned(),
                Err(AgencyProblem::BadId),
            );
        }
    }

    #[test]
    fn agency_with_a_name_or_purpose_out_of_bounds_is_refused() {
        check(
            |agency| agency.names.clear(),
            Err(AgencyProblem::BadNames(0)),
        );
        let name = |text: &str| {
            let names = texts("fr", text);
            move |agency: &mut Agency| agency.names = names
        };
        let bad_name = |length| {
            let locale = "fr".to_owned();
            Err(AgencyProblem::BadName { locale, length })
        };
        check(name(&"n".repeat(200)), Ok(()));
        check(name(&"n".repeat(201)), bad_name(201));
        check(name(&"n".repeat(500)), bad_name(500));
        check(name(" "), bad_name(0));
        check(name("a\nb"), bad_name(3));
        let purpose = |text: &str| {
            let purposes = texts("fr", text);
            move |agency: &mut Agency| agency.purposes = purposes
        };
        let bad_purpose = |length| {
            let locale = "fr".to_owned();
            Err(AgencyProblem::BadPurpose { locale, length })
        };
        check(purpose(&"p".repeat(500)), Ok(()));
        check(purpose(&"p".repeat(501)), bad_purpose(501));
        check(purpose(""), bad_purpose(0));
        let many = (0..65).map(|number| (format!("x{number}"), "n".to_owned()));
        let names = many.collect();
        check(
            |agency| agency.names = names,
            Err(AgencyProblem::BadNames(65)),
        );
    }

    #[test]
    fn agency_with_a_locale_that_is_none_is_refused() {
        for tag in ["", "f r", "-", "123456789", "9a"] {
            let expected = || {
                let tag = tag.to_owned();
                Err(AgencyProblem::BadLocale { tag })
            };
            check(|agency| agency.locale = tag.to_owned(), expected());
            check(|agency| agency.names = texts(tag, "n"), expected());
            check(|agency| agency.purposes = texts(tag, "n"), expected());
        }
    }

    #[test]
    fn agency_larger_than_a_reader_takes_is_refused() {
        let tag = |number: usize| format!("x{number}");
        let all = |text: &str| (0..64).map(|n| (tag(n), text.to_owned())).collect();
        check(
            |agency| {
                agency.names = all(&"م".repeat(200));
                agency.purposes = all(&"م".repeat(500));
            },
            Err(AgencyProblem::TooLarge),
        );
    }

    #[test]
    fn agency_with_another_key_is_refused() {
        for key in [
            "",
            "age1pq1",
            "AGE-SECRET-KEY-PQ-1QQ",
            "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj",
        ] {
            let mut value: Value = serde_json::to_value(good()).expect("serialises");
            value["recipient"] = json!(key);
            assert_eq!(
                Agency::parse(&value.to_string()),
                Err(AgencyProblem::BadRecipient)
            );
        }
    }

    #[test]
    fn agency_file_with_a_byte_order_mark_is_read() {
        let agency = good();
        let text = agency.to_text().expect("good");
        assert_eq!(Agency::parse(&format!("\u{feff}{text}")), Ok(agency));
    }

    #[test]
    fn text_that_is_no_agency_is_located() {
        for text in ["", "{}", "[]", "{\"recipient\": 1}"] {
            let problem = Agency::parse(text).expect_err(text);
            assert_eq!(problem.code(), "not-an-agency");
        }
    }
}
