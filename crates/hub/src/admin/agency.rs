//! An agency as its desk publishes it: the file `agency.json` that `repere desk keygen` writes.

use repere_referral::{AgencyRecipient, PublicKeys};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The longest id.
const MAX_ID: usize = 64;

/// The longest name or purpose, in characters.
const MAX_TEXT: usize = 500;

/// The most languages that a name or purpose is given in.
const MAX_LOCALES: usize = 64;

/// What everybody may know of an agency.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AgencyPublic {
    /// Lower-case letters, digits and hyphens.
    pub id: String,
    /// Its name, by locale; at least one.
    pub names: BTreeMap<String, String>,
    /// What it does, by locale.
    #[serde(default)]
    pub purposes: BTreeMap<String, String>,
    /// The language that its desk reads.
    pub locale: String,
    /// The key that referrals to it are sealed to (`age1pq1…`).
    pub recipient: String,
    /// What its desk signs its word back with. An agency described before there was any has none,
    /// and cannot word back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keys: Option<PublicKeys>,
}

/// What is wrong with an agency's description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AgencyProblem {
    /// Not an `agency.json` at all.
    #[error("not an agency file")]
    NotAnAgency,
    /// The id is empty, too long, or has other characters.
    #[error("bad agency id")]
    BadId,
    /// No name, an empty one, or one that is too long.
    #[error("bad agency name")]
    BadName,
    /// A locale that is none.
    #[error("bad agency locale")]
    BadLocale,
    /// The key is not an age recipient of the hybrid post-quantum kind.
    #[error("bad agency key")]
    BadRecipient,
}

impl AgencyProblem {
    /// A stable word, for Fluent and for programs.
    pub fn code(self) -> &'static str {
        match self {
            AgencyProblem::NotAnAgency => "not-an-agency",
            AgencyProblem::BadId => "bad-agency-id",
            AgencyProblem::BadName => "bad-agency-name",
            AgencyProblem::BadLocale => "bad-agency-locale",
            AgencyProblem::BadRecipient => "bad-agency-key",
        }
    }
}

impl AgencyPublic {
    /// Reads and checks an `agency.json`.
    ///
    /// # Errors
    /// [`AgencyProblem`].
    pub fn parse(text: &str) -> Result<AgencyPublic, AgencyProblem> {
        let agency: AgencyPublic =
            serde_json::from_str(text).map_err(|_| AgencyProblem::NotAnAgency)?;
        agency.check()?;
        Ok(agency)
    }

    pub(crate) fn check(&self) -> Result<(), AgencyProblem> {
        let id_char = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if !(1..=MAX_ID).contains(&self.id.len()) || !self.id.bytes().all(id_char) {
            return Err(AgencyProblem::BadId);
        }
        if self.names.is_empty() || !texts(&self.names) || !texts(&self.purposes) {
            return Err(AgencyProblem::BadName);
        }
        let locales = self.names.keys().chain(self.purposes.keys());
        if !locales.chain([&self.locale]).all(|tag| locale(tag)) {
            return Err(AgencyProblem::BadLocale);
        }
        self.recipient
            .parse::<AgencyRecipient>()
            .map_err(|_| AgencyProblem::BadRecipient)?;
        Ok(())
    }
}

fn texts(texts: &BTreeMap<String, String>) -> bool {
    texts.len() <= MAX_LOCALES
        && texts.values().all(|text| {
            (1..=MAX_TEXT).contains(&text.trim().chars().count())
                && !text.chars().any(char::is_control)
        })
}

/// The form of a BCP 47 tag; which languages there are is not ours to say.
fn locale(tag: &str) -> bool {
    let subtag = |subtag: &str| {
        (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    tag.len() <= 35
        && tag.split('-').all(subtag)
        && tag.starts_with(|c: char| c.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn good() -> AgencyPublic {
        let recipient = repere_referral::AgencyIdentity::generate(&mut rand::rng()).recipient();
        AgencyPublic {
            id: "ccem".to_owned(),
            names: BTreeMap::from([("fr".to_owned(), "Comité de démonstration".to_owned())]),
            purposes: BTreeMap::new(),
            locale: "fr".to_owned(),
            recipient: recipient.to_string(),
            keys: None,
        }
    }

    #[track_caller]
    fn check(change: impl FnOnce(&mut AgencyPublic), expected: Result<(), AgencyProblem>) {
        let mut agency = good();
        change(&mut agency);
        let text = serde_json::to_string(&agency).expect("serialises");
        assert_eq!(AgencyPublic::parse(&text).map(drop), expected);
    }

    #[test]
    fn a_description_is_checked() {
        check(|_| {}, Ok(()));
        for id in ["", "CCEM", "a b", "../x", &"a".repeat(65)] {
            check(
                |agency| agency.id = id.to_owned(),
                Err(AgencyProblem::BadId),
            );
        }
        check(|agency| agency.names.clear(), Err(AgencyProblem::BadName));
        for name in [" ", "a\nb", &"n".repeat(501)] {
            check(
                |agency| agency.names = BTreeMap::from([("fr".to_owned(), name.to_owned())]),
                Err(AgencyProblem::BadName),
            );
        }
        for locale in ["", "f r", "-", "123456789", "9a"] {
            check(
                |agency| agency.locale = locale.to_owned(),
                Err(AgencyProblem::BadLocale),
            );
        }
        for key in [
            "",
            "age1pq1",
            "AGE-SECRET-KEY-PQ-1QQ",
            "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj",
        ] {
            check(
                |agency| agency.recipient = key.to_owned(),
                Err(AgencyProblem::BadRecipient),
            );
        }
        assert_eq!(AgencyPublic::parse("{}"), Err(AgencyProblem::NotAnAgency));
    }
}
