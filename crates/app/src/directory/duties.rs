//! What the worker's role obliges them to report or to keep to themselves. The entries are data in
//! `directory/duties/`, each with who verified it and when.

use crate::error::AppError;
use crate::texts;
use crate::view::Duty;
use chrono::NaiveDate;
use include_dir::{Dir, include_dir};
use repere_language::Catalog;
use serde::Deserialize;
use std::sync::OnceLock;

static DUTIES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../directory/duties");

/// The one country that is described; a deployment's own comes with a later issue.
const COUNTRY_FILE: &str = "france.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    format: u32,
    #[serde(rename = "country")]
    _country: String,
    duty: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    roles: Vec<String>,
    law: String,
    verified_by: String,
    verified_on: String,
}

impl Entry {
    /// A date without a name beside it verifies nothing.
    fn verified_on(&self) -> Option<NaiveDate> {
        if self.verified_by.is_empty() {
            return None;
        }
        self.verified_on.parse().ok()
    }
}

struct Duties {
    entries: Vec<Entry>,
    words: Catalog,
}

/// What a role obliges to, for the worker and for the person. Texts of law are cited in French.
pub(crate) fn of_role(
    role: &str,
    interviewer: &str,
    respondent: &str,
) -> Result<Vec<Duty>, AppError> {
    let duties = duties().ok_or(AppError::DirectoryUnusable)?;
    let own = duties
        .entries
        .iter()
        .filter(|entry| entry.roles.iter().any(|known| known == role));
    Ok(own
        .map(|entry| {
            let id = format!("duty-{}", entry.id);
            let text =
                |locale, attribute| texts::view(duties.words.text(locale, &id, attribute, &[]));
            Duty {
                id: entry.id.clone(),
                worker: text(interviewer, None),
                person: text(respondent, Some("person")),
                law: texts::verbatim(&entry.law, "fr"),
                verified_on: entry.verified_on(),
            }
        })
        .collect())
}

fn duties() -> Option<&'static Duties> {
    static READ: OnceLock<Option<Duties>> = OnceLock::new();
    READ.get_or_init(read).as_ref()
}

fn read() -> Option<Duties> {
    let file: File = toml::from_str(DUTIES.get_file(COUNTRY_FILE)?.contents_utf8()?).ok()?;
    if file.format != 1 {
        return None;
    }
    Some(Duties {
        entries: file.duty,
        words: texts::of_folder(DUTIES.get_dir("texts")?),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use repere_language::{Audience, languages};

    #[test]
    fn every_duty_has_its_law_and_its_words_in_every_language() {
        for entry in &duties().expect("the shipped duties are sound").entries {
            assert!(
                !entry.law.is_empty() && !entry.roles.is_empty(),
                "{}",
                entry.id
            );
            // The duty is told to the worker, and put to the person in the attribute.
            for (audience, attribute) in [(Audience::App, None), (Audience::Person, Some("person"))]
            {
                let id = format!("duty-{}", entry.id);
                let words = &duties().expect("read before").words;
                for locale in languages(audience) {
                    let text = words.find(locale, &id, attribute, &[]);
                    assert!(text.is_some_and(|text| !text.fallback), "{id} in {locale}");
                }
            }
        }
    }

    #[track_caller]
    fn check(role: &str, expected: &[&str]) {
        let found = of_role(role, "fr", "ar").expect("the shipped duties are sound");
        let ids: Vec<&str> = found.iter().map(|duty| duty.id.as_str()).collect();
        assert_eq!(ids, expected);
        for duty in found {
            assert_eq!(
                (duty.worker.locale, duty.person.locale),
                ("fr".into(), "ar".into())
            );
            assert_eq!(duty.verified_on, None, "nobody has verified {}", duty.id);
        }
    }

    #[test]
    fn a_role_has_its_own_duties() {
        let everybody = ["minor-in-danger", "help-in-danger"];
        check(
            "labour-inspector",
            &[
                "report-offence",
                "keep-source-secret",
                everybody[0],
                everybody[1],
            ],
        );
        check("border", &["report-offence", everybody[0], everybody[1]]);
        check(
            "outreach",
            &["professional-secrecy", everybody[0], everybody[1]],
        );
        check(
            "social-service",
            &["professional-secrecy", everybody[0], everybody[1]],
        );
        check("nobody", &[]);
    }
}
